import {statSync} from 'node:fs'
import type {PipelineError, RecordError} from '../../pipeline/errors.ts'
import type {Input} from '../../pipeline/input.ts'
import {createOutput, type Output} from '../../pipeline/output.ts'
import {Progress} from '../../pipeline/progress.ts'
import {createStats, type Stats} from '../../pipeline/stats.ts'
import type {OnError} from '../../pipeline/tell.ts'
import type {Terminal} from '../run.ts'
import {version} from '../version.ts'
import type {RecordCall} from './options.ts'

/** What a call tells: bad records, progress, the summary. */
export class Books {
  readonly stats: Stats = createStats()
  private readonly call: RecordCall
  private readonly terminal: Terminal
  private readonly progress: Progress
  private readonly errors: Output | undefined
  private waiting: RecordError[] = []
  private input: Input | undefined
  private bytesBefore = 0
  private isClosed = false

  constructor(call: RecordCall, terminal: Terminal) {
    this.call = call
    this.terminal = terminal
    this.progress = new Progress(terminal.stderr, {quiet: call.quiet, total: totalSize(call.files)})
    this.errors = call.errors === undefined ? undefined : createOutput(call.errors)
  }

  /** An input begins. @returns where its bad records are told. */
  async begin(input: Input): Promise<OnError> {
    this.bytesBefore = this.bytes()
    this.input = input
    const file = this.call.files.length > 1 ? {file: input.name} : {}
    if (this.errors) return (error) => this.waiting.push({...file, ...error})
    return ({line, id, error}) => {
      const name = id === undefined ? '' : ` (id ${id})`
      this.print(visible(`copydesk: ${input.name}:${line}${name}: passed through: ${error}`))
    }
  }

  /** Some records are done. */
  async keep(): Promise<void> {
    for (const error of this.waiting.splice(0)) {
      await this.errors!.write(Buffer.from(`${JSON.stringify(error)}\n`))
    }
    this.progress.draw(this.stats, this.bytes())
  }

  /** An output could not be made. */
  fail(error: PipelineError): void {
    this.print(`copydesk: ${error.message}`)
  }

  /** All is done: write what is told. */
  async close(): Promise<void> {
    await this.keep()
    this.progress.end(this.stats, this.bytes())
    await this.errors?.commit()
    const {stats} = this.call
    if (stats !== undefined) await this.writeStats(stats)
    this.isClosed = true
  }

  /** Leave nothing half written behind. */
  async discard(): Promise<void> {
    this.progress.clear()
    if (!this.isClosed) await this.errors?.discard()
  }

  private async writeStats(path: string): Promise<void> {
    const {seconds} = this.progress
    const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024)
    const summary = {version, ...this.stats, bytes: this.bytes(), seconds, peakMegabytes}
    const output = createOutput(path)
    await output.write(Buffer.from(`${JSON.stringify(summary, undefined, 2)}\n`))
    await output.commit()
  }

  private bytes(): number {
    return this.bytesBefore + (this.input?.read() ?? 0)
  }

  private print(line: string): void {
    this.progress.clear()
    this.terminal.stderr.write(`${line}\n`)
  }
}

/** In one line, and without what commands a terminal: ids and parts of lines are the words of strangers. */
function visible(line: string): string {
  return line.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`
  )
}

/** Bytes of all files, as they are stored; undefined where that can't be known. */
function totalSize(files: readonly string[]): number | undefined {
  let total = 0
  for (const file of files) {
    const stat = file === '-' ? undefined : statSync(file, {throwIfNoEntry: false})
    if (!stat?.isFile()) return undefined
    total += stat.size
  }
  return total
}
