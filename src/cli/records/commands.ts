import type {Input} from '../../pipeline/input.ts'
import {runJsonl} from '../../pipeline/jsonl.ts'
import type {Runner} from '../../pipeline/runner.ts'
import type {RecordOptions, Settings} from '../../pipeline/settings.ts'
import type {Account} from '../../pipeline/tell.ts'
import {warcFields} from '../../pipeline/warc.ts'
import {listOptions, UsageError} from '../options.ts'
import {type RecordCall, table} from './options.ts'

/** What a command needs to clean an input. */
export interface Work {
  readonly input: Input
  readonly call: RecordCall
  readonly settings: Settings
  readonly runner: Runner
  readonly account: Account
  /** Stop behind the record. */
  readonly stop: AbortSignal
}

/** A command on records: a format. */
export interface RecordCommand {
  readonly name: string
  readonly help: string
  /** What its fields are, and calls of it, for its help. */
  readonly fields: string
  readonly calls: readonly string[]
  /** Whether it reads files alone, since it goes to and fro in them. */
  readonly filesOnly?: true
  /** Clean an input: bytes in, bytes out. */
  readonly clean: (work: Work) => AsyncIterable<Uint8Array>
  /** Whether several inputs make one output when they follow each other. */
  readonly joins: boolean
  /** What the format itself says of its fields. Throws a UsageError for options that it has no use for. */
  readonly adapt?: (call: RecordCall) => RecordOptions
  /** Whether the records of a compressed output are gzip members of their own. */
  readonly members?: true
}

const fromStdin = ['--field body --lang-field lang < in > out', '--field body --write part-*']

/** The formats. What only one of them needs is imported when it is called. */
export const recordCommands: readonly RecordCommand[] = [
  {
    name: 'jsonl',
    help: 'Clean JSON Lines; see copydesk jsonl --help',
    fields: 'Fields are dotted paths.',
    calls: fromStdin,
    joins: true,
    clean: ({input, call, runner, account, stop}) =>
      runJsonl(input.bytes, runner, account, {maxRecord: call.maxRecord, stop})
  },
  ...(['csv', 'tsv'] as const).map((name) => ({
    name,
    help: `Clean ${name.toUpperCase()}, by the names of its columns`,
    fields: 'Fields are names of columns.',
    calls: fromStdin,
    joins: false,
    adapt: toFlat,
    clean: (work: Work) => cleanTable(work, work.call.delimiter ?? (name === 'csv' ? ',' : '\t'))
  })),
  {
    name: 'parquet',
    help: 'Clean a column of Parquet files',
    fields: 'Fields are names of columns.',
    calls: ['--field body --lang-field lang in.parquet -o out.parquet', '--field body --write part-*'],
    filesOnly: true,
    joins: false,
    adapt: toFlat,
    clean: cleanColumns
  },
  {
    name: 'warc',
    help: 'Clean the conversion records of WARC files (WET)',
    fields: 'A record is its text alone, and has no fields to name.',
    calls: ['< in.warc.wet > out.warc.wet', '--write *.warc.wet.gz'],
    joins: true,
    members: true,
    adapt: toArchive,
    clean: cleanArchive
  }
]

/** Columns have names; dots mean nothing in them. */
function toFlat({records}: RecordCall): RecordOptions {
  return {...records, flat: true}
}

function toArchive({records}: RecordCall): RecordOptions {
  const {fields, outFields, repairsField} = records
  if (fields || outFields || repairsField)
    throw new UsageError('the records of a WARC have no fields to name')
  return {...records, ...warcFields}
}

async function* cleanTable(
  {input, call, settings, runner, account, stop}: Work,
  delimiter: string
): AsyncGenerator<Uint8Array> {
  const {runCsv} = await import('../../pipeline/csv.ts')
  yield* runCsv(input.bytes, runner, settings, account, {delimiter, maxRecord: call.maxRecord, stop})
}

async function* cleanColumns({input, settings, runner, account, stop}: Work): AsyncGenerator<Uint8Array> {
  const {runParquet} = await import('../../pipeline/parquet.ts')
  yield* runParquet(input.name, runner, settings, account, stop)
}

async function* cleanArchive({input, call, runner, account, stop}: Work): AsyncGenerator<Uint8Array> {
  const {runWarc} = await import('../../pipeline/warc.ts')
  yield* runWarc(input.bytes, runner, account, {maxRecord: call.maxRecord, stop})
}

/** The help of a command. */
export function recordHelp({name, help, fields, calls, filesOnly}: RecordCommand): string {
  return `Usage: copydesk ${name} [OPTIONS] ${filesOnly ? 'FILES…' : '[FILES… | -]'}

${help.replace(/; see .*/, '')}. One record out for one in, in order; what no repair touches stays as it is.
A bad record passes through and is told on stderr, or in the file of --errors. ${fields}

${calls.map((call) => `  copydesk ${name} ${call}\n`).join('')}
Options:
${listOptions(table)}
Exit code: 0 all done, 1 some records failed or --check found something, 2 wrong call, or input or output failed.
`
}
