/** What the lines of a whole page look like, as numbers: cheap facts, and no more than the language pack's words. */

import type {Article} from '../article.ts'
import {countWords, isBlank, isDigit, isLetter, isLower, isWord, writesNoSpaces} from '../characters.ts'
import {isDated} from '../label-lines/reading.ts'
import type {LabelKind} from '../languages/language.ts'
import {type LineLabel, labelsOf} from '../line-labels.ts'
import type {Line} from '../lines.ts'
import {among} from '../words.ts'
import {markGalleries} from './galleries.ts'

/** How a line ends. */
export type Ending = 'stop' | 'dots' | 'colon' | 'comma' | 'none'

/** What is looked at of a line. */
export interface LineFacts {
  /** Words; where a script writes no spaces, what their letters would make. */
  readonly size: number
  readonly ending: Ending
  /** Sentence marks inside the line that another sentence follows. */
  readonly inner: number
  /** Share of function words among the words, or -1 where the language's are not known. */
  readonly signs: number
  /** Share of digits among letters and digits. */
  readonly digits: number
  /** Number of letters. */
  readonly letters: number
  /** The strongest label of furniture at the line's start. */
  readonly label: LineLabel | undefined
  /** Whether it is a label that stands between paragraphs, and says all that it says in its own line. */
  readonly parts: boolean
  /** Whether it begins with what stands at the article itself: a byline, a date. */
  readonly article: boolean
  /** How often the same line stands on the page. */
  readonly repeats: number
  /** Bars, bullets, and arrows. */
  readonly bars: number
  /** Whether it begins with a bullet. */
  readonly listed: boolean
  /** Whether it is short and has a day and a time of day, as what tells when a reader wrote. */
  readonly stamp: boolean
  /** Whether it is a gallery's: a picture's caption, or the button below it. */
  readonly inGallery: boolean
}

/** A word takes at least this share of a character more: what longer runs without a space are counted by. */
const charactersAWord = 9
/** The same in Thai and its like, whose words are counted by nothing else. */
const unspacedAWord = 5
/** Longest line that is looked for again. */
const longestRepeat = 160
/** How much of a line is looked at for its function words, in UTF-16 code units. */
const sampleSize = 400

const stops = '.!?。！？।۔؟｡՞։።'
const commas = ',;،؛、，；'
const closers = '”’"\'»)]“」』）＊*_›'
/** What some papers set behind the last sentence of an article. */
const endSigns = '®■◼◾▪●◆♦□∎'
const bullets = '•·▪■●◦‣∙*-–'
const barMarks = '|•·›»→▸>/'

const stop = 1
const bar = 2
/** By UTF-16 code unit: a look-up instead of a search. */
const marks = new Uint8Array(65536)
for (const mark of stops) marks[mark.charCodeAt(0)] = stop
for (const mark of barMarks) marks[mark.charCodeAt(0)] = bar

/** Kinds of labels that say nothing against a line: they stand at the article itself. */
const ofArticle: ReadonlySet<LabelKind> = new Set([
  'byline',
  'date',
  'sign-off',
  'credit',
  'reading-time',
  'truncation'
])

/** From so many words on a line is long, and must be a paragraph where a script has no full stops. */
const longWords = 25
const paragraphWords = 15
/** Share of the long lines that end in a stop below which the script has none. */
const fewestStops = 0.2

/** Look at all lines. */
export function readLines(article: Article): readonly LineFacts[] {
  const repeats = countRepeats(article)
  const facts: LineFacts[] = []
  for (const line of article.lines) facts.push(factsOf(article, line, repeats))
  endContinued(article, facts)
  const marked = markGalleries(article, facts)
  return hasStops(article, marked) ? marked : marked.map(withStop)
}

/** A line that a word in lower case goes on with is the start of a sentence, and ends as that does. */
function endContinued({lines, text}: Article, facts: LineFacts[]): void {
  for (let i = facts.length - 2; i >= 0; i--) {
    const {size, ending, label} = facts[i]!
    if ((ending !== 'none' && ending !== 'comma') || size < halfWords || label || facts[i + 1]!.label)
      continue
    if (facts[i + 1]!.ending === 'stop' && isLower(text.charCodeAt(lines.at(i + 1)!.start)))
      facts[i] = {...facts[i]!, ending: 'stop'}
  }
}

