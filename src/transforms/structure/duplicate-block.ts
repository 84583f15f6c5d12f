import type {Article} from '../../article.ts'
import {removeLines} from '../../blocks.ts'
import {
  comparable,
  comparables,
  countWords,
  fold,
  isBlank,
  isLower,
  isWord,
  noWord
} from '../../characters.ts'
import {codeUnitsOf} from '../../code-units.ts'
import type {Line} from '../../lines.ts'
import {linesOfArticle} from '../../page/page.ts'
import {partsOf} from '../../parts.ts'
import {type Certainty, defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

/** Shortest line, in UTF-16 code units, that is compared, and the shortest of East Asian characters. */
const shortest = 40
const shortestWide = 20
/** Length, in UTF-16 code units, of what an overlap of two lines is looked for by. */
const anchorSize = 20
/** Word characters that are hashed: enough to be rare, since what they find is compared whole. */
const hashSize = 14
/** Sentences that start nearer to each other are looked at as one. */
const shortestSentence = 8
/** A block with this many words that stands again is a copy; with fewer it may be a slogan. */
const copyWords = 12
/** Two copies next to each other need no more than this. */
const neighbourWords = 6
/** From this many words on, a third copy is none the less a copy: refrains are shorter. */
const refrainWords = 25
/** A line with this many words is a paragraph. */
const paragraphWords = 15
/** A pull quote has at least so many words, its paragraph stands at most so many lines away, and is longer by so many. */
const quoteWords = 8
const quoteDistance = 6
const quoteMargin = 4
/** A contained block with this many words is a copy wherever it stands. */
const containedWords = 30
/** Lines of the head, where summaries and epigraphs stand. */
const headLines = 4
/** Share of word triples that near copies have in common. */
const nearShare = 0.8
/** Pairs that are looked at for one line. */
const mostPairs = 4
/** Words of an overlap between the end of a line and the start of the next. */
const overlapWords = 4

const reason = 'Unexpected second copy of a block, expected one'

/**
 * Remove paragraphs, list items, and pull quotes that stand again.
 *
 * Copies have the same words (case, quotes, and marks aside), or nearly: then they share four fifths of their word
 * triples (Jaccard's measure), and no number or name differs. Of two equal blocks the first stays; of a block that
 * stands inside another, the whole. Copies are found by the starts of their sentences, so that each character is
 * looked at a few times at most.
 *
 * Short lines (chants, marks of speakers, scores, times), stanzas, and what stands three times are left alone, and so
 * are summaries at the head.
 */
export const duplicateBlock: TransformPlugin = defineTransform({
  id: 'duplicate-block',
  stage: 'structure',
  summary: 'Remove blocks that stand again',
  // What it takes still stands elsewhere.
  budget: false,
  examples: [
    {
      before:
        'The bridge will reopen in May, the city said on Monday, after two years of work on its northern arch.\n\nCars may use it again, and so may trams, it added.\n\nThe bridge will reopen in May, the city said on Monday, after two years of work on its northern arch.',
      after:
        'The bridge will reopen in May, the city said on Monday, after two years of work on its northern arch.\n\nCars may use it again, and so may trams, it added.'
    },
    {
      before:
        'Bridge to reopen\n\nThe work was late from the first day.\n\n“Nobody had looked at the northern arch for sixty years,” said Ana Pell, who led the work. “We found a boat in it.”\n\nNobody had looked at the northern arch for sixty years\n\nCars may use it again in May, and so may trams.',
      after:
        'Bridge to reopen\n\nThe work was late from the first day.\n\n“Nobody had looked at the northern arch for sixty years,” said Ana Pell, who led the work. “We found a boat in it.”\n\nCars may use it again in May, and so may trams.'
    },
    {
      before:
        'The town hall of Corrow, seen from the quay on Friday. (Photo: Ana Pell) The town hall of Corrow, seen from the quay on Friday. (Photo: Ana Pell)',
      after: 'The town hall of Corrow, seen from the quay on Friday. (Photo: Ana Pell)'
    },
    {
      before:
        'We’ll be here in the morning, we’ll be here in the rain,\nand we’ll bring it back again.\n\nWe’ll be here in the evening, we’ll be here in the rain,\nand we’ll bring it back again.'
    },
    {
      before:
        'The company wrote: “We are aware of the storm. Fares have gone up so that more ferries sail from the old quay.”\n\nThe first half sounds kind.\n\n“… Fares have gone up so that more ferries sail from the old quay.”\n\nThe second half does not.'
    },
    {
      before:
        'I say to you that the ferry must run on Sundays, since people visit their mothers on Sundays, and mothers wait.\n\nI say to you that the ferry must run on Sundays, since the hospital has its doors open, and the sick count the hours.'
    },
    {
      before:
        'Shares in Pike closed at 12.40 on Monday, the highest price since spring, after a day without news.\n\nShares in Tessel closed at 31.15 on Monday, the highest price since spring, after a day without news.'
    }
  ],
  *whole(article) {
    yield* repeats(article)
    const copies = findCopies(article)
    if (copies) yield* removals(article, copies)
  }
})

/** By index, which lines are copies, of which line, and how sure that is. */
type Copies = Map<number, Copy>

interface Copy {
  /** The line whose words these are. */
  readonly of: number
  readonly certainty: Certainty
  readonly whole: boolean
}

/** `“… what was said above`: the writer quotes a part of it again. */
function isExcerpt(line: Line): boolean {
  const {start} = line
  return isEllipsis(line, start) || (!isWord(line.codeAt(start)) && isEllipsis(line, start + 1))
}

const dot = 0x2e
const ellipsis = 0x2026

/** `…`, or two dots and more. */
function isEllipsis(line: Line, at: number): boolean {
  return line.codeAt(at) === ellipsis || (line.codeAt(at) === dot && line.codeAt(at + 1) === dot)
}

function isLong(line: Line): boolean {
  if (isExcerpt(line)) return false
  return line.length >= shortest || (line.length >= shortestWide && line.codeAt(line.start) >= 0x2e80)
}

/** Room for the places of articles of up to 6 KB, used again for each of them: a new one costs more than its use. */
const reused = new Int32Array(1024 * 3)

/** Where the words of anchors were first seen: a table of numbers, since clean articles pay for it too. */
class Places {
  private readonly mask: number
  /** Key, line, and offset of each place, one behind the other. */
  private readonly facts: Int32Array

  constructor(length: number) {
    // Anchors are at least eight characters apart: a quarter of the table stays free.
    const size = 2 ** Math.ceil(Math.log2(Math.max(64, length / 6)))
    this.mask = size - 1
    this.facts = size * 3 > reused.length ? new Int32Array(size * 3) : reused.fill(0, 0, size * 3)
  }

  /** Where a key is kept, or could be. */
  private slot(key: number): number {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & this.mask
    while (this.facts[slot * 3] !== 0 && this.facts[slot * 3] !== key) slot = (slot + 1) & this.mask
    return slot * 3
  }

  /** Remember a place, if the key is new; else the place that has it. */
  add(key: number, line: number, offset: number): Place | undefined {
    const slot = this.slot(key)
    if (this.facts[slot] === key) return {line: this.facts[slot + 1]!, offset: this.facts[slot + 2]!}
    this.facts[slot] = key
    this.facts[slot + 1] = line
    this.facts[slot + 2] = offset
    return undefined
  }
}

interface Place {
  readonly line: number
  readonly offset: number
}

function findCopies(article: Article): Copies | undefined {
  const {lines} = article
  if (lines.length < 2) return undefined
  const places = new Places(article.text.length)
  const sentences = new Sentences(article)
  const codes = codeUnitsOf(article.text)
  let copies: Copies | undefined
  for (let i = 0; i < lines.length; i++) {
    const line = lines.at(i)!
    if (!isLong(line)) continue
    const found = matchLine(article, line, codes, places, sentences)
    if (!found) continue
    copies ??= new Map()
    for (const [index, copy] of found) if (!copies.has(index)) copies.set(index, copy)
  }
  if (!copies) return undefined
  dropTeased(article, copies)
  dropRefrains(article, copies)
  extend(article, copies)
  return copies.size > 0 ? copies : undefined
}

/** Compare a line with the lines before it that share the start of a sentence; remember its own. */
function matchLine(
  article: Article,
  line: Line,
  codes: Uint16Array,
  places: Places,
  sentences: Sentences
): readonly (readonly [number, Copy])[] | undefined {
  const {index, start, end} = line
  let found: (readonly [number, Copy])[] | undefined
  let pairs = 0
  for (let at = start; at >= 0; at = sentences.after(at, end)) {
    const key = hashAt(codes, at, end)
    if (key === 0) break
    const place = places.add(key, index, at)
    if (place && place.line !== index && pairs < mostPairs) {
      pairs++
      const copy = compare(article, article.lines.at(place.line)!, place.offset, line, at)
      if (copy) {
        found ??= []
        found.push(copy)
        if (copy[0] === index) return found
      }
    }
  }
  return found
}

/** Walks over the starts of an article's sentences, forward only. */
class Sentences {
  private readonly starts: readonly number[]
  private next = 0

  constructor(private readonly article: Article) {
    this.starts = partsOf(article).starts
  }

  /** Where the next sentence of a line starts, or -1. */
  after(from: number, end: number): number {
    const {starts} = this
    while (this.next < starts.length && starts[this.next]! <= from + shortestSentence) this.next++
    const start = starts[this.next]
    return start !== undefined && start < end ? this.wordFrom(start, end) : -1
  }

  private wordFrom(start: number, end: number): number {
    const {text} = this.article
    let at = start
    while (at < end && !isWord(text.charCodeAt(at))) at++
    return at < end ? at : -1
  }
}

/** A number for the first word characters at an offset, 0 when there are too few. */
function hashAt(codes: Uint16Array, from: number, end: number): number {
  let hash = 17
  let left = hashSize
  for (let at = from; at < end; at++) {
    const code = comparables[codes[at]!]! || comparable(codes[at]!)
    if (code === noWord) continue
    hash = (Math.imul(hash, 31) + code) | 0
    if (--left === 0) return hash === 0 ? 1 : hash
  }
  return 0
}

/** What two lines that share the start of a sentence are to each other: which one is a copy. */
function compare(
  article: Article,
  earlier: Line,
  earlierAt: number,
  later: Line,
  laterAt: number
): readonly [number, Copy] | undefined {
  const {text} = article
  if (laterAt === later.start) {
    const end = walk(text, laterAt, later.end, earlierAt, earlier.end)
    const whole = earlierAt === earlier.start && end >= 0 && !hasWord(text, end, earlier.end)
    if (whole) return entry(later, earlier, certaintyOfCopy(article, earlier, later), true)
    if (end >= 0)
      return entry(later, earlier, certaintyOfPart(article, later, earlier, earlierAt, end), false)
  }
  if (earlierAt === earlier.start) {
    const end = walk(text, earlierAt, earlier.end, laterAt, later.end)
    if (end >= 0) return entry(earlier, later, certaintyOfPart(article, earlier, later, laterAt, end), false)
  }
  return isNear(earlier, later) ? entry(later, earlier, 'likely', true) : undefined
}

function entry(
  copy: Line,
  of: Line,
  certainty: Certainty | undefined,
  whole: boolean
): readonly [number, Copy] | undefined {
  return certainty && [copy.index, {of: of.index, certainty, whole}]
}

/** Walk through a line and a text that should hold its words: where they end there, or -1. */
function walk(text: string, at: number, end: number, there: number, limit: number): number {
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    if (!isWord(code)) continue
    while (there < limit && !isWord(text.charCodeAt(there))) there++
    if (there >= limit || fold(text.charCodeAt(there)) !== fold(code)) return -1
    there++
  }
  // A word that goes on is another word.
  return there < limit && isWord(text.charCodeAt(there)) && isWord(text.charCodeAt(end - 1)) ? -1 : there
}

