/** Where readers' comments begin on a page. */

import type {LineFacts} from './facts.ts'
import {proseOf} from './segments.ts'

/** Words of a heading above comments, and of the prose that must stand before them to be the article. */
const commentHeadingWords = 8
export const fewestBeforeComments: number = 100
/** Readers who tell when they wrote, and in how many lines below a heading. */
const fewestStamps = 3
const stampReach = 40
/** Names of readers above what they wrote, in as many lines; words of a name, and of what stands below one. */
const fewestNames = 5
const nameWords = 3
const fewestSaid = 5

/** Where readers' comments begin, which may be longer than the article: the index of their heading, or of the end. */
export function commentsFrom(facts: readonly LineFacts[]): number {
  let words = 0
  let counted = 0
  for (let i = 0; i < facts.length; i++) {
    if (!isComments(facts[i]!) && !isAboveStamps(facts, i) && !isAboveNames(facts, i)) continue
    words += proseOf(facts, {from: counted, to: i})
    counted = i
    if (words >= fewestBeforeComments) return i
  }
  return facts.length
}

function isComments({label, size}: LineFacts): boolean {
  return label?.kind === 'comment-heading' && label.strength !== 'weak' && size <= commentHeadingWords
}

/** A form or a weaker heading, below which readers tell when they wrote. */
function isAboveStamps(facts: readonly LineFacts[], i: number): boolean {
  const {label, size} = facts[i]!
  if (!label?.kind.startsWith('comment') || size > commentHeadingWords) return false
  return facts.slice(i + 1, i + stampReach).filter(({stamp}) => stamp).length >= fewestStamps
}

/** A form or a heading, not of ordinary words, below which names stand above sentences, each in a line of its own. */
function isAboveNames(facts: readonly LineFacts[], i: number): boolean {
  const {label, size} = facts[i]!
  if (!label?.kind.startsWith('comment') || label.strength === 'weak' || size > commentHeadingWords)
    return false
  let names = 0
  for (let at = i + 1; at < Math.min(facts.length, i + stampReach); at++) if (isNamed(facts, at)) names++
  return names >= fewestNames
}

function isNamed(facts: readonly LineFacts[], at: number): boolean {
  const name = facts[at - 1]!
  const {ending, size} = facts[at]!
  if (size < fewestSaid || (ending !== 'stop' && ending !== 'dots')) return false
  return name.size <= nameWords && name.letters > 0 && name.ending === 'none' && !name.label
}
