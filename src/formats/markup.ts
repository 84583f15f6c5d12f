/**
 * What can be told of Markdown line by line, without a parser: block markup at the start of lines, front
 * matter, and whether parsing would take too long.
 */
import {isBlank} from '../characters.ts'
import type {Content} from '../lines.ts'

/** The markup that a line starts with: `> `, `- `, `1. `, and all the white space before its content. */
export interface Prefix {
  /** Where it ends. */
  readonly at: number
  /** How many marks it holds; deep indentation counts as well. */
  readonly weight: number
  /** Where its last mark stands, if that is a list's. */
  readonly item: number | undefined
}

/** Read the block quote and list marks of a line. */
export function readPrefix(text: string, from: number, to: number): Prefix {
  let at = skipBlank(text, from, to)
  let weight = 0
  let item: number | undefined
  let before = from
  while (at < to) {
    const isQuote = text[at] === '>'
    const behind = isQuote ? at + 1 : behindListMark(text, at, to)
    if (behind < 0) break
    weight += 1 + Math.floor((at - before) / 4)
    item = isQuote ? undefined : at
    before = behind
    at = skipBlank(text, behind, to)
  }
  return {at, weight, item}
}

/** The offset behind a list mark that stands at `at` with a blank behind it, or -1. */
function behindListMark(text: string, at: number, to: number): number {
  let end = at
  if ('-*+'.includes(text[at]!)) end++
  else {
    while (end < to && end - at < 9 && '0123456789'.includes(text[end]!)) end++
    if (end === at || (text[end] !== '.' && text[end] !== ')')) return -1
    end++
  }
  return end >= to || isBlank(text.charCodeAt(end)) ? end : -1
}

/** The first offset from `at` on that holds no white space. */
export function skipBlank(text: string, at: number, to: number): number {
  while (at < to && isBlank(text.charCodeAt(at))) at++
  return at
}

/** The end of what stands before `to` when white space at the end is left out. */
export function trimBlank(text: string, from: number, to: number): number {
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  return to
}

const thematicBreak = /^([-*_])(?:[ \t]*\1){2,}$/

/**
 * The content of a line of Markdown: without marks of quotes, lists, tasks, and headings, and without the
 * emphasis that opens it (and closes it as well). Empty items and headings keep their mark: they show.
 */
export const markdownContent: Content = (text, from, to) => {
  const end = trimBlank(text, from, to)
  const first = skipBlank(text, from, end)
  if ('-*_'.includes(text[first]!) && thematicBreak.test(text.slice(first, end)))
    return {from: first, to: end}
  const {at, item} = readPrefix(text, first, end)
  if (item === undefined) return withoutEmphasis(text, withoutHeading(text, at, end))
  if (at === end) return {from: item, to: end}
  return withoutEmphasis(text, withoutHeading(text, behindTask(text, at, end), end))
}

function behindTask(text: string, at: number, to: number): number {
  const box = /^\[[ xX\t]\](?=\s|$)/.test(text.slice(at, Math.min(to, at + 4)))
  return box ? skipBlank(text, at + 3, to) : at
}

/** Leave out the `## ` that opens a heading, and the ` ##` that closes it. */
function withoutHeading(text: string, at: number, to: number): {from: number; to: number} {
  const marks = /^#{1,6}(?=\s|$)/.exec(text.slice(at, Math.min(to, at + 7)))
  if (!marks) return {from: at, to}
  const from = skipBlank(text, at + marks[0].length, to)
  if (from === to) return {from: at, to}
  let end = to
  while (end > from && text[end - 1] === '#') end--
  const closes = end === from || isBlank(text.charCodeAt(end - 1))
  return {from, to: closes ? trimBlank(text, from, end) : to}
}

/** Leave out `**` and the like at the start, and the same marks at the end. */
function withoutEmphasis(text: string, {from, to}: {from: number; to: number}): {from: number; to: number} {
  const opening = /^(?:\*{1,3}|_{1,3})(?=[^\s*_])/.exec(text.slice(from, Math.min(to, from + 4)))
  if (!opening) return {from, to}
  const [mark] = opening
  const start = from + mark.length
  const closes = to - start > mark.length && text.endsWith(mark, to)
  return {from: start, to: closes ? to - mark.length : to}
}

/**
 * The offset behind YAML or TOML between `---` or `+++` at the very start of a text, or 0. The first line must
 * look like data: a thematic break at the start of an article opens none.
 */
export function frontMatterEnd(text: string): number {
  const opening = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n?|\n)/.exec(text)
  if (!opening) return 0
  const start = opening[0].length
  const fence = opening[1] === '---' ? /^---[ \t]*$/gm : /^\+\+\+[ \t]*$/gm
  fence.lastIndex = start
  const closing = fence.exec(text)
  const isData = /^[^\n\r]*[:=#]/.test(text.slice(start, start + 200)) || closing?.index === start
  return closing && isData ? closing.index + closing[0].length : 0
}

/** Most marks of inline markup in one paragraph. */
const mostMarks = 1000

/**
 * Whether remark-parse would take much more time for a text than its length allows.
 *
 * Its time grows with the square of the marks of a paragraph (`*`, `_`, `` ` ``, whose runs count once, `[`,
 * `<`; images count four times), and with the number of quotes, list items, and underlined headings times the
 * number of lines. So no paragraph may have over 1,000 marks, and the product must stay below a million and
 * 50 for each character. No article comes near.
 */
export function isTooCostly(text: string): boolean {
  let lines = 0
  let containers = 0
  let marks = 0
  for (let from = 0; from < text.length; ) {
    const to = lineEnd(text, from)
    const {at, weight} = readPrefix(text, from, to)
    marks = at === to ? 0 : marks + countMarks(text, at, to)
    if (marks > mostMarks) return true
    containers += weight + (text[at] === '=' || text[at] === '-' ? 1 : 0)
    lines++
    from = to + 1
  }
  return containers * (containers + lines) > 1e6 + 50 * text.length
}

/** Where the line of `from` ends, before `\n` or `\r`, or at `most`. */
export function lineEnd(text: string, from: number, most: number = text.length): number {
  let to = from
  while (to < most && text[to] !== '\n' && text[to] !== '\r') to++
  return to
}

function countMarks(text: string, from: number, to: number): number {
  let count = 0
  let previous = ''
  for (let at = from; at < to; at++) {
    const character = text[at]!
    if ('[<'.includes(character)) count += previous === '!' ? 4 : 1
    else if (character !== previous && '*_`'.includes(character)) count++
    previous = character
  }
  return count
}

/** ASCII that is no mark of Markdown in the middle of a line, or only beside one. */
const plain = /^(?:[^\0-\x7f]|[A-Za-z\d "'&.,:;!?()%$])*$/

/**
 * Whether what is to be put into markup holds signs that may mean something there. The check of the structure finds
 * what one of them would do, but leaves half of a pair.
 */
export function hasMarks(insert: string): boolean {
  return !plain.test(insert)
}
