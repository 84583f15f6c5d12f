import {ChangeSet, Text} from '@codemirror/state'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  apply,
  compose,
  composeParts,
  type Edit,
  firstEndingAt,
  invert,
  mapOffset,
  mapRanges,
  OffsetMap,
  resolve,
  sourceOffset
} from '../src/edits.ts'

/**
 * Edits written into the text that they edit: `a[ |], b` takes the space out of `a , b`, `[|x]` puts `x` in,
 * `[ab|]` deletes `ab`.
 */
function read(notation: string): {before: string; after: string; edits: Edit[]} {
  let before = ''
  let after = ''
  const edits: Edit[] = []
  for (const [, kept = '', old, insert = ''] of notation.matchAll(/([^[]+)|\[([^|\]]*)\|([^\]]*)\]/g)) {
    if (old === undefined) {
      before += kept
      after += kept
    } else {
      edits.push({from: before.length, to: before.length + old.length, insert})
      before += old
      after += insert
    }
  }
  return {before, after, edits}
}

/** Edits as the notation has them. */
function write(text: string, edits: readonly Edit[]): string {
  let notation = ''
  let at = 0
  for (const {from, to, insert} of edits) {
    notation += `${text.slice(at, from)}[${text.slice(from, to)}|${insert}]`
    at = to
  }
  return notation + text.slice(at)
}

/** Two lists that follow each other, composed, in the notation. */
function composed(first: string, second: string): string {
  const a = read(first)
  const b = read(second)
  expect(b.before, 'the second list starts from what the first one leaves').toBe(a.after)
  return write(a.before, compose(a.edits, b.edits))
}

const character = fc.constantFrom('a', 'b', 'c', ' ', '\n', 'é', '”', '😀', '\uD83D', '\uDE00')
const texts = fc.array(character, {maxLength: 40}).map((parts) => parts.join(''))

/** Edits without a text: gap, length, insert. Cut to fit whatever text they are used on. */
type Shape = readonly (readonly [gap: number, length: number, insert: string])[]
const inserts = fc.array(character, {maxLength: 4}).map((parts) => parts.join(''))
const shapes: fc.Arbitrary<Shape> = fc.array(fc.tuple(fc.nat(6), fc.nat(4), inserts), {maxLength: 8})

function cut(shape: Shape, {length}: string): Edit[] {
  const edits: Edit[] = []
  let at = 0
  for (const [gap, size, insert] of shape) {
    const from = at + gap
    if (from > length) break
    at = Math.min(from + size, length)
    edits.push({from, to: at, insert})
  }
  return edits
}

/** A text, edits of it, and edits of what these leave. */
const chains = fc.tuple(texts, shapes, shapes, shapes).map(([text, ...all]) => {
  const lists: Edit[][] = []
  let at = text
  for (const shape of all) {
    const edits = cut(shape, at)
    lists.push(edits)
    at = apply(at, edits)
  }
  return {text, a: lists[0]!, b: lists[1]!, c: lists[2]!}
})

/** Whether an offset is strictly inside, or at an end of, what some edit replaces. */
function isTouched(edits: readonly Edit[], offset: number): boolean {
  return edits.some(({from, to}) => from <= offset && offset <= to)
}

const runs = {numRuns: 500}

