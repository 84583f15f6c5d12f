import {apply, compose, type Edit} from '../edits.ts'
import {type Layer, type Misread, readAnew, readAs, readControls, readRunsAs} from './mojibake.ts'
import {encodings} from './tables.ts'

export type {Layer} from './mojibake.ts'

/** One repair of an encoding, in the source. Offsets are UTF-16, half open. */
export interface EncodingRepair extends Edit {
  /** What stood there. */
  readonly actual: string
  /** ``Unexpected X, expected Y``. */
  readonly reason: string
}

/** What {@link repairEncoding} gives. Plain data. */
export interface EncodingResult {
  readonly text: string
  /** The layers of damage, in the order in which they were taken off; {@link applyPlan} does the same to other text. */
  readonly plan: readonly Layer[]
  /** Sorted and disjoint: `apply(source, repairs)` is the text. */
  readonly repairs: readonly EncodingRepair[]
}

/**
 * Repair text that was decoded by the wrong encoding, and nothing else: UTF-8 that was read as windows-1252 and its
 * like, once or several times over, all of a text or runs of it, and C1 controls that are characters of windows-1252.
 *
 * What looks odd and what does not, and the order in which encodings are tried, are ftfy’s (see `oddness.ts`): text
 * that its `fix_encoding` leaves alone stays as it is here, but for a closing quote that lost its last byte (`â€`
 * before a mark, after an opening one). Unlike there, such a quote is restored; UTF-8 read as ISO-8859-5, -7, and -9
 * is; and every repair has its place. Time grows linearly with the text.
 *
 * @throws {TypeError} if the text is no string. No text throws.
 * @example repairEncoding('Itâ€™s a cafÃ©').text // 'It’s a café'
 */
export function repairEncoding(source: string): EncodingResult {
  checkText(source)
  const {text, edits} = readAnew(source)
  return {text, plan: planOf(edits), repairs: toRepairs(source, edits)}
}

/**
 * Take off the layers of a plan from another text: whatever reads as UTF-8 by the plan’s encodings, odd or not; with
 * `runs` only what looks odd by itself.
 *
 * @param source text that was damaged in the same way, such as other articles of one feed.
 * @param plan as {@link repairEncoding} gave it, also when read back from JSON.
 * @throws {TypeError} if the text is no string.
 * @example applyPlan('Ã¤', repairEncoding('Itâ€™s a cafÃ©').plan).text // 'ä'
 */
export function applyPlan(source: string, plan: readonly Layer[]): EncodingResult {
  checkText(source)
  let text = source
  let edits: readonly Edit[] = []
  for (const layer of plan) {
    const found = takeOff(text, layer)
    text = apply(text, found)
    edits = compose(edits, found)
  }
  return {text, plan, repairs: toRepairs(source, edits)}
}

function takeOff(text: string, layer: Layer): Misread[] {
  if (layer.from === 'c1') return readControls(text)
  return layer.runs ? readRunsAs(text, layer.from) : readAs(text, layer.from)
}

function checkText(text: unknown): void {
  if (typeof text !== 'string') throw new TypeError(`Invalid text: ${typeof text}, expected a string`)
}

/** What all edits undid: at each depth each layer once, in the order in which encodings are tried. */
function planOf(found: readonly Misread[]): Layer[] {
  const depths: Map<string, Layer>[] = []
  // Most edits share one list.
  for (const layers of new Set(found.map((edit) => edit.layers))) {
    for (const [depth, layer] of layers.entries()) {
      depths[depth] ??= new Map()
      depths[depth].set(`${layer.from} ${'runs' in layer}`, layer)
    }
  }
  return depths.flatMap((layers) => [...layers.values()].sort((a, b) => rankOf(a) - rankOf(b)))
}

function rankOf({from}: Layer): number {
  return from === 'c1' ? encodings.length : encodings.indexOf(from)
}

function toRepairs(source: string, edits: readonly Edit[]): EncodingRepair[] {
  return edits.map(({from, to, insert}) => {
    const actual = source.slice(from, to)
    return {from, to, insert, actual, reason: `Unexpected \`${actual}\`, expected \`${insert}\``}
  })
}
