/** Lines behind an article that say where its author writes besides: `Jane Doe on Twitter: https://twitter.com/janedoe`. */

import type {Article} from '../article.ts'
import {labelsOf, ofArticle} from '../line-labels.ts'
import {isProse, type Line} from '../lines.ts'

/** Longest such line, in UTF-16 code units. */
const longestAccount = 160
/** The address of an account, or the name of a network with an account beside it. */
const address = /\b(?:twitter|facebook|instagram|tiktok|threads|bsky|t|x)\.(?:com|net|app|me)\/@?\w/i
const network = /\b(?:twitter|facebook|instagram|tiktok|threads|mastodon|bluesky|telegram)\b/i
const account = /(?:^|[\s(])@\w{3,}/
/** Letters of a word that says something, and how many such words a line may have: `follow`, `author`. */
const lettersOfWord = 4
const mostWords = 1

/**
 * Whether a line is a name and an account, with a word or two around them. Where other short lines stand above it, it is
 * the box of a place or an event, which readers want to find.
 */
export function isAccount(article: Article, line: Line): boolean {
  const {length, text} = line
  if (length > longestAccount || !(address.test(text) || (network.test(text) && account.test(text))))
    return false
  const words = text.match(/(?<![\p{L}\w@./:-])\p{Ll}[\p{L}\p{M}]*(?![\w./:@-]*[/@])/gu) ?? []
  if (words.filter((word) => word.length >= lettersOfWord && !network.test(word)).length > mostWords)
    return false
  if (labelsOf(article, line).some(({kind}) => ofArticle.has(kind))) return false
  const above = article.lines.before(line)
  return above !== undefined && (isProse(above) || above.words === 0)
}
