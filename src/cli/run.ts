import {extname} from 'node:path'
import {type Cleaner, createCleaner} from '../cleaner.ts'
import type {Format} from '../formats/format.ts'
import {PipelineError} from '../pipeline/errors.ts'
import {cautious, news, transforms} from '../presets.ts'
import {suggestOrList} from '../suggest.ts'
import {colorDiff, unifiedDiff} from './diff.ts'
import {type Input, readInput, writeOutput} from './files.ts'
import {listTransforms} from './list.ts'
import {type CliOptions, help, readArguments, UsageError} from './options.ts'
import {type RecordCommand, recordCommands} from './records/commands.ts'
import {runRecords} from './records/run.ts'
import {type Done, jsonReport, textReport, version} from './report.ts'

/** What a call reads from and writes to. */
export interface Terminal {
  readonly stdout: {write: (text: string) => unknown; isTTY?: boolean}
  readonly stderr: {write: (text: string) => unknown; isTTY?: boolean}
  /** Whether standard input is a terminal, so that nothing will come from it. */
  readonly typed: boolean
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The commands that a first word can be; those without a `run` are reserved for what is to come. */
const commands: readonly {
  name: string
  help: string
  run?: (options: CliOptions, terminal: Terminal) => void
}[] = [
  {
    name: 'list',
    help: 'List the transforms',
    run: ({report}, {stdout}) => stdout.write(listTransforms(report === 'json'))
  },
  {name: 'help', help: 'Show this', run: (_, {stdout}) => stdout.write(fullHelp())},
  ...['learn', 'profile', 'serve', 'stats'].map((name) => ({name, help: ''}))
]

/** Commands on records have options of their own; the word must come first. */
function findRecordCommand(word: string | undefined): RecordCommand | undefined {
  return recordCommands.find(({name}) => name === word)
}

/**
 * Run the command line.
 *
 * @returns the exit code: 0 done, 1 `--check` found something or a record failed, 2 wrong call or unreadable file;
 *   128 and the signal's number when a signal ended the work.
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const ofRecords = findRecordCommand(argv[0])
    if (ofRecords) return await runRecords(ofRecords, argv.slice(1), terminal)
    const {options, files} = readArguments(argv)
    if (options.help) terminal.stdout.write(fullHelp())
    else if (options.version) terminal.stdout.write(`${version}\n`)
    else return await runCommand(options, files, terminal)
    return 0
  } catch (error) {
    return fail(error, terminal)
  }
}

function fullHelp(): string {
  return help([...commands.filter((command) => command.run), ...recordCommands])
}

/** Say what is wrong in one line; what is no fault of the caller goes on as it is. */
function fail(error: unknown, {stderr}: Terminal): 2 {
  if (!(error instanceof UsageError || error instanceof PipelineError)) throw error
  const isCall = !error.message.startsWith('cannot ')
  stderr.write(`copydesk: ${error.message}${isCall ? '; see copydesk --help' : ''}\n`)
  return 2
}

async function runCommand(
  options: CliOptions,
  files: readonly string[],
  terminal: Terminal
): Promise<0 | 1 | 2> {
  const ofRecords = findRecordCommand(files[0])
  if (ofRecords)
    throw new UsageError(`the word ${ofRecords.name} must come first: copydesk ${ofRecords.name} …`)
  const command = commands.find(({name}) => name === files[0])
  if (!command) return cleanFiles(options, files, terminal)
  if (!command.run) {
    throw new UsageError(
      `the command ${command.name} is not in this version (a file of that name is ./${command.name})`
    )
  }
  if (files.length > 1) throw new UsageError(`${command.name} takes no files`)
  command.run(options, terminal)
  return 0
}

async function cleanFiles(
  options: CliOptions,
  named: readonly string[],
  terminal: Terminal
): Promise<0 | 1 | 2> {
  const files = named.length === 0 ? ['-'] : named
  if (named.length === 0 && terminal.typed)
    throw new UsageError('no file is named, and nothing comes from stdin')
  checkCall(options, files)
  const clean = createCleaner(cleanerOptions(options))
  const done: Done[] = []
  let failed = false
  for (const file of files) {
    try {
      done.push(await cleanFile(file, options, clean, terminal))
    } catch (error) {
      // One bad file must not keep the others from being done.
      fail(error, terminal)
      failed = true
    }
  }
  if (done.length > 0) report(done, options, terminal)
  if (failed) return 2
  return options.check && done.some(({result}) => result.repairs.length > 0) ? 1 : 0
}

function checkCall({write, check, diff}: CliOptions, files: readonly string[]): void {
  if (write && check) throw new UsageError('--write and --check exclude each other')
  if (files.length > 1 && !write && !check && !diff) {
    throw new UsageError(`${files.length} files need --write, --check, or --diff`)
  }
  if (write && files.includes('-')) throw new UsageError('--write needs files, not stdin')
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('stdin can be read only once')
}

function cleanerOptions({apply, preset, without}: CliOptions): Parameters<typeof createCleaner>[0] {
  const off = without.map((id) => {
    const found = transforms.find(({transform}) => transform.id === id)
    const ids = transforms.map(({transform}) => transform.id)
    if (!found) throw new UsageError(`unknown transform ${id}${suggestOrList(id, ids)}`)
    return [found, false] as const
  })
  return {preset: preset === 'cautious' ? cautious : news, transforms: off, ...(apply && {apply})}
}

async function cleanFile(
  file: string,
  options: CliOptions,
  clean: Cleaner,
  terminal: Terminal
): Promise<Done> {
  const input = readInput(file)
  const {title, lang} = options
  const result = clean(input.text, {title, lang, format: await findFormat(options.format, file)})
  const {text, repairs} = result
  if (options.write && text !== input.text) writeOutput(file, text)
  if (options.diff)
    terminal.stdout.write(diffOf(input, text, repairs, isColored(options, terminal, 'stdout')))
  else if (!options.write && !options.check) terminal.stdout.write(text)
  return {input, result}
}

function diffOf(
  {path, text}: Input,
  repaired: string,
  repairs: Parameters<typeof unifiedDiff>[3],
  color: boolean
): string {
  const diff = unifiedDiff(path, text, repaired, repairs)
  return color ? colorDiff(diff) : diff
}

async function findFormat(named: CliOptions['format'], file: string): Promise<Format | undefined> {
  const isMarkdown = named ? named === 'markdown' : ['.md', '.markdown'].includes(extname(file).toLowerCase())
  if (!isMarkdown) return undefined
  try {
    // Only Markdown needs remark-parse, an optional peer.
    const {markdown} = await import('../formats/markdown.ts')
    return markdown
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new UsageError('cannot read Markdown: install remark-parse beside copydesk')
  }
}

function report(done: readonly Done[], options: CliOptions, terminal: Terminal): void {
  if (options.report === 'none') return
  const color = isColored(options, terminal, 'stderr')
  terminal.stderr.write(options.report === 'json' ? jsonReport(done) : textReport(done, color))
}

function isColored({color}: CliOptions, {env, ...streams}: Terminal, stream: 'stdout' | 'stderr'): boolean {
  if (color !== undefined) return color
  return streams[stream].isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
}
