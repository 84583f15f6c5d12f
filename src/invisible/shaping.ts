/** Marks that shape words: joiners of scripts and emoji, zero-width spaces where no spaces part words. */

import {isBlank} from '../characters.ts'

/** What keeps two letters from joining, and what joins them. */
export const joiners = '\u200c\u200d'
/** A space without width, which lets a line end there. */
export const zeroSpace = '\u200b'

/**
 * Whether marks are needed where they stand: by a script, or by an emoji.
 *
 * @param mark the one that stands from one offset to the other.
 */
export function shapesWords(text: string, from: number, to: number, mark: string): boolean {
  const before = text.charCodeAt(from - 1)
  const after = text.charCodeAt(to)
  if (mark === zeroSpace)
    return isWithoutSpaces(before) || isWithoutSpaces(after) || (isShaping(before) && isShaping(after))
  if (joiners.includes(mark)) return isShaping(before) || isShaping(after)
  if (mark === '\u3164') return isHangul(before) || isHangul(after)
  return (mark === '\u180e' || mark === '\u034f') && isShaping(before)
}

/**
 * Whether joiners may shape what stands there: any script but those whose letters never join (Latin, Greek, Cyrillic,
 * Armenian, Georgian, Han, kana, hangul), and halves of surrogate pairs, symbols, and variation selectors, for emoji.
 */
function isShaping(code: number): boolean {
  if (Number.isNaN(code) || code < 0x590 || isBlank(code)) return false
  const joinsNever =
    (code >= 0x10a0 && code < 0x1200) ||
    (code >= 0x1e00 && code < 0x2070) ||
    (code >= 0x3000 && code < 0xa000) ||
    isHangul(code) ||
    code === 0xfeff
  return !joinsNever
}

function isHangul(code: number): boolean {
  return (
    (code >= 0x1100 && code < 0x1200) ||
    (code >= 0x3130 && code < 0x3190) ||
    (code >= 0xac00 && code < 0xd7b0)
  )
}

/** Thai, Lao, Tibetan, Burmese, Khmer, and their neighbours, which part no words by spaces. */
function isWithoutSpaces(code: number): boolean {
  return (
    (code >= 0xe00 && code < 0x10a0) ||
    (code >= 0x1780 && code < 0x1800) ||
    (code >= 0x1950 && code < 0x1c50) ||
    (code >= 0xa980 && code < 0xaae0)
  )
}
