import type {Language} from './language.ts'

/** What stands in for `defaults.ts` in `copydesk/core`: no pack. */
export const defaultLanguages: readonly Language[] = []
