import {rmSync} from 'node:fs'
import {resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build, type Options} from 'tsup'
import type {Plugin} from 'vitest/config'

const source: string = fileURLToPath(new URL('../src/', import.meta.url))
/** Beside `src`, since modules look for packages and `package.json` from where they are; a run has its own. */
const output: string = fileURLToPath(new URL(`../.compiled-${process.pid}/`, import.meta.url))

const isModule = /^\.{1,2}\/.*\.ts$/

/** Every module stays a file of its own. */
const fileByFile: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'file-by-file',
  setup({onResolve}) {
    onResolve({filter: isModule}, ({path, kind}) =>
      kind === 'entry-point' ? undefined : {path: path.replace(/\.ts$/, '.js'), external: true}
    )
  }
}

async function compile(): Promise<void> {
  process.once('exit', () => rmSync(output, {recursive: true, force: true}))
  await build({
    config: false,
    entry: [`${source}**/*.ts`],
    outDir: output,
    format: 'esm',
    target: 'node20',
    splitting: false,
    skipNodeModulesBundle: true,
    sourcemap: 'inline',
    silent: true,
    esbuildPlugins: [fileByFile]
  })
}

/** Vitest reads its configuration anew for each project: what is known of this run is kept outside of it. */
const run = globalThis as {compiling?: Promise<void>}

/**
 * Have tests import the modules of `src` compiled, as Node loads them for users.
 *
 * Vitest would compile them anew for each test file, and reach every import through a getter: that takes seconds a
 * file, slows what is measured, and hides what the engine makes of it.
 */
export async function compiled(): Promise<Plugin> {
  run.compiling ??= compile()
  await run.compiling
  return {
    name: 'compiled',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!importer || !isModule.test(id)) return undefined
      const path = resolve(importer, '..', id)
      if (!path.startsWith(source)) return undefined
      return {id: `${output}${path.slice(source.length, -3)}.js`, external: true}
    }
  }
}

/** What Vitest must leave to Node. */
export const external: RegExp = /\/\.compiled-\d+\//
