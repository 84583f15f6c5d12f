import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Article} from '../src/article.ts'
import {firstFrom, noteOpenings, partsOf} from '../src/parts.ts'

const starts = (text: string, gaps: readonly number[] = []): string[] => {
  const article = new Article(text, {}, undefined, undefined, gaps)
  return partsOf(article).starts.map((at) => text.slice(at, at + 3))
}

test('a part begins behind the end of a sentence, glued or not, and behind a wide gap', () => {
  expect(starts('He left. She stayed.Then “rain.” Nothing  More of it')).toEqual(['She', 'The', 'Not', 'Mor'])
})

test('no part begins with a small letter, or at a number that is glued to a stop', () => {
  expect(starts('He left. she stayed at 3.5 p.m. on')).toEqual([])
})

test('a gap that was closed before is remembered', () => {
  expect(starts('Nothing More of it')).toEqual([])
  expect(starts('Nothing More of it', [7])).toEqual(['Mor'])
})

test('of several plain spaces each but the last is the first of two', () => {
  expect(partsOf(new Article('One  two   three \t four')).doubles).toEqual([3, 8, 9])
})

test('what is noted by one who has met all openings anyway gives the same parts', () => {
  const text = 'One.  Two.\n\nThree'
  const article = new Article(text)
  noteOpenings(article, () => [3, 5, 9, 11])
  expect(partsOf(article)).toEqual(partsOf(new Article(text)))
})

test('the first from an offset on is found by halving', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(60), (offsets, least) => {
      const sorted = offsets.toSorted((a, b) => a - b)
      const found = sorted.findIndex((one) => one >= least)
      expect(firstFrom(sorted, least)).toBe(found < 0 ? sorted.length : found)
    })
  )
})
