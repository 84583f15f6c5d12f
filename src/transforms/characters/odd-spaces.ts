import type {Article} from '../../article.ts'
import {isDigit, nameOfCodePoint} from '../../characters.ts'
import {type Row, rowAt} from '../../spaces/rows.ts'
import {
  afterBreak,
  anySpace,
  breakBefore,
  breaks,
  isBreak,
  isWhite,
  noBreak,
  odd,
  runEnd,
  runStart
} from '../../spaces/runs.ts'
import {isPrint, isWanted} from '../../spaces/typography.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

/**
 * Put one plain space for runs of spaces and for no-break and other spaces between words, and take out spaces at line
 * ends and blank lines beyond one.
 *
 * No-break spaces stay where typography wants them: beside digits and marks, behind abbreviations and titles, and
 * between words where the article binds words by them as its language does. Indentation, columns, and ideographic
 * spaces stay. Line breaks keep their kind, and the end of the text its own.
 */
export const oddSpaces: TransformPlugin = defineTransform({
  id: 'odd-spaces',
  stage: 'characters',
  summary: 'Put plain spaces for odd ones and for runs of them',
  examples: [
    {before: 'The mayor\u00a0said  so.  \nIt\u2003rained.', after: 'The mayor said so.\nIt rained.'},
    {
      before: 'It rained.\n\n\n\nIt stopped.\n \n\u00a0\nThe end.',
      after: 'It rained.\n\nIt stopped.\n\nThe end.'
    },
    {
      before: 'Le maire\u00a0a dit \u00a0: «\u00a0Oui\u00a0!\u00a0»',
      after: 'Le maire a dit\u00a0: «\u00a0Oui\u00a0!\u00a0»',
      lang: 'fr'
    },
    {
      before: 'Elle a dit\u00a0: «\u00a0Oui\u00a0!\u00a0» pour 10\u00a0000\u202f€, M.\u00a0Aubry aussi.',
      lang: 'fr'
    },
    {before: 'Sešli se v\u00a0Praze a\u00a0mluvili o\u00a0mostu.', lang: 'cs'},
    {before: 'It cost 10\u00a0000\u00a0€ on 5\u00a0May, said Dr.\u00a0Lee and Mr\u00a0Pell.'},
    {before: 'Team\tWon\tLost\nRed\t4\t2\n\n    if (x)  {\n      y()\n    }'},
    {before: 'Name      Age\nAnn       41\nx = 1  # one\n1. e4  e5'},
    {before: '東京　大阪', lang: 'ja'}
  ],
  triggers: ` ${breaks}${odd}`,
  after: {' ': anySpace, [breaks]: `${anySpace}${breaks}`},
  at(article, offset) {
    const {text} = article
    if (isBreak(text, offset)) return isParagraph(text, offset) ? undefined : atBreak(article, offset)
    if (!isWhite(text, offset - 1)) return isWhite(text, offset + 1) ? undefined : atSingle(article, offset)
    // The second space of a run speaks for it.
    return isWhite(text, offset - 2) ? undefined : atRun(article, offset - 1)
  },
  *whole(article) {
    const finding = atEnd(article, article.text.length)
    if (finding) yield finding
  }
})

/** Whether a break is the second behind a text: what parts paragraphs, and every clean text is full of. */
function isParagraph(text: string, at: number): boolean {
  const before = text.charCodeAt(at) === 13 ? at - 3 : at - 2
  return text.charCodeAt(at - 1) === 10 && !isWhite(text, before) && !isBreak(text, before)
}

/** At a line break behind a space or another break: spaces at the line's end, or blank lines beyond one. */
function atBreak(article: Article, at: number): Finding | undefined {
  const {text} = article
  if (text[at] === '\n' && text[at - 1] === '\r') return undefined
  return atBlankLines(text, at) ?? (isWhite(text, at - 1) ? atEnd(article, at) : undefined)
}

