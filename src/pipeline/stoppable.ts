/**
 * A source that ends early when a signal asks for it, even while it waits for input.
 *
 * @param mayStop whether the place is one to stop at; without leave, reading goes on.
 */
export async function* stoppable<T>(
  source: AsyncIterable<T> | Iterable<T>,
  stop: AbortSignal | undefined,
  mayStop: () => boolean = () => true
): AsyncGenerator<T> {
  if (!stop) {
    yield* source
    return
  }
  const reader = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]()
  const {promise: stopped, off} = whenAborted(stop)
  let isDone = false
  try {
    for (;;) {
      const canStop = mayStop()
      if (stop.aborted && canStop) return
      const next = Promise.resolve(reader.next())
      const got = canStop ? await Promise.race([next, stopped]) : await next
      if (!got) {
        // What still comes is not ours; that it may fail must not end the process.
        next.catch(() => {})
        return
      }
      if (got.done) {
        isDone = true
        return
      }
      yield got.value
    }
  } finally {
    off()
    // Not awaited: a source that waits for input would never come back.
    if (!isDone) void Promise.resolve(reader.return?.()).catch(() => {})
  }
}

function whenAborted(signal: AbortSignal): {promise: Promise<undefined>; off: () => void} {
  let listen = () => {}
  const promise = new Promise<undefined>((resolve) => {
    listen = () => resolve(undefined)
    if (signal.aborted) listen()
    else signal.addEventListener('abort', listen, {once: true})
  })
  return {promise, off: () => signal.removeEventListener('abort', listen)}
}
