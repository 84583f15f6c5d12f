import {createRequire} from 'node:module'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Cleaner} from '../cleaner.ts'
import type {Apply} from '../options.ts'
import {describe, PipelineError} from './errors.ts'

/** A cleaner as plain data, so that it can be sent to a worker or stand in a job. */
export interface CleanerSpec {
  /** Name of a preset: `news` (default), `cautious`, `characters`. */
  readonly preset?: string
  /** Transforms by name: options, or `false` to leave one out. */
  readonly transforms?: Readonly<Record<string, object | false>>
  readonly apply?: Apply
  readonly budget?: number
  /**
   * A module whose default export, or export `cleaner`, is a cleaner of your own: a path (from the current folder),
   * a URL, or a package. It takes the place of all other options.
   */
  readonly module?: string
}

/**
 * Make a cleaner of its description.
 *
 * @throws {PipelineError} for an unknown name, or a module that is not there or exports no cleaner.
 */
export async function loadCleaner(spec: CleanerSpec | Cleaner = {}): Promise<Cleaner> {
  if (typeof spec === 'function') return spec
  if (spec.module !== undefined) return importCleaner(spec.module)
  // Whoever brings a cleaner of their own is spared ours: all transforms and languages.
  const {makeCleaner} = await import('./preset-cleaner.ts')
  return makeCleaner(spec)
}

async function importCleaner(specifier: string): Promise<Cleaner> {
  let loaded: {default?: unknown; cleaner?: unknown}
  try {
    loaded = await import(resolveModule(specifier))
  } catch (error) {
    throw new PipelineError(`cannot load the cleaner ${specifier}: ${describe(error).split('\n')[0]}`)
  }
  const cleaner = loaded.cleaner ?? loaded.default
  if (typeof cleaner === 'function') return cleaner as Cleaner
  throw new PipelineError(
    `cannot load the cleaner ${specifier}: it exports no function as default or cleaner`
  )
}

/** A module's URL, as seen from the current folder. */
export function resolveModule(specifier: string): string {
  if (/^(?:file|data|node):/.test(specifier)) return specifier
  return pathToFileURL(createRequire(join(process.cwd(), 'from-here')).resolve(specifier)).href
}
