/** How a line is read from the label that it begins with: what else it may hold, and how much that says. */

import type {Article} from '../article.ts'
import {countWords, isCaseless, isDigit, isLower, isUpper} from '../characters.ts'
import type {LabelKind} from '../languages/language.ts'
import {type LineLabel, labelsAt, skipMarks} from '../line-labels.ts'
import {mayBeOfPage} from '../requests.ts'
import {isCited, tellsBehind} from '../telling.ts'
import {skipBlank} from '../words.ts'

/** A line that is a label, or begins with one and says nothing else. */
export interface LabelLine {
  /** Index of the line. */
  readonly index: number
  readonly kind: LabelKind
  /** All kinds that have its first label. */
  readonly kinds: readonly LabelKind[]
  /** The first of its labels. */
  readonly label: LineLabel
  /** `weak`: ordinary words that need a second sign near. */
  readonly weight: 'strong' | 'weak'
  /** Nothing stands behind its labels. */
  readonly whole: boolean
  /** How many labels it holds. */
  readonly labels: number
  /** It is a sentence with labels inside, not at its start. */
  readonly inner?: true
  /** It names an account: `@harbour`. */
  readonly account?: true
  /** Its shape or its place makes it one, not its words. */
  readonly shaped?: true
  /** Its words ask something of the readers: here, or when the article is over. */
  readonly request?: 'here' | 'over'
}

/** How lines of a kind go on behind their label. */
interface Manner {
  /** Most words behind the label in a line without a sentence mark at its end. */
  readonly words: number
  /** Most words behind it in a line that ends like a sentence. */
  readonly sentence: number
  /** It opens a box below the article, whose lines say nothing of the page. */
  readonly box?: true
}

/** Of each kind that lines may be of. */
export const manners: {readonly [K in LabelKind]?: Manner} = {
  'read-more': {words: 0, sentence: 0},
  related: {words: 6, sentence: 0},
  continues: {words: 8, sentence: 8},
  ad: {words: 3, sentence: 0},
  'comment-heading': {words: 5, sentence: 0},
  'comment-notice': {words: 2, sentence: 30},
  'comment-field': {words: 2, sentence: 0},
  share: {words: 8, sentence: 4},
  newsletter: {words: 40, sentence: 40},
  follow: {words: 25, sentence: 25},
  tags: {words: 40, sentence: 0},
  copyright: {words: 80, sentence: 80},
  disclaimer: {words: 200, sentence: 200},
  cookie: {words: 250, sentence: 250},
  paywall: {words: 30, sentence: 30},
  app: {words: 25, sentence: 25},
  donation: {words: 40, sentence: 40},
  contact: {words: 25, sentence: 25},
  'about-author': {words: 6, sentence: 0, box: true},
  navigation: {words: 4, sentence: 0},
  player: {words: 8, sentence: 4},
  embed: {words: 40, sentence: 40}
}

/** Whether a label of a kind opens a box below the article: who wrote it. */
export function opensBox(kind: LabelKind): boolean {
  return manners[kind]?.box === true
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
  'donation',
  'contact',
  'continues',
  'embed',
  'player',
  'comment-notice'
])

/** Kinds whose sentences go on behind a comma, too: nobody says them. */
const goesOn = new Set<LabelKind>(['cookie', 'embed'])

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
  if (kind === 'comment-field') return 0
  return (strength === 'weak' ? 1 : 3) + (kind === 'read-more' ? 0 : 1)
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
  const isStrong = !isWeak(label) || isSigned(article, label, limit) || isCount(text, label, limit)
  let weight: LabelLine['weight'] = isStrong ? 'strong' : 'weak'
  let at = nextWord(text, label.to, limit)
  let last = label.to
  let labels = 1
  for (let next = following(article, at, limit); next; next = following(article, at, limit)) {
    // Two labels in one line support each other.
    if (!isPhrase(text, label, last, next)) weight = 'strong'
    labels++
    last = next.to
    at = nextWord(text, next.to, limit)
  }
  const whole = at >= limit
  if (!whole && !mayGoOn(article, {...label, to: last}, at, limit)) return undefined
  return {index, kind: label.kind, kinds: [label.kind], label, weight, whole, labels}
}

/** `Next stop`, `Back home`: common words that one writes together, not the names of two buttons. */
function isPhrase(text: string, first: LineLabel, end: number, next: LineLabel): boolean {
  if (first.strength !== 'weak' || next.strength !== 'weak' || next.from !== end + 1) return false
  return isUpper(text.charCodeAt(first.from)) && isLower(text.charCodeAt(next.from))
}

