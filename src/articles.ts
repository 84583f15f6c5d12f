/** Articles of English and its like: what the next word sounds like, and where one does not go with it. */

import type {Article} from './article.ts'
import {isBlank, isLower, isUpper} from './characters.ts'
import type {Range} from './formats/format.ts'
import type {Articles, Language} from './languages/language.ts'
import {PerArticle, recall} from './memory.ts'
import {hashWord, indexWords, type WordIndex, watchWords} from './word-index.ts'
import {among, wordAfter, wordBefore} from './words.ts'

/** An article and the word behind it, one space between. UTF-16 offsets, half open. */
interface ArticleWord {
  readonly article: Range
  readonly next: Range
}

const memory = new PerArticle<readonly ArticleWord[]>()

/**
 * The articles of a text that the next word may disagree with: an article of the other kind behind them, or the letter
 * of the other sound. In a language whose articles do not go by sound, none.
 */
function oddArticles(article: Article): readonly ArticleWord[] {
  const {language} = article
  return language?.articles ? recall(memory, article, () => find(article.text, language.articles!)) : none
}

const none: readonly never[] = []

function find(text: string, articles: Articles): readonly ArticleWord[] {
  const table = recall(tables, articles, () => tableOf(articles))
  const words = indexWords(text)
  const {hashes, noted, notes} = words
  const [consonant, vowel, definite] = table.hashes
  let found: ArticleWord[] | undefined
  for (let note = 0; note < notes; note++) {
    const i = noted[note]!
    const hash = hashes[i]!
    if (hash !== consonant && hash !== vowel) continue
    const isSecond = i > 0 && hashes[i - 1] === definite
    if (!isSecond && !disagrees(text, words, i, hash === consonant ? 'consonant' : 'vowel', table)) continue
    const one = articleAt(text, words, isSecond ? i - 1 : i)
    if (!one) continue
    found ??= []
    found.push(one)
  }
  return found ?? none
}

/** Whether the word behind an article has another sound, or is an article itself. */
function disagrees(
  text: string,
  {count, hashes, starts, ends}: WordIndex,
  i: number,
  own: Sound,
  table: Tables
): boolean {
  if (i + 1 >= count) return false
  const start = starts[i + 1]!
  const letter = text.charCodeAt(start)
  const odd = letter > 127 ? 0 : table.letters[letter]! & (own === 'consonant' ? 5 : 6)
  if (odd === 0) return false
  if (odd >= 4 && table.hashes.includes(hashes[i + 1]!)) return true
  const sound = odd === 4 ? own : soundOf(text.slice(start, ends[i + 1]), table.articles)
  return sound !== own && sound !== 'either'
}

/** An article with one space behind it, and a gap or an opening mark before. */
function articleAt(text: string, {count, starts, ends}: WordIndex, i: number): ArticleWord | undefined {
  const from = starts[i]!
  const to = ends[i]!
  const isFree = from === 0 || isBlank(text.charCodeAt(from - 1)) || '(“‘"'.includes(text[from - 1]!)
  if (!isFree || i + 1 >= count || starts[i + 1] !== to + 1 || text[to] !== ' ') return undefined
  return {article: {from, to}, next: wordAfter(text, to + 1)}
}

/** Whether a word in lower case is an article. */
function isArticle(word: string, {consonant, vowel, definite}: Articles): boolean {
  return word === consonant || word === vowel || word === definite
}

interface Tables {
  readonly articles: Articles
  /** Of the articles: before a consonant, before a vowel, definite. */
  readonly hashes: readonly number[]
  /**
   * What a first letter may be, by its ASCII code: 1 a vowel, so that the article before a consonant may be wrong; 2 a
   * consonant; 4 that of an article. And their sums.
   */
  readonly letters: Uint8Array
  /** Beginnings of words and what they sound like, the longest first, by their first letter. */
  readonly beginnings: ReadonlyMap<string, readonly (readonly [word: string, sound: Sound])[]>
}

const tables = new WeakMap<Articles, Tables>()

function tableOf(articles: Articles): Tables {
  const {consonant, vowel, definite, vowels, asConsonant, asVowel, either} = articles
  const letters = new Uint8Array(128)
  const mark = (words: Iterable<string>, flag: number) => {
    for (const word of words)
      for (const one of [word[0]!, word[0]!.toUpperCase()]) letters[one.charCodeAt(0)]! |= flag
  }
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') mark(letter, vowels.includes(letter) ? 1 : 2)
  mark([...asVowel, '8', '1'], 1)
  mark([...asConsonant, ...'2345679'], 2)
  mark([consonant, vowel, definite], 4)
  const beginnings = new Map<string, [string, Sound][]>()
  const add = (words: readonly string[], sound: Sound) => {
    for (const word of words) recall(beginnings, word[0]!, () => []).push([word, sound])
  }
  add(asConsonant, 'consonant')
  add(asVowel, 'vowel')
  add(either, 'either')
  for (const all of beginnings.values()) all.sort(([one], [other]) => other.length - one.length)
  const hashes = [...watchWords([consonant, vowel]), hashWord(definite)]
  return {articles, hashes, letters, beginnings}
}

