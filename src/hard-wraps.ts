/** Text that was wrapped at a fixed width: found once an article, for those who join its lines or must wait for that. */

import type {Article} from './article.ts'
import {firstWide, isLower, isUpper} from './characters.ts'
import type {Line} from './lines.ts'
import {PerArticle, recall} from './memory.ts'

/** Widths, in UTF-16 code units, at which text is wrapped, and of East Asian characters. */
const narrowest = 40
export const widest = 120
const narrowestWide = 16
/** Line breaks that must be there, and the share of them at which the next word did not fit. */
const fewestWraps = 4
const wrapShare = 0.85
/** Share of the wrapped lines that must go on in lower case, where the script has case. */
const lowerShare = 0.4

const widths = new PerArticle<number>()

/**
 * The width at which the lines of a text were wrapped, or 0. Wrapped lines break where the next word would not have
 * fitted; those of verse, lists, addresses, and tables break earlier.
 */
export function wrapWidth(article: Article): number {
  return recall(widths, article, () => findWidth(article))
}

function findWidth({lines, text}: Article): number {
  if (lines.length < fewestWraps + 1) return 0
  // Lines with blank ones between are no wrapped lines: spare the look.
  if (lines.last!.number - lines.at(0)!.number > (lines.length - 1) * 2 - fewestWraps) return 0
  let width = 0
  let breaks = 0
  let line = lines.at(0)!
  for (let i = 1; i < lines.length; i++) {
    const behind = lines.at(i)!
    if (isAdjacent(line, behind)) {
      breaks++
      const {length} = line
      if (length > widest) return 0
      if (length > width) width = length
    }
    line = behind
  }
  const isWide =
    width > 0 && breaks >= fewestWraps && text.charCodeAt(lines.at(lines.length >> 1)!.start) >= firstWide
  if (breaks < fewestWraps || width < (isWide ? narrowestWide : narrowest)) return 0
  return isWrap(text, lines, width) ? width : 0
}

export function isAdjacent(line: Line, behind: Line): boolean {
  return behind.number - line.number === 1
}

function isWrap(text: string, lines: Article['lines'], width: number): boolean {
  const counts = {all: 0, full: 0, lower: 0, cased: 0, gaps: 0}
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines.at(i)!
    const behind = lines.at(i + 1)!
    if (!isAdjacent(line, behind)) continue
    counts.all++
    if (!isFull(text, line, behind, width)) continue
    counts.full++
    const next = text.charCodeAt(behind.start)
    if (isLower(next)) counts.lower++
    if (isLower(next) || isUpper(next)) counts.cased++
    if (text.slice(line.start, line.end).includes('  ') || text.slice(line.start, line.end).includes('\t'))
      counts.gaps++
  }
  if (counts.full < fewestWraps || counts.full < wrapShare * counts.all) return false
  if (counts.gaps * 4 > counts.full) return false
  return counts.lower >= lowerShare * counts.cased
}

/** Whether the first word of the next line would not have fitted on a line. */
function isFull(text: string, line: Line, behind: Line, width: number): boolean {
  const isDash = '–—'.includes(text[behind.start]!) && line.terminal === ''
  if (!isDash && isListed(text, behind)) return false
  if (text.charCodeAt(behind.start) >= firstWide) return line.length + 2 >= width
  let end = behind.start
  while (end < behind.end && end - behind.start < widest && text[end] !== ' ') end++
  return line.length + 1 + end - behind.start > width
}

/** Whether a line begins like an item of a list. */
export function isListed(text: string, {start}: Line): boolean {
  return '•·*–—-▪►●☐✓>|'.includes(text[start]!) || /^\d{1,3}[.)] /.test(text.slice(start, start + 5))
}

/** Whether a line breaks where it does because the next word did not fit. */
export function isWrapped(text: string, line: Line, behind: Line, width: number): boolean {
  return line.length <= width && isFull(text, line, behind, width) && !text.startsWith('  ', line.end - 2)
}
