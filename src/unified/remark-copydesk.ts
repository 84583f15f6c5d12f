import type {Plugin} from 'unified'
import type {Node} from 'unist'
import {createMarkdown} from '../formats/mdast.ts'
import type {CleanerOptions} from '../options.ts'
import {cleanerFor, repairFile} from './repair-file.ts'

/**
 * Repair Markdown, in all stages and passes, and hand the next plugin the tree of the repaired text. Use it as
 * the first transformer: what others changed in the tree before is lost where something is repaired.
 *
 * Only prose is touched, and no structure but that of blocks that are removed: the processor's own parser, with
 * its extensions, tells what that is. The file's value becomes the repaired text; `applyRepairs` gives it out
 * as it is, remark-stringify serialises its tree. What is known of the article comes from
 * `file.data.copydesk` (`title`, `lang`, `site`, `author`), which gets `source`, `repairs`, and `result`.
 * Messages, as information for repairs and as warnings for suspects, keep their places in the source.
 *
 * @example
 * unified().use(remarkParse).use(remarkCopydesk, {apply: 'sure'}).use(applyRepairs)
 */
export const remarkCopydesk: Plugin<[(CleanerOptions | null | undefined)?], Node> = function (options) {
  const clean = cleanerFor(this, options)
  return (tree, file) => {
    let last = {text: String(file), tree}
    const parse = (text: string): Node => {
      if (text !== last.text) last = {text, tree: this.parse(text)}
      return last.tree
    }
    return repairFile(file, clean, parse, createMarkdown(parse))
  }
}
