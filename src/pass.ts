import {Article, type Context} from './article.ts'
import {countSpoken, countWords, isBlank} from './characters.ts'
import {apply, composeParts, type Edit, firstEndingAt, mapRanges, OffsetMap, resolve} from './edits.ts'
import type {Evidence} from './evidence.ts'
import type {Found, FoundFurniture} from './finder.ts'
import type {Block, FormatFacts, Range} from './formats/format.ts'
import type {Settings} from './options.ts'
import type {Step, Withheld} from './result.ts'

/** An edit that was applied, and its parts. */
export interface Applied extends Edit {
  readonly steps: readonly Step[]
}

/** A finding that was not applied, and why. Offsets are those of the text that the pass started from. */
export interface Told {
  readonly from: number
  readonly to: number
  readonly insert: string | undefined
  readonly step: Step
  readonly withheld: Withheld
  readonly truncated: string | undefined
}

/** What one pass did. Offsets are those of the text that it started from. */
export interface Pass {
  readonly text: string
  readonly facts: FormatFacts
  readonly edits: readonly Applied[]
  readonly told: readonly Told[]
  readonly furniture: readonly {from: number; to: number; kind: string}[]
  readonly truncated: readonly {from: number; reason: string}[]
  /** Words that likely deletions under the budget took, and all others. */
  readonly words: {readonly likely: number; readonly sure: number}
  /** What the text shows before its prose is repaired. Looked for when it is asked for. */
  readonly evidence: () => Evidence
  /** The language of the repaired text. */
  readonly lang: () => string | undefined
}

/** What a pass may not apply. */
interface Bans {
  /** Likely deletions, since together they go beyond the budget. */
  readonly deletions: boolean
  /** Where an edit would change the format's block structure, in the text that the pass started from. */
  readonly places: readonly Range[]
}

const everywhere: readonly Range[] = [{from: 0, to: Number.POSITIVE_INFINITY}]

/** After this many places a pass gives up looking for culprits and bans all edits. */
const mostPlaces = 8

/**
 * Run the stages once over a text: a pure function of text, context, and settings.
 *
 * Repairs that would change the block structure of what stays (in Markdown) are told; the others are applied.
 */
export function runPass(start: Start, context: Context, settings: Settings, banDeletions: boolean): Pass {
  const article = new Article(start.text, context, settings.reader, start.facts)
  let places: readonly Range[] = []
  for (;;) {
    const pass = runStages(article, context, settings, {deletions: banDeletions, places})
    const culprit = findCulprit(article.blocks, pass)
    if (!culprit) return pass
    places = places.length < mostPlaces ? [...places, culprit] : everywhere
  }
}

/** Where a pass starts: a text, and its format's facts when they are known already. */
export interface Start {
  readonly text: string
  readonly facts?: FormatFacts
}

function runStages(first: Article, context: Context, settings: Settings, bans: Bans): Pass {
  let article = first
  let shown = first
  let edits: readonly Applied[] = []
  const notes = new Notes()
  for (const {stage, find} of settings.finders) {
    const {found, furniture} = find(article)
    if (found.length === 0 && furniture.length === 0) continue
    const map = new OffsetMap(edits)
    const decision = decide(found, article.text, map, settings, bans)
    notes.add(article.text, map, decision, furniture)
    if (decision.chosen.length === 0) continue
    notes.count(article.text, decision.chosen)
    article = editArticle(article, decision.chosen, context, settings)
    edits = follow(edits, decision.chosen.map(toApplied))
    if (stage !== 'prose') shown = article
  }
  return {
    text: article.text,
    facts: reparse(first, article),
    // What one stage did and a later one undid is no edit.
    edits: edits.filter(({from, to, insert}) => first.text.slice(from, to) !== insert),
    told: notes.told,
    furniture: notes.furniture,
    truncated: notes.truncated,
    words: notes.words,
    evidence: () => shown.evidence,
    lang: () => article.lang
  }
}

