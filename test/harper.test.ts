import {Dialect, LocalLinter} from 'harper.js'
import {binary} from 'harper.js/binary'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {clean} from '../src/index.ts'
import {inTheWild} from './fixtures.ts'
import {damage, damages, good, places, shapeOf} from './prose-damage.ts'
import {random} from './random.ts'

/** A judge who knows nothing of copydesk: https://writewithharper.com, Apache-2.0. */
const linter = new LocalLinter({binary, dialect: Dialect.British})

/** Rules of harper on spacing, punctuation, and repetition. */
const counted = new Set([
  'CommaFixes',
  'Dashes',
  'EllipsisLength',
  'NoFrenchSpaces',
  'QuoteSpacing',
  'RepeatedWords',
  'Spaces',
  'TransposedSpace',
  'UnclosedQuotes'
])

/** Articles, and how often each is damaged: harper reads 20 KB a second. */
const articles = 12
const mostDamages = 12

/** An English article, damaged at some places in as many ways. */
function damaged(text: string, next: () => number): string {
  const ways = damages.filter(({only, everywhere}) => !everywhere && (only?.includes('en') ?? true))
  let worse = text
  for (let n = 0; n < mostDamages; n++) {
    const way = ways[Math.floor(next() * ways.length)]!
    const shape = shapeOf(way, 'en')
    const [place] = shape ? places(worse, shape, 1, next) : []
    if (place) worse = damage(worse, place, way)
  }
  return worse
}

const next = random(2026)
const set = [
  ...inTheWild
    .filter(({context}) => context.lang === 'en')
    .map(({input, expected, context}) => ({
      before: input,
      after: clean(input, context).text,
      wanted: expected
    })),
  ...good
    .filter(({lang, text}) => lang === 'en' && text.length < 3000)
    .slice(0, articles)
    .map(({text}) => {
      const before = damaged(text, next)
      return {before, after: clean(before, {lang: 'en'}).text, wanted: text}
    })
]

interface Verdict {
  readonly rules: ReadonlyMap<string, number>
  readonly kinds: ReadonlySet<string>
}

/** How often harper finds each rule broken in some texts, and of which kinds the rules are. */
async function judge(texts: readonly string[]): Promise<Verdict> {
  const rules = new Map<string, number>()
  const kinds = new Set<string>()
  for (const text of texts) {
    const lints = await linter.organizedLints(text, {language: 'plaintext'})
    for (const [rule, found] of Object.entries(lints)) {
      if (found.length > 0) rules.set(rule, (rules.get(rule) ?? 0) + found.length)
      for (const lint of found) kinds.add(lint.lint_kind())
    }
  }
  return {rules, kinds}
}

/** How often harper finds rules on spacing, punctuation, and repetition broken in a text. */
function sum({rules}: Verdict): number {
  return [...rules].reduce((total, [rule, count]) => total + (counted.has(rule) ? count : 0), 0)
}

describe('harper, a third-party judge', () => {
  let before: Verdict
  let after: Verdict
  let wanted: Verdict

  beforeAll(async () => {
    await linter.setup()
    before = await judge(set.map((one) => one.before))
    after = await judge(set.map((one) => one.after))
    wanted = await judge(set.map((one) => one.wanted))
  }, 60_000)

  afterAll(() => linter.dispose())

  it('sees damage of spacing, punctuation, and repetition', () => {
    expect(sum(before) - sum(wanted)).toBeGreaterThanOrEqual(20)
  })

  it('sees at most a tenth of it after the repair: the rest is what it finds wrong in the good articles', () => {
    expect(sum(after) - sum(wanted)).toBeLessThanOrEqual((sum(before) - sum(wanted)) / 10)
  })

  it('sees no rule on them broken more often than before', () => {
    const more = [...counted].filter((rule) => (after.rules.get(rule) ?? 0) > (before.rules.get(rule) ?? 0))
    expect(more).toEqual([])
  })

  it('sees no new kind of slip', () => {
    expect([...after.kinds].filter((kind) => !before.kinds.has(kind))).toEqual([])
  })
})
