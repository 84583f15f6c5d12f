import type {Edit} from '../edits.ts'

/** Lines of context around a change. */
const context = 3

/** Lines of the source that a change replaces, and the lines that stand there now. Numbers from 0, half open. */
interface Change {
  readonly from: number
  readonly to: number
  readonly lines: readonly string[]
}

/**
 * A unified diff of a text and its repairs, for `patch`. Made of the repairs' places, so linear in the text.
 *
 * @returns the empty string when nothing changes.
 */
export function unifiedDiff(path: string, source: string, repaired: string, edits: readonly Edit[]): string {
  if (source === repaired) return ''
  const lines = splitLines(source)
  const hunks = groupChanges(findChanges(source, lines, edits))
  let shift = 0
  const printed = hunks.map((hunk) => {
    const text = printHunk(lines, hunk, shift)
    for (const change of hunk) shift += change.lines.length - (change.to - change.from)
    return text
  })
  return `--- ${path}\n+++ ${path}\n${printed.join('')}`
}

/** Lines with their line feeds; only the last may lack one. */
function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** Whole lines that the edits change; edits that meet in a line make one change. */
function findChanges(source: string, lines: readonly string[], edits: readonly Edit[]): Change[] {
  const starts = [0]
  for (const line of lines) starts.push(starts.at(-1)! + line.length)
  const changes: Change[] = []
  for (let i = 0; i < edits.length; ) {
    const from = lineOf(starts, edits[i]!.from)
    let to = from
    let text = ''
    let at = starts[from]!
    for (; i < edits.length && (to === from || lineOf(starts, edits[i]!.from) < to); i++) {
      text += source.slice(at, edits[i]!.from) + edits[i]!.insert
      at = edits[i]!.to
      to = lineOf(starts, at) + 1
    }
    to = Math.min(to, lines.length)
    changes.push(trim(from, lines.slice(from, to), splitLines(text + source.slice(at, starts[to]))))
  }
  return changes.filter((change) => change.to > change.from || change.lines.length > 0)
}

/** The line that an offset stands in, by halving; behind a final line feed the one after the last. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  const isBehindLast = low === starts.length - 1 && low > 0
  return low - (isBehindLast ? 1 : 0)
}

/** A change without the lines that are the same at its start and end. */
function trim(from: number, old: readonly string[], lines: readonly string[]): Change {
  let head = 0
  while (head < old.length && head < lines.length && old[head] === lines[head]) head++
  let tail = 0
  const most = Math.min(old.length, lines.length) - head
  while (tail < most && old.at(-1 - tail) === lines.at(-1 - tail)) tail++
  return {from: from + head, to: from + old.length - tail, lines: lines.slice(head, lines.length - tail)}
}

/** Changes with less than twice the context between them share a hunk. */
function groupChanges(changes: readonly Change[]): Change[][] {
  const hunks: Change[][] = []
  for (const change of changes) {
    const last = hunks.at(-1)?.at(-1)
    if (last && change.from - last.to <= 2 * context) hunks.at(-1)!.push(change)
    else hunks.push([change])
  }
  return hunks
}

function printHunk(lines: readonly string[], hunk: readonly Change[], shift: number): string {
  const from = Math.max(0, hunk[0]!.from - context)
  const to = Math.min(lines.length, hunk.at(-1)!.to + context)
  let body = ''
  let at = from
  let added = 0
  for (const change of hunk) {
    body +=
      print(' ', lines.slice(at, change.from)) +
      print('-', lines.slice(change.from, change.to)) +
      print('+', change.lines)
    added += change.lines.length - (change.to - change.from)
    at = change.to
  }
  body += print(' ', lines.slice(at, to))
  return `@@ -${range(from, to - from)} +${range(from + shift, to - from + added)} @@\n${body}`
}

/** An empty range is named by the line before it. */
function range(from: number, length: number): string {
  return `${length === 0 ? from : from + 1},${length}`
}

function print(sign: string, lines: readonly string[]): string {
  return lines
    .map((line) => `${sign}${line}${line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`)
    .join('')
}

/** A diff in colour. */
export function colorDiff(diff: string): string {
  return diff.replace(/^([+-]|@@).*$/gm, (line, sign: string) => {
    const color = sign === '@@' ? 36 : sign === '+' ? 32 : 31
    return `\u001b[${color}m${line}\u001b[39m`
  })
}
