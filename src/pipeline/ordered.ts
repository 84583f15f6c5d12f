import {setImmediate as breath} from 'node:timers/promises'

/** Milliseconds of work after which timers and signals get their turn, though the source always has more. */
const longest = 20

/**
 * Run over a source with several at work at once, and give the results in the order of the source.
 *
 * No more than `width` are at work or done and waiting, so a slow reader slows the source. A result does not wait
 * for more input. When the source fails, what came before is still given.
 */
export async function* ordered<In, Out>(
  source: AsyncIterable<In>,
  run: (item: In) => Promise<Out>,
  width: number
): AsyncGenerator<Out> {
  const reader = source[Symbol.asyncIterator]()
  const queue: Promise<Out>[] = []
  let next: Promise<Read<In>> | undefined
  let end: Read<In> | undefined
  let start = performance.now()
  try {
    while (!end || queue.length > 0) {
      if (!end && queue.length < width) next ??= read(reader)
      const head = queue[0]?.then(() => undefined)
      const waits = [next, head].filter((one) => one !== undefined)
      const got = queue.length >= width ? await head : await Promise.race(waits)
      if (performance.now() - start > longest) {
        await breath()
        start = performance.now()
      }
      if (!got) yield await queue.shift()!
      else {
        next = undefined
        if ('value' in got) queue.push(guard(run(got.value)))
        else end = got
      }
    }
    if (end && 'error' in end) throw end.error
  } finally {
    // Not awaited: a source that waits for input would never come back.
    if (!end) void reader.return?.()
  }
}

type Read<T> = {readonly value: T} | {readonly error: unknown} | {readonly done: true}

async function read<T>(reader: AsyncIterator<T>): Promise<Read<T>> {
  try {
    const {done, value} = await reader.next()
    return done ? {done: true} : {value}
  } catch (error) {
    return {error}
  }
}

/** A promise whose failure is looked at later. */
function guard<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {})
  return promise
}
