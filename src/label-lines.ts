/** Which lines of an article are labels as a whole, and how much that says: read once an article. */

import type {Article} from './article.ts'
import {countWords, isDigit, isLower, isUpper, isWord, writesNoSpaces} from './characters.ts'
import {wrapWidth} from './hard-wraps.ts'
import type {LabelKind} from './languages/language.ts'
import {type LineLabel, labelsAt, labelsOf, skipMarks} from './line-labels.ts'
import type {Line} from './lines.ts'
import {PerArticle, recall} from './memory.ts'
import {namesPage, openingRequest, opensQuoted, opensWithDeed, requestIn, saysAt} from './requests.ts'
import {shapesOfHead, shapesOfTail} from './tail-shapes.ts'
import {skipBlank, wordAfter} from './words.ts'

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

const manners: {readonly [K in LabelKind]?: Manner} = {
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

const memory = new PerArticle<readonly LabelLine[]>()

/** The label lines of an article, in their order. */
export function labelLines(article: Article): readonly LabelLine[] {
  return recall(memory, article, () => {
    const found: LabelLine[] = []
    // Wrapped paragraphs look like short lines, and what stands between them like residue: they are joined first.
    if (wrapWidth(article) > 0) return found
    const signs = findSigns(article)
    const {lines} = article
    for (let i = 0; i < lines.length; i++) {
      const line = lines.at(i)!
      const one = startOf(article, line, signs)
      if (one) found.push(one)
    }
    return withLastNotes(article, withShapes(article, found), signs)
  })
}

/** The label lines, and with them those that their place or their shape makes ones. */
function withShapes(article: Article, found: LabelLine[]): LabelLine[] {
  const known = new Set(found.map(({index}) => index))
  const isParagraph = (line: Line) => !known.has(line.index) && isProse(line)
  const shaped = [...shapesOfHead(article, isParagraph), ...shapesOfTail(article, isParagraph)]
  if (shaped.length === 0) return found
  const more = new Map<number, LabelLine>()
  for (const {index, kind} of shaped)
    if (!known.has(index)) more.set(index, ofShape(article.lines.at(index)!, kind))
  return [...found, ...more.values()].sort((a, b) => a.index - b.index)
}

function ofShape({index, start, end}: Line, kind: LabelKind): LabelLine {
  const label = {kind, strength: 'start', tag: 'en', from: start, to: end} as const
  return {index, kind, kinds: [kind], label, weight: 'strong', whole: true, labels: 2}
}

/** What the start of a line makes it. */
function startOf(article: Article, line: Line, signs: Signs): LabelLine | undefined {
  const labels = labelsAtStart(article, line)
  const isLabel = labels.length > 0 || signs.has(line.index)
  if (isLabel && goesOnFrom(article, line)) return undefined
  return (
    (isLabel ? readLine(article, line, labels, signs) : undefined) ??
    // A look at a word tells that nearly no line asks anything: take it before all others.
    (opensWithDeed(article, line.start, line.end) ? request(article, line, openingRequest) : undefined) ??
    shapeOf(article, line)
  )
}

/** Words of a line that a sentence goes on from. */
const fewestBroken = 8

/** Whether a line in lower case goes on with the sentence of the line right above it: a text with broken lines. */
function goesOnFrom({lines, text}: Article, line: Line): boolean {
  if (!isLower(text.charCodeAt(line.start))) return false
  const above = lines.before(line)
  if (!above || line.number - above.number > 1) return false
  return text[above.end - 1] === ',' || (above.words >= fewestBroken && above.terminal === '')
}

/** Lines that hold a copyright sign, by their index. */
type Signs = ReadonlySet<number>

const unsigned: Signs = new Set()

/** Hardly any text holds a copyright sign at all. */
function findSigns({text, lines}: Article): Signs {
  const found = new Set<number>()
  for (const sign of '©ⓒ') {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      const line = lines.find(at)
      if (!line) continue
      found.add(line.index)
      at = Math.max(at, line.to)
    }
  }
  return found.size === 0 ? unsigned : found
}