function editArticle(
  article: Article,
  chosen: readonly Edit[],
  context: Context,
  settings: Settings
): Article {
  const facts = {blocks: [], protected: mapRanges(chosen, article.protected)}
  return new Article(
    apply(article.text, chosen),
    context,
    settings.reader,
    facts,
    gapsBehind(article, chosen)
  )
}

/** Where the text behind edits has one space that was a wide gap before them. */
function gapsBehind({text, gaps}: Article, edits: readonly Edit[]): readonly number[] {
  const closed = edits.filter(
    ({from, to, insert}) => (insert === '' || insert === ' ') && /^[^\S\n\r]+$/.test(text.slice(from, to))
  )
  if (closed.length === 0 && gaps.length === 0) return gaps
  const map = new OffsetMap(edits)
  return [...gaps, ...closed.map(({from}) => from)].sort((a, b) => a - b).map((at) => map.forward(at, -1))
}

/** The facts of the repaired text: parsed anew if it changed, since offsets alone do not show its blocks. */
function reparse(before: Article, after: Article): FormatFacts {
  if (before.text === after.text) return {blocks: before.blocks, protected: before.protected}
  return after.format.parse(after.text)
}

/** What is to be done with the findings of a stage. */
interface Decision {
  readonly chosen: readonly (Found & Edit)[]
  readonly told: readonly {found: Found; withheld: Withheld; winner?: Found}[]
}

/** Choose what to apply; all others are told, with the reason. */
function decide(
  found: readonly Found[],
  text: string,
  map: OffsetMap,
  settings: Settings,
  bans: Bans
): Decision {
  const told: {found: Found; withheld: Withheld; winner?: Found}[] = []
  const wanted: (Found & Edit)[] = []
  for (const one of found) {
    const isHeld = bans.deletions && isBudgeted(one) && countWords(text, one.from, one.to) > 0
    const withheld = isHeld ? 'budget' : withhold(one, map, settings, bans)
    if (withheld) told.push({found: one, withheld})
    else wanted.push(one as Found & Edit)
  }
  const {chosen, losers} = resolve(wanted)
  for (const {edit, winner} of losers) told.push({found: edit, withheld: 'overlap', winner})
  return {chosen, told}
}

function withhold(found: Found, map: OffsetMap, {apply}: Settings, bans: Bans): Withheld | undefined {
  if (found.insert === undefined) return 'suspect'
  if (found.certainty === 'suspect' && apply !== 'all') return 'suspect'
  if (found.certainty === 'likely' && apply === 'sure') return 'apply'
  if (bans.places.length > 0 && isBanned(map.coverBackward(found), bans.places)) return 'format'
  return undefined
}

function isBanned({from, to}: Range, places: readonly Range[]): boolean {
  return places.some((place) => from <= place.to && to >= place.from)
}

/** Whether a finding is a likely deletion that counts against the budget. */
function isBudgeted({certainty, insert, by}: Found): boolean {
  return certainty !== 'sure' && insert?.trim() === '' && by.budget !== false
}

function toStep({by, reason, certainty, note}: Found): Step {
  return {transform: by.id, reason, certainty, ...(note === undefined ? {} : {note})}
}

function toApplied(found: Found & Edit): Applied {
  return {from: found.from, to: found.to, insert: found.insert, steps: [toStep(found)]}
}

/** The edits of two stages or passes as one list, with all their steps. */
export function follow(first: readonly Applied[], second: readonly Applied[]): readonly Applied[] {
  if (first.length === 0) return second
  return composeParts(first, second).map(({from, to, insert, first, second}) => ({
    from,
    to,
    insert,
    steps: [...first, ...second].flatMap(({steps}) => steps)
  }))
}

/** What is told along a pass, carried back to the text that the pass started from. */
class Notes {
  readonly told: Told[] = []
  readonly furniture: {from: number; to: number; kind: string}[] = []
  readonly truncated: {from: number; reason: string}[] = []
  readonly words = {likely: 0, sure: 0}

