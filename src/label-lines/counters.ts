/** What counts seconds, pictures, or pages: how far a player is, which picture a gallery shows, which page this is. */

import type {Article} from '../article.ts'
import {isDigit} from '../characters.ts'
import {isGivenHeadline} from '../headline/given.ts'
import type {LabelKind} from '../languages/language.ts'
import {isLast, labelsAt, skipMarks} from '../line-labels.ts'
import {isProse, type Line} from '../lines.ts'

/** Whether a line is the counter of a player or a gallery, or counts pages. */
export function isAnyCounter(article: Article, line: Line): boolean {
  return (
    isPlayed(line) ||
    isCounter(article, line) ||
    isNamedCounter(article, line) ||
    isPictureCount(article, line) ||
    isRowOfPages(article, line)
  )
}

/** `0:00 / 3:21`: how far a player is. */
function isPlayed(line: Line): boolean {
  return line.length <= 17 && /^\d{1,2}:\d\d(?::\d\d)? ?\/ ?\d{1,2}:\d\d(?::\d\d)?$/.test(line.text)
}

/** `3 of 12 |`: which of its pictures a gallery shows. Without the bar it may be a score. */
const counter = /^(\d{1,3})( ?(?:\/|\p{L}{1,4}) ?)(\d{1,3} \|)$/u
const longestCounter = 16
export const longestNamedCounter = 30
/** How far from a counter the next one stands, in lines: a caption, a credit, and buttons. */
const counterReach = 6

/** Kinds of labels that name what is counted: pictures, and `Page`. */
const counted: ReadonlySet<LabelKind> = new Set(['credit', 'player', 'navigation'])

/** `Image 3 of 12`, `Page 1 of 3`: the same with the name of what is counted. */
function isNamedCounter(article: Article, line: Line): boolean {
  if (line.length > longestNamedCounter || !isDigit(line.codeAt(line.end - 1))) return false
  const number = line.text.search(/ \d{1,3} ?(?:\/|\p{L}{1,4}) ?\d{1,3}$/u)
  if (number < 1) return false
  const end = line.start + number
  return isCounted(article, line.start, end)
}

/** `12 photos`: how many a gallery has. A list counts other things above or below. */
function isPictureCount(article: Article, line: Line): boolean {
  if (line.length > longestNamedCounter || !isDigit(line.codeAt(line.start))) return false
  const space = line.text.search(/(?<=^\d{1,3}) (?=\p{L}+$)/u)
  if (space < 0 || !isCounted(article, line.start + space + 1, line.end)) return false
  const near = [article.lines.before(line), article.lines.behind(line)]
  return !near.some((one) => one && isDigit(one.codeAt(one.start)))
}

function isCounted(article: Article, from: number, to: number): boolean {
  return labelsAt(article, from, to).some((label) => counted.has(label.kind) && label.to === to)
}

/** Pages that a row names at the least, and the longest such row, in UTF-16 code units. */
const fewestPages = 3
export const longestRowOfPages = 60

/** `Pages: 1 2 3`, `1 2 3 4 … 20 Next`: numbers from 1 on, and a label at one end. */
function isRowOfPages(article: Article, line: Line): boolean {
  if (line.length > longestRowOfPages) return false
  const row = /(?<!\d)1(?: [2-9])+(?: (?:…|\.\.\.) \d{1,4})?(?!\d)/.exec(line.text)
  if (!row || !countsUp(row[0].split(' '))) return false
  const from = line.start + row.index
  const ends = [
    {from: line.start, to: from},
    {from: from + row[0].length, to: line.end}
  ].map((end) => ({...end, word: skipMarks(article.text, end.from, end.to)}))
  const named = ends.filter(({word, to}) => word < to)
  return named.length > 0 && named.every(({word, to}) => isLabel(article, word, to))
}

/** `1`, `2`, `3`, and perhaps dots and the last page. */
function countsUp(steps: readonly string[]): boolean {
  const pages = steps.filter((step) => step.length === 1 && step !== '…')
  return pages.length >= fewestPages && pages.every((page, i) => Number(page) === i + 1)
}

function isLabel(article: Article, from: number, to: number): boolean {
  return labelsAt(article, from, to).some(
    (label) => counted.has(label.kind) && isLast(article.text, label, to)
  )
}

/** Whether a line counts the pictures of a gallery: the counter before or behind stands near. */
function isCounter({lines}: Article, line: Line): boolean {
  if (line.length > longestCounter || !isDigit(line.codeAt(line.start))) return false
  const {index} = line
  const parts = counter.exec(line.text)
  if (!parts || Number(parts[1]) > Number.parseInt(parts[3]!, 10)) return false
  const neighbours = [-1, 1].map((step) => `${Number(parts[1]) + step}${parts[2]}${parts[3]}`)
  return lines
    .slice(index - counterReach, index + counterReach + 1)
    .some((line) => neighbours.includes(line.text))
}

/** Lines at the top among which a page counts its readers, and the length of the line above, which says who wrote, and when. */
const lastCount = 10
const longestAbove = 100
const longestNumber = 6

/**
 * `133`, between who wrote it, or when, and the first paragraph: how many read or shared it. A number that the article
 * has once more is its own, and so is the first of its chapters.
 */
export function isReaderCount(article: Article, line: Line, isFurniture: (line: Line) => boolean): boolean {
  const {lines, text} = article
  if (line.index > lastCount || line.length > longestNumber || !/^(?:0|\d[\d.,]*\d)$/.test(line.text))
    return false
  if (/^(?:0[1-9]|(?:19|20)\d\d)$/.test(line.text)) return false
  const [above, below] = [lines.before(line), lines.behind(line)]
  if (!above || !below || above.length > longestAbove || !isProse(below) || !isFurniture(above)) return false
  const head = lines.slice(0, line.index)
  if (head.some((one) => isProse(one) && !isGivenHeadline(article, one))) return false
  const numbers = text.split(/[^\d.,]+/)
  return numbers.filter((one) => one === line.text).length === 1 && !lines.some((one) => follows(one, line))
}

/** Whether a line is the next number, as that of a chapter is. */
function follows(line: Line, {text}: Line): boolean {
  return line.length <= longestNumber && line.text === String(Number(text) + 1)
}
