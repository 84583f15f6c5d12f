import {type ChildProcess, spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {once} from 'node:events'
import {existsSync, mkdirSync, readdirSync} from 'node:fs'
import type {AddressInfo} from 'node:net'
import {createServer} from 'node:net'
import {fileURLToPath} from 'node:url'
import {Queue} from 'bullmq'
import {afterAll, beforeEach, describe, expect, test} from 'vitest'
import {addShards, createShardProcessor, createShardWorker, type Shard} from '../../src/pipeline/bullmq.ts'
import {cleanJsonlFile} from '../../src/pipeline/stream.ts'
import {Folder, has} from '../cli/folder.ts'
import {makeLine} from './articles.ts'

const example = fileURLToPath(new URL('../../examples/bullmq/worker.mjs', import.meta.url))
const folder = new Folder()
const started = new Set<ChildProcess>()
const options = {langField: 'lang', titleField: 'title'}

beforeEach(() => folder.empty())
afterAll(() => {
  for (const child of started) child.kill('SIGKILL')
  folder.remove()
})

function start(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const child = spawn(command, args, {
    cwd: folder.path,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {...process.env, ...env}
  })
  started.add(child)
  child.on('close', () => started.delete(child))
  return child
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const {port} = server.address() as AddressInfo
  server.close()
  return port
}

async function startRedis(port: number): Promise<ChildProcess> {
  const redis = start('redis-server', [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--appendonly',
    'yes',
    '--save',
    ''
  ])
  for await (const chunk of redis.stdout!) if (String(chunk).includes('Ready to accept connections')) break
  redis.stdout!.resume()
  return redis
}

function startWorker(port: number): ChildProcess {
  const worker = start(process.execPath, [example], {REDIS_URL: `redis://127.0.0.1:${port}`, LOCK_MS: '2000'})
  worker.stdout!.resume()
  return worker
}

/** Shards of some records each, of which one in a hundred is bad. */
function putShards(count: number, records: number): Shard[] {
  mkdirSync(folder.at('raw'))
  mkdirSync(folder.at('clean'))
  return Array.from({length: count}, (_, shard) => {
    const lines = Array.from({length: records}, (_, i) =>
      i === 50 ? 'nonsense' : makeLine(shard * records + i)
    )
    const name = `part-${shard}.jsonl`
    folder.put(`raw/${name}`, `${lines.join('\n')}\n`)
    return {input: folder.at(`raw/${name}`), output: folder.at(`clean/${name}`)}
  })
}

function hash(path: string): string {
  return createHash('sha256').update(folder.bytes(path)).digest('hex')
}

/** What a single process makes of the shards. */
async function expectWhole(shards: readonly Shard[]): Promise<void> {
  for (const {input, output} of shards) {
    await cleanJsonlFile(input, folder.at('alone.jsonl'), {...options, onError() {}})
    expect(hash(output.replace(`${folder.path}/`, ''))).toBe(hash('alone.jsonl'))
    expect(folder.get(`${output.replace(`${folder.path}/`, '')}.errors.jsonl`)).toMatch(
      /^\{"line":51,"error":"the line is no JSON/
    )
  }
  const names = readdirSync(folder.at('clean')).filter((name) => !name.startsWith('.'))
  expect(names.length).toBe(shards.length * 2)
}

async function until(is: () => Promise<boolean>): Promise<void> {
  while (!(await is())) await new Promise((resolve) => setTimeout(resolve, 50))
}

describe.runIf(has('redis-server'))('shards on a real Redis', () => {
  // The killed worker's shard comes up again when its lock expires, on top of the work of 200 shards.
  test('200 shards, two workers, one killed in the middle: every record is out once, in effect', {
    timeout: 240_000
  }, async () => {
    const port = await freePort()
    const redis = await startRedis(port)
    const queue = new Queue('articles', {connection: {host: '127.0.0.1', port}})
    const shards = putShards(200, 60)
    const workers = [startWorker(port), startWorker(port)]
    await addShards(queue, shards)
    // Again, as a script that is run twice would.
    await addShards(queue, shards)
    expect(
      (await queue.getJobCounts())['waiting']! +
        (await queue.getActiveCount()) +
        (await queue.getCompletedCount())
    ).toBeLessThanOrEqual(200)
    await until(async () => (await queue.getCompletedCount()) > 40)
    workers[0]!.kill('SIGKILL')
    await until(async () => (await queue.getCompletedCount()) === 200)
    workers[1]!.kill('SIGTERM')
    expect(await once(workers[1]!, 'close')).toEqual([0, null])
    expect(await queue.getFailedCount()).toBe(0)
    await queue.close()
    redis.kill('SIGTERM')
    await expectWhole(shards)
  })

  test('Redis restarts in the middle: what was done stays, the rest is done', async () => {
    const port = await freePort()
    const redis = await startRedis(port)
    const shards = putShards(60, 60)
    const queue = new Queue('articles', {connection: {host: '127.0.0.1', port}})
    queue.on('error', () => {})
    await addShards(queue, shards)
    const worker = startWorker(port)
    await until(async () => (await queue.getCompletedCount()) > 10)
    redis.kill('SIGTERM')
    await once(redis, 'close')
    await new Promise((resolve) => setTimeout(resolve, 300))
    const second = await startRedis(port)
    await until(async () => (await queue.getCompletedCount()) === 60)
    worker.kill('SIGTERM')
    expect(await once(worker, 'close')).toEqual([0, null])
    await queue.close()
    second.kill('SIGTERM')
    await expectWhole(shards)
  })
})

test('a job that can’t be done fails, and leaves nothing', async () => {
  const work = createShardProcessor(options)
  await expect(work({data: {input: folder.at('none'), output: folder.at('out')}})).rejects.toThrow(
    'no such file or directory'
  )
  await expect(work({data: {file: 1}})).rejects.toThrow('invalid job, expected {input, output}')
  expect(existsSync(folder.at('out'))).toBe(false)
})

test('wrong options of a worker are told when it starts, not by every job', async () => {
  const worker = createShardWorker('articles', {field: 'body'} as never, {connection: {}})
  await expect(worker).rejects.toThrow('unknown option field, did you mean fields?')
})
