/**
 * Labels, found by the hashes of folded starts: the cost of a look-up depends on the length of the label, not on how
 * many labels there are.
 */

import {fold, isUnspaced, isWord} from './characters.ts'

/** A label, and what was stored for it as a word, and as the beginning of words. */
interface Label<T> {
  readonly folded: string
  words: readonly T[]
  stems: readonly T[]
  /** Another label of the same hash. */
  readonly next: Label<T> | undefined
}

/** A label that stands at an offset: where it ends, and what was stored for it (every language that has it). */
export interface LabelMatch<T> {
  readonly to: number
  readonly values: readonly T[]
}

const nothing: readonly never[] = []

/** Ends a label that is the beginning of words. */
export const stemMark = '*'

/** What is known of the start of a label: whether a longer one goes on from it, and whether one ends there. */
const goesOn = 1
const ends = 2

/**
 * A set of labels. Each start of each has its flags in a table by hash, so that a text that begins with no label, as
 * nearly every one, costs a few steps in one array. The table may say yes where there is no such start, never no where
 * there is one.
 */
export class Labels<T> {
  private readonly starts: Starts
  private readonly byHash = new Map<number, Label<T>>()
  private hasStems = false

  /** @param tableBits binary logarithm of the size of the table: some more than the starts of all labels. */
  constructor(tableBits = 8) {
    this.starts = new Starts(tableBits)
  }

  /**
   * Add a label; white space, case, quotes, and dashes are folded. One that ends in `*` is a stem: any word that
   * begins so.
   */
  add(label: string, value: T): void {
    const isStem = label.endsWith(stemMark)
    const folded = foldAll(isStem ? label.slice(0, -1) : label)
    const known = this.labelOf(folded, this.starts.addAll(folded))
    if (isStem) {
      this.hasStems = true
      known.stems = [...known.stems, value]
    } else known.words = [...known.words, value]
  }

  private labelOf(folded: string, hash: number): Label<T> {
    const first = this.byHash.get(hash)
    for (let label = first; label; label = label.next) if (label.folded === folded) return label
    const label = {folded, words: nothing, stems: nothing, next: first}
    this.byHash.set(hash, label)
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
      const code = fold(text.charCodeAt(at++))
      hash = mix(hash, code)
      if (code === space) at = afterSpaces(text, at, limit)
      const flags = this.starts.flagsOf(hash)
      // Nearly every look-up ends here, a few letters on.
      if (flags === 0) break
      if ((flags & ends) !== 0 && (this.hasStems || endsWord(text, at, limit))) {
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
    let label = this.byHash.get(hash)
    while (label && !fills(label.folded, text, from, to)) label = label.next
    if (!label) return undefined
    const {words, stems} = label
    const values = !endsWord(text, to, limit) ? stems : stems.length === 0 ? words : [...words, ...stems]
    return values.length === 0 ? undefined : {to, values}
  }
}

/** Largest table, which still stays near the processor: 256 KB. */
const mostBits = 20

/**
 * Binary logarithm of the size of a table for labels. About half of their code units begin no start that another label
 * has, so half of the table or more is left free: with less, too many false starts are followed.
 */
export function tableBitsFor(labels: readonly string[]): number {
  const units = labels.reduce((sum, {length}) => sum + length, 1)
  return Math.min(mostBits, Math.max(8, Math.ceil(Math.log2(units))))
}

/** A hash that goes on with a code unit. Its upper bits are the mixed ones. */
export function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x9e3779b1)
}

/** Flags by hash. Two bits each, so that the table stays near the processor: an article asks for hundreds. */
class Starts {
  private readonly flags: Uint8Array
  private readonly shift: number

  constructor(tableBits: number) {
    this.flags = new Uint8Array(1 << (tableBits - 2))
    this.shift = 32 - tableBits
  }

  /** Add all starts of a folded label, and return the hash of the whole. */
  addAll(folded: string): number {
    const last = folded.length - 1
    let hash = 0
    for (let i = 0; i <= last; i++) {
      hash = mix(hash, folded.charCodeAt(i))
      const slot = hash >>> this.shift
      this.flags[slot >> 2]! |= (i < last ? goesOn : ends) << ((slot & 3) * 2)
    }
    return hash
  }

  flagsOf(hash: number): number {
    // The upper bits, which all code units of a start have changed.
    const slot = hash >>> this.shift
    return (this.flags[slot >> 2]! >> ((slot & 3) * 2)) & 3
  }
}

/** Case, quotes, dashes, and kinds of space folded, one for one. */
function foldAll(label: string): string {
  let folded = ''
  let kept = 0
  for (let at = 0; at < label.length; at++) {
    const code = label.charCodeAt(at)
    const other = fold(code)
    if (other === code) continue
    folded += label.slice(kept, at) + String.fromCharCode(other)
    kept = at + 1
  }
  return kept === 0 ? label : folded + label.slice(kept)
}

/** Whether a label stands at an offset and ends at another. */
function fills(folded: string, text: string, from: number, to: number): boolean {
  let at = from
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i)
    if (at >= to || fold(text.charCodeAt(at++)) !== code) return false
    if (code === space) at = afterSpaces(text, at, to)
  }
  return at === to
}

const space = 32

/** The offset behind a run of white space. */
function afterSpaces(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && fold(text.charCodeAt(at)) === space) at++
  return at
}

function endsWord(text: string, at: number, limit: number): boolean {
  if (at >= limit || !isWord(text.charCodeAt(at))) return true
  const last = text.charCodeAt(at - 1)
  return !isWord(last) || isUnspaced(last)
}
