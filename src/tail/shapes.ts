/**
 * Lines before the headline and behind the last paragraph that tell of a page by their place or shape, in any language:
 * topics with slashes between, teasers that are cut off, dates of other articles, headlines.
 */

import type {Article} from '../article.ts'
import {countWords, holds, isLower, tableOf} from '../characters.ts'
import {isGivenHeadline} from '../headline/given.ts'
import type {LabelKind} from '../languages/language.ts'
import {isLast, labelsAt, labelsOf, ofArticle} from '../line-labels.ts'
import type {Line} from '../lines.ts'
import {isAge} from './ago.ts'
import {bareTopics} from './bare-topics.ts'
import {rowsOfHashtags} from './hashtags.ts'
import {imprintOf} from './imprint.ts'
import {introducedList} from './introduced.ts'
import {listsOf} from './lists.ts'
import {monthsBehind} from './months.ts'
import {teasersBehind} from './teasers.ts'

/** A line, and what its shape makes it. */
export interface ShapedLine {
  readonly index: number
  readonly kind: LabelKind
}

/** Lines behind the last paragraph: fewer have no shape, and more are not looked at. */
const fewestLines = 3
const mostLines = 400

const none: readonly never[] = []

/**
 * The lines of the tail that tell of a page by their shape.
 *
 * @param isProse whether a line is one of the article's paragraphs.
 */
export function shapesOfTail(article: Article, isProse: (line: Line) => boolean): readonly ShapedLine[] {
  const {all: teasers, echoes} = teasersBehind(article, isProse)
  const first = startOfTail(article, (line) => !teasers.has(line.index) && isProse(line))
  const {length} = article.lines
  if (first === 0 || first === length) return none
  const tail = article.lines.slice(first, length)
  const links = [
    ...neighbours(article, tail),
    ...rowsOfHashtags(tail).map(({index}) => ({index, kind: 'tags'}) as const),
    ...allOf(listsOf(article, tail).map(({index}) => index)),
    ...introducedList(article, tail).map(({index}) => ({index, kind: 'related'}) as const)
  ]
  if (tail.length < fewestLines) return [...links, ...allOf(echoes)]
  const found = [
    ...links,
    ...allOf(teasers),
    ...topics(tail),
    ...(trailsOff(article, first) ? none : runsOf(tail, (line) => isCutOff(article, line))),
    ...stamped(article, tail),
    ...bareTopics(article, tail).map(({index}) => ({index, kind: 'tags' as const})),
    ...imprintOf(tail).map(({index}) => ({index, kind: 'copyright' as const})),
    ...allOf(monthsBehind(article, tail).map(({index}) => index)),
    ...reactions(tail),
    ...twins(tail)
  ]
  return found.sort((a, b) => a.index - b.index)
}

function allOf(indexes: Iterable<number>): readonly ShapedLine[] {
  return [...indexes].map((index) => ({index, kind: 'navigation'}))
}

/** Whether the article itself has sentences that trail off: then its last ones may, too. */
function trailsOff({text, lines}: Article, first: number): boolean {
  const end = lines.at(first - 1)!.to
  return [' ...', ' …'].some((dots) => {
    const at = text.indexOf(dots)
    return at >= 0 && at < end
  })
}

/** The index of the line behind the last paragraph; teasers that are cut off are none. */
function startOfTail(article: Article, isProse: (line: Line) => boolean): number {
  const {lines} = article
  const least = Math.max(0, lines.length - mostLines)
  let first = lines.length
  while (first > least) {
    const line = lines.at(first - 1)!
    if (isProse(line) && !isCutOff(article, line)) break
    first--
  }
  return first
}

/** Words of a link to the article before or after. */
const fewestOfLink = 3
const mostOfLink = 18

/** `« Older headline`, `Newer headline →`: the links to the articles before and after, at the foot of a blog. */
function neighbours({language}: Article, tail: readonly Line[]): ShapedLine[] {
  // Where guillemets quote, a line may well begin or end with one.
  const quotes = language?.quotes.some((pair) => /[«»]/.test(pair))
  const marks = quotes ? {before: '←', after: '→'} : {before: '←«', after: '→»'}
  const links = tail.filter((line) => isLink(line, marks))
  // `« half a quotation` and `the other half »`.
  if (links.some(({text}) => /^\P{L}*\p{Ll}/u.test(text))) return []
  return links.map(({index}) => ({index, kind: 'navigation'}))
}

