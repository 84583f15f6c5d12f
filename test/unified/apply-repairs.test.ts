import remarkParse from 'remark-parse'
import retextEnglish from 'retext-english'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextRepeatedWords from 'retext-repeated-words'
import {type PluggableList, type Plugin, unified} from 'unified'
import type {Node} from 'unist'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {describe, expect, test} from 'vitest'
import type {CopydeskMessage} from '../../src/plugin.ts'
import {defineTransform} from '../../src/transform.ts'
import {type ApplyRepairsOptions, applyRepairs} from '../../src/unified/apply-repairs.ts'
import {dropLabels, everyX, suspectQ} from '../blunt.ts'

const text = '\uFEFFLabel x *x* `x`\n\nq'

describe('transforms with remark', () => {
  test('are plugins, whose messages are applied', () => {
    const processor = unified().use(remarkParse).use(everyX).use(dropLabels).use(suspectQ).use(applyRepairs)
    const file = processor.processSync(text)
    const value: string | Uint8Array = file.value
    expect(value).toBe('\uFEFFy *y* `x`\n\nq')
    expect(file.messages.map(String)).toEqual([
      '1:8-1:9: Unexpected `x`, expected `y`',
      '1:11-1:12: Unexpected `x`, expected `y`',
      '1:2-1:8: Unexpected label, expected none',
      '3:1-3:2: Unexpected `q`, expected `k`'
    ])
  })

  test('tell all of a repair in its message', () => {
    const file = unified().use(remarkParse).use(suspectQ).use(applyRepairs).processSync('a q')
    expect(JSON.parse(JSON.stringify(file.messages))).toEqual([
      {
        fatal: false,
        file: '',
        message: 'Unexpected `q`, expected `k`',
        name: '1:3-1:4',
        reason: 'Unexpected `q`, expected `k`',
        line: 1,
        column: 3,
        place: {start: {line: 1, column: 3, offset: 2}, end: {line: 1, column: 4, offset: 3}},
        source: 'copydesk',
        ruleId: 'suspect-q',
        actual: 'q',
        expected: ['k'],
        certainty: 'suspect',
        url: 'https://www.npmjs.com/package/copydesk#transforms-suspect-q',
        note: 'As in *Qatar*.'
      }
    ])
    expect(reporter(file, {verbose: true, color: false})).toBe(
      [
        '1:3-1:4 warning Unexpected `q`, expected `k` suspect-q copydesk',
        '  [url]:',
        '    https://www.npmjs.com/package/copydesk#transforms-suspect-q',
        '  [note]:',
        '    As in *Qatar*.',
        '',
        '⚠ 1 warning'
      ].join('\n')
    )
  })

  test.each(['* a\r\n+ b &copy; d_e 1*2\r\n', '', '\uFEFF\r', 'a\u0000\uD800'])(
    'leave the rest as it was: %j',
    (same) => {
      expect(unified().use(remarkParse).use(everyX).use(applyRepairs).processSync(same).value).toBe(same)
    }
  )

  test('keep the byte order mark of bytes', () => {
    const bytes = new VFile(new TextEncoder().encode('\uFEFFé x'))
    const file = unified().use(remarkParse).use(everyX).use(applyRepairs).processSync(bytes)
    expect(file.value).toBe('\uFEFFé y')
  })
})

describe('certainty', () => {
  const run = (options?: ApplyRepairsOptions | null) =>
    unified()
      .use(remarkParse)
      .use(everyX)
      .use(dropLabels)
      .use(suspectQ)
      .use(applyRepairs, options)
      .processSync('Label x q Q')

  test.each([
    [undefined, 'y q Q'],
    [null, 'y q Q'],
    [{apply: 'sure'}, 'Label y q Q'],
    [{apply: 'likely'}, 'y q Q'],
    [{apply: 'all'}, 'y k Q']
  ] as const)('%o', (options, expected) => {
    expect(String(run(options))).toBe(expected)
  })

  test('comes from the settings, which options overrule', () => {
    const plugins: PluggableList = [remarkParse, everyX, dropLabels]
    const preset = {plugins, settings: {copydesk: {apply: 'sure' as const}}}
    expect(String(unified().use(preset).use(applyRepairs).processSync('Label x'))).toBe('Label y')
    expect(String(unified().use(preset).use(applyRepairs, {apply: 'likely'}).processSync('Label x'))).toBe(
      'y'
    )
  })

  test('wrong options are named', () => {
    const freeze = (options: unknown) => () =>
      unified()
        .use(applyRepairs, options as ApplyRepairsOptions)
        .freeze()
    expect(freeze({aply: 'all'})).toThrow(
      new TypeError('Unknown option `aply`, expected one of apply, sources')
    )
    expect(freeze({apply: 'none'})).toThrow(
      new RangeError('Invalid option `apply`: none, expected one of sure, likely, all')
    )
    expect(freeze({sources: 'a'})).toThrow(
      new TypeError('Invalid option `sources`, expected a list of names')
    )
  })
})

