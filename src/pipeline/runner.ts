import {type BlockReply, cleanBlock} from './block.ts'
import {cleanFields, type Outcome} from './record.ts'
import type {Settings} from './settings.ts'

/** Who does the work: this thread, or a pool of workers. */
export interface Runner {
  /** How many pieces are worth having at work at once. */
  readonly width: number
  /** Records of a piece; undefined when a piece may be what has come in. */
  readonly batch: number | undefined
  /** Clean whole lines of JSON Lines. */
  readonly cleanBlock: (bytes: Uint8Array) => Promise<BlockReply>
  /** Clean records: plain data with the fields that the settings name. */
  readonly cleanRecords: (records: readonly unknown[]) => Promise<readonly Outcome[]>
}

/** Work in this thread. */
export function createInlineRunner(settings: Settings): Runner {
  return {
    width: 1,
    batch: undefined,
    cleanBlock: async (bytes) => cleanBlock(bytes, settings),
    cleanRecords: async (records) => records.map((record) => cleanFields(record, settings))
  }
}
