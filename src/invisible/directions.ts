/** Marks that turn the direction of text, and where text runs from right to left. */

import type {Article} from '../article.ts'
import {PerArticle, recall} from '../memory.ts'

/** Marks of direction, which stand alone. */
export const directions = '\u200e\u200f\u061c'
/** Embeddings, overrides, and isolates, which come in pairs, and what closes them. */
const openers = '\u202a\u202b\u202d\u202e\u2066\u2067\u2068'
const closers = '\u202c\u2069'
/** The marks that come in pairs. */
export const embeddings: string = openers + closers
/** What makes text run from right to left whatever its letters. */
export const override = '\u202e'
/** How far text that runs from right to left may be from its marks, in UTF-16 code units. */
const near = 60

/** Whether text that runs from right to left stands near a row of marks. */
export function isNearRightToLeft(text: string, from: number, to: number): boolean {
  for (let by = 1; by <= near; by++) {
    if (isRightToLeft(text.charCodeAt(from - by)) || isRightToLeft(text.charCodeAt(to - 1 + by))) return true
  }
  return false
}

/** Hebrew, Arabic, and their neighbours; marks aside. */
function isRightToLeft(code: number): boolean {
  return (
    (code >= 0x590 && code < 0x900 && code !== 0x61c) ||
    (code >= 0xfb1d && code < 0xfe00) ||
    (code >= 0xfe70 && code < 0xfeff)
  )
}

/** The marks of an article that come in pairs. */
export interface Embeddings {
  /** 1 at the offset of each mark that is not closed, or closes none, in the same line. */
  readonly unpaired: Uint8Array
  /** Whether anything in the article runs from right to left. */
  readonly rightToLeft: boolean
  /** Whether anything is made to run so by an override. */
  readonly overridden: boolean
}

const memory = new PerArticle<Embeddings>()

/** What is known of the embeddings, isolates, and overrides of an article. */
export function embeddingsOf(article: Article): Embeddings {
  return recall(memory, article, () => readEmbeddings(article.text))
}

function readEmbeddings(text: string): Embeddings {
  const unpaired = new Uint8Array(text.length)
  let rightToLeft = false
  // Open embeddings and isolates of the line.
  let open: number[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) open = []
    if (code < 0x590) continue
    rightToLeft ||= isRightToLeft(code)
    const mark = text[at]!
    if (openers.includes(mark)) {
      open.push(at)
      unpaired[at] = 1
    } else if (closers.includes(mark)) {
      const closes = open.length > 0 && closerOf(text.charCodeAt(open.at(-1)!)) === mark
      unpaired[closes ? open.pop()! : at] = closes ? 0 : 1
    }
  }
  return {unpaired, rightToLeft, overridden: text.includes(override)}
}

function closerOf(opener: number): string {
  return opener < 0x2066 ? '\u202c' : '\u2069'
}
