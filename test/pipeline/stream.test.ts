import {Readable, Writable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {describe, expect, test} from 'vitest'
import {createCleaner} from '../../src/index.ts'
import {
  cleanJsonl,
  cleanJsonlFile,
  cleanRecords,
  createJsonlStream,
  createJsonlTransform,
  createRecordStream,
  createRecordTransform,
  type RecordError
} from '../../src/pipeline/stream.ts'
import {makeLines, makeRecord} from './articles.ts'

const records = Array.from({length: 60}, (_, i) => makeRecord(i))
const clean = createCleaner()
const expected = records.map((record) => ({...record, text: clean(record.text, {lang: record.lang}).text}))
const options = {langField: 'lang', titleField: 'title'}
const lines = makeLines(200)

async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const one of source) all.push(one)
  return all
}

/** Bytes in chunks of a length that fits nothing. */
function* chunks(text: string, step = 997): Generator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step)
}

async function cleanAll(text: string, more: object = {}): Promise<string> {
  return Buffer.concat(await collect(cleanJsonl(chunks(text), more))).toString()
}

describe('records', () => {
  test('some are damaged, and are repaired', () => {
    expect(expected.filter(({text}, i) => text !== records[i]!.text).length).toBeGreaterThan(10)
  })
  test('as an async iterable', async () => {
    const cleaned = await collect(cleanRecords(records, options))
    expect(cleaned).toEqual(expected)
    // What is clean is the same object.
    expect(cleaned[0]).toBe(records[0])
  })
  test('as a Node stream', async () => {
    const stream = Readable.from(records).pipe(await createRecordTransform(options))
    expect(await collect(stream)).toEqual(expected)
  })
  test('as a web stream', async () => {
    const source = Readable.toWeb(Readable.from(records)) as ReadableStream<(typeof records)[0]>
    expect(await collect(source.pipeThrough(await createRecordStream(options)) as never)).toEqual(expected)
  })
  test('a bad record passes through and is told', async () => {
    const errors: RecordError[] = []
    const bad = {id: 'b', text: 7}
    const cleaned = await collect(
      cleanRecords([bad, makeRecord(1)], {onError: (error) => errors.push(error)})
    )
    expect(cleaned[0]).toBe(bad)
    expect(errors).toEqual([{line: 1, id: 'b', error: 'the field text is a number, expected a string'}])
  })
  test('without onError, the process is warned once', async () => {
    const warnings: Error[] = []
    const listen = (warning: Error) => warnings.push(warning)
    process.on('warning', listen)
    await collect(cleanRecords([{text: 1}, {text: 2}] as object[]))
    await new Promise((resolve) => setImmediate(resolve))
    process.off('warning', listen)
    expect(warnings.map(({message}) => message)).toEqual([
      'record 1 was passed through as it was: the field text is a number, expected a string; give onError to be told of all'
    ])
  })
  test('a wrong option is told before anything is read', async () => {
    const {next} = cleanRecords([], {fields: []})
    await expect(cleanRecords([], {fields: []}).next()).rejects.toThrow('no field is named')
    await expect(cleanRecords([], {fields: 'body' as never}).next()).rejects.toThrow(
      'invalid fields, expected a list of paths'
    )
    await expect(cleanRecords([], {field: 'body'} as never).next()).rejects.toThrow(
      'unknown option field, did you mean fields?'
    )
    await expect(cleanJsonlFile('in', 'out', {errorsFile: './in'})).rejects.toThrow(
      'errorsFile is the input or the output, ./in'
    )
    expect(next).toBeTypeOf('function')
    await expect(createRecordTransform({cleaner: {preset: 'nwes'}})).rejects.toThrow(
      'unknown preset nwes, expected news'
    )
    await expect(createRecordTransform({cleaner: {transforms: {nothing: false}}})).rejects.toThrow(
      'unknown transform nothing'
    )
    await expect(createRecordTransform({cleaner: {module: './none.mjs'}})).rejects.toThrow(
      'cannot load the cleaner ./none.mjs'
    )
    await expect(createRecordTransform({outFields: ['a', 'b']})).rejects.toThrow('2 out fields for 1 fields')
    await expect(createRecordTransform({outFields: ['a'], repairsField: 'a'})).rejects.toThrow(
      'the field a would be written twice'
    )
    await expect(createJsonlTransform({maxRecord: 0})).rejects.toThrow('invalid maxRecord 0')
  })
})

