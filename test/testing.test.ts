import {describe, expect, test} from 'vitest'
import {defineTransform, type Example, type TransformPlugin} from '../src/index.ts'
import {testTransform} from '../src/testing.ts'

function withExamples(examples: readonly Example[]): TransformPlugin {
  return defineTransform({
    id: 'weak',
    stage: 'prose',
    summary: 'Be weak',
    examples,
    triggers: '.',
    at: () => undefined
  })
}

describe('testTransform refuses weak examples', () => {
  test.each<[string, readonly Example[], RegExp]>([
    ['none that is repaired or told', [{before: 'a.'}], /expected one with `after`, `tells`/],
    ['none that must not be touched', [{before: 'a.', after: 'a'}], /expected one that must not be touched/],
    [
      'output equal to input',
      [{before: 'a.', after: 'a.'}, {before: 'b'}],
      /`after` is equal to `before` in "a."/
    ],
    ['two alike', [{before: 'a.', after: 'a'}, {before: 'b'}, {before: 'b'}], /two are alike, "b"/]
  ])('%s', (_, examples, message) => {
    expect(() => testTransform(withExamples(examples))).toThrow(message)
  })
})
