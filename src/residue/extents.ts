/** How far what a label line opens goes: the headlines under it, the names, the legal notes. */

import type {Article} from '../article.ts'
import {countWords} from '../characters.ts'
import {isCapitals} from '../inserts.ts'
import {type LabelLine, opensBox} from '../label-lines/reading.ts'
import type {LabelKind} from '../languages/language.ts'
import {labelsOf} from '../line-labels.ts'
import type {Line} from '../lines.ts'
import {isProse} from '../lines.ts'
import {between, type Layout, type Place} from './layout.ts'
import {isAddress, isDate, isFiller, isNumbered, isQuestion, isTag, mayBeHeadline} from './line-tests.ts'

/** Kinds that have the words of buttons: `Read more`, which opens the rest of a teaser. */
const buttons = new Set<LabelKind>(['truncation', 'navigation', 'credit', 'share', 'player'])

/** Kinds that point to other articles. */
export const points: ReadonlySet<LabelKind> = new Set<LabelKind>(['related', 'read-more'])

/** Kinds of appeals that go on with how to reach the newsroom. */
const reaches = new Set<LabelKind>(['contact', 'follow'])

/** `X : @harbourpost` */
const account = /^[^:：]{1,24}[:：] ?[^.:：]{1,40}$/
const fewestAccounts = 2
/** Words of a link to the next article. */
const wordsOfLink = 2
/** Lines that may stand between two label lines of the tail and go with them. */
const mostBetween = 3
/** In a tail with this many label lines, more may. */
const fewestOfPage = 4
const mostBetweenOfPage = 8
const mostInMenu = 40
const mostWordsBetween = 25
/** Lines below an appeal to readers that say how to reach the newsroom. */
const mostOfAppeal = 6
/** Lines behind a copyright line that may read like prose: legal notes. */
const mostLegal = 4
const mostHeadlines = 12
/** Words of a line above a list that may be the article's headline, and lines that a headline has with its deck. */
const fewestOfHeadline = 3
export const mostOfHead = 2
const mostTags = 15
/** Words of a line that is a date. */
const mostOfDate = 4
/** Lines before a label in which an interview's questions and an article's numbered headings are looked for. */
const ownReach = 40

/** Finds the last line of what each label line of an article opens. */
export class Extents {
  private readonly article: Article

  constructor(private readonly layout: Layout) {
    this.article = layout.article
  }

  /** Last line of what a label line opens. */
  lastOf(entry: LabelLine, at: number, place: Place): number {
    const {index, kind, whole} = entry
    const next = this.layout.entries[at + 1]?.index ?? this.article.lines.length
    if (points.has(kind) && place === 'tail' && this.isPaired(at)) return index + 1
    if (kind === 'follow' && place === 'tail') return this.endOfAccounts(entry, next)
    if (kind === 'related') {
      if (this.endsInList(entry, next, place)) return next - 1
      const end = this.endOfHeadlines(index, next, place)
      return place === 'tail' ? this.endOfFillers({...entry, index: end}, next) : end
    }
    if (kind === 'read-more') return this.endOfPointer(entry, next, place)
    if (opensBox(kind) && place === 'tail' && this.layout.endsInBox(index)) return this.layout.tail - 1
    if (entry.request === 'over') return this.endOfArticle(index)
    if (kind === 'tags' && whole) return this.endOfList(index, Math.min(next, index + mostTags + 1), isTag)
    return place === 'tail' ? this.endOfFillers(entry, next) : index
  }

  /** `Up Next`, a headline, `Don’t Miss`, a headline, and nothing else: the links to the neighbours of an article. */
  isPaired(at: number): boolean {
    const {entries} = this.layout
    const [before, entry, behind] = [entries[at - 1], entries[at]!, entries[at + 1]]
    if (!this.isLink(entry)) return false
    if (behind?.index === entry.index + 2 && this.isLink(behind)) return this.endsLinks(behind, at + 1)
    return before?.index === entry.index - 2 && this.isLink(before) && this.endsLinks(entry, at)
  }

  /** Whether a line is a pointer of two words or more, above a headline. */
  private isLink({index, kind, whole, label}: LabelLine): boolean {
    const {lines, text} = this.article
    const below = lines.at(index + 1)
    if (!points.has(kind) || !whole || countWords(text, label.from, label.to) < wordsOfLink) return false
    return (
      below !== undefined && mayBeHeadline(below, fewestOfHeadline) && !this.layout.byLine.has(below.index)
    )
  }

  /** Whether nothing stands behind the headline of a link but more label lines. */
  private endsLinks({index}: LabelLine, at: number): boolean {
    return (this.layout.entries[at + 1]?.index ?? this.article.lines.length) === index + 2
  }

  /** `Facebook: Harbour Post`, `X : @harbourpost`: the accounts below the request to follow them. */
  private endOfAccounts(entry: LabelLine, next: number): number {
    const {lines} = this.article
    const last = this.endOfList(entry.index, lines.length, ({text}) => account.test(text))
    const listed = lines.slice(entry.index + 1, last + 1)
    const known = listed.filter((line) => labelsOf(this.article, line).some(({kind}) => kind === 'share'))
    return known.length >= fewestAccounts ? last : this.endOfFillers(entry, next)
  }

  /** Whether nothing follows the heading of a list but some lines that can be headlines, with their sections and names. */
  private endsInList({index, whole, weight}: LabelLine, next: number, place: Place): boolean {
    const {lines} = this.article
    if (place !== 'tail' || !whole || weight === 'weak' || next < lines.length) return false
    if (next - index > mostHeadlines + 1) return false
    return this.endOfList(index, next, isFiller) === next - 1
  }

