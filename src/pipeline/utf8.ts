/** Bytes that are no UTF-8. */

/** Offset of the first byte that is no UTF-8: where decoding and encoding again first differs. */
export function firstInvalid(bytes: Buffer): number {
  const again = Buffer.from(bytes.toString('utf8'), 'utf8')
  let at = 0
  while (at < bytes.length && bytes[at] === again[at]) at++
  return at
}
