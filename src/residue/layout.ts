/** How an article is laid out: where its paragraphs are, and where the run of label lines at its end begins. */

import type {Article} from '../article.ts'
import {isGivenHeadline} from '../headline/given.ts'
import {type LabelLine, opensBox} from '../label-lines/reading.ts'
import type {LabelKind} from '../languages/language.ts'
import {labelOf, labelsOf, ofArticle} from '../line-labels.ts'
import type {Line} from '../lines.ts'
import {isProse} from '../lines.ts'
import {isDate, isShortSentence, mayBeHeadline} from './line-tests.ts'

/** Where in the article a line stands: before its first paragraph, between paragraphs, in the run of labels at its end. */
export type Place = 'head' | 'middle' | 'tail'

/** Kinds that stand between paragraphs, too. The others there are told, unless another label line stands near. */
export const between: ReadonlySet<LabelKind> = new Set<LabelKind>([
  'ad',
  'continues',
  'share',
  'newsletter',
  'follow',
  'app',
  'paywall',
  'player',
  'embed',
  'cookie',
  'disclaimer',
  'related',
  'read-more'
])

/** Weight of the prose that ends the search for the tail's start: two or three paragraphs, which no legal note has. */
const mostProseInTail = 7
/** Lines without a word that may part two label lines in a row. */
const mostMarks = 2
/** Words of a heading of the article. */
const mostInHeading = 10
/** Lines and words of a box. */
const mostOfBox = 3
const mostBoxWords = 60
/** Paragraphs of an article behind which the tail's menus may be so long. */
const fewestParagraphs = 4

/** Where the paragraphs, the headings, and the label lines of one article stand. */
export class Layout {
  /** Index of the first paragraph, or the number of lines. */
  readonly firstProse: number
  /** Index of the first line of the tail. */
  readonly tail: number
  /** How many strong label lines the tail has. */
  readonly strongInTail: number
  /** The label lines, by the index of the line. */
  readonly byLine: ReadonlyMap<number, LabelLine>

  /** @param entries the label lines of the article, in their order. */
  constructor(
    readonly article: Article,
    readonly entries: readonly LabelLine[]
  ) {
    this.byLine = new Map(entries.map((entry) => [entry.index, entry]))
    this.firstProse = this.findFirstProse()
    this.tail = this.findTail()
    this.strongInTail = entries.filter(({index, weight}) => index >= this.tail && weight === 'strong').length
  }

  private findFirstProse(): number {
    const {lines} = this.article
    for (let i = 0; i < lines.length; i++) if (!this.byLine.has(i) && isProse(lines.at(i)!)) return i
    return lines.length
  }

  /**
   * The first line of the tail: where label lines begin to outweigh prose, counted from the end. One legal note among
   * them, which looks like prose, hides them not.
   */
  private findTail(): number {
    const {lines} = this.article
    let sum = 0
    let most = 0
    let tail = lines.length
    for (let i = lines.length - 1; i >= 0; i--) {
      const entry = this.byLine.get(i)
      sum += entry ? this.weightOfEntry(entry) : weightOf(lines.at(i)!)
      // An ad stands between paragraphs: what a tail begins with is another label.
      if (entry && entry.kind !== 'ad' && sum > most) {
        most = sum
        tail = i
      }
      if (most - sum > mostProseInTail) break
    }
    return tail
  }

  /** How a label line speaks for a tail: not at all where it stands between two paragraphs. */
  private weightOfEntry({index, kind, weight}: LabelLine): number {
    const parts =
      between.has(kind) &&
      this.isProseAt(index - 1) &&
      (this.isProseAt(index + 1) || this.isProseAt(index + 2))
    return parts ? 0 : weight === 'strong' ? 2 : 0.5
  }

  /** Whether a line is the headline that the caller gave. */
  isTitle(line: Line): boolean {
    return isGivenHeadline(this.article, line)
  }

