/** Lines with a copyright sign, which need no label. */

import type {Article} from '../article.ts'
import type {Line} from '../lines.ts'
import {isSigned, isTold, type LabelLine} from './reading.ts'

/** How far into a line its copyright sign may stand, and how far from it the year. */
export const signReach = 60
const yearReach = 12
/** Words of a line that is one though nothing but the sign says so. */
const mostUnsigned = 45
/** Fewest links of a row, and its longest line, in UTF-16 code units. */
const fewestLinks = 3
const longestRow = 400

/**
 * The label line that a copyright sign makes of a line: `Harbour Media © 2024`, in any language. Without a year it may be
 * the credit of a picture.
 *
 * @param reach how far into the line the sign may stand, in UTF-16 code units.
 */
export function copyrightLine(
  article: Article,
  {index, start, end, words}: Line,
  reach: number
): LabelLine | undefined {
  const {text} = article
  const limit = Math.min(end, start + reach)
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code !== 0xa9 && code !== 0x24d2) continue
    const near = text.slice(Math.max(start, at - yearReach), Math.min(end, at + yearReach))
    const label = {kind: 'copyright', strength: 'start', tag: 'en', from: at, to: at + 1} as const
    const hasYear = code === 0x24d2 || /(19|20)\d\d/.test(near)
    const strong = hasYear || isRowOfLinks(text.slice(at, end)) || isSigned(article, label, end)
    if (words > mostUnsigned && !strong) return undefined
    if (isTold(article, label, end)) return undefined
    const weight = strong ? 'strong' : 'weak'
    return {index, kind: 'copyright', kinds: ['copyright'], label, weight, whole: false, labels: 1}
  }
  return undefined
}

/** `Imprint | Contact | Jobs | Help`: behind a copyright sign, or at the end of a page. */
export function isRowOfLinks(text: string): boolean {
  return text.length <= longestRow && text.split(/ [|•·] /).length > fewestLinks
}
