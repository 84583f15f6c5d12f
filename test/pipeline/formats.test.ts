import {createHash} from 'node:crypto'
import {gunzipSync, gzipSync} from 'node:zlib'
import {DuckDBInstance} from '@duckdb/node-api'
import {afterAll, beforeEach, describe, expect, test} from 'vitest'
import {WARCParser, WARCRecord, WARCSerializer} from 'warcio'
import {Folder} from '../cli/folder.ts'
import {makeRecord} from './articles.ts'

const folder = new Folder()

afterAll(() => folder.remove())
beforeEach(() => folder.empty())

describe('CSV', () => {
  const rows =
    '\ufeffid,"text",note\r\n1,"It said ""yes"". .",1.50\r\n\r\n2,Fine.,"a, b"\r\n3,\'x\',5" screen. .\r\n'
  test('only the cell changes', () => {
    const {status, stdout, stderr} = folder.run(['csv', '-q'], rows)
    expect({status, stdout, stderr}).toEqual({status: 0, stdout: rows.replace('"". .', '"".'), stderr: ''})
    expect(folder.run(['csv', '-q'], stdout).stdout).toBe(stdout)
  })
  test('line breaks, several columns, quotes that come to be needed', () => {
    folder.put(
      'upper.mjs',
      'export default (text) => ({text: text === "plain" ? "a,\\n\\"b\\"" : text, repairs: []})'
    )
    const {stdout} = folder.run(['csv', '-q', '--field', 'a', '--cleaner', './upper.mjs'], 'a,b\nplain,c\n')
    expect(stdout).toBe('a,b\n"a,\n""b""",c\n')
    const two = folder.run(['csv', '-q', '--field', 'a', '--field', 'b.c'], 'a,b.c\n"One.\n\nTwo. .",So. .\n')
    expect(two.stdout).toBe('a,b.c\n"One.\n\nTwo.",So.\n')
  })
  test('new columns', () => {
    const args = ['csv', '-q', '--out-field', 'clean', '--repairs-field', 'why']
    const {status, stdout} = folder.run(args, 'id,text\n1,It ended. .\n2,Fine.\n3,a,b\n\n4,\n')
    expect(status).toBe(1)
    const [head, first, second, ragged, blank, empty] = stdout.split('\n')
    expect([head, second, ragged, blank, empty]).toEqual([
      'id,text,clean,why',
      '2,Fine.,Fine.,[]',
      '3,a,b',
      '',
      '4,,,[]'
    ])
    expect(first).toMatch(/^1,It ended\. \.,It ended\.,"\[\{""field"":""text"",/)
  })
  test('bad rows pass through and are told', () => {
    const input = Buffer.concat([
      Buffer.from('id,text\n1,It ended. .\n2,"a"b,c\n3,'),
      Buffer.from([0xe9]),
      Buffer.from(' x. .\n4,So. .\n5,"open. .\n6,more. .\n')
    ])
    const {status, stderr} = folder.run(['csv', '-q', '-o', 'out.csv', '-'], input)
    expect(status).toBe(1)
    expect(stderr).toBe(
      [
        '2: passed through: the row has 3 cells, expected 2',
        '3: passed through: the field text is no UTF-8',
        '5: passed through: the row has a quote that is never closed: it and what follows is passed through',
        ''
      ]
        .map((line) => line && `copydesk: <stdin>:${line}`)
        .join('\n')
    )
    const expected = input.toString('latin1').replace('ended. .', 'ended.').replace('So. .', 'So.')
    expect(folder.bytes('out.csv').toString('latin1')).toBe(expected)
  })
  test('a row over the bound ends the cleaning, not the file', () => {
    const input = `id,text\n1,It ended. .\n2,"${'x'.repeat(3000)}. ."\n3,So. .\n`
    const {status, stdout, stderr} = folder.run(['csv', '-q', '--max-record', '1K'], input)
    expect({status, stdout}).toEqual({status: 1, stdout: input.replace('ended. .', 'ended.')})
    expect(stderr).toContain(':2: passed through: the row is longer than 1024 bytes')
  })
  test('TSV, and delimiters of your own', () => {
    expect(folder.run(['tsv', '-q'], 'id\ttext\n1\tIt ended. .\n').stdout).toBe('id\ttext\n1\tIt ended.\n')
    expect(folder.run(['csv', '-q', '--delimiter', ';'], 'id;text\n1;It ended. .\n').stdout).toBe(
      'id;text\n1;It ended.\n'
    )
  })
  test('with --jobs, the same bytes; an unknown column is told', () => {
    const body = Array.from({length: 400}, (_, i) => `${i},"${makeRecord(i).text}"\n`).join('')
    const input = `id,text\n${body}`
    const alone = folder.run(['csv', '-q'], input)
    expect(alone.stdout).not.toBe(input)
    expect(folder.run(['csv', '-q', '--jobs', '2'], input)).toEqual(alone)
    expect(folder.run(['csv', '-q', '--field', 'body'], 'id,text\n')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'copydesk: cannot find the column body, expected id, text\n'
    })
  })
})

