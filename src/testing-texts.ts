/**
 * Repeat a unit until a text has a length, in UTF-16 code units.
 *
 * @returns a flat string: V8 keeps what `repeat` returns as a rope, which is flattened only while it is timed.
 */
export function fill(unit: string, length: number): string {
  const isLatin = /^[\0-\u00FF]*$/.test(unit)
  const encoding = isLatin ? 'latin1' : 'utf16le'
  return Buffer.alloc(isLatin ? length : length * 2, unit, encoding).toString(encoding)
}
