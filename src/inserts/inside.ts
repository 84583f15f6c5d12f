/** Inserts inside a paragraph that a separator shows: in brackets, behind a dash, and between two sentences. */

import type {Article} from '../article.ts'
import {countWords, isLower} from '../characters.ts'
import {
  gapBehind,
  insertAt,
  isCapitals,
  labelAt,
  longestHeadline,
  type Pointer,
  pipes,
  readsLikeHeadline,
  spaceBefore,
  surerWords,
  wordsOfSentence
} from '../inserts.ts'
import {type LineLabel, labelsAt} from '../line-labels.ts'
import type {Line} from '../lines.ts'
import {firstFrom, partsOf} from '../parts.ts'
import type {Certainty} from '../transform.ts'
import {skipBlank} from '../words.ts'
import {endOfHeadline} from './ends.ts'

/** How far before its separator a label may start, in UTF-16 code units. */
const longestLabel = 40
/** Words of a label that a dash stands before, at the least. */
const fewestBehindDash = 3
/** Words behind a notice in brackets that the story continues, at the most. */
const mostBehindNotice = 6

/** `(Also read: Headline)`: from the space before the opening bracket to the closing one. */
export function inBrackets(article: Article, open: number): Pointer | undefined {
  const {text} = article
  const start = skipBlank(text, open + 1)
  if (labelsAt(article, start, open + longestHeadline).length === 0) return undefined
  const close = text.slice(start, start + longestHeadline).search(/[)\]\n\r]/)
  const end = start + close
  if (close < 0 || !')]'.includes(text[end]!)) return undefined
  const certainty = certaintyInside(article, start, end)
  const line = article.lineAt(open)
  // A line of its own is removed as a line.
  if (!certainty || (open <= line.start && end + 1 >= line.end)) return undefined
  const from = open <= line.start ? open : spaceBefore(text, open)
  return {from, to: end + 1, insert: '', certainty}
}

function certaintyInside(article: Article, start: number, end: number): Certainty | undefined {
  const notice = labelsAt(article, start, end).find(({kind}) => kind === 'continues')
  if (notice) return countWords(article.text, notice.to, end) <= mostBehindNotice ? 'likely' : undefined
  const insert = insertAt(article, start, end)
  return insert && insert.certainty !== 'suspect' && readsLikeHeadline(article, insert.rest, end)
    ? insert.certainty
    : undefined
}

/** `– mehr dazu in Headline.`: from the space before a dash to the end of the sentence, if a label stands behind it. */
export function behindDash(article: Article, dash: number): Pointer | undefined {
  const {text} = article
  const from = spaceBefore(text, dash)
  if (from === dash) return undefined
  const start = skipBlank(text, dash + 1)
  const limit = Math.min(article.lineAt(dash).end, start + longestHeadline)
  const label = labelAt(article, start, limit)
  if (label?.strength !== 'start' || countWords(text, start, label.to) < fewestBehindDash) return undefined
  const rest = skipBlank(text, label.to)
  const length = text.slice(rest, limit).search(/[.!?](?=\s|$)/)
  const end = length < 0 ? limit : rest + length
  if (isLower(text.charCodeAt(rest)) || countWords(text, rest, end) < surerWords) return undefined
  return {from, to: end, insert: '', certainty: 'likely'}
}

/**
 * `… he said. ALSO READ | Headline`: from the space before the label to where the headline ends.
 *
 * @param separator offset of what may part a label from its headline.
 * @returns a suspect one, without `insert`, where the label is strange enough and its end can't be seen.
 */
export function beforeSeparator(article: Article, separator: number): Pointer | undefined {
  const {text} = article
  const line = article.lineAt(separator)
  const start = labelStart(article, separator, line)
  if (start === undefined) return undefined
  const insert = insertAt(article, start, line.end)
  if (!insert || insert.certainty === 'suspect' || insert.rest <= separator) return undefined
  const isPipe = pipes.includes(text[separator]!)
  // Only a pipe or capitals are strange inside a paragraph.
  const isStrange = isPipe || isCapitals(text.slice(start, separator))
  const end = endOfInsert(article, insert.rest, line.end, isStrange)
  const atStart = start === line.start
  // A line that is nothing but an insert is removed as a line.
  if (atStart && (!isPipe || end === undefined || end >= line.end)) return undefined
  if (end !== undefined && readsLikeHeadline(article, insert.rest, end)) {
    const {to, insert: gap} = gapBehind(text, end, line.end)
    const from = atStart ? start : spaceBefore(text, start)
    return {from, to, insert: atStart ? '' : gap, certainty: 'likely'}
  }
  // `READ THE FULL REPORT HERE: `: nothing need follow.
  const label = labelAt(article, start, line.end)
  if (label && isWholeSentence(text, label) && isCapitals(text.slice(start, label.to))) {
    return {from: start, to: insert.rest, insert: '', certainty: 'likely'}
  }
  if (!isStrange || isLower(text.charCodeAt(insert.rest))) return undefined
  return {from: start, to: separator + 1, certainty: 'suspect'}
}

/**
 * Where a label that ends before `separator` would start: behind the last end of a sentence or wide gap, near by, or at
 * the start of the line, unless that is the article's first.
 */
function labelStart(article: Article, separator: number, line: Line): number | undefined {
  const {starts} = partsOf(article)
  const at = starts[firstFrom(starts, separator - 2) - 1]
  if (at !== undefined && at > Math.max(1, line.start) && separator - at < longestLabel) return at
  return line.index > 0 && separator - line.start < longestLabel ? line.start : undefined
}

/**
 * Where the headline of an insert inside a paragraph ends: at a wide gap, which an extractor that lost the line breaks
 * leaves, at the end of the line, or where the case of the letters shows it.
 */
function endOfInsert(article: Article, rest: number, limit: number, isSure: boolean): number | undefined {
  const {text} = article
  const window = text.slice(rest, Math.min(limit, rest + longestHeadline))
  for (let at = rest; at < rest + window.length; at++) if (article.isWideGap(at)) return at
  if (readsLikeHeadline(article, rest, limit)) return limit
  const end = endOfHeadline(article, rest, window, isSure)
  return end === undefined ? undefined : rest + end
}

/** Whether a label says all there is to say: `watch the interview here`. */
function isWholeSentence(text: string, {from, to, gap}: LineLabel): boolean {
  return gap !== undefined || countWords(text, from, to) >= wordsOfSentence
}
