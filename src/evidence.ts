import type {Article} from './article.ts'
import {doubledArticles, wrongArticles} from './articles.ts'
import {isBlank, isLetter, isLower, isUpper} from './characters.ts'
import {PerArticle, recall} from './memory.ts'
import {partsOf} from './parts.ts'
import {brokenPhrase, innerStop, isDetachedMark, isSecondStop} from './shapes.ts'
import {among, wordAfter, wordBefore} from './words.ts'

/** A kind of slip that translators leave: see {@link slips}. */
export type TranslationSlip =
  | 'detached-quote'
  | 'split-sentence'
  | 'spaced-compound'
  | 'second-stop'
  | 'wrong-article'

/** A kind of slip that careless extractors leave: see {@link slips}. */
export type ExtractionSlip = 'glued-sentence' | 'spaced-mark'

/** A kind of slip that translators and careless extractors leave. */
export type Slip = TranslationSlip | ExtractionSlip

/** What each kind of slip shows. */
export const slips: Readonly<Record<Slip, 'translation' | 'extraction'>> = {
  /** `, ”Xi`: a mark at the next word. */
  'detached-quote': 'translation',
  /** `meet. the battlefield`: a stop behind a word that cannot end a sentence. */
  'split-sentence': 'translation',
  /** `stone – solid`: a spaced dash before the second half of a compound. Counted beside other slips only. */
  'spaced-compound': 'translation',
  /** `ended. .` */
  'second-stop': 'translation',
  /** `a hour`, `the a mayor` */
  'wrong-article': 'translation',
  /** `curve.Their` */
  'glued-sentence': 'extraction',
  /** `word ,` */
  'spaced-mark': 'extraction'
}

/** How often a kind of slip stands in a text. */
export interface Reason {
  readonly kind: Slip
  readonly shows: 'translation' | 'extraction'
  readonly count: number
}

/** What an article shows about itself. Plain data. */
export interface Evidence {
  /**
   * How strongly the text shows machine translation or careless extraction, from 0 to 1: `1 - 2 ** -n` for
   * `n` slips, so that one counts half and each further one half of what is left.
   */
  readonly slips: number
  /** How often each kind of slip stands in the text, and what it shows; kinds that do not occur are left out. */
  readonly reasons: readonly Reason[]
  /**
   * Share of the lines and sentences that start in lower case, from 0 to 1, split sentences aside. 0 when fewer
   * than two sentences do so behind a full stop: a name or an abbreviation makes one.
   */
  readonly lowerCaseStarts: number
}

/**
 * Look for evidence in an article, with detectors of its own: what transforms find, and which ones are
 * switched on, plays no part.
 */
export function gatherEvidence(article: Article): Evidence {
  const stops = stopsOf(article)
  const marks = countDetachedMarks(article)
  const counts: [Slip, number][] = [
    ['detached-quote', marks],
    ['split-sentence', stops.broken],
    ['second-stop', stops.second],
    ['wrong-article', countWrongArticles(article)],
    ['glued-sentence', stops.glued],
    ['spaced-mark', countSpacedMarks(article)]
  ]
  // A spaced dash is nearly always right, and writers get articles wrong too: it counts beside other slips of translation.
  if (marks + stops.broken + stops.second > 0) counts.push(['spaced-compound', countSpacedCompounds(article)])
  const reasons = counts
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => ({kind, shows: slips[kind], count}))
  const total = reasons.reduce((sum, {count}) => sum + count, 0)
  return {slips: 1 - 2 ** -total, reasons, lowerCaseStarts: lowerCaseStarts(article)}
}

/**
 * Whether an article shows any slip of translation at all, as nearly none does: where it shows none,
 * {@link isTranslated} is false for all kinds. It costs a part of what all evidence does.
 */
export function mayBeTranslated(article: Article): boolean {
  const {broken, second} = stopsOf(article)
  return broken + second + countWrongArticles(article) + countDetachedMarks(article) > 0
}

function countWrongArticles(article: Article): number {
  return wrongArticles(article).length + doubledArticles(article).length
}

/** Number of slips of translation of other kinds than one: what may raise a repair of that kind. */
function otherSlips(evidence: Evidence, kind: TranslationSlip): number {
  return evidence.reasons.reduce(
    (sum, reason) => sum + (reason.kind === kind || reason.shows !== 'translation' ? 0 : reason.count),
    0
  )
}

/** Most slips that writers make as well as translators, so that so many show nothing. */
const mostOfWriters = 2

