/** Marks at the end of a text that say that it goes on elsewhere: `… Read more`, `(continued)`. */

import type {Article} from './article.ts'
import {removeLines} from './blocks.ts'
import {countWords, fold, foldText, isDigit, isLower, isUpper} from './characters.ts'
import {spaceBefore} from './inserts.ts'
import {isLast, type LineLabel, labelsAt, skipMarks} from './line-labels.ts'
import {isProse, type Line} from './lines.ts'
import type {Finding} from './transform.ts'

/** Longest mark, in UTF-16 code units. */
const longest = 60
/** Words that must stand before a mark. */
const fewestLeft = 8
/** Longest headline behind a mark, in UTF-16 code units, and most of its words. */
const longestHeadline = 200
const mostOfHeadline = 25
/** Words of a paragraph that a mark may end without an ellipsis before it. */
const fewestOfParagraph = 15

/** What removes a mark; who asks for it gives the reason. */
type Mark = Omit<Finding, 'reason'>

/** The mark at the end of an article, whatever its form. */
export function markAtEnd(article: Article): Mark | undefined {
  const {text, lines} = article
  const last = lines.last
  if (!last || text.length < longest) return undefined
  return (
    lastLine(article, last) ??
    countOfRest(article, last) ??
    lastWords(article, last) ??
    behindEllipsis(article, last) ??
    behindTitle(article, last) ??
    glued(article, last)
  )
}

/** `Continue reading`, `(continued)`, `Read more …` as the last line. */
function lastLine(article: Article, line: Line): Mark | undefined {
  const {text} = article
  if (line.index === 0 || line.length > longest) return undefined
  const open = text[line.start] === '(' || text[line.start] === '['
  const label =
    markAt(article, line.start, line.end, open) ??
    (isPointed(line) ? wordAt(article, line.start, line.end) : undefined) ??
    (endsParagraph(article, line) ? buttonAt(article, line.start, line.end) : undefined)
  if (!label || wordsBefore(article, line.from) < fewestLeft) return undefined
  return {...removeLines(article, line), certainty: 'likely', truncated: line.text}
}

/** `残り264文字(全文:364文字)`: a label, how much is left, and of how much. */
function countOfRest(article: Article, line: Line): Mark | undefined {
  const {text} = article
  if (line.index === 0 || line.length > longest || line.terminal !== '') return undefined
  const numbers = (line.text.match(/\d+/g) ?? []).map(Number)
  if (numbers.length !== 2 || numbers[0]! >= numbers[1]!) return undefined
  const labels = labelsAt(article, line.start, line.end)
  if (
    !labels.some(
      ({kind, to}) => kind === 'truncation' && isDigit(text.charCodeAt(skipMarks(text, to, line.end)))
    )
  )
    return undefined
  return {...removeLines(article, line), certainty: 'likely', truncated: line.text}
}

/** A label of truncation that fills a range; one to read more only where it can't mean another article. */
function markAt(article: Article, from: number, to: number, isFramed: boolean): LineLabel | undefined {
  const {text} = article
  const start = skipMarks(text, from, to)
  const labels = start < to ? labelsAt(article, start, to) : []
  return labels.find((label) => {
    const {kind, strength} = label
    if (kind !== 'truncation' && !(kind === 'read-more' && isFramed)) return false
    if (!isLast(text, label, to)) return strength === 'start' && kind === 'truncation' && isFramed
    return strength !== 'weak' || isFramed
  })
}

/** `More »`, `More…`: an arrow or dots behind what may be a common word. */
function isPointed({text}: Line): boolean {
  return /(?:[»›→…]|>>|\.\.\.)$/.test(text)
}

/** A label of truncation, of common words as it may be, that fills a range. */
function wordAt(article: Article, from: number, to: number): LineLabel | undefined {
  const start = skipMarks(article.text, from, to)
  return labelsAt(article, start, to).find(
    (label) => label.kind === 'truncation' && isLast(article.text, label, to)
  )
}