/** `Name`, `Submit`: the fields of a form are ordinary words. */
function isWeak({kind, strength}: LineLabel): boolean {
  return strength === 'weak' || kind === 'comment-field'
}

/** `Copyright 2021`. */
export function isDated(text: string, {kind, to}: LineLabel): boolean {
  return kind === 'copyright' && /^(?: ?(?:©|@|\(c\)))? ?(?:19|20)\d\d\b/i.test(text.slice(to, to + 10))
}

/** `Comments (3)`, `Comments: 0`: a word that counts is the page's. */
function isCount(text: string, {kind, to}: LineLabel, limit: number): boolean {
  if (kind !== 'comment-heading' || limit - to > longestCount) return false
  return /^ ?(?:[(（]\d{1,4}[)）]|[:：] ?\d{1,4}|0)$/.test(text.slice(to, limit))
}

const longestCount = 8

/** How far behind `Copyright` the sentence may start that leaves no doubt, in UTF-16 code units. */
const ownerReach = 80

/** `Copyright 2021`, `Copyright Harbour Press. All rights reserved.` */
export function isSigned(article: Article, label: LineLabel, limit: number): boolean {
  const {text} = article
  if (label.kind !== 'copyright') return false
  if (isDated(text, label)) return true
  const stop = text.slice(label.to, Math.min(limit, label.to + ownerReach)).indexOf('. ')
  if (stop < 0) return false
  const next = labelsAt(article, label.to + stop + 2, limit)
  return next.some(({kind, strength}) => kind === 'copyright' && strength !== 'weak')
}

function nextWord(text: string, from: number, limit: number): number {
  const at = skipMarks(text, from, limit)
  return at < limit && isDigit(text.charCodeAt(at)) ? skipNumber(text, at, limit) : at
}

/** The offset behind a number and what marks it as one: `7.8k `, `6:34 `. */
export function skipNumber(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && at - from < 10 && (isDigit(text.charCodeAt(at)) || '.,:'.includes(text[at]!))) at++
  if (at > from && at < limit && 'kKmM+'.includes(text[at]!)) at++
  return skipMarks(text, at, limit)
}

function following(article: Article, at: number, limit: number): LineLabel | undefined {
  return at < limit ? longest(labelsAt(article, at, limit)) : undefined
}

/** The last one is Armenian. */
const colons = ':：|՝'

/** Whether a line may go on as it does behind its labels. */
function mayGoOn(article: Article, label: LineLabel, at: number, limit: number): boolean {
  const {text} = article
  const colon =
    colons.includes(text[skipBlank(text, label.to)] ?? ' ') || colons.includes(text[label.to - 1]!)
  // `Tags: ferry, harbour`: weak words too, before a colon.
  if (label.strength === 'weak') {
    return (
      ((label.kind === 'tags' && colon) || isSigned(article, label, limit)) &&
      !isTold(article, label, limit) &&
      isBrief(text, label, at, limit)
    )
  }
  if (
    readsOn(text, label, at, limit) ||
    isCited(article, label.to) ||
    isTold(article, label, limit) ||
    isAboutOthers(article, label, limit) ||
    isAboutPost(text, label, at, limit)
  )
    return false
  if (isQuoting(text, at, limit) && !(label.kind === 'cookie' && namesButtons(text, at, limit))) return false
  return isBrief(text, label, at, limit)
}

/** Words of a label that is nearly a sentence, and words that may stand behind it. */
const longLabel = 4
const mostBehindLong = 8

function isBrief(text: string, label: LineLabel, at: number, limit: number): boolean {
  const most = mostBehind(text, label, endsSentence(text, limit))
  if (limit - at > most * 16) return false
  return countWords(text, at, limit) <= most
}

/** Most words behind a label in its line. */
function mostBehind(text: string, {kind, from, to}: LineLabel, isSentence: boolean): number {
  const manner = manners[kind]!
  if (isSentence) return manner.sentence
  // `Click here to read more about the tolls`: the label says what it is, and the rest what about.
  const isLong = kind === 'read-more' && countWords(text, from, to) >= longLabel
  return isLong ? mostBehindLong : manner.words
}

