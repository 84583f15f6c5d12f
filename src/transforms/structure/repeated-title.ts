import type {Article} from '../../article.ts'
import {paragraphBreak, removeLines} from '../../blocks.ts'
import {countWords, fold, isBlank, isLower, isUpper, isWord} from '../../characters.ts'
import {isWay} from '../../label-lines/shapes.ts'
import type {Line, Lines} from '../../lines.ts'
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
/** Most words of an outlet's name behind a headline, and of a kicker before it. */
const outletWords = 4
const kickerWords = 3
/** Fewest words, and UTF-16 code units, of a headline that is cut off by an ellipsis. */
const cutWords = 4
const cutLength = 20
/** Fewest words of a headline that stands again between paragraphs, and that may do so more than twice. */
const middleWords = 5
const sureWords = 8
/** Fewest words of a headline that a space alone parts from the sentence behind it, and fewest of that. */
const gluedWords = 6
const sentenceWords = 8

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
    const glued = titles.flatMap((title) => gluedCopies(article, title))
    const more = titles.flatMap((title) => furtherCopies(article, title, runs))
    const all = [...runs, ...more, ...cutFirst(head)]
    if (all.length + glued.length === 0 || !lines.some(({words}) => words >= paragraphWords)) return
    for (const run of all) yield remove(article, run)
    yield* glued
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
function titlesOf(article: Article, first: Line | undefined): Title[] {
  const {title} = article
  const titles: Title[] = []
  if (title !== undefined) titles.push(variants(title))
  // Longer than any headline: spare the look.
  const looksLikeOne = first && first.length <= longest && !'.。।۔'.includes(first.terminal || ' ')
  // Where the caller knows the headline, a few words may as well be the first row of a table.
  const isLong = title === undefined || (first && first.words >= middleWords)
  if (looksLikeOne && isLong && !titles.some((known) => isCopy(article, first, known)))
    titles.push(variants(first.text))
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

/** The words of a text. */
function wordsOf(text: string): string[] {
  const words: string[] = []
  let from = -1
  for (let i = 0; i <= text.length; i++) {
    const inside = i < text.length && isWord(text.charCodeAt(i))
    if (inside && from < 0) from = i
    else if (!inside && from >= 0) {
      words.push(text.slice(from, i))
      from = -1
    }
  }
  return words
}

/** Whether a word is another, or starts with it. */
function isSame(word: string, other: string | undefined, isStart = false): boolean {
  if (other === undefined || (isStart ? other.length < word.length : other.length !== word.length))
    return false
  for (let i = 0; i < word.length; i++) {
    if (fold(word.charCodeAt(i)) !== fold(other.charCodeAt(i))) return false
  }
  return true
}

/** Where the words of a headline end that stand at an offset, or -1. */
function endOf(text: string, from: number, limit: number, title: readonly string[]): number {
  let at = from
  for (let index = 0; index < title.length; index++) {
    const word = title[index]!
    // A headline that starts further on is no headline; between its words any marks may stand.
    while (at < limit && !isWord(text.charCodeAt(at))) at++
    for (let i = 0; i < word.length; i++, at++) {
      if (at >= limit || fold(text.charCodeAt(at)) !== fold(word.charCodeAt(i))) return -1
    }
    if (index < title.length - 1 && at < limit && isWord(text.charCodeAt(at))) return -1
  }
  return at
}

/** Whether a line has the words of a headline, and behind them at most an outlet's name. */
function startsWith(article: Article, line: Line, title: readonly string[]): boolean {
  const end = endOf(article.text, line.start, line.end, title)
  return end >= 0 && !isWord(end < line.end ? article.text.charCodeAt(end) : 32) && isOutlet(line, end)
}

/** `World | Headline`, `Home > World > Headline`. */
function hasKicker({text}: Article, line: Line, title: readonly string[]): boolean {
  if (title.length < middleWords || !endsLike(text, line, title)) return false
  const own = wordsOf(line.text)
  const before = own.length - title.length
  if (before < 1 || before > kickerWords * 2 || !title.every((word, i) => isSame(word, own[before + i])))
    return false
  const kicker = text.slice(line.start, line.end).split(/ ?[|:>»›/] ?|: | [-–—] /, 4)
  return kicker.length > 1 && countWords(kicker[0]!) <= kickerWords
}

/** Whether the last letters of a line are those of a headline: nearly no line's are. */
function endsLike(text: string, {start, end}: Line, title: readonly string[]): boolean {
  const last = title[title.length - 1]!
  let at = end - 1
  while (at > start && end - at < 4 && !isWord(text.charCodeAt(at))) at--
  return (
    fold(text.charCodeAt(at)) === fold(last.charCodeAt(last.length - 1)) &&
    isSame(last, text.slice(at + 1 - last.length, at + 1))
  )
}

/** `Harbour bridge to reopen …`: the first words of a headline, and an ellipsis. */
function isCut({text}: Article, line: Line, title: readonly string[]): boolean {
  if (!endsInEllipsis(text, line) || line.length < cutLength) return false
  const own = wordsOf(line.text)
  if (own.length < cutWords || own.length > title.length) return false
  return own.every((word, i) => isSame(word, title[i], i === own.length - 1))
}

function endsInEllipsis(text: string, {end}: Line): boolean {
  return text[end - 1] === '…' || text.startsWith('...', end - 3)
}

/** Whether the rest of a line is nothing but marks, or a separator and a name of a few words. */
function isOutlet({text, start}: Line, at: number): boolean {
  const rest = text.slice(at - start)
  const words = countWords(rest)
  return words === 0 || (words <= outletWords && /^[”’"'»«“.!?…)\]]* (?:[|\-–—·]|::) \S/.test(rest))
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

function isCopy(article: Article, line: Line, title: Title): boolean {
  if (line.length > longest) return false
  return title.some(
    (words) =>
      startsWith(article, line, words) || isCut(article, line, words) || hasKicker(article, line, words)
  )
}

/** A first line that is cut off, when one of the next lines has it whole. */
function cutFirst(head: readonly Line[]): Run[] {
  const [first, ...next] = head
  if (!first || first.length > longest || !first.text.endsWith('…')) return []
  const words = wordsOf(first.text)
  if (words.length < cutWords || first.length < cutLength) return []
  const isWhole = (line: Line) => {
    const own = line.words <= mostWords && !'.。।۔…'.includes(line.terminal || ' ') ? wordsOf(line.text) : []
    return own.length >= words.length && words.every((word, i) => isSame(word, own[i], true))
  }
  return next.slice(0, 3).some(isWhole) ? [{first, last: first, next: false}] : []
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
  return length >= middleWords * 2 && words.some((word) => word.charCodeAt(0) >= 0x2e80)
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

/** Headlines that are glued to the sentence behind them, and to themselves: `Headline HeadlineThe sentence`. */
function gluedCopies(article: Article, title: Title): Finding[] {
  const found: Finding[] = []
  const words = title.find(({length}) => length >= cutWords)
  if (!words) return found
  let isSeen = false
  for (const line of article.lines.slice(0, headLines)) {
    const finding = gluedCopy(article, line, words, isSeen)
    if (finding) found.push(finding)
    isSeen ||= endOf(article.text, line.start, line.end, words) >= 0
  }
  return found
}

function gluedCopy(
  article: Article,
  line: Line,
  words: readonly string[],
  isSeen: boolean
): Finding | undefined {
  const {text} = article
  let start = line.start
  let end = endOf(text, start, line.end, words)
  if (end < 0) return undefined
  for (;;) {
    const again = endOf(text, end, line.end, words)
    if (again < 0 || !isNextCopy(text, end, skipTo(text, end, again))) break
    start = skipTo(text, end, again)
    end = again
  }
  const next = skipMarksBehind(text, end, line.end)
  if (countWords(text, next, line.end) < sentenceWords) {
    return start > line.start ? cutAway(line.start, start) : undefined
  }
  if (isSeen && isParted(text, end, next, words)) return cutAway(line.start, next)
  const parts = isGlued(text, end, next)
  if (start > line.start) return cutAway(line.start, start)
  return parts
    ? {from: next, to: next, insert: paragraphBreak(article), certainty: 'likely', reason: gluedReason}
    : undefined
}

const gluedReason = 'Unexpected sentence glued to the headline, expected a paragraph of its own'

function cutAway(from: number, to: number): Finding {
  return {from, to, insert: '', certainty: 'likely', reason}
}

/** The first word character from an offset on. */
function skipTo(text: string, at: number, limit: number): number {
  while (at < limit && !isWord(text.charCodeAt(at))) at++
  return at
}

/** Whether nothing but white space parts two copies: verse has commas. */
function isNextCopy(text: string, from: number, to: number): boolean {
  if (to - from > 3 || isLower(text.charCodeAt(to))) return false
  return text.slice(from, to).trim() === ''
}

/** Where the sentence behind a headline starts: behind the headline's own closing marks, and white space. */
function skipMarksBehind(text: string, at: number, limit: number): number {
  const end = Math.min(limit, at + 3)
  while (at < end && '?!.…”’»"'.includes(text[at]!)) at++
  while (at < limit && isBlank(text.charCodeAt(at))) at++
  return at
}

/** Whether a headline is glued to a sentence: a capital, or a quotation, follows at once. */
function isGlued(text: string, end: number, next: number): boolean {
  if (isBlank(text.charCodeAt(next - 1))) return false
  return startsSentence(text, next) && !isUpper(text.charCodeAt(end - 1))
}

function startsSentence(text: string, at: number): boolean {
  if (isUpper(text.charCodeAt(at))) return true
  // In German `“` closes: an opening mark stands before a word.
  return '“"«„‘¿¡'.includes(text[at] ?? ' ') && isWord(text.charCodeAt(at + 1))
}

/** Whether a headline and a sentence are two: they are glued, or the headline is long and a capital follows. */
function isParted(text: string, end: number, next: number, words: readonly string[]): boolean {
  if (isGlued(text, end, next)) return true
  return (
    words.length >= gluedWords &&
    end + 1 === next &&
    isUpper(text.charCodeAt(next)) &&
    !isUpper(text.charCodeAt(end - 1))
  )
}

function remove(article: Article, {first, last, next}: Run): Finding {
  return {...removeLines(article, first, last), certainty: next ? 'sure' : 'likely', reason}
}

const reason = 'Unexpected headline again, expected it once'
