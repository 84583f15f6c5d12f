/** Escaped quotes that prose has: those of a pair, and apostrophes. */

import type {Article} from '../article.ts'
import {isBlank, isLetter, isWord} from '../characters.ts'
import {primary} from '../languages/tag.ts'

/** How far the other quote of a pair may be, in UTF-16 code units. */
const pairWindow = 2000
/** As many apostrophes as a quotation may hold. */
const mostInside = 8
/** Languages in which short words lose their vowel before an apostrophe: `l’été`, `dell’arte`. */
const eliding = ['fr', 'it', 'ca', 'oc']

/** Whether an escaped quote opens and one behind it closes, or the other way round. A LaTeX accent does neither. */
export function isPaired(text: string, at: number): boolean {
  const quote = text.slice(at, at + 2)
  return (
    (opens(text, at) && hasClosing(text.slice(at, at + pairWindow), quote)) ||
    (closes(text, at) && hasOpening(text.slice(Math.max(0, at - pairWindow), at), quote))
  )
}

function hasClosing(behind: string, quote: string): boolean {
  let at = 0
  for (let i = 0; i < mostInside; i++) {
    at = behind.indexOf(quote, at + 2)
    if (at < 0) return false
    if (closes(behind, at)) return true
    if (opens(behind, at)) return false
  }
  return false
}

function hasOpening(before: string, quote: string): boolean {
  let at = before.length
  for (let i = 0; i < mostInside && at > 0; i++) {
    at = before.lastIndexOf(quote, at - 1)
    if (at < 0) return false
    if (opens(before, at)) return true
    if (closes(before, at)) return false
  }
  return false
}

function opens(text: string, at: number): boolean {
  return !isWord(text.charCodeAt(at - 1)) && !isBlankAt(text, at + 2)
}

function closes(text: string, at: number): boolean {
  return !isBlankAt(text, at - 1) && !isWord(text.charCodeAt(at + 2))
}

function isBlankAt(text: string, at: number): boolean {
  return at < 0 || at >= text.length || isBlank(text.charCodeAt(at))
}

/** `don\'t`, `O\'Brien`; `l\'été` in languages that elide. An accent of LaTeX (`caf\'e`) is none. */
export function isApostrophe({text, lang}: Article, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at)
  const after = text.slice(at + 2, at + 5)
  if (/^(?:[stmd]|re|ve|ll)(?![\p{L}])/iu.test(after) && isLetter(text.charCodeAt(at - 1))) return true
  if (/(?:^|[^\p{L}])[OD]$/u.test(before) && /^\p{Lu}/u.test(after)) return true
  const elides = lang !== undefined && eliding.includes(primary(lang))
  return (
    elides &&
    /(?:^|[^\p{L}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|un|(?:d|n|s)?ell|all|dall|quest)$/iu.test(before) &&
    /^[\p{L}\d]/u.test(after)
  )
}
