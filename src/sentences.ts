import type {Nodes} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import type {Range} from './formats/format.ts'

/** A sentence, and its words. UTF-16 offsets in the text that was split. */
export interface Sentence extends Range {
  readonly words: readonly Range[]
}

/** Splits a short text (at most 2 KB) into sentences. */
export type Sentences = (text: string) => readonly Sentence[]

let parser: ParseEnglish | undefined

/** Sentences by parse-english, the parser of retext. It treats all Latin-script languages much alike. */
export const parseSentences: Sentences = (text) => {
  parser ??= new ParseEnglish()
  const sentences: Sentence[] = []
  collect(parser.parse(text), sentences)
  return sentences
}

/** Texts whose sentences are kept: those of an article that hold something to look at. */
const mostKept = 8

/** The same, for texts that were split shortly before without splitting them again: an article is read several times. */
export function remembering(split: Sentences): Sentences {
  const known = new Map<string, readonly Sentence[]>()
  return (text) => {
    const before = known.get(text)
    if (before) return before
    const sentences = split(text)
    // The first key is the oldest one.
    if (known.size >= mostKept) known.delete(known.keys().next().value!)
    known.set(text, sentences)
    return sentences
  }
}

function collect(node: Nodes, sentences: Sentence[]): void {
  if (node.type === 'SentenceNode') {
    const words = node.children.filter(({type}) => type === 'WordNode').map(rangeOf)
    sentences.push({...rangeOf(node), words})
  } else if ('children' in node) {
    for (const child of node.children) collect(child, sentences)
  }
}

function rangeOf(node: Nodes): Range {
  return {from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0}
}
