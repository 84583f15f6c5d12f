import {countWords, isBlank} from './characters.ts'

/** A line of an article that holds text. Offsets are UTF-16, half open. */
export class Line {
  constructor(
    private readonly source: string,
    /** Number of the line among all lines, blank ones too, from 0. */
    readonly number: number,
    /** Number of the line among those with text, from 0. */
    readonly index: number,
    /** Where the line starts. */
    readonly from: number,
    /** Where it ends, before its line break. */
    readonly to: number,
    /** Where its content starts: white space and block markup of the format (`# `, `> `) are left out. */
    readonly start: number,
    /** Where its content ends. */
    readonly end: number
  ) {}

  /** The content. */
  get text(): string {
    return this.source.slice(this.start, this.end)
  }

  /** The UTF-16 code unit at an offset of the article. */
  codeAt(offset: number): number {
    return this.source.charCodeAt(offset)
  }

  /** Length of the content, in UTF-16 code units. */
  get length(): number {
    return this.end - this.start
  }

  /** Number of words of the content. */
  get words(): number {
    return countWords(this.source, this.start, this.end)
  }

  /** The sentence mark that ends the content, closing quotes and brackets aside, or the empty string. */
  get terminal(): string {
    for (let at = this.end - 1; at >= this.start && at > this.end - 4; at--) {
      const character = this.source[at]!
      if (terminals.includes(character)) return character
      if (!closers.includes(character)) return ''
    }
    return ''
  }
}

const terminals = '.!?…。！？।۔؟｡'
const closers = '”’"\'»)]“」』）＊*_'

/** What of a line is content. */
export type Content = (text: string, from: number, to: number) => {from: number; to: number}

/** The content of a line of plain text: all but the white space at its ends. */
export const trimSpace: Content = (text, from, to) => {
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  return {from, to}
}

/**
 * The lines of a text that hold any, parted by `\n`, `\r\n`, and `\r`. Blank ones are counted, no more: scraped
 * text has as many of them as of others, hostile text a million.
 */
export function splitLines(text: string, content: Content): Line[] {
  const lines: Line[] = []
  const next = text.includes('\r') ? anyBreak : newline
  for (let from = 0, number = 0; from <= text.length; number++) {
    const to = next(text, from)
    const inner = content(text, from, to)
    if (inner.from < inner.to)
      lines.push(new Line(text, number, lines.length, from, to, inner.from, inner.to))
    from = to + (text.startsWith('\r\n', to) ? 2 : 1)
  }
  return lines
}

function newline(text: string, from: number): number {
  const found = text.indexOf('\n', from)
  return found < 0 ? text.length : found
}

function anyBreak(text: string, from: number): number {
  let to = from
  while (to < text.length && text[to] !== '\n' && text[to] !== '\r') to++
  return to
}

/** The line that holds an offset, or the last one before it, by halving; nothing before the first line. */
export function findLine(lines: readonly Line[], offset: number): Line | undefined {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (lines[middle]!.from <= offset) low = middle + 1
    else high = middle
  }
  return lines[low - 1]
}

/** A place as unified counts. */
export interface Point {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units. */
  readonly column: number
  readonly offset: number
}

/** The place of an offset: counted on from the line that holds it, or from the last one before it. */
export function pointAt(text: string, lines: readonly Line[], offset: number): Point {
  const near = findLine(lines, offset)
  let {number, from} = near ?? {number: 0, from: 0}
  for (let at = near?.to ?? 0; at < offset; at++) {
    const breaks = text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')
    if (!breaks) continue
    number++
    from = at + 1
  }
  return {line: number + 1, column: offset - from + 1, offset}
}
