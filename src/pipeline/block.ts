import {isUtf8} from 'node:buffer'
import type {RecordError} from './errors.ts'
import {cleanLine, type LineOutcome} from './json-line.ts'
import type {Piece} from './lines.ts'
import {toRecordError} from './record.ts'
import type {Settings} from './settings.ts'
import {countOutcome, createStats, type Stats} from './stats.ts'
import {firstInvalid} from './utf8.ts'

/** What became of some lines. Plain data. */
export interface BlockReply {
  readonly bytes: Uint8Array
  /** How many lines these are, blank ones too. */
  readonly lines: number
  readonly stats: Stats
  /** Lines are counted from 1 in the block. */
  readonly errors: readonly RecordError[]
}

const lineFeed = 10

/**
 * Clean a block of JSON Lines.
 *
 * @param bytes whole lines; only the last may lack its line feed. Lines that are no UTF-8 keep their bytes.
 */
export function cleanBlock(bytes: Uint8Array, settings: Settings): BlockReply {
  const block = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const worker = new BlockCleaner(settings)
  const cleaned = isUtf8(block) ? worker.cleanText(block) : worker.cleanBytes(block)
  return {bytes: cleaned, lines: worker.lines, stats: worker.stats, errors: worker.errors}
}

/** What became of a piece that is passed on as it is. */
export function passPiece({bytes, line}: Piece & {kind: 'pass'}, maxRecord: number): BlockReply {
  const stats = createStats()
  if (line !== 'starts') return {bytes, lines: 0, stats, errors: []}
  const error = `the line is longer than ${maxRecord} bytes`
  return {bytes, lines: 1, stats: {...stats, records: 1, failed: 1}, errors: [{line: 1, error}]}
}

class BlockCleaner {
  lines = 0
  readonly stats: Stats = createStats()
  readonly errors: RecordError[] = []
  private readonly settings: Settings

  constructor(settings: Settings) {
    this.settings = settings
  }

  /** All lines at once: the usual case. */
  cleanText(block: Buffer): Uint8Array {
    const text = block.toString('utf8')
    const parts: string[] = []
    let kept = 0
    for (let from = 0; from < text.length; ) {
      const feed = text.indexOf('\n', from)
      const to = feed === -1 ? text.length : feed
      const line = text.slice(from, to)
      const cleaned = this.clean(line)
      if (cleaned !== line) {
        parts.push(text.slice(kept, from), cleaned)
        kept = to
      }
      from = to + 1
    }
    if (parts.length === 0) return block
    parts.push(text.slice(kept))
    return Buffer.from(parts.join(''), 'utf8')
  }

  /** Line by line, because some line is no UTF-8. */
  cleanBytes(block: Buffer): Uint8Array {
    const parts: Uint8Array[] = []
    for (let from = 0; from < block.length; ) {
      const feed = block.indexOf(lineFeed, from)
      const to = feed === -1 ? block.length : feed
      parts.push(this.cleanRawLine(block.subarray(from, to)))
      if (feed !== -1) parts.push(block.subarray(feed, feed + 1))
      from = to + 1
    }
    return Buffer.concat(parts)
  }

  private cleanRawLine(raw: Buffer): Uint8Array {
    if (!isUtf8(raw)) {
      this.count({line: '', cleaned: [], error: `the line is no UTF-8 at byte ${firstInvalid(raw)}`})
      return raw
    }
    const line = raw.toString('utf8')
    const cleaned = this.clean(line)
    return cleaned === line ? raw : Buffer.from(cleaned, 'utf8')
  }

  private clean(line: string): string {
    if (!/\S/.test(line)) {
      this.lines++
      return line
    }
    const outcome = cleanLine(line, this.settings)
    this.count(outcome)
    return outcome.line
  }

  private count(outcome: LineOutcome): void {
    this.lines++
    countOutcome(this.stats, outcome)
    if (outcome.error !== undefined) this.errors.push(toRecordError(outcome, this.lines))
  }
}
