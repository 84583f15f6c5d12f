import fc from 'fast-check'
import {type Plugin, unified} from 'unified'
import {describe, expect, it} from 'vitest'
import type {Article, Context} from '../src/article.ts'
import {type Cleaner, createCleaner} from '../src/cleaner.ts'
import {apply} from '../src/edits.ts'
import type {Format} from '../src/formats/format.ts'
import type {Language} from '../src/languages/language.ts'
import {trimSpace} from '../src/lines.ts'
import type {CleanerOptions} from '../src/options.ts'
import {cautious, news, transforms} from '../src/presets.ts'
import {mapOffset, type Repair, undo} from '../src/result.ts'
import {
  defineTransform,
  type Finding,
  type Furniture,
  type Stage,
  type Transform,
  type TransformPlugin
} from '../src/transform.ts'
import {strayPunctuation} from '../src/transforms/prose/stray-punctuation.ts'
import {articleFurniture} from '../src/transforms/structure/article-furniture.ts'

type Rest = Partial<Finding & Transform>

/** A transform that puts `insert` for each match of a pattern; `undefined`: it suggests nothing. */
function replace(
  id: string,
  stage: Stage,
  pattern: RegExp,
  insert: string | undefined,
  {budget, ...rest}: Rest = {}
): TransformPlugin {
  return defineTransform({
    id,
    stage,
    summary: 'Replace for a test',
    examples: [],
    ...(budget === false ? {budget} : {}),
    *whole({text}) {
      for (const match of text.matchAll(pattern)) {
        const range = {from: match.index, to: match.index + match[0].length}
        const base: Finding = {...range, certainty: 'sure', reason: `Unexpected \`${match[0]}\``}
        yield {...base, ...(insert === undefined ? {} : {insert}), ...rest}
      }
    }
  })
}

/** A transform that finds nothing and remembers something of each article that it is shown. */
function watch<T>(
  id: string,
  stage: Stage,
  look: (article: Article) => T
): {plugin: TransformPlugin; seen: T[]} {
  const seen: T[] = []
  const plugin = defineTransform({
    id,
    stage,
    summary: 'Watch for a test',
    examples: [],
    whole(article) {
      seen.push(look(article))
      return []
    }
  })
  return {plugin, seen}
}

/** A cleaner of these transforms alone. */
function cleanerOf(plugins: readonly TransformPlugin[], options: CleanerOptions = {}): Cleaner {
  return createCleaner({preset: {plugins: [...plugins]}, ...options})
}

const likely: Rest = {certainty: 'likely'}
const suspect: Rest = {certainty: 'suspect'}

describe('stages', () => {
  const first = replace('first', 'characters', /a/g, 'b')
  const second = replace('second', 'structure', /b/g, 'c')
  const third = replace('third', 'prose', /c/g, 'd')

  it('see what the stages before them left, in whatever order they are listed', () => {
    for (const plugins of [
      [first, second, third],
      [third, second, first]
    ]) {
      const {text, repairs} = cleanerOf(plugins)('.a.b.c.')
      expect(text).toBe('.d.d.d.')
      expect(repairs.map(({steps}) => steps.map(({transform}) => transform))).toEqual([
        ['first', 'second', 'third'],
        ['second', 'third'],
        ['third']
      ])
    }
  })

  it('show all transforms of one stage the same text', () => {
    const texts = ({text}: Article) => text
    const before = watch('before', 'structure', texts)
    const behind = watch('behind', 'structure', texts)
    const later = watch('later', 'prose', texts)
    cleanerOf([before.plugin, second, behind.plugin, later.plugin])('b')
    // The second pass is the one that finds nothing more.
    expect(before.seen).toEqual(['b', 'c'])
    expect(behind.seen).toEqual(['b', 'c'])
    expect(later.seen).toEqual(['c', 'c'])
  })

  it('leave to the next pass what one stage makes for itself', () => {
    const chain = [replace('to-b', 'prose', /a/g, 'b'), replace('to-c', 'prose', /b/g, 'c')]
    const {text, repairs} = cleanerOf(chain)('a')
    expect(text).toBe('c')
    expect(repairs).toHaveLength(1)
    expect(repairs[0]!.steps.map(({transform}) => transform)).toEqual(['to-b', 'to-c'])
  })

  it('call `at` at each trigger, `line` for each line that is not blank, and `whole` once', () => {
    const calls: string[] = []
    const plugin = defineTransform({
      id: 'all-three',
      stage: 'prose',
      summary: 'Watch for a test',
      examples: [],
      triggers: '.!',
      at: (_, offset) => void calls.push(`at ${offset}`),
      line: (_, line) => void calls.push(`line ${line.number} ${line.text}`),
      whole() {
        calls.push('whole')
        return []
      }
    })
    cleanerOf([plugin])('a. b!\n \n c.')
    expect(calls).toEqual(['at 1', 'at 4', 'at 10', 'line 0 a. b!', 'line 2 c.', 'whole'])
  })
})

describe('text', () => {
  it('comes back as it was when there is nothing to repair', () => {
    const text = 'No d or e here.\r\n\r\n\uFEFF Ends in a half \uD83D'
    const result = cleanerOf([replace('none', 'prose', /zz/g, '')])(text)
    expect(result.text).toBe(text)
    expect(result).toEqual({
      text,
      repairs: [],
      suspects: [],
      removed: [],
      truncated: false,
      furniture: [],
      evidence: {slips: 0, reasons: [], lowerCaseStarts: 0},
      lang: undefined
    })
  })

  it('comes back as it was when a transform puts in what is there', () => {
    const same = replace('same', 'prose', /a/g, 'a')
    expect(cleanerOf([same])('a a')).toMatchObject({text: 'a a', repairs: [], suspects: []})
  })

  it('may be empty', () => {
    expect(cleanerOf([replace('any', 'prose', /$/g, '')])('').text).toBe('')
  })

  it('is repaired at both ends', () => {
    const ends = [replace('head', 'characters', /^/g, '<'), replace('tail', 'characters', /$/g, '>')]
    // Both would go on for ever if they did not look.
    const once = [
      replace('head', 'characters', /^(?!<)/g, '<'),
      replace('tail', 'characters', /(?<!>)$/g, '>')
    ]
    expect(cleanerOf(once)('a').text).toBe('<a>')
    expect(cleanerOf(ends)('a')).toMatchObject({text: 'a', repairs: []})
  })

  it('that is no string is an error, whatever else it is', () => {
    const clean = cleanerOf([])
    for (const [value, type] of [
      [undefined, 'undefined'],
      [null, 'object'],
      [5, 'number'],
      [['a'], 'object'],
      [new String('a'), 'object']
    ]) {
      expect(() => clean(value as never)).toThrow(new TypeError(`Invalid text: ${type}, expected a string`))
    }
  })
})

