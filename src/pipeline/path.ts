import {PipelineError, RecordFault} from './errors.ts'

/** The keys that lead to a field. */
export type Path = readonly string[]

/**
 * Read a dotted path: `article.body`, `paragraphs.0`. A dot that is a part of a key is written `\.`.
 *
 * @throws {PipelineError} if a part is empty.
 * @example parsePath('og\\.title') // ['og.title']
 */
export function parsePath(dotted: string): Path {
  const parts = [...dotted.matchAll(/(?:\\.|[^.\\])+|\\$|(?<=^|\.)(?=\.|$)/gs)].map(([part]) =>
    part.replace(/\\(.)/gs, '$1')
  )
  if (parts.length === 0 || parts.includes('')) {
    throw new PipelineError(`invalid field ${JSON.stringify(dotted)}, expected keys with dots between them`)
  }
  return parts
}

/** What stands at a path; `undefined` where nothing does. */
export function valueAt(record: unknown, path: Path): unknown {
  let value = record
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value
}

/**
 * A copy of a record with a value at a path; what is not on the path is shared.
 *
 * @throws {RecordFault} if a part of the path but the last leads nowhere.
 */
export function withValueAt<T>(record: T, path: Path, value: unknown): T {
  if (path.length === 0) return value as T
  if (typeof record !== 'object' || record === null)
    throw new RecordFault(`the record has no object to hold ${path.join('.')}`)
  const [key, ...rest] = path as [string, ...string[]]
  const copy = (Array.isArray(record) ? [...record] : {...record}) as Record<string, unknown>
  const inner = rest.length === 0 ? value : withValueAt(valueAt(record, [key]), rest, value)
  // Not an assignment, which `__proto__` would turn into something else.
  Object.defineProperty(copy, key, {value: inner, writable: true, enumerable: true, configurable: true})
  return copy as T
}
