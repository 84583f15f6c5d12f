/** A text as numbers: a loop over them is twice as fast as one over the string. */

/** Code units that are read at once. */
export const chunkSize = 32_768 as const

let scratch: Uint16Array | undefined
/** The text that stands in `scratch` whole. */
let held: string | undefined

/**
 * The code units of a text from an offset on: of all of it when it is short, else `chunkSize` of them at most. The array
 * is used again: it is good until another function is called that may read a text.
 */
export function codeUnitsAt(text: string, from: number): Uint16Array {
  if (text.length <= chunkSize) return codeUnitsOf(text)
  scratch ??= new Uint16Array(chunkSize + 1)
  held = undefined
  return fill(scratch, text.slice(from, from + chunkSize))
}

/**
 * The code units of a whole text, from index 0 to its length, where a 0 ends them. The array is used again:
 * it is good until another function is called that may read a text.
 */
export function codeUnitsOf(text: string): Uint16Array {
  if (text.length > chunkSize) return fill(new Uint16Array(text.length + 1), text)
  scratch ??= new Uint16Array(chunkSize + 1)
  if (text !== held) fill(scratch, text)
  held = text
  return scratch
}

const isLittleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1

/** Copy the code units of a text, and 0 behind them. Node copies them in one go; browsers have no such call. */
function fill(codes: Uint16Array, text: string): Uint16Array {
  if (typeof Buffer === 'function' && isLittleEndian) {
    Buffer.from(codes.buffer).write(text, 0, 'utf16le')
  } else {
    for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i)
  }
  codes[text.length] = 0
  return codes
}
