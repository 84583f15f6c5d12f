import type {Path} from './path.ts'

/** UTF-16 offsets, half open. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** What a look through an object or a list found. */
interface Look {
  /** Start of the value that was looked for, or -1. Of a key that stands twice the last, as `JSON.parse` has it. */
  readonly at: number
  /** Behind the last value, or behind the opening brace when there is none. */
  readonly end: number
  readonly isEmpty: boolean
}

/**
 * Where the value at a path stands in JSON text.
 *
 * @param json valid JSON: parse it first.
 * @returns the value's own characters, or undefined where the path leads nowhere.
 */
export function locate(json: string, path: Path): Span | undefined {
  const from = find(json, path)
  return from === -1 ? undefined : {from, to: valueEnd(json, from)}
}

/**
 * Where a new key can be put into the object at a path.
 *
 * @returns undefined where there is no object.
 */
export function locateEnd(json: string, path: Path): {at: number; isEmpty: boolean} | undefined {
  const from = find(json, path)
  if (from === -1 || json[from] !== '{') return undefined
  const {end, isEmpty} = look(json, from, undefined)
  return {at: end, isEmpty}
}

function find(json: string, path: Path): number {
  let at = skipSpace(json, 0)
  for (const key of path) {
    const isContainer = json[at] === '{' || json[at] === '['
    if (!isContainer) return -1
    at = look(json, at, key).at
    if (at === -1) return -1
  }
  return at
}

/** Go through the members of the object or list that starts at an offset. */
function look(json: string, start: number, key: string | undefined): Look {
  const isObject = json[start] === '{'
  let at = skipSpace(json, start + 1)
  let found = -1
  let end = start + 1
  let index = 0
  while (json[at] !== '}' && json[at] !== ']') {
    let isMeant = !isObject && String(index++) === key
    if (isObject) {
      const behind = stringEnd(json, at)
      isMeant = key !== undefined && isKey(json, at, behind, key)
      at = skipSpace(json, skipSpace(json, behind) + 1)
    }
    if (isMeant) found = at
    end = valueEnd(json, at)
    at = skipSpace(json, end)
    if (json[at] === ',') at = skipSpace(json, at + 1)
  }
  return {at: found, end, isEmpty: end === start + 1}
}

function isKey(json: string, from: number, to: number, key: string): boolean {
  if (to - from - 2 === key.length && json.startsWith(key, from + 1)) return true
  const backslash = json.indexOf('\\', from)
  return backslash !== -1 && backslash < to && JSON.parse(json.slice(from, to)) === key
}

function skipSpace(json: string, start: number): number {
  let at = start
  while (at < json.length && json.charCodeAt(at) <= 32) at++
  return at
}

/** Behind the value that starts at an offset. Without recursion: nesting can be deep. */
function valueEnd(json: string, start: number): number {
  const first = json[start]
  if (first === '"') return stringEnd(json, start)
  if (first !== '{' && first !== '[') return scalarEnd(json, start)
  let depth = 0
  for (let at = start; ; at++) {
    const code = json.charCodeAt(at)
    if (code === 34) at = stringEnd(json, at) - 1
    else if (code === 123 || code === 91) depth++
    else if ((code === 125 || code === 93) && --depth === 0) return at + 1
  }
}

function scalarEnd(json: string, start: number): number {
  let at = start
  while (at < json.length && !/[\s,\]}]/.test(json[at]!)) at++
  return at
}

/** Behind the string whose opening quote stands at an offset. */
function stringEnd(json: string, start: number): number {
  for (let at = start + 1; ; at++) {
    at = json.indexOf('"', at)
    let backslashes = 0
    while (json.charCodeAt(at - 1 - backslashes) === 92) backslashes++
    if (backslashes % 2 === 0) return at + 1
  }
}
