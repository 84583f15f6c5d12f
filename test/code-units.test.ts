import fc from 'fast-check'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {chunkSize, codeUnitsAt, codeUnitsOf} from '../src/code-units.ts'

/** All code units of a text, put together from its parts. */
function codesOf(text: string): number[] {
  const all: number[] = []
  for (let from = 0; from < text.length; from += chunkSize) {
    all.push(...codeUnitsAt(text, from).subarray(0, Math.min(chunkSize, text.length - from)))
  }
  return all
}

const expected = (text: string) => Array.from({length: text.length}, (_, i) => text.charCodeAt(i))

describe.each([['in Node'], ['in browsers']])('code units %s', (where) => {
  afterEach(() => void vi.unstubAllGlobals())

  it('gives every code unit, halves of pairs too', () => {
    if (where === 'in browsers') vi.stubGlobal('Buffer', undefined)
    const text = fc.string({unit: fc.constantFrom('a', 'é', '”', '\uD83D', '\uDE00', '😀', '\0', '\uFFFF')})
    fc.assert(fc.property(text, (text) => void expect(codesOf(text)).toEqual(expected(text))))
  })

  it('gives a long text in parts', () => {
    if (where === 'in browsers') vi.stubGlobal('Buffer', undefined)
    const text = 'ab”'.repeat(30_000)
    expect(codesOf(text)).toEqual(expected(text))
  })
})

it('reads a text again that another took the place of', () => {
  expect(codesOf('ab')).toEqual([97, 98])
  expect(codesOf('xyz')).toEqual([120, 121, 122])
  expect(codesOf('ab')).toEqual([97, 98])
})

it('gives all of a long text at once', () => {
  const text = 'ab”'.repeat(30_000)
  expect([...codeUnitsOf(text).subarray(0, text.length)]).toEqual(expected(text))
})
