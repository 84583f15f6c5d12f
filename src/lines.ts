import {countWords, holds, isBlank, tableOf, writesNoSpaces} from './characters.ts'
import {indexWords} from './word-index.ts'

/**
 * A line of an article that holds text: a view on the line index, made when it is asked for. Offsets are UTF-16, half
 * open.
 */
export class Line {
  /** Number of the line among all lines, blank ones too, from 0. */
  readonly number: number
  /** Where the line starts. */
  readonly from: number
  /** Where it ends, before its line break. */
  readonly to: number
  /** Where its content starts: white space and block markup of the format (`# `, `> `) are left out. */
  readonly start: number
  /** Where its content ends. */
  readonly end: number

  constructor(
    private readonly lines: Lines,
    /** Number of the line among those with text, from 0. */
    readonly index: number
  ) {
    const {facts} = lines
    const at = index * size
    this.number = facts[at]!
    this.from = facts[at + 1]!
    this.to = facts[at + 2]!
    this.start = facts[at + 3]!
    this.end = facts[at + 4]!
  }

  /** The content. */
  get text(): string {
    return this.lines.text.slice(this.start, this.end)
  }

  /** The UTF-16 code unit at an offset of the article. */
  codeAt(offset: number): number {
    return this.lines.text.charCodeAt(offset)
  }

  /** Length of the content, in UTF-16 code units. */
  get length(): number {
    return this.end - this.start
  }

  /** Number of words of the content. Counted once. */
  get words(): number {
    return this.lines.words(this.index)
  }

  /** The sentence mark that ends the content, closing quotes and brackets aside, or the empty string. */
  get terminal(): string {
    const {text} = this.lines
    const {start, end} = this
    for (let at = end - 1; at >= start && at > end - 4; at--) {
      const code = text.charCodeAt(at)
      if (holds(terminals, code) || isArmenianStop(text, at)) return text[at]!
      if (!holds(closers, code)) return ''
    }
    return ''
  }
}

const terminals = tableOf('.!?…。！？।۔؟։｡')
const closers = tableOf('”’"\'»)]“」』）＊*_')

const colon = 0x3a

/** A colon behind an Armenian letter, brackets aside: what the full stop of that script is mostly typed as. */
function isArmenianStop(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== colon) return false
  const before = text.charCodeAt(')»'.includes(text[at - 1] ?? ' ') ? at - 2 : at - 1)
  return before >= 0x561 && before <= 0x587
}

/** Words of a line that make it prose, when it ends in a sentence mark. */
const proseWords = 12
/** Length of a line, in UTF-16 code units, that makes it prose though no mark ends it. */
const proseLength = 250
/** The same in Thai and its like, which have no marks at the ends of sentences, nor spaces to count words by. */
const unspacedLength = 70

/** Whether a line reads like a paragraph. A label line is none, however long: ask that first. */
export function isProse(line: Line): boolean {
  if (line.length >= unspacedLength && writesNoSpaces(line.codeAt(line.start))) return true
  return line.length >= proseLength || (line.terminal !== '' && line.words >= proseWords)
}

/** What of a line is content. */
export type Content = (text: string, from: number, to: number) => {from: number; to: number}

/** The content of a line of plain text: all but the white space at its ends. */
export const trimSpace: Content = (text, from, to) => {
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  return {from, to}
}

/** Lines of which views are kept: all of an article, few of a hostile text. */
const mostViews = 256

/** What is kept of a line, and at which place. */
const fields = {number: 0, from: 1, to: 2, start: 3, end: 4, words: 5} as const
const size = 6

/**
 * The line index: the lines of an article that hold text, in their order. Kept as numbers, since a hostile text has
 * hundreds of thousands of lines, and objects for all of them cost more than all else.
 */
export class Lines implements Iterable<Line> {
  /** How many there are. */
  length = 0
  /**
   * The {@link fields} of each line, one line behind the other; read by the views. A plain array: to make a typed one
   * costs more than an article's lines.
   */
  readonly facts: number[] = []

  constructor(readonly text: string) {}

  /** Add a line behind the others. */
  add(number: number, from: number, to: number, start: number, end: number): void {
    this.length++
    this.facts.push(number, from, to, start, end, 0)
  }

  /** A number that is kept of a line. */
  fact(index: number, field: number): number {
    return this.facts[index * size + field]!
  }

