import {defineConfig, type ViteUserConfig} from 'vitest/config'

/** For a stranger's project inside `node_modules`, where vitest does not look by itself. */
const config: ViteUserConfig = defineConfig({test: {include: ['*.test.ts'], exclude: []}})

export default config
