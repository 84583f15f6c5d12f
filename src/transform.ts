import type {Plugin} from 'unified'
import type {Node} from 'unist'
import type {Article} from './article.ts'
import type {Line} from './lines.ts'
import {PerArticle} from './memory.ts'
import {noteOpenings, openings} from './parts.ts'
import {report} from './plugin.ts'
import {createScan, type Hits, type Listener, type Scan} from './scan.ts'
import {checkTransformOptions, type OptionRules} from './transform-options.ts'

/**
 * How sure a finding is.
 *
 * - `sure`: no reading of the text could be hurt
 * - `likely`: evidence speaks for it; applied by default
 * - `suspect`: told, never applied by default
 */
export type Certainty = 'sure' | 'likely' | 'suspect'

/** Where in the flow a transform works. Within a stage all transforms see the same text. */
export type Stage = 'characters' | 'structure' | 'prose'

export const stages: readonly Stage[] = ['characters', 'structure', 'prose']

/** What a transform answers: an edit of the article's text, and why. Offsets are UTF-16, half open. */
export interface Finding {
  readonly from: number
  readonly to: number
  /** What shall stand there. Left out where nothing can be suggested; then the certainty is `suspect`. */
  readonly insert?: string
  /** Of a deletion: how many code units at its start are the space before, which another deletion may take too. */
  readonly gap?: number
  readonly certainty: Certainty
  /** ``Unexpected X, expected Y``. */
  readonly reason: string
  /** More, for who wants to know. */
  readonly note?: string
  /** Says that the article is incomplete from here on, and how that shows. */
  readonly truncated?: string
}

/** A piece of the article that is data about it, such as a byline: reported in the result, not told as a suspect. */
export interface Furniture {
  readonly from: number
  readonly to: number
  /** What it is: `byline`, `dateline`. */
  readonly furniture: string
}

/** A text that shows what a transform does. */
export interface Example {
  readonly before: string
  /** What comes out. Left out: the text must not be touched. */
  readonly after?: string
  /** What is told and not touched: the text of each such range. Nothing may be told that is not listed. */
  readonly tells?: readonly string[]
  /** What is recognised as data about the article, and stays: the text of each such range. */
  readonly furniture?: readonly string[]
  readonly title?: string
  /** BCP 47; `en` when left out, `und` to have it detected. */
  readonly lang?: string
}

/** What defines a transform. At least one of `at`, `line`, and `whole` finds something. */
export interface Transform<Options extends object = object> {
  /** Kebab-case name, unique among the transforms of a cleaner. */
  readonly id: string
  readonly stage: Stage
  /** One line in the imperative, for the docs. */
  readonly summary: string
  /** Its tests and its documentation: at least one that is repaired or told, and one that is not. */
  readonly examples: readonly Example[]
  /**
   * The options that it takes, and what each may be: `{furniture: ['keep', 'remove']}`, or a function that answers with
   * what is expected when a value is wrong. Without this it takes none.
   */
  readonly options?: OptionRules<Options>
  /** Characters (UTF-16 code units) at which `at` is called. Ask for the plain space only with `after`. */
  readonly triggers?: string
  /**
   * Only where one of these stands right before the trigger: `triggers: ',.'`, `after: ' '` is called for ` ,` and ` .`
   * alone, so that a clean text calls nobody. `spaces` (exported) has every kind of space. A record says it for some of
   * the triggers: `{' ': spaces}` holds back the plain space, and lets the others call anywhere.
   */
  readonly after?: string | Readonly<Record<string, string>>
  /** Called at each trigger. Looks at a bounded window only. */
  readonly at?: (article: Article, offset: number, options: Readonly<Partial<Options>>) => Finding | undefined
  /** Called for each line with text. */
  readonly line?: (
    article: Article,
    line: Line,
    options: Readonly<Partial<Options>>
  ) => Finding | Furniture | undefined
  /** Called once for the article. */
  readonly whole?: (article: Article, options: Readonly<Partial<Options>>) => Iterable<Finding | Furniture>
  /** `false` when its deletions have a guard of their own and do not count against the deletion budget. */
  readonly budget?: false
}

/** A transform as users compose it: a unified plugin that knows its definition. */
export type TransformPlugin<Options extends object = object> = Plugin<
  [(Readonly<Partial<Options>> | undefined | null)?],
  Node
> & {readonly transform: Transform<Options>}

/**
 * Make a transform of its definition.
 *
 * @returns a unified plugin for remark and retext trees, which emits one message a finding; cleaners take it too.
 * @throws {TypeError} if the definition lacks something, by name.
 * @example
 * export const adLabel = defineTransform({
 *   id: 'ad-label',
 *   stage: 'structure',
 *   summary: 'Remove advertisement labels',
 *   examples: [{before: 'A b.\n\nAdvertisement\n\nC d.', after: 'A b.\n\nC d.'}, {before: 'Advertisement pays.'}],
 *   line(article, line) {
 *     if (line.text === 'Advertisement') {
 *       return {...removeLines(article, line), certainty: 'sure', reason: 'Unexpected ad label, expected none'}
 *     }
 *   }
 * })
 */
