/** Letters that look the same in several alphabets, and words that have letters of more than one. */

import {charactersBetween, isLower, isUpper, isWord} from '../characters.ts'
import type {Range} from '../formats/format.ts'

/** Latin letters and the Cyrillic and Greek ones that look the same. */
const pairs = {
  cyrillic: ['aceopxyijsABCEHIJKMOPSTXY', 'асеорхуіјѕАВСЕНІЈКМОРЅТХУ'],
  greek: ['oABEHIKMNOPTXYZ', 'οΑΒΕΗΙΚΜΝΟΡΤΧΥΖ']
} as const

/** What a word may be written in. */
export interface Alphabet {
  /** For letters of the other alphabets, those of this one that look the same. */
  readonly twins: Readonly<Record<string, string>>
  readonly has: (letter: string) => boolean
}

export const latin: Alphabet = {
  twins: {...mapOf(pairs.cyrillic[1], pairs.cyrillic[0]), ...mapOf(pairs.greek[1], pairs.greek[0])},
  has: (letter) => /\p{Script=Latin}/u.test(letter)
}
export const cyrillic: Alphabet = {
  twins: mapOf(pairs.cyrillic[0], pairs.cyrillic[1]),
  has: (letter) => /\p{Script=Cyrillic}/u.test(letter)
}
export const greek: Alphabet = {
  twins: mapOf(pairs.greek[0], pairs.greek[1]),
  has: (letter) => /\p{Script=Greek}/u.test(letter)
}

function mapOf(from: string, to: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...from].map((letter, i) => [letter, to[i]!]))
}

/** Latin letters of words. */
export const latinLetters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** Cyrillic and Greek letters of words. */
export const otherLetters: string = `${charactersBetween(0x391, 0x3c9)}${charactersBetween(0x400, 0x45f)}ґҐ`

const latinSet = new Set(latinLetters)
const otherSet = new Set(otherLetters)

/** Whether one alphabet meets another before an offset. */
function isBorder(text: string, at: number): boolean {
  const [before, behind] = [text[at - 1]!, text[at]!]
  return (latinSet.has(before) && otherSet.has(behind)) || (otherSet.has(before) && latinSet.has(behind))
}

/** Longest word that is looked at, in UTF-16 code units. */
const longestWord = 40

/** The word in which one alphabet meets another before an offset, if that is the first such place in it. */
export function wordAtBorder(text: string, at: number): Range | undefined {
  let from = at
  let to = at + 1
  while (from > 0 && at - from < longestWord && isWord(text.charCodeAt(from - 1))) {
    // The first border of a word speaks for all.
    if (--from > 0 && isBorder(text, from)) return undefined
  }
  while (to < text.length && to - at < longestWord && isWord(text.charCodeAt(to))) to++
  return to - from < longestWord ? {from, to} : undefined
}

/** What to put for a part of a word. Offsets in the word. */
export interface Spelling extends Range {
  readonly insert: string
}

/**
 * A word of several alphabets in one of them, from its first foreign letter to its last.
 *
 * @returns nothing where a foreign letter has no twin, or the word is not cased as words are.
 */
export function spellIn({twins, has}: Alphabet, word: string): Spelling | undefined {
  const letters = [...word]
  const plain = letters.map((letter) => (has(letter) ? letter : twins[letter]))
  const from = letters.findIndex((letter) => !has(letter))
  const last = letters.findLastIndex((letter) => !has(letter))
  if (from < 0 || plain.includes(undefined) || !letters.some(has) || !isCased(plain.join('')))
    return undefined
  return {from, to: last + 1, insert: plain.slice(from, last + 1).join('')}
}

/** Lower case, capitals, or one capital first: glued words (`вEC`) and symbols are cased otherwise. */
function isCased(word: string): boolean {
  const rest = [...word].slice(1)
  return (
    rest.every((letter) => !isUpper(letter.charCodeAt(0))) ||
    ![...word].some((letter) => isLower(letter.charCodeAt(0)))
  )
}

const ranges = {latin: 'A-Za-z', cyrillic: '\u0400-\u045f', greek: '\u0391-\u03c9'}

/**
 * A letter between two of another alphabet, which has a twin there that all its languages use: no name is written
 * so, while a glued ending (`TikTokе`) or a letter without a twin (`KoЯn`) may be meant.
 */
const insideOther = new RegExp(
  [
    `(?<=[${ranges.latin}])[асеорхуАВСЕНКМОРТХοΑΒΕΗΙΚΜΝΟΡΤΧΥΖ](?=[${ranges.latin}])`,
    `(?<=[${ranges.cyrillic}])[aceopxyABCEHKMOPTX](?=[${ranges.cyrillic}])`,
    `(?<=[${ranges.greek}])[oABEHIKMNOPTXYZ](?=[${ranges.greek}])`
  ].join('|'),
  'g'
)

/** A word changes its alphabet twice at most where that is meant: `ПроSто`, `BOЯAT`. */
const mostChanges = 2

/** What of a word no alphabet has: from the first to the last letter that stands among those of another; offsets in it. */
export function mixedPart(word: string): Range | undefined {
  const found = [...word.matchAll(insideOther)]
  if (found.length > 0) return {from: found[0]!.index, to: found.at(-1)!.index + 1}
  return changesOf(word) > mostChanges ? {from: 0, to: word.length} : undefined
}

/** How often a word changes between Latin and other letters. */
function changesOf(word: string): number {
  const letters = [...word].filter((letter) => /\p{L}/u.test(letter))
  return letters.filter((letter, i) => i > 0 && latin.has(letter) !== latin.has(letters[i - 1]!)).length
}