/** Words of a line that is repeated, or of a step in a row of links. */
const mostInLink = 5

/** How far down an article an echo is looked for, in lines. */
const lastEcho = 20

/** What tells of a page by its shape, in any language: the same few words three times, a row of links to where we are. */
function shapeOf(article: Article, line: Line): LabelLine | undefined {
  if (isPlayed(line) || isCounter(article, line) || isNamedCounter(article, line))
    return ofShape(line, 'player')
  if (holdsRows(article) && hasButton(article, line)) return ofShape(line, 'read-more')
  const isRow = () => isBreadcrumb(article, line) || isRowOfLabels(article, line)
  const isOfPage = isEcho(article, line) || isGlued(article, line)
  if (!isOfPage && !(holdsRows(article) && isRow())) return undefined
  return ofShape(line, 'navigation')
}

/** How far into a line the seam behind a glued label may stand, and the longest such line, in UTF-16 code units. */
const seamReach = 30
const longestGlued = 220

const glued = new Set<LabelKind>(['navigation', 'read-more', 'related'])

/** `Previous articleHarbour bridge to reopen in May`: a label without a space, and the headline it points to. */
function isGlued(article: Article, {start, end, length, terminal}: Line): boolean {
  if (length > longestGlued || terminal === '.') return false
  const {text} = article
  const seam = start + text.slice(start, Math.min(end, start + seamReach)).search(/\p{Ll}\p{Lu}/u) + 1
  if (seam <= start || !text.slice(start, seam).includes(' ')) return false
  return labelsAt(article, start, seam).some(({kind, to}) => to === seam && glued.has(kind))
}

/** `0:00 / 3:21`: how far a player is. */
function isPlayed({length, text}: Line): boolean {
  return length <= 17 && /^\d{1,2}:\d\d(?::\d\d)? ?\/ ?\d{1,2}:\d\d(?::\d\d)?$/.test(text)
}

/** `3 of 12 |`: which of its pictures a gallery shows. Without the bar it may be a score. */
const counter = /^(\d{1,3})( ?(?:\/|\p{L}{1,4}) ?)(\d{1,3} \|)$/u
const longestCounter = 16
const longestNamedCounter = 30
/** How far from a counter the next one stands, in lines: a caption, a credit, and buttons. */
const counterReach = 6

/** `Image 3 of 12`: the same with the name of what is counted. */
function isNamedCounter(article: Article, line: Line): boolean {
  if (line.length > longestNamedCounter || !isDigit(line.codeAt(line.end - 1))) return false
  const number = line.text.search(/ \d{1,3} ?(?:\/|\p{L}{1,4}) ?\d{1,3}$/u)
  if (number < 1) return false
  const end = line.start + number
  return labelsAt(article, line.start, end).some(({kind, to}) => kind === 'credit' && to === end)
}

/** Whether a line counts the pictures of a gallery: the counter before or behind stands near. */
function isCounter({lines}: Article, line: Line): boolean {
  const {index, text} = line
  if (line.length > longestCounter || !isDigit(line.codeAt(line.start))) return false
  const parts = counter.exec(text)
  if (!parts || Number(parts[1]) > Number.parseInt(parts[3]!, 10)) return false
  const neighbours = [-1, 1].map((step) => `${Number(parts[1]) + step}${parts[2]}${parts[3]}`)
  return lines
    .slice(index - counterReach, index + counterReach + 1)
    .some((line) => neighbours.includes(line.text))
}

/** Longest line with a button at its end, and longest such button, in UTF-16 code units. */
const longestWithButton = 200
const longestButton = 30
/** Words of a headline before a button. */
const fewestOfHeadline = 3

