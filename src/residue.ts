/**
 * What the label lines of an article amount to: which of them are residue of the page, by place, neighbours, and what
 * the article is about. Found once an article; each transform takes its kinds.
 */

import type {Article} from './article.ts'
import {countWords, foldText, isLower, isWord, writesNoSpaces} from './characters.ts'
import type {Range} from './formats/format.ts'
import {isCapitals} from './inserts.ts'
import {isProse, isRowOfLinks, type LabelLine, labelLines, opensBox} from './label-lines.ts'
import type {LabelKind} from './languages/language.ts'
import {labelOf, labelsOf} from './line-labels.ts'
import type {Line} from './lines.ts'
import {PerArticle, recall} from './memory.ts'
import {namesPage} from './requests.ts'
import type {Certainty, Finding} from './transform.ts'

/** Where in the article a line stands: before its first paragraph, between paragraphs, in the run of labels at its end. */
export type Place = 'head' | 'middle' | 'tail'

/** Lines that are residue, and how sure that is. */
export interface Residue {
  readonly kind: LabelKind
  /** Index of the first line. */
  readonly first: number
  readonly last: number
  readonly place: Place
  readonly certainty: Certainty
}

/** Kinds that stand between paragraphs, too. The others there are told, unless another label line stands near. */
const between = new Set<LabelKind>([
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

/** Kinds whose labels are made of common words. */
const common = new Set<LabelKind>([
  'share',
  'player',
  'embed',
  'navigation',
  'related',
  'read-more',
  'continues',
  'ad',
  'donation',
  'contact',
  'about-author'
])

/** Kinds that have the words of buttons: `Read more`, which opens the rest of a teaser. */
const buttons = new Set<LabelKind>(['truncation', 'navigation', 'credit', 'share', 'player'])

/** Kinds that point to other articles. */
const points = new Set<LabelKind>(['related', 'read-more'])

/** Kinds whose labels an article speaks of only where it has all of their words, in their order. */
const ofPhrases = new Set<LabelKind>(['ad', 'related'])

/** Kinds of the one word that stands behind an article when all else is gone. */
const closing = new Set<LabelKind>(['share', 'comment-heading', 'navigation'])

/** Kinds that open a list, by a colon: where nothing follows, the list is gone. */
const opening = new Set<LabelKind>(['tags', 'related', 'read-more'])

/** What an article may ask of its readers itself: money for others, witnesses of a crime. */
const appeals = new Set<LabelKind>(['donation', 'contact'])

/** Kinds of appeals that go on with how to reach the newsroom. */
const reaches = new Set<LabelKind>(['contact', 'follow'])

/** What articles advise their readers to get, too, and the words of a prompt that is none of theirs. */
const advised = new Set<LabelKind>(['app', 'newsletter', 'follow'])
const mostOfPrompt = 8

/** Words that must remain outside all residue. */
const fewestLeft = 20

const none: readonly never[] = []

/** The residue of an article, of some kinds. */
export function residuesOf(article: Article, ...kinds: readonly LabelKind[]): readonly Residue[] {
  const {residues} = readingOf(article)
  // Nearly always: an article without labels costs each transform a look-up.
  return residues.length === 0 ? none : residues.filter(({kind}) => kinds.includes(kind))
}

/**
 * The findings that remove residue of some kinds.
 *
 * @param reason what was found: `share label`.
 */
export function removeResidue(
  article: Article,
  what: string,
  ...kinds: readonly LabelKind[]
): readonly Finding[] {
  const found = residuesOf(article, ...kinds)
  if (found.length === 0) return none
  return found.map((residue) => {
    const {certainty} = residue
    return {...rangeOf(article, residue), certainty, reason: `Unexpected ${what}, expected none`}
  })
}

/** The index of the first line of the run of labels at the end of an article, or the number of its lines. */
export function startOfLabels(article: Article): number {
  return readingOf(article).tail
}

/** The first of the lines before another that go as residue without a gap between them; that line, if none do. */
export function firstOfResidue(article: Article, line: number): number {
  let first = line
  for (const {first: from, last, certainty} of [...readingOf(article).residues].reverse()) {
    if (certainty !== 'suspect' && from < first && last >= first - 1) first = from
  }
  return first
}

/** What is known of an article's label lines. */
interface Reading {
  readonly residues: readonly Residue[]
  /** Index of the first line of the tail. */
  readonly tail: number
  /** For each line of a run of label lines, the first and the last line of the run. */
  readonly runs: {readonly first: Int32Array; readonly last: Int32Array} | undefined
}

const nothing: Reading = {residues: [], runs: undefined, tail: Number.POSITIVE_INFINITY}

const memory = new PerArticle<Reading>()

function readingOf(article: Article): Reading {
  return recall(memory, article, () => {
    const entries = labelLines(article)
    return entries.length === 0 ? nothing : new Reader(article, entries).reading()
  })
}

/** Weighs the label lines of one article. */
class Reader {
  private readonly firstProse: number
  private readonly tail: number
  private readonly strongInTail: number
  private readonly byLine = new Map<number, LabelLine>()

  constructor(
    private readonly article: Article,
    private readonly entries: readonly LabelLine[]
  ) {
    for (const entry of entries) this.byLine.set(entry.index, entry)
    this.firstProse = this.findFirstProse()
    this.tail = this.findTail()
    this.strongInTail = entries.filter(({index, weight}) => index >= this.tail && weight === 'strong').length
  }

  reading(): Reading {
    const found: Residue[] = []
    for (let i = 0; i < this.entries.length; i++) {
      const residue = this.weigh(this.entries[i]!, i)
      if (residue && residue.first > (found.at(-1)?.last ?? -1)) found.push(residue)
    }
    const residues = this.leavesEnough(found)
      ? found
      : found.map((residue) => ({...residue, certainty: 'suspect' as const}))
    return {residues, runs: this.findRuns(residues), tail: this.tail}
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

  private isProseAt(index: number): boolean {
    const line = this.article.lines.at(index)
    return line !== undefined && !this.byLine.has(index) && isProse(line)
  }

  private knownHeadings: boolean | undefined

  /** Whether the article has headings of its own: a line without a stop between two paragraphs. */
  private get hasHeadings(): boolean {
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

  private placeOf({index, kind}: LabelLine): Place {
    if (index >= this.tail) return 'tail'
    if (opensBox(kind) && index > this.firstProse && this.endsInBox(index)) return 'tail'
    return index < this.firstProse ? 'head' : 'middle'
  }

  private weigh(entry: LabelLine, at: number): Residue | undefined {
    const {index, kind} = entry
    const place = this.placeOf(entry)
    const certainty = this.certaintyOf(entry, at, place)
    if (!certainty) return undefined
    const last = certainty === 'suspect' ? index : this.lastOf(entry, at, place)
    return {kind: kind === 'comment-field' ? this.kindOfForm(at) : kind, first: index, last, place, certainty}
  }

  /** What a field belongs to, `Email address` say: to a newsletter as well as to a comment, as the line beside it tells. */
  private kindOfForm(at: number): LabelKind {
    const {index} = this.entries[at]!
    const before = this.entries[at - 1]
    const isBefore = before !== undefined && before.index === index - 1 && before.weight === 'strong'
    return (isBefore ? before : this.entries[at + 1])?.kind ?? 'comment-field'
  }

  private certaintyOf(entry: LabelLine, at: number, place: Place): Certainty | undefined {
    if (this.isTitle(entry) || this.readsOn(entry)) return undefined
    const supported = this.isSupported(entry, at)
    if (entry.weight === 'weak') return this.ofWeak(entry, at, place, supported)
    if (supported && !entry.inner) return 'likely'
    const known = this.mentions(entry)
    if (entry.inner) return this.ofInner(entry, place, known)
    if (opensBox(entry.kind) && known > 0) return 'suspect'
    if (appeals.has(entry.kind) && !this.isOfPage(entry, place, known)) return 'suspect'
    if (this.strongInTail === 1 && this.mayBeAdvice(entry)) return 'suspect'
    if (place === 'tail') return known > 2 && entry.whole ? 'suspect' : 'likely'
    if (known > 0 || this.topics.has(entry.kind) || this.mayBeAdvice(entry)) return 'suspect'
    return (place === 'head' && entry.kind !== 'tags') || between.has(entry.kind) ? 'likely' : 'suspect'
  }

  /** `You may also like`, and in the next line `to add a spoon of cream`: the first half of a sentence. */
  private readsOn({index, kind}: LabelLine): boolean {
    const {lines} = this.article
    const behind = lines.at(index + 1)
    if (!points.has(kind) || !behind || !isLower(behind.codeAt(behind.start))) return false
    // Behind half a sentence it is what interrupts it.
    return index === 0 || lines.at(index - 1)!.terminal !== '' || !isProse(behind)
  }

  /** `Download the app and enter your plate.`: a sentence between paragraphs that does not say whose app it is. */
  private mayBeAdvice({index, kind, whole}: LabelLine): boolean {
    const line = this.article.lines.at(index)!
    if (whole || !advised.has(kind) || line.terminal === '' || line.words <= mostOfPrompt) return false
    return !namesPage(this.article, line.start, line.end)
  }

  /** A sentence with labels inside counts at the end, one that asks something of the readers anywhere. */
  private ofInner({account, request}: LabelLine, place: Place, known: number): Certainty | undefined {
    if (known > 0 && !account) return undefined
    return place === 'tail' || request ? 'likely' : undefined
  }

  /**
   * Whether an appeal is the page's, not the article's: nothing else stands in its line, or other labels stand near, or
   * it stands last and says whom to call: `our newsroom`.
   */
  private isOfPage({index, whole, labels}: LabelLine, place: Place, known: number): boolean {
    if (known > 0) return false
    if (whole || labels > 1 || this.strongInTail > 1) return true
    const line = this.article.lines.at(index)!
    return place === 'tail' && namesPage(this.article, line.start, line.end)
  }

  /** Whether nothing but a short box, on the author say, stands between a line and the tail. */
  private endsInBox(index: number): boolean {
    const {lines} = this.article
    if (this.tail - index > mostOfBox + 1) return false
    let words = 0
    for (let i = index + 1; i < this.tail; i++) words += lines.at(i)!.words
    return words > 0 && words <= mostBoxWords
  }

  /** A weak label counts beside a strong one, and in a row of its like: two at the ends, three between paragraphs. */
  private ofWeak(entry: LabelLine, at: number, place: Place, supported: boolean): Certainty | undefined {
    if (supported || (between.has(entry.kind) && this.isRepeated(entry))) return 'likely'
    if (this.isLastWord(entry) || this.isFirstWord(entry) || this.isEmptyList(entry)) return 'likely'
    if (place === 'tail' && this.isPaired(at)) return 'likely'
    if (place === 'middle' && this.headsList(entry, at)) return 'likely'
    const run = this.runAround(at)
    if (run < (place === 'middle' ? 3 : 2) || this.runIsMentioned(at)) return undefined
    return 'likely'
  }

  /**
   * `Recommended`, between a paragraph and headlines: words that point to articles and head lists of them, where the
   * article has no headings of its own.
   */
  private headsList(entry: LabelLine, at: number): boolean {
    const {index, kind, kinds, whole} = entry
    if (kind !== 'related' || !kinds.includes('read-more') || !whole || this.hasHeadings) return false
    const last = this.lastOf(entry, at, 'middle')
    if (last === index || (last === index + 1 && !this.isOnly(last, entry))) return false
    return this.isProseAt(last + 1) && this.mentions(entry) === 0
  }

  /** Whether the only line under a weak heading is a headline, not `The Long Pier, by Anna Holt` under each of two. */
  private isOnly(index: number, heading: LabelLine): boolean {
    const line = this.article.lines.at(index)!
    return line.words >= wordsOfOnly && !line.text.includes(', ') && this.timesOf(heading) === 1
  }

  /** `Comments`, alone behind the last paragraph: no article ends in the name of a button. */
  private isLastWord(entry: LabelLine): boolean {
    const {lines} = this.article
    const line = lines.at(entry.index)!
    const before = lines.before(line)
    if (!closing.has(entry.kind) || !entry.whole || entry.index < lines.length - 1 || line.terminal !== '')
      return false
    return before !== undefined && this.mayBeLast(before) && this.mentions(entry) === 0
  }

  /** Whether an article may end in a line: a paragraph, or the name of who wrote it or made its pictures. */
  private mayBeLast(line: Line): boolean {
    return (line.terminal !== '' && isProse(line)) || this.isFurniture(line.index)
  }

  /** `SHARE`, alone above an article: no article has the name of a button as its headline. */
  private isFirstWord(entry: LabelLine): boolean {
    if (entry.index > 0 || entry.kind !== 'share' || !entry.whole) return false
    return this.firstProse <= mostOfHead && this.mentions(entry) === 0
  }

  /** `Category:`, and then the article ends. */
  private isEmptyList({index, kind, whole}: LabelLine): boolean {
    const {lines} = this.article
    if (!opening.has(kind) || !whole || index < lines.length - 1 || index === 0) return false
    return ':：'.includes(lines.at(index)!.text.at(-1)!) && this.firstProse < index
  }

  /** `Up Next`, a headline, `Don’t Miss`, a headline, and nothing else: the links to the neighbours of an article. */
  private isPaired(at: number): boolean {
    const [before, entry, behind] = [this.entries[at - 1], this.entries[at]!, this.entries[at + 1]]
    if (!this.isLink(entry)) return false
    if (behind?.index === entry.index + 2 && this.isLink(behind)) return this.endsLinks(behind, at + 1)
    return before?.index === entry.index - 2 && this.isLink(before) && this.endsLinks(entry, at)
  }

  /** Whether a line is a pointer of two words or more, above a headline. */
  private isLink({index, kind, whole, label}: LabelLine): boolean {
    const {lines, text} = this.article
    const below = lines.at(index + 1)
    if (!points.has(kind) || !whole || countWords(text, label.from, label.to) < wordsOfLink) return false
    return below !== undefined && isHeadline(below, fewestOfHeadline) && !this.byLine.has(below.index)
  }

  /** Whether nothing stands behind the headline of a link but more label lines. */
  private endsLinks({index}: LabelLine, at: number): boolean {
    return (this.entries[at + 1]?.index ?? this.article.lines.length) === index + 2
  }

  /** Whether the same words stand as a line of their own again and again: `AD` between all paragraphs. */
  private isRepeated(entry: LabelLine): boolean {
    return entry.whole && this.timesOf(entry) >= fewestRepeats && this.mentions(entry) === 0
  }

  private repeated: Map<string, number> | undefined

  /** How many of the label lines begin with the same words. */
  private timesOf(entry: LabelLine): number {
    if (!this.repeated) {
      this.repeated = new Map()
      for (const one of this.entries) {
        const word = this.wordOf(one)
        this.repeated.set(word, (this.repeated.get(word) ?? 0) + 1)
      }
    }
    return this.repeated.get(this.wordOf(entry))!
  }

  private wordOf({label: {from, to, gap}}: LabelLine): string {
    const {text} = this.article
    return foldText(gap ? `${text.slice(from, gap.from)} ${text.slice(gap.to, to)}` : text.slice(from, to))
  }

  private isTitle({index}: LabelLine): boolean {
    const {title, lines} = this.article
    if (title === undefined) return false
    const line = lines.at(index)!
    return Math.abs(title.length - line.length) < 20 && foldText(title) === foldText(line.text)
  }

  /** Whether a strong label line stands right before or behind. */
  private isSupported({index}: LabelLine, at: number): boolean {
    const before = this.entries[at - 1]
    const behind = this.entries[at + 1]
    if (before && before.index === index - 1 && before.weight === 'strong') return true
    return behind !== undefined && behind.index === index + 1 && behind.weight === 'strong'
  }

  /** Whether the article speaks of one of the labels in a row: networks that a law is about. */
  private runIsMentioned(at: number): boolean {
    const {index} = this.entries[at]!
    for (let i = Math.max(0, at - 2); i <= at + 2 && i < this.entries.length; i++) {
      const entry = this.entries[i]!
      if (Math.abs(entry.index - index) === Math.abs(i - at) && this.mentions(entry) > 0) return true
    }
    return false
  }

  /** How many label lines stand in a row here; counted no further than three. */
  private runAround(at: number): number {
    let first = at
    let last = at
    while (at - first < 2 && this.entries[first - 1]?.index === this.entries[first]!.index - 1) first--
    while (last - at < 2 && this.entries[last + 1]?.index === this.entries[last]!.index + 1) last++
    return last - first + 1
  }

  /** Last line of what a label line opens. */
  private lastOf(entry: LabelLine, at: number, place: Place): number {
    const {index, kind, whole} = entry
    const next = this.entries[at + 1]?.index ?? this.article.lines.length
    if (points.has(kind) && place === 'tail' && this.isPaired(at)) return index + 1
    if (kind === 'follow' && place === 'tail') return this.endOfAccounts(entry, next)
    if (kind === 'related') {
      if (this.endsInList(entry, next, place)) return next - 1
      const end = this.endOfHeadlines(index, next, place)
      return place === 'tail' ? this.endOfFillers({...entry, index: end}, next) : end
    }
    if (kind === 'read-more') return this.endOfPointer(entry, next, place)
    if (opensBox(kind) && place === 'tail' && this.endsInBox(index)) return this.tail - 1
    if (entry.request === 'over') return this.endOfArticle(index)
    if (kind === 'tags' && whole) return this.endOfList(index, Math.min(next, index + mostTags + 1), isTag)
    return place === 'tail' ? this.endOfFillers(entry, next) : index
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
    const ofPage = this.strongInTail >= fewestOfPage
    const reached = reaches.has(kind) ? this.endOfList(index, index + mostOfAppeal + 1, isAddress) : index
    if (next === length) {
      if (kind === 'copyright' && weight === 'strong' && next - index <= mostLegal + 1) return length - 1
      if (kind !== 'copyright' && !ofPage) return reached
    } else if (next - index > this.mostFillers(kind, weight, next) + 1) return reached
    const isLeft = (line: Line) => isFiller(line) && !this.isAboveByline(line)
    return this.endOfList(index, next, isLeft) === next - 1 ? Math.max(reached, next - 1) : reached
  }

  /**
   * How many lines may stand between two label lines of the tail and go with them. Behind a whole article, and between
   * labels that leave no doubt, a menu or a list of headlines may be as long as it is.
   */
  private mostFillers(kind: LabelKind, weight: LabelLine['weight'], next: number): number {
    const isClosed = weight === 'strong' && !between.has(kind) && this.byLine.get(next)?.weight === 'strong'
    if (isClosed && this.isBehindArticle()) return mostInMenu
    return this.strongInTail >= fewestOfPage ? mostBetweenOfPage : mostBetween
  }

  /** Whether what stands before the tail is an article by its paragraphs, not the start of a list. */
  private isBehindArticle(): boolean {
    let paragraphs = 0
    for (let i = this.firstProse; i < this.tail; i++) if (this.isProseAt(i)) paragraphs++
    return paragraphs >= fewestParagraphs && paragraphs * 3 > this.tail - this.firstProse
  }

  /**
   * Whether a line under the label of a list is the article's none the less: its headline, under a menu; behind the first
   * of the list one more question of an interview, one more numbered heading.
   */
  private isOwn(line: Line, label: number, place: Place): boolean {
    const {lines} = this.article
    const isBefore = place === 'head' || line.index < lines.length / 2
    if (isBefore && (this.isHeadlineOf(line) || this.isAboveByline(line, place))) return true
    if (place === 'head' && this.isOwnHeadline(line, label)) return true
    const behind = lines.behind(line)
    if (line.index === label + 1 || place !== 'middle' || !behind || behind.terminal === '') return false
    return isQuestion(line) || isNumbered(line) ? this.hasLike(line, label) : false
  }

  /**
   * Whether a line under a list may be the headline that nobody gave us, or its deck: it stands near the first
   * paragraph, and none stands above the list.
   */
  private isOwnHeadline(line: Line, label: number): boolean {
    if (line.index < this.firstProse - mostOfHead || this.article.title !== undefined) return false
    const above = this.article.lines.slice(0, label)
    return !above.some((one) => !this.byLine.has(one.index) && isHeadline(one, fewestOfHeadline))
  }

  /** Whether a byline or a date stands right below, or below a name; the credit of a picture may stand anywhere. */
  private isAboveByline(line: Line, place: Place = 'head'): boolean {
    const isOne = (at: number) =>
      (place === 'middle' ? this.isByline(at) : this.isFurniture(at)) ||
      (!this.byLine.has(at) && isDate(this.article.lines.at(at)))
    return isHeadline(line) && (isOne(line.index + 1) || isOne(line.index + 2))
  }

  private isHeadlineOf(line: Line): boolean {
    const {title} = this.article
    return (
      title !== undefined &&
      Math.abs(title.length - line.length) < 5 &&
      foldText(title) === foldText(line.text)
    )
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
      return opens && index + 1 < next && isHeadline(lines.at(index + 1)!) ? index + 1 : index
    }
    // A button that says so stands above headings of the article, too.
    const isPlain = !isCapitals(text.slice(label.from, label.to))
    const mayBeButton = isPlain && (this.hasHeadings || kinds.some((kind) => buttons.has(kind)))
    if (!opens && (label.strength === 'weak' || mayBeButton)) return index
    const end = this.endOfHeadlines(index, next, place)
    // A heading of the article never stands right above another.
    return opens || end > index + 1 || (!this.hasHeadings && this.isProseAt(end + 1)) ? end : index
  }

  /** The last of the headlines under a label. */
  private endOfHeadlines(index: number, next: number, place: Place): number {
    const {lines} = this.article
    const fewest = place === 'middle' && !this.hasHeadings ? 2 : 3
    const isListed = (line: Line) => {
      const isLast = line.index + 1 === next || isProse(lines.at(line.index + 1)!)
      const most = isLast || place !== 'middle' ? fewest + 1 : fewest
      return isHeadline(line, line.index === index + 1 ? fewest : most) && !this.isOwn(line, index, place)
    }
    return this.endOfList(index, Math.min(next, index + mostHeadlines + 1), isListed)
  }

  /** The last of the lines behind a line that pass a test, before another. */
  private endOfList(index: number, before: number, test: (line: Line) => boolean): number {
    const {lines} = this.article
    const end = Math.min(before, lines.length)
    let last = index
    while (last + 1 < end && test(lines.at(last + 1)!) && !this.isFurniture(last + 1)) last++
    return last
  }

  private isByline(index: number): boolean {
    const line = this.article.lines.at(index)
    return line !== undefined && labelOf(this.article, line, 'byline') !== undefined
  }

  private isFurniture(index: number): boolean {
    const line = this.article.lines.at(index)
    return line !== undefined && labelsOf(this.article, line).some(({kind}) => furniture.has(kind))
  }

  /**
   * How often a label's words stand in the article's paragraphs: then they are about it. Of most labels any long word
   * tells; of those that are made of common words (`Share this article`) all must stand there.
   */
  private mentions(entry: LabelLine): number {
    const label = this.wordOf(entry)
    const manifold = entry.inner === true && entry.labels >= fewestManifold
    if (common.has(entry.kind) || manifold) {
      if (entry.labels > 1 && !manifold) return 0
      // Vietnamese writes each syllable as a word: one of them says nothing. Nor does one of `Mehr zum Thema`.
      if (ofPhrases.has(entry.kind) && label.includes(' ')) return this.countOf(label)
      const words = wordsOf(label).filter((word) => word.length >= fewestLetters - 1)
      return words.length === 0 ? 0 : Math.min(...words.map((word) => this.countOf(word)))
    }
    const counts = wordsOf(label)
      .filter((word) => word.length >= fewestLetters)
      .map((word) => this.countOf(word))
    // `Join our WhatsApp channel`: a channel of a river says nothing of it.
    return counts.length > 1 && entry.kind === 'follow' ? Math.min(...counts) : Math.max(0, ...counts)
  }

  private knownTopics: ReadonlySet<LabelKind> | undefined

  /** Kinds of which the article speaks: who writes of cookies may write `Accept all`. */
  private get topics(): ReadonlySet<LabelKind> {
    if (!this.knownTopics) {
      const found = this.entries.filter((one) => !common.has(one.kind) && this.mentions(one) > 0)
      this.knownTopics = new Set(found.map(({kind}) => kind))
    }
    return this.knownTopics
  }

  private countOf(word: string): number {
    return recall(this.counts, word, () => countOf(this.prose, word))
  }

  private readonly counts = new Map<string, number>()
  private known: string | undefined

  /** The first paragraphs, in lower case. */
  private get prose(): string {
    if (this.known !== undefined) return this.known
    let prose = ''
    for (const line of this.article.lines) {
      if (prose.length > mostProse) break
      if (!this.byLine.has(line.index) && isProse(line)) prose += `${line.text.slice(0, mostProse)}\n`
    }
    // Words of labels are letters: lower case is all that must be folded, and the engine does that many times faster.
    this.known = prose.toLowerCase()
    return this.known
  }

  private leavesEnough(residues: readonly Residue[]): boolean {
    let words = 0
    let next = 0
    for (const line of this.article.lines) {
      while (next < residues.length && residues[next]!.last < line.index) next++
      const inside = next < residues.length && line.index >= residues[next]!.first
      if (!inside && !this.byLine.has(line.index)) words += wordsOfLine(line)
      if (words >= fewestLeft) return true
    }
    return false
  }

  /** The runs of lines that are labels or residue. */
  private findRuns(residues: readonly Residue[]): NonNullable<Reading['runs']> {
    const {length} = this.article.lines
    const inside = new Uint8Array(length)
    for (const {index} of this.entries) inside[index] = 1
    for (const {first, last} of residues) inside.fill(1, first, last + 1)
    const first = new Int32Array(length)
    const last = new Int32Array(length)
    for (let i = 0; i < length; i++) first[i] = inside[i] && inside[i - 1] ? first[i - 1]! : i
    for (let i = length - 1; i >= 0; i--) last[i] = inside[i] && inside[i + 1] ? last[i + 1]! : i
    return {first, last}
  }
}

/** `X : @harbourpost` */
const account = /^[^:：]{1,24}[:：] ?[^.:：]{1,40}$/
const fewestAccounts = 2
/** Words of a link to the next article. */
const wordsOfLink = 2

const furniture = new Set<LabelKind>(['byline', 'credit', 'date', 'sign-off', 'reading-time'])

/** Lines that may stand between two label lines of the tail and go with them. */
const mostBetween = 3
/** In a tail with this many label lines, more may. */
const fewestOfPage = 4
const mostBetweenOfPage = 8
const mostInMenu = 40
/** Paragraphs of an article behind which the tail's menus may be so long. */
const fewestParagraphs = 4
const mostWordsBetween = 25
/** Labels of one sentence that leave no doubt what it is about, so that all words of the first must be the article's. */
const fewestManifold = 4
/** How often a weak label stands as a line that belongs to the page. */
const fewestRepeats = 3
/** Lines below an appeal to readers that say how to reach the newsroom. */
const mostOfAppeal = 6
/** Lines and words of a box. */
const mostOfBox = 3
const mostBoxWords = 60
/** Lines behind a copyright line that may read like prose: legal notes. */
const mostLegal = 4
/** Weight of the prose that ends the search for the tail's start: two or three paragraphs, which no legal note has. */
const mostProseInTail = 7
const mostHeadlines = 12
/** Words of a line above a list that may be the article's headline, and lines that a headline has with its deck. */
const fewestOfHeadline = 3
const mostOfHead = 2
/** Words of the only headline under a word that may be a heading of the article. */
const wordsOfOnly = 5
/** Words of a heading of the article. */
const mostInHeading = 10
const mostTags = 15
const longestDate = 48
const longestAddress = 60
/** Lines before a label in which an interview's questions and an article's numbered headings are looked for. */
const ownReach = 40
/** Letters of a word that tells what an article is about. */
const fewestLetters = 5
/** How much prose is looked at, in UTF-16 code units, to tell what the article is about. */
const mostProse = 20_000

/** How a line without label speaks against a tail. */
function weightOf(line: Line): number {
  if (isProse(line)) return line.words >= 40 ? -4 : -2.5
  if (isShortSentence(line)) return -2
  return line.terminal === '' ? 0 : -1
}

/** Letters of a word, in scripts that part none by spaces. */
const lettersOfWord = 6

/** The words of a line; of a line in Thai and its like about as many as its letters make. */
function wordsOfLine(line: Line): number {
  if (!writesNoSpaces(line.codeAt(line.start))) return line.words
  return Math.max(line.words, Math.floor(line.length / lettersOfWord))
}

/** A line that can be a headline in a list: some words, and no stop at its end. */
export function isHeadline(line: Line, fewest: number = 4): boolean {
  return (
    line.length < 220 &&
    wordsOfLine(line) >= fewest &&
    // Paragraphs in Thai and its like have no stop at the end, either.
    !(isProse(line) && writesNoSpaces(line.codeAt(line.start))) &&
    !isLower(line.codeAt(line.start)) &&
    !'“«„—–'.includes(line.text[0]!) &&
    !isQuotation(line) &&
    !'.。।۔։:'.includes(line.terminal || line.text.at(-1)!)
  )
}

/** `"It is late," she said.`: a quotation, and who says it. */
function isQuotation({text}: Line): boolean {
  return text.startsWith('"') && /^"[^"]*[,.?!]" ?\p{Ll}/u.test(text)
}

/** A short line with a year or a time of day. */
function isDate(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.length <= longestDate &&
    /\b(?:19|20)\d\d\b|\b\d{1,2}[.:]\d\d\b/.test(line.text)
  )
}

function isQuestion(line: Line): boolean {
  return '?？؟'.includes(line.terminal || ' ')
}

/** `3. What they want`. */
function isNumbered({text}: Line): boolean {
  return /^\d{1,2}[.)] /.test(text)
}

