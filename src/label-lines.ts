/** Which lines of an article are labels as a whole, and how much that says: read once an article. */

import type {Article} from './article.ts'
import {isDigit, isLower} from './characters.ts'
import {wrapWidth} from './hard-wraps.ts'
import {copyrightLine, signReach} from './label-lines/copyright.ts'
import {request, type Signs, withLastNotes} from './label-lines/notes.ts'
import {type LabelLine, longest, read, skipNumber} from './label-lines/reading.ts'
import {kindByShape} from './label-lines/shapes.ts'
import type {LabelKind} from './languages/language.ts'
import {type LineLabel, labelsAt, labelsOf} from './line-labels.ts'
import {isProse, type Line} from './lines.ts'
import {PerArticle, recall} from './memory.ts'
import {openingRequest, opensQuoted, opensWithDeed} from './requests.ts'
import {foreignList} from './tail/foreign-lists.ts'
import {shapesOfHead, shapesOfTail} from './tail/shapes.ts'
import {echoesWithin} from './tail/teasers/doubles.ts'
import {weatherOf} from './tail/weather.ts'

const memory = new PerArticle<readonly LabelLine[]>()

/** The label lines of an article, in their order. */
export function labelLines(article: Article): readonly LabelLine[] {
  return recall(memory, article, () => {
    const found: LabelLine[] = []
    // Wrapped paragraphs look like short lines, and what stands between them like residue: they are joined first.
    if (wrapWidth(article) > 0) return found
    const signs = findSigns(article)
    const {lines} = article
    for (let i = 0; i < lines.length; i++) {
      const line = lines.at(i)!
      const one = startOf(article, line, signs)
      if (one) found.push(one)
    }
    return withLastNotes(article, withShapes(article, found), signs)
  })
}

/** The label lines, and with them those that their place or their shape makes ones. */
function withShapes(article: Article, found: LabelLine[]): LabelLine[] {
  const known = new Set(found.map(({index}) => index))
  const isParagraph = (line: Line) => !known.has(line.index) && isProse(line)
  const shaped = [
    ...shapesOfHead(article, isParagraph),
    ...shapesOfTail(article, isParagraph),
    ...[...weatherOf(article, isParagraph), ...foreignList(article, isParagraph)].map(({index}) => ({
      index,
      kind: 'navigation' as const
    })),
    ...echoesWithin(article, isParagraph).map(({index}) => ({index, kind: 'read-more' as const}))
  ]
  if (shaped.length === 0) return found
  const more = new Map<number, LabelLine>()
  for (const {index, kind} of shaped)
    if (!known.has(index)) more.set(index, ofShape(article.lines.at(index)!, kind))
  return [...found, ...more.values()].sort((a, b) => a.index - b.index)
}

function ofShape({index, start, end}: Line, kind: LabelKind): LabelLine {
  const label = {kind, strength: 'start', tag: 'en', from: start, to: end} as const
  return {index, kind, kinds: [kind], label, weight: 'strong', whole: true, labels: 2, shaped: true}
}

/** What the start of a line makes it. */
function startOf(article: Article, line: Line, signs: Signs): LabelLine | undefined {
  const labels = labelsAtStart(article, line)
  const isLabel = labels.length > 0 || signs.has(line.index)
  if (isLabel && goesOnFrom(article, line)) return undefined
  return (
    (isLabel ? readLine(article, line, labels, signs) : undefined) ??
    // A look at a word tells that nearly no line asks anything: take it before all others.
    (opensWithDeed(article, line.start, line.end) ? request(article, line, openingRequest) : undefined) ??
    byShape(article, line)
  )
}

function byShape(article: Article, line: Line): LabelLine | undefined {
  const kind = kindByShape(article, line)
  return kind && ofShape(line, kind)
}

/** Words of a line that a sentence goes on from. */
const fewestBroken = 8

/** Whether a line in lower case goes on with the sentence of the line right above it: a text with broken lines. */
function goesOnFrom({lines, text}: Article, line: Line): boolean {
  if (!isLower(text.charCodeAt(line.start))) return false
  const above = lines.before(line)
  if (!above || line.number - above.number > 1) return false
  return text[above.end - 1] === ',' || (above.words >= fewestBroken && above.terminal === '')
}

const unsigned: Signs = new Set()

/** Hardly any text holds a copyright sign at all. */
function findSigns({text, lines}: Article): Signs {
  const found = new Set<number>()
  for (const sign of '©ⓒ') {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      const line = lines.find(at)
      if (!line) continue
      found.add(line.index)
      at = Math.max(at, line.to)
    }
  }
  return found.size === 0 ? unsigned : found
}

function readLine(
  article: Article,
  line: Line,
  labels: readonly LineLabel[],
  signs: Signs
): LabelLine | undefined {
  // What stands in quotation marks is said by someone.
  if (opensQuoted(article.text, line.start)) return undefined
  const label = longest(labels)
  if (label && (label.strength === 'weak' || line.words <= mostCalled) && isSpoken(line)) return undefined
  if (!label) return signs.has(line.index) ? copyrightLine(article, line, signReach) : undefined
  const one = read(article, line.index, label, line.end)
  return one && {...one, kinds: labels.filter(({to}) => to === label.to).map(({kind}) => kind)}
}

/** Words of what one calls out. */
const mostCalled = 2

/** `— Further!`: what somebody says. */
function isSpoken({text, terminal}: Line): boolean {
  return /^[–—] /.test(text) && '.!?…'.includes(terminal || ' ')
}

/** The labels that a line begins with, behind a number (`7.8k SHARES`, `3 Comments`, `(0) comments`). */
function labelsAtStart(article: Article, line: Line): readonly LineLabel[] {
  const {text} = article
  const labels = labelsOf(article, line)
  const number = line.start + Number(text[line.start] === '(')
  if (labels.length > 0 || !isDigit(text.charCodeAt(number))) return labels
  const behind = skipNumber(text, number, line.end)
  // `1.2. Links`: a heading's number counts nothing.
  if (text.slice(number, behind).trimEnd().endsWith('.')) return []
  return labelsAt(article, behind, line.end).filter(
    ({kind, to}) => kind === 'share' || (kind === 'comment-heading' && to === line.end)
  )
}
