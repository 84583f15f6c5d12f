import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Context} from './article.ts'
import {type Cleaner, createCleaner} from './cleaner.ts'
import {apply} from './edits.ts'
import type {Result} from './result.ts'
import {cleanArticles} from './testing-articles.ts'
import {fill} from './testing-texts.ts'
import type {Example, TransformPlugin} from './transform.ts'

export {cleanArticles} from './testing-articles.ts'

/** How `testTransform` tests. */
export interface TestOptions {
  /** More articles, in good order, that must come back untouched. */
  readonly clean?: readonly {readonly text: string; readonly lang?: string; readonly title?: string}[]
  /** Number of random texts for each promise; default 300. */
  readonly runs?: number
}

/**
 * Declare the vitest tests of a transform: its examples, and the five promises.
 *
 * - exact: what lies outside the repairs stays; nothing to repair gives the same string
 * - told: each repair says what stood there and why, and undoing all gives the source
 * - settled: the repaired text has nothing to repair
 * - bounded: no text throws; time grows with the text
 * - careful: negative examples and good articles stay untouched
 *
 * @throws {TypeError} when the examples are too weak to show anything: none that is repaired or told, none that
 *   must not be touched, two alike, or output equal to input.
 * @example testTransform(strayPunctuation)
 */
export function testTransform(plugin: TransformPlugin<never>, options: TestOptions = {}): void {
  const {id, examples} = plugin.transform
  checkExamples(id, examples)
  // Examples are short: one repair may well take most of their words.
  const clean = createCleaner({preset: {plugins: []}, transforms: [plugin], budget: 1})
  describe(id, () => {
    describe('examples', () => testExamples(clean, examples))
    test('exact, told, and settled on random texts', () => testRandom(clean, examples, options.runs ?? 300))
    test('bounded', () => testBounded(clean, plugin))
    describe('careful', () => testCareful(clean, [...cleanArticles, ...(options.clean ?? [])]))
  })
}

/** Refuse examples that prove nothing. */
function checkExamples(id: string, examples: readonly Example[]): void {
  const weak = (problem: string) => new TypeError(`Weak examples of \`${id}\`: ${problem}`)
  if (!examples.some(isPositive)) throw weak('expected one with `after`, `tells`, or `furniture`')
  if (examples.every(isPositive))
    throw weak('expected one that must not be touched, without `after`, `tells`, and `furniture`')
  const same = examples.find(({before, after}) => before === after)
  if (same) throw weak(`\`after\` is equal to \`before\` in ${JSON.stringify(same.before)}`)
  const seen = new Set<string>()
  for (const {before, title, lang} of examples) {
    const key = JSON.stringify([before, title, lang])
    if (seen.has(key)) throw weak(`two are alike, ${JSON.stringify(before)}`)
    seen.add(key)
  }
}

function isPositive({after, tells = [], furniture = []}: Example): boolean {
  return after !== undefined || tells.length > 0 || furniture.length > 0
}

function contextOf({title, lang}: Example): Context {
  return {title, lang: lang ?? 'en'}
}

function testExamples(clean: Cleaner, examples: readonly Example[]): void {
  test.each(examples.map((example) => ({name: JSON.stringify(example.before.slice(0, 60)), example})))(
    '$name',
    ({example}) => {
      const {before, after = before, tells = [], furniture = []} = example
      const result = clean(before, contextOf(example))
      expect(result.text).toBe(after)
      expect(result.suspects.map(({actual}) => actual)).toEqual(tells)
      expect(result.furniture.map(({text}) => text)).toEqual(furniture)
      keepsPromises(clean, before, contextOf(example))
      if (before.includes('\n')) {
        const crlf = clean(toCrlf(before), contextOf(example))
        expect(crlf.text, 'with CRLF line ends').toBe(toCrlf(after))
      }
      expect(clean(`\uFEFF${before}`, contextOf(example)).text, 'with a BOM').toBe(`\uFEFF${after}`)
    }
  )
}

function toCrlf(text: string): string {
  return text.replace(/\r?\n/g, '\r\n')
}

/** Check exact, told, and settled on one text. */
function keepsPromises(clean: Cleaner, text: string, context: Context): void {
  const result = clean(text, context)
  isExact(text, result)
  isTold(text, result)
  const again = clean(result.text, context)
  expect(again.repairs, 'settled: a second run repairs nothing').toEqual([])
}

function isExact(text: string, {repairs, text: repaired}: Result): void {
  expect(apply(text, repairs), 'exact: the repairs make the text').toBe(repaired)
  if (repairs.length === 0) expect(repaired, 'exact: nothing to repair').toBe(text)
}