/** Words of a label that is nearly a sentence, so that one may go on behind it: `View this post on Instagram to see`. */
const wordsOfNotice: {readonly [K in LabelKind]?: number} = {embed: 5, player: 5, 'comment-notice': 4}
/** The same where the line ends like a sentence, as what reports say does, and no button. */
const wordsInReport: {readonly [K in LabelKind]?: number} = {paywall: 5, disclaimer: 5, copyright: 4}

function leastOf(kind: LabelKind, isSentence: boolean): number {
  return wordsOfNotice[kind] ?? (isSentence ? (wordsInReport[kind] ?? 0) : 0)
}

/** `Leave a reply if you must`, `Subscribe to our newsletter, it says`: a sentence that goes on behind the label. */
function readsOn(text: string, label: LineLabel, at: number, limit: number): boolean {
  const {kind, from, to} = label
  // `Tags: ferry`: a list, in lower case as it may be.
  if (colons.includes(text[to - 1]!) || colons.includes(text[to] ?? ' ')) return false
  const lower = isLower(text.charCodeAt(at))
  if (!lower) return '”"'.includes(text[to] ?? ' ') || readsOnWithoutCase(text, label, at, limit)
  // `Read the full transcript of the interview`: all but a sentence, and no stop.
  if (kind === 'read-more' && countWords(text, from, to) >= longLabel) return text[to] !== ' '
  // `View this post on the left bank`: of some kinds only a label that is nearly a sentence leaves no doubt.
  if (countWords(text, from, to) < leastOf(kind, endsSentence(text, limit))) return true
  return !sentences.has(kind) || (!goesOn.has(kind) && ',”"'.includes(text[to] ?? ' '))
}

/** The same in a script without capitals: right behind a short label stands more of its sentence. */
function readsOnWithoutCase(text: string, {kind, from, to}: LineLabel, at: number, limit: number): boolean {
  if (!isCaseless(text.charCodeAt(at)) || skipBlank(text, to) !== at || !endsSentence(text, limit))
    return false
  return countWords(text, from, to) < leastOf(kind, true)
}

/** Kinds whose labels may be common words, which a report begins with, too. */
const common = new Set<LabelKind>(['newsletter', 'follow', 'app', 'paywall', 'donation', 'contact', 'cookie'])

/** `Recibe cada mañana a los primeros clientes.`: a sentence in which no word is of the page, its readers, or their things. */
function isAboutOthers(article: Article, {kind, tag, from, to}: LineLabel, limit: number): boolean {
  const {text} = article
  if (!common.has(kind) || !endsSentence(text, limit) || countWords(text, from, to) > longLabel) return false
  return !mayBeOfPage(article, tag, from, limit)
}

/** `A photo shared by Harbour Police shows the ferry.`: a sentence; below a post stands an account, or no mark at the end. */
function isAboutPost(text: string, {kind, from, to}: LineLabel, at: number, limit: number): boolean {
  if (kind !== 'embed' || countWords(text, from, to) >= leastOf(kind, true)) return false
  return endsSentence(text, limit) && !text.slice(at, limit).includes('@')
}

/** Kinds of invitations, whose words may stand anywhere in their sentence. */
export const invitations: ReadonlySet<LabelKind> = new Set<LabelKind>([
  'newsletter',
  'app',
  'follow',
  'share'
])

/** Whether somebody tells what a label says: of a sentence or an invitation, not of what stands in place of a film. */
export function isTold(article: Article, {kind, to}: LineLabel, limit: number): boolean {
  if (kind === 'embed' || !(sentences.has(kind) || invitations.has(kind) || kind === 'navigation'))
    return false
  return tellsBehind(article, to, limit)
}

/** A line with a quotation is told by someone. */
export function isQuoting(text: string, at: number, limit: number): boolean {
  const rest = text.slice(at, Math.min(limit, at + 600))
  return rest.includes('“') || rest.includes('«') || rest.includes('„')
}

/** Longest name of a button, in UTF-16 code units. */
const longestButton = 30

/** `By clicking “Accept All”, you consent`: all that stands in quotation marks is as short as the name of a button. */
function namesButtons(text: string, at: number, limit: number): boolean {
  const quotations = text.slice(at, limit).match(/[“«„][^”»“]*/g) ?? []
  return quotations.every(({length}) => length <= longestButton)
}

function endsSentence(text: string, limit: number): boolean {
  return '.!?。！？।۔؟։'.includes(text[limit - 1] ?? ' ')
}
