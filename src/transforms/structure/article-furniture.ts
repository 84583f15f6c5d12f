import type {Article} from '../../article.ts'
import {removeLines} from '../../blocks.ts'
import {countWords, isBlank, isDigit, isLetter, isLower, isUpper} from '../../characters.ts'
import type {LabelKind} from '../../languages/language.ts'
import {type LineLabel, labelOf, labelsAt, labelsOf, skipMarks} from '../../line-labels.ts'
import type {Line} from '../../lines.ts'
import {defineTransform, type Finding, type Furniture, type TransformPlugin} from '../../transform.ts'

/** What is to be done with an article's furniture. It is reported in any case. */
export interface FurnitureOptions {
  /**
   * - `keep`: leave it where it stands (default)
   * - `remove`: take out what stands as lines and in parentheses; datelines and tweets' trailers stay
   * - `extract`: take those out too, so that nothing but prose is left
   */
  furniture: 'keep' | 'remove' | 'extract'
}

/** Lines at the start and at the end of an article where bylines and dates stand. */
const headLines = 8
const tailLines = 5
/** Most words of a byline, a date, a credit, and a sign-off, and of a caption that ends in a credit. */
const bylineWords = 10
const dateWords = 10
const creditWords = 12
const signOffWords = 40
const captionWords = 60
/** Longest line, in UTF-16 code units, that may be a caption or a sign-off in parentheses, and any other furniture. */
const longestLine = 500
const longestLabelled = 160
/** Longest dateline, in UTF-16 code units: `NEW DELHI, Aug 24 (PTI) -- `. */
const longestDateline = 80

/** Agencies whose name closes a credit, in any language. */
const agencies =
  /(?:Reuters|AFP|AP|EPA|DPA|dpa|ANSA|EFE|PTI|ANI|Getty|Getty Images|AP Photo|Shutterstock|iStock|Unsplash|Pixabay|Alamy|Imago|IMAGO|Scanpix|TT|NTB|PAP|Lusa|LUSA|Xinhua|Anadolu|Belga|APA|Keystone|ANP|Bloomberg|NurPhoto|Handout|ТАСС|РИА Новости)/

/**
 * Recognise what belongs to the article and is not its prose: bylines, datelines, dates, reading times, credits and
 * captions of pictures, sign-offs of agencies, trailers of tweets.
 *
 * All of it is reported as the result's `furniture`, with its kind: `byline`, `dateline`, `date`, `reading-time`,
 * `credit`, `caption`, `sign-off`, `tweet`. It stays in the text unless the option `furniture` says otherwise.
 * Bylines and dates are looked for at the head and at the end alone, and must have the shape of one: a name, a number.
 */
export const articleFurniture: TransformPlugin<FurnitureOptions> = defineTransform<FurnitureOptions>({
  id: 'article-furniture',
  stage: 'structure',
  summary: 'Report bylines, dates, credits, and sign-offs; remove them if told so',
  budget: false,
  options: {furniture: ['keep', 'remove', 'extract']},
  examples: [
    {
      before:
        'Bridge to reopen\n\nBy and large the plan is good, the city said.\n\nPhoto: a word that she had never liked at all, since it was one half of another.'
    },
    {
      before:
        'Bridge to reopen\n\nBy Jane Doe\n\nMay 4, 2021\n\n3 min read\n\nCORROW, May 4 (PTI) -- The old harbour bridge will open to cars again in May, the city said on Monday, after two years of work that had been meant to take one.\n\nThe bridge on Monday. (Jane Doe/Reuters)\n\nThe trams will wait. (Photo by Jane Doe)\n\n(Reporting by Jane Doe; Editing by John Roe)',
      furniture: [
        'By Jane Doe',
        'May 4, 2021',
        '3 min read',
        'CORROW, May 4 (PTI) --',
        'The bridge on Monday. (Jane Doe/Reuters)',
        '(Photo by Jane Doe)',
        '(Reporting by Jane Doe; Editing by John Roe)'
      ]
    }
  ],
  *whole(article, {furniture = 'keep'}) {
    for (const piece of pieces(article)) {
      yield {from: piece.from, to: piece.to, furniture: piece.furniture}
      const finding = take(article, piece, furniture)
      if (finding) yield finding
    }
  }
})

/** A piece of furniture: lines of its own, or a part of one. */
interface Piece extends Furniture {
  readonly line: Line
}

/** Kinds that are part of an agency's or a tweet's text. */
const kept: readonly string[] = ['dateline', 'tweet', 'caption']

function take(
  article: Article,
  {from, to, furniture, line}: Piece,
  what: FurnitureOptions['furniture']
): Finding | undefined {
  if (what === 'keep' || (what === 'remove' && kept.includes(furniture))) return undefined
  const isWhole = from <= line.start && to >= line.end
  const range = isWhole ? removeLines(article, line) : inline(article, from, to, line)
  return {...range, insert: '', certainty: 'likely', reason: `Unexpected ${furniture}, expected prose alone`}
}

