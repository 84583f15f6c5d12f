import type {Article} from '../../article.ts'
import {isDigit, isLower, isSpace, isUpper, isWord, spaces} from '../../characters.ts'
import {isBlankOrEnd, isSecondStop} from '../../shapes.ts'
import {type Certainty, defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

/**
 * Remove punctuation that stands alone or twice, where a scraper dropped what stood between: `tranquility. .`,
 * `Anand,, Hardik`, `happiness , he`, `good .`
 *
 * Ellipses, spaced or not, paths, ranges, decimal marks, low quotes (`,,so''`), and lines that look like rows
 * of a table are left alone. Marks that French sets off by a space are none of its business.
 */
export const strayPunctuation: TransformPlugin = defineTransform({
  id: 'stray-punctuation',
  stage: 'prose',
  summary: 'Remove punctuation that stands alone or twice',
  examples: [
    {before: 'It ended. .', after: 'It ended.'},
    {before: 'It ended.. The crowd left.', after: 'It ended. The crowd left.'},
    {before: 'The mayor,, who resigned , left .', after: 'The mayor, who resigned, left.'},
    {before: 'قال الوزير ، في بيان .', after: 'قال الوزير، في بيان.', lang: 'ar'},
    {before: 'And then . . . nothing. . . . He left..., they said ... no. …'},
    {before: 'See ../data and 1..10, or .NET .5 percent.'},
    {before: 'Smith , 4 , 7\nJones , 5 , 6'},
    {before: 'Il a dit : « Oui ! » ; elle aussi ?', lang: 'fr'},
    {before: 'Er nannte es ,,so etwas wie Glück”.', lang: 'de'},
    {before: 'He waited.. and waited.. and left..'}
  ],
  triggers: '.,،',
  after: `.,،${spaces}`,
  at(article, offset) {
    return article.text[offset] === '.' ? atStop(article, offset) : atComma(article, offset)
  }
})

function atStop(article: Article, at: number): Finding | undefined {
  const {text} = article
  if (isSecondStop(text, at)) return remove(article, afterMark(text, at), at, 'sure', 'second full stop')
  if (isDoubledStop(article, at)) return remove(article, at, at, 'likely', 'second full stop')
  if (isSpacedMark(text, at) && endsSentence(text, at)) return closeUp(article, at)
  return undefined
}

function atComma(article: Article, at: number): Finding | undefined {
  const {text} = article
  const previous = text[at - 1]
  if (previous === text[at])
    return isDoubledComma(text, at) ? remove(article, at, at, 'sure', 'second comma') : undefined
  if (!isSpace(text.charCodeAt(at - 1)) || !isBlankOrEnd(text, at + 1)) return undefined
  const before = afterMark(text, at)
  if (text[before - 1] === text[at] && isWord(text.charCodeAt(before - 2)))
    return remove(article, before, at, 'likely', 'second comma')
  return isSpacedMark(text, at) && !betweenDigits(text, at) ? closeUp(article, at) : undefined
}

/** `ended.. The`: two stops, no more, behind a word; where a text does so often, it is how it writes `…`. */
function isDoubledStop({text}: Article, at: number): boolean {
  if (text[at - 1] !== '.' || text[at + 1] === '.' || !isWord(text.charCodeAt(at - 2))) return false
  return startsSentence(text, at + 1) && hasNoOther(text, '..', at - 1)
}

/** The end of the line, or a space and a capital or digit. Scripts without capitals can't tell. */
function startsSentence(text: string, at: number): boolean {
  if (at >= text.length || '\n\r'.includes(text[at]!)) return true
  const next = text.charCodeAt(at + 1)
  return isSpace(text.charCodeAt(at)) && (isUpper(next) || '“"«(‘'.includes(text[at + 1] ?? ' '))
}

/** Whether a text has no other place with a string. */
function hasNoOther(text: string, string: string, at: number): boolean {
  return text.indexOf(string) === at && text.indexOf(string, at + string.length) < 0
}

function isDoubledComma(text: string, at: number): boolean {
  return text[at - 2] !== ',' && isWord(text.charCodeAt(at - 2)) && isBlankOrEnd(text, at + 1)
}

/** One or two spaces before the mark at `at`, and a word or closing mark before them. */
function isSpacedMark(text: string, at: number): boolean {
  if (!isSpace(text.charCodeAt(at - 1))) return false
  const last = afterMark(text, at) - 1
  return last > 0 && (isWord(text.charCodeAt(last)) || '”’"»)]%'.includes(text[last]!))
}

/** A stop that the sentence ends with: nothing behind it, or a new sentence, or a closing mark. */
function endsSentence(text: string, at: number): boolean {
  const next = text[at + 1]
  if (next === undefined || '\n\r'.includes(next)) return true
  if ('”’"»)'.includes(next)) return isBlankOrEnd(text, at + 2)
  return (
    isSpace(text.charCodeAt(at + 1)) &&
    !isLower(text.charCodeAt(at + 2)) &&
    !'.…'.includes(text[at + 2] ?? ' ')
  )
}

function betweenDigits(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(afterMark(text, at) - 1)) && isDigit(text.charCodeAt(at + 2))
}

/** The offset behind the last visible character before `at`, at most two spaces away. */
function afterMark(text: string, at: number): number {
  let from = at
  while (from > 0 && at - from < 2 && isSpace(text.charCodeAt(from - 1))) from--
  return from
}

/** Delete the mark at `at`, and the space before it from `from` on. */
function remove(
  article: Article,
  from: number,
  at: number,
  certainty: Certainty,
  what: string
): Finding | undefined {
  if (isRow(article, at)) return undefined
  return {from, to: at + 1, insert: '', certainty, reason: `Unexpected ${what}, expected one`}
}

/** Delete the space before the mark at `at`. */
function closeUp(article: Article, at: number): Finding | undefined {
  if (isRow(article, at)) return undefined
  const mark = article.text[at]
  return {
    from: afterMark(article.text, at),
    to: at,
    insert: '',
    certainty: 'likely',
    reason: `Unexpected space before \`${mark}\`, expected none`
  }
}

/** A row of a table: no full stop at its end, and cells set off by pipes, tabs, or spaced commas. */
function isRow(article: Article, at: number): boolean {
  const line = article.lineAt(at)
  if (line.length > 400) return false
  const {text} = line
  if (/[|\t]/.test(text)) return true
  return line.terminal === '' && text.split(' , ').length > 2
}
