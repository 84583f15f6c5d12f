import {describe, expect, it} from 'vitest'
import {clean} from '../src/index.ts'
import {curly, type Damage, damage, damages, good, oneOf, places, shapeOf, western} from './prose-damage.ts'
import {proseSources} from './prose-sources.ts'
import {random} from './random.ts'

/** Damage that cannot be restored, and why. Whoever mends one moves it up. */
const beyondRepair: readonly (Damage & {readonly why: string})[] = [
  {
    kind: 'space in thousands before any noun',
    why: 'a sentence may end in a number, and the next begin with one',
    shape: ({units = []}) =>
      new RegExp(`(?<=\\p{Ll} \\d{1,2})\\.(?=\\d[1-9]\\d (?!(?:${oneOf(units)})\\P{L}))`, 'u'),
    to: '. ',
    only: ['de', 'es', 'it']
  },
  {
    kind: 'broken hashtag that stands once',
    why: 'a number sign before a word is read as one in many places',
    shape: /(?<= )#(?=savethequay)/,
    to: '# '
  },
  {
    kind: 'split sentence behind one letter',
    why: 'a letter and a stop are an initial, an abbreviation, or the mark of a list',
    shape: /(?<= \p{Ll}{3,} [aovuiyew]) (?=\p{Ll}{3,} )/u,
    to: '. '
  },
  {
    kind: 'spaced dash in a compound that stands once',
    why: 'a spaced dash is nearly always right, and no list knows the word',
    shape: /(?<= )(?:soft|well)-(?=spoken|kept)/,
    to: (word) => word!.replace('-', ' – ')
  },
  {
    kind: 'lost capital',
    why: 'a stop may be wrong, or a capital lost: told',
    shape: /(?<=\p{Ll}{3}\. )(?:The|They|She|He)(?= )/u,
    to: (word) => word!.toLowerCase(),
    only: ['en']
  },
  {
    kind: 'split sentence at a capital',
    why: 'the second half reads like a sentence of its own',
    shape: /(?<=\p{Ll}{4}) and (?=the \p{Ll})/u,
    to: '. And ',
    only: ['en']
  },
  {
    kind: 'lost quotation mark',
    why: 'nothing tells where the quotation ended: told where another opens',
    shape: /(?<=“[^“”\n]{3,80}[,.])”(?= \p{L})/u,
    to: '',
    only: curly
  },
  {
    kind: 'lost space between words',
    why: 'needs a dictionary of every language',
    shape: /(?<= \p{Ll}{5,}) (?=\p{Ll}{5,} )/u,
    to: '',
    only: western
  },
  {
    kind: 'mark at the next word where it opens too',
    why: 'a mark that opens and closes, behind a comma: told',
    shape: /(?<=”[^“”\n]{3,80}[,.])” (?=\p{L})/u,
    to: ' ”',
    only: ['sv']
  }
]

interface Count {
  made: number
  restored: number
  readonly languages: Set<string>
  readonly left: string[]
}

/** What a kind of damage does to a text: each with a piece of the text around it. */
function* damagesOf(
  text: string,
  lang: string,
  one: Damage,
  next: () => number
): Generator<[string, string]> {
  const shape = shapeOf(one, lang)
  if (!shape) return
  const found = places(text, shape, one.everywhere ? Number.POSITIVE_INFINITY : 3, next)
  if (one.everywhere && found.length > 2) {
    yield [found.reduceRight((left, match) => damage(left, match, one), text), text.slice(0, 30)]
  } else if (!one.everywhere) {
    for (const match of found)
      yield [damage(text, match, one), text.slice(match.index! - 15, match.index! + 15)]
  }
}

function measure(kinds: readonly Damage[]): ReadonlyMap<string, Count> {
  const next = random(2026)
  const counts = new Map<string, Count>()
  for (const {text, lang} of good) {
    for (const one of kinds) {
      if (one.only && !one.only.includes(lang)) continue
      for (const [damaged, around] of damagesOf(text, lang, one, next)) {
        const count = counts.get(one.kind) ?? {made: 0, restored: 0, languages: new Set(), left: []}
        counts.set(one.kind, count)
        count.made++
        count.languages.add(lang)
        if (clean(damaged, {lang}).text === text) count.restored++
        else count.left.push(`${lang}: ${around}`)
      }
    }
  }
  return counts
}