describe('apply', () => {
  it.each([
    ['It ended.[ .|]', 'It ended.'],
    ['[a|]', ''],
    ['[|x]', 'x'],
    ['a[|1][|2][|3]b', 'a123b'],
    ['a[b|x][c|y]d', 'axyd'],
    ['a[b|][|y]d', 'ayd'],
    ['a[|y][b|]d', 'ayd'],
    ['[😀|:)] ok', ':) ok'],
    ['[\uD83D|x]\uDE00', 'x\uDE00']
  ])('%s', (notation, expected) => {
    const {before, edits} = read(notation)
    expect(apply(before, edits)).toBe(expected)
  })

  it('gives back the same text for no edits', () => {
    expect(apply('as it was', [])).toBe('as it was')
  })

  it.each([
    [[{from: 2, to: 1, insert: ''}], 'Invalid edit range 2 to 1 (in a text of length 5)'],
    [[{from: -1, to: 1, insert: ''}], 'Invalid edit range -1 to 1 (in a text of length 5)'],
    [[{from: 3, to: 6, insert: ''}], 'Invalid edit range 3 to 6 (in a text of length 5)'],
    [[{from: 0.5, to: 1, insert: ''}], 'Invalid edit range 0.5 to 1 (in a text of length 5)'],
    [[{from: 0, to: Number.NaN, insert: ''}], 'Invalid edit range 0 to NaN (in a text of length 5)'],
    [
      [
        {from: 0, to: 3, insert: ''},
        {from: 2, to: 4, insert: ''}
      ],
      'Edit range 2 to 4 starts before the end of the last, 3'
    ],
    [
      [
        {from: 3, to: 3, insert: 'x'},
        {from: 1, to: 1, insert: 'y'}
      ],
      'Edit range 1 to 1 starts before the end of the last, 3'
    ]
  ])('refuses %j', (edits, message) => {
    expect(() => apply('abcde', edits)).toThrow(new RangeError(message))
    expect(() => invert('abcde', edits)).toThrow(new RangeError(message))
  })
})

describe('invert', () => {
  it.each([
    ['It ended.[ .|]', 'It ended.[| .]'],
    ['a[|x]b', 'a[x|]b'],
    ['a[bc|x]d[|yz]', 'a[x|bc]d[yz|]'],
    ['[a|][b|][|c]', '[|a][|b][c|]']
  ])('%s', (notation, expected) => {
    const {before, after, edits} = read(notation)
    expect(write(after, invert(before, edits))).toBe(expected)
  })

  it('undoes', () => {
    fc.assert(
      fc.property(texts, shapes, (text, shape) => {
        const edits = cut(shape, text)
        expect(apply(apply(text, edits), invert(text, edits))).toBe(text)
      }),
      runs
    )
  })

  it('is its own inverse', () => {
    fc.assert(
      fc.property(texts, shapes, (text, shape) => {
        const edits = cut(shape, text)
        expect(invert(apply(text, edits), invert(text, edits))).toEqual(edits)
      }),
      runs
    )
  })
})

