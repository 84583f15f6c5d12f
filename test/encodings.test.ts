import {describe, expect, test} from 'vitest'
import {bytesOf, type Encoding, encodings, upperHalves} from '../src/encodings/tables.ts'
import {applyPlan, characters, clean, createCleaner, news, repairEncoding} from '../src/index.ts'
import {clean as cleanFixtures} from './fixtures.ts'

/** Read the UTF-8 of a text by a single-byte encoding: what a careless program does. */
function misread(text: string, encoding: Encoding): string {
  const upper = upperHalves[encoding]
  return [...Buffer.from(text, 'utf8')]
    .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : upper[byte - 0x80]!))
    .join('')
}

const sentences: Readonly<Record<string, string>> = {
  en: 'The café’s owner said: “It’s over – for now.” The others wouldn’t say.',
  fr: 'L’été a été très chaud, a déclaré la préfète à Besançon.',
  es: 'El niño soñó con el año que vendría después, según contó su mamá.',
  de: 'Die Straße über die Brücke ist für Fußgänger geöffnet, hieß es.',
  pt: 'A eleição não será antes de março, afirmou o porta-voz da câmara.',
  it: 'La città è più tranquilla, però la qualità dell’aria peggiorò.',
  pl: 'Łódź i Gdańsk dostały więcej pieniędzy, powiedział źle słyszalny głos.',
  cs: 'Příliš žluťoučký kůň úpěl ďábelské ódy, řekl někdo.',
  ru: 'Мэр города сказал, что мост снова открыт для всех.',
  el: 'Ο δήμαρχος είπε ότι η γέφυρα είναι ξανά ανοιχτή.',
  tr: 'Belediye başkanı köprünün yeniden açıldığını söyledi, çok güzel oldu.',
  ja: '市長は月曜日に橋が再び開いたと述べた。'
}

describe('UTF-8 that was read by windows-1252 is restored', () => {
  test.each(Object.entries(sentences))('%s', (_, sentence) => {
    const {text, plan, repairs} = repairEncoding(misread(sentence, 'windows-1252'))
    expect(text).toBe(sentence)
    expect(plan).toEqual([{from: 'windows-1252', to: 'utf-8'}])
    expect(repairs.length).toBeGreaterThan(0)
  })
})

describe('twice over, too', () => {
  test.each(['en', 'fr', 'es', 'de', 'pt', 'it'])('%s', (lang) => {
    const damaged = misread(misread(sentences[lang]!, 'windows-1252'), 'windows-1252')
    expect(repairEncoding(damaged).text).toBe(sentences[lang])
  })
})

/** Encodings that read the same bytes as other, likelier ones do: nothing in the text tells them apart. */
const ambiguous = ['iso-8859-2 es', 'iso-8859-2 pt', 'iso-8859-7 de', 'iso-8859-7 tr']

describe('by every encoding, what is repaired is right', () => {
  const cases = encodings.flatMap((encoding) =>
    Object.entries(sentences).map(([lang, text]) => ({encoding, lang, text}))
  )
  test.each(cases)('$encoding, $lang', ({encoding, lang, text}) => {
    const damaged = misread(text, encoding)
    const isKnown = ambiguous.includes(`${encoding} ${lang}`)
    if (isKnown) return expect([text, damaged]).not.toContain(repairEncoding(damaged).text)
    // Left alone where it does not look odd, but never made into something else.
    return expect([text, damaged]).toContain(repairEncoding(damaged).text)
  })
})

describe('right text is left alone', () => {
  test.each([
    'São Paulo',
    'Ângela',
    'l’été',
    'MARQUÉ…',
    'À LA UNE : ÉTÉ',
    'Ísland',
    'Łódź',
    'Việt Nam',
    'Ã…lesund',
    'Œuvre',
    'naïve café',
    'ÇA ALORS',
    'ŻÓŁĆ',
    'Ðe',
    'Þór',
    'Ñandú',
    'ß',
    '10 °C',
    '5 €',
    '£5',
    '“quoted”',
    '…',
    '½ × 2',
    'Ø',
    'Österreich',
    'ÅÄÖ',
    'Αθήνα',
    'Москва',
    '東京',
    'ไทย'
  ])('%s', (text) => expect(repairEncoding(text)).toEqual({text, plan: [], repairs: []}))
  test.each(cleanFixtures)('fixture $name', ({text}) => expect(repairEncoding(text).text).toBe(text))
})

test('mixed with right text, each run is judged alone', () => {
  expect(repairEncoding('naÃ¯ve – right “quotes” é').text).toBe('naïve – right “quotes” é')
})

test('C1 controls are characters of windows-1252', () => {
  expect(repairEncoding('It\u0092s \u0093over\u0094').plan).toEqual([{from: 'c1', to: 'windows-1252'}])
})

test('a plan does the same to other text', () => {
  const {plan} = repairEncoding('Itâ€™s a cafÃ©')
  expect(applyPlan('Ã¤', plan).text).toBe('ä')
})

test('every byte of an encoding has a character of its own', () => {
  for (const encoding of encodings) {
    expect(upperHalves[encoding]).toHaveLength(128)
    expect(bytesOf(encoding).filter((byte) => byte > 0)).toHaveLength(128)
  }
})

describe('the preset of characters', () => {
  const all = createCleaner({preset: {plugins: [characters, news]}})
  test('comes before the others', () => {
    expect(
      all(
        'The mayor said so.\n\nREAD &amp;#124; Harbour bridge to reopen in May\n\nIt rained all day long, and nobody came.',
        {lang: 'en'}
      ).text
    ).toBe('The mayor said so.\n\nIt rained all day long, and nobody came.')
  })
  test.each(cleanFixtures.filter(({name}) => name.endsWith('.txt')))(
    'leaves the words of $name',
    ({text, lang}) => {
      const words = (sample: string) => sample.split(/\s+/).join(' ').trim()
      expect(words(all(text, {lang}).text)).toBe(words(text))
    }
  )
  test('is a part of the default', () => {
    expect(clean('Itâ€™s over.').text).toBe('It’s over.')
  })
})
