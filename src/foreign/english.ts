/** Sentences in English that stand in an article of another language with Latin letters. */

import type {Article} from '../article.ts'
import {isWord} from '../characters.ts'
import type {Range} from '../formats/format.ts'
import {hashWord, indexWords} from '../word-index.ts'
import {among, wordAfter} from '../words.ts'
import {ownScript} from './scripts.ts'
import {isEnclosed, isStrange, longest, mostSentences, sentenceAround} from './sentences.ts'

/** Fewest words of such a sentence, and the share of them that must be words of English grammar. */
const fewestWords = 8
const fewestSigns = 0.35
/** Words of the article's own grammar that its line must have. */
const fewestOwn = 3

const definite = hashWord('the')

const nothing: readonly never[] = []

/** The sentences in English of an article in another language; none where there are so many that it is written in both. */
export function englishIn(article: Article): readonly Range[] {
  const {language, text} = article
  if (!language || language.tag === 'en' || language.mixesEnglish) return nothing
  const pack = article.languages.find(({tag}) => tag === 'en')
  if (!pack || ownScript(article) !== 'latin') return nothing
  const {count, hashes, starts} = indexWords(text)
  let found: Range[] | undefined
  let seen = -1
  for (let i = 0; i < count; i++) {
    if (hashes[i] !== definite || starts[i]! < seen) continue
    const range = sentenceAround(article, starts[i]!)
    if (!range) continue
    seen = range.to
    if (!isEnglish(text, range, pack.signs.words, language.signs.words)) continue
    if (!hasOwn(article, range, language.signs.words) || isEnclosed(article, range.from)) continue
    found ??= []
    if (found.push(range) > mostSentences) return nothing
  }
  return found ?? nothing
}

/** Whether a sentence has many words of English grammar and none of the article's own, and no link, handle, or quote. */
function isEnglish(
  text: string,
  {from, to}: Range,
  english: readonly string[],
  own: readonly string[]
): boolean {
  let words = 0
  let signs = 0
  for (let at = from; at < to; at++) {
    if (isStrange(text[at]!)) return false
    if (!isWord(text.charCodeAt(at)) || isWord(text.charCodeAt(at - 1))) continue
    const word = text.slice(at, wordAfter(text, at).to)
    words++
    if (among(english, word)) signs++
    else if (among(own, word)) return false
  }
  return words >= fewestWords && signs >= words * fewestSigns
}

/** Whether the line has three words of the article's own grammar elsewhere. */
function hasOwn(article: Article, {from, to}: Range, own: readonly string[]): boolean {
  const {text} = article
  const {start, end} = article.lineAt(from)
  const limit = Math.min(end, to + longest)
  let signs = 0
  for (let at = Math.max(start, from - longest); at < limit && signs < fewestOwn; at++) {
    if (at === from) at = to
    if (!isWord(text.charCodeAt(at)) || isWord(text.charCodeAt(at - 1))) continue
    const word = text.slice(at, wordAfter(text, at).to)
    if (among(own, word)) signs++
    at += word.length - 1
  }
  return signs >= fewestOwn
}
