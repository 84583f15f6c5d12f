import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {type Plugin, unified} from 'unified'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {describe, expect, test} from 'vitest'
import type {CleanerOptions} from '../../src/options.ts'
import type {CopydeskMessage} from '../../src/plugin.ts'
import {defineTransform} from '../../src/transform.ts'
import {applyRepairs} from '../../src/unified/apply-repairs.ts'
import {remarkCopydesk} from '../../src/unified/remark-copydesk.ts'
import {blunt} from '../blunt.ts'

const options: CleanerOptions = {preset: {plugins: []}, transforms: [...blunt], budget: 1, languages: []}
const source = '\uFEFF# Label x\r\n\r\nDROP\r\n\r\n* a *x* `x` q\r\n'
const repaired = '\uFEFF# y\r\n\r\n* a *y* `x` q\r\n'

describe('the file', () => {
  const processor = unified().use(remarkParse).use(remarkCopydesk, options).use(applyRepairs)

  test('gets the repaired text', () => {
    const file = processor.processSync(source)
    expect(file.value).toBe(repaired)
    expect(file.data.copydesk?.source).toBe(source)
    expect(file.data.copydesk?.result?.text).toBe(repaired)
    expect(file.data.copydesk?.repairs?.map(({actual}) => actual)).toEqual([
      'Label ',
      'x',
      'DROP\r\n\r\n',
      'x'
    ])
  })

  test('stays the same when there is nothing to repair', () => {
    const same = '* a\r\n+ b &copy; d_e 1*2\r\n'
    expect(processor.processSync(same).value).toBe(same)
  })

  test('stays bytes until it is compiled', () => {
    const file = new VFile(new TextEncoder().encode(source))
    processor.runSync(processor.parse(file), file)
    expect(file.value).toEqual(new TextEncoder().encode(repaired))
    expect(processor.processSync(new TextEncoder().encode(source)).value).toBe(repaired)
  })

  test('is not repaired a second time by applyRepairs', () => {
    const again = unified().use(remarkParse).use(remarkCopydesk, options).use(applyRepairs, {apply: 'all'})
    expect(String(again.processSync('qxx q'))).toBe('qyy q')
  })
})

test('messages keep their places in the source', () => {
  const file = unified().use(remarkParse).use(remarkCopydesk, options).use(applyRepairs).processSync(source)
  for (const {place, actual} of file.messages) {
    if (!place || !('start' in place)) throw new Error('Expected a position')
    expect(source.slice(place.start.offset, place.end.offset)).toBe(actual)
  }
  expect(reporter(file, {color: false})).toBe(
    [
      '1:4-1:10  info    Unexpected label, expected none     drop-labels copydesk',
      '1:10-1:11 info    Unexpected `x`, expected `y`        every-x     copydesk',
      '3:1-5:1   info    Unexpected `DROP`, expected nothing drop-lines  copydesk',
      '5:6-5:7   info    Unexpected `x`, expected `y`        every-x     copydesk',
      '5:13-5:14 warning Unexpected `q`, expected `k`        suspect-q   copydesk',
      '',
      '5 messages (⚠ 1 warning)'
    ].join('\n')
  )
  const messages: CopydeskMessage[] = file.messages
  expect(messages.map(({applied, withheld}) => applied ?? withheld)).toEqual([
    true,
    true,
    true,
    true,
    'suspect'
  ])
})

