/** Lines that are copies of a headline. */

import type {Article} from '../article.ts'
import {countWords, endsInEllipsis, fold, isWord} from '../characters.ts'
import type {Line} from '../lines.ts'
import {endOfTitle, isSameWord, mostWords, outletWords, type Title, wordsOf} from './words.ts'

/** Longest line, in UTF-16 code units, that may be a headline. */
export const longest = 400
/** Fewest words of a headline that has a kicker before it, and most of the kicker. */
const kickedWords = 5
const kickerWords = 3
/** Fewest words, and UTF-16 code units, of a headline that is cut off by an ellipsis. */
const cutWords = 4
const cutLength = 20

/** Whether a line is a headline once more: with a kicker before it, an outlet behind it, or cut off, too. */
export function isCopy(article: Article, line: Line, title: Title): boolean {
  if (line.length > longest) return false
  return title.some(
    (words) =>
      startsWith(article, line, words) || isCut(article, line, words) || hasKicker(article, line, words)
  )
}

/** Whether a line has the words of a headline, and behind them at most an outlet's name. */
export function startsWith(article: Article, line: Line, title: readonly string[]): boolean {
  const end = endOfTitle(article.text, line.start, line.end, title)
  return end >= 0 && !isWord(end < line.end ? article.text.charCodeAt(end) : 32) && isOutlet(line, end)
}

/** `World | Headline`, `Home > World > Headline`. */
function hasKicker({text}: Article, line: Line, title: readonly string[]): boolean {
  if (title.length < kickedWords || !endsLike(text, line, title)) return false
  const own = wordsOf(line.text)
  const before = own.length - title.length
  if (before < 1 || before > kickerWords * 2 || !title.every((word, i) => isSameWord(word, own[before + i])))
    return false
  const kicker = text.slice(line.start, line.end).split(/ ?[|:>»›/] ?|: | [-–—] /, 4)
  return kicker.length > 1 && countWords(kicker[0]!) <= kickerWords
}

/** Whether the last letters of a line are those of a headline: nearly no line's are. */
function endsLike(text: string, {start, end}: Line, title: readonly string[]): boolean {
  const last = title[title.length - 1]!
  let at = end - 1
  while (at > start && end - at < 4 && !isWord(text.charCodeAt(at))) at--
  return (
    fold(text.charCodeAt(at)) === fold(last.charCodeAt(last.length - 1)) &&
    isSameWord(last, text.slice(at + 1 - last.length, at + 1))
  )
}

/** `Harbour bridge to reopen …`: the first words of a headline, and an ellipsis. */
function isCut({text}: Article, line: Line, title: readonly string[]): boolean {
  if (!endsInEllipsis(text, line.end)) return false
  const own = wordsOfCut(line)
  if (own.length === 0 || own.length > title.length) return false
  return own.every((word, i) => isSameWord(word, title[i], i === own.length - 1))
}

/** The words of a line that is cut off; none when it is too short for a headline. */
function wordsOfCut(line: Line): readonly string[] {
  const words = line.length < cutLength ? [] : wordsOf(line.text)
  return words.length < cutWords ? [] : words
}

/** Whether the rest of a line is nothing but marks, or a separator and a name of a few words. */
function isOutlet({text, start}: Line, at: number): boolean {
  const rest = text.slice(at - start)
  const words = countWords(rest)
  return words === 0 || (words <= outletWords && /^[”’"'»«“.!?…)\]]* (?:[|\-–—·]|::) \S/.test(rest))
}

/** Whether a line is cut off, `Harbour bridge to reopen…`, and one of others has it whole. */
export function isCutShort(line: Line, others: readonly Line[]): boolean {
  if (line.length > longest || !line.text.endsWith('…')) return false
  const words = wordsOfCut(line)
  return words.length > 0 && others.some((other) => goesOn(words, other))
}

/** Whether a line has the first words of a headline that is cut off, and is no sentence. */
function goesOn(words: readonly string[], line: Line): boolean {
  if (line.words > mostWords || '.。।۔…'.includes(line.terminal || ' ')) return false
  const own = wordsOf(line.text)
  return words.every((word, i) => isSameWord(word, own[i], true))
}
