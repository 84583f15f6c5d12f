/**
 * Teasers behind an article that look like its paragraphs, told by what stands beside them, in any language: headlines,
 * the same button below each, marks where they were cut, how long ago they were.
 */

import type {Article} from '../article.ts'
import {foldText, holds, isDigit, isLower, isUpper, tableOf} from '../characters.ts'
import type {LabelKind} from '../languages/language.ts'
import {isLast, labelsOf} from '../line-labels.ts'
import type {Line} from '../lines.ts'
import {isAge, isAgo} from './ago.ts'

/** Lines at the end of an article that are looked at. */
const mostLines = 120

/** Indexes of the lines that are teasers, or stand between two of them. */
export interface Teasers {
  readonly all: ReadonlySet<number>
  /** Those of a headline written twice, with the teaser below: one such shows itself, however short the tail is. */
  readonly echoes: ReadonlySet<number>
}

/** The teasers behind an article. */
export function teasersBehind(article: Article, isProse: (line: Line) => boolean): Teasers {
  const tail = endOf(article, isProse)
  const echoes = echoed(article, tail, isProse)
  const lists = tail.length < fewestLines ? [] : listsIn(article, tail, isProse)
  return {all: indexesOf([...lists, ...echoes]), echoes: indexesOf(echoes)}
}

function listsIn(article: Article, tail: readonly Line[], isProse: (line: Line) => boolean): Span[] {
  // Nearly every article ends in paragraphs.
  if (tail.every(isPlain)) return doubled(tail)
  return [
    ...excerpts(article, tail, isProse),
    ...clipped(tail),
    ...dated(article, tail),
    ...stamped(tail),
    ...doubled(tail),
    ...aged(article, tail, isProse),
    ...aboveButtons(article, tail, isProse)
  ]
}

/** Longest line, in UTF-16 code units, that is a date or an age, and most words of a button. */
const longestNote = 40
const mostOfButton = 4

/** Whether a line is a sentence that nothing cuts off, neither a date nor a button: of most lists some lines are none. */
function isPlain(line: Line): boolean {
  const {start, end, length} = line
  if (length <= longestNote || isDigit(line.codeAt(start)) || line.words <= mostOfButton) return false
  const last = line.codeAt(end - 1)
  const isCut = holds(cutEnds, last) && (last !== stop || line.codeAt(end - 2) === stop)
  return !isCut && line.terminal !== ''
}

const stop = 0x2e

function endOf(article: Article, isProse: (line: Line) => boolean): readonly Line[] {
  const {lines} = article
  return lines.slice(Math.max(firstProse(article, isProse) + 1, lines.length - mostLines), lines.length)
}

function firstProse({lines}: Article, isProse: (line: Line) => boolean): number {
  for (let i = 0; i < lines.length; i++) if (isProse(lines.at(i)!)) return i
  return lines.length
}

const nothing: ReadonlySet<number> = new Set()
const fewestLines = 3

/** First and last index of some lines. */
type Span = readonly [first: number, last: number]

function indexesOf(spans: readonly Span[]): ReadonlySet<number> {
  if (spans.length === 0) return nothing
  const found = new Set<number>()
  for (const [first, last] of spans) for (let i = first; i <= last; i++) found.add(i)
  return found
}

/** Words of a teaser, and of the headline above it. */
const fewestOfTeaser = 8
const fewestOfHeadline = 3
/** Teasers that show a list of them; where the mark is one that nobody writes, fewer do. */
const fewestOfList = 3
const fewestOfMarked = 2

/** `Headline of another story`, and below it `The city said on Monday that...` or `The city said on […]`. */
function excerpts(article: Article, tail: readonly Line[], isProse: (line: Line) => boolean): Span[] {
  const found: Span[] = []
  let marked = 0
  let isHeaded = false
  for (let i = 1; i < tail.length; i++) {
    const line = tail[i]!
    const mark = line.words < fewestOfTeaser ? undefined : cutOf(line)
    if (mark === undefined) continue
    const above = tail[i - 1]!
    if (!isHeaded && !isHeadline(above, isProse)) continue
    if (found.length === 0) isHeaded = isListHeading(article, aboveIn(tail, i - 1))
    if (mark === 'bracket') marked++
    found.push([above.index, line.index])
  }
  return isHeaded || found.length >= fewestOfList || marked >= fewestOfMarked ? found : []
}

