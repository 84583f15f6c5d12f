/**
 * The one scan: it calls whoever asked for a character, wherever in a text that character stands.
 *
 * A 64 Ki table gives each code unit its class; a second one, of pairs of classes, tells who is called for a
 * character behind another. So a text costs one step for each code unit, however many ask, and a mark that is only
 * odd behind a space (` ,`) calls nobody where it stands right.
 */

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
  const {classOf, count, members} = classify(listeners)
  const {calls, called} = pair(listeners, count, members)
  return (text, visit) => {
    const {length} = text
    for (let at = 0, row = 0; at < length; at++) {
      const own = classOf[text.charCodeAt(at)]!
      // Class 0 triggers nothing. No branch on it: which characters have a class is hard to predict.
      const call = calls[row + own]!
      if (call !== 0) for (const listener of called[call]!) visit(listener, at)
      row = own * count
    }
  }
}

/** Characters that no listener tells apart are of one class; class 0 are all that nobody asks for. */
interface Classes {
  readonly classOf: Uint8Array
  /** Number of classes. */
  readonly count: number
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
  for (const character of distinct(sets)) {
    const key = sets.map((set) => (set.includes(character) ? '1' : '0')).join('')
    const own = known.get(key) ?? members.push(character) - 1
    if (own > 255) throw new RangeError('More than 255 different sets of triggers')
    known.set(key, own)
    classOf[character.charCodeAt(0)] = own
  }
  return {classOf, count: members.length, members}
}

/** For each pair of classes, the index in `called` of who is called for the second behind the first. */
function pair<T>(listeners: readonly Listener<T>[], count: number, members: readonly string[]) {
  const calls = new Uint16Array(count * count)
  const called: T[][] = [[]]
  const known = new Map<string, number>()
  for (let before = 0; before < count; before++) {
    for (let own = 1; own < count; own++) {
      const asking = listeners.filter((one) => wants(one, members[before]!, members[own]!))
      const key = asking.map((one) => listeners.indexOf(one)).join()
      if (!known.has(key))
        known.set(key, asking.length === 0 ? 0 : called.push(asking.map((one) => one.listener)) - 1)
      calls[before * count + own] = known.get(key)!
    }
  }
  return {calls, called}
}

function wants({triggers, after}: Listener<unknown>, before: string, own: string): boolean {
  return triggers.includes(own) && (after === undefined || (before !== '' && after.includes(before)))
}
