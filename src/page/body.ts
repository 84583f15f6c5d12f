/** Where the article stands on a whole page. */

import {commentsFrom, fewestBeforeComments} from './comments.ts'
import type {LineFacts} from './facts.ts'
import {isParting, isProse, isSentence, opensBox, type Scores} from './scores.ts'
import {proseOf, type Segment, segmentsOf} from './segments.ts'

/** Segments that only a line or a few part. */
interface Group extends Segment {
  readonly segments: readonly Segment[]
  /** Words of their sentence lines. */
  readonly words: number
}

/** Most lines between segments of one group. */
const groupGap = 4
/** Most lines between groups, by what makes the further one the article's: much of it, some of it, a paragraph. */
const mostBetween = {half: 40, much: 24, some: 12, paragraph: 5} as const
/** Shares of the article's words so far that are much, much enough behind a label that ends articles, or some. */
const shares = {half: 0.5, much: 0.15, behindEnd: 0.4, some: 0.05} as const
/** Most lines of a table, so that many groups far apart stay cheap. */
const mostInTable = 300
/** Words of a cell, share of digits of a number or a date, and shares of both among the lines of a table. */
const cellWords = 5
export const mostlyDigits = 0.3
const cellShare = 0.9
const numberShare = 0.5
/** Most lines between a headline and the article, and what its words count there. */
const titleReach = 20
const belowTitle = 2.5
/** Words of a paragraph that no teaser has. */
const paragraphWords = 40
/** Most lines of a list behind a segment. */
const mostInList = 40
/** Points that a lone sentence between two segments must have. */
const loneScore = 1.5
/** Least points and most words of a heading above a segment: one under a label has fewer points. */
const headingScore = -1.8
const headingWords = 12
/** Words of a paragraph that leads to an article, and most lines between: bylines, dates, buttons. */
const leadWords = 20
/** Words of a first paragraph that stands again elsewhere, as the text of a card. */
const firstWords = 16
const leadReach = 6
/** Words of a paragraph of two sentences that ends an article, behind at most so many other lines. */
const endWords = 30
const endReach = 4

/**
 * The lines of the article among those of a page: the likeliest segments, by the lines' scores and a price for each
 * change, of which the group with the most prose is the article's, and others as far as they belong to it.
 *
 * @param title index of the headline that the caller knows, or -1.
 * @returns segments in their order, none when nothing looks like an article.
 */
export function bodyOf(facts: readonly LineFacts[], scores: Scores, title: number): Segment[] {
  const groups = beforeComments(facts, groupsOf(facts, segmentsOf(scores)))
  if (groups.length === 0) return []
  const main = mainOf(groups, title)
  const segments = joined(facts, groups, main).flatMap((group) => group.segments)
  return withHeadings(
    facts,
    scores,
    withEnds(facts, withLists(facts, withLeads(facts, withLoneProse(facts, scores, segments))))
  )
}

/** Whether a stretch begins right below the headline that the caller knows: no other article can be meant. */
export function isBelow({from}: Segment, title: number): boolean {
  return title >= 0 && from > title && from - title <= titleReach
}

/** The group with the most prose. The one right below the headline may have less: readers' comments are longer. */
function mainOf(groups: readonly Group[], title: number): Group {
  const below = groups.find(({from}) => from > title)
  const weigh = (group: Group) =>
    group === below && isBelow(group, title) ? group.words * belowTitle : group.words
  return groups.reduce((best, group) => (weigh(group) > weigh(best) ? group : best))
}

function groupsOf(facts: readonly LineFacts[], segments: readonly Segment[]): Group[] {
  const groups: {from: number; to: number; segments: Segment[]; words: number}[] = []
  for (const segment of segments) {
    const last = groups.at(-1)
    const words = proseOf(facts, segment)
    const near = last && segment.from - last.to <= groupGap
    if (near && !some(facts, {from: last.to, to: segment.from}, endsArticle)) {
      last.segments.push(segment)
      last.to = segment.to
      last.words += words
    } else groups.push({...segment, segments: [segment], words})
  }
  return groups
}

