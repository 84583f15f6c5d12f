/** What a line looks like: prose, a row of a table, or code. */

import type {Article} from '../article.ts'
import {countWords} from '../characters.ts'
import type {Line} from '../lines.ts'
import {PerArticle} from '../memory.ts'
import {isWhite, runEnd} from './runs.ts'

/** A line, as its gaps and marks show it. */
export interface Row {
  readonly from: number
  readonly to: number
  /** It reads as sentences. */
  readonly isProse: boolean
  /** A row of a table: several wide gaps or tabs, or bars between cells. */
  readonly isColumns: boolean
  /** It holds marks of code, or is indented like it. */
  readonly isCode: boolean
  readonly tabs: number
}

/** Words of a line that is prose, of one that a sentence mark ends, and of one that is however many wide gaps it has. */
const proseWords = 12
const sentenceWords = 4
const longWords = 20

const rows = new PerArticle<Row>()

/** The look of the line that holds an offset; each line is looked at once, as its spaces come in order. */
export function rowAt(article: Article, offset: number): Row {
  const known = rows.get(article)
  if (known && known.from <= offset && offset <= known.to) return known
  const line = article.lineAt(offset)
  if (offset < line.from || offset > line.to) return blank
  const row = readRow(article, line)
  rows.set(article, row)
  return row
}

/** A line without text, or with nothing but marks that no reader sees. */
const blank: Row = {from: 0, to: 0, isProse: false, isColumns: true, isCode: false, tabs: 0}

function readRow(article: Article, line: Line): Row {
  const {from, to, start, end, terminal} = line
  const {text} = article
  // Not `line.words`: that counts those of all lines.
  const words = countWords(text, start, end, longWords)
  const gaps = countGaps(text, start, end)
  const isIndented = runEnd(text, from) - from >= 2
  const isEnded = terminal !== ''
  const isProse =
    words >= proseWords ? isEnded || !isIndented : isEnded && words >= sentenceWords && !isIndented
  const isLong = words >= longWords && isEnded
  return {
    from,
    to,
    isProse,
    isColumns: gaps.bars > 1 || gaps.tabs > 1 || (!isLong && (gaps.wide > 1 || (gaps.all > 1 && !isProse))),
    isCode: isIndented || gaps.code > 0,
    tabs: gaps.tabs
  }
}

/** Gaps of a line: tabs, of three spaces and more, of two and more; bars; marks of code. */
function countGaps(text: string, from: number, to: number) {
  const gaps = {tabs: 0, wide: 0, all: 0, bars: 0, code: 0}
  for (let at = from; at < to; at++) {
    if (isWhite(text, at)) {
      const end = runEnd(text, at)
      if (text.charCodeAt(at) === 9) gaps.tabs++
      else if (end - at > 2) gaps.wide++
      if (end - at > 1) gaps.all++
      at = end - 1
    } else if (text[at] === '|') gaps.bars++
    else if ('{}[]=<>#;\\'.includes(text[at]!)) gaps.code++
  }
  return gaps
}
