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
  readonly hashes: Int32Array
  /** UTF-16 offsets, half open. */
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** Words that the arrays have room for which are used again for each text; new ones cost more than all the rest. */
const room = 16384

class Arrays {
  readonly hashes: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array

  constructor(size: number) {
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

/** The hash that a word has in an index. */
export function hashWord(word: string): number {
  return readWords(word, new Arrays(word.length)).hashes[0]!
}

function readWords(text: string, {hashes, starts, ends}: Arrays): WordIndex {
  const codes = codeUnitsOf(text)
  const {length} = text
  const table = comparables
  const wides: number[] = []
  let count = 0
  for (let at = 0; at < length; at++) {
    let letter = table[codes[at]!]!
    // One comparison tells all letters that were met before from all else: what was not met is looked up only then.
    if (letter <= noWord && (letter === noWord || comparable(codes[at]!) === noWord)) continue
    letter = table[codes[at]!]!
    starts[count] = at
    let hash = 0
    let all = 0
    // The 0 behind the text ends its last word.
    do {
      all |= letter
      hash = (Math.imul(hash, 31) + letter) | 0
      letter = table[codes[++at]!]!
      if (letter === 0) letter = comparable(codes[at]!)
    } while (letter > noWord)
    if (all >= firstWide) wides.push(count)
    hashes[count] = hash
    ends[count++] = at
  }
  return {count, wides, hashes, starts, ends}
}
