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

/** The words of a text. The arrays are used again: they are good until the next call. */
export function indexWords(text: string): WordIndex {
  const most = (text.length >> 1) + 1
  if (most > room) return readWords(text, new Arrays(most))
  reused ??= new Arrays(room)
  return readWords(text, reused)
}

function readWords(text: string, {hashes, starts, ends}: Arrays): WordIndex {
  const codes = codeUnitsOf(text)
  const {length} = text
  let count = 0
  let at = 0
  while (at < length) {
    const start = at
    let hash = 0
    while (at < length) {
      const code = codes[at]!
      if (!isPart(code)) break
      hash = (Math.imul(hash, 31) + (code | 32)) | 0
      at++
    }
    if (at > start) {
      hashes[count] = hash
      starts[count] = start
      ends[count++] = at
    }
    at++
  }
  return {count, hashes, starts, ends}
}

/** Nearly a word character; the few marks among ASCII letters that pass make no difference. */
function isPart(code: number): boolean {
  return code > 64 ? code < 128 || isWord(code) : code >= 48 && code < 58
}
