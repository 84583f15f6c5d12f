/** Blocks that are glued to the next one: `By Jane DoeThe mayor`, `… under control.SpainThe first signs`. */

import type {Article} from '../article.ts'
import {countWords, isLetter, isLower, isUpper, isWord} from '../characters.ts'
import {prefixes} from '../languages/surnames.ts'
import {labelOf} from '../line-labels.ts'
import type {Line} from '../lines.ts'
import {partsOf} from '../parts.ts'
import {among, wordAfter} from '../words.ts'

/** Lines with text among which the byline is looked for, and the shortest that may have one, in UTF-16 code units. */
const headLines = 6
const shortest = 20
/** Words behind a byline at the least, unless they have a date: fewer are a paper's name, `By Jane Doe, MedPage Today`. */
const fewestBehind = 4
/** Most words of a byline and of a heading that is glued to what follows. */
const bylineWords = 7
const headingWords = 5
/** Headings that an article has, if it has any. */
const fewestHeadings = 2

/** Where an article has two blocks without a break between them: a small letter stands before a capital inside a run. */
export function* seamsOf(article: Article): Generator<number> {
  for (const line of article.lines.slice(0, headLines)) {
    const seam = endOfByline(article, line)
    if (seam !== undefined) yield seam
  }
  yield* seamsOfHeadings(article)
}

/** Where a byline of a few capitalised names ends, and then a capital follows without a space. */
function endOfByline(article: Article, line: Line): number | undefined {
  const {text} = article
  if (line.length < shortest) return undefined
  const label = labelOf(article, line, 'byline')
  if (!label) return undefined
  let at = label.to
  for (let words = 0; words < bylineWords && at < line.end; words++) {
    while (at < line.end && !isWord(text.charCodeAt(at))) at++
    // `By July 2001, BackRub`: no byline has a number.
    if (!isUpper(text.charCodeAt(at))) return undefined
    const {to} = wordAfter(text, at)
    const hump = humpOf(text, at, to)
    if (hump > 0) return words > 0 && !isName(text, at, to) && goesOn(text, hump, line) ? hump : undefined
    at = to
  }
  return undefined
}

function goesOn(text: string, from: number, {end}: Line): boolean {
  return countWords(text, from, end) >= fewestBehind || /\d/.test(text.slice(from, end))
}

/** Whether a word with a capital inside stands in the text again: that is how it is spelled. */
function isName(text: string, from: number, to: number): boolean {
  const word = text.slice(from, to)
  return text.indexOf(word) < from || text.includes(word, to)
}

/** Where a capital stands behind two small letters inside a word, or 0. Names such as `McKay` have one small letter or two. */
function humpOf(text: string, from: number, to: number): number {
  for (let at = from + 2; at + 1 < to; at++) {
    if (!isUpper(text.charCodeAt(at)) || !isLower(text.charCodeAt(at - 1))) continue
    return among(prefixes, text.slice(from, at)) ? 0 : at
  }
  return 0
}

/** A sentence's end, a heading of a few words, and the next sentence, all without a break. One alone may be a name. */
function* seamsOfHeadings(article: Article): Generator<number> {
  const {text} = article
  const found: (readonly [number, number])[] = []
  for (const at of partsOf(article).ends) {
    if (text[at] !== '.' || !isUpper(text.charCodeAt(at + 1))) continue
    if (!isLower(text.charCodeAt(at - 1)) || !isLower(text.charCodeAt(at - 2))) continue
    const end = endOfHeading(article, at + 1)
    if (end > 0) found.push([at + 1, end])
  }
  if (found.length < fewestHeadings) return
  yield* found.flat()
}

/** Where a heading that is glued to a sentence ends, or 0. */
function endOfHeading({text}: Article, from: number): number {
  let at = from
  for (let words = 0; words < headingWords; words++) {
    const {to} = wordAfter(text, at)
    const hump = humpOrLetter(text, at, to)
    if (hump > 0) return text[to] === ' ' && countWords(text, to, to + 80) >= 3 ? hump : 0
    if (text[to] !== ' ' || !isLetter(text.charCodeAt(to + 1))) return 0
    at = to + 1
  }
  return 0
}

/** As a hump, or where capitals end a heading: `SHBANjë` parts before the last of them. */
function humpOrLetter(text: string, from: number, to: number): number {
  const hump = humpOf(text, from, to)
  if (hump > 0) return hump
  let at = from
  while (at < to && isUpper(text.charCodeAt(at))) at++
  return at - from >= 3 && at < to && isLower(text.charCodeAt(at)) ? at - 1 : 0
}