describe('a repair', () => {
  it('tells who, where, what, why, and how sure', () => {
    const plugin = replace('no-cats', 'prose', /cats?/g, 'dog', {...likely, note: 'We like dogs'})
    expect(cleanerOf([plugin])('A 😀 cat.').repairs).toEqual([
      {
        from: 5,
        to: 8,
        insert: 'dog',
        actual: 'cat',
        transform: 'no-cats',
        reason: 'Unexpected `cat`',
        certainty: 'likely',
        note: 'We like dogs',
        steps: [{transform: 'no-cats', reason: 'Unexpected `cat`', certainty: 'likely', note: 'We like dogs'}]
      }
    ])
  })

  it('of several stages is one, with its steps and the weakest certainty', () => {
    const decode = replace('decode', 'characters', /&#124;/g, '|', likely)
    const cut = replace('cut', 'structure', / ?READ \| [^.]*\./g, '')
    const {text, repairs, removed} = cleanerOf([decode, cut])(
      'It ended. READ &#124; Xi flies. Rain &#124; sun.'
    )
    expect(text).toBe('It ended. Rain | sun.')
    expect(repairs).toMatchObject([
      {
        from: 9,
        to: 31,
        insert: '',
        actual: ' READ &#124; Xi flies.',
        transform: 'cut',
        certainty: 'likely',
        steps: [
          {transform: 'decode', certainty: 'likely'},
          {transform: 'cut', certainty: 'sure'}
        ]
      },
      {from: 37, to: 43, insert: '|', transform: 'decode', certainty: 'likely'}
    ])
    expect(removed).toEqual([{from: 9, to: 31, text: ' READ &#124; Xi flies.', transform: 'cut'}])
  })

  it('that a later stage takes back is none', () => {
    const there = replace('there', 'characters', /a/g, 'b')
    const back = replace('back', 'structure', /b(?!!)/g, 'a!')
    const settle = replace('settle', 'prose', /a!/g, 'b')
    expect(cleanerOf([there, back, settle])('b')).toMatchObject({text: 'b', repairs: []})
  })

  it('counts as removed when it takes words and puts in none', () => {
    const cut = replace('cut', 'prose', / ?\([^)]*\)/g, '')
    const space = replace('space', 'prose', /\s*!!/g, ' ')
    const swap = replace('swap', 'prose', /dog/g, 'cat')
    const {removed} = cleanerOf([cut, space, swap])('A dog (one) ran (–) off !!')
    expect(removed).toEqual([{from: 5, to: 11, text: ' (one)', transform: 'cut'}])
  })
})

describe('what meets', () => {
  const long = replace('long', 'prose', /abc/g, 'xyz')
  const short = replace('short', 'prose', /bcd/g, 'q')

  it('is told of the loser, with the name of the winner', () => {
    const {text, suspects} = cleanerOf([short, long])('_abcd_')
    expect(text).toBe('_xyzd_')
    expect(suspects).toEqual([
      {
        from: 2,
        to: 5,
        insert: 'q',
        actual: 'bcd',
        expected: ['q'],
        transform: 'short',
        reason: 'Unexpected `bcd`',
        certainty: 'sure',
        note: 'Not applied: overlaps `long`',
        withheld: 'overlap'
      }
    ])
  })

  it('is not told when the loser has its way in the next pass', () => {
    const mild = replace('mild', 'prose', /ab/g, '_b')
    const {text, suspects, repairs} = cleanerOf([mild, short])('abcd')
    expect(text).toBe('_q')
    expect(suspects).toEqual([])
    expect(repairs.flatMap(({steps}) => steps.map(({transform}) => transform))).toEqual(['mild', 'short'])
  })

  it('is not told when the loser lies in what was removed', () => {
    const cut = replace('cut', 'prose', /\(.*\)/g, '')
    expect(cleanerOf([cut, short])('a (bcd)').suspects).toEqual([])
  })

  it('is decided among what is to be applied: told ones block nobody', () => {
    const told = replace('told', 'prose', /_abcd/g, '', suspect)
    const {text, suspects} = cleanerOf([told, short])('_abcd')
    expect(text).toBe('_aq')
    expect(suspects).toEqual([])
  })

  it('applies once what two transforms agree on, without a loser', () => {
    const twin = replace('twin', 'prose', /bcd/g, 'q')
    const {text, repairs, suspects} = cleanerOf([short, twin])('bcd')
    expect([text, repairs.length, suspects.length]).toEqual(['q', 1, 0])
    expect(repairs[0]!.transform).toBe('short')
  })

  it('is decided by the order of the preset when the ranges are equal', () => {
    const one = replace('one', 'prose', /a/g, '1')
    const two = replace('two', 'prose', /a/g, '2')
    expect(cleanerOf([one, two])('a').text).toBe('1')
    expect(cleanerOf([two, one])('a').text).toBe('2')
  })
})

