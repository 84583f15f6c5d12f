/** Where readers' comments begin on a page. */

import type {LineFacts} from './facts.ts'
import {proseOf} from './segments.ts'

/** Words of a heading above comments, and of the prose that must stand before them to be the article. */
const commentHeadingWords = 8
export const fewestBeforeComments: number = 100
/** Readers who tell when they wrote, and in how many lines below a heading. */
const fewestStamps = 3
const stampReach = 40

/** Where readers' comments begin, which may be longer than the article: the index of their heading, or of the end. */
export function commentsFrom(facts: readonly LineFacts[]): number {
  const heading = facts.findIndex((line, i) => isComments(line) || isAboveStamps(facts, i))
  const follows = heading >= 0 && proseOf(facts, {from: 0, to: heading}) >= fewestBeforeComments
  return follows ? heading : facts.length
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