export function defineTransform<Options extends object = object>(
  transform: Transform<Options>
): TransformPlugin<Options> {
  check(transform)
  const find = createFinder([{transform: transform as Transform, options: {}}])
  const plugin: Plugin<[(Readonly<Partial<Options>> | undefined | null)?], Node> = function (options) {
    if (options) checkTransformOptions(transform.id, options, transform.options)
    const bound = options ? createFinder([{transform: transform as Transform, options}]) : find
    const data = this.data()
    return (tree, file) => report(bound, tree, file, data)
  }
  // unified shows a plugin's name in its errors.
  Object.defineProperty(plugin, 'name', {value: transform.id})
  return Object.assign(plugin, {transform})
}

function check(transform: Transform<never>): void {
  const {id, stage, at, line, whole, triggers, after} = transform
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    throw new TypeError(
      `Invalid id \`${id}\` of a transform, expected kebab-case such as \`stray-punctuation\``
    )
  }
  if (!stages.includes(stage)) {
    throw new TypeError(`Invalid stage \`${stage}\` of \`${id}\`, expected one of ${stages.join(', ')}`)
  }
  if (!at && !line && !whole)
    throw new TypeError(`Transform \`${id}\` finds nothing, expected \`at\`, \`line\`, or \`whole\``)
  if (!at !== !triggers)
    throw new TypeError(`Transform \`${id}\` has only one of \`triggers\` and \`at\`, expected both`)
  if (triggersOf(triggers ?? '', after).some((one) => one.triggers.includes(' ') && one.after === undefined))
    throw new TypeError(
      `Transform \`${id}\` is triggered by the plain space, expected rarer characters, or \`after\``
    )
}

interface Trigger {
  readonly triggers: string
  readonly after: string | undefined
}

/** The triggers of a transform, parted by what must stand before them. */
function triggersOf(triggers: string, after: Transform['after']): readonly Trigger[] {
  if (typeof after !== 'object') return [{triggers, after}]
  const free = [...triggers].filter((one) => !Object.keys(after).some((held) => held.includes(one))).join('')
  const bound = Object.entries(after).map(([held, before]) => ({triggers: held, after: before}))
  return free === '' ? bound : [{triggers: free, after: undefined}, ...bound]
}

/** A transform and the options that it is called with. */
export interface Bound {
  readonly transform: Transform
  readonly options: object
}

/** A finding, by whom. */
export interface Found extends Finding {
  readonly by: Transform
}

/** A piece of furniture, by whom. */
export interface FoundFurniture extends Furniture {
  readonly by: Transform
}

/** What the transforms of a stage find in an article. */
export interface Findings {
  /** In the order of the transforms, each in the order of the text. */
  readonly found: readonly Found[]
  readonly furniture: readonly FoundFurniture[]
}

/** Finds in an article what a fixed list of transforms looks for. */
export type Finder = (article: Article) => Findings

/** Make one finder for many transforms: one scan, one walk over the lines. */
export function createFinder(bound: readonly Bound[]): Finder {
  return createFinders([bound])[0]!
}

/**
 * A transform with its options, and its place among those of its stage. Definitions differ in shape, which makes each
 * look at one slow: what is called for every article is kept here, where all have the same.
 */
class Ranked {
  readonly at: Transform['at']
  readonly line: Transform['line']
  readonly whole: Transform['whole']
  readonly transform: Transform
  readonly options: object

  constructor(
    {transform, options}: Bound,
    readonly stage: number,
    readonly rank: number
  ) {
    this.at = transform.at
    this.line = transform.line
    this.whole = transform.whole
    this.transform = transform
    this.options = options
  }
}

/**
 * Make a finder for each of several stages.
 *
 * One scan serves them all: what later stages ask for is kept, and used if they are asked about the same article. That
 * is so for every clean text; where a stage changes the text, the later ones scan the new one.
 */
export function createFinders(stages: readonly (readonly Bound[])[]): Finder[] {
  const ranked = stages.map((bound, stage) => bound.map((one, rank) => new Ranked(one, stage, rank)))
  const kept = new PerArticle<Visits>()
  return ranked.map((own, stage) => {
    const program = new Program(ranked.slice(stage).flat(), ranked.length)
    const readers = own.filter(({line}) => line)
    const wholes = own.filter(({whole}) => whole)
    return (article) => {
      const basket = new Basket(article)
      const visits = kept.get(article) ?? program.visits(article)
      if (stage < ranked.length - 1) kept.set(article, visits)
      visits(stage, basket)
      if (readers.length > 0) for (const line of article.lines) readLine(readers, article, line, basket)
      for (const one of wholes) readWhole(one, article, basket)
      return basket.findings()
    }
  })
}

/** Call those of a stage wherever they asked to be called. */
type Visits = (stage: number, basket: Basket) => void