describe('compose', () => {
  it.each([
    ['nothing', 'abc', 'abc', 'abc'],
    ['only first', 'a[b|x]c', 'axc', 'a[b|x]c'],
    ['only second', 'abc', 'a[b|x]c', 'a[b|x]c'],
    ['apart', '[a|x]bcd', 'xbc[d|y]', '[a|x]bc[d|y]'],
    ['apart, the second first', 'abc[d|y]', '[a|x]bcy', '[a|x]bc[d|y]'],
    ['second replaces what the first put in', 'a[b|x]c', 'a[x|y]c', 'a[b|y]c'],
    ['second deletes what the first put in', 'a[|x]c', 'a[x|]c', 'a[|]c'],
    ['second deletes more than the first put in', 'ab[c|x]de', 'a[bxd|]e', 'a[bcd|]e'],
    ['second deletes over a deletion', 'a[bc|]de', '[ad|]e', '[abcd|]e'],
    ['second deletes part of what the first put in', 'a[b|xyz]c', 'ax[y|]zc', 'a[b|xz]c'],
    ['second reaches into the first', 'a[b|xyz]cd', 'axy[zc|]d', 'a[bc|xy]d'],
    ['second reaches into the first from before', 'ab[c|xyz]d', 'a[bx|]yzd', 'a[bc|yz]d'],
    ['second inserts inside', 'a[b|xz]c', 'ax[|y]zc', 'a[b|xyz]c'],
    ['second inserts before', 'a[b|x]c', 'a[|y]xc', 'a[b|yx]c'],
    ['second inserts behind', 'a[b|x]c', 'ax[|y]c', 'a[b|x][|y]c'],
    ['second inserts where the first deleted', 'a[b|]c', 'a[|y]c', 'a[b|][|y]c'],
    ['touching, second behind', 'a[b|x]cd', 'ax[c|y]d', 'a[b|x][c|y]d'],
    ['touching, second before', 'ab[c|x]d', 'a[b|y]xd', 'a[b|y][c|x]d'],
    ['one second over two firsts', 'a[b|x]c[d|y]e', '[axcy|]e', '[abcd|]e'],
    ['two seconds in one first', 'a[b|wxyz]c', 'a[w|]xy[z|Z]c', 'a[b|xyZ]c'],
    ['a chain', '[a|12][b|34]c', '1[23|]4c', '[ab|14]c'],
    ['decoded, then deleted', 'x READ &amp;[#124;|] y', 'x[ READ &amp;|] y', 'x[ READ &amp;|][#124;|] y'],
    ['surrogate halves', '[\uD83D|\uD83C]\uDE00', '[\uD83C\uDE00|x]', '[\uD83D\uDE00|x]']
  ])('%s', (_, first, second, expected) => {
    expect(composed(first, second)).toBe(expected)
  })

  it('tells the parts', () => {
    const a = {...read('a[b|xy]c[d|z]').edits[0]!, name: 'a'}
    const b = {from: 2, to: 4, insert: '', name: 'b'}
    expect(composeParts([a], [b])).toEqual([{from: 1, to: 3, insert: 'x', first: [a], second: [b]}])
  })

  it('refuses lists that are not sorted', () => {
    const wrong = [
      {from: 3, to: 4, insert: ''},
      {from: 1, to: 2, insert: ''}
    ]
    const message = 'Edit range 1 to 2 starts before the end of the last, 4'
    expect(() => compose(wrong, [])).toThrow(new RangeError(message))
    expect(() => compose([], wrong)).toThrow(new RangeError(message))
  })

  it('does both', () => {
    fc.assert(
      fc.property(chains, ({text, a, b}) => {
        expect(apply(text, compose(a, b))).toBe(apply(apply(text, a), b))
      }),
      runs
    )
  })

  it('gives the same text whichever two of three are composed first', () => {
    fc.assert(
      fc.property(chains, ({text, a, b, c}) => {
        const left = compose(compose(a, b), c)
        const right = compose(a, compose(b, c))
        expect(apply(text, left)).toBe(apply(text, right))
        expect(apply(text, left)).toBe(apply(apply(apply(text, a), b), c))
      }),
      runs
    )
  })

  it('uses each part once and joins only parts that overlap', () => {
    fc.assert(
      fc.property(chains, ({a, b}) => {
        const parts = composeParts(a, b)
        expect(parts.flatMap(({first}) => first)).toEqual(a)
        expect(parts.flatMap(({second}) => second)).toEqual(b)
        const {after} = placed(a)
        for (const {first, second} of parts) {
          if (first.length + second.length === 1) continue
          const members = [...first.map((edit) => after.get(edit)!), ...second]
          for (const one of members) {
            expect(members.some((other) => other !== one && overlaps(one, other))).toBe(true)
          }
        }
      }),
      runs
    )
  })

  it('leaves alone what no edit touched', () => {
    fc.assert(
      fc.property(chains, ({text, a, b}) => {
        // A character is covered only when an edit of the first list replaced it, or one of the second what
        // it had become.
        const {before: covered} = marksOf(text, a, b)
        const all = compose(a, b)
        for (const {from, to} of all) {
          if (to === from) continue
          expect(covered.has(from) && covered.has(to - 1)).toBe(true)
        }
        const inside = new Set(all.flatMap(({from, to}) => range(from, to)))
        for (const offset of covered) expect(inside.has(offset)).toBe(true)
      }),
      runs
    )
  })

  it('takes time in proportion to the edits, also when all of them are one chain', () => {
    const time = (size: number) => {
      const a = Array.from({length: size}, (_, i) => ({from: i, to: i + 1, insert: 'xy'}))
      const b = Array.from({length: size - 1}, (_, i) => ({from: 2 * i + 1, to: 2 * i + 3, insert: 'z'}))
      const start = process.cpuUsage()
      expect(compose(a, b)).toEqual([{from: 0, to: size, insert: `x${'z'.repeat(size - 1)}y`}])
      return process.cpuUsage(start).user / 1000
    }
    time(1000)
    // 100,000 edits in well under a second; quadratic time would be minutes.
    expect(time(100_000)).toBeLessThan(2000)
  })
})

