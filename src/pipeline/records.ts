import {RecordFault} from './errors.ts'
import {listRepairs} from './json-line.ts'
import {ordered} from './ordered.ts'
import {withValueAt} from './path.ts'
import type {Outcome} from './record.ts'
import {createInlineRunner, type Runner} from './runner.ts'
import {type PipelineOptions, readSettings, type Settings} from './settings.ts'
import {Account} from './tell.ts'

/**
 * Clean records: a record out for a record in, in order. Those with nothing to repair are the same objects; the
 * others are copies. Bad records pass through and are told.
 *
 * @throws {PipelineError} for a wrong option.
 * @example
 * for await (const article of cleanRecords(scrape(), {langField: 'lang'})) await save(article)
 */
export async function* cleanRecords<T extends object>(
  source: AsyncIterable<T> | Iterable<T>,
  options: PipelineOptions = {}
): AsyncGenerator<T> {
  const settings = await readSettings(options)
  yield* runRecords(
    source,
    createInlineRunner(settings),
    settings,
    new Account(options.onError),
    options.signal
  )
}

/** {@link cleanRecords} with a runner and an account of the caller's. */
export async function* runRecords<T extends object>(
  source: AsyncIterable<T> | Iterable<T>,
  runner: Runner,
  settings: Settings,
  account: Account,
  signal?: AbortSignal
): AsyncGenerator<T> {
  const run = async (records: readonly T[]) => ({records, outcomes: await runner.cleanRecords(records)})
  for await (const {records, outcomes} of ordered(batches(source, runner.batch ?? 1), run, runner.width)) {
    signal?.throwIfAborted()
    for (const [i, record] of records.entries()) yield finishRecord(record, outcomes[i]!, settings, account)
  }
}

/** A record with its cleaned texts, counted and told. */
export function finishRecord<T>(record: T, outcome: Outcome, settings: Settings, account: Account): T {
  try {
    const finished = withTexts(record, outcome, settings)
    account.takeRecord(outcome)
    return finished
  } catch (error) {
    if (!(error instanceof RecordFault)) throw error
    account.takeRecord({...outcome, cleaned: [], error: error.message})
    return record
  }
}

function withTexts<T>(record: T, {cleaned, error}: Outcome, settings: Settings): T {
  if (error !== undefined) return record
  const {fields, outFields, repairsField} = settings
  let changed = record
  for (const {index, text, source} of cleaned) {
    if (outFields || text !== source) changed = withValueAt(changed, (outFields ?? fields)[index]!, text)
  }
  return repairsField ? withValueAt(changed, repairsField, listRepairs(cleaned, settings)) : changed
}

/** Items in lists of a length. */
export async function* batches<T>(
  source: AsyncIterable<T> | Iterable<T>,
  length: number
): AsyncGenerator<readonly T[]> {
  let batch: T[] = []
  for await (const item of source) {
    batch.push(item)
    if (batch.length < length) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
