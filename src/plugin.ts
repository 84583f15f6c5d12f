import type {Data as ProcessorData} from 'unified'
import type {Node} from 'unist'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {Article, type Context, createReader, type Reader} from './article.ts'
import type {Finder} from './finder.ts'
import type {Format} from './formats/format.ts'
import {markdownContent, mdastFacts} from './formats/mdast.ts'
import {defaultLanguages} from './languages/defaults.ts'
import {pointAt} from './lines.ts'
import {recall} from './memory.ts'
import type {Repair, Result, Step, Withheld} from './result.ts'
import type {Certainty} from './transform.ts'

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
      /** What they changed. */
      repairs?: readonly Repair[]
      /** All that they tell. */
      result?: Result
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
  const found = [...find(article).found].sort((a, b) => a.from - b.from || a.to - b.to)
  for (const one of found) emit(file, article, {...one, transform: one.by.id})
}

/** What a message tells: a finding, a repair, or a suspect, by its place in an article. */
export interface Telling extends Step {
  readonly from: number
  readonly to: number
  readonly insert?: string
}

/** A message of copydesk, with what it has beyond those of others. */
export type CopydeskMessage = VFileMessage & {
  certainty?: Certainty
  /** Whether `remarkCopydesk` or `retextCopydesk` did it already. */
  applied?: true
  /** Why they did not. */
  withheld?: Withheld
}

/** Emit a message: as information if it tells of what was done, else as a warning. */
export function emit(file: VFile, article: Article, telling: Telling, done = false): CopydeskMessage {
  const {from, to, insert, reason, note, certainty, transform} = telling
  const {lines} = article
  const place = {start: pointAt(lines, from), end: pointAt(lines, to)}
  const origin = {place, ruleId: transform, source: 'copydesk'}
  const message = done ? file.info(reason, origin) : file.message(reason, origin)
  return Object.assign(message, {
    actual: article.text.slice(from, to),
    expected: insert === undefined ? [] : [insert],
    certainty,
    url: `${url}-${transform}`,
    ...(note === undefined ? {} : {note})
  })
}
