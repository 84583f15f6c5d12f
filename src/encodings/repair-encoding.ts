import {apply, compose, type Edit} from '../edits.ts'
import {recall} from '../memory.ts'
import {type Layer, peelRuns, readAnew, readAs, readControls} from './mojibake.ts'
import {type Encoding, encodings} from './tables.ts'

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
  /** The layers of damage, in the order in which they were taken off; {@link applyPlan} does the same again. */
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
  const {text, edits, plan} = readAnew(source)
  return {text, plan, repairs: toRepairs(source, edits)}
}

/**
 * Take off the layers of a plan again: from the text that it was made for, exactly what {@link repairEncoding} took
 * off; from another, whatever reads as UTF-8 by the plan’s encodings, odd or not, and of `runs` what looks odd by
 * itself.
 *
 * @param source text that was damaged in the same way, such as other articles of one feed.
 * @param plan as {@link repairEncoding} gave it, also when read back from JSON.
 * @throws {TypeError} if the text is no string, or the plan no list.
 * @throws {RangeError} if the plan names an encoding that is not known here.
 * @example applyPlan('Ã¤', repairEncoding('Itâ€™s a cafÃ©').plan).text // 'ä'
 */
export function applyPlan(source: string, plan: readonly Layer[]): EncodingResult {
  checkText(source)
  checkPlan(plan)
  let text = source
  let edits: readonly Edit[] = []
  for (const layer of plan) {
    const found = takeOff(text, layer)
    text = apply(text, found)
    edits = compose(edits, found)
  }
  return {text, plan, repairs: toRepairs(source, edits)}
}

function takeOff(text: string, layer: Layer): readonly Edit[] {
  if (layer.from === 'c1') return readControls(text)
  return 'runs' in layer ? (peelRuns(text, layer.from)?.edits ?? []) : readAs(text, layer.from)
}

function checkPlan(plan: unknown): void {
  if (!Array.isArray(plan)) throw new TypeError(`Invalid plan: ${typeof plan}, expected a list of layers`)
  for (const {from} of plan) {
    if (from === 'c1') continue
    for (const encoding of [from].flat())
      if (!encodings.includes(encoding as Encoding))
        throw new RangeError(
          `Invalid encoding in a plan: ${encoding}, expected one of ${encodings.join(', ')}`
        )
  }
}

function checkText(text: unknown): void {
  if (typeof text !== 'string') throw new TypeError(`Invalid text: ${typeof text}, expected a string`)
}

function toRepairs(source: string, edits: readonly Edit[]): EncodingRepair[] {
  // Few readings make up most of a text; what tells of them is made once.
  const reasons = new Map<string, string>()
  return edits.map(({from, to, insert}) => {
    const actual = source.slice(from, to)
    const reason = recall(reasons, actual, () => `Unexpected \`${actual}\`, expected \`${insert}\``)
    return {from, to, insert, actual, reason}
  })
}