function overlaps(x: {from: number; to: number}, y: {from: number; to: number}): boolean {
  const [first, second] = x.from < y.from || (x.from === y.from && x.to >= y.to) ? [x, y] : [y, x]
  return second.from < first.to
}

/** Where edits stand in the text after them. */
function placed(edits: readonly Edit[]): {after: Map<Edit, {from: number; to: number}>} {
  const after = new Map<Edit, {from: number; to: number}>()
  let shift = 0
  for (const edit of edits) {
    const from = edit.from + shift
    after.set(edit, {from, to: from + edit.insert.length})
    shift += edit.insert.length - (edit.to - edit.from)
  }
  return {after}
}

/** The offsets of a text whose characters two lists of edits replace, by following every character. */
function marksOf(text: string, a: readonly Edit[], b: readonly Edit[]): {before: Set<number>} {
  const before = new Set<number>()
  const origin: (number | Edit)[] = []
  let at = 0
  for (const edit of a) {
    for (; at < edit.from; at++) origin.push(at)
    for (; at < edit.to; at++) before.add(at)
    for (let i = 0; i < edit.insert.length; i++) origin.push(edit)
  }
  for (; at < text.length; at++) origin.push(at)
  for (const {from, to} of b) {
    for (const one of origin.slice(from, to)) if (typeof one === 'number') before.add(one)
  }
  return {before}
}

function range(from: number, to: number): number[] {
  return Array.from({length: to - from}, (_, i) => from + i)
}

