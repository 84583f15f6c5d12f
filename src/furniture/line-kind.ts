/** What a line is that belongs to an article and is not its prose: who wrote it, when, who took the picture. */

import type {Article} from '../article.ts'
import {countWords, isDigit, isLetter, isLower, isUpper} from '../characters.ts'
import type {LabelKind} from '../languages/language.ts'
import {type LineLabel, labelOf, labelsAt, labelsOf, skipMarks} from '../line-labels.ts'
import type {Line} from '../lines.ts'

/** Most words of a byline, a date, a credit, and a sign-off, and of a caption that ends in a credit. */
const bylineWords = 10
const dateWords = 10
const creditWords = 12
const signOffWords = 40
const captionWords = 60
/** Longest line, in UTF-16 code units, that may be a caption or a sign-off in parentheses, and any other furniture. */
const longestLine = 500
const longestLabelled = 160
/** Agencies whose name closes a credit, in any language. */
const agencies =
  /(?:Reuters|AFP|AP|EPA|DPA|dpa|ANSA|EFE|PTI|ANI|Getty|Getty Images|AP Photo|Shutterstock|iStock|Unsplash|Pixabay|Alamy|Imago|IMAGO|Scanpix|TT|NTB|PAP|Lusa|LUSA|Xinhua|Anadolu|Belga|APA|Keystone|ANP|Bloomberg|NurPhoto|Handout|ТАСС|РИА Новости)/

/**
 * The kind of furniture that a whole line is.
 *
 * @param atHead whether it stands above the story, where bylines and dates do.
 * @param atEnd whether it is one of the last lines, where they do, too.
 */
export function kindOfLine(
  article: Article,
  line: Line,
  atHead: boolean,
  atEnd: boolean
): string | undefined {
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
