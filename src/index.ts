export {clean} from './clean.ts'
export * from './core.ts'
export {defaultLanguages as languages} from './languages/defaults.ts'
