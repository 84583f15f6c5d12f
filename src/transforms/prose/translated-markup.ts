import {isSpace, spaces} from '../../characters.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

/** Longest piece of markup that is looked at, in UTF-16 code units. */
const reach = 200

/** Names of tags that news text carries. */
const tag = /^<[ ]?(\/?)[ ]?(p|b|i|u|a|em|strong|br|div|span|h[1-6]|ul|ol|li|blockquote)[ ]?(\/?)>/i

/**
 * Close up Markdown and HTML that a translator broke: `[text] (https://…)`, `! [image](…)`, `< / p>`.
 *
 * Only where the repaired form is markup: a link needs its address, a tag one of the names of HTML.
 */
export const translatedMarkup: TransformPlugin = defineTransform({
  id: 'translated-markup',
  stage: 'prose',
  summary: 'Close up Markdown and HTML that a translator broke',
  examples: [
    {
      before: 'Read [the report] (https://example.com/a) now.',
      after: 'Read [the report](https://example.com/a) now.'
    },
    {
      before: 'See ! [a map](https://example.com/map.png) here.',
      after: 'See ![a map](https://example.com/map.png) here.'
    },
    {before: 'It ended.</ p>< b>Then< / b> it rained.', after: 'It ended.</p><b>Then</b> it rained.'},
    {before: 'He [the mayor] (a farmer) said 3 < b and c > 2! [sic] Yes.'},
    {before: 'if a < b > c then [x] (y)'}
  ],
  triggers: '([/bpiuaesdholBPIU>',
  after: `${spaces}</`,
  at({text}, at) {
    const mark = text[at]
    if (mark === '(') return atTarget(text, at)
    if (mark === '[') return atImage(text, at)
    return atTag(text, at)
  }
})

/** `[text] (https://…)`. */
function atTarget(text: string, at: number): Finding | undefined {
  if (text[at - 2] !== ']' || !/^\( ?https?:\/\/[^\s)]+ ?\)/.test(text.slice(at, at + reach)))
    return undefined
  if (!text.slice(Math.max(0, at - reach), at).includes('[')) return undefined
  return close(at - 1, at, 'space before the address of a link')
}

/** `! [image](…)`. */
function atImage(text: string, at: number): Finding | undefined {
  if (text[at - 2] !== '!' || !isSpace(text.charCodeAt(at - 3)) || !isSpace(text.charCodeAt(at - 1)))
    return undefined
  if (!/^\[[^\]\n]{0,100}\]\([^\s)]+\)/.test(text.slice(at, at + reach))) return undefined
  return close(at - 1, at, 'space inside the mark of an image')
}

/** `</ p>`, `< b>`: spaces between the bracket and the name. */
function atTag(text: string, at: number): Finding | undefined {
  const from = Math.max(0, at - 4) + text.slice(Math.max(0, at - 4), at).lastIndexOf('<')
  if (from < 0 || text[from] !== '<') return undefined
  const found = tag.exec(text.slice(from, from + 20))
  if (!found?.[0].includes(' ') || found[0].endsWith(' >')) return undefined
  const insert = found[0].replaceAll(' ', '')
  return {
    from,
    to: from + found[0].length,
    insert,
    certainty: 'likely',
    reason: `Unexpected spaces in \`${found[0]}\`, expected \`${insert}\``
  }
}

function close(from: number, to: number, what: string): Finding {
  return {from, to, insert: '', certainty: 'likely', reason: `Unexpected ${what}, expected none`}
}