describe('what is told', () => {
  it('is a suspect, with its suggestion', () => {
    expect(cleanerOf([replace('odd', 'prose', /b/g, 'c', suspect)])('abc')).toMatchObject({
      text: 'abc',
      repairs: [],
      suspects: [{from: 1, to: 2, actual: 'b', insert: 'c', expected: ['c'], withheld: 'suspect'}]
    })
  })

  it('is a suspect without one, also when everything is to be applied', () => {
    const {suspects} = cleanerOf([replace('odd', 'prose', /b/g, undefined, suspect)], {apply: 'all'})('abc')
    expect(suspects).toMatchObject([{actual: 'b', expected: [], withheld: 'suspect'}])
    expect(suspects[0]).not.toHaveProperty('insert')
  })

  it('stands in the order of the source, at its place there', () => {
    const grow = replace('grow', 'characters', /-/g, '---')
    const odd = [
      replace('late', 'prose', /z/g, '', suspect),
      replace('early', 'structure', /a/g, '', suspect)
    ]
    const {suspects} = cleanerOf([grow, ...odd])('z -a- z')
    // `grow` makes more of what it makes: so it never settles. Once is enough here.
    expect(suspects.every(({withheld}) => withheld === 'unsettled' || withheld === 'suspect')).toBe(true)
    const once = replace('once', 'characters', /(?<!-)-(?!-)/g, '---')
    expect(cleanerOf([once, ...odd])('z -a- z').suspects).toMatchObject([
      {from: 0, to: 1, transform: 'late'},
      {from: 3, to: 4, transform: 'early'},
      {from: 6, to: 7, transform: 'late'}
    ])
  })

  it('has a suggestion for the whole of its range in the source', () => {
    const decode = replace('decode', 'characters', /&hellip;/g, '...')
    const odd = replace('odd', 'prose', /\.\.(?= b)/g, '!', suspect)
    const {text, suspects} = cleanerOf([decode, odd])('a&hellip; b')
    expect(text).toBe('a... b')
    expect(suspects).toMatchObject([{from: 1, to: 9, actual: '&hellip;', insert: '.!'}])
  })

  it('has one that leaves out what was put in beside it', () => {
    const quote = replace('quote', 'characters', /(?<!“)cat(?!”)/g, '“cat”')
    const open = replace('open', 'characters', /(?<!<)(?=dog)/g, '<')
    const close = replace('close', 'characters', /(?<=dog)(?!>)/g, '>')
    const odd = replace('odd', 'prose', /cat|dog/g, 'cow', suspect)
    const {text, suspects} = cleanerOf([quote, open, close, odd])('a cat a dog')
    expect(text).toBe('a “cat” a <dog>')
    expect(suspects).toMatchObject([
      {actual: 'cat', insert: '“cow”'},
      {actual: 'dog', insert: 'cow'}
    ])
  })

  it('has one also when it lost to another', () => {
    const decode = replace('decode', 'characters', /&hellip;/g, '...')
    const winner = replace('winner', 'prose', /\.\. (?=b)/g, ', ')
    const loser = replace('loser', 'prose', /\. b/g, '!')
    const {text, suspects} = cleanerOf([decode, winner, loser])('a&hellip; b')
    expect(text).toBe('a., b')
    // The entity stands for three stops; the loser would have left two.
    expect(suspects).toMatchObject([{actual: '&hellip; b', insert: '..!', withheld: 'overlap'}])
  })

  it('is not what lies in removed text', () => {
    const odd = replace('odd', 'characters', /cat/g, 'dog', suspect)
    const cut = replace('cut', 'structure', /\([^)]*\)/g, '')
    const {text, suspects} = cleanerOf([odd, cut])('A cat (no cat).')
    expect(text).toBe('A cat .')
    expect(suspects).toMatchObject([{from: 2, to: 5}])
  })

  it('is not what was repaired later', () => {
    const odd = replace('odd', 'characters', /(?<=cat )ran/g, 'walked', suspect)
    const swap = replace('swap', 'structure', /cat/g, 'dog')
    expect(cleanerOf([odd, swap])('A cat ran.')).toMatchObject({text: 'A dog ran.', suspects: []})
  })
})

describe('apply', () => {
  const plugins = [
    replace('one', 'prose', /a/g, '1'),
    replace('two', 'prose', /b/g, '2', likely),
    replace('three', 'prose', /c/g, '3', suspect)
  ]

  it.each([
    ['sure', '1bc', ['apply', 'suspect']],
    ['likely', '12c', ['suspect']],
    ['all', '123', []],
    [undefined, '12c', ['suspect']]
  ] as const)('%s', (apply, text, withheld) => {
    const result = cleanerOf(plugins, apply ? {apply} : {})('abc')
    expect(result.text).toBe(text)
    expect(result.suspects.map((one) => one.withheld)).toEqual(withheld)
  })

  it('stands in the settings of a preset, and the option is stronger', () => {
    const preset = {plugins, settings: {copydesk: {apply: 'sure' as const}}}
    expect(createCleaner({preset})('abc').text).toBe('1bc')
    expect(createCleaner({preset, apply: 'all'})('abc').text).toBe('123')
  })
})

describe('budget', () => {
  const article = 'one two three four five six seven eight nine ten'
  const cut = (id: string, words: string, rest: Rest = likely, stage: Stage = 'prose') =>
    replace(id, stage, new RegExp(words, 'g'), '', rest)

  it('is a share of the words: as much as it says may go, and no more', () => {
    const withheld = (words: string, budget?: number) =>
      cleanerOf(
        [cut('cut', words)],
        budget === undefined ? {} : {budget}
      )(article).suspects.map((one) => one.withheld)
    expect(withheld('one two three four ')).toEqual([])
    expect(withheld('one two three four five ')).toEqual(['budget'])
    expect(withheld('one two three four five ', 0.5)).toEqual([])
    expect(withheld('one two three four five ', 0.49)).toEqual(['budget'])
    expect(withheld('one ', 0)).toEqual(['budget'])
    expect(withheld(article, 1)).toEqual([])
  })

  it('counts all likely deletions together, and tells all of them', () => {
    const cuts = [cut('head', 'one two three '), cut('tail', ' nine ten')]
    const {text, suspects} = cleanerOf(cuts)(article)
    expect(text).toBe(article)
    expect(suspects.map(({transform, withheld}) => `${transform} ${withheld}`)).toEqual([
      'head budget',
      'tail budget'
    ])
  })

  it('is a share of what the sure deletions leave, and does not hold these back', () => {
    const sure = cut('sure', 'one two three four five ', {})
    expect(cleanerOf([sure, cut('cut', ' nine ten')])(article).text).toBe('six seven eight')
    expect(cleanerOf([sure, cut('cut', ' eight nine ten')])(article)).toMatchObject({
      text: 'six seven eight nine ten',
      suspects: [{actual: ' eight nine ten', withheld: 'budget'}]
    })
  })

  it('does not concern sure deletions, replacements, and transforms with a guard of their own', () => {
    const most = 'one two three four five six seven eight '
    expect(cleanerOf([cut('cut', most, {})])(article).text).toBe('nine ten')
    expect(cleanerOf([replace('swap', 'prose', new RegExp(most, 'g'), 'x ', likely)])(article).text).toBe(
      'x nine ten'
    )
    expect(cleanerOf([cut('own', most, {...likely, budget: false})])(article).text).toBe('nine ten')
  })

  it('counts over all stages and passes, and the call starts again', () => {
    const chain = [
      cut('first', 'one two three ', likely, 'structure'),
      // Stands at the start only when the first is gone.
      cut('second', '^four five ', likely, 'structure')
    ]
    expect(cleanerOf(chain, {budget: 0.5})(article).text).toBe('six seven eight nine ten')
    expect(cleanerOf(chain)(article)).toMatchObject({
      text: article,
      repairs: [],
      suspects: [{actual: 'one two three ', withheld: 'budget'}]
    })
  })

  it('counts also the suspects that are to be applied', () => {
    const {suspects} = cleanerOf([cut('cut', 'one two three four five ', suspect)], {apply: 'all'})(article)
    expect(suspects).toMatchObject([{withheld: 'budget'}])
  })
})

