/** Rows of links that lead to the article, above its headline: `Home » Recipes » Bread`, `Home / News / Corrow`. */

import type {Article} from '../article.ts'
import {countWords, isLower} from '../characters.ts'
import {labelsAt, labelsOf, ofArticle} from '../line-labels.ts'
import {isProse, type Line} from '../lines.ts'
import {PerArticle, recall} from '../memory.ts'

/** Words of a step in a row of links. */
const mostInStep = 5

const rows = new PerArticle<boolean>()

/** Whether an article has what parts the links of a row: hardly any has. */
export function holdsRows(article: Article): boolean {
  return (
    rows.get(article) ?? recall(rows, article, () => [...'|»›>'].some((mark) => article.text.includes(mark)))
  )
}

/** Whether a line is a row of links that leads to the article, which goes as a whole. */
export function isWay(article: Article, line: Line): boolean {
  return holdsRows(article) && isBreadcrumb(article, line)
}

/** `Home » Recipes » Bread`; of two steps only where the first is a page: `Home » Bread`. */
function isBreadcrumb(article: Article, line: Line): boolean {
  if (line.length > 150) return false
  const {start, text} = line
  if (!/[»›>]/.test(text)) return false
  const steps = text.split(/\s[»›>]\s/)
  if (!steps.slice(0, -1).every(isStep)) return false
  if (steps.length >= 3) return true
  const [first, last] = steps
  // `Home » is written above the door`: no headline begins so.
  if (last === undefined || isLower(last.charCodeAt(0))) return false
  return isPage(article, start, start + first!.length)
}

/** Whether a text is the name of a part of a site, and nothing else: `Home`. */
function isPage(article: Article, from: number, to: number): boolean {
  return labelsAt(article, from, to).some((label) => label.kind === 'navigation' && label.to === to)
}

/** A few words: the marks of quoted mail have none between them. */
function isStep(step: string): boolean {
  const words = countWords(step)
  return words > 0 && words <= mostInStep
}

/** Lines at the top among which a row of links with slashes stands, and its length, in UTF-16 code units. */
const lastPath = 6
const longestPath = 150

/**
 * `Home / News / Corrow`, `Home/News/Corrow`, above the first paragraph: slashes part all kinds of words, so that the first
 * must be a page. The first line of a text may be a headline, if none stands below, and so may two such words.
 */
export function isSlashPath(article: Article, line: Line): boolean {
  const {index, start, length, terminal, text} = line
  if (index >= lastPath || length > longestPath || terminal !== '' || !text.includes('/')) return false
  const steps = text.split(/ ?\/ ?/)
  if (!steps.every((step) => isStep(step) && !isLower(step.charCodeAt(0)) && !/[:,"“]/.test(step)))
    return false
  if (article.lines.slice(0, index).some(isProse)) return false
  if ((index === 0 || steps.length < 3) && !mayBeHeadline(article, article.lines.behind(line))) return false
  return isPage(article, start, start + steps[0]!.length)
}

/** Words of a headline. */
const fewestOfHeadline = 3

function mayBeHeadline(article: Article, line: Line | undefined): boolean {
  if (line === undefined || line.words < fewestOfHeadline || isProse(line)) return false
  return !labelsOf(article, line).some(({kind}) => ofArticle.has(kind))
}
