/** Pointers to other articles: a label, mostly a separator, and the headline behind it. */

import type {Article} from './article.ts'
import {countWords, isBlank, isCaseless, isLower, isSpace, writesNoSpaces} from './characters.ts'
import {isTitleCase} from './inserts/ends.ts'
import type {LabelKind} from './languages/language.ts'
import {type LineLabel, labelsAt} from './line-labels.ts'
import type {Certainty, Finding} from './transform.ts'
import {skipBlank} from './words.ts'

/** Longest headline, in UTF-16 code units, and its fewest words. */
export const longestHeadline = 200
export const fewestOfHeadline = 3
/** Words of a headline behind a label without a separator, or behind a common word and a colon. */
export const surerWords = 5
/** Words of a label that says all there is to say: `Read the full report`. */
export const wordsOfSentence = 4
/** The last one is an Armenian colon. */
const separators = '|:-–—»>：｜】՝'
/** Separators that hardly any sentence has. */
export const pipes = '|｜»】'

/** A label and its separator: where what they point to starts, and how sure the label alone makes it. */
export interface Insert {
  readonly rest: number
  readonly certainty: Certainty
  /** The label names a picture or a film: `Video`. */
  readonly ofMedia?: true
}

/** What is to go, or is told; the transform says why. */
export type Pointer = Omit<Finding, 'reason'>

/** The longest label of a pointer that starts at an offset. */
export function labelAt(article: Article, from: number, limit: number): LineLabel | undefined {
  return labelsAt(article, from, limit).find(isPointer)
}

/** Whether a label points to other articles. */
export function isPointer({kind}: LineLabel): boolean {
  return kind === 'read-more' || kind === 'related'
}

/** The label and separator that stand at an offset; what follows need not look like a headline. */
export function insertAt(article: Article, from: number, limit: number): Insert | undefined {
  const {text} = article
  const label = labelAt(article, from, limit)
  if (!label) return undefined
  // Some labels hold their separator: `Baca juga:`.
  const at = separators.includes(text[label.to - 1]!) ? label.to - 1 : skipBlank(text, label.to)
  const separator = text[at]
  if (separator === undefined || at >= limit) return undefined
  if (label.strength !== 'weak' && text.startsWith('..', at)) {
    // `اقرأ أيضا.. `: dots, as Arabic papers write them.
    return {rest: skipBlank(text, skipDots(text, at)), certainty: 'likely'}
  }
  const capitals = isCapitals(text.slice(from, label.to))
  const isStop = separator === '.' && isSpace(text.charCodeAt(at + 1))
  // `LIRE AUSSI. Headline`: only a label in capitals ends so.
  if (isStop && capitals && countWords(text, from, label.to) > 1) {
    return {rest: skipBlank(text, at + 1), certainty: 'likely'}
  }
  if (!separators.includes(separator)) return undefined
  // `Read-more`: a hyphen inside a word is no separator.
  if (separator === '-' && !isSpace(text.charCodeAt(at + 1))) return undefined
  const pipe = pipes.includes(separator)
  const rest = skipBlank(text, at + 1)
  if (label.strength !== 'weak' || capitals || pipe) {
    return {rest, certainty: pipe && capitals ? 'sure' : 'likely'}
  }
  if (!':：'.includes(separator)) return undefined
  return {rest, certainty: 'suspect', ...(isOfMedia(article, label, limit) && {ofMedia: true})}
}

/** `Video`, `Photos`, `Listen`: a word that credits or players have, too. */
function isOfMedia(article: Article, {from, to}: LineLabel, limit: number): boolean {
  return labelsAt(article, from, limit).some((one) => ofMedia.has(one.kind) && one.to === to)
}

const ofMedia = new Set<LabelKind>(['credit', 'player'])

