/** The headline that the caller gives, where it stands in the article. */

import type {Article} from '../article.ts'
import {foldText} from '../characters.ts'
import type {Line} from '../lines.ts'

/** Spaces by which two spellings of a headline may differ in length. */
const mostSpaces = 20

/** Whether a line is the headline that the caller gives. */
export function isGivenHeadline({title}: Article, line: Line): boolean {
  if (title === undefined || Math.abs(title.length - line.length) >= mostSpaces) return false
  return foldText(title.trim()) === foldText(line.text)
}
