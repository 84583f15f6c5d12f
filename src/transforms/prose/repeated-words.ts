import type {Article} from '../../article.ts'
import {isLower, isWord} from '../../characters.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'
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
    {before: 'Na na na na hey hey hey, they sang. No no no no no.'}
  ],
  *whole(article) {
    const list = article.language?.undoubled
    if (!list) return
    for (const {word, start, end, words} of runs(article.text)) {
      if (words === 1) {
        const finding = doubled(article, list, word, start, end)
        if (finding) yield finding
      } else yield cut(article, start, end)
    }
  }
})

interface Run {
  /** The offset of the first repeated word. */
  readonly word: number
  /** What is too much. */
  readonly start: number
  readonly end: number
  readonly words: number
}

/**
 * Words that repeat the one before, and loops: one step for each code unit. A table tells how many words ago a word
 * stood last; in a loop that is the same number for every word.
 */
function* runs(text: string): Generator<Run> {
  const hashes = new Int32Array(1024)
  const seen = new Int32Array(1024)
  const ends = new Int32Array(16)
  let count = 0
  let segment = 0
  let hash = 0
  let start = 0
  let period = 0
  let same = 0
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 64 && (code < 128 || isWord(code))) {
      if (hash === 0) start = at
      hash = (Math.imul(hash, 31) + (code | 32)) | 0 || 1
      continue
    }
    if (hash !== 0) {
      const slot = Math.imul(hash, 0x9e3779b1) >>> 22
      const ago = hashes[slot] === hash && seen[slot]! > segment ? count + 1 - seen[slot]! : 0
      if (ago === 1) yield {word: start, start: ends[(count - 1) & 15]!, end: at, words: 1}
      if (ago === period) same++
      else {
        if (same >= period * (loopTimes - 1) && period > 0) yield loop(text, ends, count, period, same)
        period = ago >= loopWords && ago <= longest ? ago : 0
        same = 1
      }
      hashes[slot] = hash
      ends[count & 15] = at
      seen[slot] = ++count
      hash = 0
    }
    if (code === 32) continue
    if (same >= period * (loopTimes - 1) && period > 0) yield loop(text, ends, count, period, same)
    period = 0
    segment = count
  }
}

/** A loop of `n` words that ended with the last of `count` words, after `same` words that repeat. */
function loop(text: string, ends: Int32Array, count: number, n: number, same: number): Run {
  const whole = same - (same % n)
  const end = ends[(count - 1 - (same % n)) & 15]!
  let start = end
  for (let words = 0; words < whole; ) {
    start--
    if (text[start] === ' ' && text[start - 1] !== ' ') words++
  }
  return {word: start, start, end, words: n}
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
  if (text.slice(start - word.length, start).toLowerCase() !== word) return undefined
  // Three in a row are no slip of the pen.
  if (
    text.startsWith(` ${word} `, end) ||
    text.slice(start - 2 * word.length - 1, start).toLowerCase() === `${word} ${word}`
  )
    return undefined
  const reason = `Unexpected second \`${word}\`, expected one`
  return {from: start, to: end, insert: '', certainty: 'likely', reason}
}

function cut(_article: Article, from: number, to: number): Finding {
  const reason = 'Unexpected loop of the same words, expected them once'
  return {from, to, insert: '', certainty: 'likely', reason}
}