function isLink({words, text, terminal}: Line, marks: {before: string; after: string}): boolean {
  if (words < fewestOfLink || words > mostOfLink || terminal === '.' || text.includes('. ')) return false
  const isBefore = text[1] === ' ' && marks.before.includes(text[0]!)
  const isAfter = text.at(-2) === ' ' && marks.after.includes(text.at(-1)!)
  return isBefore !== isAfter
}

const separators = '/|•·›»,'
/** Words of a topic, and how many separators stand between topics at the least. */
const mostOfTopic = 5
const fewestSeparators = 2

/** `ferries`, `/`, `harbour`, `/`, `Corrow`: a line each. */
function topics(tail: readonly Line[]): ShapedLine[] {
  const found = new Set<number>()
  for (const [i, line] of tail.entries()) {
    if (!isSeparator(line)) continue
    const around = [tail[i - 1], tail[i + 1]]
    if (!around.every((one) => one === undefined || one.words <= mostOfTopic || isSeparator(one))) return []
    for (const one of [line, ...around]) if (one) found.add(one.index)
  }
  const separated = tail.filter(isSeparator).length
  return separated < fewestSeparators ? [] : [...found].map((index) => ({index, kind: 'tags'}))
}

function isSeparator({length, text}: Line): boolean {
  return length === 1 && separators.includes(text)
}

/** Lines of a kind of teaser that show a list of them, and lines between two of them. */
const fewestOfRun = 3
const mostBetween = 2

/** The lines that pass a test, and what stands between them, when there are some. */
function runsOf(tail: readonly Line[], test: (line: Line, at: number) => boolean): ShapedLine[] {
  const at = [...tail.keys()].filter((i) => test(tail[i]!, i))
  if (at.length < fewestOfRun) return []
  const found: ShapedLine[] = []
  for (const [n, i] of at.entries()) {
    const next = at[n + 1] ?? i + 1
    const last = next - i - 1 <= mostBetween ? next : i + 1
    for (let k = i; k < last; k++) found.push({index: tail[k]!.index, kind: 'navigation'})
  }
  return found
}

/** Words of a teaser with a label at its end, and of one that is cut off: more than in a verse. */
const fewestOfTeaser = 6
const fewestOfCut = 12
/** Longest label behind a teaser, in UTF-16 code units. */
const longestMore = 24

const dots = tableOf('….')

/** `The city said on Monday that ...`, `… was closed on Monday. Read more…`: a teaser that is cut off. */
function isCutOff(article: Article, line: Line): boolean {
  const {start, end, words} = line
  if (words < fewestOfTeaser || !holds(dots, line.codeAt(end - 1))) return false
  const {text} = line
  const isEllipsis = words >= fewestOfCut && (text.endsWith(' ...') || text.endsWith(' …'))
  return isEllipsis || (text.endsWith('…') && endsInMore(article, start, end))
}

/** Whether a label that asks to read more ends a line, behind a sentence. */
function endsInMore(article: Article, start: number, end: number): boolean {
  const {text} = article
  const near = Math.max(start, end - longestMore)
  const stop = text.slice(near, end).search(/[.?!”"»] [^.?!”"»]+$/)
  if (stop < 0) return false
  return labelsAt(article, near + stop + 2, end).some(
    (label) => (label.kind === 'read-more' || label.kind === 'truncation') && isLast(text, label, end)
  )
}

/** Lines of a teaser and its stamp. */
const mostOfStamped = 3

/** `Headline`, `3 hours ago`, `Headline`, `5 hours ago`: all of it, with the headline at the outer end. */
function stamped(article: Article, tail: readonly Line[]): readonly ShapedLine[] {
  const at = [...tail.keys()].filter((i) => isAge(article, tail[i]!))
  if (at.length < fewestOfRun) return none
  const stamps = new Set(at)
  const found = runsOf(tail, (_, i) => stamps.has(i))
  const lines = [...found.map(({index}) => index), ...outermost(tail, at)]
  // `12 months ago`, `the bridge was closed`: a sentence, line by line.
  const first = tail[0]!.index
  if (lines.some((index) => !stamps.has(index - first) && startsLow(tail[index - first]!))) return none
  return lines.map((index) => ({index, kind: 'navigation'}))
}

/** The headline above the first of even stamps, or behind the last one. */
function outermost(tail: readonly Line[], at: readonly number[]): readonly number[] {
  const height = at[1]! - at[0]!
  const isEven = at.every((i, n) => n === 0 || i - at[n - 1]! === height)
  if (!isEven || height < 2 || height > mostOfStamped) return []
  const [start, end] = [at[0]!, at.at(-1)! + 1]
  const above = end === tail.length ? tail.slice(Math.max(0, start - height + 1), start) : []
  const behind = start === 0 ? tail.slice(end, end + height - 1) : []
  return [...above, ...behind].map(({index}) => index)
}

