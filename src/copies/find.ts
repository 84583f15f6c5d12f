/**
 * Lines whose words stand in an article twice. They are found by the starts of their sentences, so that each character
 * is looked at a few times at most, and then compared whole.
 */

import type {Article} from '../article.ts'
import {firstWide, isWord} from '../characters.ts'
import {codeUnitsOf} from '../code-units.ts'
import type {Line} from '../lines.ts'
import {partsOf} from '../parts.ts'
import type {Certainty} from '../transform.ts'
import {Anchors, keyAt} from './anchors.ts'
import {compare, type Match} from './compare.ts'

/** Shortest line, in UTF-16 code units, that is compared, and the shortest of East Asian characters. */
const shortest = 40
const shortestWide = 20
/** Sentences that start nearer to each other, in UTF-16 code units, are looked at as one. */
const shortestSentence = 8
/** Pairs that are looked at for one line. */
const mostPairs = 4

/** A line that says again what another one says. */
export interface Copy {
  /** Index of the line whose words these are. */
  readonly of: number
  readonly certainty: Certainty
  /** Whether it is a copy of the whole line, or of a part. */
  readonly isWhole: boolean
}

/** Copies by the index of their line. */
export type Copies = Map<number, Copy>

/** Says of two lines that share words how sure it is that one is a copy; nothing where it is none. */
export type Judge = (article: Article, match: Match) => Certainty | undefined

/** The copies among an article's lines. Of several lines that one may be a copy of, the first counts. */
export function findCopies(article: Article, judge: Judge): Copies {
  const copies: Copies = new Map()
  const {lines} = article
  if (lines.length < 2) return copies
  const search = new Search(article, judge, copies)
  for (let i = 0; i < lines.length; i++) {
    const line = lines.at(i)!
    if (isLong(line)) search.read(line)
  }
  return copies
}

/** `“… what was said above`: the writer quotes a part of it again. */
function isExcerpt(line: Line): boolean {
  const {start} = line
  return isEllipsis(line, start) || (!isWord(line.codeAt(start)) && isEllipsis(line, start + 1))
}

const dot = 0x2e
const ellipsis = 0x2026

/** `…`, or two dots and more. */
function isEllipsis(line: Line, at: number): boolean {
  return line.codeAt(at) === ellipsis || (line.codeAt(at) === dot && line.codeAt(at + 1) === dot)
}

function isLong(line: Line): boolean {
  if (isExcerpt(line)) return false
  return line.length >= shortest || (line.length >= shortestWide && line.codeAt(line.start) >= firstWide)
}

class Search {
  private readonly anchors: Anchors
  private readonly sentences: Sentences
  private readonly codes: Uint16Array

  constructor(
    private readonly article: Article,
    private readonly judge: Judge,
    private readonly copies: Copies
  ) {
    this.anchors = new Anchors(article.text.length)
    this.sentences = new Sentences(article)
    this.codes = codeUnitsOf(article.text)
  }

  /** Compare a line with those before it that share the start of a sentence; remember its own. */
  read(line: Line): void {
    const {article, anchors, codes, sentences} = this
    const {index, start, end} = line
    let pairs = 0
    for (let at = start; at >= 0; at = sentences.after(at, end)) {
      const key = keyAt(codes, at, end)
      if (key === 0) return
      const place = anchors.add(key, index, at)
      if (!place || place.line === index || pairs === mostPairs) continue
      pairs++
      const match = compare(article, {line: article.lines.at(place.line)!, at: place.offset}, {line, at})
      if (match && this.keep(match) && match.copy === line) return
    }
  }

  /** Whether a match is a copy. */
  private keep(match: Match): boolean {
    const {copies} = this
    const {index} = match.copy
    const certainty = this.judge(this.article, match)
    if (!certainty) return false
    const isWhole = match.kind !== 'part'
    if (!copies.has(index)) copies.set(index, {of: match.of.index, certainty, isWhole})
    return true
  }
}

/** Walks over the starts of an article's sentences, forward only. */
class Sentences {
  private readonly starts: readonly number[]
  private next = 0

  constructor(private readonly article: Article) {
    this.starts = partsOf(article).starts
  }

  /** Where the next sentence of a line starts, or -1. */
  after(from: number, end: number): number {
    const {starts} = this
    while (this.next < starts.length && starts[this.next]! <= from + shortestSentence) this.next++
    const start = starts[this.next]
    return start !== undefined && start < end ? this.wordFrom(start, end) : -1
  }

  private wordFrom(start: number, end: number): number {
    const {text} = this.article
    let at = start
    while (at < end && !isWord(text.charCodeAt(at))) at++
    return at < end ? at : -1
  }
}
