/** Lines in which a page speaks to its readers, told by the words that such lines are made of. */

import type {Article} from './article.ts'
import {comparable, countWords, holds, isCaseless, isUnspaced, isWord, noWord, tableOf} from './characters.ts'
import {Labels, mix, stemMark} from './labels.ts'
import type {LabelKind, Language} from './languages/language.ts'
import {type LineLabel, packsFor, skipMarks} from './line-labels.ts'
import {PerArticle, recall} from './memory.ts'
import {citesAt, isCited, isInQuotes, saysAt, tellsBehind} from './telling.ts'
import {perLanguages} from './words.ts'

/** What a word says of the line in which it stands. */
type Role = 'page' | 'reader' | 'deed' | 'over' | LabelKind

interface Entry {
  readonly role: Role
  readonly tag: string
  /** Only the page itself speaks of it. */
  readonly isOwn?: true
}

/** The words of all languages have some 32,000 starts. */
const vocabularyBits = 16

/** The words that make requests, and how they begin. */
interface Vocabulary {
  readonly words: Labels<Entry>
  readonly beginnings: Beginnings
}

const vocabularyOf = perLanguages((languages: readonly Language[]): Vocabulary => {
  const vocabulary = {words: new Labels<Entry>(vocabularyBits), beginnings: new Beginnings()}
  for (const {tag, requests, signs} of languages) {
    const add = (role: Role, words: readonly string[] = [], more: Pick<Entry, 'isOwn'> = {}) => {
      for (const word of words) {
        vocabulary.words.add(word, {role, tag, ...more})
        vocabulary.beginnings.add(tellingWord(word, signs.words), role)
      }
    }
    add('page', requests?.page)
    add('reader', requests?.readers)
    add('deed', requests?.deeds)
    add('deed', requests?.links, {isOwn: true})
    add('over', requests?.over)
    for (const [kind, words] of Object.entries(requests?.things ?? {})) add(kind as LabelKind, words)
    for (const [kind, words] of Object.entries(requests?.own ?? {})) {
      add(kind as LabelKind, words, {isOwn: true})
    }
  }
  return vocabulary
})

const vocabularies = new PerArticle<Vocabulary>()

/** The words that may make a request in an article. */
function vocabularyFor(article: Article): Vocabulary {
  return vocabularies.get(article) ?? recall(vocabularies, article, () => vocabularyOf(packsFor(article)))
}

/**
 * Points of a request: one for who is spoken to or speaks, one or two for deeds, one for each thing, one for a deed that
 * opens the text, or ends it, as verbs do in many languages.
 */
const fewestPoints = 3
/** The same of a line between paragraphs, which nothing but its words speaks against. */
const fewestBetween = 4
/** The same where the page does not speak of itself: advice to readers has such words, too. */
const fewestUnnamed = 6
/** Words of a request to nobody: in Arabic and Chinese, where a deed may be what somebody did, a longer one needs a point more. */
const mostUnspoken = 5
/** Words for each point more. */
const wordsPerPoint = 25
/** Things of a site without a deed: a legal note, which with each further one may be longer. */
const fewestThings = 4
const pointsPerFurtherThing = 2

/** Things of which only the page itself can speak: `this story`, `this site`. */
const own: ReadonlySet<Role> = new Set<Role>(['share', 'disclaimer'])

/** A request: the thing of a site that it is about, as a label. */
export interface RequestLabel extends LineLabel {
  /** It says that the article is over: `If you enjoyed this story`. */
  readonly over?: true
}

/**
 * The thing of a site that a text asks its readers to do something about, as a label: `newsletter` in `Did you like
 * this? Subscribe to my newsletter`. Nothing where somebody tells it, or where too little speaks for it.
 */
export function requestIn(article: Article, from: number, to: number): RequestLabel | undefined {
  if (opensQuoted(article.text, from) || !mayRequest(article, from, to)) return undefined
  const said = readWords(article, from, to)
  const {thing, roles} = said
  if (!thing) return undefined
  // `commenting on the benefits`: who asks for comments speaks to somebody.
  const asksComments = thing.kind === 'comment-notice' && roles.includes('reader')
  const isNamed = said.isNamed || roles.includes('over') || asksComments
  return isRequest(article, said, isNamed ? fewestPoints : fewestUnnamed) ? toLabel(said) : undefined
}

/** The same for a line between paragraphs, which must begin with what readers are to do, and speak of the page itself. */
export function openingRequest(article: Article, from: number, to: number): RequestLabel | undefined {
  if (!opensWithDeed(article, from, to)) return undefined
  const said = readWords(article, from, to)
  return said.isNamed && isRequest(article, said, fewestBetween) ? toLabel(said) : undefined
}

const quotes = tableOf('“"«„”‘»『「')

/** Whether a text begins in quotation marks: somebody says it, or it is spoken of. */
export function opensQuoted(text: string, from: number): boolean {
  return holds(quotes, text.charCodeAt(from))
}

