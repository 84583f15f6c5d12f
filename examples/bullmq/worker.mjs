/**
 * Clean shards from the queue until it is told to stop; start one a core, on as many machines as there are.
 *
 *     node examples/bullmq/worker.mjs
 *
 * SIGTERM finishes the shard in hand. LOCK_MS is how long a shard is kept for a worker that was killed.
 */
import {createShardWorker} from 'copydesk/bullmq'

const lockDuration = Number(process.env.LOCK_MS ?? 15_000)
const worker = await createShardWorker(
  'articles',
  {fields: ['text'], langField: 'lang', titleField: 'title'},
  {
    connection: {url: process.env.REDIS_URL ?? 'redis://127.0.0.1:6379', maxRetriesPerRequest: null},
    lockDuration,
    stalledInterval: lockDuration / 2
  }
)
worker.on('completed', (job, {records, failed}) =>
  console.log(`${job.id}: ${records} records, ${failed} failed`)
)
worker.on('failed', (job, error) => console.error(`${job?.id}: ${error.message}`))

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, async () => {
    await worker.close()
    process.exit(0)
  })
}
