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
  const among = linesAmongProse(article, [...alike])
  return kickers.filter(({line}) => among.has(line.index))
}

function isModel({text}: Article, {line, insert}: InsertLine): boolean {
  return insert.certainty !== 'suspect' && behindKicker(text, line) === insert.rest
}

/** What stands behind words in capitals and a colon at the start of a line. */
function behindKicker(text: string, {start, end}: Line): number | undefined {
  const length = text.slice(start, Math.min(end, start + longestKicker + 1)).indexOf(':')
  const colon = start + length
  if (length < 2 || colon + 2 > end || text[colon + 1] !== ' ') return undefined
  return isCapitals(text.slice(start, colon)) ? skipBlank(text, colon + 1) : undefined
}

/** Of some lines those that stand in a row between paragraphs, which is no box of facts. */
function linesAmongProse(article: Article, indexes: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const row of rowsOf(indexes)) if (isAmongProse(article, row)) for (const index of row) found.add(index)
  return found
}

/** Indexes that follow each other without a gap, as rows. */
function rowsOf(indexes: readonly number[]): readonly (readonly number[])[] {
  const rows: number[][] = []
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const row = rows.at(-1)
    if (row && row.at(-1) === index - 1) row.push(index)
    else rows.push([index])
  }
  return rows
}

function isAmongProse({lines}: Article, row: readonly number[]): boolean {
  const [first, last] = [row[0]!, row.at(-1)!]
  const above = first > 0 ? lines.at(first - 1) : undefined
  const below = lines.at(last + 1)
  if (!above || !isProse(above) || !below || !isProse(below)) return false
  return !row.some((index) => isFact(lines.at(index)!.text))
}

/** `WHEN: Friday, 8 p.m.`, `TICKETS: $20 at the door`: a time of day or a price. */
function isFact(text: string): boolean {
  return /[$€£¥]\s?\d|\d[:.]\d\d|\d\s?(?:€|[ap]\.?m\b|Uhr|h\b)/.test(text)
}
