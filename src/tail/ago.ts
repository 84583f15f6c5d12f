/** How long ago something was: `3 hours ago`. */

import type {Article} from '../article.ts'
import {isDigit, isWord} from '../characters.ts'
import {isLast, labelsAt, skipMarks} from '../line-labels.ts'
import type {Line} from '../lines.ts'

/** Words and length of a line that says how long ago, and nothing else. */
const mostOfAge = 5
const longestAge = 40

/** Whether a line is `3 hours ago`: what is dated otherwise may be a programme. */
export function isAge(article: Article, line: Line): boolean {
  if (line.length > longestAge || line.words > mostOfAge) return false
  const {text} = line
  return !text.includes(':') && /\p{Nd}/u.test(text) && isAgo(article, line.start, line.end)
}

/** A number, and before, behind, or around it what says that it was so long ago: `hours ago`, `vor … Stunden`. */
export function isAgo(article: Article, start: number, end: number): boolean {
  const {text} = article
  let at = start
  while (at < end && !isWord(text.charCodeAt(at))) at++
  const digits = at
  while (at < end && isDigit(text.charCodeAt(at))) at++
  const isFirst = at > digits
  const from = isFirst ? skipMarks(text, at, end) : digits
  return labelsAt(article, from, end).some((label) => {
    if (label.kind !== 'date') return false
    if (isLast(text, label, end)) return isFirst || hasDigit(text, from, label.to)
    return !isFirst && isDigit(text.charCodeAt(skipMarks(text, label.to, end)))
  })
}

function hasDigit(text: string, from: number, to: number): boolean {
  while (from < to && !isDigit(text.charCodeAt(from))) from++
  return from < to
}
