import type {Article} from '../../article.ts'
import {isBlank, isLower, isUpper, isWord} from '../../characters.ts'
import {particles} from '../../languages/surnames.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'
import {indexWords, type WordIndex} from '../../word-index.ts'
import {among} from '../../words.ts'

/** Most words of a loop. */
const longest = 8
/** Fewest words of a loop that is cut, and how often it must stand in a row: a chant has fewer words or marks. */
const loopWords = 3
const loopTimes = 4

/**
 * Remove a word of grammar that stands twice (`with with vital`), and what neural translation repeats over and over
 * (the same three to eight words four times in a row, no mark between them).
 *
 * Only words that the language never doubles: `had had`, `that that`, `die die`, names (`Duran Duran`), and what is
 * repeated for effect stay.
 */
export const repeatedWords: TransformPlugin = defineTransform({
  id: 'repeated-words',
  stage: 'prose',
  summary: 'Remove a word of grammar that stands twice, and loops',
  examples: [
    {
      before: 'It helps with with vital data of the the firm.',
      after: 'It helps with vital data of the firm.'
    },
    {
      before: 'So to say it is a good day it is a good day it is a good day it is a good day.',
      after: 'So to say it is a good day.'
    },
    {before: 'Pour la la ville.', after: 'Pour la ville.', lang: 'fr'},
    {before: 'He had had enough; that that was so, is is. Duran Duran sang very, very well. The The played.'},
    {before: 'Die, die die Brücke bauten, sahen, dass das das Ende war.', lang: 'de'},
    {before: 'Anak anak itu bermain di sana.', lang: 'id'},
    {
      before:
        'Who he was was not known, nor was anything like this this year. It has rules for for-profit colleges, and is aimed at at-risk youth.'
    },
    {before: 'L’appel de de Gaulle fut entendu de de Villepin.', lang: 'fr'},
    {before: 'In der Rede von von der Leyen kam wie ein ein Jahr altes Kind vor.', lang: 'de'},
    {before: 'O trem para para que as crianças subam, e o jornal.com com elas.', lang: 'pt'},
    {before: 'Nobody knows what it was that they saw at the\nThe Mill, on the hill.'},
    {before: 'Who was it that sat in the\nthe old hall?'},
    {before: 'Na na na na hey hey hey, they sang. No no no no no.'}
  ],
  whole(article) {
    const list = article.language?.undoubled
    const found = list ? runsOf(article.text) : none
    return found.length === 0 ? none : found.flatMap((run) => toFinding(article, list!, run) ?? [])
  }
})

const none: readonly never[] = []

interface Run {
  /** The offset of the first repeated word. */
  readonly word: number
  /** What is too much. */
  readonly start: number
  readonly end: number
  readonly words: number
  /** Numbers of its first and last word among those of the text. */
  readonly first: number
  readonly last: number
}

/** Words that repeat the one before, and loops. */
function runsOf(text: string): Run[] {
  const words = indexWords(text)
  const {count, hashes, noted, notes} = words
  const found: Run[] = []
  for (let note = 0; note < notes; note++) {
    const i = noted[note]!
    if (i > 0 && hashes[i] === hashes[i - 1] && isJoined(text, words, i)) found.push(double(words, i))
  }
  if (!mayLoop(words)) return found
  // Every loop is so long that some of these words are in it.
  for (let i = longest; i < count; i += loopWords) {
    const run = loopAt(text, words, i)
    if (!run) continue
    if (isLoop(words, run)) found.push(run)
    // What is no loop after all, though as long, is not read again from each of its words.
    i = Math.max(i, run.last)
  }
  return found
}

function double({starts, ends}: WordIndex, i: number): Run {
  return {word: starts[i]!, start: ends[i - 1]!, end: ends[i]!, words: 1, first: i - 1, last: i}
}

/** Words of a loop, at the least, that stand as many words earlier, too. */
const fewestAgain = loopWords * (loopTimes - 1)

/** Whether so many words repeat others that there may be a loop: hardly any text has such a row of them. */
function mayLoop({count, hashes}: WordIndex): boolean {
  for (let i = longest; i < count; i += fewestAgain) {
    for (let period = loopWords; period <= longest; period++) {
      if (hashes[i] === hashes[i - period] && repeated(hashes, count, i, period) >= fewestAgain) return true
    }
  }
  return false
}

