import {resolve} from 'node:path'
import {PipelineError, type RecordError} from './errors.ts'
import {openInput} from './input.ts'
import {type JsonlOptions, readMaxRecord, runJsonl} from './jsonl.ts'
import {createOutput} from './output.ts'
import {createInlineRunner} from './runner.ts'
import {readSettings} from './settings.ts'
import type {Stats} from './stats.ts'
import {Account} from './tell.ts'

/** How a file of JSON Lines is cleaned. */
export interface FileOptions extends JsonlOptions {
  /** Where bad records are told, as JSON Lines: `{line, id, error}`. Written whole, also when there are none. */
  readonly errorsFile?: string
}

/** What became of a file. Plain data. */
export interface FileReport extends Stats {
  readonly output: string
}

/**
 * Clean a file of JSON Lines into another, whole or not at all: what is written gets its name when all of it is on
 * the disk. The same input and options give the same bytes, so doing it twice has the effect of doing it once.
 *
 * @param input may be compressed by gzip, and by zstd where Node has it. So may the output, by its name.
 * @throws {PipelineError} if a file can't be read or written, or for a wrong option.
 * @example await cleanJsonlFile('part-0001.jsonl.gz', 'clean/part-0001.jsonl.gz', {fields: ['body']})
 */
export async function cleanJsonlFile(
  input: string,
  output: string,
  options: FileOptions = {}
): Promise<FileReport> {
  const maxRecord = readMaxRecord(options.maxRecord)
  // The one that is renamed last would take the place of the other.
  if (
    options.errorsFile !== undefined &&
    [input, output].some((path) => resolve(path) === resolve(options.errorsFile!))
  )
    throw new PipelineError(`errorsFile is the input or the output, ${options.errorsFile}`)
  const settings = await readSettings(options)
  const {bytes} = await openInput(input)
  const errors = options.errorsFile === undefined ? undefined : createOutput(options.errorsFile)
  const out = createOutput(output)
  const bad: RecordError[] = []
  const account = new Account(errors || options.onError ? (error) => bad.push(error) : undefined)
  try {
    const runner = createInlineRunner(settings)
    for await (const chunk of runJsonl(bytes, runner, account, {maxRecord, signal: options.signal})) {
      await out.write(chunk)
      for (const error of bad.splice(0)) {
        options.onError?.(error)
        await errors?.write(Buffer.from(`${JSON.stringify(error)}\n`))
      }
    }
    // The errors first: an output that is there is told whole.
    await errors?.commit()
    await out.commit()
  } catch (error) {
    await errors?.discard()
    await out.discard()
    throw error
  }
  return {output, ...account.stats}
}
