import type {Article} from '../../article.ts'
import {countWords, isDigit, isLetter, isLower, isUpper} from '../../characters.ts'
import {bindingLanguages} from '../../languages/spacing.ts'
import {primary} from '../../languages/tag.ts'
import type {Line} from '../../lines.ts'
import {PerArticle, recall} from '../../memory.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'
import {among, wordAfter, wordBefore} from '../../words.ts'

/** Spaces that bind, of full and of narrow width. */
const noBreak = '\u00a0\u202f\u2007\u2009\u200a'
/** All that are no plain ones: typographic widths, tabs, and line breaks of word processors too. */
const odd = `${noBreak}\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u205f\u1680\u3000\t\u000b\f\u2028\u2029`
const anySpace = ` ${odd}`
const breaks = '\n\r'

const whites = new Uint8Array(65536)
for (const character of anySpace) whites[character.charCodeAt(0)] = 1

/**
 * Put one plain space for runs of spaces and for no-break and other spaces between words, and take out spaces at line
 * ends and blank lines beyond one.
 *
 * No-break spaces stay where typography wants them: beside digits and marks, behind abbreviations and titles, and
 * between words where the article binds words by them as its language does. Indentation, columns, and ideographic
 * spaces stay. Line breaks keep their kind, and the end of the text its own.
 */
export const oddSpaces: TransformPlugin = defineTransform({
  id: 'odd-spaces',
  stage: 'characters',
  summary: 'Put plain spaces for odd ones and for runs of them',
  examples: [
    {before: 'The mayor\u00a0said  so.  \nIt\u2003rained.', after: 'The mayor said so.\nIt rained.'},
    {
      before: 'It rained.\n\n\n\nIt stopped.\n \n\u00a0\nThe end.',
      after: 'It rained.\n\nIt stopped.\n\nThe end.'
    },
    {
      before: 'Le maire\u00a0a dit \u00a0: «\u00a0Oui\u00a0!\u00a0»',
      after: 'Le maire a dit\u00a0: «\u00a0Oui\u00a0!\u00a0»',
      lang: 'fr'
    },
    {
      before: 'Elle a dit\u00a0: «\u00a0Oui\u00a0!\u00a0» pour 10\u00a0000\u202f€, M.\u00a0Aubry aussi.',
      lang: 'fr'
    },
    {before: 'Sešli se v\u00a0Praze a\u00a0mluvili o\u00a0mostu.', lang: 'cs'},
    {before: 'It cost 10\u00a0000\u00a0€ on 5\u00a0May, said Dr.\u00a0Lee and Mr\u00a0Pell.'},
    {before: 'Team\tWon\tLost\nRed\t4\t2\n\n    if (x)  {\n      y()\n    }'},
    {before: 'Name      Age\nAnn       41\nx = 1  # one\n1. e4  e5'},
    {before: '東京　大阪', lang: 'ja'}
  ],
  triggers: ` ${breaks}${odd}`,
  after: {' ': anySpace, [breaks]: `${anySpace}${breaks}`},
  at(article, offset) {
    const {text} = article
    if (isBreak(text, offset)) return isParagraph(text, offset) ? undefined : atBreak(article, offset)
    if (!isWhite(text, offset - 1)) return isWhite(text, offset + 1) ? undefined : atSingle(article, offset)
    // The second space of a run speaks for it.
    return isWhite(text, offset - 2) ? undefined : atRun(article, offset - 1)
  },
  *whole(article) {
    const finding = atEnd(article, article.text.length)
    if (finding) yield finding
  }
})

function isWhite(text: string, at: number): boolean {
  // Out of range is NaN, which would make the look-up slow: it is taken for 0, which is not white.
  return whites[text.charCodeAt(at) & 0xffff] === 1
}

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 10 || code === 13
}

