import {decodeHTMLStrict} from 'entities'
import type {Article} from '../../article.ts'
import {lineBreak} from '../../blocks.ts'
import {isBlank, isDigit} from '../../characters.ts'
import {hasMarks} from '../../formats/markup.ts'
import {PerArticle, recall} from '../../memory.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

/** Most layers of escaping: `&amp;amp;quot;` has three. */
const mostLayers = 5

/** An entity, in any number of layers: `&amp;quot;`. */
const whole = /&(?:amp;|#38;|#x26;){0,4}(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy
/**
 * One that a translator or tokenizer tore: `&# 39;`, `& quot;`, `&quot ;`. Of names only those that stand for marks
 * that every text has: `pen & ink;` is none.
 */
const torn =
  /& ?(?:amp ?; ?)?(?:# ?\d{2,5}|# ?x ?[\da-f]{2,5}|quot|apos|nbsp|[lr][sd]quo|[lr]aquo|[nm]dash|hellip) ?;/iy
/** What is left of one when its first ampersand was lost: `amp;#39;`, `amp;quot;`. */
const headless = /(?:amp;){1,4}(?:#\d{2,7}|#x[\da-f]{2,6}|[a-z][a-z\d]{1,31});/iy

/**
 * Decode entities that were left over or escaped twice: `&amp;quot;` becomes `"`, `&#8217;` becomes `’`.
 *
 * Only with a semicolon, and only where it names a character, so that `AT&T`, `?a=1&copy=2`, and `fish & chips;`
 * stay. Not in addresses, in tags, and in `` `code` ``; Markdown keeps what it decodes itself. What could become
 * markup (`&lt;script&gt;`) is told; `5 &lt; 6` can't.
 */
export const entities: TransformPlugin = defineTransform({
  id: 'entities',
  stage: 'characters',
  summary: 'Decode entities that were left over or escaped twice',
  examples: [
    {before: 'The mayor&#8217;s office said &quot;yes&quot;.', after: 'The mayor’s office said "yes".'},
    {before: 'Tom &amp;amp; Jerry &amp;quot;won&amp;quot;.', after: 'Tom & Jerry "won".'},
    {before: 'It&# 39;s & quot;over& quot;, they saidamp;#39;', after: 'It\'s "over", they said\''},
    {before: 'If 5 &lt; 6, it rained.&#13;\nSo it did.', after: 'If 5 < 6, it rained.\nSo it did.'},
    {before: '&Ouml;l for &euro;5, &EACUTE;T&EACUTE;', after: 'Öl for €5, ÉTÉ'},
    {before: 'Write &amp; for an ampersand; the entity &nbsp; is a space.', tells: ['&amp;', '&nbsp;']},
    {before: 'He wrote &lt;b&gt; twice.', tells: ['&lt;', '&gt;']},
    {before: 'AT&T, fish & chips; https://example.org/?a=1&amp;copy;=2 & R&D; `&nbsp;` ?a=1&amp;b=2'}
  ],
  triggers: '&;',
  // `amp;` without its ampersand.
  after: {';': 'pP'},
  at(article, offset) {
    return article.text[offset] === '&' ? atAmpersand(article, offset) : atLostAmpersand(article, offset)
  }
})

function atAmpersand(article: Article, at: number): Finding | undefined {
  const {text, format} = article
  const entity = match(whole, text, at) ?? match(torn, text, at)
  if (!entity) return undefined
  const decoded = decode(entity)
  if (decoded === undefined) return undefined
  // Markdown decodes one layer itself.
  if (format.name !== 'text' && decodeHTMLStrict(entity) === decoded) return undefined
  // The first of a row speaks for all: `&nbsp;&nbsp;&nbsp;`.
  const isMarkup = decoded === '<' || decoded === '>'
  if (!isMarkup && at >= entity.length && text.startsWith(entity, at - entity.length)) return undefined
  return toFinding(article, at, entity, decoded)
}

/** At the semicolon of `amp;`. */
function atLostAmpersand(article: Article, semicolon: number): Finding | undefined {
  const {text} = article
  const at = semicolon - 3
  if (text[at - 1] === '&' || text.slice(at - 4, at).toLowerCase() === 'amp;') return undefined
  const entity = match(headless, text, at)
  const decoded = entity && decode(`&${entity}`)
  return decoded ? toFinding(article, at, entity, decoded) : undefined
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

/** What an entity stands for, all layers decoded; nothing if it names no character, or one that can't be. */
function decode(entity: string): string | undefined {
  let text = entity.replaceAll(' ', '')
  for (let i = 0; i < mostLayers; i++) {
    const next = decodeOnce(text)
    if (next === text) break
    text = next
  }
  const isCharacter = text !== '' && (!text.startsWith('&') || text.length === 1)
  return isCharacter && !text.includes('\uFFFD') ? text : undefined
}

/** `&Nbsp;` and `&EACUTE;`, too: translators and headlines put capitals. */
function decodeOnce(text: string): string {
  const next = decodeHTMLStrict(text)
  const small = text.toLowerCase()
  if (next !== text || small === text || !text.startsWith('&')) return next
  const decoded = decodeHTMLStrict(small)
  return /^&[A-Z]{3,};$/.test(text) && decoded.length === 1 ? decoded.toUpperCase() : decoded
}

function toFinding(article: Article, from: number, entity: string, decoded: string): Finding | undefined {
  let to = from + entity.length
  if (decoded !== '<' && decoded !== '>') while (article.text.startsWith(entity, to)) to += entity.length
  if (isInCode(article.text, from, to)) return undefined
  const one = '\n\r'.includes(decoded) ? breakAt(article, to) : decoded
  const insert = one.repeat((to - from) / entity.length)
  const reason = `Unexpected \`${entity}\`, expected \`${one}\``
  if (isSpokenOf(article.text, from, to))
    return {from, to, insert, certainty: 'suspect', reason, note: 'The text tells of entities'}
  if (!mayBeMarkup(article, to, insert)) return {from, to, insert, certainty: 'sure', reason}
  return {from, to, insert, certainty: 'suspect', reason, note: 'Decoding it could make markup'}
}

/** Whether an entity stands in a tag, in an address without a scheme (`?a=1&amp;b=2`), or as code. */
function isInCode(text: string, from: number, to: number): boolean {
  if (text[from - 1] === '`' && text[to] === '`') return true
  const before = text.slice(Math.max(0, from - 300), from)
  if (/^[\w.-]{1,40}=/.test(text.slice(to, to + 41)) && /[?&=]\S{0,80}$/.test(before.slice(-80))) return true
  const tag = before.lastIndexOf('<')
  return tag > before.lastIndexOf('>') && /^<\/?[a-z!]/i.test(before.slice(tag, tag + 3))
}

/** How far around an entity that stands by itself HTML may be named, in UTF-16 code units. */
const spokenWindow = 60

/** Whether an entity is spoken of, as in “HTML has `&nbsp;` for it”, by itself and next to the name of HTML. */
function isSpokenOf(text: string, from: number, to: number): boolean {
  if (!/[\s"'“‘(]/.test(text[from - 1] ?? ' ') || !/[\s"'”’),.:;]/.test(text[to] ?? ' ')) return false
  return (
    /\bentit(?:y|ies) ["'“‘(]?$/i.test(text.slice(Math.max(0, from - 12), from)) ||
    /\b(?:HTML|XML|ampersand)\b/.test(text.slice(Math.max(0, from - spokenWindow), to + spokenWindow))
  )
}

/** What to put for a line break: none where one stands already. */
function breakAt(article: Article, to: number): string {
  const {text} = article
  const next = text[to]
  if (next === undefined || next === '\n' || next === '\r' || /^&#(?:10|xa);/i.test(text.slice(to, to + 5)))
    return ''
  return lineBreak(article)
}

/** Whether a text with this in it could be read as markup. A sign between numbers or words can't: `5 &lt; 6`. */
function mayBeMarkup(article: Article, to: number, insert: string): boolean {
  const {name} = article.format
  if (name !== 'text' && hasMarks(insert)) return true
  if (insert.includes('<')) return insert !== '<' || name !== 'text' || !isApart(article.text, to)
  return insert.includes('>') && (name !== 'text' || mayBeOpen(article))
}

function isApart(text: string, to: number): boolean {
  const next = text.charCodeAt(to)
  return isDigit(next) || (isBlank(next) && next < 0x80)
}

const open = new PerArticle<boolean>()

/** Whether anything in a text could open a tag. */
function mayBeOpen(article: Article): boolean {
  return recall(open, article, () => /(?:<|lt ?;|# ?0*60 ?;|# ?x ?0*3c ?;)(?![\s\d]|$)/i.test(article.text))
}