/** Whether a text begins with what readers are to do. */
export function opensWithDeed(article: Article, from: number, to: number): boolean {
  if (opensQuoted(article.text, from)) return false
  const start = skipMarks(article.text, from, to)
  return start < to && matchAt(article, start, to)?.role === 'deed'
}

/** Whether the page speaks of itself in a text: `our newsletter`, `this site`. */
export function namesPage(article: Article, from: number, to: number): boolean {
  return readWords(article, from, to).isNamed
}

/** Whether a text is the page's: it begins with what readers are to do, or speaks to them, or the page of itself. */
export function speaksToReaders(article: Article, from: number, to: number): boolean {
  if (opensWithDeed(article, from, to)) return true
  return readWords(article, from, to).roles.some((role) => role === 'page' || role === 'reader')
}

/**
 * Whether any word of a text is of a page: its readers, itself, or a thing of it. Of a language whose words are not known,
 * all texts may.
 */
export function mayBeOfPage(article: Article, tag: string, from: number, to: number): boolean {
  if (!packsFor(article).find((pack) => pack.tag === tag)?.requests) return true
  const {roles, isNamed} = readWords(article, from, to)
  return isNamed || roles.some((role) => role !== 'deed' && role !== 'over')
}

/** What the words of a text say. */
interface Said {
  readonly from: number
  readonly to: number
  /** The roles of its words, each word or phrase once. */
  readonly roles: readonly Role[]
  /** The first thing of a site. */
  readonly thing: LineLabel | undefined
  /** The page speaks of itself. */
  readonly isNamed: boolean
  /** What readers are to do stands first or last. */
  readonly leads: boolean
  /** Where the first of its words starts that say anything. */
  readonly first: number
  /** Where the last of its words ends that say anything. */
  readonly last: number
  /** Where its other words start. */
  readonly others: readonly number[]
}

function readWords(article: Article, from: number, to: number): Said {
  const {text} = article
  const roles = new Map<string, Role>()
  const others: number[] = []
  let thing: LineLabel | undefined
  let isNamed = false
  let leads = false
  let first: number | undefined
  let last = from
  for (let at = skipMarks(text, from, to); at < to; at = nextWord(text, at, to)) {
    const match = matchAt(article, at, to)
    if (!match) {
      others.push(at)
      continue
    }
    const {role, tag} = match
    if (role === 'deed') leads ||= roles.size + others.length === 0 || skipMarks(text, match.to, to) === to
    // Whom to write to says least of what a line is about: any other thing in it says more.
    if (isThing(role) && (!thing || thing.kind === 'contact'))
      thing = {kind: role, strength: 'start', tag, from: at, to: match.to}
    if (match.isNamed || own.has(role)) isNamed = true
    // `your account`: a thing, and a reader.
    if (match.speaks) roles.set('', 'reader')
    roles.set(text.slice(at, match.to).toLowerCase(), role)
    first ??= at
    last = match.to
    at = match.to - 1
  }
  return {from, to, roles: [...roles.values()], thing, isNamed, leads, first: first ?? from, last, others}
}

function isRequest(article: Article, said: Said, fewest: number): boolean {
  const words = countWords(article.text, said.from, said.to)
  const more = Math.floor(words / wordsPerPoint) + Number(words > mostUnspoken && mayReport(article, said))
  if (pointsOf(said) < fewest + more) return false
  // Hardly any text comes so far: the other words are looked up last.
  const isTold = said.others.some((at) => saysAt(article, at) || citesAt(article, at))
  return (
    !isTold &&
    !isQuoted(article, said) &&
    !isCited(article, said.last) &&
    !tellsBehind(article, said.first, said.to)
  )
}

