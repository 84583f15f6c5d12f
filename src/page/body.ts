/** Where the article stands on a whole page. */

import type {LineFacts} from './facts.ts'
import {isProse, type Scores} from './scores.ts'

/** Lines that follow each other, as indexes of the line index, half open. */
export interface Segment {
  readonly from: number
  readonly to: number
}

export const P: any = {
  price: 2,
  share: 0.15,
  gap: 12,
  far: 24,
  near: 0.03,
  group: 3,
  nearBehind: 0.05,
  endShare: 0.4,
  interior: 1.5,
  reach: 6,
  reachBehind: 1,
  full: 20
}

/**
 * The lines of the article among those of a page: the likeliest segments, by the lines' scores and a price for each
 * change, of which the one with the most prose is the article's, and others as far as they belong to it.
 */
export function bodyOf(facts: readonly LineFacts[], scores: Scores): Segment[] {
  const groups = groupsOf(facts, segmentsOf(scores))
  if (groups.length === 0) return []
  const main = groups.reduce((best, group) => (group.words > best.words ? group : best))
  const kept = [main]
  let {words} = main
  const start = groups.indexOf(main)
  for (let i = start + 1; i < groups.length; i++) {
    const group = groups[i]!
    const gap = {from: kept.at(-1)!.to, to: group.from}
    if (!belongs(facts, P.nearBehind, gap, group.words, words)) continue
    kept.push(group)
    words += group.words
  }
  for (let i = start - 1; i >= 0; i--) {
    const group = groups[i]!
    const gap = {from: group.to, to: kept[0]!.from}
    if (!belongs(facts, P.near, gap, group.words, words)) continue
    kept.unshift(group)
    words += group.words
  }
  const segments = kept.flatMap((group) => group.segments)
  return withProseNear(facts, withProseBetween(facts, scores, segments))
}

/** Segments that only a line or a few part. */
interface Group extends Segment {
  readonly segments: readonly Segment[]
  /** Words of their sentence lines. */
  readonly words: number
}

function groupsOf(facts: readonly LineFacts[], segments: readonly Segment[]): Group[] {
  const groups: Group[] = []
  for (const segment of segments) {
    const last = groups.at(-1)
    const words = proseOf(facts, segment)
    const near =
      last && segment.from - last.to <= P.group && !some(facts, {from: last.to, to: segment.from}, isEnd)
    if (near) {
      const {from, segments: before, words: more} = last
      groups[groups.length - 1] = {from, to: segment.to, segments: [...before, segment], words: words + more}
    } else groups.push({...segment, segments: [segment], words})
  }
  return groups
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
  near: number,
  gap: Segment,
  words: number,
  total: number
): boolean {
  const size = gap.to - gap.from
  if (words >= P.share * total && size <= P.far) return true
  if (size > P.gap) return false
  if (some(facts, gap, ({label}) => label !== undefined && ends.has(label.kind)))
    return words >= P.endShare * total
  return words >= near * total
}

function isEnd({label}: LineFacts): boolean {
  return label !== undefined && label.strength !== 'weak' && ends.has(label.kind)
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

/** The segments, and paragraphs that stand a few lines before or behind them: a lead above the byline. */
function withProseNear(facts: readonly LineFacts[], kept: readonly Segment[]): Segment[] {
  const full = [...kept]
  for (let i = full.length - 1; i >= 0; i--) {
    for (;;) {
      const low = full[i - 1]?.to ?? 0
      const {from} = full[i]!
      let at = from - 1
      while (at >= low && from - at <= P.reach && !isParagraph(facts[at]!) && !facts[at]!.label) at--
      if (at < low || from - at > P.reach || !isParagraph(facts[at]!)) break
      full.splice(i, 0, {from: at, to: at + 1})
    }
  }
  return full
}

function isParagraph(line: LineFacts): boolean {
  return isProse(line) && line.size >= P.full && line.repeats === 1 && !line.label
}
