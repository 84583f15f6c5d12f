/** Where the parts of an article begin, read once: whoever asks walks over a list instead of the text. */

import type {Article} from './article.ts'
import {endMarks, isBlank, isEndMark, isLetter, isLower, lineBreaks, spaces} from './characters.ts'
import {codeUnitsOf} from './code-units.ts'
import {PerArticle} from './memory.ts'

/** Offsets in UTF-16 code units, in their order. */
export interface Parts {
  /** Where a sentence, or what stands behind a wide gap, begins. */
  readonly starts: readonly number[]
  /** The first of two plain spaces. */
  readonly doubles: readonly number[]
  /** The marks that end sentences, wherever they stand. */
  readonly ends: readonly number[]
}

/** What a part may begin behind: an end, or white space that has white space before it. */
export const openings: {readonly ends: string; readonly blanks: string} = {
  ends: endMarks,
  blanks: spaces + lineBreaks
}

const memory = new PerArticle<Parts>()
const noted = new PerArticle<() => readonly number[]>()

/** Say how to list the openings of an article, for one who has met them all anyway. */
export function noteOpenings(article: Article, list: () => readonly number[]): void {
  noted.set(article, list)
}

/** The parts of an article. */
export function partsOf(article: Article): Parts {
  const known = memory.get(article)
  if (known) return known
  const parts = findParts(article, noted.get(article)?.() ?? findOpenings(article.text))
  memory.set(article, parts)
  return parts
}

const blank = 1
const end = 2
const kinds = new Uint8Array(65536)
for (const one of openings.blanks) kinds[one.charCodeAt(0)] = blank
for (const one of openings.ends) kinds[one.charCodeAt(0)] = end

function findOpenings(text: string): readonly number[] {
  const codes = codeUnitsOf(text)
  const found: number[] = []
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[codes[at]!]!
    if (kind === end || (kind === blank && before === blank)) found.push(at)
    before = kind
  }
  return found
}

function findParts(article: Article, offsets: readonly number[]): Parts {
  const {text} = article
  const starts: number[] = []
  const doubles: number[] = []
  const ends: number[] = []
  for (const at of offsets) {
    const isEnd = kinds[text.charCodeAt(at)] === end
    if (isEnd) ends.push(at)
    else if (text[at] === ' ' && text[at - 1] === ' ') doubles.push(at - 1)
    const start = isEnd && isBlank(text.charCodeAt(at + 1)) ? at + 2 : at + 1
    if (startsPart(article, start)) starts.push(start)
  }
  return {doubles, ends, starts: article.gaps.length === 0 ? starts : withGaps(article, starts)}
}

/** A gap that an earlier stage closed is one space now. */
function withGaps(article: Article, starts: readonly number[]): readonly number[] {
  const found = new Set(starts)
  for (const gap of article.gaps) {
    for (const at of [gap, gap + 1]) if (at > 0 && startsPart(article, at)) found.add(at)
  }
  return [...found].sort((a, b) => a - b)
}

/** Whether a part begins at an offset: behind a space, or glued to a stop. */
function startsPart(article: Article, at: number): boolean {
  const {text} = article
  const code = text.charCodeAt(at)
  if (Number.isNaN(code) || isBlank(code) || isLower(code)) return false
  const before = text.charCodeAt(at - 1)
  if (!isBlank(before)) return isEndMark(before) && isLetter(code)
  const last = text.charCodeAt(at - 2)
  return isEndMark(last) || isBlank(last) || article.isWideGap(at - 1)
}

/** The index of the first of sorted offsets that is no less than another: their number when none is. */
export function firstFrom(offsets: readonly number[], least: number): number {
  let low = 0
  for (let high = offsets.length; low < high; ) {
    const middle = (low + high) >> 1
    if (offsets[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}
