/** Bytes and numbers that were written as hexadecimal digits. */

const utf8 = new TextDecoder('utf-8', {fatal: true})

/** The number that hexadecimal digits write at an offset, if there are as many. */
export function hex(text: string, from: number, length: number): number | undefined {
  const digits = text.slice(from, from + length)
  return digits.length === length && /^[\da-f]+$/i.test(digits) ? Number.parseInt(digits, 16) : undefined
}

/** The bytes, four at most, that are written from an offset on, each as two digits behind a mark: `=E2=80`. */
export function readBytes(text: string, at: number, mark: string): number[] {
  const bytes: number[] = []
  const step = mark.length + 2
  while (bytes.length < 4 && text.startsWith(mark, at + bytes.length * step)) {
    const byte = hex(text, at + bytes.length * step + mark.length, 2)
    if (byte === undefined) break
    bytes.push(byte)
  }
  return bytes
}

/** A character that bytes write, and how many of them. */
export interface Decoded {
  readonly text: string
  readonly bytes: number
}

/** The first character beyond ASCII that bytes write in UTF-8. */
export function decode(bytes: readonly number[]): Decoded | undefined {
  const first = bytes[0] ?? 0
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0
  if (length === 0 || bytes.length < length) return undefined
  try {
    return {text: utf8.decode(new Uint8Array(bytes.slice(0, length))), bytes: length}
  } catch {
    // No UTF-8, so no escape.
    return undefined
  }
}
