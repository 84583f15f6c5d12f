import type {Article} from '../../article.ts'
import {isDigit, isLetter, isLower, isUpper, isWord} from '../../characters.ts'
import {hasMarks} from '../../formats/markup.ts'
import {hasOneScript, scriptOf} from '../../languages/script.ts'
import {PerArticle, recall} from '../../memory.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st'
}

/** Full-width forms of ASCII, and the stop and comma that go with them. */
const wide = `${Array.from({length: 94}, (_, i) => String.fromCharCode(0xff01 + i)).join('')}。、`

/** Latin letters and the Cyrillic and Greek ones that look the same. */
const pairs = {
  cyrillic: ['aceopxyijsABCEHIJKMOPSTXY', 'асеорхуіјѕАВСЕНІЈКМОРЅТХУ'],
  greek: ['oABEHIKMNOPTXYZ', 'οΑΒΕΗΙΚΜΝΟΡΤΧΥΖ']
} as const

function mapOf(from: string, to: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...from].map((letter, i) => [letter, to[i]!]))
}

const toLatin = {...mapOf(pairs.cyrillic[1], pairs.cyrillic[0]), ...mapOf(pairs.greek[1], pairs.greek[0])}
const toCyrillic = mapOf(pairs.cyrillic[0], pairs.cyrillic[1])
const toGreek = mapOf(pairs.greek[0], pairs.greek[1])

const latinLetters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** Cyrillic and Greek letters of words. */
const otherLetters = [...range(0x391, 0x3c9), ...range(0x400, 0x45f), 'ґ', 'Ґ'].join('')

function range(from: number, to: number): string[] {
  return Array.from({length: to - from + 1}, (_, i) => String.fromCharCode(from + i))
}

/**
 * Put plain letters for ligatures (`ﬁ`), for full-width forms in Latin text, and for letters of another alphabet
 * that stand in a word because they look the same.
 *
 * Full-width forms near Chinese, Japanese, or Korean are right, and so are `½ ² № ™`. A look-alike is repaired where
 * all such letters of the word have a twin in the alphabet of the article's language, and told where that is not
 * known, or where not all have one. Words with digits (chess, plates, formulas) and numerals (`XIй`) are left alone.
 */
export const compatibilityCharacters: TransformPlugin = defineTransform({
  id: 'compatibility-characters',
  stage: 'characters',
  summary: 'Put plain letters for ligatures, full-width forms, and look-alikes',
  examples: [
    {before: 'The ﬁrst oﬃce, ＡＢＣ １２３．', after: 'The first office, ABC 123.'},
    {before: 'It rained，she said（twice）。', after: 'It rained, she said (twice).'},
    {before: 'The mаyor sаid so.', after: 'The mayor said so.'},
    {before: 'Мэp города.', after: 'Мэр города.', lang: 'ru'},
    {before: 'The mаyor.', tells: ['а'], lang: 'und'},
    {before: 'The mаyoг and her iPhоne.', tells: ['а', 'о'], lang: 'en'},
    {before: 'Hello ＜script＞ now.', tells: ['＜', '＞'], lang: 'en'},
    {before: '東京（ＡＢＣ）、１２３。', lang: 'ja'},
    {before: 'The ligature ﬁ, TNFα, KoЯn, Кf3, 東京（Tokyo）。'},
    {
      before: 'Сe5, XXй, TikTokе, VIPы, iPhone-а, Яндекс.Market, COVID-19-вакцина, ПроSто, Netflixе.',
      lang: 'ru'
    },
    {before: 'Моsкvа, СOVID.', tells: ['Моsкvа', 'С'], lang: 'ru'},
    {before: 'It is 2½ m², № 5™, in Москва and Αθήνα, a µ and the Ω.'}
  ],
  triggers: Object.keys(ligatures).join('') + wide + otherLetters + latinLetters,
  // Of two alphabets, only where one meets the other.
  after: {[otherLetters]: latinLetters, [latinLetters]: otherLetters},
  at(article, offset) {
    const {text} = article
    if (isWide(text, offset)) return atWide(article, offset)
    const plain = ligatures[text[offset]!]
    return plain === undefined ? atBorder(article, offset) : atLigature(text, offset, plain)
  }
})

function put(text: string, from: number, to: number, insert: string): Finding {
  const reason = `Unexpected \`${text.slice(from, to)}\`, expected \`${insert.trim()}\``
  return {from, to, insert, certainty: 'sure', reason}
}

/** One that stands alone is spoken of. The first of a row speaks for all. */
function atLigature(text: string, at: number, plain: string): Finding | undefined {
  if (ligatures[text[at - 1]!] !== undefined) return undefined
  let to = at + 1
  let insert = plain
  for (let next = ligatures[text[to]!]; next !== undefined; next = ligatures[text[++to]!]) insert += next
  const isInWord = isLetter(text.charCodeAt(at - 1)) || isLetter(text.charCodeAt(at + 1))
  return isInWord ? put(text, at, to, insert) : undefined
}

