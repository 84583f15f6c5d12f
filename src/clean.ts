import type {Context} from './article.ts'
import {type Cleaner, createCleaner} from './cleaner.ts'
import type {Result} from './result.ts'

let cleaner: Cleaner | undefined

/**
 * Repair an article with the default preset.
 *
 * @param text what a scraper saved.
 * @param context what is known of it: title, language, site, author, format. All of it may be missing.
 * @returns the repaired text, with an account of every repair; the same string when there is nothing to repair.
 * @throws {TypeError} if the text is no string, or the context no object.
 * @example clean('It ended. .').text // 'It ended.'
 */
export function clean(text: string, context?: Context | null): Result {
  cleaner ??= createCleaner()
  return cleaner(text, context)
}
