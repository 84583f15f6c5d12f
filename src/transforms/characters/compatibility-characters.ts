import {isEastAsian, isLatin, isNearEastAsian, isWide, plainOf, wide} from '../../alphabets/full-width.ts'
import {
  type Alphabet,
  cyrillic,
  greek,
  latin,
  latinLetters,
  mixedPart,
  otherLetters,
  spellIn,
  wordAtBorder
} from '../../alphabets/look-alikes.ts'
import type {Article} from '../../article.ts'
import {isLetter} from '../../characters.ts'
import {hasMarks} from '../../formats/markup.ts'
import {hasOneScript, scriptOf} from '../../languages/script.ts'
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

/** Most full-width forms in a row that are put at once. */
const longestRow = 200

/** A row of full-width forms, at its first. */
function atWide(article: Article, from: number): Finding | undefined {
  const {text} = article
  // In Chinese and Japanese every mark comes here.
  if (isEastAsian(text.charCodeAt(from - 1)) || isEastAsian(text.charCodeAt(from + 1))) return undefined
  let to = from + 1
  while (to - from < longestRow && isWide(text, to)) to++
  const isFirst = !isWide(text, from - 1) || (from % longestRow === 0 && !isNearEastAsian(text, from))
  if (!isFirst || !isLatin(article) || isNearEastAsian(text, from) || isNearEastAsian(text, to - 1))
    return undefined
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

/** A word that changes from one alphabet to another, at the first such place. */
function atBorder({text, lang}: Article, at: number): Finding | undefined {
  const range = wordAtBorder(text, at)
  if (!range) return undefined
  const word = text.slice(range.from, range.to)
  if (/\d/.test(word)) return undefined
  return toOneAlphabet(range.from, word, lang) ?? tellMixed(range.from, word)
}

/** The word in the alphabet of the article's language, where all of its letters have a twin there. */
function toOneAlphabet(from: number, word: string, lang: string | undefined): Finding | undefined {
  const script = scriptOf(lang)
  if (script === undefined) return suggest(from, word)
  const isSure = hasOneScript(lang!)
  if (script === 'Latn') return repair(from, word, latin, isSure)
  // A numeral, and an ending: `XIй`.
  if (/^[IVXLCDM]+\P{Script=Latin}*$/u.test(word)) return undefined
  const alphabet = script === 'Cyrl' ? cyrillic : script === 'Grek' ? greek : undefined
  const own = alphabet && repair(from, word, alphabet, isSure)
  // A Latin word that ends otherwise (`Netflixе`) has an ending of the article's language.
  return own ?? (latin.has(word.at(-1)!) ? suggest(from, word) : undefined)
}

/** Told what a Latin word would be, if most of its letters are Latin. */
function suggest(from: number, word: string): Finding | undefined {
  const own = [...word].filter(latin.has).length
  return own * 2 > word.length ? repair(from, word, latin, false) : undefined
}

function repair(start: number, word: string, alphabet: Alphabet, isSure: boolean): Finding | undefined {
  const spelling = spellIn(alphabet, word)
  if (!spelling) return undefined
  const {from, to, insert} = spelling
  const reason = `Unexpected \`${word.slice(from, to)}\` with letters of another alphabet, expected \`${insert}\``
  return {from: start + from, to: start + to, insert, certainty: isSure ? 'likely' : 'suspect', reason}
}

/** A word that no alphabet has. */
function tellMixed(start: number, word: string): Finding | undefined {
  const part = mixedPart(word)
  if (!part) return undefined
  const {from, to} = part
  const reason = `Unexpected \`${word.slice(from, to)}\` of another alphabet in \`${word}\`, expected letters of one`
  return {from: start + from, to: start + to, certainty: 'suspect', reason}
}
