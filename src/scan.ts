/**
 * The one scan: it calls whoever asked for a character, wherever in a text that character stands.
 *
 * A 64 Ki table gives each code unit its bits: for whom it is a trigger, and for whom it must stand before one. Where
 * those of two neighbours meet, a table of pairs of classes tells who is called. So a text costs one look-up for each
 * code unit, however many ask, and a mark that is only odd behind a space (` ,`) calls nobody where it stands right.
 */

import {isLower} from './characters.ts'
import {chunkSize, codeUnitsAt} from './code-units.ts'

/** Who wants to be called where. */
export interface Listener<T> {
  /** At each of these characters (UTF-16 code units). */
  readonly triggers: string
  /** Only where one of these stands right before. At the start of the text none does. */
  readonly after?: string | undefined
  readonly listener: T
}

/** Where listeners are to be called: numbers, since a text has hundreds of such places. */
export interface Hits {
  /** How many there are. */
  readonly count: number
  /** Of each its UTF-16 offset, and who is called there: an index in {@link Scan.called}. */
  readonly facts: readonly number[]
}

export interface Scan<T> {
  /** The lists of listeners that are called together. */
  readonly called: readonly (readonly T[])[]
  /** Find the places in a text, in their order. */
  readonly find: (text: string) => Hits
}

/** Up to this many characters are looked for one by one, which is faster than to look at every code unit. */
const few = 4
/** Characters that stand in nearly every sentence: looking for them one by one would not pay. */
const common = '., '

/**
 * Make a scan ready. Listeners of one character are called in their own order. A scan for few characters finds the
 * places of one character after those of another.
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
  const find = (text: string): Hits => {
    const facts: number[] = []
    for (const character of characters) {
      for (let offset = text.indexOf(character); offset >= 0; offset = text.indexOf(character, offset + 1)) {
        for (const [key, one] of listeners.entries()) {
          if (!one.triggers.includes(character) || !isAfter(one, text, offset)) continue
          facts.push(offset, key)
        }
      }
    }
    return {count: facts.length / 2, facts}
  }
  return {called: listeners.map(({listener}) => [listener]), find}
}

function isAfter({after}: Listener<unknown>, text: string, offset: number): boolean {
  return after === undefined || (offset > 0 && after.includes(text[offset - 1]!))
}

function scanByTable<T>(listeners: readonly Listener<T>[]): Scan<T> {
  const own = classify(listeners.map(({triggers}) => triggers))
  const before = classify(listeners.flatMap(({after}) => after ?? []))
  const masks = masksOf(listeners)
  const {calls, called} = pair(listeners, own, before)
  const find = (text: string): Hits => {
    const facts: number[] = []
    let bits = 0
    for (let start = 0; start < text.length; start += chunkSize) {
      const length = Math.min(chunkSize, text.length - start)
      const count = collect(codeUnitsAt(text, start), length, masks, bits, candidates)
      for (let i = 0; i < count; i++) {
        const offset = start + candidates[i]!
        const row = offset === 0 ? 0 : before.of[text.charCodeAt(offset - 1)]! << 8
        const key = calls[row | own.of[text.charCodeAt(offset)]!]!
        // Those who share their bits with others are told apart now.
        if (key !== nobody) facts.push(offset, key)
      }
      bits = masks[text.charCodeAt(start + length - 1)]! >>> 16
    }
    return {count: facts.length / 2, facts}
  }
  return {called, find}
}

/** Offsets in a chunk at which somebody may be called. */
const candidates = new Int32Array(chunkSize)

const nobody = 0

/** Write the offset of each code unit that may call somebody. A loop of its own, since all characters pay. */
function collect(
  codes: Uint16Array,
  length: number,
  masks: Uint32Array,
  first: number,
  hits: Int32Array
): number {
  let before = first | 1
  let count = 0
  for (let i = 0; i < length; i++) {
    const bits = masks[codes[i]!]!
    if ((bits & before) !== 0) hits[count++] = i
    before = (bits >>> 16) | 1
  }
  return count
}

/**
 * Bits of each code unit: below as a trigger, above as what stands before one. Bit 0 is of triggers behind anything,
 * each other bit of some sets of characters that must stand before: those who share one are told apart later.
 */
function masksOf(listeners: readonly Listener<unknown>[]): Uint32Array {
  const masks = new Uint32Array(65536)
  const mark = (characters: Iterable<string>, bit: number) => {
    for (const one of characters) masks[one.charCodeAt(0)]! |= bit
  }
  for (const {triggers, after} of listeners) if (after === undefined) mark(triggers, 1)
  for (const [i, {before, own}] of share(listeners, 15).entries()) {
    mark(own, 2 << i)
    mark(before, (2 << i) << 16)
  }
  return masks
}

/** Characters, the second behind one of the first. */
interface Pairs {
  readonly before: Set<string>
  readonly own: Set<string>
}

/**
 * The pairs of characters that listeners wait for, shared out among so many groups that false pairs are rare in a text:
 * a group that had the space before and letters behind would stop at every word.
 */
function share(listeners: readonly Listener<unknown>[], most: number): readonly Pairs[] {
  const wanted = new Map<string, Pairs>()
  for (const {triggers, after} of listeners) {
    if (after === undefined) continue
    const pairs = wanted.get(after) ?? {before: new Set(after.split('')), own: new Set()}
    wanted.set(after, {...pairs, own: new Set([...pairs.own, ...triggers.split('')])})
  }
  const groups: Pairs[] = []
  for (const pairs of [...wanted.values()].sort((a, b) => rateOf(b) - rateOf(a))) {
    if (groups.length < most) groups.push(pairs)
    else join(groups, pairs)
  }
  return groups
}

/** Put pairs into the group that gets the fewest false ones by them. */
function join(groups: Pairs[], pairs: Pairs): void {
  const costs = groups.map((group) => rateOf(union(group, pairs)) - rateOf(group))
  const cheapest = costs.indexOf(Math.min(...costs))
  groups[cheapest] = union(groups[cheapest]!, pairs)
}

function union(one: Pairs, other: Pairs): Pairs {
  return {before: new Set([...one.before, ...other.before]), own: new Set([...one.own, ...other.own])}
}

/** How often, roughly, pairs stand in a text. */
function rateOf({before, own}: Pairs): number {
  return rate(before) * rate(own)
}

function rate(characters: ReadonlySet<string>): number {
  let sum = 0
  for (const one of characters) sum += one === ' ' ? 16 : isLower(one.charCodeAt(0)) ? 1 : 0.1
  return sum
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

/** For each pair of classes, the index in `called` of who is called for the second behind the first: 0 for nobody. */
function pair<T>(listeners: readonly Listener<T>[], own: Classes, before: Classes) {
  const calls = new Uint16Array(before.members.length << 8)
  const called: T[][] = [[]]
  const known = new Map<string, number>([['', 0]])
  for (const [row, first] of before.members.entries()) {
    for (const [column, second] of own.members.entries()) {
      if (column === 0) continue
      const asking = listeners.filter((one) => wants(one, first, second))
      const key = asking.map((one) => listeners.indexOf(one)).join()
      if (!known.has(key)) known.set(key, called.push(asking.map((one) => one.listener)) - 1)
      calls[(row << 8) | column] = known.get(key)!
    }
  }
  return {calls, called}
}

function wants({triggers, after}: Listener<unknown>, before: string, own: string): boolean {
  return triggers.includes(own) && (after === undefined || (before !== '' && after.includes(before)))
}
