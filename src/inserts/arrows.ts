/** Lines between two paragraphs that an arrow makes pointers to other articles, whatever they say. */

import {isDigit, isSpace, isWord} from '../characters.ts'
import type {Line} from '../lines.ts'
import {skipBlank} from '../words.ts'

/** What pages draw before a link. Triangles and bullets stand before headings and lists of articles, too. */
const arrows = ['>>', '→', '➡', '👉']
/** Words of a headline behind an arrow: headings of articles are shorter. */
const fewestWords = 5

/** Where the headline starts in `>> Ferry timetable: what changes from Wednesday`; nothing in any other line. */
export function behindArrow(text: string, line: Line): number | undefined {
  const {start, end} = line
  if (isWord(text.charCodeAt(start)) || !arrows.some((arrow) => text.startsWith(arrow, start)))
    return undefined
  // A question is the heading of its answer.
  if (line.words < fewestWords || line.terminal !== '') return undefined
  let at = start
  while (at < end && !isSpace(text.charCodeAt(at)) && at - start < longestArrow) at++
  const rest = skipBlank(text, at)
  // `>> 10.45 am: …` is the heading of an entry.
  return rest > at && rest < end && !isDigit(text.charCodeAt(rest)) ? rest : undefined
}

const longestArrow = 4

/** Words of a headline behind a plus: what one writes behind it in a list is shorter. */
const fewestBehindPlus = 6

/** Where the headline starts in `+ Ferry timetable: what changes from Wednesday`. One such line alone says nothing. */
export function behindPlus(text: string, line: Line): number | undefined {
  if (!text.startsWith('+ ', line.start) || line.words < fewestBehindPlus || line.terminal === '.')
    return undefined
  const rest = skipBlank(text, line.start + 1)
  return isDigit(text.charCodeAt(rest)) ? undefined : rest
}
