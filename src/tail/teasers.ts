/**
 * Teasers behind an article that look like its paragraphs, told by what stands beside them, in any language: headlines,
 * the same button below each, marks where they were cut, how long ago they were.
 */

import type {Article} from '../article.ts'
import {holds, isDigit} from '../characters.ts'
import type {Line} from '../lines.ts'
import {aboveButtons} from './teasers/buttons.ts'
import {aged, dated, stamped} from './teasers/dates.ts'
import {doubled, echoed} from './teasers/doubles.ts'
import {clipped, excerpts} from './teasers/excerpts.ts'
import {cutEnds, longestNote, mostOfButton, type Span} from './teasers/shared.ts'

/** Lines at the end of an article that are looked at. */
const mostLines = 120

/** Indexes of the lines that are teasers, or stand between two of them. */
export interface Teasers {
  readonly all: ReadonlySet<number>
  /** Those of a headline written twice, with the teaser below: one such shows itself, however short the tail is. */
  readonly echoes: ReadonlySet<number>
}

/** The teasers behind an article. */
export function teasersBehind(article: Article, isProse: (line: Line) => boolean): Teasers {
  const tail = endOf(article, isProse)
  const echoes = echoed(article, tail, isProse)
  const lists = tail.length < fewestLines ? [] : listsIn(article, tail, isProse)
  return {all: indexesOf([...lists, ...echoes]), echoes: indexesOf(echoes)}
}

function listsIn(article: Article, tail: readonly Line[], isProse: (line: Line) => boolean): Span[] {
  // Nearly every article ends in paragraphs.
  if (tail.every(isPlain)) return doubled(tail)
  return [
    ...excerpts(article, tail, isProse),
    ...clipped(tail),
    ...dated(article, tail),
    ...stamped(tail),
    ...doubled(tail),
    ...aged(article, tail, isProse),
    ...aboveButtons(article, tail, isProse)
  ]
}

/** Whether a line is a sentence that nothing cuts off, neither a date nor a button: of most lists some lines are none. */
function isPlain(line: Line): boolean {
  const {start, end, length} = line
  if (length <= longestNote || isDigit(line.codeAt(start)) || line.words <= mostOfButton) return false
  const last = line.codeAt(end - 1)
  const isCut = holds(cutEnds, last) && (last !== stop || line.codeAt(end - 2) === stop)
  return !isCut && line.terminal !== ''
}

const stop = 0x2e

function endOf(article: Article, isProse: (line: Line) => boolean): readonly Line[] {
  const {lines} = article
  return lines.slice(Math.max(firstProse(article, isProse) + 1, lines.length - mostLines), lines.length)
}

function firstProse({lines}: Article, isProse: (line: Line) => boolean): number {
  for (let i = 0; i < lines.length; i++) if (isProse(lines.at(i)!)) return i
  return lines.length
}

const nothing: ReadonlySet<number> = new Set()
const fewestLines = 3

function indexesOf(spans: readonly Span[]): ReadonlySet<number> {
  if (spans.length === 0) return nothing
  const found = new Set<number>()
  for (const [first, last] of spans) for (let i = first; i <= last; i++) found.add(i)
  return found
}
