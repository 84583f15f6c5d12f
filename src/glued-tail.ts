/** Labels of the page behind the last sentence, in the same line: what an extractor that lost the line breaks leaves. */

import type {Article} from './article.ts'
import {foldText, isBlank, isLower} from './characters.ts'
import type {Range} from './formats/format.ts'
import {isProse, labelLines, longest, read} from './label-lines.ts'
import type {LabelKind} from './languages/language.ts'
import {type LineLabel, labelsAt} from './line-labels.ts'
import type {Line} from './lines.ts'
import {recall} from './memory.ts'
import {longestWord} from './residue.ts'
import type {Finding} from './transform.ts'

/** A label behind the last sentence, and all that follows it in its line. */
export interface GluedTail extends Range {
  readonly kind: LabelKind
}

/** How far from the end of the line a glued label may start, in UTF-16 code units. */
const reach = 800
/** Length of the text that must stand before it. */
const fewestBefore = 200
/** Lines from the end among which the last paragraph is looked for. */
const lastLines = 12

const kinds = new Set<LabelKind>([
  'share',
  'newsletter',
  'follow',
  'copyright',
  'disclaimer',
  'paywall',
  'app',
  'comment-heading',
  'comment-notice'
])

const memory = new WeakMap<Article, {readonly tail: GluedTail | undefined}>()

/** The finding that removes a glued tail of a kind, if the article has one. */
export function* removeGlued(article: Article, kind: LabelKind, what: string): Generator<Finding> {
  const {tail} = recall(memory, article, () => ({tail: findTail(article)}))
  if (tail?.kind !== kind) return
  const {from, to} = tail
  yield {
    from,
    to,
    insert: '',
    certainty: 'likely',
    reason: `Unexpected ${what} behind the last sentence, expected the end`
  }
}

function findTail(article: Article): GluedTail | undefined {
  const line = lastParagraph(article)
  if (!line) return undefined
  const {text} = article
  for (let at = Math.max(line.start + 1, line.end - reach); at < line.end; at++) {
    if (!startsPart(text, at) || at < fewestBefore) continue
    const label = longest(labelsAt(article, at, line.end).filter(isGlued))
    if (label && endsLine(article, label, line))
      return {kind: label.kind, from: gapBefore(text, at), to: line.end}
  }
  return undefined
}

/** The last paragraph, when only lines that are none follow it. */
function lastParagraph(article: Article): Line | undefined {
  const {lines} = article
  const labels = labelLines(article)
  for (let i = lines.length - 1, next = labels.length - 1; i >= Math.max(0, lines.length - lastLines); i--) {
    while (next >= 0 && labels[next]!.index > i) next--
    const line = lines.at(i)!
    if (labels[next]?.index !== i && isProse(line)) return line
  }
  return undefined
}

/** Whether a sentence, or what stands behind a wide gap, begins at an offset. */
function startsPart(text: string, at: number): boolean {
  if (!isBlank(text.charCodeAt(at - 1))) return false
  const code = text.charCodeAt(at)
  if (isBlank(code) || isLower(code)) return false
  return isBlank(text.charCodeAt(at - 2)) || '.!?”"»…)।。'.includes(text[at - 2] ?? ' ')
}

function isGlued({kind, strength}: LineLabel): boolean {
  return strength !== 'weak' && kinds.has(kind)
}

/** Whether nothing but what belongs to a label follows it in its line, and the article speaks of no such thing. */
function endsLine(article: Article, label: LineLabel, line: Line): boolean {
  if (!read(article, line.index, label, line.end)) return false
  const {text} = article
  const word = longestWord(foldText(text.slice(label.from, label.to)))
  return !foldText(text.slice(0, Math.min(label.from, 20_000))).includes(word)
}

function gapBefore(text: string, at: number): number {
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--
  return at
}