/**
 * Whether an article shows slips of translation of other kinds than one: what raises repairs of that kind from suspect to
 * likely. A second stop and a wrong article are slips of writers too: two stops, or three of both, must stand alone.
 */
export function isTranslated(evidence: Evidence, kind: TranslationSlip): boolean {
  const stops = kind === 'second-stop' ? 0 : countOf(evidence, 'second-stop')
  const articles = kind === 'wrong-article' ? 0 : countOf(evidence, 'wrong-article')
  return otherSlips(evidence, kind) > stops + articles || stops > 1 || stops + articles > mostOfWriters
}

function countOf({reasons}: Evidence, kind: Slip): number {
  return reasons.find((reason) => reason.kind === kind)?.count ?? 0
}

/**
 * `, ”Xi`. Looked for from the mark before the space: V8 finds an ASCII character many times faster than one
 * of U+2000 to U+20FF, whose higher byte is that of a space.
 */
function countDetachedMarks({text}: Article): number {
  let count = 0
  for (const shape of [', ”', '. ”', '? ”', '! ”']) {
    for (let at = text.indexOf(shape); at >= 0; at = text.indexOf(shape, at + 1))
      if (isDetachedMark(text, at + 2)) count++
  }
  // Where ” opens too, as in Swedish, most marks look detached: that is a convention, no slip.
  return count > 0 && text.includes('“') ? count : 0
}

function countSpacedCompounds({text, language}: Article): number {
  if (!text.includes(' – ') || !language) return 0
  let count = 0
  for (let at = text.indexOf(' – '); at >= 0; at = text.indexOf(' – ', at + 1)) {
    const {from, to} = wordAfter(text, at + 3)
    if (isLower(text.charCodeAt(at - 1)) && among(language.compounds.tails, text.slice(from, to))) count++
  }
  return count
}

interface Stops {
  /** Sentences behind a stop that start in lower case, split ones aside, and those that start with a capital. */
  readonly lower: number
  readonly upper: number
  /** Stops that split a sentence, that stand twice, and that are glued to the next word. */
  readonly broken: number
  readonly second: number
  readonly glued: number
}

const memory = new PerArticle<Stops>()

function stopsOf(article: Article): Stops {
  return recall(memory, article, () => countStops(article))
}

function countStops(article: Article): Stops {
  const {text, language} = article
  const counts = {lower: 0, upper: 0, broken: 0, second: 0, glued: 0}
  for (const at of partsOf(article).ends) {
    if (text[at] !== '.') continue
    if (text[at + 1] !== ' ') {
      if (isGlued(text, at)) counts.glued++
      continue
    }
    const next = text.charCodeAt(at + 2)
    if (isUpper(next)) counts.upper++
    else if (text[at + 2] === '.' && isSecondStop(text, at + 2)) counts.second++
    else if (isLower(next)) {
      const stop = innerStop(text, at)
      if (!stop) continue
      if (language && brokenPhrase(stop, language)) counts.broken++
      else counts.lower++
    }
  }
  return counts
}

/** `curve.Their`: a stop between a word in lower case and a capitalised one; no address, no name with a stop inside. */
function isGlued(text: string, at: number): boolean {
  if (!isUpper(text.charCodeAt(at + 1)) || !isLower(text.charCodeAt(at + 2))) return false
  const {from} = wordBefore(text, at)
  const {to} = wordAfter(text, at + 1)
  return (
    at - from > 2 &&
    isBlank(text.charCodeAt(from - 1)) &&
    isLower(text.charCodeAt(from)) &&
    ' ,'.includes(text[to] ?? '.')
  )
}

/**
 * `word ,` and `word .`: wrong in every language. Chess, code, and lists have no letter before or no gap behind. Looked
 * for from the mark: a text has many times more spaces.
 */
function countSpacedMarks({text}: Article): number {
  let count = 0
  for (const mark of ',.') {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      if (text[at - 1] !== ' ' || !isLetter(text.charCodeAt(at - 2)) || text[at + 2] === '.') continue
      const behind = text.charCodeAt(at + 1)
      if (Number.isNaN(behind) || isBlank(behind)) count++
    }
  }
  return count
}

/** {@link Evidence.lowerCaseStarts}, by itself: the rest costs more. */
export function lowerCaseStarts(article: Article): number {
  let {lower, upper} = stopsOf(article)
  // Two sentences in lower case are the least that makes a habit: spare the look at the lines.
  if (lower < 2) return 0
  const {lines, text} = article
  for (const {start} of lines) {
    if (isUpper(text.charCodeAt(start))) upper++
    else if (isLower(text.charCodeAt(start))) lower++
  }
  return lower / (lower + upper)
}
