/** What shows that a text is a whole page: menus and the like around its article. */

import type {Article} from '../article.ts'
import type {Segment} from './body.ts'
import type {LineFacts} from './facts.ts'

/** Most lines of a page. More, and it is no page of news, but a book or an attack. */
const mostLines = 8000
/** Menu items that a page has at the least, in the article's own lines or outside. */
const fewestItems = 12
/** Longest menu item, in UTF-16 code units, for a first look. */
const longestItem = 28
/** What besides menu items shows a page: items before the article, labels of furniture, lines that stand twice. */
const fewestBefore = 3
const fewestLabels = 2
const fewestRepeats = 6
/** With so many items, one label will do. */
const manyItems = 20

/** Whether a text has as many short lines as a page, by a first look that costs next to nothing. */
export function mayBePage({lines}: Article): boolean {
  const {length} = lines
  if (length < fewestItems || length > mostLines) return false
  let short = 0
  for (let i = 0; i < length; i++) if (lines.lengthOf(i) <= longestItem && ++short >= fewestItems) return true
  return false
}

/** Whether a line may be an item of a menu: a word or a few, no number, no mark at its end. */
export function isMenuItem({size, ending, digits, letters}: LineFacts): boolean {
  return size <= 3 && ending === 'none' && digits === 0 && letters > 0
}

/** Whether what stands outside the article is what stands on pages, and not a list or a table of the article. */
export function isPage(facts: readonly LineFacts[], body: readonly Segment[]): boolean {
  const start = body[0]!.from
  let items = 0
  let before = 0
  let labels = 0
  let repeats = 0
  let at = 0
  for (let i = 0; i < facts.length; i++) {
    while (at < body.length && body[at]!.to <= i) at++
    if (at < body.length && body[at]!.from <= i) continue
    const line = facts[i]!
    if (line.label && line.label.strength !== 'weak') labels++
    if (line.repeats > 1) repeats++
    if (!isMenuItem(line)) continue
    items++
    if (i < start) before++
  }
  if (items < fewestItems) return false
  if (before >= fewestBefore || labels >= fewestLabels || repeats >= fewestRepeats) return true
  return items >= manyItems && labels > 0
}

/** Whether a line within the article's stretch is none of its own: a label, or what stands again and again. */
export function isFurniture({label, size, ending, repeats}: LineFacts): boolean {
  if (label && label.strength !== 'weak' && size < 25 && ending !== 'stop') return true
  return repeats > 2 && (size >= 8 || (ending !== 'colon' && size > 0))
}
