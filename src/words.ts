/** Words near an offset, in bounded windows, and fast membership in the word lists of language packs. */

import {fold, holds, isBlank, isLetter, isWord, tableOf} from './characters.ts'
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

/** What stands inside a word, between two letters. */
const joints = tableOf("'’-.")

function isInner(text: string, at: number): boolean {
  if (isWord(text.charCodeAt(at))) return true
  if (!holds(joints, text.charCodeAt(at))) return false
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

/** A list of lower-case words, ready to be looked up. */
interface WordSet {
  readonly words: ReadonlySet<string>
  /** By a hash of words in any case: 1 where the list may have one. */
  readonly filter: Uint8Array
}

const sets = new WeakMap<readonly string[], WordSet>()

/** Slots of a filter: many more than words in a list, and few enough to stay near the processor. */
const filterSize = 4096

/** Whether a word, in any case, stands in a list of lower-case words. */
export function among(list: readonly string[], word: string): boolean {
  return amongAt(list, word, 0, word.length)
}

/** The same for the word in a range of a text, which is cut out only when the list may have it: nearly never. */
export function amongAt(list: readonly string[], text: string, from: number, to: number): boolean {
  // Packs leave out what a language does not have, and an empty list made anew each time would be prepared each time.
  if (list.length === 0) return false
  const {words, filter} = setOf(list)
  if (filter[slotOf(text, from, to)] === 0) return false
  const word = text.slice(from, to)
  return words.has(word) || words.has(word.toLowerCase())
}

let lastList: readonly string[] | undefined
let lastSet: WordSet | undefined

/** The set of a list: often the one that was asked for last, which spares the look into the map. */
function setOf(list: readonly string[]): WordSet {
  if (lastList !== list) {
    lastSet = recall(sets, list, () => toSet(list))
    lastList = list
  }
  return lastSet!
}

function toSet(list: readonly string[]): WordSet {
  const filter = new Uint8Array(filterSize)
  for (const word of list) filter[slotOf(word, 0, word.length)] = 1
  return {words: new Set(list), filter}
}

function slotOf(text: string, from: number, to: number): number {
  let hash = 0
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + fold(text.charCodeAt(at))) | 0
  return (hash ^ (hash >>> 12)) & (filterSize - 1)
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
