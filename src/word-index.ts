/** The words of a text as numbers: where each starts and ends, and a hash to compare it by. */

import {isWord} from './characters.ts'
import {codeUnitsOf} from './code-units.ts'

/**
 * The words of a text: runs of letters, marks, and digits. Words that differ in case at most have the same hash; two
 * different ones may share theirs.
 */
export interface WordIndex {
  /** How many there are. The arrays are longer: what stands behind means nothing. */
  readonly count: number
  /** The highest code unit of all of them. */
  readonly highest: number
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

function readWords(text: string, {hashes, starts, ends}: Arrays): WordIndex {
  const codes = codeUnitsOf(text)
  const {length} = text
  let count = 0
  let highest = 0
  let at = 0
  while (at < length) {
    const start = at
    let hash = 0
    let code = codes[at]!
    while (code < 128 ? ascii[code] === 1 : isWord(code)) {
      hash = (Math.imul(hash, 31) + (code | 32)) | 0
      if (code > highest) highest = code
      code = ++at < length ? codes[at]! : 0
    }
    if (at > start) {
      hashes[count] = hash
      starts[count] = start
      ends[count++] = at
    }
    at++
  }
  return {count, highest, hashes, starts, ends}
}

/** 1 for each ASCII letter and digit. */
const ascii = Uint8Array.from({length: 128}, (_, code) => (isWord(code) ? 1 : 0))
