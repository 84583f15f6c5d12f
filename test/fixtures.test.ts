import {describe, expect, test} from 'vitest'
import {markdown} from '../src/formats/markdown.ts'
import {apply, type Context, type Result, clean as repair} from '../src/index.ts'
import {clean, inTheWild, knownFailures} from './fixtures.ts'

/** The promises on one text: exact, told, settled. */
function keepsPromises(text: string, context: Context): Result {
  const result = repair(text, context)
  expect(apply(text, result.repairs)).toBe(result.text)
  expect(result.undo()).toBe(text)
  for (const {from, to, actual} of [...result.repairs, ...result.suspects])
    expect(text.slice(from, to)).toBe(actual)
  expect(repair(result.text, context).repairs).toEqual([])
  return result
}

const crlf = (text: string) => text.replace(/\r?\n/g, '\r\n')

describe.each(inTheWild)('in the wild: $name', ({input, expected, context, transforms, suspects}) => {
  test('is repaired', () => {
    const result = keepsPromises(input, context)
    expect(result.text).toBe(expected)
    const used = new Set(result.repairs.flatMap(({steps}) => steps.map(({transform}) => transform)))
    expect([...used].sort()).toEqual([...transforms].sort())
    for (const told of suspects) expect(result.suspects.map(({actual}) => actual).join('\n')).toContain(told)
  })
  test('is repaired with its language detected', () => {
    expect(keepsPromises(input, {...context, lang: undefined}).text).toBe(expected)
  })
  test('is repaired with CRLF line ends', () => {
    expect(keepsPromises(crlf(input), context).text).toBe(crlf(expected))
  })
  test('is repaired behind a BOM', () => {
    expect(keepsPromises(`\uFEFF${input}`, context).text).toBe(`\uFEFF${expected}`)
  })
  test('is repaired as Markdown', () => {
    expect(keepsPromises(input, {...context, format: markdown}).text).toBe(expected)
  })
})

describe.each(clean)('clean: $name', ({name, text, lang}) => {
  const contexts: Context[] = [{lang}, {}, {lang, format: markdown}]
  test.each(name.endsWith('.md') ? contexts.slice(2) : contexts)('stays as it is: %o', (context) => {
    expect(repair(text, context).text).toBe(text)
    expect(repair(crlf(text), context).text).toBe(crlf(text))
    expect(repair(`\uFEFF${text}`, context).text).toBe(`\uFEFF${text}`)
  })
})

// What copydesk is known not to repair. When one of these passes, it moves to in-the-wild.
describe.each(knownFailures)('known failure: $name', ({input, expected, context}) => {
  test('still fails', () => {
    expect(keepsPromises(input, context).text).not.toBe(expected)
  })
})