describe('WARC', () => {
  async function record(
    type: 'conversion' | 'warcinfo',
    i: number,
    text: string,
    headers = {}
  ): Promise<Buffer> {
    const made = WARCRecord.create(
      {
        type,
        url: `https://paper.example/${i}`,
        date: '2026-01-01T00:00:00Z',
        warcVersion: 'WARC/1.0',
        warcHeaders: {'WARC-Record-ID': `<urn:uuid:${i}>`, 'Content-Type': 'text/plain', ...headers}
      },
      [Buffer.from(text)]
    )
    return Buffer.from(
      await WARCSerializer.serialize(made, {digest: {algo: 'sha-1', prefix: 'sha1:', base32: true}})
    )
  }
  async function archive(): Promise<Buffer[]> {
    return [
      await record('warcinfo', 0, 'It ended. .'),
      await record('conversion', 1, 'Es endete. .\nZeile', {'WARC-Identified-Content-Language': 'deu,eng'}),
      await record('conversion', 2, 'Fine.')
    ]
  }
  async function read(bytes: Buffer) {
    const all = []
    for await (const one of new WARCParser([bytes])) {
      const text = await one.contentText()
      all.push({type: one.warcType, text, length: one.warcContentLength, digest: one.warcBlockDigest})
    }
    return all
  }

  test('conversion records are cleaned, the others keep their bytes', async () => {
    const [info, dirty, fine] = await archive()
    const input = Buffer.concat([info!, dirty!, fine!])
    const {status, stderr} = folder.run(['warc', '-q', '-o', 'out.wet'], input)
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    const output = folder.bytes('out.wet')
    expect(output.subarray(0, info!.length).equals(info!)).toBe(true)
    expect(output.subarray(-fine!.length).equals(fine!)).toBe(true)
    const text = 'Es endete.\nZeile'
    const digest = (await read(await record('conversion', 1, text)))[0]!.digest
    expect((await read(output))[1]).toEqual({type: 'conversion', text, length: text.length, digest})
    expect(digest).toMatch(/^sha1:[A-Z2-7]{32}$/)
  })
  test('hexadecimal digests stay hexadecimal', async () => {
    const made = WARCRecord.create({type: 'conversion', url: 'https://paper.example/'}, [
      Buffer.from('So. .')
    ])
    const {stdout} = folder.run(['warc', '-q'], Buffer.from(await WARCSerializer.serialize(made)))
    const hash = createHash('sha256').update('So.').digest('hex')
    expect(stdout).toContain(`WARC-Block-Digest: sha256:${hash}\r\n`)
  })
  test('each record is a gzip member of its own, as it was', async () => {
    folder.put('in.warc.wet.gz', Buffer.concat((await archive()).map((one) => gzipSync(one))))
    expect(folder.run(['warc', '-q', '--write', '--jobs', '2', 'in.warc.wet.gz']).status).toBe(0)
    const packed = folder.bytes('in.warc.wet.gz')
    const start = Buffer.from([0x1f, 0x8b, 8]).toString('latin1')
    expect(packed.toString('latin1').split(start).length).toBe(4)
    expect((await read(gunzipSync(packed))).map(({text}) => text)).toEqual([
      'It ended. .',
      'Es endete.\nZeile',
      'Fine.'
    ])
  })
  test('what is no UTF-8 passes through; what is torn is told', async () => {
    const bad = WARCRecord.create({type: 'conversion', url: 'https://paper.example/'}, [
      Buffer.from([0xe9, 0x20, 0x2e])
    ])
    const raw = Buffer.from(await WARCSerializer.serialize(bad))
    const input = Buffer.concat([raw, ...(await archive())])
    const {status, stderr} = folder.run(['warc', '-q', '-o', 'out.wet'], input)
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /^copydesk: <stdin>:1 \(id <urn:uuid:[\w-]+>\): passed through: the record is no UTF-8\n$/
    )
    expect(folder.bytes('out.wet').subarray(0, raw.length).equals(raw)).toBe(true)
    const torn = folder.run(['warc', '-q', '-o', 'torn.wet'], input.subarray(0, -8))
    expect(torn).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('it ends within the record at byte')
    })
    expect(folder.run(['warc', '-q'], 'no archive').status).toBe(2)
  })
})

