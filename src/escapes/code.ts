/** Code in which escapes are right: LaTeX, regular expressions, paths, strings of programs. */

import type {Article} from '../article.ts'
import {PerArticle, recall} from '../memory.ts'

/** Arrows and signs of LaTeX that begin as `\n` and a capital do: `\nRightarrow`. */
const commands = /^(?:(?:Left|Right|Leftright)arrow|V[Dd]ash)/

/** How far the string of a program is looked for, in UTF-16 code units. */
const codeWindow = 200

/**
 * Whether an escape stands in code: in an article that has such, or behind what begins a string.
 *
 * @param from where the escape starts.
 * @param to where it ends.
 */
export function isInCode(article: Article, from: number, to: number): boolean {
  return isTechnical(article) || isCode(article.text, from, to)
}

/** Whether it begins a command, or a string of a program stands before, in its line: `print("`, `x = "`, `{"`. */
function isCode(text: string, from: number, to: number): boolean {
  if (commands.test(text.slice(to, to + 16))) return true
  const before = text.slice(Math.max(0, from - codeWindow), from)
  return /\w\(["'`]|=\s?["'`]|[{[]"/.test(before.slice(before.lastIndexOf('\n') + 1))
}

const technical = new PerArticle<boolean>()

/** Whether commands of LaTeX, classes of regular expressions, or paths of Windows stand in the article. */
function isTechnical(article: Article): boolean {
  return recall(technical, article, () =>
    /\\(?:[a-z]{2,20}[{[]|begin\b|frac\b|[dwsDWSb][+*?{\\\].)]|[([{}^~$%&_])|(?:^|[\s"'(])[A-Za-z]:\\\w/.test(
      article.text
    )
  )
}
