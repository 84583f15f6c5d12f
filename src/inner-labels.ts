/** Labels that leave no doubt behind the last sentence of a paragraph: `… he said. Sign up to our daily newsletter here.` */

import type {Article} from './article.ts'
import {countWords, foldText} from './characters.ts'
import type {Range} from './formats/format.ts'
import {isInQuotes} from './inner-requests.ts'
import {read} from './label-lines/reading.ts'
import {Labels} from './labels.ts'
import type {LabelKind, Language} from './languages/language.ts'
import {packsFor} from './line-labels.ts'
import {PerArticle, recall} from './memory.ts'
import {firstFrom, partsOf} from './parts.ts'
import {namesPage} from './requests.ts'
import {longestWord} from './residue/topics.ts'
import type {Finding} from './transform.ts'
import {gapBefore, perLanguages} from './words.ts'

/** Kinds of such labels, and their fewest words: of legal notes more, since reports of the law have their words. */
const fewestWords: {readonly [K in LabelKind]?: number} = {
  newsletter: 5,
  follow: 5,
  share: 5,
  paywall: 5,
  'comment-notice': 5,
  disclaimer: 7
}
/** Words of one that says it all, though the page does not speak of itself: not `You can unsubscribe at any time`. */
const wordsOfNotice = 7
/** Longest such label, in UTF-16 code units. */
const longest = 120
/** How much must stand before it in its line, in UTF-16 code units. */
const fewestBefore = 60
/** Such labels of all languages have some 80,000 starts. */
const labelBits = 16

interface Entry {
  readonly kind: LabelKind
  readonly tag: string
}

/** The labels, in an index of their own: every sentence of an article is looked up. */
const labelsOf = perLanguages((languages: readonly Language[]) => {
  const found = new Labels<Entry>(labelBits)
  for (const {tag, labels} of languages) {
    for (const [kind, fewest] of Object.entries(fewestWords)) {
      const list = labels[kind as LabelKind]
      for (const label of [...(list?.start ?? []), ...(list?.whole ?? [])]) {
        if (!label.includes('…') && countWords(label) >= fewest)
          found.add(label, {kind: kind as LabelKind, tag})
      }
    }
  }
  return found
})

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
  const labels = labelsOf(packsFor(article))
  const {text} = article
  const {starts} = partsOf(article)
  let last = 0
  let before: string | undefined
  for (const from of starts) {
    if (from < last) continue
    const match = labels.match(text, from, Math.min(from + longest, text.length))
    if (!match) continue
    const entry = match.values.find(({tag}) => article.mayHold(tag))
    const line = article.lineAt(from)
    if (!entry || from === line.start || match.to > line.end) continue
    // Nothing but its own sentence may follow.
    if (starts[firstFrom(starts, Math.max(match.to, from + 1))]! < line.end) continue
    if (from - line.start < fewestBefore || isInQuotes(text, line, from)) continue
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
