import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Cleaner, createCleaner} from '../../src/cleaner.ts'
import type {Block, Range} from '../../src/formats/format.ts'
import {markdown} from '../../src/formats/markdown.ts'
import {isTooCostly} from '../../src/formats/markup.ts'
import {blunt} from '../blunt.ts'
import {markdownText} from './markdown-text.ts'

const cleaner: Cleaner = createCleaner({
  preset: {plugins: []},
  transforms: [...blunt],
  budget: 1,
  languages: []
})
const clean = (text: string) => cleaner(text, {format: markdown})

describe('a text with nothing to repair', () => {
  test.each([
    '* a\r\n+ b &copy; d_e 1*2\r\n',
    '\uFEFF# a\r\rb  \rc\\\rd',
    '',
    '\uFEFF',
    '\n\n',
    'a\u0000b',
    '\uD800 > a\n\tb',
    '| a | b |\n|:-|-:|\n| c | d |'
  ])('comes back as the same string: %j', (text) => {
    const result = clean(text)
    expect(result.text).toBe(text)
    expect(result.suspects).toEqual([])
  })
})

describe('only prose is repaired', () => {
  test.each([
    ['x `x` x ``x ` x``', 'y `x` y ``x ` x``'],
    ['x\n\n```x\nx\n```\n\nx', 'y\n\n```x\nx\n```\n\ny'],
    ['x\n\n    x\n\tx\n\nx', 'y\n\n    x\n\tx\n\ny'],
    ['[x *x*](x "x") x', '[y *y*](x "x") y'],
    ['[x][x] [x] [x][]\n\n[x]: x "x"', '[y][x] [x] [x][]\n\n[x]: x "x"'],
    [
      '![x](x) <https://x.org> <b title="x">x</b> <!-- x -->',
      '![x](x) <https://x.org> <b title="x">y</b> <!-- x -->'
    ],
    ['a <code>x *x* x</code> x <kbd>x', 'a <code>x *x* x</code> y <kbd>x'],
    ['<div x>\nx\n\nx\n\n</div>', '<div x>\nx\n\ny\n\n</div>'],
    ['https://x.org x x@x.org', 'https://x.org y x@x.org'],
    ['&#x58; x \\! &ex; x', '&#x58; y \\! &ex; y'],
    ['x | x\n--|--\nx | x\n\nx | x', 'x | x\n--|--\nx | x\n\ny | y'],
    ['x[^x]\n\n[^x]: x x', 'y[^x]\n\n[^x]: y y'],
    ['---\ntitle: x\n\nx\n---\nx', '---\ntitle: x\n\nx\n---\ny'],
    ['+++\r\nx = 1\r\n+++\r\nx', '+++\r\nx = 1\r\n+++\r\ny'],
    ['\uFEFF---\nx: `\n---\n\nx `x`', '\uFEFF---\nx: `\n---\n\ny `x`'],
    ['---\n\nx\n\n---\n\nx', '---\n\ny\n\n---\n\ny'],
    ['\uFEFFx `x` x', '\uFEFFy `x` y'],
    ['> x\n> > x\n> x\nx\n\n1. x\n\n   x `x`', '> y\n> > y\n> y\ny\n\n1. y\n\n   y `x`'],
    ['x\n===\n\n## x ##', 'y\n===\n\n## y ##']
  ])('%j', (text, expected) => {
    expect(clean(text).text).toBe(expected)
  })
})

