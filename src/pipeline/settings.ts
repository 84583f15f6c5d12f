import type {Context} from '../article.ts'
import type {Cleaner} from '../cleaner.ts'
import {suggestOrList} from '../suggest.ts'
import {type CleanerSpec, loadCleaner} from './cleaner-spec.ts'
import {PipelineError, type RecordError} from './errors.ts'
import {type FormatName, formatNames, type LoadedFormats, loadFormats} from './formats.ts'
import {type Path, parsePath} from './path.ts'

/** Where in a record things stand. Fields are dotted paths (`article.body`; a dot in a key is `\.`). */
export interface RecordFields {
  /** The texts to clean. Default `text`. A record that has none of them is told; `null` is no text. */
  readonly fields?: readonly string[]
  /** The headline. */
  readonly titleField?: string
  /** The language, BCP 47. */
  readonly langField?: string
  /** Name or host name of the outlet. */
  readonly siteField?: string
  /** What names the record where it is told of. Default `id`. */
  readonly idField?: string
  /** The format of the text: `text` or `markdown`. */
  readonly formatField?: string
  /** Where the cleaned texts go, one for each of `fields`. By default to where they came from. */
  readonly outFields?: readonly string[]
  /** Where a list of the repairs goes, each with the `field` that it belongs to. By default nowhere. */
  readonly repairsField?: string
  /** Whether fields are plain names, as columns have, in which dots mean nothing. */
  readonly flat?: boolean
}

/** What is known of every record; its own fields win. */
export interface RecordContext {
  readonly title?: string
  readonly lang?: string
  readonly site?: string
  readonly format?: FormatName
}

/** How records are cleaned, as plain data: it can be sent to a worker or stand in a job. */
export interface RecordOptions extends RecordFields {
  readonly context?: RecordContext
  readonly cleaner?: CleanerSpec
}

/** How records are cleaned in this process. */
export interface PipelineOptions extends Omit<RecordOptions, 'cleaner'> {
  /** The cleaner, or what to make it of. */
  readonly cleaner?: CleanerSpec | Cleaner
  /** Told of every record that is passed through as it was. Without it, a warning of the process tells of the first. */
  readonly onError?: (error: RecordError) => void
  /** Ends the work with an `AbortError`. */
  readonly signal?: AbortSignal
}

/** Options, checked and made ready. */
export interface Settings {
  readonly names: readonly string[]
  readonly fields: readonly Path[]
  readonly outFields: readonly Path[] | undefined
  readonly titleField: Path | undefined
  readonly langField: Path | undefined
  readonly siteField: Path | undefined
  readonly formatField: Path | undefined
  readonly idField: Path
  readonly repairsField: Path | undefined
  readonly context: Context
  readonly formats: LoadedFormats
  readonly cleaner: Cleaner
}

/** Those above, and those that functions which clean bytes and files have besides. Typed so that none is forgotten. */
const isOption: Readonly<Record<keyof PipelineOptions | 'maxRecord' | 'errorsFile', true>> = {
  fields: true,
  titleField: true,
  langField: true,
  siteField: true,
  idField: true,
  formatField: true,
  outFields: true,
  repairsField: true,
  flat: true,
  context: true,
  cleaner: true,
  onError: true,
  signal: true,
  maxRecord: true,
  errorsFile: true
}
const optionNames = Object.keys(isOption)

/**
 * Refuse options that nobody knows: they would have no effect, and the wrong texts, or none, be cleaned.
 *
 * @param more names of options beside those of all pipelines.
 */
export function checkNames(given: object, more: readonly string[] = []): void {
  const names = [...more, ...optionNames]
  const unknown = Object.keys(given).find((name) => !names.includes(name))
  if (unknown === undefined) return
  throw new PipelineError(`unknown option ${unknown}${suggestOrList(unknown, names)}`)
}

/**
 * Check options, and load what they ask for.
 *
 * @throws {PipelineError} for a wrong or unknown option, or a package or module that is missing.
 */
export async function readSettings(options: Omit<PipelineOptions, 'onError' | 'signal'>): Promise<Settings> {
  checkNames(options)
  const {fields: names = ['text'], outFields, idField = 'id', context = {}} = options
  checkFields(names, outFields, options.repairsField)
  const wanted = options.formatField === undefined ? [context.format ?? 'text'] : formatNames
  const formats = await loadFormats(wanted)
  const format = context.format && formats.get(context.format)
  if (format instanceof Error) throw format
  const read = options.flat ? (name: string) => [name] : parsePath
  const path = (name: string | undefined) => (name === undefined ? undefined : read(name))
  return {
    names,
    fields: names.map(read),
    outFields: outFields?.map(read),
    titleField: path(options.titleField),
    langField: path(options.langField),
    siteField: path(options.siteField),
    formatField: path(options.formatField),
    idField: read(idField),
    repairsField: path(options.repairsField),
    context: {title: context.title, lang: context.lang, site: context.site, ...(format && {format})},
    formats,
    cleaner: await loadCleaner(options.cleaner)
  }
}

function checkFields(names: readonly string[], out: readonly string[] | undefined, repairs?: string): void {
  for (const [name, list] of Object.entries({fields: names, outFields: out ?? []})) {
    if (!Array.isArray(list)) throw new PipelineError(`invalid ${name}, expected a list of paths`)
  }
  if (names.length === 0) throw new PipelineError('no field is named')
  if (out && out.length !== names.length) {
    throw new PipelineError(`${out.length} out fields for ${names.length} fields, expected one for each`)
  }
  const written = [...(out ?? names), ...(repairs === undefined ? [] : [repairs])]
  const twice = written.find((name, i) => written.indexOf(name) !== i)
  if (twice !== undefined) throw new PipelineError(`the field ${twice} would be written twice`)
}
