import type {Node} from 'unist'
import type {Block, Format, FormatFacts, Range} from './format.ts'
import {frontMatterEnd, isTooCostly, lineEnd, markdownContent, skipBlank, trimBlank} from './markup.ts'

export {markdownContent} from './markup.ts'

/** A node of mdast (or hast), with the fields that are looked at. */
interface MarkdownNode extends Node {
  readonly children?: readonly MarkdownNode[]
  readonly value?: unknown
  readonly url?: string
  readonly referenceType?: string
  readonly depth?: number
  readonly ordered?: boolean | null
  readonly checked?: boolean | null
  readonly lang?: string | null
  readonly name?: string | null
  readonly tagName?: string
}

/**
 * Markdown as a format, by a parser.
 *
 * Where parsing would take too long, or fails, nothing is known of the text, so all of it is protected.
 *
 * @param parse makes an mdast tree, with positions, of a text.
 */
export function createMarkdown(parse: (text: string) => Node): Format {
  return {
    name: 'markdown',
    content: markdownContent,
    parse(text) {
      const tree = isTooCostly(text) ? undefined : attempt(() => parse(text))
      return tree ? mdastFacts(tree, text) : {protected: [{from: 0, to: text.length}], blocks: []}
    }
  }
}

/** Extensions such as MDX throw for what they take to be bad syntax. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}

/**
 * What an mdast tree tells of its text: everything but the characters of `text` nodes is protected.
 *
 * Between blocks that is done line by line, so that white space stays free. Inside text, escapes, character
 * references, footnote marks, and the `>` of further lines are protected. Blocks are all nodes but text,
 * inline ones too: an edit that makes emphasis or a link out of prose, or breaks one, changes them.
 *
 * @param tree of any extension; nodes that are not known are protected but for the text in them.
 */
export function mdastFacts(tree: Node, text: string): FormatFacts {
  const walk = new Walk(text, offsetShift(tree, text))
  walk.visitAll(tree)
  return {protected: merge(walk.guarded), blocks: walk.blocks}
}

/** remark-parse drops a byte order mark and counts from behind it; other parsers do not. */
export function offsetShift(tree: Node, text: string): 0 | 1 {
  return text.startsWith('\uFEFF') && tree.position?.end.offset !== text.length ? 1 : 0
}

/** Nodes whose children are blocks. */
const containers: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'list',
  'listItem',
  'footnoteDefinition',
  'table',
  'containerDirective',
  'mdxJsxFlowElement'
])

interface Visit {
  readonly node: MarkdownNode
  /** How many block quotes hold it. */
  readonly quotes: number
}

/** Collects facts without recursion: trees can be deeper than the call stack. */
class Walk {
  readonly guarded: Range[] = []
  readonly blocks: Block[] = []

  constructor(
    private readonly text: string,
    private readonly shift: 0 | 1
  ) {
    const end = frontMatterEnd(text)
    if (end > 0) this.guard(text.startsWith('\uFEFF') ? 1 : 0, end)
  }

  visitAll(root: MarkdownNode): void {
    const stack: Visit[] = [{node: root, quotes: 0}]
    for (let visit = stack.pop(); visit; visit = stack.pop()) {
      const children = this.visit(visit.node, visit.quotes)
      const quotes = visit.quotes + (visit.node.type === 'blockquote' ? 1 : 0)
      for (const node of children.reverse()) stack.push({node, quotes})
    }
  }

  /** Look at one node; gives the children to look at next. */
  private visit(node: MarkdownNode, quotes: number): MarkdownNode[] {
    const range = node.type === 'root' ? {from: 0, to: this.text.length} : this.rangeOf(node)
    // What has no place in the text lies in what its parent protects.
    if (!range) return []
    if (node.type !== 'text' && node.type !== 'root') this.blocks.push({kind: kindOf(node), ...range})
    if (node.type === 'text') this.guardInText(node, range, quotes)
    else if (isSolid(node) || this.isTable(node, range)) this.guard(range.from, range.to)
    else return this.guardAround(node, range)
    return []
  }

  private rangeOf({position}: MarkdownNode): Range | undefined {
    const from = position?.start.offset
    const to = position?.end.offset
    if (from === undefined || to === undefined) return undefined
    const range = {from: from + this.shift, to: to + this.shift}
    return range.from >= 0 && range.from <= range.to && range.to <= this.text.length ? range : undefined
  }

  private guard(from: number, to: number): void {
    if (from < to) this.guarded.push({from, to})
  }

  /** Protect what of a node is not its children's; gives the children that hold text. */
  private guardAround(node: MarkdownNode, {from, to}: Range): MarkdownNode[] {
    const guardGap = containers.has(node.type) ? this.guardLines : this.guard
    let at = from
    for (const child of node.children!) {
      const range = this.rangeOf(child)
      if (!range) continue
      guardGap.call(this, at, range.from)
      at = Math.max(at, range.to)
    }
    guardGap.call(this, at, to)
    return this.visible(node.children!, to)
  }