  /** The last line, where only some short ones follow what says that the article is over: who wrote it, and where. */
  private endOfArticle(index: number): number {
    const {lines} = this.article
    const rest = lines.slice(index + 1, lines.length)
    const isShort = rest.length <= mostLegal && rest.every(({words}) => words <= mostWordsBetween)
    return isShort ? lines.length - 1 : index
  }

  /** What stands between two label lines of the tail, or behind the last legal note, belongs to them. */
  private endOfFillers({index, kind, weight}: LabelLine, next: number): number {
    const {length} = this.article.lines
    const ofPage = this.layout.strongInTail >= fewestOfPage
    const reached = reaches.has(kind) ? this.endOfList(index, index + mostOfAppeal + 1, isAddress) : index
    if (next === length) {
      if (kind === 'copyright' && weight === 'strong' && next - index <= mostLegal + 1) return length - 1
      if (kind !== 'copyright' && !ofPage) return reached
    } else if (next - index > this.mostFillers(kind, weight, next) + 1) return reached
    const isLeft = (line: Line) => isFiller(line) && !this.layout.isAboveByline(line)
    return this.endOfList(index, next, isLeft) === next - 1 ? Math.max(reached, next - 1) : reached
  }

  /**
   * How many lines may stand between two label lines of the tail and go with them. Behind a whole article, and between
   * labels that leave no doubt, a menu or a list of headlines may be as long as it is.
   */
  private mostFillers(kind: LabelKind, weight: LabelLine['weight'], next: number): number {
    const isClosed =
      weight === 'strong' && !between.has(kind) && this.layout.byLine.get(next)?.weight === 'strong'
    if (isClosed && this.layout.isBehindArticle()) return mostInMenu
    return this.layout.strongInTail >= fewestOfPage ? mostBetweenOfPage : mostBetween
  }

  /**
   * Whether a line under the label of a list is the article's none the less: its headline, under a menu; behind the first
   * of the list one more question of an interview, one more numbered heading.
   */
  private isOwn(line: Line, label: number, place: Place): boolean {
    const {lines} = this.article
    const isBefore = place === 'head' || line.index < lines.length / 2
    if (isBefore && (this.layout.isTitle(line) || this.layout.isAboveByline(line, place))) return true
    if (place === 'head' && this.isOwnHeadline(line, label)) return true
    // The date of an entry, in a chronicle.
    if (line.words <= mostOfDate && isDate(line) && this.layout.isProseAt(line.index + 1)) return true
    const behind = lines.behind(line)
    if (line.index === label + 1 || place !== 'middle' || !behind || behind.terminal === '') return false
    return isQuestion(line) || isNumbered(line) ? this.hasLike(line, label) : false
  }

  /**
   * Whether a line under a list may be the headline that nobody gave us, or its deck: it stands near the first
   * paragraph, and none stands above the list.
   */
  private isOwnHeadline(line: Line, label: number): boolean {
    if (line.index < this.layout.firstProse - mostOfHead || this.article.title !== undefined) return false
    const above = this.article.lines.slice(0, label)
    return !above.some((one) => !this.layout.byLine.has(one.index) && mayBeHeadline(one, fewestOfHeadline))
  }

  /** Whether two of the lines shortly before a label are questions, or numbered, as a line behind it is. */
  private hasLike(line: Line, label: number): boolean {
    const test = isQuestion(line) ? isQuestion : isNumbered
    return this.article.lines.slice(label - ownReach, label).filter(test).length >= 2
  }

  /** `Read more:`, `READ MORE`, or `See also` alone in its line, and the headlines below. */
  private endOfPointer({index, kinds, label}: LabelLine, next: number, place: Place): number {
    const {lines, text} = this.article
    const opens = ':|»>：｜'.includes(lines.at(index)!.text.at(-1)!)
    if (place !== 'middle') {
      // `Read more:` at the end of all: what follows is a list, however long.
      const last = place === 'tail' && opens ? this.endOfHeadlines(index, next, place) : index
      if (last === next - 1) return last
      return opens && index + 1 < next && mayBeHeadline(lines.at(index + 1)!) ? index + 1 : index
    }
    // A button that says so stands above headings of the article, too.
    const isPlain = !isCapitals(text.slice(label.from, label.to))
    const mayBeButton = isPlain && (this.layout.hasHeadings || kinds.some((kind) => buttons.has(kind)))
    if (!opens && (label.strength === 'weak' || mayBeButton)) return index
    const end = this.endOfHeadlines(index, next, place)
    // A heading of the article never stands right above another.
    return opens || end > index + 1 || (!this.layout.hasHeadings && this.layout.isProseAt(end + 1))
      ? end
      : index
  }

  /** The last of the headlines under a label. */
  private endOfHeadlines(index: number, next: number, place: Place): number {
    const {lines} = this.article
    const fewest = place === 'middle' && !this.layout.hasHeadings ? 2 : 3
    const isListed = (line: Line) => {
      const isLast = line.index + 1 === next || isProse(lines.at(line.index + 1)!)
      const most = isLast || place !== 'middle' ? fewest + 1 : fewest
      return mayBeHeadline(line, line.index === index + 1 ? fewest : most) && !this.isOwn(line, index, place)
    }
    return this.endOfList(index, Math.min(next, index + mostHeadlines + 1), isListed)
  }

  /** The last of the lines behind a line that pass a test, before another. */
  private endOfList(index: number, before: number, test: (line: Line) => boolean): number {
    const {lines} = this.article
    const end = Math.min(before, lines.length)
    let last = index
    while (last + 1 < end && test(lines.at(last + 1)!) && !this.layout.isFurniture(last + 1)) last++
    return last
  }
}
