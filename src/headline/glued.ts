/** Headlines that are glued to the sentence behind them, and to themselves: `Headline HeadlineThe sentence`. */

import type {Article} from '../article.ts'
import {countWords, isBlank, isLower, isUpper, isWord} from '../characters.ts'
import type {Range} from '../formats/format.ts'
import {skipMarks} from '../line-labels.ts'
import type {Line} from '../lines.ts'
import {endOfTitle, type Title} from './words.ts'

/** Fewest words of a headline that is looked for, and of one that a space alone parts from the sentence behind it. */
const fewestWords = 4
const spacedWords = 6
/** Fewest words of that sentence. */
const sentenceWords = 8

/**
 * What of some lines is glued, in the order of the text.
 *
 * @returns copies that may be taken off, and, as empty ranges, the seams behind headlines that stand only there.
 */
export function gluedIn({text}: Article, lines: readonly Line[], title: Title): Range[] {
  const found: Range[] = []
  const words = title.find(({length}) => length >= fewestWords)
  if (!words) return found
  let isSeen = false
  for (const line of lines) {
    const end = endOfTitle(text, line.start, line.end, words)
    if (end < 0) continue
    const glued = gluedAt(text, line, end, words, isSeen)
    if (glued) found.push(glued)
    isSeen = true
  }
  return found
}

/**
 * @param first where the first copy in the line ends.
 * @param isSeen whether the headline stands in a line before.
 */
function gluedAt(
  text: string,
  line: Line,
  first: number,
  words: readonly string[],
  isSeen: boolean
): Range | undefined {
  const {start, end} = line
  const copy = lastCopy(text, {from: start, to: first}, end, words)
  const next = behindMarks(text, copy.to, end)
  const hasSentence = countWords(text, next, end) >= sentenceWords
  if (hasSentence && isSeen && isParted(text, copy.to, next, words)) return {from: start, to: next}
  if (copy.from > start) return {from: start, to: copy.from}
  return hasSentence && isGlued(text, copy.to, next) ? {from: next, to: next} : undefined
}

/** The last of several copies of a headline that follow one another. */
function lastCopy(text: string, copy: Range, limit: number, words: readonly string[]): Range {
  for (;;) {
    const to = endOfTitle(text, copy.to, limit, words)
    if (to < 0) return copy
    const from = skipMarks(text, copy.to, to)
    if (!isNextCopy(text, copy.to, from)) return copy
    copy = {from, to}
  }
}

/** Whether nothing but white space parts two copies: verse has commas. */
function isNextCopy(text: string, from: number, to: number): boolean {
  if (to - from > 3 || isLower(text.charCodeAt(to))) return false
  return text.slice(from, to).trim() === ''
}

/** Where the sentence behind a headline starts: behind the headline's own closing marks, and white space. */
function behindMarks(text: string, at: number, limit: number): number {
  const end = Math.min(limit, at + 3)
  while (at < end && '?!.…”’»"'.includes(text[at]!)) at++
  while (at < limit && isBlank(text.charCodeAt(at))) at++
  return at
}

/** Whether a headline is glued to a sentence: a capital, or a quotation, follows at once. */
function isGlued(text: string, end: number, next: number): boolean {
  if (isBlank(text.charCodeAt(next - 1))) return false
  return startsSentence(text, next) && !isUpper(text.charCodeAt(end - 1))
}

function startsSentence(text: string, at: number): boolean {
  if (isUpper(text.charCodeAt(at))) return true
  // In German `“` closes: an opening mark stands before a word.
  return '“"«„‘¿¡'.includes(text[at] ?? ' ') && isWord(text.charCodeAt(at + 1))
}

/** Whether a headline and a sentence are two: they are glued, or the headline is long and a capital follows. */
function isParted(text: string, end: number, next: number, words: readonly string[]): boolean {
  if (isGlued(text, end, next)) return true
  return (
    words.length >= spacedWords &&
    end + 1 === next &&
    isUpper(text.charCodeAt(next)) &&
    !isUpper(text.charCodeAt(end - 1))
  )
}
