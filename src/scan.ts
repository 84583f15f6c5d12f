/**
 * The one scan: it calls whoever asked for a character, wherever in a text that character stands.
 *
 * A 64 Ki table tells whose a character is. Hits are found by a character class, compiled once (twice as fast as a
 * loop over the code units, while it is small), or by the table itself; a few rare characters are looked for one
 * by one, which is faster still. Either way, what a text without these characters costs does not depend on how many asked.
 */

/** Call `visit(listener, offset)` for each listener of each character of `text`. */
export type Scan<T> = (text: string, visit: (listener: T, offset: number) => void) => void

/** Up to this many characters are looked for one by one. */
const few = 8
/** Characters that stand in nearly every sentence: looking for them one by one would not pay. */
const common = '.,'

/**
 * Make a scan ready. Each listener is called in the order of the text for each of its characters; for a scan
 * of few characters, one character after another.
 *
 * @param listeners who wants which characters (UTF-16 code units).
 * @throws {RangeError} if there are more than 255 different sets of listeners.
 */
export function createScan<T>(listeners: readonly {triggers: string; listener: T}[]): Scan<T> {
  const characters = [...new Set(listeners.flatMap(({triggers}) => triggers.split('')))]
  const rare = characters.length <= few && !characters.some((character) => common.includes(character))
  return rare ? scanByCharacter(characters, listeners) : scanByTable(listeners)
}

function scanByCharacter<T>(
  characters: readonly string[],
  listeners: readonly {triggers: string; listener: T}[]
): Scan<T> {
  const asking = characters.map((character) => ({
    character,
    called: listeners.filter(({triggers}) => triggers.includes(character)).map(({listener}) => listener)
  }))
  return (text, visit) => {
    for (const {character, called} of asking) {
      for (let offset = text.indexOf(character); offset >= 0; offset = text.indexOf(character, offset + 1)) {
        for (const listener of called) visit(listener, offset)
      }
    }
  }
}

/** Up to this many characters a compiled class is faster than a look at each code unit; beyond, it is slower. */
const compiled = 24

function scanByTable<T>(listeners: readonly {triggers: string; listener: T}[]): Scan<T> {
  const {table, classes, characters} = classify(listeners)
  const next = characters.length <= compiled ? nextByClass(characters) : nextByTable(table)
  return (text, visit) => {
    for (let at = next(text, 0); at >= 0; at = next(text, at + 1)) {
      for (const listener of classes[table[text.charCodeAt(at)]!]!) visit(listener, at)
    }
  }
}

/** Finds the first hit from an offset on, or gives -1. */
type Next = (text: string, from: number) => number

function nextByClass(characters: readonly string[]): Next {
  // One class and nothing else: a single step for each code unit, and nothing to go back to.
  const hit = new RegExp(`[${characters.map(escapeCode).join('')}]`, 'g')
  return (text, from) => {
    hit.lastIndex = from
    return hit.test(text) ? hit.lastIndex - 1 : -1
  }
}

function nextByTable(table: Uint8Array): Next {
  return (text, from) => {
    for (let at = from; at < text.length; at++) if (table[text.charCodeAt(at)] !== 0) return at
    return -1
  }
}

function escapeCode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
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
  return {table, classes, characters: [...characters]}
}
