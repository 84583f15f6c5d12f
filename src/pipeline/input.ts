import {createReadStream} from 'node:fs'
import {stat} from 'node:fs/promises'
import {pipeline, Readable, type Transform} from 'node:stream'
import * as zlib from 'node:zlib'
import {describe, PipelineError} from './errors.ts'

/** Bytes to read, and what they are called. */
export interface Input {
  /** As it was named; `<stdin>` for standard input. */
  readonly name: string
  /** The bytes, decompressed. Errors name the input. */
  readonly bytes: AsyncIterable<Uint8Array>
  /** Bytes read so far, and all there are (undefined: not known), both as they are stored. */
  readonly read: () => number
  readonly size: number | undefined
}

/**
 * Open a file, or a stream such as standard input. Gzip and zstd are known by their first bytes, gzip also by a name
 * that ends in `.gz`.
 *
 * @throws {PipelineError} if it can't be read. What is found out later, the bytes throw.
 */
export async function openInput(path: string, stdin?: AsyncIterable<Uint8Array>): Promise<Input> {
  const name = stdin ? '<stdin>' : path
  const size = stdin ? undefined : await sizeOf(path)
  let read = 0
  const source = stdin ?? createReadStream(path, {highWaterMark: 1 << 18})
  const counted = count(source, (bytes) => {
    read += bytes
  })
  return {name, bytes: named(name, decompress(name, counted)), read: () => read, size}
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    const file = await stat(path)
    if (file.isDirectory()) throw Object.assign(new Error(), {code: 'EISDIR'})
    return file.isFile() ? file.size : undefined
  } catch (error) {
    throw new PipelineError(`cannot read ${path}: ${describe(error)}`)
  }
}

async function* count(
  source: AsyncIterable<Uint8Array>,
  add: (bytes: number) => void
): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    add(chunk.length)
    yield chunk
  }
}

async function* named(name: string, source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* source
  } catch (error) {
    if (error instanceof PipelineError) throw error
    throw new PipelineError(`cannot read ${name}: ${describe(error)}`)
  }
}

/** Bytes as they were before they were compressed, if they were. */
async function* decompress(name: string, source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = source[Symbol.asyncIterator]()
  const {start, isDone} = await readStart(reader)
  const kind = compression(name, start)
  const all = from(start, reader, isDone)
  if (!kind) {
    yield* all
    return
  }
  if (start.length === 0) throw Object.assign(new Error(), {code: 'Z_BUF_ERROR'})
  const codec = kind === 'gzip' ? zlib.createGunzip() : zstd('createZstdDecompress', 'read', name)
  let last = false
  let given = 0
  const watched = count(all, (bytes) => {
    given += bytes
  })
  // The error comes out of the codec; the callback only keeps it from being unhandled.
  pipeline(Readable.from(watched), codec, () => {
    last = true
  })
  yield* codec as AsyncIterable<Uint8Array>
  // Node passes over what follows a member and is no gzip.
  const used = (codec as unknown as {bytesWritten: number}).bytesWritten
  if (last && used < given) throw Object.assign(new Error(), {code: 'Z_DATA_ERROR'})
}

function compression(name: string, start: Uint8Array): 'gzip' | 'zstd' | undefined {
  if ((start[0] === 0x1f && start[1] === 0x8b) || /\.gz$/i.test(name)) return 'gzip'
  const isZstd = [0x28, 0xb5, 0x2f, 0xfd].every((byte, i) => start[i] === byte) || /\.zst$/i.test(name)
  return isZstd ? 'zstd' : undefined
}

/** A zstd codec, where Node has them: from 22.15 on. */
export function zstd(
  maker: 'createZstdCompress' | 'createZstdDecompress',
  what: 'read' | 'write',
  name: string
): Transform {
  const make = (zlib as unknown as Record<string, (() => Transform) | undefined>)[maker]
  if (make) return make()
  const pipe = what === 'read' ? 'zstd -dc FILE | copydesk …' : 'copydesk … | zstd > FILE'
  throw new PipelineError(`cannot ${what} ${name}: this Node has no zstd (22.15 has); use ${pipe}`)
}

/** At least four bytes, if there are so many. */
async function readStart(reader: AsyncIterator<Uint8Array>): Promise<{start: Buffer; isDone: boolean}> {
  let start: Buffer = Buffer.alloc(0)
  while (start.length < 4) {
    const {done, value} = await reader.next()
    if (done) return {start, isDone: true}
    start =
      start.length === 0
        ? Buffer.from(value.buffer, value.byteOffset, value.length)
        : Buffer.concat([start, value])
  }
  return {start, isDone: false}
}

async function* from(
  start: Uint8Array,
  reader: AsyncIterator<Uint8Array>,
  isDone: boolean
): AsyncGenerator<Uint8Array> {
  if (start.length > 0) yield start
  if (!isDone) yield* {[Symbol.asyncIterator]: () => reader}
}
