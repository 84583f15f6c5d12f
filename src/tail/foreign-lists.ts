/** Other stories under a heading, told by what they speak of: they have hardly a word of the article above. */

import type {Article} from '../article.ts'
import {foldText} from '../characters.ts'
import {isProse, type Line} from '../lines.ts'
import {isBehindArticle, isListHeading, topicReach, topicsOf} from './article-end.ts'

/** Lines of a list, and words of one. */
const fewestLines = 3
const mostLines = 24
const mostWords = 40
/** Words of a headline. */
const fewestOfHeadline = 3
/** Words that say what a sentence and a list are about, and how many of them are the article's. */
const fewestOfSentence = 3
const fewestOfList = 8
const mostShared = 0.1

const none: readonly Line[] = []

/**
 * The lines below the heading of a list, to the end of the text: headlines, and here and there one that is a sentence.
 * The rest of an article, behind a heading that stands inside it, has the article's words.
 */
export function foreignList(article: Article, isParagraph: (line: Line) => boolean): readonly Line[] {
  const {lines} = article
  const end = lines.slice(lines.length - mostLines - 1, lines.length)
  const heading = end.find((line) => isListHeading(article, line))
  if (!heading || lines.length - heading.index - 1 < fewestLines) return none
  const list = lines.slice(heading.index + 1, lines.length)
  if (!list.every((line) => line.words <= mostWords) || !isListed(list)) return none
  if (!isBehindArticle(article, heading, isParagraph)) return none
  return isForeign(article, heading, list) ? list : none
}

/** Whether the text above a heading has hardly a word of the list below it. */
export function isForeign(article: Article, heading: Line, list: readonly Line[]): boolean {
  const text = foldText(article.text.slice(Math.max(0, heading.from - topicReach), heading.from))
  return areForeign(text, list)
}

/** Whether most lines are headlines, the first and the last are, and no two sentences follow each other. */
function isListed(list: readonly Line[]): boolean {
  const headlines = list.filter(isShortTitle).length
  if (headlines * 2 <= list.length || !isShortTitle(list[0]!) || !isShortTitle(list.at(-1)!)) return false
  // A longer sentence may be the last paragraph.
  return list.every((line, i) => isShortTitle(line) || (!isProse(line) && list[i - 1]!.terminal === ''))
}

function isShortTitle({words, terminal}: Line): boolean {
  return terminal === '' && words >= fewestOfHeadline
}

/** Whether a text has hardly a word of a list, and none of its sentences. */
function areForeign(text: string, list: readonly Line[]): boolean {
  let all = 0
  let shared = 0
  for (const line of list) {
    const topics = topicsOf(line)
    const own = topics.filter((word) => text.includes(word)).length
    if (line.terminal !== '' && (topics.length < fewestOfSentence || own > 0)) return false
    all += topics.length
    shared += own
  }
  return all >= fewestOfList && shared <= all * mostShared
}
