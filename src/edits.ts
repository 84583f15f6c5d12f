/**
 * Edits as values: pure functions that apply, invert, compose, resolve, and map.
 *
 * A list of edits is sorted by `from` and disjoint: each edit starts at or after the end of the one before.
 * Edits that touch are fine; insertions at one point happen in list order. Everything else throws a
 * `RangeError` that gives the numbers.
 */

/** Replace `from` (inclusive) to `to` (exclusive), UTF-16 offsets, by `insert`. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly insert: string
  /** How many code units at the start of a deletion are the space before what it removes: another one may take them. */
  readonly gap?: number
}

/** Where an offset that stands inside a replaced range goes: to its start (-1) or its end (1). */
export type Side = -1 | 1

/** An edit that was not chosen, and the chosen one in its way. */
export interface Loser<E extends Edit> {
  readonly edit: E
  readonly winner: E
}

/**
 * Apply edits to a text.
 *
 * Only the gaps are copied, so what lies outside the edits is exact by construction; no edits give back the
 * same string.
 *
 * @throws {RangeError} if the edits are not sorted, overlap, or leave the text.
 * @example apply('a , b', [{from: 1, to: 2, insert: ''}]) // 'a, b'
 */
export function apply(text: string, edits: readonly Edit[]): string {
  check(edits, text.length)
  if (edits.length === 0) return text
  // A list, since a sum of strings stays one of parts, in which each look at a character takes longer.
  const parts: string[] = []
  let at = 0
  for (const {from, to, insert} of edits) {
    parts.push(text.slice(at, from), insert)
    at = to
  }
  parts.push(text.slice(at))
  return parts.join('')
}

/**
 * The edits that undo `edits`: `apply(apply(text, edits), invert(text, edits)) === text`.
 *
 * @throws {RangeError} as {@link apply}.
 */
export function invert(text: string, edits: readonly Edit[]): Edit[] {
  check(edits, text.length)
  let shift = 0
  return edits.map(({from, to, insert}) => {
    const start = from + shift
    shift += insert.length - (to - from)
    return {from: start, to: start + insert.length, insert: text.slice(from, to)}
  })
}

/** What {@link composeParts} says of one composed edit: the edits of both lists that it stands for. */
export interface Composed<A extends Edit, B extends Edit> extends Edit {
  readonly first: readonly A[]
  readonly second: readonly B[]
}

/**
 * One list for two that follow each other: `apply(text, compose(a, b)) === apply(apply(text, a), b)`.
 *
 * Edits of `b` that overlap what edits of `a` put in become one edit, the smallest that covers them all.
 *
 * @throws {RangeError} if either list is not sorted or overlaps.
 */
export function compose(a: readonly Edit[], b: readonly Edit[]): Edit[] {
  return composeParts(a, b).map(({from, to, insert}) => ({from, to, insert}))
}

/** {@link compose}, with the parts of each composed edit. */
export function composeParts<A extends Edit, B extends Edit>(
  a: readonly A[],
  b: readonly B[]
): Composed<A, B>[] {
  check(a)
  check(b)
  const out: Composed<A, B>[] = []
  let i = 0
  let j = 0
  // `mid - source` before the next edit of `a`.
  let shift = 0
  while (i < a.length || j < b.length) {
    const startsWithA = i < a.length && (j >= b.length || a[i]!.from + shift <= b[j]!.from)
    const group = new Group<A, B>(shift)
    if (startsWithA) group.addFirst(a[i++]!)
    else group.addSecond(b[j++]!)
    for (;;) {
      if (i < a.length && group.reaches(a[i]!.from + group.shift)) group.addFirst(a[i++]!)
      else if (j < b.length && group.reaches(b[j]!.from)) group.addSecond(b[j++]!)
      else break
    }
    out.push(group.toEdit())
    shift = group.shift
  }
  return out
}

/**
 * Edits of two lists that overlap in the text between them.
 *
 * The group's text in the middle is known only where `a` put it in; what `b` leaves of the source between
 * the edits would need the source. So a group never spans such a gap: parts join only when they overlap.
 */
class Group<A extends Edit, B extends Edit> {
  readonly first: A[] = []
  readonly second: B[] = []
  private midFrom = Number.POSITIVE_INFINITY
  private midTo = -1
  private readonly startShift: number