describe('block structure stays', () => {
  test.each([
    ['lines of paragraphs, quotes, and lists go', 'a\n\nDROP\n\nb', 'a\n\nb'],
    ['', '- a\n- DROP\n- b', '- a\n- b'],
    ['', '> a\n>\n> **DROP**\n>\n> b', '> a\n>\n> b'],
    ['', '# DROP\n\nb', 'b'],
    ['', '> - DROP\n\nb', 'b'],
    ['words go', 'Label a *Label b*', 'a *b*'],
    ['', '> a\n> DROP\n> b', '> a\n> b']
  ])('%s %j', (_, text, expected) => {
    const result = clean(text)
    expect(result.text).toBe(expected)
    expect(result.suspects).toEqual([])
  })

  test.each([
    ['a list would begin', 'Label - a\n\nb x', 'Label - a\n\nb y'],
    ['a heading would begin', 'Label # a\n\nb x', 'Label # a\n\nb y'],
    ['a mark would become prose', '> a Label\n> b\n\nb x', '> a Label\n> b\n\nb y'],
    ['code would begin', 'Label ```\n\nb x', 'Label ```\n\nb y'],
    ['emphasis would begin', 'b x\n\nLabel_a b_', 'b y\n\nLabel_a b_'],
    ['paragraphs would become one', 'b x\n\na Label\n\nb', 'b y\n\na Label\n\nb']
  ])('a repair is withheld where %s', (_, text, expected) => {
    const result = clean(text)
    expect(result.text).toBe(expected)
    expect(result.suspects).toMatchObject([{withheld: 'format'}])
  })
})

describe('content of lines', () => {
  test.each([
    ['  a b  ', 'a b'],
    ['> > a', 'a'],
    ['- * 1) a', 'a'],
    ['- [ ] a', 'a'],
    ['[ ] a', '[ ] a'],
    ['12. a', 'a'],
    ['1234567890. a', '1234567890. a'],
    ['1.5 a', '1.5 a'],
    ['-a', '-a'],
    ['>', ''],
    ['-', '-'],
    ['> 1.', '1.'],
    ['## a ##', 'a'],
    ['## a#', 'a#'],
    ['##', '##'],
    ['#a', '#a'],
    ['> **Read more:** a', 'Read more:** a'],
    ['__a b__', 'a b'],
    ['***a***', 'a'],
    ['*', '*'],
    ['***', '***'],
    ['- - -', '- - -'],
    ['| a | b |', '| a | b |'],
    ['\uFEFFa', 'a']
  ])('%j', (line, content) => {
    const {from, to} = markdown.content(`\n${line}\n`, 1, 1 + line.length)
    expect(`\n${line}\n`.slice(from, to)).toBe(content)
  })
})

test('blocks', () => {
  const text = '# a\n\n> - [x](y) **b**\n\n```ts\nc\n```\n1. d\n***'
  expect(markdown.parse(text).blocks.map(({kind, from, to}) => [kind, text.slice(from, to)])).toEqual([
    ['heading 1', '# a'],
    ['blockquote', '> - [x](y) **b**'],
    ['list', '- [x](y) **b**'],
    ['listItem', '- [x](y) **b**'],
    ['paragraph', '[x](y) **b**'],
    ['link', '[x](y)'],
    ['strong', '**b**'],
    ['code ts', '```ts\nc\n```'],
    ['list ordered', '1. d'],
    ['listItem', '1. d'],
    ['paragraph', 'd'],
    ['thematicBreak', '***']
  ])
})

test('what is protected', () => {
  const text = '> *a* [b](c)\n> d &amp; \\*\n\n- e'
  const spans = markdown.parse(text).protected.map(({from, to}) => text.slice(from, to))
  expect(spans).toEqual(['> ', '*', '*', '[', '](c)', '> ', '&amp;', '\\*', '- '])
})

describe('any text', () => {
  test('is parsed, and what is protected is sorted and disjoint', () => {
    const piece = fc.oneof(
      markdownText,
      fc.string({unit: 'binary', maxLength: 20}),
      fc.constantFrom(...'\n\r\t *_`[]()<>!#-+=|~&;:\\"')
    )
    const text = fc.array(piece, {maxLength: 30}).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, (sample) => {
        const facts = markdown.parse(sample)
        checkRanges(facts.protected, sample)
        for (const {from, to} of facts.blocks) expect(sample.slice(from, to)).toHaveLength(to - from)
      }),
      {numRuns: 500}
    )
  })

  test('keeps its structure and what is protected', () => {
    fc.assert(fc.property(markdownText, keepsStructure), {numRuns: 500})
  })
})

