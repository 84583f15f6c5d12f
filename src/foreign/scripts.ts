/** The script of an article, and sentences in another one. */

import type {Article} from '../article.ts'
import {firstWide, isBlank, isLetter, isLower, isWord} from '../characters.ts'
import type {Range} from '../formats/format.ts'
import {hasOneScript, scriptOf} from '../languages/script.ts'
import {PerArticle, recall} from '../memory.ts'
import {ends, isStrange, longest, mostSentences} from './sentences.ts'

/** Fewest words of a sentence; in scripts without spaces two characters are a word. */
const fewestWords = 4
/** The same in Latin letters, among which names are commoner. */
const fewestLatin = 6
/** Share of the letters in another script from which on an article is written in two, if they are more than a sentence. */
const mostForeign = 0.15
/** Letters around a sentence by which those in the article's own script must be more than the others. */
const fewestOwn = 20

/** From this code unit on letters are of other scripts than Latin. */
const firstOther = 0x370

/** Whether a character stands in Latin texts: the quotation marks and dashes from U+2000 to U+206F among them. */
export function isNearLatin(code: number): boolean {
  return code < firstOther || (code >= 0x2000 && code < 0x2070)
}

/** What an article is written in: Latin letters, others with spaces between words, or none that tells something. */
export type Script = 'latin' | 'other' | 'none'

const scripts = new PerArticle<Script>()

/** The script of an article, by its language. */
export function ownScript(article: Article): Script {
  return recall(scripts, article, () => findScript(article))
}

function findScript({lang}: Article): Script {
  const script = scriptOf(lang)
  if (!lang || !script || !hasOneScript(lang)) return 'none'
  if (script === 'Latn') return 'latin'
  return ['Hans', 'Hant', 'Jpan', 'Kore', 'Thai', 'Khmr', 'Mymr', 'Laoo'].includes(script) ? 'none' : 'other'
}

/** Whether a character is a letter of another script: of any but Latin in a Latin text, and of Latin in others. */
export function isForeign(code: number, own: Script): boolean {
  if (own === 'latin')
    return code >= firstOther && code < 0xd800 && !(code >= 0x1d00 && code < 0x2e80) && isLetter(code)
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

/**
 * Whether a sentence is in another script than its article: wholly, among letters of the article's own, and in an
 * article that is not written in both.
 */
export function isForeignSentence(article: Article, range: Range, own: Script): boolean {
  const {text} = article
  return isWholly(text, range, own) && isAmongOwn(text, range, own) && !isMixed(article, own)
}

/** Whether a sentence has words enough, and all of its letters are foreign. Latin ones must read like a sentence. */
function isWholly(text: string, {from, to}: Range, own: Script): boolean {
  let words = 0
  let wide = 0
  let lower = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (isStrange(text[at]!)) return false
    if (!isLetter(code)) continue
    if (!isForeign(code, own) && !(own !== 'latin' && code < 0x250)) return false
    if (code >= firstWide) wide++
    if (isWord(text.charCodeAt(at - 1))) continue
    words++
    if (isLower(code)) lower++
  }
  if (own !== 'latin') return words >= fewestLatin && lower * 2 >= words
  return words + (wide >> 1) >= fewestWords
}

/** Whether most letters around a sentence, on its line, are the article's own. */
function isAmongOwn(text: string, {from, to}: Range, own: Script): boolean {
  let before = 0
  let behind = 0
  for (let at = from - 1; at >= 0 && from - at < longest && text[at] !== '\n'; at--)
    if (isLetter(text.charCodeAt(at))) before += isForeign(text.charCodeAt(at), own) ? -1 : 1
  for (let at = to; at < text.length && at - to < longest && text[at] !== '\n'; at++)
    if (isLetter(text.charCodeAt(at))) behind += isForeign(text.charCodeAt(at), own) ? -1 : 1
  return before + behind >= fewestOwn
}

const mixed = new PerArticle<boolean>()

/** Whether an article is written in two scripts. Looked at once, for an article that has a foreign sentence. */
function isMixed(article: Article, own: Script): boolean {
  return recall(mixed, article, () => {
    const {text} = article
    let letters = 0
    let foreign = 0
    let sentences = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (!isLetter(code)) continue
      letters++
      if (!isForeign(code, own)) continue
      foreign++
      if (isBlank(text.charCodeAt(at - 1)) && ends.includes(text[at - 2] ?? ' ')) sentences++
    }
    return sentences > mostSentences || (foreign > longest && foreign > letters * mostForeign)
  })
}
