import {constants} from 'node:os'
import {PipelineError} from '../../pipeline/errors.ts'
import {openInput} from '../../pipeline/input.ts'
import {createPoolRunner} from '../../pipeline/pool-runner.ts'
import {createInlineRunner, type Runner} from '../../pipeline/runner.ts'
import {readSettings, type Settings} from '../../pipeline/settings.ts'
import {Account} from '../../pipeline/tell.ts'
import {UsageError} from '../options.ts'
import type {Terminal} from '../run.ts'
import {Books} from './books.ts'
import {type RecordCommand, recordHelp} from './commands.ts'
import {type RecordCall, readRecordArguments} from './options.ts'
import {checkBooks, type Plan, planOutputs} from './outputs.ts'

/**
 * Run a command on records.
 *
 * @returns the exit code: 0 all done, 1 some records failed or `--check` found something, 2 input or output failed,
 *   143 and 130 when SIGTERM or SIGINT ended it behind a record.
 * @throws {UsageError | PipelineError} for a wrong call, and where nothing could be done.
 */
export async function runRecords(
  command: RecordCommand,
  argv: readonly string[],
  terminal: Terminal
): Promise<number> {
  const call = readRecordArguments(argv)
  if (call.help) {
    terminal.stdout.write(recordHelp(command))
    return 0
  }
  if (call.files.includes('-') && terminal.typed)
    throw new UsageError('no file is named, and nothing comes from stdin')
  const plan = planOutputs(call, command)
  checkBooks(call, plan)
  if (command.filesOnly && call.files.includes('-'))
    throw new UsageError(`${command.name} needs files, not stdin`)
  const records = command.adapt?.(call) ?? call.records
  const settings = await readSettings(records)
  const pool = call.jobs === 1 ? undefined : await createPoolRunner(records, {size: call.jobs})
  const runner = pool ?? createInlineRunner(settings)
  const signals = listen()
  const books = new Books(call, terminal)
  try {
    const isWhole = await runPlan({command, call, plan, settings, runner, books, stop: signals.stop})
    await books.close()
    return signals.code() ?? (isWhole ? exitCode(call, books) : 2)
  } finally {
    signals.off()
    await pool?.close()
    await books.discard()
    // An input that still waits would keep the process alive.
    if (call.files.includes('-')) process.stdin.destroy()
  }
}

interface Job {
  readonly command: RecordCommand
  readonly call: RecordCall
  readonly plan: readonly Plan[]
  readonly settings: Settings
  readonly runner: Runner
  readonly books: Books
  readonly stop: AbortSignal
}

function exitCode({check}: RecordCall, {stats}: Books): 0 | 1 {
  return stats.failed > 0 || (check && stats.changed > 0) ? 1 : 0
}

/** Do one output after the other. @returns whether all were done. */
async function runPlan(job: Job): Promise<boolean> {
  let isWhole = true
  for (const one of job.plan) {
    if (job.stop.aborted) return false
    try {
      await runOne(one, job)
    } catch (error) {
      // One bad file must not keep the others from being done.
      if (!(error instanceof PipelineError)) throw error
      job.books.fail(error)
      isWhole = false
    }
  }
  return isWhole
}

async function runOne({inputs, open}: Plan, job: Job): Promise<void> {
  const {command, call, settings, runner, books, stop} = job
  const output = open()
  const changed = books.stats.changed
  let last = '\n'.charCodeAt(0)
  try {
    for (const [i, path] of inputs.entries()) {
      const input = await openInput(path, path === '-' ? process.stdin : undefined)
      const account = new Account(await books.begin(input), books.stats)
      const write = async (bytes: Uint8Array) => {
        if (bytes.length === 0) return
        last = bytes.at(-1)!
        await output.write(bytes)
      }
      // Two lines must not become one, and a byte order mark is one only at the start.
      if (command.name === 'jsonl' && last !== 10) await write(Buffer.from('\n'))
      let isStart = i > 0 && command.name === 'jsonl'
      for await (const bytes of command.clean({input, call, settings, runner, account, stop})) {
        if (!(isStart && isMark(bytes))) await write(bytes)
        isStart = false
        await books.keep()
      }
      if (stop.aborted) break
    }
  } catch (error) {
    await output.discard()
    throw error
  }
  const isSame =
    call.write && books.stats.changed === changed && !call.records.outFields && !call.records.repairsField
  if (isSame || (stop.aborted && output.isFile)) await output.discard()
  else await output.commit()
}

function isMark(bytes: Uint8Array): boolean {
  return bytes.length === 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

/** Let SIGTERM and SIGINT end the work behind the record; a second one ends it at once. */
function listen(): {stop: AbortSignal; code: () => number | undefined; off: () => void} {
  const stopper = new AbortController()
  let code: number | undefined
  const stop = (signal: 'SIGTERM' | 'SIGINT') => {
    const own = 128 + constants.signals[signal]
    if (code !== undefined) process.exit(own)
    code = own
    stopper.abort()
  }
  process.on('SIGTERM', stop).on('SIGINT', stop)
  return {
    stop: stopper.signal,
    code: () => code,
    off: () => process.off('SIGTERM', stop).off('SIGINT', stop)
  }
}
