import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {cleanLine} from '../../src/pipeline/json-line.ts'
import {LineCutter} from '../../src/pipeline/lines.ts'
import {editLiteral, isSpelledInAscii, spell} from '../../src/pipeline/literal.ts'
import {locate, locateEnd} from '../../src/pipeline/locate.ts'
import {ordered} from '../../src/pipeline/ordered.ts'
import {parsePath, valueAt, withValueAt} from '../../src/pipeline/path.ts'
import {readSettings} from '../../src/pipeline/settings.ts'
import {stoppable} from '../../src/pipeline/stoppable.ts'
import {readThrift, writeThrift} from '../../src/pipeline/thrift.ts'

describe('paths', () => {
  test.each([
    ['text', ['text']],
    ['article.body', ['article', 'body']],
    ['og\\.title', ['og.title']],
    ['a\\\\.b', ['a\\', 'b']],
    ['parts.0.text', ['parts', '0', 'text']]
  ])('%s', (dotted, path) => {
    expect(parsePath(dotted)).toEqual(path)
  })
  test.each(['', '.', 'a.', '.a', 'a..b'])('%j is none', (dotted) => {
    expect(() => parsePath(dotted)).toThrow(`invalid field ${JSON.stringify(dotted)}`)
  })
  test('a value is put into a copy, and nothing is reached that is not the own', () => {
    const record = {a: {b: [1, {c: 2}]}, d: {}}
    const changed = withValueAt(record, ['a', 'b', '1', 'c'], 3)
    expect(changed).toEqual({a: {b: [1, {c: 3}]}, d: {}})
    expect(record.a.b[1]).toEqual({c: 2})
    expect(changed.d).toBe(record.d)
    expect(valueAt(record, ['constructor'])).toBe(undefined)
    expect(Object.getPrototypeOf(withValueAt({}, ['__proto__'], {x: 1}))).toBe(Object.prototype)
    expect(() => withValueAt(record, ['a', 'x', 'y'], 1)).toThrow('the record has no object to hold')
  })
})

describe('places in JSON', () => {
  const json = ' { "a" : [1, {"b\\u0063": "x\\"}"}, "y"], "d":{}, "a.b": null , "d": {"e":-1.5e3} } '
  test.each([
    [['a'], '[1, {"b\\u0063": "x\\"}"}, "y"]'],
    [['a', '1', 'bc'], '"x\\"}"'],
    [['a', '2'], '"y"'],
    [['a.b'], 'null'],
    [['d', 'e'], '-1.5e3']
  ])('%j', (path, expected) => {
    const {from, to} = locate(json, path)!
    expect(json.slice(from, to)).toBe(expected)
  })
  test.each([[['x']], [['a', '3']], [['a.b', 'c']], [['d', 'f']]])('%j leads nowhere', (path) => {
    expect(locate(json, path)).toBe(undefined)
  })
  test('the place for a new key', () => {
    expect(locateEnd('{ }', [])).toEqual({at: 1, isEmpty: true})
    expect(locateEnd('{"a":{"b":1} }', ['a'])).toEqual({at: 11, isEmpty: false})
    expect(locateEnd('{"a":1}', ['a'])).toBe(undefined)
  })
  test('every path of any record is found, however it is spelled', () => {
    const value = fc.json({maxDepth: 4, noUnicodeString: false} as never)
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 1, '\t'), (text, space) => {
        const record = JSON.parse(text)
        const spelled = JSON.stringify(record, undefined, space)
        for (const path of paths(record)) {
          const {from, to} = locate(spelled, path)!
          expect(JSON.parse(spelled.slice(from, to))).toEqual(valueAt(record, path))
        }
      })
    )
  })
  test('deep nesting takes no stack', () => {
    const deep = `{"deep":${'['.repeat(200_000)}${']'.repeat(200_000)},"a":1}`
    expect(locate(deep, ['a'])).toEqual({from: deep.length - 2, to: deep.length - 1})
  })
})

function paths(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...path, key]))]
}

describe('edits of a JSON string', () => {
  test('the text is edited, the spelling of the rest stays', () => {
    const text = fc.string({unit: fc.constantFrom('a', '"', '\\', '\n', 'é', '\u2028', '\ud800', '😀', '/')})
    const unit = fc.constantFrom<(unit: string) => string>(
      (one) => JSON.stringify(one).slice(1, -1),
      (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`
    )
    fc.assert(
      fc.property(
        text,
        fc.infiniteStream(unit),
        fc.nat(),
        fc.nat(),
        text,
        (source, spellings, a, b, insert) => {
          const [from, to] = [a % (source.length + 1), b % (source.length + 1)].sort((x, y) => x - y) as [
            number,
            number
          ]
          const units = source.split('').map((one) => {
            const spelling: string = spellings.next().value!(one)
            return spelling
          })
          const literal = `"${units.join('')}"`
          const edited = editLiteral(literal, [{from, to, insert}], false)
          expect(JSON.parse(edited)).toBe(source.slice(0, from) + insert + source.slice(to))
          expect(edited.startsWith(`"${units.slice(0, from).join('')}`)).toBe(true)
          expect(edited.endsWith(`${units.slice(to).join('')}"`)).toBe(true)
        }
      )
    )
  })
  test('what is put in is spelled as the line is', () => {
    expect(isSpelledInAscii('{"a":"caf\\u00e9"}')).toBe(true)
    expect(isSpelledInAscii('{"a":"café \\u0007"}')).toBe(false)
    expect(isSpelledInAscii('{"a":"cafe"}')).toBe(false)
    expect(spell('é😀', true)).toBe('"\\u00e9\\ud83d\\ude00"')
  })
})

