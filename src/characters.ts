/**
 * Facts about single UTF-16 code units, from tables: a look-up instead of a regular expression. Halves of surrogate pairs
 * are neither letters nor anything else.
 */

const lower = 1
const upper = 2
const otherLetter = 4
const digit = 8
const space = 16
const lineBreak = 32
const mark = 64
const ofLetters = lower | upper | otherLetter | mark
const ofWords = ofLetters | digit
const ofCaseless = otherLetter | mark
const ofBlanks = space | lineBreak

/** All code units as they are. */
const units = new Uint16Array(65536).map((_, code) => code)

/** The code units from one to another as a text. */
function textOf(from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at += mostArguments) {
    text += String.fromCharCode(...units.subarray(at, Math.min(to, at + mostArguments)))
  }
  return text
}

/** As many arguments as a call may safely have. */
const mostArguments = 8192

/** Two texts of all code units but halves of surrogate pairs, and where they start. */
const texts: readonly (readonly [start: number, text: string])[] = [
  [0, textOf(0, 0xd800)],
  [0xe000, textOf(0xe000, 0x10000)]
]

/** Call for each run of code units that match. */
function eachRun(pattern: RegExp, call: (from: number, to: number) => void): void {
  for (const [start, text] of texts) {
    for (const {index, 0: run} of text.matchAll(pattern)) call(start + index, start + index + run.length)
  }
}

/**
 * What each code unit is. The tables are filled when the module is loaded, in some ten milliseconds: a loop that may have to
 * look something up is one with a call in it, and takes up to twice the time even when it never does.
 */
const kinds = new Uint8Array(65536)
const kindsOf: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [lower, /\p{Ll}+/gu],
  [upper, /[\p{Lu}\p{Lt}]+/gu],
  [otherLetter, /[\p{Lm}\p{Lo}]+/gu],
  [mark, /\p{M}+/gu],
  [digit, /\p{Nd}+/gu],
  [space, /\s+/gu],
  [lineBreak, /[\n\r\u2028\u2029]+/gu],
  // Georgian letters, which Unicode gives capitals that nobody begins a sentence with.
  [otherLetter, /[\u10d0-\u10fa\u10fc-\u10ff]+/gu]
]
for (const [kind, pattern] of kindsOf) eachRun(pattern, (from, to) => kinds.fill(kind, from, to))

/** Beyond the ends of a text the code is NaN, which makes each look-up slow, not only this one: it is taken for 0. */
function unit(code: number): number {
  return code & 0xffff
}

function kind(code: number): number {
  return kinds[unit(code)]!
}

/** A letter of any script, or a mark that combines with one. */
export function isLetter(code: number): boolean {
  return (kind(code) & ofLetters) !== 0
}

export function isLower(code: number): boolean {
  return (kind(code) & lower) !== 0
}

export function isUpper(code: number): boolean {
  return (kind(code) & upper) !== 0
}

export function isDigit(code: number): boolean {
  return (kind(code) & digit) !== 0
}

/** A letter of a script without case, or a mark that combines with a letter. */
export function isCaseless(code: number): boolean {
  return (kind(code) & ofCaseless) !== 0
}

/** A letter, mark, or digit: what words are made of. */
export function isWord(code: number): boolean {
  return (kind(code) & ofWords) !== 0
}

/** Every kind of white space inside a line, for the `after` of a transform. */
export const spaces =
  ' \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'

/** What parts lines. */
export const lineBreaks = '\n\r\u2028\u2029'

/** White space inside a line: space, tab, no-break spaces. */
export function isSpace(code: number): boolean {
  return (kind(code) & space) !== 0
}

/** White space of any kind, line breaks too. */
export function isBlank(code: number): boolean {
  return (kind(code) & ofBlanks) !== 0
}

const folded: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '…': '.',
  '：': ':',
  '｜': '|',
  // Turkish and Azerbaijani capitals, and the sigma that ends a Greek word.
  İ: 'i',
  ı: 'i',
  ς: 'σ',
  // Arabic writes its alif with a hamza or without, and has other code points for two letters than Persian and Urdu.
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك'
}

const folds = units.slice()
eachRun(/\s+/gu, (from, to) => folds.fill(32, from, to))
eachRun(/\p{Changes_When_Lowercased}/gu, (code) => {
  const small = String.fromCharCode(code).toLowerCase()
  if (small.length === 1) folds[code] = small.charCodeAt(0)
})
for (const [character, simple] of Object.entries(folded))
  folds[character.charCodeAt(0)] = simple.charCodeAt(0)

/** The code unit with case, quotes, dashes, and kinds of space folded: what labels and titles are compared by. */
export function fold(code: number): number {
  return folds[unit(code)]!
}

