import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {isOdd} from '../src/encodings/oddness.ts'
import {codecOf, type Encoding, encodings, upperHalves} from '../src/encodings/tables.ts'
import {apply, applyPlan, characters, clean, createCleaner, news, repairEncoding} from '../src/index.ts'
import {testTransform} from '../src/testing.ts'
import {fill} from '../src/testing-texts.ts'
import {mojibake} from '../src/transforms/characters/mojibake.ts'
import {replacementCharacters} from '../src/transforms/characters/replacement-characters.ts'
import {clean as cleanFixtures} from './fixtures.ts'

testTransform(mojibake)
testTransform(replacementCharacters)

/** A table of our own writing, with its damage. */
function table<T>(name: string): readonly T[] {
  return JSON.parse(readFileSync(new URL(`../fixtures/encodings/${name}.json`, import.meta.url), 'utf8'))
}

const wild = table<{name: string; before: string; after: string}>('in-the-wild')
const negatives = table<string>('negatives')
const failures = table<{name: string; before: string; wanted: string}>('known-failures')

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

/** Everything that holds of every result. */
function keepsPromises(source: string): void {
  const {text, plan, repairs} = repairEncoding(source)
  expect(apply(source, repairs), 'exact').toBe(text)
  expect(applyPlan(source, plan).text, 'planned').toBe(text)
  expect(plan.length > 0, 'a plan for repairs').toBe(repairs.length > 0)
  for (const {from, to, actual} of repairs) expect(source.slice(from, to), 'told').toBe(actual)
  expect(repairEncoding(text).repairs, 'settled').toEqual([])
}

describe('in the wild', () => {
  test.each(wild)('$name', ({before, after}) => {
    expect(repairEncoding(before).text).toBe(after)
    keepsPromises(before)
  })
  test.each(wild)('$name: its plan does the same', ({before, after}) => {
    expect(applyPlan(before, repairEncoding(before).plan).text).toBe(after)
  })
  test.each(wild)('$name: mojibake applies it', ({before, after}) => {
    const {text} = createCleaner({preset: {plugins: [mojibake]}})(before)
    expect(text).toBe(after)
  })
})

describe('right text is left alone', () => {
  test('by many examples', () => expect(negatives.length).toBeGreaterThanOrEqual(60))
  test.each(negatives)('%s', (text) => expect(repairEncoding(text)).toEqual({text, plan: [], repairs: []}))
  test.each(negatives)('%s, by mojibake too', (text) => {
    const result = createCleaner({preset: {plugins: [mojibake, replacementCharacters]}})(text)
    expect([result.text, result.suspects]).toEqual([text, []])
  })
  test.each(cleanFixtures)('fixture $name', ({text}) => expect(repairEncoding(text).text).toBe(text))
})

describe('known failures still fail', () => {
  test.each(failures)('$name', ({before, wanted}) => expect(repairEncoding(before).text).not.toBe(wanted))
})

const synthetic = encodings.flatMap((encoding) =>
  Object.entries(sentences).map(([lang, text]) => ({encoding, lang, text, damaged: misread(text, encoding)}))
)

/**
 * Sentences that read as UTF-8 by a likelier encoding too, with another result, or in which nothing looks odd.
 */
const ambiguous: readonly string[] = [
  'iso-8859-2 es',
  'iso-8859-2 pt',
  'iso-8859-5 es',
  'iso-8859-5 pt',
  'iso-8859-7 de',
  'iso-8859-7 es',
  'iso-8859-7 pt',
  'iso-8859-7 tr',
  'macintosh ru',
  'windows-1251 cs',
  'windows-1251 el',
  'windows-1251 es',
  'windows-1251 ja',
  'windows-1251 pl',
  'windows-1251 pt',
  'windows-1251 tr',
  'windows-1253 es',
  'windows-1253 pt'
]

describe('every encoding, in twelve languages', () => {
  test.each(synthetic)('$encoding, $lang', ({encoding, lang, text, damaged}) => {
    const isKnown = ambiguous.includes(`${encoding} ${lang}`)
    if (isKnown) expect(repairEncoding(damaged).text, 'a known failure').not.toBe(text)
    else expect(repairEncoding(damaged).text).toBe(text)
    keepsPromises(damaged)
  })
})

describe('twice and three times over', () => {
  const read = (text: string) => misread(text, 'windows-1252')
  test.each(Object.entries(sentences))('%s', (_, text) => {
    expect(repairEncoding(read(read(text))).text).toBe(text)
    expect(repairEncoding(read(read(read(text)))).text).toBe(text)
  })
})

describe('what Node 20 makes of windows-1252', () => {
  test.each(['en', 'fr', 'es', 'de', 'pt', 'it'])('%s', (lang) => {
    const text = sentences[lang]!
    const damaged = text.replace(/[^\0-\xff]/g, (one) => {
      return String.fromCharCode(0x80 + upperHalves['windows-1252'].indexOf(one))
    })
    const {text: repaired, plan} = repairEncoding(damaged)
    expect(repaired).toBe(text)
    expect(plan).toEqual(damaged === text ? [] : [{from: 'c1', to: 'windows-1252'}])
  })
})

