import {isSpace, spaces} from '../../characters.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

/** Longest piece of markup that is looked at, in UTF-16 code units. */
const reach = 200

/**
 * Close up Markdown that a translator broke: `[text] (https://…)`, `! [image](…)`.
 *
 * Only where the repaired form is markup: a link needs its address.
 */
export const translatedMarkup: TransformPlugin = defineTransform({
  id: 'translated-markup',
  stage: 'prose',
  summary: 'Close up Markdown that a translator broke',
  examples: [
    {
      before: 'Read [the report] (https://example.com/a) now.',
      after: 'Read [the report](https://example.com/a) now.'
    },
    {
      before: 'See ! [a map](https://example.com/map.png) here.',
      after: 'See ![a map](https://example.com/map.png) here.'
    },
    {before: 'He [the mayor] (a farmer) said 3 < b and c > 2! [sic] Yes.'},
    {before: 'if a < b > c then [x] (y)'}
  ],
  triggers: '([',
  after: spaces,
  at({text}, at) {
    return text[at] === '(' ? atTarget(text, at) : atImage(text, at)
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

function close(from: number, to: number, what: string): Finding {
  return {from, to, insert: '', certainty: 'likely', reason: `Unexpected ${what}, expected none`}
}
