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

const shared: Options = {format: ['esm'], target: 'node20', sourcemap: true, treeshake: true, outDir: 'dist'}

/** `copydesk/core` carries no language pack that is not asked for: an empty list takes the default's place. */
const withoutLanguages: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'without-languages',
  setup(build) {
    const path = fileURLToPath(new URL('src/languages/none.ts', import.meta.url))
    build.onResolve({filter: /languages\/defaults\.ts$/}, () => ({path}))
  }
}

/** Types are checked by `npm run typecheck`; every export has its type written out, so that none need be inferred here. */
const dts: Options['dts'] = {entry: {...entry, core: 'src/core.ts'}, compilerOptions: {noCheck: true}}

const config: ReturnType<typeof defineConfig> = defineConfig([
  {...shared, entry, dts},
  {...shared, entry: {core: 'src/core.ts'}, splitting: false, esbuildPlugins: [withoutLanguages]}
])

export default config
