/** `, did you mean …?` for the nearest of some names, if one is near or goes on from what is given. */
export function suggest(given: string, names: readonly string[], prefix = ''): string {
  const [near] = names.map((name) => ({name, far: distance(given, name)})).sort((a, b) => a.far - b.far)
  const [long] = names.filter((name) => isShort(given, name)).sort((a, b) => a.length - b.length)
  const meant = near && near.far <= 2 ? near.name : long
  return meant ? `, did you mean ${prefix}${meant}?` : ''
}

/** `out` for `output`. */
function isShort(given: string, name: string): boolean {
  return given.length >= 3 && name.startsWith(given)
}

/** The same, or all the names where none is near: `, expected one of …`. */
export function suggestOrList(given: string, names: readonly string[]): string {
  return suggest(given, names) || `, expected one of ${names.join(', ')}`
}

/** Levenshtein's distance, for short names. */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}
