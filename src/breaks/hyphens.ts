/** Words that were hyphenated at the end of a line: `gov-` `ernment`, `long-` `term`. */

import type {Article} from '../article.ts'
import {isLetter} from '../characters.ts'
import type {Range} from '../formats/format.ts'
import type {Language} from '../languages/language.ts'
import type {Line} from '../lines.ts'
import {among, wordAfter, wordBefore} from '../words.ts'
import type {KnownWords} from './known-words.ts'

/** Letters of a second half that is the end of no other word: Russian `нибудь`, not `то`. */
const encliticLength = 4

/** Whether a line ends in a hyphen behind a letter. */
export function endsInHyphen(text: string, {start, end}: Line): boolean {
  return '-‐\u00AD'.includes(text[end - 1]!) && end - start > 2 && isLetter(text.charCodeAt(end - 2))
}

/**
 * What parts the halves of a word that was hyphenated at the end of a line: `gov-` `ernment` becomes one word, `long-`
 * `term` keeps its hyphen, `first-` `and` stays two.
 *
 * @param line one that ends in a hyphen.
 * @param behind the next one, which starts in lower case.
 * @returns what to take out; nothing where the halves may be two words.
 */
export function hyphenation(
  {text, language}: Article,
  line: Line,
  behind: Line,
  known: KnownWords
): Range | undefined {
  const head = wordBefore(text, line.end - 1)
  const tail = wordAfter(text, behind.start)
  const first = text.slice(head.from, head.to)
  const second = text.slice(tail.from, tail.to)
  if (first.length < 2 || second.length < 2 || line.words < 2) return undefined
  if (language && among(language.grammar.openEnded, second)) return undefined
  const isHard = text[line.end - 1] === '-'
  const keeps = isHard && isCompound(first, second, language, known)
  if (isHard && !keeps && language && isWordItself(language, second, known) && !known.stands(first + second))
    return undefined
  return {from: keeps ? line.end : line.end - 1, to: behind.start}
}

function isCompound(
  first: string,
  second: string,
  language: Language | undefined,
  known: KnownWords
): boolean {
  if (language && isListedCompound(language, first, second)) return true
  // `NP-complete`, `EU-weit`.
  const isAbbreviation = /^\p{Lu}{2,}$/u.test(first) || first.includes('-') || /\p{N}$/u.test(first)
  if (isAbbreviation || /^\p{Lu}/u.test(second)) return true
  return known.stands(`${first}-${second}`) && !known.stands(first + second)
}

/** Whether a language has a compound, or a second half that always makes one: `long-term`, `когда-нибудь`. */
function isListedCompound({compounds}: Language, first: string, second: string): boolean {
  const {words, tails, enclitics = []} = compounds
  if (among(words, `${first}-${second}`) || among(tails, second)) return true
  return second.length >= encliticLength && among(enclitics, second)
}

/** Whether a second half is a word by itself, so that both may be meant: `curled-` `up` or `with-` `out`. */
function isWordItself({compounds}: Language, word: string, known: KnownWords): boolean {
  const hangsOn = word.length < encliticLength && among(compounds.enclitics ?? [], word)
  return hangsOn || known.isOfGrammar(word)
}
