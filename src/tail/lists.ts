/**
 * Lists of other articles behind the last paragraph that no heading tells: ranks with a headline each, rankings that
 * share headlines, pointing hands, and what stands below the article's own headline when it comes once more.
 */

import type {Article} from '../article.ts'
import {isGivenHeadline} from '../headline/given.ts'
import {skipNumber} from '../label-lines/reading.ts'
import type {LabelKind} from '../languages/language.ts'
import {labelsAt, labelsOf, ofArticle} from '../line-labels.ts'
import type {Line} from '../lines.ts'
import {isShortSentence, mayBeHeadline, wordsOfLine} from '../residue/line-tests.ts'
import {rankingsOf} from './rankings.ts'

/** The lines of a tail that are such lists. */
export function listsOf(article: Article, tail: readonly Line[]): readonly Line[] {
  return [...ranked(article, tail), ...rankingsOf(tail), ...pointed(article, tail), ...echoed(article, tail)]
}

const none: readonly never[] = []

/** Ranks of a list, and the words that each headline, and the most of them, have: names of places and songs have fewer. */
const fewestRanks = 3
const fewestOfRanked = 4
const wordsOfRanked = 6

/** `1`, `Ferry stays in the harbour for a third day`, `2`, …: what is read most, to the end of the page. */
function ranked(article: Article, tail: readonly Line[]): readonly Line[] {
  const first = tail.findIndex(({text}) => /^0?1\.?$/.test(text))
  if (first < 0 || !opensList(article, tail[first]!)) return none
  const above = article.lines.before(tail[first]!)!
  let end = first
  for (let rank = 1; isRank(tail[end], rank) && isRankedHeadline(tail[end + 1]); rank++) end += 2
  const headlines = tail.slice(first, end).filter((_, i) => i % 2 === 1)
  if (headlines.length < fewestRanks || !endsPage(article, tail, end)) return none
  const words = headlines.reduce((sum, line) => sum + wordsOfLine(line), 0)
  // Results have numbers in their lines.
  const counted = headlines.filter(({text}) => /\d/.test(text)).length
  if (words < headlines.length * wordsOfRanked || counted * 2 > headlines.length) return none
  const isHeaded = labelsOf(article, above).some(({kind}) => headings.has(kind))
  return isHeaded || areOfNews(headlines) ? tail.slice(first, end) : none
}

const headings = new Set<LabelKind>(['related', 'read-more', 'navigation', 'comment-heading'])

/** Headlines that show what the others are: one in three, and more than one. */
const fewestOfNews = 2

/** Whether some headlines quote, or trail off, or have a stop inside and none at the end: the steps of a recipe never do. */
function areOfNews(headlines: readonly Line[]): boolean {
  const found = headlines.filter(({text}) => /.[«»“”„‘"「『…]|\.{3}|\p{L}{3}[.․։] \S/u.test(text)).length
  return found >= fewestOfNews && found * 3 >= headlines.length
}

function isRank(line: Line | undefined, rank: number): boolean {
  return line !== undefined && line.length <= 3 && Number.parseInt(line.text, 10) === rank
}

function isRankedHeadline(line: Line | undefined): boolean {
  return line !== undefined && mayBeHeadline(line, fewestOfRanked)
}

/** Whether a line may open a list of other articles: behind a sentence, or what a label tells, and no colon. */
function opensList(article: Article, line: Line): boolean {
  const above = article.lines.before(line)
  if (!above) return false
  // The full stop of Armenian is a colon, too.
  if (above.terminal !== '') return true
  return !':：'.includes(above.text.at(-1)!) && labelsOf(article, above).length > 0
}

/** Whether nothing stands behind a list, or what a label tells. */
export function endsPage(article: Article, tail: readonly Line[], end: number): boolean {
  const next = tail[end]
  return next === undefined || labelsOf(article, next).length > 0
}

const hands = '☞👉'
const fewestPointed = 2

/** `☞ Ferry stays in the harbour`, `☞ Bridge opens early`: a hand that points to another article, and one more. */
function pointed(article: Article, tail: readonly Line[]): readonly Line[] {
  const found = tail.filter((line) => isPointed(line))
  const [first, last] = [found[0], found.at(-1)]
  if (!first || found.length < fewestPointed || last!.index - first.index + 1 !== found.length) return none
  return opensList(article, first) ? found : none
}

function isPointed(line: Line): boolean {
  return hands.includes(String.fromCodePoint(line.text.codePointAt(0)!)) && mayBeHeadline(line)
}

/** Words of a headline that no last line of a text repeats by chance. */
const fewestOfEcho = 4
/** Headlines below it. */
const fewestBelow = 2

/** The headline of the article once more, and headlines of others below it, or the form for comments. */
function echoed(article: Article, tail: readonly Line[]): readonly Line[] {
  if (tail.length < 2) return none
  const at = tail.findIndex((line) => isGivenHeadline(article, line))
  if (at < 0 || tail[at]!.terminal === '.' || wordsOfLine(tail[at]!) < fewestOfEcho) return none
  const below = tail.slice(at + 1)
  if (below.length === 0 || !below.every((line) => mayFollow(article, line))) return none
  const isOver = opensComments(article, below[0]!)
  if (!isOver && below.filter((line) => mayBeHeadline(line)).length < fewestBelow) return none
  return tail.slice(at).filter((line) => !isFurniture(article, line))
}

/** `Comments`, `0 Comments`. */
function opensComments(article: Article, {start, end}: Line): boolean {
  const from = skipNumber(article.text, start, end)
  return labelsAt(article, from, end).some(({kind}) => kind === 'comment-heading')
}

/** Whether a line below the headline is none of the article: neither a sentence nor half of one. */
function mayFollow(article: Article, line: Line): boolean {
  return (
    mayBeHeadline(line) || isFurniture(article, line) || labelsOf(article, line).length > 0 || isShort(line)
  )
}

function isShort(line: Line): boolean {
  return line.words <= 3 && !isShortSentence(line)
}

function isFurniture(article: Article, line: Line): boolean {
  return labelsOf(article, line).some(({kind}) => ofArticle.has(kind))
}
