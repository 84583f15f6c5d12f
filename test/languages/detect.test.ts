import {franc} from 'franc-min'
import {describe, expect, it} from 'vitest'
import {countWords} from '../../src/characters.ts'
import {defaultLanguages} from '../../src/languages/defaults.ts'
import {createDetect} from '../../src/languages/detect.ts'
import {knownTag, primary} from '../../src/languages/tag.ts'
import {chief, others} from './texts.ts'

const detect = createDetect(defaultLanguages)
const chiefPacks = defaultLanguages.filter(({tag}) => tag in chief)

function list(
  texts: Readonly<Record<string, readonly string[]>>
): {tag: string; text: string; start: string}[] {
  return Object.entries(texts).flatMap(([tag, all]) =>
    all.map((text) => ({tag, text, start: text.slice(0, 40).replaceAll('\n', ' ')}))
  )
}

/** Three letters, as franc has them, of the languages that it knows. */
const judged: Readonly<Record<string, string>> = {
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  de: 'deu',
  pt: 'por',
  it: 'ita',
  nl: 'nld',
  sv: 'swe',
  pl: 'pol',
  cs: 'ces',
  ro: 'ron',
  id: 'ind',
  tr: 'tur',
  vi: 'vie',
  hu: 'hun',
  ja: 'jpn',
  zh: 'cmn',
  ko: 'kor',
  ar: 'arb',
  ru: 'rus',
  uk: 'ukr',
  bg: 'bul',
  el: 'ell',
  hi: 'hin',
  th: 'tha',
  fa: 'pes',
  sw: 'swh',
  be: 'bel',
  ur: 'urd',
  mr: 'mar',
  ne: 'npi',
  tl: 'tgl'
}

/** The judge looks at trigrams, so it needs a longer text, and is asked only for languages that it knows. */
describe('the texts of this test are what they say, in the eyes of franc', () => {
  it.each(list({...chief, ...others}).filter(({tag}) => tag in judged))('$tag $start', ({tag, text}) => {
    expect(franc(text)).toBe(judged[tag])
  })
})

describe('the chief languages', () => {
  it('are here with six texts or more', () => {
    for (const texts of Object.values(chief)) expect(texts.length).toBeGreaterThanOrEqual(6)
  })

  it.each(list(chief))('$tag $start', ({tag, text}) => {
    const found = detect(text)
    if (countWords(text) >= 25) expect(found).toBe(tag)
    else expect([tag, undefined]).toContain(found)
  })

  it.each(list(chief))('$tag $start, in pieces: right or not told', ({tag, text}) => {
    const words = text.split(/\s+/)
    for (let size = 5; size < words.length; size += 5) {
      for (let from = 0; from + size <= words.length; from += 5) {
        const piece = words.slice(from, from + size).join(' ')
        expect([tag, undefined], piece).toContain(detect(piece))
      }
    }
  })

  it.each(Object.entries(chief))('%s, a whole page of it', (tag, texts) => {
    expect(detect(texts.join('\n\n'))).toBe(tag)
    expect(detect(texts.join('\n\n').repeat(50))).toBe(tag)
  })

  it.each(Object.entries(chief))('%s in capitals', (tag, texts) => {
    expect(detect(texts.join('\n\n').toUpperCase())).toBe(tag)
  })

  // Spanish and Portuguese are not here: without its pack, the one is taken for the other now and then.
  const apart = Object.entries(chief).filter(([tag]) => tag !== 'es' && tag !== 'pt')
  it.each(apart)('%s without its pack is not taken for another', (tag, texts) => {
    const without = createDetect(chiefPacks.filter((pack) => pack.tag !== tag))
    for (const text of texts) expect(without(text)).toBeUndefined()
  })
})

describe('other languages are told rightly or not at all', () => {
  const packed = new Set(defaultLanguages.map(({tag}) => tag))

  it.each(list(others))('$tag $start', ({tag, text}) => {
    expect([tag, undefined]).toContain(detect(text))
    expect([tag, undefined]).toContain(detect(`${text}\n\n`.repeat(5)))
  })

  /** So near to each other, or so poor in function words, that two short texts are too little. */
  const unsure = ['da', 'no', 'fi', 'et']
  const told = Object.entries(others).filter(
    ([tag, texts]) => packed.has(tag) && texts.length > 1 && !unsure.includes(tag)
  )

  it.each(told)('%s, both texts together', (tag, texts) => {
    expect(detect(texts.join('\n\n'))).toBe(tag)
  })

  it.each(list(others).filter(({tag}) => packed.has(tag)))(
    '$tag $start, in pieces: right or not told',
    ({tag, text}) => {
      const words = text.split(/\s+/)
      for (let from = 0; from + 15 <= words.length; from += 5) {
        const piece = words.slice(from, from + 15).join(' ')
        expect([tag, undefined], piece).toContain(detect(piece))
      }
    }
  )

  it.each(['ja', 'zh', 'ko', 'el', 'th'])('%s is told by its script', (tag) => {
    for (const text of others[tag]!) {
      expect(detect(text)).toBe(tag)
      expect(createDetect([])(text)).toBe(tag)
    }
  })
})

describe('what is no text', () => {
  it.each([
    '',
    ' \n',
    '. '.repeat(500),
    '1,234.5 67 89',
    'Ja.',
    'Merkel Macron Draghi Sánchez Biden Xi Costa Johnson Trudeau Modi Lula Putin Scholz Rutte',
    '😀'.repeat(100),
    '\uD83D'.repeat(100),
    'a'.repeat(10_000),
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.'
  ])('%j', (text) => {
    expect(detect(text)).toBeUndefined()
  })

  it('tells from the middle, not from a foreign head and tail', () => {
    const german = chief.de!.join('\n\n')
    const english = 'Read more about this and all of the other news of the day on our site.'
    expect(detect(`${english}\n\n${german}\n\n${english}`)).toBe('de')
  })
})

describe('knownTag', () => {
  it.each([
    ['en', 'en'],
    ['EN-us', 'en-US'],
    ['pt_BR', 'pt-BR'],
    [' de ', 'de'],
    ['zh-hant', 'zh-Hant'],
    ['iw', 'he'],
    ['nb-NO', 'nb-NO'],
    ['und', undefined],
    ['und-Latn', undefined],
    ['', undefined],
    [' ', undefined],
    ['english', undefined],
    ['xx', undefined],
    ['e', undefined],
    ['en-', undefined],
    ['Deutsch (DE)', undefined],
    [undefined, undefined],
    [null, undefined],
    [5 as never, undefined]
  ])('%s is %s', (given, tag) => {
    expect(knownTag(given)).toBe(tag)
    // Once more, from memory.
    expect(knownTag(given)).toBe(tag)
  })

  it('keeps working over very many tags', () => {
    for (let i = 0; i < 3000; i++) expect(knownTag(`x${i}`)).toBeUndefined()
    expect(knownTag('en')).toBe('en')
  })

  it('has a primary part', () => {
    expect(['en', 'en-US', 'zh-Hant-TW'].map(primary)).toEqual(['en', 'en', 'zh'])
  })
})
