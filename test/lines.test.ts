import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Line, splitLines, trimSpace} from '../src/lines.ts'

const lines = (text: string): Line[] => [...splitLines(text, trimSpace)]

describe('splitLines', () => {
  it.each([
    ['', []],
    ['one', ['one']],
    ['one\ntwo', ['one', 'two']],
    ['one\r\ntwo\rthree\nfour', ['one', 'two', 'three', 'four']],
    ['one\n\n\ntwo\n', ['one', 'two']],
    ['\r\r\n\n', []],
    ['  one \t\n\u00A0two\u3000', ['one', 'two']],
    ['a\u2028b', ['a\u2028b']]
  ])('%j', (text, contents) => {
    expect(lines(text).map((line) => line.text)).toEqual(contents)
  })

  it('gives the same line however it is asked for, of a long text too, whose lines are not kept', () => {
    const all = splitLines('word\n'.repeat(600), trimSpace)
    const places = (found: Iterable<Line>) =>
      [...found].map(({index, number, from, to}) => [index, number, from, to])
    const expected = Array.from({length: 600}, (_, i) => [i, i, i * 5, i * 5 + 4])
    expect(places(all)).toEqual(expected)
    expect(places(all.slice(0))).toEqual(expected)
    expect(places(expected.map(([i]) => all.at(i!)!))).toEqual(expected)
  })

  it('gives each line its place', () => {
    const [first, second] = lines('\ta b \r\nc')
    expect(first).toMatchObject({
      number: 0,
      index: 0,
      from: 0,
      to: 5,
      start: 1,
      end: 4,
      length: 3,
      words: 2
    })
    expect(second).toMatchObject({
      number: 1,
      index: 1,
      from: 7,
      to: 8,
      start: 7,
      end: 8,
      length: 1,
      words: 1
    })
  })

  it('counts blank lines and leaves them out', () => {
    expect(lines('a\n \u00A0\t\nb').map(({text, number, index}) => [text, number, index])).toEqual([
      ['a', 0, 0],
      ['b', 2, 1]
    ])
  })

  it('asks the format what is content', () => {
    const quoted = splitLines('> a\n> b', (text, from, to) => trimSpace(text, from + 1, to))
    expect(Array.from(quoted, ({text}) => text)).toEqual(['a', 'b'])
  })

  it('holds the whole text, and breaks it as String.split does', () => {
    const text = fc.string({unit: fc.constantFrom('a', ' ', '\n', '\r', '\r\n', '\u00A0'), maxLength: 20})
    fc.assert(
      fc.property(text, (text) => {
        const all = text.split(/\r\n|\r|\n/)
        const split = lines(text)
        expect(split.map(({number}) => number)).toEqual(all.flatMap((line, i) => (line.trim() ? [i] : [])))
        for (const line of split) {
          expect(text.slice(line.from, line.to)).toBe(all[line.number])
          expect(line.text).toBe(all[line.number]!.trim())
        }
      })
    )
  })
})

describe('terminal', () => {
  it.each([
    ['It ended.', '.'],
    ['It ended', ''],
    ['Why?', '?'],
    ['“It ended.”', '.'],
    ["('It ended.')", '.'],
    ['It ended.”)', '.'],
    ['And then…', '…'],
    ['它结束了。', '。'],
    ['« Non ! »', ''],
    ['It ended:', ''],
    ['”', ''],
    ['It ended.  ', '.'],
    ['**It ended.**', '.']
  ])('of “%s” is “%s”', (text, terminal) => {
    expect(lines(text)[0]!.terminal).toBe(terminal)
  })

  it('does not look before the line', () => {
    expect(lines('Before.\n”')[1]!.terminal).toBe('')
  })
})

describe('find', () => {
  it('finds the line of every offset', () => {
    const text = fc.string({unit: fc.constantFrom('a', '\n', '\r', '\r\n'), maxLength: 20})
    fc.assert(
      fc.property(text, (text) => {
        const split = splitLines(text, trimSpace)
        for (let offset = 0; offset <= text.length; offset++) {
          const expected = [...split].findLast(({from}) => from <= offset)
          expect(split.find(offset)?.index).toBe(expected?.index)
        }
      })
    )
  })
})
