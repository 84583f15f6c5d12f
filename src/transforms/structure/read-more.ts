import type {Article} from '../../article.ts'
import {countWords, isBlank, isLower, isSpace} from '../../characters.ts'
import {isProse} from '../../label-lines.ts'
import {type LineLabel, labelsAt, labelsOf} from '../../line-labels.ts'
import type {Line} from '../../lines.ts'
import {PerArticle, recall} from '../../memory.ts'
import {firstFrom, partsOf} from '../../parts.ts'
import {rangeOf, removeResidue} from '../../residue.ts'
import {type Certainty, defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'
import {among, skipBlank} from '../../words.ts'

/** Longest headline, in UTF-16 code units, and its fewest words. */
const longest = 200
const fewestWords = 3
/** Words of a headline behind a label without a separator, or behind a common word and a colon. */
const surerWords = 5
const separators = '|:-–—»>：｜'
const pipes = '|｜»'

/**
 * Remove inserts that point to other articles: `READ | Headline`, `Also read: Headline`, as lines, in parentheses, and
 * at the end of a paragraph; headings and the headlines under them (`Related stories`); and `Story continues below`.
 *
 * A label alone proves nothing. The rest must look like a headline: no full stop at its end, no lower case at its
 * start, a few words at least. Common words (`Read`, `Watch`) count only in capitals, before a pipe, or where the
 * article has surer inserts. The first line is the article's own headline. Where an insert stands inside a paragraph
 * and its end can't be seen, it is told. The halves of a sentence that a line interrupts are joined.
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
      before: 'The vote was close. ALSO READ | Mayor rules out a second vote  The count took two hours.',
      after: 'The vote was close. The count took two hours.'
    },
    {
      before: 'The vote was close. Also Read | Mayor rules out a second vote Counting took two hours.',
      tells: ['Also Read |']
    },
    {
      before: 'Le vote fut serré. LIRE AUSSI : La mairie exclut un second vote Compter a duré deux heures.',
      tells: ['LIRE AUSSI :'],
      lang: 'fr'
    },
    {
      before:
        'The council voted on the old bridge for two hours, and in the end\n\nAlso read: Mayor rules out a second vote\n\nit kept the tolls.',
      after: 'The council voted on the old bridge for two hours, and in the end it kept the tolls.'
    },
    {
      before:
        'The council voted on the old bridge on Tuesday, and it was close. In the end the tolls stay as they are.\n\nRelated stories\n\nMayor rules out a second vote\n\nWhat the old bridge costs every year\n\nThe count took two hours, and when it was over nobody in the hall wanted to speak about tolls.',
      after:
        'The council voted on the old bridge on Tuesday, and it was close. In the end the tolls stay as they are.\n\nThe count took two hours, and when it was over nobody in the hall wanted to speak about tolls.'
    },
    {
      before:
        'The vote was close. Also Read | Mayor rules out a second vote on the tolls The count took two hours, and it was late.',
      after: 'The vote was close. The count took two hours, and it was late.'
    },
    {
      before: 'The vote was close, and it took two hours in the end.Also read: Mayor rules out a second vote',
      after: 'The vote was close, and it took two hours in the end.'
    },
    {
      before:
        'The vote was close, and for once nobody had expected how it would end, or when. Read the full report here.',
      after: 'The vote was close, and for once nobody had expected how it would end, or when.'
    },
    {
      before:
        'The council voted on the old bridge on Tuesday, and it was close. In the end the tolls stay as they are.\n\nMore Cornbury news:\n\nMayor rules out a second vote\n\nWhat the old bridge costs every year',
      after:
        'The council voted on the old bridge on Tuesday, and it was close. In the end the tolls stay as they are.'
    },
    {
      before:
        'It says nothing of who pays for all of it in the end, or of when that would be. See also page nine, which says that nobody does.'
    },
    {
      before:
        'The path ends at the old mill, and nobody comes by after six in the evening. Watch the sun go down here.'
    },
    {before: 'She did what teachers do.\n\nRead: the judge’s ruling in full\n\n“The appeal is allowed.”'},
    {before: 'He asked one thing of them.\n\nRead more: that was the advice he gave to every pupil.'},
    {before: 'WATCH | Rescue of a whale off the coast\n\nThe whale swam away.'},
    {before: 'Her plan was to read more | write less.'},
    {before: 'It had been a long year for all of them.\n\nRead More Books\n\nThe second resolution was hers.'}
  ],
  triggers: '|｜:([',
  at(article, offset) {
    const opening = article.text[offset]!
    return '(['.includes(opening) ? inBrackets(article, offset) : insideParagraph(article, offset)
  },
  *whole(article) {
    for (const {line, insert} of insertsOf(article).lines) {
      const certainty = certaintyOf(article, line, insert)
      yield {...rangeOf(article, {first: line.index, last: line.index}), certainty, reason}
    }
    for (const line of article.lines) {
      const finding = behindParagraph(article, line)
      if (finding) yield finding
    }
    yield* removeResidue(article, 'list of other articles', 'related')
    yield* removeResidue(article, 'pointer to another article', 'read-more')
    yield* removeResidue(article, 'notice that the story continues', 'continues')
  }
})

const reason = 'Unexpected pointer to another article, expected none'

/** A label and its separator: where what they point to starts, and how sure the label alone makes it. */
interface Insert {
  readonly rest: number
  readonly certainty: Certainty
}

/** A line that is an insert. */
interface InsertLine {
  readonly line: Line
  readonly insert: Insert
}

/** The lines of an article that are inserts, and whether a label makes any of them more than suspect. */
interface Inserts {
  readonly lines: readonly InsertLine[]
  readonly surer: boolean
}

const memory = new PerArticle<Inserts>()

/** The lines that begin with a label and hold a headline behind it, the article's first line aside. */
function insertsOf(article: Article): Inserts {
  return recall(memory, article, () => {
    const found: InsertLine[] = []
    const {lines} = article
    for (let i = 1; i < lines.length; i++) {
      const line = lines.at(i)!
      const insert = insertLine(article, line)
      if (insert) found.push({line, insert})
    }
    return {lines: found, surer: found.some(({insert}) => insert.certainty !== 'suspect')}
  })
}

function insertLine(article: Article, line: Line): Insert | undefined {
  if (!labelsOf(article, line).some(isPointer)) return undefined
  const from = skipOrnaments(article.text, line.start, line.end)
  const insert = insertAt(article, from, line.end) ?? withoutSeparator(article, from, line.end)
  return insert && isHeadline(article, insert.rest, line.end) ? insert : undefined
}

function certaintyOf(article: Article, line: Line, {certainty, rest}: Insert): Certainty {
  if (quoted(article, line)) return 'suspect'
  if (certainty !== 'suspect' || !betweenProse(article, line)) return certainty
  // A common word before a colon: other inserts show that the outlet has them.
  return insertsOf(article).surer && countWords(article.text, rest, line.end) >= surerWords
    ? 'likely'
    : 'suspect'
}

function betweenProse({lines}: Article, line: Line): boolean {
  const before = lines.before(line)
  const behind = lines.behind(line)
  return before !== undefined && isProse(before) && (!behind || isProse(behind))
}

function labelAt(article: Article, from: number, limit: number): LineLabel | undefined {
  return labelsAt(article, from, limit).find(isPointer)
}

function isPointer({kind}: LineLabel): boolean {
  return kind === 'read-more' || kind === 'related'
}

function insertAt(article: Article, from: number, limit: number): Insert | undefined {
  const {text} = article
  const label = labelAt(article, from, limit)
  if (!label) return undefined
  // Some labels hold their separator: `Baca juga:`.
  const at = separators.includes(text[label.to - 1]!) ? label.to - 1 : skipBlank(text, label.to)
  const separator = text[at]
  if (separator === undefined || at >= limit || !separators.includes(separator)) return undefined
  // `Read-more`: a hyphen inside a word is no separator.
  if (separator === '-' && !isSpace(text.charCodeAt(at + 1))) return undefined
  const pipe = pipes.includes(separator)
  const capitals = isCapitals(text.slice(from, label.to))
  const rest = skipBlank(text, at + 1)
  if (label.strength !== 'weak' || capitals || pipe) {
    return {rest, certainty: pipe && capitals ? 'sure' : 'likely'}
  }
  return ':：'.includes(separator) ? {rest, certainty: 'suspect'} : undefined
}

/** `Lire aussi Le maire exclut un second vote`: two words of label at least, and a headline of some length. */
function withoutSeparator(article: Article, from: number, limit: number): Insert | undefined {
  const {text} = article
  const label = labelAt(article, from, limit)
  if (label?.strength !== 'start' || countWords(text, from, label.to) < 2) return undefined
  const rest = skipBlank(text, label.to)
  if (rest === label.to || limit - rest > longest) return undefined
  const isQuoted = '\'"‘“'.includes(text[rest]!)
  if (!isQuoted && isTitleCase(text.slice(rest, limit))) return undefined
  return countWords(text, rest, limit) >= surerWords ? {rest, certainty: 'likely'} : undefined
}

/** `Books This Year`: with its label it may be a heading of the article. */
function isTitleCase(rest: string): boolean {
  const words = rest.split(' ').filter((word) => word.length > 3)
  return words.every((word) => !isLower(word.charCodeAt(0)))
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

function isHeadline(article: Article, from: number, to: number): boolean {
  const {text} = article
  while (to > from && (isBlank(text.charCodeAt(to - 1)) || ')]'.includes(text[to - 1]!))) to--
  if (to - from > longest || to <= from || isLower(text.charCodeAt(from))) return false
  const headline = text.slice(from, withoutPrompt(article, from, to))
  if ('.。।۔:;,'.includes(headline.at(-1)!) || (hasSentenceEnd(headline) && !isTitleCase(headline)))
    return false
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
  const start = skipBlank(text, open + 1)
  if (labelsAt(article, start, open + longest).length === 0) return undefined
  const close = text.slice(start, start + longest).search(/[)\]\n\r]/)
  const end = start + close
  if (close < 0 || !')]'.includes(text[end]!)) return undefined
  const certainty = certaintyInside(article, start, end)
  const line = article.lineAt(open)
  // A line of its own is removed as a line.
  if (!certainty || (open <= line.start && end + 1 >= line.end)) return undefined
  const from = open <= line.start ? open : spaceBefore(text, open)
  return {from, to: end + 1, insert: '', certainty, reason}
}

