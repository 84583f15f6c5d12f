import {expect, test} from 'vitest'
import {transforms} from '../src/presets.ts'
import {testTransform} from '../src/testing.ts'

for (const transform of transforms) testTransform(transform)

test('every transform has its own name', () => {
  const ids = transforms.map(({transform: {id}}) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
