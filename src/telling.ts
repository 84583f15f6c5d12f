/** Whether somebody tells what a label says, or a report speaks of it: then it is no label of the page. */

import type {Article} from './article.ts'
import {holds, isBlank, isUnspaced, isUpper, isWord, tableOf, writesNoSpaces} from './characters.ts'
import type {Range} from './formats/format.ts'
import type {Grammar} from './languages/language.ts'
import {packsFor} from './line-labels.ts'
import {PerArticle, recall} from './memory.ts'
import {amongAt, skipBlank, wordAfter} from './words.ts'

const memory = new PerArticle<readonly Grammar[]>()

/** The grammar of the language of an article, or those of all languages that it may be in. */
function grammarsOf(article: Article): readonly Grammar[] {
  return recall(memory, article, () => {
    const {language} = article
    const packs = language ? [language] : packsFor(article).filter(({tag}) => article.mayHold(tag))
    return packs.map(({grammar}) => grammar)
  })
}

/** Whether a verb of saying stands at an offset: somebody tells of it. */
export function saysAt(article: Article, at: number): boolean {
  return isSaying(article.text, grammarsOf(article), at)
}

/** How far behind an invitation the one who says it may stand, in UTF-16 code units. */
const tellerReach = 120

/** What parts a label from those who tell it: commas, also Arabic and East Asian ones, and dashes. */
const commas = tableOf(',،，、—–')
const stops = tableOf('.!?。！？।۔؟։')

/** How many words behind a comma may be the verb of saying: `, the old sign says`. */
const mostBeforeVerb = 4
/** How many words from the end of a clause it stands, where verbs stand last: Hindi `लिखा था`. */
const mostFromEnd = 2

/**
 * `Follow us on the walk, proposes the guide, and …`: a verb of saying soon behind a comma, or at the end of a clause,
 * where it stands in many languages; or a sentence that ends as only reports do.
 *
 * @param at where the label ends.
 */
export function tellsBehind(article: Article, at: number, limit: number): boolean {
  const {text} = article
  const grammars = grammarsOf(article)
  const reach = Math.min(limit, at + tellerReach)
  // A line may be as long as the text: what ends further on is no clause that one looks at.
  const most = Math.min(limit, reach + tellerReach)
  let isBehindComma = false
  for (let from = at; from < reach; ) {
    const end = endOfClause(text, from, most)
    if (isBehindComma && (tellsFirst(text, grammars, from, end) || citesLast(text, grammars, from, end)))
      return true
    if (endsTelling(text, grammars, from, end)) return true
    isBehindComma = !holds(stops, text.charCodeAt(end))
    from = skipBlank(text, end + 1)
  }
  return endsTelling(text, grammars, at, holds(stops, text.charCodeAt(limit - 1)) ? limit - 1 : limit)
}

/** The comma or stop that ends a clause, or a space where no other spaces stand; or the limit. */
function endOfClause(text: string, at: number, limit: number): number {
  let end = at
  while (end < limit && !holds(commas, text.charCodeAt(end)) && !isStop(text, end) && !isPause(text, end))
    end++
  return end
}

/** A stop, not the dot of `Corrow.com`. */
function isStop(text: string, at: number): boolean {
  return (
    holds(stops, text.charCodeAt(at)) &&
    (isUnspaced(text.charCodeAt(at - 1)) || !isWord(text.charCodeAt(at + 1)))
  )
}

/** The space between two sentences of Thai, or two parts of one. */
function isPause(text: string, at: number): boolean {
  return isBlank(text.charCodeAt(at)) && writesNoSpaces(text.charCodeAt(at + 1))
}

/** `…, a poster at the gate read.` */
function citesLast(text: string, grammars: readonly Grammar[], from: number, mark: number): boolean {
  const end = endOfWords(text, from, mark)
  const word = startOfWord(text, from, end)
  return word > from && citesIn(text, grammars, word, end)
}

function citesIn(text: string, grammars: readonly Grammar[], from: number, to: number): boolean {
  return grammars.some(({citing = none}) => amongAt(citing, text, from, to))
}

function startOfWord(text: string, from: number, end: number): number {
  let word = end
  while (word > from && isWord(text.charCodeAt(word - 1))) word--
  return word
}

/** Whether the end of a clause, before its mark, tells: a verb of saying, or the ending of a report. */
function endsTelling(text: string, grammars: readonly Grammar[], from: number, mark: number): boolean {
  const end = endOfWords(text, from, mark)
  if (end === from) return false
  return (
    tellsLast(text, grammars, from, end) ||
    (holds(stops, text.charCodeAt(mark)) && narrates(text, grammars, from, end))
  )
}

function endOfWords(text: string, from: number, limit: number): number {
  let end = limit
  while (end > from && !isWord(text.charCodeAt(end - 1))) end--
  return end
}

function tellsFirst(text: string, grammars: readonly Grammar[], from: number, end: number): boolean {
  if (isUnspaced(text.charCodeAt(from))) return beginsTelling(text, grammars, from, end)
  for (let word = from, n = 0; n < mostBeforeVerb && word < end; n++) {
    if (tellsAt(text, grammars, word)) return true
    word = skipBlank(text, wordAfter(text, word).to)
  }
  return false
}

