/**
 * Labels, found by folded prefix: the cost of a look-up depends on the length of the label, not on how many
 * labels there are.
 */

import {fold, isUnspaced, isWord} from './characters.ts'
import {recall} from './memory.ts'

/** A step in the tree of labels. The only label that goes on from here is kept as a string, not as a row of steps. */
interface Node<T> {
  next?: Map<number, Node<T>>
  values?: Values<T>
  tail?: string
  tailValues?: Values<T>
}

/** What was stored for a label as a word, and for a label as the beginning of a word. */
interface Values<T> {
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

function noValues<T>(): Values<T> {
  return {words: [], stems: []}
}

/** A set of labels, as a trie over folded code units. */
export class Labels<T> {
  private readonly root: Node<T> = {}
  private readonly starts = new Starts()

  /**
   * Add a label; white space, case, quotes, and dashes are folded. One that ends in `*` is a stem: any word that
   * begins so.
   */
  add(label: string, value: T): void {
    const isStem = label.endsWith(stemMark)
    const folded = foldAll(isStem ? label.slice(0, -1) : label)
    const keep = (values: Values<T>) => {
      values[isStem ? 'stems' : 'words'].push(value)
      return values
    }
    this.starts.add(folded)
    let node = this.root
    for (let at = 0; at < folded.length; at++) {
      if (node.tail !== undefined && node.tail !== folded.slice(at)) part(node)
      if (!node.next) {
        node.tail ??= folded.slice(at)
        node.tailValues = keep(node.tailValues ?? noValues())
        return
      }
      node = recall(node.next, folded.charCodeAt(at), () => ({}))
    }
    if (node.tail !== undefined) part(node)
    node.values = keep(node.values ?? noValues())
  }

  /** The longest label that starts at `from` and ends, at a word boundary, at or before `limit`. */
  match(text: string, from: number, limit: number): LabelMatch<T> | undefined {
    return this.matches(text, from, limit)[0]
  }

  /** All labels that start at `from` and end, at a word boundary, at or before `limit`: the longest first. */
  matches(text: string, from: number, limit: number): readonly LabelMatch<T>[] {
    return this.starts.mayStand(text, from, limit) ? this.walk(text, from, limit) : nothing
  }

  private walk(text: string, from: number, limit: number): readonly LabelMatch<T>[] {
    let found: LabelMatch<T>[] | undefined
    const keep = (to: number, {words, stems}: Values<T>) => {
      const values = !endsWord(text, to, limit) ? stems : stems.length === 0 ? words : [...words, ...stems]
      if (values.length === 0) return
      found ??= []
      found.unshift({to, values})
    }
    let at = from
    let node: Node<T> | undefined = this.root
    while (node && at < limit) {
      if (node.tail !== undefined) {
        const to = skipTail(node.tail, text, at, limit)
        if (to >= 0) keep(to, node.tailValues!)
        break
      }
      node = node.next?.get(fold(text.charCodeAt(at)))
      if (!node) break
      at = afterSpaces(text, at, limit)
      if (node.values) keep(at, node.values)
    }
    return found ?? nothing
  }
}

/** Code units of a label's start that are looked up before the tree is walked. */
const startSize = 9
const goesOn = 1
const ends = 2

/**
 * Which starts labels have: a table by hash, so that a line that begins with no label, as nearly every one, costs a few
 * steps in one small array. It may say yes where there is none, never no where there is one.
 */
class Starts {
  private readonly flags = new Uint8Array(32768)

  add(folded: string): void {
    let hash = 0
    for (let i = 0; i < folded.length && i < startSize; i++) {
      hash = mix(hash, folded.charCodeAt(i))
      this.flags[hash]! |= i === folded.length - 1 || i === startSize - 1 ? ends : goesOn
    }
  }

  /** Whether a label may stand at an offset and end at or before a limit. */
  mayStand(text: string, from: number, limit: number): boolean {
    let hash = 0
    for (let at = from; at < limit; at++) {
      const code = fold(text.charCodeAt(at))
      // A run of white space counts as one.
      if (code === 32 && at > from && fold(text.charCodeAt(at + 1)) === 32) return true
      hash = mix(hash, code)
      const flag = this.flags[hash]!
      if (flag !== goesOn) return flag !== 0
    }
    return false
  }
}

function mix(hash: number, code: number): number {
  return (Math.imul(hash ^ code, 0x9e3779b1) >>> 15) & 32767
}

/** Case, quotes, dashes, and kinds of space folded, one for one. */
function foldAll(label: string): string {
  return String.fromCharCode(...label.split('').map((character) => fold(character.charCodeAt(0))))
}

/** Make the first step of a node's tail a step of its own, since another label goes on from here. */
function part<T>(node: Node<T>): void {
  const {tail, tailValues} = node as {tail: string; tailValues: Values<T>}
  delete node.tail
  delete node.tailValues
  const child: Node<T> = tail.length === 1 ? {values: tailValues} : {tail: tail.slice(1), tailValues}
  node.next = new Map([[tail.charCodeAt(0), child]])
}

/** The offset behind a tail that stands at `at`, or -1. */
function skipTail(tail: string, text: string, at: number, limit: number): number {
  for (let i = 0; i < tail.length; i++) {
    if (at >= limit || fold(text.charCodeAt(at)) !== tail.charCodeAt(i)) return -1
    at = afterSpaces(text, at, limit)
  }
  return at
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
