import type {Article} from '../../article.ts'
import {isDigit, isSpace, isWord, spaces} from '../../characters.ts'
import {PerArticle, recall} from '../../memory.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

/** Longest piece of markup that is looked at, in UTF-16 code units. */
const reach = 200

/**
 * Close up markup that a translator broke: `[text] (https://…)`, `! [image](…)`, `** bold **`, `# # Heading`, `% s`,
 * `{ { name } }`.
 *
 * Only where the repaired form is markup: a link needs its address, and `** bold **`, which is an ornament too, other
 * Markdown in the article. A percent sign behind a number is one.
 */
export const translatedMarkup: TransformPlugin = defineTransform({
  id: 'translated-markup',
  stage: 'prose',
  summary: 'Close up Markdown and placeholders that a translator broke',
  examples: [
    {
      before: 'Read [the report] (https://example.com/a) now.',
      after: 'Read [the report](https://example.com/a) now.'
    },
    {
      before: 'See ! [a map](https://example.com/map.png) here.',
      after: 'See ![a map](https://example.com/map.png) here.'
    },
    {
      before:
        'See ** the plan ** in **bold** here.\n# # What is left\nHello { { name } }, you have % s letters.',
      after: 'See **the plan** in **bold** here.\n## What is left\nHello {{name}}, you have %s letters.'
    },
    {before: 'See ** the plan ** here, {{ name }}.\n# What is left\nIt is 5 % s, or # # 1, and 3 ** 2 ** 2.'},
    {before: 'He [the mayor] (a farmer) said 3 < b and c > 2! [sic] Yes.'},
    {before: 'if a < b > c then [x] (y)'}
  ],
  triggers: '([*#{%',
  after: `${spaces}\n`,
  at(article, at) {
    const {text} = article
    const mark = text[at]!
    if (mark === '(') return atTarget(text, at)
    if (mark === '[') return atImage(text, at)
    if (mark === '%') return atPlaceholder(text, at)
    if (mark === '*') return atEmphasis(article, at)
    return mark === '#' ? atHeading(text, at) : atVariable(text, at)
  }
})

/** `% s`, behind a word or a mark. */
function atPlaceholder(text: string, at: number): Finding | undefined {
  if (text[at + 1] !== ' ' || !'sd'.includes(text[at + 2] ?? ' ') || isWord(text.charCodeAt(at + 3)))
    return undefined
  return isDigit(text.charCodeAt(at - 2)) ? undefined : close(at + 1, at + 2, 'space inside a placeholder')
}

const markdown = new PerArticle<{isUsed: boolean}>()

/** `** bold **`, in an article that has other Markdown. */
function atEmphasis(article: Article, at: number): Finding | undefined {
  const {text} = article
  const found = /^\*\* ([^*\s][^*\n]{0,98}) \*\*(?![*\p{L}\p{N}])/u.exec(text.slice(at, at + reach))
  if (!found || isDigit(found[1]!.charCodeAt(0))) return undefined
  const {isUsed} = recall(markdown, article, () => ({
    isUsed: /\]\(https?:|\*\*[\p{L}\p{N}][^*\n]{0,98}[^*\s]\*\*/u.test(text)
  }))
  return isUsed ? replace(at, found[0], `**${found[1]!.trimEnd()}**`) : undefined
}

/** `# # Heading`, at the start of a line. */
function atHeading(text: string, at: number): Finding | undefined {
  if (text[at - 1] !== '\n') return undefined
  const found = /^#(?: #){1,5} (?=\p{L})/u.exec(text.slice(at, at + 20))
  return found ? replace(at, found[0], `${found[0].replaceAll(' ', '')} `) : undefined
}

/** `{ { name } }`. */
function atVariable(text: string, at: number): Finding | undefined {
  const found = /^\{ \{ ?([\w.-]{1,40}) ?\} \}/.exec(text.slice(at, at + reach))
  return found ? replace(at, found[0], `{{${found[1]}}}`) : undefined
}

function replace(from: number, found: string, insert: string): Finding {
  const reason = `Unexpected spaces in \`${found}\`, expected \`${insert}\``
  return {from, to: from + found.length, insert, certainty: 'likely', reason}
}

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
