import type {Article} from '../../article.ts'
import {lineBreak} from '../../blocks.ts'
import {isBlank, isDigit, isLetter} from '../../characters.ts'
import {hasMarks} from '../../formats/markup.ts'
import {primary} from '../../languages/tag.ts'
import {PerArticle, recall} from '../../memory.ts'
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
      return isPaired(text, at) && !isTechnical(article) && !isCode(text, at, at + 2)
        ? found(text, at, at + 2, '"')
        : undefined
    case "'":
      return (isApostrophe(article, at) || isPaired(text, at)) &&
        !isTechnical(article) &&
        !isCode(text, at, at + 2)
        ? found(text, at, at + 2, "'")
        : undefined
    case 'n':
    case 'r':
    case 't':
      return atLetter(article, at)
    default:
      return undefined
  }
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

/** The number that hexadecimal digits write, if there are as many. */
function hex(text: string, from: number, length: number): number | undefined {
  const digits = text.slice(from, from + length)
  return digits.length === length && /^[\da-f]+$/i.test(digits) ? Number.parseInt(digits, 16) : undefined
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

/** How far the other quote of a pair may be, in UTF-16 code units. */
const pairWindow = 2000

/** As many apostrophes as a quotation may hold. */
const mostInside = 8

/** Whether an escaped quote opens and one behind it closes, or the other way round. A LaTeX accent does neither. */
function isPaired(text: string, at: number): boolean {
  const quote = text.slice(at, at + 2)
  return (
    (opens(text, at) && hasClosing(text.slice(at, at + pairWindow), quote)) ||
    (closes(text, at) && hasOpening(text.slice(Math.max(0, at - pairWindow), at), quote))
  )
}

function hasClosing(behind: string, quote: string): boolean {
  let at = 0
  for (let i = 0; i < mostInside; i++) {
    at = behind.indexOf(quote, at + 2)
    if (at < 0) return false
    if (closes(behind, at)) return true
    if (opens(behind, at)) return false
  }
  return false
}

function hasOpening(before: string, quote: string): boolean {
  let at = before.length
  for (let i = 0; i < mostInside && at > 0; i++) {
    at = before.lastIndexOf(quote, at - 1)
    if (at < 0) return false
    if (opens(before, at)) return true
    if (closes(before, at)) return false
  }
  return false
}

function opens(text: string, at: number): boolean {
  return !isWordAt(text, at - 1) && !isBlankAt(text, at + 2)
}

function closes(text: string, at: number): boolean {
  return !isBlankAt(text, at - 1) && !isWordAt(text, at + 2)
}

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isLetter(code) || isDigit(code)
}

function isBlankAt(text: string, at: number): boolean {
  return at < 0 || at >= text.length || isBlank(text.charCodeAt(at))
}

/** Languages in which short words lose their vowel before an apostrophe: `l’été`, `dell’arte`. */
const eliding = ['fr', 'it', 'ca', 'oc']

/** `don\'t`, `O\'Brien`; `l\'été` in languages that elide. An accent of LaTeX (`caf\'e`) is none. */
function isApostrophe({text, lang}: Article, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at)
  const after = text.slice(at + 2, at + 5)
  if (/^(?:[stmd]|re|ve|ll)(?![\p{L}])/iu.test(after) && isLetter(text.charCodeAt(at - 1))) return true
  if (/(?:^|[^\p{L}])[OD]$/u.test(before) && /^\p{Lu}/u.test(after)) return true
  const elides = lang !== undefined && eliding.includes(primary(lang))
  return (
    elides &&
    /(?:^|[^\p{L}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|un|(?:d|n|s)?ell|all|dall|quest)$/iu.test(before) &&
    /^[\p{L}\d]/u.test(after)
  )
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
  const isBreak = isClear(text, at, to, {isMany}) || (isBetween(text, at, to) && isOneOfSeveral(text))
  if (!isBreak || isTechnical(article) || isCode(text, at, to)) return undefined
  const insert = kind === 't' ? ' ' : lineBreak(article).repeat((to - at) / unit.length)
  return found(text, at, to, insert)
}

/** Whether an escape of a letter stands at an offset. */
function isEscape(text: string, at: number, letter: string): boolean {
  return text[at] === '\\' && text[at + 1] === letter && text[at - 1] !== '\\'
}