describe('Parquet, with DuckDB as the judge', () => {
  async function query(sql: string): Promise<Record<string, unknown>[]> {
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const reader = await connection.runAndReadAll(sql.replaceAll('$', `${folder.path}/`))
    connection.closeSync()
    return reader.getRowObjectsJson() as Record<string, unknown>[]
  }
  /** Types that a reader and writer of its own could spoil: decimals, timestamps, lists, structs, nulls, big integers. */
  const others = `
    i::INTEGER AS id, (i / 7)::DECIMAL(18, 4) AS price, i * 9007199254740993::HUGEINT AS big,
    9223372036854775807 - i AS long, TIMESTAMP '2026-01-01 00:00:00.123456' + INTERVAL (i) HOUR AS moment,
    DATE '2026-01-01' + i::INTEGER AS day, CASE WHEN i % 4 = 0 THEN NULL ELSE 'tag ' || i END AS tag,
    [i, i + 1] AS list, {'a': i, 'b': ['x', 'y']} AS struct, i % 2 = 0 AS flag, encode('b' || i) AS blob`
  const write = (name: string, options = '') =>
    query(`COPY (SELECT ${others}, CASE WHEN i % 5 = 0 THEN NULL WHEN i % 3 = 0 THEN 'It ended ' || i || '. .' ELSE 'Fine ' || i || '.' END AS text
      FROM range(5000) t(i)) TO '$${name}' (FORMAT parquet, ROW_GROUP_SIZE 2048 ${options})`)

  test.each([
    '',
    ', COMPRESSION zstd',
    ', COMPRESSION gzip',
    ', COMPRESSION uncompressed, PARQUET_VERSION v2'
  ])('the column is cleaned, all others are kept: %s', async (options) => {
    await write('in.parquet', options)
    const {status, stderr} = folder.run(['parquet', '-q', '-o', 'out.parquet', 'in.parquet'])
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    const columns = 'id, price, big, long, moment, day, tag, list, struct, flag, blob'
    const [{count}] = (await query(`SELECT count(*)::INTEGER AS count FROM (
        SELECT ${columns}, replace(text, '. .', '.') AS text FROM '$in.parquet' EXCEPT ALL SELECT ${columns}, text FROM '$out.parquet')`)) as [
      {count: number}
    ]
    expect(count).toBe(0)
    expect(
      await query(
        `SELECT count(*)::INTEGER AS n, count(text)::INTEGER AS texts FROM '$out.parquet' WHERE price > 100`
      )
    ).toEqual(
      await query(
        `SELECT count(*)::INTEGER AS n, count(text)::INTEGER AS texts FROM '$in.parquet' WHERE price > 100`
      )
    )
    expect(await query(`DESCRIBE SELECT * FROM '$out.parquet'`)).toEqual(
      await query(`DESCRIBE SELECT * FROM '$in.parquet'`)
    )
    expect(await query(`SELECT id FROM '$out.parquet'`)).toEqual(await query(`SELECT id FROM '$in.parquet'`))
    expect(folder.run(['parquet', '-q', '--check', 'out.parquet']).status).toBe(0)
  })
  test('statistics of the other columns stay', async () => {
    await write('in.parquet')
    folder.run(['parquet', '-q', '-o', 'out.parquet', 'in.parquet'])
    const sql = (name: string) =>
      `SELECT path_in_schema, stats_min_value, stats_max_value, num_values FROM parquet_metadata('$${name}') WHERE path_in_schema <> 'text' ORDER BY ALL`
    expect(await query(sql('out.parquet'))).toEqual(await query(sql('in.parquet')))
  })
  test('new columns, and --jobs', async () => {
    await write('in.parquet')
    const args = [
      'parquet',
      '-q',
      '--jobs',
      '2',
      '--out-field',
      'clean',
      '--repairs-field',
      'why',
      '-o',
      'out.parquet'
    ]
    expect(folder.run([...args, 'in.parquet'])).toEqual({status: 0, stdout: '', stderr: ''})
    const [row] =
      await query(`SELECT count(*)::INTEGER AS n, sum((clean = replace(text, '. .', '.'))::INTEGER)::INTEGER AS same,
      sum((text LIKE '%. .')::INTEGER)::INTEGER AS dirty, sum(json_array_length(why))::INTEGER AS repairs FROM '$out.parquet'`)
    expect(row).toMatchObject({n: 5000, same: 4000})
    expect(row!['dirty']).toBe(row!['repairs'])
    expect(folder.run([...args, 'out.parquet']).stderr).toContain('the column clean is there already')
  })
  test('what can’t be is told', async () => {
    await write('in.parquet')
    expect(folder.run(['parquet', '-q', '--field', 'body', 'in.parquet']).stderr).toContain(
      'cannot find the column body'
    )
    expect(folder.run(['parquet', '-q', '--field', 'list', 'in.parquet']).stderr).toContain(
      'the column list holds no strings'
    )
    folder.put('torn.parquet', folder.bytes('in.parquet').subarray(0, -100))
    expect(folder.run(['parquet', '-q', '-o', 'out.parquet', 'torn.parquet'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('cannot read torn.parquet')
    })
  })
})