/** `On the gate stood "Sign up for our newsletter".`: the same quotation holds its first word and its thing. */
function isQuoted({text}: Article, {from, first, thing}: Said): boolean {
  return isInQuotes(text, from, first) && !/["“”„«»「」『』]/.test(text.slice(first, thing?.to))
}

/** Whether a deed may be what somebody did: in a sentence to nobody, in a script without capitals. */
function mayReport({text}: Article, said: Said): boolean {
  return !speaks(said) && isCaseless(text.charCodeAt(said.from)) && holds(stops, text.charCodeAt(said.to - 1))
}

const stops = tableOf('.。।۔')

/** Whether the page speaks of itself, or to somebody. */
function speaks({roles}: Said): boolean {
  return roles.includes('reader') || roles.includes('page')
}

function pointsOf(said: Said): number {
  const {roles, leads} = said
  const deeds = roles.filter((role) => role === 'deed' || role === 'over').length
  const things = roles.filter(isThing).length
  if (things >= fewestThings) return fewestUnnamed + pointsPerFurtherThing * (things - fewestThings)
  if (things === 0 || deeds === 0 || !(speaks(said) || leads)) return 0
  return Number(speaks(said)) + Math.min(deeds, 2) + things + Number(leads)
}

function toLabel({thing, roles}: Said): RequestLabel | undefined {
  return thing && roles.includes('over') ? {...thing, over: true} : thing
}

function isThing(role: Role): role is LabelKind {
  return role !== 'deed' && role !== 'reader' && role !== 'over' && role !== 'page'
}

/** The longest word or phrase of the vocabulary at an offset. */
interface Match extends Entry {
  readonly to: number
  /** It is a reader or the page, too: `your account`, Turkish `kanalımız`. */
  readonly speaks: boolean
  /** It is the page, too. */
  readonly isNamed: boolean
}

function matchAt(article: Article, from: number, limit: number): Match | undefined {
  const matches = vocabularyFor(article).words.matches(article.text, from, limit)
  if (matches.length === 0) return undefined
  let best: Entry | undefined
  let end = from
  let speaks = false
  let isNamed = false
  for (const {to, values} of matches) {
    for (const entry of values) {
      if (!article.mayHold(entry.tag)) continue
      const isPage = entry.role === 'page'
      if (isPage || entry.isOwn) isNamed = true
      if (isPage || entry.role === 'reader') speaks = true
      if (best && (end !== to || best.role !== 'page')) continue
      best = entry
      end = to
    }
  }
  return best && {role: best.role, tag: best.tag, to: end, speaks, isNamed}
}

/** Whether words of a text begin like deeds and things of a site, or like many things: most texts have no such words. */
function mayRequest(article: Article, from: number, to: number): boolean {
  const {text} = article
  const {beginnings} = vocabularyFor(article)
  let deeds = 0
  let things = 0
  for (let at = skipMarks(text, from, to); at < to; at = nextWord(text, at, to)) {
    const roles = beginnings.rolesAt(text, at, to)
    if ((roles & deedBit) !== 0) deeds++
    if ((roles & thingBit) !== 0) things++
    if ((things > 0 && deeds > 0) || things >= fewestThings) return true
  }
  return false
}

/** Bits of what a word may be, by its first letters. */
const deedBit = 1
const thingBit = 2
/** How far the same bits are shifted for whole words, and the first letters of long ones. */
const wholeShift = 2
/** A longer beginning goes on from these letters. */
const goesOnBit = 16

/** How the deeds and things of a vocabulary begin, by the hash of their first letters. */
class Beginnings {
  private readonly roles = new Uint8Array(1 << beginningBits)

  add(word: string, role: Role): void {
    const bit = isThing(role) ? thingBit : role === 'deed' || role === 'over' ? deedBit : 0
    // A stem goes on, and so does everything where no space parts words.
    const goesOn = word.endsWith(stemMark) || isUnspaced(word.charCodeAt(0))
    const letters = word.replace(stemMark, '').slice(0, longestBeginning)
    let hash = 0
    for (let i = 0; i < letters.length; i++) {
      if (i > 0) this.roles[hash >>> (32 - beginningBits)]! |= goesOnBit
      hash = mix(hash, comparable(letters.charCodeAt(i)))
    }
    const isWhole = !goesOn || letters.length === longestBeginning
    this.roles[hash >>> (32 - beginningBits)]! |= isWhole ? bit << wholeShift : bit
  }

  /** What a word may be, by its first letters: sometimes more than it is, never less. */
  rolesAt(text: string, at: number, limit: number): number {
    const end = Math.min(limit, at + longestBeginning)
    let hash = 0
    let roles = 0
    let found = 0
    for (let i = at; i < end; i++) {
      const letter = comparable(text.charCodeAt(i))
      if (letter === noWord) break
      hash = mix(hash, letter)
      roles = this.roles[hash >>> (32 - beginningBits)]!
      found |= roles
      // Nearly every word is told from all others by its first letters: then it is none of them as a whole.
      if ((roles & goesOnBit) === 0 && i + 1 < end && comparable(text.charCodeAt(i + 1)) !== noWord) {
        roles = 0
        break
      }
    }
    return (found & (deedBit | thingBit)) | (roles >> wholeShift)
  }
}

/** Of a phrase (`to comment`) the longest word, or the longest one that does not stand in every text. */
function tellingWord(label: string, common: readonly string[]): string {
  const words = label.split(/[^\p{L}\p{M}\p{N}*]+/u)
  const rare = words.filter((word) => !common.includes(word))
  return (rare.length > 0 ? rare : words).reduce(
    (best, word) => (word.length > best.length ? word : best),
    ''
  )
}

const beginningBits = 15
/** Letters of a word that are looked at. */
const longestBeginning = 6

/** The start of the next word. In scripts that write no spaces, a word may begin with any letter. */
function nextWord(text: string, at: number, limit: number): number {
  if (isUnspaced(text.charCodeAt(at))) return skipMarks(text, at + 1, limit)
  while (at < limit && isWord(text.charCodeAt(at))) at++
  return skipMarks(text, at, limit)
}
