/** Lists of other articles behind the last paragraph that a heading with a colon introduces. */

import type {Article} from '../article.ts'
import {labelsOf} from '../line-labels.ts'
import type {Line} from '../lines.ts'
import {mayBeHeadline} from '../residue/line-tests.ts'
import {isForeign} from './foreign-lists.ts'
import {endsPage} from './lists.ts'

const none: readonly Line[] = []

/** Words of a heading with a colon, and headlines below it. */
const wordsOfHeading = 6
const fewestIntroduced = 2

/** `More about lost cities:`, and nothing but headlines to the end of the page, two at the least. */
export function introducedList(article: Article, tail: readonly Line[]): readonly Line[] {
  const at = tail.findIndex((line) => introducesList(article, line))
  if (at < 0) return none
  let end = at + 1
  while (end < tail.length && mayBeHeadline(tail[end]!)) end++
  const list = tail.slice(at, end)
  if (list.length <= fewestIntroduced || !endsPage(article, tail, end)) return none
  // `Also:`, and points below it: the article's own, unless it has hardly a word of theirs.
  const hasPoints = list.some(({text}) => /^[•*–-] /.test(text))
  return !hasPoints || isForeign(article, list[0]!, list.slice(1)) ? list : none
}

function introducesList(article: Article, line: Line): boolean {
  if (!':：'.includes(line.text.at(-1)!) || line.words > wordsOfHeading) return false
  return labelsOf(article, line).some(({kind}) => kind === 'related' || kind === 'read-more')
}
