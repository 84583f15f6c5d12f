import type {Article} from '../../article.ts'
import {removeLines} from '../../blocks.ts'
import {countWords, foldText, isBlank, isDigit, isLower, isUpper} from '../../characters.ts'
import {type LineLabel, labelsAt, skipMarks} from '../../line-labels.ts'
import type {Line} from '../../lines.ts'
import {isProse} from '../../lines.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

/** Longest mark, in UTF-16 code units. */
const longest = 60
/** Words that must stand before a mark. */
const fewestLeft = 8
/** Longest headline behind a mark, in UTF-16 code units, and most of its words. */
const longestHeadline = 200
const mostOfHeadline = 25
/** Words of a paragraph that a mark may end without an ellipsis before it. */
const fewestOfParagraph = 15

/**
 * Remove marks that say that the text goes on elsewhere, and report the text as truncated: `[+1234 chars]`,
 * `… Read more`, `[…]` at the end, `(continued)`.
 *
 * The count of characters that news services add is sure wherever it stands; all else is looked for at the end of the
 * text only, behind an ellipsis, in brackets, or as the last line. The ellipsis of the cut sentence stays.
 */
export const truncationMark: TransformPlugin = defineTransform({
  id: 'truncation-mark',
  stage: 'structure',
  summary: 'Remove marks of truncation, and report the text as incomplete',
  budget: false,
  examples: [
    {
      before: 'The bridge will reopen in May, the city said on Monday, and the tra… [+1234 chars]',
      after: 'The bridge will reopen in May, the city said on Monday, and the tra…'
    },
    {
      before: 'The bridge will reopen in May, the city said on Monday, and the trams … Read more',
      after: 'The bridge will reopen in May, the city said on Monday, and the trams …'
    },
    {
      before:
        'Bridge to reopen\n\nThe bridge will reopen in May, the city said on Monday, and the trams … Continue reading Bridge to reopen',
      after: 'Bridge to reopen\n\nThe bridge will reopen in May, the city said on Monday, and the trams …'
    },
    {
      before: 'The bridge will reopen in May, the city said on Monday after two years of work. Read more',
      after: 'The bridge will reopen in May, the city said on Monday after two years of work.'
    },
    {
      before: 'The bridge will reopen in May, the city said on Monday, and the trams [&hellip;]\n\nIt did.'
    },
    {
      before: 'The bridge will reopen in May, the city said on Monday, and the trams […]',
      after: 'The bridge will reopen in May, the city said on Monday, and the trams'
    },
    {
      before:
        'The bridge will reopen in May, the city said on Monday after two years of work.\n\n(Continued on page 4)',
      after: 'The bridge will reopen in May, the city said on Monday after two years of work.'
    },
    {
      before:
        'Sit less, walk more, and let the children see you with a book of your own. Then sit down and read more'
    },
    {before: 'They asked for a longer walk, and for better food, and … Continue reading, she told them.'},
    {before: 'He read the first half, waited a little, and then asked all of us: “Read more?”'},
    {before: 'The sum grew by [+12 points], they said in the room of the council […] and then it fell.'}
  ],
  *whole(article) {
    const {text, lines} = article
    if (text.includes('[+')) yield* counts(article)
    const last = lines.last
    if (!last || text.length < longest) return
    const finding =
      lastLine(article, last) ??
      lastWords(article, last) ??
      behindEllipsis(article, last) ??
      behindTitle(article, last) ??
      glued(article, last)
    if (finding) yield finding
  }
})

const reason = 'Unexpected mark of truncation, expected the rest of the article'

/** `[+1234 chars]`: what news services put behind the first two hundred characters. */
function* counts(article: Article): Generator<Finding> {
  const {text} = article
  for (let at = text.indexOf('[+'); at >= 0; at = text.indexOf('[+', at + 1)) {
    if (!isDigit(text.charCodeAt(at + 2))) continue
    const size = /^\[\+\d{1,9} ?(?:chars?|characters?|symbols|字符|caracteres|caractères|Zeichen)\]/.exec(
      text.slice(at, at + longest)
    )?.[0].length
    if (!size) continue
    const line = article.lineAt(at)
    const isWhole = at === line.start && at + size === line.end
    const range = isWhole ? removeLines(article, line) : {from: spaceBefore(text, at), to: at + size}
    yield {...range, insert: '', certainty: 'sure', reason, truncated: text.slice(at, at + size)}
  }
}

function spaceBefore(text: string, at: number): number {
  const least = Math.max(0, at - 4)
  while (at > least && isBlank(text.charCodeAt(at - 1))) at--
  return at
}

/** `Continue reading`, `(continued)`, `Read more …` as the last line. */
function lastLine(article: Article, line: Line): Finding | undefined {
  const {text} = article
  if (line.index === 0 || line.length > longest) return undefined
  const open = text[line.start] === '(' || text[line.start] === '['
  const label =
    markAt(article, line.start, line.end, open) ??
    (endsParagraph(article, line) ? buttonAt(article, line.start, line.end) : undefined)
  if (!label || wordsBefore(article, line.from) < fewestLeft) return undefined
  return {...removeLines(article, line), certainty: 'likely', reason, truncated: line.text}
}

/** A label of truncation that fills a range; one to read more only where it can't mean another article. */
function markAt(article: Article, from: number, to: number, isFramed: boolean): LineLabel | undefined {
  const {text} = article
  const start = skipMarks(text, from, to)
  const labels = start < to ? labelsAt(article, start, to) : []
  return labels.find(({kind, strength, to: end}) => {
    if (kind !== 'truncation' && !(kind === 'read-more' && isFramed)) return false
    if (skipMarks(text, end, to) < to) return strength === 'start' && kind === 'truncation' && isFramed
    return strength !== 'weak' || isFramed
  })
}

