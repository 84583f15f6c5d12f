/** Labels that leave no doubt behind the last sentence of a paragraph: `… he said. Sign up to our daily newsletter here.` */

import type {Article} from './article.ts'
import {countWords, foldText} from './characters.ts'
import type {Range} from './formats/format.ts'
import {read} from './label-lines/reading.ts'
import type {LabelKind} from './languages/language.ts'
import {PerArticle, recall} from './memory.ts'
import {firstFrom, partsOf} from './parts.ts'
import {namesPage} from './requests.ts'
import {longestWord} from './residue/topics.ts'
import {labelledStarts, type SentenceLabel} from './sentence-labels.ts'
import {isInQuotes} from './telling.ts'
import type {Finding} from './transform.ts'
import {gapBefore} from './words.ts'

/** Words of one that says it all, though the page does not speak of itself: not `You can unsubscribe at any time`. */
const wordsOfNotice = 7
/** How much must stand before it in its line, in UTF-16 code units. */
const fewestBefore = 60
/** How much of an article is searched for what a label is about, in UTF-16 code units. */
const mentionReach = 20_000

interface InnerLabel extends Range {
  readonly kind: LabelKind
}

const memory = new PerArticle<readonly InnerLabel[]>()

const none: readonly never[] = []

/** The findings that remove such labels of a kind, and what follows them in their line. */
export function removeInnerLabels(article: Article, kind: LabelKind, what: string): readonly Finding[] {
  const found = recall(memory, article, () => [...findLabels(article)])
  if (found.length === 0) return none
  const reason = `Unexpected ${what} behind a paragraph, expected none`
  return found
    .filter((one) => one.kind === kind)
    .map(({from, to}) => ({from, to, insert: '', certainty: 'likely', reason}))
}

function* findLabels(article: Article): Generator<InnerLabel> {
  const {text} = article
  const {starts} = partsOf(article)
  let last = 0
  let before: string | undefined
  for (const {from, matches} of labelledStarts(article)) {
    if (from < last) continue
    const match = matches.find(({values}) => values.some(isInner))
    if (!match) continue
    const entry = match.values.find((one) => isInner(one) && article.mayHold(one.tag))
    const line = article.lineAt(from)
    if (!entry || from === line.start || match.to > line.end) continue
    // Nothing but its own sentence may follow.
    if (starts[firstFrom(starts, Math.max(match.to, from + 1))]! < line.end) continue
    if (from - line.start < fewestBefore || isInQuotes(text, line.start, from)) continue
    if (countWords(text, from, match.to) < wordsOfNotice && !namesPage(article, from, line.end)) continue
    const label = {...entry, strength: 'start', from, to: match.to} as const
    if (!read(article, line.index, label, line.end)) continue
    before ??= text.slice(0, mentionReach).toLowerCase()
    // The article itself speaks of what the label is about.
    const mention = before.indexOf(longestWord(foldText(text.slice(from, match.to))))
    if (mention >= 0 && mention < from) continue
    last = line.end
    yield {kind: entry.kind, from: gapBefore(text, from), to: line.end}
  }
}

/** That the story continues is no more than a notice: it goes alone. */
function isInner({kind}: SentenceLabel): boolean {
  return kind !== 'continues'
}
