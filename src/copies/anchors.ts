/** Anchors: the starts of sentences that were seen in an article, to be found again by their first words. */

import {comparables, noWord} from '../characters.ts'

/** Word characters that an anchor is found by: enough to be rare, since what they find is compared whole. */
const hashSize = 14

/** Where a sentence starts. */
export interface Place {
  /** Index of the line. */
  readonly line: number
  /** In the article, in UTF-16 code units. */
  readonly offset: number
}

/** Room for the places of articles of up to 6 KB, used again for each of them: a new one costs more than its use. */
const reused = new Int32Array(1024 * 3)

/** Which anchors were seen first at which place: a table of numbers, since clean articles pay for it too. */
export class Anchors {
  private readonly mask: number
  /** Key, line, and offset of each place, one behind the other. */
  private readonly facts: Int32Array

  /** @param length of the article, in UTF-16 code units. */
  constructor(length: number) {
    // Anchors are at least eight characters apart: a quarter of the table stays free.
    const size = 2 ** Math.ceil(Math.log2(Math.max(64, length / 6)))
    this.mask = size - 1
    this.facts = size * 3 > reused.length ? new Int32Array(size * 3) : reused.fill(0, 0, size * 3)
  }

  /** Where a key is kept, or could be. */
  private slot(key: number): number {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & this.mask
    while (this.facts[slot * 3] !== 0 && this.facts[slot * 3] !== key) slot = (slot + 1) & this.mask
    return slot * 3
  }

  /** Remember a place, if the key is new; else the place that has it. */
  add(key: number, line: number, offset: number): Place | undefined {
    const slot = this.slot(key)
    if (this.facts[slot] === key) return {line: this.facts[slot + 1]!, offset: this.facts[slot + 2]!}
    this.facts[slot] = key
    this.facts[slot + 1] = line
    this.facts[slot + 2] = offset
    return undefined
  }
}

/**
 * The key of an anchor: a number for the first word characters at an offset.
 *
 * @param codes code units of the article.
 * @param end where its line ends.
 * @returns 0 when there are too few.
 */
export function keyAt(codes: Uint16Array, from: number, end: number): number {
  let hash = 17
  let left = hashSize
  for (let at = from; at < end; at++) {
    const code = comparables[codes[at]!]!
    if (code === noWord) continue
    hash = (Math.imul(hash, 31) + code) | 0
    if (--left === 0) return hash === 0 ? 1 : hash
  }
  return 0
}
