/** Lines that say the same twice, or begin with the last words of the line before. */

import type {Article} from '../article.ts'
import {countWords, isBlank, isLower, isWord} from '../characters.ts'
import type {Range} from '../formats/format.ts'
import type {Line} from '../lines.ts'

/** Shortest line, in UTF-16 code units, whose halves are compared, and fewest words of a half. */
const shortestDouble = 80
const halfWords = 8
/** Length, in UTF-16 code units, of what an overlap of two lines is looked for by. */
const probeSize = 20
/** Longest overlap, in UTF-16 code units, and fewest of its words. */
const longestOverlap = 200
const overlapWords = 4

/** What of each line stands right before it already, in the order of the text. */
export function* overlapsOf({lines, text}: Article): Generator<Range> {
  let before: Line | undefined
  for (let i = 0; i < lines.length; i++) {
    const line = lines.at(i)!
    const {start, end} = line
    if (end - start >= shortestDouble) {
      const at = middleOf(text, start, end)
      if (at > 0) yield {from: at, to: end}
    }
    if (before && end - start > probeSize && isLower(text.charCodeAt(start))) {
      const to = overlapEnd(text, before, line)
      if (to > start) yield {from: start, to}
    }
    before = line
  }
}

/** Where the second half of a line starts that says the same twice, `Caption (Photo) Caption (Photo)`, or -1. */
function middleOf(text: string, start: number, end: number): number {
  // With one space between, the halves are equally long.
  const at = (start + end) >> 1
  if (text.charCodeAt(at + 1) !== text.charCodeAt(start) || !isBlank(text.charCodeAt(at))) return -1
  if (end - at - 1 !== at - start || text.slice(at + 1, end) !== text.slice(start, at)) return -1
  return countWords(text, at, end) < halfWords ? -1 : at
}

/** Where the words end that a line repeats, with the white space behind them. */
function overlapEnd(text: string, before: Line, line: Line): number {
  const size = overlapOf(text, before, line)
  if (size === 0) return -1
  let to = line.start + size
  while (to < line.end && isBlank(text.charCodeAt(to))) to++
  return to
}

/** Length of what a line begins with and the one before ends in, or 0. */
function overlapOf(text: string, before: Line, line: Line): number {
  const window = text.slice(Math.max(before.start, before.end - longestOverlap), before.end)
  const at = window.lastIndexOf(text.slice(line.start, line.start + probeSize))
  if (at <= 0 || isWord(window.charCodeAt(at - 1))) return 0
  const size = window.length - at
  const isOverlap = size < line.length && text.startsWith(window.slice(at), line.start)
  const ends = isBlank(text.charCodeAt(line.start + size))
  return isOverlap && ends && countWords(window, at) >= overlapWords ? size : 0
}
