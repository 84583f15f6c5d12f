import type {Apply} from '../../options.ts'
import type {CleanerSpec} from '../../pipeline/cleaner-spec.ts'
import type {FormatName} from '../../pipeline/formats.ts'
import {defaultMaxRecord, isMaxRecord, largestMaxRecord} from '../../pipeline/jsonl.ts'
import type {RecordOptions} from '../../pipeline/settings.ts'
import {type OptionTable, parseTable, UsageError} from '../options.ts'

/** One table drives the parser and the help of all commands on records. */
export const table: OptionTable = {
  field: {
    type: 'string',
    value: 'PATH',
    multiple: true,
    help: 'The text to clean (default text); may be repeated'
  },
  'title-field': {type: 'string', value: 'PATH', help: 'The headline'},
  'lang-field': {type: 'string', value: 'PATH', help: 'The language (BCP 47)'},
  'site-field': {type: 'string', value: 'PATH', help: 'The outlet'},
  'id-field': {type: 'string', value: 'PATH', help: 'What names a record where it is told of (default id)'},
  'format-field': {type: 'string', value: 'PATH', help: 'The format of the text: text or markdown'},
  'out-field': {
    type: 'string',
    value: 'PATH',
    multiple: true,
    help: 'Where the cleaned text goes, one for each --field; by default to where it came from'
  },
  'repairs-field': {
    type: 'string',
    value: 'PATH',
    help: 'Where the list of repairs goes; by default nowhere'
  },
  title: {type: 'string', short: 't', value: 'TEXT', help: 'The headline of records that have none'},
  lang: {type: 'string', short: 'l', value: 'TAG', help: 'The language of records that tell none'},
  site: {type: 'string', value: 'NAME', help: 'The outlet of records that tell none'},
  format: {
    type: 'string',
    short: 'f',
    value: 'NAME',
    allowed: ['text', 'markdown'],
    help: 'The format of records that tell none: text (default) or markdown'
  },
  output: {
    type: 'string',
    short: 'o',
    value: 'PATH',
    help: 'Write to a file, or to files of the same names in a folder'
  },
  write: {type: 'boolean', short: 'w', help: 'Write back to the files that change'},
  check: {type: 'boolean', short: 'c', help: 'Write nothing; exit code 1 if something would be repaired'},
  errors: {type: 'string', value: 'FILE', help: 'Tell bad records here, as JSON Lines, in place of stderr'},
  stats: {type: 'string', value: 'FILE', help: 'Write the summary here, as JSON'},
  jobs: {type: 'string', short: 'j', value: 'N', help: 'Worker threads; 1 (default) is none'},
  'max-record': {type: 'string', value: 'BYTES', help: 'Longest line that is cleaned (K, M; default 16M)'},
  apply: {
    type: 'string',
    value: 'HOW',
    allowed: ['sure', 'likely', 'all'],
    help: 'How sure a repair must be: sure, likely (default), or all'
  },
  preset: {
    type: 'string',
    value: 'NAME',
    allowed: ['news', 'cautious', 'characters'],
    help: 'news (default), cautious, characters'
  },
  without: {type: 'string', value: 'ID', multiple: true, help: 'Leave a transform out; may be repeated'},
  cleaner: {
    type: 'string',
    value: 'MODULE',
    help: 'A module that exports a cleaner, in place of the three above'
  },
  delimiter: {
    type: 'string',
    value: 'CHAR',
    help: 'csv: what stands between the fields (default , and for tsv a tab)'
  },
  quiet: {type: 'boolean', short: 'q', help: 'No progress and no summary; bad records are still told'},
  help: {type: 'boolean', short: 'h', help: 'Show this'}
}

/** The options of a command on records, checked. */
export interface RecordCall {
  readonly records: RecordOptions
  readonly files: readonly string[]
  readonly output: string | undefined
  readonly write: boolean
  readonly check: boolean
  readonly errors: string | undefined
  readonly stats: string | undefined
  readonly jobs: number
  readonly maxRecord: number
  readonly delimiter: string | undefined
  readonly quiet: boolean
  readonly help: boolean
}

/**
 * Read the arguments behind the name of a command.
 *
 * @throws {UsageError} for an unknown option, a missing value, one that is not allowed, or two that exclude each other.
 */
export function readRecordArguments(argv: readonly string[]): RecordCall {
  const {values, positionals} = parseTable(argv, table)
  const text = (name: string) => values[name] as string | undefined
  const call: RecordCall = {
    records: toRecordOptions(values as Record<string, never>),
    files: positionals.length === 0 ? ['-'] : positionals,
    output: text('output'),
    write: values['write'] === true,
    check: values['check'] === true,
    errors: text('errors'),
    stats: text('stats'),
    jobs: readNumber('jobs', text('jobs') ?? '1', 256),
    maxRecord: readBytes('max-record', text('max-record')),
    delimiter: text('delimiter'),
    quiet: values['quiet'] === true,
    help: values['help'] === true
  }
  checkCall(call)
  return call
}

function toRecordOptions(values: Readonly<Record<string, never>>): RecordOptions {
  const given = {
    fields: values['field'],
    titleField: values['title-field'],
    langField: values['lang-field'],
    siteField: values['site-field'],
    idField: values['id-field'],
    formatField: values['format-field'],
    outFields: values['out-field'],
    repairsField: values['repairs-field']
  }
  const context = pick({
    title: values['title'],
    lang: values['lang'],
    site: values['site'],
    format: values['format'] as FormatName | undefined
  })
  return {...pick(given), context, cleaner: toSpec(values)}
}

function toSpec(values: Readonly<Record<string, never>>): CleanerSpec {
  const {cleaner: module, apply, preset} = values as {cleaner?: string; apply?: Apply; preset?: string}
  const without = (values['without'] as readonly string[] | undefined) ?? []
  if (module === undefined) {
    return {
      ...pick({apply, preset}),
      transforms: Object.fromEntries(without.map((id) => [id, false as const]))
    }
  }
  if (apply !== undefined || preset !== undefined || without.length > 0) {
    throw new UsageError('--cleaner takes the place of --preset, --apply, and --without')
  }
  return {module}
}

/** An object without what is undefined. */
function pick<T extends object>(values: T): {[Key in keyof T]?: Exclude<T[Key], undefined>} {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never
}

function checkCall({files, write, check, output}: RecordCall): void {
  const ways = [write && '--write', check && '--check', output !== undefined && '--output'].filter(Boolean)
  if (ways.length > 1) throw new UsageError(`${ways.join(' and ')} exclude each other`)
  if (write && files.includes('-')) throw new UsageError('--write needs files, not stdin')
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('stdin can be read only once')
}

function readNumber(name: string, value: string, most: number): number {
  const number = /^\d+$/.test(value) ? Number(value) : 0
  if (number >= 1 && number <= most) return number
  throw new UsageError(`invalid --${name} ${JSON.stringify(value)}, expected a number from 1 to ${most}`)
}

function readBytes(name: string, value: string | undefined): number {
  if (value === undefined) return defaultMaxRecord
  const [, digits, unit = ''] = /^(\d+)([KMG]?)$/i.exec(value) ?? []
  if (digits === undefined)
    throw new UsageError(`invalid --${name} ${JSON.stringify(value)}, expected bytes such as 16M`)
  const bytes = Number(digits) * 1024 ** ' KMG'.indexOf(unit.toUpperCase() || ' ')
  if (isMaxRecord(bytes)) return bytes
  throw new UsageError(`invalid --${name} ${JSON.stringify(value)}, expected 1 to ${largestMaxRecord} bytes`)
}
