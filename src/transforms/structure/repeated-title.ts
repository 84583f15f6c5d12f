import type {Article} from '../../article.ts'
import {removeLines} from '../../blocks.ts'
import {countWords, fold, isWord} from '../../characters.ts'
import type {Line} from '../../lines.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

/** Fewest words of a headline: a shorter line that stands twice may be a refrain, or a name. */
const fewestWords = 3
const mostWords = 40
/** Longest line, in UTF-16 code units, that may be a headline. */
const longest = 400
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
/** Most words of an outlet's name behind a headline. */
const outletWords = 4

/**
 * Remove the headline where it stands again at the head: page title, heading, and first line of the text are
 * often one and the same. The first copy stays.
 *
 * The headline is the one that the caller knows, and the first line. Copies are whole lines with the same
 * words: quotes, dashes, case, and an outlet behind (` | Outlet`) make no difference. A lead that restates the
 * headline, verse, and a headline of one or two words are left alone.
 */
export const repeatedTitle: TransformPlugin = defineTransform({
  id: 'repeated-title',
  stage: 'structure',
  summary: 'Remove the headline where it stands again at the head',
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
    const head = article.lines.slice(0, headLines)
    const titles = titlesOf(article, head[0])
    const runs = titles.flatMap((title) => [...copies(head, title)])
    if (runs.length === 0 || !article.lines.some(({words}) => words >= paragraphWords)) return
    for (const run of runs) yield remove(article, run)
  }
})

/** A copy of the headline, or several that follow each other. */
interface Run {
  readonly first: Line
  readonly last: Line
  /** Whether nothing but copies stand between it and the first copy. */
  readonly next: boolean
}

/** A headline, as lists of words: with all that stands in the line, and without an outlet behind. */
type Title = readonly (readonly string[])[]

/** The headlines: the caller's, and the first line when it looks like one. */
function titlesOf({title}: Article, first: Line | undefined): Title[] {
  const titles: Title[] = []
  if (title !== undefined) titles.push(variants(title))
  // Longer than any headline: spare the look.
  const looksLikeOne = first && first.length <= longest && !'.。।۔'.includes(first.terminal || ' ')
  if (looksLikeOne && !titles.some((known) => isCopy(first, known))) titles.push(variants(first.text))
  return titles
}

function variants(title: string): Title {
  const fit = [...new Set([title, withoutOutlet(title)])].filter((text) => {
    const words = countWords(text)
    return words >= fewestWords && words <= mostWords
  })
  return fit.map(wordsOf)
}

/** `Headline | Outlet` without its last part, when that is short enough for a name. */
function withoutOutlet(title: string): string {
  const cut = Math.max(...[' | ', ' - ', ' – ', ' — ', ' · ', ' :: '].map((mark) => title.lastIndexOf(mark)))
  return cut > 0 && countWords(title, cut) <= outletWords ? title.slice(0, cut) : title
}

/** The words of a text, folded. */
function wordsOf(text: string): string[] {
  const words: string[] = []
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (!isWord(code)) continue
    const starts = i === 0 || !isWord(text.charCodeAt(i - 1))
    if (starts) words.push('')
    words[words.length - 1] += String.fromCharCode(fold(code))
  }
  return words
}

/** Whether a line has the words of a headline, and behind them at most an outlet's name. */
function startsWith(line: Line, title: readonly string[]): boolean {
  let at = line.start
  for (const word of title) {
    while (at < line.end && !isWord(line.codeAt(at))) at++
    for (let i = 0; i < word.length; i++, at++) if (fold(line.codeAt(at)) !== word.charCodeAt(i)) return false
    if (at < line.end && isWord(line.codeAt(at))) return false
  }
  return at <= line.end && isOutlet(line, at)
}

/** Whether the rest of a line is nothing but marks, or a separator and a name of a few words. */
function isOutlet({text, start}: Line, at: number): boolean {
  const rest = text.slice(at - start)
  const words = countWords(rest)
  return words === 0 || (words <= outletWords && /^[”’"')\]]* (?:[|\-–—·]|::) \S/.test(rest))
}

/** The copies of a headline behind its first one, up to where the story begins. */
function* copies(head: readonly Line[], title: Title): Generator<Run> {
  let seen = false
  let between = 0
  let run: {first: Line; last: Line; next: boolean} | undefined
  for (const line of head) {
    if (isCopy(line, title) && !(between >= paragraphWeight && mayBeChant(line))) {
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

function mayBeChant(line: Line): boolean {
  return line.terminal !== '' || line.words < chantWords
}

function isCopy(line: Line, title: Title): boolean {
  return line.length <= longest && title.some((words) => startsWith(line, words))
}

function remove(article: Article, {first, last, next}: Run): Finding {
  return {
    ...removeLines(article, first, last),
    certainty: next ? 'sure' : 'likely',
    reason: 'Unexpected headline again, expected it once'
  }
}