/** The line above another, or above a mark that stands alone there. */
function aboveIn(tail: readonly Line[], at: number): Line | undefined {
  const above = tail[at - 1]
  return above?.words === 0 ? tail[at - 2] : above
}

/** Whether a line heads a list of other articles, and says nothing else. */
function isListHeading(article: Article, line: Line | undefined): boolean {
  if (line === undefined) return false
  return labelsOf(article, line).some(
    (label) => label.kind === 'related' && label.strength !== 'weak' && isLast(article.text, label, line.end)
  )
}

/** What ends a line that is cut off: the mark itself, or what parts it from the next. */
const cutEnds = tableOf('….]-–|')

/** How a line is cut off: by dots, or by dots in brackets, as blogs do it. A dash or bar may part it from the next. */
function cutOf(line: Line): 'dots' | 'bracket' | undefined {
  if (!holds(cutEnds, line.codeAt(line.end - 1))) return undefined
  const {text} = line
  const mark = /^ [-–|]$/.test(text.slice(-2)) ? text.slice(0, -2) : text
  if (mark.endsWith('…') || mark.endsWith('...')) return 'dots'
  return mark.endsWith('[…]') || mark.endsWith('[...]') ? 'bracket' : undefined
}

function isHeadline(line: Line, isProse: (line: Line) => boolean): boolean {
  if (line.words < fewestOfHeadline || isProse(line) || cutOf(line) !== undefined) return false
  return line.terminal === '' || line.terminal === '?' || line.terminal === '!'
}

/** Shortest headline that is cut off, and how much the length of such may differ, in UTF-16 code units. */
const shortestClipped = 30
const longestClipped = 160
const mostDifference = 2

/** Headlines that were cut to one length: `Mayor rules out a second vote on the bri...` */
function clipped(tail: readonly Line[]): Span[] {
  const cut = tail.filter(
    (line) =>
      line.length <= longestClipped && line.length >= shortestClipped && /[^.](?:\.{3}|…)$/.test(line.text)
  )
  // Hard wraps give lines of one length, too: those go on in lower case.
  if (cut.length < fewestOfList || cut.some((line) => isLower(line.codeAt(line.start)))) return []
  const lengths = cut.map(({length}) => length)
  if (Math.max(...lengths) - Math.min(...lengths) > mostDifference) return []
  const [first, last] = [cut[0]!.index, cut.at(-1)!.index]
  // Hardly any other line stands between them.
  return last - first + 1 > cut.length * 2 ? [] : [[first, last]]
}

/** How far into a line the seam behind a date may stand, in UTF-16 code units. */
const seamReach = 40

