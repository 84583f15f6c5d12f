import type {Article} from '../../article.ts'
import {lineBreak} from '../../blocks.ts'
import {isBlank, isLetter} from '../../characters.ts'
import {decode, hex, readBytes} from '../../escapes/bytes.ts'
import {isInCode} from '../../escapes/code.ts'
import {endsLine} from '../../escapes/line-ends.ts'
import {isApostrophe, isPaired} from '../../escapes/quotes.ts'
import {hasMarks} from '../../formats/markup.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

/**
 * Read escapes that were left in prose: `\n`, `\t`, `\"`, `\'`, `\u2019`, `\xa0`, `=E2=80=99`, `%E2%80%99`.
 *
 * Windows paths, LaTeX, regular expressions, and addresses are left alone: an escape of one letter must stand
 * between sentences or paragraphs, an escaped quote must be one of a pair, bytes must be UTF-8 beyond ASCII.
 * In a text with commands (`\textbf{`) or classes (`\d+`) no escape of one letter or quote is read.
 */
export const literalEscapes: TransformPlugin = defineTransform({
  id: 'literal-escapes',
  stage: 'characters',
  summary: 'Read escapes that were left in prose',
  examples: [
    {before: 'The mayor\\u2019s office said \\"yes\\".', after: 'The mayor’s office said "yes".'},
    {before: "He left.\\nShe said \\'no\\'.", after: "He left.\nShe said 'no'."},
    {before: 'It rained.\\n\\nIt stopped.\\nThe end.', after: 'It rained.\n\nIt stopped.\nThe end.'},
    {
      before: "They don\\'t.\\r\\nBut\\xa0it\\xe2\\x80\\x99s over.\\r\\n",
      after: "They don't.\nBut\u00a0it’s over.\n"
    },
    {
      before: 'The mayor=E2=80=99s caf=C3=A9 and the town%E2%80%99s.',
      after: 'The mayor’s café and the town’s.'
    },
    {before: 'Open C:\\new\\table, then \\textbf{x}, \\nu, and \\d+\\t?'},
    {before: 'G\\"odel and Schr\\"odinger, na\\"ive; [\\u4e00-\\u9fff]; the escape \\u2019 is a quote.'},
    {before: 'See https://example.org/caf%C3%A9, example.org/caf%C3%A9 and a=E2 or 5%20.'},
    {before: 'He typed \\n once.'},
    {before: 'print("He said \\"hi\\" to me") and {"q": "\\"hi\\" to me"}'}
  ],
  triggers: '\\=%',
  // The letter of `\n` is no word that is lost.
  budget: false,
  at(article, offset) {
    return article.text[offset] === '\\' ? atBackslash(article, offset) : atBytes(article.text, offset)
  }
})

function atBackslash(article: Article, at: number): Finding | undefined {
  const {text} = article
  // An escaped backslash, or the row break of LaTeX.
  if (text[at - 1] === '\\' || text[at + 1] === '\\') return undefined
  switch (text[at + 1]) {
    case 'u':
      return atUnicode(article, at)
    case 'x':
      return atHex(text, at)
    case '"':
      return isPaired(text, at) ? atQuote(article, at, '"') : undefined
    case "'":
      return isApostrophe(article, at) || isPaired(text, at) ? atQuote(article, at, "'") : undefined
    case 'n':
    case 'r':
    case 't':
      return atLetter(article, at)
    default:
      return undefined
  }
}

function atQuote(article: Article, at: number, quote: string): Finding | undefined {
  return isInCode(article, at, at + 2) ? undefined : found(article.text, at, at + 2, quote)
}

/** `\u2019`, or a pair of halves. Controls and what could open a tag are left. */
function atUnicode({text, format}: Article, at: number): Finding | undefined {
  const code = hex(text, at + 2, 4)
  if (code === undefined || code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0x3c || code === 0x3e)
    return undefined
  if (code >= 0xd800 && code < 0xe000) return atSurrogates(text, at, code)
  const insert = String.fromCharCode(code)
  if (format.name !== 'text' && hasMarks(insert)) return undefined
  return isApart(text, at, at + 6, insert) ? undefined : found(text, at, at + 6, insert)
}