/** A part of a line, with the white space before it; at the start of the line, that behind it. */
function inline({text}: Article, from: number, to: number, line: Line): {from: number; to: number} {
  if (from > line.start) {
    while (from > line.start && isBlank(text.charCodeAt(from - 1))) from--
    return {from, to}
  }
  while (to < line.end && isBlank(text.charCodeAt(to))) to++
  return {from, to}
}

function pieces(article: Article): readonly Piece[] {
  const {lines} = article
  const found: Piece[] = []
  let isStory = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines.at(i)!
    const atHead = i > 0 && i < headLines && !isStory
    const atEnd = i >= lines.length - tailLines && i > 0
    const kind = ofLine(article, line, atHead, atEnd)
    if (kind) found.push({from: line.start, to: line.end, furniture: kind, line})
    else collectInside(article, line, atEnd, found)
    if (!isStory && line.length >= 120 && line.words >= 25) {
      isStory = true
      const end = datelineEnd(article, line)
      if (end > 0) found.push({from: line.start, to: end, furniture: 'dateline', line})
    }
  }
  return found
}

/** What a whole line is. */
function ofLine(article: Article, line: Line, atHead: boolean, atEnd: boolean): string | undefined {
  // Most lines are paragraphs: they are too long, or end like a sentence.
  if (line.length > longestLine) return undefined
  const last = article.text[line.end - 1]!
  const isFramed = ')]）'.includes(last)
  if (line.length > longestLabelled && !isFramed) return undefined
  if (!atHead && !atEnd && '.?!'.includes(last)) return undefined
  const labels = labelsOf(article, line)
  const has = (kind: LabelKind) => labels.find((label) => label.kind === kind)
  // `(Reporting by Jane Doe; Editing by John Roe)` begins like a byline, too.
  if (isFramed && isSignOff(article, line, atEnd, has('sign-off'))) return 'sign-off'
  if (atHead || atEnd) {
    if (isByline(article, line, has('byline'))) return 'byline'
    if (isReadingTime(article, line)) return 'reading-time'
    if (isDate(article, line, has('date'))) return 'date'
  }
  if (isSignOff(article, line, atEnd, has('sign-off'))) return 'sign-off'
  if (isCredit(article, line, has('credit'))) return 'credit'
  return isFramed || line.terminal === '' ? captionOf(line) : undefined
}

/** `By Jane Doe`, `Author: Jane Doe`, or the author that the caller knows. */
function isByline({text, author}: Article, line: Line, label: LineLabel | undefined): boolean {
  if (line.words > bylineWords || '.!?'.includes(line.terminal || ' ')) return false
  if (author !== undefined && line.text.trim() === author.trim()) return true
  if (!label) return false
  return label.strength === 'whole' || areNames(text, label.to, line.end)
}

/** Whether words are capitalised like names, small ones such as `and`, `von` aside. */
function areNames(text: string, from: number, to: number): boolean {
  let names = 0
  let others = 0
  for (let at = from; at < to; at++) {
    if (!isLetter(text.charCodeAt(at)) || (at > from && isLetter(text.charCodeAt(at - 1)))) continue
    if (isLower(text.charCodeAt(at))) others++
    else names++
  }
  return names > 0 && names >= others && names <= bylineWords
}

/** A number, and what says that it is minutes of reading. */
function isReadingTime(article: Article, line: Line): boolean {
  const {text} = article
  if (line.words > 6) return false
  if (labelOf(article, line, 'reading-time')) return /\d/.test(line.text)
  let at = line.start
  if (!isDigit(text.charCodeAt(at))) return false
  while (at < line.end && (isDigit(text.charCodeAt(at)) || '-–+'.includes(text[at]!))) at++
  at = skipMarks(text, at, line.end)
  return labelsAt(article, at, line.end).some(({kind}) => kind === 'reading-time')
}