/** `Ferries stay in the harbour | more`: a headline, and what opens it behind a bar. It is no row of a table. */
function hasButton(article: Article, line: Line): boolean {
  const button = buttonOf(line)
  if (button === undefined || line.index === 0) return false
  const from = line.end - button.length
  if (countWords(article.text, line.start, from) < fewestOfHeadline) return false
  const near = [article.lines.before(line), article.lines.behind(line)]
  if (!near.every((one) => !one?.text.includes(' | ') || buttonOf(one) === button)) return false
  return labelsAt(article, from, line.end).some(
    ({kind, strength, to}) =>
      kind === 'read-more' &&
      to === line.end &&
      (strength !== 'weak' || isLower(article.text.charCodeAt(from)))
  )
}

/** What stands behind the only bar of a line, if it is short. */
function buttonOf({length, text}: Line): string | undefined {
  const bar = length > longestWithButton ? -1 : text.indexOf(' | ')
  const button = text.slice(bar + 3)
  return bar < 0 || button.length > longestButton || button.includes('|') ? undefined : button
}

const rows = new PerArticle<boolean>()

/** Whether an article has what parts the links of a row: hardly any has. */
function holdsRows(article: Article): boolean {
  return recall(rows, article, () => [...'|»›>'].some((mark) => article.text.includes(mark)))
}

/** `Loading...`, three times in a row, above the first paragraph. Below it, it may be a refrain. */
function isEcho({lines}: Article, line: Line): boolean {
  if (line.index > lastEcho || line.length > mostInLink * 12) return false
  if (line.words === 0 || line.words > mostInLink) return false
  let run = 1
  for (let i = line.index - 1; i >= 0 && run < 3 && isSame(lines.at(i)!, line); i--) run++
  for (let i = line.index + 1; i < lines.length && run < 3 && isSame(lines.at(i)!, line); i++) run++
  return run >= 3 && lines.some(isProse) && !lines.slice(0, line.index).some(isProse)
}

function isSame(one: Line, other: Line): boolean {
  return one.length === other.length && one.text === other.text
}

/** `Home » Recipes » Bread`; of two steps only where the first is a page: `Home » Bread`. */
function isBreadcrumb(article: Article, {start, length, text}: Line): boolean {
  if (length > 150 || !/[»›>]/.test(text)) return false
  const steps = text.split(/\s[»›>]\s/)
  if (!steps.slice(0, -1).every(isStep)) return false
  return steps.length >= 3 || (steps.length === 2 && isPage(article, start, start + steps[0]!.length))
}

/** Whether a text is the name of a part of a site, and nothing else: `Home`. */
function isPage(article: Article, from: number, to: number): boolean {
  return labelsAt(article, from, to).some((label) => label.kind === 'navigation' && label.to === to)
}

/** A few words: the marks of quoted mail have none between them. */
function isStep(step: string): boolean {
  const words = countWords(step)
  return words > 0 && words <= mostInLink
}

/** Longest row of labels, in UTF-16 code units. */
const longestLabels = 200

/** `Terms of Service | Privacy Policy`: nothing but labels, each of which would be one as a line of its own. */
function isRowOfLabels(article: Article, {start, end, length}: Line): boolean {
  const {text} = article
  const first = length > longestLabels ? -1 : text.slice(start, end).indexOf(' | ')
  if (first < 0) return false
  for (let from = start; from < end; ) {
    const bar = text.slice(from, end).indexOf(' | ')
    const to = bar < 0 ? end : from + bar
    if (!isOneLabel(article, from, to)) return false
    from = bar < 0 ? end : to + 3
  }
  return true
}

/** `Next »`: a label, and nothing else but marks. */
function isOneLabel(article: Article, from: number, to: number): boolean {
  const labels = labelsAt(article, skipMarks(article.text, from, to), to)
  return labels.some((label) => manners[label.kind] && skipMarks(article.text, label.to, to) === to)
}

function readLine(
  article: Article,
  line: Line,
  labels: readonly LineLabel[],
  signs: Signs
): LabelLine | undefined {
  // What stands in quotation marks is said by someone.
  if (opensQuoted(article.text, line.start)) return undefined
  const label = longest(labels)
  if (!label) return signs.has(line.index) ? copyrightLine(article, line, signReach) : undefined
  const one = read(article, line.index, label, line.end)
  return one && {...one, kinds: labels.filter(({to}) => to === label.to).map(({kind}) => kind)}
}

