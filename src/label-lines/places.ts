/** What stands in the place of something that a page shows: a post, a film, an ad. */

import type {Article} from '../article.ts'
import {labelsAt} from '../line-labels.ts'
import {isProse, type Line} from '../lines.ts'

/** The address of a post or a film, which a page shows in its place. */
const post =
  /^https?:\/\/(?:(?:www|m|mobile)\.)?(?:(?:twitter|x)\.com\/\w+\/status\/\d+|instagram\.com\/(?:p|reel|tv)\/[\w-]+|facebook\.com\/[\w.]+\/(?:posts|videos)\/|fb\.watch\/|youtube\.com\/(?:watch\?v=|shorts\/)[\w-]+|youtu\.be\/[\w-]+|tiktok\.com\/@[\w.]+\/video\/\d+|vimeo\.com\/\d+|t\.me\/\w+\/\d+)[^\s]*$/i
const longestPost = 250
const letterH = 'h'.charCodeAt(0)

/** An address that was to become a post or a film, alone between two paragraphs. One behind a colon is a source. */
export function isPost({lines}: Article, line: Line): boolean {
  if (line.length > longestPost || line.codeAt(line.start) !== letterH || !post.test(line.text)) return false
  const [before, behind] = [lines.before(line), lines.behind(line)]
  if (!before || !isProse(before) || !'.!?”"»'.includes(before.text.at(-1)!)) return false
  return behind === undefined || isProse(behind)
}

/** Sizes that ads are sold in. */
const sizes = new Set(
  '300x250 728x90 970x250 970x90 320x50 320x100 160x600 300x600 336x280 468x60 250x250 120x600 300x50'.split(
    ' '
  )
)
export const longestSlot = 40
const mostInSlot = 5
/** Different sizes in an article that speaks of them: more where the line begins with a label of ads. */
const fewestSizes = 2
const fewestLabelled = 3

/** `Banner 300x250`: the place of an ad that did not come. */
export function isAdSlot(article: Article, line: Line): boolean {
  if (line.length > longestSlot || line.words > mostInSlot || line.terminal !== '') return false
  if (sizeIn(line.text) === undefined) return false
  const isLabelled = labelsAt(article, line.start, line.end).some(({kind}) => kind === 'ad')
  return countSizes(article) < (isLabelled ? fewestLabelled : fewestSizes)
}

/** `harbourpost.example, pub-5635234458637791, DIRECT`: who may sell the ads of a site, once. More are a list of them. */
export function isSeller({text}: Article, line: Line): boolean {
  if (line.length > longestSeller || !seller.test(line.text)) return false
  return text.indexOf(', pub-') === text.lastIndexOf(', pub-')
}

const seller = /^[\w.-]+, ?pub-\d{10,20}, ?(?:DIRECT|RESELLER)(?:, ?[\da-f]{10,20})?$/
export const longestSeller = 100

function sizeIn(text: string): string | undefined {
  const found = /(?<!\d)\d{2,3}\s?[xх×]\s?\d{2,3}(?!\d)/i.exec(text)?.[0].replace(/\s?[^\d\s]\s?/, 'x')
  return found !== undefined && sizes.has(found) ? found : undefined
}

function countSizes({lines}: Article): number {
  const found = new Set<string>()
  for (const line of lines) {
    const size = line.length > longestSlot ? undefined : sizeIn(line.text)
    if (size !== undefined) found.add(size)
  }
  return found.size
}
