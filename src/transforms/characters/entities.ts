import {decodeHTMLStrict} from 'entities'
import type {Article} from '../../article.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

/** Most layers of escaping: `&amp;amp;quot;` has three. */
const mostLayers = 5
/** Longest entity that is looked at, in UTF-16 code units, all layers together. */
const longest = 60

/** An entity, in any number of layers, also torn by spaces: `&amp;quot;`, `&# 39;`, `& quot;`. */
const shape = /&(?:amp;|#38;|#x26;){0,4} ?(?:# ?\d{1,7}|# ?x ?[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy
/** What is left of one when its first ampersand was lost: `amp;#39;`, `#8217;`. */
const headless = /(?:amp;){1,4}(?:#\d{2,7}|#x[\da-f]{2,6}|[a-z][a-z\d]{1,31});/iy

/**
 * Decode entities that were left over or escaped twice: `&amp;quot;` becomes `"`, `&#8217;` becomes `’`.
 *
 * Only with a semicolon, and only where it names a character, so that `AT&T`, `?a=1&copy=2`, and `fish & chips;`
 * stay. What would become markup (`&lt;script&gt;`) is told.
 */
export const entities: TransformPlugin = defineTransform({
  id: 'entities',
  stage: 'characters',
  summary: 'Decode entities that were left over or escaped twice',
  examples: [
    {before: 'The mayor&#8217;s office said &quot;yes&quot;.', after: 'The mayor’s office said "yes".'},
    {before: 'Tom &amp;amp; Jerry &amp;quot;won&amp;quot;.', after: 'Tom & Jerry "won".'},
    {before: 'It&# 39;s & quot;over& quot;, they saidamp;#39;', after: 'It\'s "over", they said\''},
    {before: 'He wrote &lt;b&gt; twice.', tells: ['&lt;', '&gt;']},
    {before: 'AT&T, fish & chips; https://example.org/?a=1&amp;copy;=2 & R&D;'}
  ],
  triggers: '&',
  at(article, offset) {
    return atAmpersand(article, offset)
  },
  *whole(article) {
    for (let at = article.text.indexOf('amp;'); at >= 0; at = article.text.indexOf('amp;', at + 1)) {
      const found = withoutAmpersand(article, at)
      if (found) yield found
    }
  }
})

function atAmpersand({text, format}: Article, offset: number): Finding | undefined {
  const entity = match(shape, text, offset)
  if (!entity) return undefined
  const decoded = decode(entity)
  if (decoded === undefined) return undefined
  // Markdown decodes one layer itself.
  if (format.name !== 'text' && decodeHTMLStrict(entity) === decoded) return undefined
  return toFinding(offset, entity, decoded)
}

function withoutAmpersand({text}: Article, at: number): Finding | undefined {
  if (text[at - 1] === '&' || text.slice(at - 4, at) === 'amp;') return undefined
  const entity = match(headless, text, at)
  const decoded = entity && decode(`&${entity}`)
  return decoded === undefined || decoded === '' ? undefined : toFinding(at, entity!, decoded)
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  const found = pattern.exec(text)?.[0]
  return found !== undefined && found.length <= longest ? found : undefined
}

/** What an entity stands for, all layers decoded; nothing if it names no character. */
function decode(entity: string): string | undefined {
  let text = entity.replaceAll(' ', '')
  for (let i = 0; i < mostLayers; i++) {
    const next = decodeHTMLStrict(text)
    if (next === text) break
    text = next
  }
  return text.startsWith('&') && text.length > 1 ? undefined : text
}

function toFinding(from: number, entity: string, insert: string): Finding {
  const reason = `Unexpected \`${entity}\`, expected \`${insert}\``
  const live = insert === '<' || insert === '>'
  const note = live ? 'Decoding it could make markup' : undefined
  return {
    from,
    to: from + entity.length,
    insert,
    certainty: live ? 'suspect' : 'sure',
    reason,
    ...(note && {note})
  }
}
