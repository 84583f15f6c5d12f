/** UTF-8 that was read by a single-byte encoding, read anew. */

/** One character that a sequence stands for. */
export interface Sequence {
  readonly codePoint: number
  /** Length of the sequence, in UTF-16 code units of the text that holds it. */
  readonly length: number
  /** Whether a byte was lost, so that the character is the only likely one, not a certain one. */
  readonly lossy: boolean
}

/**
 * The character that the UTF-8 sequence at an offset stands for, by a table from code units to bytes.
 *
 * Strict: no overlong forms, no surrogates, nothing above U+10FFFF. A space stands for the byte 0xA0 (which many
 * programs turn into one) behind a lead byte that no word ends in; a replacement character for the last byte of
 * `”`, the one that windows-1252 lacks.
 */
export function readSequence(text: string, at: number, table: Uint8Array): Sequence | undefined {
  const lead = table[text.charCodeAt(at)]!
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
  if (length === 0 || at + length > text.length) return undefined
  let codePoint = lead & (0x7f >> length)
  for (let i = 1; i < length; i++) {
    const byte = continuation(text, at + i, table)
    if (byte === undefined) return i === 2 ? lostQuote(text, at, table) : undefined
    codePoint = (codePoint << 6) | (byte & 0x3f)
  }
  return isAllowed(codePoint, length) ? {codePoint, length, lossy: false} : undefined
}

function continuation(text: string, at: number, table: Uint8Array): number | undefined {
  const byte = table[text.charCodeAt(at)]!
  return byte >= 0x80 && byte < 0xc0 ? byte : undefined
}

function isAllowed(codePoint: number, length: number): boolean {
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000
  return codePoint >= least && codePoint <= 0x10ffff && (codePoint < 0xd800 || codePoint > 0xdfff)
}

/** `â€` and a replacement character: of all that begins so, only `”` ends in a byte that windows-1252 lacks. */
function lostQuote(text: string, at: number, table: Uint8Array): Sequence | undefined {
  const isQuote = table[text.charCodeAt(at)] === 0xe2 && table[text.charCodeAt(at + 1)] === 0x80
  return isQuote && text[at + 2] === '\uFFFD' ? {codePoint: 0x201d, length: 3, lossy: true} : undefined
}