describe('mapOffset and sourceOffset', () => {
  it.each([
    // notation, offset, start side, end side
    ['ab[cd|x]ef', 0, 0, 0],
    ['ab[cd|x]ef', 2, 2, 2],
    ['ab[cd|x]ef', 3, 2, 3],
    ['ab[cd|x]ef', 4, 3, 3],
    ['ab[cd|x]ef', 5, 4, 4],
    ['ab[cdef|]gh', 4, 2, 2],
    ['ab[|xyz]c', 2, 2, 5],
    ['ab[|x][|y]c', 2, 2, 4],
    ['ab[cd|xyz][|w]e', 4, 5, 6],
    ['[|x]', 0, 0, 1],
    ['a[|x]', 1, 1, 2],
    ['😀[|x]', 2, 2, 3]
  ])('%s at %i', (notation, offset, start, end) => {
    const {edits} = read(notation)
    expect([mapOffset(edits, offset), mapOffset(edits, offset, -1), mapOffset(edits, offset, 1)]).toEqual([
      start,
      start,
      end
    ])
  })

  it.each([
    ['ab[cd|x]ef', 2, 2, 2],
    ['ab[cd|x]ef', 3, 4, 4],
    ['ab[cd|xyz]ef', 3, 2, 4],
    ['ab[|xyz]c', 3, 2, 2],
    ['ab[cdef|]gh', 2, 2, 6],
    ['ab[c|][d|]ef', 2, 2, 4],
    ['[ab|]', 0, 0, 2]
  ])('%s, backwards, at %i', (notation, offset, start, end) => {
    const {edits} = read(notation)
    expect([
      sourceOffset(edits, offset),
      sourceOffset(edits, offset, -1),
      sourceOffset(edits, offset, 1)
    ]).toEqual([start, start, end])
  })

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses the offset %s', (offset) => {
    const error = new RangeError(`Invalid offset ${offset}, expected an integer of at least 0`)
    expect(() => mapOffset([], offset)).toThrow(error)
    expect(() => sourceOffset([], offset)).toThrow(error)
  })

  it('finds a character outside the edits where apply put it', () => {
    fc.assert(
      fc.property(texts, shapes, (text, shape) => {
        const edits = cut(shape, text)
        const after = apply(text, edits)
        for (let at = 0; at < text.length; at++) {
          if (edits.some(({from, to}) => from <= at && at < to)) continue
          // What stands at an insertion is behind it; what stands at the start of no edit is where it is.
          expect(after[mapOffset(edits, at, 1)]).toBe(text[at])
        }
      }),
      runs
    )
  })

  it('goes back where it came from', () => {
    fc.assert(
      fc.property(texts, shapes, (text, shape) => {
        const edits = cut(shape, text)
        for (let at = 0; at <= text.length; at++) {
          if (isTouched(edits, at)) continue
          expect(mapOffset(edits, at, -1)).toBe(mapOffset(edits, at, 1))
          expect(sourceOffset(edits, mapOffset(edits, at), -1)).toBe(at)
          expect(sourceOffset(edits, mapOffset(edits, at), 1)).toBe(at)
        }
      }),
      runs
    )
  })

  it('keeps the order, start before end, and stays in the text', () => {
    fc.assert(
      fc.property(texts, shapes, (text, shape) => {
        const edits = cut(shape, text)
        const {length} = apply(text, edits)
        let last = {start: 0, end: 0}
        for (let at = 0; at <= text.length; at++) {
          const now = {start: mapOffset(edits, at, -1), end: mapOffset(edits, at, 1)}
          expect(now.start).toBeLessThanOrEqual(now.end)
          expect(now.start).toBeGreaterThanOrEqual(last.start)
          expect(now.end).toBeGreaterThanOrEqual(last.end)
          expect(now.end).toBeLessThanOrEqual(length)
          last = now
        }
        expect(mapOffset(edits, 0, -1)).toBe(0)
        expect(mapOffset(edits, text.length, 1)).toBe(length)
      }),
      runs
    )
  })

  it('maps backwards as forwards through the inverse', () => {
    fc.assert(
      fc.property(texts, shapes, (text, shape) => {
        const edits = cut(shape, text)
        const inverse = invert(text, edits)
        for (let at = 0; at <= apply(text, edits).length; at++) {
          for (const side of [-1, 1] as const) {
            expect(sourceOffset(edits, at, side)).toBe(mapOffset(inverse, at, side))
          }
        }
      }),
      runs
    )
  })

  it('goes on past the end, so that an offset needs no text', () => {
    expect(mapOffset([{from: 0, to: 2, insert: ''}], 10)).toBe(8)
  })
})

describe('OffsetMap.coverBackward', () => {
  it.each([
    // notation, range after, range before
    ['ab[cd|x]ef', [0, 2], [0, 2]],
    ['ab[cd|x]ef', [1, 3], [1, 4]],
    ['ab[cd|xyz]ef', [3, 4], [2, 4]],
    ['ab[cd|xyz]ef', [0, 3], [0, 4]],
    ['ab[cd|xyz]ef', [4, 6], [2, 5]],
    ['ab[cd|xyz]ef', [3, 3], [2, 4]],
    ['ab[cd|]ef', [2, 3], [4, 5]],
    ['ab[cd|]ef', [1, 2], [1, 2]],
    ['ab[cd|]ef', [1, 3], [1, 5]],
    ['ab[cd|]ef', [2, 2], [2, 2]],
    ['ab[|xyz]c', [3, 4], [2, 2]],
    ['ab[|xyz]c', [1, 3], [1, 2]],
    ['ab[|xyz]c', [5, 6], [2, 3]]
  ] as const)('%s, %j', (notation, [from, to], [sourceFrom, sourceTo]) => {
    const {edits} = read(notation)
    expect(new OffsetMap(edits).coverBackward({from, to})).toEqual({from: sourceFrom, to: sourceTo})
  })

  it('is the smallest range that covers what each character came from', () => {
    fc.assert(
      fc.property(texts, shapes, fc.nat(40), fc.nat(8), (text, shape, start, size) => {
        const edits = cut(shape, text)
        const origins = originsOf(text, edits)
        const to = Math.min(start + size, origins.length)
        const from = Math.min(start, to)
        fc.pre(from < to)
        const own = origins.slice(from, to)
        expect(new OffsetMap(edits).coverBackward({from, to})).toEqual({
          from: Math.min(...own.map((one) => one.from)),
          to: Math.max(...own.map((one) => one.to))
        })
      }),
      {numRuns: 2000}
    )
  })
})