/** Words of the first half of a sentence. */
const halfWords = 8

/** Whether long lines end in stops; few do in Thai and Lao. */
function hasStops(article: Article, facts: readonly LineFacts[]): boolean {
  const long = facts.filter(({size, inGallery}) => size >= paragraphWords && !inGallery)
  const stops = long.filter(({ending}) => ending === 'stop').length
  if (stops >= fewestStops * long.length) return true
  // Elsewhere it takes more than some long headlines.
  const {lines} = article
  const unspaced = lines.slice(0, 40).filter((line) => writesNoSpaces(line.codeAt(line.start))).length
  return unspaced <= Math.min(lines.length, 40) / 2 && long.filter(({size}) => size >= longWords).length < 3
}

function withStop(line: LineFacts): LineFacts {
  return line.size >= paragraphWords && line.ending === 'none' && !line.inGallery
    ? {...line, ending: 'stop'}
    : line
}

/** Count how often each short line stands in a text. */
function countRepeats(article: Article): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const line of article.lines) {
    if (line.length > longestRepeat) continue
    const {text} = line
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return counts
}

/** Look at one line. */
function factsOf(article: Article, line: Line, repeats: ReadonlyMap<string, number>): LineFacts {
  const {text} = article
  const {start, end, length} = line
  const perWord = writesNoSpaces(text.charCodeAt(start)) ? unspacedAWord : charactersAWord
  const size = Math.max(line.words, Math.floor(length / perWord))
  let letters = 0
  let digits = 0
  let inner = 0
  let bars = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (isLetter(code)) letters++
    else if (code === 32) continue
    else if (isDigit(code)) digits++
    else if (marks[code] === bar) bars += isInner(text, at) ? 0 : 1
    else if (marks[code] === stop && at + 2 < end && followsSentence(text, at)) inner++
  }
  const ending = endingOf(text, start, end, size)
  const label = furnitureLabel(article, line, ending === 'stop' && size >= sentenceWords)
  return {
    size,
    ending,
    inner,
    signs: signShare(article, start, end),
    digits: digits / Math.max(1, digits + letters),
    letters,
    label,
    parts: label !== undefined && isInsert(text, label, line),
    article: labelsOf(article, line).some(({kind}) => ofArticle.has(kind)),
    repeats: length > longestRepeat ? 1 : (repeats.get(line.text) ?? 1),
    bars,
    listed: bullets.includes(text[start]!) && isBlank(text.charCodeAt(start + 1)),
    stamp: digits >= fewestOfStamp && size <= wordsOfStamp && isStamp(line.text),
    inGallery: false
  }
}

/** `and/or`, `AFP/Getty`: no bar parts what it stands between. */
function isInner(text: string, at: number): boolean {
  return isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at + 1))
}

/** Digits and words of a stamp: who wrote, a day, a time of day. */
const fewestOfStamp = 4
const wordsOfStamp = 14

/** `Posted by: Jo, 27 Sep 2011 | 15:22`. */
function isStamp(text: string): boolean {
  return /\d[:.h]\d\d/.test(text) && (text.match(/\d{1,4}/g)?.length ?? 0) >= 3
}

/** Whether a mark is no inner one of a number, an address, or an initial. */
function followsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code >= 0x2e80) return true
  return (
    text[at + 1] === ' ' && at > 2 && isWord(text.charCodeAt(at - 2)) && isLetter(text.charCodeAt(at + 2))
  )
}

function endingOf(text: string, start: number, end: number, size: number): Ending {
  const behind = markAt(text, start, end)
  if (behind === 'stop' && size < longWords && endsInTime(text, start, end)) return 'none'
  if (behind !== 'none') return behind
  // `… on Friday. (Reuters)`: who reported it stands in brackets behind the last sentence. Captions have that too.
  const before = beforeBrackets(text, start, end)
  const isLong = size >= longWords || (size >= signedWords && isSign(text, before, end))
  return isLong ? markAt(text, start, before) : behind
}

/** How much of a line's end a day and a time of day take. */
const timeReach = 32

/** `… in May 06/06/2013, 5:30 a.m.`: the stop is the hour's, and a headline stands before. */
function endsInTime(text: string, start: number, end: number): boolean {
  return /\d{4},? \d{1,2}[:.h]\d\d ?\p{L}\.\p{L}\.$/u.test(text.slice(Math.max(start, end - timeReach), end))
}

