/** Lines that are inserts: a label or an arrow, and the headline behind it. */

import type {Article} from '../article.ts'
import {countWords, isBlank} from '../characters.ts'
import {isGivenHeadline} from '../headline/given.ts'
import {
  fewestOfHeadline,
  type Insert,
  insertAt,
  isPointer,
  readsLikeHeadline,
  surerWords,
  withoutSeparator
} from '../inserts.ts'
import type {LabelKind} from '../languages/language.ts'
import {labelInRow, labelsOf} from '../line-labels.ts'
import {isProse, type Line} from '../lines.ts'
import {PerArticle, recall} from '../memory.ts'
import {skipBlank} from '../words.ts'
import {behindArrow, behindPlus} from './arrows.ts'
import {siblingsOf} from './siblings.ts'

/** Words of a headline behind a label that leaves no doubt: `Lue myös: Uimahalli suljetaan`. */
const fewestBehindLabel = 2

/** A line that is an insert. */
export interface InsertLine {
  readonly line: Line
  readonly insert: Insert
}

/** The lines of an article that are inserts, and whether a label makes any of them more than suspect. */
export interface Inserts {
  readonly lines: readonly InsertLine[]
  readonly surer: boolean
}

const memory = new PerArticle<Inserts>()

/** The lines that begin with a label and hold a headline behind it, the article's first line aside. */
export function insertsOf(article: Article): Inserts {
  return recall(memory, article, () => {
    const found: InsertLine[] = []
    const {lines} = article
    for (let i = 1; i < lines.length; i++) {
      const line = lines.at(i)!
      const insert = isGivenHeadline(article, line) ? undefined : insertLine(article, line)
      if (insert) found.push({line, insert})
    }
    const alike = [...plusLines(article), ...bracketedLines(article, found), ...siblingsOf(article, found)]
    const all = [...found, ...alike].sort((a, b) => a.line.index - b.line.index)
    return {lines: all, surer: all.some(({insert}) => insert.certainty !== 'suspect')}
  })
}

/** Lines with a plus that show that it is the outlet's mark for pointers. */
const fewestPlus = 2

/** `+ Ferry timetable: what changes from Wednesday`, between paragraphs each time: in a list they stand together. */
function plusLines(article: Article): readonly InsertLine[] {
  const {lines, text} = article
  if (!text.includes('\n+ ')) return []
  const found: InsertLine[] = []
  for (const line of lines) {
    if (!text.startsWith('+ ', line.start)) continue
    const rest = behindPlus(text, line)
    const isOne =
      rest !== undefined && betweenProse(article, line) && readsLikeHeadline(article, rest, line.end)
    if (!isOne) return []
    found.push({line, insert: {rest, certainty: 'likely'}})
  }
  return found.length < fewestPlus ? [] : found
}

/** `[The last whaler of Quayle]`, between paragraphs, where other lines in brackets begin with a label. */
function bracketedLines(article: Article, found: readonly InsertLine[]): readonly InsertLine[] {
  if (!found.some(({line}) => isBracketed(article.text, line))) return []
  const known = new Set(found.map(({line}) => line.index))
  const more: InsertLine[] = []
  for (const line of article.lines) {
    if (known.has(line.index) || !isBracketed(article.text, line) || !betweenProse(article, line)) continue
    const rest = line.start + 1
    if (readsLikeHeadline(article, rest, line.end, surerWords))
      more.push({line, insert: {rest, certainty: 'likely'}})
  }
  return more
}

/** Whether a line stands in square brackets, as a whole. */
function isBracketed(text: string, {start, end}: Line): boolean {
  return text[start] === '[' && text[end - 1] === ']' && text.indexOf(']', start) === end - 1
}

function insertLine(article: Article, line: Line): Insert | undefined {
  const quoted = quotedLine(article, line)
  if (quoted || !labelsOf(article, line).some(isPointer)) return quoted ?? arrowedLine(article, line)
  const from = skipOrnaments(article.text, line.start, line.end)
  const insert = insertAt(article, from, line.end) ?? withoutSeparator(article, from, line.end)
  if (!insert) return undefined
  const isBrief = insert.certainty !== 'suspect' && betweenProse(article, line)
  if (!readsLikeHeadline(article, insert.rest, line.end, isBrief ? fewestBehindLabel : fewestOfHeadline))
    return undefined
  // `[Read: The last whaler of Quayle]`: a common word, but in brackets of its own.
  const isSure =
    insert.certainty === 'suspect' && isBracketed(article.text, line) && betweenProse(article, line)
  return isSure ? {...insert, certainty: 'likely'} : insert
}

/** Kinds of labels that name what a headline in quotation marks belongs to, and their fewest words. */
const naming = new Set<LabelKind>(['read-more', 'related', 'player'])
const wordsOfNaming = 2

/** `Watch the video "Ferry stays in the harbour"`, between two paragraphs: nothing stands behind the quotation. */
function quotedLine(article: Article, line: Line): Insert | undefined {
  const {text} = article
  if (!'"”“»'.includes(text[line.end - 1]!) || !betweenProse(article, line)) return undefined
  const label = labelInRow(article, skipOrnaments(text, line.start, line.end), line.end)
  if (!label || !naming.has(label.kind) || countWords(text, label.from, label.to) < wordsOfNaming)
    return undefined
  const rest = skipBlank(text, label.to + Number(':：'.includes(text[label.to]!)))
  const end = line.end - 1
  if (!'"“„«'.includes(text[rest]!) || /["“”„«»]/.test(text.slice(rest + 1, end))) return undefined
  return readsLikeHeadline(article, rest + 1, end) ? {rest, certainty: 'likely'} : undefined
}

/** `>> Ferry timetable: what changes from Wednesday`, between two paragraphs. */
function arrowedLine(article: Article, line: Line): Insert | undefined {
  const rest = behindArrow(article.text, line)
  if (rest === undefined || !betweenProse(article, line)) return undefined
  return readsLikeHeadline(article, rest, line.end) ? {rest, certainty: 'likely'} : undefined
}

/** Whether paragraphs stand around a line, or one before it and nothing behind. */
export function betweenProse({lines}: Article, line: Line): boolean {
  const before = lines.before(line)
  const behind = lines.behind(line)
  return before !== undefined && isProse(before) && (!behind || isProse(behind))
}

/** Arrows, bullets, and brackets before a label. */
function skipOrnaments(text: string, at: number, limit: number): number {
  const end = Math.min(limit, at + 6)
  while (at < end && ('>»▶►→•·*+-–—([【［👉☞'.includes(text[at]!) || isBlank(text.charCodeAt(at)))) at++
  return at
}