describe('other plugins', () => {
  const damaged = 'He saw the the car and a apple , in in\nin the sun.'

  test('are applied when they are named', () => {
    const processor = unified()
      .use(retextEnglish)
      .use(retextRepeatedWords)
      .use(retextIndefiniteArticle)
      .use(applyRepairs, {sources: ['retext-repeated-words', 'retext-indefinite-article']})
    const file = processor.processSync(damaged)
    expect(String(file)).toBe('He saw the car and an apple , in\nin the sun.')
    expect(file.messages.at(-2)?.note ?? file.messages.at(-1)?.note).toBe('Not applied: overlaps `in`')
    expect(String(processor.processSync(String(file)))).toBe('He saw the car and an apple , in the sun.')
  })

  test('are left alone otherwise', () => {
    const processor = unified().use(retextEnglish).use(retextRepeatedWords).use(retextIndefiniteArticle)
    const file = processor()
      .use(applyRepairs, {sources: ['retext-indefinite-article']})
      .processSync(damaged)
    expect(String(file)).toBe(damaged.replace('a apple', 'an apple'))
    expect(String(processor().use(applyRepairs).processSync(damaged))).toBe(damaged)
  })

  test('come after ours where both start alike and ours is longer', () => {
    const theSecond = defineTransform({
      id: 'the-second',
      stage: 'prose',
      summary: 'Remove the second the',
      examples: [],
      *whole({text}) {
        const at = text.indexOf('the the ')
        yield {
          from: at,
          to: at + 8,
          insert: 'the ',
          certainty: 'sure',
          reason: 'Unexpected second `the`, expected one'
        }
      }
    })
    const processor = unified().use(retextEnglish).use(theSecond).use(retextRepeatedWords)
    const file = processor
      .use(applyRepairs, {sources: ['retext-repeated-words']})
      .processSync('He saw the the car.')
    expect(String(file)).toBe('He saw the car.')
    expect(file.messages[1]).toMatchObject({ruleId: 'the', note: 'Not applied: overlaps `the-second`'})
  })
})

describe('messages of any plugin', () => {
  const place = (from: number, to: number) => ({
    start: {line: 1, column: from + 1, offset: from},
    end: {line: 1, column: to + 1, offset: to}
  })

  /** What comes of `abc` when a plugin emits one message. */
  function run(fields: Partial<CopydeskMessage>, source = 'other', sample = 'abc'): string {
    const other: Plugin<[], Node> = () => (_, file) => {
      Object.assign(file.message('Unexpected', {source}), fields)
    }
    return String(
      unified()
        .use(remarkParse)
        .use(other)
        .use(applyRepairs, {sources: ['other']})
        .processSync(sample)
    )
  }

  test.each<[string, Partial<CopydeskMessage>, string]>([
    ['the first suggestion is applied', {place: place(1, 2), actual: 'b', expected: ['x', 'y']}, 'axc'],
    ['an empty one deletes', {place: place(1, 2), actual: 'b', expected: ['']}, 'ac'],
    ['a place without width inserts', {place: place(1, 1), expected: ['x']}, 'axbc'],
    ['a point as well', {place: place(1, 1).start, actual: '', expected: ['x']}, 'axbc'],
    ['no suggestion is none', {place: place(1, 2), actual: 'b', expected: []}, 'abc'],
    ['so is a missing one', {place: place(1, 2), actual: 'b'}, 'abc'],
    ['what else stands there is left', {place: place(1, 2), actual: 'c', expected: ['x']}, 'abc'],
    ['what stands there must be told', {place: place(1, 2), expected: ['x']}, 'abc'],
    [
      'so must offsets',
      {place: {start: {line: 1, column: 2}, end: {line: 1, column: 3}}, actual: 'b', expected: ['x']},
      'abc'
    ],
    ['a place beyond the end is none', {place: place(3, 4), actual: '', expected: ['x']}, 'abc'],
    ['nor is no place', {actual: 'b', expected: ['x']}, 'abc']
  ])('%s', (_, fields, expected) => {
    expect(run(fields)).toBe(expected)
  })

  test('are in place behind a byte order mark, which remark does not count', () => {
    expect(run({place: place(1, 2), actual: 'b', expected: ['x']}, 'other', '\uFEFFabc')).toBe('\uFEFFaxc')
  })

  test('of our name without certainty are not applied', () => {
    expect(run({place: place(1, 2), actual: 'b', expected: ['x']}, 'copydesk')).toBe('abc')
  })
})

test('changes to the tree are ignored', () => {
  const empty: Plugin<[], Node> = () => () => ({type: 'root', children: []}) as Node
  expect(String(unified().use(remarkParse).use(everyX).use(empty).use(applyRepairs).processSync('x'))).toBe(
    'y'
  )
})
