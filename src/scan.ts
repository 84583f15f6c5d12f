/**
 * The one scan: a single pass over a text that calls whoever asked for a character.
 *
 * A 64 Ki table gives each UTF-16 code unit a class; class 0 is nobody's. The cost of a text in which nobody's
 * character stands does not depend on how many asked.
 */

/** Call `visit(listener, offset)` for each listener of each character of `text`, in order. */
export type Scan<T> = (text: string, visit: (listener: T, offset: number) => void) => void

/**
 * Make a scan ready.
 *
 * @param listeners who wants which characters (UTF-16 code units).
 */
export function createScan<T>(listeners: readonly {triggers: string; listener: T}[]): Scan<T> {
  const {table, classes} = classify(listeners)
  if (classes.length === 1) return () => {}
  return (text, visit) => {
    for (let offset = 0; offset < text.length; offset++) {
      const kind = table[text.charCodeAt(offset)]!
      if (kind === 0) continue
      for (const listener of classes[kind]!) visit(listener, offset)
    }
  }
}

function classify<T>(listeners: readonly {triggers: string; listener: T}[]) {
  const table = new Uint8Array(65536)
  const classes: T[][] = [[]]
  const characters = new Set(listeners.flatMap(({triggers}) => triggers.split('')))
  const byMembers = new Map<string, number>()
  for (const character of characters) {
    const asking = listeners.filter(({triggers}) => triggers.includes(character))
    const key = asking.map((one) => listeners.indexOf(one)).join()
    let kind = byMembers.get(key)
    if (kind === undefined) {
      kind = classes.push(asking.map(({listener}) => listener)) - 1
      if (kind > 255) throw new RangeError('More than 255 different sets of triggers')
      byMembers.set(key, kind)
    }
    table[character.charCodeAt(0)] = kind
  }
  return {table, classes}
}
