/** What two lines that share the start of a sentence are to each other. */

import type {Article} from '../article.ts'
import {fold, isWord} from '../characters.ts'
import type {Line} from '../lines.ts'
import {isNear} from './near.ts'

/** A line whose words stand in another one. */
export interface Match {
  /** The line that is no loss: the later of two that say the same, the shorter where it stands inside the other. */
  readonly copy: Line
  readonly of: Line
  /**
   * - `same`: they have the same words; case, quotes, and marks aside
   * - `near`: they have nearly the same words
   * - `part`: the words of the one stand inside the other
   */
  readonly kind: 'same' | 'near' | 'part'
  /** Where in `of` a part stands: offsets of the article, half open, marks aside. */
  readonly from: number
  readonly to: number
}

/** A line, and the offset of a sentence in it that starts with the words of one in another line. */
export interface SharedStart {
  readonly line: Line
  readonly at: number
}

/** Compare two lines by a sentence start that they share; nothing when they have no more in common than that. */
export function compare({text}: Article, earlier: SharedStart, later: SharedStart): Match | undefined {
  const [a, b] = [earlier.line, later.line]
  const isEarlierAtStart = earlier.at === a.start
  if (later.at === b.start) {
    const end = walk(text, later.at, b.end, earlier.at, a.end)
    const isWhole = isEarlierAtStart && end >= 0 && !hasWord(text, end, a.end)
    if (end >= 0) return {copy: b, of: a, kind: isWhole ? 'same' : 'part', from: earlier.at, to: end}
  }
  if (isEarlierAtStart) {
    const end = walk(text, earlier.at, a.end, later.at, b.end)
    if (end >= 0) return {copy: a, of: b, kind: 'part', from: later.at, to: end}
  }
  return isNear(a, b) ? {copy: b, of: a, kind: 'near', from: a.start, to: a.end} : undefined
}

/** Walk through a line and a text that should hold its words: where they end there, or -1. */
function walk(text: string, at: number, end: number, there: number, limit: number): number {
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    if (!isWord(code)) continue
    while (there < limit && !isWord(text.charCodeAt(there))) there++
    if (there >= limit || fold(text.charCodeAt(there)) !== fold(code)) return -1
    there++
  }
  // A word that goes on is another word.
  return there < limit && isWord(text.charCodeAt(there)) && isWord(text.charCodeAt(end - 1)) ? -1 : there
}

function hasWord(text: string, from: number, to: number): boolean {
  while (from < to && !isWord(text.charCodeAt(from))) from++
  return from < to
}
