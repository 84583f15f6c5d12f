/** What belongs to an article and is not its prose: who wrote it, when and where, and who took the pictures. */

import type {Article} from './article.ts'
import {datelineEnd, framedCredit, trailerStart} from './furniture/inside.ts'
import {kindOfLine} from './furniture/line-kind.ts'
import type {Line} from './lines.ts'
import type {Furniture} from './transform.ts'

/** Lines at the start and at the end of an article where bylines and dates stand. */
const headLines = 8
const tailLines = 5
/** Length of the first paragraph of the story, in UTF-16 code units, and its words, at the least. */
const fewestOfStory = {length: 120, words: 25}

/** A piece of furniture: a line, or a part of one. */
export interface Piece extends Furniture {
  readonly line: Line
}

/** The furniture of an article, in the order of its lines. */
export function furnitureOf(article: Article): readonly Piece[] {
  const {lines} = article
  const found: Piece[] = []
  let isStory = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines.at(i)!
    const atHead = i > 0 && i < headLines && !isStory
    const atEnd = i >= lines.length - tailLines && i > 0
    const kind = kindOfLine(article, line, atHead, atEnd)
    if (kind) found.push({from: line.start, to: line.end, furniture: kind, line})
    else collectBehind(article, line, atEnd, found)
    if (!isStory && opensStory(line)) {
      isStory = true
      const end = datelineEnd(article, line)
      if (end > 0) found.push({from: line.start, to: end, furniture: 'dateline', line})
    }
  }
  return found
}

function opensStory({length, words}: Line): boolean {
  return length >= fewestOfStory.length && words >= fewestOfStory.words
}

/** What stands at the end of a paragraph: `(Photo by Jane Doe)`, `— Name (@handle) March 4, 2021`. */
function collectBehind(article: Article, line: Line, atEnd: boolean, pieces: Piece[]): void {
  const credit = framedCredit(article, line, atEnd)
  if (credit) pieces.push({...credit, line})
  const trailer = trailerStart(article.text, line)
  if (trailer >= 0) pieces.push({from: trailer, to: line.end, furniture: 'tweet', line})
}
