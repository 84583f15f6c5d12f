import type {Edit} from '../edits.ts'

/**
 * Edit the text that a JSON string holds, in the string as it is spelled: what no edit touches keeps its escapes.
 *
 * @param literal with its quotes.
 * @param edits of the text, sorted and disjoint.
 * @param ascii whether what is put in must be spelled in ASCII, as the rest of the line is.
 * @example editLiteral('"caf\\u00e9 ."', [{from: 4, to: 5, insert: ''}], true) // '"caf\\u00e9."'
 */
export function editLiteral(literal: string, edits: readonly Edit[], ascii: boolean): string {
  const place = offsets(literal)
  let edited = ''
  let at = 0
  for (const {from, to, insert} of edits) {
    edited += literal.slice(at, place(from)) + spell(insert, ascii).slice(1, -1)
    at = place(to)
  }
  return edited + literal.slice(at)
}

/** From offsets in the text, asked for in order, to offsets in its literal. */
function offsets(literal: string): (offset: number) => number {
  let text = 0
  let raw = 1
  let backslash = literal.indexOf('\\')
  return (offset) => {
    while (backslash !== -1 && backslash - raw < offset - text) {
      text += backslash - raw + 1
      raw = backslash + (literal[backslash + 1] === 'u' ? 6 : 2)
      backslash = literal.indexOf('\\', raw)
    }
    return raw + (offset - text)
  }
}

/** A text as a JSON string. */
export function spell(value: unknown, ascii: boolean): string {
  const json = JSON.stringify(value)
  if (!ascii) return json
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Whether a line is one of those that spell everything beyond ASCII as `\u…`, as Python's `json` does. */
export function isSpelledInAscii(line: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is meant.
  return /\\u(?:00[89a-f]|0[1-9a-f]|[1-9a-f])/i.test(line) && !/[^\x00-\x7f]/.test(line)
}
