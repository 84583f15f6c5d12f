/** Inserts without a separator behind the last sentence of a paragraph: `… he said. Read the full report here.` */

import type {Article} from '../article.ts'
import {countWords} from '../characters.ts'
import {
  labelAt,
  longestHeadline,
  type Pointer,
  spaceBefore,
  withoutSeparator,
  wordsOfSentence
} from '../inserts.ts'
import type {Line} from '../lines.ts'
import {firstFrom, partsOf} from '../parts.ts'

/** Words of a line that such an insert may stand behind. */
const paragraphWords = 15
/** Longest label that says it all, in UTF-16 code units, and most words behind it. */
const longestPointer = 90
const mostBehindPointer = 4

/** What a line ends in behind its last sentence: a label, and a headline if one follows. */
export function behindParagraph(article: Article, line: Line): Pointer | undefined {
  const {text} = article
  if (line.words < paragraphWords) return undefined
  const {start, end} = line
  const mayGoOn = line.terminal === ''
  const least = Math.max(start + 1, end - (mayGoOn ? longestHeadline : longestPointer))
  const {starts} = partsOf(article)
  for (let i = firstFrom(starts, end - 7) - 1; i >= 0 && starts[i]! > least; i--) {
    const at = starts[i]!
    const isHeaded = mayGoOn && withoutSeparator(article, at, end) !== undefined
    if (!isHeaded && !isWholePointer(article, at, end, mayGoOn)) continue
    return {from: spaceBefore(text, at), to: line.end, insert: '', certainty: 'likely'}
  }
  return undefined
}

/** `Read the full report here.`, `Read the full report in the Post`: a label of some words, and hardly anything behind it. */
function isWholePointer(article: Article, from: number, end: number, mayGoOn: boolean): boolean {
  const {text} = article
  const label = labelAt(article, from, end)
  if (label === undefined || label.strength === 'weak') return false
  const words = countWords(text, from, label.to)
  if (end - label.to <= 1) return words >= 3
  return mayGoOn && words >= wordsOfSentence && countWords(text, label.to, end) <= mostBehindPointer
}
