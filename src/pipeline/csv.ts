import type {Options, Parser} from 'csv-parse'
import {CsvTable} from './csv-table.ts'
import {ordered} from './ordered.ts'
import {importPeer} from './peer.ts'
import type {Outcome} from './record.ts'
import {batches} from './records.ts'
import type {Runner} from './runner.ts'
import type {Settings} from './settings.ts'
import {stoppable} from './stoppable.ts'
import type {Account} from './tell.ts'

/** A row: its cells and its bytes, both as Latin-1, which keeps every byte. */
export interface Row {
  readonly cells: readonly string[]
  readonly raw: string
}

/** What it takes to run. */
export interface CsvRun {
  readonly delimiter: string
  readonly maxRecord: number
  readonly stop?: AbortSignal
}

/**
 * Clean columns of a table. Rows in which nothing is repaired keep their bytes, the others all but the cell.
 *
 * A quote that is never closed swallows the rest of the file: that is passed through, and told as one record.
 *
 * @throws {PipelineError} if csv-parse or csv-stringify is not installed, or a column is not there.
 */
export async function* runCsv(
  source: AsyncIterable<Uint8Array>,
  runner: Runner,
  settings: Settings,
  account: Account,
  run: CsvRun
): AsyncGenerator<Uint8Array> {
  const {parse} = await importPeer(() => import('csv-parse'), 'read CSV', 'csv-parse', 'csv-stringify')
  const {stringify} = await importPeer(() => import('csv-stringify/sync'), 'write CSV', 'csv-stringify')
  const reader = new RowReader(parse, run)
  let table: CsvTable | undefined
  let head: Uint8Array | undefined
  const clean = async (rows: readonly Row[]) => {
    const records = rows.map((row) => table!.toRecord(row))
    const good = records.filter((record) => typeof record === 'object' && record !== null)
    const outcomes = (await runner.cleanRecords(good))[Symbol.iterator]()
    return rows.map((row, i) => ({row, outcome: toOutcome(records[i]!, outcomes)}))
  }
  const rows = (async function* () {
    for await (const row of reader.read(source)) {
      if (table) yield row
      else {
        table = new CsvTable(row, settings, stringify, run.delimiter)
        head = Buffer.from(table.writeHead(), 'latin1')
      }
    }
  })()
  for await (const done of ordered(batches(rows, runner.batch ?? 64), clean, runner.width)) {
    if (head) yield reader.mark()
    if (head) yield head
    head = undefined
    const written = done.map(({row, outcome}) => (outcome ? table!.write(row, outcome, account) : row.raw))
    yield Buffer.from(written.join(''), 'latin1')
  }
  if (head) yield Buffer.concat([reader.mark(), head])
  if (reader.fault !== undefined) account.takeRecord({cleaned: [], error: reader.fault})
  yield* reader.rest()
}

/** A blank row gives no outcome: it is no record. */
function toOutcome(record: object | string | null, outcomes: Iterator<Outcome>): Outcome | undefined {
  if (record === null) return undefined
  return typeof record === 'string' ? {cleaned: [], error: record} : outcomes.next().value
}

const mark = Buffer.from([0xef, 0xbb, 0xbf])

/** Reads rows with the bytes that they are made of. */
class RowReader {
  /** Why the rest of the input is no rows. */
  fault: string | undefined
  private readonly found: {cells: string[]; end: number}[] = []
  private readonly parser: Parser
  private readonly stop: AbortSignal | undefined
  private pending: Buffer = Buffer.alloc(0)
  /** Bytes in front of the pending ones. */
  private before = 0
  private isMarked = false
  private source: AsyncIterator<Uint8Array> | undefined

  constructor(parse: (options: Options) => Parser, {delimiter, maxRecord, stop}: CsvRun) {
    this.stop = stop
    this.parser = parse({
      delimiter,
      encoding: 'latin1',
      info: true,
      relax_quotes: true,
      relax_column_count: true,
      max_record_size: maxRecord,
      // A row is taken here, not from the stream, which would drop what it holds when it fails.
      on_record: (row: unknown) => {
        const {record, info} = row as {record: string[]; info: {bytes: number}}
        this.found.push({cells: record, end: info.bytes})
        return null
      }
    } as Options)
    this.parser.on('error', (error) => {
      this.fault = explain(error, maxRecord)
    })
    this.parser.resume()
  }

  /** The byte order mark that the input began with, if it did. */
  mark(): Uint8Array {
    return this.isMarked ? mark : new Uint8Array(0)
  }

  async *read(source: AsyncIterable<Uint8Array>): AsyncGenerator<Row> {
    this.source = withStart(stoppable(source, this.stop))
    for (let isFirst = true; ; isFirst = false) {
      const {done, value} = await this.source.next()
      if (done) break
      let chunk: Buffer = Buffer.from(value.buffer, value.byteOffset, value.length)
      if (isFirst && chunk.subarray(0, 3).equals(mark)) {
        this.isMarked = true
        chunk = chunk.subarray(3)
      }
      this.pending = this.pending.length === 0 ? chunk : Buffer.concat([this.pending, chunk])
      await new Promise<void>((resolve) => this.parser.write(chunk, () => resolve()))
      yield* this.take()
      if (this.fault !== undefined) return
    }
    // What a stop left of a row is not the row.
    if (this.stop?.aborted) return
    await new Promise<void>((resolve) =>
      this.parser
        .once('close', resolve)
        .once('error', () => resolve())
        .end()
    )
    yield* this.take()
  }

  /** The bytes behind the last row. */
  async *rest(): AsyncGenerator<Uint8Array> {
    if (this.stop?.aborted) return
    if (this.pending.length > 0) yield this.pending
    if (this.fault === undefined || !this.source) return
    yield* {[Symbol.asyncIterator]: () => this.source!}
  }

  private *take(): Generator<Row> {
    for (const {cells, end} of this.found.splice(0)) {
      const at = end - this.before
      yield {cells, raw: this.pending.toString('latin1', 0, at)}
      this.pending = this.pending.subarray(at)
      this.before = end
    }
  }
}

function explain(error: unknown, maxRecord: number): string {
  const {code} = error as {code?: string}
  const rest = 'it and what follows is passed through'
  if (code === 'CSV_QUOTE_NOT_CLOSED') return `the row has a quote that is never closed: ${rest}`
  if (code === 'CSV_MAX_RECORD_SIZE') return `the row is longer than ${maxRecord} bytes: ${rest}`
  return `${(error as Error).message}: ${rest}`
}

/** A source whose first chunk has at least three bytes, if there are so many. */
async function* withStart(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Uint8Array | undefined = new Uint8Array(0)
  for await (const chunk of source) {
    if (!start) yield chunk
    else {
      start = Buffer.concat([start, chunk])
      if (start.length < 3) continue
      yield start
      start = undefined
    }
  }
  if (start && start.length > 0) yield start
}
