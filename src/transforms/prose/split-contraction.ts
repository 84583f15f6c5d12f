import type {Article} from '../../article.ts'
import {isBlank, isLetter, isSpace, isWord, spaces} from '../../characters.ts'
import type {Contractions} from '../../languages/language.ts'
import {defineTransform, type TransformPlugin} from '../../transform.ts'
import {among, wordBefore} from '../../words.ts'

/**
 * Close up a contraction or possessive that a tokenizer or translator tore apart: `don 't`, `China ' s`, `isn ‘t`,
 * `they' ve`, `do n't`.
 *
 * The word before must be one that is contracted, or any noun for `’s`; so quotations in single marks stay.
 */
export const splitContraction: TransformPlugin = defineTransform({
  id: 'split-contraction',
  stage: 'prose',
  summary: 'Close up a contraction or possessive that was torn apart',
  examples: [
    {before: "They don 't know China ' s plan.", after: "They don't know China's plan."},
    {before: 'It isn ‘t over, and they’ ve left.', after: 'It isn’t over, and they’ve left.'},
    {before: "They do n't know; we ca n't say.", after: "They don't know; we can't say."},
    {before: "He said 'so it goes' and 's' is a letter; the boys' s sounds."},
    {before: 'In the ’90s, rock ’n’ roll, ’tis said; they put ‘t’ first.'},
    {before: "Hij zei 's avonds dat 't kan.", lang: 'nl'},
    {before: "Put a space for each tab with sed 's/\\t/ /g' first, and read on."}
  ],
  triggers: "'’‘`´",
  after: `${spaces}abcdefghijklmnopqrstuvwxyz`,
  at(article, at) {
    const {text} = article
    const spaced = isSpace(text.charCodeAt(at - 1))
    const start = isSpace(text.charCodeAt(at + 1)) ? at + 2 : at + 1
    if (!spaced && start === at + 1) return atToken(article, at)
    if (!isLetter(text.charCodeAt(start))) return undefined
    const contractions = article.language?.contractions
    if (!contractions) return undefined
    const end = suffixEnd(text, start)
    const before = wordBefore(text, spaced ? at - 1 : at)
    const word = text.slice(before.from, before.to)
    if (!isContracted(word, text.slice(start, end), spaced, contractions)) return undefined
    // A quotation, or a pattern of a program: `sed 's/a/b/'`.
    if (isWord(text.charCodeAt(end)) || "'’/".includes(text[end] ?? ' ')) return undefined
    const mark = text[at] === "'" ? "'" : '’'
    const reason = `Unexpected space in \`${text.slice(before.from, end)}\`, expected none`
    return {from: before.to, to: start, insert: mark, certainty: 'likely', reason}
  }
})

/** The end of at most three letters. */
function suffixEnd(text: string, start: number): number {
  let end = start
  while (end - start < 3 && isLetter(text.charCodeAt(end))) end++
  return end
}

/** Whether a word is written with a suffix; `boys' s` is none, since a mark may close a quotation there. */
function isContracted(word: string, suffix: string, spaced: boolean, list: Contractions): boolean {
  if (word.length === 0 || !among(list.suffixes, suffix)) return false
  if (suffix === 't') return among(list.negated, word)
  if (among(list.pronouns, word)) return true
  return suffix === list.possessive && word.length > 1 && (spaced || !word.endsWith('s'))
}

/** `do n't`: the way in which treebanks part it. */
function atToken({text, language}: Article, at: number) {
  if (text[at - 1] !== 'n' || text[at + 1] !== 't' || !isSpace(text.charCodeAt(at - 2))) return undefined
  if (isWord(text.charCodeAt(at + 2)) || isBlank(text.charCodeAt(at - 3))) return undefined
  const {from, to} = wordBefore(text, at - 2)
  const list = language?.contractions?.negated
  if (!list || !among(list, `${text.slice(from, to)}n`)) return undefined
  const reason = `Unexpected space in \`${text.slice(from, at + 2)}\`, expected none`
  return {from: to, to: at - 1, insert: '', certainty: 'likely' as const, reason}
}
