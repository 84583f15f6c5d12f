import type {Path} from './path.ts'
import {readId} from './record.ts'
import {addStats, createStats} from './stats.ts'
import type {Answer, Task} from './worker.ts'

const lineFeed = 10

/** The two halves of a task, or undefined if it is a single record. */
export function splitTask(task: Task): readonly [Task, Task] | undefined {
  if (task.kind === 'records') {
    const middle = task.records.length >> 1
    if (middle === 0) return undefined
    return [
      {kind: 'records', records: task.records.slice(0, middle)},
      {kind: 'records', records: task.records.slice(middle)}
    ]
  }
  const at = middleLine(task.bytes)
  if (at === undefined) return undefined
  return [
    {kind: 'block', bytes: task.bytes.slice(0, at)},
    {kind: 'block', bytes: task.bytes.slice(at)}
  ]
}

/** Behind the line feed that halves the lines of a block. */
function middleLine(bytes: Uint8Array): number | undefined {
  const feeds: number[] = []
  for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) feeds.push(at)
  const hasRest = feeds.at(-1) !== bytes.length - 1
  const lines = feeds.length + (hasRest ? 1 : 0)
  return lines < 2 ? undefined : feeds[(lines >> 1) - 1]! + 1
}

/** The answers to two halves as one. */
export function joinAnswers(first: Answer, second: Answer): Answer {
  if (first.kind === 'records' && second.kind === 'records') {
    return {kind: 'records', outcomes: [...first.outcomes, ...second.outcomes]}
  }
  if (first.kind !== 'block' || second.kind !== 'block') throw new TypeError('answers of two kinds')
  const [a, b] = [first.reply, second.reply]
  const stats = createStats()
  addStats(stats, a.stats)
  addStats(stats, b.stats)
  const bytes = Buffer.concat([a.bytes, b.bytes])
  const errors = [...a.errors, ...b.errors.map((error) => ({...error, line: a.lines + error.line}))]
  return {kind: 'block', reply: {bytes, lines: a.lines + b.lines, stats, errors}}
}

/** The answer for a single record that kills its workers: it is passed through as it was, and told by its id. */
export function whenDead(task: Task, error: string, idField: Path): Answer {
  if (task.kind === 'records') {
    const outcomes = task.records.map((record) => ({cleaned: [], ...readId(record, idField), error}))
    return {kind: 'records', outcomes}
  }
  const stats = {...createStats(), records: 1, failed: 1}
  const errors = [{line: 1, ...readId(parse(task.bytes), idField), error}]
  return {kind: 'block', reply: {bytes: task.bytes, lines: 1, stats, errors}}
}

/** The record on a line, or nothing: it may be its JSON that kills. */
function parse(line: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(line).toString('utf8'))
  } catch {
    return undefined
  }
}
