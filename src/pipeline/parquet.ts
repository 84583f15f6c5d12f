import {isUtf8} from 'node:buffer'
import {type FileHandle, open} from 'node:fs/promises'
import type {AsyncBuffer, FileMetaData} from 'hyparquet'
import {describe, PipelineError} from './errors.ts'
import {listRepairs} from './json-line.ts'
import {ordered} from './ordered.ts'
import {type Chunk, Footer} from './parquet-footer.ts'
import {importPeer} from './peer.ts'
import type {Outcome} from './record.ts'
import {batches} from './records.ts'
import type {Runner} from './runner.ts'
import type {Settings} from './settings.ts'
import type {Account} from './tell.ts'

type Hyparquet = typeof import('hyparquet')
type Writer = typeof import('hyparquet-writer')
type Row = Record<string, unknown>

/** A column that is written anew: texts as bytes. */
interface Column {
  readonly values: (Uint8Array | null)[]
  isChanged: boolean
}

/**
 * Clean string columns of a Parquet file. All other columns are copied page by page, so that their values, types, and
 * statistics stay; so is a text column in row groups in which nothing is repaired. Page indexes and Bloom filters,
 * which only speed reading up, are left out.
 *
 * @returns the file, in chunks. Holds one row group of the columns that it reads.
 * @throws {PipelineError} if a package is not installed, the file can't be read, or a column is no string.
 */
export async function* runParquet(
  path: string,
  runner: Runner,
  settings: Settings,
  account: Account,
  stop?: AbortSignal
): AsyncGenerator<Uint8Array> {
  const parquet = await importPeer(
    () => import('hyparquet'),
    'read Parquet',
    'hyparquet',
    'hyparquet-writer',
    'hyparquet-compressors'
  )
  const {compressors} = await importPeer(
    () => import('hyparquet-compressors'),
    'read Parquet',
    'hyparquet-compressors'
  )
  const writer = await importPeer(() => import('hyparquet-writer'), 'write Parquet', 'hyparquet-writer')
  const file = await open(path)
  try {
    yield* new ParquetFile({parquet, writer, compressors, file, runner, settings, account}).clean(stop)
  } catch (error) {
    if (error instanceof PipelineError) throw error
    throw new PipelineError(`cannot read ${path}: ${describe(error)}`)
  } finally {
    await file.close()
  }
}

interface Parts {
  readonly parquet: Hyparquet
  readonly writer: Writer
  readonly compressors: object
  readonly file: FileHandle
  readonly runner: Runner
  readonly settings: Settings
  readonly account: Account
}

class ParquetFile {
  private readonly parts: Parts
  private offset = 4
  private metadata!: FileMetaData

  constructor(parts: Parts) {
    this.parts = parts
  }

  async *clean(stop: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
    const {size} = await this.parts.file.stat()
    const source: AsyncBuffer = {byteLength: size, slice: (from, to = size) => this.slice(from, to)}
    this.metadata = await this.parts.parquet.parquetMetadataAsync(source)
    const length = new DataView(await source.slice(size - 8)).getUint32(0, true)
    const footer = new Footer(new Uint8Array(await source.slice(size - 8 - length, size - 8)))
    if (footer.isEncrypted) throw new PipelineError('cannot read Parquet that is encrypted')
    const added = this.check()
    for (const name of added) footer.addColumn(name)

    yield Buffer.from('PAR1')
    let row = 0
    for (const [i, group] of footer.groups.entries()) {
      if (stop?.aborted) return
      const rows = Number(this.metadata.row_groups[i]!.num_rows)
      const columns = await this.cleanRows(source, row, row + rows)
      const chunks: Chunk[] = []
      for (const chunk of group.chunks) {
        const column = columns.get(chunk.path.join('.'))
        if (column?.isChanged) yield* this.write(chunk.path[0]!, column, chunks)
        else yield* this.copy(chunk, chunks)
      }
      for (const name of added) yield* this.write(name, columns.get(name)!, chunks)
      group.replace(chunks)
      row += rows
    }
    const bytes = footer.toBytes()
    const end = Buffer.alloc(8, 'PAR1PAR1')
    end.writeUInt32LE(bytes.length)
    yield Buffer.concat([bytes, end])
  }

  /** Check the columns that are named. @returns the names of those that are to be added. */
  private check(): string[] {
    const {names, outFields = [], repairsField} = this.parts.settings
    const {children} = this.parts.parquet.parquetSchema(this.metadata)
    for (const name of names) {
      const column = children.find(({element}) => element.name === name)
      const known = children.map(({element}) => element.name).join(', ')
      if (!column) throw new PipelineError(`cannot find the column ${name}, expected one of ${known}`)
      const {type, repetition_type: repetition} = column.element
      if (type !== 'BYTE_ARRAY' || repetition === 'REPEATED')
        throw new PipelineError(`the column ${name} holds no strings`)
    }
    const added = [...outFields.map(([name]) => name!), ...(repairsField ?? [])]
    const there = added.find((name) => children.some(({element}) => element.name === name))
    if (there !== undefined)
      throw new PipelineError(`the column ${there} is there already; name one that is not`)
    return added
  }