describe('a line', async () => {
  const settings = await readSettings({fields: ['text', 'parts.0']})
  test.each([
    [
      'all else keeps its spelling',
      '{ "x" : 1.0,"text":"It ended. .", "u":"\\u00e9\\/" }',
      '{ "x" : 1.0,"text":"It ended.", "u":"\\u00e9\\/" }'
    ],
    [
      'of a key that stands twice the last counts',
      '{"text":"A. .","text":"B. ."}',
      '{"text":"A. .","text":"B."}'
    ],
    ['several fields', '{"parts":["It ended. ."],"text":"So. ."}', '{"parts":["It ended."],"text":"So."}'],
    [
      'escapes in the field stay',
      '{"text":"caf\\u00e9\\u2028\\ud83d \\"x\\". ."}',
      '{"text":"caf\\u00e9\\u2028\\ud83d \\"x\\"."}'
    ],
    ['a carriage return stays', '{"text":"It ended. ."}\r', '{"text":"It ended."}\r']
  ])('%s', (_, line, expected) => {
    expect(cleanLine(line, settings)).toMatchObject({line: expected})
    expect(cleanLine(expected, settings).line).toBe(expected)
  })
  test.each([
    ['{"text":"It ended. ."', 'the line is no JSON'],
    ['["It ended. ."]', 'the record is a list, expected an object'],
    ['null', 'the record is null, expected an object'],
    ['{"text":["It ended. ."]}', 'the field text is a list, expected a string'],
    ['{"body":"It ended. ."}', 'the record has no field text or parts.0']
  ])('%s is passed through', (line, error) => {
    const outcome = cleanLine(line, settings)
    expect(outcome).toMatchObject({line, cleaned: []})
    expect(outcome.error).toContain(error)
  })
  test('null is no text, and no fault', () => {
    expect(cleanLine('{"text":null}', settings)).toEqual({line: '{"text":null}', cleaned: []})
  })
  test('out fields and repairs are put in, and replaced where they are', async () => {
    const out = await readSettings({outFields: ['clean.text'], repairsField: 'fixes'})
    const {line, error} = cleanLine('{"text":"It ended. .","clean":{}}', out)
    expect(error).toBe(undefined)
    expect(JSON.parse(line)).toMatchObject({
      text: 'It ended. .',
      clean: {text: 'It ended.'},
      fixes: [{field: 'text', from: 9, to: 11, actual: ' .', transform: 'stray-punctuation'}]
    })
    expect(cleanLine(line, out).line).toBe(line)
    expect(cleanLine('{"text":"It ended. ."}', out)).toMatchObject({
      line: '{"text":"It ended. ."}',
      error: 'the record has no object to hold clean.text'
    })
  })
  test('a cleaner that fails, or tells less than it did, harms no record', async () => {
    const own = async (cleaner: (text: string) => unknown) => readSettings({cleaner: cleaner as never})
    const throwing = await own(() => {
      throw new TypeError('no\nmore')
    })
    expect(cleanLine('{"text":"a"}', throwing)).toMatchObject({
      line: '{"text":"a"}',
      error: 'the cleaner threw TypeError: no'
    })
    const silent = await own((text) => ({text: text.toUpperCase(), repairs: []}))
    expect(cleanLine('{"text":"a\\u00e9"}', silent).line).toBe('{"text":"A\\u00c9"}')
    const empty = await own(() => ({}))
    expect(cleanLine('{"text":"a"}', empty)).toMatchObject({
      line: '{"text":"a"}',
      error: 'the cleaner gave nothing as text'
    })
    const halving = await own((text) => ({text: text.slice(0, 1), repairs: [{from: 1, to: 2, insert: ''}]}))
    expect(JSON.parse(cleanLine('{"text":"😀"}', halving).line).text).toBe('\ud83d')
    expect(cleanLine('{"text":"😀"}', halving).line).toBe('{"text":"\\ud83d"}')
  })
})

