/** The words of a text as numbers: where each starts and ends, and a hash to compare it by. */

import {comparable, comparables, firstWide, noWord} from './characters.ts'
import {codeUnitsOf} from './code-units.ts'

/**
 * The words of a text: runs of letters, marks, and digits. Words that differ in case at most have the same hash; two
 * different ones may share theirs.
 */
export interface WordIndex {
  /** How many there are. The arrays are longer: what stands behind means nothing. */
  readonly count: number
  /** Numbers of those that may hold characters of a script without spaces between words. */
  readonly wides: readonly number[]
  /**
   * Numbers of those that somebody watches, by {@link watchWords} or {@link watchBeginnings}, or that have the hash of
   * the word before; a few others, too. Whoever looks for some words reads these instead of all.
   */
  readonly noted: Int32Array
  readonly notes: number
  readonly hashes: Int32Array
  /** UTF-16 offsets, half open. */
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** Words that the arrays have room for which are used again for each text; new ones cost more than all the rest. */
const room = 16384

class Arrays {
  readonly noted: Int32Array
  readonly hashes: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Offsets at which words start and end, by turns, and the hash of all that stands before each. */
  private readonly edges: Int32Array
  private readonly totals: Int32Array
  /** How many edges were found, the hash of the text so far, whether it ends in a word, and all bits of all letters. */
  private count = 0
  private total = 0
  private inside = 0
  private bits = 0

  constructor(size: number) {
    this.noted = new Int32Array(size)
    this.hashes = new Int32Array(size)
    this.starts = new Int32Array(size)
    this.ends = new Int32Array(size)
    this.edges = new Int32Array(size * 2 + 1)
    this.totals = new Int32Array(size * 2 + 1)
  }

  /** Find where words start and end, and return how many there are. */
  findWords(codes: Uint16Array, length: number): number {
    this.count = 0
    this.total = 0
    this.inside = 0
    this.bits = 0
    // The 0 behind the text ends its last word.
    for (let from = 0; from <= length; from += pieceSize) {
      this.findEdges(codes, from, Math.min(length + 1, from + pieceSize))
    }
    return this.count >> 1
  }

  /**
   * Find the edges in a piece of the text. Nothing in the loop depends on what a code unit is: a processor guesses wrong
   * at the end of nearly every word, and that would cost more than all else.
   */
  private findEdges(codes: Uint16Array, from: number, to: number): void {
    const {edges, totals} = this
    const table = comparables
    let {count, total, inside, bits} = this
    for (let at = from; at < to; at++) {
      const letter = table[codes[at]!]!
      const before = inside
      // All ones in a word, else 0.
      inside = (noWord - letter) >> 31
      edges[count] = at
      totals[count] = total
      count += (inside ^ before) & 1
      bits |= letter
      total = (Math.imul(total, base) + letter) | 0
    }
    this.count = count
    this.total = total
    this.inside = inside
    this.bits = bits
  }

  /** Note start, end, and hash of each word: the hash of the text up to its end, less what stands before it. */
  readWords(count: number): void {
    const {edges, totals, starts, ends, hashes} = this
    for (let i = 0; i < count; i++) {
      const start = edges[i * 2]!
      const end = edges[i * 2 + 1]!
      starts[i] = start
      ends[i] = end
      hashes[i] = totals[i * 2 + 1]! - Math.imul(totals[i * 2]!, power(end - start))
    }
  }

  /** Numbers of the words that may hold characters of a script without spaces. */
  findWides(codes: Uint16Array, count: number): readonly number[] {
    if (this.bits < firstWide) return none
    const wides: number[] = []
    for (let i = 0; i < count; i++) {
      let bits = 0
      for (let at = this.starts[i]!; at < this.ends[i]!; at++) bits |= comparable(codes[at]!)
      if (bits >= firstWide) wides.push(i)
    }
    return wides
  }
}

const none: readonly never[] = []

/** Code units that are read by one call: an engine that has to compile a loop while it runs does it badly. */
const pieceSize = 1024

/** What a hash is multiplied by for each letter, and the product for a word of so many. */
const base = 31
const powers = new Int32Array(64)
powers[0] = 1
for (let i = 1; i < powers.length; i++) powers[i] = Math.imul(powers[i - 1]!, base)

function power(letters: number): number {
  if (letters < powers.length) return powers[letters]!
  let value = 1
  for (let i = 0; i < letters; i++) value = Math.imul(value, base)
  return value
}

let reused: Arrays | undefined
let last: {readonly text: string; readonly index: WordIndex} | undefined

/** The words of a text. The arrays are used again: they are good until the words of another text are asked for. */
export function indexWords(text: string): WordIndex {
  if (last?.text === text) return last.index
  const most = (text.length >> 1) + 1
  if (most > room) return readWords(text, new Arrays(most))
  reused ??= new Arrays(room)
  const index = readWords(text, reused)
  last = {text, index}
  return index
}

/** Slots of the table of watched words: many more than there are of them, and few enough to stay near the processor. */
const watchSize = 8192
const watched = new Uint8Array(watchSize)

/** Have words noted in the index of each text from now on, and return their hashes. */
export function watchWords(words: readonly string[]): readonly number[] {
  const hashes = words.map(hashWord)
  for (const hash of hashes) watched[hash & (watchSize - 1)] = 1
  // What was read before did not look for them.
  last = undefined
  return hashes
}

/** First letters of the words that are watched by how they begin, and the length of the shortest beginning. */
const initials = new Uint8Array(65536)
let shortestBeginning = Number.POSITIVE_INFINITY

/** Have words noted that may begin so, in this case. */
export function watchBeginnings(words: readonly string[]): void {
  for (const word of words) initials[word.charCodeAt(0)] = 1
  shortestBeginning = Math.min(shortestBeginning, ...words.map(({length}) => length))
  last = undefined
}

/** The hash that a word has in an index. */
export function hashWord(word: string): number {
  return readWords(word, new Arrays(word.length)).hashes[0]!
}

function readWords(text: string, arrays: Arrays): WordIndex {
  const codes = codeUnitsOf(text)
  const count = arrays.findWords(codes, text.length)
  arrays.readWords(count)
  const {hashes, starts, ends, noted} = arrays
  let notes = 0
  let before = 0
  for (let i = 0; i < count; i++) {
    const hash = hashes[i]!
    const mayBegin = ends[i]! - starts[i]! >= shortestBeginning && initials[codes[starts[i]!]!] !== 0
    if (mayBegin || hash === before || watched[hash & (watchSize - 1)] !== 0) noted[notes++] = i
    before = hash
  }
  return {count, wides: arrays.findWides(codes, count), noted, notes, hashes, starts, ends}
}
