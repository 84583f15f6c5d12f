import {readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {defineConfig, type Options} from 'tsup'

const languages = readdirSync(new URL('src/languages', import.meta.url)).filter((name) =>
  /^\w\w\.ts$/.test(name)
)

const entry: Record<string, string> = {
  index: 'src/index.ts',
  testing: 'src/testing.ts',
  'formats/markdown': 'src/formats/markdown.ts',
  'pipeline/stream': 'src/pipeline/stream.ts',
  'pipeline/pool': 'src/pipeline/pool.ts',
  'pipeline/worker': 'src/pipeline/worker.ts',
  'pipeline/bullmq': 'src/pipeline/bullmq.ts',
  'cli/main': 'src/cli/main.ts',
  ...Object.fromEntries(languages.map((name) => [`languages/${name.slice(0, 2)}`, `src/languages/${name}`]))
}

/**
 * Put back the `const` of modules. esbuild makes `var` of each when it bundles; V8 then reads a table anew wherever it is
 * used, and can't know that it still is one: `clean` takes a tenth longer.
 */
const constants: NonNullable<Options['plugins']>[number] = {
  name: 'constants',
  renderChunk(code) {
    const assigned = new Map<string, number>()
    for (const assignment of [
      /(?<![.\w$])([\w$]+)(?: [^\s\w=!<>()]{0,3}= |\+\+|--)/g,
      /(?:\+\+|--)([\w$]+)/g
    ]) {
      for (const [, name = ''] of code.matchAll(assignment)) assigned.set(name, (assigned.get(name) ?? 0) + 1)
    }
    // What stands at the start of a line is of the module. What is assigned once, is so where it is declared.
    return {
      code: code.replaceAll(/^var ([\w$]+) = /gm, (found, name: string) =>
        assigned.get(name) === 1 ? `const ${name} = ` : found
      )
    }
  }
}

const shared: Options = {
  format: ['esm'],
  target: 'node20',
  sourcemap: true,
  treeshake: true,
  plugins: [constants],
  outDir: 'dist'
}

/** `copydesk/core` carries no language pack that is not asked for: an empty list takes the default's place. */
const withoutLanguages: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'without-languages',
  setup(build) {
    const path = fileURLToPath(new URL('src/languages/none.ts', import.meta.url))
    build.onResolve({filter: /languages\/defaults\.ts$/}, () => ({path}))
  }
}

const config: ReturnType<typeof defineConfig> = defineConfig([
  {...shared, entry, dts: {entry: {...entry, core: 'src/core.ts'}}},
  {...shared, entry: {core: 'src/core.ts'}, splitting: false, esbuildPlugins: [withoutLanguages]}
])

export default config
