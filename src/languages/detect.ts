import {isLetter} from '../characters.ts'
import type {Range} from '../formats/format.ts'
import {amongAt} from '../words.ts'
import type {Language} from './language.ts'
import {neighbours} from './neighbours.ts'

/** Tells the language of a text as a BCP 47 tag, or `undefined` when it cannot be told. */
export type Detect = (text: string) => string | undefined

/** How much of a text is looked at, in UTF-16 code units: some 70 words, enough to tell languages that are alike. */
const sampleSize = 440
/** A text with fewer words than this is too short to tell. */
const fewestWords = 12
/**
 * Share of the words that must be function words of the language. Measured on news: 0.31 to 0.49 in a text's own
 * language, up to 0.24 in the nearest other one.
 */
const fewestSigns = 0.27
/**
 * The same where no other language comes near, in scores: languages that inflect much have few function words
 * (Finnish, Turkish, Arabic: 0.15 to 0.3).
 */
const fewestAlone = 0.15
const leadAlone = 2.5
/** How far the best must be ahead of the second: by this factor, and by this many words. */
const lead = 1.12
const leadWords = 1.5
/** Letters that only few languages write add at most this share to what the words say. */
const letterBonus = 0.25

/**
 * A detector from language packs: by script, then by stop words and letters, on at most 1 KB (a sample of 440 characters).
 *
 * @returns scripts of one language are told without a pack (`ja` by kana, `ko` by hangul, `el`, `th` …).
 */
export function createDetect(languages: readonly Language[]): Detect {
  const signs = collectSigns(languages)
  return (text) => {
    const sample = takeSample(text)
    return scriptLanguage(sample) ?? signLanguage(sample, signs)
  }
}

/** Share of function words below which a text is doubted to be in the language that a caller gave. */
const fewestOfGiven = 0.15

/**
 * Whether a text can be in a language, by its function words: of Spanish in a text that is said to be Turkish, hardly
 * any. A text too short to tell, and a language without known words, can.
 */
export function mayBeIn(text: string, {signs}: Language): boolean {
  if (signs.words.length === 0) return true
  const enough = (sampleSize / averageWord) * fewestOfGiven
  let total = 0
  let found = 0
  for (const {from, to} of sampleRanges(text)) {
    for (let at = from; at < to && found < enough; total++) {
      while (at < to && !isLetter(text.charCodeAt(at))) at++
      const start = at
      while (at < to && isLetter(text.charCodeAt(at))) at++
      if (amongAt(signs.words, text, start, at)) found++
    }
  }
  return found >= enough || total < fewestWords || found >= fewestOfGiven * total
}

/** Parts of a text that are looked at where its sample does not show the language that a caller gave. */
const mostParts = 12

/** Whether a part of a text is in a language, though its sample is not: a text that quotes another at length. */
export function isPartlyIn(text: string, tag: string, detect: Detect): boolean {
  const step = Math.max(sampleSize, text.length / mostParts)
  for (let from = 0; from < text.length; from += step)
    if (detect(text.slice(from, from + sampleSize)) === tag) return true
  return false
}

/** Length of a word with the space behind it, in UTF-16 code units. */
const averageWord = 6

function takeSample(text: string): string {
  return sampleRanges(text)
    .map(({from, to}) => text.slice(from, to))
    .join(' ')
}

/** Half a sample from the middle of each half of the text, so that head and tail weigh little. */
function sampleRanges({length}: string): readonly Range[] {
  if (length <= sampleSize) return [{from: 0, to: length}]
  const half = sampleSize / 2
  const first = Math.floor(length / 4)
  const second = Math.max(first + half, Math.floor(length / 2))
  return [first, second].map((from) => ({from, to: Math.min(length, from + half)}))
}

/** Languages that a script is used for alone (or nearly so, in news). */
const scripts: readonly {from: number; to: number; tag: string}[] = [
  {from: 0x0370, to: 0x03ff, tag: 'el'},
  {from: 0x0530, to: 0x058f, tag: 'hy'},
  {from: 0x0590, to: 0x05ff, tag: 'he'},
  {from: 0x0980, to: 0x09ff, tag: 'bn'},
  {from: 0x0a00, to: 0x0a7f, tag: 'pa'},
  {from: 0x0a80, to: 0x0aff, tag: 'gu'},
  {from: 0x0b80, to: 0x0bff, tag: 'ta'},
  {from: 0x0c00, to: 0x0c7f, tag: 'te'},
  {from: 0x0c80, to: 0x0cff, tag: 'kn'},
  {from: 0x0d00, to: 0x0d7f, tag: 'ml'},
  {from: 0x0d80, to: 0x0dff, tag: 'si'},
  {from: 0x0e00, to: 0x0e7f, tag: 'th'},
  {from: 0x0e80, to: 0x0eff, tag: 'lo'},
  {from: 0x1000, to: 0x109f, tag: 'my'},
  {from: 0x10a0, to: 0x10ff, tag: 'ka'},
  {from: 0x1780, to: 0x17ff, tag: 'km'},
  {from: 0x3040, to: 0x30ff, tag: 'ja'},
  {from: 0x4e00, to: 0x9fff, tag: 'zh'},
  {from: 0xac00, to: 0xd7af, tag: 'ko'}
]

