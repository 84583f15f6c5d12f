/** Teasers that are cut off: sentences behind their headlines, and headlines of one length. */

import type {Article} from '../../article.ts'
import {isLower} from '../../characters.ts'
import type {Line} from '../../lines.ts'
import {isListHeading} from '../article-end.ts'
import {cutOf, fewestOfList, fewestOfMarked, fewestOfTeaser, isTeaserHeadline, type Span} from './shared.ts'

/** `Headline of another story`, and below it `The city said on Monday that...` or `The city said on […]`. */
export function excerpts(article: Article, tail: readonly Line[], isProse: (line: Line) => boolean): Span[] {
  const found: Span[] = []
  let marked = 0
  let isHeaded = false
  for (let i = 1; i < tail.length; i++) {
    const line = tail[i]!
    const mark = line.words < fewestOfTeaser ? undefined : cutOf(line)
    if (mark === undefined) continue
    const above = tail[i - 1]!
    if (!isHeaded && !isTeaserHeadline(above, isProse)) continue
    if (found.length === 0) isHeaded = isHeadedBy(article, aboveIn(tail, i - 1))
    if (mark === 'bracket') marked++
    found.push([above.index, line.index])
  }
  return isHeaded || found.length >= fewestOfList || marked >= fewestOfMarked ? found : []
}

function isHeadedBy(article: Article, line: Line | undefined): boolean {
  return line !== undefined && isListHeading(article, line)
}

/** The line above another, or above a mark that stands alone there. */
function aboveIn(tail: readonly Line[], at: number): Line | undefined {
  const above = tail[at - 1]
  return above?.words === 0 ? tail[at - 2] : above
}

/** Shortest headline that is cut off, and how much the length of such may differ, in UTF-16 code units. */
const shortestClipped = 30
const longestClipped = 160
const mostDifference = 2

/** Headlines that were cut to one length: `Mayor rules out a second vote on the bri...` */
export function clipped(tail: readonly Line[]): Span[] {
  const cut = tail.filter(
    (line) =>
      line.length <= longestClipped && line.length >= shortestClipped && /[^.](?:\.{3}|…)$/.test(line.text)
  )
  // Hard wraps give lines of one length, too: those go on in lower case.
  if (cut.length < fewestOfList || cut.some((line) => isLower(line.codeAt(line.start)))) return []
  const lengths = cut.map(({length}) => length)
  if (Math.max(...lengths) - Math.min(...lengths) > mostDifference) return []
  const [first, last] = [cut[0]!.index, cut.at(-1)!.index]
  // Hardly any other line stands between them.
  return last - first + 1 > cut.length * 2 ? [] : [[first, last]]
}