  constructor(public shift: number) {
    this.startShift = shift
  }

  addFirst(edit: A): void {
    const start = edit.from + this.shift
    this.cover(start, start + edit.insert.length)
    this.shift += edit.insert.length - (edit.to - edit.from)
    this.first.push(edit)
  }

  addSecond(edit: B): void {
    this.cover(edit.from, edit.to)
    this.second.push(edit)
  }

  /** Whether an edit that starts at `mid` in the middle text belongs here. */
  reaches(mid: number): boolean {
    return mid < this.midTo
  }

  private cover(from: number, to: number): void {
    this.midFrom = Math.min(this.midFrom, from)
    this.midTo = Math.max(this.midTo, to)
  }

  toEdit(): Composed<A, B> {
    return {
      from: this.midFrom - this.startShift,
      to: this.midTo - this.shift,
      insert: this.insert(),
      first: this.first,
      second: this.second
    }
  }

  /** What the group leaves: the inserts of `b`, and what `a` put in where `b` did not touch it. */
  private insert(): string {
    const middle = new Middle(this.first, this.startShift)
    let text = ''
    let at = this.midFrom
    for (const {from, to, insert} of this.second) {
      text += middle.slice(at, from) + insert
      at = to
    }
    return text + middle.slice(at, this.midTo)
  }
}

/** The inserts of `a`, by their place in the middle text. Read from start to end, each part once. */
class Middle {
  private index = 0

  constructor(
    private readonly edits: readonly Edit[],
    private shift: number
  ) {}

  /** What was put in from `from` to `to`; `from` is at least the `to` of the call before. */
  slice(from: number, to: number): string {
    let text = ''
    for (; this.index < this.edits.length; this.index++) {
      const edit = this.edits[this.index]!
      const start = edit.from + this.shift
      const end = start + edit.insert.length
      if (end > from && start < to) text += edit.insert.slice(Math.max(0, from - start), to - start)
      if (end > to) break
      this.shift += edit.insert.length - (edit.to - edit.from)
    }
    return text
  }
}

/**
 * Choose among edits that meet: by start, the longer first, then by the order given; the first wins.
 *
 * Half-open ranges that touch do not conflict, except at one point when either edit is an insertion.
 * An edit equal to a chosen one is neither chosen again nor a loser. A deletion of which another one took some of its
 * `gap` is chosen without that.
 */
export function resolve<E extends Edit>(edits: readonly E[]): {chosen: E[]; losers: Loser<E>[]} {
  const sorted = edits.map((edit, rank) => ({edit, rank}))
  sorted.sort((x, y) => x.edit.from - y.edit.from || y.edit.to - x.edit.to || x.rank - y.rank)
  const chosen: E[] = []
  const losers: Loser<E>[] = []
  let winner: E | undefined
  for (const {edit} of sorted) {
    const rest: E | undefined = winner && conflict(winner, edit) ? behind(winner, edit) : edit
    if (rest) {
      winner = rest
      chosen.push(rest)
    } else if (winner && !same(winner, edit)) losers.push({edit, winner})
  }
  return {chosen, losers}
}

/** What is left of a deletion when another one took no more of it than the gap that it begins with. */
function behind<E extends Edit>(winner: E, edit: E): E | undefined {
  const {from, to, insert, gap = 0} = edit
  const isShared = winner.insert === '' && insert === '' && winner.from < from && winner.to > from
  return isShared && winner.to <= from + gap && winner.to < to ? {...edit, from: winner.to} : undefined
}

function conflict(before: Edit, after: Edit): boolean {
  if (after.from !== before.to) return after.from < before.to
  return before.from === before.to || after.from === after.to
}

function same(a: Edit, b: Edit): boolean {
  return a.from === b.from && a.to === b.to && a.insert === b.insert
}

/**
 * Where an offset of the text before the edits stands after them.
 *
 * @param side inside a replaced range, and at an insertion: its start (-1, the default) or its end (1).
 * @throws {RangeError} if the offset is negative or no integer, or the edits are not sorted.
 */
export function mapOffset(edits: readonly Edit[], offset: number, side: Side = -1): number {
  return new OffsetMap(edits).forward(offset, side)
}

/**
 * Where an offset of the text after the edits stood before them: {@link mapOffset} the other way.
 *
 * @param side inside what was put in, and at a deletion: the start (-1, the default) or the end (1) of the
 *   replaced range.
 * @throws {RangeError} as {@link mapOffset}.
 */
