/**
 * Labels, found by the hashes of folded starts: the cost of a look-up depends on the length of the label, not on how
 * many labels there are.
 */

import {fold, isUnspaced, isWord} from './characters.ts'
import {recall} from './memory.ts'

/** A label, and what was stored for it as a word, and as the beginning of words. */
interface Label<T> {
  readonly folded: string
  readonly words: T[]
  readonly stems: T[]
}

/** A label that stands at an offset: where it ends, and what was stored for it (every language that has it). */
export interface LabelMatch<T> {
  readonly to: number
  readonly values: readonly T[]
}

const nothing: readonly never[] = []

/** Ends a label that is the beginning of words. */
const stemMark = '*'

/** What the start of a label may be: a part of a longer one, a whole word, the beginning of words. */
const goesOn = 1
const endsLabel = 2
const endsStem = 4

/** Bits of a hash that the table of starts is asked by: the labels of all languages have 200,000 starts. */
const tableBits = 18

/**
 * A set of labels. Each start of each has its flags in a table by hash, so that a text that begins with no label, as
 * nearly every one, costs a few steps in one array. The table may say yes where there is no such start, never no where
 * there is one.
 */
export class Labels<T> {
  private readonly starts = new Uint8Array(1 << tableBits)
  private readonly byHash = new Map<number, Label<T>[]>()

  /**
   * Add a label; white space, case, quotes, and dashes are folded. One that ends in `*` is a stem: any word that
   * begins so.
   */
  add(label: string, value: T): void {
    const isStem = label.endsWith(stemMark)
    const folded = foldAll(isStem ? label.slice(0, -1) : label)
    let hash = 0
    for (let i = 0; i < folded.length; i++) {
      hash = mix(hash, folded.charCodeAt(i))
      this.starts[slotOf(hash)]! |= i < folded.length - 1 ? goesOn : isStem ? endsStem : endsLabel
    }
    this.labelOf(folded, hash)[isStem ? 'stems' : 'words'].push(value)
  }

  private labelOf(folded: string, hash: number): Label<T> {
    const alike = recall(this.byHash, hash, () => [])
    const known = alike.find((one) => one.folded === folded)
    if (known) return known
    const label = {folded, words: [], stems: []}
    alike.push(label)
    return label
  }

  /** The longest label that starts at `from` and ends, at a word boundary, at or before `limit`. */
  match(text: string, from: number, limit: number): LabelMatch<T> | undefined {
    return this.matches(text, from, limit)[0]
  }

  /** All labels that start at `from` and end, at a word boundary, at or before `limit`: the longest first. */
  matches(text: string, from: number, limit: number): readonly LabelMatch<T>[] {
    let found: LabelMatch<T>[] | undefined
    let hash = 0
    for (let at = from; at < limit; ) {
      hash = mix(hash, fold(text.charCodeAt(at)))
      at = afterSpaces(text, at, limit)
      const flags = this.starts[slotOf(hash)]!
      if (flags > goesOn && ((flags & endsStem) !== 0 || endsWord(text, at, limit))) {
        const match = this.matchAt(hash, text, from, at, limit)
        if (match) {
          found ??= []
          found.unshift(match)
        }
      }
      if ((flags & goesOn) === 0) break
    }
    return found ?? nothing
  }

  /** The label that fills a range of a text, among those of a hash. */
  private matchAt(
    hash: number,
    text: string,
    from: number,
    to: number,
    limit: number
  ): LabelMatch<T> | undefined {
    const label = this.byHash.get(hash)?.find(({folded}) => fills(folded, text, from, to))
    if (!label) return undefined
    const {words, stems} = label
    const values = !endsWord(text, to, limit) ? stems : stems.length === 0 ? words : [...words, ...stems]
    return values.length === 0 ? undefined : {to, values}
  }
}

function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x9e3779b1)
}

/** The upper bits, which all code units of a start have changed. */
function slotOf(hash: number): number {
  return hash >>> (32 - tableBits)
}

/** Case, quotes, dashes, and kinds of space folded, one for one. */
function foldAll(label: string): string {
  return String.fromCharCode(...label.split('').map((character) => fold(character.charCodeAt(0))))
}

/** Whether a label stands at an offset and ends at another. */
function fills(folded: string, text: string, from: number, to: number): boolean {
  let at = from
  for (let i = 0; i < folded.length; i++) {
    if (at >= to || fold(text.charCodeAt(at)) !== folded.charCodeAt(i)) return false
    at = afterSpaces(text, at, to)
  }
  return at === to
}

/** The offset after one character, or after a whole run of white space. */
function afterSpaces(text: string, at: number, limit: number): number {
  const first = fold(text.charCodeAt(at++))
  while (first === 32 && at < limit && fold(text.charCodeAt(at)) === 32) at++
  return at
}

function endsWord(text: string, at: number, limit: number): boolean {
  if (at >= limit || !isWord(text.charCodeAt(at))) return true
  const last = text.charCodeAt(at - 1)
  return !isWord(last) || isUnspaced(last)
}
