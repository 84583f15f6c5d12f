/** Lines of the shape that an article's known inserts have: `SOLID START: Mickelson opens with a 69` beside `RELATED: …`. */

import type {Article} from '../article.ts'
import {isGivenHeadline} from '../headline/given.ts'
import {isCapitals, readsLikeHeadline} from '../inserts.ts'
import {isProse, type Line} from '../lines.ts'
import {skipBlank} from '../words.ts'
import type {InsertLine} from './lines.ts'

/** Longest words in capitals before the colon, in UTF-16 code units. */
const longestKicker = 32

/**
 * The lines between paragraphs that have words in capitals, a colon, and a headline, as a known insert has: it is the
 * outlet's shape for pointers. Facts in such a shape (`WHERE: …`) stand by themselves in an article without pointers.
 */
export function siblingsOf(article: Article, found: readonly InsertLine[]): readonly InsertLine[] {
  if (!found.some((insert) => isModel(article, insert))) return []
  const known = new Set(found.map(({line}) => line.index))
  const kickers: InsertLine[] = []
  for (const line of article.lines) {
    const rest = known.has(line.index) ? undefined : behindKicker(article.text, line)
    if (rest === undefined || isGivenHeadline(article, line)) continue
    if (readsLikeHeadline(article, rest, line.end)) kickers.push({line, insert: {rest, certainty: 'likely'}})
  }
  const alike = new Set([...known, ...kickers.map(({line}) => line.index)])
  return kickers.filter(({line}) => isAmongProse(article, runOf(line.index, alike)))
}

function isModel({text}: Article, {line, insert}: InsertLine): boolean {
  return insert.certainty !== 'suspect' && behindKicker(text, line) === insert.rest
}

/** What stands behind words in capitals and a colon at the start of a line. */
function behindKicker(text: string, {start, end}: Line): number | undefined {
  const colon = text.indexOf(':', start)
  if (colon < start + 2 || colon - start > longestKicker || colon + 2 > end) return undefined
  return isCapitals(text.slice(start, colon)) && text[colon + 1] === ' '
    ? skipBlank(text, colon + 1)
    : undefined
}

/** The first and the last index of lines in a row that are alike. */
function runOf(index: number, alike: ReadonlySet<number>): readonly [number, number] {
  let first = index
  while (alike.has(first - 1)) first--
  let last = index
  while (alike.has(last + 1)) last++
  return [first, last]
}

/** Whether a paragraph stands above a row of lines and another one below, and the row is no box of facts. */
function isAmongProse({lines}: Article, [first, last]: readonly [number, number]): boolean {
  const above = first > 0 ? lines.at(first - 1) : undefined
  const below = lines.at(last + 1)
  if (!above || !isProse(above) || !below || !isProse(below)) return false
  return !lines.slice(first, last + 1).some(({text}) => isFact(text))
}

/** `WHEN: Friday, 8 p.m.`, `TICKETS: $20 at the door`: a time of day or a price. */
function isFact(text: string): boolean {
  return /[$€£¥]\s?\d|\d[:.]\d\d|\d\s?(?:€|[ap]\.?m\b|Uhr|h\b)/.test(text)
}
