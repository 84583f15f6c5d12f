import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {type Context, clean} from '../../src/index.ts'

/** A line of a page: `|` the article's, `~` a byline, a date, or a caption, which may stay or go, else the page's own. */
interface PageLine {
  readonly of: 'article' | 'either' | 'page'
  readonly text: string
}

interface Page {
  readonly name: string
  readonly context: Context
  readonly lines: readonly PageLine[]
}

const folder = new URL('pages/', import.meta.url)

function readPage(name: string): Page {
  const [head, ...rest] = readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n')
  const [, lang, title] = /^# (\S+) · (.+)$/.exec(head!)!
  const lines = rest.map((line): PageLine => {
    const of = line.startsWith('| ') ? 'article' : line.startsWith('~ ') ? 'either' : 'page'
    return {of, text: of === 'page' ? line : line.slice(2)}
  })
  return {name, context: {lang, title}, lines}
}

/** The lines that are left of a page, each with where it comes from. */
function leftOf({lines}: Page, text: string): PageLine[] {
  const left: PageLine[] = []
  const texts = text.split('\n').filter((line) => line !== '')
  // From the end on: of a headline that stands in the breadcrumbs, too, the copy above the article is its own.
  let at = lines.length - 1
  for (const line of texts.reverse()) {
    while (at >= 0 && lines[at]!.text !== line) at--
    expect(at, `unknown line: ${line}`).toBeGreaterThanOrEqual(0)
    left.push(lines[at--]!)
  }
  return left.reverse()
}

const pages = readdirSync(folder).map(readPage)

test('there are short articles, lists, interviews, and live blogs in sixteen languages', () => {
  expect(new Set(pages.map(({context}) => context.lang)).size).toBeGreaterThanOrEqual(16)
})

describe.each(pages)('$name', (page) => {
  const article = page.lines.filter(({of}) => of === 'article')
  const furniture = page.lines.filter(({of}) => of === 'page')

  describe.each(['\n', '\n\n'])('lines parted by %j', (gap) => {
    const text = page.lines.map((line) => line.text).join(gap)

    test.each([
      ['language and title', page.context],
      ['its title', {title: page.context.title}],
      ['its language', {lang: page.context.lang}],
      ['nothing', {}]
    ])('loses no line of its article, known %s', (_, context) => {
      const left = leftOf(page, clean(text, context).text)
      expect(left.filter(({of}) => of === 'article')).toEqual(article)
    })

    test('loses nearly all of the page around it, known its language and title', () => {
      const left = leftOf(page, clean(text, page.context).text)
      expect(left.filter(({of}) => of === 'page').length).toBeLessThanOrEqual(furniture.length / 10)
    })
  })

  test('is settled', () => {
    const {text} = clean(page.lines.map((line) => line.text).join('\n'), page.context)
    expect(clean(text, page.context).repairs).toEqual([])
  })

  test('has its article alone untouched', () => {
    const text = article.map((line) => line.text).join('\n\n')
    expect(clean(text, page.context).text).toBe(text)
  })
})