function certaintyInside(article: Article, start: number, end: number): Certainty | undefined {
  const continues = labelsAt(article, start, end).find(({kind}) => kind === 'continues')
  if (continues) return countWords(article.text, continues.to, end) <= 6 ? 'likely' : undefined
  const insert = insertAt(article, start, end)
  return insert && insert.certainty !== 'suspect' && isHeadline(article, insert.rest, end)
    ? insert.certainty
    : undefined
}

/** `… he said. ALSO READ | Headline`: to the end of the paragraph or a wide gap, if that ends like a headline. */
function insideParagraph(article: Article, separator: number): Finding | undefined {
  const {text} = article
  const line = article.lineAt(separator)
  const start = labelStart(article, separator, line.start)
  if (start === undefined) return undefined
  const insert = insertAt(article, start, line.end)
  if (!insert || insert.certainty === 'suspect' || insert.rest <= separator) return undefined
  const end = endOfInsert(article, insert.rest, line.end)
  if (end !== undefined && isHeadline(article, insert.rest, end)) {
    return {from: spaceBefore(text, start), ...gapBehind(text, end, line.end), certainty: 'likely', reason}
  }
  // `READ THE FULL REPORT HERE: `: nothing need follow.
  const label = labelAt(article, start, line.end)
  if (label?.gap && isCapitals(text.slice(start, label.to))) {
    return {from: start, to: insert.rest, insert: '', certainty: 'likely', reason}
  }
  // Only a pipe or capitals are strange enough inside a paragraph to be told.
  const isTold = pipes.includes(text[separator]!) || isCapitals(text.slice(start, separator))
  if (!isTold || isLower(text.charCodeAt(insert.rest))) return undefined
  return {from: start, to: separator + 1, certainty: 'suspect', reason}
}