function isTag(line: Line): boolean {
  return line.words <= 4 && line.length < 60 && line.terminal === ''
}

function isFiller(line: Line): boolean {
  if (isRowOfLinks(line.text)) return true
  return !isProse(line) && !isShortSentence(line) && (line.words <= 6 || line.terminal === '')
}

/** `Phone: 555-0100`, `news@harbour.example`: how to reach someone. */
function isAddress({length, text}: Line): boolean {
  if (length > longestAddress) return false
  return /@|\d[\d -]{5,}\d|[a-z\d]\.[a-z]{2}/i.test(text)
}

/** A sentence of a few words, which an article may end with. */
function isShortSentence(line: Line): boolean {
  return line.words >= 4 && '.。।۔։'.includes(line.terminal || ' ') && !line.text.endsWith('...')
}

function wordsOf(label: string): string[] {
  return label.split(/[^\p{L}\p{M}\p{N}]/u)
}

/** The longest word of a folded label. */
export function longestWord(label: string): string {
  let best = ''
  for (const word of wordsOf(label)) if (word.length > best.length) best = word
  return best
}

/** How often a word stands in a text, as the start of a word. */
function countOf(text: string, word: string): number {
  let count = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (at === 0 || !isWord(text.charCodeAt(at - 1)) || word.charCodeAt(0) > 0x2e80) count++
  }
  return count
}

