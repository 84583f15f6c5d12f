/** How long ago something was: `3 hours ago`. */

import type {Article} from './article.ts'
import {isDigit, isWord} from './characters.ts'
import {labelsAt, skipMarks} from './line-labels.ts'

/** A number, and before or behind it what says that it was so long ago. */
export function isAgo(article: Article, start: number, end: number): boolean {
  const {text} = article
  let at = start
  while (at < end && !isWord(text.charCodeAt(at))) at++
  const digits = at
  while (at < end && isDigit(text.charCodeAt(at))) at++
  const from = at > digits ? skipMarks(text, at, end) : digits
  return labelsAt(article, from, end).some(
    ({kind, to}) =>
      kind === 'date' &&
      (from > digits ? skipMarks(text, to, end) === end : isDigit(text.charCodeAt(skipMarks(text, to, end))))
  )
}
