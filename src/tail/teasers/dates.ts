/** Teasers that say when they were: an age glued to the next, a date below each, dates in a list with a heading. */

import type {Article} from '../../article.ts'
import {countWords, isDigit, isUpper} from '../../characters.ts'
import type {Line} from '../../lines.ts'
import {isAge, isAgo} from '../ago.ts'
import {fewestParagraphs, isListHeading} from '../article-end.ts'
import {fewestOfList, fewestOfMarked, fewestOfTeaser, isTeaserHeadline, type Span} from './shared.ts'

/** How far into a line the seam behind a date may stand, in UTF-16 code units. */
const seamReach = 40

/** `3 hours agoCORROW - The city …`: how long ago the teaser above was, glued to the next. */
export function dated(article: Article, tail: readonly Line[]): Span[] {
  const glued = tail.filter((line) => opensWithAge(article, line))
  return glued.length < fewestOfMarked ? [] : [[glued[0]!.index - 1, glued.at(-1)!.index]]
}

function opensWithAge(article: Article, {start, end}: Line): boolean {
  const {text} = article
  if (!isDigit(text.charCodeAt(start))) return false
  const seam = text.slice(start, Math.min(end, start + seamReach)).search(/\p{L}\p{Lu}/u)
  return seam > 0 && isUpper(text.charCodeAt(start + seam + 1)) && isAgo(article, start, start + seam + 1)
}

/** Lines of a teaser above its date. */
const mostAboveDate = 3

/** `Headline of another story`, what it says, cut off, and `Monday, November 4, 2024`, the same below each. */
export function stamped(tail: readonly Line[]): Span[] {
  const last = tail.at(-1)!
  if (last.words > 6 || !/\b20\d\d\b/.test(last.text)) return []
  const dates = tail.filter(({text}) => text === last.text)
  if (dates.length < fewestOfList) return []
  const height = dates[1]!.index - dates[0]!.index
  const isEven = dates.every(({index}, i) => i === 0 || index - dates[i - 1]!.index === height)
  if (!isEven || height < 2 || height > mostAboveDate + 1) return []
  const first = dates[0]!.index - height + 1
  // Events of one day are not cut off.
  const cut = tail.filter(
    ({index, words, terminal}) => index >= first && words >= fewestOfTeaser && terminal === ''
  )
  return cut.length >= dates.length ? [[first, last.index]] : []
}

/** Lines of a teaser with its age. */
const mostOfAged = 4
/** Dates that show a list of teasers, the words of one, and those of a line with a section or an author behind a bar. */
const fewestDates = 2
const mostOfDate = 8
const mostWithAuthor = 12

/**
 * `More from the harbour`, and to the end of the text headlines, their first sentences, and `3 hours ago`: a list with
 * a heading that leaves no doubt.
 */
export function aged(article: Article, tail: readonly Line[], isProse: (line: Line) => boolean): Span[] {
  return [
    ...listed(article, tail, isProse, (line) => isAge(article, line)),
    ...listed(article, tail, isProse, (line) => isDated(line), fewestDates)
  ].slice(0, 1)
}

/** All below the heading of a list, where lines that pass a test stand in it, no more than a few lines apart. */
function listed(
  article: Article,
  tail: readonly Line[],
  isProse: (line: Line) => boolean,
  isStamp: (line: Line) => boolean,
  fewest = 1
): Span[] {
  const stamps = [...tail.keys()].filter((i) => isStamp(tail[i]!))
  if (stamps.length < fewest) return []
  const above = [...tail.slice(0, stamps[0]).reverse()].findIndex((line) => isListHeading(article, line))
  const heading = stamps[0]! - 1 - above
  if (above < 0 || !isBehindParagraphs(article, tail[heading]!, isProse)) return []
  const stops = [heading, ...stamps, tail.length]
  const isEven = stops.every((stop, i) => i === 0 || stop - stops[i - 1]! <= mostOfAged)
  if (!isEven || (fewest > 1 && !areBesideHeadlines(tail, stamps, isProse))) return []
  return [[tail[heading]!.index + 1, tail.at(-1)!.index]]
}

/** `Monday, 12 May 2024, 13:44 | Jane Doe`: a line that is not much more than a date with its year. */
function isDated({words, terminal, text}: Line): boolean {
  if (words > mostWithAuthor || '.?!'.includes(terminal || ' ')) return false
  const date = text.split(' | ', 1)[0]!
  return countWords(date) <= mostOfDate && /(?<!\d)20\d\d(?!\d)/.test(date)
}

/** Whether each date stands right above a headline, or each right below one: those of a chronicle stand above sentences. */
function areBesideHeadlines(
  tail: readonly Line[],
  stamps: readonly number[],
  isProse: (line: Line) => boolean
): boolean {
  const beside = (step: number) =>
    stamps.every((at) => tail[at + step] !== undefined && isTeaserHeadline(tail[at + step]!, isProse))
  return beside(1) || beside(-1)
}

function isBehindParagraphs({lines}: Article, {index}: Line, isProse: (line: Line) => boolean): boolean {
  return lines.slice(0, index).filter(isProse).length >= fewestParagraphs
}
