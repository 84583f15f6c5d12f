/** Which lines of a whole page are the article's. */

import type {Article} from '../article.ts'
import {bodyOf, proseOf, type Segment} from './body.ts'
import {type LineFacts, readLines} from './facts.ts'
import {isFurniture, isPage, mayBePage} from './furniture.ts'
import {scoreLines} from './scores.ts'
import {isByline, isLead, isSummary, titleBefore} from './title.ts'

/** Words of sentences that must be left, and their share among the page's: less, and other texts are the page. */
const fewestWords = 40
const fewestShare = 0.3

/**
 * Find the article of a whole page.
 *
 * @returns for each line with text 1 if it is the article's, 0 if not; nothing when the text is no page, or a page
 *   without an article.
 */
export function linesOfArticle(article: Article): Uint8Array | undefined {
  if (!mayBePage(article)) return undefined
  const facts = readLines(article)
  const body = bodyOf(facts, scoreLines(facts))
  if (body.length === 0 || !isPage(facts, body) || !isEnough(facts, body)) return undefined
  return keptLines(article, facts, body)
}

function isEnough(facts: readonly LineFacts[], body: readonly Segment[]): boolean {
  const words = body.reduce((sum, segment) => sum + proseOf(facts, segment), 0)
  return words >= fewestWords && words >= fewestShare * proseOf(facts, {from: 0, to: facts.length})
}

/** The article's lines, and before them the headline with its summary and byline. */
function keptLines(article: Article, facts: readonly LineFacts[], body: readonly Segment[]): Uint8Array {
  const kept = new Uint8Array(facts.length)
  for (const {from, to} of body) {
    for (let i = from; i < to; i++) if (!isFurniture(facts[i]!)) kept[i] = 1
  }
  const start = body[0]!.from
  const title = titleBefore(article.lines, facts, article.title, start)
  if (title < 0) return kept
  kept[title] = 1
  if (title + 1 < start && isSummary(facts[title + 1]!)) kept[title + 1] = 1
  for (let i = title + 1; i < start; i++) if (isByline(facts[i]!) || isLead(facts[i]!)) kept[i] = 1
  return kept
}
