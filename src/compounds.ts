/** What shows that two words are one compound with a hyphen. */

import type {Article} from './article.ts'
import {PerArticle, recall} from './memory.ts'
import {wordAfter, wordBefore} from './words.ts'

const memory = new PerArticle<Set<string>>()

/** The words of an article that have a hyphen inside, found once an article. */
export function hyphenated(article: Article): ReadonlySet<string> {
  return recall(memory, article, () => findHyphenated(article.text))
}

function findHyphenated(text: string): Set<string> {
  const found = new Set<string>()
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    found.add(text.slice(wordBefore(text, at).from, wordAfter(text, at + 1).to))
  }
  return found
}
