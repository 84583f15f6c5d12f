/** Galleries on a page: captions of pictures, each with the same button below it. */

import type {Article} from '../article.ts'
import type {Lines} from '../lines.ts'
import type {LineFacts} from './facts.ts'

/** Pictures of a gallery at the least, and words of the button below each. */
const fewestPictures = 4
const buttonWords = 3
/** Words of a caption, and share of those that end without a stop: paragraphs that a button parts end as sentences do. */
const captionWords = 5
const shareOpen = 0.8

/** The facts, with the lines of galleries marked as such. */
export function markGalleries({lines}: Article, facts: readonly LineFacts[]): readonly LineFacts[] {
  const inside = new Set<number>()
  for (let from = 0; from < facts.length; from++) {
    if (!isButton(facts[from]!)) continue
    const to = endOfRow(lines, facts, from)
    if (isGallery(facts, from, to)) for (let i = from - 1; i <= to; i++) inside.add(i)
    from = to
  }
  if (inside.size === 0) return facts
  return facts.map((line, i) => (inside.has(i) ? {...line, inGallery: true} : line))
}

function isButton({size, repeats, ending}: LineFacts): boolean {
  return size <= buttonWords && repeats >= fewestPictures && ending === 'none'
}

/** The index of the last button of a row that has the same button in every other line. */
function endOfRow(lines: Lines, facts: readonly LineFacts[], from: number): number {
  const {text} = lines.at(from)!
  let to = from
  while (to + 2 < facts.length && isButton(facts[to + 2]!) && lines.at(to + 2)!.text === text) to += 2
  return to
}

function isGallery(facts: readonly LineFacts[], from: number, to: number): boolean {
  const pictures = (to - from) / 2 + 1
  if (pictures < fewestPictures || from === 0) return false
  let captions = 0
  for (let i = from - 1; i < to; i += 2) if (isCaption(facts[i]!)) captions++
  return captions >= shareOpen * pictures
}

function isCaption({size, ending, label}: LineFacts): boolean {
  return size >= captionWords && ending === 'none' && !label
}
