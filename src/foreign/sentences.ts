/** Where sentences begin and end, and whether they are the writer's own words, in bounded windows. */

import type {Article} from '../article.ts'
import {firstWide, isBlank, isWord} from '../characters.ts'
import type {Range} from '../formats/format.ts'

/** Longest sentence that is looked at, in UTF-16 code units. */
export const longest = 400
/** Most foreign sentences of an article: one with more is written in two languages. */
export const mostSentences = 3
/** What sentences end in. */
export const ends = '.!?…。！？।؟۔'
/** What no sentence has that is the writer's own words: links, handles, quotation marks, brackets. */
const strange = '@#/“”"«»„()'

/** Whether a mark shows that a sentence is none of the writer's own: that of a link, a handle, or a quotation. */
export function isStrange(mark: string): boolean {
  return strange.includes(mark)
}

/** The end of a sentence, behind its mark, on the same line, or -1. */
export function endOfSentence(text: string, from: number): number {
  for (let at = from; at < text.length && at - from < longest; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) return -1
    if (!ends.includes(text[at]!) || (code < firstWide && isWord(text.charCodeAt(at + 1)))) continue
    return at + 1
  }
  return -1
}

/** The sentence around a word, with its mark, if it is no longer than sentences are. */
export function sentenceAround(article: Article, at: number): Range | undefined {
  const {text} = article
  const {start} = article.lineAt(at)
  let from = at
  while (
    from > start &&
    at - from < longest &&
    !(isBlank(text.charCodeAt(from - 1)) && ends.includes(text[from - 2]!))
  )
    from--
  if (from > start && at - from >= longest) return undefined
  const to = endOfSentence(text, at)
  return to < 0 ? undefined : {from, to}
}

/** Whether a place stands in brackets or in a quotation of its line, within a bounded stretch. */
export function isEnclosed(article: Article, from: number): boolean {
  const {text} = article
  const {start} = article.lineAt(from)
  let open = 0
  let straight = 0
  for (let at = Math.max(start, from - 2 * longest); at < from; at++) {
    const mark = text[at]!
    if ('“„«([「『'.includes(mark)) open++
    else if ('”»)]」』'.includes(mark)) open--
    else if (mark === '"') straight++
  }
  return open > 0 || straight % 2 === 1
}
