import type {BlockReply} from './block.ts'
import type {RecordError} from './errors.ts'
import {type Outcome, toRecordError} from './record.ts'
import {addStats, countOutcome, createStats, type Stats} from './stats.ts'

/** Told of every record that is passed through as it was. */
export type OnError = (error: RecordError) => void

/** Keeps the counts of one input, and tells of its bad records by their place in it. */
export class Account {
  readonly stats: Stats
  private lines = 0
  private readonly tell: OnError

  /**
   * @param onError without it the first bad record makes a warning of the process: nothing is silent.
   * @param stats to add to.
   */
  constructor(onError: OnError = warnOnce(), stats: Stats = createStats()) {
    this.tell = onError
    this.stats = stats
  }

  /** Take the next lines in. @returns their bytes. */
  takeBlock({bytes, lines, stats, errors}: BlockReply): Uint8Array {
    for (const error of errors) this.tell({...error, line: this.lines + error.line})
    addStats(this.stats, stats)
    this.lines += lines
    return bytes
  }

  /** Take the next record in. */
  takeRecord(outcome: Outcome): void {
    this.lines++
    countOutcome(this.stats, outcome)
    if (outcome.error !== undefined) this.tell(toRecordError(outcome, this.lines))
  }
}

function warnOnce(): OnError {
  let isWarned = false
  return ({line, error}) => {
    if (isWarned) return
    isWarned = true
    const message = `record ${line} was passed through as it was: ${error}; give onError to be told of all`
    process.emitWarning(message, {type: 'CopydeskWarning'})
  }
}
