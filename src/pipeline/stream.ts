/**
 * `copydesk/stream`: clean records or JSON Lines as they pass, as async iterables, Node streams, or web streams. All
 * read only as fast as they are read from.
 */
import {Transform} from 'node:stream'
import {cleanBlock, passPiece} from './block.ts'
import {type JsonlOptions, readMaxRecord} from './jsonl.ts'
import {LineCutter, type Piece} from './lines.ts'
import {cleanFields} from './record.ts'
import {finishRecord} from './records.ts'
import {type PipelineOptions, readSettings} from './settings.ts'
import {Account} from './tell.ts'

export type {CleanerSpec} from './cleaner-spec.ts'
export {PipelineError, type RecordError} from './errors.ts'
export {type ByteSource, cleanJsonl, type JsonlOptions} from './jsonl.ts'
export {cleanJsonlFile, type FileOptions, type FileReport} from './jsonl-file.ts'
export {cleanRecords} from './records.ts'
export type {PipelineOptions, RecordContext, RecordFields, RecordOptions} from './settings.ts'
export type {Stats} from './stats.ts'

/** Takes pieces of a stream in and hands cleaned ones out. */
interface Step<In, Out> {
  readonly push: (chunk: In) => readonly Out[]
  readonly end: () => readonly Out[]
}

/**
 * A Node transform stream of records: objects in, objects out.
 *
 * @example scraper.pipe(await createRecordTransform({fields: ['body']})).pipe(sink)
 */
export async function createRecordTransform(options: PipelineOptions = {}): Promise<Transform> {
  return toTransform(await recordStep(options), true, options.signal)
}

/** A Node transform stream of JSON Lines: bytes in, bytes out. */
export async function createJsonlTransform(options: JsonlOptions = {}): Promise<Transform> {
  return toTransform(await jsonlStep(options), false, options.signal)
}

/**
 * A web transform stream of records.
 *
 * @example articles.pipeThrough(await createRecordStream()).pipeTo(sink)
 */
export async function createRecordStream<T extends object>(
  options: PipelineOptions = {}
): Promise<TransformStream<T, T>> {
  return toWebStream(await recordStep<T>(options), options.signal)
}

/** A web transform stream of JSON Lines, such as stands between `response.body` and a sink. */
export async function createJsonlStream(
  options: JsonlOptions = {}
): Promise<TransformStream<Uint8Array, Uint8Array>> {
  return toWebStream(await jsonlStep(options), options.signal)
}

async function recordStep<T>(options: PipelineOptions): Promise<Step<T, T>> {
  const settings = await readSettings(options)
  const account = new Account(options.onError)
  return {
    push: (record) => [finishRecord(record, cleanFields(record, settings), settings, account)],
    end: () => []
  }
}

async function jsonlStep(options: JsonlOptions): Promise<Step<Uint8Array, Uint8Array>> {
  const maxRecord = readMaxRecord(options.maxRecord)
  const settings = await readSettings(options)
  const cutter = new LineCutter({maxRecord})
  const account = new Account(options.onError)
  const clean = (piece: Piece) =>
    account.takeBlock(
      piece.kind === 'lines' ? cleanBlock(piece.bytes, settings) : passPiece(piece, maxRecord)
    )
  return {push: (chunk) => cutter.push(chunk).map(clean), end: () => cutter.end().map(clean)}
}

function toTransform<T>({push, end}: Step<T, T>, objectMode: boolean, signal?: AbortSignal): Transform {
  return new Transform({
    objectMode,
    ...(signal && {signal}),
    transform(chunk, _encoding, done) {
      attempt(() => push(chunk), this, done)
    },
    flush(done) {
      attempt(end, this, done)
    }
  })
}

function attempt<T>(run: () => readonly T[], stream: Transform, done: (error?: Error | null) => void): void {
  try {
    for (const one of run()) stream.push(one)
    done()
  } catch (error) {
    done(error as Error)
  }
}

function toWebStream<T>({push, end}: Step<T, T>, signal?: AbortSignal): TransformStream<T, T> {
  let abort = () => {}
  return new TransformStream<T, T>({
    start(controller) {
      abort = () => controller.error(signal?.reason)
      // A signal that has come already does not come again.
      if (signal?.aborted) abort()
      else signal?.addEventListener('abort', abort, {once: true})
    },
    transform(chunk, controller) {
      for (const one of push(chunk)) controller.enqueue(one)
    },
    flush(controller) {
      for (const one of end()) controller.enqueue(one)
      // A signal may serve many streams: it is not to keep all of them alive.
      signal?.removeEventListener('abort', abort)
    }
  })
}
