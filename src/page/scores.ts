/** How much each line of a page looks like the article's. */

import type {LineFacts} from './facts.ts'

/** By line: above zero for the article, below it against. Points are roughly logarithms of odds. */
export type Scores = Float64Array

/** Upper limits of the classes of size, in words. */
const sizes: readonly number[] = [3, 5, 8, 12, 16, 25, 40]
/** Points by class of size, of lines that end as sentences do, and of others. */
const sentencePoints: readonly number[] = [0.3, 0.3, 1.3, 1.3, 1.6, 2.1, 3.2, 4.7]
const otherPoints: readonly number[] = [-3.5, -1.7, -0.4, -0.2, -0.5, -0.5, -0.8, 1.6]
/** Points by what else a line shows. */
const points = {
  label: -8,
  weakLabel: -3,
  gallery: -8,
  inLabelsReach: -1.5,
  numbers: -2,
  ellipsis: -1,
  bars: -1,
  comma: 0.8,
  parting: -1,
  innerSentences: 0.8,
  again: -3,
  functionWords: 1.2,
  oneNeighbour: -1.5,
  noNeighbour: -3
} as const
/** Least points of a short line that stands twice, and thrice or more: it may part the article's own paragraphs. */
const leastAgain = {twice: -2, often: -1} as const
/** Least points of a line in a list that a colon introduces, and most lines of such a list. */
const leastListed = -0.3
const mostListed = 12
/** Least points of a time of day above a sentence. */
const leastTime = -1

/** Words of a sentence line that is prose. */
const proseWords = 8
/** Words of a line from which on it is long enough to be a paragraph. */
const paragraphWords = 40
/** Words of a line that may be a label, a weak one, and of one that stands for others as their heading. */
const weakLabelWords = 4
const headingWords = 9
/** Lines under a heading of a list of articles, and under one of a box with sentences of its own. */
const listReach = 12
const boxReach = 4
/** Words of a sentence, and of two in a row, that end what stands under a heading; a box has sentences of its own. */
const endsReach = 30
const endsReachOfTwo = 20
/** Words of a sentence. */
const sentenceWords = 3
/** Menu items in a row that no list of articles has. */
const mostItems = 2
/** Words of a line that parts paragraphs. */
const partingWords = 7
/** From so many words on a sentence needs no neighbours. */
const aloneWords = 45

/** Whether a line may be an item of a menu: a word or a few, no number, no mark at its end. */
export function isMenuItem({size, ending, digits, letters}: LineFacts): boolean {
  return size <= 3 && ending === 'none' && digits === 0 && letters > 0
}

/** Whether a line is a sentence, or several. */
export function isProse({ending, size}: LineFacts): boolean {
  return ending === 'stop' && size >= proseWords
}

/** Whether a line is a time of day, or a number: `14.50`. */
export function isTime({size, digits, label}: LineFacts): boolean {
  return digits === 1 && size <= 2 && !label
}

/** The score of each line: by what it is, by a label or a colon above it, and by its neighbours. */
export function scoreLines(facts: readonly LineFacts[]): Scores {
  const usual = usualSigns(facts)
  const scores = Float64Array.from(facts, (line) => scoreOf(line, usual))
  spareLists(facts, scores)
  spareTimes(facts, scores)
  weighHeadings(facts, scores)
  return weighNeighbours(facts, scores)
}

/** Share of function words in the page's own sentences, or 0 where they show that the language is another one. */
function usualSigns(facts: readonly LineFacts[]): number {
  const shares = facts
    .filter((line) => isProse(line) && line.size >= 16 && line.signs >= 0)
    .map(({signs}) => signs)
  const usual = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length)
  return shares.length >= 3 && usual >= 0.2 ? usual : 0
}

function scoreOf(line: LineFacts, usual: number): number {
  const {size, ending, digits, signs, inner, bars} = line
  if (line.inGallery) return points.gallery
  const reads = ending === 'stop' || (ending === 'colon' && size >= 12)
  let score = (reads ? sentencePoints : otherPoints)[sizeClass(size)]! + labelPoints(line)
  if (!reads && size >= 25 && inner > 0) score += points.innerSentences
  if (digits > 0.2) score += points.numbers
  if (ending === 'dots' && size < 25) score += points.ellipsis
  if (bars > 2) score += points.bars
  if (ending === 'comma') score += points.comma
  if (usual > 0 && signs >= 0 && size >= 12) {
    score += points.functionWords * (Math.min(signs / usual, 1.5) - 0.75)
  }
  return line.parts ? Math.max(score, points.parting) : again(line, score)
}

function sizeClass(size: number): number {
  let i = 0
  while (i < sizes.length && size >= sizes[i]!) i++
  return i
}