/** `3 hours agoCORROW - The city …`: how long ago the teaser above was, glued to the next. */
function dated(article: Article, tail: readonly Line[]): Span[] {
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
function stamped(tail: readonly Line[]): Span[] {
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

/** Lines that may stand between two pairs of a headline and its double, and between the two themselves. */
const mostBetweenPairs = 2
const mostBetweenDoubles = 2
/** Different headlines that stand twice; fewer where a year and a time of day stand between them. */
const fewestPairs = 3
const fewestStampedPairs = 2
/** Words of such a headline: places where something is on have fewer. */
const fewestOfStamped = 4

/**
 * `Headline`, a date, `Headline` once more, and a teaser: the text of a picture, and that of the link. Without the date
 * it may be a song.
 */
function doubled(tail: readonly Line[]): Span[] {
  const pairs: Span[] = []
  let stamped = 0
  for (let i = 0; i < tail.length; i++) {
    const double = doubleOf(tail, i)
    if (double === undefined) continue
    pairs.push([tail[i]!.index, tail[double]!.index])
    const isNews =
      tail[i]!.words >= fewestOfStamped && tail.slice(i + 1, double).some(({text}) => isStamp(text))
    if (isNews) stamped++
    i = double
  }
  if (pairs.length < fewestPairs && stamped < fewestStampedPairs) return []
  const parted = pairs.some((pair, i) => i > 0 && pair[0] - pairs[i - 1]![1] > mostBetweenPairs + 1)
  const last = tail.at(-1)!.index
  return parted ? [] : [[pairs[0]![0], Math.min(pairs.at(-1)![1] + 1, last)]]
}

/** Where the same line stands once more, below one with a number. */
function doubleOf(tail: readonly Line[], at: number): number | undefined {
  const line = tail[at]!
  if (line.words < 2 || line.terminal === '.') return undefined
  for (let i = at + 2; i <= at + mostBetweenDoubles + 1 && i < tail.length; i++) {
    if (tail[i]!.length !== line.length || tail[i]!.text !== line.text) continue
    return tail.slice(at + 1, i).some(({text}) => /\d/.test(text)) ? i : undefined
  }
  return undefined
}

/** `SPORT 2026-01-29 19:56`. */
function isStamp(text: string): boolean {
  return /(?<!\d)20\d\d(?!\d)/.test(text) && /\d{1,2}[:.]\d\d(?!\d)/.test(text)
}

/** Lines of a teaser with its age. */
const mostOfAged = 4
/** Dates that show a list of teasers, and the words of one with the section beside it. */
const fewestDates = 2
const mostOfDate = 8

/**
 * `More from the harbour`, and to the end of the text headlines, their first sentences, and `3 hours ago`: a list with
 * a heading that leaves no doubt.
 */
function aged(article: Article, tail: readonly Line[], isProse: (line: Line) => boolean): Span[] {
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

/** `Monday, 12 May 2024, 13:44 | Town`: a line that is not much more than a date with its year. */
function isDated({words, terminal, text}: Line): boolean {
  return words <= mostOfDate && !'.?!'.includes(terminal || ' ') && /(?<!\d)20\d\d(?!\d)/.test(text)
}

/** Whether each date stands right above a headline, or each right below one: those of a chronicle stand above sentences. */
function areBesideHeadlines(
  tail: readonly Line[],
  stamps: readonly number[],
  isProse: (line: Line) => boolean
): boolean {
  const beside = (step: number) =>
    stamps.every((at) => tail[at + step] !== undefined && isHeadline(tail[at + step]!, isProse))
  return beside(1) || beside(-1)
}

function isBehindParagraphs({lines}: Article, {index}: Line, isProse: (line: Line) => boolean): boolean {
  return lines.slice(0, index).filter(isProse).length >= fewestParagraphs
}

/** Words of a headline that stands twice, lines that may stand behind it, and words of a teaser below. */
const fewestEchoed = 5
const mostBehindEcho = 6
const mostBelowEcho = 60

/**
 * A headline that stands twice, as the text of a link and that of its picture, behind the last paragraph; and the
 * teaser below, where it ends the text. Of the article it speaks no word, as a caption would.
 */
function echoed(article: Article, tail: readonly Line[], isProse: (line: Line) => boolean): Span[] {
  for (let i = Math.max(0, tail.length - mostBehindEcho); i < tail.length; i++) {
    const line = tail[i]!
    const copies = isEchoed(line) ? 1 : tail[i + 1]?.text === line.text && line.words >= fewestEchoed ? 2 : 0
    if (copies === 0 || !opensAsHeadline(line) || !isForeign(article, line)) continue
    if (!isBehindArticle(article, line, isProse)) continue
    const rest = tail.slice(i + copies)
    const hasTeaser = rest.length === 1 && rest[0]!.words <= mostBelowEcho && isProse(rest[0]!)
    if (hasTeaser ? !isForeign(article, rest[0]!) : rest.some(isProse)) continue
    return [[line.index, line.index + copies - Number(!hasTeaser)]]
  }
  return []
}

/** Headlines between paragraphs that are compared with the article. */
const mostEchoes = 12
/** Words of a paragraph that is an article by itself. */
const fewestOfOnly = 40

/** Whether some paragraphs stand before a line, or one that is long enough. */
function isBehindArticle(article: Article, {index}: Line, isProse: (line: Line) => boolean): boolean {
  const paragraphs = article.lines.slice(0, index).filter(isProse)
  return paragraphs.length >= fewestParagraphs || paragraphs.some(({words}) => words >= fewestOfOnly)
}

/**
 * The lines of headlines that stand twice between two paragraphs, as the text of a link and that of its picture, with a
 * button below. All of the article speaks of other things: of a subheading or a caption it would not.
 */
export function echoesWithin(article: Article, isProse: (line: Line) => boolean): readonly Line[] {
  const {lines} = article
  const found: Line[] = []
  for (let i = 1, tried = 0; i + 2 < lines.length && tried < mostEchoes; i++) {
    if (lines.lengthOf(i) !== lines.lengthOf(i + 1) || lines.words(i) < fewestEchoed) continue
    const [line, copy] = [lines.at(i)!, lines.at(i + 1)!]
    if (line.text !== copy.text || !opensAsHeadline(line) || isProse(line)) continue
    if (!isProse(lines.at(i - 1)!) || !isButton(article, lines.at(i + 2)!)) continue
    tried++
    if (isForeign(article, line, copy)) found.push(line, copy)
  }
  return found
}

/** What a song or a talk says twice is a sentence, or stands behind the mark of who says it. */
function opensAsHeadline(line: Line): boolean {
  return line.terminal === '' && isUpper(line.codeAt(line.start))
}

const space = 32

/** `Ferries stay in the harbour Ferries stay in the harbour`. */
function isEchoed(line: Line): boolean {
  const half = line.length >> 1
  if (line.codeAt(line.start + half) !== space || line.words < fewestEchoed * 2) return false
  const {text} = line
  return text.slice(0, half) === text.slice(half + 1)
}

/** Letters of a word that says what a line is about, how many such a line has, and the share of them the article has. */
const lettersOfTopic = 5
const fewestTopics = 3
const mostShared = 0.25
/** How much of the article is searched for them, in UTF-16 code units. */
const topicReach = 20_000

/** Whether an article speaks of hardly anything that a line behind it does, or one inside it that ends with its copy. */
function isForeign({text}: Article, line: Line, {end} = line): boolean {
  const before = foldText(text.slice(Math.max(0, line.start - topicReach), line.start))
  const behind = end === line.end ? '' : foldText(text.slice(end, end + topicReach))
  const all = foldText(line.text).split(/[^\p{L}\p{M}]+/u)
  const topics = new Set(all.filter(({length}) => length >= lettersOfTopic))
  const shared = [...topics].filter((word) => before.includes(word) || behind.includes(word)).length
  return topics.size >= fewestTopics && shared <= mostShared * topics.size
}

/** Lines of a teaser above its button, and the words of one. */
const mostAbove = 3
const mostOfTeaser = 80
/** Paragraphs that must stand before the first of them: else the text is a list itself. */
const fewestParagraphs = 2

/** What stands above the same button again and again: `Headline of another story`, and below it `Read more »`. */
function aboveButtons(article: Article, tail: readonly Line[], isProse: (line: Line) => boolean): Span[] {
  const buttons = tail.filter((line) => isButton(article, line))
  const same = buttons.filter(({text}) => text === buttons.at(-1)!.text)
  if (same.length < fewestOfMarked) return []
  const gaps = same.slice(1).map(({index}, i) => index - same[i]!.index)
  const height = Math.max(...gaps)
  if (height < 2 || height > mostAbove + 1) return []
  const first = firstAbove(article, same[0]!.index, height)
  const {lines} = article
  if (lines.slice(0, first).filter(isProse).length < fewestParagraphs) return []
  const isShort = lines.slice(first, same.at(-1)!.index).every(({words}) => words <= mostOfTeaser)
  return isShort ? [[first, same.at(-1)!.index]] : []
}

const headings = new Set<LabelKind>(['related', 'read-more', 'disclaimer'])

/** The first line of the first teaser, where the heading of the list stands above it; else that behind its button. */
function firstAbove(article: Article, button: number, height: number): number {
  const {lines} = article
  for (let i = button - 1; i >= Math.max(0, button - height); i--) {
    if (labelsOf(article, lines.at(i)!).some(({kind}) => headings.has(kind))) return i + 1
  }
  return button + 1
}

function isButton(article: Article, line: Line): boolean {
  if (line.words > mostOfButton || line.words === 0) return false
  return labelsOf(article, line).some(({kind}) => kind === 'read-more' || kind === 'truncation')
}
