/**
 * What stands beside residue at the ends of an article and says nothing by itself: a lone mark that parted two boxes of
 * the page, a number that counts shares or comments.
 */

import type {Article} from '../article.ts'
import type {LabelKind} from '../languages/language.ts'
import {isProse, type Line} from '../lines.ts'
import type {Layout} from './layout.ts'
import type {Residue} from './scale.ts'

/** Kinds whose buttons have a number beside them. */
const counted = new Set<LabelKind>([
  'share',
  'follow',
  'comment-heading',
  'comment-notice',
  'comment-field',
  'contact'
])

/** Numbers in a row: more are a table, or what was drawn in a lottery. */
const mostNumbers = 3
/** Longest number, in UTF-16 code units. */
const longestNumber = 6
/** Lines in a row that are looked at. */
const mostOfRun = 8
/** How far from a number its neighbours would stand, if it counted chapters, in lines. */
const chapterReach = 60

/** The residues, each with the marks and numbers beside it. */
export function withFringes(layout: Layout, residues: readonly Residue[]): readonly Residue[] {
  const fringes = new Fringes(layout, residues)
  return residues.map((residue) => (fringes.mayHave(residue) ? fringes.around(residue) : residue))
}

/** The first of the lines without a word right above another; that line, where none is. */
export function firstOfMarks({lines}: Article, line: number): number {
  let first = line
  while (first > 1 && line - first < mostOfRun && lines.at(first - 1)!.words === 0) first--
  return first
}

class Fringes {
  private readonly taken = new Set<number>()

  constructor(
    private readonly layout: Layout,
    residues: readonly Residue[]
  ) {
    for (const {first, last, certainty} of residues) {
      if (certainty !== 'suspect') for (let i = first; i <= last; i++) this.taken.add(i)
    }
  }

  /** Between paragraphs a lone mark parts two chapters, and a number counts them. */
  mayHave({place, certainty}: Residue): boolean {
    return place !== 'middle' && certainty !== 'suspect'
  }

  around(residue: Residue): Residue {
    const first = this.edge(residue, residue.first, -1)
    const last = this.edge(residue, residue.last, 1)
    if (first === residue.first && last === residue.last) return residue
    for (let i = first; i <= last; i++) this.taken.add(i)
    return {...residue, first, last}
  }

  /** The last line in one direction that is a mark or a number, and belongs to what stands there. */
  private edge({kind, place}: Residue, from: number, step: -1 | 1): number {
    if (counted.has(kind)) {
      const numbers = this.run(from, step, (line) => isMark(line) || this.isCount(line))
      if (Math.abs(numbers - from) <= mostNumbers && this.mayCount(numbers + step)) return numbers
    }
    const marks = this.run(from, step, isMark)
    return place === 'tail' || this.mayCount(marks + step) ? marks : from
  }

  private run(from: number, step: -1 | 1, test: (line: Line) => boolean): number {
    const {lines} = this.layout.article
    let at = from
    for (let line = lines.at(at + step); line && !this.taken.has(line.index); line = lines.at(at + step)) {
      if (Math.abs(at - from) === mostOfRun || !test(line)) break
      at += step
    }
    return at
  }

  /** Whether a line ends what counts: the end of the text, a paragraph, more residue, who wrote it, the headline. */
  private mayCount(index: number): boolean {
    const line = this.layout.article.lines.at(index)
    if (line === undefined || this.taken.has(index) || this.layout.isFurniture(index)) return true
    return index === this.layout.headline || (isProse(line) && !':：'.includes(line.text.at(-1)!))
  }

  /** `43`, `1.2K`: neither a year, nor the headline, nor the number of a chapter that the next one follows. */
  private isCount(line: Line): boolean {
    if (line.length > longestNumber || !/^\d[\d.,]* ?[kKmM]?$/.test(line.text)) return false
    if (/^(?:19|20)\d\d$/.test(line.text) || this.layout.isTitle(line)) return false
    const neighbours = [-1, 1].map((step) => String(Number(line.text) + step))
    const near = this.layout.article.lines.slice(line.index - chapterReach, line.index + chapterReach)
    return !near.some(({index, text}) => !this.taken.has(index) && neighbours.includes(text))
  }
}

function isMark(line: Line): boolean {
  return line.words === 0
}
