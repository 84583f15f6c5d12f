/** A cleaner that some texts kill: a test double for a cleaner of one's own that goes wrong. */
export function cleaner(text) {
  if (text.includes('EXIT')) process.exit(7)
  if (text.includes('MEMORY')) {
    const kept = []
    for (;;) kept.push(new Array(100_000).fill(text.length))
  }
  if (text.includes('THROW')) throw new RangeError('too odd')
  return {text: text.replace(' .', ''), repairs: []}
}