function hasWord(text: string, from: number, to: number): boolean {
  while (from < to && !isWord(text.charCodeAt(from))) from++
  return from < to
}

function certaintyOfCopy(article: Article, earlier: Line, later: Line): Certainty | undefined {
  const {words} = later
  if (inStanza(article, later) || inStanza(article, earlier)) return undefined
  if (words >= refrainWords) return 'sure'
  if (words >= copyWords) return 'likely'
  if (words >= neighbourWords && later.index === earlier.index + 1) return 'likely'
  return undefined
}

/** Whether a line is a short one among others, with blank lines elsewhere: a stanza, a list, a table. */
function inStanza({lines}: Article, line: Line): boolean {
  // Without any blank line nothing tells stanzas from paragraphs.
  if (line.words >= refrainWords || lines.last!.number < lines.length) return false
  const before = lines.before(line)
  const behind = lines.behind(line)
  const joins = (other: Line | undefined, distance: number) =>
    other !== undefined && other.index > 0 && distance === 1 && other.words < paragraphWords
  return (
    joins(before, before ? line.number - before.number : 0) ||
    joins(behind, behind ? behind.number - line.number : 0)
  )
}

/** How sure it is that a line is a pull quote, or a teaser, of a longer one whose words it repeats. */
function certaintyOfPart(
  article: Article,
  part: Line,
  {index, words}: Line,
  from: number,
  to: number
): Certainty | undefined {
  const {text} = article
  const isCut = text[part.end - 1] === '…' || text.slice(part.end - 3, part.end) === '...'
  if (part.index === 0 && !isCut) return undefined
  if (isCut && index > part.index && part.words >= copyWords) return 'likely'
  if (words < part.words + quoteMargin || !endsClause(text, to) || isQuotation(text, part, from)) {
    return undefined
  }
  if (part.words >= containedWords) return part.index < headLines && index > part.index ? undefined : 'likely'
  if (part.index < headLines && index > part.index) return undefined
  if (part.words < quoteWords || inStanza(article, part)) return undefined
  // Before the paragraph, without a full stop, it may be the heading of a section that has it from a quotation there.
  if (part.index < index && part.terminal === '') return undefined
  return Math.abs(part.index - index) <= quoteDistance ? 'likely' : undefined
}

