/** Which double quotation marks of a line open and which close, by the language's convention and by pairing. */

import type {Article} from './article.ts'
import {isBlank, isDigit, isLetter, isWord} from './characters.ts'
import {PerArticle, recall} from './memory.ts'
import {skipBlank} from './words.ts'

/** What a mark does in its line. */
export interface QuoteMark {
  readonly role: 'open' | 'close'
  /** The mark that should stand there. */
  readonly expected: string
  /** Whether one mark both opens and closes, so that only counting tells. */
  readonly alike: boolean
}

const doubleMarks = '“”„"«»‟'

/** Pairs that are believed where the language is unknown. */
const anyPairs = ['“”', '«»', '»«', '""']

/**
 * What the quotation mark at an offset does, or `undefined` where its line does not tell: it has no partner, its
 * pair is none of the language's, or the count is odd.
 *
 * @example quoteAt(new Article('“Yes, ”he said.', {lang: 'en'}, reader), 6)?.role // 'close'
 */
export function quoteAt(article: Article, offset: number): QuoteMark | undefined {
  const line = article.lineAt(offset)
  const known = memory.get(article)
  if (known?.from === line.from) return known.marks.get(offset)
  const marks = new Map<number, QuoteMark>()
  for (const pair of pairsOf(article)) pairUp(article.text, line, pair, marks)
  memory.set(article, {from: line.from, marks})
  return marks.get(offset)
}

/** The marks of the line that was asked for last. */
const memory = new PerArticle<{from: number; marks: Map<number, QuoteMark>}>()

const pairs = new PerArticle<readonly string[]>()

/** The pairs that an article uses: of each both marks occur, and no mark has two roles. */
function pairsOf(article: Article): readonly string[] {
  return (
    pairs.get(article) ??
    recall(pairs, article, () => {
      const {text, language} = article
      const used = (language?.quotes ?? anyPairs).filter((pair) => isUsed(text, pair))
      // „ tells what “ does; what stands before words tells which mark opens: in Switzerland and in Germany, and in
      // Arabic, where “ is as often typed as what it looks like.
      used.sort(
        (a, b) =>
          Number(b[0] === '„') - Number(a[0] === '„') || openings(text, b, used) - openings(text, a, used)
      )
      return used.filter((pair, i) => !used.slice(0, i).some((other) => sharesMark(other, pair)))
    })
  )
}

/** Whether an article opens quotations with the first of two marks and closes them with the second. */
export function usesPair(article: Article, pair: string): boolean {
  return pairsOf(article).includes(pair)
}

/** How much oftener the first of two marks stands where a quotation begins than the second. 0 where the language has no choice. */
function openings(text: string, pair: string, used: readonly string[]): number {
  if (pair[0] === pair[1] || !used.includes(pair[1]! + pair[0]!)) return 0
  let count = 0
  for (const [i, mark] of [...pair].entries()) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
      if (isOpeningShaped(text, at)) count += i === 0 ? 1 : -1
  }
  return count
}

/** ` “word`: nothing or a gap before the mark, and a word behind. */
export function isOpeningShaped(text: string, at: number): boolean {
  return (
    (at === 0 || isBlank(text.charCodeAt(at - 1)) || '([—–'.includes(text[at - 1]!)) &&
    isWord(text.charCodeAt(at + 1))
  )
}

/** What closes a quotation that one of these opens, in any language. Marks that open and close are left out. */
const closers: Readonly<Record<string, string>> = {'“': '”', '„': '“”', '«': '»'}
/** Farthest that a quotation is followed over lines that do not open it anew, in UTF-16 code units. */
const quotationReach = 2000

/** Most quotations that are taken for ones inside each other. */
const deepest = 4

/**
 * Whether nothing closes the quotation that the mark at an offset opens. Quotations that run over paragraphs open
 * anew in each and close once; verse and lists run over lines. `others` are marks of another kind that close too.
 *
 * @example isUnclosed('“Yes, he said. “No,” she said.', 0) // true
 */
export function isUnclosed(text: string, at: number, others = '"'): boolean {
  return closes(text, at, others) === undefined
}

/**
 * The first mark behind the one at an offset that tells that its quotation is closed: the closing one, unless others or
 * the end of the line stand before it. Nothing where it is not closed.
 */
export function closes(text: string, at: number, others = '"'): number | undefined {
  const open = text[at]!
  if (closers[open] === undefined) return at
  const closing = closers[open] + others
  for (let i = nextMark(text, at + 1); i >= 0; i = nextMark(text, i + 1)) {
    const mark = text[i]!
    if (closing.includes(mark)) return i
    if (mark === open) return isNested(text, i, open, closing) ? i : undefined
    if (mark === '\n') return endsOpen(text, i, open, closing) ? undefined : i
  }
  return undefined
}

/**
 * Whether nothing opens the quotation that the ” at an offset closes, in its line and in those before it.
 *
 * @example isUnopened('“Yes,” he said. They left.”', 26) // true
 */
export function isUnopened(text: string, at: number): boolean {
  const start = Math.max(0, at - quotationReach)
  let open = 0
  let closed = 1
  for (let i = at - 1; i >= start; i--) {
    const code = text.charCodeAt(i)
    if (code === 0x201d) closed++
    else if (code === 0x201c || code === 0x201e || code === 0x22) open++
    if (open >= closed) return false
    if (closed - open > deepest) return false
  }
  return start === 0
}

/** The next double quotation mark or line break, or -1. Codes are compared: this runs through every quotation. */
function nextMark(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 0x22 && code < 0xab) continue
    if (code === 0x22 || code === 0x0a || code === 0xab || code === 0xbb) return i
    if (code >= 0x201c && code <= 0x201e) return i
  }
  return -1
}

