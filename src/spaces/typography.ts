/** Where typography wants a space that is no plain one: beside numbers and marks, behind titles and short words. */

import type {Article} from '../article.ts'
import {firstWide, isDigit, isLetter, isLower, isUpper} from '../characters.ts'
import {bindingLanguages} from '../languages/spacing.ts'
import {primary} from '../languages/tag.ts'
import {PerArticle, recall} from '../memory.ts'
import {among, wordAfter, wordBefore} from '../words.ts'
import {noBreak} from './runs.ts'

/**
 * Whether typography wants a single odd space where it stands: for its neighbours, for the title before it, or since the
 * article binds words by such, as its language does.
 *
 * @param space what stands at the offset.
 */
export function isWanted(article: Article, at: number, space: string): boolean {
  const {text} = article
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  if (isPrint(before, after, space) || isOtherScript(before, after, space)) return true
  if (!noBreak.includes(space)) return false
  if (isTitle(article, at)) return true
  const words = isLetter(before) && isLetter(after)
  const {lang} = article
  if (lang === undefined) return !words || isShort(text, at) || isBinding(article)
  return bindingLanguages.has(primary(lang)) && isBinding(article)
}

const wordEnds = ',;:.!?…)]”’"\''
const wordStarts = '“‘"\'([„'

/** Whether an odd space may stand between two code units, beside a digit, a sign, a dash, or a mark of its own: printers put them there. */
export function isPrint(before: number, after: number, space: string): boolean {
  const isWide = !noBreak.includes(space)
  if (isWide ? isDigit(before) && isDigit(after) : isDigit(before) || isDigit(after)) return true
  const ends = isLetter(before) || wordEnds.includes(String.fromCharCode(before))
  const starts = isLetter(after) || wordStarts.includes(String.fromCharCode(after))
  return !(ends && starts)
}

/** Scripts with conventions of their own: those without spaces, Mongolian, Ogham; ideographic spaces but in Latin text. */
function isOtherScript(before: number, after: number, space: string): boolean {
  if (space === '\u3000') return before >= 0x250 || after >= 0x250
  const first = isLetter(before) ? before : after
  return (first >= 0xe00 && first < 0x1e00 && !(first >= 0x10a0 && first < 0x1100)) || first >= firstWide
}

/** Behind an abbreviation, an initial, or a title before a name: `Dr.\u00a0Lee`, `J.\u00a0K.`, `Mme\u00a0Jarry`. */
function isTitle(article: Article, at: number): boolean {
  const {text, language} = article
  const hasStop = text[at - 1] === '.'
  const end = hasStop ? at - 1 : at
  const {from} = wordBefore(text, end)
  const length = end - from
  if (length === 0) return false
  const word = text.slice(from, end)
  const isCapital = isUpper(text.charCodeAt(from))
  if (hasStop) return length === 1 || isAbbreviation(article, word, isCapital)
  const looksLikeOne = length > 1 && length < 5 && isCapital && isLower(text.charCodeAt(from + 1))
  if (!looksLikeOne || !isUpper(text.charCodeAt(at + 1))) return false
  // An article or a pronoun at the start of a sentence is no title.
  return !language || !among(language.signs.words, word)
}

function isAbbreviation({language}: Article, word: string, isCapital: boolean): boolean {
  if (language)
    return among(language.abbreviations, word) || (isCapital && word.length < 4 && word.length > 1)
  return word.length < 4
}

/** Longest word that languages bind to the next. */
const shortWord = 3

function isShort(text: string, at: number): boolean {
  const {from} = wordBefore(text, at)
  return at - from <= shortWord
}

const habits = new PerArticle<boolean>()

/** Whether the no-break spaces of an article stand mostly behind short words, as a typesetter puts them. */
function isBinding(article: Article): boolean {
  return recall(habits, article, () => readHabit(article.text))
}

function readHabit(text: string): boolean {
  let bound = 0
  let scattered = 0
  for (const space of '\u00a0\u202f') {
    for (let at = text.indexOf(space); at >= 0; at = text.indexOf(space, at + 1)) {
      if (!isLetter(text.charCodeAt(at - 1)) || !isLetter(text.charCodeAt(at + 1))) continue
      // The particles of Slavic languages are short, too, and bound to the word before.
      const {from, to} = wordAfter(text, at + 1)
      if (isShort(text, at) || to - from < shortWord) bound++
      else scattered++
    }
  }
  return bound > scattered
}
