/**
 * Rankings behind an article, of what is read, shared, or watched most: `1: Headline`, `2: Headline`, and from 1 again.
 * A headline that two of them have shows that they rank articles, and not steps or results.
 */

import {countWords} from '../characters.ts'
import type {Line} from '../lines.ts'

/** Headlines of a ranking, and rankings. */
const fewestRanks = 3
const fewestRankings = 2
/** Words of a headline on average: names of songs and films, which charts rank, have fewer. */
const usualWords = 5
/** Headlines of the rankings that stand above them, too, and show that all lines there are such headlines. */
const fewestAbove = 2
/** Words of a ranking's heading. */
const headingWords = 3

const none: readonly Line[] = []

/** Lines of a tail, half open, that are one ranking. */
interface Ranking {
  readonly from: number
  readonly to: number
  readonly headlines: ReadonlySet<string>
}

/** The lines of a tail from the first ranking's heading to the end of the last, and headlines above that they have. */
export function rankingsOf(tail: readonly Line[]): readonly Line[] {
  const found = findRankings(tail)
  const [first, last] = [found[0], found.at(-1)]
  if (!first || found.length < fewestRankings || !rankArticles(found)) return none
  return tail.slice(startOf(tail, first, found), last!.to)
}

/** Where the list begins: with headlines that the rankings have, too, or with the heading of the first of them. */
function startOf(tail: readonly Line[], {from}: Ranking, rankings: readonly Ranking[]): number {
  const ranked = new Set(rankings.flatMap(({headlines}) => [...headlines]))
  const above = [...tail.keys()].filter((i) => i < from && ranked.has(tail[i]!.text))
  if (above.length >= fewestAbove) return 0
  return above[0] ?? from - Number(isHeading(tail[from - 1]))
}

function findRankings(tail: readonly Line[]): readonly Ranking[] {
  const found: Ranking[] = []
  for (let from = 0; from < tail.length; from++) {
    const headlines = headlinesFrom(tail, from)
    if (headlines.length < fewestRanks) continue
    found.push({from, to: from + headlines.length, headlines: new Set(headlines)})
    from += headlines.length - 1
  }
  return found
}

/** The headlines with ranks from 1 on that begin at a line. */
function headlinesFrom(tail: readonly Line[], from: number): readonly string[] {
  const found: string[] = []
  for (let i = from; i < tail.length; i++) {
    const ranked = /^(\d{1,2})[:.)]? (\S.*)$/.exec(tail[i]!.text)
    if (Number(ranked?.[1]) !== found.length + 1 || tail[i]!.terminal === '.') break
    found.push(ranked![2]!)
  }
  return found
}

/** Whether two rankings share a headline, and all are as long as headlines are. */
function rankArticles(rankings: readonly Ranking[]): boolean {
  const all = rankings.flatMap(({headlines}) => [...headlines])
  const words = all.reduce((sum, headline) => sum + countWords(headline), 0)
  return new Set(all).size < all.length && words >= usualWords * all.length
}

function isHeading(line: Line | undefined): boolean {
  return line !== undefined && line.words <= headingWords && line.terminal === ''
}