describe('damage as translators and extractors do it', () => {
  const counts = measure(damages)
  const made = [...counts.values()].reduce((sum, count) => sum + count.made, 0)
  const restored = [...counts.values()].reduce((sum, count) => sum + count.restored, 0)
  if (process.env.SHOW) {
    for (const [kind, {made, restored, languages, left}] of counts)
      console.log(`${kind}: ${restored} of ${made}, ${[...languages].join(' ')}`, left)
    console.log(restored, made)
  }

  it('is made of articles that need no repair', () => {
    for (const {text, lang} of proseSources) expect(clean(text, {lang}).text).toBe(text)
  })

  it('is made in ten languages', () => {
    expect(new Set([...counts.values()].flatMap(({languages}) => [...languages])).size).toBeGreaterThan(10)
    expect(made).toBeGreaterThan(800)
  })

  it('is made of every kind', () => {
    expect(damages.map(({kind}) => kind).filter((kind) => !counts.has(kind))).toEqual([])
  })

  it('is restored exactly, nothing else changed, in at least 95 of 100 places', () => {
    expect(restored / made).toBeGreaterThanOrEqual(0.95)
  })

  it.each([...counts.keys()])('is restored in at least 8 of 10 places: %s', (kind) => {
    const {made, restored} = counts.get(kind)!
    expect(restored / made).toBeGreaterThanOrEqual(0.8)
  })
})

describe('damage beyond repair', () => {
  const counts = measure(beyondRepair)

  it.each(beyondRepair)('$kind: $why', ({kind}) => {
    const {made, restored} = counts.get(kind)!
    expect(made).toBeGreaterThan(0)
    expect(restored).toBe(0)
  })
})

interface Told extends Damage {
  /** The transform that tells it. */
  readonly by: string
}

const latin = [
  'en',
  'es',
  'fr',
  'de',
  'pt',
  'it',
  'nl',
  'pl',
  'sv',
  'tr',
  'uk',
  'ro',
  'da',
  'no',
  'fi',
  'cs',
  'hu'
]
const cyrillic = 'Мэр открыла старый мост в понедельник.'
const english = 'The mayor said that the bridge was closed for a year.'

/** Between two sentences of a paragraph, at some distance from its ends. */
const between = /(?<=\p{Ll}{3}[^\n“”„«»"()]{40}\p{Ll}\.) (?=\p{Lu}\p{Ll}+ [^\n“”„«»"]{30})/u

/** Damage that is told, since nothing says what stood there, or another reading remains. */
const told: readonly Told[] = [
  {
    kind: 'article before a vowel',
    by: 'article-agreement',
    shape: /(?<=\b(?:was|of|for|with|is|by|in|had) )an(?= \p{Ll}{4})/u,
    to: 'a',
    only: ['en']
  },
  {
    kind: 'article before a consonant',
    by: 'article-agreement',
    shape: /(?<=\b(?:was|of|for|with|is|by|in|had) )a(?= [bcdfgklmnprstv]\p{Ll}{3})/u,
    to: 'an',
    only: ['en']
  },
  {
    kind: 'second article',
    by: 'doubled-article',
    shape: /(?<= )the(?= \p{Ll}{4})/u,
    to: 'the a',
    only: ['en']
  },
  {
    kind: 'capital inside a sentence',
    by: 'stray-capital',
    shape: /(?<= (?:of|in|that|said|by|and) )the(?= \p{Ll}{4})/u,
    to: 'The',
    only: ['en']
  },
  {kind: 'sentence in Cyrillic', by: 'untranslated', shape: between, to: ` ${cyrillic} `, only: latin},
  {
    kind: 'sentence in English',
    by: 'untranslated',
    shape: between,
    to: ` ${english} `,
    only: [...latin.slice(1), 'ru', 'el', 'ar', 'fa']
  },
  {
    kind: 'second verb of saying',
    by: 'attribution',
    shape: ({grammar}) =>
      grammar.saying.length > 0
        ? new RegExp(`(?<=[,.][”“"»] |[”“"»],? (?:[—–] )?)(${oneOf(grammar.saying)}) (?=\\p{Ll})`, 'u')
        : undefined,
    to: (verb) => `${verb}Anna Kim ${verb}`
  }
]

describe('damage that is told', () => {
  const next = random(2026)

  it.each(told)('$kind, by $by, in at least 9 of 10 places', (one) => {
    let made = 0
    const missed: string[] = []
    const languages = new Set<string>()
    for (const {text, lang} of good) {
      if (one.only && !one.only.includes(lang)) continue
      for (const [damaged, around] of damagesOf(text, lang, one, next)) {
        made++
        languages.add(lang)
        const {repairs, suspects} = clean(damaged, {lang})
        if (![...repairs, ...suspects].some(({transform}) => transform === one.by))
          missed.push(`${lang}: ${around}`)
      }
    }
    if (process.env.SHOW) console.log(one.kind, made, [...languages].join(' '), missed)
    expect(made).toBeGreaterThan(2)
    expect(missed.length / made).toBeLessThanOrEqual(0.1)
  })
})