/** `Bridge to reopen in May Read more »`, `„Bridge to reopen in May“ weiterlesen`: the headline, and the mark behind it. */
function behindTitle(article: Article, line: Line): Finding | undefined {
  const {text, title, lines} = article
  if (line.index === 0 || line.length > longestHeadline + longest) return undefined
  const own = (title ?? lines.at(0)!.text).trim()
  const start = skipMarks(text, line.start, line.end)
  const end = start + own.length
  if (end >= line.end || foldText(text.slice(start, end)) !== foldText(own)) return undefined
  const from = skipMarks(text, end, line.end)
  const label = labelsAt(article, from, line.end).find(
    ({kind, to}) => kind === 'truncation' && skipMarks(text, to, line.end) === line.end
  )
  if (!label || wordsBefore(article, line.from) < fewestLeft) return undefined
  return {...removeLines(article, line), certainty: 'likely', reason, truncated: line.text}
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
  return labelsAt(article, start, to).find(
    ({kind, to: end}) => kind === 'truncation' && skipMarks(text, end, to) === to
  )
}

/** `… said on Monday. Read more`, `… in order to Read more`: a button that was glued to the last paragraph. */
function glued(article: Article, line: Line): Finding | undefined {
  const {text} = article
  if (line.words < fewestOfParagraph || line.terminal !== '') return undefined
  const least = Math.max(line.start, line.end - longest)
  for (let at = line.end - 1; at > least; at--) {
    if (!isUpper(text.charCodeAt(at)) || text[at - 1] !== ' ' || !mayEnd(text, at - 2)) continue
    if (!buttonAt(article, at, line.end)) continue
    const truncated = text.slice(at, line.end)
    return {from: at - 1, to: line.end, insert: '', certainty: 'likely', reason, truncated}
  }
  return undefined
}

/** Whether a sentence may end or be cut off at a character. */
function mayEnd(text: string, at: number): boolean {
  return '.!?…”"»'.includes(text[at]!) || isLower(text.charCodeAt(at))
}

/** `… Continue reading Bridge to reopen in May`: the headline of the article, or what looks like one, behind the mark. */
function behindEllipsis(article: Article, line: Line): Finding | undefined {
  const {text} = article
  if ('.!?'.includes(line.terminal || ' ')) return undefined
  const from = Math.max(line.start, line.end - longestHeadline)
  const ellipsis = Math.max(
    endOf(text, '…', from, line.end),
    endOf(text, '...', from, line.end),
    endOf(text, '…]', from, line.end),
    endOf(text, '...]', from, line.end)
  )
  if (ellipsis < 0 || wordsBefore(article, ellipsis) < fewestLeft) return undefined
  const label = labelAbove(article, skipMarks(text, ellipsis, line.end), line.end)
  if (!label || !isHeadline(article, skipMarks(text, label.to, line.end), line.end)) return undefined
  const truncated = text.slice(ellipsis, line.end).trim()
  return {from: ellipsis, to: line.end, insert: '', certainty: 'likely', reason, truncated}
}

/** Most words of a mark that a headline follows. */
const mostOfMark = 5

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
function isHeadline(article: Article, from: number, to: number): boolean {
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
function lastWords(article: Article, line: Line): Finding | undefined {
  const {text} = article
  const tail = Math.max(line.start, line.end - longest)
  if (')]'.includes(text[line.end - 1]!)) {
    const open = Math.max(text.lastIndexOf('(', line.end), text.lastIndexOf('[', line.end))
    if (open > tail) return inBrackets(article, line, open)
  }
  const ellipsis = Math.max(
    endOf(text, '…', tail, line.end),
    endOf(text, '...', tail, line.end),
    endOf(text, '…]', tail, line.end),
    endOf(text, '...]', tail, line.end)
  )
  if (ellipsis < 0 || ellipsis >= line.end || !markAt(article, ellipsis, line.end, true)) return undefined
  if (wordsBefore(article, ellipsis) < fewestLeft) return undefined
  const truncated = text.slice(ellipsis, line.end).trim()
  return {from: ellipsis, to: line.end, insert: '', certainty: 'sure', reason, truncated}
}

/** Where the last copy of a mark in a range ends, or -1. */
function endOf(text: string, mark: string, from: number, to: number): number {
  const at = text.slice(from, to).lastIndexOf(mark)
  return at < 0 ? -1 : from + at + mark.length
}

function inBrackets(article: Article, line: Line, open: number): Finding | undefined {
  const {text} = article
  const inner = text.slice(open + 1, line.end - 1).trim()
  const isEllipsis = text[open] === '[' && (inner === '…' || inner === '...')
  if (!isEllipsis && !markAt(article, open + 1, line.end - 1, true)) return undefined
  if (wordsBefore(article, open) < fewestLeft) return undefined
  const truncated = text.slice(open, line.end)
  return {from: spaceBefore(text, open), to: line.end, insert: '', certainty: 'likely', reason, truncated}
}

/** Number of words before an offset, as far as they matter. */
function wordsBefore({text}: Article, at: number): number {
  return (
    text.slice(Math.max(0, at - 200), at).split(/\s+/).length +
    (/[\u2e80-\ud7ff]{8}/.test(text.slice(Math.max(0, at - 200), at)) ? fewestLeft : 0)
  )
}