/** `Bridge to reopen in May Read more »`, `„Bridge to reopen in May“ weiterlesen`: the headline, and the mark behind it. */
function behindTitle(article: Article, line: Line): Mark | undefined {
  const {text, title, lines} = article
  if (line.index === 0 || line.length > longestHeadline + longest) return undefined
  const own = (title ?? lines.at(0)!.text).trim()
  const start = skipMarks(text, line.start, line.end)
  const end = start + own.length
  // Nearly no last line begins with the letter of the headline.
  if (end >= line.end || fold(text.charCodeAt(start)) !== fold(own.charCodeAt(0))) return undefined
  if (foldText(text.slice(start, end)) !== foldText(own)) return undefined
  const from = skipMarks(text, end, line.end)
  const label = labelsAt(article, from, line.end).find(
    (one) => one.kind === 'truncation' && isLast(text, one, line.end)
  )
  if (!label || wordsBefore(article, line.from) < fewestLeft) return undefined
  return {...removeLines(article, line), certainty: 'likely', truncated: line.text}
}

/** Whether a whole paragraph stands before a line. */
function endsParagraph({lines}: Article, line: Line): boolean {
  const before = lines.before(line)
  return before !== undefined && before.terminal !== '' && isProse(before)
}

/** A label of truncation of two words that fills a range, with a capital: common words, but nobody ends an article so. */
function buttonAt(article: Article, from: number, to: number): LineLabel | undefined {
  const {text} = article
  const start = skipMarks(text, from, to)
  if (!isUpper(text.charCodeAt(start)) || countWords(text, start, to) < 2) return undefined
  if ('.!?:'.includes(text[to - 1]!)) return undefined
  return labelsAt(article, start, to).find((label) => label.kind === 'truncation' && isLast(text, label, to))
}

/** `… said on Monday. Read more`, `… in order to Read more`: a button that was glued to the last paragraph. */
function glued(article: Article, line: Line): Mark | undefined {
  const {text} = article
  if (line.words < fewestOfParagraph || line.terminal !== '') return undefined
  const least = Math.max(line.start, line.end - longest)
  for (let at = line.end - 1; at > least; at--) {
    if (!isUpper(text.charCodeAt(at)) || text[at - 1] !== ' ' || !mayEnd(text, at - 2)) continue
    if (!buttonAt(article, at, line.end)) continue
    const truncated = text.slice(at, line.end)
    return {from: at - 1, to: line.end, insert: '', certainty: 'likely', truncated}
  }
  return undefined
}

/** Whether a sentence may end or be cut off at a character. */
function mayEnd(text: string, at: number): boolean {
  return '.!?…”"»'.includes(text[at]!) || isLower(text.charCodeAt(at))
}

/** `… Continue reading Bridge to reopen in May`: the headline of the article, or what looks like one, behind the mark. */
function behindEllipsis(article: Article, line: Line): Mark | undefined {
  const {text} = article
  if ('.!?'.includes(line.terminal || ' ')) return undefined
  const from = Math.max(line.start, line.end - longestHeadline)
  const ellipsis = endOfEllipsis(text, from, line.end)
  if (ellipsis < 0 || wordsBefore(article, ellipsis) < fewestLeft) return undefined
  const mark = skipMarks(text, ellipsis, line.end)
  const label = labelAbove(article, mark, line.end)
  const isMark = label
    ? isOwnHeadline(article, skipMarks(text, label.to, line.end), line.end)
    : endsInTitle(article, mark, line.end)
  if (!isMark) return undefined
  const truncated = text.slice(ellipsis, line.end).trim()
  return {from: ellipsis, to: line.end, insert: '', certainty: 'likely', truncated}
}

/** Most words of a mark that a headline follows. */
const mostOfMark = 5
/** Words of a headline that nothing but a mark stands before. */
const fewestOfOwn = 4

