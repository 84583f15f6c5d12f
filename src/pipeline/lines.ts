/** A piece of JSON Lines input. */
export type Piece =
  /** Whole lines, to be cleaned. */
  | {readonly kind: 'lines'; readonly bytes: Uint8Array}
  /** To be passed on as it is: a byte order mark, or a part of a line over the bound. */
  | {readonly kind: 'pass'; readonly bytes: Uint8Array; readonly line?: 'starts' | 'goes on'}

/** How input is cut. */
export interface Cut {
  /** Longest line that is cleaned, in bytes without its line feed. */
  readonly maxRecord: number
  /** Most lines of a piece. Without it, a piece is what has come in. */
  readonly batch?: number
}

/** Bytes after which a piece is handed out, however few lines it has. */
const mostBytes = 1 << 20
const lineFeed = 10
const mark = Buffer.from([0xef, 0xbb, 0xbf])

/**
 * Cuts a stream of bytes into pieces at line feeds. Holds at most a piece and a line of the bound's length: what is
 * longer is handed on in parts.
 */
export class LineCutter {
  private readonly maxRecord: number
  private readonly batch: number
  /** Whole lines that wait, and the line behind them that is not yet whole. */
  private ready: Uint8Array[] = []
  private readyLines = 0
  private readyBytes = 0
  private rest: Uint8Array[] = []
  private restBytes = 0
  /** Whether we are in a line over the bound: it must be handed on to its end. */
  isPassing = false
  private isStarted = false

  constructor({maxRecord, batch = Number.POSITIVE_INFINITY}: Cut) {
    this.maxRecord = maxRecord
    this.batch = batch
  }

  /**
   * Take in bytes, and hand out the pieces that they complete.
   *
   * @throws {TypeError} if they are no bytes, as from a stream with an encoding.
   */
  push(chunk: Uint8Array): Piece[] {
    if (!(chunk instanceof Uint8Array)) throw new TypeError(`Invalid chunk: ${typeof chunk}, expected bytes`)
    const pieces: Piece[] = []
    const bytes = this.start(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength), pieces)
    if (!bytes) return pieces
    for (let from = 0; from < bytes.length; ) {
      const feed = bytes.indexOf(lineFeed, from)
      const to = feed === -1 ? bytes.length : feed + 1
      this.take(bytes.subarray(from, to), feed !== -1, pieces)
      from = to
    }
    if (this.batch === Number.POSITIVE_INFINITY) this.flush(pieces)
    return pieces
  }

  /** The pieces that are left. */
  end(): Piece[] {
    const pieces: Piece[] = []
    // An input shorter than the mark that it might have started with.
    if (!this.isStarted && this.restBytes > 0) {
      this.isStarted = true
      const bytes = Buffer.concat(this.rest)
      this.rest = []
      this.restBytes = 0
      pieces.push(...this.push(bytes))
    }
    if (this.restBytes > 0) this.addRest()
    this.flush(pieces)
    return pieces
  }

  /** The whole lines that are left; a line that has only begun is not handed out. */
  stop(): Piece[] {
    const pieces: Piece[] = []
    this.flush(pieces)
    return pieces
  }

  /** Take the byte order mark off. @returns nothing while too few bytes are there to know. */
  private start(chunk: Buffer, pieces: Piece[]): Buffer | undefined {
    if (this.isStarted) return chunk
    const bytes = this.restBytes > 0 ? Buffer.concat([...this.rest, chunk]) : chunk
    if (bytes.length < 3 && mark.subarray(0, bytes.length).equals(bytes)) {
      this.rest = [bytes]
      this.restBytes = bytes.length
      return undefined
    }
    this.isStarted = true
    this.rest = []
    this.restBytes = 0
    if (!bytes.subarray(0, 3).equals(mark)) return bytes
    pieces.push({kind: 'pass', bytes: mark})
    return bytes.subarray(3)
  }

  /** A line, or the part of one that a chunk holds. */
  private take(part: Buffer, isEnd: boolean, pieces: Piece[]): void {
    const length = this.restBytes + part.length - (isEnd ? 1 : 0)
    if (!this.isPassing && length <= this.maxRecord) {
      this.rest.push(part)
      this.restBytes += part.length
      if (isEnd) this.addRest()
      if (this.readyLines >= this.batch || this.readyBytes >= mostBytes) this.flush(pieces)
      return
    }
    this.flush(pieces)
    for (const bytes of [...this.rest, part]) {
      pieces.push({kind: 'pass', bytes, line: this.isPassing ? 'goes on' : 'starts'})
      this.isPassing = true
    }
    this.rest = []
    this.restBytes = 0
    if (isEnd) this.isPassing = false
  }

  private addRest(): void {
    for (const part of this.rest) this.ready.push(part)
    this.readyLines++
    this.readyBytes += this.restBytes
    this.rest = []
    this.restBytes = 0
  }

  private flush(pieces: Piece[]): void {
    if (this.readyLines === 0) return
    pieces.push({kind: 'lines', bytes: join(this.ready)})
    this.ready = []
    this.readyLines = 0
    this.readyBytes = 0
  }
}

/** Parts as one; where they lie side by side in memory, without a copy. */
function join(parts: readonly Uint8Array[]): Uint8Array {
  const first = parts[0]!
  const bytes = parts.reduce((sum, {byteLength}) => sum + byteLength, 0)
  let end = first.byteOffset
  const isOne = parts.every(({buffer, byteOffset, byteLength}) => {
    const follows = buffer === first.buffer && byteOffset === end
    end += byteLength
    return follows
  })
  return isOne ? Buffer.from(first.buffer, first.byteOffset, bytes) : Buffer.concat(parts, bytes)
}
