/** What shows that a text is a whole page: menus and the like around its article. */

import type {Article} from '../article.ts'
import type {LineFacts} from './facts.ts'
import {isMenuItem} from './scores.ts'
import {proseOf, type Segment} from './segments.ts'

/** Most lines of a page. More, and it is no page of news, but a book or an attack. */
const mostLines = 8000
/** Menu items that a page has at the least, in the article's own lines or outside. */
const fewestItems = 12
/** Longest menu item, in UTF-16 code units, for a first look. */
const longestItem = 28
/** What besides menu items shows a page: items on both sides of the article, labels of furniture, lines that stand twice. */
const fewestOnSide = 3
const fewestRepeats = 6
/** Points of labels by strength, and how many a page has: fewer will do with many menu items. */
const labelPoints = {start: 2, whole: 2, weak: 1} as const
const fewestPoints = 4
const manyItems = 20
const fewestPointsOfMany = 2

/** Short lines with a number beside them that make a table. */
const fewestCells = 10

/** Words of sentences that a page with an article has. */
const wordsOfArticle = 25
/** Words of a line that may be a label alone. */
const labelWords = 25

/** Whether a text has as many short lines as a page, by a first look that costs next to nothing. */
export function mayBePage({lines}: Article): boolean {
  const {length} = lines
  if (length < fewestItems || length > mostLines) return false
  let short = 0
  for (let i = 0; i < length; i++) if (lines.lengthOf(i) <= longestItem && ++short >= fewestItems) return true
  return false
}

/** Whether what stands outside the article is what stands on pages, and not a list or a table of the article. */
export function isPage(facts: readonly LineFacts[], body: readonly Segment[]): boolean {
  const start = body[0]!.from
  const end = body.at(-1)!.to
  const count = {items: 0, before: 0, behind: 0, points: 0, repeats: 0}
  const hasTable = facts.filter((line, i) => isMenuItem(line) && isCell(facts, i)).length >= fewestCells
  for (const i of outside(body, facts.length)) {
    const line = facts[i]!
    if (line.label) count.points += labelPoints[line.label.strength]
    if (line.repeats > 1) count.repeats++
    if (!isMenuItem(line) || isHeading(facts, i) || (hasTable && isCell(facts, i))) continue
    count.items++
    if (i < start) count.before++
    else if (i >= end) count.behind++
  }
  const {items, before, behind, points, repeats} = count
  if (items < fewestItems) return false
  if (points >= fewestPoints) return true
  if (before >= fewestOnSide && (behind >= fewestOnSide || repeats >= fewestRepeats)) return true
  return items >= manyItems && points >= fewestPointsOfMany
}

/** Whether a short line is the heading of a sentence: of a law's article, of a word in a glossary. A menu has others beside it. */
function isHeading(facts: readonly LineFacts[], i: number): boolean {
  const next = facts[i + 1]
  return next?.ending === 'stop' && !(i > 0 && isMenuItem(facts[i - 1]!))
}

/** Whether a short line has a number beside it: it is a table's. */
function isCell(facts: readonly LineFacts[], i: number): boolean {
  return isNumber(facts[i - 1]) || isNumber(facts[i + 1])
}

function isNumber(line: LineFacts | undefined): boolean {
  return line !== undefined && line.size <= 2 && line.digits > 0.5
}

/** Whether a text is navigation as a whole: menu items and labels, and hardly a sentence. */
export function isNavigation(facts: readonly LineFacts[]): boolean {
  const whole = {from: 0, to: facts.length}
  if (proseOf(facts, whole) >= wordsOfArticle || facts.filter(isMenuItem).length < manyItems) return false
  const points = facts.reduce((sum, {label}) => sum + (label ? labelPoints[label.strength] : 0), 0)
  return points >= 2 * fewestPoints
}

/** The lines that no segment has. */
function* outside(segments: readonly Segment[], lines: number): Generator<number> {
  let at = 0
  for (const {from, to} of segments) {
    for (; at < from; at++) yield at
    at = to
  }
  for (; at < lines; at++) yield at
}

/**
 * Whether a line within the article's stretch is none of its own: a label, or what stands again and again. In a
 * transcript the names of the speakers do.
 */
export function isFurniture(line: LineFacts, isTranscript: boolean): boolean {
  const {label, size, ending, repeats} = line
  if (line.inGallery) return true
  if (label && label.strength !== 'weak' && size < labelWords && ending !== 'stop') return true
  if (size >= 8) return repeats > 2
  return repeats > 2 && size > 0 && ending !== 'colon' && !(isTranscript && isSpeaker(line))
}

/** Whether two lines or more stand again and again in the article: who speaks. */
export function isTranscript(
  article: Article,
  facts: readonly LineFacts[],
  body: readonly Segment[]
): boolean {
  const speakers = new Set<string>()
  for (const {from, to} of body) {
    for (let i = from; i < to && speakers.size < 2; i++) {
      if (isSpeaker(facts[i]!)) speakers.add(article.lines.at(i)!.text)
    }
  }
  return speakers.size >= 2
}

function isSpeaker({label, size, repeats, letters, digits}: LineFacts): boolean {
  return repeats > 2 && !label && size <= 5 && letters > 0 && digits === 0
}
