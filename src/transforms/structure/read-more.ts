import type {Article} from '../../article.ts'
import {removeLines} from '../../blocks.ts'
import {countWords, isBlank, isLower, isSpace} from '../../characters.ts'
import {labelsAt} from '../../line-labels.ts'
import type {Line} from '../../lines.ts'
import {type Certainty, defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'
import {skipBlank} from '../../words.ts'

/** Longest headline, in UTF-16 code units, and its fewest words. */
const longest = 200
const fewestWords = 3
const separators = '|:-–—»>：｜'
const pipes = '|｜»'

/**
 * Remove inserts that point to other articles: `READ | Headline`, `Also read: Headline`, as lines, in
 * parentheses, and at the end of a paragraph.
 *
 * A label alone proves nothing. The rest must look like a headline: no full stop at its end, no lower case at
 * its start, a few words at least. Common words (`Read`, `Watch`) count only in capitals or before a pipe. The
 * first line is the article's own headline. Where an insert stands inside a paragraph and its end can't be
 * seen, it is told.
 */
export const readMore: TransformPlugin = defineTransform({
  id: 'read-more',
  stage: 'structure',
  summary: 'Remove inserts that point to other articles',
  examples: [
    {
      before: 'The vote was close.\n\nREAD | Mayor rules out a second vote\n\nIt took two hours.',
      after: 'The vote was close.\n\nIt took two hours.'
    },
    {
      before: 'El pleno duró dos horas.\nLea también: La alcaldesa descarta otra votación\nNadie protestó.',
      after: 'El pleno duró dos horas.\nNadie protestó.',
      lang: 'es'
    },
    {
      before: 'The vote was close (Also read: Mayor rules out a second vote) and took two hours.',
      after: 'The vote was close and took two hours.'
    },
    {
      before: 'The vote was close. ALSO READ | Mayor rules out a second vote',
      after: 'The vote was close.'
    },
    {
      before: 'The vote was close. Also Read | Mayor rules out a second vote The count took two hours.',
      tells: ['Also Read |']
    },
    {before: 'She did what teachers do.\n\nRead: the judge’s ruling in full\n\n“The appeal is allowed.”'},
    {before: 'He asked one thing of them.\n\nRead more: that was the advice he gave to every pupil.'},
    {before: 'WATCH | Rescue of a whale off the coast\n\nThe whale swam away.'},
    {before: 'Her plan was to read more | write less.'}
  ],
  triggers: '|｜:([',
  at(article, offset) {
    const opening = article.text[offset]!
    return '(['.includes(opening) ? inBrackets(article, offset) : insideParagraph(article, offset)
  },
  line(article, line) {
    const insert = insertAt(article, skipOrnaments(article.text, line.start, line.end), line.end)
    if (!insert || line.index === 0) return undefined
    if (!isHeadline(article.text, insert.rest, line.end)) return undefined
    return {
      ...removeLines(article, line),
      certainty: quoted(article, line) ? 'suspect' : insert.certainty,
      reason
    }
  }
})

const reason = 'Unexpected pointer to another article, expected none'

/** A label and its separator: where what they point to starts, and how sure the label alone makes it. */
interface Insert {
  readonly rest: number
  readonly certainty: Certainty
}

function insertAt(article: Article, from: number, limit: number): Insert | undefined {
  const {text} = article
  const label = labelsAt(article, from, limit).find(({kind}) => kind === 'read-more')
  if (!label) return undefined
  const at = skipBlank(text, label.to)
  const separator = text[at]
  if (separator === undefined || at >= limit || !separators.includes(separator)) return undefined
  // `Read-more`: a hyphen inside a word is no separator.
  if (separator === '-' && !isSpace(text.charCodeAt(at + 1))) return undefined
  const pipe = pipes.includes(separator)
  const capitals = isCapitals(text.slice(from, label.to))
  if (label.strength === 'weak' && !capitals && !pipe) return undefined
  return {rest: skipBlank(text, at + 1), certainty: pipe && capitals ? 'sure' : 'likely'}
}

function isCapitals(label: string): boolean {
  return label === label.toUpperCase() && label !== label.toLowerCase()
}

/** Arrows, bullets, and brackets before a label. */
function skipOrnaments(text: string, at: number, limit: number): number {
  const end = Math.min(limit, at + 6)
  while (at < end && ('>»▶►→•·*-–—([👉'.includes(text[at]!) || isBlank(text.charCodeAt(at)))) at++
  return at
}

function isHeadline(text: string, from: number, to: number): boolean {
  while (to > from && (isBlank(text.charCodeAt(to - 1)) || ')]'.includes(text[to - 1]!))) to--
  if (to - from > longest || to <= from || isLower(text.charCodeAt(from))) return false
  if ('.。।۔:;,'.includes(text[to - 1]!) || hasSentenceEnd(text.slice(from, to))) return false
  return countWords(text, from, to) >= fewestWords
}

/** A full stop behind a word of three letters or more, and white space: more than one sentence. */
function hasSentenceEnd(headline: string): boolean {
  for (let at = headline.indexOf('. '); at >= 0; at = headline.indexOf('. ', at + 1)) {
    if (at >= 3 && [1, 2, 3].every((back) => isLower(headline.charCodeAt(at - back)))) return true
  }
  return false
}

/** Whether what follows a line is a quotation, which the line may introduce. */
function quoted({lines, text}: Article, line: Line): boolean {
  const behind = lines.behind(line)
  return behind !== undefined && text[line.end - 1] === ':' && '“"«„‘'.includes(text[behind.start]!)
}

/** `(Also read: Headline)` inside a paragraph: from the space before it to its closing bracket. */
function inBrackets(article: Article, open: number): Finding | undefined {
  const {text} = article
  const insert = insertAt(article, skipBlank(text, open + 1), open + longest)
  if (!insert) return undefined
  const close = text.slice(insert.rest, insert.rest + longest).search(/[)\]\n\r]/)
  const end = insert.rest + close
  if (close < 0 || !')]'.includes(text[end]!) || !isHeadline(text, insert.rest, end)) return undefined
  const line = article.lineAt(open)
  // A line of its own is removed as a line.
  if (open <= line.start || end + 1 >= line.end) return undefined
  return {from: spaceBefore(text, open), to: end + 1, insert: '', certainty: insert.certainty, reason}
}

/** `… he said. ALSO READ | Headline`: to the end of the paragraph, if that ends like a headline. */
function insideParagraph(article: Article, separator: number): Finding | undefined {
  const {text} = article
  const start = labelStart(text, separator)
  if (start === undefined) return undefined
  const line = article.lineAt(separator)
  if (start <= line.start) return undefined
  const insert = insertAt(article, start, line.end)
  if (!insert || insert.rest <= separator) return undefined
  if (isHeadline(text, insert.rest, line.end)) {
    return {from: spaceBefore(text, start), to: line.end, insert: '', certainty: 'likely', reason}
  }
  // Only a pipe is strange enough inside a sentence to be told.
  if (!pipes.includes(text[separator]!)) return undefined
  return {from: start, to: separator + 1, certainty: 'suspect', reason}
}

/** Where a label that ends before `separator` would start: behind the last end of a sentence, near by. */
function labelStart(text: string, separator: number): number | undefined {
  for (let at = separator - 3; at > 1 && separator - at < 40; at--) {
    if (isBlank(text.charCodeAt(at - 1)) && '.!?”"»…'.includes(text[at - 2]!)) return at
  }
  return undefined
}

function spaceBefore(text: string, at: number): number {
  let from = at
  while (from > 0 && at - from < 8 && isSpace(text.charCodeAt(from - 1))) from--
  return from
}
