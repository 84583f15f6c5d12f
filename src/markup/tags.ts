/** Tags and comments of HTML that an extractor left in a text. */

import {isBlank, isLetter} from '../characters.ts'
import {longestCode, longestTag, type Piece, searcher, words} from './piece.ts'

const inlineTags = words(
  'a abbr acronym b big cite code del em font i img input ins label mark nobr q s small span strike strong sub sup time tt u wbr o:p image'
)
const blockTags = words(
  'address article aside audio blockquote body br button center dd div dl dt embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main meta nav noscript object ol option p picture pre section select source table tbody td tfoot th thead tr ul video svg path amp-img amp-ad'
)
/** Tags whose content is no text. */
const codeTags = words('script style noscript svg image')

/** Tags, comments, and what scripts and styles hold. */
export function collectTags(text: string, ranges: Piece[]): void {
  const tags: Tag[] = []
  const comment = searcher(text, '-->')
  const closing = new Map([...codeTags].map((name) => [name, searcher(text, `</${name}`)]))
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const end = text.startsWith('<!--', at) ? comment(at) : -1
    if (end >= 0 && end - at < longestCode) {
      ranges.push({from: at, to: end + 3, isBlock: false})
      at = end + 3
      continue
    }
    const tag = readTag(text, at)
    if (!tag) {
      at++
      continue
    }
    const close = tag.isClosing ? -1 : (closing.get(tag.name)?.(tag.to) ?? -1)
    const gap = close < 0 ? -1 : text.indexOf('>', close)
    if (gap >= 0 && gap - at < longestCode) {
      ranges.push({from: at, to: gap + 1, isBlock: true})
      at = gap + 1
    } else {
      tags.push(tag)
      at = tag.to
    }
  }
  pairTags(text, tags)
  for (const {from, to, name, isSure} of tags)
    if (isSure) ranges.push({from, to, isBlock: blockTags.has(name)})
}

interface Tag {
  readonly from: number
  readonly to: number
  readonly name: string
  readonly isClosing: boolean
  /** Whether it must be markup: it has attributes, or its other half, or is glued to words. */
  isSure: boolean
}

function readTag(text: string, from: number): Tag | undefined {
  const isClosing = text[from + 1] === '/'
  const start = isClosing ? from + 2 : from + 1
  if (!isLetter(text.charCodeAt(start))) return undefined
  const head = /^[a-z][a-z0-9:-]{0,11}/i.exec(text.slice(start, start + 12))?.[0]
  const name = head?.toLowerCase()
  if (!name || !(inlineTags.has(name) || blockTags.has(name) || codeTags.has(name))) return undefined
  const behind = start + name.length
  if (!'> /\n\t'.includes(text[behind] ?? 'x')) return undefined
  const rest = text.slice(behind, behind + longestTag)
  const close = endOfTag(rest)
  if (close < 0) return undefined
  const hasAttributes = /^\s+[a-z_:-]+\s*=\s*["'“”„’\w#/]/i.test(rest)
  if (!hasAttributes && /[^\s/]/.test(rest.slice(0, close))) return undefined
  return {from, to: behind + close + 1, name, isClosing, isSure: hasAttributes}
}

/** Where a tag closes: the first `>` outside quotes, or the first at all when the quotes are odd. */
function endOfTag(rest: string): number {
  const first = rest.indexOf('>')
  if (first < 0) return -1
  let quote = ''
  for (let at = 0; at < rest.length; at++) {
    const character = rest[at]!
    if (quote === '') {
      if (character === '>') return at
      if (character === '"' || character === "'") quote = character
      if (character === '<') return first
    } else if (character === quote) quote = ''
  }
  return first
}

/** Tags with their other half are sure, and those that touch words or other tags. */
function pairTags(text: string, tags: readonly Tag[]): void {
  const open = new Map<string, Tag[]>()
  for (const [i, tag] of tags.entries()) {
    if (tag.isClosing) {
      const other = open.get(tag.name)?.pop()
      if (other) {
        other.isSure = true
        tag.isSure = true
      }
    } else if (open.has(tag.name)) open.get(tag.name)!.push(tag)
    else open.set(tag.name, [tag])
    if (isGlued(text, tag) || tags[i - 1]?.to === tag.from || tags[i + 1]?.from === tag.to) tag.isSure = true
  }
}

/** `word.<br>Word`, or a tag at the edge of the text or of a line. */
function isGlued(text: string, {from, to, name}: Tag): boolean {
  if (!blockTags.has(name)) return false
  const before = text.charCodeAt(from - 1)
  const behind = text.charCodeAt(to)
  const edge = (code: number) => Number.isNaN(code) || code === 10 || code === 13
  const glued = (code: number) => !isBlank(code) && !'`"“‘(«„'.includes(String.fromCharCode(code))
  return edge(before) || edge(behind) || (glued(before) && glued(behind))
}

/** How far before a bracket the selector in it begins, in UTF-16 code units. */
const longestSelector = 40

/**
 * The ends of tags that were torn at a `>` in an attribute. Whoever cuts `<p class="[&_>a]:underline serif">` at the
 * first `>` leaves `a]:underline serif">` in the text.
 */
export function collectTornTags(text: string, pieces: Piece[]): void {
  const closing = searcher(text, '">')
  for (let at = text.indexOf(']:'); at >= 0; at = text.indexOf(']:', at + 2)) {
    const end = closing(at)
    if (end < 0) return
    const from = isBlank(text.charCodeAt(at + 2)) ? undefined : startOfSelector(text, at)
    if (from === undefined || !isTorn(text, from, end)) continue
    pieces.push({from, to: end + 2, isBlock: false})
    at = end
  }
}

/** Where the selector starts that ends at a bracket, if nothing opened the bracket. */
function startOfSelector(text: string, bracket: number): number | undefined {
  let from = bracket
  while (from > 0 && bracket - from < longestSelector && !isBlank(text.charCodeAt(from - 1))) from--
  return /^[*.:_a-z][\w*.:()#-]*$/.test(text.slice(from, bracket)) ? from : undefined
}

/** Whether a text goes on as classes and attributes up to the quote that closes one: their quotes are odd. */
function isTorn(text: string, from: number, end: number): boolean {
  if (end - from > longestTag) return false
  const inner = text.slice(from, end + 1)
  return !/[<\n]/.test(inner) && inner.split('"').length % 2 === 0
}
