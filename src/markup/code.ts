/** Scripts, data, styles, and messages of programs that stand in a text as if they were its words. */

import {countWords, isWord} from '../characters.ts'
import {longestCode, longestTag, type Piece, searcher} from './piece.ts'

/** Most heads of code that may lead nowhere. */
const mostMisses = 20

/** Heads of scripts and data that are known by them, up to where their brackets close. */
const codeHeads = [
  '{"@context"',
  '{ "@context"',
  '[{"@context"',
  '{"@type"',
  '{"@graph"',
  'googletag.cmd.push(',
  '(adsbygoogle = window.adsbygoogle || []).push(',
  '(adsbygoogle=window.adsbygoogle||[]).push(',
  'window.adsbygoogle',
  'window.dataLayer',
  'window._taboola',
  'window.taboola',
  '_taboola.push(',
  'window.googletag',
  'dataLayer.push(',
  'dataLayer = [',
  'gtag(',
  'fbq(',
  'twttr.widgets.load(',
  'jQuery(document)',
  'jQuery(function',
  '$(document).ready(',
  '(function(',
  '(function (',
  '!function(',
  '!function (',
  'document.write(',
  'document.getElementById(',
  'document.addEventListener(',
  'window.addEventListener(',
  'window.fbAsyncInit'
]

/** Scripts, data, and styles outside of tags. */
export function collectCode(text: string, ranges: Piece[]): void {
  let misses = 0
  for (const head of codeHeads) {
    for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at)) {
      const to = text[at] === 'd' && isWord(text.charCodeAt(at - 1)) ? at : endOfCode(text, at)
      if (to > at) ranges.push({from: at, to, isBlock: true})
      // What never closes costs a look far ahead.
      else if (++misses > mostMisses) return
      at = Math.max(to, at + head.length)
    }
  }
  collectData(text, ranges)
  collectTemplates(text, ranges)
  collectStyles(text, ranges)
}

/** Names that a line of data has at the least: an article may show one or two. */
const fewestNames = 3

/** Lines that are an object in JSON, whatever it is about: `{"id": "255", "tags": ["golf"], "ads": true}`. */
function collectData(text: string, ranges: Piece[]): void {
  let misses = 0
  for (let at = text.indexOf('{'); at >= 0 && misses < mostMisses; at = text.indexOf('{', at + 1)) {
    if (!startsData(text, at)) continue
    const to = closeBracket(text, at)
    const end = text.indexOf('\n', at)
    if (to < 0 || to < (end < 0 ? text.length : end)) misses++
    else if (countNames(text.slice(at, to)) >= fewestNames) ranges.push({from: at, to, isBlock: true})
    at = Math.max(at, to)
  }
}

/** Whether a line begins here, with the brace and a name. */
function startsData(text: string, at: number): boolean {
  if (at > 0 && text[at - 1] !== '\n') return false
  return /^\{\s{0,4}"[\w@$.-]{1,40}"\s?:/.test(text.slice(at, at + 50))
}

function countNames(data: string): number {
  return data.match(/"[\w@$.-]{1,40}"\s?:/g)?.length ?? 0
}

/** Where a statement or a piece of data ends: all brackets closed, then `;` and what is called at once. */
function endOfCode(text: string, from: number): number {
  let at = from
  for (;;) {
    const open = at
    while (at < text.length && at - open < 80 && !'([{\n'.includes(text[at]!)) at++
    if (!'([{'.includes(text[at] ?? ' ')) return -1
    at = closeBracket(text, at)
    if (at < 0 || at - from > longestCode) return -1
    while (text[at] === ' ') at++
    if (text[at] === ';') return at + 1
    if (!'(.[|='.includes(text[at] ?? ' ')) return at
  }
}

/** The offset behind the bracket that closes the one at an offset, strings skipped, or -1. */
function closeBracket(text: string, from: number): number {
  let depth = 0
  const end = Math.min(text.length, from + longestCode)
  for (let at = from; at < end; at++) {
    const character = text[at]!
    if (character === '"' || character === "'") {
      const close = closeQuote(text, at, end)
      if (close > 0) at = close
    } else if ('([{'.includes(character)) depth++
    else if (')]}'.includes(character) && --depth === 0) return at + 1
  }
  return -1
}

function closeQuote(text: string, from: number, end: number): number {
  for (let at = from + 1; at < end && text[at] !== '\n'; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === text[from]) return at
  }
  return -1
}

/** `{{ variable }}`, `{% statement %}`. */
function collectTemplates(text: string, ranges: Piece[]): void {
  for (const [open, close] of [
    ['{{', '}}'],
    ['{%', '%}']
  ] as const) {
    const closes = searcher(text, close)
    for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 2)) {
      const end = closes(at + 2)
      if (end >= 0 && end - at < 200) ranges.push({from: at, to: end + 2, isBlock: false})
    }
  }
}

