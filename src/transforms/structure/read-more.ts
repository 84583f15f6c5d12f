import {behindArrow, behindPlus} from '../../arrow-lines.ts'
import type {Article} from '../../article.ts'
import {countWords, isBlank, isLower} from '../../characters.ts'
import {isGivenHeadline} from '../../given-headline.ts'
import {innerNotices} from '../../inner-notices.ts'
import {endOfHeadline} from '../../insert-ends.ts'
import {listsBetweenGaps, teasers} from '../../insert-rows.ts'
import {
  fewestWords,
  gapBehind,
  type Insert,
  insertAt,
  isCapitals,
  isHeadline,
  isPointer,
  labelAt,
  longest,
  pipes,
  spaceBefore,
  surerWords,
  withoutSeparator
} from '../../inserts.ts'
import {type LineLabel, labelsAt, labelsOf} from '../../line-labels.ts'
import type {Line} from '../../lines.ts'
import {isProse} from '../../lines.ts'
import {PerArticle, recall} from '../../memory.ts'
import {firstFrom, partsOf} from '../../parts.ts'
import {rangeOf, removeResidue} from '../../residue.ts'
import {type Certainty, defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'
import {skipBlank} from '../../words.ts'

/**
 * Remove inserts that point to other articles: `READ | Headline`, `Also read: Headline`, as lines, in parentheses, and
 * at the end of a paragraph; headings and the headlines under them (`Related stories`); and `Story continues below`.
 *
 * A label alone proves nothing. The rest must look like a headline: no full stop at its end, no lower case at its
 * start, a few words at least. Common words (`Read`, `Watch`) count only in capitals, before a pipe, or where the
 * article has surer inserts. The first line is the article's own headline, and so is the one that the caller gives. Where an insert stands inside a paragraph
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
      before: 'Le vote fut serré.\n\nLIRE AUSSI. La mairie exclut un second vote\n\nIl dura deux heures.',
      after: 'Le vote fut serré.\n\nIl dura deux heures.',
      lang: 'fr'
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
      after: 'The vote was close. Counting took two hours.'
    },
    {
      before: 'The vote was close. Also Read | Mayor Rules Out Second Vote Counting Took Two Hours.',
      tells: ['Also Read |']
    },
    {
      before: 'Le vote fut serré. LIRE AUSSI : La mairie exclut un second vote Compter a duré deux heures.',
      after: 'Le vote fut serré. Compter a duré deux heures.',
      lang: 'fr'
    },
    {
      before: 'Le vote fut serré. LIRE AUSSI : La mairie exclut un second vote Compter fatigue le maire.',
      tells: ['LIRE AUSSI :'],
      lang: 'fr'
    },
    {
      before:
        'Le vote fut serré, et personne dans la salle n’avait pensé que le maire garderait le vieux pont. Il y faudra deux ans et beaucoup de patience. à lire aussi Article : Le pont ferme en mai La ville ferme le pont. Article : Le bac coûte plus cher Le bac coûte deux euros. Article : Le marché reste Le marché reste où il est.',
      after:
        'Le vote fut serré, et personne dans la salle n’avait pensé que le maire garderait le vieux pont. Il y faudra deux ans et beaucoup de patience.',
      lang: 'fr'
    },
    {
      before: 'The vote was close. Story continues below advertisement The count took two hours.',
      after: 'The vote was close. The count took two hours.'
    },
    {before: 'The vote was close. Story continues below this line, said the map.'},
    {
      before:
        'Am Freitag blieb die Brücke geschlossen – mehr dazu in Gemeinderat schließt zweite Abstimmung aus. Am Sonntag fuhr wieder ein Zug.',
      after: 'Am Freitag blieb die Brücke geschlossen. Am Sonntag fuhr wieder ein Zug.',
      lang: 'de'
    },
    {
      before:
        'The vote was close. TRENDING STORIES   Mayor rules out a second vote   What the bridge costs every year   The count took two hours, and it was late.',
      after: 'The vote was close. The count took two hours, and it was late.'
    },
    {
      before: 'Der Wirt schweigt – mehr dazu in einem Jahr, sagt er, wenn die Brücke steht.',
      lang: 'de'
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
        'The council voted on the old bridge on Tuesday, and it was close. In the end the tolls stay as they are.\n\n>> Ferry timetable: what changes from Wednesday\n\nThe count took two hours, and when it was over nobody in the hall wanted to speak about tolls.',
      after:
        'The council voted on the old bridge on Tuesday, and it was close. In the end the tolls stay as they are.\n\nThe count took two hours, and when it was over nobody in the hall wanted to speak about tolls.'
    },
    {
      before:
        'The council voted on the old bridge on Tuesday, and it was close. In the end the tolls stay as they are.\n\nVideo: Divers at the old bridge\n\nThe count took two hours, and when it was over nobody in the hall wanted to speak about tolls.',
      after:
        'The council voted on the old bridge on Tuesday, and it was close. In the end the tolls stay as they are.\n\nThe count took two hours, and when it was over nobody in the hall wanted to speak about tolls.'
    },
    {
      before:
        'The council voted on the old bridge on Tuesday, and it was close. In the end the tolls stay as they are.\n\nSee also: Bridge tolls\n\nThe count took two hours, and when it was over nobody in the hall wanted to speak about tolls.',
      after:
        'The council voted on the old bridge on Tuesday, and it was close. In the end the tolls stay as they are.\n\nThe count took two hours, and when it was over nobody in the hall wanted to speak about tolls.'
    },
    {
      before:
        'The council voted on the old bridge on Tuesday, and it was close. In the end the tolls stay as they are.\n\nREAD MORE\n\nMayor rules out a second vote\n\nWhat the old bridge costs every year\n\nThe count took two hours, and when it was over nobody in the hall wanted to speak about tolls.',
      after:
        'The council voted on the old bridge on Tuesday, and it was close. In the end the tolls stay as they are.\n\nThe count took two hours, and when it was over nobody in the hall wanted to speak about tolls.'
    },
    {
      before:
        'The council voted on the old bridge on Tuesday, and it was close. In the end the tolls stay as they are.\n\nRecommended\n\nMayor rules out a second vote\n\nThe count took two hours, and when it was over nobody in the hall wanted to speak about tolls.',
      after:
        'The council voted on the old bridge on Tuesday, and it was close. In the end the tolls stay as they are.\n\nThe count took two hours, and when it was over nobody in the hall wanted to speak about tolls.'
    },
    {
      before:
        'The council voted on the old bridge on Tuesday, and it was close. In the end the tolls stay as they are.\n\nRead the full transcript of the debate\n\nThe count took two hours, and when it was over nobody in the hall wanted to speak about tolls.',
      after:
        'The council voted on the old bridge on Tuesday, and it was close. In the end the tolls stay as they are.\n\nThe count took two hours, and when it was over nobody in the hall wanted to speak about tolls.'
    },
    {
      before:
        'It says nothing of who pays for all of it in the end, or of when that would be. See also page nine, which says that nobody does.'
    },
    {
      before:
        'The path ends at the old mill, and nobody comes by after six in the evening. Watch the sun go down here.'
    },
    {
      before:
        'The council voted on the old bridge on Tuesday, and it was close. In the end the tolls stay as they are.\n\n>> Who pays for it?\n\nThe count took two hours, and when it was over nobody in the hall wanted to speak about tolls.'
    },
    {
      before:
        'The council voted on the old bridge on Tuesday, and it was close. In the end the tolls stay as they are.\n\nRecommended\n\nThe count took two hours, and when it was over nobody in the hall wanted to speak about tolls.'
    },
    {before: 'She did what teachers do.\n\nRead: the judge’s ruling in full\n\n“The appeal is allowed.”'},
    {before: 'He asked one thing of them.\n\nRead more: that was the advice he gave to every pupil.'},
    {before: 'WATCH | Rescue of a whale off the coast\n\nThe whale swam away.'},
    {before: 'Her plan was to read more | write less.'},
    {before: 'It had been a long year for all of them.\n\nRead More Books\n\nThe second resolution was hers.'}
  ],
  triggers: '|｜:([–—',
  at(article, offset) {
    const opening = article.text[offset]!
    if ('(['.includes(opening)) return inBrackets(article, offset)
    if ('–—'.includes(opening)) return behindDash(article, offset)
    return insideParagraph(article, offset) ?? withReason(teasers(article, offset))
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
    for (const list of listsBetweenGaps(article)) yield {...list, reason}
    for (const notice of innerNotices(article)) yield {...notice, certainty: 'likely', reason}
    yield* removeResidue(article, 'list of other articles', 'related')
    yield* removeResidue(article, 'pointer to another article', 'read-more')
    yield* removeResidue(article, 'notice that the story continues', 'continues')
  }
})

const reason = 'Unexpected pointer to another article, expected none'

function withReason(found: Omit<Finding, 'reason'> | undefined): Finding | undefined {
  return found && {...found, reason}
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
      const insert = isGivenHeadline(article, line) ? undefined : insertLine(article, line)
      if (insert) found.push({line, insert})
    }
    const all = [...found, ...plusLines(article)].sort((a, b) => a.line.index - b.line.index)
    return {lines: all, surer: all.some(({insert}) => insert.certainty !== 'suspect')}
  })
}

/** Lines with a plus that show that it is the outlet's mark for pointers. */
const fewestPlus = 2

/** `+ Ferry timetable: what changes from Wednesday`, between paragraphs each time: in a list they stand together. */
function plusLines(article: Article): readonly InsertLine[] {
  const {lines, text} = article
  if (!text.includes('\n+ ')) return []
  const found: InsertLine[] = []
  for (const line of lines) {
    if (!text.startsWith('+ ', line.start)) continue
    const rest = behindPlus(text, line)
    const isOne = rest !== undefined && betweenProse(article, line) && isHeadline(article, rest, line.end)
    if (!isOne) return []
    found.push({line, insert: {rest, certainty: 'likely'}})
  }
  return found.length < fewestPlus ? [] : found
}

function insertLine(article: Article, line: Line): Insert | undefined {
  if (!labelsOf(article, line).some(isPointer)) return arrowedLine(article, line)
  const from = skipOrnaments(article.text, line.start, line.end)
  const insert = insertAt(article, from, line.end) ?? withoutSeparator(article, from, line.end)
  if (!insert) return undefined
  const isBrief = insert.certainty !== 'suspect' && betweenProse(article, line)
  return isHeadline(article, insert.rest, line.end, isBrief ? fewestBehindLabel : fewestWords)
    ? insert
    : undefined
}

/** `>> Ferry timetable: what changes from Wednesday`, between two paragraphs. */
function arrowedLine(article: Article, line: Line): Insert | undefined {
  const rest = behindArrow(article.text, line)
  if (rest === undefined || !betweenProse(article, line)) return undefined
  return isHeadline(article, rest, line.end) ? {rest, certainty: 'likely'} : undefined
}

/** Words of a headline behind a label that leaves no doubt: `Lue myös: Uimahalli suljetaan`. */
const fewestBehindLabel = 2

function certaintyOf(article: Article, line: Line, {certainty, rest, ofMedia}: Insert): Certainty {
  if (quoted(article, line)) return 'suspect'
  if (certainty !== 'suspect' || !betweenProse(article, line)) return certainty
  // `Video: Divers at the pier`: the caption of what is gone.
  if (ofMedia) return 'likely'
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

/** Arrows, bullets, and brackets before a label. */
function skipOrnaments(text: string, at: number, limit: number): number {
  const end = Math.min(limit, at + 6)
  while (at < end && ('>»▶►→•·*+-–—([【［👉☞'.includes(text[at]!) || isBlank(text.charCodeAt(at)))) at++
  return at
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
  const start = labelStart(article, separator, line)
  if (start === undefined) return undefined
  const insert = insertAt(article, start, line.end)
  if (!insert || insert.certainty === 'suspect' || insert.rest <= separator) return undefined
  const isPipe = pipes.includes(text[separator]!)
  const end = endOfInsert(article, insert.rest, line.end, isPipe || isCapitals(text.slice(start, separator)))
  const atStart = start === line.start
  // A line that is nothing but an insert is removed as a line.
  if (atStart && (!isPipe || end === undefined || end >= line.end)) return undefined
  if (end !== undefined && isHeadline(article, insert.rest, end)) {
    const {to, insert: gap} = gapBehind(text, end, line.end)
    const from = atStart ? start : spaceBefore(text, start)
    return {from, to, insert: atStart ? '' : gap, certainty: 'likely', reason}
  }
  // `READ THE FULL REPORT HERE: `: nothing need follow.
  const label = labelAt(article, start, line.end)
  if (label && isWholeSentence(text, label) && isCapitals(text.slice(start, label.to))) {
    return {from: start, to: insert.rest, insert: '', certainty: 'likely', reason}
  }
  // Only a pipe or capitals are strange enough inside a paragraph to be told.
  const isTold = isPipe || isCapitals(text.slice(start, separator))
  if (!isTold || isLower(text.charCodeAt(insert.rest))) return undefined
  return {from: start, to: separator + 1, certainty: 'suspect', reason}
}

/** Whether a label says all there is to say: `watch the interview here`. */
function isWholeSentence(text: string, {from, to, gap}: LineLabel): boolean {
  return gap !== undefined || countWords(text, from, to) >= wordsOfSentence
}

const wordsOfSentence = 4

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
    if (!isHeaded && !isWholePointer(article, at, end, mayGoOn)) continue
    return {from: spaceBefore(text, at), to: line.end, insert: '', certainty: 'likely', reason}
  }
  return undefined
}