function isWide(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0xff01 && code <= 0xff5e) || code === 0x3001 || code === 0x3002
}

/** Most full-width forms in a row that are put at once. */
const longestRow = 200

/** A row of full-width forms, at its first. */
function atWide(article: Article, from: number): Finding | undefined {
  const {text} = article
  // In Chinese and Japanese every mark comes here.
  if (isEastAsian(text.charCodeAt(from - 1)) || isEastAsian(text.charCodeAt(from + 1))) return undefined
  let to = from + 1
  while (to - from < longestRow && isWide(text, to)) to++
  const isFirst = !isWide(text, from - 1) || (from % longestRow === 0 && !isNear(text, from))
  if (!isFirst || !isLatin(article) || isNear(text, from) || isNear(text, to - 1)) return undefined
  // Plain ones could be a tag, which no repair may make.
  const plain = plainOf(text, from, to)
  if (/[<>]/.test(plain) || (article.format.name !== 'text' && hasMarks(plain)))
    return tellMarks(text, from, to)
  return put(text, from, to, plain)
}

function tellMarks(text: string, from: number, to: number): Finding {
  const reason = `Unexpected \`${text.slice(from, to)}\`, expected plain signs, which may be markup`
  return {from, to, certainty: 'suspect', reason}
}

function plainOf(text: string, from: number, to: number): string {
  let plain = ''
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    plain += code === 0x3001 ? ',' : code === 0x3002 ? '.' : String.fromCharCode(code - 0xfee0)
  }
  // Full-width marks hold the space that plain ones need.
  const opens = '（［｛'.includes(text[from]!) && isLetter(text.charCodeAt(from - 1))
  const closes =
    '，、。！？：；）］｝'.includes(text[to - 1]!) &&
    isLetter(text.charCodeAt(to)) &&
    !isDigit(text.charCodeAt(to - 2))
  return `${opens ? ' ' : ''}${plain}${closes ? ' ' : ''}`
}

/** How far Chinese, Japanese, or Korean is looked for, in UTF-16 code units. */
const near = 40

/** Whether Chinese, Japanese, or Korean stands near, on the same line. */
function isNear(text: string, at: number): boolean {
  return hasEastAsian(text, at, 1) || hasEastAsian(text, at, -1)
}

function hasEastAsian(text: string, at: number, step: 1 | -1): boolean {
  for (let i = at + step; i >= 0 && i < text.length && Math.abs(i - at) < near; i += step) {
    const code = text.charCodeAt(i)
    if (code === 10 || code === 13) return false
    if (isEastAsian(code)) return true
  }
  return false
}

/** Chinese, Japanese, or Korean, with brackets and half-width kana; space, stop, and comma aside. */
function isEastAsian(code: number): boolean {
  if (code < 0x2e80 || (code >= 0x3000 && code <= 0x3002)) return false
  return code < 0xd800 || (code >= 0xf900 && code < 0xfb00) || (code > 0xff5e && code < 0xfff0)
}

const latin = new PerArticle<boolean>()

/** Whether an article is written in Latin letters: by its language; without one, if nothing East Asian stands in it. */
function isLatin(article: Article): boolean {
  return recall(latin, article, () => {
    const script = scriptOf(article.lang)
    if (script) return !['Hans', 'Hant', 'Jpan', 'Kore'].includes(script)
    return /[A-Za-z]{3}/.test(article.text) && !/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(article.text)
  })
}

/** Longest word that is looked at. */
const longestWord = 40

/** Where a word changes from one alphabet to a twin of another: at the first such place. */
function atBorder({text, lang}: Article, at: number): Finding | undefined {
  let from = at
  let to = at + 1
  while (from > 0 && at - from < longestWord && isWord(text.charCodeAt(from - 1))) {
    // The first border of a word speaks for all.
    if (--from > 0 && isBorder(text, from)) return undefined
  }
  while (to < text.length && to - at < longestWord && isWord(text.charCodeAt(to))) to++
  const word = text.slice(from, to)
  if (word.length >= longestWord || /\d/.test(word)) return undefined
  return toOneAlphabet(from, word, lang) ?? tellInside(from, word)
}

const latinSet = new Set(latinLetters)
const otherSet = new Set(otherLetters)

/** Whether one alphabet meets another before an offset, as the triggers have it. */
function isBorder(text: string, at: number): boolean {
  const [before, behind] = [text[at - 1]!, text[at]!]
  return (latinSet.has(before) && otherSet.has(behind)) || (otherSet.has(before) && latinSet.has(behind))
}

