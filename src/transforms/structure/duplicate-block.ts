import type {Article} from '../../article.ts'
import {removeLines} from '../../blocks.ts'
import {endsInEllipsis, isBlank, isWord} from '../../characters.ts'
import type {Match} from '../../copies/compare.ts'
import {type Copies, findCopies} from '../../copies/find.ts'
import {overlapsOf} from '../../copies/overlaps.ts'
import {labelOf} from '../../line-labels.ts'
import type {Line} from '../../lines.ts'
import {linesOfArticle} from '../../page/page.ts'
import {type Certainty, defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

/** A block with this many words that stands again is a copy; with fewer it may be a slogan. */
const copyWords = 12
/** Two copies next to each other need no more than this. */
const neighbourWords = 6
/** From this many words on, a third copy is none the less a copy: refrains are shorter. */
const refrainWords = 25
/** A line with this many words is a paragraph. */
const paragraphWords = 15
/** A pull quote has at least so many words, its paragraph stands at most so many lines away, and is longer by so many. */
const quoteWords = 8
const quoteDistance = 6
const quoteMargin = 4
/** A contained block with this many words is a copy wherever it stands. */
const containedWords = 30
/** Lines of the head, where summaries and epigraphs stand. */
const headLines = 4

const reason = 'Unexpected second copy of a block, expected one'

/**
 * Remove paragraphs, list items, and pull quotes that stand again.
 *
 * Copies have the same words (case, quotes, and marks aside), or nearly: then they share four fifths of their word
 * triples (Jaccard's measure), and no number or name differs. Of two equal blocks the first stays; of a block that
 * stands inside another, the whole. Of a line that says the same twice, and of one that begins with the last words of
 * the line before, the repeated words go.
 *
 * Short lines (chants, marks of speakers, scores, times), stanzas, and what stands three times are left alone, and so
 * are summaries at the head.
 */
export const duplicateBlock: TransformPlugin = defineTransform({
  id: 'duplicate-block',
  stage: 'structure',
  summary: 'Remove blocks that stand again',
  // What it takes still stands elsewhere.
  budget: false,
  examples: [
    {
      before:
        'The bridge will reopen in May, the city said on Monday, after two years of work on its northern arch.\n\nCars may use it again, and so may trams, it added.\n\nThe bridge will reopen in May, the city said on Monday, after two years of work on its northern arch.',
      after:
        'The bridge will reopen in May, the city said on Monday, after two years of work on its northern arch.\n\nCars may use it again, and so may trams, it added.'
    },
    {
      before:
        'Bridge to reopen\n\nThe work was late from the first day.\n\n“Nobody had looked at the northern arch for sixty years,” said Ana Pell, who led the work. “We found a boat in it.”\n\nNobody had looked at the northern arch for sixty years\n\nCars may use it again in May, and so may trams.',
      after:
        'Bridge to reopen\n\nThe work was late from the first day.\n\n“Nobody had looked at the northern arch for sixty years,” said Ana Pell, who led the work. “We found a boat in it.”\n\nCars may use it again in May, and so may trams.'
    },
    {
      before:
        'The town hall of Corrow, seen from the quay on Friday. (Photo: Ana Pell) The town hall of Corrow, seen from the quay on Friday. (Photo: Ana Pell)',
      after: 'The town hall of Corrow, seen from the quay on Friday. (Photo: Ana Pell)'
    },
    {
      before:
        'We’ll be here in the morning, we’ll be here in the rain,\nand we’ll bring it back again.\n\nWe’ll be here in the evening, we’ll be here in the rain,\nand we’ll bring it back again.'
    },
    {
      before:
        'The company wrote: “We are aware of the storm. Fares have gone up so that more ferries sail from the old quay.”\n\nThe first half sounds kind.\n\n“… Fares have gone up so that more ferries sail from the old quay.”\n\nThe second half does not.'
    },
    {
      before:
        'I say to you that the ferry must run on Sundays, since people visit their mothers on Sundays, and mothers wait.\n\nI say to you that the ferry must run on Sundays, since the hospital has its doors open, and the sick count the hours.'
    },
    {
      before:
        'Shares in Pike closed at 12.40 on Monday, the highest price since spring, after a day without news.\n\nShares in Tessel closed at 31.15 on Monday, the highest price since spring, after a day without news.'
    }
  ],
  *whole(article) {
    for (const range of overlapsOf(article)) yield {...range, insert: '', certainty: 'likely', reason}
    const copies = findCopies(article, certaintyOf)
    addCredits(article, copies)
    if (copies.size === 0) return
    dropTeased(article, copies)
    dropRefrains(article, copies)
    extend(article, copies)
    yield* removals(article, copies)
  }
})

/** Longest credit, in UTF-16 code units. */
const longestCredit = 120

/** `Photo: Jane Doe`, and the same right below: a credit of the picture, and one of its enlargement. */
function addCredits(article: Article, copies: Copies): void {
  const {lines} = article
  for (let i = 1; i < lines.length; i++) {
    if (copies.has(i) || lines.lengthOf(i) > longestCredit || lines.lengthOf(i) !== lines.lengthOf(i - 1))
      continue
    const line = lines.at(i)!
    if (isSame(lines.at(i - 1), line) && labelOf(article, line, 'credit'))
      copies.set(i, {of: i - 1, certainty: 'likely', isWhole: true})
  }
}

/** How sure it is that a line is a copy of another; nothing where it may be meant. */
function certaintyOf(article: Article, match: Match): Certainty | undefined {
  if (match.kind === 'near') return 'likely'
  return match.kind === 'same' ? certaintyOfCopy(article, match) : certaintyOfPart(article, match)
}

function certaintyOfCopy(article: Article, {copy, of}: Match): Certainty | undefined {
  const {words} = copy
  if (inStanza(article, copy) || inStanza(article, of)) return undefined
  if (words >= refrainWords) return 'sure'
  if (words >= copyWords) return 'likely'
  if (words >= neighbourWords && copy.index === of.index + 1) return 'likely'
  return undefined
}

/** Whether a line is a short one among others, with blank lines elsewhere: a stanza, a list, a table. */
function inStanza({lines}: Article, line: Line): boolean {
  // Without any blank line nothing tells stanzas from paragraphs.
  if (line.words >= refrainWords || lines.last!.number < lines.length) return false
  const before = lines.before(line)
  const behind = lines.behind(line)
  const joins = (other: Line | undefined, distance: number) =>
    other !== undefined && other.index > 0 && distance === 1 && other.words < paragraphWords
  return (
    joins(before, before ? line.number - before.number : 0) ||
    joins(behind, behind ? behind.number - line.number : 0)
  )
}

/** How sure it is that a line is a pull quote, or a teaser, of a longer one whose words it repeats. */
function certaintyOfPart(article: Article, match: Match): Certainty | undefined {
  const {text} = article
  const {copy: part, of} = match
  const isAbove = part.index < of.index
  const isCut = endsInEllipsis(text, part.end)
  if (part.index === 0 && !isCut) return undefined
  if (isCut && isAbove && part.words >= copyWords) return 'likely'
  if (of.words < part.words + quoteMargin || !endsClause(text, match.to) || isQuotation(text, match))
    return undefined
  if (part.index < headLines && isAbove) return undefined
  if (part.words >= containedWords) return 'likely'
  if (part.words < quoteWords || inStanza(article, part)) return undefined
  // Before the paragraph, without a full stop, it may be the heading of a section that has it from a quotation there.
  if (isAbove && part.terminal === '') return undefined
  return Math.abs(part.index - of.index) <= quoteDistance ? 'likely' : undefined
}

/** Whether the words before an offset end a clause there. */
function endsClause(text: string, at: number): boolean {
  // French parts its marks from the word by a space.
  const mark = text[at + (isBlank(text.charCodeAt(at)) ? 1 : 0)]
  return mark === undefined || '.,!?…;:”"’»“。'.includes(mark)
}

/** Whether a line's words are quoted elsewhere, while they are the writer's own here: a correction, or a comment. */
function isQuotation(text: string, {copy: part, from}: Match): boolean {
  let at = from
  while (at < text.length && !isWord(text.charCodeAt(at))) at++
  const before = text[at - 1] ?? ' '
  return '“"«„‘'.includes(before) && !/["“”«»„]/.test(part.text) && part.terminal !== ''
}

/**
 * On a whole page, leave alone what stands a second time in the article and a first time among the teasers around it:
 * the article is where the one copy belongs, and the page's own text goes anyway.
 */
function dropTeased(article: Article, copies: Copies): void {
  const inArticle = linesOfArticle(article)
  if (!inArticle?.includes(1)) return
  for (const [index, {of}] of [...copies]) if (!inArticle[of]) copies.delete(index)
}

/** Leave alone what stands three times or more and is short enough for a refrain, unless nothing stands between. */
function dropRefrains({lines}: Article, copies: Copies): void {
  const counts = new Map<number, number>()
  for (const {of, isWhole} of copies.values()) if (isWhole) counts.set(of, (counts.get(of) ?? 0) + 1)
  const next = new Set<number>()
  for (const [index, {of, isWhole}] of [...copies]) {
    if (index - 1 === of || next.has(index - 1)) next.add(index)
    const isRefrain = isWhole && counts.get(of)! > 1 && lines.words(index) < refrainWords
    if (isRefrain && !next.has(index)) copies.delete(index)
  }
}

/** Copies of paragraphs take the short lines beside them along, where the same lines stand beside the first ones. */
function extend({lines}: Article, copies: Copies): void {
  for (const [index, {of, isWhole}] of [...copies]) {
    if (!isWhole || lines.at(index)!.words < paragraphWords) continue
    for (const step of [-1, 1]) {
      for (let i = step; isSame(lines.at(of + i), lines.at(index + i)) && !copies.has(index + i); i += step) {
        copies.set(index + i, {of: of + i, certainty: 'likely', isWhole: true})
      }
    }
  }
}

function isSame(a: Line | undefined, b: Line | undefined): boolean {
  return (
    a !== undefined && b !== undefined && a.index !== b.index && a.length === b.length && a.text === b.text
  )
}

/** One deletion for each run of copies. */
function* removals(article: Article, copies: Copies): Generator<Finding> {
  const indices = [...copies.keys()].sort((a, b) => a - b)
  for (let i = 0; i < indices.length; ) {
    let last = i
    while (last + 1 < indices.length && indices[last + 1] === indices[last]! + 1) last++
    const isSure = indices.slice(i, last + 1).every((index) => copies.get(index)!.certainty === 'sure')
    const range = removeLines(article, article.lines.at(indices[i]!)!, article.lines.at(indices[last]!)!)
    yield {...range, certainty: isSure ? 'sure' : 'likely', reason}
    i = last + 1
  }
}
