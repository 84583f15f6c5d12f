import {randomBytes} from 'node:crypto'
import {once} from 'node:events'
import {chmodSync, createWriteStream, realpathSync, renameSync, rmSync, statSync} from 'node:fs'
import {open} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import type {Writable} from 'node:stream'
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
  const target = real(path)
  const temporary = isDevice(path)
    ? undefined
    : join(dirname(target), `.${basename(target)}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`)
  const isGzip = /\.gz$/i.test(path)
  const codec =
    isGzip && !members
      ? createGzip()
      : /\.zst$/i.test(path)
        ? zstd('createZstdCompress', 'write', path)
        : undefined
  if (temporary !== undefined) watch(temporary)
  const file = createWriteStream(temporary ?? path, {
    flags: temporary === undefined ? 'w' : 'wx',
    highWaterMark: 1 << 18
  })
  const first = codec ?? file
  let fault: unknown
  for (const stream of [file, ...(codec ? [codec] : [])]) {
    stream.on('error', (error: unknown) => {
      fault ??= error
      first.destroy()
    })
  }
  codec?.pipe(file)
  const fail = (error: unknown) => new PipelineError(`cannot write ${path}: ${describe(error)}`)
  const discard = async () => {
    first.destroy()
    file.destroy()
    if (!file.closed) await once(file, 'close').catch(() => {})
    if (temporary === undefined) return
    rmSync(temporary, {force: true})
    unfinished.delete(temporary)
  }
  return {
    write: async (bytes) => {
      if (fault !== undefined) throw fail(fault)
      const isFull = !first.write(isGzip && members ? gzipSync(bytes) : bytes)
      if (isFull) await drained(first)
      if (fault !== undefined) throw fail(fault)
    },
    commit: async () => {
      try {
        first.end()
        await finished(file)
        if (fault !== undefined) throw fault
        if (temporary === undefined) return
        await flush(temporary)
        keepMode(target, temporary)
        renameSync(temporary, target)
        unfinished.delete(temporary)
      } catch (error) {
        await discard()
        throw fail(fault ?? error)
      }
    },
    discard
  }
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