/** For each character of the text after the edits, the range of the text before that it stands for. */
function originsOf(text: string, edits: readonly Edit[]): {from: number; to: number}[] {
  const origins: {from: number; to: number}[] = []
  let at = 0
  for (const {from, to, insert} of edits) {
    for (; at < from; at++) origins.push({from: at, to: at + 1})
    for (let i = 0; i < insert.length; i++) origins.push({from, to})
    at = to
  }
  for (; at < text.length; at++) origins.push({from: at, to: at + 1})
  return origins
}

describe('mapRanges', () => {
  // biome-ignore format: a table
  it.each([
    // notation, ranges before, ranges after
    ['ab[cd|x]efgh', [[5, 7]], [[4, 6]]],
    ['abcdef[g|xyz]', [[1, 3]], [[1, 3]]],
    ['a[bcd|]e', [[2, 3]], []],
    ['a[bcd|]e', [[1, 4]], []],
    ['a[bcd|x]e', [[1, 4]], []],
    ['a[bcd|x]e', [[2, 3]], []],
    ['ab[cd|]ef', [[0, 3]], [[0, 2]]],
    ['ab[cd|x]ef', [[0, 3]], [[0, 2]]],
    ['ab[cd|x]ef', [[0, 4]], [[0, 2]]],
    ['ab[cd|x]ef', [[3, 6]], [[3, 5]]],
    ['ab[cd|x]ef', [[2, 6]], [[3, 5]]],
    ['ab[|x]cd', [[2, 4]], [[3, 5]]],
    ['ab[|x]cd', [[0, 2]], [[0, 2]]],
    ['ab[|x]cd', [[0, 4]], [[0, 5]]],
    ['[ab|x]cdef[gh|]ij', [[2, 4], [5, 7], [8, 9]], [[1, 3], [4, 5], [5, 6]]]
  ] as [string, [number, number][], [number, number][]][])('%s, %j', (notation, before, after) => {
    const {edits} = read(notation)
    const ranges = before.map(([from, to]) => ({from, to}))
    expect(mapRanges(edits, ranges)).toEqual(after.map(([from, to]) => ({from, to})))
  })

  it('keeps exactly the characters that no edit covers, and what was put in between them', () => {
    fc.assert(
      fc.property(texts, shapes, shapes, (text, shape, rangeShape) => {
        const edits = cut(shape, text)
        const ranges = cut(rangeShape, text).filter(({from, to}) => from < to)
        const origins = originsOf(text, edits)
        const isKept = (at: number) => !edits.some(({from, to}) => from <= at && at < to)
        const expected = ranges.flatMap(({from, to}) => {
          const kept = range(from, to).filter(isKept)
          if (kept.length === 0) return []
          const at = (offset: number) =>
            origins.findLastIndex((one) => one.from === offset && one.to > offset)
          return [{from: at(kept[0]!), to: at(kept.at(-1)!) + 1}]
        })
        expect(mapRanges(edits, ranges)).toEqual(expected)
      }),
      runs
    )
  })
})

