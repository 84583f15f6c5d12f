/** Hashtags below an article: `#bridge #ferry`, in a row or one a line. */

import type {Line} from '../lines.ts'

/** One alone may be the last word of a writer: `#SaveTheFerry`. */
const fewestTags = 2
/** Longest row, in UTF-16 code units. */
const longestRow = 400

const row = /^#[^\s#\d][^\s#]{0,60}(?:[\s,;|·]{1,3}#[^\s#\d][^\s#]{0,60})*$/

/** The lines of a tail that hold hashtags and nothing else. */
export function rowsOfHashtags(tail: readonly Line[]): readonly Line[] {
  const rows = tail.filter(isRow)
  const tags = rows.reduce((sum, {text}) => sum + text.split('#').length - 1, 0)
  return tags < fewestTags ? [] : rows
}

function isRow(line: Line): boolean {
  return line.length <= longestRow && line.text.startsWith('#') && row.test(line.text)
}