/** `Lire aussi Le maire exclut un second vote`: two words of label at least, and a headline of some length. */
export function withoutSeparator(article: Article, from: number, limit: number): Insert | undefined {
  const {text} = article
  const label = labelAt(article, from, limit)
  if (label?.strength !== 'start' || countWords(text, from, label.to) < 2) return undefined
  const rest = skipBlank(text, label.to)
  if (rest === label.to || limit - rest > longestHeadline) return undefined
  // Scripts without case show no title case.
  const hasCase = !isCaseless(text.charCodeAt(rest)) && !'\'"‘“'.includes(text[rest]!)
  if (hasCase && isTitleCase(text.slice(rest, limit))) return undefined
  return countWords(text, rest, limit) >= surerWords ? {rest, certainty: 'likely'} : undefined
}

function skipDots(text: string, at: number): number {
  while (text[at] === '.') at++
  return at
}

/** Whether a label is written in capitals. */
export function isCapitals(label: string): boolean {
  return label === label.toUpperCase() && label !== label.toLowerCase()
}

/** Whether a range reads like the headline of another article, or is its address. */
export function readsLikeHeadline(
  article: Article,
  from: number,
  to: number,
  fewest: number = fewestOfHeadline
): boolean {
  const {text} = article
  while (to > from && (isBlank(text.charCodeAt(to - 1)) || ')]'.includes(text[to - 1]!))) to--
  if (isAddress(text, from, to)) return true
  if (to - from > longestHeadline || to <= from || isLower(text.charCodeAt(from))) return false
  const headline = text.slice(from, withoutPrompt(article, from, to))
  if (/[.。।۔։:;,][”"»«’‘“」』]*$/.test(headline) || (hasSentenceEnd(headline) && !isTitleCase(headline)))
    return false
  return countWords(text, from, to) >= fewest || isLongUnspaced(text, from, to)
}

/** Longest address that stands in place of a headline, in UTF-16 code units. */
const longestAddress = 500

/** `Read more: https://harbourpost.example/a`: where the other article is. */
function isAddress(text: string, from: number, to: number): boolean {
  if (to - from > longestAddress || !text.startsWith('http', from)) return false
  return /^https?:\/\/\S+$/.test(text.slice(from, to))
}

/** Letters of a headline in Thai and its like, which part no words. */
const fewestLetters = 15

function isLongUnspaced(text: string, from: number, to: number): boolean {
  return to - from >= fewestLetters && writesNoSpaces(text.charCodeAt(from))
}

const wordsOfTopic = 3

/** A full stop behind a word of three letters or more, and white space: more than one sentence. */
export function hasSentenceEnd(headline: string): boolean {
  for (let at = headline.indexOf('. '); at >= 0; at = headline.indexOf('. ', at + 1)) {
    // `Gasoil. Vers une hausse …`: the topic, and a headline.
    if (countWords(headline, 0, at) <= wordsOfTopic) continue
    if (at >= 3 && [1, 2, 3].every((back) => isLower(headline.charCodeAt(at - back)))) return true
  }
  return false
}

/** Length of a prompt behind a headline, in UTF-16 code units. */
const longestPrompt = 40

/** `Headline. Click here`: the end of the headline. */
function withoutPrompt(article: Article, from: number, to: number): number {
  const {text} = article
  const near = Math.max(from, to - longestPrompt)
  // In a window: a look back through the whole text for each headline would make time grow with its square.
  const stop = near + text.slice(near, to).lastIndexOf('. ')
  if (stop < near) return to
  return labelsAt(article, stop + 2, to).some((label) => label.to === to) ? stop : to
}

/** To the end of the gap behind an insert, of which one space stays. */
export function gapBehind(text: string, end: number, limit: number): {to: number; insert: string} {
  const to = Math.min(limit, skipBlank(text, end))
  return {to, insert: to < limit ? ' ' : ''}
}

/** The start of the space before an offset, of eight characters at most. */
export function spaceBefore(text: string, at: number): number {
  let from = at
  while (from > 0 && at - from < 8 && isSpace(text.charCodeAt(from - 1))) from--
  return from
}