  add(text: string, map: OffsetMap, {chosen, told}: Decision, furniture: readonly FoundFurniture[]): void {
    for (const {found, withheld, winner} of told) this.told.push(tell(text, map, found, withheld, winner))
    for (const {from, to, furniture: kind} of furniture)
      this.furniture.push({...map.coverBackward({from, to}), kind})
    for (const found of [...chosen, ...told.map((one) => one.found)]) {
      if (found.truncated === undefined) continue
      this.truncated.push({from: map.coverBackward(found).from, reason: found.truncated})
    }
  }

  /** Count the words that deletions take. */
  count(text: string, chosen: readonly Found[]): void {
    for (const found of chosen) {
      if (found.insert?.trim() !== '') continue
      this.words[isBudgeted(found) ? 'likely' : 'sure'] += countSpoken(text, found.from, found.to)
    }
  }
}

function tell(
  text: string,
  map: OffsetMap,
  found: Found,
  withheld: Withheld,
  winner: Found | undefined
): Told {
  const {from, to} = map.coverBackward(found)
  const step = toStep(found)
  const note = winner && `Not applied: overlaps \`${winner.by.id}\``
  return {
    from,
    to,
    insert: widen(found, {from, to}, text, map),
    step: note ? {...step, note} : step,
    withheld,
    truncated: found.truncated
  }
}

/**
 * The suggestion for a range that may be wider than the one it was made for.
 *
 * @param range the finding's range in the text before `map`.
 * @param text the text after `map`, in which it was found.
 */
export function widen(
  found: {readonly from: number; readonly to: number; readonly insert?: string | undefined},
  range: Range,
  text: string,
  map: OffsetMap
): string | undefined {
  if (found.insert === undefined) return undefined
  // What was put in at the very edge belongs to it only when the finding reaches into it.
  const inner = {from: map.forward(range.from, 1), to: map.forward(range.to, -1)}
  const start = inner.from <= found.from ? inner.from : map.forward(range.from, -1)
  const end = inner.to >= found.to ? inner.to : map.forward(range.to, 1)
  return text.slice(start, found.from) + found.insert + text.slice(found.to, end)
}

/**
 * The edit nearest to where the blocks of the repaired text first differ from what should be left of the old
 * ones, or `undefined` when they agree.
 */
function findCulprit(blocks: readonly Block[], {edits, facts, text}: Pass): Range | undefined {
  if (edits.length === 0 || (blocks.length === 0 && facts.blocks.length === 0)) return undefined
  const left = blocks.filter((block) => !isDeleted(edits, block))
  const now = facts.blocks
  const map = new OffsetMap(edits)
  let i = 0
  while (i < left.length && i < now.length && isSame(left[i]!, now[i]!, text, map)) i++
  if (i === left.length && i === now.length) return undefined
  const found = now[i] ? map.backward(now[i]!.to, 1) : Number.POSITIVE_INFINITY
  const end = Math.min(left[i]?.to ?? Number.POSITIVE_INFINITY, found)
  return edits.findLast(({from}) => from <= end) ?? edits[0]
}

/** Whether a block is what it was, and starts where it did: white space and quote marks may stand before it. */
function isSame(before: Block, after: Block, text: string, map: OffsetMap): boolean {
  if (before.kind !== after.kind || after.from < map.forward(before.from, -1)) return false
  let at = map.forward(before.from, 1)
  while (at < after.from && (text[at] === '>' || isBlank(text.charCodeAt(at)))) at++
  return at >= after.from
}

/** Whether one of sorted edits deletes a block whole. */
function isDeleted(edits: readonly Edit[], block: Range): boolean {
  const edit = edits[firstEndingAt(edits, block.to)]
  return edit !== undefined && edit.from <= block.from && edit.insert.trim() === ''
}