/** Spaces at the end of a line. */
function atEnd({text, format}: Article, to: number): Finding | undefined {
  const from = runStart(text, to)
  if (from === to || to - from === text.length) return undefined
  // Two spaces before the next line are a break in Markdown.
  if (format.name !== 'text' && to - from > 1 && from > 0 && !isBreak(text, from - 1)) return undefined
  const reason = 'Unexpected space at the end of a line, expected none'
  return {from, to, insert: '', certainty: 'sure', reason}
}

/** At the third break in a row: the first two stay, and the indentation of the next line. */
function atBlankLines(text: string, at: number): Finding | undefined {
  const second = breakBefore(text, at)
  const first = second && breakBefore(text, second.from)
  if (!first || breakBefore(text, first.from)) return undefined
  let to = at
  for (let next = at; isBreak(text, next); next = runEnd(text, to)) to = afterBreak(text, next)
  // What ends the text is kept.
  if (runEnd(text, to) === text.length) return undefined
  const reason = 'Unexpected blank lines, expected one'
  return {from: second.to, to, insert: '', certainty: 'sure', reason}
}

/** Two spaces or more. */
function atRun(article: Article, from: number): Finding | undefined {
  const {text} = article
  const to = runEnd(text, from + 1)
  if (to === text.length || isBreak(text, to)) return undefined
  if (from === 0 || isBreak(text, from - 1)) return atIndent(article, from, to)
  if (isLayout(text, rowAt(article, from), from, to)) return undefined
  const run = text.slice(from, to)
  return found(from, to, boundBy(article, run, from, to) ?? ' ', 'sure', `run of ${run.length} spaces`)
}

/** The no-break space of a run, if its place wants one: `dit \u00a0:`. */
function boundBy(article: Article, run: string, from: number, to: number): string | undefined {
  const bound = [...run].find((space) => noBreak.includes(space))
  const {text} = article
  return bound && isPrint(text.charCodeAt(from - 1), text.charCodeAt(to), bound) ? bound : undefined
}

/** One space, which is no plain one. */
function atSingle(article: Article, at: number): Finding | undefined {
  const {text} = article
  if (at + 1 === text.length || isBreak(text, at + 1)) return undefined
  const space = text[at]!
  if (at === 0 || isBreak(text, at - 1)) return atIndent(article, at, at + 1)
  const isTab = space === '\t'
  if (isTab ? isLayout(text, rowAt(article, at), at, at + 1) : isWanted(article, at, space)) return undefined
  return found(at, at + 1, ' ', 'likely', isTab ? 'tab' : `space ${nameOfCodePoint(space.charCodeAt(0))}`)
}

function found(
  from: number,
  to: number,
  insert: string,
  certainty: 'sure' | 'likely',
  name: string
): Finding {
  const expected = insert === '' ? 'none' : insert === ' ' ? 'one plain space' : 'one no-break space'
  return {from, to, insert, certainty, reason: `Unexpected ${name}, expected ${expected}`}
}

/** One no-break space, and plain ones at most, before a line of prose: verse and code are indented by more. */
function atIndent(article: Article, from: number, to: number): Finding | undefined {
  const run = article.text.slice(from, Math.min(to, from + 4))
  if (run.length > 3 || run.replaceAll(' ', '') !== '\u00a0') return undefined
  const row = rowAt(article, from)
  if (!row.isProse || row.isColumns) return undefined
  return found(from, to, '', 'likely', 'no-break space at the start of a line')
}

/** Whether a tab or a run of spaces parts columns, code, or halves of a verse. */
function isLayout(text: string, row: Row, from: number, to: number): boolean {
  if (row.isColumns) return true
  const run = text.slice(from, to)
  if (run.includes('\t')) return !row.isProse || row.tabs > 1 || from - row.from < 5
  if (row.isProse) return false
  const isWide = run.length > 2 && !run.includes('\u00a0')
  return isWide || row.isCode || isDigit(text.charCodeAt(from - 1)) || isDigit(text.charCodeAt(to))
}
