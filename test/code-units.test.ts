import fc from 'fast-check'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {readCodeUnits} from '../src/code-units.ts'

/** All code units of a text, put together from its parts. */
function codesOf(text: string): number[] {
  const all: number[] = []
  readCodeUnits(text, (codes, length, start) => {
    expect(start).toBe(all.length)
    all.push(...codes.subarray(0, length))
  })
  return all
}

const expected = (text: string) => Array.from({length: text.length}, (_, i) => text.charCodeAt(i))

describe.each([['in Node'], ['in browsers']])('readCodeUnits %s', (where) => {
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

it('can be called while it is at work', () => {
  const seen: number[] = []
  readCodeUnits('ab', (codes, length) => {
    expect(codesOf('xyz')).toEqual([120, 121, 122])
    seen.push(...codes.subarray(0, length))
  })
  expect(seen).toEqual([97, 98])
})
