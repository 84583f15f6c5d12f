import type {Data as ProcessorData} from 'unified'
import type {Node} from 'unist'
import type {VFile} from 'vfile'
import {Article, type Context, createReader, type Reader} from './article.ts'
import type {Format} from './formats/format.ts'
import {markdownContent, mdastFacts} from './formats/mdast.ts'
import {defaultLanguages} from './languages/defaults.ts'
import {recall} from './memory.ts'
import type {Finder, Found} from './transform.ts'

declare module 'unified' {
  interface Data {
    /** What copydesk's transforms read articles with, when they run as plugins. */
    copydesk?: Partial<Reader> | undefined
  }
}

declare module 'vfile' {
  interface DataMap {
    /** What is known of the article in this file. */
    copydesk: Omit<Context, 'format'> & {
      /** The value before `remarkCopydesk` or `retextCopydesk` repaired it: what their messages point into. */
      source?: string
    }
  }
}

const url = 'https://www.npmjs.com/package/copydesk#transforms'

/** Read a file as an article: its tree, where it is Markdown's, tells what is prose. */
export function articleOf(tree: Node, file: VFile, data: ProcessorData): Article {
  const text = String(file)
  return new Article(text, {...file.data.copydesk, format: formatOf(tree, text)}, readerOf(data))
}

const readers = new WeakMap<Partial<Reader>, Reader>()
const noOptions: Partial<Reader> = {}

/** The reader for a processor's data, made once for each. */
function readerOf({copydesk = noOptions}: ProcessorData): Reader {
  return recall(readers, copydesk, () => createReader({languages: defaultLanguages, ...copydesk}))
}

/** The format of a file whose tree is there already. */
export function formatOf(tree: Node, text: string): Format | undefined {
  if (tree.type !== 'root') return undefined
  return {name: 'markdown', parse: () => mdastFacts(tree, text), content: markdownContent}
}

/** Emit one message for each finding of an article. */
export function report(find: Finder, tree: Node, file: VFile, data: ProcessorData): undefined {
  const article = articleOf(tree, file, data)
  for (const found of find(article).found) message(file, article, found)
}

function message(file: VFile, article: Article, found: Found): void {
  const {from, to, insert, reason, note, certainty, by} = found
  const place = {start: pointAt(article, from), end: pointAt(article, to)}
  const result = file.message(reason, {place, ruleId: by.id, source: 'copydesk'})
  Object.assign(result, {
    actual: article.text.slice(from, to),
    expected: insert === undefined ? [] : [insert],
    certainty,
    url: `${url}-${by.id}`,
    ...(note === undefined ? {} : {note})
  })
}

/** A place as unified counts: lines and columns from 1. */
export function pointAt(article: Article, offset: number): {line: number; column: number; offset: number} {
  const line = article.lineAt(offset)
  return {line: line.index + 1, column: offset - line.from + 1, offset}
}
