/** The comment forms of an article: which lines are of one, and what each of them is. */

import type {Article} from '../article.ts'
import type {LabelLine} from '../label-lines/reading.ts'
import {labelLines} from '../label-lines.ts'

/** Lines with text that may stand between two lines of one form. */
const mostBetween = 3

/** What a line of a form is. A heading of common words (`Comments`) is `weak`. */
export type Kind = 'heading' | 'weak' | 'notice' | 'field'

/** A form: indexes of its first and its last line, and what each of its lines is, if it is of the form. */
export interface Form {
  readonly first: number
  readonly last: number
  readonly kinds: readonly (Kind | undefined)[]
}

/** The forms of an article, in their order. Each has a heading or a notice. */
export function commentForms(article: Article): readonly Form[] {
  const ofForm = labelLines(article).filter(isOfForm)
  // Nearly always: most articles have none.
  if (!ofForm.some((entry) => isAnchor(kindOf(entry)))) return []
  const kinds: (Kind | undefined)[] = new Array(article.lines.length)
  for (const entry of ofForm) kinds[entry.index] = kindOf(entry)
  return groups(ofForm)
    .map((group) => trim(group, kinds))
    .filter((form) => form !== undefined)
}

function isAnchor(kind: Kind | undefined): boolean {
  return kind === 'heading' || kind === 'notice'
}

function isOfForm({kinds}: LabelLine): boolean {
  return kinds.some((kind) => formKinds.has(kind))
}

const formKinds = new Set(['comment-heading', 'comment-notice', 'comment-field'])

/** What a line of a form is, by its first label. */
function kindOf({kinds, weight}: LabelLine): Kind {
  if (kinds.includes('comment-notice')) return 'notice'
  if (!kinds.includes('comment-heading')) return 'field'
  return weight === 'weak' ? 'weak' : 'heading'
}

type Group = Pick<Form, 'first' | 'last'>

/** Form lines at most a few other lines apart. */
function groups(ofForm: readonly LabelLine[]): Group[] {
  const found: {first: number; last: number}[] = []
  for (const {index} of ofForm) {
    const group = found.at(-1)
    if (group && index - group.last <= mostBetween + 1) group.last = index
    else found.push({first: index, last: index})
  }
  return found
}

/** A form starts at its first heading or notice, or at a weak heading right before it. */
function trim({first, last}: Group, kinds: readonly (Kind | undefined)[]): Form | undefined {
  let anchor = first
  while (anchor <= last && !isAnchor(kinds[anchor])) anchor++
  if (anchor > last) return undefined
  let start = anchor
  while (start > first && kinds[start - 1] === 'weak') start--
  return {first: start, last, kinds: kinds.slice(start, last + 1)}
}