/** `Read the full report here.`, `Read the full report in the Post`: a label of some words, and hardly anything behind it. */
function isWholePointer(article: Article, from: number, end: number, mayGoOn: boolean): boolean {
  const {text} = article
  const label = labelAt(article, from, end)
  if (label === undefined || label.strength === 'weak') return false
  const words = countWords(text, from, label.to)
  if (end - label.to <= 1) return words >= 3
  return mayGoOn && words >= wordsOfSentence && countWords(text, label.to, end) <= mostBehindPointer
}

const mostBehindPointer = 4

/**
 * Where a label that ends before `separator` would start: behind the last end of a sentence or wide gap, near by, or at
 * the start of the line, unless that is the article's first.
 */
function labelStart(article: Article, separator: number, line: Line): number | undefined {
  const {starts} = partsOf(article)
  const at = starts[firstFrom(starts, separator - 2) - 1]
  if (at !== undefined && at > Math.max(1, line.start) && separator - at < 40) return at
  return line.index > 0 && separator - line.start < 40 ? line.start : undefined
}

/** `– mehr dazu in Headline.`: a dash, a label of two words, and a headline to the end of the sentence. */
function behindDash(article: Article, dash: number): Finding | undefined {
  const {text} = article
  const from = spaceBefore(text, dash)
  if (from === dash) return undefined
  const start = skipBlank(text, dash + 1)
  const limit = Math.min(article.lineAt(dash).end, start + longest)
  const label = labelAt(article, start, limit)
  if (label?.strength !== 'start' || countWords(text, start, label.to) < 3) return undefined
  const rest = skipBlank(text, label.to)
  const length = text.slice(rest, limit).search(/[.!?](?=\s|$)/)
  const end = length < 0 ? limit : rest + length
  if (isLower(text.charCodeAt(rest)) || countWords(text, rest, end) < surerWords) return undefined
  return {from, to: end, insert: '', certainty: 'likely', reason}
}

/**
 * Where the headline of an insert inside a paragraph ends: at a wide gap, which an extractor that lost the line breaks
 * leaves, at the end of the line, or where the case of the letters shows it.
 */
function endOfInsert(article: Article, rest: number, limit: number, isSure: boolean): number | undefined {
  const {text} = article
  const window = text.slice(rest, Math.min(limit, rest + longest))
  for (let at = rest; at < rest + window.length; at++) if (article.isWideGap(at)) return at
  if (isHeadline(article, rest, limit)) return limit
  const end = endOfHeadline(article, rest, window, isSure)
  return end === undefined ? undefined : rest + end
}