function checkRanges(ranges: readonly Range[], text: string): void {
  let end = 0
  for (const {from, to} of ranges) {
    expect(from).toBeGreaterThanOrEqual(end)
    expect(to).toBeGreaterThan(from)
    end = to
  }
  expect(end).toBeLessThanOrEqual(text.length)
}

function keepsStructure(text: string): void {
  const {text: repaired, repairs} = clean(text)
  const before = markdown.parse(text)
  const after = markdown.parse(repaired)
  const gone = union(
    text,
    repairs.filter(({insert}) => insert.trim() === '')
  )
  const isGone = (block: Block) => gone.some(({from, to}) => from <= block.from && to >= block.to)
  const kinds = (blocks: readonly Block[]) => blocks.map(({kind}) => kind)
  expect(kinds(after.blocks)).toEqual(kinds(before.blocks.filter((block) => !isGone(block))))
  for (const range of before.protected) {
    const met = union(text, repairs).filter(({from, to}) => from < range.to && to > range.from)
    expect(met.every(({from, to}) => from <= range.from && to >= range.to)).toBe(true)
  }
  expect(clean(repaired).repairs).toEqual([])
}

/** Ranges, with those that only white space parts made one. */
function union(text: string, ranges: readonly Range[]): Range[] {
  const all: Range[] = []
  for (const {from, to} of ranges) {
    const last = all.at(-1)
    if (last && text.slice(last.to, from).trim() === '') all[all.length - 1] = {from: last.from, to}
    else all.push({from, to})
  }
  return all
}

describe('bounded', () => {
  const units = [
    '*',
    'a*',
    '*_',
    '*a_ ',
    '**a_',
    '>',
    '> ',
    '> a\n\n',
    '>>> a\n\n',
    '> a\nb\n\n',
    '- ',
    '- a\n  - b\n',
    '1. ',
    '* * *\n',
    '[',
    '[a](',
    '[a][b',
    '![',
    '![a]',
    '](b)',
    '<',
    'a <!-- ',
    '<?',
    '<![CDATA[',
    '`a',
    '&',
    '&amp;',
    '\\',
    '\n',
    'a\n',
    '=\n',
    'a\n---\n',
    '[a]: b "\n',
    '\t',
    '|',
    '-',
    '|-|\n',
    '---\n',
    '[^a]',
    '\uFEFF'
  ]
  test.each(units)('%j', (unit) => {
    const text = Array.from({length: Math.ceil(100_000 / unit.length)}, () => unit).join('')
    const start = process.cpuUsage()
    clean(text)
    const {user} = process.cpuUsage(start)
    expect(user / 1000).toBeLessThan(10_000)
  })

  test('deep nesting', () => {
    const text = Array.from({length: 1000}, (_, i) => `${' '.repeat(2 * i)}- a\n`).join('')
    expect(clean(text).text).toBe(text)
    expect(clean(`${'>'.repeat(900)} x`).text).toBe(`${'>'.repeat(900)} y`)
  })

  test('what is too costly is protected throughout', () => {
    const text = `x\n\n${'a*_'.repeat(1000)}`
    expect(isTooCostly(text)).toBe(true)
    expect(clean(text).text).toBe(text)
    expect(markdown.parse(text)).toEqual({protected: [{from: 0, to: text.length}], blocks: []})
  })

  test('no article is too costly', () => {
    const paragraph = `${'The *mayor* said [so](https://example.org/a_b) on Monday. '.repeat(20)}\n\n`
    const list = '- one\n- two\n  - three\n\n'
    const quote = '> It **ended**.\n>\n> — The mayor\n\n'
    expect(isTooCostly((paragraph + list + quote + paragraph).repeat(100))).toBe(false)
  })
})