/** Words of a line that an insert without a separator may stand behind. */
const paragraphWords = 15
/** Longest label that says it all, in UTF-16 code units. */
const longestPointer = 90

/** `… he said. Read more about the second vote`: a label without separator behind the last sentence of a line. */
function behindParagraph(article: Article, line: Line): Finding | undefined {
  const {text} = article
  if (line.words < paragraphWords) return undefined
  const {start, end} = line
  const mayGoOn = line.terminal === ''
  const least = Math.max(start + 1, end - (mayGoOn ? longest : longestPointer))
  const {starts} = partsOf(article)
  for (let i = firstFrom(starts, end - 7) - 1; i >= 0 && starts[i]! > least; i--) {
    const at = starts[i]!
    const isHeaded = mayGoOn && withoutSeparator(article, at, end) !== undefined
    if (!isHeaded && !isWholePointer(article, at, end)) continue
    return {from: spaceBefore(text, at), to: line.end, insert: '', certainty: 'likely', reason}
  }
  return undefined
}

/** `Read the full report here.`: a label of three words or more, and nothing behind it. */
function isWholePointer(article: Article, from: number, end: number): boolean {
  const label = labelAt(article, from, end)
  if (label === undefined || label.strength === 'weak') return false
  return end - label.to <= 1 && countWords(article.text, from, label.to) >= 3
}

