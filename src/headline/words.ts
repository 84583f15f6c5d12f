/** Headlines as lists of words, and texts that have the same words whatever their case, quotes, and marks. */

import {countWords, fold, isWord} from '../characters.ts'

/** Fewest words of a headline: a shorter line that stands twice may be a refrain, or a name. */
const fewestWords = 3
/** Most words of a headline. */
export const mostWords = 40
/** Most words of an outlet's name behind a headline. */
export const outletWords = 4

/** A headline as lists of words: with all that stands in the line, and without an outlet behind. */
export type Title = readonly (readonly string[])[]

/** The words of a headline; no list of them when it has too few for one, or too many. */
export function toTitle(title: string): Title {
  const fit = [...new Set([title, withoutOutlet(title)])].filter((text) => {
    const words = countWords(text)
    return words >= fewestWords && words <= mostWords
  })
  return fit.map(wordsOf)
}

/** `Headline | Outlet` without its last part, when that is short enough for a name. */
function withoutOutlet(title: string): string {
  const cut = Math.max(...[' | ', ' - ', ' – ', ' — ', ' · ', ' :: '].map((mark) => title.lastIndexOf(mark)))
  return cut > 0 && countWords(title, cut) <= outletWords ? title.slice(0, cut) : title
}

/** The words of a text: runs of letters, marks, and digits. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  let from = -1
  for (let i = 0; i <= text.length; i++) {
    const inside = i < text.length && isWord(text.charCodeAt(i))
    if (inside && from < 0) from = i
    else if (!inside && from >= 0) {
      words.push(text.slice(from, i))
      from = -1
    }
  }
  return words
}

/** Whether a word is another, or, with `isStart`, how another begins. */
export function isSameWord(word: string, other: string | undefined, isStart = false): boolean {
  if (other === undefined || (isStart ? other.length < word.length : other.length !== word.length))
    return false
  for (let i = 0; i < word.length; i++) {
    if (fold(word.charCodeAt(i)) !== fold(other.charCodeAt(i))) return false
  }
  return true
}

/** Where the words of a headline end that stand between an offset and a limit, marks before them aside; or -1. */
export function endOfTitle(text: string, from: number, limit: number, title: readonly string[]): number {
  let at = from
  for (let index = 0; index < title.length; index++) {
    const word = title[index]!
    // A headline that starts further on is no headline; between its words any marks may stand.
    while (at < limit && !isWord(text.charCodeAt(at))) at++
    for (let i = 0; i < word.length; i++, at++) {
      if (at >= limit || fold(text.charCodeAt(at)) !== fold(word.charCodeAt(i))) return -1
    }
    if (index < title.length - 1 && at < limit && isWord(text.charCodeAt(at))) return -1
  }
  return at
}
