/**
 * Shapes of damage, by characters alone. Evidence counts them, transforms weigh them; each asks for itself.
 */

import {isBlank, isCaseless, isLetter, isLower, isSpace} from './characters.ts'
import type {Language} from './languages/language.ts'
import {among, skipBlank, wordAfter, wordBefore} from './words.ts'

/** `, ”Xi`: a closing mark at `at` that a space parts from the comma or stop before, and none from the word behind. */
export function isDetachedMark(text: string, at: number): boolean {
  return (
    isSpace(text.charCodeAt(at - 1)) &&
    isLetter(text.charCodeAt(at + 1)) &&
    ',.!?…'.includes(text[at - 2] ?? ' ') &&
    isWordEnd(text, at - 3)
  )
}

function isWordEnd(text: string, at: number): boolean {
  return at >= 0 && !isBlank(text.charCodeAt(at)) && !',.;:-–—'.includes(text[at]!)
}

/** A full stop before a lower-case word, with what stands on either side. */
export interface InnerStop {
  /** Word before the stop. */
  readonly before: string
  /** First word behind it. */
  readonly after: string
  /** Offset of that word. */
  readonly start: number
}

/** `meet. the`: a stop at `at` between two lower-case words on the same line. */
export function innerStop(text: string, at: number): InnerStop | undefined {
  const start = at + 2
  if (!isSpace(text.charCodeAt(at + 1)) || !isLower(text.charCodeAt(start))) return undefined
  const before = wordBefore(text, at)
  if (before.to - before.from < 2) return undefined
  const word = text.slice(before.from, before.to)
  if (!isLowerCase(word)) return undefined
  const after = wordAfter(text, start)
  return {before: word, after: text.slice(after.from, after.to), start}
}

function isLowerCase(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (!isLower(word.charCodeAt(i))) return false
  return true
}

/** A stop at `at` between two words of a script without case, on the same line: the word before it. */
export function caselessStop(text: string, at: number): string | undefined {
  if (!isSpace(text.charCodeAt(at + 1)) || !isCaseless(text.charCodeAt(at + 2))) return undefined
  const {from, to} = wordBefore(text, at)
  // A letter and a stop are an initial; what hangs on a mark is no word of its own.
  if (to - from < 2 || !isSpace(text.charCodeAt(from - 1))) return undefined
  const word = text.slice(from, to)
  return isCaseless(word.charCodeAt(0)) ? word : undefined
}

/**
 * Why a stop must be wrong, if it must: the word before it never ends a sentence (`open`), or it is a verb that
 * needs an object and a noun phrase follows (`object`).
 */
export function brokenPhrase(
  {before, after}: InnerStop,
  {grammar, abbreviations}: Language
): 'open' | 'object' | undefined {
  if (among(abbreviations, before)) return undefined
  if (among(grammar.openEnded, before)) return 'open'
  return among(grammar.transitive, before) && among(grammar.determiners, after) ? 'object' : undefined
}

/** `ended. .`: a second full stop at `at` that stands alone behind a first one, no spaced ellipsis. */
export function isSecondStop(text: string, at: number): boolean {
  if (text[at] !== '.' || !isSpace(text.charCodeAt(at - 1)) || !isBlankOrEnd(text, at + 1)) return false
  const previous = lastVisible(text, at - 1)
  if (!'.!?…'.includes(text[previous] ?? ' ')) return false
  return !partOfEllipsis(text, at, previous)
}

/** Whether white space stands at an offset, or the text ends before it. */
export function isBlankOrEnd(text: string, at: number): boolean {
  return at >= text.length || isBlank(text.charCodeAt(at))
}

/** Offset of the last visible character before `at`, on the same line, at most two spaces away, or -1. */
function lastVisible(text: string, at: number): number {
  let i = at - 1
  while (i >= 0 && at - i < 3 && isSpace(text.charCodeAt(i))) i--
  return i
}

/** Three or more stops, with or without spaces: `. . .`, `.. .`, `. …`. */
function partOfEllipsis(text: string, at: number, previous: number): boolean {
  const next = skipBlank(text, at + 1, 3)
  const beforePrevious = lastVisible(text, previous)
  return '.…'.includes(text[next] ?? ' ') || text[previous] === '…' || text[beforePrevious] === '.'
}
