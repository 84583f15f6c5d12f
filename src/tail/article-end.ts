/** What shows that an article is over: paragraphs above, the heading of a list, words that the article does not have. */

import type {Article} from '../article.ts'
import {foldText} from '../characters.ts'
import {isLast, labelsOf} from '../line-labels.ts'
import type {Line} from '../lines.ts'

/** Paragraphs that are an article, or the words of a single one. */
export const fewestParagraphs = 2
const fewestOfOnly = 40

/** Whether an article stands before a line: some paragraphs, or one that is long enough. */
export function isBehindArticle({lines}: Article, {index}: Line, isProse: (line: Line) => boolean): boolean {
  const paragraphs = lines.slice(0, index).filter(isProse)
  return paragraphs.length >= fewestParagraphs || paragraphs.some(({words}) => words >= fewestOfOnly)
}

/** Whether a line heads a list of other articles, and says nothing else. */
export function isListHeading(article: Article, line: Line): boolean {
  return labelsOf(article, line).some(
    (label) => label.kind === 'related' && label.strength !== 'weak' && isLast(article.text, label, line.end)
  )
}

/** How much of an article is searched for the words of other lines, in UTF-16 code units. */
export const topicReach = 20_000
/** Letters of a word that says what a line is about. */
const lettersOfTopic = 5

/** The folded words that say what a line is about. */
export function topicsOf({text}: Line): readonly string[] {
  return foldText(text)
    .split(/[^\p{L}\p{M}]+/u)
    .filter(({length}) => length >= lettersOfTopic)
}
