import {countWords, isBlank} from './characters.ts'

/** A line of an article. Offsets are UTF-16, half open. */
export class Line {
  constructor(
    private readonly source: string,
    /** Number of the line, from 0. */
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

  get blank(): boolean {
    return this.start >= this.end
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

/** Split a text into lines at `\n`, `\r\n`, and `\r`. */
export function splitLines(text: string, content: Content): Line[] {
  const lines: Line[] = []
  const hasReturns = text.includes('\r')
  let from = 0
  while (from <= text.length) {
    const {to, next} = hasReturns ? anyBreak(text, from) : newline(text, from)
    const inner = content(text, from, to)
    lines.push(new Line(text, lines.length, from, to, inner.from, inner.to))
    from = next
  }
  return lines
}

function newline(text: string, from: number): {to: number; next: number} {
  const found = text.indexOf('\n', from)
  const to = found < 0 ? text.length : found
  return {to, next: to + 1}
}

function anyBreak(text: string, from: number): {to: number; next: number} {
  let to = from
  while (to < text.length && text[to] !== '\n' && text[to] !== '\r') to++
  return {to, next: text.startsWith('\r\n', to) ? to + 2 : to + 1}
}

/** The line that holds an offset, by halving. */
export function findLine(lines: readonly Line[], offset: number): Line {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines[middle]!.from <= offset) low = middle
    else high = middle - 1
  }
  return lines[low]!
}