  private knownHeadline: number | undefined

  /**
   * Index of the headline above the first paragraph, or -1: the line that the caller gave, or else the first line, if it
   * reads like one.
   */
  get headline(): number {
    this.knownHeadline ??= this.findHeadline()
    return this.knownHeadline
  }

  private findHeadline(): number {
    const {lines} = this.article
    for (let i = 0; i < this.firstProse; i++) if (this.isTitle(lines.at(i)!)) return i
    const first = lines.at(0)
    return first && this.firstProse > 0 && !this.byLine.has(0) && mayBeHeadline(first) ? 0 : -1
  }

  /** Whether one label line follows another, with nothing between but marks: `Comments`, `()`, `Top`. */
  isNext(one: LabelLine | undefined, other: LabelLine | undefined): boolean {
    if (!one || !other || other.index - one.index > mostMarks + 1) return false
    return this.article.lines.slice(one.index + 1, other.index).every(({words}) => words === 0)
  }

  /** Whether a line is one of the paragraphs. */
  isProseAt(index: number): boolean {
    const line = this.article.lines.at(index)
    return line !== undefined && !this.byLine.has(index) && isProse(line)
  }

  private knownHeadings: boolean | undefined

  /** Whether the article has headings of its own: a line without a stop between two paragraphs. */
  get hasHeadings(): boolean {
    this.knownHeadings ??= this.article.lines.some(
      (line) =>
        line.terminal === '' &&
        line.words <= mostInHeading &&
        labelsOf(this.article, line).length === 0 &&
        this.isProseAt(line.index - 1) &&
        this.isProseAt(line.index + 1)
    )
    return this.knownHeadings
  }

  /** Where a label line stands. The box on an author belongs to the tail, though it reads like prose. */
  placeOf({index, kind}: LabelLine): Place {
    if (index >= this.tail) return 'tail'
    if (opensBox(kind) && index > this.firstProse && this.endsInBox(index)) return 'tail'
    return index < this.firstProse ? 'head' : 'middle'
  }

  /** Whether nothing but a short box, on the author say, stands between a line and the tail. */
  endsInBox(index: number): boolean {
    const {lines} = this.article
    if (this.tail - index > mostOfBox + 1) return false
    let words = 0
    for (let i = index + 1; i < this.tail; i++) words += lines.at(i)!.words
    return words > 0 && words <= mostBoxWords
  }

  /** Whether what stands before the tail is an article by its paragraphs, not the start of a list. */
  isBehindArticle(): boolean {
    let paragraphs = 0
    for (let i = this.firstProse; i < this.tail; i++) if (this.isProseAt(i)) paragraphs++
    return paragraphs >= fewestParagraphs && paragraphs * 3 > this.tail - this.firstProse
  }

  /** Whether a byline or a date stands right below, or below a name; the credit of a picture may stand anywhere. */
  isAboveByline(line: Line, place: Place = 'head'): boolean {
    const isOne = (at: number) =>
      (place === 'middle' ? this.isByline(at) : this.isFurniture(at)) ||
      (!this.byLine.has(at) && isDate(this.article.lines.at(at)))
    return mayBeHeadline(line) && (isOne(line.index + 1) || isOne(line.index + 2))
  }

  private isByline(index: number): boolean {
    const line = this.article.lines.at(index)
    return line !== undefined && labelOf(this.article, line, 'byline') !== undefined
  }

  /** Whether a line is a byline, a date, a credit, or the like. */
  isFurniture(index: number): boolean {
    const line = this.article.lines.at(index)
    return line !== undefined && labelsOf(this.article, line).some(({kind}) => ofArticle.has(kind))
  }
}

/** How a line without label speaks against a tail. */
function weightOf(line: Line): number {
  if (isProse(line)) return line.words >= 40 ? -4 : -2.5
  if (isShortSentence(line)) return -2
  return line.terminal === '' ? 0 : -1
}