/** One rule of a style sheet: a selector, and declarations in braces. */
function collectStyles(text: string, ranges: Piece[]): void {
  let last = 0
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
    if (at < last) continue
    const body = text.slice(at + 1, at + longestTag)
    const close = body.indexOf('}')
    if (close < 0 || !isDeclarations(body.slice(0, close))) continue
    const from = selectorStart(text, at, last)
    if (from < 0) continue
    last = styleEnd(text, from, at + close + 2)
    ranges.push({from, to: last, isBlock: true})
  }
}

/** `margin:0; color:#fff`, and for a rule in a rule (`@media`) what comes before its inner brace. */
function isDeclarations(body: string): boolean {
  const inner = body.slice(body.lastIndexOf('{') + 1)
  const parts = inner.split(';').filter((part) => /\S/.test(part))
  if (parts.length === 0) return false
  return (
    parts.every((part) => /^\s*(?:-|--)?[a-z][a-z-]*\s*:\s*[^\s:][^{}]*$/i.test(part) && part.length < 400) &&
    /[a-z-]:\s*[\w#"'.-]/.test(inner)
  )
}

/** The end of a rule; a rule in a rule has two braces. */
function styleEnd(text: string, from: number, to: number): number {
  if (text[from] !== '@') return to
  const rest = /^[\s\w.#:,>*+~[\]="'()-]{0,200}\{[^{}]{0,400}\}|^\s*\}/
  let end = to
  for (;;) {
    const more = rest.exec(text.slice(end, end + 700))
    if (!more) return end
    end += more[0].length
    if (!more[0].includes('{')) return end
  }
}

/**
 * Where the selector before a brace starts, or -1 when what stands there is none. A selector begins with a class, an
 * id, an `@` rule, or the name of an element.
 */
function selectorStart(text: string, brace: number, limit: number): number {
  let from = brace
  while (from > limit && brace - from < 300 && !'\n};'.includes(text[from - 1]!)) from--
  const before = text.slice(from, brace)
  const start = before.search(
    /(?:^|[\s.!?>”"])(?:[.#][a-z_][\w-]*|@(?:media|font-face|import|keyframes|supports|charset)\b|\*\s*$|(?:body|html|div|p|a|img|span|ul|li|h[1-6]|table|td|figure|iframe|:root)\s*[.,:#{[>]?\s*(?=$|[.#:,>[]))/i
  )
  if (start < 0) return -1
  const skip =
    /^[\s!?>”"]/.test(before.slice(start, start + 1)) || /^\.[.#@]/.test(before.slice(start, start + 2))
      ? 1
      : 0
  const selector = before.slice(start + skip)
  return isSelector(selector) ? from + start + skip : -1
}

function isSelector(selector: string): boolean {
  if (selector.startsWith('@')) return true
  return (
    /^[\w\s.#:,>*+~[\]="'()-]+$/.test(selector) && countWords(selector) <= 40 && !/[.,] [A-Z]/.test(selector)
  )
}

/** Messages of PHP, and the calls that they list. */
export function collectTraces(text: string, ranges: Piece[]): void {
  for (const mark of ['(line ', '.php on line ']) {
    // A short string is found many times faster than a long one.
    const start = mark.slice(0, 5).trim()
    for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
      if (!text.startsWith(mark, at)) continue
      const window = text.slice(Math.max(0, at - 400), at)
      const head = [
        ...window.matchAll(
          /(?:Error message|Message d'erreur|Fehlermeldung|Mensaje de error)?\s*(?:Notice|Warning|Deprecated(?: function)?|Fatal error|Parse error|Strict warning|User warning): /g
        )
      ].at(-1)
      const tail = /^(?:\(line \d+ of [\w./-]+\)\.?|\.php on line \d+)/.exec(text.slice(at, at + 300))
      if (!head || !tail || (mark !== '(line ' && !/ in \/?[\w./-]+$/.test(window))) continue
      const from = at - window.length + head.index + (/^\s*/.exec(head[0])?.[0].length ?? 0)
      let to = at + tail[0].length
      for (let call = nextCall(text, to); call > 0; call = nextCall(text, to)) to += call
      ranges.push({from, to, isBlock: true})
      at = to
    }
  }
}

/** Length of ` Name->call(Array) (Line: 342)` at an offset, or 0. */
function nextCall(text: string, at: number): number {
  return (
    /^\s*[\w\\]+(?:->|::)?[\w{}\\]*\([^\n]{0,900}?\) \(Line: \d+\)/.exec(text.slice(at, at + 500))?.[0]
      .length ?? 0
  )
}
