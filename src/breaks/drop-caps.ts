/** Drop caps that were parted from their word: `T he mayor`, or `T` as a line of its own. */

import type {Article} from '../article.ts'
import {isLower, isUpper} from '../characters.ts'
import type {Range} from '../formats/format.ts'
import type {Line} from '../lines.ts'
import {wordAfter} from '../words.ts'
import type {KnownWords} from './known-words.ts'

/** Words of a paragraph that may have lost its first letter. */
const paragraphWords = 8
/** Capitals that are words, in the languages that have such. */
const wordsOfOneLetter = 'AIOYÉÀEУАИВКОСЯ'

/**
 * What parts a drop cap from its word.
 *
 * @param line one that may begin with a drop cap, or be one.
 * @param behind the next line.
 * @returns the space or the break; nothing where letter and rest may be meant as they are.
 */
export function dropCap(
  article: Article,
  line: Line,
  behind: Line | undefined,
  known: KnownWords
): Range | undefined {
  const {text} = article
  if (!isUpper(text.charCodeAt(line.start))) return undefined
  const at = line.start + 1
  const isAlone = at === line.end
  if (isAlone && (behind === undefined || behind.words < 3)) return undefined
  if (!isAlone && (text[at] !== ' ' || !isLower(text.charCodeAt(at + 1)))) return undefined
  const start = isAlone ? behind!.start : at + 1
  if (!isLower(text.charCodeAt(start)) || !article.language) return undefined
  const {from, to} = wordAfter(text, start)
  const rest = text.slice(from, to)
  const isParted = isAlone
    ? behind!.words >= paragraphWords && isRest(rest, known)
    : isWordWith(text[line.start]!, rest, known)
  return isParted ? {from: at, to: start} : undefined
}

/** Whether a paragraph that begins with it, in lower case, lost its first letter to the line above: it is no word. */
function isRest(rest: string, known: KnownWords): boolean {
  return rest.length > 1 && !known.isOfGrammar(rest) && !known.stands(` ${rest} `)
}

/** Whether a letter and the rest make a word, and are none by themselves: `T he`, not `A few`. */
function isWordWith(letter: string, rest: string, known: KnownWords): boolean {
  const isWord =
    known.isOfGrammar(letter + rest) || (rest.length > 2 && known.stands(` ${letter.toLowerCase()}${rest} `))
  if (!isWord) return false
  const isLetterWord = known.isOfGrammar(letter) || wordsOfOneLetter.includes(letter)
  return !isLetterWord || !(known.isOfGrammar(rest) || known.stands(` ${rest} `))
}
