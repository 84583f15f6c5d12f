/** Lines that are the name of a picture's file: what stands on a page in place of the picture, or below it. */

import type {Article} from '../article.ts'
import {holds, tableOf} from '../characters.ts'
import type {Line} from '../lines.ts'

/** Most words of such a line, and its length, in UTF-16 code units. */
const mostWords = 13
const longest = 150

const ends = tableOf('gfpGFP0123456789)')

/** Names with an ending, spaces and all. */
const ended = /^[^.!?:;,]{1,140}\.(?:jpe?g|png|gif|webp)$/i
/** What cameras, telephones, and messengers call a picture. */
const named =
  /^(?:(?:IMG|DSC[NF]?|PXL|MVI|GOPR|VID)[ _-]?\d{3,}|WhatsApp (?:Image|Video) \d{4}-\d\d-\d\d|(?:photo|image|foto)_\d{4}[-_]\d\d)[\w ().-]*$/i
/** The size of a picture, and the number that a server gave it: `bridge 582x344 1696812487`. */
const size = /(?<!\d)\d{3,4}x\d{3,4}(?!\d)/
const serial = /\d{6}/

/** Whether a line is the name of a picture's file, and no line above says that one follows. */
export function isFileName({lines}: Article, line: Line): boolean {
  // `.jpg`, `.gif`, `.webp`, or a digit: nearly no line ends so.
  if (!holds(ends, line.codeAt(line.end - 1)) || line.length > longest || line.words > mostWords) return false
  return isName(line.text) && !':：'.includes(lines.before(line)?.text.at(-1) ?? ' ')
}

function isName(text: string): boolean {
  if (ended.test(text) || named.test(text)) return true
  return size.test(text) && serial.test(text) && !/[.,:;!?] /.test(text)
}