export function sourceOffset(edits: readonly Edit[], offset: number, side: Side = -1): number {
  return new OffsetMap(edits).backward(offset, side)
}

/** {@link mapOffset} and {@link sourceOffset} for many offsets: made once, a look-up halves its way. */
export class OffsetMap {
  private readonly before: readonly Range[]
  private readonly after: readonly Range[]

  /** @throws {RangeError} if the edits are not sorted or overlap. */
  constructor(edits: readonly Edit[]) {
    check(edits)
    let shift = 0
    this.before = edits
    this.after = edits.map(({from, to, insert}) => {
      const start = from + shift
      shift += insert.length - (to - from)
      return {from: start, to: start + insert.length}
    })
  }

  /** From the text before the edits to the one after. */
  forward(offset: number, side: Side = -1): number {
    return carry(this.before, this.after, offset, side)
  }

  /** From the text after the edits to the one before. */
  backward(offset: number, side: Side = -1): number {
    return carry(this.after, this.before, offset, side)
  }

  /** A range of the text after the edits as the smallest range of the text before that covers it. */
  coverBackward({from, to}: Range): Range {
    // An edge inside what an edit put in takes in the whole of what that edit replaced; an edge beside a
    // deletion leaves it out.
    const start = this.backward(from, from === to || this.isInside(from) ? -1 : 1)
    const end = this.backward(to, this.isInside(to) ? 1 : -1)
    return {from: start, to: Math.max(start, end)}
  }

  private isInside(offset: number): boolean {
    const i = firstEndingAt(this.after, offset + 1)
    return i < this.after.length && this.after[i]!.from < offset
  }
}

interface Range {
  readonly from: number
  readonly to: number
}

/**
 * Sorted, disjoint ranges of the text before the edits as they stand after them. What an edit covers whole is
 * gone; what one covers in part is left with the rest.
 *
 * @throws {RangeError} if the edits are not sorted or overlap.
 */
export function mapRanges(edits: readonly Edit[], ranges: readonly Range[]): Range[] {
  const map = new OffsetMap(edits)
  return ranges.flatMap((range) => {
    const {from, to} = uncovered(edits, range)
    return from < to ? [{from: map.forward(from, 1), to: map.forward(to, -1)}] : []
  })
}

/** A range without what edits cover at its ends. */
function uncovered(edits: readonly Edit[], range: Range): Range {
  let {from, to} = range
  let i = firstEndingAt(edits, from + 1)
  while (from < to && i < edits.length && edits[i]!.from <= from) from = edits[i++]!.to
  i = Math.min(firstEndingAt(edits, to), edits.length - 1)
  while (from < to && i >= 0 && edits[i]!.to >= to) to = Math.min(to, edits[i--]!.from)
  return {from, to}
}

/** Carry an offset from a text in which the ranges `here` correspond to `there` in another. */
function carry(here: readonly Range[], there: readonly Range[], offset: number, side: Side): number {
  if (!Number.isInteger(offset) || offset < 0) {
    throw new RangeError(`Invalid offset ${offset}, expected an integer of at least 0`)
  }
  let i = firstEndingAt(here, offset)
  for (; i < here.length && here[i]!.from <= offset; i++) {
    const {from, to} = here[i]!
    if (from < offset && to > offset) return side < 0 ? there[i]!.from : there[i]!.to
    if (from === to && side < 0) return there[i]!.from
    if (from === offset && to > offset) return there[i]!.from
  }
  return i === 0 ? offset : there[i - 1]!.to + (offset - here[i - 1]!.to)
}

/** Index of the first of sorted ranges that ends at or after an offset. */
export function firstEndingAt(ranges: readonly Range[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.to < offset) low = middle + 1
    else high = middle
  }
  return low
}

function check(edits: readonly Edit[], length: number = Number.POSITIVE_INFINITY): void {
  let end = 0
  for (const {from, to} of edits) {
    if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to < from || to > length) {
      throw new RangeError(`Invalid edit range ${from} to ${to} (in a text of length ${length})`)
    }
    if (from < end)
      throw new RangeError(`Edit range ${from} to ${to} starts before the end of the last, ${end}`)
    end = to
  }
}
