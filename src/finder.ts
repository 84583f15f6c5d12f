/** Runs transforms on an article: one scan and one walk over the lines for many of them, and a basket for what they find. */

import type {Article} from './article.ts'
import type {Line} from './lines.ts'
import {PerArticle} from './memory.ts'
import {noteOpenings, openings} from './parts.ts'
import {createScan, type Hits, type Listener, type Scan} from './scan.ts'
import type {Finding, Furniture, Transform} from './transform.ts'

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

/** A row of triggers that are called in the same places. */
export interface Trigger {
  readonly triggers: string
  /** What must stand right before them; nothing when anything may. */
  readonly after: string | undefined
}

/** The triggers of a transform, parted by what must stand before them. */
export function triggersOf(triggers: string, after: Transform['after']): readonly Trigger[] {
  if (typeof after !== 'object') return [{triggers, after}]
  const free = [...triggers].filter((one) => !Object.keys(after).some((held) => held.includes(one))).join('')
  const bound = Object.entries(after).map(([held, before]) => ({triggers: held, after: before}))
  return free === '' ? bound : [{triggers: free, after: undefined}, ...bound]
}
