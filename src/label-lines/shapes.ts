/**
 * What tells of a page by its shape, in any language: the same few words three times, a row of links to where we are, a
 * label glued to a headline, what counts pictures or seconds.
 */

import type {Article} from '../article.ts'
import {countWords, isLower} from '../characters.ts'
import type {LabelKind} from '../languages/language.ts'
import {isLast, labelsAt, labelsOf, ofArticle} from '../line-labels.ts'
import {isProse, type Line} from '../lines.ts'
import {isAnyCounter, isReaderCount, longestNamedCounter, longestRowOfPages} from './counters.ts'
import {isFeedNote} from './feed-notes.ts'
import {isGlued, isGluedPath} from './glued.ts'
import {isLetterSize, longestButtons} from './letter-size.ts'
import {holdsRows, isSlashPath, isWay} from './paths.ts'
import {isAdSlot, isPost, isSeller, longestSeller, longestSlot} from './places.ts'
import {isRowOfLabels, isRowOfSections, isRunOfLabels, longestRun} from './rows.ts'

/** What the shape of a line makes it, in any language, where that tells of a page. */
export function kindByShape(article: Article, line: Line): LabelKind | undefined {
  if (isPost(article, line)) return 'embed'
  const kind = line.length > longestShort ? undefined : kindOfShort(article, line)
  if (kind) return kind
  if (isGlued(article, line) || isGluedPath(article, line)) return 'navigation'
  if (isFeedNote(article, line) || isSlashPath(article, line)) return 'navigation'
  if (isRowOfSections(article, line)) return 'navigation'
  if (!holdsRows(article)) return undefined
  if (hasButton(article, line)) return 'read-more'
  return isWay(article, line) || isRowOfLabels(article, line) ? 'navigation' : undefined
}

/** How far down an article a count of shares is looked for, in lines, and its longest number. */
const lastCount = 10
const longestNumber = 6
/** Words of a line that is repeated. */
const mostInLink = 5
/** How far down an article an echo is looked for, in lines, and the longest one, in UTF-16 code units. */
const lastEcho = 20
const longestEcho = mostInLink * 12
/** Longest line, in UTF-16 code units, that {@link kindOfShort} knows a kind of. */
const longestShort = Math.max(
  longestSlot,
  longestSeller,
  longestNamedCounter,
  longestRowOfPages,
  longestButtons,
  longestNumber,
  longestEcho,
  longestRun
)

/** What is never as long as a paragraph. */
function kindOfShort(article: Article, line: Line): LabelKind | undefined {
  if (isAdSlot(article, line) || isSeller(article, line)) return 'ad'
  if (isAnyCounter(article, line)) return 'player'
  if (isLetterSize(line) || isShareCount(article, line)) return 'share'
  if (isReaderCount(article, line, (above) => saysWhoOrWhen(article, above))) return 'share'
  return isEcho(article, line) || isRunOfLabels(article, line) ? 'navigation' : undefined
}

/** `4`, and `SHARES` in the next line: above the first paragraph. */
function isShareCount(article: Article, line: Line): boolean {
  if (line.index > lastCount || line.length > longestNumber || !/^\d[\d.,]*[kKM]?$/.test(line.text))
    return false
  const {lines, text} = article
  const next = lines.at(line.index + 1)
  if (!next || lines.slice(0, line.index).some(isProse)) return false
  return labelsOf(article, next).some((label) => label.kind === 'share' && isLast(text, label, next.end))
}

/** Whether a line says who wrote the article, or when. */
function saysWhoOrWhen(article: Article, line: Line): boolean {
  return (
    labelsOf(article, line).some(({kind}) => ofArticle.has(kind)) || /\d{1,2}[:.]\d\d(?!\d)/.test(line.text)
  )
}

/** `Loading...`, three times in a row, above the first paragraph. Below it, it may be a refrain; `– What?` is spoken. */
function isEcho({lines}: Article, line: Line): boolean {
  if (line.index > lastEcho || line.length > longestEcho) return false
  if (line.words === 0 || line.words > mostInLink || /^[-–—]|[?!]$/.test(line.text)) return false
  let run = 1
  for (let i = line.index - 1; i >= 0 && run < 3 && isSame(lines.at(i)!, line); i--) run++
  for (let i = line.index + 1; i < lines.length && run < 3 && isSame(lines.at(i)!, line); i++) run++
  return run >= 3 && lines.some(isProse) && !lines.slice(0, line.index).some(isProse)
}

function isSame(one: Line, other: Line): boolean {
  return one.length === other.length && one.text === other.text
}

/** Longest line with a button at its end, and longest such button, in UTF-16 code units. */
const longestWithButton = 200
const longestButton = 30
/** Words of a headline before a button. */
const fewestOfHeadline = 3

/** `Ferries stay in the harbour | more`: a headline, and what opens it behind a bar. It is no row of a table. */
function hasButton(article: Article, line: Line): boolean {
  const button = buttonOf(line)
  if (button === undefined || line.index === 0) return false
  const from = line.end - button.length
  if (countWords(article.text, line.start, from) < fewestOfHeadline) return false
  const near = [article.lines.before(line), article.lines.behind(line)]
  if (!near.every((one) => !one?.text.includes(' | ') || buttonOf(one) === button)) return false
  return labelsAt(article, from, line.end).some(
    ({kind, strength, to}) =>
      kind === 'read-more' &&
      to === line.end &&
      (strength !== 'weak' || isLower(article.text.charCodeAt(from)))
  )
}

/** What stands behind the only bar of a line, if it is short. */
function buttonOf(line: Line): string | undefined {
  if (line.length > longestWithButton) return undefined
  const {text} = line
  const bar = text.indexOf(' | ')
  const button = text.slice(bar + 3)
  return bar < 0 || button.length > longestButton || button.includes('|') ? undefined : button
}