/** The labels that a line begins with, behind a number (`7.8k SHARES`, `3 Comments`, `(0) comments`). */
function labelsAtStart(article: Article, line: Line): readonly LineLabel[] {
  const {text} = article
  const labels = labelsOf(article, line)
  const number = line.start + Number(text[line.start] === '(')
  if (labels.length > 0 || !isDigit(text.charCodeAt(number))) return labels
  const behind = skipNumber(text, number, line.end)
  // `1.2. Links`: a heading's number counts nothing.
  if (text.slice(number, behind).trimEnd().endsWith('.')) return []
  return labelsAt(article, behind, line.end).filter(
    ({kind, to}) => kind === 'share' || (kind === 'comment-heading' && to === line.end)
  )
}

/** How far into a line its copyright sign may stand, and how far from it the year. */
const signReach = 60
const yearReach = 12

/** `Harbour Media © 2024`: in any language. Without a year it may be the credit of a picture. */
function copyrightLine(
  article: Article,
  {index, start, end, words}: Line,
  reach: number
): LabelLine | undefined {
  const {text} = article
  const limit = Math.min(end, start + reach)
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code !== 0xa9 && code !== 0x24d2) continue
    const near = text.slice(Math.max(start, at - yearReach), Math.min(end, at + yearReach))
    const label = {kind: 'copyright', strength: 'start', tag: 'en', from: at, to: at + 1} as const
    const hasYear = code === 0x24d2 || /(19|20)\d\d/.test(near)
    const strong = hasYear || isRowOfLinks(text.slice(at, end)) || isSigned(article, label, end)
    if (words > mostInvited && !strong) return undefined
    if (isTold(article, label, at + 1, end)) return undefined
    const weight = strong ? 'strong' : 'weak'
    return {index, kind: 'copyright', kinds: ['copyright'], label, weight, whole: false, labels: 1}
  }
  return undefined
}

/** `Imprint | Contact | Jobs | Help`: behind a copyright sign, or at the end of a page. */
export function isRowOfLinks(text: string): boolean {
  return text.length <= longestRow && text.split(/ [|•·] /).length > fewestLinks
}

const fewestLinks = 3
const longestRow = 400

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
  let weight: LabelLine['weight'] = isWeak(label) && !isSigned(article, label, limit) ? 'weak' : 'strong'
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

/** How far behind `Copyright` the sentence may start that leaves no doubt, in UTF-16 code units. */
const ownerReach = 80

/** `Copyright 2021`, `Copyright Harbour Press. All rights reserved.` */
function isSigned(article: Article, label: LineLabel, limit: number): boolean {
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
      !isTold(article, label, at, limit) &&
      isBrief(text, label, at, limit)
    )
  }
  if (readsOn(text, label, at) || isQuoting(text, at, limit) || isTold(article, label, at, limit))
    return false
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

/** `Leave a reply if you must`, `Subscribe to our newsletter, it says`: a sentence that goes on behind the label. */
function readsOn(text: string, {kind, from, to}: LineLabel, at: number): boolean {
  // `Tags: ferry`: a list, in lower case as it may be.
  if (colons.includes(text[to - 1]!) || colons.includes(text[to] ?? ' ')) return false
  const lower = isLower(text.charCodeAt(at))
  if (!lower) return '”"'.includes(text[to] ?? ' ')
  // `Read the full transcript of the interview`: all but a sentence, and no stop.
  if (kind === 'read-more' && countWords(text, from, to) >= longLabel) return text[to] !== ' '
  // `View this post on the left bank`: of some kinds only a label that is nearly a sentence leaves no doubt.
  if (countWords(text, from, to) < (wordsOfNotice[kind] ?? 0)) return true
  return !sentences.has(kind) || (!goesOn.has(kind) && ',”"'.includes(text[to] ?? ' '))
}