/** A letter of one of the scripts, cheaply; marks such as quotes lie outside. */
const otherScript = /[\u0370-\u03ff\u0530-\u1fff\u3040-\ud7af]/

function scriptLanguage(sample: string): string | undefined {
  if (!otherScript.test(sample)) return undefined
  const counts = new Map<string, number>()
  let letters = 0
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i)
    if (!isLetter(code)) continue
    letters++
    // Latin and Cyrillic tell nothing by themselves.
    if (code < 0x370 || (code >= 0x400 && code < 0x530)) continue
    const script = scripts.find(({from, to}) => code >= from && code <= to)
    if (script) counts.set(script.tag, (counts.get(script.tag) ?? 0) + 1)
  }
  // Japanese is Han with kana: a tenth of kana decides.
  if ((counts.get('ja') ?? 0) > letters / 10) return 'ja'
  for (const [tag, count] of counts) if (count > letters / 2) return tag
  return undefined
}

/** Languages by their index in the list of packs, for each function word and each letter that marks them. */
interface SignIndex {
  readonly tags: readonly string[]
  readonly words: ReadonlyMap<string, readonly number[]>
  /** By UTF-16 code unit. */
  readonly letters: ReadonlyMap<number, readonly number[]>
  /** Longest function word. */
  readonly longest: number
}

function collectSigns(languages: readonly Language[]): SignIndex {
  const tags = languages.map(({tag}) => tag)
  const words = new Map<string, number[]>()
  const letters = new Map<number, number[]>()
  languages.forEach(({signs}, index) => {
    for (const word of signs.words) remember(words, word, index)
    for (const letter of signs.letters) remember(letters, letter.charCodeAt(0), index)
  })
  for (const {tag, of, words: list} of neighbours) {
    if (tags.includes(tag) || !tags.includes(of)) continue
    const index = tags.push(tag) - 1
    for (const word of list) remember(words, word, index)
  }
  return {tags, words, letters, longest: Math.max(0, ...[...words.keys()].map(({length}) => length))}
}

function remember<K>(map: Map<K, number[]>, key: K, index: number): void {
  const known = map.get(key)
  if (known) known.push(index)
  else map.set(key, [index])
}

function signLanguage(sample: string, signs: SignIndex): string | undefined {
  const words = new Float64Array(signs.tags.length)
  const letters = new Float64Array(signs.tags.length)
  const total = score(sample.toLowerCase(), signs, words, letters)
  if (total < fewestWords) return undefined
  const scores = words
  for (let i = 0; i < scores.length; i++) scores[i]! += Math.min(letters[i]! / 2, letterBonus * scores[i]!)
  const [best, second] = topTwo(scores)
  if (best < 0) return undefined
  const next = second < 0 ? 0 : scores[second]!
  return isClear(scores[best]!, next, total) ? signs.tags[best] : undefined
}

function isClear(best: number, next: number, total: number): boolean {
  if (best < Math.max(lead * next, next + leadWords)) return false
  return best >= fewestSigns * total || (best >= fewestAlone * total && best >= leadAlone * next)
}

/** Add up the function words and the letters of each language; the number of words. */
function score(sample: string, signs: SignIndex, words: Float64Array, letters: Float64Array): number {
  let total = 0
  let start = -1
  for (let i = 0; i <= sample.length; i++) {
    const code = i < sample.length ? sample.charCodeAt(i) : 32
    if (code > 127) count(signs.letters.get(code), letters)
    if (isLetter(code)) {
      if (start < 0) start = i
    } else if (start >= 0) {
      total++
      if (i - start <= signs.longest) count(signs.words.get(sample.slice(start, i)), words)
      start = -1
    }
  }
  return total
}

function count(indexes: readonly number[] | undefined, scores: Float64Array): void {
  if (indexes) for (const index of indexes) scores[index]! += 1
}

function topTwo(scores: Float64Array): [number, number] {
  let best = -1
  let second = -1
  for (let i = 0; i < scores.length; i++) {
    if (best < 0 || scores[i]! > scores[best]!) {
      second = best
      best = i
    } else if (second < 0 || scores[i]! > scores[second]!) second = i
  }
  return [best, second]
}
