/**
 * `copydesk/pool`: clean records or JSON Lines on worker threads, in order, with back-pressure.
 */

import type {RecordError} from './errors.ts'
import {type ByteSource, readMaxRecord, runJsonl} from './jsonl.ts'
import {createPoolRunner, type PoolSize} from './pool-runner.ts'
import {runRecords} from './records.ts'
import {checkNames, type RecordOptions, readSettings} from './settings.ts'
import {createStats, type Stats} from './stats.ts'
import {Account} from './tell.ts'

export type {CleanerSpec} from './cleaner-spec.ts'
export {PipelineError, type RecordError} from './errors.ts'
export type {RecordContext, RecordFields, RecordOptions} from './settings.ts'
export type {Stats} from './stats.ts'
export type {ByteSource, PoolSize}

/** What a pool is made of. All but the two last is sent to the workers, so a cleaner of one's own is named by its module. */
export interface PoolOptions extends RecordOptions, PoolSize {
  /** Longest line of JSON Lines that is cleaned, in bytes. Default 16 MiB. */
  readonly maxRecord?: number
  /** Told of every record that is passed through as it was. Without it, a warning of the process tells of the first. */
  readonly onError?: (error: RecordError) => void
  /** Ends the work with an `AbortError`, and the workers with it. */
  readonly signal?: AbortSignal
}

/** Worker threads that clean. */
export interface Pool {
  /** Clean records, as `cleanRecords` does; they must be plain data. */
  readonly records: <T extends object>(source: AsyncIterable<T> | Iterable<T>) => AsyncGenerator<T>
  /** Clean JSON Lines, as `cleanJsonl` does. */
  readonly jsonl: (source: ByteSource) => AsyncGenerator<Uint8Array>
  /** What the pool has done so far. */
  readonly stats: Readonly<Stats>
  /** End the workers. What is still at work is lost. */
  readonly close: () => Promise<void>
}

/**
 * Start a pool of worker threads.
 *
 * A worker that dies is replaced and its batch done again; a record that kills its workers is passed through alone.
 * Memory stays flat: at most two batches a worker are under way.
 *
 * @throws {PipelineError} for a wrong option, or if piscina is not installed.
 * @example
 * const pool = await createPool({size: 4, batch: 128, fields: ['body'], onError: console.error})
 * try {
 *   await pipeline(createReadStream('in.jsonl'), pool.jsonl, createWriteStream('out.jsonl'))
 * } finally {
 *   await pool.close()
 * }
 */
export async function createPool(options: PoolOptions = {}): Promise<Pool> {
  checkNames(options, ['size', 'batch', 'resourceLimits'])
  const {size, batch, resourceLimits, maxRecord, onError, signal, ...records} = options
  const bound = readMaxRecord(maxRecord)
  const settings = await readSettings(records)
  const poolSize = {
    ...(size !== undefined && {size}),
    ...(batch !== undefined && {batch}),
    ...(resourceLimits && {resourceLimits})
  }
  const runner = await createPoolRunner(records, poolSize, signal)
  const stats = createStats()
  const account = () => new Account(onError, stats)
  return {
    records: (source) => runRecords(source, runner, settings, account(), signal),
    jsonl: (source) => runJsonl(source, runner, account(), {maxRecord: bound, signal}),
    stats,
    close: runner.close
  }
}
