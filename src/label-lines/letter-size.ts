/** The buttons for larger letters: `A- A A+`. */

import {countWords} from '../characters.ts'
import type {Line} from '../lines.ts'

/** Longest row of buttons, in UTF-16 code units, and the words beside them. */
export const longestButtons = 60
const fewestPlain = 3
const fewestSigned = 2
const mostBeside = 3

/** `A A A`, `A- A A+`, with the words `Size of letters` beside them or not. */
export function isLetterSize({length, text}: Line): boolean {
  if (length > longestButtons || !/^[AaАа]/.test(text)) return false
  const parts = text.split(/[\s|/]+/)
  const other = parts.findIndex((part) => !/^[AaАа][+−–-]{0,2}$/.test(part))
  const buttons = other < 0 ? parts : parts.slice(0, other)
  const isSigned = buttons.some((part) => part.length > 1)
  if (buttons.length < (isSigned ? fewestSigned : fewestPlain)) return false
  return countWords(parts.slice(buttons.length).join(' ')) <= mostBeside
}
