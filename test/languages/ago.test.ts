import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it, test} from 'vitest'
import {Article} from '../../src/article.ts'
import {clean} from '../../src/index.ts'
import {readOptions} from '../../src/options.ts'
import {isAgo} from '../../src/tail/ago.ts'

/** How long ago, as Unicode's data have it: an independent judge of the packs. */
const times = [
  [-5, 'minute'],
  [-3, 'hour'],
  [-21, 'hour'],
  [-5, 'day'],
  [-3, 'week'],
  [-7, 'month']
] as const

const tags = readdirSync(new URL('../../src/languages/', import.meta.url))
  .map((name) => name.replace('.ts', ''))
  .filter((tag) => /^[a-z]{2}$/.test(tag) && Intl.RelativeTimeFormat.supportedLocalesOf(tag).length > 0)

/** Words with a number inside (Sinhala), or with a space of no width (Khmer): no label has those. */
const unknown = new Set(['si', 'km'])

test.each(tags.filter((tag) => !unknown.has(tag)))('%s says how long ago', (tag) => {
  const {reader} = readOptions({})
  const format = new Intl.RelativeTimeFormat(tag)
  for (const [value, unit] of times) {
    const text = format.format(value, unit)
    expect([text, isAgo(new Article(text, {lang: tag}, reader), 0, text.length)]).toEqual([text, true])
  }
})

test('a number alone, or a word alone, says nothing', () => {
  const {reader} = readOptions({})
  for (const text of ['3 hours', '1916', 'ago', 'three boats ago'])
    expect(isAgo(new Article(text, {lang: 'en'}, reader), 0, text.length)).toBe(false)
})

const articles = {
  da: 'da-brev',
  tr: 'tr-vapur',
  id: 'id-perahu',
  ja: 'ja-watashi',
  pl: 'pl-most',
  sv: 'sv-bron'
}

function read(name: string): string {
  return readFileSync(new URL(`../../fixtures/clean/${name}.txt`, import.meta.url), 'utf8').trim()
}

describe.each(Object.entries(articles))('behind an article in %s', (lang, name) => {
  const article = read(name)
  const headlines = article
    .split('\n')
    .filter((line) => line.length > 30)
    .slice(0, 4)
    .map((line) => line.slice(0, 24).replace(/\P{L}+$/u, ''))
    .map((line, i) => `${'ABCD'[i]} ${line}`)

  it('headlines go with how old they are', () => {
    const format = new Intl.RelativeTimeFormat(lang)
    const list = headlines.flatMap((line, i) => [line, format.format(-(i + 2), 'hour')])
    expect(clean([article, ...list].join('\n\n'), {lang}).text).toBe(article)
  })

  it('months of an archive go', () => {
    const format = new Intl.DateTimeFormat(lang, {month: 'long', year: 'numeric', timeZone: 'UTC'})
    const list = [8, 7, 6, 5, 4, 3].map((month) => format.format(Date.UTC(2024, month, 3)))
    expect(clean([article, ...list].join('\n\n'), {lang}).text).toBe(article)
  })
})
