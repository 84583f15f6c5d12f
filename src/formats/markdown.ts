import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Format} from './format.ts'
import {frontMatterEnd} from './markup.ts'
import {createMarkdown} from './mdast.ts'

const processor = unified().use(remarkParse).freeze()

/**
 * Markdown (CommonMark), by remark-parse: `clean(text, {format: markdown})`.
 *
 * Code, addresses, HTML, front matter, tables, and markup are never touched; an edit that would change the
 * structure of what stays is told. A text that would take remark-parse too long (over 1,000 marks such as `*`
 * in a paragraph, or thousands of quotes and nested lists) is protected throughout.
 */
export const markdown: Format = createMarkdown((text) => processor.parse(blankFrontMatter(text)))

/** Front matter as blank lines, which keep the offsets of what follows. */
function blankFrontMatter(text: string): string {
  const end = frontMatterEnd(text)
  return end === 0 ? text : text.slice(0, end).replace(/[^\n\r\uFEFF]/g, ' ') + text.slice(end)
}
