import {createRequire} from 'node:module'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Preset} from 'unified'
import {type Cleaner, createCleaner} from '../cleaner.ts'
import type {Apply} from '../options.ts'
import {cautious, characters, news, transforms} from '../presets.ts'
import {suggestOrList} from '../suggest.ts'
import {describe, PipelineError} from './errors.ts'

const presets: Readonly<Record<string, Preset>> = {news, cautious, characters}

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
  const {preset = 'news', transforms: named = {}, apply, budget} = spec
  const base = Object.hasOwn(presets, preset) ? presets[preset] : undefined
  if (!base) throw new PipelineError(`unknown preset ${preset}, expected ${Object.keys(presets).join(', ')}`)
  const entries = Object.entries(named).map(([id, options]) => [findTransform(id), options] as const)
  return createCleaner({
    preset: base,
    transforms: entries,
    ...(apply !== undefined && {apply}),
    ...(budget !== undefined && {budget})
  })
}

function findTransform(id: string): (typeof transforms)[number] {
  const found = transforms.find(({transform}) => transform.id === id)
  if (found) return found
  const ids = transforms.map(({transform}) => transform.id)
  throw new PipelineError(`unknown transform ${id}${suggestOrList(id, ids)}`)
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
