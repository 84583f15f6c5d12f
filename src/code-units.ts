/** A text as numbers: a loop over them is twice as fast as one over the string. */

/** Code units that are read at once. */
const chunk = 32768

let scratch: Uint16Array | undefined
/** The text that stands in `scratch` whole. */
let held: string | undefined

/**
 * Call `read(codes, length, start)` for one part of a text after another: `codes[0]` to `codes[length - 1]` are the UTF-16
 * code units from offset `start` on. The array is used again; it is good only during the call.
 */
export function readCodeUnits(
  text: string,
  read: (codes: Uint16Array, length: number, start: number) => void
): void {
  // While one text is read another may be: by a transform that cleans what it found.
  const codes = scratch ?? new Uint16Array(chunk)
  scratch = undefined
  held = undefined
  for (let start = 0; start < text.length; start += chunk) {
    const length = Math.min(chunk, text.length - start)
    fill(codes, text.length <= chunk ? text : text.slice(start, start + length))
    read(codes, length, start)
  }
  scratch = codes
  if (text.length <= chunk) held = text
}

/**
 * The code units of a whole text, from index 0 to its length; what stands behind means nothing. The array is used again:
 * it is good until another function is called that may read a text.
 */
export function codeUnitsOf(text: string): Uint16Array {
  if (text.length > chunk) {
    const codes = new Uint16Array(text.length)
    fill(codes, text)
    return codes
  }
  scratch ??= new Uint16Array(chunk)
  if (text !== held) fill(scratch, text)
  held = text
  return scratch
}

const isLittleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1

/** Copy the code units of a text. Node copies them in one go; browsers have no such call. */
function fill(codes: Uint16Array, text: string): void {
  if (typeof Buffer === 'function' && isLittleEndian) {
    Buffer.from(codes.buffer).write(text, 0, 'utf16le')
  } else {
    for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i)
  }
}
