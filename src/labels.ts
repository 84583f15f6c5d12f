/**
 * Labels, found by folded prefix: the cost of a look-up depends on the length of the label, not on how many
 * labels there are.
 */

import {fold, isWord} from './characters.ts'
import {recall} from './memory.ts'

interface Node<T> {
  next?: Map<number, Node<T>>
  values?: T[]
}

/** A label that stands at an offset: where it ends, and what was stored for it (every language that has it). */
export interface LabelMatch<T> {
  readonly to: number
  readonly values: readonly T[]
}

const nothing: readonly never[] = []

/** A set of labels, as a trie over folded code units. */
export class Labels<T> {
  private readonly root: Node<T> = {}

  /** Add a label; white space, case, quotes, and dashes are folded. */
  add(label: string, value: T): void {
    let node = this.root
    for (const character of label.split('')) {
      const code = fold(character.charCodeAt(0))
      node.next ??= new Map()
      node = recall(node.next, code, () => ({}))
    }
    node.values ??= []
    node.values.push(value)
  }

  /** The longest label that starts at `from` and ends, at a word boundary, at or before `limit`. */
  match(text: string, from: number, limit: number): LabelMatch<T> | undefined {
    return this.matches(text, from, limit)[0]
  }

  /** All labels that start at `from` and end, at a word boundary, at or before `limit`: the longest first. */
  matches(text: string, from: number, limit: number): readonly LabelMatch<T>[] {
    let found: LabelMatch<T>[] | undefined
    let at = from
    let node = this.step(this.root, text, at, limit)
    while (node) {
      at = afterSpaces(text, at, limit)
      if (node.values && endsWord(text, at, limit)) {
        found ??= []
        found.unshift({to: at, values: node.values})
      }
      node = this.step(node, text, at, limit)
    }
    return found ?? nothing
  }

  private step(node: Node<T>, text: string, at: number, limit: number): Node<T> | undefined {
    return at < limit ? node.next?.get(fold(text.charCodeAt(at))) : undefined
  }
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

/** A letter of Thai, Lao, Burmese, Khmer, or East Asia, where no space parts words. Hangul parts them. */
function isUnspaced(code: number): boolean {
  if (code < 0xe00) return false
  return (
    code < 0xf00 ||
    (code >= 0x1000 && code < 0x10a0) ||
    (code >= 0x1780 && code < 0x1800) ||
    (code >= 0x3040 && code < 0xa000)
  )
}