/** How many words in a row around one stand `period` words earlier, too; no more than are needed. */
function repeated(hashes: Int32Array, count: number, at: number, period: number): number {
  let first = at
  let last = at
  while (first > period && at - first < fewestAgain && hashes[first - 1] === hashes[first - 1 - period])
    first--
  while (last + 1 < count && last - at < fewestAgain && hashes[last + 1] === hashes[last + 1 - period]) last++
  return last - first + 1
}

function loopAt(text: string, words: WordIndex, at: number): Run | undefined {
  const {hashes} = words
  const own = hashes[at]
  for (let period = loopWords; period <= longest; period++) {
    if (own === hashes[at - period]) return loopAround(text, words, at, period)
  }
  return undefined
}

/** What repeats around a word that stands `period` words earlier too: if often enough, with nothing but spaces inside. */
function loopAround(text: string, words: WordIndex, at: number, period: number): Run | undefined {
  const {count, hashes, starts, ends} = words
  let first = at - period
  let last = at
  for (let i = first + 1; i <= last; i++) if (!isJoined(text, words, i)) return undefined
  while (first > 0 && hashes[first - 1] === hashes[first - 1 + period] && isJoined(text, words, first))
    first--
  while (
    last + 1 < count &&
    hashes[last + 1] === hashes[last + 1 - period] &&
    isJoined(text, words, last + 1)
  )
    last++
  const second = first + period
  const same = last + 1 - second
  if (same < period * (loopTimes - 1)) return undefined
  return {
    word: starts[second]!,
    start: ends[second - 1]!,
    end: ends[last - (same % period)]!,
    words: period,
    first,
    last
  }
}

/** `na na hey na na hey`: words that repeat each other inside a loop are sung. */
function isLoop({hashes}: WordIndex, {first, words}: Run): boolean {
  return areDifferent(hashes, first, first + words)
}

/** Whether nothing but spaces stands before a word. */
function isJoined(text: string, {starts, ends}: WordIndex, i: number): boolean {
  for (let at = ends[i - 1]!; at < starts[i]!; at++) if (text.charCodeAt(at) !== 32) return false
  return true
}

function areDifferent(hashes: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) for (let j = i + 1; j < to; j++) if (hashes[i] === hashes[j]) return false
  return true
}

function toFinding(article: Article, list: readonly string[], run: Run): Finding | undefined {
  const {word, start, end, words} = run
  return words === 1 ? doubled(article, list, word, start, end) : cut(start, end)
}

/** `the the`: the same word in lower case, once more, on the same line. */
function doubled(
  {text}: Article,
  list: readonly string[],
  from: number,
  start: number,
  end: number
): Finding | undefined {
  const word = text.slice(from, end)
  if (!isLower(text.charCodeAt(from)) || from - start !== 1 || !among(list, word)) return undefined
  if (text.slice(start - word.length, start).toLowerCase() !== word || isPart(text, word, end))
    return undefined
  // `example.com com`: the first is part of an address.
  if (!isBlank(text.charCodeAt(start - word.length - 1)) && isWord(text.charCodeAt(start - word.length - 2)))
    return undefined
  // Three in a row are no slip of the pen.
  if (
    text.startsWith(` ${word} `, end) ||
    text.slice(start - 2 * word.length - 1, start).toLowerCase() === `${word} ${word}`
  )
    return undefined
  const reason = `Unexpected second \`${word}\`, expected one`
  return {from: start, to: end, insert: '', certainty: 'likely', reason}
}

/** `for for-profit colleges`, `de de Gaulle`: the second word belongs to what follows. */
function isPart(text: string, word: string, end: number): boolean {
  if (hyphens.includes(text[end] ?? ' ')) return true
  return among(particles, word) && isUpper(text.charCodeAt(end + 1))
}

const hyphens = '-‐‑'

function cut(from: number, to: number): Finding {
  const reason = 'Unexpected loop of the same words, expected them once'
  return {from, to, insert: '', certainty: 'likely', reason}
}
