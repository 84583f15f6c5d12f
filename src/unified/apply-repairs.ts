import type {Plugin} from 'unified'
import type {Node} from 'unist'
import type {VFileMessage} from 'vfile-message'
import {apply, type Edit, resolve} from '../edits.ts'
import {offsetShift} from '../formats/mdast.ts'
import type {Apply} from '../options.ts'
import type {CopydeskMessage} from '../plugin.ts'
import {byteOrderMark} from './file-text.ts'

/** Which messages to apply. */
export interface ApplyRepairsOptions {
  /**
   * How sure copydesk's own must be; `all` applies suspects too. Default: the processor's setting
   * `copydesk.apply` (presets such as `cautious` have one), else `likely`.
   */
  readonly apply?: Apply
  /** Other plugins whose messages to apply, by the messages' `source`: `retext-repeated-words`. */
  readonly sources?: readonly string[]
}

/**
 * A compiler that applies messages to the source, by offset, and leaves everything else as it was: no tree is
 * serialised, so changes to the tree are ignored.
 *
 * Of several suggestions the first is applied. Messages that have none, no offsets, or an `actual` that is not
 * what stands there are skipped, as are those of `remarkCopydesk`, which are done. Where two overlap, the
 * first wins and the other gets a note.
 *
 * @example
 * unified().use(remarkParse).use(strayPunctuation).use(applyRepairs).processSync('It ended. .') // 'It ended.'
 */
export const applyRepairs: Plugin<[(ApplyRepairsOptions | null | undefined)?], Node, string> = function (
  options
) {
  const chooses = createChoice(options ?? {}, this.data('settings')?.copydesk?.apply)
  this.compiler = (tree, file) => {
    const text = String(file)
    const shift = offsetShift(tree, text)
    const wanted = file.messages.filter(chooses).flatMap((message) => toEdit(message, text, shift) ?? [])
    const {chosen, losers} = resolve(wanted)
    for (const {edit, winner} of losers) addNote(edit.message, winner.message)
    return byteOrderMark(file) + apply(text, chosen)
  }
}

const applied: Readonly<Record<Apply, readonly unknown[]>> = {
  sure: ['sure'],
  likely: ['sure', 'likely'],
  all: ['sure', 'likely', 'suspect']
}

/** A test on messages, by options. */
function createChoice(
  options: ApplyRepairsOptions,
  setting: Apply = 'likely'
): (message: VFileMessage) => boolean {
  const {apply = setting, sources = []} = options
  const unknown = Object.keys(options).find((name) => name !== 'apply' && name !== 'sources')
  if (unknown !== undefined)
    throw new TypeError(`Unknown option \`${unknown}\`, expected one of apply, sources`)
  if (!Object.hasOwn(applied, apply)) {
    throw new RangeError(`Invalid option \`apply\`: ${String(apply)}, expected one of sure, likely, all`)
  }
  if (!Array.isArray(sources) || sources.some((source) => typeof source !== 'string')) {
    throw new TypeError('Invalid option `sources`, expected a list of names')
  }
  const certainties = applied[apply]
  return (message: CopydeskMessage) => {
    if (message.source !== 'copydesk') return sources.includes(message.source ?? '')
    return !message.applied && !message.withheld && certainties.includes(message.certainty)
  }
}

interface MessageEdit extends Edit {
  readonly message: VFileMessage
}

/**
 * The edit that a message suggests.
 *
 * @param shift by how much the parser's offsets are off; copydesk's own never are.
 */
function toEdit(message: VFileMessage, text: string, shift: number): MessageEdit | undefined {
  const {place, actual, expected, source} = message
  const [insert] = expected ?? []
  const {start, end} = place && 'start' in place ? place : {start: place, end: place}
  if (typeof insert !== 'string' || start?.offset === undefined || end?.offset === undefined) return undefined
  const by = source === 'copydesk' ? 0 : shift
  const from = start.offset + by
  const to = end.offset + by
  const fits = from >= 0 && from <= to && to <= text.length && text.slice(from, to) === (actual ?? '')
  return fits ? {from, to, insert, message} : undefined
}

function addNote(message: VFileMessage, winner: VFileMessage): void {
  const note = `Not applied: overlaps \`${winner.ruleId ?? winner.source}\``
  if (message.note?.endsWith(note)) return
  message.note = message.note ? `${message.note}\n${note}` : note
}
