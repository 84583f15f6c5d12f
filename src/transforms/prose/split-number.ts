import type {Article} from '../../article.ts'
import {isBlank, isDigit, isLetter, isLower, isSpace, isUpper, spaces} from '../../characters.ts'
import type {Language} from '../../languages/language.ts'
import {PerArticle, recall} from '../../memory.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'
import {among, isCommon, wordAfter, wordBefore} from '../../words.ts'

/**
 * Close up a number that a translator or tokenizer tore apart: `$1, 000`, `3. 5 percent`, `$ 5`, `10: 30 a.m.`,
 * `(15/2/ 2024)`.
 *
 * What the language makes of the mark decides, and a sign that it is one number: a currency, a unit, zeros at its
 * end, the hour's `a.m.`. Lists (`rooms 101, 102`), dates (`May 5, 200 people`; `18. 7.`), groups set off by spaces,
 * `10 %`, `R$ 10`, and chapters with verses are left alone.
 */
export const splitNumber: TransformPlugin = defineTransform({
  id: 'split-number',
  stage: 'prose',
  summary: 'Close up a number that was torn apart',
  examples: [
    {before: 'It cost $1, 250 and 3, 000 came.', after: 'It cost $1,250 and 3,000 came.'},
    {before: 'Prices rose 3. 5 percent, or 0. 2 %.', after: 'Prices rose 3.5 percent, or 0.2 %.'},
    {before: 'It cost $ 5 (about £ 4).', after: 'It cost $5 (about £4).'},
    {before: 'Doors open at 10: 30 a.m. on Monday.', after: 'Doors open at 10:30 a.m. on Monday.'},
    {before: 'They met (15/2/ 2024) there.', after: 'They met (15/2/2024) there.'},
    {before: 'Cela coûte 7, 50 € à Lyon.', after: 'Cela coûte 7,50 € à Lyon.', lang: 'fr'},
    {before: 'In rooms 1, 200 and 300, on May 5, 200 people sat; 5, 000, 6 and 7 won.'},
    {before: 'It ended in 2002. 5 percent left. See John 3: 16 and step 1: 20 g. It paid US$ 5.'},
    {
      before: 'Es kostet 1. 250 Euro, also 3, 5 Prozent von 12.400 Euro.',
      after: 'Es kostet 1.250 Euro, also 3,5 Prozent von 12.400 Euro.',
      lang: 'de'
    },
    {before: 'Paru en 2016, 7, 50 € en poche.', after: 'Paru en 2016, 7,50 € en poche.', lang: 'fr'},
    {before: 'Comincia alle 10: 30 in piazza.', after: 'Comincia alle 10:30 in piazza.', lang: 'it'},
    {before: 'Es gab am 18. 250 Euro, 12.400 Euro und 2, 3, 5 Prozent.', lang: 'de'},
    {before: 'Am 18. 7. stieg er um 10 % auf 10 000.', lang: 'de'},
    {before: 'Custa R$ 10 e 5 € hoje, 12 000 ao todo.', lang: 'pt'}
  ],
  triggers: '0123456789',
  after: spaces,
  at(article, offset) {
    const {text} = article
    const mark = text[offset - 2]
    if (mark === undefined || !',.:/$£€'.includes(mark)) return undefined
    const to = runEnd(text, offset)
    if (!isWhole(article, offset, to, mark)) return undefined
    const actual = text.slice(Math.max(0, offset - 6), to).trim()
    const reason = `Unexpected space inside the number \`${actual}\`, expected none`
    return {from: offset - 1, to: offset, insert: '', certainty: 'likely', reason} satisfies Finding
  }
})

/** The end of a run of digits. */
function runEnd(text: string, from: number): number {
  let to = from
  while (to < text.length && to - from < 9 && isDigit(text.charCodeAt(to))) to++
  return to
}

/** Whether what stands on both sides of the space is one number. */
function isWhole(article: Article, at: number, to: number, mark: string): boolean {
  const {text, language} = article
  if (mark === '/') return isDate(text, at - 3, to - at)
  if ('$£€'.includes(mark)) return language?.tightSigns?.includes(mark) === true && !isJoined(text, at - 3)
  const from = runStart(text, at - 2)
  const digits = at - 2 - from
  if (digits < 1 || isJoined(text, from - 1)) return false
  if (mark === ':') return isTime(text, from, at, to, language)
  if (language?.decimal === undefined || digits > 3) return false
  if (mark === language.decimal) return !isListItem(text, from) && isDecimal(text, at, to, language)
  return isGrouped(text, from, at, to) || (mark === '.' && isCounted(article, from, at, to))
}

