/**
 * What the label lines of an article amount to: which of them are residue of the page, by place, neighbours, and what
 * the article is about. Found once an article; each transform takes its kinds.
 */

import type {Article} from './article.ts'
import {countWords, isLower, lettersOfWord, writesNoSpaces} from './characters.ts'
import type {Range} from './formats/format.ts'
import type {LabelLine} from './label-lines/reading.ts'
import {labelLines} from './label-lines.ts'
import type {LabelKind} from './languages/language.ts'
import type {Line} from './lines.ts'
import {PerArticle, recall} from './memory.ts'
import {withFringes} from './residue/fringes.ts'
import {Layout} from './residue/layout.ts'
import {wordsOfLine} from './residue/line-tests.ts'
import {type Residue, Scale} from './residue/scale.ts'
import type {Finding} from './transform.ts'

/** Words that must remain outside all residue. */
const fewestLeft = 20

const none: readonly never[] = []

/** The residue of an article, of some kinds. */
export function residuesOf(article: Article, ...kinds: readonly LabelKind[]): readonly Residue[] {
  const {residues} = readingOf(article)
  // Nearly always: an article without labels costs each transform a look-up.
  return residues.length === 0 ? none : residues.filter(({kind}) => kinds.includes(kind))
}

/**
 * The findings that remove residue of some kinds.
 *
 * @param reason what was found: `share label`.
 */
export function removeResidue(
  article: Article,
  what: string,
  ...kinds: readonly LabelKind[]
): readonly Finding[] {
  const found = residuesOf(article, ...kinds)
  if (found.length === 0) return none
  return found.map((residue) => {
    const {certainty} = residue
    return {...rangeOf(article, residue), certainty, reason: `Unexpected ${what}, expected none`}
  })
}

/** The index of the first line of the run of labels at the end of an article, or the number of its lines. */
export function startOfLabels(article: Article): number {
  return readingOf(article).tail
}

/** The first of the lines before another that go as residue without a gap between them; that line, if none do. */
export function firstOfResidue(article: Article, line: number): number {
  let first = line
  for (const {first: from, last, certainty} of [...readingOf(article).residues].reverse()) {
    if (certainty !== 'suspect' && from < first && last >= first - 1) first = from
  }
  return first
}

/** What is known of an article's label lines. */
interface Reading {
  readonly residues: readonly Residue[]
  /** Index of the first line of the tail. */
  readonly tail: number
  /** For each line of a run of label lines, the first and the last line of the run. */
  readonly runs: {readonly first: Int32Array; readonly last: Int32Array} | undefined
}

const nothing: Reading = {residues: [], runs: undefined, tail: Number.POSITIVE_INFINITY}

const memory = new PerArticle<Reading>()

function readingOf(article: Article): Reading {
  return memory.get(article) ?? recall(memory, article, () => readResidue(article))
}

function readResidue(article: Article): Reading {
  const entries = labelLines(article)
  return entries.length === 0 ? nothing : read(article, entries)
}

function read(article: Article, entries: readonly LabelLine[]): Reading {
  const layout = new Layout(article, entries)
  const scale = new Scale(layout)
  const found: Residue[] = []
  for (const [i, entry] of entries.entries()) {
    const residue = scale.weigh(entry, i)
    if (residue && residue.first > (found.at(-1)?.last ?? -1)) found.push(residue)
  }
  const residues = leavesEnough(layout, found)
    ? withFringes(layout, found)
    : found.map((residue) => ({...residue, certainty: 'suspect' as const}))
  return {residues, runs: findRuns(layout, residues), tail: layout.tail}
}

/** Whether words enough for an article stand outside all residue. */
function leavesEnough({article, byLine}: Layout, residues: readonly Residue[]): boolean {
  let words = 0
  let next = 0
  for (const line of article.lines) {
    while (next < residues.length && residues[next]!.last < line.index) next++
    const inside = next < residues.length && line.index >= residues[next]!.first
    if (!inside && !byLine.has(line.index)) words += wordsOfLine(line)
    if (words >= fewestLeft) return true
  }
  return false
}

/** The runs of lines that are labels or residue. */
function findRuns({article, entries}: Layout, residues: readonly Residue[]): NonNullable<Reading['runs']> {
  const {length} = article.lines
  const inside = new Uint8Array(length)
  for (const {index} of entries) inside[index] = 1
  for (const {first, last} of residues) inside.fill(1, first, last + 1)
  const first = new Int32Array(length)
  const last = new Int32Array(length)
  for (let i = 0; i < length; i++) first[i] = inside[i] && inside[i - 1] ? first[i - 1]! : i
  for (let i = length - 1; i >= 0; i--) last[i] = inside[i] && inside[i + 1] ? last[i + 1]! : i
  return {first, last}
}

/**
 * The range to delete so that residue disappears: with the white space before it or behind it, the same for all of a
 * run of label lines, so that the ranges of several transforms meet and don't overlap. The halves of a sentence that it
 * interrupts are joined.
 */
export function rangeOf(
  article: Article,
  {first, last}: Pick<Residue, 'first' | 'last'>
): Range & {insert: string} {
  const {lines, text} = article
  const {runs} = readingOf(article)
  const before = lines.at((runs?.first[first] ?? first) - 1)
  const behind = lines.at((runs?.last[last] ?? last) + 1)
  if (before && behind && isInterrupted(before, behind) && behind.index - before.index === last - first + 2) {
    return {from: before.to, to: behind.start, insert: ' '}
  }
  if (before && (!behind || isNearer(article, before, behind))) {
    return {from: lines.at(first - 1)!.to, to: lines.at(last)!.to, insert: ''}
  }
  const head = text.startsWith('\uFEFF') ? 1 : 0
  const from = Math.max(lines.at(first)!.from, head)
  return {from, to: lines.at(last + 1)?.from ?? lines.at(last)!.to, insert: ''}
}

/** Whether the gap before a run is the smaller one, which goes. */
function isNearer({lines}: Article, before: Line, behind: Line): boolean {
  const gapBefore = lines.at(before.index + 1)!.number - before.number
  const gapBehind = behind.number - lines.at(behind.index - 1)!.number
  return gapBefore < gapBehind
}

/** Words of a line that a second half in lower case goes on with. */
const halfWords = 5

/** Whether one line goes on with the sentence of another. */
function isInterrupted(before: Line, behind: Line): boolean {
  if (before.terminal !== '' || ':;'.includes(before.text.at(-1)!)) return false
  return isLower(behind.codeAt(behind.start)) && before.words >= halfWords && behind.words >= 2
}

/** Whether a text holds words enough to be an article. A window of its start is enough to tell. */
export function holdsEnough(text: string, from: number, to: number): boolean {
  const end = Math.min(to, from + fewestLeft * 40)
  // In Thai and its like the spaces, one of which may stand last, tell nothing of the words.
  if ([1, 2].some((back) => writesNoSpaces(text.charCodeAt(end - back))))
    return end - from >= fewestLeft * lettersOfWord
  return countWords(text, from, end) >= fewestLeft
}