/** Whether a clause ends in a verb of saying: the last word, or where verbs stand last one of the last words. */
function tellsLast(text: string, grammars: readonly Grammar[], from: number, end: number): boolean {
  if (isUnspaced(text.charCodeAt(end - 1))) return endsWith(text, grammars, from, end)
  const verbsLast = grammars.filter(({narrating}) => narrating)
  for (let to = end, n = 0; n < mostFromEnd && to > from; n++) {
    const word = startOfWord(text, from, to)
    if (tellsAt(text, verbsLast, word) || (n === 0 && isSaying(text, grammars, word))) return true
    to = endOfWords(text, from, word)
  }
  return false
}

/** Where no space parts words, a clause begins with one that tells; in Thai, where no comma does, too, it holds one. */
function beginsTelling(text: string, grammars: readonly Grammar[], from: number, end: number): boolean {
  const clause = text.slice(from, end)
  const isThai = writesNoSpaces(text.charCodeAt(from))
  return grammars.some(({telling = none}) =>
    telling.some((word) => (isThai ? clause.includes(word) : word.length > 1 && clause.startsWith(word)))
  )
}

function endsWith(text: string, grammars: readonly Grammar[], from: number, end: number): boolean {
  return grammars.some(({telling = none}) =>
    telling.some((word) => end - word.length >= from && text.startsWith(word, end - word.length))
  )
}

/** Whether a verb of saying stands at an offset, or another that shows that somebody tells. */
function tellsAt(text: string, grammars: readonly Grammar[], at: number): boolean {
  const {from, to} = verbAt(text, at)
  return isSaying(text, grammars, at) || grammars.some(({telling = none}) => amongAt(telling, text, from, to))
}

function isSaying(text: string, grammars: readonly Grammar[], at: number): boolean {
  const {from, to} = verbAt(text, at)
  return grammars.some(({saying}) => amongAt(saying, text, from, to))
}

const none: readonly string[] = []

/** The word at an offset; of `proposa-t-elle` the verb before its hyphen. */
function verbAt(text: string, at: number): Range {
  const {from, to} = wordAfter(text, at)
  const hyphen = text.slice(from, to).indexOf('-')
  return {from, to: hyphen > 0 ? from + hyphen : to}
}

/** `…라고 적혀 있었다.`: a sentence with the ending of a report, as no page has it that speaks to its readers. */
function narrates(text: string, grammars: readonly Grammar[], from: number, end: number): boolean {
  const ends = (word: string) => endsIn(text, from, end, word)
  return grammars.some(({narrating, polite = none}) => narrating?.some(ends) && !polite.some(ends))
}

/** Whether a range ends in a word, or one behind `*` in the end of a word. */
function endsIn(text: string, from: number, end: number, word: string): boolean {
  const isSuffix = word.startsWith(anyStart)
  const at = end - word.length + Number(isSuffix)
  if (at < from || !text.startsWith(isSuffix ? word.slice(1) : word, at)) return false
  return isSuffix || !isWord(text.charCodeAt(at - 1))
}

/** Begins what is the end of a word. */
const anyStart = '*'

/**
 * `Yorumlar kapatıldı diye yazdılar`, `禁止转载的声明…`: right behind a label stands what makes it a word of a sentence.
 *
 * @param at where the label ends.
 */
export function isCited(article: Article, at: number): boolean {
  const {text} = article
  const grammars = grammarsOf(article)
  const start = skipBlank(text, at)
  if (isUnspaced(text.charCodeAt(start)))
    return grammars.some(({citing = none}) => citing.some((word) => text.startsWith(word, start)))
  const {from, to} = wordAfter(text, start)
  return !isUpper(text.charCodeAt(from)) && citesIn(text, grammars, from, to)
}

/** Whether a word cites what stands before it, in a language whose verbs stand last: Turkish `diye`. */
export function citesAt(article: Article, at: number): boolean {
  const {text} = article
  const {from, to} = wordAfter(text, at)
  return citesIn(
    text,
    grammarsOf(article).filter(({narrating}) => narrating),
    from,
    to
  )
}

/** How far back the marks of a quotation are counted, in UTF-16 code units. */
const quoteReach = 1000

/** Marks that open a quotation, and those that close it. */
const quotePairs = ['“”', '«»', '‘’', '‚‘', '「」', '『』'] as const

/** Whether a quotation that began behind an offset is still open at another. */
export function isInQuotes(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - quoteReach), at)
  const count = (mark: string) => before.split(mark).length - 1
  return (
    count('"') % 2 === 1 ||
    quotePairs.some(
      ([open, close]) => count(open!) > count(close!) + Number(open === '“' && before.includes('„'))
    ) ||
    (count('”') % 2 === 1 && !/[“„]/.test(before)) ||
    before.lastIndexOf(" '") > before.lastIndexOf("' ")
  )
}
