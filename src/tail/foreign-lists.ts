/** Other stories under a heading, told by what they speak of: they have hardly a word of the article above. */

import type {Article} from '../article.ts'
import {foldText} from '../characters.ts'
import {isLast, labelsOf} from '../line-labels.ts'
import {isProse, type Line} from '../lines.ts'

/** Lines of a list, and words of one. */
const fewestLines = 3
const mostLines = 24
const mostWords = 40
/** Words of a headline. */
const fewestOfHeadline = 3
/** Paragraphs, or the words of the only one, that must stand before the heading. */
const fewestParagraphs = 2
const fewestOfOnly = 40
/** Letters of a word that says what a line is about, such words of a sentence and of a list, and how many are the article's. */
const lettersOfTopic = 5
const fewestOfSentence = 3
const fewestOfList = 8
const mostShared = 0.1
/** How much of the article is searched for them, in UTF-16 code units. */
const reach = 20_000

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
  const text = foldText(article.text.slice(Math.max(0, heading.from - reach), heading.from))
  return areForeign(text, list) ? list : none
}

function isListHeading(article: Article, line: Line): boolean {
  return labelsOf(article, line).some(
    (label) => label.kind === 'related' && label.strength !== 'weak' && isLast(article.text, label, line.end)
  )
}

/** Whether most lines are headlines, the first and the last are, and no two sentences follow each other. */
function isListed(list: readonly Line[]): boolean {
  const headlines = list.filter(isHeadline).length
  if (headlines * 2 <= list.length || !isHeadline(list[0]!) || !isHeadline(list.at(-1)!)) return false
  // A longer sentence may be the last paragraph.
  return list.every((line, i) => isHeadline(line) || (!isProse(line) && list[i - 1]!.terminal === ''))
}

function isHeadline({words, terminal}: Line): boolean {
  return terminal === '' && words >= fewestOfHeadline
}

function isBehindArticle({lines}: Article, {index}: Line, isParagraph: (line: Line) => boolean): boolean {
  const paragraphs = lines.slice(0, index).filter(isParagraph)
  return paragraphs.length >= fewestParagraphs || paragraphs.some(({words}) => words >= fewestOfOnly)
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

function topicsOf({text}: Line): readonly string[] {
  return foldText(text)
    .split(/[^\p{L}\p{M}]+/u)
    .filter(({length}) => length >= lettersOfTopic)
}
