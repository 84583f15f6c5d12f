/** Lists of months behind an article, `September 2024`, `August 2024`, which a blog has of its archive. */

import type {Article} from '../article.ts'
import {isLast, labelsOf} from '../line-labels.ts'
import type {Line} from '../lines.ts'

/** Months in a row below a label such as `Archives`, and without one. */
const fewestLabelled = 3
const fewestBare = 6
/** Words of a month with its year, and what its line is at the longest, in UTF-16 code units. */
const mostWords = 4
const longest = 30

/** Years of our calendar and of the Buddhist one. */
const year = /(?<!\d)(?:19|20|25)\d\d(?!\d)/

/** The lines of the months among those behind the last paragraph, with the label above them. */
export function monthsBehind(article: Article, tail: readonly Line[]): readonly Line[] {
  const found: Line[] = []
  for (let i = 0; i < tail.length; i++) {
    const first = i
    while (i < tail.length && yearOf(tail[i]!) > 0) i++
    const months = tail.slice(first, i)
    if (months.length < fewestLabelled || !isBackwards(months)) continue
    const heading = tail[first - 1]
    if (heading && isLabel(article, heading)) found.push(heading, ...months)
    else if (months.length >= fewestBare) found.push(...months)
  }
  return found
}

/** The year of `September 2024`, `septiembre de 2024 (12)`, `2024年9月`, or 0. */
function yearOf(line: Line): number {
  if (line.length > longest || line.words > mostWords || '!?:'.includes(line.terminal || ' ')) return 0
  const {text} = line
  const match = year.exec(text)
  if (!match || !/\p{L}/u.test(text)) return 0
  const rest = text.replace(match[0], '').replace(/ ?\(\d+\)$/, '')
  // A day of the month would be a date.
  return /\d/.test(rest.replace(/\d{1,2}[月월]/u, '')) ? 0 : Number(match[0])
}

/** Whether the years go back, if they change: what is to come is a programme. */
function isBackwards(months: readonly Line[]): boolean {
  const distinct = new Set(months.map(({text}) => text))
  return (
    distinct.size === months.length &&
    months.every((line, i) => i === 0 || yearOf(line) <= yearOf(months[i - 1]!))
  )
}

function isLabel(article: Article, line: Line): boolean {
  return labelsOf(article, line).some(
    (label) =>
      (label.kind === 'navigation' || label.kind === 'related') && isLast(article.text, label, line.end)
  )
}
