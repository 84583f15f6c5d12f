import {createRequire} from 'node:module'
import {availableParallelism} from 'node:os'
import {dirname, join} from 'node:path'
import type {BlockReply} from './block.ts'
import {resolveModule} from './cleaner-spec.ts'
import {describe, PipelineError} from './errors.ts'
import type {Path} from './path.ts'
import {importPeer} from './peer.ts'
import {joinAnswers, splitTask, whenDead} from './poison.ts'
import type {Outcome} from './record.ts'
import type {Runner} from './runner.ts'
import {type RecordOptions, readSettings} from './settings.ts'
import type {Answer, Task} from './worker.ts'

/** How a pool works. */
export interface PoolSize {
  /** Worker threads. Default: as many as the machine runs at once. */
  readonly size?: number
  /** Records that a worker gets at a time, from 1 to 10,000. Default 128. */
  readonly batch?: number
  /** Memory of each worker, as `node:worker_threads` has it. A worker that needs more is replaced. */
  readonly resourceLimits?: {readonly maxOldGenerationSizeMb?: number}
}

/** Work in worker threads, until it is closed. */
export interface PoolRunner extends Runner {
  readonly close: () => Promise<void>
}

/** Workers that die one after the other, with no answer between, before the pool gives up. */
const mostDeaths = 30

/**
 * Start worker threads.
 *
 * A worker that dies (out of memory, `process.exit`) is replaced; its records are tried again in halves, so that
 * one that kills its worker fails alone.
 *
 * @throws {PipelineError} for a wrong option, or if piscina is not installed.
 */
export async function createPoolRunner(
  records: RecordOptions,
  {size = availableParallelism(), batch = 128, resourceLimits}: PoolSize,
  signal?: AbortSignal
): Promise<PoolRunner> {
  checkCount('size', size, 256)
  checkCount('batch', batch, 10_000)
  if (resourceLimits !== undefined && (typeof resourceLimits !== 'object' || resourceLimits === null)) {
    throw new PipelineError(`invalid resourceLimits ${resourceLimits}, expected an object`)
  }
  const options = portable(records)
  // What is wrong with the options is better told here than by every worker.
  const {Piscina} = await importPeer(() => import('piscina'), 'start workers', 'piscina')
  const {idField} = await readSettings(options)
  const threads = new Piscina({
    filename: workerFile(),
    workerData: options,
    minThreads: size,
    maxThreads: size,
    ...(resourceLimits && {resourceLimits: {...resourceLimits}})
  })
  const pool = new Pool((task) => threads.run(task, signal ? {signal} : {}), idField, signal)
  return {
    width: size * 2 + 1,
    batch,
    cleanBlock: (bytes) => pool.cleanBlock(bytes),
    cleanRecords: (items) => pool.cleanRecords(items),
    close: async () => {
      pool.isClosed = true
      await threads.destroy()
    }
  }
}

class Pool {
  isClosed = false
  private deaths = 0
  private readonly post: (task: Task) => Promise<Answer>
  private readonly idField: Path
  private readonly signal: AbortSignal | undefined

  constructor(post: (task: Task) => Promise<Answer>, idField: Path, signal: AbortSignal | undefined) {
    this.post = post
    this.idField = idField
    this.signal = signal
  }

  async cleanBlock(bytes: Uint8Array): Promise<BlockReply> {
    // To be sent is to be copied with all the memory that it is a view on.
    const own = bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes)
    const answer = await this.run({kind: 'block', bytes: own})
    return (answer as Answer & {kind: 'block'}).reply
  }

  async cleanRecords(records: readonly unknown[]): Promise<readonly Outcome[]> {
    const answer = await this.run({kind: 'records', records})
    return (answer as Answer & {kind: 'records'}).outcomes
  }

  /** Run a task; if its worker dies, its halves; if it is a single record, once more, and then it has failed. */
  private async run(task: Task, isLast = false): Promise<Answer> {
    try {
      const answer = await this.post(task)
      this.deaths = 0
      if (answer.kind === 'fatal') throw new PipelineError(answer.message)
      return answer
    } catch (error) {
      this.check(error)
      const halves = splitTask(task)
      if (halves) return joinAnswers(await this.run(halves[0]), await this.run(halves[1]))
      if (!isLast) return this.run(task, true)
      return whenDead(task, `its worker died: ${describe(error)}`, this.idField)
    }
  }

  /** Throw what is no death of a worker, or one too many. */
  private check(error: unknown): void {
    this.signal?.throwIfAborted()
    if (error instanceof PipelineError || this.isClosed) throw error
    if ((error as Error).name === 'DataCloneError') throw error
    if (++this.deaths < mostDeaths) return
    throw new PipelineError(
      `cannot keep workers alive: ${mostDeaths} died in a row, the last by ${describe(error)}`
    )
  }
}

/** Options for another thread: what has a place in the file system is named from everywhere. */
function portable(options: RecordOptions): RecordOptions {
  const {cleaner} = options
  if (typeof cleaner === 'function') {
    throw new PipelineError('a function cannot be sent to a worker: give the module that exports the cleaner')
  }
  if (cleaner?.module === undefined) return options
  try {
    return {...options, cleaner: {...cleaner, module: resolveModule(cleaner.module)}}
  } catch (error) {
    throw new PipelineError(`cannot load the cleaner ${cleaner.module}: ${describe(error).split('\n')[0]}`)
  }
}

function checkCount(name: string, count: number, most: number): void {
  if (Number.isInteger(count) && count >= 1 && count <= most) return
  throw new PipelineError(`invalid ${name} ${count}, expected a whole number from 1 to ${most}`)
}

/** The built worker, wherever the bundler has put this module. */
function workerFile(): string {
  const top = dirname(createRequire(import.meta.url).resolve('copydesk/package.json'))
  return join(top, 'dist', 'pipeline', 'worker.js')
}
