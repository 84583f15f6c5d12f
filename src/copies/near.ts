/** Paragraphs that say nearly the same. */

import {isLower} from '../characters.ts'
import type {Line} from '../lines.ts'

/** Fewest words of lines that are compared, and how many times as long the one may be as the other. */
const fewestWords = 15
const mostLonger = 1.3
/** Share of word triples that near copies have in common. */
const nearShare = 0.8

/** Whether two lines differ in little: they share most word triples, and no number or name differs. */
export function isNear(a: Line, b: Line): boolean {
  if (a.words < fewestWords || b.words < fewestWords) return false
  if (a.words > b.words * mostLonger || b.words > a.words * mostLonger) return false
  const first = wordsOf(a.text)
  const second = wordsOf(b.text)
  return differInLittle(first, second) && shareOf(first, second) >= nearShare
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Whether the words that only one of two texts has are lower-case words. */
function differInLittle(first: readonly string[], second: readonly string[]): boolean {
  const own = new Set(first)
  const other = new Set(second)
  const isLittle = (word: string) => isLower(word.charCodeAt(0))
  return (
    first.every((word) => other.has(word) || isLittle(word)) &&
    second.every((word) => own.has(word) || isLittle(word))
  )
}

/** Jaccard's measure of two texts' word triples. */
function shareOf(first: readonly string[], second: readonly string[]): number {
  const own = triples(first)
  const other = triples(second)
  let shared = 0
  for (const triple of own) if (other.has(triple)) shared++
  return shared / (own.size + other.size - shared)
}

function triples(words: readonly string[]): Set<string> {
  const found = new Set<string>()
  for (let i = 2; i < words.length; i++)
    found.add(`${words[i - 2]} ${words[i - 1]} ${words[i]}`.toLowerCase())
  return found
}
