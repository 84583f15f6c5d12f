import type {Plugin} from 'unified'
import type {Node} from 'unist'
import type {CleanerOptions} from '../options.ts'
import {cleanerFor, repairFile} from './repair-file.ts'

/**
 * Repair plain text, in all stages and passes, and hand the next plugin the tree of the repaired text: what
 * `remarkCopydesk` does for Markdown.
 *
 * @example
 * unified().use(retextEnglish).use(retextCopydesk).use(retextRepeatedWords).use(applyRepairs)
 */
export const retextCopydesk: Plugin<[(CleanerOptions | null | undefined)?], Node> = function (options) {
  const clean = cleanerFor(this, options)
  return (_tree, file) => repairFile(file, clean, (text) => this.parse(text))
}
