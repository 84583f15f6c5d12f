/** Notices that the story continues, inside a paragraph: `… he said. Story continues below advertisement The count …`. */

import type {Article} from '../article.ts'
import {countWords, isUpper} from '../characters.ts'
import type {Range} from '../formats/format.ts'
import {gapBehind, spaceBefore} from '../inserts.ts'
import {Labels} from '../labels.ts'
import type {Language} from '../languages/language.ts'
import {packsFor} from '../line-labels.ts'
import {partsOf} from '../parts.ts'
import {perLanguages} from '../words.ts'

/** Words of a notice that nobody takes for the start of a sentence. */
const fewestWords = 4
/** Longest notice, in UTF-16 code units. */
const longest = 80
/** The notices of all languages have some ten thousand starts. */
const noticeBits = 14

/** The notices, by the tags of their languages. An index of their own: every sentence of an article is looked up. */
const noticesOf = perLanguages((languages: readonly Language[]) => {
  const notices = new Labels<string>(noticeBits)
  for (const {tag, labels} of languages) {
    for (const label of labels.continues?.start ?? []) {
      if (countWords(label) >= fewestWords) notices.add(label, tag)
    }
  }
  return notices
})

/** The notices of an article that stand between two sentences of a line, with what to put in their place. */
export function* innerNotices(article: Article): Generator<Range & {readonly insert: string}> {
  const notices = noticesOf(packsFor(article))
  for (const start of partsOf(article).starts) {
    const match = notices.match(article.text, start, Math.min(start + longest, article.text.length))
    const notice =
      match?.values.some((tag) => article.mayHold(tag)) && betweenSentences(article, start, match.to)
    if (notice) yield notice
  }
}

function betweenSentences(
  article: Article,
  from: number,
  to: number
): (Range & {insert: string}) | undefined {
  const {text} = article
  const line = article.lineAt(from)
  // At the start of a line it is one of its own.
  if (from === line.start || to >= line.end) return undefined
  const behind = gapBehind(text, to, line.end)
  if (behind.to === to || !isUpper(text.charCodeAt(behind.to))) return undefined
  return {from: spaceBefore(text, from), to: behind.to, insert: behind.insert}
}
