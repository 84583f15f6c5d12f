/** Where the headline of a page's article stands. */

import {foldText} from '../characters.ts'
import type {Lines} from '../lines.ts'
import type {LineFacts} from './facts.ts'
import {isMenuItem} from './furniture.ts'
import {isProse} from './scores.ts'

/** Most lines with text between the headline and the first line of the article: bylines, buttons, a summary. */
const mostBetween = 60
/** The same where the headline is not known, but looked for by its looks. */
const mostGuessed = 15
/** Words of a line that may be a headline, and that a headline known must have. */
const fewestWords = 4
const mostWords = 30
/** Words of a lead. */
const leadWords = 16
/** Characters that must be the same at the start of the two. */
const fewestSame = 20

/**
 * The index of the headline's line before the article, or -1: the last one that reads like the headline that the
 * caller knows, else the first line behind the menus that looks like one.
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
  return known >= 0 ? known : guessBefore(facts, start)
}

/** Of several copies the last one that a summary follows, else the last. */
function knownBefore(lines: Lines, facts: readonly LineFacts[], title: string, start: number): number {
  let found = -1
  for (let i = start - 1; i >= Math.max(0, start - mostBetween); i--) {
    if (facts[i]!.size > 2 * mostWords || !isLike(foldText(lines.at(i)!.text), title)) continue
    if (i + 1 < start && isSummary(facts[i + 1]!) && isProse(facts[i + 1]!)) return i
    if (found < 0) found = i
  }
  return found
}

function isLike(line: string, title: string): boolean {
  if (line === title) return true
  const same = Math.min(line.length, title.length)
  return same >= fewestSame && line.slice(0, same) === title.slice(0, same)
}

function guessBefore(facts: readonly LineFacts[], start: number): number {
  let found = -1
  for (let i = start - 1; i >= Math.max(0, start - mostGuessed); i--) {
    if (
      isMenuItem(facts[i]!) &&
      isMenuItem(facts[i - 1] ?? facts[i]!) &&
      isMenuItem(facts[i - 2] ?? facts[i]!)
    )
      break
    if (isHeadline(facts[i]!)) found = i
  }
  return found
}

function isHeadline({size, ending, label, digits}: LineFacts): boolean {
  return (
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

/** Whether a line between the headline and the article may lead to it. */
export function isLead(line: LineFacts): boolean {
  return isProse(line) && line.size >= leadWords && line.repeats === 1 && !line.label
}

/** Whether a line behind the headline tells who wrote it, or when. */
export function isByline({size, article, digits, repeats}: LineFacts): boolean {
  return size <= 12 && repeats === 1 && (article || (digits > 0.3 && size >= 3))
}
