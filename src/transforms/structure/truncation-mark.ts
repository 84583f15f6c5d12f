import type {Article} from '../../article.ts'
import {removeLines} from '../../blocks.ts'
import {isBlank, isDigit} from '../../characters.ts'
import {type LineLabel, labelsAt, skipMarks} from '../../line-labels.ts'
import type {Line} from '../../lines.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

/** Longest mark, in UTF-16 code units. */
const longest = 60
/** Words that must stand before a mark. */
const fewestLeft = 8

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
    {before: 'He read the first half, waited a little, and then asked all of us: “Read more?”'},
    {before: 'The sum grew by [+12 points], they said in the room of the council […] and then it fell.'}
  ],
  *whole(article) {
    const {text, lines} = article
    if (text.includes('[+')) yield* counts(article)
    const last = lines.last
    if (!last || text.length < longest) return
    const finding = lastLine(article, last) ?? lastWords(article, last)
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
  const label = markAt(article, line.start, line.end, open)
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
