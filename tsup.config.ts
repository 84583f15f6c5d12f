import {fileURLToPath} from 'node:url'
import {defineConfig, type Options} from 'tsup'

const shared: Options = {
  format: ['esm'],
  target: 'node20',
  platform: 'neutral',
  sourcemap: true,
  treeshake: true,
  dts: true,
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
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      testing: 'src/testing.ts',
      'formats/markdown': 'src/formats/markdown.ts',
      'cli/main': 'src/cli/main.ts'
    },
    platform: 'node'
  },
  {...shared, entry: ['src/languages/??.ts'], outDir: 'dist/languages'},
  {...shared, entry: {core: 'src/core.ts'}, splitting: false, esbuildPlugins: [withoutLanguages]}
])

export default config
