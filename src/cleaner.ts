import type {Context} from './article.ts'
import {countSpoken, countWords} from './characters.ts'
import {firstEndingAt, OffsetMap} from './edits.ts'
import {type CleanerOptions, readOptions, type Settings} from './options.ts'
import {type Applied, follow, type Pass, runPass, type Start, type Told, widen} from './pass.ts'
import {
  type FurnitureFact,
  mapOffset,
  type Removed,
  type Repair,
  type Result,
  type Step,
  type Suspect,
  undo
} from './result.ts'
import type {Certainty} from './transform.ts'

/** Cleans one article. */
export type Cleaner = (text: string, context?: Context | null) => Result

/**
 * Make a cleaner of a preset, to run on many articles.
 *
 * @returns a function from a text, and what is known of it, to a {@link Result}. It throws a `TypeError` for
 *   a text that is no string; no text throws.
 * @throws {TypeError} for an unknown option or one of the wrong type.
 * @throws {RangeError} for a value that is not allowed.
 * @example
 * const careful = createCleaner({preset: cautious, transforms: [[readMore, false]]})
 * const {text, repairs} = careful(raw, {title, lang: 'en'})
 */
export function createCleaner(options?: CleanerOptions): Cleaner {
  const settings = readOptions(options)
  return (text, context) => {
    if (typeof text !== 'string') throw new TypeError(`Invalid text: ${typeof text}, expected a string`)
    const known = readContext(context)
    return new Cleaned(text, withinBudget(text, known, settings))
  }
}

/**
 * Clean a text, and once more with the likely deletions held back if they take too much of it.
 *
 * Without them other repairs may leave a text that they are a smaller share of: what they may take of that, they
 * take, or a second call would.
 */
function withinBudget(text: string, context: Context, settings: Settings): Run {
  const run = settle(text, context, settings, false)
  if (!exceeds(run.passes, text, settings)) return run
  const held = settle(text, context, settings, true)
  const more = settle(text, context, settings, false, held)
  const own = more.passes.slice(held.passes.length)
  const isMore = own.some(({edits}) => edits.length > 0) && more.settled
  return isMore && !exceeds(own, held.text, settings) ? more : held
}

function readContext(context: Context | null | undefined): Context {
  if (context === undefined || context === null) return {}
  if (typeof context !== 'object')
    throw new TypeError(`Invalid context: ${typeof context}, expected an object`)
  const {format} = context
  if (format !== undefined && typeof format?.parse !== 'function') {
    throw new TypeError('Invalid `format`, expected a format such as `markdown` from `copydesk/markdown`')
  }
  return context
}

/** Passes until one applies nothing. The first holds what the source shows, the last what is still told. */
interface Run {
  readonly text: string
  readonly edits: readonly Applied[]
  readonly passes: readonly Pass[]
  /** From the source to where each pass started: the edits of all before it. */
  readonly maps: readonly OffsetMap[]
  readonly settled: boolean
}

const mostPasses = 5

/** Run passes until one applies nothing, from the source on or from where an earlier run ended. */
function settle(
  source: string,
  context: Context,
  settings: Settings,
  banDeletions: boolean,
  before?: Run
): Run {
  const passes: Pass[] = [...(before?.passes ?? [])]
  const maps: OffsetMap[] = [...(before?.maps ?? [])]
  let start: Start = {text: before?.text ?? source}
  let edits: readonly Applied[] = before?.edits ?? []
  for (let i = 0; i < mostPasses; i++) {
    const pass = runPass(start, context, settings, banDeletions)
    passes.push(pass)
    maps.push(new OffsetMap(edits))
    if (pass.edits.length === 0) return {text: pass.text, edits, passes, maps, settled: true}
    edits = follow(edits, pass.edits)
    start = pass
  }
  return {text: source, edits: [], passes, maps, settled: false}
}

/** Whether the likely deletions take a larger share of the words than the budget allows. */
function exceeds(passes: readonly Pass[], source: string, {budget}: Settings): boolean {
  const likely = passes.reduce((sum, {words}) => sum + words.likely, 0)
  if (likely === 0) return false
  const sure = passes.reduce((sum, {words}) => sum + words.sure, 0)
  // So many words are enough, and one for what numbers lose by rounding.
  const enough = Math.ceil(likely / budget + sure) + 1
  return likely > budget * Math.max(1, countSpoken(source, 0, source.length, enough) - sure)
}

/**
 * A result: data, and the two methods, which do not travel.
 *
 * What the article shows about itself is looked for when it is first read, and is then data as any other: most callers
 * never read it, and it costs as much as all else on a clean article.
 */
class Cleaned implements Result {
  readonly text: string
  readonly repairs: readonly Repair[]
  readonly suspects: readonly Suspect[]
  readonly removed: readonly Removed[]
  readonly truncated: Result['truncated']
  readonly furniture: readonly FurnitureFact[]
  declare readonly evidence: Result['evidence']
  declare readonly lang: Result['lang']
  readonly #source: string
  readonly #run: Run