function labelPoints({label, size}: LineFacts): number {
  if (!label) return 0
  if (label.strength === 'weak') return size <= weakLabelWords ? points.weakLabel : 0
  return size < paragraphWords ? points.label : 0
}

function again({repeats, size}: LineFacts, score: number): number {
  if (repeats === 1) return score
  if (size > partingWords) return score + points.again
  return Math.max(repeats > 2 ? leastAgain.often : leastAgain.twice, score + points.again)
}

/** What a line that ends in a colon introduces is the article's too. */
function spareLists(facts: readonly LineFacts[], scores: Scores): void {
  let left = 0
  for (let i = 0; i < scores.length; i++) {
    const {ending, size, label} = facts[i]!
    if (scores[i]! > 0 || label) left = 0
    else if (left-- > 0) scores[i] = Math.max(scores[i]!, leastListed)
    if (ending === 'colon' && size >= 3 && !label) left = mostListed
  }
}

/** A time of day right above a sentence is an entry's in a live blog. Above a headline it is one's in a list of news. */
function spareTimes(facts: readonly LineFacts[], scores: Scores): void {
  for (let i = 0; i + 1 < scores.length; i++) {
    if (isTime(facts[i]!) && isSentence(facts[i + 1]!)) scores[i] = Math.max(scores[i]!, leastTime)
  }
}

/** Labels of lists of other articles, and of boxes with sentences of their own. */
const lists: ReadonlySet<string> = new Set(['related', 'read-more'])
const boxes: ReadonlySet<string> = new Set([
  'newsletter',
  'cookie',
  'embed',
  'paywall',
  'app',
  'donation',
  'about-author',
  'comment-heading',
  'player'
])

/** Whether a line is the heading of a box with sentences of its own. */
export function opensBox({label, size}: LineFacts): boolean {
  return label !== undefined && size <= headingWords && boxes.has(label.kind)
}

/** Whether a line is the heading of a list of other articles. */
export function opensList({label, size, parts}: LineFacts): boolean {
  return (
    label !== undefined &&
    label.strength !== 'weak' &&
    !parts &&
    size <= headingWords &&
    lists.has(label.kind)
  )
}

/** What stands under a label is the label's, up to the next paragraph, two sentences in a row, or a menu. */
function weighHeadings(facts: readonly LineFacts[], scores: Scores): void {
  let left = 0
  let reach = endsReach
  let items = 0
  for (let i = 0; i < scores.length; i++) {
    const line = facts[i]!
    const {label, size} = line
    items = isMenuItem(line) ? items + 1 : 0
    if (label && size <= headingWords) {
      if (line.parts) continue
      // A button that stands between all paragraphs opens nothing.
      const isBox = boxes.has(label.kind) && !isParting(line)
      if (isBox) left = boxReach
      if (lists.has(label.kind)) left = listReach
      reach = isBox ? endsReach : endsReachOfTwo
      continue
    }
    if (items > mostItems || endsHeading(facts, i, reach)) left = 0
    if (left-- > 0) scores[i]! += points.inLabelsReach
  }
}

function endsHeading(facts: readonly LineFacts[], i: number, ofTwo: number): boolean {
  const line = facts[i]!
  if (!isSentence(line)) return false
  if (isProse(line) && line.size >= endsReach) return true
  let next = i + 1
  while (next < facts.length && isParting(facts[next]!)) next++
  const other = facts[next]
  return other !== undefined && isSentence(other) && line.size + other.size >= ofTwo
}

/** Whether a line ends as a sentence does, and nothing speaks against it. */
export function isSentence({ending, size, label, repeats}: LineFacts): boolean {
  return ending === 'stop' && size >= sentenceWords && !label && repeats === 1
}

/** Sentences stand together in an article, alone in a teaser. Lines that stand again and again part nobody. */
function weighNeighbours(facts: readonly LineFacts[], alone: Scores): Scores {
  const scores = alone.slice()
  const shown: number[] = []
  for (let i = 0; i < alone.length; i++) if (!isParting(facts[i]!)) shown.push(i)
  shown.forEach((line, at) => {
    if (alone[line]! <= 0 || facts[line]!.size >= aloneWords) return
    let near = 0
    for (const other of [at - 2, at - 1, at + 1, at + 2]) if ((alone[shown[other]!] ?? -1) > 1) near++
    if (near < 2) scores[line]! += near === 1 ? points.oneNeighbour : points.noNeighbour
  })
  return scores
}

/** Whether a line only parts the article's paragraphs: a button between them all, an ad's label. */
export function isParting({repeats, size, ending, parts}: LineFacts): boolean {
  return parts || (repeats > 2 && size <= partingWords && ending !== 'stop')
}
