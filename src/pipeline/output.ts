import {randomBytes} from 'node:crypto'
import {once} from 'node:events'
import {
  chmodSync,
  createWriteStream,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  type WriteStream
} from 'node:fs'
import {open} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import type {Transform, Writable} from 'node:stream'
import {finished} from 'node:stream/promises'
import {createGzip, gzipSync} from 'node:zlib'
import {describe, PipelineError} from './errors.ts'
import {zstd} from './input.ts'

/** Where bytes go. */
export interface Output {
  /** Waits while the other side is slow. */
  readonly write: (bytes: Uint8Array) => Promise<void>
  /** All is written: give it its name. */
  readonly commit: () => Promise<void>
  /** Leave nothing behind. */
  readonly discard: () => Promise<void>
}

/** Files under a temporary name, removed when the process ends before they get their own. */
const unfinished = new Set<string>()
let isWatching = false

/**
 * Write a file whole or not at all: to a temporary name beside it, then flushed to the disk and renamed. A name that
 * ends in `.gz` or `.zst` is compressed; links are followed, the mode of a file that is there stays. What is no file, as
 * `/dev/null`, or the pipe of `>(gzip > x)`, has bytes written to it: to rename a file to it would take it away.
 *
 * @param members whether each write becomes a gzip member of its own, as WARC has it.
 * @throws {PipelineError} if it can't be written.
 */
export function createOutput(path: string, members = false): Output {
  const file = new OutputFile(path, members)
  return {write: (bytes) => file.write(bytes), commit: () => file.commit(), discard: () => file.discard()}
}

class OutputFile {
  /** The file that is there under the name, if it is a link. */
  private readonly target: string
  /** Nothing for a device. */
  private readonly temporary: string | undefined
  private readonly file: WriteStream
  /** Where bytes go first: into the codec, or into the file itself. */
  private readonly first: Writable
  private fault: unknown

  constructor(
    private readonly path: string,
    private readonly members: boolean
  ) {
    this.target = real(path)
    this.temporary = isDevice(path) ? undefined : temporaryName(this.target)
    if (this.temporary !== undefined) watch(this.temporary)
    const flags = this.temporary === undefined ? 'w' : 'wx'
    this.file = createWriteStream(this.temporary ?? path, {flags, highWaterMark: 1 << 18})
    const codec = this.createCodec()
    this.first = codec ?? this.file
    for (const stream of new Set([this.file, this.first])) {
      stream.on('error', (error: unknown) => {
        this.fault ??= error
        this.first.destroy()
      })
    }
    codec?.pipe(this.file)
  }

  private get isGzip(): boolean {
    return /\.gz$/i.test(this.path)
  }

  private createCodec(): Transform | undefined {
    if (this.isGzip) return this.members ? undefined : createGzip()
    return /\.zst$/i.test(this.path) ? zstd('createZstdCompress', 'write', this.path) : undefined
  }

  async write(bytes: Uint8Array): Promise<void> {
    if (this.fault !== undefined) throw this.fail(this.fault)
    const isFull = !this.first.write(this.isGzip && this.members ? gzipSync(bytes) : bytes)
    if (isFull) await drained(this.first)
    if (this.fault !== undefined) throw this.fail(this.fault)
  }

  async commit(): Promise<void> {
    try {
      this.first.end()
      await finished(this.file)
      if (this.fault !== undefined) throw this.fault
      if (this.temporary !== undefined) await this.giveName(this.temporary)
    } catch (error) {
      await this.discard()
      throw this.fail(this.fault ?? error)
    }
  }

  private async giveName(temporary: string): Promise<void> {
    await flush(temporary)
    keepMode(this.target, temporary)
    renameSync(temporary, this.target)
    unfinished.delete(temporary)
  }

  async discard(): Promise<void> {
    this.first.destroy()
    this.file.destroy()
    if (!this.file.closed) await once(this.file, 'close').catch(() => {})
    if (this.temporary === undefined) return
    rmSync(this.temporary, {force: true})
    unfinished.delete(this.temporary)
  }

  private fail(error: unknown): PipelineError {
    return new PipelineError(`cannot write ${this.path}: ${describe(error)}`)
  }
}

/** A name beside a file, that no other process takes. */
function temporaryName(target: string): string {
  const own = `${process.pid}-${randomBytes(4).toString('hex')}`
  return join(dirname(target), `.${basename(target)}.${own}.tmp`)
}

/** Write to a stream such as standard output, which has no name to give. */
export function toStream(stream: Writable): Output {
  return {
    write: async (bytes) => {
      if (!stream.write(bytes)) await drained(stream)
    },
    commit: async () => {
      await new Promise<void>((resolve) => stream.write('', () => resolve()))
    },
    discard: async () => {}
  }
}

/** Until a stream takes more, or never will. */
async function drained(stream: Writable): Promise<void> {
  if (!stream.writableNeedDrain || stream.destroyed) return
  await new Promise<void>((resolve) => {
    const done = () => {
      stream.off('drain', done).off('close', done).off('error', done)
      resolve()
    }
    stream.on('drain', done).on('close', done).on('error', done)
  })
}

/** Onto the disk: a machine that fails must not leave an empty file under the final name. */
async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Something that is there and is neither a file nor a folder: a device, a pipe. */
function isDevice(path: string): boolean {
  const stat = statSync(path, {throwIfNoEntry: false})
  return stat !== undefined && !stat.isFile() && !stat.isDirectory()
}

function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function keepMode(target: string, temporary: string): void {
  const old = statSync(target, {throwIfNoEntry: false})
  if (old) chmodSync(temporary, old.mode)
}

function watch(temporary: string): void {
  unfinished.add(temporary)
  if (isWatching) return
  isWatching = true
  process.on('exit', () => {
    for (const path of unfinished) rmSync(path, {force: true})
  })
}
