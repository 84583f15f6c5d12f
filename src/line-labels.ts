/** The labels at the start of lines, looked up once a line in one index of all kinds and languages. */

import type {Article} from './article.ts'
import {holds, isUnspaced, isWord, tableOf} from './characters.ts'
import type {Range} from './formats/format.ts'
import {Labels, tableBitsFor} from './labels.ts'
import type {LabelKind, LabelList, Language} from './languages/language.ts'
import type {Line} from './lines.ts'
import {PerArticle, recall} from './memory.ts'
import {perLanguages} from './words.ts'

/** How a label must stand to mean what it says. */
export type LabelStrength = keyof LabelList

/** A label that a line begins with. UTF-16 offsets in the article. */
export interface LineLabel {
  readonly kind: LabelKind
  /**
   * - `start`: the line may go on behind it
   * - `whole`: the line holds nothing else but marks
   * - `weak`: ordinary words; another sign must stand near
   */
  readonly strength: LabelStrength
  /** Language of the pack that has it. */
  readonly tag: string
  readonly from: number
  readonly to: number
  /** The words that stand for `…` in the label, with the space around them. */
  readonly gap?: Range
}

interface Entry {
  readonly kind: LabelKind
  readonly strength: LabelStrength
  readonly tag: string
  /** What must follow behind a gap of some words: `newsletter` in `subscribe to … newsletter`. */
  readonly rest?: Labels<true>
}

/** Stands in a label for some words, such as a name. */
const gap = ' … '

const indexOf = perLanguages((languages: readonly Language[]) => {
  const lists = languages.flatMap(listsOf)
  const index = new Labels<Entry>(tableBitsFor(lists.flatMap(({labels}) => labels)))
  for (const {labels, entry} of lists) for (const label of labels) addLabel(index, label, entry)
  return index
})

/** The lists of labels of a language, each with what all in it share. */
function listsOf({tag, labels}: Language): {labels: readonly string[]; entry: Entry}[] {
  return (Object.entries(labels) as [LabelKind, LabelList][]).flatMap(([kind, list]) =>
    (['start', 'whole', 'weak'] as const).map((strength) => {
      return {labels: list[strength] ?? [], entry: {kind, strength, tag}}
    })
  )
}

function addLabel(index: Labels<Entry>, label: string, entry: Entry): void {
  // Nearly none has a gap, and there are tens of thousands.
  const [start, end] = label.includes(gap) ? label.split(gap) : [label]
  index.add(start!, end === undefined ? entry : {...entry, rest: restOf(end)})
}

function restOf(end: string): Labels<true> {
  const rest = new Labels<true>()
  rest.add(end, true)
  return rest
}

/**
 * Where labels are looked up: of an article whose language was given, in an index of that language and English, which is
 * small enough to stay near the processor; else in one of all languages.
 */
const own = perLanguages((_: readonly Language[]) => new Map<string, readonly Language[]>())

const indexes = new PerArticle<Labels<Entry>>()

function indexFor(article: Article): Labels<Entry> {
  return indexes.get(article) ?? recall(indexes, article, () => indexOf(packsFor(article)))
}

/** The packs whose words are looked up in an article: the given language's, those it shares, and the English one, else all. */
export function packsFor(article: Article): readonly Language[] {
  return packs.get(article) ?? recall(packs, article, () => choosePacks(article))
}

const packs = new PerArticle<readonly Language[]>()

function choosePacks({languages, givenTag}: Article): readonly Language[] {
  if (givenTag === undefined) return languages
  return recall(own(languages), givenTag, () => {
    const shared = languages.find(({tag}) => tag === givenTag)?.sharesLabelsOf ?? []
    return languages.filter(({tag}) => tag === givenTag || tag === 'en' || shared.includes(tag))
  })
}

/** Kinds of labels that stand at the article itself: who wrote it, and when. */
export const ofArticle: ReadonlySet<LabelKind> = new Set([
  'byline',
  'credit',
  'date',
  'sign-off',
  'reading-time'
])

const none: readonly LineLabel[] = []

/** What was looked up in an article. */
interface Known {
  /** By line: 1 when it was looked up and has none, as most lines. */
  readonly empty: Uint8Array
  readonly found: Map<number, readonly LineLabel[]>
}

const memory = new PerArticle<Known>()

/**
 * The labels that a line begins with, behind bullets and other marks: of the languages that may stand in the article,
 * the longest at each strength. None for most lines, at the price of looking at their first letters.
 */