/** How far behind an invitation the one who says it may stand, in UTF-16 code units. */
const tellerReach = 120

/**
 * `Follow us on the walk, proposes the guide, and …`: a verb of saying behind a comma, or behind one word more; or at the
 * end of the line, where it stands in many languages.
 */
function isTold(article: Article, {kind}: LineLabel, at: number, limit: number): boolean {
  if (!invitations.has(kind) && kind !== 'copyright') return false
  const {text} = article
  if (saysAt(article, lastWord(text, at, limit))) return true
  const end = Math.min(limit, at + tellerReach)
  for (let i = at; i < end; i++) {
    if (text[i] !== ',') continue
    const first = skipBlank(text, i + 1)
    if (saysAt(article, first) || saysAt(article, skipBlank(text, wordAfter(text, first).to))) return true
  }
  return false
}

/** Where the last word of a text starts. */
function lastWord(text: string, from: number, limit: number): number {
  let at = limit
  while (at > from && !isWord(text.charCodeAt(at - 1))) at--
  while (at > from && isWord(text.charCodeAt(at - 1))) at--
  return at
}

/** A line with a quotation is told by someone. */
function isQuoting(text: string, at: number, limit: number): boolean {
  const rest = text.slice(at, Math.min(limit, at + 600))
  return rest.includes('“') || rest.includes('«') || rest.includes('„')
}

function endsSentence(text: string, limit: number): boolean {
  return '.!?。！？।۔؟։'.includes(text[limit - 1] ?? ' ')
}

/** Kinds whose words may stand anywhere in their sentence: invitations, and legal notes. */
const invitations = new Set<LabelKind>(['newsletter', 'app', 'follow', 'share'])
const legal = new Set<LabelKind>(['cookie', 'navigation', 'copyright'])
/** Words of such a sentence. */
const fewestInvited = 4
const mostInvited = 45
/** The same of a sentence that is told by its single words. */
const mostRequested = 60
/** Words of a sentence that is looked at though it ends in a stop. */
const shortSentence = 25
/** How far into a line of the tail a copyright sign is looked for. */
const legalReach = 600

/** Weight of the prose, in words, behind which no last note is looked for: two or three paragraphs. */
const mostBehindNotes = 100

/**
 * The label lines, and with them the last lines of the article that hold two labels of invitations or legal notes at
 * least, or ask something of the readers: `For all the latest news, download our app`.
 */
function withLastNotes(article: Article, found: LabelLine[], signs: Signs): readonly LabelLine[] {
  const {lines} = article
  const last: LabelLine[] = []
  let behind = 0
  for (let i = lines.length - 1, next = found.length - 1; i > 0 && behind <= mostBehindNotes; i--) {
    while (next >= 0 && found[next]!.index > i) next--
    if (found[next]?.index === i) continue
    const line = lines.at(i)!
    const one = behind === 0 ? lastNote(article, line, signs) : request(article, line, requestIn)
    if (one) last.push(one)
    else if (isProse(line)) behind += line.words
  }
  return last.length === 0 ? found : [...found, ...last].sort((a, b) => a.index - b.index)
}

function lastNote(article: Article, line: Line, signs: Signs): LabelLine | undefined {
  const signed = signs.has(line.index) ? copyrightLine(article, line, legalReach) : undefined
  if (signed?.weight === 'strong' && isLegal(article, line, signed.label)) return signed
  return invitation(article, line) ?? request(article, line, requestIn)
}

/**
 * Whether what stands before a copyright sign belongs to it: little, no sentence, or a legal note with labels of its own.
 * Else the sign is glued to a paragraph.
 */
function isLegal(article: Article, line: Line, sign: LineLabel): boolean {
  const isNear = sign.from - line.start <= signReach
  if (isNear || !article.text.slice(line.start, sign.from).includes('. ')) return true
  return labelsInside(article, line).some(({from, strength}) => from < sign.from && strength !== 'weak')
}

