/** How sure it is that label lines are residue of the page: by place, neighbours, and what the article is about. */

import type {Article} from '../article.ts'
import {countWords, isLower} from '../characters.ts'
import {type LabelLine, opensBox} from '../label-lines/reading.ts'
import type {LabelKind} from '../languages/language.ts'
import type {Line} from '../lines.ts'
import {isProse} from '../lines.ts'
import {namesPage} from '../requests.ts'
import type {Certainty} from '../transform.ts'
import {Extents, mostOfHead, points} from './extents.ts'
import {between, type Layout, type Place} from './layout.ts'
import {isShortSentence} from './line-tests.ts'
import {Topics} from './topics.ts'

/** Lines that are residue, and how sure that is. */
export interface Residue {
  readonly kind: LabelKind
  /** Index of the first line. */
  readonly first: number
  readonly last: number
  readonly place: Place
  readonly certainty: Certainty
}

/** Kinds of the one word that stands behind an article when all else is gone. */
const closing = new Set<LabelKind>([
  'share',
  'comment-heading',
  'navigation',
  'ad',
  'related',
  'newsletter',
  'app'
])

/** Kinds of the one button that stands at a headline: `Print`, `12 Comments`. Names of sections stand there, too. */
const atHeadline = new Set<LabelKind>(['share', 'comment-heading', 'newsletter', 'paywall', 'player', 'app'])

/** Lines above the first paragraph where the headline is given: who wrote it, when, and a few buttons. */
const mostBelowHeadline = 8

/** Kinds that open a list, by a colon: where nothing follows, the list is gone. */
const opening = new Set<LabelKind>(['tags', 'related', 'read-more'])

/** What an article may ask of its readers itself: money for others, witnesses of a crime. */
const appeals = new Set<LabelKind>(['donation', 'contact'])

/** What articles advise their readers to get, too, and the words of a prompt that is none of theirs. */
const advised = new Set<LabelKind>(['app', 'newsletter', 'follow'])
const mostOfPrompt = 8
/** Words of a label that is nearly a sentence, which no advice has: `Sign up to discover human stories`. */
const wordsOfLongLabel = 6

/** How often a weak label stands as a line that belongs to the page. */
const fewestRepeats = 3
/** Words of a short last paragraph. */
const wordsOfLast = 6
/** Words of the only headline under a word that may be a heading of the article. */
const wordsOfOnly = 5

/** Weighs the label lines of one article. */
export class Scale {
  private readonly article: Article
  private readonly entries: readonly LabelLine[]
  private readonly topics: Topics
  private readonly extents: Extents

  constructor(private readonly layout: Layout) {
    this.article = layout.article
    this.entries = layout.entries
    this.topics = new Topics(layout)
    this.extents = new Extents(layout)
  }

  /** The residue that a label line opens, if it is one; `at` is its index among the label lines. */
  weigh(entry: LabelLine, at: number): Residue | undefined {
    const {index, kind} = entry
    const place = this.layout.placeOf(entry)
    const certainty = this.certaintyOf(entry, at, place)
    if (!certainty) return undefined
    const last = certainty === 'suspect' ? index : this.extents.lastOf(entry, at, place)
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
    if (this.isOwnTitle(entry) || this.readsOn(entry)) return undefined
    const supported = this.isSupported(entry, at)
    if (entry.weight === 'weak') return this.ofWeak(entry, at, place, supported)
    if (supported && !entry.inner) return 'likely'
    const known = this.topics.mentions(entry)
    if (entry.inner) return this.ofInner(entry, place, known)
    if (opensBox(entry.kind) && known > 0) return 'suspect'
    if (appeals.has(entry.kind) && !this.isOfPage(entry, place, known)) return 'suspect'
    if (this.layout.strongInTail === 1 && this.mayBeAdvice(entry)) return 'suspect'
    if (place === 'tail') return known > 2 && entry.whole ? 'suspect' : 'likely'
    if (known > 0 || this.topics.has(entry.kind) || this.mayBeAdvice(entry)) return 'suspect'
    return (place === 'head' && entry.kind !== 'tags') || between.has(entry.kind) ? 'likely' : 'suspect'
  }