describe('firstEndingAt', () => {
  it('agrees with a search from the start', () => {
    fc.assert(
      fc.property(texts, shapes, fc.nat(50), (text, shape, offset) => {
        const edits = cut(shape, text)
        const found = edits.findIndex(({to}) => to >= offset)
        expect(firstEndingAt(edits, offset)).toBe(found < 0 ? edits.length : found)
      }),
      runs
    )
  })
})

describe('resolve', () => {
  interface Named extends Edit {
    readonly name: string
  }
  const edit = (name: string, from: number, to: number, insert = ''): Named => ({name, from, to, insert})
  const outcome = (...edits: Named[]) => {
    const {chosen, losers} = resolve(edits)
    return {
      chosen: chosen.map(({name}) => name).join(' '),
      losers: losers.map((loser) => `${loser.edit.name}<${loser.winner.name}`).join(' ')
    }
  }

  it.each([
    ['none', [], '', ''],
    ['apart, in the order of the text', [edit('b', 5, 6), edit('a', 1, 2)], 'a b', ''],
    ['the earlier start wins', [edit('late', 2, 9), edit('early', 1, 3)], 'early', 'late<early'],
    ['the longer wins', [edit('short', 1, 2), edit('long', 1, 5)], 'long', 'short<long'],
    ['equal ranges: the first in order wins', [edit('x', 1, 2, 'x'), edit('y', 1, 2, 'y')], 'x', 'y<x'],
    ['inside', [edit('inner', 3, 4), edit('outer', 1, 6)], 'outer', 'inner<outer'],
    ['touching ranges go together', [edit('b', 3, 5), edit('a', 1, 3)], 'a b', ''],
    ['an insertion inside loses', [edit('i', 3, 3, 'x'), edit('a', 1, 6)], 'a', 'i<a'],
    ['an insertion at the end of a range loses', [edit('i', 3, 3, 'x'), edit('a', 1, 3)], 'a', 'i<a'],
    ['an insertion at the start of a range loses', [edit('i', 1, 1, 'x'), edit('a', 1, 3)], 'a', 'i<a'],
    ['between two touching ranges', [edit('i', 3, 3, 'x'), edit('a', 1, 3), edit('b', 3, 4)], 'a b', 'i<b'],
    ['two insertions at one point', [edit('i', 1, 1, 'x'), edit('j', 1, 1, 'y')], 'i', 'j<i'],
    ['insertions at two points', [edit('j', 2, 2, 'y'), edit('i', 1, 1, 'x')], 'i j', ''],
    ['identical once, without a loser', [edit('a', 1, 2, 'x'), edit('b', 1, 2, 'x')], 'a', ''],
    ['identical insertions once', [edit('i', 1, 1, 'x'), edit('j', 1, 1, 'x')], 'i', ''],
    ['a third identical', [edit('a', 1, 2, 'x'), edit('b', 1, 2, 'y'), edit('c', 1, 2, 'x')], 'a', 'b<a'],
    ['a loser blocks nobody', [edit('a', 1, 3), edit('b', 2, 6), edit('c', 4, 5)], 'a c', 'b<a']
  ])('%s', (_, edits, chosen, losers) => {
    expect(outcome(...edits)).toEqual({chosen, losers})
  })

  it('a deletion goes without the gap that another one took', () => {
    const page = {...edit('page', 4, 20), gap: 2}
    const rest = {...page, from: 6}
    expect(resolve([page, edit('line', 1, 6)])).toEqual({chosen: [edit('line', 1, 6), rest], losers: []})
    expect(outcome(page, edit('line', 1, 7))).toEqual({chosen: 'line', losers: 'page<line'})
    expect(outcome(page, edit('line', 1, 6, 'x'))).toEqual({chosen: 'line', losers: 'page<line'})
  })

  const offers = fc.array(fc.tuple(fc.nat(20), fc.nat(5), fc.constantFrom('', 'x', 'y')), {maxLength: 12})
  const toEdits = (offered: [number, number, string][]) =>
    offered.map(([from, length, insert], i) => edit(String(i), from, from + length, insert))

  it('chooses edits that apply, and each edit once', () => {
    fc.assert(
      fc.property(offers, (offered) => {
        const edits = toEdits(offered)
        const {chosen, losers} = resolve(edits)
        expect(() => apply(' '.repeat(30), chosen)).not.toThrow()
        for (const one of edits) {
          const places = [
            chosen.includes(one),
            losers.some((loser) => loser.edit === one),
            chosen.some((other) => other !== one && same(other, one))
          ]
          expect(places.filter(Boolean)).toHaveLength(1)
        }
        for (const {edit: loser, winner} of losers) {
          expect(chosen).toContain(winner)
          expect(winner.from <= loser.to && loser.from <= winner.to).toBe(true)
          expect(same(winner, loser)).toBe(false)
        }
      }),
      runs
    )
  })

  it('leaves room for no loser', () => {
    fc.assert(
      fc.property(offers, (offered) => {
        const {chosen, losers} = resolve(toEdits(offered))
        for (const {edit: loser} of losers) expect(resolve([...chosen, loser]).losers).toHaveLength(1)
        expect(resolve(chosen)).toEqual({chosen, losers: []})
      }),
      runs
    )
  })

  it('depends on the order only where ranges are equal', () => {
    const distinct = fc.uniqueArray(fc.tuple(fc.nat(20), fc.nat(5), fc.constantFrom('', 'x')), {
      selector: ([from, length]) => `${from} ${length}`
    })
    fc.assert(
      fc.property(distinct, (offered) => {
        const edits = toEdits(offered)
        expect(resolve(edits.toReversed()).chosen).toEqual(resolve(edits).chosen)
      }),
      runs
    )
  })
})