/** Whether a break is the second behind a text: what parts paragraphs, and every clean text is full of. */
function isParagraph(text: string, at: number): boolean {
  const before = text.charCodeAt(at) === 13 ? at - 3 : at - 2
  return text.charCodeAt(at - 1) === 10 && !isWhite(text, before) && !isBreak(text, before)
}

/** The start of the run of spaces before an offset. */
function runStart(text: string, at: number): number {
  while (isWhite(text, at - 1)) at--
  return at
}

/** The end of the run of spaces from an offset on. */
function runEnd(text: string, at: number): number {
  while (isWhite(text, at)) at++
  return at
}

/** At a line break behind a space or another break: spaces at the line's end, or blank lines beyond one. */
function atBreak(article: Article, at: number): Finding | undefined {
  const {text} = article
  if (text[at] === '\n' && text[at - 1] === '\r') return undefined
  return atBlankLines(text, at) ?? (isWhite(text, at - 1) ? atEnd(article, at) : undefined)
}

/** Spaces at the end of a line. */
function atEnd({text, format}: Article, to: number): Finding | undefined {
  const from = runStart(text, to)
  if (from === to || to - from === text.length) return undefined
  // Two spaces before the next line are a break in Markdown.
  if (format.name !== 'text' && to - from > 1 && from > 0 && !isBreak(text, from - 1)) return undefined
  const reason = 'Unexpected space at the end of a line, expected none'
  return {from, to, insert: '', certainty: 'sure', reason}
}

/** At the third break in a row: the first two stay, and the indentation of the next line. */
function atBlankLines(text: string, at: number): Finding | undefined {
  const second = breakBefore(text, at)
  const first = second && breakBefore(text, second.from)
  if (!first || breakBefore(text, first.from)) return undefined
  let to = at
  for (let next = at; isBreak(text, next); next = runEnd(text, to)) to = afterBreak(text, next)
  // What ends the text is kept.
  if (runEnd(text, to) === text.length) return undefined
  const reason = 'Unexpected blank lines, expected one'
  return {from: second.to, to, insert: '', certainty: 'sure', reason}
}

/** The line break before an offset, if only spaces part them. */
function breakBefore(text: string, at: number): {from: number; to: number} | undefined {
  const to = runStart(text, at)
  if (!isBreak(text, to - 1)) return undefined
  return {from: text[to - 1] === '\n' && text[to - 2] === '\r' ? to - 2 : to - 1, to}
}

/** The offset behind the line break at an offset. */
function afterBreak(text: string, at: number): number {
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1
}

/** Two spaces or more. */
function atRun(article: Article, from: number): Finding | undefined {
  const {text} = article
  const to = runEnd(text, from + 1)
  if (to === text.length || isBreak(text, to)) return undefined
  if (from === 0 || isBreak(text, from - 1)) return atIndent(article, from, to)
  if (isLayout(text, rowAt(article, from), from, to)) return undefined
  const run = text.slice(from, to)
  return found(from, to, boundBy(article, run, from, to) ?? ' ', 'sure', `run of ${run.length} spaces`)
}

/** The no-break space of a run, if its place wants one: `dit \u00a0:`. */
function boundBy(article: Article, run: string, from: number, to: number): string | undefined {
  const bound = [...run].find((space) => noBreak.includes(space))
  const {text} = article
  return bound && isPrint(text.charCodeAt(from - 1), text.charCodeAt(to), bound) ? bound : undefined
}

/** One space, which is no plain one. */
function atSingle(article: Article, at: number): Finding | undefined {
  const {text} = article
  if (at + 1 === text.length || isBreak(text, at + 1)) return undefined
  const space = text[at]!
  if (at === 0 || isBreak(text, at - 1)) return atIndent(article, at, at + 1)
  const isTab = space === '\t'
  if (isTab ? isLayout(text, rowAt(article, at), at, at + 1) : isWanted(article, at, space)) return undefined
  const code = space.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return found(at, at + 1, ' ', 'likely', isTab ? 'tab' : `space U+${code}`)
}