  /** Whether a line is the article's headline; below its paragraphs, and told by what stands there, it is that of a list. */
  private isOwnTitle({index, shaped}: LabelLine): boolean {
    if (shaped && index > this.layout.firstProse) return false
    return this.layout.isTitle(this.article.lines.at(index)!)
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
  private mayBeAdvice({index, kind, label, whole}: LabelLine): boolean {
    const line = this.article.lines.at(index)!
    if (whole || !advised.has(kind) || line.terminal === '' || line.words <= mostOfPrompt) return false
    if (!label.gap && countWords(this.article.text, label.from, label.to) >= wordsOfLongLabel) return false
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
    if (whole || labels > 1 || this.layout.strongInTail > 1) return true
    const line = this.article.lines.at(index)!
    return place === 'tail' && namesPage(this.article, line.start, line.end)
  }

  /** A weak label counts beside a strong one, and in a row of its like: two at the ends, three between paragraphs. */
  private ofWeak(entry: LabelLine, at: number, place: Place, supported: boolean): Certainty | undefined {
    if (supported || (between.has(entry.kind) && this.isRepeated(entry))) return 'likely'
    if (this.isLastWord(entry) || this.isFirstWord(entry) || this.isEmptyList(entry)) return 'likely'
    if (place === 'head' && this.isAtHeadline(entry)) return 'likely'
    if (place === 'tail' && this.extents.isPaired(at)) return 'likely'
    if (place === 'middle' && this.headsList(entry, at)) return 'likely'
    const run = this.runAround(at)
    if (run < (place === 'middle' ? 3 : 2) || this.runIsMentioned(at) || this.isIntroduced(at))
      return undefined
    return 'likely'
  }

  /**
   * `Recommended`, between a paragraph and headlines: words that point to articles and head lists of them, where the
   * article has no headings of its own.
   */
  private headsList(entry: LabelLine, at: number): boolean {
    const {index, kind, kinds, whole} = entry
    if (kind !== 'related' || !kinds.includes('read-more') || !whole || this.layout.hasHeadings) return false
    const last = this.extents.lastOf(entry, at, 'middle')
    if (last === index || (last === index + 1 && !this.isOnly(last, entry))) return false
    return this.layout.isProseAt(last + 1) && this.topics.mentions(entry) === 0
  }

  /** Whether the only line under a weak heading is a headline, not `The Long Pier, by Anna Holt` under each of two. */
  private isOnly(index: number, heading: LabelLine): boolean {
    const line = this.article.lines.at(index)!
    return line.words >= wordsOfOnly && !line.text.includes(', ') && this.topics.timesOf(heading) === 1
  }

  /** `Comments`, alone behind the last paragraph: no article ends in the name of a button. */
  private isLastWord(entry: LabelLine): boolean {
    const {lines} = this.article
    const line = lines.at(entry.index)!
    const before = lines.before(line)
    if (!closing.has(entry.kind) || !entry.whole || entry.index < lines.length - 1 || line.terminal !== '')
      return false
    // A log of commands may end in `logout`.
    const isButton = entry.kind !== 'navigation' && !isLower(line.codeAt(line.start))
    return before !== undefined && this.mayBeLast(before, isButton) && this.topics.mentions(entry) === 0
  }

  /**
   * Whether an article may end in a line: a paragraph, or the name of who wrote it or made its pictures; a short sentence
   * where `isButton` says that what follows can be nothing else.
   */
  private mayBeLast(line: Line, isButton: boolean): boolean {
    if (line.terminal !== '' && isProse(line)) return true
    if (this.layout.isFurniture(line.index)) return true
    if (!isButton || line.words < wordsOfLast) return false
    return isShortSentence(line) && this.layout.isProseAt(line.index - 1)
  }

  /** `Print`, between the headline and the first paragraph, or above both. */
  private isAtHeadline(entry: LabelLine): boolean {
    const {firstProse, headline} = this.layout
    const {lines, title} = this.article
    if (headline < 0 || firstProse > (title === undefined ? mostOfHead : mostBelowHeadline)) return false
    if (!atHeadline.has(entry.kind) || !entry.whole || lines.at(entry.index)!.terminal !== '') return false
    return entry.index !== headline && this.topics.mentions(entry) === 0
  }

  /** `SHARE`, alone above an article: no article has the name of a button as its headline. */
  private isFirstWord(entry: LabelLine): boolean {
    if (entry.index > 0 || entry.kind !== 'share' || !entry.whole) return false
    return this.layout.firstProse <= mostOfHead && this.topics.mentions(entry) === 0
  }

  /** `Category:`, and then the article ends. */
  private isEmptyList({index, kind, whole}: LabelLine): boolean {
    const {lines} = this.article
    if (!opening.has(kind) || !whole || index < lines.length - 1 || index === 0) return false
    return ':：'.includes(lines.at(index)!.text.at(-1)!) && this.layout.firstProse < index
  }

  /** Whether the same words stand as a line of their own again and again: `AD` between all paragraphs. */
  private isRepeated(entry: LabelLine): boolean {
    return entry.whole && this.topics.timesOf(entry) >= fewestRepeats && this.topics.mentions(entry) === 0
  }

  /** Whether a strong label line stands right before or behind. */
  private isSupported(entry: LabelLine, at: number): boolean {
    const before = this.entries[at - 1]
    const behind = this.entries[at + 1]
    if (before?.weight === 'strong' && this.layout.isNext(before, entry)) return true
    return behind?.weight === 'strong' && this.layout.isNext(entry, behind)
  }

  /** Whether the article speaks of one of the labels in a row: networks that a law is about. */
  private runIsMentioned(at: number): boolean {
    const {first, last} = this.rangeOfRun(at)
    return this.entries.slice(first, last + 1).some((entry) => this.topics.mentions(entry) > 0)
  }

  private introduced: boolean[] | undefined

  /** `The prizes are given for:`, and below it `Culture`, `Sport`, `Science`: a row that the article announces. */
  private isIntroduced(at: number): boolean {
    if (!this.introduced) {
      const found: boolean[] = []
      for (const [i, entry] of this.entries.entries()) {
        const follows = this.layout.isNext(this.entries[i - 1], entry)
        found.push(follows ? found[i - 1]! : this.isBelowColon(entry))
      }
      this.introduced = found
    }
    return this.introduced[at]!
  }

  private isBelowColon({index}: LabelLine): boolean {
    const above = this.article.lines.at(index - 1)
    return above !== undefined && !this.layout.byLine.has(above.index) && ':：'.includes(above.text.at(-1)!)
  }

  /** How many label lines stand in a row here; counted no further than two in each direction. */
  private runAround(at: number): number {
    const {first, last} = this.rangeOfRun(at)
    return last - first + 1
  }

  private rangeOfRun(at: number): {first: number; last: number} {
    const {entries, layout} = this
    let first = at
    let last = at
    while (at - first < 2 && layout.isNext(entries[first - 1], entries[first])) first--
    while (last - at < 2 && layout.isNext(entries[last], entries[last + 1])) last++
    return {first, last}
  }
}