  /** Protect markup between blocks: on each line from its first mark on, to the block behind it. */
  private guardLines(from: number, to: number): void {
    for (let at = from; at < to; ) {
      const end = lineEnd(this.text, at, to)
      const start = skipBlank(this.text, at, end)
      if (start < end) this.guard(start, end === to ? end : trimBlank(this.text, start, end))
      at = end + 1
    }
  }

  /** Children without those between `<code>` and `</code>`, which are protected as one. */
  private visible(children: readonly MarkdownNode[], end: number): MarkdownNode[] {
    const shown: MarkdownNode[] = []
    for (let i = 0; i < children.length; i++) {
      const child = children[i]!
      shown.push(child)
      const name = hidingTag(child)
      if (!name) continue
      while (i + 1 < children.length && !isClosingTag(children[i + 1]!, name)) i++
      const closing = children[i + 1] && this.rangeOf(children[i + 1]!)
      this.guard(this.rangeOf(child)?.from ?? end, closing?.to ?? end)
    }
    return shown
  }

  private guardInText(node: MarkdownNode, {from, to}: Range, quotes: number): void {
    const raw = this.text.slice(from, to)
    if (raw === node.value && !raw.includes('[^')) return
    for (const {0: span, index} of raw.matchAll(decoded)) this.guard(from + index, from + index + span.length)
    if (quotes > 0) this.guardQuoteMarks(from, to)
  }

  /** Protect the `> ` of the second line of a text and those after it. */
  private guardQuoteMarks(from: number, to: number): void {
    for (let line = lineEnd(this.text, from, to) + 1; line < to; line = lineEnd(this.text, line, to) + 1) {
      const start = skipBlank(this.text, line, to)
      let at = start
      while (at < to && this.text[at] === '>') at = skipBlank(this.text, at + 1, to)
      this.guard(start, at)
      // Told as a block as well, so that no edit can make prose of it by deleting the line break before it.
      if (at > start) this.blocks.push({kind: '>', from: start, to: at})
    }
  }

  /** A table of GFM that the parser took for a paragraph: it has a line such as `|---|---|`. */
  private isTable({type}: MarkdownNode, {from, to}: Range): boolean {
    if (type !== 'paragraph') return false
    const raw = this.text.slice(from, to)
    const rules = raw.includes('|') ? raw.match(/^[ \t|:>-]+$/gm) : undefined
    return rules?.some((line) => line.includes('|') && line.includes('-')) ?? false
  }
}

/** Escapes, character references, and GFM's footnote marks. */
const decoded = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{1,31});|\[\^[^\]\s]{1,99}\]:?/gi

/** Whether a node is protected as a whole: it holds no text, or its text is an address or a name. */
function isSolid(node: MarkdownNode): boolean {
  if (!node.children || (node.tagName && hidingNames.has(node.tagName))) return true
  if (node.type === 'linkReference') return node.referenceType !== 'full'
  return node.type === 'link' && isAutolink(node)
}

/** A link whose text is its address. */
function isAutolink({url, children}: MarkdownNode): boolean {
  const value = children?.length === 1 ? children[0]!.value : undefined
  return typeof value === 'string' && [value, `mailto:${value}`, `http://${value}`].includes(url ?? '')
}

/** HTML elements whose text is no prose. */
const hidingNames: ReadonlySet<string> = new Set(
  'code kbd math pre samp script style svg textarea tt var'.split(' ')
)

/** The name of an element without prose that an HTML node opens and does not close. */
function hidingTag({type, value}: MarkdownNode): string | undefined {
  if (type !== 'html' || typeof value !== 'string') return undefined
  const [, tag = ''] = /^<([a-z]+)[\s>]/i.exec(value) ?? []
  const name = tag.toLowerCase()
  return hidingNames.has(name) && !value.toLowerCase().includes(`</${name}`) ? name : undefined
}

function isClosingTag({type, value}: MarkdownNode, name: string): boolean {
  return type === 'html' && typeof value === 'string' && value.toLowerCase().startsWith(`</${name}`)
}

/** What a block is, with all that repairs must leave as it is. */
function kindOf({type, depth, ordered, checked, lang, name, tagName}: MarkdownNode): string {
  const isTask = typeof checked === 'boolean'
  const more = [depth, ordered && 'ordered', isTask && 'task', lang, name, tagName].filter((part) => part)
  return [type, ...more].join(' ')
}

/** Sort ranges, and make one of those that overlap; ranges that only touch stay two. */
function merge(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a.from - b.from || b.to - a.to)
  const merged: Range[] = []
  for (const {from, to} of sorted) {
    const last = merged.at(-1)
    if (!last || from >= last.to) merged.push({from, to})
    else if (to > last.to) merged[merged.length - 1] = {from: last.from, to}
  }
  return merged
}
