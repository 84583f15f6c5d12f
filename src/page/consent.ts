/** Dialogs about cookies and privacy before an article: they may be longer than it. */

import type {Article} from '../article.ts'
import {foldText} from '../characters.ts'
import type {Language} from '../languages/language.ts'
import {packsFor} from '../line-labels.ts'
import {perLanguages} from '../words.ts'
import type {LineFacts} from './facts.ts'
import {isProse} from './scores.ts'
import type {Segment} from './segments.ts'

/** Sentences that speak of consent at the least, and their share of all in the stretch. */
const fewestOfConsent = 3
const shareOfConsent = 0.5
/** Most lines between a headline and its article. */
const headlineReach = 40

/** What a dialog is about, in all languages: `cookies`, `privacy policy`. */
const wordsOf = perLanguages((languages: readonly Language[]): readonly string[] =>
  languages.flatMap(({requests}) => (requests?.things.cookie ?? []).map((word) => foldText(bare(word))))
)

/** `cookie*` without its star. */
function bare(word: string): string {
  return word.endsWith('*') ? word.slice(0, -1) : word
}

/**
 * The index behind the dialogs that a page begins with, above the headline that the caller knows, or 0: only there is
 * it sure that the dialog is not the article. Nothing is a dialog when the headline itself speaks of such things, or
 * stands above too.
 */
export function endOfConsent(
  article: Article,
  facts: readonly LineFacts[],
  segments: readonly Segment[],
  title: number
): number {
  if (title < 0) return 0
  const words = wordsOf(packsFor(article))
  const headline = foldText(article.lines.at(title)!.text)
  if (speaks(headline, words)) return 0
  let end = 0
  for (const segment of segments) {
    if (segment.to > title || hasLine(article, segment, headline)) break
    if (!isConsent(article, facts, segment, words)) break
    end = segment.to
  }
  return end
}

function isConsent(
  {lines}: Article,
  facts: readonly LineFacts[],
  {from, to}: Segment,
  words: readonly string[]
): boolean {
  let all = 0
  let found = 0
  for (let i = from; i < to; i++) {
    if (!isProse(facts[i]!)) continue
    all++
    if (speaks(foldText(lines.at(i)!.text), words)) found++
  }
  return found >= fewestOfConsent && found >= shareOfConsent * all
}

function speaks(folded: string, words: readonly string[]): boolean {
  return words.some((word) => folded.includes(word))
}

/** Whether the headline stands in the stretch, or right above it. */
function hasLine({lines}: Article, {from, to}: Segment, headline: string): boolean {
  for (let i = Math.max(0, from - headlineReach); i < to; i++) {
    if (Math.abs(lines.lengthOf(i) - headline.length) <= 4 && foldText(lines.at(i)!.text) === headline)
      return true
  }
  return false
}
