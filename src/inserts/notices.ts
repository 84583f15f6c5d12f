/** Notices that the story continues, inside a paragraph: `… he said. Story continues below advertisement The count …`. */

import type {Article} from '../article.ts'
import {isUpper} from '../characters.ts'
import type {Range} from '../formats/format.ts'
import {gapBehind, spaceBefore} from '../inserts.ts'
import {labelledStarts, type SentenceLabel} from '../sentence-labels.ts'

/** Longest notice, in UTF-16 code units. */
const longest = 80

/** The notices of an article that stand between two sentences of a line, with what to put in their place. */
export function innerNotices(article: Article): readonly Notice[] {
  const found: Notice[] = []
  for (const {from, matches} of labelledStarts(article)) {
    const match = matches.find(({to, values}) => to - from <= longest && values.some(isNotice))
    const mayStand = match?.values.some((one) => isNotice(one) && article.mayHold(one.tag))
    const notice = mayStand ? betweenSentences(article, from, match!.to) : undefined
    if (notice) found.push(notice)
  }
  return found
}

function isNotice({kind}: SentenceLabel): boolean {
  return kind === 'continues'
}

/** A notice, and what to put in its place. */
type Notice = Range & {readonly insert: string}

function betweenSentences(article: Article, from: number, to: number): Notice | undefined {
  const {text} = article
  const line = article.lineAt(from)
  // At the start of a line it is one of its own.
  if (from === line.start || to >= line.end) return undefined
  const behind = gapBehind(text, to, line.end)
  if (behind.to === to || !isUpper(text.charCodeAt(behind.to))) return undefined
  return {from: spaceBefore(text, from), to: behind.to, insert: behind.insert}
}
