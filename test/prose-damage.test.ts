import {describe, expect, it} from 'vitest'
import {clean} from '../src/index.ts'
import {defaultLanguages} from '../src/languages/defaults.ts'
import type {Language} from '../src/languages/language.ts'
import {clean as fixtures} from './fixtures.ts'
import {proseSources} from './prose-sources.ts'

/** Articles that need no repair in the languages that have a pack: those of the fixtures that need no title or format. */
const good = [...fixtures, ...proseSources].filter(
  ({text, lang}) => defaultLanguages.some(({tag}) => tag === lang) && clean(text, {lang}).text === text
)

/** A pseudo-random number from 0 to 1, by mulberry32: the same ones in every run. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

interface Damage {
  readonly kind: string
  /** What is damaged, or how to find that in a language. */
  readonly shape: RegExp | ((language: Language) => RegExp | undefined)
  readonly to: string | ((...groups: string[]) => string)
  /** Languages in which it is damage; all where left out. */
  readonly only?: readonly string[]
  /** Whether every place in an article is damaged at once, as tools do that lose a character. */
  readonly everywhere?: boolean
}

const western = ['en', 'es', 'it', 'de', 'pt', 'nl', 'id', 'tr', 'pl', 'ru']
const curly = ['en', 'es', 'pt', 'it', 'nl', 'id', 'tr']
/** Languages that group thousands by a stop and set decimals off by a comma. */
const commas = ['es', 'de', 'pt', 'it', 'nl', 'id', 'tr', 'fr', 'pl', 'ru', 'sv']

/** One of a list of words, as a regular expression. */
function oneOf(words: readonly string[]): string {
  return words
    .map((word) => word.replaceAll('.', '\\.'))
    .sort((a, b) => b.length - a.length)
    .join('|')
}

/** Each compound with a hyphen that the language's pack knows. */
function listedCompounds({compounds}: Language): RegExp | undefined {
  if (compounds.words.length === 0) return undefined
  return new RegExp(`(?<=[ (])(?:${oneOf(compounds.words)})(?=[ ,.])`, 'u')
}

