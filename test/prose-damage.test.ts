import {describe, expect, it} from 'vitest'
import {clean} from '../src/index.ts'
import {defaultLanguages} from '../src/languages/defaults.ts'
import {clean as good} from './fixtures.ts'

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
  /** What is damaged. */
  readonly shape: RegExp
  readonly to: string | ((...groups: string[]) => string)
  /** Languages in which it is damage; all where left out. */
  readonly only?: readonly string[]
}

const western = ['en', 'es', 'it', 'de', 'pt', 'nl', 'id', 'tr', 'pl', 'ru']

const damages: readonly Damage[] = [
  {kind: 'second stop', shape: /(?<=\p{Ll}{3})\.(?= \p{Lu})/u, to: '. .'},
  {kind: 'second comma', shape: /(?<=\p{Ll}{3}),(?= \p{Ll})/u, to: ',,'},
  {kind: 'space before a comma', shape: /(?<=\p{Ll}{3}),(?= \p{Ll})/u, to: ' ,'},
  {kind: 'space before a stop', shape: /(?<=\p{Ll}{3})\.(?= \p{Lu})/u, to: ' .'},
  {kind: 'no space after a stop', shape: /(?<= \p{Ll}{3,})\. (?=\p{Lu}\p{Ll}+[ ,])/u, to: '.'},
  {kind: 'no space after a comma', shape: /(?<= \p{Ll}{3,}), (?=\p{Ll}{3,} )/u, to: ',', only: western},
  {
    kind: 'comma at the next word',
    shape: /(?<= \p{Ll}{3,}), (?=\p{Ll}{3,} )/u,
    to: ' ,',
    only: ['en', 'es', 'pt', 'pl']
  },
  {
    kind: 'mark at the next word',
    shape: /(?<=“[^“”\n]{3,80}[,.])” (?=\p{L})/u,
    to: ' ”',
    only: ['en', 'es', 'pt', 'id', 'tr']
  },
  {
    kind: 'no space after a mark',
    shape: /(?<=“[^“”\n]{3,80}[,.])” (?=\p{L})/u,
    to: '”',
    only: ['en', 'es', 'pt', 'id', 'tr']
  },
  {
    kind: 'space before a closing mark',
    shape: /(?<=“[^“”\n]{3,80}[\p{L},.])”/u,
    to: ' ”',
    only: ['en', 'es', 'pt', 'id', 'tr']
  },
  {
    kind: 'space behind an opening mark',
    shape: /(?<= )“(?=\p{L}[^“”\n]{3,80}”)/u,
    to: '“ ',
    only: ['en', 'es', 'pt', 'id', 'tr']
  },
  {
    kind: 'German mark at the next word',
    shape: /(?<=„[^“„\n]{3,80}[,.])“ (?=\p{L})/u,
    to: ' “',
    only: ['de']
  },
  {kind: 'space in brackets', shape: /(?<=\([^()\n]{3,60}\p{L})\)/u, to: ' )'},
  {kind: 'torn contraction', shape: /(?<=[a-z]n)’(?=t )/, to: ' ’', only: ['en']},
  {kind: 'torn possessive', shape: /(?<=[a-z]{3})’(?=s [a-z])/, to: ' ’ ', only: ['en']},
  {kind: 'torn elision', shape: /(?<=\b[ldn])’(?=[aeiou])/, to: '’ ', only: ['fr', 'it']},
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
  }
]

/** Every place of a shape in a text, at most `most` of them, by chance. */
function places(text: string, {shape}: Damage, most: number, next: () => number): RegExpMatchArray[] {
  const all = [...text.matchAll(new RegExp(shape.source, `${shape.flags}g`))]
  while (all.length > most) all.splice(Math.floor(next() * all.length), 1)
  return all
}

function damage(text: string, match: RegExpMatchArray, {to}: Damage): string {
  const put = typeof to === 'string' ? to : to(...match)
  return text.slice(0, match.index) + put + text.slice(match.index! + match[0].length)
}

function measure() {
  const next = random(2026)
  const counts = new Map<string, {made: number; restored: number; left: string[]}>()
  const languages = new Set<string>()
  for (const {text, lang} of good) {
    if (!defaultLanguages.some(({tag}) => tag === lang) || clean(text, {lang}).text !== text) continue
    for (const one of damages) {
      if (one.only && !one.only.includes(lang)) continue
      for (const match of places(text, one, 3, next)) {
        const count = counts.get(one.kind) ?? {made: 0, restored: 0, left: []}
        counts.set(one.kind, count)
        count.made++
        languages.add(lang)
        if (clean(damage(text, match, one), {lang}).text === text) count.restored++
        else count.left.push(`${lang}: ${text.slice(match.index! - 15, match.index! + 15)}`)
      }
    }
  }
  return {counts, languages}
}

describe('damage as translators and extractors do it', () => {
  const {counts, languages} = measure()
  const total = [...counts.values()].reduce(
    (sum, {made, restored}) => ({made: sum.made + made, restored: sum.restored + restored}),
    {made: 0, restored: 0}
  )

  it('is made in ten languages', () => {
    expect(languages.size).toBeGreaterThanOrEqual(10)
    expect(total.made).toBeGreaterThan(200)
  })

  it('is restored exactly, nothing else changed, in at least 95 of 100 places', () => {
    const left = Object.fromEntries(
      [...counts]
        .filter(([, {left}]) => left.length > 0)
        .map(([kind, {made, left}]) => [`${kind} (${made})`, left])
    )
    if (process.env.SHOW) console.log(JSON.stringify(left, null, 1), total, languages)
    expect(total.restored / total.made).toBeGreaterThanOrEqual(0.95)
  })
})