function isTold(text: string, {repairs, suspects, undo}: Result): void {
  for (const {from, to, actual, reason} of [...repairs, ...suspects]) {
    expect(text.slice(from, to), 'told: what stood there').toBe(actual)
    expect(reason, 'told: why').toMatch(/^Unexpected /)
  }
  for (const {actual, insert} of repairs) expect(insert, 'told: a repair changes something').not.toBe(actual)
  expect(undo(), 'told: undo gives the source').toBe(text)
}

/** Pieces that random texts are made of besides the examples' own words. */
const hostilePieces = [
  ' ',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '.',
  '. ',
  ', ',
  '`',
  '*',
  '_',
  '“',
  '”',
  '"',
  ' – ',
  '|',
  '😀',
  '\uD800',
  '\uFEFF',
  '&amp;',
  '\\',
  '\u00A0',
  'A',
  'a'
]

function testRandom(clean: Cleaner, examples: readonly Example[], runs: number): void {
  const words = [
    ...new Set(examples.flatMap(({before}) => before.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]+/gu) ?? []))
  ]
  const befores = examples.map(({before}) => before)
  const piece = fc.oneof(
    {weight: 4, arbitrary: fc.constantFrom(...words)},
    {weight: 3, arbitrary: fc.constantFrom(...hostilePieces)},
    {weight: 1, arbitrary: fc.constantFrom(...befores)}
  )
  const text = fc.array(piece, {maxLength: 40}).map((pieces) => pieces.join(''))
  const context = fc.record({
    lang: fc.constantFrom(undefined, 'en', ...examples.map((example) => example.lang ?? 'en')),
    title: fc.constantFrom(undefined, ...examples.map((example) => example.title))
  })
  fc.assert(
    fc.property(text, context, (sample, known) => keepsPromises(clean, sample, known)),
    {numRuns: runs}
  )
}

/**
 * Sizes, in UTF-16 code units, between which growth is measured, and the exponent that it may have. Work that is linear has
 * shown up to 1.55 on a busy machine, since what the larger text needs fits no cache; time that grows with the square
 * shows 1.98.
 */
const small = 32_768
const large = 262_144
const mostGrowth = 1.6
/** Below this many milliseconds of CPU at the large size a run is too short to measure. */
const shortest = 60
/** Of many triggers, the first ones stand for all. */
const mostMarks = 4
/**
 * Other work on the machine and garbage collection only ever add time, to the large text above all: a measure that is
 * too long is taken again, for so many milliseconds of CPU, and the least counts.
 */
const patience = 10_000

function testBounded(clean: Cleaner, {transform}: TransformPlugin<never>): void {
  const triggers = [...(transform.triggers ?? '')].slice(0, mostMarks)
  const marks = triggers.flatMap((mark) => [mark, `${mark} `, ` ${mark}a`])
  for (const unit of [...transform.examples.map(({before}) => before), ...marks, ' ', '\n', 'a', 'a\n']) {
    const name = `bounded: growth of time on ${JSON.stringify(unit.slice(0, 40))}`
    expect(growth(clean, unit), name).toBeLessThanOrEqual(mostGrowth)
  }
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** The exponent by which time grows on a unit repeated, or 0 when it is too short to tell. */
function growth(clean: Cleaner, unit: string): number {
  let least = measure(clean, unit, large)
  let base = Number.POSITIVE_INFINITY
  let exponent = 0
  for (let spent = 0; least >= shortest && spent < patience; ) {
    // What earlier tests left is not to be cleared away on this one's account.
    collectGarbage()
    base = Math.min(base, measure(clean, unit, small))
    exponent = Math.log(least / Math.max(1, base)) / Math.log(large / small)
    if (exponent <= mostGrowth) return exponent
    collectGarbage()
    const again = measure(clean, unit, large)
    least = Math.min(least, again)
    spent += again
  }
  return least < shortest ? 0 : exponent
}

/** CPU time, in milliseconds, of one run over a unit repeated to a size. */
function measure(clean: Cleaner, unit: string, size: number): number {
  const text = fill(unit, Math.ceil(size / unit.length) * unit.length)
  const start = process.cpuUsage()
  clean(text, {lang: 'en'})
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1000
}

function testCareful(clean: Cleaner, articles: NonNullable<TestOptions['clean']>): void {
  const named = articles.map((article) => ({name: JSON.stringify(article.text.slice(0, 40)), article}))
  test.each(named)('$name', ({article: {text, lang, title}}) => {
    for (const context of [{lang, title}, {title}, {}]) expect(clean(text, context).text).toBe(text)
  })
}