/** What {@link comparables} holds for a code unit that is part of no word. */
export const noWord = 1

/** What words are compared by: the folded code unit of a letter, mark, or digit, and {@link noWord} for all else. */
export const comparables: Uint16Array = new Uint16Array(65536).fill(noWord)
eachRun(/[\p{L}\p{M}\p{Nd}]+/gu, (from, to) => comparables.set(folds.subarray(from, to), from))

/** The folded code unit of a letter, mark, or digit, and {@link noWord} for all else. */
export function comparable(code: number): number {
  return comparables[unit(code)]!
}

/** A text with case, quotes, and dashes folded, white space collapsed, and none at the ends. */
export function foldText(text: string): string {
  const codes: number[] = []
  for (let i = 0; i < text.length; i++) {
    const code = fold(text.charCodeAt(i))
    if (code !== 32 || (codes.length > 0 && codes.at(-1) !== 32)) codes.push(code)
  }
  if (codes.at(-1) === 32) codes.pop()
  return fromCodes(codes)
}

function fromCodes(codes: readonly number[]): string {
  if (codes.length <= mostArguments) return String.fromCharCode(...codes)
  let text = ''
  for (let i = 0; i < codes.length; i += mostArguments) {
    text += String.fromCharCode(...codes.slice(i, i + mostArguments))
  }
  return text
}

/**
 * A table for {@link holds}: 1 at each of some UTF-16 code units. A look at it costs a tenth of a look for a character in a
 * string. It has room for all code units, of which only what is used takes memory: with one so long as it must be, each
 * look would have to compare its length.
 */
export function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(65536)
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = 1
  return table
}

/** Whether a code unit is one of those of a table; beyond the ends of a text there is none. */
export function holds(table: Uint8Array, code: number): boolean {
  return table[unit(code)] === 1
}

/** All characters from one code unit to another. */
export function charactersBetween(first: number, last: number): string {
  return Array.from({length: last - first + 1}, (_, i) => String.fromCharCode(first + i)).join('')
}

/** A code point as Unicode writes it: `U+00A0`. */
export function nameOfCodePoint(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/** Whether a text breaks off before an offset: in `…` or three dots. */
export function endsInEllipsis(text: string, end: number): boolean {
  return text[end - 1] === '…' || text.startsWith('...', end - 3)
}

/** From this code unit on a word has no spaces around it: a word counts for every two code units. */
export const firstWide = 0x2e80

/**
 * Number of words: runs of word characters; a run of Han, kana, or hangul counts a word for every two.
 *
 * @param enough where nobody needs to know of more, counting may stop.
 */
export function countWords(
  text: string,
  from = 0,
  to: number = text.length,
  enough: number = Number.POSITIVE_INFINITY
): number {
  let words = 0
  let inside = false
  let wide = 0
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    const word = isWord(code)
    if (word && code >= firstWide) wide++
    else if (word && !inside && ++words >= enough) break
    inside = word && code < firstWide
  }
  return words + Math.ceil(wide / 2)
}

/** Letters of a word, in scripts that part none by spaces. */
export const lettersOfWord = 6

/** The same, where words of Thai and its like, which spaces part not, count by their letters. */
export function countSpoken(
  text: string,
  from = 0,
  to: number = text.length,
  enough: number = Number.POSITIVE_INFINITY
): number {
  const words = countWords(text, from, to, enough)
  if (words >= enough) return words
  let letters = 0
  for (let i = from; i < to; i++) if (writesNoSpaces(text.charCodeAt(i))) letters++
  return Math.max(words, Math.ceil(letters / lettersOfWord))
}

/** Whether a letter is of a script that parts no words by spaces, East Asian ones aside: Thai, Lao, Tibetan, Burmese, Khmer. */
export function writesNoSpaces(code: number): boolean {
  return code >= firstUnspaced && (code < 0x10a0 || (code >= 0x1780 && code < 0x1800))
}

/** A letter of Thai, Lao, Burmese, Khmer, or East Asia, where no space parts words. Hangul parts them. */
export function isUnspaced(code: number): boolean {
  return code >= firstUnspaced && isInUnspaced(code)
}

/** Nearly no letter comes so far. */
const firstUnspaced = 0xe00

function isInUnspaced(code: number): boolean {
  return (
    code < 0xf00 ||
    (code >= 0x1000 && code < 0x10a0) ||
    (code >= 0x1780 && code < 0x1800) ||
    (code >= 0x3040 && code < 0xa000)
  )
}

/** What a sentence can end in: a stop, or a quotation mark or bracket that closes. */
export const endMarks = '.!?”"»…)]।。'
const ends = tableOf(endMarks)

/** Whether a code unit is one of the {@link endMarks}. */
export function isEndMark(code: number): boolean {
  return holds(ends, code)
}