function startsLow(line: Line): boolean {
  return isLower(line.codeAt(line.start))
}

/** Words of the name of a reaction, and how many reactions no table of results has. */
const mostOfReaction = 3
const fewestReactions = 5

/** `Happy`, `0`, `Sad`, `0`: a line each, and nobody has chosen any. */
function reactions(tail: readonly Line[]): ShapedLine[] {
  const zeros = [...tail.keys()].filter((i) => tail[i]!.text === '0')
  const first = (zeros[0] ?? 0) - 1
  const last = zeros.at(-1) ?? 0
  if (zeros.length < fewestReactions || first < 0 || last - first + 1 !== zeros.length * 2) return []
  const found = tail.slice(first, last + 1)
  const isRow = found.every(({words, terminal}) => words <= mostOfReaction && terminal === '')
  // Behind other numbers it is the end of a table.
  if (/^\d+$/.test(tail[first - 1]?.text ?? '')) return []
  return isRow ? found.map(({index}) => ({index, kind: 'share'})) : []
}

/** Words of a line that stands again, cut off, and how many of them show a list. */
const fewestOfTwin = 3
const fewestTwins = 2

/** `Headline of another article`, and below it `Headline of another ar...`. */
function twins(tail: readonly Line[]): ShapedLine[] {
  const found: ShapedLine[] = []
  for (let i = 1; i < tail.length; i++) {
    if (!isCutOf(tail[i]!, tail[i - 1]!)) continue
    found.push({index: tail[i - 1]!.index, kind: 'navigation'}, {index: tail[i]!.index, kind: 'navigation'})
  }
  return found.length < fewestTwins * 2 ? [] : found
}

function isCutOf({text}: Line, whole: Line): boolean {
  const dots = /\s?(?:\.{3}|…)$/.exec(text)
  if (!dots || dots.index >= whole.length) return false
  const start = text.slice(0, dots.index)
  return whole.text.startsWith(start) && countWords(start) >= fewestOfTwin
}

/** Lines before the headline: how many of them are looked at, and how many show that a page stands there. */
const mostBefore = 80
const fewestBefore = 3
/** Words of a line that is more than the name of a section, and number of such names that are a menu. */
const fewestOfLine = 4
const fewestOfMenu = 6
/** Words of a headline. */
const fewestOfTitle = 3

/**
 * The lines before the headline that the caller gives: no article begins above its own headline, save for the section,
 * the byline, and the date.
 */
export function shapesOfHead(article: Article, isProse: (line: Line) => boolean): readonly ShapedLine[] {
  const {title, lines} = article
  if (title === undefined || lines.length === 0 || countWords(title) < fewestOfTitle) return none
  const found: Line[] = []
  for (let i = 0; i < Math.min(lines.length, mostBefore); i++) {
    const line = lines.at(i)!
    if (isGivenHeadline(article, line)) return ofHead(found)
    // A headline may ask a long question.
    if (isProse(line) && !'?!'.includes(line.terminal || ' ')) return none
    if (!isFurniture(article, line) && !isCaption(article, line)) found.push(line)
  }
  return none
}

function ofHead(found: readonly Line[]): readonly ShapedLine[] {
  const isPage = found.some(({words}) => words >= fewestOfLine) || found.length >= fewestOfMenu
  if (found.length < fewestBefore || !isPage) return none
  return found.map(({index}) => ({index, kind: 'navigation'}))
}

function isFurniture(article: Article, line: Line): boolean {
  return (
    labelsOf(article, line).some(({kind}) => ofArticle.has(kind)) ||
    (line.words <= mostOfDate && /\b(?:19|20)\d\d\b/.test(line.text))
  )
}

/** Words of a line that is a date. */
const mostOfDate = 6

/** What says where a picture is from: `HARBOUR PRESS / JANE DOE`, behind the sentence that says what it shows. */
const pictured = /\p{L}[.!?] \p{Lu}[\p{Lu} -]+ ?\/ ?\p{Lu}[\p{L}. -]+$/u

/** A sentence with its picture's credit behind it, or below. */
function isCaption(article: Article, line: Line): boolean {
  if (pictured.test(line.text)) return true
  const below = line.terminal === '.' ? article.lines.behind(line) : undefined
  return below !== undefined && labelsOf(article, below).some(({kind}) => kind === 'credit')
}