  /** Clean some rows. @returns the columns that may have changed, by name. */
  private async cleanRows(source: AsyncBuffer, from: number, to: number): Promise<Map<string, Column>> {
    const {names, outFields, repairsField} = this.parts.settings
    const columns = new Map<string, Column>()
    const written = [...(outFields?.map(([name]) => name!) ?? names), ...(repairsField ?? [])]
    for (const name of written) columns.set(name, {values: [], isChanged: false})
    const rows = await this.readRows(source, from, to)
    const {runner} = this.parts
    const clean = async (some: readonly Row[]) => ({some, outcomes: await runner.cleanRecords(some)})
    for await (const {some, outcomes} of ordered(batches(rows, runner.batch ?? 64), clean, runner.width)) {
      for (const [i, row] of some.entries()) this.takeRow(row, outcomes[i]!, columns)
    }
    return columns
  }

  private takeRow(row: Row, outcome: Outcome, columns: ReadonlyMap<string, Column>): void {
    const {account, settings} = this.parts
    account.takeRecord(outcome)
    for (const [index, name] of settings.names.entries()) {
      const done = outcome.cleaned.find((field) => field.index === index)
      const column = columns.get(settings.outFields?.[index]?.[0] ?? name)!
      column.values.push(toBytes(done?.text ?? row[name]))
      if (done && done.text !== done.source) column.isChanged = true
    }
    const [repairs] = settings.repairsField ?? []
    if (repairs !== undefined)
      columns.get(repairs)!.values.push(toBytes(JSON.stringify(listRepairs(outcome.cleaned, settings))))
  }

  private async readRows(source: AsyncBuffer, rowStart: number, rowEnd: number): Promise<Row[]> {
    const {names, titleField, langField, siteField, formatField, idField} = this.parts.settings
    const known = this.parts.parquet.parquetSchema(this.metadata).children.map(({element}) => element.name)
    const wanted = [titleField, langField, siteField, formatField, idField].flatMap((path) => path ?? [])
    const columns = [...new Set([...names, ...wanted.filter((name) => known.includes(name))])]
    const rows = await this.parts.parquet.parquetReadObjects({
      file: source,
      metadata: this.metadata,
      columns,
      rowStart,
      rowEnd,
      compressors: this.parts.compressors,
      // What is no UTF-8 stays bytes, or it would be lost.
      parsers: {stringFromBytes: fromBytes as never}
    })
    return rows.map((row) => {
      const {[idField[0]!]: id} = row
      return typeof id === 'bigint' ? {...row, [idField[0]!]: String(id)} : row
    })
  }

  /** Write a column anew: as the only one of a file, whose pages are then taken. */
  private async *write(name: string, {values}: Column, chunks: Chunk[]): AsyncGenerator<Uint8Array> {
    const {children} = this.parts.parquet.parquetSchema(this.metadata)
    const old = children.find(({element}) => element.name === name)?.element
    const repetition = old?.repetition_type ?? 'OPTIONAL'
    const bytes = new Uint8Array(
      this.parts.writer.parquetWriteBuffer({
        columnData: [{name, data: values, encoding: 'PLAIN', offsetIndex: false}],
        schema: [
          {name: 'schema', num_children: 1},
          {name, type: 'BYTE_ARRAY', repetition_type: repetition}
        ],
        rowGroupSize: Math.max(1, values.length),
        statistics: false
      })
    )
    const length = new DataView(bytes.buffer).getUint32(bytes.length - 8, true)
    const [group] = new Footer(bytes.subarray(bytes.length - 8 - length, bytes.length - 8)).groups
    const [chunk] = group!.chunks
    yield bytes.subarray(chunk!.from, chunk!.from + chunk!.length)
    this.place(chunk!, chunks)
  }

  private async *copy(chunk: Chunk, chunks: Chunk[]): AsyncGenerator<Uint8Array> {
    const {from, length} = chunk
    const step = 1 << 22
    for (let at = from; at < from + length; at += step) {
      yield new Uint8Array(await this.slice(at, Math.min(at + step, from + length)))
    }
    this.place(chunk, chunks)
  }

  private place(chunk: Chunk, chunks: Chunk[]): void {
    chunk.moveTo(this.offset)
    this.offset += chunk.length
    chunks.push(chunk)
  }

  private async slice(from: number, to: number): Promise<ArrayBuffer> {
    const bytes = new Uint8Array(to - from)
    const {bytesRead} = await this.parts.file.read(bytes, 0, bytes.length, from)
    if (bytesRead < bytes.length) throw new Error('it ends too early')
    return bytes.buffer
  }
}

function fromBytes(bytes: Uint8Array | undefined): string | Uint8Array | undefined {
  return bytes && isUtf8(bytes)
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
    : bytes
}

function toBytes(value: unknown): Uint8Array | null {
  if (value instanceof Uint8Array) return value
  return typeof value === 'string' ? Buffer.from(value, 'utf8') : null
}
