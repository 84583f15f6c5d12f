/** Controls, and what they are left of: quotes and dashes that lost a byte, commands of terminals. */

import {isBlank, isLetter, isWord} from '../characters.ts'

/** Controls but tab and line breaks, with the five of C1 that no encoding reads as a character. */
export const controls: string = [
  ...Array.from({length: 32}, (_, code) => code),
  0x7f,
  0x81,
  0x8d,
  0x8f,
  0x90,
  0x9d
]
  .map((code) => String.fromCharCode(code))
  .filter((control) => !'\t\n\r\u000b\f'.includes(control))
  .join('')

/**
 * What controls are when the upper byte of a character was lost: U+2019 becomes U+0019. U+001E is the no-break hyphen
 * of word processors.
 */
const halves: Readonly<Record<string, string>> = {
  '\u0013': '–',
  '\u0014': '—',
  '\u0018': '‘',
  '\u0019': '’',
  '\u001c': '“',
  '\u001d': '”',
  '\u001e': '-'
}

/** A colour or a move of the cursor; the title of a window; a set of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
const ansi = /\u001b(?:\[[0-?]{0,20}[ -/]?[@-~]|\][^\u0007\u001b\n\r]{0,100}(?:\u0007|\u001b\\)|[()][0AB])/y

/** The quote, apostrophe, or dash that a control is the lower half of, if one fits where it stands. */
export function lostMark(text: string, at: number): string | undefined {
  const whole = halves[text[at]!]
  return whole && isHalf(text, at, whole) ? whole : undefined
}

/** Where a command of a terminal ends that begins at an offset; nothing where none does. */
export function endOfCommand(text: string, at: number): number | undefined {
  ansi.lastIndex = at
  return ansi.test(text) ? ansi.lastIndex : undefined
}

function isHalf(text: string, at: number, whole: string): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  if ('’-'.includes(whole)) return isLetter(before) && isLetter(after)
  if (whole === '”') return isSeen(before) && !isWord(after)
  if ('“‘'.includes(whole)) return isSeen(after) && !isWord(before)
  return isSeen(before) === isSeen(after)
}

/** Whether there is a character, and no white space. Beyond the ends of the text there is none. */
function isSeen(code: number): boolean {
  return code >= 0 && !isBlank(code)
}