function found(
  from: number,
  to: number,
  insert: string,
  certainty: 'sure' | 'likely',
  name: string
): Finding {
  const expected = insert === '' ? 'none' : insert === ' ' ? 'one plain space' : 'one no-break space'
  return {from, to, insert, certainty, reason: `Unexpected ${name}, expected ${expected}`}
}

/** One no-break space, and plain ones at most, before a line of prose: verse and code are indented by more. */
function atIndent(article: Article, from: number, to: number): Finding | undefined {
  const run = article.text.slice(from, Math.min(to, from + 4))
  if (run.length > 3 || run.replaceAll(' ', '') !== '\u00a0') return undefined
  const row = rowAt(article, from)
  if (!row.isProse || row.isColumns) return undefined
  return found(from, to, '', 'likely', 'no-break space at the start of a line')
}

/** What a line looks like. */
interface Row {
  readonly from: number
  readonly to: number
  /** It reads as sentences. */
  readonly isProse: boolean
  /** A row of a table: several wide gaps or tabs, or bars between cells. */
  readonly isColumns: boolean
  /** It holds marks of code, or is indented like it. */
  readonly isCode: boolean
  readonly tabs: number
}

const rows = new PerArticle<Row>()

/** The look of the line that holds an offset; each line is looked at once, as its spaces come in order. */
function rowAt(article: Article, offset: number): Row {
  const known = rows.get(article)
  if (known && known.from <= offset && offset <= known.to) return known
  const line = article.lineAt(offset)
  if (offset < line.from || offset > line.to) return blank
  const row = readRow(article, line)
  rows.set(article, row)
  return row
}

/** A line without text, or with nothing but marks that no reader sees. */
const blank: Row = {from: 0, to: 0, isProse: false, isColumns: true, isCode: false, tabs: 0}

/** Words of a line that is prose however many wide gaps it has. */
const longWords = 20

function readRow(article: Article, line: Line): Row {
  const {from, to, start, end, terminal} = line
  const {text} = article
  // Not `line.words`: that counts those of all lines.
  const words = countWords(text, start, end, longWords)
  const gaps = countGaps(text, start, end)
  const isIndented = runEnd(text, from) - from >= 2
  const isProse = words >= 12 ? terminal !== '' || !isIndented : terminal !== '' && words >= 4 && !isIndented
  const isLong = words >= longWords && terminal !== ''
  return {
    from,
    to,
    isProse,
    isColumns: gaps.bars > 1 || gaps.tabs > 1 || (!isLong && (gaps.wide > 1 || (gaps.all > 1 && !isProse))),
    isCode: isIndented || gaps.code > 0,
    tabs: gaps.tabs
  }
}

/** Gaps of a line: tabs, of three spaces and more, of two and more; bars; marks of code. */
function countGaps(text: string, from: number, to: number) {
  const gaps = {tabs: 0, wide: 0, all: 0, bars: 0, code: 0}
  for (let at = from; at < to; at++) {
    if (isWhite(text, at)) {
      const end = runEnd(text, at)
      if (text.charCodeAt(at) === 9) gaps.tabs++
      else if (end - at > 2) gaps.wide++
      if (end - at > 1) gaps.all++
      at = end - 1
    } else if (text[at] === '|') gaps.bars++
    else if ('{}[]=<>#;\\'.includes(text[at]!)) gaps.code++
  }
  return gaps
}

/** Whether a tab or a run of spaces parts columns, code, or halves of a verse. */
function isLayout(text: string, row: Row, from: number, to: number): boolean {
  if (row.isColumns) return true
  const run = text.slice(from, to)
  if (run.includes('\t')) return !row.isProse || row.tabs > 1 || from - row.from < 5
  if (row.isProse) return false
  const isWide = run.length > 2 && !run.includes('\u00a0')
  return isWide || row.isCode || isDigit(text.charCodeAt(from - 1)) || isDigit(text.charCodeAt(to))
}

