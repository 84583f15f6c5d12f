/** Topics behind an article that no heading tells: a line each, words that it has, and below them the buttons to share it. */

import type {Article} from '../article.ts'
import {foldText, isWord} from '../characters.ts'
import type {LabelKind} from '../languages/language.ts'
import {labelsOf, ofArticle} from '../line-labels.ts'
import type {Line} from '../lines.ts'

/** Topics, words and length of one. */
const fewestTopics = 3
const mostTopics = 15
const mostWords = 3
/** Words of a button. */
const mostOfButton = 6
const longestTopic = 40
/** Letters that a word keeps in all of its forms, and letters of an ending. */
const lettersOfStem = 4
const lettersOfEnding = 3
/** How much of the article is searched, in UTF-16 code units. */
const reach = 20_000

/** Kinds that stand below the topics of an article. */
const below = new Set<LabelKind>([
  'share',
  'comment-heading',
  'comment-notice',
  'follow',
  'newsletter',
  'related'
])

const none: readonly Line[] = []

/**
 * The topics among the lines behind the last paragraph: who won a race stands there, too, but is told nowhere else, or
 * under a line of its own.
 */
export function bareTopics(article: Article, tail: readonly Line[]): readonly Line[] {
  const last = article.lines.before(tail[0]!)!
  const end = tail.findIndex((line) => opensPage(article, line))
  if (end < fewestTopics || end > mostTopics || !'.!?。।؟”"»'.includes(last.text.at(-1)!)) return none
  const topics = tail.slice(0, end)
  if (!topics.every((line) => mayBeTopic(article, line))) return none
  const text = foldText(article.text.slice(Math.max(0, tail[0]!.start - reach), tail[0]!.start))
  return topics.every((line) => isOf(text, foldText(line.text))) ? topics : none
}

function opensPage(article: Article, line: Line): boolean {
  if (line.words > mostOfButton || line.terminal === '.') return false
  return labelsOf(article, line).some(({kind, strength}) => below.has(kind) && strength !== 'weak')
}

function mayBeTopic(article: Article, line: Line): boolean {
  if (line.words > mostWords || line.words === 0 || line.length > longestTopic) return false
  if (line.terminal !== '' || /\d/.test(line.text)) return false
  return !labelsOf(article, line).some(({kind}) => ofArticle.has(kind))
}

/** Whether a text has all words of a topic, in whatever form. */
function isOf(text: string, topic: string): boolean {
  const words = topic.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length >= lettersOfStem)
  if (words.length === 0) return false
  return words.every((word) =>
    hasWord(text, word.slice(0, Math.max(lettersOfStem, word.length - lettersOfEnding)))
  )
}

function hasWord(text: string, stem: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + stem.length)) {
    if (at === 0 || !isWord(text.charCodeAt(at - 1))) return true
  }
  return false
}