const damages: readonly Damage[] = [
  {kind: 'second stop', shape: /(?<=\p{Ll}{3})\.(?= \p{Lu})/u, to: '. .'},
  {kind: 'second comma', shape: /(?<=\p{Ll}{3}),(?= \p{Ll})/u, to: ',,'},
  {kind: 'space before a comma', shape: /(?<=\p{Ll}{3}),(?= \p{Ll})/u, to: ' ,'},
  {kind: 'space before a stop', shape: /(?<=\p{Ll}{3})\.(?= \p{Lu})/u, to: ' .'},
  {kind: 'no space after a stop', shape: /(?<= \p{Ll}{3,})\. (?=\p{Lu}\p{Ll}+[ ,])/u, to: '.'},
  {kind: 'no space after a comma', shape: /(?<= \p{Ll}{3,}), (?=\p{Ll}{3,} )/u, to: ',', only: western},
  {kind: 'comma at the next word', shape: /(?<= \p{Ll}{3,}), (?=\p{Ll}{3,} )/u, to: ' ,', only: western},
  {kind: 'mark at the next word', shape: /(?<=“[^“”\n]{3,80}[,.])” (?=\p{L})/u, to: ' ”', only: curly},
  {kind: 'no space after a mark', shape: /(?<=“[^“”\n]{3,80}[,.])” (?=\p{L})/u, to: '”', only: curly},
  {kind: 'space before a closing mark', shape: /(?<=“[^“”\n]{3,80}[\p{L},.])”/u, to: ' ”', only: curly},
  {kind: 'space behind an opening mark', shape: /(?<= )“(?=\p{L}[^“”\n]{3,80}”)/u, to: '“ ', only: curly},
  {
    kind: 'German mark at the next word',
    shape: /(?<=„[^“„\n]{3,80}[,.])“ (?=\p{L})/u,
    to: ' “',
    only: ['de']
  },
  {
    kind: 'Polish mark at the next word',
    shape: /(?<=„[^”„\n]{3,80}[,.])” (?=\p{L})/u,
    to: ' ”',
    only: ['pl']
  },
  {kind: 'space behind a low mark', shape: /(?<= )„(?=\p{L})/u, to: '„ ', only: ['de', 'pl']},
  {kind: 'straight mark at the next word', shape: /(?<=[a-z],)" (?=[a-z])/, to: ' "', only: ['en']},
  {kind: 'space in brackets', shape: /(?<= \([^()\n]{3,60}\p{L})\)/u, to: ' )'},
  {kind: 'space behind a bracket', shape: /(?<= )\((?=\p{Ll}[^()\n]{3,60}\))/u, to: '( '},
  {kind: 'torn contraction', shape: /(?<=[a-z]n)’(?=t )/, to: ' ’', only: ['en']},
  {kind: 'torn possessive', shape: /(?<=[a-z]{3})’(?=s [a-z])/, to: ' ’ ', only: ['en']},
  {kind: 'torn elision', shape: /(?<=\b[ldn])’(?=[aeiou])/, to: '’ ', only: ['fr', 'it']},
  {
    kind: 'lost apostrophes',
    shape: /(?<=[a-z])'(?=(?:s|t|ve|re|ll) )/,
    to: ' ',
    only: ['en'],
    everywhere: true
  },
  {
    kind: 'doubled word',
    shape: /(?<= )(of the|with|for|from|della|della|dans|para|por|mit|und|och)(?= )/,
    to: (word) => `${word} ${word!.split(' ').at(-1)}`,
    only: ['en', 'es', 'it', 'de', 'fr', 'pt', 'sv']
  },
  {
    kind: 'doubled article',
    shape: /(?<= )(the|los|las|het|les)(?= )/,
    to: (word) => `${word} ${word}`,
    only: ['en', 'es', 'nl', 'fr']
  },
  {kind: 'space in thousands', shape: /(?<=\b\d{1,2}),(?=000\b|[1-9]\d\d\b)/, to: ', ', only: ['en']},
  {
    kind: 'space in thousands before a unit',
    shape: ({units = []}) => new RegExp(`(?<=\\p{Ll} \\d{1,2})\\.(?=\\d{3} (?:${oneOf(units)})\\P{L})`, 'u'),
    to: '. ',
    only: commas
  },
  {kind: 'space in a decimal', shape: /(?<= \d)\.(?=\d percent)/, to: '. ', only: ['en']},
  {
    kind: 'space in a decimal (comma)',
    shape: /(?<= \d{1,2}),(?=\d{1,2} (?:%|\p{L}))/u,
    to: ', ',
    only: commas
  },
  {kind: 'space behind a currency', shape: /(?<= )\$(?=\d)/, to: '$ ', only: ['en']},
  {kind: 'space in a time', shape: /(?<= \d\d):(?=\d\d )/, to: ': '},
  {
    kind: 'broken address',
    shape: /https:\/\/www\.example\.com(?=\/\p{Ll}+ )/u,
    to: 'https: // www. example. com'
  },
  {kind: 'broken e-mail', shape: /(?<=[a-z])@(?=example)/, to: ' @ '},
  {kind: 'broken handle', shape: /(?<= )@(?=[a-z]+_[a-z])/, to: '@ '},
  {kind: 'broken hashtag that stands twice', shape: /(?<= )#(?=([a-z]+) (?:.|\n)*#\1)/, to: '# '},
  {kind: 'broken initials', shape: /(?<= the U)\.(?=S\. (?:[a-z]|Coast))/, to: '. ', only: ['en']},
  {kind: 'broken link', shape: /(?<=\])\((?=https)/, to: ' ('},
  {kind: 'broken emphasis', shape: /(?<= )\*\*(\p{L}[^*\n]+)\*\*/u, to: (_, inner) => `** ${inner} **`},
  {
    kind: 'space behind a hyphen',
    shape: listedCompounds,
    to: (compound) => compound!.replace('-', '- ')
  },
  {
    kind: 'space before a hyphen',
    shape: listedCompounds,
    to: (compound) => compound!.replace('-', ' -')
  },
  {
    kind: 'spaced dash in a compound that stands twice',
    shape: /(?<= )(\p{Ll}{2,})-(\p{Ll}{3,})(?=[ ,](?:.|\n)* \1-\2[ ,])/u,
    to: (_, left, right) => `${left} – ${right}`
  },
  {kind: 'spaced dash in a name', shape: /(?<= )(Covid|F)-(?=1[69])/, to: (_, name) => `${name} – `},
  {
    kind: 'spaced dash behind half a word',
    shape: (language) =>
      language.compounds.heads &&
      new RegExp(`(?<= (?:${oneOf(language.compounds.heads)}))-(?=\\p{L}{3})`, 'u'),
    to: ' – '
  },
  {kind: 'spaced dash in an age', shape: /(?<= \d\d)-year-old/, to: ' – year – old', only: ['en']},
  {kind: 'spaced dash in a doubled word', shape: /(?<= )(\p{Ll}+)-\1(?= )/u, to: '$1 – $1', only: ['id']},
  {
    kind: 'split sentence',
    shape: ({grammar}) =>
      new RegExp(
        `(?<= (?:${oneOf(grammar.openEnded.filter(({length}) => length > 1))})) (?=\\p{Ll}{3,} )`,
        'u'
      ),
    to: '. '
  },
  {
    kind: 'split sentence without case',
    shape: ({grammar}) =>
      new RegExp(
        `(?<= (?:${oneOf(grammar.openEnded.filter(({length}) => length > 1))})) (?=[\\p{Lo}\\p{M}]{2,} )`,
        'u'
      ),
    to: '. ',
    only: ['ar', 'fa', 'he', 'hi', 'ko', 'ur']
  },
  {
    kind: 'split sentence at an object',
    shape: ({grammar}) =>
      grammar.transitive.length > 0
        ? new RegExp(`(?<= (?:${oneOf(grammar.transitive)})) (?=(?:${oneOf(grammar.determiners)}) )`, 'u')
        : undefined,
    to: '. '
  }
]

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

/** Every place of a shape in a text, at most `most` of them, by chance. */
function places(text: string, shape: RegExp, most: number, next: () => number): RegExpMatchArray[] {
  const all = [...text.matchAll(new RegExp(shape.source, `${shape.flags}g`))]
  while (all.length > most) all.splice(Math.floor(next() * all.length), 1)
  return all
}

function damage(text: string, match: RegExpMatchArray, {to}: Damage): string {
  const put = typeof to === 'string' ? to.replaceAll('$1', match[1] ?? '') : to(...match)
  return text.slice(0, match.index) + put + text.slice(match.index! + match[0].length)
}

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
  const language = defaultLanguages.find(({tag}) => tag === lang)!
  const shape = typeof one.shape === 'function' ? one.shape(language) : one.shape
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
