/** Lines between two paragraphs that an arrow makes pointers to other articles, whatever they say. */

import {isDigit} from './characters.ts'
import type {Line} from './lines.ts'
import {skipBlank} from './words.ts'

/** What pages draw before a link. Triangles and bullets stand before headings and lists of articles, too. */
const arrows = ['>>', '→', '➡', '👉']
/** Words of a headline behind an arrow: headings of articles are shorter. */
const fewestWords = 5

/** Where the headline starts in `>> Ferry timetable: what changes from Wednesday`; nothing in any other line. */
export function behindArrow(text: string, {start, end, words, terminal}: Line): number | undefined {
  // A question is the heading of its answer.
  if (words < fewestWords || terminal !== '' || !arrows.some((arrow) => text.startsWith(arrow, start)))
    return undefined
  let at = start
  while (at < end && !isSpace(text, at) && at - start < longestArrow) at++
  const rest = skipBlank(text, at)
  // `>> 10.45 am: …` is the heading of an entry.
  return rest > at && rest < end && !isDigit(text.charCodeAt(rest)) ? rest : undefined
}

const longestArrow = 4

function isSpace(text: string, at: number): boolean {
  return text[at] === ' ' || text[at] === '\u00a0'
}