describe('the tree', () => {
  test('that the next plugin sees is that of the repaired text', () => {
    let seen: Root | undefined
    const look: Plugin<[], Root> = () => (tree) => {
      seen = tree
    }
    const file = unified()
      .use(remarkParse)
      .use(remarkCopydesk, options)
      .use(look)
      .use(applyRepairs)
      .processSync('Label x *x*')
    expect(String(file)).toBe('y *y*')
    expect(seen).toEqual(unified().use(remarkParse).parse('y *y*'))
  })

  test('can be serialised', () => {
    const file = unified()
      .use(remarkParse)
      .use(remarkCopydesk, options)
      .use(remarkStringify)
      .processSync('* Label x\n\nDROP')
    expect(String(file)).toBe('* y\n')
  })

  test('of extensions tells what is prose', () => {
    const text = '---\nx: x\n---\n\nx[^x] www.x.org ~~x~~\n\n| x |\n|---|\n| x |\n\n- [x] x\n\n[^x]: x'
    const processor = unified()
      .use(remarkParse)
      .use(remarkFrontmatter)
      .use(remarkGfm)
      .use(remarkCopydesk, options)
      .use(applyRepairs)
    expect(String(processor.processSync(text))).toBe(
      '---\nx: x\n---\n\ny[^x] www.x.org ~~y~~\n\n| y |\n|---|\n| y |\n\n- [x] y\n\n[^x]: y'
    )
    expect(String(processor.processSync('- x\n- Label [ ] a'))).toBe('- y\n- Label [ ] a')
  })

  test('that cannot be parsed any more leaves the text alone', () => {
    const strict: Plugin<[], string, Root> = function () {
      const parser = unified().use(remarkParse)
      this.parser = (text) => {
        if (text.includes('y')) throw new Error('Bad syntax')
        return parser.parse(text)
      }
    }
    const file = unified().use(strict).use(remarkCopydesk, options).use(applyRepairs).processSync('Label x')
    expect(String(file)).toBe('Label x')
    expect(file.messages).toMatchObject([{withheld: 'format'}, {withheld: 'format'}])
  })
})

describe('options', () => {
  const titleOnly = defineTransform({
    id: 'title-only',
    stage: 'structure',
    summary: 'Remove the title',
    examples: [],
    *whole({text, title}) {
      if (!title || !text.startsWith(title)) return
      yield {
        from: 0,
        to: title.length,
        insert: '',
        certainty: 'sure',
        reason: 'Unexpected title, expected none'
      }
    }
  })

  test('the context is in the data of the file', () => {
    const processor = unified()
      .use(remarkParse)
      .use(remarkCopydesk, {...options, transforms: [titleOnly]})
      .use(applyRepairs)
    const file = new VFile({value: 'Title\n\na', data: {copydesk: {title: 'Title'}}})
    expect(String(processor.processSync(file))).toBe('\n\na')
    expect(file.data.copydesk?.title).toBe('Title')
    expect(String(processor.processSync('Title\n\na'))).toBe('Title\n\na')
  })

  test('the setting of the processor is heard, unless options say otherwise', () => {
    const settings = {copydesk: {apply: 'sure' as const}}
    const {preset: _, ...rest} = options
    const processor = () => unified().data('settings', settings).use(remarkParse)
    const run = (more: CleanerOptions) =>
      String(
        processor()
          .use(remarkCopydesk, {...rest, ...more})
          .use(applyRepairs)
          .processSync('Label x')
      )
    expect(run({})).toBe('Label y')
    expect(run({apply: 'likely'})).toBe('y')
  })

  test('wrong ones are named', () => {
    const wrong = {budget: 2} as CleanerOptions
    expect(() => unified().use(remarkCopydesk, wrong).freeze()).toThrow(RangeError)
  })
})

test('a repair of several steps says so in its note', () => {
  const file = unified()
    .use(remarkParse)
    .use(remarkCopydesk, options)
    .use(applyRepairs)
    .processSync('Labelx x\n\na')
  const [message] = file.messages
  expect(message?.note).toBeUndefined()
  const drop = unified()
    .use(remarkParse)
    .use(remarkCopydesk, {...options, transforms: [...blunt, dropY]})
  const [both] = drop.use(applyRepairs).processSync('a x').messages
  expect(both?.note).toBe('`every-x`: Unexpected `x`, expected `y`\n`drop-y`: Unexpected `y`, expected none')
})

const dropY = defineTransform({
  id: 'drop-y',
  stage: 'prose',
  summary: 'Remove y',
  examples: [],
  triggers: 'y',
  at: (_, offset) => ({
    from: offset,
    to: offset + 1,
    insert: '',
    certainty: 'sure',
    reason: 'Unexpected `y`, expected none'
  })
})
