/** Sentences inside a paragraph in which the page speaks to its readers: `Follow Harbour News on YouTube.` */

import type {Article} from './article.ts'
import {holds, isBlank, isLower, tableOf} from './characters.ts'
import type {Range} from './formats/format.ts'
import type {LabelKind} from './languages/language.ts'
import {PerArticle, recall} from './memory.ts'
import {firstFrom, partsOf} from './parts.ts'
import {openingRequest, opensWithDeed} from './requests.ts'
import {isInQuotes} from './telling.ts'
import type {Finding} from './transform.ts'
import {indexWords, watchBeginnings} from './word-index.ts'
import {gapBefore} from './words.ts'

/** What such a sentence is about, as words begin in most languages. */
const hosts = [
  'Newsletter',
  'newsletter',
  'Facebook',
  'Twitter',
  'Instagram',
  'YouTube',
  'WhatsApp',
  'Telegram'
]
watchBeginnings(hosts)

/** What a host begins with: hardly a word of a text does. */
const initials = tableOf(hosts.map((host) => host[0]).join(''))

/** Longest sentence, in UTF-16 code units. */
const longest = 240

interface InnerRequest extends Range {
  readonly kind: LabelKind
}

const memory = new PerArticle<readonly InnerRequest[]>()

const none: readonly never[] = []

/** The findings that remove requests of a kind from paragraphs. */
export function removeInner(article: Article, kind: LabelKind, what: string): readonly Finding[] {
  const found = recall(memory, article, () => findRequests(article))
  if (found.length === 0) return none
  const reason = `Unexpected ${what} inside a paragraph, expected none`
  return found
    .filter((one) => one.kind === kind)
    .map(({from, to}) => ({from, to, insert: '', certainty: 'likely', reason}))
}

/** The requests about each host, unless the article itself speaks of it more than once. */
function findRequests(article: Article): readonly InnerRequest[] {
  const mentions = findMentions(article.text)
  if (mentions === undefined) return none
  const found: InnerRequest[] = []
  for (const places of mentions.values()) {
    const requests = requestsAt(article, places)
    for (const one of requests ?? none) if (!found.some(({from}) => from === one.from)) found.push(one)
  }
  return found
}

/** Where the words of a text begin with a host, by host. */
function findMentions(text: string): ReadonlyMap<string, readonly number[]> | undefined {
  const {starts, noted, notes} = indexWords(text)
  let found: Map<string, number[]> | undefined
  for (let note = 0; note < notes; note++) {
    const start = starts[noted[note]!]!
    const host = hostAt(text, start)
    if (host === undefined) continue
    found ??= new Map()
    recall(found, host.toLowerCase(), () => []).push(start)
  }
  return found
}

function hostAt(text: string, at: number): string | undefined {
  if (!holds(initials, text.charCodeAt(at))) return undefined
  for (const host of hosts) if (text.startsWith(host, at)) return host
  return undefined
}

/** How often an article may name a host though it is not about it. */
const mostMentions = 1

function requestsAt(article: Article, places: readonly number[]): readonly InnerRequest[] | undefined {
  const found: InnerRequest[] = []
  for (const [i, at] of places.entries()) {
    const one = requestAround(article, at)
    if (one) found.push(one)
    else if (i - found.length >= mostMentions) return undefined
  }
  return found
}

function requestAround(article: Article, at: number): InnerRequest | undefined {
  const {text} = article
  const line = article.lineAt(at)
  const from = startOfSentence(article, at, line.start)
  // A look at its first word spares all others: hardly any sentence asks for something.
  if (from === undefined || !opensWithDeed(article, from, line.end)) return undefined
  const to = endOfSentence(text, at, line.end)
  if (to === undefined || (from === line.start && to === line.end)) return undefined
  if (isLower(text.charCodeAt(from)) || isInQuotes(text, line.start, from)) return undefined
  const label = openingRequest(article, from, to)
  if (!label) return undefined
  const {kind} = label
  const gap = skipGap(text, to, line.end)
  // The gap behind goes with it; at the end of the line the one before.
  if (gap < line.end) return {kind, from, to: gap}
  return {kind, from: gapBefore(text, from), to}
}

function startOfSentence(article: Article, at: number, least: number): number | undefined {
  const {starts} = partsOf(article)
  const limit = Math.max(least, at - longest)
  const start = starts[firstFrom(starts, at + 1) - 1] ?? 0
  if (start > limit) return start
  return limit === least ? least : undefined
}

function endOfSentence(text: string, at: number, most: number): number | undefined {
  const limit = Math.min(most, at + longest)
  for (let i = at; i < limit; i++) {
    if ('.!?।。։'.includes(text[i]!) && (i + 1 === most || isBlank(text.charCodeAt(i + 1)))) return i + 1
  }
  return limit === most ? most : undefined
}

function skipGap(text: string, at: number, limit: number): number {
  while (at < limit && isBlank(text.charCodeAt(at))) at++
  return at
}
