/** Runs of spaces of any kind, and the line breaks around them. */

import type {Range} from '../formats/format.ts'

/** Spaces that bind, of full and of narrow width. */
export const noBreak: string = '\u00a0\u202f\u2007\u2009\u200a'
/** All that are no plain ones: typographic widths, tabs, and line breaks of word processors too. */
export const odd: string = `${noBreak}\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u205f\u1680\u3000\t\u000b\f\u2028\u2029`
/** The plain space, and all others. */
export const anySpace: string = ` ${odd}`
/** What parts lines. */
export const breaks = '\n\r'

const whites = new Uint8Array(65536)
for (const character of anySpace) whites[character.charCodeAt(0)] = 1

/** Whether one of the spaces stands at an offset. */
export function isWhite(text: string, at: number): boolean {
  // Out of range is NaN, which would make the look-up slow: it is taken for 0, which is not white.
  return whites[text.charCodeAt(at) & 0xffff] === 1
}

/** Whether a line break stands at an offset: one half of two, too. */
export function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 10 || code === 13
}

/** The start of the run of spaces before an offset. */
export function runStart(text: string, at: number): number {
  while (isWhite(text, at - 1)) at--
  return at
}

/** The end of the run of spaces from an offset on. */
export function runEnd(text: string, at: number): number {
  while (isWhite(text, at)) at++
  return at
}

/** The line break before an offset, if only spaces part them. */
export function breakBefore(text: string, at: number): Range | undefined {
  const to = runStart(text, at)
  if (!isBreak(text, to - 1)) return undefined
  return {from: text[to - 1] === '\n' && text[to - 2] === '\r' ? to - 2 : to - 1, to}
}

/** The offset behind the line break at an offset. */
export function afterBreak(text: string, at: number): number {
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1
}
