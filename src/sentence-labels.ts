/** Labels of some words at the starts of sentences, looked up once an article: notices and prompts inside paragraphs. */

import type {Article} from './article.ts'
import {countWords} from './characters.ts'
import {type LabelMatch, Labels, tableBitsFor} from './labels.ts'
import type {LabelKind, LabelList, Language} from './languages/language.ts'
import {packsFor} from './line-labels.ts'
import {PerArticle, recall} from './memory.ts'
import {partsOf} from './parts.ts'
import {perLanguages} from './words.ts'

/** Kinds of labels that leave no doubt inside a paragraph, and their fewest words: of legal notes more, since reports of the law have their words. */
const fewestWords: {readonly [K in LabelKind]?: number} = {
  continues: 4,
  newsletter: 5,
  follow: 5,
  share: 5,
  paywall: 5,
  'comment-notice': 5,
  disclaimer: 7
}
/** Longest such label, in UTF-16 code units. */
const longest = 120

/** A label, and the tag of its language. */
export interface SentenceLabel {
  readonly kind: LabelKind
  readonly tag: string
}

/** Labels, in an index of their own: every sentence of an article is looked up. */
const indexOf = perLanguages((languages: readonly Language[]) => {
  const entries = languages.flatMap(entriesOf)
  const index = new Labels<SentenceLabel>(tableBitsFor(entries.map(([label]) => label)))
  for (const [label, one] of entries) index.add(label, one)
  return index
})

function entriesOf({tag, labels}: Language): (readonly [label: string, one: SentenceLabel])[] {
  return (Object.entries(fewestWords) as [LabelKind, number][]).flatMap(([kind, fewest]) =>
    insideParagraphs(kind, labels[kind])
      .filter((label) => countWords(label) >= fewest)
      .map((label) => [label, {kind, tag}] as const)
  )
}

/** The labels of a kind that may stand inside a paragraph. Notices go on behind them, so none of those is a line of its own. */
function insideParagraphs(kind: LabelKind, {start = [], whole = []}: LabelList = {}): readonly string[] {
  return kind === 'continues' ? start : [...start, ...whole].filter((label) => !label.includes('…'))
}

/** A start of a sentence, and the labels that stand there, the longest first. */
export interface LabelledStart {
  readonly from: number
  readonly matches: readonly LabelMatch<SentenceLabel>[]
}

const memory = new PerArticle<readonly LabelledStart[]>()

/** The starts of sentences at which labels stand, in their order: hardly any article has one. */
export function labelledStarts(article: Article): readonly LabelledStart[] {
  return memory.get(article) ?? recall(memory, article, () => findStarts(article))
}

function findStarts(article: Article): readonly LabelledStart[] {
  const index = indexOf(packsFor(article))
  const {text} = article
  const found: LabelledStart[] = []
  for (const from of partsOf(article).starts) {
    const matches = index.matches(text, from, Math.min(from + longest, text.length))
    if (matches.length > 0) found.push({from, matches})
  }
  return found
}
