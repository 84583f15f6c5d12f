import type {Article} from '../../article.ts'
import {isDigit, isLetter} from '../../characters.ts'
import {primary} from '../../languages/tag.ts'
import type {Line} from '../../lines.ts'
import {recall} from '../../memory.ts'
import {type Certainty, defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

/** Spaces that are no plain ones: no-break, typographic, and the tab. The ideographic space is left alone. */
const odd =
  '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u1680\t\u000b\f'
/** Languages whose typography parts words and marks by no-break spaces. */
const binding = [
  'fr',
  'cs',
  'sk',
  'pl',
  'ru',
  'uk',
  'be',
  'bg',
  'sl',
  'hr',
  'sr',
  'lt',
  'lv',
  'et',
  'fi',
  'hu'
]
/** Longest run of spaces that is taken for a slip; longer ones are a layout. */
const longest = 400

/**
 * Put one plain space for runs of spaces and for no-break and other spaces in running text, and take out spaces
 * at line ends and blank lines beyond one.
 *
 * No-break spaces stay where typography wants them: beside digits and marks, behind abbreviations, everywhere in
 * languages that bind words by them. Indentation, columns, and ideographic spaces stay. Line breaks keep their kind.
 */
export const oddSpaces: TransformPlugin = defineTransform({
  id: 'odd-spaces',
  stage: 'characters',
  summary: 'Put plain spaces for odd ones and for runs of them',
  examples: [
    {before: 'The mayor\u00a0said  so.  \nIt\u2003rained.', after: 'The mayor said so.\nIt rained.'},
    {before: 'It rained.\n\n\n\nIt stopped.', after: 'It rained.\n\nIt stopped.'},
    {before: 'Elle a dit\u00a0: «\u00a0Oui\u00a0!\u00a0» pour 10\u00a0000\u202f€.', lang: 'fr'},
    {before: 'It cost 10\u00a0000\u00a0€ on 5\u00a0May, said Dr.\u00a0Lee.'},
    {before: 'Team\tWon\tLost\nRed\t4\t2\n\n    if (x)  {\n      y()\n    }'},
    {before: '東京　大阪', lang: 'ja'}
  ],
  triggers: odd,
  at(article, offset) {
    // The first odd space of a run speaks for it.
    if (!isFirst(article.text, offset)) return undefined
    const line = article.lineAt(offset)
    if (offset < line.start || offset >= line.end || isColumns(article, line)) return undefined
    const {from, to} = runAt(article.text, line, offset)
    return repairRun(article, from, to)
  },
  *whole(article) {
    yield* plainRuns(article)
    yield* lineEnds(article)
    yield* blankLines(article)
  }
})

/** Runs of plain spaces inside lines; those with an odd one are looked at there. */
function* plainRuns(article: Article): Generator<Finding> {
  const {text} = article
  for (let at = text.indexOf('  '); at >= 0; ) {
    const line = article.lineAt(at)
    const {from, to} = runAt(text, line, at)
    const inside = at > line.start && to < line.end && firstOdd(text, from) >= to
    if (inside && !isColumns(article, line)) {
      const finding = repairRun(article, from, to)
      if (finding) yield finding
    }
    at = text.indexOf('  ', Math.max(to, at + 2))
  }
}

/** Whether only plain spaces stand between an odd space and the word before it. */
function isFirst(text: string, at: number): boolean {
  let before = at - 1
  while (text[before] === ' ' && at - before < longest) before--
  return before < 0 || !odd.includes(text[before]!)
}

/** The offset of the first space from `at` on that is no plain one. */
function firstOdd(text: string, at: number): number {
  while (text[at] === ' ') at++
  return at
}

/** The run of spaces around an offset, inside the content of its line. */
function runAt(text: string, line: Line, at: number): {from: number; to: number} {
  let from = at
  let to = at + 1
  while (from > line.start && isAnySpace(text[from - 1]!)) from--
  while (to < line.end && isAnySpace(text[to]!)) to++
  return {from, to}
}

function isAnySpace(character: string): boolean {
  return character === ' ' || odd.includes(character)
}

const columns = new WeakMap<Article, Map<number, boolean>>()

/** A row of a table, or code: tabs or wide gaps more than once, or indented. */
function isColumns(article: Article, line: Line): boolean {
  const byLine = recall(columns, article, () => new Map<number, boolean>())
  return recall(byLine, line.index, () => {
    if (line.start - line.from >= 2 && line.terminal === '') return true
    return (line.text.match(/\t|\S {3,}\S/g)?.length ?? 0) > 1
  })
}

function repairRun(article: Article, from: number, to: number): Finding | undefined {
  const run = article.text.slice(from, to)
  if (run === ' ' || run.length > longest) return undefined
  if (run.length === 1 && isWanted(article, from)) return undefined
  const certainty: Certainty = run.length > 1 ? 'sure' : 'likely'
  return {from, to, insert: ' ', certainty, reason: `Unexpected ${nameOf(run)}, expected one plain space`}
}

/** Whether typography wants a single odd space where it stands. */
function isWanted({text, lang}: Article, at: number): boolean {
  if (lang !== undefined && binding.includes(primary(lang))) return true
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  if (isDigit(before) || isDigit(after)) return true
  // Other alphabets have conventions of their own, and so may a language that is not known.
  if (!isLatin(before, text[at - 1]!)) return true
  if (lang === undefined && !(isLetter(before) && isLetter(after) && isLatin(after, ''))) return true
  if (lang === undefined && /(?:^|[^\p{L}])\p{L}{1,2}$/u.test(text.slice(Math.max(0, at - 3), at)))
    return true
  return isAbbreviation(text, at, after)
}

/** A letter of the Latin alphabet, or a mark that ends a word. */
function isLatin(code: number, character: string): boolean {
  return isLetter(code) ? code < 0x250 || (code >= 0x1e00 && code < 0x1f00) : ',;:)”"’.!?'.includes(character)
}

/** A stop behind one to three letters, with a letter behind the space. */
function isAbbreviation(text: string, at: number, after: number): boolean {
  return (
    text[at - 1] === '.' &&
    isLetter(after) &&
    /(?:^|[^\p{L}])\p{L}{1,3}\.$/u.test(text.slice(Math.max(0, at - 6), at))
  )
}

function nameOf(run: string): string {
  if (run.length > 1) return `run of ${run.length} spaces`
  return run === '\t' ? 'tab' : `space U+${run.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

function* lineEnds({lines, text}: Article): Generator<Finding> {
  for (const line of lines) {
    let from = line.to
    while (from > line.end && isAnySpace(text[from - 1]!)) from--
    if (from === line.to) continue
    const reason = 'Unexpected space at the end of a line, expected none'
    yield {from, to: line.to, insert: '', certainty: 'sure', reason}
  }
}

/** More than one blank line between two lines: the first break and the last stay. */
function* blankLines({lines, text}: Article): Generator<Finding> {
  for (const line of lines) {
    const before = lines.before(line)
    if (!before || line.number - before.number <= 2) continue
    const first = afterBreak(text, afterBreak(text, before.to))
    if (first >= line.from) continue
    yield {
      from: first,
      to: line.from,
      insert: '',
      certainty: 'sure',
      reason: 'Unexpected blank lines, expected one'
    }
  }
}

/** The offset behind the next line break. */
function afterBreak(text: string, at: number): number {
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++
  return text.startsWith('\r\n', at) ? at + 2 : at + 1
}