/** The word in the alphabet of the article's language, where all of its letters have a twin there. */
function toOneAlphabet(from: number, word: string, lang: string | undefined): Finding | undefined {
  const script = scriptOf(lang)
  if (script === undefined) return suggest(from, word)
  const isSure = hasOneScript(lang!)
  if (script === 'Latn') return repair(from, word, toLatin, isLatinLetter, isSure)
  if (/^[IVXLCDM]+\P{Script=Latin}*$/u.test(word)) return undefined
  let own: Finding | undefined
  if (script === 'Cyrl') own = repair(from, word, toCyrillic, isCyrillic, isSure)
  if (script === 'Grek') own = repair(from, word, toGreek, isGreek, isSure)
  // A Latin word that ends otherwise (`Netflixе`) has an ending of the article's language.
  return own ?? (isLatinLetter(word.at(-1)!) ? suggest(from, word) : undefined)
}

function isLatinLetter(letter: string): boolean {
  return /\p{Script=Latin}/u.test(letter)
}

function isCyrillic(letter: string): boolean {
  return /\p{Script=Cyrillic}/u.test(letter)
}

function isGreek(letter: string): boolean {
  return /\p{Script=Greek}/u.test(letter)
}

/** Told what a Latin word would be, if most of its letters are Latin. */
function suggest(from: number, word: string): Finding | undefined {
  const own = [...word].filter(isLatinLetter).length
  return own * 2 > word.length ? repair(from, word, toLatin, isLatinLetter, false) : undefined
}

const letterOf = {Latn: 'A-Za-z', Cyrl: '\u0400-\u045f', Grek: '\u0391-\u03c9'}

/**
 * A letter between two of another alphabet, which has a twin there that all its languages use: no name is written
 * so, while a glued ending (`TikTokе`) or a letter without a twin (`KoЯn`) may be meant.
 */
const insideOther = new RegExp(
  [
    `(?<=[${letterOf.Latn}])[асеорхуАВСЕНКМОРТХοΑΒΕΗΙΚΜΝΟΡΤΧΥΖ](?=[${letterOf.Latn}])`,
    `(?<=[${letterOf.Cyrl}])[aceopxyABCEHKMOPTX](?=[${letterOf.Cyrl}])`,
    `(?<=[${letterOf.Grek}])[oABEHIKMNOPTXYZ](?=[${letterOf.Grek}])`
  ].join('|'),
  'g'
)

/** A word changes its alphabet twice at most where that is meant: `ПроSто`, `BOЯAT`. */
const mostChanges = 2

/** A word that no alphabet has: told from the first to the last letter that stands among those of another. */
function tellInside(start: number, word: string): Finding | undefined {
  const found = [...word.matchAll(insideOther)]
  const isMixed = found.length === 0 && changesOf(word) > mostChanges
  if (found.length === 0 && !isMixed) return undefined
  const from = isMixed ? 0 : found[0]!.index
  const to = isMixed ? word.length : found.at(-1)!.index + 1
  const reason = `Unexpected \`${word.slice(from, to)}\` of another alphabet in \`${word}\`, expected letters of one`
  return {from: start + from, to: start + to, certainty: 'suspect', reason}
}

/** How often a word changes between Latin and other letters. */
function changesOf(word: string): number {
  const letters = [...word].filter((letter) => /\p{L}/u.test(letter))
  return letters.filter((letter, i) => i > 0 && isLatinLetter(letter) !== isLatinLetter(letters[i - 1]!))
    .length
}

/** The word in one alphabet, if each letter of another has a twin there, and the word is cased as words are. */
function repair(
  start: number,
  word: string,
  twins: Readonly<Record<string, string>>,
  isOwn: (letter: string) => boolean,
  isSure: boolean
): Finding | undefined {
  const letters = [...word]
  const plain = letters.map((letter) => (isOwn(letter) ? letter : twins[letter]))
  const first = letters.findIndex((letter) => !isOwn(letter))
  const last = letters.findLastIndex((letter) => !isOwn(letter))
  if (first < 0 || plain.includes(undefined) || !letters.some(isOwn) || !isCased(plain.join('')))
    return undefined
  const actual = word.slice(first, last + 1)
  const insert = plain.slice(first, last + 1).join('')
  const reason = `Unexpected \`${actual}\` with letters of another alphabet, expected \`${insert}\``
  return {from: start + first, to: start + last + 1, insert, certainty: isSure ? 'likely' : 'suspect', reason}
}

/** Lower case, capitals, or one capital first: glued words (`вEC`) and symbols are cased otherwise. */
function isCased(word: string): boolean {
  const rest = [...word].slice(1)
  return (
    rest.every((letter) => !isUpper(letter.charCodeAt(0))) ||
    ![...word].some((letter) => isLower(letter.charCodeAt(0)))
  )
}
