import type {Article} from './article.ts'
import {isLower, isSpace, isUpper} from './characters.ts'
import {PerArticle, recall} from './memory.ts'
import {brokenPhrase, innerStop, isDetachedMark, isSecondStop} from './shapes.ts'
import {among, wordAfter} from './words.ts'

/** A kind of slip that translators and careless extractors leave. */
export type Slip = 'detached-quote' | 'split-sentence' | 'spaced-compound' | 'second-stop'

/** What an article shows about itself. Plain data. */
export interface Evidence {
  /**
   * How strongly the text shows machine translation or careless extraction, from 0 to 1: `1 - 2 ** -n` for
   * `n` slips, so that one counts half and each further one half of what is left.
   */
  readonly slips: number
  /** How often each kind of slip stands in the text; kinds that do not occur are left out. */
  readonly reasons: readonly {readonly kind: Slip; readonly count: number}[]
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
  const counts: [Slip, number][] = [
    ['detached-quote', countDetachedMarks(article)],
    ['split-sentence', stops.broken],
    ['second-stop', stops.second]
  ]
  // A spaced dash is nearly always right: it counts only beside other slips.
  if (counts.some(([, count]) => count > 0)) counts.push(['spaced-compound', countSpacedCompounds(article)])
  const reasons = counts.filter(([, count]) => count > 0).map(([kind, count]) => ({kind, count}))
  const total = reasons.reduce((sum, {count}) => sum + count, 0)
  return {slips: 1 - 2 ** -total, reasons, lowerCaseStarts: lowerCaseStarts(article)}
}

/** As in {@link Evidence}, without looking for the rest. */
export function lowerCaseStarts(article: Article): number {
  return shares.get(article) ?? recall(shares, article, () => lowerShare(article, stopsOf(article)))
}

const shares = new PerArticle<number>()

/** Number of slips of other kinds than one: what may raise a repair of that kind. */
export function otherSlips(evidence: Evidence, kind: Slip): number {
  return evidence.reasons.reduce((sum, reason) => sum + (reason.kind === kind ? 0 : reason.count), 0)
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

/** What follows the full stops of a text. */
interface Stops {
  lower: number
  upper: number
  broken: number
  second: number
}

const allStops = new PerArticle<Readonly<Stops>>()

function stopsOf(article: Article): Readonly<Stops> {
  return allStops.get(article) ?? recall(allStops, article, () => countStops(article))
}

function countStops({text, language}: Article): Stops {
  const counts = {lower: 0, upper: 0, broken: 0, second: 0}
  for (let at = text.indexOf('. '); at >= 0; at = text.indexOf('. ', at + 1)) {
    const next = text.charCodeAt(at + 2)
    if (isUpper(next)) counts.upper++
    else if (text[at + 2] === '.' && isSecondStop(text, at + 2)) counts.second++
    else if (isLower(next)) {
      const stop = innerStop(text, at)
      if (!stop) continue
      if (language && brokenPhrase(stop, language)) counts.broken++
      else counts.lower++
    } else if (isSpace(next)) at++
  }
  return counts
}

function lowerShare(article: Article, stops: Readonly<Stops>): number {
  let {lower, upper} = stops
  // Two sentences in lower case are the least that makes a habit: spare the look at the lines.
  if (lower < 2) return 0
  const {lines, text} = article
  for (const {start} of lines) {
    if (isUpper(text.charCodeAt(start))) upper++
    else if (isLower(text.charCodeAt(start))) lower++
  }
  return lower / (lower + upper)
}