/** A scan for the transforms of a stage and of all later ones, and whom its hits call stage by stage. */
class Program {
  private readonly scan: Scan<Ranked | undefined>
  /** For each stage and each key of a hit, who is called. */
  private readonly called: readonly (readonly (readonly Ranked[])[])[]
  private readonly isOpening: readonly boolean[]
  private readonly hasOpenings: boolean

  constructor(ranked: readonly Ranked[], stages: number) {
    const listeners: Listener<Ranked | undefined>[] = ranked.flatMap(toListener)
    this.scan = createScan(asksForParts(ranked) ? [...openingListeners, ...listeners] : listeners)
    const {called} = this.scan
    this.called = Array.from({length: stages}, (_, stage) =>
      called.map((list) => list.filter((one) => one?.stage === stage) as readonly Ranked[])
    )
    this.isOpening = called.map((list) => list.includes(undefined))
    this.hasOpenings = this.isOpening.includes(true)
  }

  /** Scan an article. Stages are called when their turn comes: often a later one sees another text, and nobody is. */
  visits(article: Article): Visits {
    const hits = this.scan.find(article.text)
    if (this.hasOpenings) noteOpenings(article, () => this.openingsOf(hits))
    return (stage, basket) => this.visitAll(article, hits, this.called[stage]!, basket)
  }

  private openingsOf({count, facts}: Hits): readonly number[] {
    const found: number[] = []
    for (let i = 0; i < count * 2; i += 2) if (this.isOpening[facts[i + 1]!]) found.push(facts[i]!)
    return found
  }

  private visitAll(
    article: Article,
    {count, facts}: Hits,
    called: readonly (readonly Ranked[])[],
    basket: Basket
  ): void {
    for (let i = 0; i < count * 2; i += 2) {
      const own = called[facts[i + 1]!]!
      for (let j = 0; j < own.length; j++) visit(article, own[j]!, facts[i]!, basket)
    }
  }
}

/** From so many transforms on, a scan also finds where parts of the article may begin, so that nobody walks for them. */
const fewTransforms = 8

/** Whether some of many transforms may ask for the parts of an article: those of characters never do. */
function asksForParts(ranked: readonly Ranked[]): boolean {
  return ranked.filter(({transform}) => transform.stage !== 'characters').length >= fewTransforms
}

const openingListeners: readonly Listener<undefined>[] = [
  {triggers: openings.ends, listener: undefined},
  {triggers: openings.blanks, after: openings.blanks, listener: undefined}
]

function toListener(one: Ranked): Listener<Ranked>[] {
  const {triggers, after} = one.transform
  return triggers ? triggersOf(triggers, after).map((trigger) => ({...trigger, listener: one})) : []
}

function visit(article: Article, one: Ranked, offset: number, basket: Basket): void {
  const finding = one.at!(article, offset, one.options)
  if (finding) basket.add(one, finding)
}

function readLine(readers: readonly Ranked[], article: Article, line: Line, basket: Basket): void {
  for (const one of readers) {
    const finding = one.line!(article, line, one.options)
    if (finding) basket.add(one, finding)
  }
}

function readWhole(one: Ranked, article: Article, basket: Basket): void {
  const found = one.whole!(article, one.options)
  // Nearly always: to ask an array for an iterator costs more than it looks.
  if (Array.isArray(found) && found.length === 0) return
  for (const finding of found) basket.add(one, finding)
}

const none: readonly never[] = []

/** Collects findings; keeps out what would change a protected range or nothing. */
class Basket {
  private readonly byRank: Found[][] = []
  private readonly furniture: FoundFurniture[] = []

  constructor(private readonly article: Article) {}

  add({transform: by, rank}: Ranked, finding: Finding | Furniture): void {
    this.checkRange(by, finding)
    if ('furniture' in finding) this.furniture.push({...finding, by})
    else if (this.allows(by, finding)) this.keep(rank, {...finding, by})
  }

  private keep(rank: number, found: Found): void {
    this.byRank[rank] ??= []
    this.byRank[rank].push(found)
  }

  private checkRange({id}: Transform, {from, to}: {from: number; to: number}): void {
    const {length} = this.article.text
    if (!(Number.isInteger(from) && Number.isInteger(to) && from >= 0 && to >= from && to <= length)) {
      throw new RangeError(`Invalid range ${from} to ${to} of \`${id}\` (in a text of length ${length})`)
    }
  }

  private allows({stage}: Transform, {from, to, insert}: Finding): boolean {
    if (insert === undefined) return true
    if (insert.length === to - from && this.article.text.startsWith(insert, from)) return false
    if (stage === 'prose' && this.article.isCode(from)) return false
    return !this.article.isProtected(from, to)
  }

  findings(): Findings {
    // Nearly always: to join no lists costs more than it looks.
    const found = this.byRank.length === 0 ? none : this.byRank.flat()
    return {found, furniture: this.furniture}
  }
}