/** Where a label that ends before `separator` would start: behind the last end of a sentence or wide gap, near by. */
function labelStart(article: Article, separator: number, limit: number): number | undefined {
  const {starts} = partsOf(article)
  const at = starts[firstFrom(starts, separator - 2) - 1]
  return at !== undefined && at > Math.max(1, limit) && separator - at < 40 ? at : undefined
}

/** Length of a prompt behind a headline, in UTF-16 code units. */
const longestPrompt = 40

/** `Headline. Click here`: the end of the headline. */
function withoutPrompt(article: Article, from: number, to: number): number {
  const {text} = article
  const near = Math.max(from, to - longestPrompt)
  // In a window: a look back through the whole text for each headline would make time grow with its square.
  const stop = near + text.slice(near, to).lastIndexOf('. ')
  if (stop < near) return to
  return labelsAt(article, stop + 2, to).some((label) => label.to === to) ? stop : to
}

/**
 * Where the headline of an insert inside a paragraph ends: at a wide gap, which an extractor that lost the line breaks
 * leaves, at the end of the line, or before the one word that begins a sentence, where the headline is in lower case.
 */
function endOfInsert(article: Article, rest: number, limit: number): number | undefined {
  const {text} = article
  const window = text.slice(rest, Math.min(limit, rest + longest))
  for (let at = rest; at < rest + window.length; at++) if (article.isWideGap(at)) return at
  if (isHeadline(article, rest, limit)) return limit
  const end = startOfSentence(article, window)
  return end === undefined ? undefined : rest + end
}

/** Fewest words of a headline that ends where a sentence begins. */
const fewestBeforeSentence = 5

/**
 * Where in a window the one article or pronoun with a capital stands, before the first stop: the offset before its space,
 * or of the word itself where it is glued to the one before.
 */
function startOfSentence({language}: Article, window: string): number | undefined {
  if (!language) return undefined
  const stop = window.search(/[.!?…] /)
  const part = stop < 0 ? window : window.slice(0, stop)
  const starts: number[] = []
  for (const {index, 0: word} of part.matchAll(/(?<=[\p{L}\p{N}’'”"»)] |\p{Ll}{3})\p{Lu}\p{L}*/gu)) {
    if (among(language.grammar.determiners, word) || among(language.grammar.subjects, word))
      starts.push(part[index - 1] === ' ' ? index - 1 : index)
  }
  const headline = part.slice(0, starts[0])
  if (starts.length !== 1 || isTitleCase(headline)) return undefined
  // Words that are glued say that a line ended there.
  const fewest = part[starts[0]!] === ' ' ? fewestBeforeSentence : fewestWords
  return countWords(headline) < fewest ? undefined : starts[0]
}

/** To the end of the gap behind an insert, of which one space stays. */
function gapBehind(text: string, end: number, limit: number): {to: number; insert: string} {
  const to = Math.min(limit, skipBlank(text, end))
  return {to, insert: to < limit ? ' ' : ''}
}

function spaceBefore(text: string, at: number): number {
  let from = at
  while (from > 0 && at - from < 8 && isSpace(text.charCodeAt(from - 1))) from--
  return from
}
