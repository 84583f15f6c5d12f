/** Furniture inside a line: the dateline before a story, a credit in brackets behind a paragraph, the trailer of a tweet. */

import type {Article} from '../article.ts'
import {isDigit, isLower, isUpper} from '../characters.ts'
import {labelsAt, skipMarks} from '../line-labels.ts'
import type {Line} from '../lines.ts'
import type {Furniture} from '../transform.ts'

/** Longest dateline, in UTF-16 code units: `NEW DELHI, Aug 24 (PTI) -- `. */
const longestDateline = 80

/** Longest credit in brackets, and longest trailer of a tweet, in UTF-16 code units. */
const longestCredit = 300
const longestTrailer = 120

/** `(Photo by Jane Doe)`, `(Reporting by …)` at the end of a line that does not begin with it. */
export function framedCredit(article: Article, line: Line, atEnd: boolean): Furniture | undefined {
  const {text} = article
  const close = text[line.end - 1]
  if (close !== ')' && close !== ']') return undefined
  const from = text.lastIndexOf(close === ')' ? '(' : '[', line.end)
  if (from <= line.start || line.end - from >= longestCredit) return undefined
  const labels = labelsAt(article, skipMarks(text, from, line.end), line.end)
  const found = labels.find(
    ({kind}) => kind === 'credit' || kind === 'sign-off' || (atEnd && kind === 'byline')
  )
  return found && {from, to: line.end, furniture: found.kind}
}

/** Where `— Name (@handle) March 4, 2021` starts, or -1. */
export function trailerStart(text: string, line: Line): number {
  // It ends in a year: nearly no line does.
  if (!isDigit(text.charCodeAt(line.end - 1))) return -1
  const from = Math.max(line.start, line.end - longestTrailer)
  const tail = text.slice(from, line.end)
  const at = tail.lastIndexOf('(@')
  if (at < 0) return -1
  const start = Math.max(tail.lastIndexOf('— ', at), tail.lastIndexOf('– ', at), tail.lastIndexOf('- ', at))
  return start >= 0 && /^\(@\w{1,30}\)[ ,]*.{4,40}\d{4}$/.test(tail.slice(at)) ? from + start : -1
}

/** `LONDON, May 4 (Reuters) - `. */
const agencyLine =
  /^(?:[\p{Lu}][\p{L}\p{M}.’' /-]{1,40}(?:, [\p{L}\p{M}.’' /-]{2,30}){0,2}(?:,? ?\d{1,2}\.?(?: [\p{L}.]{3,12})?)? ?)?\([\p{L}\p{M}./ -]{2,30}\)\.? ?(?:[-–—]{1,2}|:) /u
/** `NEW DELHI – `. */
const placeLine = /^[\p{Lu}][\p{Lu}\p{M}.’' -]{2,30}(?:, [\p{L}.’' ]{2,20}){0,2} ?(?:[–—]|--|:) /u

/** Where a dateline ends: `LONDON (Reuters) - `, `NEW DELHI, Aug 24 (PTI) -- `; or 0. */
export function datelineEnd({text}: Article, line: Line): number {
  if (!isUpper(text.charCodeAt(line.start)) && text[line.start] !== '(') return 0
  const head = text.slice(line.start, line.start + longestDateline)
  // What both end in: nearly no story has it so near to its start.
  if (!/[-–—:] /.test(head)) return 0
  const found =
    (head.includes('(') ? agencyLine.exec(head) : undefined) ??
    (isLower(text.charCodeAt(line.start + 1)) ? undefined : placeLine.exec(head))
  return found ? line.start + found[0].trimEnd().length : 0
}
