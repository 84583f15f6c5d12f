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
  // Not a race with one promise of the signal: that would hold on to every item that ever won.
  let wake = () => {}
  const listen = () => wake()
  stop.addEventListener('abort', listen)
  let isDone = false
  try {
    for (;;) {
      const canStop = mayStop()
      if (stop.aborted && canStop) return
      const next = Promise.resolve(reader.next())
      const got = await new Promise<IteratorResult<T> | undefined>((resolve, reject) => {
        if (canStop) wake = () => resolve(undefined)
        next.then(resolve, reject)
      })
      wake = () => {}
      if (!got) return
      if (got.done) {
        isDone = true
        return
      }
      yield got.value
    }
  } finally {
    stop.removeEventListener('abort', listen)
    // Not awaited: a source that waits for input would never come back.
    if (!isDone) void Promise.resolve(reader.return?.()).catch(() => {})
  }
}
