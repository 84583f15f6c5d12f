import type {Article} from '../../article.ts'
import {paragraphBreak, removeLines} from '../../blocks.ts'
import {firstWide} from '../../characters.ts'
import type {Range} from '../../formats/format.ts'
import {isCopy, isCutShort, longest, startsWith} from '../../headline/copies.ts'
import {gluedIn} from '../../headline/glued.ts'
import {type Title, toTitle} from '../../headline/words.ts'
import {isWay} from '../../label-lines/paths.ts'
import type {Line, Lines} from '../../lines.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

/** Lines with text among which the head is looked for: the headline and what comes before the story. */
const headLines = 10
/**
 * Most lines with text (byline, date, dek) between two copies. A paragraph weighs as much as several: one may be
 * the dek, a second is the story.
 */
const mostBetween = 6
const paragraphWeight = 4
/** Behind a paragraph, a line shorter than this, or with a sentence mark, may be a chant or a refrain. */
const chantWords = 5
/** A line with this many words is a paragraph. An article without any may be verse, or a list. */
const paragraphWords = 15
/** Lines behind a headline that is cut off, among which the whole one is looked for. */
const linesToWhole = 3
/** Fewest words of a headline that stands again between paragraphs, and that may do so more than twice. */
const middleWords = 5
const sureWords = 8

/**
 * Remove the headline where it stands again: page title, heading, and first line of the text are often one and the
 * same. The first copy stays.
 *
 * The headline is the one that the caller knows, and the first line. Copies are whole lines with the same words:
 * quotes, dashes, case, a kicker before (`World | `), an outlet behind (` | Outlet`), and an ellipsis that cuts it
 * off make no difference. Further down a copy must be longer, and stand between paragraphs. Where it is glued to
 * the first sentence (`…with BidenChinese President`) it is taken off, or parted from it when it is the only one. A
 * lead that restates the headline, verse, and a headline of one or two words are left alone.
 */
export const repeatedTitle: TransformPlugin = defineTransform({
  id: 'repeated-title',
  stage: 'structure',
  summary: 'Remove the headline where it stands again',
  examples: [
    {
      before:
        'Harbour bridge to reopen in May\nHarbour bridge to reopen in May\n\nThe old harbour bridge will open to cars again in May, the city said on Monday after two years of work.',
      after:
        'Harbour bridge to reopen in May\n\nThe old harbour bridge will open to cars again in May, the city said on Monday after two years of work.'
    },
    {
      before:
        '‘We will pay’ – mayor on flood bill\n\nBy Jane Doe\n\n“We will pay” - Mayor on flood bill | The Daily Test\n\nThe mayor promised on Tuesday that the city would pay for every cellar that the river had filled.',
      after:
        '‘We will pay’ – mayor on flood bill\n\nBy Jane Doe\n\nThe mayor promised on Tuesday that the city would pay for every cellar that the river had filled.'
    },
    {
      title: 'Harbour bridge to reopen for cars in May',
      before:
        'Harbour bridge to reopen for cars in May\n\nHarbour bridge to reopen for cars in MayThe old bridge will open to cars again, the city said on Monday after two years of work.\n\nNobody had hoped for it so soon.\n\nHarbour bridge to reopen for cars in May\n\nThe trams will wait until the autumn, since the rails are still to be laid.',
      after:
        'Harbour bridge to reopen for cars in May\n\nThe old bridge will open to cars again, the city said on Monday after two years of work.\n\nNobody had hoped for it so soon.\n\nThe trams will wait until the autumn, since the rails are still to be laid.'
    },
    {
      before:
        'Mayor says that the city will payThe mayor promised on Tuesday that the city would pay for every cellar that the river had filled.',
      after:
        'Mayor says that the city will pay\n\nThe mayor promised on Tuesday that the city would pay for every cellar that the river had filled.',
      title: 'Mayor says that the city will pay'
    },
    {
      before:
        'Mayor says that the city will pay\n\nMayor says that the city will pay for every cellar that the river had filled, and for the boats.\n\nThe banner over the gate read:\n\n“Mayor says that the city will pay”\n\nNobody at the gate believed a word of it on Tuesday, since the city had said so before.'
    },
    {
      before:
        'Harbour bridge to reopen\n\nHarbour bridge to reopen in May, city says\n\nThe harbour bridge is to reopen in May, and the city has a plan for the cars that will come.'
    },
    {
      before:
        'We shall not be moved\n\nWe shall not be moved\nLike a tree by the water\nWe shall not be moved'
    },
    {
      before:
        'Plastic\n\nPlastic\n\nNobody thought much of the stuff when it washed up on the beach for the first time in spring.'
    }
  ],
  *whole(article) {
    const {lines} = article
    const head = lines.slice(0, headLines)
    const titles = titlesOf(article, head[0])
    if (titles.length === 0) return
    const runs = titles.flatMap((title) => [...copies(article, head, title)])
    const glued = titles.flatMap((title) => gluedIn(article, head, title))
    const more = titles.flatMap((title) => furtherCopies(article, title, runs))
    const all = [...runs, ...more, ...cutFirst(head)]
    if (all.length + glued.length === 0 || !lines.some(({words}) => words >= paragraphWords)) return
    for (const run of all) yield remove(article, run)
    for (const range of glued) yield partOrCut(article, range)
  }
})

