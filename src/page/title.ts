/** Where the headline of a page's article stands. */

import type {Article} from '../article.ts'
import {foldText} from '../characters.ts'
import type {Lines} from '../lines.ts'
import {endsArticle, isHeading} from './body.ts'
import type {LineFacts} from './facts.ts'
import {isMenuItem, isProse, isSentence, isTime, opensList} from './scores.ts'
import type {Segment} from './segments.ts'

/** Most lines with text between the headline and the first line of the article: bylines, buttons, a summary. */
const mostBetween = 80
/** The same where the headline is not known, but looked for by its looks. */
const mostGuessed = 15
/** Most buttons between the headline and the article; more short lines are a menu. */
const mostButtons = 6
/** Words of a line that may be a headline, and that a headline known must have. */
const fewestWords = 4
const mostWords = 30
/** Words of a lead, and of the sentences above the article that may be one together. */
const leadWords = 16
const wordsOfLeads = 14
/** Long words of a headline by which another wording is known, and their share that it has. */
const fewestShared = 4
const shareOfWords = 0.7
/** Characters that must be the same at the start of the two. */
const fewestSame = 20

/**
 * The index of the headline's line before the article, or -1: the last one that reads like the headline that the
 * caller knows, else the first line behind the menus that looks like one, else the first of a text that begins with it.
 *
 * @param title the headline, when it is known.
 * @param start index of the article's first line.
 */
export function titleBefore(
  lines: Lines,
  facts: readonly LineFacts[],
  title: string | undefined,
  start: number
): number {
  const known = title === undefined ? -1 : knownBefore(lines, facts, foldText(title), start)
  if (known >= 0) return known
  const guessed = guessBefore(facts, start)
  return guessed < 0 && opensText(facts, start) ? 0 : guessed
}

/** Most lines above the article of a text that begins with it, and has its page behind it alone. */
export const mostAbove = 2

/** Whether the first line is a headline, however short: no page begins with one or two lines that are none of its own. */
function opensText([first]: readonly LineFacts[], start: number): boolean {
  if (start === 0 || start > mostAbove || first!.bars > 0 || first!.ending === 'colon') return false
  return !first!.label || first!.label.strength === 'weak'
}

/** Of several copies the last one that a summary follows, else the last that says no more than the headline, else the last. */
function knownBefore(lines: Lines, facts: readonly LineFacts[], title: string, start: number): number {
  const words = longWordsOf(title)
  let found = -1
  let isSame = false
  for (let i = start - 1; i >= Math.max(0, start - mostBetween); i--) {
    if (facts[i]!.size > 2 * mostWords) continue
    const line = foldText(lines.at(i)!.text)
    if (!isLike(line, title) && !sharesWords(line, words, facts[i]!)) continue
    if (i + 1 < start && isSummary(facts[i + 1]!) && isProse(facts[i + 1]!)) return i
    if (found >= 0 && (isSame || line !== title)) continue
    found = i
    isSame = line === title
  }
  return found
}

/** Most lines between a headline and the first sentence of its article. */
const mostBeforeSentence = 20
/** The index of the last line that is the headline the caller knows, and that sentences follow, or -1. */
export function titleLine({title, lines}: Article, facts: readonly LineFacts[]): number {
  if (title === undefined) return -1
  const folded = foldText(title)
  for (let i = lines.length - 1; i >= 0; i--) {
    if (Math.abs(lines.lengthOf(i) - title.length) > 4 || foldText(lines.at(i)!.text) !== folded) continue
    if (leadsToSentence(facts, i)) return i
  }
  return -1
}

function leadsToSentence(facts: readonly LineFacts[], title: number): boolean {
  for (let i = title + 1; i < Math.min(facts.length, title + mostBeforeSentence); i++) {
    if (isSentence(facts[i]!)) return true
    if (endsArticle(facts[i]!)) return false
  }
  return false
}

/**
 * The article of a few short sentences behind its headline: from the first of them to the last before what ends articles,
 * without the headlines of other articles in between.
 */
