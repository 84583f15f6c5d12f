import type {Article} from '../../article.ts'
import {isLetter, isSpace, isWord} from '../../characters.ts'
import {primary} from '../../languages/tag.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'ſt',
  ﬆ: 'st'
}

/** Full-width forms of ASCII. */
const wide = Array.from({length: 94}, (_, i) => String.fromCharCode(0xff01 + i)).join('')

/** Cyrillic and Greek letters that look like Latin ones. */
const lookalikes: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  І: 'I',
  ο: 'o',
  Ο: 'O',
  α: 'a',
  Α: 'A',
  Ε: 'E',
  Ι: 'I',
  Κ: 'K',
  Τ: 'T'
}

/** Scripts of the languages with packs so far are Latin; others that are. */
const latin = [
  'en',
  'es',
  'fr',
  'de',
  'pt',
  'it',
  'nl',
  'sv',
  'da',
  'no',
  'fi',
  'pl',
  'cs',
  'tr',
  'id',
  'vi',
  'ro',
  'hu'
]

/**
 * Put plain letters for ligatures (`ﬁ`), for full-width forms in Latin text, and for Cyrillic or Greek letters
 * that stand in a Latin word because they look the same.
 *
 * Full-width forms between Chinese, Japanese, or Korean characters are right, and so are `½ ² № ™`. Look-alikes
 * are told where the article's language is not known to be written in Latin letters.
 */
export const compatibilityCharacters: TransformPlugin = defineTransform({
  id: 'compatibility-characters',
  stage: 'characters',
  summary: 'Put plain letters for ligatures, full-width forms, and look-alikes',
  examples: [
    {before: 'The ﬁrst oﬃce, ＡＢＣ １２３．', after: 'The first office, ABC 123.'},
    {before: 'The mаyor sаid so.', after: 'The mayor said so.'},
    {before: 'The mаyor.', tells: ['а'], lang: 'ru'},
    {before: '東京（ＡＢＣ）、１２３。', lang: 'ja'},
    {before: 'It is 2½ m², № 5™, in Москва and Αθήνα, a µ and the Ω.'}
  ],
  triggers: Object.keys(ligatures).join('') + wide + Object.keys(lookalikes).join(''),
  at(article, offset) {
    const character = article.text[offset]!
    if (character in lookalikes) return lookalike(article, offset, lookalikes[character]!)
    const plain = ligatures[character] ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0)
    return character in ligatures || inLatin(article, offset) ? put(offset, character, plain) : undefined
  }
})

function put(at: number, actual: string, insert: string): Finding {
  return {
    from: at,
    to: at + 1,
    insert,
    certainty: 'sure',
    reason: `Unexpected \`${actual}\`, expected \`${insert}\``
  }
}

/** Whether the nearest other characters on both sides are Latin, and none is East Asian. */
function inLatin({text, lang}: Article, at: number): boolean {
  if (lang !== undefined && ['zh', 'ja', 'ko'].includes(primary(lang))) return false
  const before = nearest(text, at, -1)
  const after = nearest(text, at, 1)
  return before !== 'wide' && after !== 'wide' && (before === 'latin' || after === 'latin')
}

function nearest(text: string, at: number, step: 1 | -1): 'latin' | 'wide' | undefined {
  for (let i = at + step; i >= 0 && i < text.length && Math.abs(i - at) < 30; i += step) {
    const code = text.charCodeAt(i)
    if (code >= 0xff01 && code <= 0xff5e) continue
    if (code >= 0x2e80 && code < 0xfb00) return 'wide'
    if (isLetter(code)) return code < 0x250 ? 'latin' : undefined
    if (!isSpace(code) && code > 0x7f) return undefined
  }
  return undefined
}

/** A look-alike in a word whose other letters are Latin, or look-alikes with one Latin letter at least. */
function lookalike({text, lang}: Article, at: number, insert: string): Finding | undefined {
  // In text of its own alphabet nearly every letter comes here: one beside a Latin letter is rare. Those farther in
  // follow in the next pass.
  if (!/[a-z]/i.test(text[at - 1] ?? ' ') && !/[a-z]/i.test(text[at + 1] ?? ' ')) return undefined
  let from = at
  let to = at + 1
  while (from > 0 && at - from < 30 && isWord(text.charCodeAt(from - 1))) from--
  while (to < text.length && to - at < 30 && isWord(text.charCodeAt(to))) to++
  const word = text.slice(from, to)
  const isMixed =
    /[a-z]/i.test(word) &&
    [...word].every((letter) => letter in lookalikes || /[\p{Script=Latin}\d]/u.test(letter))
  if (!isMixed) return undefined
  const sure = lang !== undefined && latin.includes(primary(lang))
  const reason = `Unexpected \`${text[at]}\` of another alphabet in a Latin word, expected \`${insert}\``
  return {from: at, to: at + 1, insert, certainty: sure ? 'likely' : 'suspect', reason}
}
