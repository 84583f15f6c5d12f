/** What the ways to tell teasers share: spans of lines, headlines, buttons. */

import type {Article} from '../../article.ts'
import {holds, tableOf} from '../../characters.ts'
import {labelsOf} from '../../line-labels.ts'
import type {Line} from '../../lines.ts'

/** First and last index of some lines. */
export type Span = readonly [first: number, last: number]

/** Words of a teaser, and of the headline above it. */
export const fewestOfTeaser = 8
const fewestOfHeadline = 3
/** Teasers that show a list of them; where the mark is one that nobody writes, fewer do. */
export const fewestOfList = 3
export const fewestOfMarked = 2

/** What ends a line that is cut off: the mark itself, or what parts it from the next. */
export const cutEnds: Uint8Array = tableOf('….]-–|')

/** How a line is cut off: by dots, or by dots in brackets, as blogs do it. A dash or bar may part it from the next. */
export function cutOf(line: Line): 'dots' | 'bracket' | undefined {
  if (!holds(cutEnds, line.codeAt(line.end - 1))) return undefined
  const {text} = line
  const mark = /^ [-–|]$/.test(text.slice(-2)) ? text.slice(0, -2) : text
  if (mark.endsWith('…') || mark.endsWith('...')) return 'dots'
  return mark.endsWith('[…]') || mark.endsWith('[...]') ? 'bracket' : undefined
}

/** Whether a line may be the headline above a teaser. */
export function isTeaserHeadline(line: Line, isProse: (line: Line) => boolean): boolean {
  if (line.words < fewestOfHeadline || isProse(line) || cutOf(line) !== undefined) return false
  return line.terminal === '' || line.terminal === '?' || line.terminal === '!'
}

/** Longest line, in UTF-16 code units, that is a date or an age, and most words of a button. */
export const longestNote = 40
export const mostOfButton = 4

/** Whether a line is a button that leads to another article. */
export function isButton(article: Article, line: Line): boolean {
  if (line.words > mostOfButton || line.words === 0) return false
  return labelsOf(article, line).some(({kind}) => kind === 'read-more' || kind === 'truncation')
}
