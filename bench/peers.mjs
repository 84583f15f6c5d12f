/** What copydesk is compared with. */

import {franc} from 'franc-min'
import retextEnglish from 'retext-english'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextQuotes from 'retext-quotes'
import retextRepeatedWords from 'retext-repeated-words'
import retextSentenceSpacing from 'retext-sentence-spacing'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'

/** The floor: what a pipeline pays for a record anyway. */
export function json(line) {
  return JSON.stringify(JSON.parse(line))
}

/** Thirty regular expressions such as people write to clean text, one after another. */
const expressions = [
  [/\r\n?/g, '\n'],
  [/\u00A0/g, ' '],
  [/[\u200B-\u200D\uFEFF]/g, ''],
  [/&nbsp;/g, ' '],
  [/&amp;/g, '&'],
  [/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))],
  [/<[^>\n]{1,200}>/g, ''],
  [/[ \t]{2,}/g, ' '],
  [/(?<![ \t])[ \t]+$/gm, ''],
  [/^[ \t]+/gm, ''],
  [/\n{3,}/g, '\n\n'],
  [/(?<!\s)\s+([,.;:!?])(?=\s|$)/g, '$1'],
  [/\.\s\.(?!\s?\.)/g, '.'],
  [/([!?,;])\1+/g, '$1'],
  [/,\s”(?=\p{L})/gu, ',” '],
  [/“\s+/g, '“'],
  [/(?<!\s)\s+”/g, '”'],
  [/([a-z])\s–\s(?=(?:term|owned|based|long|led)\b)/g, '$1-'],
  [/([a-z]{3})\. (?=[a-z]{3})/g, '$1 '],
  [/\b(the|a|of|to|in|and)\s+\1\b/gi, '$1'],
  [/\s-{2,}\s/g, ' – '],
  [/^(?:READ|ALSO READ|WATCH)\s*[|:].*$/gm, ''],
  [/^(?:Also read|Read more|Related|See also)\s*[:|].*$/gim, ''],
  [/^(?:Advertisement|Sponsored|Loading\.\.\.)$/gim, ''],
  [/^(?:Share this|Follow us|Sign up|Subscribe)\b.*$/gim, ''],
  [/^Leave a Reply\b.*$/gim, ''],
  [/^Your email address will not be published.*$/gim, ''],
  [/^(?:Name|Email|Website|Comment) \*$/gim, ''],
  [/\[\+\d+ chars\]$/g, ''],
  [/\(Reuters\)|\(AP\)|\(AFP\)/g, '']
]

export function regularExpressions(text) {
  let result = text
  for (const [pattern, replacement] of expressions) result = result.replace(pattern, replacement)
  return result
}

const parser = unified().use(retextEnglish).use(retextStringify).freeze()

/** Parsing and writing, with no rule at all. */
export function retext(text) {
  return String(parser.processSync(text))
}

const linter = unified()
  .use(retextEnglish)
  .use(retextRepeatedWords)
  .use(retextQuotes)
  .use(retextIndefiniteArticle)
  .use(retextSentenceSpacing)
  .use(retextStringify)
  .freeze()

/** Four rules that find something of the kind; they tell, and repair nothing. */
export function retextRules(text) {
  const file = new VFile(text)
  linter.processSync(file)
  return file.messages.length
}

export function detectByFranc(text) {
  return franc(text)
}
