/** Lines of nothing but labels, one behind the other. */

import type {Article} from '../article.ts'
import {countWords, isLower, isWord} from '../characters.ts'
import {isLast, labelInRow, labelsAt, skipMarks} from '../line-labels.ts'
import {isProse, type Line} from '../lines.ts'
import {manners} from './reading.ts'

/** Longest row of labels, in UTF-16 code units. */
const longestLabels = 200

/** `Terms of Service | Privacy Policy`: nothing but labels, each of which would be one as a line of its own. */
export function isRowOfLabels(article: Article, {start, end, length}: Line): boolean {
  const {text} = article
  const first = length > longestLabels ? -1 : text.slice(start, end).indexOf(' | ')
  if (first < 0) return false
  for (let from = start; from < end; ) {
    const bar = text.slice(from, end).indexOf(' | ')
    const to = bar < 0 ? end : from + bar
    if (!isOneLabel(article, from, to)) return false
    from = bar < 0 ? end : to + 3
  }
  return true
}

/** `Next »`: a label, and nothing else but marks. */
function isOneLabel(article: Article, from: number, to: number): boolean {
  const labels = labelsAt(article, skipMarks(article.text, from, to), to)
  return labels.some((label) => manners[label.kind] && isLast(article.text, label, to))
}

/** Longest run of labels, in UTF-16 code units. */
export const longestRun = 120
/** Labels and words of a run: two buttons may be a phrase, if they have a word each. */
const fewestInRun = 2
const fewestWords = 4

/**
 * `Newer Post Older Post`: labels with nothing between them, each with a capital where its script has some. One of them
 * leaves no doubt.
 */
export function isRunOfLabels(article: Article, {start, end, length}: Line): boolean {
  const {text} = article
  if (length > longestRun) return false
  let labels = 0
  let isSure = false
  for (let at = skipMarks(text, start, end); at < end; labels++) {
    const label = isLower(text.charCodeAt(at)) ? undefined : labelInRow(article, at, end)
    if (!label) return false
    isSure ||= label.strength === 'whole' && countWords(text, at, label.to) > 1
    at = skipMarks(text, label.to, end)
  }
  return isSure && labels >= fewestInRun && countWords(text, start, end) >= fewestWords
}

/** Lines at the top among which the row of a menu stands; its words, length, and the share of them that labels have. */
const lastMenu = 12
const fewestOfMenu = 8
const longestMenu = 400
const fewestLabels = 5
const leastShare = 0.4

/**
 * `Home News Sport Opinion Culture Weather Video Podcasts`, above the first paragraph: most of it names of sections, and
 * not a mark between them.
 */
export function isRowOfSections(article: Article, {index, start, end, length, words, text}: Line): boolean {
  if (index >= lastMenu || words < fewestOfMenu || length > longestMenu) return false
  if (/[\d.,:;!?"“”«»]/.test(text) || article.lines.slice(0, index).some(isProse)) return false
  let labels = 0
  let named = 0
  for (let at = start; at < end; at = nextWord(article.text, at, end)) {
    const label = isLower(article.text.charCodeAt(at)) ? undefined : labelInRow(article, at, end)
    if (!label) continue
    labels++
    named += countWords(article.text, at, label.to)
    at = label.to - 1
  }
  return labels >= fewestLabels && named >= words * leastShare
}

/** The start of the next word. */
function nextWord(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && isWord(text.charCodeAt(at))) at++
  return skipMarks(text, at, limit)
}