describe('a plan', () => {
  test('says what was decoded from what', () => {
    expect(repairEncoding('Itâ€™s a cafÃ©').plan).toEqual([{from: 'windows-1252', to: 'utf-8'}])
    expect(repairEncoding('Its a “cafÃ©”').plan).toEqual([{from: ['iso-8859-1'], to: 'utf-8', runs: true}])
    expect(repairEncoding('ItÃ¢â‚¬â„¢s').plan).toEqual([
      {from: 'windows-1252', to: 'utf-8'},
      {from: 'windows-1252', to: 'utf-8'}
    ])
    expect(repairEncoding('“So” вЂ“ cafÃ©, ItÃ¢â‚¬â„¢s \u0096 now').plan).toEqual([
      {from: ['iso-8859-1', 'windows-1252', 'windows-1251'], to: 'utf-8', runs: true},
      {from: 'c1', to: 'windows-1252'}
    ])
  })
  test('does the same to other text, read back from JSON', () => {
    const plan = JSON.parse(JSON.stringify(repairEncoding('Itâ€™s a cafÃ©').plan))
    const {text, repairs} = applyPlan('Ã¥ and “so”', plan)
    expect(text).toBe('å and “so”')
    expect(repairs).toMatchObject([{from: 0, to: 2, insert: 'å', actual: 'Ã¥'}])
  })
  test('reads only by its encodings', () => {
    const {plan} = repairEncoding('Its a “cafÃ©”')
    expect(applyPlan('“caf├⌐” “Ã©tÃ©” “вЂ”', plan).text).toBe('“caf├⌐” “été” “вЂ”')
  })
  test('that names no known encoding, or is no list, is refused', () => {
    expect(() => applyPlan('é', [{from: 'ebcdic', to: 'utf-8'}] as never)).toThrow(RangeError)
    expect(() => applyPlan('é', [{from: ['utf-7'], to: 'utf-8', runs: true}] as never)).toThrow(RangeError)
    expect(() => applyPlan('é', {} as never)).toThrow(TypeError)
  })
})

interface Piece {
  readonly sentence: string
  readonly from: number
  readonly size: number
  readonly by: readonly Encoding[]
  readonly cut: number
  readonly behind: string
}

/** Pieces of sentences as different programs damage them, one after the other in one text. */
const pieces: fc.Arbitrary<Piece> = fc.record({
  sentence: fc.constantFrom(...Object.values(sentences)),
  from: fc.nat(60),
  size: fc.integer({min: 1, max: 30}),
  by: fc.array(fc.constantFrom(...encodings), {maxLength: 3}),
  cut: fc.nat(2),
  behind: fc.constantFrom(' ', '', '\n', '“', '”, ', ' \u0093', '\ufffd')
})

function damage({sentence, from, size, by, cut, behind}: Piece): string {
  let text = sentence.slice(from, from + size)
  for (const encoding of by) text = misread(text, encoding)
  return text.slice(cut) + behind
}

test('a plan applied to its own source gives exactly the repaired text', () => {
  const text = fc.array(pieces, {maxLength: 8}).map((all) => all.map(damage).join(''))
  const check = (source: string) => {
    const {text, plan, repairs} = repairEncoding(source)
    const again = applyPlan(source, JSON.parse(JSON.stringify(plan)))
    expect(again.text).toBe(text)
    expect(again.repairs).toEqual(repairs)
    keepsPromises(source)
  }
  fc.assert(fc.property(text, check), {numRuns: 1500})
})

test('a place for every repair', () => {
  expect(repairEncoding('Itâ€™s a cafÃ©').repairs).toEqual([
    {from: 2, to: 5, insert: '’', actual: 'â€™', reason: 'Unexpected `â€™`, expected `’`'},
    {from: 12, to: 14, insert: 'é', actual: 'Ã©', reason: 'Unexpected `Ã©`, expected `é`'}
  ])
})

test('no text throws, and every result is exact, told, and settled', () => {
  const hot = [...'ÃÂâ€œ™Ðà°±РвЂ√‚Ä\u0081\u0092\ufffd\xa0 "a.\ud83d?Î²Ø§Œ…—”“\n']
  const text = fc.array(fc.constantFrom(...hot), {maxLength: 30}).map((pieces) => pieces.join(''))
  fc.assert(fc.property(text, keepsPromises), {numRuns: 2000})
})

test('anything but text is a TypeError', () => {
  expect(() => repairEncoding(1 as never)).toThrow(TypeError)
  expect(() => applyPlan(null as never, [])).toThrow(TypeError)
})

test('oddness looks at the whole of a rule and at no more', () => {
  expect(isOdd('caf\u0301 é')).toBe(false)
  expect(isOdd(`${'a'.repeat(100)}É`)).toBe(false)
  expect(isOdd(`${'a'.repeat(100)}Ã©`)).toBe(true)
  expect(isOdd('Â £')).toBe(true)
  expect(isOdd(' Â £')).toBe(false)
})

