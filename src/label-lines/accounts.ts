/** Lines behind an article that say where its author can be reached: `Jane Doe on Twitter: https://twitter.com/janedoe`. */

import type {Article} from '../article.ts'
import {foldText} from '../characters.ts'
import type {LabelKind} from '../languages/language.ts'
import {labelsOf, ofArticle} from '../line-labels.ts'
import {isProse, type Line} from '../lines.ts'

/** Longest line of an account, and of an author with one, in UTF-16 code units. */
const longestAccount = 160
const longestAuthor = 300
/** The address of an account, or the name of a network with an account beside it. */
const address = /\b(?:twitter|facebook|instagram|tiktok|threads|bsky|t|x)\.(?:com|net|app|me)\/@?\w/i
const network = /\b(?:twitter|facebook|instagram|tiktok|threads|mastodon|bluesky|telegram)\b/i
const account = /(?:^|[\s(])@\w{3,}/
/** What an author can be reached by, as the end of a line: an account, or an e-mail address. */
const reached = /(?:^|[\s:])(?:@(\w{3,})|([\w.-]{3,})@[\w-]+(?:\.[\w-]+)+)\.?$/
/** Letters of a word that says something, and how many such words the line of an account may have: `follow`, `author`. */
const lettersOfWord = 4
const mostWords = 1
/** Lines at the head among which the byline stands, and lines at the end among which its author does. */
const headLines = 12
const endLines = 12

/** What a line behind the article makes of its author: an account to follow, or how to write to them. */
export function kindOfReach(article: Article, line: Line): LabelKind | undefined {
  if (line.length > longestAuthor || line.index < article.lines.length - endLines) return undefined
  if (!standsBelowText(article, line)) return undefined
  if (isAccount(article, line)) return 'follow'
  return isAuthor(article, line) ? 'about-author' : undefined
}

/** Where other short lines stand above, it is the box of a place or an event, which readers want to find. */
function standsBelowText(article: Article, line: Line): boolean {
  const above = article.lines.before(line)
  if (!above || labelsOf(article, line).some(({kind}) => ofArticle.has(kind))) return false
  return isProse(above) || above.words === 0 || (above.length <= longestAccount && reached.test(above.text))
}

/** Whether a line is a name and an account, with a word or two around them. */
function isAccount(article: Article, line: Line): boolean {
  const {length, text} = line
  if (length > longestAccount || !(address.test(text) || (account.test(text) && isOfNetwork(article, line))))
    return false
  const words = text.match(/(?<![\p{L}\w@./:-])\p{Ll}[\p{L}\p{M}]*(?![\w./:@-]*[/@])/gu) ?? []
  return words.filter((word) => word.length >= lettersOfWord && !network.test(word)).length <= mostWords
}

function isOfNetwork(article: Article, line: Line): boolean {
  return network.test(line.text) || labelsOf(article, line).some(({kind}) => kind === 'follow')
}

/**
 * Whether a line ends in the account or address of somebody who is named in it or in the byline, and nowhere in the
 * article: `George Bray, who covers the harbour, is on Twitter @georgebray.`
 */
function isAuthor(article: Article, line: Line): boolean {
  const {lines} = article
  const found = reached.exec(line.text)
  if (!found) return false
  const own = foldText(found[1] ?? found[2]!)
  const before = line.text.slice(0, found.index).trim()
  if (before !== '') return isNamedOnly(before, own, lines.slice(0, line.index).filter(isProse))
  const bylines = lines.slice(0, Math.min(headLines, line.index)).filter((one) => isByline(article, one))
  return bylines.some(({text}) => namesIn(text).some((name) => own.includes(name)))
}

function isByline(article: Article, line: Line): boolean {
  return labelsOf(article, line).some(({kind}) => kind === 'byline')
}

/** Whether a line begins with the name that an account has, and no paragraph has that name. */
function isNamedOnly(text: string, own: string, paragraphs: readonly Line[]): boolean {
  const opening = /^\p{Lu}[\p{L}.’'-]* (?:\p{Lu}[\p{L}.’'-]* )?\p{Lu}[\p{L}’'-]*/u.exec(text)?.[0]
  const name = namesIn(opening ?? '').find((one) => own.includes(one))
  return (
    name !== undefined &&
    !/["“”«»„]/.test(text) &&
    !paragraphs.some((one) => foldText(one.text).includes(name))
  )
}

/** The folded words of some length that begin with a capital. */
function namesIn(text: string): readonly string[] {
  return (text.match(/\p{Lu}[\p{L}\p{M}]{3,}/gu) ?? []).map(foldText)
}