describe('JSON Lines', async () => {
  const cleaned = await cleanAll(lines)
  test('a line out for a line in, in order', () => {
    expect(cleaned).not.toBe(lines)
    expect(cleaned.split('\n').length).toBe(lines.split('\n').length)
    const ids = cleaned
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id)
    expect(ids).toEqual(Array.from({length: 200}, (_, i) => i))
    expect(cleaned).toContain('"price":1.50,"big":12345678901234567890')
  })
  test('clean lines keep their bytes', async () => {
    expect(await cleanAll(cleaned)).toBe(cleaned)
  })
  test('as a Node stream', async () => {
    const stream = Readable.from(chunks(lines)).pipe(await createJsonlTransform())
    expect(Buffer.concat(await collect(stream)).toString()).toBe(cleaned)
  })
  test('as a web stream', async () => {
    const source = Readable.toWeb(Readable.from(chunks(lines))) as ReadableStream<Uint8Array>
    const stream = source.pipeThrough(await createJsonlStream())
    expect(Buffer.concat(await collect(stream as never)).toString()).toBe(cleaned)
  })
  test('in a pipeline of Node', async () => {
    const parts: Uint8Array[] = []
    const sink = new Writable({
      write(chunk, _encoding, done) {
        parts.push(chunk)
        done()
      }
    })
    await pipeline(Readable.from(chunks(lines)), (source) => cleanJsonl(source), sink)
    expect(Buffer.concat(parts).toString()).toBe(cleaned)
  })
  test('bytes that are no UTF-8, blank lines, a mark, and long lines lose nothing', async () => {
    const errors: RecordError[] = []
    const input = Buffer.concat([
      Buffer.from('\ufeff{"text":"It ended. ."}\r\n\n \n{"text":"'),
      Buffer.from([0xe9, 0xff]),
      Buffer.from(`. ."}\n${JSON.stringify({text: 'x'.repeat(500)})}\n{"id":5,"text":"So. ."}`)
    ])
    const parts = await collect(cleanJsonl([input], {maxRecord: 100, onError: (error) => errors.push(error)}))
    const output = Buffer.concat(parts).toString('latin1')
    expect(output).toBe(input.toString('latin1').replace('ended. .', 'ended.').replace('So. .', 'So.'))
    expect(errors).toEqual([
      {line: 4, error: 'the line is no UTF-8 at byte 9'},
      {line: 5, error: 'the line is longer than 100 bytes'}
    ])
  })
})

describe('pace', () => {
  /** A source of articles that counts how many were asked for. */
  function endless() {
    const source = {asked: 0, records: undefined as unknown as AsyncGenerator<object>}
    source.records = (async function* () {
      for (;;) {
        await new Promise((resolve) => setImmediate(resolve))
        yield makeRecord(source.asked++)
      }
    })()
    return source
  }
  const pause = () => new Promise((resolve) => setTimeout(resolve, 30))

  test('a Node stream reads no further than it is read from', async () => {
    const source = endless()
    const stream = Readable.from(source.records, {highWaterMark: 4}).pipe(await createRecordTransform())
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(source.asked).toBeLessThan(60)
    stream.destroy()
  })
  test('a web stream too', async () => {
    const source = endless()
    const web = new ReadableStream<object>(
      {
        async pull(controller) {
          controller.enqueue((await source.records.next()).value)
        }
      },
      {highWaterMark: 1}
    )
    const reader = web.pipeThrough(await createRecordStream()).getReader()
    await reader.read()
    await pause()
    expect(source.asked).toBeLessThan(6)
    await reader.cancel()
  })
  test('a signal ends each of them', async () => {
    const abort = () => {
      const controller = new AbortController()
      setTimeout(() => controller.abort(), 5)
      return controller.signal
    }
    const aborted = {name: 'AbortError'}
    await expect(collect(cleanRecords(endless().records, {signal: abort()}))).rejects.toMatchObject(aborted)
    const node = async () =>
      pipeline(endless().records, await createRecordTransform({signal: abort()}), collect)
    await expect(node()).rejects.toMatchObject(aborted)
    const web = async () => {
      const source = Readable.toWeb(Readable.from(endless().records)) as ReadableStream<object>
      return collect(source.pipeThrough(await createRecordStream({signal: abort()})) as never)
    }
    await expect(web()).rejects.toMatchObject(aborted)
  })
  test('a signal that came before ends each of them at once', async () => {
    const signal = AbortSignal.abort()
    const aborted = {name: 'AbortError'}
    const records = [{text: 'It ended. .'}]
    await expect(collect(cleanRecords(records, {signal}))).rejects.toMatchObject(aborted)
    const node = async () => pipeline(records, await createRecordTransform({signal}), collect)
    await expect(node()).rejects.toMatchObject(aborted)
    const web = async () => {
      const source = Readable.toWeb(Readable.from(records)) as ReadableStream<object>
      return collect(source.pipeThrough(await createRecordStream({signal})) as never)
    }
    await expect(web()).rejects.toMatchObject(aborted)
  })
})
