import fc from 'fast-check'
import {expect, it} from 'vitest'
import {createScan, type Scan} from '../src/scan.ts'

/** Call `visit` for each listener of each place that a scan finds. */
function run<T>(scan: Scan<T>, text: string, visit: (listener: T, offset: number) => void): void {
  const {count, facts} = scan.find(text)
  for (let i = 0; i < count * 2; i += 2) for (const one of scan.called[facts[i + 1]!]!) visit(one, facts[i]!)
}

/** What a scan visits, as `name@offset`. */
function visits(text: string, listeners: Record<string, string>): string[] {
  const scan = createScan(Object.entries(listeners).map(([listener, triggers]) => ({triggers, listener})))
  const seen: string[] = []
  run(scan, text, (listener, offset) => seen.push(`${listener}@${offset}`))
  return seen
}

it('calls who asked, in the order of the text', () => {
  expect(visits('a, b. c, d', {comma: ',', stop: '.'})).toEqual(['comma@1', 'stop@4', 'comma@7'])
})

it('calls all who asked for one character, in their own order', () => {
  expect(visits('a.b!', {first: '.,', second: '!.', third: ','})).toEqual(['first@1', 'second@1', 'second@3'])
})

it('calls a listener once for a character that it names twice', () => {
  expect(visits('.', {stop: '..'})).toEqual(['stop@0'])
})

it('knows code units, so that halves of surrogate pairs count', () => {
  expect(visits('😀', {high: '\uD83D', low: '\uDE00', pair: '😀'})).toEqual([
    'high@0',
    'pair@0',
    'low@1',
    'pair@1'
  ])
})

it('knows the first and the last code unit', () => {
  expect(visits('\u0000\uFFFF', {edges: '\u0000\uFFFF'})).toEqual(['edges@0', 'edges@1'])
  expect(visits('\u0000\uFFFF', {edges: '\u0000\uFFFF.'})).toEqual(['edges@0', 'edges@1'])
})

it('looks for a few rare characters one after another', () => {
  expect(visits('”“”', {quotes: '“”'})).toEqual(['quotes@1', 'quotes@0', 'quotes@2'])
})

it('calls nobody when nobody asked', () => {
  expect(visits('a, b.', {})).toEqual([])
  expect(visits('', {comma: ','})).toEqual([])
})

it('keeps two listeners apart that are equal', () => {
  const scan = createScan([
    {triggers: '.', listener: 'same'},
    {triggers: '.', listener: 'same'}
  ])
  let calls = 0
  run(scan, '.', () => calls++)
  expect(calls).toBe(2)
})

it('takes 255 different sets of triggers, and says so when there are more', () => {
  const many = (count: number) =>
    Array.from({length: count}, (_, i) => ({triggers: String.fromCharCode(0x4e00 + i), listener: i}))
  expect(() => createScan(many(255))).not.toThrow()
  expect(() => createScan(many(256))).toThrow(new RangeError('More than 255 different sets of triggers'))
})

it('visits what a simple search finds', () => {
  const text = fc.string({unit: fc.constantFrom('a', 'b', '.', '!', '”', '\uD83D'), maxLength: 40})
  const triggers = fc.string({unit: fc.constantFrom('.', '!', '”', '\uD83D'), maxLength: 3})
  fc.assert(
    fc.property(text, triggers, triggers, (text, one, two) => {
      const expected = text
        .split('')
        .flatMap((character, offset) => [
          ...(one.includes(character) ? [`one@${offset}`] : []),
          ...(two.includes(character) ? [`two@${offset}`] : [])
        ])
      const seen = visits(text, {one, two})
      expect(seen.toSorted()).toEqual(expected.toSorted())
      if ((one + two).includes('.')) expect(seen).toEqual(expected)
    })
  )
})

it('calls only behind certain characters, where that is asked for', () => {
  const seen: string[] = []
  const scan = createScan([
    {triggers: ',.', after: ' \u00A0', listener: 'odd'},
    {triggers: '. ', after: '.', listener: 'second'},
    {triggers: '.', listener: 'any'}
  ])
  run(scan, '.a , b. c.. \u00A0.', (listener, offset) => seen.push(`${listener}@${offset}`))
  expect(seen).toEqual([
    'any@0',
    'odd@3',
    'any@6',
    'second@7',
    'any@9',
    'second@10',
    'any@10',
    'second@11',
    'odd@13',
    'any@13'
  ])
})

it('looks one by one for rare characters only behind certain others, too', () => {
  const seen: number[] = []
  run(createScan([{triggers: '”', after: ' ', listener: 1}]), '” a ”b”', (_, offset) => seen.push(offset))
  expect(seen).toEqual([4])
})

it('has no place where nobody is called, however many sets of characters must stand before', () => {
  const after = Array.from({length: 30}, (_, i) => ` ${String.fromCharCode(0x4e00 + i)}`)
  const scan = createScan([
    ...after.map((one, i) => ({triggers: String.fromCharCode(0x5e00 + i), after: one, listener: i})),
    {triggers: 'abcdefghijklmnopqrstuvwxyz', after: '一', listener: 99}
  ])
  const {count} = scan.find('a word and 一word')
  expect(count).toBe(1)
})

it('finds places in a text of many chunks as in one', () => {
  const scan = createScan([{triggers: '.,', after: ' ', listener: 1}])
  const unit = `${'word '.repeat(1999)}wor ,.`
  const offsets: number[] = []
  run(scan, unit.repeat(20), (_, offset) => offsets.push(offset))
  expect(offsets).toEqual(Array.from({length: 20}, (_, i) => (i + 1) * unit.length - 2))
})
