/** Labels of the page behind the last sentence, in the same line: what an extractor that lost the line breaks leaves. */

import type {Article} from '../article.ts'
import {countWords, foldText, isBlank, isLower} from '../characters.ts'
import type {Range} from '../formats/format.ts'
import {removeInnerLabels} from '../inner-labels.ts'
import {removeInner} from '../inner-requests.ts'
import {wordsOfSentence} from '../label-lines/notes.ts'
import {longest, read} from '../label-lines/reading.ts'
import {labelLines} from '../label-lines.ts'
import type {LabelKind} from '../languages/language.ts'
import {type LineLabel, labelsAt} from '../line-labels.ts'
import type {Line} from '../lines.ts'
import {isProse} from '../lines.ts'
import {PerArticle, recall} from '../memory.ts'
import {firstFrom, partsOf} from '../parts.ts'
import {openingRequest} from '../requests.ts'
import {longestWord} from '../residue/topics.ts'
import {removeResidue} from '../residue.ts'
import {isInQuotes} from '../telling.ts'
import type {Finding} from '../transform.ts'
import {gapBefore} from '../words.ts'

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

const memory = new PerArticle<{readonly tail: GluedTail | undefined}>()

/** The finding that removes a glued tail of a kind, if the article has one. */
export function removeGlued(article: Article, kind: LabelKind, what: string): readonly Finding[] {
  const {tail} = recall(memory, article, () => ({tail: findTail(article)}))
  if (tail?.kind !== kind) return none
  const {from, to} = tail
  const reason = `Unexpected ${what} behind the last sentence, expected the end`
  return [{from, to, insert: '', certainty: 'likely', reason}]
}

const none: readonly never[] = []

/** The findings that remove residue of a kind: its lines, its sentences inside paragraphs, and a glued tail. */
export function removeLabels(article: Article, what: string, kind: LabelKind): readonly Finding[] {
  const lines = removeResidue(article, what, kind)
  const glued = removeGlued(article, kind, what)
  const inner = removeInner(article, kind, what)
  const labels = removeInnerLabels(article, kind, what)
  return glued.length + inner.length + labels.length === 0 ? lines : [...lines, ...glued, ...inner, ...labels]
}

function findTail(article: Article): GluedTail | undefined {
  const line = lastParagraph(article)
  if (!line) return undefined
  const {text} = article
  const {start, end} = line
  const {starts} = partsOf(article)
  for (let i = firstFrom(starts, Math.max(start + 1, fewestBefore, end - reach)); i < starts.length; i++) {
    const at = starts[i]!
    if (at >= end) break
    const label = labelTo(article, at, line) ?? gluedSign(article, at, end) ?? gluedRequest(article, at, end)
    if (label && !isInQuotes(text, start, at)) return {kind: label.kind, from: gapBefore(text, at), to: end}
  }
  return undefined
}

function labelTo(article: Article, at: number, line: Line): LineLabel | undefined {
  const label = longest(labelsAt(article, at, line.end).filter(isGlued))
  if (!label) return undefined
  return endsLine(article, label, line) || opensPageEnd(article, label, line.end) ? label : undefined
}

/** What labels behind the first must weigh to show that a whole page's end is glued to the text. */
const fewestOfEnd = 6

/** Whether labels of several kinds follow in one line: a comment form, and the foot of the page. */
function opensPageEnd(article: Article, {to}: LineLabel, limit: number): boolean {
  const {text} = article
  const kinds = new Set<LabelKind>()
  let weight = 0
  for (let at = to; at < limit; at++) {
    const code = text.charCodeAt(at)
    // Before a capital or a sign, whether a space stands there or the extractor lost it.
    if (isBlank(code) || isLower(code)) continue
    const next = longest(labelsAt(article, at, limit))
    if (!next) continue
    kinds.add(next.kind)
    weight += next.strength === 'weak' ? 1 : 2
    if (weight >= fewestOfEnd && kinds.size > 1) return true
    at = next.to - 1
  }
  return false
}

/** Words behind a copyright sign that follows a paragraph in its line. */
const mostSigned = 12

/** `© 2024 Harbour Media. All rights reserved.` */
function gluedSign({text}: Article, at: number, end: number): LineLabel | undefined {
  if (
    text[at] !== '©' ||
    !/^©\s?(?:19|20)\d\d/.test(text.slice(at, at + 6)) ||
    countWords(text, at, end) > mostSigned
  )
    return undefined
  return {kind: 'copyright', strength: 'start', tag: 'en', from: at, to: at + 1}
}

/** What the page asks of its readers, from the end of a sentence to the end of the line. */
function gluedRequest(article: Article, at: number, end: number): LineLabel | undefined {
  const label = openingRequest(article, at, end)
  return label && kinds.has(label.kind) && isUnmentioned(article, label) ? label : undefined
}

/** The last paragraph, when only lines that are none follow it. */
function lastParagraph(article: Article): Line | undefined {
  const {lines} = article
  const labels = labelLines(article)
  for (let i = lines.length - 1, next = labels.length - 1; i >= Math.max(0, lines.length - lastLines); i--) {
    while (next >= 0 && labels[next]!.index > i) next--
    const line = lines.at(i)!
    if (labels[next]?.index !== i && (isProse(line) || holdsSentence(article, line))) return line
  }
  return undefined
}

/** Whether a line begins with a whole sentence, and something follows. */
function holdsSentence(article: Article, {start, end, words}: Line): boolean {
  if (words <= wordsOfSentence) return false
  const {starts} = partsOf(article)
  let at = firstFrom(starts, start + 1)
  // The last start in the line: all before it is sentences.
  while (at + 1 < starts.length && starts[at + 1]! < end) at++
  return starts[at]! < end && countWords(article.text, start, starts[at]!) >= wordsOfSentence
}

function isGlued({kind, strength}: LineLabel): boolean {
  return strength !== 'weak' && kinds.has(kind)
}

/** Whether nothing but what belongs to a label follows it in its line, and the article speaks of no such thing. */
function endsLine(article: Article, label: LineLabel, line: Line): boolean {
  const whole = read(article, line.index, label, line.end)?.whole
  if (whole === undefined) return false
  const {text} = article
  // `All rights reserved to the blackbirds.`
  if (label.kind === 'copyright' && !whole && !/[©\d]/.test(text.slice(label.from, line.end))) return false
  return isUnmentioned(article, label)
}

function isUnmentioned({text}: Article, {from, to}: LineLabel): boolean {
  const word = longestWord(foldText(text.slice(from, to)))
  return !text.slice(0, Math.min(from, 20_000)).toLowerCase().includes(word)
}
