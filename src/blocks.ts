import type {Article} from './article.ts'
import type {Range} from './formats/format.ts'
import type {Line} from './lines.ts'
import {PerArticle, recall} from './memory.ts'

/**
 * The range to delete so that lines disappear and what stays is parted as before: of the white space before
 * and behind them the larger stays, and a final line break stays as it is.
 *
 * @param first first of the lines.
 * @param last last of them; `first` when left out.
 * @returns `from` and `to`, to spread into a finding, with `insert: ''`.
 */
export function removeLines({lines, text}: Article, first: Line, last: Line = first): Range & {insert: ''} {
  const before = lines.before(first)
  const behind = lines.behind(last)
  const head = text.startsWith('\uFEFF') ? 1 : 0
  const from = Math.max(first.from, head)
  if (!behind) return {from: before ? before.to : from, to: last.to, insert: ''}
  const gapBefore = before ? first.number - before.number : Number.POSITIVE_INFINITY
  const gapBehind = behind.number - last.number
  if (before && gapBefore < gapBehind) return {from: before.to, to: last.to, insert: ''}
  return {from, to: behind.from, insert: ''}
}

/** The kind of line break that an article has: `\r\n` if one stands in it. */
export function lineBreak(article: Article): string {
  return recall(newlines, article, () => (article.text.includes('\r\n') ? '\r\n' : '\n'))
}

const newlines = new PerArticle<string>()

/** What parts paragraphs in an article: a blank line, with its own kind of line break; a mere break if it has no blank lines. */
export function paragraphBreak(article: Article): string {
  return recall(breaks, article, () => findBreak(article))
}

const breaks = new PerArticle<string>()

function findBreak(article: Article): string {
  const {text} = article
  const newline = lineBreak(article)
  const isSingle = text.includes(newline) && !text.includes(newline + newline)
  return isSingle ? newline : newline + newline
}
