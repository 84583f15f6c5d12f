/** Headlines that stand twice, as the text of a link and that of its picture, and the teasers below. */

import type {Article} from '../../article.ts'
import {foldText, isUpper} from '../../characters.ts'
import type {Line} from '../../lines.ts'
import {isBehindArticle, topicReach, topicsOf} from '../article-end.ts'
import {isButton, type Span} from './shared.ts'

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
export function doubled(tail: readonly Line[]): Span[] {
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

/** Words of a headline that stands twice, lines that may stand behind it, and words of a teaser below. */
const fewestEchoed = 5
const mostBehindEcho = 6
const mostBelowEcho = 60

/**
 * A headline that stands twice, as the text of a link and that of its picture, behind the last paragraph; and the
 * teaser below, where it ends the text. Of the article it speaks no word, as a caption would.
 */
export function echoed(article: Article, tail: readonly Line[], isProse: (line: Line) => boolean): Span[] {
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

/** Words that say what a line is about, and the share of them that the article has. */
const fewestTopics = 3
const mostShared = 0.25

/** Whether an article speaks of hardly anything that a line behind it does, or one inside it that ends with its copy. */
function isForeign({text}: Article, line: Line, {end} = line): boolean {
  const before = foldText(text.slice(Math.max(0, line.start - topicReach), line.start))
  const behind = end === line.end ? '' : foldText(text.slice(end, end + topicReach))
  const topics = new Set(topicsOf(line))
  const shared = [...topics].filter((word) => before.includes(word) || behind.includes(word)).length
  return topics.size >= fewestTopics && shared <= mostShared * topics.size
}