/** Whether typography wants a single odd space where it stands. */
function isWanted(article: Article, at: number, space: string): boolean {
  const {text} = article
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  if (isPrint(before, after, space) || isOtherScript(before, after, space)) return true
  if (!noBreak.includes(space)) return false
  if (isTitle(article, at)) return true
  const words = isLetter(before) && isLetter(after)
  const {lang} = article
  if (lang === undefined) return !words || isShort(text, at) || habitOf(article).isBinding
  return bindingLanguages.has(primary(lang)) && habitOf(article).isBinding
}

const wordEnds = ',;:.!?…)]”’"\''
const wordStarts = '“‘"\'([„'

/** Beside a digit, a sign, a dash, or a mark of its own: where printers put no-break and narrow spaces. */
function isPrint(before: number, after: number, space: string): boolean {
  const isWide = !noBreak.includes(space)
  if (isWide ? isDigit(before) && isDigit(after) : isDigit(before) || isDigit(after)) return true
  const ends = isLetter(before) || wordEnds.includes(String.fromCharCode(before))
  const starts = isLetter(after) || wordStarts.includes(String.fromCharCode(after))
  return !(ends && starts)
}

/** Scripts with conventions of their own: those without spaces, Mongolian, Ogham; ideographic spaces but in Latin text. */
function isOtherScript(before: number, after: number, space: string): boolean {
  if (space === '\u3000') return before >= 0x250 || after >= 0x250
  const first = isLetter(before) ? before : after
  return (first >= 0xe00 && first < 0x1e00 && !(first >= 0x10a0 && first < 0x1100)) || first >= 0x2e80
}

/** Behind an abbreviation, an initial, or a title before a name: `Dr.\u00a0Lee`, `J.\u00a0K.`, `Mme\u00a0Jarry`. */
function isTitle(article: Article, at: number): boolean {
  const {text} = article
  const hasStop = text[at - 1] === '.'
  const end = hasStop ? at - 1 : at
  const {from} = wordBefore(text, end)
  const length = end - from
  const isName = isUpper(text.charCodeAt(at + 1))
  const isCapital = isUpper(text.charCodeAt(from))
  if (length === 0) return false
  if (hasStop) return length === 1 || isAbbreviation(article, text.slice(from, end), isCapital)
  // An article or a pronoun at the start of a sentence is no title.
  return (
    length > 1 &&
    length < 5 &&
    isCapital &&
    isName &&
    isLower(text.charCodeAt(from + 1)) &&
    !isCommon(article, text.slice(from, end))
  )
}

function isAbbreviation({language}: Article, word: string, isCapital: boolean): boolean {
  if (language)
    return among(language.abbreviations, word) || (isCapital && word.length < 4 && word.length > 1)
  return word.length < 4
}

function isCommon({language}: Article, word: string): boolean {
  return language !== undefined && among(language.signs.words, word)
}

/** Longest word that languages bind to the next. */
const shortWord = 3

function isShort(text: string, at: number): boolean {
  const {from} = wordBefore(text, at)
  return at - from <= shortWord
}

interface Habit {
  /** No-break spaces between words stand mostly behind short words, as a typesetter puts them. */
  readonly isBinding: boolean
}

const habits = new PerArticle<Habit>()

/** How an article uses no-break spaces between words: to bind short words to the next, or anywhere. */
function habitOf(article: Article): Habit {
  return recall(habits, article, () => readHabit(article.text))
}

function readHabit(text: string): Habit {
  let bound = 0
  let scattered = 0
  for (const space of '\u00a0\u202f') {
    for (let at = text.indexOf(space); at >= 0; at = text.indexOf(space, at + 1)) {
      if (!isLetter(text.charCodeAt(at - 1)) || !isLetter(text.charCodeAt(at + 1))) continue
      // The particles of Slavic languages are short, too, and bound to the word before.
      const {from, to} = wordAfter(text, at + 1)
      if (isShort(text, at) || to - from < shortWord) bound++
      else scattered++
    }
  }
  return {isBinding: bound > scattered}
}
