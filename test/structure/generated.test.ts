import {describe, expect, test} from 'vitest'
import {clean} from '../../src/index.ts'
import {damages, makers, sources} from './generator.ts'

/** Least share of the damaged articles that must come back exactly as they were. */
const least = 0.95
/** The same of kinds where the place of the damage may hide it: inside a line that looks like a label. */
const leastOf: Readonly<Record<string, number>> = {
  'sentence over two paragraphs': 0.85,
  // Told where the case of the letters does not show where its headline ends.
  'insert in a paragraph': 0.5
}
/** Each article is damaged so often in each way. */
const rounds = 4

test('the articles are in ten languages', () => {
  expect(new Set(sources.map(({lang}) => lang)).size).toBeGreaterThanOrEqual(10)
})

/** Of each kind of damage. */
const fewestLanguages = 10

describe.each(Object.keys(makers))('%s', (kind) => {
  const made = damages(kind, rounds)
  test('is in ten languages', () => {
    expect(new Set(made.map(({context}) => context.lang)).size).toBeGreaterThanOrEqual(fewestLanguages)
  })
  test('is damage', () => {
    expect(made.length).toBeGreaterThanOrEqual(10)
    for (const {input, expected} of made) expect(input).not.toBe(expected)
  })
  test('is repaired, and nothing else changes', () => {
    const wrong = made.filter(({input, expected, context}) => clean(input, context).text !== expected)
    const first = wrong.map(({input, expected, context}) => ({
      lang: context.lang,
      got: clean(input, context).text,
      expected
    }))
    if (process.env.SHOW)
      console.log(kind, made.length, wrong.length, JSON.stringify(first.slice(0, 4), null, 1))
    expect(1 - wrong.length / made.length, JSON.stringify(first[0])).toBeGreaterThanOrEqual(
      leastOf[kind] ?? least
    )
  })
  test('is settled', () => {
    for (const {input, context} of made) {
      const {text} = clean(input, context)
      expect(clean(text, context).repairs).toEqual([])
    }
  })
})

test('an insert whose end is not seen takes nothing of its paragraph with it', () => {
  for (const {input, expected, context} of damages('insert in a paragraph', rounds)) {
    expect([input, expected]).toContain(clean(input, context).text)
  }
})
