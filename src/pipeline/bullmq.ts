/**
 * `copydesk/bullmq`: clean a crawl that is cut into shards, one job a shard, on as many machines as there are. A thin
 * layer: queue, retries, and recovery are BullMQ's.
 */
import type {Job, Queue, Worker, WorkerOptions} from 'bullmq'
import {PipelineError} from './errors.ts'
import {cleanJsonlFile, type FileOptions, type FileReport} from './jsonl-file.ts'
import {importPeer} from './peer.ts'
import {readSettings} from './settings.ts'

export {PipelineError, type RecordError} from './errors.ts'
export type {FileReport} from './jsonl-file.ts'

/** A job: a file of JSON Lines to be cleaned into another. Paths are the same on all machines. */
export interface Shard {
  readonly input: string
  readonly output: string
  /** Where bad records are told. Default: the output's name and `.errors.jsonl`. */
  readonly errorsFile?: string
}

/** How shards are cleaned: as files are, but each names its own. */
export type ShardOptions = Omit<FileOptions, 'errorsFile' | 'signal'>

/**
 * Add shards to a queue. A shard that is in the queue already is not added again: its output names the job.
 *
 * Each is tried five times, longer and longer apart.
 */
export async function addShards(queue: Queue, shards: readonly Shard[]): Promise<void> {
  const step = 1000
  for (let from = 0; from < shards.length; from += step) {
    await queue.addBulk(
      shards.slice(from, from + step).map((data) => ({
        name: 'shard',
        data,
        opts: {
          // BullMQ has colons for itself.
          jobId: encodeURIComponent(data.output),
          attempts: 5,
          backoff: {type: 'exponential', delay: 1000}
        }
      }))
    )
  }
}

/**
 * What does a job, for a worker of your own. The output is written whole or not at all, and the same input gives the
 * same bytes, so a job that is done twice has the effect of one that is done once.
 *
 * @example new Worker('articles', createShardProcessor({fields: ['body']}), {connection})
 */
export function createShardProcessor(
  options: ShardOptions = {}
): (job: Pick<Job, 'data'>) => Promise<FileReport> {
  return async ({data}) => {
    const {input, output, errorsFile = `${output}.errors.jsonl`} = readShard(data)
    return cleanJsonlFile(input, output, {...options, errorsFile})
  }
}

function readShard(data: unknown): Shard {
  const {input, output} = (data ?? {}) as Partial<Shard>
  if (typeof input === 'string' && typeof output === 'string') return data as Shard
  throw new PipelineError('invalid job, expected {input, output}')
}

/**
 * Start a worker. One shard at a time: cleaning keeps a core busy, so start one process a core.
 *
 * The shard of a worker that was killed is taken up by another in less than half a minute; a shard may see five such deaths. End
 * it by `worker.close()`, which finishes the shard in hand.
 *
 * @param name of the queue.
 * @throws {PipelineError} for a wrong option, or if bullmq is not installed.
 */
export async function createShardWorker(
  name: string,
  options: ShardOptions,
  worker: WorkerOptions
): Promise<Worker<Shard, FileReport>> {
  const bullmq = await importPeer(() => import('bullmq'), 'work on a queue', 'bullmq')
  // What is wrong with the options is better told here than by every job, five times.
  await readSettings(options)
  const settings = {concurrency: 1, lockDuration: 15_000, stalledInterval: 5000, maxStalledCount: 5}
  const started = new bullmq.Worker<Shard, FileReport>(name, createShardProcessor(options), {
    ...settings,
    ...worker
  })
  // Redis that is away comes back; a worker that nobody listens to would end its process.
  started.on('error', (error) => process.emitWarning(error.message, {type: 'CopydeskWarning'}))
  return started
}
