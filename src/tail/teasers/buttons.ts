/** Teasers above the same button again and again. */

import type {Article} from '../../article.ts'
import type {LabelKind} from '../../languages/language.ts'
import {labelsOf} from '../../line-labels.ts'
import type {Line} from '../../lines.ts'
import {fewestParagraphs} from '../article-end.ts'
import {fewestOfMarked, isButton, type Span} from './shared.ts'

/** Lines of a teaser above its button, and the words of one. */
const mostAbove = 3
const mostOfTeaser = 80

/** What stands above the same button again and again: `Headline of another story`, and below it `Read more »`. */
export function aboveButtons(
  article: Article,
  tail: readonly Line[],
  isProse: (line: Line) => boolean
): Span[] {
  const buttons = tail.filter((line) => isButton(article, line))
  const same = buttons.filter(({text}) => text === buttons.at(-1)!.text)
  if (same.length < fewestOfMarked) return []
  const gaps = same.slice(1).map(({index}, i) => index - same[i]!.index)
  const height = Math.max(...gaps)
  if (height < 2 || height > mostAbove + 1) return []
  const first = firstAbove(article, same[0]!.index, height)
  const {lines} = article
  if (lines.slice(0, first).filter(isProse).length < fewestParagraphs) return []
  const isShort = lines.slice(first, same.at(-1)!.index).every(({words}) => words <= mostOfTeaser)
  return isShort ? [[first, same.at(-1)!.index]] : []
}

const headings = new Set<LabelKind>(['related', 'read-more', 'disclaimer'])

/** The first line of the first teaser, where the heading of the list stands above it; else that behind its button. */
function firstAbove(article: Article, button: number, height: number): number {
  const {lines} = article
  for (let i = button - 1; i >= Math.max(0, button - height); i--) {
    if (labelsOf(article, lines.at(i)!).some(({kind}) => headings.has(kind))) return i + 1
  }
  return button + 1
}
