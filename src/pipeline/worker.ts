/** What runs in a worker thread of the pool. */
import {workerData} from 'node:worker_threads'
import {type BlockReply, cleanBlock} from './block.ts'
import {cleanFields, type Outcome} from './record.ts'
import {type RecordOptions, readSettings, type Settings} from './settings.ts'

/** What a worker is asked to do. Plain data. */
export type Task =
  | {readonly kind: 'block'; readonly bytes: Uint8Array}
  | {readonly kind: 'records'; readonly records: readonly unknown[]}

/** What a worker answers. An answer at all tells that it lives; `fatal` that it can do no work. */
export type Answer =
  | {readonly kind: 'block'; readonly reply: BlockReply}
  | {readonly kind: 'records'; readonly outcomes: readonly Outcome[]}
  | {readonly kind: 'fatal'; readonly message: string}

let settings: Promise<Settings> | undefined

export default async function work(task: Task): Promise<Answer> {
  settings ??= readSettings(workerData as RecordOptions)
  let ready: Settings
  try {
    ready = await settings
  } catch (error) {
    return {kind: 'fatal', message: (error as Error).message}
  }
  if (task.kind === 'records') {
    return {kind: 'records', outcomes: task.records.map((record) => cleanFields(record, ready))}
  }
  return {kind: 'block', reply: cleanBlock(task.bytes, ready)}
}
