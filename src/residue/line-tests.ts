/** What a line can be by itself: a headline, a date, a tag, an address. */

import {isLower, lettersOfWord, writesNoSpaces} from '../characters.ts'
import {isRowOfLinks} from '../label-lines/copyright.ts'
import type {Line} from '../lines.ts'
import {isProse} from '../lines.ts'

const longestDate = 48
const longestAddress = 60

/** A line that can be a headline in a list: some words, and no stop at its end. */
export function mayBeHeadline(line: Line, fewest: number = 4): boolean {
  return (
    line.length < 220 &&
    wordsOfLine(line) >= fewest &&
    // Paragraphs in Thai and its like have no stop at the end, either.
    !(isProse(line) && writesNoSpaces(line.codeAt(line.start))) &&
    !isLower(line.codeAt(line.start)) &&
    !'“«„—–'.includes(line.text[0]!) &&
    !isQuotation(line) &&
    !'.。।۔։:'.includes(line.terminal || line.text.at(-1)!)
  )
}

/** `"It is late," she said.`: a quotation, and who says it. */
function isQuotation({text}: Line): boolean {
  return text.startsWith('"') && /^"[^"]*[,.?!]" ?\p{Ll}/u.test(text)
}

/** A short line with a year or a time of day. */
export function isDate(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.length <= longestDate &&
    /\b(?:19|20)\d\d\b|\b\d{1,2}[.:]\d\d\b/.test(line.text)
  )
}

export function isQuestion(line: Line): boolean {
  return '?？؟'.includes(line.terminal || ' ')
}

/** `3. What they want`. */
export function isNumbered({text}: Line): boolean {
  return /^\d{1,2}[.)] /.test(text)
}

export function isTag(line: Line): boolean {
  return line.words <= 4 && line.length < 60 && line.terminal === ''
}

export function isFiller(line: Line): boolean {
  if (isRowOfLinks(line.text)) return true
  return !isProse(line) && !isShortSentence(line) && (line.words <= 6 || line.terminal === '')
}

/** `Phone: 555-0100`, `news@harbour.example`: how to reach someone. */
export function isAddress({length, text}: Line): boolean {
  if (length > longestAddress) return false
  return /@|\d[\d -]{5,}\d|[a-z\d]\.[a-z]{2}/i.test(text)
}

/** A sentence of a few words, which an article may end with. */
export function isShortSentence(line: Line): boolean {
  return line.words >= 4 && '.。।۔։'.includes(line.terminal || ' ') && !line.text.endsWith('...')
}

/** The words of a line; of a line in Thai and its like about as many as its letters make. */
export function wordsOfLine(line: Line): number {
  if (!writesNoSpaces(line.codeAt(line.start))) return line.words
  return Math.max(line.words, Math.floor(line.length / lettersOfWord))
}
