/** Words near an offset, in bounded windows, and fast membership in the word lists of language packs. */

import {isBlank, isLetter, isWord} from './characters.ts'
import type {Range} from './formats/format.ts'
import type {Language} from './languages/language.ts'
import {recall} from './memory.ts'

/** Longest word that is looked at. */
const longest = 40

/** The word that ends at an offset: letters, marks, digits, and inner `'`, `’`, `-`, `.`. */
export function wordBefore(text: string, end: number): Range {
  let from = end
  while (from > 0 && end - from < longest && isInner(text, from - 1)) from--
  return {from, to: end}
}

/** The word that starts at an offset. */
export function wordAfter(text: string, start: number): Range {
  let to = start
  while (to < text.length && to - start < longest && isInner(text, to)) to++
  return {from: start, to}
}

function isInner(text: string, at: number): boolean {
  if (isWord(text.charCodeAt(at))) return true
  if (!"'’-.".includes(text[at]!)) return false
  return at > 0 && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1))
}

/** The offset of the first character at or after `at` that is no white space, at most `limit` further on. */
export function skipBlank(text: string, at: number, limit = 40): number {
  const end = Math.min(text.length, at + limit)
  while (at < end && isBlank(text.charCodeAt(at))) at++
  return at
}

/** The offset behind the last character before `at` that is no white space. */
export function gapBefore(text: string, at: number): number {
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--
  return at
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

/** Whether a word, in any case, stands in a list of lower-case words. */
export function among(list: readonly string[], word: string): boolean {
  const set = sets.get(list) ?? recall(sets, list, () => new Set(list))
  if (set.has(word)) return true
  // Most words are in lower case, and are not in the list.
  const lower = word.toLowerCase()
  return lower !== word && set.has(lower)
}

/** Whether a word is so common in a language that it is no name: `the`, `then`, `they`. */
export function isCommon(word: string, language: Language | undefined): boolean {
  if (!language) return false
  const {signs, grammar} = language
  return among(signs.words, word) || among(grammar.subjects, word) || among(grammar.openEnded, word)
}

/**
 * Something made once for a set of language packs, such as an index of their labels.
 *
 * @example const labels = perLanguages((languages) => indexOf(languages)); labels(article.languages)
 */
export function perLanguages<L extends object, T>(
  make: (languages: readonly L[]) => T
): (languages: readonly L[]) => T {
  const made = new WeakMap<readonly L[], T>()
  return (languages) => recall(made, languages, () => make(languages))
}
