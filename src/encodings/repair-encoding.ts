import {apply, compose, type Edit} from '../edits.ts'
import {findMisread, readAs} from './mojibake.ts'
import {type Encoding, upperHalves} from './tables.ts'

/** One repair of an encoding, in the source. Offsets are UTF-16, half open. */
export interface EncodingRepair extends Edit {
  readonly actual: string
  readonly reason: string
}

/** One layer of damage: what had been read by which encoding, in place of UTF-8; or single bytes of windows-1252. */
export type Layer =
  | {readonly from: Encoding; readonly to: 'utf-8'}
  | {readonly from: 'c1'; readonly to: 'windows-1252'}

/** What {@link repairEncoding} gives. Plain data. */
export interface EncodingResult {
  readonly text: string
  /** The layers, in the order in which they were taken off; `applyPlan` does the same to other text. */
  readonly plan: readonly Layer[]
  readonly repairs: readonly EncodingRepair[]
}

/** More layers than anyone has seen. */
export const mostLayers = 6

/** An edit of one layer, and what it undoes. */
export interface Decoded extends Edit {
  readonly layer: Layer
  readonly lossy: boolean
}

/** The edits of the outermost layer of damage. */
export function peel(text: string): readonly Decoded[] {
  const misread = findMisread(text).map(
    (run): Decoded => ({...run, layer: {from: run.encoding, to: 'utf-8'}})
  )
  return misread.length > 0 ? misread : [...findControls(text)]
}

/** C1 controls that stand for the character that windows-1252 has at their byte. */
function* findControls(text: string): Generator<Decoded> {
  for (const match of text.matchAll(/[\u0080\u0082-\u008c\u008e\u0091-\u009c\u009e\u009f]+/g)) {
    const insert = [...match[0]]
      .map((control) => upperHalves['windows-1252'][control.charCodeAt(0) - 128])
      .join('')
    const layer: Layer = {from: 'c1', to: 'windows-1252'}
    yield {from: match.index, to: match.index + match[0].length, insert, layer, lossy: false}
  }
}

/**
 * Repair text that was decoded by the wrong encoding, and nothing else: UTF-8 that was read as windows-1252 and
 * its like, once or several times over, and C1 controls that are characters of windows-1252.
 *
 * @throws {TypeError} if the text is no string. No text throws.
 * @example repairEncoding('Itâ€™s a cafÃ©').text // 'It’s a café'
 */
export function repairEncoding(source: string): EncodingResult {
  if (typeof source !== 'string') throw new TypeError(`Invalid text: ${typeof source}, expected a string`)
  let text = source
  let edits: readonly Edit[] = []
  const plan: Layer[] = []
  for (let i = 0; i < mostLayers; i++) {
    const layer = peel(text)
    if (layer.length === 0) break
    plan.push(...distinct(layer.map((one) => one.layer)))
    text = apply(text, layer)
    edits = compose(edits, layer)
  }
  return {text, plan, repairs: edits.map((edit) => toRepair(source, edit))}
}

/**
 * Take off the layers of a plan from another text: whatever reads as UTF-8 by the plan’s encodings, odd or not.
 *
 * @param plan as {@link repairEncoding} gave it, also when read back from JSON.
 * @throws {TypeError} if the text is no string.
 */
export function applyPlan(source: string, plan: readonly Layer[]): EncodingResult {
  if (typeof source !== 'string') throw new TypeError(`Invalid text: ${typeof source}, expected a string`)
  let text = source
  let edits: readonly Edit[] = []
  for (const layer of plan) {
    const found = layer.from === 'c1' ? [...findControls(text)] : readAs(text, layer.from)
    text = apply(text, found)
    edits = compose(edits, found)
  }
  return {text, plan, repairs: edits.map((edit) => toRepair(source, edit))}
}

function toRepair(source: string, {from, to, insert}: Edit): EncodingRepair {
  const actual = source.slice(from, to)
  return {from, to, insert, actual, reason: `Unexpected \`${actual}\`, expected \`${insert}\``}
}

function distinct(layers: readonly Layer[]): Layer[] {
  return layers.filter((layer, i) => layers.findIndex(({from}) => from === layer.from) === i)
}
