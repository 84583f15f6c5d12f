/** Labels and rows of links that lost the space between them and a headline. */

import type {Article} from '../article.ts'
import {countWords, isLower, isUpper} from '../characters.ts'
import type {LabelKind} from '../languages/language.ts'
import {labelsAt} from '../line-labels.ts'
import type {Line} from '../lines.ts'

/** How far into a line the seam behind a glued label may stand, and the longest such line, in UTF-16 code units. */
const seamReach = 30
const longestGlued = 220

const glued = new Set<LabelKind>(['navigation', 'read-more', 'related'])

/** `Previous articleHarbour bridge to reopen in May`: a label without a space, and the headline it points to. */
export function isGlued(article: Article, {start, end, length, terminal}: Line): boolean {
  if (length > longestGlued || terminal === '.') return false
  const {text} = article
  if (/^[\p{Lo}ა-ჿ]/u.test(text.slice(start, start + 2)))
    return terminal === '' && isGluedWithoutCase(article, start, end)
  const seam = start + text.slice(start, Math.min(end, start + seamReach)).search(/\p{Ll}\p{Lu}/u) + 1
  if (seam <= start || !text.slice(start, seam).includes(' ')) return false
  return labelsAt(article, start, seam).some(({kind, to}) => to === seam && glued.has(kind))
}

/** Shortest label of two words, and words of the headline glued to it. */
const shortestGlued = 7
const fewestGlued = 3

/** The same in a script that has no capitals, so that only the label itself tells where it ends. */
function isGluedWithoutCase(article: Article, start: number, end: number): boolean {
  const {text} = article
  const space = text.indexOf(' ', start)
  if (space < 0 || space > start + seamReach || countWords(text, start, end) < fewestGlued) return false
  for (
    let seam = Math.max(space + 2, start + shortestGlued);
    seam < Math.min(end, start + seamReach);
    seam++
  ) {
    if (!/^\p{L}$/u.test(text[seam]!) || !isLetterOrMark(text[seam - 1]!)) continue
    const labels = labelsAt(article, start, seam)
    if (labels.some(({kind, to}) => to === seam && kind === 'navigation')) return true
  }
  return false
}

function isLetterOrMark(character: string): boolean {
  return /^[\p{L}\p{M}]$/u.test(character)
}

/** Lines at the top among which the row of links to the headline stands, its length, and words of the headline. */
const lastPath = 6
const longestPath = 60
const fewestOfTitle = 4

/** `HomeLettersFerries stay in the harbour`, right above the headline: the links to where we are, without a space. */
export function isGluedPath({lines}: Article, line: Line): boolean {
  if (line.index >= lastPath) return false
  const title = lines.behind(line)
  const before = title ? line.length - title.length : 0
  if (!title || before < 3 || before > longestPath || title.words < fewestOfTitle) return false
  const isSeam = isLower(line.codeAt(line.start + before - 1)) && isUpper(title.codeAt(title.start))
  return isSeam && line.text.endsWith(title.text)
}