  constructor(source: string, run: Run) {
    this.text = run.text
    this.repairs = toRepairs(source, run.edits)
    this.suspects = toSuspects(source, run, this.repairs)
    this.removed = this.repairs
      .filter(takesWords)
      .map(({from, to, actual, transform}) => ({from, to, text: actual, transform}))
    this.truncated = toTruncated(run)
    this.furniture = toFurniture(source, run)
    this.#source = source
    this.#run = run
    // The same functions serve all results: with functions of its own each would be of a shape of its own, which the
    // engine keeps for longer than the result.
    Object.defineProperty(this, 'evidence', Cleaned.#lazyFields.evidence)
    Object.defineProperty(this, 'lang', Cleaned.#lazyFields.lang)
  }

  get undo(): Result['undo'] {
    return (filter) => undo(this.#source, this.repairs, filter)
  }

  get mapOffset(): Result['mapOffset'] {
    return (offset, side) => mapOffset(this.repairs, offset, side)
  }

  static readonly #lazyFields = {
    evidence: Cleaned.#lazyField('evidence', ({passes}) => passes[0]!.evidence()),
    lang: Cleaned.#lazyField('lang', ({passes}) => passes.at(-1)!.lang())
  }

  static #lazyField(
    name: 'evidence' | 'lang',
    find: (run: Run) => unknown
  ): PropertyDescriptor & ThisType<Cleaned> {
    const data = (value: unknown) => ({value, enumerable: true, configurable: true, writable: true})
    return {
      get() {
        const value = find(this.#run)
        Object.defineProperty(this, name, data(value))
        return value
      },
      set(value: unknown) {
        Object.defineProperty(this, name, data(value))
      },
      enumerable: true,
      configurable: true
    }
  }
}

// To be compared and printed as the plain object that it is to callers.
Object.defineProperty(Cleaned.prototype, 'constructor', {value: Object})

function takesWords({actual, insert}: Repair): boolean {
  return insert.trim() === '' && countWords(actual) > 0
}

function toRepairs(source: string, edits: readonly Applied[]): Repair[] {
  return edits.flatMap(({from, to, insert, steps}) => {
    const actual = source.slice(from, to)
    // What one step did and a later one undid is no repair.
    if (actual === insert) return []
    return [{from, to, insert, actual, ...steps.at(-1)!, certainty: weakest(steps), steps}]
  })
}

const order: readonly Certainty[] = ['suspect', 'likely', 'sure']

function weakest(steps: readonly Step[]): Certainty {
  return order.find((certainty) => steps.some((step) => step.certainty === certainty))!
}

/**
 * All that is told at the end: what the last pass holds back, and what lost to another repair in an earlier
 * pass and did not come up again.
 */
function toSuspects(source: string, run: Run, repairs: readonly Repair[]): Suspect[] {
  if (!run.settled) return unsettled(source, run)
  const last = run.passes.length - 1
  const told = run.passes[last]!.told.map((one) => suspect(source, one, run.text, run.maps[last]!))
  for (let i = 0; i < last; i++) {
    for (const one of run.passes[i]!.told) {
      if (one.withheld !== 'overlap') continue
      const lost = suspect(source, one, i === 0 ? source : run.passes[i - 1]!.text, run.maps[i]!)
      if (!isSettledBy(lost, repairs)) told.push(lost)
    }
  }
  const byPlace = new Map(told.map((one) => [`${one.transform} ${one.from} ${one.to}`, one]))
  return [...byPlace.values()].sort((a, b) => a.from - b.from || a.to - b.to)
}

/** Whether a loser came to its right later, or lies in what was removed. */
function isSettledBy(lost: Suspect, repairs: readonly Repair[]): boolean {
  for (let i = firstEndingAt(repairs, lost.from); i < repairs.length && repairs[i]!.from <= lost.to; i++) {
    const {from, to, insert, steps} = repairs[i]!
    if (steps.some(({transform}) => transform === lost.transform)) return true
    if (insert.trim() === '' && from <= lost.from && to >= lost.to) return true
  }
  return false
}

/** A told finding by its place in the source. `text` is the one that its pass started from. */
function suspect(source: string, told: Told, text: string, map: OffsetMap): Suspect {
  const {from, to} = map.coverBackward(told)
  const insert = widen(told, {from, to}, text, map)
  return {
    from,
    to,
    ...(insert === undefined ? {} : {insert}),
    actual: source.slice(from, to),
    expected: insert === undefined ? [] : [insert],
    ...told.step,
    withheld: told.withheld
  }
}

function unsettled(source: string, {passes}: Run): Suspect[] {
  const {edits, told} = passes[0]!
  const undone = edits.map(({from, to, insert, steps}): Told => {
    return {from, to, insert, step: steps.at(-1)!, withheld: 'unsettled', truncated: undefined}
  })
  return [...told, ...undone]
    .map((one) => suspect(source, one, source, new OffsetMap([])))
    .sort((a, b) => a.from - b.from)
}

function toTruncated({passes, maps}: Run): Result['truncated'] {
  for (const [i, {truncated}] of passes.entries()) {
    const first = truncated.toSorted((a, b) => a.from - b.from)[0]
    if (first) return {at: maps[i]!.backward(first.from), reason: first.reason}
  }
  return false
}

function toFurniture(source: string, {passes, maps}: Run): FurnitureFact[] {
  const byPlace = new Map<string, FurnitureFact>()
  for (const [i, {furniture}] of passes.entries()) {
    for (const {kind, ...range} of furniture) {
      const {from, to} = maps[i]!.coverBackward(range)
      byPlace.set(`${kind} ${from} ${to}`, {from, to, text: source.slice(from, to), kind})
    }
  }
  return [...byPlace.values()].sort((a, b) => a.from - b.from)
}
