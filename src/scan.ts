/**
 * The one scan: it calls whoever asked for a character, wherever in a text that character stands.
 *
 * A 64 Ki table gives each code unit its class; a second one, of pairs of classes, tells who is called for a
 * character behind another. So a text costs one step for each code unit, however many ask, and a mark that is only
 * odd behind a space (` ,`) calls nobody where it stands right.
 */

import {readCodeUnits} from './code-units.ts'

/** Who wants to be called where. */
export interface Listener<T> {
  /** At each of these characters (UTF-16 code units). */
  readonly triggers: string
  /** Only where one of these stands right before. At the start of the text none does. */
  readonly after?: string | undefined
  readonly listener: T
}

/** Call `visit(listener, offset)` for each listener of each character of `text`, in the order of the text. */
export type Scan<T> = (text: string, visit: (listener: T, offset: number) => void) => void

/** Up to this many characters are looked for one by one, which is faster than to look at every code unit. */
const few = 4
/** Characters that stand in nearly every sentence: looking for them one by one would not pay. */
const common = '., '

/**
 * Make a scan ready. Listeners of one character are called in their own order; for a scan of few characters, one
 * character after another.
 *
 * @throws {RangeError} if there are more than 255 classes of characters.
 */
export function createScan<T>(listeners: readonly Listener<T>[]): Scan<T> {
  const characters = distinct(listeners.map(({triggers}) => triggers))
  const rare = characters.length <= few && !characters.some((character) => common.includes(character))
  return rare ? scanByCharacter(characters, listeners) : scanByTable(listeners)
}

function distinct(strings: readonly string[]): string[] {
  return [...new Set(strings.flatMap((string) => string.split('')))]
}

function scanByCharacter<T>(characters: readonly string[], listeners: readonly Listener<T>[]): Scan<T> {
  const asking = characters.map((character) => ({
    character,
    called: listeners.filter(({triggers}) => triggers.includes(character))
  }))
  return (text, visit) => {
    for (const {character, called} of asking) {
      for (let offset = text.indexOf(character); offset >= 0; offset = text.indexOf(character, offset + 1)) {
        for (const one of called) if (isAfter(one, text, offset)) visit(one.listener, offset)
      }
    }
  }
}

function isAfter({after}: Listener<unknown>, text: string, offset: number): boolean {
  return after === undefined || (offset > 0 && after.includes(text[offset - 1]!))
}

function scanByTable<T>(listeners: readonly Listener<T>[]): Scan<T> {
  const {classOf, members} = classify(listeners)
  const {calls, called} = pair(listeners, members)
  return (text, visit) => {
    let before = 0
    readCodeUnits(text, (codes, length, start) => {
      for (let i = 0; i < length; i++) {
        const own = classOf[codes[i]!]!
        // Class 0 triggers nothing.
        if (own !== 0) {
          const call = calls[(before << 8) | own]!
          if (call !== 0) for (const listener of called[call]!) visit(listener, start + i)
        }
        before = own
      }
    })
  }
}

/** Characters that no listener tells apart are of one class; class 0 are all that nobody asks for. */
interface Classes {
  readonly classOf: Uint8Array
  /** A character of each class; none for class 0. */
  readonly members: readonly string[]
}

function classify(listeners: readonly Listener<unknown>[]): Classes {
  const sets = listeners.flatMap(({triggers, after}) =>
    after === undefined ? [triggers] : [triggers, after]
  )
  const classOf = new Uint8Array(65536)
  const members = ['']
  const known = new Map<string, number>()
  for (const [character, key] of keysOf(sets)) {
    const own = known.get(key) ?? members.push(character) - 1
    if (own > 255) throw new RangeError('More than 255 different sets of triggers')
    known.set(key, own)
    classOf[character.charCodeAt(0)] = own
  }
  return {classOf, members}
}

/** For each character, in which of the sets it is. */
function keysOf(sets: readonly string[]): Map<string, string> {
  const keys = new Map<string, string>()
  for (const [i, set] of sets.entries()) {
    for (const character of distinct([set])) keys.set(character, `${keys.get(character) ?? ''}${i},`)
  }
  return keys
}

/** For each pair of classes, the index in `called` of who is called for the second behind the first. */
function pair<T>(listeners: readonly Listener<T>[], members: readonly string[]) {
  const calls = new Uint16Array(65536)
  const called: T[][] = [[]]
  const known = new Map<string, number>([['', 0]])
  for (const [before, first] of members.entries()) {
    for (const [own, second] of members.entries()) {
      if (own === 0) continue
      const asking = listeners.filter((one) => wants(one, first, second))
      const key = asking.map((one) => listeners.indexOf(one)).join()
      if (!known.has(key)) known.set(key, called.push(asking.map((one) => one.listener)) - 1)
      calls[(before << 8) | own] = known.get(key)!
    }
  }
  return {calls, called}
}

function wants({triggers, after}: Listener<unknown>, before: string, own: string): boolean {
  return triggers.includes(own) && (after === undefined || (before !== '' && after.includes(before)))
}