const dateShape =
  /(?:^|[^\d.,])(?:(?:19|20)\d\d[-./年]\d{1,2}[-./月]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)?\d\d|\d{1,2}(?:st|nd|rd|th|er|º|ª|\.|-го)?,? (?:de |d[’'])?[\p{L}\p{M}.]{3,14}(?: de| del)?,? ?(?:19|20)\d\d|[\p{L}\p{M}.]{3,14} \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d)(?:$|[^\d])/u

/** A line that is little else but a date: a day, a month, and a year, or a label and a number. */
function isDate({text}: Article, line: Line, label: LineLabel | undefined): boolean {
  if (line.words > dateWords + 4 || '!?'.includes(line.terminal || ' ')) return false
  if (label && label.strength !== 'weak' && countWords(text, label.to, line.end) <= dateWords)
    return /\d/.test(line.text)
  if (label && /\d{1,2}[:.]\d\d|(?:19|20)\d\d/.test(line.text)) return line.words <= dateWords
  return line.words <= dateWords - 2 && dateShape.test(line.text)
}

/** `(Reporting by …; Editing by …)`, `With inputs from PTI`. */
function isSignOff(article: Article, line: Line, atEnd: boolean, label: LineLabel | undefined): boolean {
  if (!label || line.words > signOffWords) return false
  const isFramed = '([（'.includes(article.text[line.start]!) && ')]）.'.includes(article.text[line.end - 1]!)
  return isFramed || (atEnd && label.strength !== 'weak')
}

/** `Photo: Jane Doe/Reuters`, `© Jane Doe`. */
function isCredit({text}: Article, line: Line, label: LineLabel | undefined): boolean {
  if (!label || line.words > creditWords || (line.terminal !== '' && !')'.includes(text[line.end - 1]!)))
    return false
  if (label.strength === 'whole') return true
  const isColon = /[:：|/©]/.test(text.slice(label.from, label.to + 2))
  return (
    (isColon || label.strength === 'start') &&
    (isUpper(text.charCodeAt(skipMarks(text, label.to, line.end))) || !isCased(text, label.to, line.end))
  )
}

/** Whether a letter of a script with case stands in a range. */
function isCased(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (isLower(text.charCodeAt(at)) || isUpper(text.charCodeAt(at))) return true
  }
  return false
}

const creditEnd = new RegExp(
  `(?:[(\\[/|–—-] ?|^|\\. )(?:[\\p{Lu}][\\p{L}.’'-]*[ /,]{1,2}){0,4}${agencies.source}(?:/[\\p{L} ]{2,20}| Images| via .{2,20})?[)\\].]?$`,
  'u'
)

/** A line that ends in a closed credit: `The bridge on Monday. (Jane Doe/Reuters)`. */
function captionOf(line: Line): string | undefined {
  if (line.words > captionWords || line.length < 8) return undefined
  return creditEnd.test(line.text.slice(-70)) ? 'caption' : undefined
}

/** `(Photo by Jane Doe)` and `(Reporting by …)` at the end of a paragraph, `— Name (@handle) March 4, 2021`. */
function collectInside(article: Article, line: Line, atEnd: boolean, pieces: Piece[]): void {
  const {text} = article
  if (text[line.end - 1] === ')' || text[line.end - 1] === ']') {
    const open = text.lastIndexOf(text[line.end - 1] === ')' ? '(' : '[', line.end)
    if (open > line.start && line.end - open < 300) {
      const labels = labelsAt(article, skipMarks(text, open, line.end), line.end)
      const found = labels.find(
        ({kind}) => kind === 'credit' || kind === 'sign-off' || (atEnd && kind === 'byline')
      )
      if (found) pieces.push({from: open, to: line.end, furniture: found.kind, line})
    }
  }
  const trailer = trailerStart(text, line)
  if (trailer >= 0) pieces.push({from: trailer, to: line.end, furniture: 'tweet', line})
}

/** Where `— Name (@handle) March 4, 2021` starts, or -1. */
function trailerStart(text: string, line: Line): number {
  // It ends in a year: nearly no line does.
  if (!isDigit(text.charCodeAt(line.end - 1))) return -1
  const from = Math.max(line.start, line.end - 120)
  const tail = text.slice(from, line.end)
  const at = tail.lastIndexOf('(@')
  if (at < 0) return -1
  const start = Math.max(tail.lastIndexOf('— ', at), tail.lastIndexOf('– ', at), tail.lastIndexOf('- ', at))
  return start >= 0 && /^\(@\w{1,30}\)[ ,]*.{4,40}\d{4}$/.test(tail.slice(at)) ? from + start : -1
}

/** `LONDON, May 4 (Reuters) - `. */
const agencyLine =
  /^(?:[\p{Lu}][\p{L}\p{M}.’' /-]{1,40}(?:, [\p{L}\p{M}.’' /-]{2,30}){0,2}(?:,? ?\d{1,2}\.?(?: [\p{L}.]{3,12})?)? ?)?\([\p{L}\p{M}./ -]{2,30}\)\.? ?(?:[-–—]{1,2}|:) /u
/** `NEW DELHI – `. */
const placeLine = /^[\p{Lu}][\p{Lu}\p{M}.’' -]{2,30}(?:, [\p{L}.’' ]{2,20}){0,2} ?(?:[–—]|--|:) /u

/** Where a dateline ends: `LONDON (Reuters) - `, `NEW DELHI, Aug 24 (PTI) -- `; or 0. */
function datelineEnd({text}: Article, line: Line): number {
  if (!isUpper(text.charCodeAt(line.start)) && text[line.start] !== '(') return 0
  const head = text.slice(line.start, line.start + longestDateline)
  // What both end in: nearly no story has it so near to its start.
  if (!/[-–—:] /.test(head)) return 0
  const found =
    (head.includes('(') ? agencyLine.exec(head) : undefined) ??
    (isLower(text.charCodeAt(line.start + 1)) ? undefined : placeLine.exec(head))
  return found ? line.start + found[0].trimEnd().length : 0
}
