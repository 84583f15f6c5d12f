import {describe, expect, it} from 'vitest'
import type {Context} from '../src/article.ts'
import {clean} from '../src/clean.ts'
import {type Cleaner, createCleaner} from '../src/cleaner.ts'
import {transforms} from '../src/presets.ts'

/**
 * Bounded: no text throws, and time grows linearly, on what makes parsers and regular expressions blow up. Time
 * is CPU time, the least of several runs, so that a busy machine does not matter much.
 */

const paragraph =
  'The council will vote on the plan next week, and most of the shop owners who spoke to us were against it. ' +
  '“I did not think that they would do it,” said Mr. A. B. Smith of the U.S. company, which was founded in 1974 – ' +
  'a year that few remember. Long-term costs of 3.5 million are expected; nobody knows who will pay. '

/** What is repeated until the text is as long as asked for. */
const patterns: Readonly<Record<string, string>> = {
  dots: '. . ',
  'dots in a row': '.',
  spaces: ' ',
  'no-break spaces': '\u00A0',
  tabs: '\t',
  newlines: '\n',
  returns: '\r',
  'lines of spaces': '  \n',
  'opening quotes': '“',
  'closing quotes': '”',
  'straight quotes': '""',
  'deep quotes': '“‘«„(',
  a: 'a',
  'READ |': 'READ | ',
  'READ | lines': 'READ | it\n\n',
  'weak labels': 'Read ',
  'one-word lines': 'word\n',
  'comment forms': 'Leave a Reply\nComment *\nName *\n',
  'one paragraph': paragraph,
  'many paragraphs': `${paragraph}\n\n`,
  initials: 'A. B. C. ',
  'detached quotes': ', ”x',
  'detached quotes, apart': 'He said, ”yes we can. ',
  'split sentences': '. x',
  'split phrases': 'the end of. the ',
  dashes: ' – term',
  compounds: 'long – term ',
  'stray marks': 'end. , ; : ! . ',
  attribution: 'said of the ministry ',
  'entities and tags': '&amp;#124;<br>',
  addresses: 'https://a.example/?b=c@d.',
  'wide characters': '中，。“”',
  emoji: '😀\uFE0F\u200D',
  'half pairs': '\uD83D'
}

/** A flat string of at least this many bytes of Latin text: no rope that is only flattened while it is timed. */
function grow(pattern: string, size: number): string {
  const isLatin = /^[\0-\u00FF]*$/.test(pattern)
  const encoding = isLatin ? 'latin1' : 'utf16le'
  return Buffer.alloc(isLatin ? size : size * 2, pattern, encoding).toString(encoding)
}

const mixed = Object.values(patterns).join('\n\n')
const inputs = Object.entries({...patterns, mixed}).map(([name, pattern]) => ({name, pattern}))

const kilobyte = 1024
const large = 1024 * kilobyte
/** A megabyte in less than this is fast enough to ask no more. */
const fast = 30
/** What is measured must take this long. */
const measurable = 4
const steepest = 1.2

/** Milliseconds of CPU time, the least of some runs. */
function time(run: () => void, times: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < times; i++) {
    const start = process.cpuUsage()
    run()
    const {user, system} = process.cpuUsage(start)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

/** How time grows from a small text to a megabyte: 1 is linear, 2 quadratic. */
function exponent(work: (text: string) => void, pattern: string): {power: number; milliseconds: number} {
  const text = grow(pattern, large)
  let milliseconds = time(() => work(text), 1)
  if (milliseconds < fast) return {power: 1, milliseconds}
  milliseconds = Math.min(
    milliseconds,
    time(() => work(text), milliseconds < 300 ? 4 : 2)
  )
  let size = 64 * kilobyte
  let small = 0
  for (; size < large; size *= 4) {
    const part = grow(pattern, size)
    small = time(() => work(part), 5)
    if (small >= measurable) break
  }
  if (size >= large) return {power: 1, milliseconds}
  return {power: Math.log(milliseconds / small) / Math.log(large / size), milliseconds}
}

function expectLinear(work: (text: string) => void, pattern: string): void {
  let {power, milliseconds} = exponent(work, pattern)
  // Once more: a garbage collection or a compilation may have fallen into the first.
  if (power > steepest) ({power, milliseconds} = exponent(work, pattern))
  expect(power, `${milliseconds.toFixed(0)} ms for a megabyte`).toBeLessThanOrEqual(steepest)
}

const limit = {timeout: 60_000}

describe('clean', () => {
  it.each(inputs)('$name', limit, ({pattern}) => {
    expectLinear((text) => void clean(text), pattern)
  })

  it.each(inputs)('$name, with language and title', limit, ({pattern}) => {
    const context: Context = {lang: 'en', title: grow(pattern, 80)}
    expectLinear((text) => void clean(text, context), pattern)
  })

  it('a title that is as long as the text', limit, () => {
    const work = (title: string) => {
      clean(`${title}\n\nIt ended. .`, {title})
      clean('It ended. .', {title})
    }
    expectLinear(work, 'word and ')
    expectLinear(work, paragraph)
  })

  it('an unknown language that is long', limit, () => {
    expectLinear((lang) => void clean('It ended. .', {lang}), 'en-')
  })
})

const alone: readonly {id: string; only: Cleaner}[] = transforms.map((plugin) => ({
  id: plugin.transform.id,
  only: createCleaner({preset: {plugins: [plugin]}})
}))

describe.each(alone)('$id alone', ({only}) => {
  it.each(inputs)('$name', limit, ({pattern}) => {
    expectLinear((text) => void only(text, {lang: 'en', title: 'word'}), pattern)
  })
})