function beforeComments(facts: readonly LineFacts[], groups: readonly Group[]): readonly Group[] {
  const end = commentsFrom(facts)
  const before = groups.filter(({to}) => to <= end)
  return before.some(({words}) => words >= fewestBeforeComments) ? before : groups
}

/** The main group, and those behind and before it that belong to it, from the nearest on. */
function joined(facts: readonly LineFacts[], groups: readonly Group[], main: Group): Group[] {
  const kept = [main]
  let {words} = main
  const start = groups.indexOf(main)
  for (const group of groups.slice(start + 1)) {
    if (!belongs(facts, {from: kept.at(-1)!.to, to: group.from}, group, words)) continue
    kept.push(group)
    words += group.words
  }
  const before: Group[] = []
  for (const group of groups.slice(0, start).reverse()) {
    if (!belongs(facts, {from: group.to, to: (before.at(-1) ?? main).from}, group, words)) continue
    before.push(group)
    words += group.words
  }
  return [...before.reverse(), ...kept]
}

/** Whether a group is the article's, by what stands between them and how much it is. */
function belongs(facts: readonly LineFacts[], gap: Segment, group: Group, words: number): boolean {
  const lines = linesBetween(facts, gap)
  const closed = some(facts, gap, closesArticle)
  if (closed && !isText(facts, group)) return false
  const much = closed ? shares.behindEnd : shares.much
  if (group.words >= much * words && lines <= mostBetween.much) return true
  if (group.words >= shares.half * words && lines <= mostBetween.half) return true
  if (lines > mostBetween.some) return false
  if (some(facts, gap, endsArticle)) return group.words >= shares.behindEnd * words
  if (lines <= mostBetween.paragraph && some(facts, group, isLong)) return true
  return group.words >= shares.some * words
}

/** How many lines part two groups: galleries do not count, nor do tables of numbers, which are as long as they are. */
function linesBetween(facts: readonly LineFacts[], {from, to}: Segment): number {
  if (to - from > mostInTable) return to - from
  const lines = facts.slice(from, to).filter(({inGallery}) => !inGallery)
  const cells = lines.filter(({size, label}) => size <= cellWords && !label).length
  const numbers = lines.filter(({digits}) => digits >= mostlyDigits).length
  return cells >= cellShare * lines.length && numbers >= numberShare * lines.length ? 0 : lines.length
}

/** Kinds of labels behind which an article has ended, unless much follows. */
const ends: ReadonlySet<string> = new Set([
  'comment-heading',
  'comment-notice',
  'comment-field',
  'tags',
  'copyright',
  'cookie',
  'navigation',
  'disclaimer',
  'about-author',
  'donation',
  'contact'
])

/** Those of them that no box within an article has. */
const closes: ReadonlySet<string> = new Set([
  'comment-heading',
  'comment-notice',
  'comment-field',
  'tags',
  'copyright',
  'navigation'
])

function closesArticle(line: LineFacts): boolean {
  return endsArticle(line) && closes.has(line.label!.kind)
}

export function endsArticle({label}: LineFacts): boolean {
  return label !== undefined && label.strength !== 'weak' && ends.has(label.kind)
}

/** Whether a stretch has two sentences or more: what stands below everything else has one, about the paper. */
function isText(facts: readonly LineFacts[], {from, to}: Segment): boolean {
  return facts.slice(from, to).filter(isProse).length > 1
}

function isLong(line: LineFacts): boolean {
  return isProse(line) && line.size >= paragraphWords
}

function some(facts: readonly LineFacts[], {from, to}: Segment, test: (line: LineFacts) => boolean): boolean {
  for (let i = from; i < to; i++) if (test(facts[i]!)) return true
  return false
}

/** The segments, and each line of prose that stands alone between two of them. */
function withLoneProse(facts: readonly LineFacts[], scores: Scores, segments: readonly Segment[]): Segment[] {
  const full: Segment[] = []
  for (const segment of segments) {
    for (let i = full.at(-1)?.to ?? segment.from; i < segment.from; i++) {
      if (scores[i]! >= loneScore && isPlainProse(facts[i]!)) full.push({from: i, to: i + 1})
    }
    full.push(segment)
  }
  return full
}

