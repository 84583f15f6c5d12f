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

const beyondAscii = /[^\0-\x7f]/

/** A lead byte of UTF-8 and a byte that follows one, by any of the encodings; `Ã` and `Â` before a space. */
const pair = new RegExp(`[${classOf(0xc2, 0xf4)}][${classOf(0x80, 0xbf)}\\uFFFD]|[ÃÂ] |[\\u0080-\\u009f]`)

/** The characters of a range of bytes, in any of the encodings, as escapes. */
function classOf(first: number, last: number): string {
  const codes = new Set<number>()
  for (const encoding of encodings) {
    for (let byte = first; byte <= last; byte++) codes.add(upperHalves[encoding].charCodeAt(byte - 0x80))
  }
  return [...codes].map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('')
}

/**
 * Whether a text could hold misread text at all: cheap, since nearly all text ends here. Only a pair of characters
 * that could be bytes of one character can be read anew.
 */
export function mayBeMisread(text: string): boolean {
  return pair.test(text)
}

/**
 * One layer of misread text, sorted and disjoint: none for text that looks right.
 *
 * Where a whole text reads as UTF-8 by one encoding, one odd place in it proves all; where it is mixed with
 * text that is right, each run must look odd by itself.
 */
export function findMisread(text: string): Misread[] {
  if (!beyondAscii.test(text) || !mayBeMisread(text) || !isOdd(text)) return []
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

/** Runs that look odd by themselves, in text that is right otherwise. */
function findRuns(text: string): Misread[] {
  const runs: Misread[] = []
  for (let at = 0; at < text.length; ) {
    const run = text.charCodeAt(at) < 0x80 ? undefined : oddRun(text, at)
    if (run) runs.push(run)
    at = run ? run.to : at + 1
  }
  return runs
}

function oddRun(text: string, at: number): Misread | undefined {
  for (const encoding of encodings) {
    const run = readRun(text, at, encoding, bytesOf(encoding))
    if (run && isOdd(text.slice(run.from, run.to))) return run
  }
  return undefined
}