function same(a: Edit, b: Edit): boolean {
  return a.from === b.from && a.to === b.to && a.insert === b.insert
}

/**
 * CodeMirror's ChangeSet is another author's answer to the same question. It counts a line break as one
 * character, as JavaScript does, when told to split at `\n` only; its sides (`assoc`) mean what ours do:
 * inside a replaced range and at an insertion, -1 is the start and 1 the end.
 *
 * What differs, and is not compared: it joins touching insertions and touching deletions into one change,
 * where we keep them apart for the sake of their authors, and it cuts a composition into other pieces. So of
 * compositions only the text is compared.
 */
describe('judged by @codemirror/state', () => {
  const changeSet = (edits: readonly Edit[], length: number) =>
    ChangeSet.of(
      edits.map(({from, to, insert}) => ({from, to, insert})),
      length,
      '\n'
    )
  const doc = (text: string) => Text.of(text.split('\n'))

  it('applies alike', () => {
    fc.assert(
      fc.property(texts, shapes, (text, shape) => {
        const edits = cut(shape, text)
        expect(changeSet(edits, text.length).apply(doc(text)).toString()).toBe(apply(text, edits))
      }),
      runs
    )
  })

  it('inverts alike', () => {
    fc.assert(
      fc.property(texts, shapes, (text, shape) => {
        const edits = cut(shape, text)
        const after = apply(text, edits)
        const theirs = changeSet(edits, text.length).invert(doc(text))
        expect(theirs.toJSON()).toEqual(changeSet(invert(text, edits), after.length).toJSON())
      }),
      runs
    )
  })

  it('composes to the same text', () => {
    fc.assert(
      fc.property(chains, ({text, a, b}) => {
        const theirs = changeSet(a, text.length).compose(changeSet(b, apply(text, a).length))
        expect(apply(text, compose(a, b))).toBe(theirs.apply(doc(text)).toString())
      }),
      runs
    )
  })

  it('maps alike', () => {
    fc.assert(
      fc.property(texts, shapes, (text, shape) => {
        const edits = cut(shape, text)
        const theirs = changeSet(edits, text.length)
        for (let at = 0; at <= text.length; at++) {
          for (const side of [-1, 1] as const) {
            expect(mapOffset(edits, at, side)).toBe(theirs.mapPos(at, side))
          }
        }
      }),
      runs
    )
  })
})