/** A mark, blank, or other escape before it; a capital, an end, or other escape behind. */
function isBetween(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 2), from)
  if (!/[.!?…:;”"’')\]\s]$|\\[nrt]$|^$/.test(before)) return false
  return /^(?:\p{Lu}|\p{Lo}|[\s“"‘'«„([\d¿¡•*–—-]|\\[nrt"]|$)/u.test(text.slice(to, to + 2))
}

/** The end of a sentence; of a paragraph, a headline among them. */
const ends =
  /[\p{L}\p{N}%][.!?…]["”“’»')\]]{0,2} ?$|[\p{L}\p{N}][)”“"»’']{1,3}[.!?…] ?$|[。！？][”」』）]? ?$/u
const paragraphEnds = /[\p{L}\p{N}.!?…:;”“"’»')\]。！？] ?$/u
/** The start of one: a capital, with what may stand before it, or a letter of a script that has none. */
const starts = /^ ?(?:["“‘'«„(¿¡]{0,2}\p{Lu}|["“‘«„「『（]?\p{Lo}|[-•*–—] |\d|$)/u
/** Arrows and signs of LaTeX that begin as `\n` and a capital do: `\nRightarrow`. */
const commands = /^(?:(?:Left|Right|Leftright)arrow|V[Dd]ash)/

/** Whether the place alone shows that a line ends: one escape between sentences, several between paragraphs. */
function isClear(text: string, from: number, to: number, {isMany}: {isMany: boolean}): boolean {
  if (!starts.test(text.slice(to, to + 4))) return false
  if (isMany) return paragraphEnds.test(text.slice(Math.max(0, from - 2), from))
  return ends.test(text.slice(Math.max(0, from - 6), from))
}

/** How far the string of a program is looked for, in UTF-16 code units. */
const codeWindow = 200

/** Whether it begins a command, or a string of a program stands before, in its line: `print("`, `x = "`, `{"`. */
function isCode(text: string, from: number, to: number): boolean {
  if (commands.test(text.slice(to, to + 16))) return true
  const before = text.slice(Math.max(0, from - codeWindow), from)
  return /\w\(["'`]|=\s?["'`]|[{[]"/.test(before.slice(before.lastIndexOf('\n') + 1))
}

function isOneOfSeveral(text: string): boolean {
  return text.indexOf('\\n') !== text.lastIndexOf('\\n')
}

const technical = new PerArticle<boolean>()

/** Whether commands of LaTeX, classes of regular expressions, or paths of Windows stand in the article. */
function isTechnical(article: Article): boolean {
  return recall(technical, article, () =>
    /\\(?:[a-z]{2,20}[{[]|begin\b|frac\b|[dwsDWSb][+*?{\\\].)]|[([{}^~$%&_])|(?:^|[\s"'(])[A-Za-z]:\\\w/.test(
      article.text
    )
  )
}

const utf8 = new TextDecoder('utf-8', {fatal: true})

/** `=E2=80=99` or `%E2%80%99`: bytes of one character beyond ASCII. */
function atBytes(text: string, at: number): Finding | undefined {
  const next = text.charCodeAt(at + 1) | 32
  // Only C2 to F4 begin such a character; `40 %` and `a = b` end here.
  if (next < 99 || next > 102 || text[at + 3] !== text[at]) return undefined
  const decoded = decode(readBytes(text, at, text[at]!))
  if (!decoded || isInAddress(text, at)) return undefined
  return found(text, at, at + decoded.bytes * 3, decoded.text)
}

/** The bytes, four at most, that are written from an offset on, each behind a mark. */
function readBytes(text: string, at: number, mark: string): number[] {
  const bytes: number[] = []
  const step = mark.length + 2
  while (bytes.length < 4 && text.startsWith(mark, at + bytes.length * step)) {
    const byte = hex(text, at + bytes.length * step + mark.length, 2)
    if (byte === undefined) break
    bytes.push(byte)
  }
  return bytes
}

/** The first character beyond ASCII that bytes write. */
function decode(bytes: readonly number[]): {readonly text: string; readonly bytes: number} | undefined {
  const first = bytes[0] ?? 0
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0
  if (length === 0 || bytes.length < length) return undefined
  try {
    return {text: utf8.decode(new Uint8Array(bytes.slice(0, length))), bytes: length}
  } catch {
    // No UTF-8, so no escape.
    return undefined
  }
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