export function segmentsBehind(lines: Lines, facts: readonly LineFacts[], title: number): Segment[] {
  const found: Segment[] = []
  let from = -1
  let last = -1
  for (let i = title + 1; i < facts.length && !endsArticle(facts[i]!); i++) {
    const line = facts[i]!
    if (reads(lines, line, i)) {
      if (from < 0) from = headingBefore(facts, last < 0 ? title + 1 : last + 1, i)
      last = i
    } else if (opensList(line) && from >= 0) {
      found.push({from, to: last + 1})
      from = -1
    }
  }
  return from < 0 ? found : [...found, {from, to: last + 1}]
}

/** Whether a line reads like the article's: a sentence, what someone says, a list and what leads to it. */
function reads(lines: Lines, line: LineFacts, index: number): boolean {
  const {size, label, ending, repeats} = line
  if (isSentence(line)) return true
  if (size < 3 || label || repeats > 1) return false
  return ending === 'colon' || ending === 'comma' || said.includes(lines.at(index)!.text[0]!)
}

/** Marks that what someone says begins with. */
const said = '“"«„‘\'”»「『–—'

/** The index of the headings and times of day right above a sentence, not of the first line under the label of a list, or of the sentence. */
function headingBefore(facts: readonly LineFacts[], low: number, at: number): number {
  let from = at
  while (from - 1 >= low && (isHeading(facts[from - 1]!) || isTime(facts[from - 1]!))) from--
  const label = facts[from - 1]
  return label && opensList(label) ? Math.min(at, from + 1) : from
}

function isLike(line: string, title: string): boolean {
  if (line === title) return true
  const same = Math.min(line.length, title.length)
  return same >= fewestSame && line.slice(0, same) === title.slice(0, same)
}

function longWordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]{5,40}/gu) ?? []
}

/** Whether a line that looks like a headline has most long words of the one that is known: search engines get another. */
function sharesWords(line: string, words: readonly string[], facts: LineFacts): boolean {
  if (words.length < fewestShared || !isHeadline(facts)) return false
  const own = new Set(longWordsOf(line))
  return words.filter((word) => own.has(word)).length >= shareOfWords * words.length
}

/** Behind the last menu: the first line that looks like a headline, best one that a summary follows. */
function guessBefore(facts: readonly LineFacts[], start: number): number {
  let found = -1
  let items = 0
  for (let i = start - 1; i >= Math.max(0, start - mostGuessed) && items <= mostButtons; i--) {
    items = isMenuItem(facts[i]!) ? items + 1 : 0
    if (!isHeadline(facts[i]!)) continue
    if (i + 1 < start && isSummary(facts[i + 1]!) && isProse(facts[i + 1]!)) return i
    found = i
  }
  return found
}

function isHeadline({size, ending, inner, label, digits, bars}: LineFacts): boolean {
  // Bars part breadcrumbs.
  return (
    bars < 2 &&
    !(ending === 'stop' && (size >= leadWords || inner > 0)) &&
    size >= fewestWords &&
    size <= mostWords &&
    ending !== 'dots' &&
    ending !== 'colon' &&
    !label &&
    digits < 0.2
  )
}

/** Whether a line may be the summary right behind a headline. */
export function isSummary({size, label, repeats, digits}: LineFacts): boolean {
  return size >= 8 && size <= 150 && !label && repeats === 1 && digits < 0.2
}

/** Whether a line right behind the headline may be one of the points that sum the article up. */
export function isPoint({size, ending, label, repeats}: LineFacts): boolean {
  return size >= 5 && ending === 'stop' && !label && repeats === 1
}

/** Whether sentences between the headline and the article may lead to it: a paragraph, or several. */
export function isLead(lines: readonly LineFacts[]): boolean {
  return lines.some(isProse) && lines.reduce((sum, {size}) => sum + size, 0) >= wordsOfLeads
}

/** Whether a line behind the headline tells who wrote it, or when. */
export function isByline({size, article, digits, repeats}: LineFacts): boolean {
  return size >= 2 && size <= 12 && repeats === 1 && (article || (digits > 0.3 && size >= 3))
}
