/** The weather of the day, which pages print above the headline or at their foot: `Saturday, May 4 · 23°C`, `+1°`, `86%`. */

import type {Article} from '../article.ts'
import {isGivenHeadline} from '../headline/given.ts'
import {isProse, type Line} from '../lines.ts'

/** A temperature outdoors. */
const degrees = /(?<!\d)[-+−–]?[0-4]?\d(?:[.,]\d)? ?°/
const degree = '°'

/** Lines at the ends of an article that are looked at. */
const mostLines = 40
/** Words and length of a line of the weather, and words of a day or a sky between two of them. */
const mostWords = 8
const longest = 60
const mostBetween = 2
/** Temperatures that show the weather though no headline stands below, and readings of one at the foot. */
const fewestShown = 3
const fewestReadings = 3
/** Letters of a word that is more than a unit. */
const lettersOfWord = 4

const none: readonly Line[] = []

/** The lines of the weather above the headline and behind the last paragraph. An article that speaks of degrees has none. */
export function weatherOf(article: Article, isParagraph: (line: Line) => boolean): readonly Line[] {
  if (!article.text.includes(degree)) return none
  const found = [...above(article, isParagraph), ...below(article, isParagraph)]
  if (found.length === 0) return none
  const count = found.reduce((sum, {text}) => sum + countOf(text), 0)
  return count === countOf(article.text) ? found : none
}

function countOf(text: string): number {
  return text.split(degree).length - 1
}

/** Above the headline, with the names of days and skies between two temperatures. */
function above(article: Article, isParagraph: (line: Line) => boolean): readonly Line[] {
  const head = headOf(article, isParagraph)
  const shown = head.filter(isWeather)
  const [first, last] = [shown[0], shown.at(-1)]
  if (!first || !last) return none
  const block = head.slice(first.index, last.index + 1)
  if (!isAboveHeadline(article, head, first, last) && !isWidget(shown, block)) return none
  return block.every((line) => isWeather(line) || line.words <= mostBetween) ? block : shown
}

/** The lines above the headline that the caller gives; where it stands nowhere, those above the first paragraph. */
function headOf(article: Article, isParagraph: (line: Line) => boolean): readonly Line[] {
  const lines = article.lines.slice(0, mostLines)
  const end = lines.findIndex((line) => isGivenHeadline(article, line) || isParagraph(line))
  return end < 0 ? none : lines.slice(0, end)
}

/** Whether the headline follows: that of the caller, or below the first line of all one that reads like it. */
function isAboveHeadline({lines, title}: Article, head: readonly Line[], first: Line, last: Line): boolean {
  if (title !== undefined) return head.length < lines.length && !isProse(lines.at(head.length)!)
  return first.index === 0 && head.slice(last.index + 1).some(({words}) => words > mostBetween)
}

/** At the start of the text, and too much of it. */
function isWidget(shown: readonly Line[], block: readonly Line[]): boolean {
  return block[0]!.index === 0 && shown.length >= fewestShown && hasDoubles(block)
}

/** Whether some lines stand twice, as they do on pages for wide and for narrow screens: nobody writes a forecast so. */
function hasDoubles(lines: readonly Line[]): boolean {
  return new Set(lines.map(({text}) => text)).size < lines.length
}

function isWeather(line: Line): boolean {
  if (line.length > longest || line.words > mostWords || line.terminal !== '') return false
  return degrees.test(line.text)
}

/** From a temperature to the end, where nothing but numbers and units stand. */
function below(article: Article, isParagraph: (line: Line) => boolean): readonly Line[] {
  const {length} = article.lines
  const end = article.lines.slice(length - mostLines, length)
  const first = end.findLastIndex((line) => !isReading(line)) + 1
  const readings = end.slice(first)
  if (first === 0 || readings.length < fewestReadings || !isParagraph(end[first - 1]!)) return none
  return readings.some(isWeather) && hasDoubles(readings) ? readings : none
}

function isReading({length, text}: Line): boolean {
  if (length > longest || !/\d/.test(text)) return false
  return !(text.match(/\p{L}+/gu) ?? []).some(({length}) => length >= lettersOfWord)
}
