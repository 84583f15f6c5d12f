/** UTF-8 that was read by a single-byte encoding, read anew, with what was lost on the way. */

import type {Codec} from './tables.ts'

/** What a sequence of bytes stands for. */
export interface Sequence {
  readonly codePoint: number
  /** Length of the sequence, in UTF-16 code units of the text that holds it. */
  readonly length: number
  /** Whether a byte was lost, so that what stands there is the likeliest character, or U+FFFD for an unknown one. */
  readonly lossy: boolean
}

/** The byte that stands for a lost one. */
export const lostByte = 0x1a
const space = 0x20
const questionMark = 0x3f

/** U+FFFD: a character that nobody knows. */
const unknown = 0xfffd
export const closingQuote = 0x201d

/**
 * The UTF-8 sequence at an offset, or undefined where there is none.
 *
 * Strict, but for what happens to such text on its way (which bytes may be taken for which is ftfy’s knowledge,
 * ftfy/chardata.py, Apache-2.0): a byte 0xA0 that became a space, a byte that the encoding lacks and that became
 * U+FFFD or a question mark, or went missing; halves of surrogate pairs that were encoded one by one (CESU-8); and
 * a NUL in two bytes.
 */
export function readSequence(text: string, at: number, codec: Codec): Sequence | undefined {
  const lead = codec.byteAt(text, at)
  const size = lead < 0xc0 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
  if (size === 0) return undefined
  return (
    readStrict(text, at, size, codec) ??
    readPair(text, at, codec) ??
    readLostQuote(text, at, codec) ??
    (codec.restoresSpaces ? readWithSpace(text, at, size, codec) : undefined) ??
    (codec.isSloppy ? readLossy(text, at, size, codec) : undefined)
  )
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte < 0xc0
}

/** The character of a whole sequence: the shortest form, no surrogate, nothing above U+10FFFF. */
function readStrict(text: string, at: number, size: number, codec: Codec): Sequence | undefined {
  let codePoint = codec.byteAt(text, at) & (0x7f >> size)
  for (let i = 1; i < size; i++) {
    const byte = codec.byteAt(text, at + i)
    if (!isContinuation(byte)) return undefined
    codePoint = (codePoint << 6) | (byte & 0x3f)
  }
  const isNul = size === 2 && codePoint === 0
  return isNul || isAllowed(codePoint, size) ? found(codePoint, size) : undefined
}

function isAllowed(codePoint: number, size: number): boolean {
  const least = size === 2 ? 0x80 : size === 3 ? 0x800 : 0x10000
  return codePoint >= least && codePoint <= 0x10ffff && (codePoint < 0xd800 || codePoint > 0xdfff)
}

function found(codePoint: number, length: number, lossy = false): Sequence {
  return {codePoint, length, lossy}
}

/** Two surrogates, each in three bytes. */
function readPair(text: string, at: number, codec: Codec): Sequence | undefined {
  if (codec.byteAt(text, at) !== 0xed) return undefined
  const bytes = bytesAt(text, at, 6, codec)
  if (!isPair(bytes)) return undefined
  const [, high, highEnd, , low, lowEnd] = bytes as [number, number, number, number, number, number]
  if (![highEnd, lowEnd].every(isContinuation)) {
    const isLost = [highEnd, lowEnd].every(
      (byte) => isContinuation(byte) || byte === lostByte || byte === questionMark
    )
    return isLost && codec.isSloppy ? found(unknown, 6, true) : undefined
  }
  const codePoint =
    0x10000 + ((high & 0x0f) << 16) + ((highEnd & 0x3f) << 10) + ((low & 0x0f) << 6) + (lowEnd & 0x3f)
  return found(codePoint, 6)
}

function isPair([lead, high = 0, , again, low = 0]: readonly number[]): boolean {
  return lead === 0xed && again === 0xed && high >= 0xa0 && high < 0xb0 && low >= 0xb0 && low < 0xc0
}

function bytesAt(text: string, at: number, size: number, codec: Codec): number[] {
  return Array.from({length: size}, (_, i) => codec.byteAt(text, at + i))
}

/**
 * `â€` and a mark of loss, or nothing: of the quotes and dashes that begin so, only `”` ends in a byte
 * that windows-1252 lacks. Other encodings lack another one; {@link Codec.lostQuote} knows.
 */
