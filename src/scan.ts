/**
 * The one scan: it calls whoever asked for a character, wherever in a text that character stands.
 *
 * A 64 Ki table gives each code unit its classes; a second one, of pairs of classes, tells who is called for a
 * character behind another. So a text costs one step for each code unit, however many ask, and a mark that is only
 * odd behind a space (` ,`) calls nobody where it stands right.
 */

import {chunkSize, codeUnitsAt} from './code-units.ts'

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
  const own = classify(listeners.map(({triggers}) => triggers))
  const before = classify(listeners.flatMap(({after}) => after ?? []))
  const {classes, width} = combine(own, before)
  const {calls, called} = pair(listeners, own, before, width)
  return (text, visit) => {
    // While a text is scanned another may be: by a transform that cleans what it found.
    const hits = reused ?? new Int32Array(2 * chunkSize)
    reused = undefined
    let row = 0
    for (let start = 0; start < text.length; start += chunkSize) {
      const length = Math.min(chunkSize, text.length - start)
      const count = collect(codeUnitsAt(text, start), length, classes, calls, row, width, hits)
      for (let i = 0; i < count; i += 2) {
        for (const listener of called[hits[i + 1]!]!) visit(listener, start + hits[i]!)
      }
      row = (classes[text.charCodeAt(start + length - 1)]! >> 8) << width
    }
    reused = hits
  }
}

/** Offsets and calls, one behind the other. */
let reused: Int32Array | undefined

/** Write the offset and the call of each code unit that calls somebody. A loop of its own, since all characters pay. */
function collect(
  codes: Uint16Array,
  length: number,
  classes: Uint16Array,
  calls: Uint16Array,
  first: number,
  width: number,
  hits: Int32Array
): number {
  let row = first
  let count = 0
  for (let i = 0; i < length; i++) {
    const both = classes[codes[i]!]!
    const call = calls[row | (both & 255)]!
    row = (both >> 8) << width
    if (call === 0) continue
    hits[count++] = i
    hits[count++] = call
  }
  return count
}

/** Characters that are in the same ones of some sets are of one class; class 0 are all that are in none. */
interface Classes {
  readonly of: Uint8Array
  /** A character of each class; none for class 0. */
  readonly members: readonly string[]
}

function classify(sets: readonly string[]): Classes {
  const of = new Uint8Array(65536)
  const members = ['']
  const known = new Map<string, number>()
  for (const [character, key] of keysOf(sets)) {
    const own = known.get(key) ?? members.push(character) - 1
    if (own > 255) throw new RangeError('More than 255 different sets of triggers')
    known.set(key, own)
    of[character.charCodeAt(0)] = own
  }
  return {of, members}
}

/** For each character, in which of the sets it is. */
function keysOf(sets: readonly string[]): Map<string, string> {
  const keys = new Map<string, string>()
  for (const [i, set] of sets.entries()) {
    for (const character of distinct([set])) keys.set(character, `${keys.get(character) ?? ''}${i},`)
  }
  return keys
}

/**
 * Both classes of each code unit in one number: as what is called for, and above it as what stands before. `width` is
 * how many bits the table of pairs gives to the first: the smaller that table, the nearer it stays to the processor.
 */
function combine(own: Classes, before: Classes) {
  const classes = new Uint16Array(65536)
  for (let code = 0; code < classes.length; code++) classes[code] = (before.of[code]! << 8) | own.of[code]!
  return {classes, width: Math.ceil(Math.log2(own.members.length))}
}

/** For each pair of classes, the index in `called` of who is called for the second behind the first. */
function pair<T>(listeners: readonly Listener<T>[], own: Classes, before: Classes, width: number) {
  const calls = new Uint16Array(before.members.length << width)
  const called: T[][] = [[]]
  const known = new Map<string, number>([['', 0]])
  for (const [row, first] of before.members.entries()) {
    for (const [column, second] of own.members.entries()) {
      if (column === 0) continue
      const asking = listeners.filter((one) => wants(one, first, second))
      const key = asking.map((one) => listeners.indexOf(one)).join()
      if (!known.has(key)) known.set(key, called.push(asking.map((one) => one.listener)) - 1)
      calls[(row << width) | column] = known.get(key)!
    }
  }
  return {calls, called}
}

function wants({triggers, after}: Listener<unknown>, before: string, own: string): boolean {
  return triggers.includes(own) && (after === undefined || (before !== '' && after.includes(before)))
}
