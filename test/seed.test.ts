import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {markdown} from '../src/formats/markdown.ts'
import {clean} from '../src/index.ts'

const folder = new URL('../../shared/corpus/', import.meta.url)
const present = existsSync(new URL('seed-article.txt', folder))
if (!present) console.warn('skipped: the seed article is not at hand (../shared/corpus)')

describe.skipIf(!present)('the seed article', () => {
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
  const source = present ? read('seed-article.txt') : ''
  const expected = present ? read('seed-article.expected.txt') : ''
  const title = 'Xi calls for US-China cooperation to end Ukraine conflict in video conference with Biden'

  test.each([
    {name: 'with nothing known', context: {}},
    {name: 'with its title', context: {title}},
    {name: 'with its language', context: {lang: 'en'}},
    {name: 'as Markdown', context: {format: markdown}},
    {name: 'as Markdown, with its title', context: {format: markdown, title}}
  ])('is repaired to the byte, $name', ({context}) => {
    const result = clean(source, context)
    expect(result.text).toBe(expected)
    expect(result.suspects.map(({actual}) => actual)).toContain('said of the Chinese Foreign Ministry')
    expect(clean(result.text, context).repairs).toEqual([])
    expect(result.undo()).toBe(source)
  })
})
