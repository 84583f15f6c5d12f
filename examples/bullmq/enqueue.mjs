/**
 * Put every shard of a folder on the queue.
 *
 *     node examples/bullmq/enqueue.mjs raw/ clean/
 *
 * REDIS_URL tells where Redis is; by default on this machine.
 */
import {mkdir, readdir} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {Queue} from 'bullmq'
import {addShards} from 'copydesk/bullmq'

const [from, to] = process.argv.slice(2).map((folder) => resolve(folder))
const names = (await readdir(from)).filter((name) => /\.jsonl(\.gz)?$/.test(name))
await mkdir(to, {recursive: true})

const queue = new Queue('articles', {connection: {url: process.env.REDIS_URL ?? 'redis://127.0.0.1:6379'}})
await addShards(
  queue,
  names.map((name) => ({input: join(from, name), output: join(to, name)}))
)
await queue.close()
console.log(`${names.length} shards`)
