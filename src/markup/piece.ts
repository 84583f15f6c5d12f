/** What the finders of left-over markup share. */

/** A piece of markup. UTF-16 offsets, half open. */
export interface Piece {
  readonly from: number
  readonly to: number
  /** Whether it parts blocks. */
  readonly isBlock: boolean
}

/** Longest tag, shortcode, and address that is looked at, in UTF-16 code units. */
export const longestTag = 2000
/** Longest script, style, or piece of data. */
export const longestCode = 50_000

/** A set of words that are listed with spaces between. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** Finds the next place of a string, forward only, so that all look-ups together cost one pass. */
export function searcher(text: string, string: string): (from: number) => number {
  let found = -2
  return (from) => {
    if (found !== -1 && found < from) found = text.indexOf(string, from)
    return found
  }
}