export function labelsOf(article: Article, line: Line): readonly LineLabel[] {
  const {index} = line
  const known = memory.get(article) ?? recall(memory, article, () => nothingKnown(article))
  if (known.empty[index]) return none
  const before = known.found.get(index)
  if (before) return before
  const found = lookUp(article, line)
  if (found.length > 0) known.found.set(index, found)
  else known.empty[index] = 1
  return found
}

function nothingKnown({lines}: Article): Known {
  return {empty: new Uint8Array(lines.length), found: new Map()}
}

function lookUp(article: Article, {start, end}: Line): readonly LineLabel[] {
  const word = skipMarks(article.text, start, end)
  const found = word < end ? labelsAt(article, word, end) : none
  // Some labels begin with a mark: `©`.
  return found.length === 0 && word > start ? labelsAt(article, start, end) : found
}

/** The label of one kind that a line begins with. */
export function labelOf(article: Article, line: Line, kind: LabelKind): LineLabel | undefined {
  return labelsOf(article, line).find((label) => label.kind === kind)
}

/** The labels that begin at an offset and end at or before another: all of the longest, by kind. */
export function labelsAt(article: Article, from: number, limit: number): readonly LineLabel[] {
  const matches = indexFor(article).matches(article.text, from, limit)
  if (matches.length === 0) return none
  const found: LineLabel[] = []
  for (const {to, values} of matches) {
    for (const entry of values) {
      if (hasKind(found, entry.kind) || !article.mayHold(entry.tag)) continue
      const label = toLabel(entry, article.text, from, to, limit)
      if (label) found.push(label)
    }
  }
  return found.length === 0 ? none : found
}

/**
 * The longest label at an offset, wherever it ends: in a row of labels one stands behind the other, also those that
 * would be a line of their own. Nothing where only labels of the article itself stand there.
 */
export function labelInRow(article: Article, from: number, limit: number): LineLabel | undefined {
  for (const {to, values} of indexFor(article).matches(article.text, from, limit)) {
    const one = values.find(({kind, tag, rest}) => !rest && !ofArticle.has(kind) && article.mayHold(tag))
    if (one) return {kind: one.kind, strength: one.strength, tag: one.tag, from, to}
  }
  return undefined
}

/** The label of an entry whose first part, mostly all of it, stands in a range. */
function toLabel(
  {kind, strength, tag, rest}: Entry,
  text: string,
  from: number,
  to: number,
  limit: number
): LineLabel | undefined {
  const behind = rest && findRest(rest, text, to, limit)
  if (rest && !behind) return undefined
  const end = behind ? behind.to : to
  const label = {kind, strength, tag, from, to: end}
  if (strength === 'whole' && !isLast(text, label, limit)) return undefined
  return behind ? {...label, gap: {from: to, to: behind.from}} : label
}

/** Words that a gap may hold, and its length in UTF-16 code units. */
const mostInGap = 6
const longestGap = 60

/** Where the second part of a label stands, behind one word at least and no end of a sentence. */
function findRest(rest: Labels<true>, text: string, from: number, limit: number): Range | undefined {
  const end = Math.min(limit, from + longestGap)
  for (let at = skipMarks(text, from, end), words = 0; at < end && words <= mostInGap; ) {
    const match = words > 0 ? rest.match(text, at, limit) : undefined
    if (match) return {from: at, to: match.to}
    // Where no spaces part words, one may begin with any letter, and has two.
    const isWide = isUnspaced(text.charCodeAt(at))
    words += isWide ? 1 / 2 : 1
    if (isWide) at++
    while (!isWide && at < end && isWord(text.charCodeAt(at))) at++
    if (endsSentence(text, at)) return undefined
    at = skipMarks(text, at, end)
  }
  return undefined
}

const stops = tableOf('.!?。')

/** Whether a mark ends a sentence; the dot of `Corrow.com` does not. */
function endsSentence(text: string, at: number): boolean {
  return holds(stops, text.charCodeAt(at)) && !(text[at] === '.' && isWord(text.charCodeAt(at + 1)))
}

function hasKind(labels: readonly LineLabel[], kind: LabelKind): boolean {
  return labels.some((label) => label.kind === kind)
}

/** Whether nothing but marks stands between a label and a limit. */
export function isLast(text: string, {to}: Pick<Range, 'to'>, limit: number): boolean {
  return skipMarks(text, to, limit) === limit
}

/** The first word character at or after an offset, or the limit. */
export function skipMarks(text: string, at: number, limit: number): number {
  while (at < limit && !isWord(text.charCodeAt(at))) at++
  return at
}
