/** Where the headline of an insert ends, inside a paragraph that an extractor glued to it. */

import type {Article} from '../article.ts'
import {countWords, isLower, isUpper} from '../characters.ts'
import type {Language} from '../languages/language.ts'
import {labelsAt} from '../line-labels.ts'
import {among} from '../words.ts'

/** Words of a headline before a word that begins a sentence, or a name that does something. */
const fewestBeforeSentence = 5
/** The same where the words are glued, which says that a line ended there. */
const fewestGlued = 3
/** Words of the sentence that must follow. */
const fewestBehind = 4

/**
 * Where the headline in a window ends, as an offset in it: before the label of the next insert, behind its question
 * mark, before a word that only a sentence begins with, or before a name with a verb behind it. Nothing where the case
 * of the letters tells nothing, as in title case.
 *
 * @param from where the window starts in the article.
 * @param isSure whether the label is one that no sentence begins with: `ALSO READ |`. Else only an article or a pronoun
 *   counts, and it must be the only one.
 */
export function endOfHeadline(
  article: Article,
  from: number,
  window: string,
  isSure: boolean
): number | undefined {
  const label = nextInsert(article, from, window)
  const {language} = article
  if (label !== undefined || !language) return label
  const stop = window.search(/[.!?…][”"»’]? /)
  const part = stop < 0 ? window : window.slice(0, stop)
  if (!isSure) return onlyWord(language, part)
  const ends = [wordOfSentence(language, part), subjectOfSentence(language, window, part)]
  const found = ends.filter((end) => end !== undefined)
  // What comes first ends it: further on both are found in the sentence.
  const end =
    found.length > 0 ? Math.min(...found) : (onlyCapital(language, part) ?? endOfQuestion(window, stop))
  return end === undefined || maySeamBefore(language, part, end) ? undefined : end
}

/** `Mayor rules out a second vote ALSO READ: …`. */
function nextInsert(article: Article, from: number, window: string): number | undefined {
  for (let at = window.indexOf(' '); at >= 0; at = window.indexOf(' ', at + 1)) {
    const start = from + at + 1
    const limit = from + window.length
    for (const {kind, strength, to} of labelsAt(article, start, limit)) {
      if (
        kind === 'read-more' &&
        strength !== 'weak' &&
        isParted(article.text, to) &&
        countWords(window, 0, at) > 2
      )
        return at
    }
  }
  return undefined
}

/** Whether a separator follows a label, with a word between at the most: `à lire aussi Article :`. */
function isParted(text: string, to: number): boolean {
  return /^(?:[:|：｜]|.(?: \p{L}{1,12})? ?[:|：｜])/u.test(text.slice(to - 1, to + 16))
}

/** Before `The count took two hours`, `Nach der Wahl`, `Elle a dit`. In title case, the last word with a capital must be one. */
function wordOfSentence(language: Language, part: string): number | undefined {
  for (const {index, 0: word} of part.matchAll(capitalWord)) {
    if (!opensSentence(language, word)) continue
    const isGlued = part[index - 1] !== ' '
    const end = isGlued ? index : index - 1
    const headline = part.slice(0, end)
    if (isTitleCase(headline) || !isSentenceCase(part.slice(index + word.length))) continue
    if (
      countWords(headline) >= (isGlued ? fewestGlued : fewestBeforeSentence) &&
      isComplete(language, headline)
    )
      return end
  }
  return undefined
}

/** Before the one article or pronoun with a capital. */
function onlyWord(language: Language, part: string): number | undefined {
  const {determiners, subjects} = language.grammar
  const found = [...part.matchAll(capitalWord)].filter(
    ({0: word}) => among(determiners, word) || among(subjects, word)
  )
  return found.length === 1 ? wordOfSentence(language, part) : undefined
}

/** A word with a capital behind a space, or glued to the word before. */
const capitalWord = /(?<=[\p{L}\p{N}’'”"»)\]] |\p{Ll}{3})\p{Lu}\p{L}*/gu

/** Whether a word with a capital is no name: an article, a pronoun, one of the commonest words. */
function opensSentence({signs, grammar}: Language, word: string): boolean {
  return (
    among(grammar.determiners, word) ||
    among(grammar.subjects, word) ||
    among(grammar.openEnded, word) ||
    among(signs.words, word)
  )
}

/** Whether a word in lower case follows at once, or behind one with a capital, and some words more. */
function isSentenceCase(behind: string): boolean {
  return /^,? (?:\p{Lu}[\p{L}\p{M}-]* )?\p{Ll}/u.test(behind) && countWords(behind) >= fewestBehind
}

/** Before `Siddharth Mehta, founder of …`, `Kennisinstituut Mobiliteit (KiM) kwam`: a name, and what it does. */
function subjectOfSentence(language: Language, window: string, part: string): number | undefined {
  const name =
    /(?<=[\p{Ll}\p{N}’'”"»)\]] )\p{Lu}[\p{L}\p{M}’'-]*(?: (?:\p{Lu}[\p{L}\p{M}’'.-]*|\(\p{L}+\)))*/gu
  for (const {index, 0: run} of part.matchAll(name)) {
    const headline = part.slice(0, index - 1)
    if (countWords(headline) < fewestBeforeSentence || isTitleCase(headline)) continue
    const behind = /^(?:, | )(\p{Ll}[\p{L}\p{M}’']*)/u.exec(window.slice(index + run.length))
    if (!behind || !isComplete(language, headline)) continue
    if (does(language, behind[1]!) || (run.includes(' ') && behind[0].startsWith(','))) return index - 1
  }
  return undefined
}

function does({grammar}: Language, word: string): boolean {
  return among(grammar.finite, word) || among(grammar.saying, word)
}

/** Before the only capital behind the first word: the sentence that follows must begin with one. */
function onlyCapital(language: Language, part: string): number | undefined {
  const capitals = [...part.slice(1).matchAll(/\p{Lu}/gu)]
  const at = capitals[0]?.index
  if (capitals.length !== 1 || at === undefined || part[at] !== ' ') return undefined
  const headline = part.slice(0, at)
  const isLong = countWords(headline) >= fewestBeforeSentence && countWords(part, at) >= fewestBehindCapital
  return isLong &&
    isComplete(language, headline) &&
    isSentenceCase(part.slice(at + 1).replace(/^\p{L}+/u, ''))
    ? at
    : undefined
}

/**
 * Whether a sentence may begin before an end that was found: at a capital behind words that can be a headline. Then the
 * end may lie inside the sentence, and must not be taken.
 */
function maySeamBefore(language: Language, part: string, end: number): boolean {
  for (const {index} of part.slice(0, end).matchAll(/(?<=[\p{L}\p{N}’'”"»)\]] )[\p{Lu}“"«„»]/gu)) {
    // No sentence begins `Trophy The tournament`.
    if (isRunOfCapitals(part.slice(index, end))) continue
    const headline = part.slice(0, index - 1)
    if (countWords(headline) >= fewestBeforeSeam && isComplete(language, headline)) return true
  }
  return false
}

/** Whether all words begin with a capital. */
function isRunOfCapitals(words: string): boolean {
  return words.split(' ').every((word) => isUpper(word.charCodeAt(0)))
}

/** Words of what may be a headline. */
const fewestBeforeSeam = 4

/** Words from the only capital on. */
const fewestBehindCapital = 6

/** Whether words can end a headline: the last one asks for nothing more. */
function isComplete({signs, grammar}: Language, headline: string): boolean {
  const last = /[\p{L}\p{M}’']+$/u.exec(headline)?.[0]
  // A number, or a mark.
  if (last === undefined) return true
  return (
    !among(signs.words, last) &&
    !among(grammar.openEnded, last) &&
    !among(grammar.finite, last) &&
    !among(grammar.saying, last)
  )
}

/** `Who will pay for the bridge? The council …`. */
function endOfQuestion(window: string, stop: number): number | undefined {
  if (stop < 0 || !'?!'.includes(window[stop]!) || !isUpper(window.charCodeAt(stop + 2))) return undefined
  return countWords(window, 0, stop) >= fewestBeforeSentence ? stop + 1 : undefined
}

/** `Books This Year`: all words of some length begin with a capital. */
export function isTitleCase(words: string): boolean {
  const long = words.split(' ').filter((word) => word.length > 3)
  return long.every((word) => !isLower(word.charCodeAt(0)))
}
