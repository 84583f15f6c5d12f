import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {Article, createReader} from '../src/article.ts'
import {isTranslated, mayBeTranslated, type Slip, slips, type TranslationSlip} from '../src/evidence.ts'
import {clean, createCleaner} from '../src/index.ts'
import {defaultLanguages} from '../src/languages/defaults.ts'
import {clean as fixtures, inTheWild} from './fixtures.ts'

/** What each kind looks like, and what looks like it and is right. */
const cases: Readonly<Record<Slip, {readonly shown: string; readonly right: string}>> = {
  'detached-quote': {
    shown: '“We won, ”he said to them. It rained.',
    right: '”We won”, he said. ”We lost”, she said. It rained.'
  },
  'split-sentence': {
    shown: 'The office of. the mayor was closed. It rained.',
    right: 'The firm of Acme Inc. the maker of saws. It rained.'
  },
  'spaced-compound': {
    shown: 'It is stone – solid. . It rained.',
    right: 'It is stone – solid. It rained.'
  },
  'second-stop': {shown: 'It ended. . Nobody left.', right: 'It ended . . . Nobody left.'},
  'wrong-article': {shown: 'She waited for a hour. It rained.', right: 'She waited for an hour. It rained.'},
  'glued-sentence': {
    shown: 'They rounded the curve.Their bus was late.',
    right: 'They wrote Node.Js, example.com, and ph.Name at U.S.News.'
  },
  'spaced-mark': {shown: 'They left , and it rained .', right: 'It costs .5, in .NET, and . . . more. 1 , 2'}
}

function kindsOf(text: string): readonly string[] {
  return clean(text, {lang: 'en'}).evidence.reasons.map(({kind}) => kind)
}

describe('evidence', () => {
  it.each(Object.entries(cases))('shows %s, and what it is a sign of', (kind, {shown, right}) => {
    const {reasons} = clean(shown, {lang: 'en'}).evidence
    expect(reasons.find((reason) => reason.kind === kind)).toEqual({
      kind,
      shows: slips[kind as Slip],
      count: kind === 'spaced-mark' ? 2 : 1
    })
    expect(kindsOf(right)).not.toContain(kind)
  })

  it('is 0 for a text without slips, and grows by half of what is left with each', () => {
    const slipsOf = (text: string) => clean(text, {lang: 'en'}).evidence.slips
    expect(slipsOf('It ended. Nobody left.')).toBe(0)
    expect(slipsOf('It ended. . Nobody left.')).toBe(0.5)
    expect(slipsOf('It ended. . Nobody left. . It rained. .')).toBe(0.875)
  })

  it('does not depend on the transforms that are switched on', () => {
    const text = 'The office of. the mayor waited for a hour. . It was late , they said.'
    const bare = createCleaner({preset: {plugins: []}})
    expect(bare(text, {lang: 'en'}).evidence).toEqual(clean(text, {lang: 'en'}).evidence)
  })

  it('stays under a half in nine of ten good articles', () => {
    const loud = fixtures.filter(({text, lang}) => clean(text, {lang}).evidence.slips > 0.5)
    expect(loud.length).toBeLessThanOrEqual(fixtures.length / 10)
  })

  it('raises a compound and an article that slips of translation stand beside', () => {
    const certainties = (text: string) =>
      clean(text, {lang: 'en'})
        .repairs.map(({transform}) => transform)
        .filter((one) => one !== 'detached-quote')
    const slip = '“We won, ”he said to them.'
    expect(certainties('The deal is rock – solid, and took a hour. It rained.')).toEqual([])
    expect(certainties(`${slip} They saw that it was stone – solid, and waited for a hour.`).sort()).toEqual([
      'article-agreement',
      'spaced-compound'
    ])
  })

  it('is not asked where a look at it tells that nothing shows translation', () => {
    const shown = Object.values(cases).flatMap((one) => [one.shown, one.right])
    const texts = [...shown, ...fixtures.map(({text}) => text), ...inTheWild.map(({input}) => input)]
    for (const text of texts) {
      const article = new Article(text, {lang: 'en'}, createReader({languages: defaultLanguages}))
      const kinds = (Object.keys(slips) as Slip[]).filter((kind) => slips[kind] === 'translation')
      const isAny = kinds.some((kind) => isTranslated(article.evidence, kind as TranslationSlip))
      if (isAny) expect(mayBeTranslated(article), text.slice(0, 60)).toBe(true)
    }
  })

  it('is documented by kind', () => {
    const doc = readFileSync(new URL('../docs/evidence.md', import.meta.url), 'utf8')
    for (const [kind, shows] of Object.entries(slips)) expect(doc).toContain(`| \`${kind}\` | ${shows} |`)
  })
})