/** Whether the words before an offset end a clause there. */
function endsClause(text: string, at: number): boolean {
  // French parts its marks from the word by a space.
  const mark = text[at + (isBlank(text.charCodeAt(at)) ? 1 : 0)]
  return mark === undefined || '.,!?…;:”"’»“。'.includes(mark)
}

/** Whether a line's words are quoted elsewhere, while they are the writer's own here: a correction, or a comment. */
function isQuotation(text: string, part: Line, from: number): boolean {
  let at = from
  while (at < text.length && !isWord(text.charCodeAt(at))) at++
  const before = text[at - 1] ?? ' '
  return '“"«„‘'.includes(before) && !/["“”«»„]/.test(part.text) && part.terminal !== ''
}

/** Whether two lines differ in little: they share most word triples, and no number or name differs. */
function isNear(a: Line, b: Line): boolean {
  if (a.words < paragraphWords || b.words < paragraphWords) return false
  if (a.words > b.words * 1.3 || b.words > a.words * 1.3) return false
  const first = wordsOf(a.text)
  const second = wordsOf(b.text)
  return differInLittle(first, second) && shareOf(first, second) >= nearShare
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Whether the words that only one of two texts has are lower-case words. */
function differInLittle(first: readonly string[], second: readonly string[]): boolean {
  const own = new Set(first)
  const other = new Set(second)
  const isLittle = (word: string) => isLower(word.charCodeAt(0))
  return (
    first.every((word) => other.has(word) || isLittle(word)) &&
    second.every((word) => own.has(word) || isLittle(word))
  )
}

/** Jaccard's measure of two texts' word triples. */
function shareOf(first: readonly string[], second: readonly string[]): number {
  const own = triples(first)
  const other = triples(second)
  let shared = 0
  for (const triple of own) if (other.has(triple)) shared++
  return shared / (own.size + other.size - shared)
}

function triples(words: readonly string[]): Set<string> {
  const found = new Set<string>()
  for (let i = 2; i < words.length; i++)
    found.add(`${words[i - 2]} ${words[i - 1]} ${words[i]}`.toLowerCase())
  return found
}

/**
 * On a whole page, leave alone what stands a second time in the article and a first time among the teasers around it:
 * the article is where the one copy belongs, and the page's own text goes anyway.
 */
function dropTeased(article: Article, copies: Copies): void {
  const inArticle = linesOfArticle(article)
  if (!inArticle?.includes(1)) return
  for (const [index, {of}] of [...copies]) if (!inArticle[of]) copies.delete(index)
}

/** Leave alone what stands three times or more and is short enough for a refrain, unless nothing stands between. */
function dropRefrains({lines}: Article, copies: Copies): void {
  const counts = new Map<number, number>()
  for (const {of, whole} of copies.values()) if (whole) counts.set(of, (counts.get(of) ?? 0) + 1)
  const next = new Set<number>()
  for (const [index, {of, whole}] of [...copies]) {
    if (index - 1 === of || next.has(index - 1)) next.add(index)
    const isRefrain = whole && counts.get(of)! > 1 && lines.words(index) < refrainWords
    if (isRefrain && !next.has(index)) copies.delete(index)
  }
}

/** Copies of paragraphs take the short lines beside them along, where the same lines stand beside the first ones. */
function extend({lines}: Article, copies: Copies): void {
  for (const [index, {of, whole}] of [...copies]) {
    if (!whole || lines.at(index)!.words < paragraphWords) continue
    for (const step of [-1, 1]) {
      for (let i = step; isSame(lines.at(of + i), lines.at(index + i)) && !copies.has(index + i); i += step) {
        copies.set(index + i, {of: of + i, certainty: 'likely', whole: true})
      }
    }
  }
}

function isSame(a: Line | undefined, b: Line | undefined): boolean {
  return (
    a !== undefined && b !== undefined && a.index !== b.index && a.length === b.length && a.text === b.text
  )
}

/** One deletion for each run of copies. */
function* removals(article: Article, copies: Copies): Generator<Finding> {
  const indices = [...copies.keys()].sort((a, b) => a - b)
  for (let i = 0; i < indices.length; ) {
    let last = i
    while (last + 1 < indices.length && indices[last + 1] === indices[last]! + 1) last++
    const certainty = indices.slice(i, last + 1).every((index) => copies.get(index)!.certainty === 'sure')
    const range = removeLines(article, article.lines.at(indices[i]!)!, article.lines.at(indices[last]!)!)
    yield {...range, certainty: certainty ? 'sure' : 'likely', reason}
    i = last + 1
  }
}

/** Lines that say the same twice, or begin with the last words of the line before. */
function* repeats({lines, text}: Article): Generator<Finding> {
  let before: Line | undefined
  for (let i = 0; i < lines.length; i++) {
    const line = lines.at(i)!
    const {start, end} = line
    if (end - start >= shortest * 2) {
      const at = middleOf(text, start, end)
      if (at > 0) yield {from: at, to: end, insert: '', certainty: 'likely', reason}
    }
    if (before && end - start > anchorSize && isLower(text.charCodeAt(start))) {
      const to = overlapEnd(text, before, line)
      if (to > start) yield {from: start, to, insert: '', certainty: 'likely', reason}
    }
    before = line
  }
}

/** Where the second half of a line starts that says the same twice, `Caption (Photo) Caption (Photo)`, or -1. */
function middleOf(text: string, start: number, end: number): number {
  // With one space between, the halves are equally long.
  const at = (start + end) >> 1
  if (text.charCodeAt(at + 1) !== text.charCodeAt(start) || !isBlank(text.charCodeAt(at))) return -1
  if (end - at - 1 !== at - start || text.slice(at + 1, end) !== text.slice(start, at)) return -1
  return countWords(text, at, end) < quoteWords ? -1 : at
}

/** Where the words end that a line repeats, with the white space behind them. */
function overlapEnd(text: string, before: Line, line: Line): number {
  const size = overlapOf(text, before, line)
  if (size === 0) return -1
  let to = line.start + size
  while (to < line.end && isBlank(text.charCodeAt(to))) to++
  return to
}

/** Length of what a line begins with and the one before ends in, or 0. */
function overlapOf(text: string, before: Line, line: Line): number {
  const window = text.slice(Math.max(before.start, before.end - 200), before.end)
  const at = window.lastIndexOf(text.slice(line.start, line.start + anchorSize))
  if (at <= 0 || isWord(window.charCodeAt(at - 1))) return 0
  const size = window.length - at
  const isOverlap = size < line.length && text.startsWith(window.slice(at), line.start)
  const ends = isBlank(text.charCodeAt(line.start + size))
  return isOverlap && ends && countWords(window, at) >= overlapWords ? size : 0
}
