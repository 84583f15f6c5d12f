/** The words of a text as numbers: where each starts and ends, and a hash to compare it by. */

import {comparables, firstWide, noWord} from './characters.ts'
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

  constructor(size: number) {
    this.noted = new Int32Array(size)
    this.hashes = new Int32Array(size)
    this.starts = new Int32Array(size)
    this.ends = new Int32Array(size)
  }
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

/** Have words noted in the index of each text from now on, and return their hashes. Done before an index is asked for. */
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

function readWords(text: string, {hashes, starts, ends, noted}: Arrays): WordIndex {
  const codes = codeUnitsOf(text)
  const {length} = text
  const table = comparables
  const wides: number[] = []
  let count = 0
  let notes = 0
  let before = 0
  for (let at = 0; at < length; at++) {
    let letter = table[codes[at]!]!
    if (letter === noWord) continue
    const start = at
    let hash = 0
    let all = 0
    // The 0 behind the text ends its last word.
    do {
      all |= letter
      hash = (Math.imul(hash, 31) + letter) | 0
      letter = table[codes[++at]!]!
    } while (letter !== noWord)
    if (all >= firstWide) wides.push(count)
    const mayBegin = initials[codes[start]!] !== 0 && at - start >= shortestBeginning
    if (mayBegin || hash === before || watched[hash & (watchSize - 1)] !== 0) noted[notes++] = count
    before = hash
    hashes[count] = hash
    starts[count] = start
    ends[count++] = at
  }
  return {count, wides, noted, notes, hashes, starts, ends}
}
