/** What feeds add below an article: `The post Harbour bridge reopens appeared first on Harbour Post.` */

import type {Article} from '../article.ts'
import {fold, isLower} from '../characters.ts'
import type {Language} from '../languages/language.ts'
import {packsFor} from '../line-labels.ts'
import type {Line} from '../lines.ts'
import {recall} from '../memory.ts'

/** Lines at the end of an article among which the note of a feed stands. */
const lastLines = 4
const longestNote = 500
/** Longest phrase that such a note begins with, and longest name of a site at its end. */
const longestOpening = 40
const longestSite = 60

/** Whether a line is the note of a feed, among the last of an article. */
export function isFeedNote(article: Article, line: Line): boolean {
  const {index, length} = line
  if (index < article.lines.length - lastLines || index === 0 || length > longestNote) return false
  const notes = notesOf(packsFor(article)).get(fold(line.codeAt(line.start)))
  if (notes === undefined) return false
  const {text} = line
  const head = text.slice(0, longestOpening).toLowerCase()
  return notes.some(({tag, note}) => head.startsWith(note[0]) && frames(text, note) && article.mayHold(tag))
}

/** A note of a feed, and whose language it is. */
interface Note {
  readonly tag: string
  readonly note: readonly [opening: string, closing: string]
}

const memory = new WeakMap<readonly Language[], ReadonlyMap<number, readonly Note[]>>()

/** The notes of some packs by their first letter: nearly every line begins with another. */
function notesOf(packs: readonly Language[]): ReadonlyMap<number, readonly Note[]> {
  const known = memory.get(packs)
  if (known) return known
  const notes = new Map<number, Note[]>()
  for (const {tag, feedNotes = []} of packs) {
    for (const note of feedNotes) recall(notes, fold(note[0].charCodeAt(0)), () => []).push({tag, note})
  }
  memory.set(packs, notes)
  return notes
}

/** Whether behind the first phrase of a note a headline follows, and behind the other a name. */
function frames(text: string, [opening, closing]: readonly [opening: string, closing: string]): boolean {
  if (isLower(text.charCodeAt(opening.length))) return false
  const at = text.toLowerCase().lastIndexOf(closing)
  return at > opening.length + 2 && text.length - at - closing.length <= longestSite
}