describe('format', () => {
  const blocks: Format = {
    name: 'test',
    content: trimSpace,
    parse: (text) => ({
      protected: [...text.matchAll(/`[^`]*`/g)].map((code) => ({
        from: code.index,
        to: code.index + code[0].length
      })),
      blocks: [...text.matchAll(/.+/g)].map((line) => ({
        from: line.index,
        to: line.index + line[0].length,
        kind: line[0].startsWith('#') ? 'heading' : 'paragraph'
      }))
    })
  }

  it('holds back what would change the blocks of what stays, and lets the rest through', () => {
    const hash = replace('hash', 'prose', /Nr\./g, '#')
    const cut = replace('cut', 'prose', /Ad\n/g, '')
    const {text, suspects, repairs} = cleanerOf([hash, cut])('Nr. 1 of\nAd\nthe Nr. 2', {format: blocks})
    expect(text).toBe('Nr. 1 of\nthe # 2')
    expect(repairs.map(({actual}) => actual)).toEqual(['Ad\n', 'Nr.'])
    expect(suspects).toMatchObject([{from: 0, to: 3, insert: '#', withheld: 'format'}])
  })

  it('protects ranges, unless they go as a whole', () => {
    const swap = replace('swap', 'prose', /a/g, 'b')
    const cut = replace('cut', 'structure', /Ad `.*`/g, '')
    const clean = cleanerOf([swap, cut])
    expect(clean('a `a` a', {format: blocks}).text).toBe('b `a` b')
    expect(clean('a `a`. Ad `a`', {format: blocks}).text).toBe('b `a`. ')
  })
})

describe('addresses', () => {
  const clean = cleanerOf([
    replace('dots', 'prose', /\.(?=[^ ])/g, '. '),
    replace('cut', 'structure', / ?<[^>]*>/g, '')
  ])

  it.each([
    'https://www.example.com/a.b?c=d.e#f.g',
    'www.example.com',
    'desk.news@example.com',
    '@some.one',
    '/usr/lib/a.b',
    './a.b',
    `https://example.com/${'x'.repeat(200)}/a.b`
  ])('are not edited: %s', (address) => {
    expect(clean(`See.This ${address} and.that`).text).toBe(`See. This ${address} and. that`)
    expect(clean(address).text).toBe(address)
  })

  it('may go as a whole, and be repaired around', () => {
    expect(clean('See <https://a.example> this').text).toBe('See this')
  })

  it('are not what only looks alike', () => {
    expect(clean('and/or.not').text).toBe('and/or. not')
  })
})

describe('presets and transforms', () => {
  const one = replace('one', 'prose', /a/g, '1')
  const two = replace('two', 'prose', /b/g, '2')

  it('news has all transforms, and cautious applies the sure repairs of the same', () => {
    expect(news.plugins).toEqual(transforms)
    expect(cautious.plugins).toEqual(news.plugins)
    const own = [replace('own-likely', 'prose', /qq/g, 'q', likely), replace('own-sure', 'prose', /ww/g, 'w')]
    expect(createCleaner({transforms: own})('qq ww').text).toBe('q w')
    expect(createCleaner({preset: news, transforms: own})('qq ww').text).toBe('q w')
    expect(createCleaner({preset: cautious, transforms: own})('qq ww').text).toBe('qq w')
  })

  it('leaves out a transform by false', () => {
    expect(createCleaner()('It ended. .').text).toBe('It ended.')
    expect(createCleaner({transforms: [[strayPunctuation, false]]})('It ended. .').text).toBe('It ended. .')
    expect(cleanerOf([one, two], {transforms: [[one, false]]})('ab').text).toBe('a2')
    expect(cleanerOf([], {transforms: [one, [one, false]]})('ab').text).toBe('ab')
  })

  it('takes presets in presets', () => {
    const inner = {plugins: [one, two]}
    expect(createCleaner({preset: {plugins: [inner, [two, false]]}})('ab').text).toBe('1b')
    expect(createCleaner({preset: {settings: {}}, transforms: [two]})('ab').text).toBe('a2')
  })

  it('hands options to all three functions of a transform', () => {
    const seen: unknown[] = []
    const plugin = defineTransform<{word: string}>({
      id: 'with-options',
      stage: 'prose',
      summary: 'Watch options for a test',
      examples: [],
      options: {word: (value) => (typeof value === 'string' ? undefined : 'a word')},
      triggers: '.',
      at: (_, __, options) => void seen.push(options),
      line: (_, __, options) => void seen.push(options),
      whole(_, options) {
        seen.push(options)
        return []
      }
    })
    const run = (entry: CleanerOptions['transforms']) => {
      seen.length = 0
      createCleaner({preset: {plugins: []}, ...(entry && {transforms: entry})})('a.')
      return seen
    }
    expect(run([[plugin, {word: 'x'}]])).toEqual([{word: 'x'}, {word: 'x'}, {word: 'x'}])
    for (const entry of [plugin, [plugin], [plugin, undefined], [plugin, null], [plugin, true]] as const) {
      expect(run([entry])).toEqual([{}, {}, {}])
    }
    // The later entry counts, in the place of the first.
    expect(run([[plugin, {word: 'x'}], [plugin, {word: 'y'}]])[0]).toEqual({word: 'y'}) // biome-ignore format: short
  })

  it('refuses options that a transform does not have, and values that are not allowed', () => {
    const of = (plugin: unknown, options: object) => () =>
      createCleaner({transforms: [[plugin as TransformPlugin, options]]})
    expect(of(articleFurniture, {furniture: 'delete'})).toThrow(
      new RangeError('Invalid option `furniture` of `article-furniture`: "delete", expected one of keep, remove, extract') // biome-ignore format: one line
    )
    expect(of(articleFurniture, {furnitur: 'keep'})).toThrow(
      new TypeError('Unknown option `furnitur` of `article-furniture`, did you mean furniture?')
    )
    expect(of(strayPunctuation, {toString: 1})).toThrow(
      new TypeError('Unknown option `toString` of `stray-punctuation`, which has none')
    )
    expect(of(articleFurniture, {furniture: undefined})).not.toThrow()
    const plugin = articleFurniture as unknown as Plugin<[object]>
    expect(() => unified().use(plugin, {furniture: 'delete'}).freeze()).toThrow(/expected one of keep/)
  })

  it('keeps the place of a transform that gets options later', () => {
    const three = replace('three', 'prose', /a/g, '3')
    expect(cleanerOf([one, three], {transforms: [[one, {}]]})('a').text).toBe('1')
  })
})

describe('undo', () => {
  const plugins = [
    replace('decode', 'characters', /&#124;/g, '|'),
    replace('cut', 'structure', / ?READ \| [^.]*\./g, '', likely),
    replace('stop', 'prose', / \./g, '.')
  ]
  const source = 'It ended . READ &#124; Xi flies. Rain &#124; sun .'
  const result = cleanerOf(plugins)(source)

  it('starts from this', () => {
    expect(result.text).toBe('It ended. Rain | sun.')
  })

  it.each([
    ['all', undefined, source],
    ['of one transform', 'stop', 'It ended . Rain | sun .'],
    ['a composed repair by one of its steps', 'decode', 'It ended. READ &#124; Xi flies. Rain &#124; sun.'],
    [
      'what is likely',
      (step: {certainty: string}) => step.certainty === 'likely',
      'It ended. READ &#124; Xi flies. Rain | sun.'
    ],
    [
      'by reason',
      (step: {reason: string}) => step.reason.includes('&'),
      'It ended. READ &#124; Xi flies. Rain &#124; sun.'
    ],
    ['none', 'no-such-transform', 'It ended. Rain | sun.']
  ])('%s', (_, filter, expected) => {
    expect(undo(source, result.repairs, filter)).toBe(expected)
    expect(result.undo(filter)).toBe(expected)
    const read: {repairs: Repair[]} = JSON.parse(JSON.stringify(result))
    expect(undo(source, read.repairs, filter)).toBe(expected)
  })

  it('refuses a source that the repairs do not fit', () => {
    expect(() => undo(`x${source}`, result.repairs)).toThrow(
      new RangeError('Repair at 8 to 10 does not fit this source')
    )
  })
})

describe('mapOffset', () => {
  const result = cleanerOf([
    replace('cut', 'prose', /\([^)]*\) /g, ''),
    replace('grow', 'prose', /&/g, 'and')
  ])('a (b) c & d')

  it.each([
    [0, 0, 0],
    [2, 2, 2],
    [4, 2, 2],
    [6, 2, 2],
    [8, 4, 4],
    [9, 7, 7],
    [11, 9, 9]
  ])('takes %i of the source to %i', (offset, start, end) => {
    expect(result.text).toBe('a c and d')
    expect([result.mapOffset(offset), result.mapOffset(offset, 1)]).toEqual([start, end])
    const {repairs}: {repairs: Repair[]} = JSON.parse(JSON.stringify(result))
    expect([mapOffset(repairs, offset), mapOffset(repairs, offset, 1)]).toEqual([start, end])
  })

  it('refuses what is no offset', () => {
    const message = 'Invalid offset -1, expected an integer of at least 0'
    expect(() => result.mapOffset(-1)).toThrow(new RangeError(message))
  })
})

describe('the result', () => {
  const plugins = [
    replace('cut', 'structure', /Ad\n/g, ''),
    replace('odd', 'prose', /sun/g, undefined, suspect),
    replace('stop', 'prose', / \./g, '.', {note: 'Twice'})
  ]

  it('is plain data', () => {
    const result = cleanerOf(plugins)('Ad\nRain . Or sun .', {lang: 'en'})
    expect(JSON.parse(JSON.stringify(result))).toEqual({...result})
    expect(structuredClone({...result})).toEqual({...result})
    expect(Object.keys(result)).toEqual([
      'text',
      'repairs',
      'suspects',
      'removed',
      'truncated',
      'furniture',
      'evidence',
      'lang'
    ])
  })

  it('has methods that do not travel', () => {
    const result = cleanerOf(plugins)('Rain .')
    expect({...result}).not.toHaveProperty('undo')
    expect({...result}).not.toHaveProperty('mapOffset')
    const {undo} = result
    expect(undo()).toBe('Rain .')
  })

  it('is the same each time', () => {
    const clean = cleanerOf(plugins)
    expect(clean('Ad\nRain . Or sun .')).toEqual(clean('Ad\nRain . Or sun .'))
  })
})

describe('truncated and furniture', () => {
  const cutMark = replace('cut-mark', 'structure', /… \[\+\d+ chars\]$/g, '…', {truncated: '[+1234 chars]'})
  const byline = defineTransform({
    id: 'byline',
    stage: 'structure',
    summary: 'Note bylines for a test',
    examples: [],
    line(_, {text, start, end}): Furniture | undefined {
      return text.startsWith('By ') ? {from: start, to: end, furniture: 'byline'} : undefined
    }
  })

  it('tells from where and by what sign the article is incomplete', () => {
    expect(cleanerOf([cutMark])('It began… [+123 chars]')).toMatchObject({
      text: 'It began…',
      truncated: {at: 8, reason: '[+1234 chars]'}
    })
    expect(cleanerOf([cutMark])('It began.').truncated).toBe(false)
  })

  it('tells it also when the mark is only told', () => {
    const wall = replace('wall', 'structure', /Subscribe/g, undefined, {...suspect, truncated: 'paywall'})
    const grow = replace('grow', 'characters', /&/g, 'and')
    expect(cleanerOf([grow, wall])('Rain & sun. Subscribe')).toMatchObject({
      text: 'Rain and sun. Subscribe',
      truncated: {at: 12, reason: 'paywall'}
    })
  })

  it('tells the first of several marks', () => {
    const early = replace('early', 'structure', /<1>/g, undefined, {...suspect, truncated: 'early'})
    const late = replace('late', 'structure', /<2>/g, '', {truncated: 'late'})
    expect(cleanerOf([late, early])('a <1> b <2>').truncated).toEqual({at: 2, reason: 'early'})
  })

  it('gives furniture by its place in the source, once, and tells no suspect for it', () => {
    const decode = replace('decode', 'characters', /&amp;/g, '&')
    const {text, furniture, suspects} = cleanerOf([decode, byline])('A &amp; B\nBy C &amp; D \nText.')
    expect(text).toBe('A & B\nBy C & D \nText.')
    expect(furniture).toEqual([{from: 10, to: 22, text: 'By C &amp; D', kind: 'byline'}])
    expect(suspects).toEqual([])
  })
})

describe('an article that does not settle', () => {
  it('comes back as it was, with everything told', () => {
    const flip = [
      replace('to-b', 'prose', /a/g, 'b', {note: 'Flips'}),
      replace('to-a', 'prose', /b/g, 'a', likely)
    ]
    const odd = replace('odd', 'prose', /!/g, undefined, suspect)
    expect(cleanerOf([...flip, odd])('a!b')).toMatchObject({
      text: 'a!b',
      repairs: [],
      removed: [],
      suspects: [
        {from: 0, to: 1, actual: 'a', insert: 'b', transform: 'to-b', note: 'Flips', withheld: 'unsettled'},
        {from: 1, to: 2, actual: '!', withheld: 'suspect'},
        {from: 2, to: 3, actual: 'b', insert: 'a', transform: 'to-a', withheld: 'unsettled'}
      ]
    })
  })

  it('is one that grows for ever', () => {
    expect(cleanerOf([replace('grow', 'characters', /a/g, 'aa')])('a')).toMatchObject({
      text: 'a',
      suspects: [{withheld: 'unsettled', insert: 'aa'}]
    })
  })

  it('is not one that four passes settle', () => {
    const countdown = replace('countdown', 'prose', /!(?=\d*$)/g, '')
    expect(cleanerOf([countdown])('!!!!').text).toBe('')
    expect(cleanerOf([countdown])('!!!!!')).toMatchObject({text: '!!!!!', repairs: []})
  })
})

describe('context', () => {
  const spy = watch('spy', 'prose', ({title, lang, site, author, language}) => {
    return {title, lang, site, author, language: language?.tag}
  })
  const clean = cleanerOf([spy.plugin], {detect: () => 'de-AT'})
  const see = (context?: unknown) => {
    spy.seen.length = 0
    const {lang} = clean('text', context as Context)
    expect(spy.seen[0]!.lang).toBe(lang)
    return spy.seen[0]!
  }

  it.each([
    [undefined],
    [null],
    [{}],
    [{title: undefined, lang: undefined, site: undefined, author: undefined, format: undefined}],
    [{title: '', lang: '', site: '', author: ''}],
    [{title: ' \n\u00A0', lang: ' ', site: '\t', author: '  '}],
    [{title: null, lang: null, site: null, author: null}],
    [{title: 7, lang: 7, site: {}, author: []}],
    [{lang: 'und'}],
    [{lang: 'und-Latn'}],
    [{lang: 'english'}],
    [{lang: 'xx'}],
    [{lang: 'not a tag!'}]
  ])('%j counts as not given', (context) => {
    expect(see(context)).toEqual({
      title: undefined,
      lang: 'de-AT',
      site: undefined,
      author: undefined,
      language: 'de'
    })
  })

  it('is handed to the transforms', () => {
    const context = {title: 'A title', lang: 'en-GB', site: 'example.com', author: 'A. Author'}
    expect(see(context)).toEqual({...context, language: 'en'})
  })

  it.each([
    ['EN-us', 'en-US', 'en'],
    ['pt_BR', 'pt-BR', 'pt'],
    ['zh-hant-tw', 'zh-Hant-TW', 'zh'],
    ['nb-no', 'nb-NO', 'no'],
    ['zu-latn', 'zu-Latn', undefined],
    ['oc', 'oc', undefined]
  ])('reads the language %s as %s', (lang, tag, language) => {
    expect(see({lang})).toMatchObject({lang: tag, language})
  })

  it('of the wrong type is an error', () => {
    expect(() => clean('text', 'en' as never)).toThrow(
      new TypeError('Invalid context: string, expected an object')
    )
    expect(() => clean('text', {format: 'markdown'} as never)).toThrow(
      new TypeError('Invalid `format`, expected a format such as `markdown` from `copydesk/markdown`')
    )
  })
})

describe('detect, languages, and sentences', () => {
  const spy = () => watch('spy', 'prose', ({lang, language, languages}) => ({lang, language, languages}))

  it('asks detect only when no language is given, and believes only tags', () => {
    const asked: string[] = []
    const detect = (answer: string | undefined) => (text: string) => {
      asked.push(text)
      return answer
    }
    const {plugin, seen} = spy()
    cleanerOf([plugin], {detect: detect('fr')})('Un texte.', {lang: 'en'})
    expect(asked).toEqual([])
    expect(cleanerOf([plugin], {detect: detect('fr')})('Un texte.').lang).toBe('fr')
    expect(asked).toEqual(['Un texte.'])
    for (const answer of ['und', '', 'nonsense!', undefined]) {
      expect(cleanerOf([plugin], {detect: detect(answer)})('Un texte.').lang).toBeUndefined()
    }
    expect(seen.map(({lang}) => lang)).toEqual(['en', 'fr', undefined, undefined, undefined, undefined])
  })

  it('takes packs of its own', () => {
    const words = ['foo', 'bar', 'baz']
    const signs = {words, letters: ''}
    const pack = {tag: 'eo', name: 'Test', signs} as unknown as Language
    const {plugin, seen} = spy()
    const clean = cleanerOf([plugin], {languages: [pack]})
    expect(clean('foo bar baz '.repeat(5)).lang).toBe('eo')
    expect(seen[0]).toEqual({lang: 'eo', language: pack, languages: [pack]})
    expect(
      clean('The cat sat on the mat and it was not at all that the dog had ever been.').lang
    ).toBeUndefined()
  })

  it('does without packs', () => {
    const {plugin, seen} = spy()
    const {lang} = cleanerOf([plugin], {languages: []})('The cat is on the mat. '.repeat(9))
    expect(lang).toBeUndefined()
    expect(seen[0]).toEqual({lang: undefined, language: undefined, languages: []})
    expect(() =>
      createCleaner({languages: []})('It ended. . And ”then” – READ | it.\n\nLeave a Reply')
    ).not.toThrow()
  })

  it('takes sentences from who it is told, on windows of at most 2 KB', () => {
    const windows: string[] = []
    const sentences = (text: string) => {
      windows.push(text)
      return [{from: 0, to: text.length, words: [{from: 0, to: 1}]}]
    }
    const found: unknown[] = []
    const plugin = defineTransform({
      id: 'sentence-spy',
      stage: 'prose',
      summary: 'Watch sentences for a test',
      examples: [],
      triggers: '.',
      at: (article, offset) => void found.push(article.sentenceAt(offset))
    })
    cleanerOf([plugin], {sentences})('First\nSecond. And.\nThird')
    expect(windows).toEqual(['Second. And.'])
    expect(found[0]).toEqual({from: 6, to: 18, words: [{from: 6, to: 7}]})
    windows.length = 0
    cleanerOf([plugin], {sentences})('ab. '.repeat(5000))
    expect(Math.max(...windows.map(({length}) => length))).toBeLessThanOrEqual(2048)
    expect(windows.length).toBeLessThan(25)
  })

  it('finds the sentence that holds any offset of a long line', () => {
    const text = 'One two three. '.repeat(1000).trimEnd()
    const sentences: (string | undefined)[] = []
    const plugin = defineTransform({
      id: 'sentence-spy',
      stage: 'prose',
      summary: 'Watch sentences for a test',
      examples: [],
      triggers: 'w',
      at(article, offset): undefined {
        const sentence = article.sentenceAt(offset)
        sentences.push(sentence && article.text.slice(sentence.from, sentence.to))
        return undefined
      }
    })
    cleanerOf([plugin])(text)
    expect(sentences).toHaveLength(1000)
    expect(new Set(sentences)).toEqual(new Set(['One two three.']))
  })
})

describe('wrong options', () => {
  const notTransform = () => {}
  it.each([
    ['none', null, TypeError, 'Invalid options: null, expected an object'],
    ['a list', [], TypeError, 'Invalid options: a list, expected an object'],
    ['a string', 'news', TypeError, 'Invalid options: "news", expected an object'],
    [
      'an unknown one',
      {aply: 'sure'},
      TypeError,
      'Unknown option `aply`, expected one of preset, transforms, apply, languages, budget, detect, sentences'
    ],
    [
      'apply',
      {apply: 'never'},
      RangeError,
      'Invalid option `apply`: "never", expected one of sure, likely, all'
    ],
    [
      'apply of a preset',
      {preset: {settings: {copydesk: {apply: 'x'}}}},
      RangeError,
      'Invalid option `apply`: "x", expected one of sure, likely, all'
    ],
    ['budget', {budget: 1.1}, RangeError, 'Invalid option `budget`: 1.1, expected a share from 0 to 1'],
    [
      'budget below 0',
      {budget: -0.1},
      RangeError,
      'Invalid option `budget`: -0.1, expected a share from 0 to 1'
    ],
    [
      'no budget',
      {budget: Number.NaN},
      RangeError,
      'Invalid option `budget`: NaN, expected a share from 0 to 1'
    ],
    [
      'a word as budget',
      {budget: '0.5'},
      RangeError,
      'Invalid option `budget`: "0.5", expected a share from 0 to 1'
    ],
    [
      'languages',
      {languages: ['en']},
      TypeError,
      'Invalid option `languages`, expected a list of packs from `copydesk/languages/…`'
    ],
    [
      'languages, no list',
      {languages: 'en'},
      TypeError,
      'Invalid option `languages`, expected a list of packs from `copydesk/languages/…`'
    ],
    [
      'languages with a hole',
      {languages: [undefined]},
      TypeError,
      'Invalid option `languages`, expected a list of packs from `copydesk/languages/…`'
    ],
    ['detect', {detect: 'en'}, TypeError, 'Invalid option `detect`: "en", expected a function'],
    ['sentences', {sentences: {}}, TypeError, 'Invalid option `sentences`: an object, expected a function'],
    [
      'preset',
      {preset: 'news'},
      TypeError,
      'Invalid option `preset`: "news", expected an object with `plugins`'
    ],
    [
      'no preset',
      {preset: null},
      TypeError,
      'Invalid option `preset`: null, expected an object with `plugins`'
    ],
    [
      'an empty preset',
      {preset: {}},
      TypeError,
      'Invalid option `preset`: an object, expected an object with `plugins`'
    ],
    [
      'a stranger in a preset',
      {preset: {plugins: [notTransform]}},
      TypeError,
      'Invalid entry in `preset`: function notTransform, expected transforms made by defineTransform'
    ],
    [
      'transforms',
      {transforms: strayPunctuation},
      TypeError,
      'Invalid option `transforms`: function stray-punctuation, expected a list'
    ],
    [
      'a stranger in transforms',
      {transforms: ['stray-punctuation']},
      TypeError,
      'Invalid entry in `transforms`: "stray-punctuation", expected transforms made by defineTransform'
    ],
    [
      'a pair without a transform',
      {transforms: [[{}, false]]},
      TypeError,
      'Invalid entry in `transforms`: a list, expected transforms made by defineTransform'
    ],
    [
      'options of a transform',
      {transforms: [[strayPunctuation, 'off']]},
      TypeError,
      'Invalid options of `stray-punctuation`: "off", expected an object or false'
    ]
  ])('%s', (_, options, type, message) => {
    const error = new type(message)
    expect(() => createCleaner(options as never)).toThrow(error)
    expect(() => createCleaner(options as never)).toThrow(type)
  })

  it('left out and undefined are the same', () => {
    const options = {
      preset: undefined,
      transforms: undefined,
      apply: undefined,
      languages: undefined,
      budget: undefined,
      detect: undefined,
      sentences: undefined
    }
    expect(createCleaner(options as never)('It ended. .').text).toBe('It ended.')
    expect(createCleaner(undefined)('It ended. .').text).toBe('It ended.')
  })
})

describe('defineTransform', () => {
  const fine = {id: 'fine', stage: 'prose', summary: 'Test', examples: [], whole: () => []}

  const wrong: [wrong: object, message: string][] = [
    [
      {id: 'Not kebab'},
      'Invalid id `Not kebab` of a transform, expected kebab-case such as `stray-punctuation`'
    ],
    [{stage: 'end'}, 'Invalid stage `end` of `fine`, expected one of characters, structure, prose'],
    [{whole: undefined}, 'Transform `fine` finds nothing, expected `at`, `line`, or `whole`'],
    [{triggers: '.'}, 'Transform `fine` has only one of `triggers` and `at`, expected both'],
    [{at: () => undefined}, 'Transform `fine` has only one of `triggers` and `at`, expected both'],
    [
      {triggers: '. ', at: () => undefined},
      'Transform `fine` is triggered by the plain space, expected rarer characters, or `after`'
    ]
  ]
  it.each(wrong)('refuses %j', (wrong, message) => {
    expect(() => defineTransform({...fine, ...wrong} as never)).toThrow(new TypeError(message))
  })

  it('calls where one of `after` stands before; a record says it for some of the triggers', () => {
    const seen = (after: string | Record<string, string>) => {
      const offsets: number[] = []
      const at = (_: unknown, offset: number) => void offsets.push(offset)
      const plugin = defineTransform({...fine, whole: undefined, triggers: ' ,', after, at} as never)
      createCleaner({preset: {plugins: [plugin]}})('a  b ,c,')
      return offsets
    }
    expect(seen(' ')).toEqual([2, 5])
    expect(seen({' ': ' '})).toEqual([2, 5, 7])
    expect(seen({' ': ' ', ',': 'c'})).toEqual([2, 7])
  })

  it('refuses the plain space in a record that does not hold it back', () => {
    const wrong = {...fine, triggers: ' ,', after: {',': ' '}, at: () => undefined}
    expect(() => defineTransform(wrong as never)).toThrow(/is triggered by the plain space/)
  })

  it('gives a plugin that knows its definition and its name', () => {
    const plugin = defineTransform(fine as never)
    expect(plugin.transform).toMatchObject({id: 'fine', stage: 'prose'})
    expect(plugin.name).toBe('fine')
  })

  it('names a transform that leaves the text', () => {
    const wild = defineTransform({
      id: 'wild',
      stage: 'prose',
      summary: 'Test',
      examples: [],
      whole: () => [{from: 2, to: 9, insert: '', certainty: 'sure', reason: 'None'}]
    })
    expect(() => cleanerOf([wild])('abcd')).toThrow(
      new RangeError('Invalid range 2 to 9 of `wild` (in a text of length 4)')
    )
  })
})

it('does not overflow when a transform finds very much', () => {
  const text = 'a. '.repeat(150_000)
  const stops = defineTransform({
    id: 'stops',
    stage: 'prose',
    summary: 'Replace for a test',
    examples: [],
    triggers: '.',
    at: (_, offset) => ({from: offset, to: offset + 1, insert: '!', certainty: 'sure', reason: 'Stop'})
  })
  const result = cleanerOf([stops], {languages: []})(text)
  expect(result.repairs).toHaveLength(150_000)
  expect(result.undo()).toBe(text)
})

describe('whatever the transforms do', () => {
  const unit = fc.constantFrom('a', 'b', 'c', ' ', '\n', '.', '😀')
  const rule = fc.record({
    stage: fc.constantFrom<Stage>('characters', 'structure', 'prose'),
    find: fc.string({unit, minLength: 1, maxLength: 4}),
    insert: fc.option(fc.string({unit, maxLength: 3}), {nil: undefined}),
    certainty: fc.constantFrom<Finding['certainty']>('sure', 'likely', 'suspect')
  })
  const rules = fc.array(rule, {minLength: 1, maxLength: 5})
  const text = fc.string({unit, maxLength: 30})
  const applies = fc.constantFrom<NonNullable<CleanerOptions['apply']>>('sure', 'likely', 'all')

  it('the result keeps its promises', () => {
    let settled = 0
    fc.assert(
      fc.property(rules, text, applies, fc.constantFrom(0, 0.4, 1), (rules, text, option, budget) => {
        const plugins = rules.map(({stage, find, insert, certainty}, i) =>
          replace(`rule-${i}`, stage, new RegExp(toPattern(find), 'g'), insert, {
            certainty: insert === undefined ? 'suspect' : certainty
          })
        )
        const clean = cleanerOf(plugins, {apply: option, budget, languages: []})
        const result = clean(text)
        const {repairs, suspects, removed} = result
        // Exact and told.
        expect(apply(text, repairs)).toBe(result.text)
        for (const {from, to, actual, insert, steps} of repairs) {
          expect(actual).toBe(text.slice(from, to))
          expect(actual).not.toBe(insert)
          expect(steps.length).toBeGreaterThan(0)
        }
        expect(result.undo()).toBe(text)
        expect(result.undo(() => true)).toBe(text)
        expect(result.undo(() => false)).toBe(result.text)
        for (const {from, to, actual, insert, expected} of suspects) {
          expect(actual).toBe(text.slice(from, to))
          expect(expected).toEqual(insert === undefined ? [] : [insert])
        }
        const places = suspects.map(({from}) => from)
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        for (const one of removed)
          expect(repairs.some(({from, to}) => from === one.from && to === one.to)).toBe(true)
        expect(JSON.parse(JSON.stringify({...result, lang: 'en'}))).toEqual({...result, lang: 'en'})
        // Settled, or as it was.
        if (suspects.some(({withheld}) => withheld === 'unsettled')) {
          expect(result.text).toBe(text)
        } else if (budget === 1) {
          settled++
          expect(clean(result.text)).toMatchObject({text: result.text, repairs: []})
        }
      }),
      {numRuns: 1000}
    )
    expect(settled).toBeGreaterThan(100)
  })
})

function toPattern(text: string): string {
  return text.replaceAll('.', '\\.')
}
