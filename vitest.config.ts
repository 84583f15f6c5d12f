import {defineConfig, type ViteUserConfig} from 'vitest/config'
import {compiled, external} from './test/compiled.ts'

/** Tests that measure how time grows. They run alone, after the others, so that nothing disturbs them. */
const timed = [
  'test/edits.test.ts',
  'test/encodings.test.ts',
  'test/formats/markdown.test.ts',
  'test/hostile.test.ts',
  'test/page/page.test.ts'
]

/** Whoever watches wants a change of a module to run the tests of it, which Vitest sees to where it compiles itself. */
const runsOnce = process.argv.includes('run')

const config: ViteUserConfig = defineConfig({
  plugins: runsOnce ? [compiled()] : [],
  test: {
    server: {deps: {external: [external]}},
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'all',
          include: ['test/**/*.test.ts'],
          exclude: timed,
          maxWorkers: 2,
          sequence: {groupOrder: 0}
        }
      },
      {
        extends: true,
        test: {name: 'timed', include: timed, maxWorkers: 1, sequence: {groupOrder: 1}}
      }
    ]
  }
})

export default config