  /** Length of a line's content, in UTF-16 code units. */
  lengthOf(index: number): number {
    return this.fact(index, fields.end) - this.fact(index, fields.start)
  }

  /** Number of words of a line. Counted once, for all lines together. */
  words(index: number): number {
    if (!this.areCounted) this.countWords()
    return this.facts[index * size + fields.words]!
  }

  private areCounted = false

  private countWords(): void {
    this.areCounted = true
    const {count, starts, wides} = indexWords(this.text)
    let word = 0
    let wide = 0
    for (let i = 0; i < this.length; i++) {
      const start = this.fact(i, fields.start)
      const end = this.fact(i, fields.end)
      while (word < count && starts[word]! < start) word++
      const first = word
      while (word < count && starts[word]! < end) word++
      while (wide < wides.length && wides[wide]! < first) wide++
      const isWide = wide < wides.length && wides[wide]! < word
      this.facts[i * size + fields.words] = isWide ? countWords(this.text, start, end) : word - first
    }
  }

  /** The line with an index, or `undefined` beyond the ends. */
  at(index: number): Line | undefined {
    return index >= 0 && index < this.length ? this.view(index) : undefined
  }

  private readonly views: (Line | undefined)[] = []

  private view(index: number): Line {
    return this.views[index] ?? this.look(index)
  }

  private look(index: number): Line {
    const line = new Line(this, index)
    if (index < mostViews) this.views[index] = line
    return line
  }

  get last(): Line | undefined {
    return this.at(this.length - 1)
  }

  /** The line before another, or `undefined`. */
  before({index}: Line): Line | undefined {
    return this.at(index - 1)
  }

  /** The line behind another, or `undefined`. */
  behind({index}: Line): Line | undefined {
    return this.at(index + 1)
  }

  [Symbol.iterator](): Iterator<Line> {
    return new LineIterator(this)
  }

  /** The lines from one index on, before another. */
  slice(from: number, to: number = this.length): Line[] {
    const lines: Line[] = []
    for (let i = Math.max(0, from); i < Math.min(to, this.length); i++) lines.push(this.view(i))
    return lines
  }

  some(test: (line: Line) => boolean): boolean {
    for (let i = 0; i < this.length; i++) if (test(this.view(i))) return true
    return false
  }

  /** The index of the last line that passes a test, or -1. */
  findLastIndex(test: (line: Line) => boolean): number {
    let i = this.length - 1
    while (i >= 0 && !test(this.view(i))) i--
    return i
  }

  /** The line that holds an offset, or the last one before it, by halving; nothing before the first line. */
  find(offset: number): Line | undefined {
    let low = 0
    let high = this.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.fact(middle, fields.from) <= offset) low = middle + 1
      else high = middle
    }
    return this.at(low - 1)
  }
}

/** The engine makes one of its loop: a generator it does not. */
class LineIterator implements Iterator<Line> {
  private index = 0

  constructor(private readonly lines: Lines) {}

  next(): IteratorResult<Line> {
    const {lines, index} = this
    if (index >= lines.length) return {done: true, value: undefined}
    this.index = index + 1
    return {done: false, value: lines.at(index)!}
  }
}

/**
 * The lines of a text that hold any, parted by `\n`, `\r\n`, and `\r`. Blank ones are counted, no more: scraped
 * text has as many of them as of others, hostile text a million.
 */
export function splitLines(text: string, content: Content): Lines {
  const lines = new Lines(text)
  const next = text.includes('\r') ? anyBreak : newline
  for (let from = 0, number = 0; from <= text.length; number++) {
    const to = next(text, from)
    const inner = content(text, from, to)
    if (inner.from < inner.to) lines.add(number, from, to, inner.from, inner.to)
    from = to + (next === anyBreak && text.startsWith('\r\n', to) ? 2 : 1)
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

/** A place as unified counts. */
export interface Point {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units. */
  readonly column: number
  readonly offset: number
}

/** The place of an offset: counted on from the line that holds it, or from the last one before it. */
export function pointAt(lines: Lines, offset: number): Point {
  const {text} = lines
  const near = lines.find(offset)
  let {number, from} = near ?? {number: 0, from: 0}
  for (let at = near?.to ?? 0; at < offset; at++) {
    const breaks = text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')
    if (!breaks) continue
    number++
    from = at + 1
  }
  return {line: number + 1, column: offset - from + 1, offset}
}
