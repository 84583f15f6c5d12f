import {passPiece} from './block.ts'
import {PipelineError} from './errors.ts'
import {type Cut, LineCutter, type Piece} from './lines.ts'
import {ordered} from './ordered.ts'
import {createInlineRunner, type Runner} from './runner.ts'
import {type PipelineOptions, readSettings} from './settings.ts'
import {stoppable} from './stoppable.ts'
import {Account} from './tell.ts'

/** 16 MiB: a thousand times a long article. */
export const defaultMaxRecord: number = 16 * 1024 * 1024
/** The largest bound of a record, in bytes: a longer line is no string of V8's. */
export const largestMaxRecord: number = 2 ** 29 - 25

/** How JSON Lines are cleaned. */
export interface JsonlOptions extends PipelineOptions {
  /** Longest line that is cleaned, in bytes; longer ones are passed through. Default 16 MiB. */
  readonly maxRecord?: number
}

/** A source of bytes: a Node stream, a web stream, or anything that can be iterated. */
export type ByteSource = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/**
 * Clean JSON Lines: one line out for one line in, in order, with what no repair touches kept byte for byte. Bad
 * records pass through and are told.
 *
 * @returns chunks of bytes. The source is read as they are asked for.
 * @throws {PipelineError} for a wrong option.
 * @example
 * await pipeline(createReadStream('in.jsonl'), (bytes) => cleanJsonl(bytes, {fields: ['text']}), createWriteStream('out.jsonl'))
 */
export async function* cleanJsonl(
  source: ByteSource,
  options: JsonlOptions = {}
): AsyncGenerator<Uint8Array> {
  const maxRecord = readMaxRecord(options.maxRecord)
  const runner = createInlineRunner(await readSettings(options))
  yield* runJsonl(source, runner, new Account(options.onError), {maxRecord, signal: options.signal})
}

export function isMaxRecord(bytes: number): boolean {
  return Number.isInteger(bytes) && bytes > 0 && bytes <= largestMaxRecord
}

/** Check the bound of a record. */
export function readMaxRecord(bytes: number = defaultMaxRecord): number {
  if (isMaxRecord(bytes)) return bytes
  throw new PipelineError(`invalid maxRecord ${bytes}, expected bytes from 1 to ${largestMaxRecord}`)
}

/** What it takes to run. */
export interface JsonlRun {
  readonly maxRecord: number
  readonly signal?: AbortSignal | undefined
  /** Stops as if the input ended behind the last whole line that was read. */
  readonly stop?: AbortSignal | undefined
}

/** {@link cleanJsonl} with a runner and an account of the caller's. */
export async function* runJsonl(
  source: ByteSource,
  runner: Runner,
  account: Account,
  {maxRecord, signal, stop}: JsonlRun
): AsyncGenerator<Uint8Array> {
  const pieces = cut(
    source,
    {maxRecord, ...(runner.batch !== undefined && {batch: runner.batch})},
    signal,
    stop
  )
  const run = async (piece: Piece) =>
    piece.kind === 'lines' ? runner.cleanBlock(piece.bytes) : passPiece(piece, maxRecord)
  for await (const reply of ordered(pieces, run, runner.width)) {
    signal?.throwIfAborted()
    yield account.takeBlock(reply)
  }
}

async function* cut(
  source: ByteSource,
  how: Cut,
  signal: AbortSignal | undefined,
  stop: AbortSignal | undefined
): AsyncGenerator<Piece> {
  const cutter = new LineCutter(how)
  for await (const chunk of stoppable(source, stop, () => !cutter.isPassing)) {
    signal?.throwIfAborted()
    yield* cutter.push(chunk)
  }
  yield* stop?.aborted ? cutter.stop() : cutter.end()
}