/** `… Đọc tiếp Bridge to reopen in May`: a few words in any language, and the headline of the article itself. */
function endsInTitle(article: Article, from: number, to: number): boolean {
  const {text, title, lines} = article
  const own = (title ?? lines.at(0)!.text).trim()
  const start = to - own.length
  if (start <= from || countWords(own) < fewestOfOwn || isLower(text.charCodeAt(from))) return false
  if (foldText(text.slice(start, to)) !== foldText(own)) return false
  const words = countWords(text, from, start)
  return words > 0 && words <= mostOfMark && !/[.,:;?!“”"]/.test(text.slice(from, start))
}

/** The label of truncation at an offset, whatever stands behind it. */
function labelAbove(article: Article, from: number, limit: number): LineLabel | undefined {
  const {text} = article
  if (isLower(text.charCodeAt(from))) return undefined
  for (let at = from, words = 0; at < limit && words < mostOfMark; at++) {
    if (text[at] !== ' ') continue
    words++
    const label = labelsAt(article, from, at).find(
      ({kind, strength, to}) => kind === 'truncation' && strength !== 'weak' && to === at
    )
    if (label) return label
  }
  return undefined
}

/** Whether a range is the headline of the article, or begins like one. */
function isOwnHeadline(article: Article, from: number, to: number): boolean {
  const {text} = article
  if (from >= to || countWords(text, from, to) > mostOfHeadline) return false
  return isUpper(text.charCodeAt(from)) || namesTitle(article, text.slice(from, to))
}

/** Whether a text is the title or the first line of the article. */
function namesTitle({title, lines}: Article, text: string): boolean {
  const own = foldText(text.trim())
  return [title, lines.at(0)?.text].some((one) => one !== undefined && foldText(one.trim()) === own)
}

/** `… Read more`, `[…]`, `(continued)` behind the last sentence. */
function lastWords(article: Article, line: Line): Mark | undefined {
  const {text} = article
  const tail = Math.max(line.start, line.end - longest)
  if (')]'.includes(text[line.end - 1]!)) {
    const open = Math.max(text.lastIndexOf('(', line.end), text.lastIndexOf('[', line.end))
    if (open > tail) return inBrackets(article, line, open)
  }
  const ellipsis = endOfEllipsis(text, tail, line.end)
  if (ellipsis < 0 || ellipsis >= line.end || !markAt(article, ellipsis, line.end, true)) return undefined
  if (wordsBefore(article, ellipsis) < fewestLeft) return undefined
  const truncated = text.slice(ellipsis, line.end).trim()
  return {from: ellipsis, to: line.end, insert: '', certainty: 'sure', truncated}
}

/** Where the last ellipsis in a range ends, with the bracket around it, or -1. */
function endOfEllipsis(text: string, from: number, to: number): number {
  const part = text.slice(from, to)
  if (!part.includes('…') && !part.includes('...')) return -1
  return Math.max(...['…', '...', '…]', '...]'].map((mark) => endOf(text, mark, from, to)))
}

/** Where the last copy of a mark in a range ends, or -1. */
function endOf(text: string, mark: string, from: number, to: number): number {
  const at = text.slice(from, to).lastIndexOf(mark)
  return at < 0 ? -1 : from + at + mark.length
}

function inBrackets(article: Article, line: Line, open: number): Mark | undefined {
  const {text} = article
  const inner = text.slice(open + 1, line.end - 1).trim()
  const isEllipsis = text[open] === '[' && (inner === '…' || inner === '...')
  if (!isEllipsis && !markAt(article, open + 1, line.end - 1, true)) return undefined
  if (wordsBefore(article, open) < fewestLeft) return undefined
  const truncated = text.slice(open, line.end)
  return {from: spaceBefore(text, open), to: line.end, insert: '', certainty: 'likely', truncated}
}

/** Number of words before an offset, as far as they matter. */
function wordsBefore({text}: Article, at: number): number {
  return (
    text.slice(Math.max(0, at - 200), at).split(/\s+/).length +
    (/[\u2e80-\ud7ff]{8}/.test(text.slice(Math.max(0, at - 200), at)) ? fewestLeft : 0)
  )
}
