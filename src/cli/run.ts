import {fail} from './fail.ts'
import {type CliOptions, help, readArguments, UsageError} from './options.ts'
import {type RecordCommand, recordCommands} from './records/commands.ts'
import {runRecords} from './records/run.ts'
import {version} from './version.ts'

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
  run?: (options: CliOptions, terminal: Terminal) => unknown
}[] = [
  {
    name: 'list',
    help: 'List the transforms',
    run: async ({report}, {stdout}) => {
      const {listTransforms} = await import('./list.ts')
      stdout.write(listTransforms(report === 'json'))
    }
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
  await command.run(options, terminal)
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
  // Loaded now: who asks for help, or in the wrong way, need not wait for all transforms and languages.
  const {cleanAll} = await import('./clean.ts')
  return cleanAll(options, files, terminal)
}

function checkCall({write, check, diff}: CliOptions, files: readonly string[]): void {
  if (write && check) throw new UsageError('--write and --check exclude each other')
  if (files.length > 1 && !write && !check && !diff) {
    throw new UsageError(`${files.length} files need --write, --check, or --diff`)
  }
  if (write && files.includes('-')) throw new UsageError('--write needs files, not stdin')
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('stdin can be read only once')
}
