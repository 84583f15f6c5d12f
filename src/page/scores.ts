/** How much each line of a page looks like the article's. */

import type {LineFacts} from './facts.ts'

/** By line: above zero for the article, below it against. */
export type Scores = Float64Array

export const S: any = {
  none: [-3.5, -1.7, -0.4, -0.2, -0.5, -0.5, -0.8, 1.6],
  stop: [0.3, 0.3, 1.3, 1.3, 1.6, 2.1, 3.2, 4.7],
  strong: -8,
  weak: -3,
  weakSize: 4,
  repeat: -3,
  thru: -2,
  thru3: -2,
  digits: -2,
  dots: -1,
  signs: 1.2,
  list: -0.3,
  alone: -1.5,
  aloneSize: 45,
  bars: -1,
  inner: 0.8
}

/** Upper limits of the classes of size, in words. */
const sizes = [3, 5, 8, 12, 16, 25, 40]

/** Whether a line is a sentence, or several. */
export function isProse({ending, size}: LineFacts): boolean {
  return ending === 'stop' && size >= 8
}

/** The score of each line: by what it is, by a list's introduction before it, and by its neighbours. */
export function scoreLines(facts: readonly LineFacts[]): Scores {
  const usual = usualSigns(facts)
  const alone = Float64Array.from(facts, (line) => scoreOf(line, usual))
  spareLists(facts, alone)
  return withNeighbours(facts, alone)
}

/** Share of function words in the page's own sentences, or 0 where they show that the language is another one. */
function usualSigns(facts: readonly LineFacts[]): number {
  let lines = 0
  let sum = 0
  for (const line of facts) {
    if (!isProse(line) || line.size < 16 || line.signs < 0) continue
    lines++
    sum += line.signs
  }
  return lines >= 3 && sum / lines >= 0.12 ? sum / lines : 0
}

function scoreOf(line: LineFacts, usual: number): number {
  const {size, ending, label, repeats, digits, signs, inner, bars} = line
  const reads = ending === 'stop' || (ending === 'colon' && size >= 12)
  let score = (reads ? S.stop : S.none)[sizeClass(size)]!
  if (!reads && size >= 25 && inner > 0) score += S.inner
  if (label) {
    if (label.strength !== 'weak' && size < 40) score += S.strong
    else if (label.strength === 'weak' && size <= S.weakSize) score += S.weak
  }
  if (digits > 0.2) score += S.digits
  if (ending === 'dots' && size < 25) score += S.dots
  if (bars > 2) score += S.bars
  if (usual > 0 && signs >= 0 && size >= 8) score += S.signs * (Math.min(signs / usual, 1.5) - 0.75)
  if (repeats === 1) return score
  // A line that stands again and again may part the article's paragraphs: `Advertisement`.
  if (size > 7) return score + S.repeat
  return Math.max(repeats > 2 ? S.thru3 : S.thru, score + S.repeat)
}

function sizeClass(size: number): number {
  let i = 0
  while (i < sizes.length && size >= sizes[i]!) i++
  return i
}

/** What a line that ends in a colon introduces is the article's too. */
function spareLists(facts: readonly LineFacts[], scores: Scores): void {
  let left = 0
  for (let i = 0; i < scores.length; i++) {
    const {ending, size, label} = facts[i]!
    if (scores[i]! > 0 || label) left = 0
    else if (left-- > 0) scores[i] = Math.max(scores[i]!, S.list)
    if (ending === 'colon' && size >= 3 && !label) left = 12
  }
}

/** Sentences stand together in an article, alone in a teaser. Lines that stand again and again part nobody. */
function withNeighbours(facts: readonly LineFacts[], alone: Scores): Scores {
  const scores = alone.slice()
  const shown: number[] = []
  for (let i = 0; i < alone.length; i++) if (!isThrough(facts[i]!)) shown.push(i)
  shown.forEach((line, at) => {
    if (alone[line]! <= 0 || facts[line]!.size >= S.aloneSize) return
    let near = 0
    for (const other of [at - 2, at - 1, at + 1, at + 2]) if ((alone[shown[other]!] ?? -1) > 1) near++
    if (near < 2) scores[line]! += near === 1 ? S.alone : 2 * S.alone
  })
  return scores
}

function isThrough({repeats, size, ending}: LineFacts): boolean {
  return repeats > 2 && size <= 7 && ending !== 'stop'
}