/** The segments, and before each the sentences that touch it, and the paragraphs a few lines further up. */
function withLeads(facts: readonly LineFacts[], segments: readonly Segment[]): Segment[] {
  const full: Segment[] = []
  for (const segment of segments) {
    const leads: Segment[] = []
    let {from} = segment
    for (;;) {
      const lead = leadBefore(facts, full.at(-1)?.to ?? 0, from)
      if (lead < 0) break
      leads.unshift({from: lead, to: lead + 1})
      from = lead
    }
    full.push(...leads, segment)
  }
  return full
}

/** The segments, each with the list of bullets that goes on behind it, or that its last line or the next one introduces. */
function withLists(facts: readonly LineFacts[], segments: readonly Segment[]): Segment[] {
  return segments.map(({from, to}, i) => {
    const limit = Math.min(segments[i + 1]?.from ?? facts.length, to + mostInList)
    const first = leadsToList(facts[to - 1]!) ? to : to + 1
    if (first > to && facts[to]?.ending !== 'colon') return {from, to}
    let end = first
    while (end < limit && isInList(facts[end]!)) end++
    return {from, to: end > first ? end : to}
  })
}

function leadsToList({listed, ending}: LineFacts): boolean {
  return listed || ending === 'colon'
}

function isInList({listed, label, repeats}: LineFacts): boolean {
  return listed && !label && repeats === 1
}

/**
 * The segments, and behind each the sentences that touch it, and the paragraphs a few lines further down: a box of other
 * articles stands before the last one as often as before any.
 */
function withEnds(facts: readonly LineFacts[], segments: readonly Segment[]): Segment[] {
  const full: Segment[] = []
  segments.forEach((segment, i) => {
    full.push(segment)
    const limit = segments[i + 1]?.from ?? facts.length
    for (let at = endBehind(facts, segment.to, limit); at >= 0; at = endBehind(facts, at + 1, limit))
      full.push({from: at, to: at + 1})
  })
  return full
}

function endBehind(facts: readonly LineFacts[], to: number, limit: number): number {
  let touches = true
  for (let at = to, left = endReach; at < limit && left > 0; at++) {
    const line = facts[at]!
    if (isParting(line)) continue
    if (isSentence(line) && (touches || followsOn(facts, at, limit))) return at
    touches = false
    if (endsArticle(line) || opensBox(line)) return -1
    if (isPlainProse(line)) return line.size >= endWords && line.inner > 0 ? at : -1
    left--
  }
  return -1
}

/** Whether another sentence follows: teasers have one each. */
function followsOn(facts: readonly LineFacts[], at: number, limit: number): boolean {
  let next = at + 1
  while (next < limit && isParting(facts[next]!)) next++
  return next < limit && isSentence(facts[next]!)
}

function leadBefore(facts: readonly LineFacts[], low: number, from: number): number {
  for (let at = from - 1; at >= Math.max(low, from - leadReach); at--) {
    const line = facts[at]!
    if (line.label) return -1
    if (at === from - 1 && (isSentence(line) || isFirst(line))) return at
    if (isPlainProse(line)) return line.size >= leadWords ? at : -1
  }
  return -1
}

/** A first paragraph stands on a page again as the text of a picture or a card. */
function isFirst({ending, size, repeats, label}: LineFacts): boolean {
  return ending === 'stop' && size >= firstWords && repeats === 2 && !label
}

function isPlainProse(line: LineFacts): boolean {
  return isProse(line) && isPlain(line)
}

function isPlain({repeats, label}: LineFacts): boolean {
  return repeats === 1 && !label
}

/** The segments, each but the first with a heading that stands right above it. */
function withHeadings(facts: readonly LineFacts[], scores: Scores, segments: readonly Segment[]): Segment[] {
  return segments.map((segment, i) => {
    const above = segment.from - 1
    const free = i > 0 && segments[i - 1]!.to <= above
    return free && scores[above]! >= headingScore && isHeading(facts[above]!)
      ? {from: above, to: segment.to}
      : segment
  })
}

/** Whether a line may be the heading of a section. */
export function isHeading({size, ending, label, repeats}: LineFacts): boolean {
  return size >= 3 && size <= headingWords && ending !== 'dots' && repeats === 1 && !label
}