/**
 * The range to delete so that residue disappears: with the white space before it or behind it, the same for all of a
 * run of label lines, so that the ranges of several transforms meet and don't overlap. The halves of a sentence that it
 * interrupts are joined.
 */
export function rangeOf(
  article: Article,
  {first, last}: Pick<Residue, 'first' | 'last'>
): Range & {insert: string} {
  const {lines, text} = article
  const {runs} = readingOf(article)
  const before = lines.at((runs?.first[first] ?? first) - 1)
  const behind = lines.at((runs?.last[last] ?? last) + 1)
  if (before && behind && isInterrupted(before, behind) && behind.index - before.index === last - first + 2) {
    return {from: before.to, to: behind.start, insert: ' '}
  }
  if (before && (!behind || isNearer(article, before, behind))) {
    return {from: lines.at(first - 1)!.to, to: lines.at(last)!.to, insert: ''}
  }
  const head = text.startsWith('\uFEFF') ? 1 : 0
  const from = Math.max(lines.at(first)!.from, head)
  return {from, to: lines.at(last + 1)?.from ?? lines.at(last)!.to, insert: ''}
}

/** Whether the gap before a run is the smaller one, which goes. */
function isNearer({lines}: Article, before: Line, behind: Line): boolean {
  const gapBefore = lines.at(before.index + 1)!.number - before.number
  const gapBehind = behind.number - lines.at(behind.index - 1)!.number
  return gapBefore < gapBehind
}

/** Words of a line that a second half in lower case goes on with. */
const halfWords = 5

/** Whether one line goes on with the sentence of another. */
export function isInterrupted(before: Line, behind: Line): boolean {
  if (before.terminal !== '' || ':;'.includes(before.text.at(-1)!)) return false
  return isLower(behind.codeAt(behind.start)) && before.words >= halfWords && behind.words >= 2
}

/** Whether a text holds words enough to be an article. A window of its start is enough to tell. */
export function holdsEnough(text: string, from: number, to: number): boolean {
  const end = Math.min(to, from + fewestLeft * 40)
  // In Thai and its like the spaces, one of which may stand last, tell nothing of the words.
  if ([1, 2].some((back) => writesNoSpaces(text.charCodeAt(end - back))))
    return end - from >= fewestLeft * lettersOfWord
  return countWords(text, from, end) >= fewestLeft
}
