import {defineConfig} from 'vitest/config'

/** For a stranger's project inside `node_modules`, where vitest does not look by itself. */
export default defineConfig({test: {include: ['*.test.ts'], exclude: []}})
