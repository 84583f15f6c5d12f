import type {Article} from '../../article.ts'
import {isLetter} from '../../characters.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

/**
 * Read escapes that were left in prose: `\n`, `\t`, `\"`, `\u2019`, `=E2=80=99`, `%E2%80%99`.
 *
 * Windows paths, LaTeX, regular expressions, and addresses are left alone: an escape of one letter must stand
 * at the edge of a word, and be one of several, or a pair with its quote; bytes must be UTF-8 beyond ASCII.
 */
export const literalEscapes: TransformPlugin = defineTransform({
  id: 'literal-escapes',
  stage: 'characters',
  summary: 'Read escapes that were left in prose',
  examples: [
    {before: 'The mayor\\u2019s office said \\"yes\\".', after: 'The mayor’s office said "yes".'},
    {before: 'It rained.\\n\\nIt stopped.\\nThe end.', after: 'It rained.\n\nIt stopped.\nThe end.'},
    {
      before: 'The mayor=E2=80=99s caf=C3=A9 and the town%E2%80%99s.',
      after: 'The mayor’s café and the town’s.'
    },
    {before: 'Open C:\\new\\table, then \\textbf{x}, \\nu, and \\d+\\t?'},
    {before: 'See https://example.org/caf%C3%A9 and a=E2 or 5%20.'},
    {before: 'He typed \\n once.'}
  ],
  triggers: '\\=%',
  at(article, offset) {
    return article.text[offset] === '\\' ? atBackslash(article, offset) : atByte(article, offset)
  }
})

function atBackslash({text}: Article, at: number): Finding | undefined {
  const unicode = /^\\u([\da-f]{4})/i.exec(text.slice(at, at + 6))
  if (unicode) return readUnicode(text, at, unicode[1]!)
  const next = text[at + 1]
  if (next === '"') return quoted(text, at) ? found(at, 2, '"', '\\"') : undefined
  if (next !== 'n' && next !== 't') return undefined
  return isBreak(text, at) ? found(at, 2, next === 'n' ? lineBreak(text, at) : ' ', `\\${next}`) : undefined
}

function readUnicode(text: string, at: number, digits: string): Finding | undefined {
  const code = Number.parseInt(digits, 16)
  const low = /^\\u(d[c-f][\da-f]{2})/i.exec(text.slice(at + 6, at + 12))
  const isPair = code >= 0xd800 && code < 0xdc00 && low
  if (code < 0xa0 || (code >= 0xd800 && code < 0xe000 && !isPair)) return undefined
  const insert = String.fromCharCode(code, ...(isPair ? [Number.parseInt(low[1]!, 16)] : []))
  return found(at, isPair ? 12 : 6, insert, text.slice(at, at + (isPair ? 12 : 6)))
}

/** Whether `\"` is one of several near by. */
function quoted(text: string, at: number): boolean {
  return (
    text.slice(at + 2, at + 2000).includes('\\"') || text.slice(Math.max(0, at - 2000), at).includes('\\"')
  )
}

/** A break between sentences: a mark, blank, or other escape before it, a capital or an end behind, and more of its kind. */
function isBreak(text: string, at: number): boolean {
  const before = /[.!?:;”"’)\s]$|\\[nt]$|^$/.test(text.slice(Math.max(0, at - 2), at))
  const after = text.slice(at + 2, at + 4)
  const fits = before && /^(?:\p{Lu}|[\s“"‘«„(\d]|\\[nt"]|$)/u.test(after)
  const near = text.slice(Math.max(0, at - 4000), at + 4000)
  return fits && near.indexOf('\\n') !== near.lastIndexOf('\\n')
}

/** The line break that the text has near by. */
function lineBreak(text: string, at: number): string {
  return text.slice(Math.max(0, at - 4000), at + 4000).includes('\r\n') ? '\r\n' : '\n'
}

const utf8 = new TextDecoder('utf-8', {fatal: true})

/** `=E2=80=99` or `%E2%80%99`: bytes that make one character, or several, beyond ASCII. */
function atByte({text}: Article, at: number): Finding | undefined {
  const mark = text[at]!
  const shape = mark === '=' ? /^(?:=[\dA-F]{2}){2,4}/ : /^(?:%[\dA-F]{2}){2,4}/i
  const bytes = shape
    .exec(text.slice(at, at + 12))?.[0]
    .slice(1)
    .split(mark)
  const isStart =
    text[at - 3] !== mark && (isLetter(text.charCodeAt(at - 1)) || /[\s“"(.,]/.test(text[at - 1] ?? ' '))
  if (!bytes || !isStart) return undefined
  const values = bytes.map((byte) => Number.parseInt(byte, 16))
  const length = values[0]! >= 0xf0 ? 4 : values[0]! >= 0xe0 ? 3 : values[0]! >= 0xc2 ? 2 : 0
  if (length === 0 || values.length < length) return undefined
  try {
    const insert = utf8.decode(new Uint8Array(values.slice(0, length)))
    return found(at, length * 3, insert, text.slice(at, at + length * 3))
  } catch {
    // No UTF-8, so no escape.
    return undefined
  }
}

function found(from: number, length: number, insert: string, actual: string): Finding {
  const reason = `Unexpected escape \`${actual}\`, expected ${insert.endsWith('\n') ? 'a line break' : `\`${insert}\``}`
  return {from, to: from + length, insert, certainty: 'likely', reason}
}