function atSurrogates(text: string, at: number, high: number): Finding | undefined {
  const low = text.startsWith('\\u', at + 6) ? hex(text, at + 8, 4) : undefined
  if (low === undefined || high >= 0xdc00 || low < 0xdc00 || low > 0xdfff) return undefined
  return found(text, at, at + 12, String.fromCharCode(high, low))
}

/**
 * Whether an escape is spoken of, not left over: a letter or quote between spaces or brackets, the end of a range.
 * Dashes, spaces, and symbols may stand alone.
 */
function isApart(text: string, from: number, to: number, insert: string): boolean {
  const before = text[from - 1] ?? ' '
  const after = text[to] ?? ' '
  if ('[-^`/{'.includes(before) || '-]`/{}+*'.includes(after)) return true
  const isJoined = isLetter(insert.charCodeAt(0)) || '‘’“”"\''.includes(insert)
  return isJoined && isBlank(before.charCodeAt(0)) && isBlank(after.charCodeAt(0))
}

/** `\xe2\x80\x99`: bytes of UTF-8, or one of Latin-1 beside a letter or as a no-break space. */
function atHex(text: string, at: number): Finding | undefined {
  const bytes = readBytes(text, at, '\\x')
  const decoded = decode(bytes)
  if (decoded) return found(text, at, at + decoded.bytes * 4, decoded.text)
  const code = bytes[0]
  if (code === undefined || code < 0xa0 || bytes.length > 1) return undefined
  const insert = String.fromCharCode(code)
  const fits =
    code === 0xa0 ||
    (isLetter(code) && isLetter(text.charCodeAt(at - 1)) && !/[a-f\d]/i.test(text[at + 4] ?? ''))
  return fits && !isApart(text, at, at + 4, insert) ? found(text, at, at + 4, insert) : undefined
}

/** `\n`, `\r\n`, `\t`: a row of them between sentences. The first of a row speaks for all. */
function atLetter(article: Article, at: number): Finding | undefined {
  const {text} = article
  const kind = text[at + 1]!
  if (isEscape(text, at - 2, kind === 'n' ? 'r' : kind)) return undefined
  const unit = kind === 'r' ? '\\r\\n' : `\\${kind}`
  if (!text.startsWith(unit, at) || isEscape(text, at - 2, kind)) return undefined
  let to = at
  while (text.startsWith(unit, to)) to += unit.length
  const isMany = to - at > unit.length
  if (!endsLine(text, at, to, isMany) || isInCode(article, at, to)) return undefined
  const insert = kind === 't' ? ' ' : lineBreak(article).repeat((to - at) / unit.length)
  return found(text, at, to, insert)
}

/** Whether an escape of a letter stands at an offset. */
function isEscape(text: string, at: number, letter: string): boolean {
  return text[at] === '\\' && text[at + 1] === letter && text[at - 1] !== '\\'
}

/** `=E2=80=99` or `%E2%80%99`: bytes of one character beyond ASCII. */
function atBytes(text: string, at: number): Finding | undefined {
  const next = text.charCodeAt(at + 1) | 32
  // Only C2 to F4 begin such a character; `40 %` and `a = b` end here.
  if (next < 99 || next > 102 || text[at + 3] !== text[at]) return undefined
  const decoded = decode(readBytes(text, at, text[at]!))
  if (!decoded || isInAddress(text, at)) return undefined
  return found(text, at, at + decoded.bytes * 3, decoded.text)
}

/** How far an address is looked for, in UTF-16 code units. */
const addressWindow = 100

/** Whether a part of an address or a query stands before, without white space between. */
function isInAddress(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < addressWindow && !isBlank(text.charCodeAt(i)); i--) {
    if ('/?&#@+_'.includes(text[i]!)) return true
  }
  return false
}

function found(text: string, from: number, to: number, insert: string): Finding {
  const expected = insert.endsWith('\n') ? 'a line break' : `\`${insert}\``
  return {
    from,
    to,
    insert,
    certainty: 'likely',
    reason: `Unexpected escape \`${text.slice(from, to)}\`, expected ${expected}`
  }
}