describe('cutting into lines', () => {
  const line = fc.oneof(
    fc.string({maxLength: 12}),
    fc.constant(''),
    fc.constant('x'.repeat(30)),
    fc.constant('é\u2028\r')
  )
  const input = fc
    .tuple(fc.boolean(), fc.array(line), fc.constantFrom('', '\n'))
    .map(([mark, lines, end]) =>
      Buffer.from(`${mark ? '\ufeff' : ''}${lines.map((one) => one.replaceAll('\n', '')).join('\n')}${end}`)
    )
  test('however the bytes come, all of them are handed on, and whole lines in one piece', () => {
    fc.assert(
      fc.property(
        input,
        fc.integer({min: 1, max: 9}),
        fc.constantFrom(undefined, 1, 3),
        (bytes, step, batch) => {
          const cutter = new LineCutter({maxRecord: 20, ...(batch && {batch})})
          const pieces = []
          for (let at = 0; at < bytes.length; at += step)
            pieces.push(...cutter.push(bytes.subarray(at, at + step)))
          pieces.push(...cutter.end())
          expect(Buffer.concat(pieces.map((piece) => piece.bytes)).equals(bytes)).toBe(true)
          const whole = bytes
            .toString()
            .replace(/^\ufeff/, '')
            .split('\n')
          if (whole.at(-1) === '') whole.pop()
          const short = pieces
            .filter((piece) => piece.kind === 'lines')
            .flatMap((piece) => {
              const lines = Buffer.from(piece.bytes).toString().split('\n')
              if (lines.at(-1) === '') lines.pop()
              if (batch) expect(lines.length).toBeLessThanOrEqual(batch)
              return lines
            })
          expect(short).toEqual(whole.filter((one) => Buffer.byteLength(one) <= 20))
          const long = pieces.filter((piece) => piece.kind === 'pass' && piece.line === 'starts')
          expect(long.length).toBe(whole.length - short.length)
        }
      )
    )
  })
  test('a line over the bound is handed on before it ends', () => {
    const cutter = new LineCutter({maxRecord: 10})
    expect(cutter.push(Buffer.from('x'.repeat(11)))).toMatchObject([{kind: 'pass', line: 'starts'}])
    expect(cutter.push(Buffer.from('x'.repeat(11)))).toMatchObject([{kind: 'pass', line: 'goes on'}])
  })
})

describe('order', () => {
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  test('results come in the order of the source, with no more than the width at work', async () => {
    let atWork = 0
    let most = 0
    const run = async (item: number) => {
      most = Math.max(most, ++atWork)
      await wait((item * 7) % 5)
      atWork--
      return item * 2
    }
    const source = (async function* () {
      for (let i = 0; i < 50; i++) yield i
    })()
    const results = []
    for await (const result of ordered(source, run, 4)) results.push(result)
    expect(results).toEqual(Array.from({length: 50}, (_, i) => i * 2))
    expect(most).toBe(4)
  })
  test('a result does not wait for more input', async () => {
    const source = (async function* () {
      yield 1
      await new Promise(() => {})
    })()
    const results = ordered(source, async (item) => item, 4)
    expect(await results.next()).toEqual({done: false, value: 1})
    await results.return(undefined)
  })
  test('what came before a failing source is given first', async () => {
    const source = (async function* () {
      yield 1
      throw new Error('torn')
    })()
    const results = ordered(source, async (item) => item, 4)
    expect(await results.next()).toEqual({done: false, value: 1})
    await expect(results.next()).rejects.toThrow('torn')
  })
  test('a reader that is slow slows the source', async () => {
    let read = 0
    const source = (async function* () {
      for (;;) yield read++
    })()
    const results = ordered(source, async (item) => item, 3)
    await results.next()
    await wait(20)
    expect(read).toBeLessThanOrEqual(5)
    await results.return(undefined)
  })
  test('a stop ends a source that waits, unless it may not stop there', async () => {
    const stopper = new AbortController()
    let mayStop = false
    const source = (async function* () {
      yield 1
      yield 2
      await new Promise(() => {})
    })()
    const items = stoppable(source, stopper.signal, () => mayStop)
    await items.next()
    stopper.abort()
    expect(await items.next()).toEqual({done: false, value: 2})
    mayStop = true
    expect(await items.next()).toEqual({done: true, value: undefined})
  })
})

test('a thrift struct is written as it was read', () => {
  // Fields 1 to 8: true, byte, i16, i32, i64, double, binary, list of structs; then field 40, false.
  const bytes = Uint8Array.from([
    0x11, 0x13, 0xfe, 0x14, 0x03, 0x15, 0x80, 0x08, 0x16, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0x01, 0x17, 1, 2, 3, 4, 5, 6, 7, 8, 0x18, 2, 0x61, 0x62, 0x19, 0x2c, 0x12, 0, 0x25, 0x01, 0, 0x02,
    80, 0
  ])
  expect(Buffer.from(writeThrift(readThrift(bytes))).equals(bytes)).toBe(true)
  expect(() => readThrift(bytes.subarray(0, 20))).toThrow('the footer ends too early')
})
