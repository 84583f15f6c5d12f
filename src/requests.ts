/** Lines in which a page speaks to its readers, told by the words that such lines are made of. */

import type {Article} from './article.ts'
import {countWords, isUnspaced, isWord} from './characters.ts'
import {Labels} from './labels.ts'
import type {LabelKind, Language} from './languages/language.ts'
import {type LineLabel, packsFor, skipMarks} from './line-labels.ts'
import {among, perLanguages, wordAfter} from './words.ts'

/** What a word says of the line in which it stands. */
type Role = 'reader' | 'deed' | 'over' | LabelKind

interface Entry {
  readonly role: Role
  readonly tag: string
}

/** The words of all languages have some ten thousand starts. */
const vocabularyBits = 16

const vocabularyOf = perLanguages((languages: readonly Language[]) => {
  const vocabulary = new Labels<Entry>(vocabularyBits)
  for (const {tag, requests} of languages) {
    const add = (role: Role, words: readonly string[] = []) => {
      for (const word of words) vocabulary.add(word, {role, tag})
    }
    add('reader', requests?.readers)
    add('deed', requests?.deeds)
    add('over', requests?.over)
    for (const [kind, words] of Object.entries(requests?.things ?? {})) add(kind as LabelKind, words)
  }
  return vocabulary
})

/**
 * Points of a request: one for a reader, one or two for deeds, one for each thing, one for a deed that
 * opens the text, or ends it, as verbs do in many languages.
 */
const fewestPoints = 3
/** The same of a line between paragraphs, which nothing but its words speaks against. */
const fewestBetween = 4
/** Words for each point more. */
const wordsPerPoint = 25
/** Things of a site without a deed: a legal note. */
const fewestThings = 4

/** A request: the thing of a site that it is about, as a label. */
export interface RequestLabel extends LineLabel {
  /** It says that the article is over: `If you enjoyed this story`. */
  readonly over?: true
}

/**
 * The thing of a site that a text asks its readers to do something about, as a label: `newsletter` in `Did you like
 * this? Subscribe to my newsletter`. Nothing where somebody tells it, or where too little speaks for it.
 */
export function requestIn(
  article: Article,
  from: number,
  to: number,
  fewest: number = fewestPoints
): RequestLabel | undefined {
  const {text} = article
  const vocabulary = vocabularyOf(packsFor(article))
  const roles = new Map<string, Role>()
  const others: number[] = []
  let thing: LineLabel | undefined
  let last = from
  let lastRole: Role | undefined
  for (let at = skipMarks(text, from, to); at < to; at = nextWord(text, at, to)) {
    const match = matchAt(article, vocabulary, at, to)
    if (!match) {
      others.push(at)
      continue
    }
    const {role, tag} = match
    roles.set(text.slice(at, match.to).toLowerCase(), role)
    // `your account`: a thing, and a reader.
    if (match.speaks) roles.set('', 'reader')
    if (isThing(role)) thing ??= {kind: role, strength: 'start', tag, from: at, to: match.to}
    last = match.to
    lastRole = role
    at = match.to - 1
  }
  if (!thing) return undefined
  const closes = lastRole === 'deed' && skipMarks(text, last, to) === to
  const points = pointsOf([...roles.values()], closes || opensWithDeed(article, from, to))
  if (points < fewest + extra(countWords(text, from, to))) return undefined
  // Hardly any text comes so far: the other words are looked up last.
  if (others.some((at) => tells(article, at))) return undefined
  return [...roles.values()].includes('over') ? {...thing, over: true} : thing
}

/** A long text must hold more. */
function extra(words: number): number {
  return Math.floor(words / wordsPerPoint)
}

/** The same for a line between paragraphs, which must begin with what readers are to do. */
export function openingRequest(article: Article, from: number, to: number): RequestLabel | undefined {
  return opensWithDeed(article, from, to) ? requestIn(article, from, to, fewestBetween) : undefined
}

/** Whether a text begins with what readers are to do. */
export function opensWithDeed(article: Article, from: number, to: number): boolean {
  const start = skipMarks(article.text, from, to)
  return start < to && matchAt(article, vocabularyOf(packsFor(article)), start, to)?.role === 'deed'
}

function isThing(role: Role): role is LabelKind {
  return role !== 'deed' && role !== 'reader' && role !== 'over'
}

function pointsOf(roles: readonly Role[], leads: boolean): number {
  const deeds = roles.filter((role) => role === 'deed' || role === 'over').length
  const speaks = roles.includes('reader')
  const things = roles.filter(isThing).length
  if (things >= fewestThings) return things
  if (things === 0 || deeds === 0 || !(speaks || leads)) return 0
  return Number(speaks) + Math.min(deeds, 2) + things + Number(leads)
}

/** The longest word or phrase of the vocabulary at an offset. */
interface Match extends Entry {
  readonly to: number
  /** Its first word is a reader. */
  readonly speaks: boolean
}

function matchAt(
  article: Article,
  vocabulary: Labels<Entry>,
  from: number,
  limit: number
): Match | undefined {
  let longest: Match | undefined
  for (const {to, values} of vocabulary.matches(article.text, from, limit)) {
    const entry = values.find(({tag}) => article.mayHold(tag))
    if (!entry) continue
    const {role, tag} = entry
    if (!longest) longest = {role, tag, to, speaks: false}
    else if (role === 'reader') return {role: longest.role, tag: longest.tag, to: longest.to, speaks: true}
  }
  return longest
}

/** Whether a verb of saying stands at an offset: somebody tells of it. */
function tells({text, language}: Article, at: number): boolean {
  if (!language) return false
  const {from, to} = wordAfter(text, at)
  return among(language.grammar.saying, text.slice(from, to))
}

/** The start of the next word. In scripts that write no spaces, a word may begin with any letter. */
function nextWord(text: string, at: number, limit: number): number {
  if (isUnspaced(text.charCodeAt(at))) return skipMarks(text, at + 1, limit)
  while (at < limit && isWord(text.charCodeAt(at))) at++
  return skipMarks(text, at, limit)
}
