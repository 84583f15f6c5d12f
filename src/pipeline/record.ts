import type {Context} from '../article.ts'
import type {Repair, Result} from '../result.ts'
import {type RecordError, RecordFault} from './errors.ts'
import {type Path, valueAt} from './path.ts'
import type {Settings} from './settings.ts'

/** A text of a record that was cleaned. */
export interface CleanedField {
  /** Which of the fields. */
  readonly index: number
  readonly source: string
  readonly text: string
  readonly repairs: readonly Repair[]
}

/** What cleaning a record gave. Plain data. */
export interface Outcome {
  readonly cleaned: readonly CleanedField[]
  readonly id?: string | number
  /** Why the record is to be passed through as it was; nothing is cleaned then. */
  readonly error?: string
}

/** What is told of a record that is passed through. */
export function toRecordError({id, error = ''}: Outcome, line: number): RecordError {
  return {line, ...(id !== undefined && {id}), error}
}

/** Clean the texts of a record. Never throws. */
export function cleanFields(record: unknown, settings: Settings): Outcome {
  const id = readId(record, settings.idField)
  try {
    return {cleaned: cleanAll(record, settings), ...id}
  } catch (error) {
    return {cleaned: [], ...id, error: explain(error)}
  }
}

/** What is wrong with a record, in one line. What is no fault of the record comes from a cleaner: its kind is named. */
export function explain(error: unknown): string {
  if (error instanceof RecordFault) return error.message
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return `the cleaner threw ${words.split('\n')[0]}`
}

export function readId(record: unknown, path: Path): {id?: string | number} {
  const id = valueAt(record, path)
  return typeof id === 'string' || typeof id === 'number' ? {id} : {}
}

function cleanAll(record: unknown, settings: Settings): CleanedField[] {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    throw new RecordFault(`the record is ${kindOf(record)}, expected an object`)
  }
  const values = settings.fields.map((path) => valueAt(record, path))
  if (values.every((value) => value === undefined)) {
    throw new RecordFault(`the record has no field ${settings.names.join(' or ')}`)
  }
  const context = readContext(record, settings)
  return values.flatMap((source, index) => {
    if (source === undefined || source === null) return []
    if (typeof source !== 'string') {
      throw new RecordFault(`the field ${settings.names[index]} is ${kindOf(source)}, expected a string`)
    }
    const {text, repairs = []}: Partial<Result> = settings.cleaner(source, context)
    if (typeof text !== 'string') throw new RecordFault(`the cleaner gave ${kindOf(text)} as text`)
    return [{index, source, text, repairs}]
  })
}

function readContext(record: object, settings: Settings): Context {
  const {titleField, langField, siteField, formatField, context} = settings
  if (!titleField && !langField && !siteField && !formatField) return context
  return {
    title: stringAt(record, titleField) ?? context.title,
    lang: stringAt(record, langField) ?? context.lang,
    site: stringAt(record, siteField) ?? context.site,
    format: readFormat(record, settings)
  }
}

function stringAt(record: object, path: Path | undefined): string | undefined {
  const value = path && valueAt(record, path)
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** A format that is not known is a fault: its markup could be taken for text. */
function readFormat(record: object, {formatField, formats, context}: Settings): Context['format'] {
  const name = stringAt(record, formatField)?.toLowerCase()
  if (name === undefined) return context.format
  const bare = name.replace(/^text\//, '').replace(/^plain$/, 'text')
  const format = formats.get(bare)
  if (!formats.has(bare)) {
    throw new RecordFault(
      `the format ${JSON.stringify(name)} is unknown, expected ${[...formats.keys()].join(', ')}`
    )
  }
  if (format instanceof Error) throw new RecordFault(format.message)
  return format
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  return `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`
}