test('mojibake judges each line alone where not all of a text was damaged', () => {
  const cleaned = createCleaner({preset: {plugins: [mojibake]}})(
    'She said “so”.\nHan sÃ¥g “ÅÄÖ”.\nGÃ¥ dÃ¥ till cafÃ©et.'
  )
  expect(cleaned.text).toBe('She said “so”.\nHan såg “ÅÄÖ”.\nGå då till caféet.')
})

describe('what East Asian encodings leave is told, one finding for a run', () => {
  const readBy = (encoding: string, text: string) => new TextDecoder(encoding).decode(Buffer.from(text))
  const cleaned = createCleaner({preset: {plugins: [mojibake]}})
  const told: readonly (readonly [before: string, actual: readonly string[]])[] = [
    ['He typed 锟斤拷锟斤拷锟斤拷 twice.', ['锟斤拷锟斤拷锟斤拷']],
    ['오늘 占쏙옙占쏙옙 占쏙옙 왔다.', ['占쏙옙占쏙옙 占쏙옙']],
    [`He read ${readBy('gbk', '市长说大桥已经开放')} there.`, [readBy('gbk', '市长说大桥已经开放')]],
    [readBy('gbk', '我们在这里等了两年'), [readBy('gbk', '我们在这里等了两年')]],
    [readBy('gbk', '市长说：“桥开了”，居民很高兴'), [readBy('gbk', '市长说：“桥开了”，居民很高兴')]],
    [readBy('shift_jis', 'こんにちは'), [readBy('shift_jis', 'こんにちは')]],
    [readBy('shift_jis', 'ニュースサイト'), [readBy('shift_jis', 'ニュースサイト')]],
    ['The sign read ÇÑ±¹¾î there, “so”.', ['ÇÑ±¹¾î']],
    ['The sign “´ëÅë·É ¿À´Ã” was new.', ['´ëÅë·É ¿À´Ã']],
    ['He wrote ÄãºÃ to us.', ['ÄãºÃ']],
    ['It read ÄãºÃÊÀ½ç£¬ there.', ['ÄãºÃÊÀ½ç£¬']]
  ]
  test.each(told)('%s', (before, actual) => {
    const {text, suspects} = cleaned(before)
    expect(text).toBe(before)
    expect(suspects.map((one) => one.actual)).toEqual(actual)
  })
  test.each([
    '市长说，大桥在星期一重新开放。居民很高兴：“我们等了两年”，一位老人说。',
    '張騫、王璇和骞说：浣溪沙，一涓细流，宸翰。市長說橋樑重新開放。',
    '繧繝縁の畳と繧繝錦、浣腸、宸筆、鏃、鍋の店。',
    '시장은 다리가 다시 열렸다고 말했다. 물이 쏙 빠졌다. 占쏙이라는 말은 없다.',
    'El 3º» y la 4ª», «¿Qué?», ¼ ½ ¾, ± ² ³.'
  ])('%s is left alone', (text) => {
    expect(cleaned(text).suspects).toEqual([])
    expect(cleaned(text).text).toBe(text)
  })
})

/** 1.2 on a quiet machine; see test/hostile.test.ts. */
const steepest = 1.35

describe('bounded', () => {
  const units = [
    'â€œ',
    'Ã',
    'Ã¢â‚¬â„¢',
    'ÃÐÎ×à日Рâ',
    'Привет Ã© Ελ Ã¤ 日本 â€™ ',
    '“a â€. ',
    'â€\ufffd',
    'Â ',
    '\u0093',
    'it\u0092s a \u0093day\u0094 ',
    '鎬荤粺',
    'ÇÑ±¹ ',
    'a Ã¢â‚¬ б '
  ]
  test.each(units)('%s', (unit) => {
    let [short, long, exponent] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 2]
    // Several tries: garbage collections and other processes fall into some of them.
    for (let i = 0; i < 5 && exponent > steepest; i++) {
      short = Math.min(short, timeOf(unit, 65_536))
      long = Math.min(long, timeOf(unit, 1_048_576))
      // Below this many milliseconds the short run is too short to measure.
      exponent = Math.log(long / Math.max(15, short)) / Math.log(16)
    }
    expect(exponent).toBeLessThanOrEqual(steepest)
  })
})

/** Milliseconds of CPU time, the least of some runs, over a flat string. */
function timeOf(unit: string, size: number): number {
  const text = fill(unit, size)
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < 3; i++) {
    const start = process.cpuUsage()
    repairEncoding(text)
    const {user, system} = process.cpuUsage(start)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

test('every byte of an encoding has a character of its own', () => {
  for (const encoding of encodings) {
    const codec = codecOf(encoding)
    const bytes = Array.from(upperHalves[encoding], (_, i) => codec.byteAt(upperHalves[encoding], i))
    expect(bytes).toEqual(Array.from({length: 128}, (_, i) => 128 + i))
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
