/** Stretches of lines of a page: the likeliest ones, and how much prose is in them. */

import type {LineFacts} from './facts.ts'
import {isProse, type Scores} from './scores.ts'

/** What a change between the article and what it is not costs, in points of the scores. */
const price = 2

/** Lines that follow each other, as indexes of the line index, half open. */
export interface Segment {
  readonly from: number
  readonly to: number
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
    const enter = outside - price
    const leave = inside - price
    entered[i] = enter > inside ? 1 : 0
    left[i] = leave > outside ? 1 : 0
    inside = Math.max(inside, enter) + scores[i]!
    outside = Math.max(outside, leave)
  }
  return wayBack(entered, left, inside - price > outside)
}

function wayBack(entered: Uint8Array, left: Uint8Array, endsInside: boolean): Segment[] {
  const found: Segment[] = []
  let to = endsInside ? entered.length : -1
  for (let i = entered.length - 1; i >= 0; i--) {
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

/** Words of all sentences of a segment, short ones too. */
export function sentencesOf(facts: readonly LineFacts[], {from, to}: Segment): number {
  let words = 0
  for (let i = from; i < to; i++) if (facts[i]!.ending === 'stop') words += facts[i]!.size
  return words
}