function runStart(text: string, end: number): number {
  let from = end
  while (from > 0 && end - from < 9 && isDigit(text.charCodeAt(from - 1))) from--
  return from
}

/** A letter or digit, or a mark that makes one number with what follows. */
function isJoined(text: string, at: number): boolean {
  return (
    at >= 0 && (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)) || '.,:/'.includes(text[at]!))
  )
}

/** `15/2/ 2024`. */
function isDate(text: string, at: number, length: number): boolean {
  if (length !== 4 || !isDigit(text.charCodeAt(at))) return false
  const slash = text.lastIndexOf('/', at)
  return slash >= at - 2 && isDigit(text.charCodeAt(slash - 1))
}

/** `10: 30 a.m.`: what only a time is followed by. */
function isTime(text: string, from: number, at: number, to: number, language: Language | undefined): boolean {
  if (
    at - 2 - from > 2 ||
    to - at !== 2 ||
    Number(text.slice(at, to)) > 59 ||
    Number(text.slice(from, at - 2)) > 24
  )
    return false
  if (
    /^ ?(?:[ap]\.?m\b|uhr\b|uur\b|hrs?\b|horas?\b|gmt\b|utc\b|ist\b|wib\b|[ce]s?t\b|hours\b)/i.test(
      text.slice(to, to + 8)
    )
  )
    return true
  const before = text[from - 1] === ' ' ? text.slice(wordBefore(text, from - 1).from, from - 1) : ''
  return among(language?.clock ?? [], before)
}

/** `2, 3, 5 percent`: the last of several numbers. A year before (`2016, 7, 50 €`) is none of them. */
function isListItem(text: string, from: number): boolean {
  if (from < 3 || !',;'.includes(text[from - 2]!)) return false
  const digits = from - 2 - runStart(text, from - 2)
  return digits > 0 && digits !== 4
}

const groups = new PerArticle<{isUsed: boolean}>()

/**
 * `kostet 1. 250 Euro`: three digits before a unit, behind a word in lower case that is no article (`am 1. 250 Euro`),
 * where the article groups the thousands of another number so.
 */
function isCounted(article: Article, from: number, at: number, to: number): boolean {
  const {text, language} = article
  if (to - at !== 3 || text[from] === '0' || text[to] !== ' ' || text[from - 1] !== ' ') return false
  const unit = text.slice(to + 1, wordAfter(text, to + 1).to)
  const before = text.slice(wordBefore(text, from - 1).from, from - 1)
  if (!among(language?.units ?? [], unit) || !isLower(before.charCodeAt(0))) return false
  if (isCommon(before, language) || among(language!.grammar.determiners, before)) return false
  return recall(groups, article, () => ({isUsed: /\d\.\d{3}(?![\d.])/.test(text)})).isUsed
}

/** `3. 5 percent`: a unit must follow, since a sentence can end in a number. */
function isDecimal(text: string, at: number, to: number, {units}: Language): boolean {
  if (to - at > 3) return false
  const start = isSpace(text.charCodeAt(to)) ? to + 1 : to
  if ('%€$£°'.includes(text[start] ?? ' ')) return true
  const {from, to: end} = wordAfter(text, start)
  return start > to && units !== undefined && among(units, text.slice(from, end))
}

/** `$1, 250`, `3, 000`: three digits, no list, no day of a month, and a sign that it is one number. */
function isGrouped(text: string, from: number, at: number, to: number): boolean {
  if (
    to - at !== 3 ||
    text[from] === '0' ||
    ('.:/-–'.includes(text[to] ?? ' ') && isDigit(text.charCodeAt(to + 1)))
  )
    return false
  if ('$£€'.includes(text[from - 1] ?? ' ')) return true
  return text.slice(to - 2, to) === '00' && !isListed(text, from, to)
}

/** Whether numbers of a list, or the name of a month, stand around. */
function isListed(text: string, from: number, to: number): boolean {
  const behind = text.slice(to, to + 6)
  if (/^,? (?:and|or|&|\d)|^[,;] ?\d/.test(behind) || /^[,;]/.test(behind)) return true
  if (from > 1 && ',;'.includes(text[from - 2]!)) return true
  const before = wordBefore(text, from - 1)
  if (before.to <= before.from || !isBlank(text.charCodeAt(from - 1))) return from > 0
  return (
    isUpper(text.charCodeAt(before.from)) ||
    (isLower(text.charCodeAt(before.from)) && text[before.to - 1] === 's')
  )
}