/** Words of a sentence that somebody signs by initials. */
const signedWords = 12

/** `(bsc)`: initials in small letters, which no caption has. */
function isSign(text: string, from: number, to: number): boolean {
  return to - from < 12 && /^\s*\((?:\p{Ll}{2,4}\/)?\p{Ll}{2,4}\)$/u.test(text.slice(from, to))
}

/** Most characters of what stands in brackets behind a sentence. */
const bracketReach = 40
const openers = '([（【［'

/** Where what stands in brackets at the end of a line begins, or the line's start where nothing does. */
function beforeBrackets(text: string, start: number, end: number): number {
  if (!')]）】］'.includes(text[end - 1]!)) return start
  let at = end - 2
  while (at > start && end - at < bracketReach && !openers.includes(text[at]!)) at--
  if (!openers.includes(text[at]!)) return start
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--
  return at
}

function markAt(text: string, start: number, end: number): Ending {
  for (let at = end - 1; at >= start && at > end - 4; at--) {
    const character = text[at]!
    if (character === '…' || (character === '.' && text[at - 1] === '.')) return 'dots'
    if (stops.includes(character)) return 'stop'
    if (character === ':' || character === '：') return 'colon'
    if (commas.includes(character)) return 'comma'
    if (!closers.includes(character) && !isEndSign(text, start, at)) return 'none'
  }
  return 'none'
}

/** `… for now. ■`: a sign apart from the sentence, or right behind its mark, as the last of the line. */
function isEndSign(text: string, start: number, at: number): boolean {
  if (isBlank(text.charCodeAt(at))) return at > start && endSigns.includes(text[at + 1] ?? ' ')
  return at > start && endSigns.includes(text[at]!) && !isWord(text.charCodeAt(at - 1))
}

function signShare({text, language}: Article, start: number, end: number): number {
  const list = language?.signs.words
  if (!list || list.length === 0) return -1
  const limit = Math.min(end, start + sampleSize)
  let words = 0
  let found = 0
  for (let at = start; at < limit; ) {
    while (at < limit && !isWord(text.charCodeAt(at))) at++
    const from = at
    while (at < limit && isWord(text.charCodeAt(at))) at++
    if (at === from) break
    words++
    if (at - from < 12 && among(list, text.slice(from, at))) found++
  }
  return words === 0 ? -1 : found / words
}

/** Words of a sentence whose first words are no label, but its own: `News that the bridge had been closed …`. */
const sentenceWords = 14

/** Labels of other articles, in ordinary words, have their topic behind them: `More from Corrow`. */
const ofLists: ReadonlySet<LabelKind> = new Set(['related', 'read-more'])

/** Whether a label says what it says: one of ordinary words must be at least half of its line. */
function means(text: string, label: LineLabel, {end}: Line, isSentence: boolean): boolean {
  const {kind, strength, from, to} = label
  // `Name:` is a field, `Optional: add some cream, …` is a step of a recipe.
  if (kind === 'comment-field' && isSentence) return false
  if (strength !== 'weak' || isDated(text, label)) return true
  if (ofLists.has(kind)) return !isSentence
  return countWords(text, to, end) <= countWords(text, from, to)
}

/** Labels that stand between paragraphs, alone, and those that have a headline of another article behind them. */
const alone: ReadonlySet<LabelKind> = new Set(['ad', 'continues'])
const fewestOfHeadline = 3

function isInsert(text: string, {kind, strength, to}: LineLabel, {end}: Line): boolean {
  if (strength === 'weak') return false
  return alone.has(kind) || (ofLists.has(kind) && countWords(text, to, end) >= fewestOfHeadline)
}

const ranks = {start: 2, whole: 2, weak: 1} as const

function furnitureLabel(article: Article, line: Line, isSentence: boolean): LineLabel | undefined {
  let best: LineLabel | undefined
  for (const label of labelsOf(article, line)) {
    if (ofArticle.has(label.kind) || !means(article.text, label, line, isSentence)) continue
    const sure = isDated(article.text, label) ? {...label, strength: 'start' as const} : label
    if (!best || ranks[sure.strength] > ranks[best.strength]) best = sure
  }
  return best
}