function readLostQuote(text: string, at: number, codec: Codec): Sequence | undefined {
  if (!codec.lostQuote || codec.byteAt(text, at) !== 0xe2 || codec.byteAt(text, at + 1) !== 0x80)
    return undefined
  const third = codec.byteAt(text, at + 2)
  if (third === lostByte || third === questionMark) return found(codec.lostQuote, 3, true)
  return codec.lostQuote === closingQuote && isLostClosing(text, at)
    ? found(closingQuote, 2, true)
    : undefined
}

/** Whether `â€` at an offset is a closing quote without its last byte: before a space, or where one was opened. */
export function isLostClosing(text: string, at: number): boolean {
  return isCutQuote(text, at) && (text[at + 2] === ' ' || isOpen(text, at))
}

/** How far a quote reaches back to where it was opened. */
const quoteSize = 400

/** Opening quotes, and what windows-1252 and windows-1254 make of them. */
const openings = ['“', '„', 'â€œ', 'â€ž']

/** Whether a quote was opened before an offset, in its line, damaged or not, and not closed. */
export function isOpen(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - quoteSize), at)
  const open = Math.max(...openings.map((one) => before.lastIndexOf(one)))
  return open > Math.max(before.lastIndexOf('”'), before.lastIndexOf('\n'))
}

/** Whether `â€` at an offset can be a closing quote without its last byte: behind something, before a space or a mark. */
export function isCutQuote(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' '
  const after = text[at + 2] ?? '\n'
  if (/[\s“„]/.test(before)) return false
  // Two spaces: one of them may be the last byte of a dagger, save at the end of a sentence.
  if (after === ' ') return text[at + 3] !== ' ' || /[.,!?]/.test(before)
  return /[\n\r\t.,;:!)\]]/.test(after)
}

/** First bytes that make a likely character with a byte 0xA0. */
const leadsOfSpace = [0xc2, 0xc3, 0xc5, 0xce, 0xd0, 0xd9]

/** A sequence in which a byte 0xA0, a no-break space by itself, became a plain space. */
function readWithSpace(text: string, at: number, size: number, codec: Codec): Sequence | undefined {
  if (size === 2) return readSpaced(text, at, codec)
  const bytes = bytesAt(text, at, size, codec)
  if (size === 3 ? !isSpaced3(bytes) : !isSpaced4(bytes)) return undefined
  const codePoint = bytes.reduce((sum, byte, i) => {
    return i === 0 ? byte & (0x7f >> size) : (sum << 6) | (byte === space ? 0x20 : byte & 0x3f)
  }, 0)
  return isAllowed(codePoint, size) ? found(codePoint, size) : undefined
}

function isSpaced3([lead = 0, second = 0, third = 0]: readonly number[]): boolean {
  // 0x85 is more often an ellipsis of its own.
  const isPart = (byte: number) => isContinuation(byte) && byte !== 0x85 && byte !== 0xa0
  if (lead > 0xe3) return false
  return second === space ? lead >= 0xe2 && isPart(third) : isPart(second) && third === space
}

function isSpaced4([lead, ...rest]: readonly number[]): boolean {
  const spaces = rest.filter((byte) => byte === space).length
  return lead === 0xf0 && spaces === 1 && rest.every((byte) => byte === space || isContinuation(byte))
}

/** Portuguese words that begin with `à` go on behind the space; else `à` was a word, and its space is one. */
const wordsOfA = /^(?: |quele|quela|quilo|s )/

function readSpaced(text: string, at: number, codec: Codec): Sequence | undefined {
  const lead = codec.byteAt(text, at)
  if (codec.byteAt(text, at + 1) !== space || !leadsOfSpace.includes(lead)) return undefined
  if (lead === 0xc3 && !wordsOfA.test(text.slice(at + 2, at + 8))) return found(0xe0, 1)
  return found(((lead & 0x1f) << 6) | 0x20, 2)
}

/** A sequence of which one byte or more are lost: nobody knows the character, but it was one. */
function readLossy(text: string, at: number, size: number, codec: Codec): Sequence | undefined {
  const [lead = 0, ...rest] = bytesAt(text, at, size, codec)
  if (size === 2) {
    const isLost = rest[0] === lostByte || (rest[0] === questionMark && lead <= 0xc3)
    return lead >= 0xc2 && isLost ? found(unknown, 2, true) : undefined
  }
  const marks = rest.filter((byte) => byte === questionMark).length
  const lost = rest.filter((byte) => byte === lostByte).length + marks
  const isWhole = rest.filter(isContinuation).length + lost === rest.length
  return isWhole && lost > 0 && marks <= 1 ? found(unknown, size, true) : undefined
}
