import {apply, type Edit, mapOffset as mapThroughEdits, type Side} from './edits.ts'
import type {Evidence} from './evidence.ts'
import type {Certainty} from './transform.ts'

/** One part of a repair: which transform, why, how sure. */
export interface Step {
  readonly transform: string
  readonly reason: string
  readonly certainty: Certainty
  readonly note?: string
}

/** A repair that was applied. Offsets are UTF-16, half open, in the source. */
export interface Repair extends Edit, Step {
  /** What stood there. */
  readonly actual: string
  /**
   * Its parts, in the order in which they were done: several when edits of different stages met in one place.
   * `transform` and `reason` are the last one's, `certainty` is the weakest.
   */
  readonly steps: readonly Step[]
}

/**
 * Why something was told and not applied.
 *
 * - `suspect`: its certainty
 * - `apply`: the option of this name asks for surer ones
 * - `overlap`: another repair stood in its way; `note` names it
 * - `budget`: together, the likely deletions would take too much of the article
 * - `format`: it would have changed the block structure of what stays
 * - `unsettled`: five passes did not settle the article, so nothing was applied (a defect: please report it)
 */
export type Withheld = 'suspect' | 'apply' | 'overlap' | 'budget' | 'format' | 'unsettled'

/** Something that was told and not applied. Offsets are UTF-16, half open, in the source. */
export interface Suspect extends Step {
  readonly from: number
  readonly to: number
  /** What is suggested; left out where nothing is. */
  readonly insert?: string
  readonly actual: string
  /** The suggestion as unified's messages have it: one string, or none. */
  readonly expected: readonly string[]
  readonly withheld: Withheld
}

/** Text that was taken out, by its place in the source. */
export interface Removed {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly transform: string
}

/** A piece of the article that is data about it, by its place in the source. */
export interface FurnitureFact {
  readonly from: number
  readonly to: number
  readonly text: string
  /** What it is: `byline`, `dateline`. */
  readonly kind: string
}

/** What cleaning an article gives. Plain data: it survives JSON; the two methods are sugar and do not travel. */
export interface Result {
  readonly text: string
  /** What was changed, sorted and disjoint. */
  readonly repairs: readonly Repair[]
  /** What was told and not changed, in the order of the source. */
  readonly suspects: readonly Suspect[]
  /** The repairs that took out words and put in none. */
  readonly removed: readonly Removed[]
  /** Whether, from where, and by what sign the article itself is incomplete. */
  readonly truncated: false | {readonly at: number; readonly reason: string}
  readonly furniture: readonly FurnitureFact[]
  /** What the source, up to the stage of prose, shows about itself. */
  readonly evidence: Evidence
  /** BCP 47, given or detected; detected where the text clearly is not in the given one. */
  readonly lang: string | undefined
  /** {@link undo} on this result's source and repairs. */
  readonly undo: (filter?: RepairFilter) => string
  /** {@link mapOffset} on this result's repairs. */
  readonly mapOffset: (offset: number, side?: Side) => number
}

/** Repairs that are meant: a transform's name, or a test on a repair or one of its steps. */
export type RepairFilter = string | ((step: Step) => boolean)

/**
 * The text with repairs put back: all of them, or those that a filter picks. A repair goes back as a whole
 * when any of its steps is meant.
 *
 * @param source the text that was cleaned.
 * @param repairs as in the result, also when read back from JSON.
 * @throws {RangeError} if the repairs do not fit the source.
 * @example undo(source, repairs, 'read-more') // as if only the other transforms had run
 */
export function undo(source: string, repairs: readonly Repair[], filter?: RepairFilter): string {
  const wrong = repairs.find(({from, to, actual}) => source.slice(from, to) !== actual)
  if (wrong) throw new RangeError(`Repair at ${wrong.from} to ${wrong.to} does not fit this source`)
  if (filter === undefined) return source
  const meant = typeof filter === 'string' ? ({transform}: Step) => transform === filter : filter
  const kept = repairs.filter((repair) => !repair.steps.some((step) => meant(step)))
  return apply(source, kept)
}

/**
 * Where an offset of the source stands in the cleaned text.
 *
 * @param side inside a replaced range: its start (-1, the default) or its end (1).
 * @throws {RangeError} if the offset is negative or no integer.
 */
export function mapOffset(repairs: readonly Edit[], offset: number, side: Side = -1): number {
  return mapThroughEdits(repairs, offset, side)
}