/** What a word begins with when it is spoken; `either` where speakers differ, or nobody knows. */
export type Sound = 'consonant' | 'vowel' | 'either'

/** What a word sounds like: a word in lower case, a capitalised one, or a number. */
export function soundOf(word: string, articles: Articles): Sound {
  const lower = word.toLowerCase()
  const first = lower[0]!
  if (first >= '0' && first <= '9') return soundOfNumber(word)
  const {beginnings} = recall(tables, articles, () => tableOf(articles))
  const known = beginnings.get(first)?.find(([beginning]) => lower.startsWith(beginning))
  if (known) return known[1]
  if (articles.vowels.includes(first)) return 'vowel'
  return isSyllable(lower) ? 'consonant' : 'either'
}

/** `8`, `80`, `11`, `18`, `11,000` begin with a vowel; what begins with 1 otherwise may be read in two ways. */
function soundOfNumber(number: string): Sound {
  const digits = /^\d+/.exec(number)![0]
  if (digits[0] === '8' || digits === '11' || digits === '18') return 'vowel'
  return digits[0] === '1' || digits[0] === '0' ? 'either' : 'consonant'
}

/** What an English syllable that begins with a consonant begins with. */
const onset = /^(?:[^aeiou][aeiouy]|[bcdfgkptvw]r|[bcfgkps]l|[cgkprstw]h|[dstk]w|s[ckmnpqt]|kn|gn|[^aeiou]$)/

/** Whether a word begins like an English syllable: others are foreign, or spoken letter by letter (`mph`, `ngo`). */
function isSyllable(word: string): boolean {
  return onset.test(word) && /^[a-z]{1,2}[aeiouy]/.test(word)
}

/** Whether a word can be told to disagree: no word of grammar, no initials, no fixed phrase, nothing glued on. */
export function isPlain(word: string, language: Language): boolean {
  // Initials have more than one capital; marks and letters of other alphabets are for others to judge.
  if (/\p{Lu}.*\p{Lu}/u.test(word) || /[^\p{L}\d-]/u.test(word)) return false
  const head = word.split('-', 1)[0]!
  if (head.length < 3 && !/^\d/.test(head)) return false
  return !isGrammar(word, language) && !among(language.articles?.phrases ?? [], word)
}

/** Whether a word is one of a closed class: `is`, `of`, `and`, `they`. */
export function isGrammar(word: string, {signs, grammar}: Language): boolean {
  return [signs.words, grammar.finite, grammar.openEnded, grammar.subjects].some((list) => among(list, word))
}

/** How far behind an article `[sic]` is looked for, in UTF-16 code units. */
const sicReach = 40

/** An article that does not go with the next word. */
export interface WrongArticle extends Range {
  /** The word behind it. */
  readonly word: string
  /** The article that should stand there. */
  readonly right: string
}

/** Articles that do not go with the next word: `a hour`. */
export function wrongArticles(article: Article): readonly WrongArticle[] {
  const odd = oddArticles(article)
  return odd.length === 0 ? none : odd.flatMap((one) => wrongArticle(article, one) ?? [])
}

function wrongArticle(article: Article, {article: {from, to}, next}: ArticleWord): WrongArticle | undefined {
  const {text, language} = article
  const articles = language?.articles
  if (!articles || isUpper(text.charCodeAt(from))) return undefined
  const actual = text.slice(from, to)
  const word = text.slice(next.from, next.to)
  if (actual === articles.definite || isArticle(word, articles) || !isPlain(word, language)) return undefined
  const sound = soundOf(word, articles)
  if (sound === 'either' || actual === articles[sound] || !isRead(text, from, language)) return undefined
  if (text.slice(next.to, next.to + sicReach).includes('[sic]')) return undefined
  return {from, to, word, right: articles[sound]}
}

/** Whether what stands before makes it an article: a word of grammar, a verb that needs an object, or a comma. */
function isRead(text: string, from: number, language: Language): boolean {
  if (text[from - 1] !== ' ') return false
  if (text[from - 2] === ',') return true
  const before = wordBefore(text, from - 1)
  const word = text.slice(before.from, before.to)
  if (word === '' || isUpper(word.charCodeAt(0))) return false
  return isGrammar(word, language) || among(language.grammar.transitive, word)
}

/** Two different articles in a row: `the a mayor`. */
export function doubledArticles(article: Article): readonly Range[] {
  const odd = oddArticles(article)
  return odd.length === 0 ? none : odd.flatMap((one) => doubledArticle(article, one) ?? [])
}

function doubledArticle({text, language}: Article, {article: first, next}: ArticleWord): Range | undefined {
  const articles = language?.articles
  if (!articles || !isArticle(text.slice(next.from, next.to), articles) || text[next.to] !== ' ')
    return undefined
  const word = wordAfter(text, next.to + 1)
  if (!isLower(text.charCodeAt(word.from)) || !isPlain(text.slice(word.from, word.to), language))
    return undefined
  // `A the`: a letter.
  if (isUpper(text.charCodeAt(first.from)) && first.to - first.from === 1) return undefined
  return {from: first.from, to: next.to}
}