/** A copy of the headline, or several that follow each other. */
interface Run {
  readonly first: Line
  readonly last: Line
  /** Whether nothing but copies stand between it and the first copy. */
  readonly next: boolean
}

/** The headlines: the caller's, and the first line when it looks like one. */
function titlesOf(article: Article, first: Line | undefined): Title[] {
  const {title} = article
  const titles: Title[] = []
  if (title !== undefined) titles.push(toTitle(title))
  // Longer than any headline: spare the look.
  const looksLikeOne = first && first.length <= longest && !'.。।۔'.includes(first.terminal || ' ')
  // Where the caller knows the headline, a few words may as well be the first row of a table.
  const isLong = title === undefined || (first && first.words >= middleWords)
  if (looksLikeOne && isLong && !titles.some((known) => isCopy(article, first, known)))
    titles.push(toTitle(first.text))
  return titles
}

/** The copies of a headline behind its first one, up to where the story begins. */
function* copies(article: Article, head: readonly Line[], title: Title): Generator<Run> {
  let seen = false
  let between = 0
  let run: {first: Line; last: Line; next: boolean} | undefined
  for (const line of head) {
    // What goes as a row of links is no copy: the headline would go with it.
    if (isWay(article, line)) continue
    if (isCopy(article, line, title) && !(between >= paragraphWeight && mayBeChant(article, line))) {
      if (run) run.last = line
      else if (seen) run = {first: line, last: line, next: between === 0}
      seen = true
    } else {
      if (run) yield run
      run = undefined
      if (seen) between += line.words >= paragraphWords ? paragraphWeight : 1
      if (between > mostBetween) return
    }
  }
  if (run) yield run
}

function mayBeChant({lines, text}: Article, line: Line): boolean {
  const before = lines.before(line)
  if (before && text[before.end - 1] === ':') return true
  return line.terminal !== '' || line.words < chantWords
}

/** A first line that is cut off, when one of the next lines has it whole. */
function cutFirst([first, ...next]: readonly Line[]): Run[] {
  const isCut = first && isCutShort(first, next.slice(0, linesToWhole))
  return isCut ? [{first, last: first, next: false}] : []
}

/** The copies of a headline behind its head: whole lines between paragraphs. */
function furtherCopies(article: Article, title: Title, runs: readonly Run[]): Run[] {
  const {lines} = article
  const words = title.find(({length}) => length >= middleWords) ?? title.find(isWide)
  // Without a headline from elsewhere the first line may be the first entry of a table of contents.
  if (!words || (article.title === undefined && words.length < sureWords)) return []
  const found: Run[] = []
  let isSeen = false
  let isBehindParagraph = false
  let checked = 0
  for (const line of lines) {
    if (line.length > longest || !startsWith(article, line, words)) continue
    const isKnown = runs.some(({first, last}) => first.index <= line.index && line.index <= last.index)
    isBehindParagraph ||= hasParagraph(lines, checked, line.index)
    checked = line.index
    if (isSeen && !isKnown && isBehindParagraph && isBetweenParagraphs(article, line))
      found.push({first: line, last: line, next: false})
    isSeen = true
  }
  return found.length <= 2 || words.length >= sureWords ? found : []
}

/** Whether one of the lines from an index on, before another, is a paragraph. */
function hasParagraph(lines: Lines, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (lines.words(i) >= paragraphWords) return true
  return false
}

/** Whether a headline is long enough without spaces between its words. */
function isWide(words: readonly string[]): boolean {
  const length = words.reduce((sum, word) => sum + word.length, 0)
  return length >= middleWords * 2 && words.some((word) => word.charCodeAt(0) >= firstWide)
}

/** Whether a line stands apart from other short ones, and is no sentence. */
function isBetweenParagraphs({lines, text}: Article, line: Line): boolean {
  if (line.terminal !== '' && line.index > 0) return false
  const before = lines.before(line)
  const behind = lines.behind(line)
  if (!before || text[before.end - 1] === ':') return false
  const isShort = (other: Line | undefined) => other !== undefined && other.words < paragraphWords
  const isNear = (a: Line | undefined, b: Line | undefined) => a && b && b.number - a.number === 1
  if (isShort(before) && isNear(before, line) && before.index > 0) return false
  if (isShort(behind) && isNear(line, behind)) return false
  return true
}

function remove(article: Article, {first, last, next}: Run): Finding {
  return {...removeLines(article, first, last), certainty: next ? 'sure' : 'likely', reason}
}

/** A copy that is glued to what follows is taken off; the only one gets a line of its own. */
function partOrCut(article: Article, {from, to}: Range): Finding {
  return from < to
    ? {from, to, insert: '', certainty: 'likely', reason}
    : {from, to, insert: paragraphBreak(article), certainty: 'likely', reason: gluedReason}
}

const reason = 'Unexpected headline again, expected it once'
const gluedReason = 'Unexpected sentence glued to the headline, expected a paragraph of its own'
