/** Where the article stands on a whole page. */

import type {LineFacts} from './facts.ts'
import {isProse, type Scores} from './scores.ts'

/** Lines that follow each other, as indexes of the line index, half open. */
export interface Segment {
  readonly from: number
  readonly to: number
}

export const P = {price: 2, share: 0.25, gap: 12, far: 48, near: 0.03, endShare: 0.4, interior: 1.5, long: 40}

/**
 * The lines of the article among those of a page: the likeliest segments, by the lines' scores and a price for each
 * change, of which the one with the most prose is the article's, and others as far as they belong to it.
 */
export function bodyOf(facts: readonly LineFacts[], scores: Scores): Segment[] {
  const all = segmentsOf(scores)
  if (all.length === 0) return []
  const masses = all.map((segment) => proseOf(facts, segment))
  const main = masses.indexOf(Math.max(...masses))
  let first = main
  let last = main
  let total = masses[main]!
  const kept = [all[main]!]
  for (let i = main + 1; i < all.length; i++) {
    if (!belongs(facts, all[i]!, {from: all[last]!.to, to: all[i]!.from}, masses[i]!, total)) continue
    kept.push(all[i]!)
    total += masses[i]!
    last = i
  }
  for (let i = main - 1; i >= 0; i--) {
    if (!belongs(facts, all[i]!, {from: all[i]!.to, to: all[first]!.from}, masses[i]!, total)) continue
    kept.unshift(all[i]!)
    total += masses[i]!
    first = i
  }
  return withProseBetween(facts, scores, kept)
}

/** Two states, in the article and out of it: the likeliest way through the lines (Viterbi), as its inner stretches. */
export function segmentsOf(scores: Scores): Segment[] {
  const count = scores.length
  // For each line and state, whether the best way to it comes from the other state.
  const entered = new Uint8Array(count)
  const left = new Uint8Array(count)
  let inside = Number.NEGATIVE_INFINITY
  let outside = 0
  for (let i = 0; i < count; i++) {
    const enter = outside - P.price
    const leave = inside - P.price
    entered[i] = enter > inside ? 1 : 0
    left[i] = leave > outside ? 1 : 0
    const next = Math.max(inside, enter) + scores[i]!
    outside = Math.max(outside, leave)
    inside = next
  }
  const found: Segment[] = []
  let to = inside - P.price > outside ? count : -1
  for (let i = count - 1; i >= 0; i--) {
    if (to >= 0 && entered[i]) {
      found.push({from: i, to})
      to = -1
    } else if (to < 0 && left[i]) to = i
  }
  return found.reverse()
}

/** Words of the sentence lines of a segment. */
export function proseOf(facts: readonly LineFacts[], {from, to}: Segment): number {
  let words = 0
  for (let i = from; i < to; i++) if (isProse(facts[i]!)) words += facts[i]!.size
  return words
}

/** Labels behind which an article has ended, unless much follows. */
const ends: ReadonlySet<string> = new Set([
  'comment-heading',
  'comment-notice',
  'comment-field',
  'tags',
  'copyright',
  'cookie',
  'navigation',
  'disclaimer'
])

/** Whether a segment is the article's, by what stands between them and how much it is. */
function belongs(
  facts: readonly LineFacts[],
  segment: Segment,
  gap: Segment,
  words: number,
  total: number
): boolean {
  const size = gap.to - gap.from
  if (words >= P.share * total && size <= P.far) return true
  if (size > P.gap) return false
  if (some(facts, gap, ({label}) => label !== undefined && ends.has(label.kind)))
    return words >= P.endShare * total
  return words >= P.near * total
}

function some(facts: readonly LineFacts[], {from, to}: Segment, test: (line: LineFacts) => boolean): boolean {
  for (let i = from; i < to; i++) if (test(facts[i]!)) return true
  return false
}

/** The segments, and each line of prose that stands alone between two of them. */
function withProseBetween(facts: readonly LineFacts[], scores: Scores, kept: readonly Segment[]): Segment[] {
  const full: Segment[] = []
  for (const segment of kept) {
    for (let i = full.at(-1)?.to ?? segment.from; i < segment.from; i++) {
      const line = facts[i]!
      const lone = scores[i]! >= P.interior && isProse(line) && line.repeats === 1 && !line.label
      if (lone) full.push({from: i, to: i + 1})
    }
    full.push(segment)
  }
  return full
}
