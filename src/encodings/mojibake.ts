import type {Edit} from '../edits.ts'
import {isOdd} from './oddness.ts'
import {bytesOf, type Encoding, encodings, upperHalves} from './tables.ts'
import {readSequence} from './utf8.ts'

/** Text that was UTF-8 and was read by another encoding, and what it reads as. */
export interface Misread extends Edit {
  readonly encoding: Encoding
  /** Whether a lost byte was guessed. */
  readonly lossy: boolean
}

const lead = 1
const trail = 2

/** Which UTF-16 code units are lead bytes of UTF-8, or bytes that follow one, by any of the encodings. */
const roles = new Uint8Array(65536)
for (const encoding of encodings) {
  for (let byte = 0x80; byte <= 0xf4; byte++) {
    roles[upperHalves[encoding].charCodeAt(byte - 0x80)]! |= byte < 0xc0 ? trail : byte < 0xc2 ? 0 : lead
  }
}
// A lost last byte, and a no-break space that became a plain one.
roles[0xfffd]! |= trail
roles[0x20]! |= trail

/**
 * Whether a text holds what could be misread text: cheap, since nearly all text ends here. Only a pair of characters
 * that could be bytes of one character can be read anew, if it looks odd with what stands around it; and C1 controls.
 */
export function mayBeMisread(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80) continue
    if (code < 0xa0) return true
    if ((roles[code]! & lead) === 0 || (roles[text.charCodeAt(at + 1)]! & trail) === 0) continue
    // Behind other letters than these a plain space says nothing.
    if (text[at + 1] === ' ' && text[at] !== 'Ã' && text[at] !== 'Â') continue
    if (isOdd(text.slice(Math.max(0, at - 3), at + 6))) return true
  }
  return false
}

/**
 * One layer of misread text, sorted and disjoint: none for text that looks right.
 *
 * Where a whole text reads as UTF-8 by one encoding, one odd place in it proves all; where it is mixed with text
 * that is right, each run must look odd by itself.
 */
export function findMisread(text: string): Misread[] {
  if (!mayBeMisread(text)) return []
  for (const encoding of encodings) {
    const runs = readAll(text, encoding)
    if (runs) return runs
  }
  return findRuns(text)
}

/** Every run that reads as UTF-8 by one encoding, odd or not. */
export function readAs(text: string, encoding: Encoding): Misread[] {
  const table = bytesOf(encoding)
  const runs: Misread[] = []
  for (let at = 0; at < text.length; ) {
    const run = text.charCodeAt(at) < 0x80 ? undefined : readRun(text, at, encoding, table)
    if (run) runs.push(run)
    at = run ? run.to : at + 1
  }
  return runs
}

/** Every run beyond ASCII, if each of them reads as UTF-8 by an encoding. */
function readAll(text: string, encoding: Encoding): Misread[] | undefined {
  const table = bytesOf(encoding)
  const runs: Misread[] = []
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) < 0x80) at++
    else {
      const run = readRun(text, at, encoding, table)
      if (!run) return undefined
      runs.push(run)
      at = run.to
    }
  }
  return runs
}

/** Sequences that follow each other from an offset on. */
function readRun(text: string, from: number, encoding: Encoding, table: Uint8Array): Misread | undefined {
  let to = from
  let insert = ''
  let lossy = false
  for (let next = readSequence(text, to, table); next; next = readSequence(text, to, table)) {
    insert += String.fromCodePoint(next.codePoint)
    to += next.length
    lossy ||= next.lossy
  }
  return to === from ? undefined : {from, to, insert, encoding, lossy}
}

/**
 * Runs that look odd by themselves, in text that is right otherwise. One text is nearly always misread in one way:
 * the encoding that explains the most of it is tried first.
 */
function findRuns(text: string): Misread[] {
  const covers = new Map(encodings.map((encoding) => [encoding, covered(readAs(text, encoding))]))
  const order = [...encodings].sort((a, b) => covers.get(b)! - covers.get(a)!)
  const runs: Misread[] = []
  for (let at = 0; at < text.length; ) {
    const run = text.charCodeAt(at) < 0x80 ? undefined : oddRun(text, at, order)
    if (run) runs.push(run)
    at = run ? run.to : at + 1
  }
  return runs
}

function covered(runs: readonly Misread[]): number {
  return runs.reduce((sum, {from, to}) => sum + to - from, 0)
}

function oddRun(text: string, at: number, order: readonly Encoding[]): Misread | undefined {
  for (const encoding of order) {
    const run = readRun(text, at, encoding, bytesOf(encoding))
    if (run && isOdd(text.slice(run.from, run.to))) return run
  }
  return undefined
}