/** `“The “new” bridge”`: whether what is opened a second time is closed twice in its line. */
function isNested(text: string, second: number, open: string, closing: string): boolean {
  let depth = 2
  const end = Math.min(text.length, second + quotationReach)
  for (let i = second + 1; i < end && depth < deepest && text[i] !== '\n'; i++) {
    if (closing.includes(text[i]!)) depth--
    else if (text[i] === open) depth++
    if (depth === 0) return true
  }
  return false
}

/** Whether a quotation that is open at the end of a line neither opens anew in the next nor closes later on. */
function endsOpen(text: string, lineEnd: number, open: string, closing: string): boolean {
  const start = skipBlank(text, lineEnd, quotationReach)
  if ('“”„«»"‘'.includes(text[start] ?? ' ')) return false
  const end = Math.min(text.length, start + quotationReach)
  for (let i = start; i < end; i++) {
    if (closing.includes(text[i]!)) return false
    if (text[i] === open) return true
  }
  return true
}

function isUsed(text: string, pair: string): boolean {
  const [open, close] = [pair[0]!, pair[1]!]
  if (!doubleMarks.includes(open) || !text.includes(open) || !text.includes(close)) return false
  if (open !== close || open === '"') return true
  return !(open === '”' ? /[“„]/ : /«/).test(text)
}

function sharesMark(one: string, other: string): boolean {
  return one.includes(other[0]!) || one.includes(other[1]!)
}

interface Span {
  readonly from: number
  readonly to: number
}

function pairUp(text: string, line: Span, pair: string, marks: Map<number, QuoteMark>): void {
  const offsets = findMarks(text, line, pair)
  if (offsets.length === 0) return
  if (pair[0] === pair[1]) pairAlike(text, offsets, pair[0]!, marks)
  else pairDifferent(text, line, offsets, pair, marks)
}

function findMarks(text: string, {from, to}: Span, pair: string): number[] {
  const open = pair.charCodeAt(0)
  const close = pair.charCodeAt(1)
  const found: number[] = []
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === open || code === close) found.push(at)
  }
  return found
}

/** What the marks of a pair do: shared by all of them in a line. */
function rolesOf(pair: string): readonly [QuoteMark, QuoteMark] {
  const alike = pair[0] === pair[1]
  return [
    {role: 'open', expected: pair[0]!, alike},
    {role: 'close', expected: pair[1]!, alike}
  ]
}

/** Marks that differ: each is what it is, but for one that has the wrong side and finds a partner so. */
function pairDifferent(
  text: string,
  line: Span,
  offsets: readonly number[],
  pair: string,
  marks: Map<number, QuoteMark>
): void {
  const [open, close] = [pair[0]!, pair[1]!]
  const [opening, closing] = rolesOf(pair)
  let isOpen = false
  for (let i = 0; i < offsets.length; i++) {
    const at = offsets[i]!
    const mayClose: boolean =
      isOpen && (text[at] === close || (isEnding(text, at, line.to) && text[offsets[i + 1]!] !== close))
    const mayOpen =
      text[at] === open || (at > line.from && isBeginning(text, at) && text[offsets[i + 1]!] === close)
    if (mayClose) marks.set(at, closing)
    else if (mayOpen) marks.set(at, opening)
    isOpen = mayClose ? false : mayOpen || isOpen
  }
}

/** `unknown. “` at the end of a line, or `unknown.“ He`: a mark where nothing can begin. */
function isEnding(text: string, at: number, end: number): boolean {
  if (at + 1 >= end) return true
  return isBlank(text.charCodeAt(at + 1)) && !isBlank(text.charCodeAt(at - 1))
}

/** ` ”I` or `.”I`: a mark where nothing can end. At the start of a line » and ” may go on with a quotation. */
function isBeginning(text: string, at: number): boolean {
  if (!isWord(text.charCodeAt(at + 1))) return false
  return isBlank(text.charCodeAt(at - 1)) || '.!?…:'.includes(text[at - 1]!)
}

/** Marks that look alike: odd ones open, even ones close, if their number is even and no other reading fits better. */
function pairAlike(
  text: string,
  offsets: readonly number[],
  mark: string,
  marks: Map<number, QuoteMark>
): void {
  if (offsets.length === 0 || offsets.length % 2 === 1) return
  if (offsets.some((at, i) => contradicts(text, at, i % 2 === 0))) return
  if (offsets.filter((at, i) => isSlipped(text, at, i % 2 === 0)).length > Math.max(2, offsets.length / 2))
    return
  const [opening, closing] = rolesOf(mark + mark)
  for (const [i, at] of offsets.entries()) marks.set(at, i % 2 === 0 ? opening : closing)
}

/** A mark that plainly does the opposite of what the count says: then the count is wrong. */
function contradicts(text: string, at: number, opening: boolean): boolean {
  const before = text.charCodeAt(at - 1)
  const behind = text.charCodeAt(at + 1)
  const gap = isBlank(before) || at === 0
  // Inches and minutes.
  if (opening && (isDigit(before) || (gap && isDigit(text.charCodeAt(at - 2)) && !isWord(behind))))
    return true
  if (opening) return !gap && !isWord(behind)
  if (!gap) return isLetter(before) && isLetter(behind)
  return !isBlank(behind) && at + 1 < text.length && isWord(behind) && !',.!?…'.includes(text[at - 2] ?? ' ')
}

/** Whether a mark has its space on the wrong side, or on both. */
function isSlipped(text: string, at: number, opening: boolean): boolean {
  return isBlank(text.charCodeAt(opening ? at + 1 : at - 1))
}
