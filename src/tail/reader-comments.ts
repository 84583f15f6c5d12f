/** Comments of readers below an article, told by the heading that counts them: `2 thoughts on “Headline”`. */

import type {Article} from '../article.ts'
import {countWords, isDigit} from '../characters.ts'
import type {LabelKind} from '../languages/language.ts'
import {isLast, type LineLabel, labelsAt, labelsOf, skipMarks} from '../line-labels.ts'
import type {Line} from '../lines.ts'
import {saysAt} from '../telling.ts'

/** Words that must stand before comments. */
const fewestBefore = 20
/** Longest heading, in UTF-16 code units, and most digits of its number. */
const longestHeading = 220
const mostDigits = 4
const longestCount = 6
/** Lines below a heading without a headline in which the first comment is looked for, and a button of one. */
const reach = 2
const buttonReach = 40

/** The index of the heading above the comments of readers, if there are any. */
export function firstOfComments(article: Article): number | undefined {
  const {lines} = article
  for (let i = 1; i < lines.length - 1; i++) {
    const line = lines.at(i)!
    const heading = headingOf(article, line)
    if (!heading || !isLate(article, line)) continue
    if (isNumbered(article, line) || (heading === 'quoting' && hasButton(article, line))) return i
    if (isSpoken(article, line)) return i
    if (heading === 'quoting' && namesTitle(article, line)) return i
  }
  return undefined
}

/** `2 thoughts on “Headline”` quotes; `3 comments:` only counts. */
function headingOf(article: Article, line: Line): 'quoting' | 'counting' | undefined {
  if (line.length > longestHeading) return undefined
  const {text} = article
  const at = behindNumber(text, line)
  const label = longest(at > line.start ? labelsAt(article, at, line.end) : labelsOf(article, line))
  if (!label) return undefined
  const rest = text.slice(label.to, line.end).trim()
  if (/^["“«„”‘»].{3,}["”»“’«]$/.test(rest)) return 'quoting'
  if (isCount(rest)) return rest.length <= longestCount ? 'counting' : undefined
  return at > line.start && (rest === '' || rest === ':') ? 'counting' : undefined
}

/** Where the word behind the number starts that a line begins with; the start of the line, if it begins with none. */
function behindNumber(text: string, {start, end}: Line): number {
  let at = start
  while (at < end && at - start < mostDigits && isDigit(text.charCodeAt(at))) at++
  return at === start || text[at] !== ' ' ? start : skipMarks(text, at, end)
}

/** Lines below a heading in which the name of the first reader is looked for, and words of such a line. */
const speakerReach = 4
const mostOfSpeaker = 8

/** `Comments (2)`, and soon below `anon says:`, or `3 Comments`, and below that a date with its time, too. */
function isSpoken(article: Article, heading: Line): boolean {
  const {lines} = article
  const below = lines.slice(heading.index + 1, heading.index + 1 + speakerReach)
  const speaker = below.find((line) => opensComment(article, line))
  if (!speaker) return false
  const next = lines.behind(speaker)
  return isCount(heading.text) || (next !== undefined && isTimed(next))
}

/** `1. anon says:` */
function opensComment(article: Article, line: Line): boolean {
  if (line.words > mostOfSpeaker || line.words < 2 || !line.text.endsWith(':')) return false
  const last = /\p{L}+ ?:$/u.exec(line.text)
  return last !== null && saysAt(article, line.start + last.index)
}

/** `May 4, 2021 at 3:14 pm`. */
function isTimed({length, text}: Line): boolean {
  return length <= longestStamp && /(?:19|20)\d\d/.test(text) && /\d[:.]\d\d/.test(text)
}

const longestStamp = 48

/** `Comments (2)`. */
function isCount(text: string): boolean {
  return /[(（]\d{1,4}[)）]$/.test(text)
}

function longest(labels: readonly LineLabel[]): LineLabel | undefined {
  const found = labels.filter(({kind}) => kind === 'comment-heading')
  return found.reduce<LineLabel | undefined>(
    (best, one) => (best && best.to >= one.to ? best : one),
    undefined
  )
}

function isLate({text}: Article, line: Line): boolean {
  return countWords(text, 0, Math.min(line.start, fewestBefore * 40)) >= fewestBefore
}

/** Whether the comments below a heading have numbers, and a button among them. */
function isNumbered(article: Article, heading: Line): boolean {
  const {lines} = article
  const below = lines.slice(heading.index + 1, heading.index + 1 + reach)
  return below.some(({text}) => /^1[.)] /.test(text)) && hasButton(article, heading)
}

const buttons = new Set<LabelKind>(['comment-heading', 'comment-notice', 'comment-field'])

/** Whether a line soon below is a button, a notice, or the heading of the form: `Reply`, `Comments are closed`. */
function hasButton(article: Article, heading: Line): boolean {
  const {lines} = article
  const below = lines.slice(heading.index + 1, heading.index + 1 + buttonReach)
  return below.some((line) => labelsOf(article, line).some((label) => isButton(article, line, label)))
}

function isButton({text}: Article, line: Line, label: LineLabel): boolean {
  const {kind, strength} = label
  if (!buttons.has(kind)) return false
  return (strength === 'start' && kind !== 'comment-field') || isLast(text, label, line.end)
}

/** Whether a heading quotes the headline of the article. */
function namesTitle({title}: Article, {text}: Line): boolean {
  return title !== undefined && title.length > 8 && text.includes(title.trim())
}
