/** Which lines of an article are labels as a whole, and how much that says: read once an article. */

import type {Article} from './article.ts'
import {countWords, isDigit, isLower} from './characters.ts'
import type {LabelKind} from './languages/language.ts'
import {type LineLabel, labelsAt, labelsOf, skipMarks} from './line-labels.ts'
import type {Line} from './lines.ts'
import {recall} from './memory.ts'
import {skipBlank} from './words.ts'

/** A line that is a label, or begins with one and says nothing else. */
export interface LabelLine {
  /** Index of the line. */
  readonly index: number
  readonly kind: LabelKind
  /** The first of its labels. */
  readonly label: LineLabel
  /** `weak`: ordinary words that need a second sign near. */
  readonly weight: 'strong' | 'weak'
  /** Nothing stands behind its labels. */
  readonly whole: boolean
}

/** How lines of a kind go on behind their label. */
interface Manner {
  /** Most words behind the label in a line without a sentence mark at its end. */
  readonly words: number
  /** Most words behind it in a line that ends like a sentence. */
  readonly sentence: number
}

const manners: {readonly [K in LabelKind]?: Manner} = {
  'read-more': {words: 0, sentence: 0},
  related: {words: 6, sentence: 0},
  continues: {words: 8, sentence: 8},
  ad: {words: 3, sentence: 0},
  'comment-heading': {words: 5, sentence: 0},
  'comment-notice': {words: 2, sentence: 2},
  'comment-field': {words: 2, sentence: 0},
  share: {words: 8, sentence: 4},
  newsletter: {words: 40, sentence: 40},
  follow: {words: 25, sentence: 25},
  tags: {words: 40, sentence: 0},
  copyright: {words: 80, sentence: 80},
  disclaimer: {words: 80, sentence: 80},
  cookie: {words: 120, sentence: 120},
  paywall: {words: 30, sentence: 30},
  app: {words: 25, sentence: 25},
  navigation: {words: 4, sentence: 0},
  player: {words: 8, sentence: 4},
  embed: {words: 25, sentence: 25}
}

/** Kinds whose lines are sentences, which a word in lower case may go on with. */
const sentences = new Set<LabelKind>([
  'newsletter',
  'follow',
  'copyright',
  'disclaimer',
  'cookie',
  'paywall',
  'app',
  'embed',
  'continues'
])

const memory = new WeakMap<Article, readonly LabelLine[]>()

/** The label lines of an article, in their order. */
export function labelLines(article: Article): readonly LabelLine[] {
  return recall(memory, article, () => {
    const found: LabelLine[] = []
    for (const line of article.lines) {
      const one = readLine(article, line)
      if (one) found.push(one)
    }
    return found
  })
}

function readLine(article: Article, line: Line): LabelLine | undefined {
  const label = firstLabel(article, line)
  // What stands in quotation marks is said by someone.
  if (!label || '“"«„”‘»『「'.includes(article.text[line.start]!)) return undefined
  return read(article, line.index, label, line.end)
}

/** The longest label that a line begins with, behind a number (`7.8k SHARES`). */
function firstLabel(article: Article, line: Line): LineLabel | undefined {
  const label = longest(labelsOf(article, line))
  if (label || !isDigit(line.codeAt(line.start))) return label
  const behind = skipNumber(article.text, line.start, line.end)
  return longest(labelsAt(article, behind, line.end).filter(({kind}) => kind === 'share'))
}

/** The offset behind a number and what marks it as one: `7.8k `, `6:34 `. */
function skipNumber(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && at - from < 10 && (isDigit(text.charCodeAt(at)) || '.,:'.includes(text[at]!))) at++
  if (at > from && at < limit && 'kKmM+'.includes(text[at]!)) at++
  return skipMarks(text, at, limit)
}

/** The longest label that makes a line of its kind; of two alike the stronger. */
export function longest(labels: readonly LineLabel[]): LineLabel | undefined {
  let best: LineLabel | undefined
  for (const label of labels) {
    if (
      manners[label.kind] &&
      (!best || label.to > best.to || (label.to === best.to && says(label) > says(best)))
    ) {
      best = label
    }
  }
  return best
}

/** How much a label says among others of its length: a list's heading more than a pointer to one article. */
function says({kind, strength}: LineLabel): number {
  return (strength === 'weak' ? 0 : 2) + (kind === 'read-more' ? 0 : 1)
}

/**
 * Read a text as a label line, from a label to a limit. More labels, numbers, and marks may follow the first.
 *
 * @returns nothing when more stands behind than a line of this kind holds.
 */
export function read(
  article: Article,
  index: number,
  label: LineLabel,
  limit: number
): LabelLine | undefined {
  const {text} = article
  let weight: LabelLine['weight'] = isWeak(label) ? 'weak' : 'strong'
  let at = nextWord(text, label.to, limit)
  for (let next = following(article, at, limit); next; next = following(article, at, limit)) {
    // Two labels in one line support each other.
    weight = 'strong'
    at = nextWord(text, next.to, limit)
  }
  const whole = at >= limit
  if (!whole && !mayGoOn(article, label, at, limit)) return undefined
  return {index, kind: label.kind, label, weight, whole}
}

/** `Name`, `Submit`: the fields of a form are ordinary words. */
function isWeak({kind, strength}: LineLabel): boolean {
  return strength === 'weak' || kind === 'comment-field'
}

function nextWord(text: string, from: number, limit: number): number {
  const at = skipMarks(text, from, limit)
  return at < limit && isDigit(text.charCodeAt(at)) ? skipNumber(text, at, limit) : at
}

function following(article: Article, at: number, limit: number): LineLabel | undefined {
  return at < limit ? longest(labelsAt(article, at, limit)) : undefined
}

/** Whether a line may go on as it does behind its labels. */
function mayGoOn(article: Article, label: LineLabel, at: number, limit: number): boolean {
  const {text} = article
  const colon = ':：|'.includes(text[skipBlank(text, label.to)] ?? ' ')
  // `Tags: ferry, harbour`: weak words too, before a colon.
  if (label.strength === 'weak') return label.kind === 'tags' && colon && isBrief(text, label, at, limit)
  if (readsOn(text, label, at)) return false
  return isBrief(text, label, at, limit)
}

function isBrief(text: string, label: LineLabel, at: number, limit: number): boolean {
  const manner = manners[label.kind]!
  const most = endsSentence(text, limit) ? manner.sentence : manner.words
  if (limit - at > most * 16) return false
  return countWords(text, at, limit) <= most
}

/** `Leave a reply if you must`, `Subscribe to our newsletter, it says`: a sentence that goes on behind the label. */
function readsOn(text: string, {kind, to}: LineLabel, at: number): boolean {
  const lower = isLower(text.charCodeAt(at))
  if (!lower) return '”"'.includes(text[to] ?? ' ')
  return !sentences.has(kind) || ',”"'.includes(text[to] ?? ' ')
}

function endsSentence(text: string, limit: number): boolean {
  return '.!?。！？।۔؟'.includes(text[limit - 1] ?? ' ')
}

/** Words of a line that make it prose, when it ends in a sentence mark. */
const proseWords = 12
/** Length of a line, in UTF-16 code units, that makes it prose though no mark ends it. */
const proseLength = 250

/** Whether a line reads like a paragraph. A label line is none, however long: ask that first. */
export function isProse(line: Line): boolean {
  return line.length >= proseLength || (line.terminal !== '' && line.words >= proseWords)
}
