import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {createPool, type PoolOptions, type RecordError} from '../../src/pipeline/pool.ts'
import {cleanJsonl, cleanRecords} from '../../src/pipeline/stream.ts'
import {makeLines, makeRecord} from './articles.ts'

const deadly = {module: fileURLToPath(new URL('cleaners/deadly.mjs', import.meta.url))}

async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const one of source) all.push(one)
  return all
}

/** Run with a pool, and close it. */
async function withPool<T>(
  options: PoolOptions,
  use: (pool: Awaited<ReturnType<typeof createPool>>) => Promise<T>
): Promise<T> {
  const pool = await createPool(options)
  try {
    return await use(pool)
  } finally {
    await pool.close()
  }
}

const lines = makeLines(1000)

test('JSON Lines: the same bytes as in one thread, whatever the batch', async () => {
  const expected = Buffer.concat(await collect(cleanJsonl([Buffer.from(lines)])))
  for (const batch of [1, 7, 512]) {
    const input = batch === 1 ? makeLines(60) : lines
    const {bytes, records} = await withPool({size: 2, batch}, async (pool) => {
      return {
        bytes: Buffer.concat(await collect(pool.jsonl([Buffer.from(input)]))),
        records: pool.stats.records
      }
    })
    const whole = batch === 1 ? Buffer.concat(await collect(cleanJsonl([Buffer.from(input)], {}))) : expected
    expect(bytes.equals(whole)).toBe(true)
    expect(records).toBe(input.split('\n').filter(Boolean).length)
  }
})

test('records: as in one thread, in order', async () => {
  const records = Array.from({length: 300}, (_, i) => makeRecord(i))
  const options = {langField: 'lang', repairsField: 'repairs', outFields: ['clean']}
  const expected = await collect(cleanRecords(records, options))
  const cleaned = await withPool({...options, size: 2, batch: 16}, async (pool) =>
    collect(pool.records(records))
  )
  expect(cleaned).toEqual(expected)
})

describe('a worker that dies is replaced, and only the record that kills it fails', () => {
  test.each([
    ['exits', 'EXIT', 'its worker died: worker exited with code: 7'],
    [
      'runs out of memory',
      'MEMORY',
      'its worker died: Worker terminated due to reaching memory limit: JS heap out of memory'
    ],
    ['throws', 'THROW', 'the cleaner threw RangeError: too odd']
  ])('%s', async (_, word, error) => {
    const records = Array.from({length: 40}, (_, i) => ({id: i, text: i === 13 ? word : 'It ended. .'}))
    const errors: RecordError[] = []
    const options = {
      cleaner: deadly,
      size: 2,
      batch: 8,
      resourceLimits: {maxOldGenerationSizeMb: 48},
      onError: (error: RecordError) => errors.push(error)
    }
    const cleaned = await withPool(options, async (pool) => collect(pool.records(records)))
    expect(cleaned).toEqual(
      records.map((record) => (record.id === 13 ? record : {...record, text: 'It ended.'}))
    )
    expect(errors).toMatchObject([{line: 14, id: 13, error}])

    errors.length = 0
    const input = Buffer.from(records.map((record) => `${JSON.stringify(record)}\n`).join(''))
    const output = await withPool(options, async (pool) => Buffer.concat(await collect(pool.jsonl([input]))))
    expect(output.toString()).toBe(cleaned.map((record) => `${JSON.stringify(record)}\n`).join(''))
    expect(errors).toMatchObject([{line: 14, id: 13, error}])
  })
  test('a pool whose workers all die gives up, and says so', async () => {
    const records = Array.from({length: 64}, () => ({text: 'EXIT'}))
    const options = {cleaner: deadly, size: 1, batch: 64, onError() {}}
    await expect(withPool(options, async (pool) => collect(pool.records(records)))).rejects.toThrow(
      'cannot keep workers alive: 30 died in a row'
    )
  })
})

test('a signal ends the work', async () => {
  const controller = new AbortController()
  const endless = (async function* () {
    for (let i = 0; ; i++) yield makeRecord(i)
  })()
  const work = withPool({size: 2, signal: controller.signal}, async (pool) => {
    for await (const record of pool.records(endless)) if (record.id === 50) controller.abort()
  })
  await expect(work).rejects.toMatchObject({name: 'AbortError'})
})

test('a reader that is slow slows the source', async () => {
  let asked = 0
  const endless = (async function* () {
    for (;;) yield makeRecord(asked++)
  })()
  await withPool({size: 2, batch: 4}, async (pool) => {
    const records = pool.records(endless)
    await records.next()
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(asked).toBeLessThanOrEqual(4 * 7)
    await records.return(undefined)
  })
})

test('wrong options are told at once', async () => {
  await expect(createPool({size: 0})).rejects.toThrow('invalid size 0, expected a whole number from 1 to 256')
  await expect(createPool({batch: 1.5})).rejects.toThrow('invalid batch 1.5')
  await expect(createPool({sizes: 2} as never)).rejects.toThrow('unknown option sizes, did you mean size?')
  await expect(createPool({resourceLimits: 64 as never})).rejects.toThrow('invalid resourceLimits 64')
  await expect(createPool({cleaner: {module: 'no-such-package'}})).rejects.toThrow(
    'cannot load the cleaner no-such-package'
  )
  await expect(createPool({cleaner: (() => {}) as never})).rejects.toThrow(
    'a function cannot be sent to a worker'
  )
})
