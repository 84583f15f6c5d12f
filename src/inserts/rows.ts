/** Rows of pointers inside a paragraph, as extractors leave them that lost the line breaks. */

import type {Article} from '../article.ts'
import {countWords, isBlank} from '../characters.ts'
import {
  fewestOfHeadline,
  gapBehind,
  hasSentenceEnd,
  isPointer,
  longestHeadline,
  type Pointer,
  spaceBefore
} from '../inserts.ts'
import {labelsAt} from '../line-labels.ts'
import type {Line} from '../lines.ts'
import {firstFrom, partsOf} from '../parts.ts'
import {holdsEnough} from '../residue.ts'
import {gapBefore, skipBlank} from '../words.ts'

/** The lists behind a wide gap, whether it still is one or an earlier stage has made one space of it. */
export function* listsBetweenGaps(article: Article): Generator<Pointer> {
  const {text, gaps} = article
  for (const gap of gaps) {
    const finding = listBetweenGaps(article, gap)
    if (finding) yield finding
  }
  let behind = 0
  for (const gap of partsOf(article).doubles) {
    // Several spaces are one gap.
    if (gap < behind) continue
    const finding = listBetweenGaps(article, gap)
    if (finding) yield finding
    for (behind = gap; isBlank(text.charCodeAt(behind)); ) behind++
  }
}

/** Longest heading of a list, in UTF-16 code units. */
const longestHeading = 60

/**
 * `… he said. TRENDING STORIES   Headline   Headline   The count …`: a heading before a wide gap, and the headlines
 * behind it, as an extractor leaves them that lost the line breaks.
 */
function listBetweenGaps(article: Article, gap: number): Pointer | undefined {
  const {text} = article
  const line = article.lineAt(gap)
  // Between lines stands white space without end, which each of its gaps would walk back through.
  if (gap < line.start || gap >= line.end) return undefined
  const from = headingBefore(article, gapBefore(text, gap), line)
  if (from === undefined) return undefined
  let last = gap
  for (let items = 0; items < mostListed; items++) {
    const next = nextGap(article, last, line.end)
    if (next === undefined || !isListed(text, skipBlank(text, last), next)) break
    last = next
  }
  if (last === gap) return undefined
  return {from: spaceBefore(text, from), ...gapBehind(text, last, line.end), certainty: 'likely'}
}

/** Whether what stands between two gaps can be one of a list of headlines. */
function isListed(text: string, from: number, to: number): boolean {
  if (to - from > longestHeadline || countWords(text, from, to) <= fewestOfHeadline) return false
  const headline = text.slice(from, to)
  if ('.。।۔։:;,'.includes(headline.at(-1)!)) return false
  // `… How it is paid 2 min read . 4:20 PM`: behind two sentences only the time shows that they are one item.
  return !hasSentenceEnd(headline) || /\d/.test(headline.slice(-timeReach))
}

/** How far from the end of an item a time of day stands, in UTF-16 code units. */
const timeReach = 14
/** Items of a list at the most. */
const mostListed = 12

/** Where the heading of a list starts that ends at an offset: behind a sentence, or a wide gap. */
function headingBefore(article: Article, end: number, line: Line): number | undefined {
  const least = Math.max(line.start, end - longestHeading)
  const {starts} = partsOf(article)
  for (let i = firstFrom(starts, end - 3) - 1; i >= 0 && starts[i]! > least; i--) {
    const at = starts[i]!
    const label = labelsAt(article, at, end).find(({kind}) => kind === 'related')
    if (label?.to === end && label.strength !== 'weak') return at
  }
  return undefined
}

/** The next wide gap of a line behind another, or the end of the line; nothing when it is too far for a headline. */
function nextGap(article: Article, gap: number, limit: number): number | undefined {
  const from = skipBlank(article.text, gap)
  const end = Math.min(limit, from + longestHeadline)
  for (let at = from; at < end; at++) if (article.isWideGap(at)) return at
  return end === limit && from < limit ? limit : undefined
}

/** Longest word that each teaser of a row begins with, and longestHeadline teaser, in UTF-16 code units. */
const longestMark = 24
const longestTeaser = 1500

/** `… he said. À lire aussi Article : Headline Its first sentence. Article : …`: a row of them, to the end of the line. */
export function teasers(article: Article, colon: number): Pointer | undefined {
  const {text} = article
  if (text[colon] !== ':') return undefined
  const line = article.lineAt(colon)
  const word = startOfMark(text, colon, line.start)
  if (word === undefined) return undefined
  // Hardly any word stands before three colons of a line: look for labels behind that.
  const mark = ` ${text.slice(word, colon + 1)}`
  const next = indexWithin(text, mark, colon, line.end)
  if (next < 0 || indexWithin(text, mark, next + 1, line.end) < 0) return undefined
  const from = labelEndingAt(article, gapBefore(text, word), line.start)
  if (from === undefined || !holdsEnough(text, line.start, from)) return undefined
  // What three teasers are marked with is no word of the article, and more of them than of it may stand there.
  return {from: spaceBefore(text, from), to: line.end, insert: '', certainty: 'sure'}
}

/** Where the word before a colon starts: `Article :`. */
function startOfMark(text: string, colon: number, limit: number): number | undefined {
  const end = text[colon - 1] === ' ' ? colon - 1 : colon
  let at = end
  while (at > limit && end - at < longestMark && !isBlank(text.charCodeAt(at - 1))) at--
  return at > limit && at < end && isBlank(text.charCodeAt(at - 1)) ? at : undefined
}

function indexWithin(text: string, part: string, from: number, limit: number): number {
  const found = text.slice(from, Math.min(limit, from + longestTeaser)).indexOf(part)
  return found < 0 ? found : from + found
}

/** Where a label starts that ends at an offset. */
function labelEndingAt(article: Article, end: number, limit: number): number | undefined {
  const {text} = article
  let first: number | undefined
  for (let at = end - 1; at > Math.max(limit, end - longestMark); at--) {
    if (text[at - 1] !== ' ') continue
    const found = labelsAt(article, at, end)
    if (found.some((label) => isPointer(label) && label.strength !== 'weak' && label.to === end)) first = at
  }
  return first
}
