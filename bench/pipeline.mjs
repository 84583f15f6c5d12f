/**
 * What does a pipeline cost? Prints how long a job of JSON Lines takes beside the same job without rules (read,
 * parse, stringify, write), in CPU time, and how much faster two workers are than one thread.
 *
 *     npm run -s build && node bench/pipeline.mjs
 *     node bench/pipeline.mjs --check                    exit with 1 if a target is missed
 *     node bench/pipeline.mjs --memory 1000              clean 1000 MB, and print the peak of memory
 *     node bench/pipeline.mjs --memory 1000 --jobs 2
 */

import {spawn} from 'node:child_process'
import {createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {createPool} from '../dist/pipeline/pool.js'
import {cleanJsonl} from '../dist/pipeline/stream.js'
import {makeClean, makeDirty} from './articles.mjs'
import {median} from './measure.mjs'

/** Times the time of the job without rules. */
const targetOfTime = 3.5
/** Times the speed of one thread, with two workers on two cores. */
const targetOfWorkers = 1.6
/** Megabytes, of one process and of a pool of two. */
const targetsOfMemory = {1: 300, 2: 600}

const {values: options} = parseArgs({
  options: {
    check: {type: 'boolean', default: false},
    rounds: {type: 'string', default: '7'},
    memory: {type: 'string'},
    jobs: {type: 'string', default: '1'}
  }
})
const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))
const missed = []
try {
  if (options.memory) await measureMemory(Number(options.memory), options.jobs)
  else await measureSpeed(Number(options.rounds))
} finally {
  rmSync(folder, {recursive: true, force: true})
}
for (const message of missed) console.log(`missed: ${message}`)
if (missed.length > 0 && options.check) process.exitCode = 1

function makeBlock(count) {
  const clean = makeClean(count)
  const records = [...clean, ...makeDirty(clean)]
  return records
    .map((record, i) => `${JSON.stringify({id: i, url: `https://paper.example/${i}`, ...record})}\n`)
    .join('')
}

async function measureSpeed(rounds) {
  const input = join(folder, 'in.jsonl')
  const output = join(folder, 'out.jsonl')
  writeFileSync(input, makeBlock(2000))
  const megabytes = readFileSync(input).length / 1e6
  const fields = {fields: ['text'], titleField: 'title', langField: 'lang'}
  const run = (work) =>
    pipeline(createReadStream(input, {highWaterMark: 1 << 18}), work, createWriteStream(output))
  const pool = await createPool({size: 2, ...fields})
  const jobs = {
    'without rules': () => run(withoutRules),
    'default preset': () => run((source) => cleanJsonl(source, fields)),
    'two workers': () => run((source) => pool.jsonl(source))
  }
  const cpu = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]))
  const wall = structuredClone(cpu)
  for (let round = -1; round < rounds; round++) {
    for (const [name, job] of Object.entries(jobs)) {
      const [start, usage] = [performance.now(), process.cpuUsage()]
      await job()
      const {user, system} = process.cpuUsage(usage)
      if (round < 0) continue
      cpu[name].push((user + system) / 1e3)
      wall[name].push(performance.now() - start)
    }
  }
  await pool.close()
  const ratios = (times, over) => median(times.map((time, i) => over[i] / time))
  const cost = 1 / ratios(cpu['default preset'], cpu['without rules'])
  const gain = ratios(wall['two workers'], wall['default preset'])
  console.log(`${megabytes.toFixed(1)} MB of JSON Lines, half of the articles damaged`)
  for (const name of Object.keys(jobs)) {
    const [time, own] = [median(wall[name]), median(cpu[name])]
    console.log(
      `  ${name.padEnd(16)} ${own.toFixed(0).padStart(6)} ms of CPU ${time.toFixed(0).padStart(6)} ms ${((megabytes / time) * 1e3).toFixed(1).padStart(6)} MB/s`
    )
  }
  console.log(
    `default preset: ${cost.toFixed(2)} x the CPU time of the job without rules (target: at most ${targetOfTime})`
  )
  console.log(
    `two workers: ${gain.toFixed(2)} x the speed of one thread on ${availableParallelism()} cores (target: at least ${targetOfWorkers})`
  )
  if (cost > targetOfTime) missed.push(`${cost.toFixed(2)} x the time, expected at most ${targetOfTime}`)
  if (gain < targetOfWorkers && availableParallelism() > 1)
    missed.push(`${gain.toFixed(2)} x the speed, expected ${targetOfWorkers}`)
}

/** The same job with no rules: what a filter in a few lines does. */
async function* withoutRules(source) {
  for await (const line of createInterface({
    input: Readable.from(source),
    crlfDelay: Number.POSITIVE_INFINITY
  })) {
    yield `${JSON.stringify(JSON.parse(line))}\n`
  }
}

async function measureMemory(megabytes, jobs) {
  const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
  const stats = join(folder, 'stats.json')
  const args = [
    main,
    'jsonl',
    '--title-field',
    'title',
    '--lang-field',
    'lang',
    '--jobs',
    jobs,
    '--stats',
    stats
  ]
  const child = spawn(process.execPath, args, {stdio: ['pipe', 'pipe', 'inherit']})
  let written = 0
  child.stdout.on('data', (chunk) => {
    written += chunk.length
  })
  const block = Buffer.from(makeBlock(1000))
  const times = Math.ceil((megabytes * 1e6) / block.length)
  await pipeline(Readable.from(Array.from({length: times}, () => block)), child.stdin)
  if (child.exitCode === null) await new Promise((resolve) => child.once('close', resolve))
  const {records, repairs, bytes, seconds, peakMegabytes} = JSON.parse(readFileSync(stats, 'utf8'))
  console.log(
    `${jobs} job(s): ${records} records, ${(bytes / 1e6).toFixed(0)} MB in, ${(written / 1e6).toFixed(0)} MB out, ${repairs} repairs, ${seconds} s; peak ${peakMegabytes} MB`
  )
  const target = targetsOfMemory[jobs]
  if (target && peakMegabytes > target) missed.push(`${peakMegabytes} MB, expected at most ${target}`)
}
