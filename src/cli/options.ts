import {parseArgs} from 'node:util'
import type {Apply} from '../options.ts'
import {suggest} from '../suggest.ts'

/** A wrong call: named on one line, exit code 2. */
export class UsageError extends Error {}

/** An option of a command. */
export interface OptionRow {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  /** What stands for the value in the help. */
  readonly value?: string
  readonly allowed?: readonly string[]
  readonly multiple?: true
  readonly help: string
}

/** One table drives the parser and the help. */
const table = {
  write: {type: 'boolean', short: 'w', help: 'Write the repaired text back to the files that change'},
  check: {type: 'boolean', short: 'c', help: 'Change nothing; exit code 1 if something would be repaired'},
  diff: {type: 'boolean', short: 'd', help: 'Print a unified diff in place of the text'},
  apply: {
    type: 'string',
    value: 'HOW',
    allowed: ['sure', 'likely', 'all'],
    help: 'How sure a repair must be: sure, likely (default), or all'
  },
  preset: {
    type: 'string',
    value: 'NAME',
    allowed: ['news', 'cautious'],
    help: 'news (default) or cautious (sure repairs only)'
  },
  without: {type: 'string', value: 'ID', multiple: true, help: 'Leave a transform out; may be repeated'},
  title: {type: 'string', short: 't', value: 'TEXT', help: 'The headline, if it is known'},
  lang: {type: 'string', short: 'l', value: 'TAG', help: 'The language (BCP 47); detected by default'},
  format: {
    type: 'string',
    short: 'f',
    value: 'NAME',
    allowed: ['text', 'markdown'],
    help: 'text or markdown; by default markdown for .md and .markdown'
  },
  report: {
    type: 'string',
    short: 'r',
    value: 'KIND',
    allowed: ['text', 'json', 'none'],
    help: 'The report on stderr: text (default), json, or none'
  },
  color: {type: 'boolean', help: 'Colour; --no-color is none. Default: on a terminal, without NO_COLOR'},
  help: {type: 'boolean', short: 'h', help: 'Show this'},
  version: {type: 'boolean', short: 'v', help: 'Show the version'}
} as const satisfies Record<string, OptionRow>

/** The options of a call, checked. */
export interface CliOptions {
  readonly write: boolean
  readonly check: boolean
  readonly diff: boolean
  readonly apply: Apply | undefined
  readonly preset: 'news' | 'cautious'
  readonly without: readonly string[]
  readonly title: string | undefined
  readonly lang: string | undefined
  readonly format: 'text' | 'markdown' | undefined
  readonly report: 'text' | 'json' | 'none'
  readonly color: boolean | undefined
  readonly help: boolean
  readonly version: boolean
}

/**
 * Read the arguments of a call.
 *
 * @throws {UsageError} for an unknown option, a missing value, or one that is not allowed.
 */
export function readArguments(argv: readonly string[]): {options: CliOptions; files: string[]} {
  const {values, positionals} = parseTable(argv, table)
  const {write = false, check = false, diff = false, help = false, version = false} = values
  const {preset = 'news', report = 'text', without = [], apply, title, lang, format, color} = values
  const options = {
    write,
    check,
    diff,
    help,
    version,
    preset,
    report,
    without,
    apply,
    title,
    lang,
    format,
    color
  }
  return {options: options as unknown as CliOptions, files: positionals}
}

/** A table of options, by their long names. */
export type OptionTable = Readonly<Record<string, OptionRow>>

/**
 * Read arguments by a table.
 *
 * @throws {UsageError} for an unknown option, a missing value, or one that is not allowed.
 */
export function parseTable(
  argv: readonly string[],
  rows: OptionTable
): {values: Record<string, unknown>; positionals: string[]} {
  const parsed = parse(argv, rows)
  for (const [name, row] of Object.entries(rows)) checkValue(name, row, parsed.values[name])
  return parsed
}

function parse(argv: readonly string[], rows: OptionTable): ReturnType<typeof parseTable> {
  const options = Object.fromEntries(
    Object.entries(rows).map(([name, {type, short, multiple}]) => [
      name,
      {type, ...(short && {short}), ...(multiple && {multiple})}
    ])
  )
  try {
    const {values, positionals} = parseArgs({
      args: [...argv],
      options,
      allowPositionals: true,
      allowNegative: true,
      strict: true
    })
    return {values, positionals}
  } catch (error) {
    throw new UsageError(explain(error, rows))
  }
}

/** Node's own words for wrong arguments, made short, with a guess at what was meant. */
function explain(error: unknown, rows: OptionTable): string {
  const {code, message} = error as {code?: string; message: string}
  const [, option] = /'(--?[^\s'=]+)/.exec(message) ?? []
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && option) {
    return `unknown option ${option}${suggest(option.replace(/^-+/, ''), Object.keys(rows), '--')}`
  }
  return message.split('\n')[0]!.replace(/\.? To specify .*$/, '')
}

function checkValue(name: string, {allowed}: OptionRow, value: unknown): void {
  if (value === undefined || !allowed || allowed.includes(String(value))) return
  throw new UsageError(`invalid --${name} ${JSON.stringify(value)}, expected ${allowed.join(', ')}`)
}

/** The lines of a help for the options of a table. */
export function listOptions(rows: OptionTable): string {
  const flagged = Object.entries(rows).map(([name, {short, value, help}]) => {
    return {flags: `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`, help}
  })
  const width = Math.max(...flagged.map(({flags}) => flags.length))
  return flagged.map(({flags, help}) => `  ${flags.padEnd(width)} ${help}\n`).join('')
}

/** The help, from the table. */
export function help(commands: readonly {name: string; help: string}[]): string {
  const rows = commands.map(({name, help}) => `  copydesk ${name.padEnd(20)} ${help}\n`)
  return `Usage: copydesk [OPTIONS] [FILES… | -]

Repair scraped news text. The repaired text goes to stdout, the report to stderr.
Several files need --write, --check, or --diff. Without files, stdin is read.

  copydesk article.txt > repaired.txt
  copydesk --check archive/*.txt
  copydesk --write archive/*.txt
${rows.join('')}
Options:
${listOptions(table)}
Exit code: 0 done, 1 --check found something, 2 wrong call or unreadable file.
A file that is named like a command is ./list.
`
}
