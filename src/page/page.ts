/** Which lines of a whole page are the article's. */

import type {Article} from '../article.ts'
import {labelsOf} from '../line-labels.ts'
import {PerArticle, recall} from '../memory.ts'
import {bodyOf, isBelow, mostlyDigits} from './body.ts'
import {commentsFrom} from './comments.ts'
import {endOfConsent} from './consent.ts'
import {type LineFacts, readLines} from './facts.ts'
import {isFurniture, isNavigation, isPage, isTranscript, mayBePage} from './furniture.ts'
import {isParting, isSentence, scoreLines} from './scores.ts'
import {proseOf, type Segment, segmentsOf, sentencesOf} from './segments.ts'
import {
  isByline,
  isLead,
  isPoint,
  isSummary,
  mostAbove,
  segmentsBehind,
  titleBefore,
  titleLine
} from './title.ts'

/** Words of sentences that must be left, and their share among the page's: less, and other texts are the page. */
const fewestWords = 40
/** The same where the headline shows which article the page is for. */
const fewestBehindTitle = 12
const fewestShare = 0.3
const fewestShareBelowTitle = 0.15

/** Score of lines that are none of the article's for sure. */
const outsideScore = -20

/** Lines of a table or a list at the least, words of a cell at the most, and share of the lines that must be cells. */
const fewestCells = 4
const cellWords = 5
const cellShare = 0.8
/** Lines of a list without stops between two stretches (any are enough where the text begins with its article). */
const fewestItems = 3
const mostItems = 40

/**
 * Find the article of a whole page.
 *
 * @returns for each line with text 1 if it is the article's, 0 if not: 0 for all when the page is nothing but
 *   navigation. Nothing when the text is no page, or when it can't be told what its article is.
 */
export function linesOfArticle(article: Article): Uint8Array | undefined {
  if (!mayBePage(article)) return undefined
  return recall(memory, article, () => ({kept: findLines(article)})).kept
}

const memory = new PerArticle<{readonly kept: Uint8Array | undefined}>()

function findLines(article: Article): Uint8Array | undefined {
  const facts = readLines(article)
  const title = titleLine(article, facts)
  const scores = scoreLines(facts)
  const from = endOfConsent(article, facts, segmentsOf(scores), title)
  scores.fill(outsideScore, 0, from)
  const body = bodyOf(facts, scores, title)
  const share = body[0] && isBelow(body[0], title) ? fewestShareBelowTitle : fewestShare
  if (isArticle(facts, body, {words: fewestWords, share, from})) return keptLines(article, facts, body)
  return (
    shortArticle(article, facts, title, from) ??
    (isNavigation(facts) ? new Uint8Array(facts.length) : undefined)
  )
}

/** An article of a few short sentences, which nothing but the headline above it shows. */
function shortArticle(
  article: Article,
  facts: readonly LineFacts[],
  title: number,
  from: number
): Uint8Array | undefined {
  if (title < 0) return undefined
  const body = segmentsBehind(article.lines, facts, title)
  const least = {words: fewestBehindTitle, share: fewestShare, from}
  return isArticle(facts, body, least) ? keptLines(article, facts, body) : undefined
}

/** What an article must have: words of sentences, and a share of the prose from a line on to the comments. */
interface Least {
  readonly words: number
  readonly share: number
  readonly from: number
}

function isArticle(facts: readonly LineFacts[], body: readonly Segment[], least: Least): boolean {
  return body.length > 0 && isPage(facts, body) && isEnough(facts, body, least)
}

function isEnough(facts: readonly LineFacts[], body: readonly Segment[], least: Least): boolean {
  const prose = body.reduce((sum, segment) => sum + proseOf(facts, segment), 0)
  const words = body.reduce((sum, segment) => sum + sentencesOf(facts, segment), 0)
  const all = {from: least.from, to: commentsFrom(facts)}
  return words >= least.words && prose >= least.share * proseOf(facts, all)
}

/** The article's lines, and before them the headline with its summary and byline. */
function keptLines(article: Article, facts: readonly LineFacts[], body: readonly Segment[]): Uint8Array {
  const kept = new Uint8Array(facts.length)
  const speakers = isTranscript(article, facts, body)
  for (const {from, to} of body) {
    for (let i = from; i < to; i++) if (!isFurniture(facts[i]!, speakers)) kept[i] = 1
  }
  keepPlain(facts, body, kept)
  keepSignOff(article, body.at(-1)!.to, kept)
  const start = body[0]!.from
  const title = titleBefore(article.lines, facts, article.title, start)
  if (title < 0) return kept
  kept[title] = 1
  if (title + 1 < start && isSummary(facts[title + 1]!)) kept[title + 1] = 1
  for (let i = title + 1; i < start && isPoint(facts[i]!); i++) kept[i] = 1
  for (let i = title + 1; i < start; i++) if (isByline(facts[i]!)) kept[i] = 1
  keepLeads(facts, {from: title + 1, to: start}, kept)
  return kept
}

/** `(Reporting by Jane Doe; Editing by Tom Brack)`, right behind the last paragraph: bare words may be a box's. */
function keepSignOff(article: Article, index: number, kept: Uint8Array): void {
  const line = article.lines.at(index)
  if (line && /^[(（—–]/.test(line.text) && labelsOf(article, line).some(({kind}) => kind === 'sign-off'))
    kept[index] = 1
}

/** Sentences that stand together, and are enough for a lead. */
function keepLeads(facts: readonly LineFacts[], {from, to}: Segment, kept: Uint8Array): void {
  for (let first = from; first < to; first++) {
    const run: number[] = []
    for (; first < to && (isSentence(facts[first]!) || isParting(facts[first]!)); first++) {
      if (!isParting(facts[first]!)) run.push(first)
    }
    if (isLead(run.map((i) => facts[i]!))) for (const i of run) kept[i] = 1
  }
}

/** Short lines between two stretches that show nothing of a page are the article's: a list, a table. */
function keepPlain(facts: readonly LineFacts[], body: readonly Segment[], kept: Uint8Array): void {
  const fewest = body[0]!.from <= mostAbove ? 1 : fewestItems
  for (let i = 1; i < body.length; i++) {
    const {to} = body[i - 1]!
    const {from} = body[i]!
    const gap = facts.slice(to, from)
    if (isTable(gap) || isList(gap, fewest)) kept.fill(1, to, from)
  }
}

/**
 * Whether lines show nothing of a page: its boxes have a label above, a line that stands elsewhere too, bars, or times.
 * Points of a list may begin with a label's word (`More than one telephone`).
 */
function isList(lines: readonly LineFacts[], fewest: number): boolean {
  return lines.length >= fewest && lines.length <= mostItems && !lines[0]!.label && lines.every(isItem)
}

function isItem({label, repeats, bars, stamp, digits, inGallery}: LineFacts): boolean {
  if (inGallery || (label && label.strength !== 'weak')) return false
  return repeats === 1 && bars === 0 && !stamp && digits < mostlyDigits
}

function isTable(lines: readonly LineFacts[]): boolean {
  if (lines.length < fewestCells || lines.some(({label, repeats}) => label !== undefined || repeats > 2))
    return false
  return lines.filter(({size}) => size <= cellWords).length >= cellShare * lines.length
}