/** Whether a line can be what a page says to its readers: some words, none of them quoted. */
function isSaid({text}: Article, {words, length, start, end}: Line, most: number): boolean {
  if (words < fewestInvited || words > most || length > most * 12) return false
  return !opensQuoted(text, start) && !isQuoting(text, start, end)
}

/** A line that is told by its single words. */
function request(article: Article, line: Line, find: typeof openingRequest): LabelLine | undefined {
  if (!isSaid(article, line, mostRequested)) return undefined
  const label = find(article, line.start, line.end)
  if (!label || isSpoken(article, line)) return undefined
  return innerLine(line, label, 2, {request: label.over ? 'over' : 'here'})
}

/** Longest name of a speaker, in UTF-16 code units, and how much of the article is searched for another line of theirs. */
const longestSpeaker = 24
const speakerReach = 20_000

/** `A: I share a garden`, `— Partager ?`: one of the lines of an interview, which begin with the same name or dash. */
function isSpoken({text}: Article, {start, end}: Line): boolean {
  const speaker = /^(?:[–—] |[^:：]{1,24}[:：])/.exec(
    text.slice(start, Math.min(end, start + longestSpeaker + 1))
  )
  if (!speaker) return false
  const near = text.slice(Math.max(0, start - speakerReach), start)
  return near.startsWith(speaker[0]) || near.includes(`\n${speaker[0]}`)
}

function invitation(article: Article, line: Line): LabelLine | undefined {
  // Most articles end in a paragraph: spare the look at all its words.
  if (line.words > shortSentence && line.terminal !== '') return undefined
  if (!isSaid(article, line, mostInvited)) return undefined
  const labels = labelsInside(article, line)
  const label = labels.find(({strength}) => strength !== 'weak') ?? labels[0]
  const hasAccount = line.text.includes('@')
  // `Fans can sign up for email alerts.`: three common words make no sentence the page's.
  if (label?.strength === 'weak' && line.terminal !== '' && !namesPage(article, line.start, line.end))
    return undefined
  if (!label || labels.length + Number(hasAccount) < (label.strength === 'weak' ? 3 : 2)) return undefined
  return innerLine(line, label, labels.length, hasAccount ? {account: true} : {})
}

function innerLine(
  {index}: Line,
  label: LineLabel,
  labels: number,
  more: Pick<LabelLine, 'account' | 'request'>
): LabelLine {
  const {kind} = label
  return {index, kind, kinds: [kind], label, weight: 'strong', whole: false, labels, inner: true, ...more}
}

/** Of legal notes no single common word counts; of buttons none in lower case: `those who like to print and share`. */
function isAnywhere(text: string, {kind, strength, from, to}: LineLabel): boolean {
  if (kind === 'share' && strength === 'weak' && isLower(text.charCodeAt(from))) return false
  return (
    invitations.has(kind) || (legal.has(kind) && (strength !== 'weak' || text.slice(from, to).includes(' ')))
  )
}

function labelsInside(article: Article, {start, end}: Line): LineLabel[] {
  const {text} = article
  const found: LineLabel[] = []
  for (let at = start; at < end; ) {
    const label = longest(labelsAt(article, at, end).filter((one) => isAnywhere(text, one)))
    if (label) found.push(label)
    if (label) at = label.to
    while (at < end && isWord(text.charCodeAt(at)) && !label) at++
    while (at < end && !isWord(text.charCodeAt(at))) at++
  }
  return found
}

/** Words of a line that make it prose, when it ends in a sentence mark. */
const proseWords = 12
/** Length of a line, in UTF-16 code units, that makes it prose though no mark ends it. */
const proseLength = 250
/** The same in Thai and its like, which have no marks at the ends of sentences, nor spaces to count words by. */
const unspacedLength = 70

/** Whether a line reads like a paragraph. A label line is none, however long: ask that first. */
export function isProse(line: Line): boolean {
  if (line.length >= unspacedLength && writesNoSpaces(line.codeAt(line.start))) return true
  return line.length >= proseLength || (line.terminal !== '' && line.words >= proseWords)
}
