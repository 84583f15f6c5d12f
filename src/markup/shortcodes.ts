/** What stands in square brackets and is no text: shortcodes, and Markdown images where they are no format. */

import {longestTag, type Piece, searcher, words} from './piece.ts'

const shortcodes = words(
  'caption gallery embed audio video playlist toc youtube vimeo gravityform ad ads adsense adrotate contact-form-7 contact-form quote pullquote button row column columns'
)

/** Shortcodes, and Markdown images where they are no format. */
export function collectBrackets(text: string, ranges: Piece[], isPlain: boolean): void {
  const embedEnd = searcher(text, '[/embed]')
  for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at)) {
    const image = isPlain && text[at - 1] === '!' ? imageAt(text, at) : 0
    const size = image || shortcodeAt(text, at)
    if (size > 0) {
      const isEmbed = text.startsWith('[embed', at) && embedEnd(at) >= 0 && embedEnd(at) - at < longestTag
      const to = isEmbed ? embedEnd(at) + '[/embed]'.length : at + size
      ranges.push({from: image ? at - 1 : at, to, isBlock: false})
      at = to
    } else at++
  }
}

/** Length of `[alt](address)` at an offset, or 0. */
function imageAt(text: string, at: number): number {
  const window = text.slice(at, at + longestTag)
  return /^\[[^\]\n]{0,300}\]\([^)\s]{1,1000}(?: +"[^"\n]{0,200}")?\)/.exec(window)?.[0].length ?? 0
}

/** Length of a shortcode at an offset, or 0. */
function shortcodeAt(text: string, at: number): number {
  const code = text.charCodeAt(at + 1)
  if (code !== 47 && !(code >= 97 && code <= 122)) return 0
  const found =
    /^\[(\/?)([a-z][a-z0-9_-]{1,40})((?:\s+[a-z][\w-]{0,40}=(?:"[^"\n]{0,600}"|'[^'\n]{0,600}'|“[^”\n]{0,600}”|”[^”\n]{0,600}”|″[^″\n]{0,600}″|[^\s\]"'“”″]{1,200})){0,30})\s*\/?\]/.exec(
      text.slice(at, at + longestTag)
    )
  if (!found) return 0
  const [whole, slash, name, attributes] = found
  const isCode = attributes !== '' || shortcodes.has(name!) || /^[a-z0-9]+(?:_[a-z0-9]+)+$/.test(name!)
  return isCode || (slash === '/' && name!.length > 2) ? whole!.length : 0
}
