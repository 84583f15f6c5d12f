import type {Article} from '../../article.ts'
import {isLetter} from '../../characters.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

/** Zero-width space and (non-)joiner, word joiner, soft hyphen, byte order mark, object and interlinear marks. */
const marks = '\u200b\u200c\u200d\u2060\u00ad\ufeff\ufffc\ufff9\ufffa\ufffb\u2061\u2062\u2063\u2064\u180e'
/** Marks and embeddings of direction. */
const directions = '\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'
/** Controls but tab and line breaks. U+001B opens the colours of terminals. */
const controls = Array.from({length: 32}, (_, code) => String.fromCharCode(code))
  .filter((control) => !'\t\n\r\u000b\f'.includes(control))
  .join('')

/** A colour or a move of the cursor. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
const ansi = /\u001b\[[\d;?]{0,20}[A-Za-z]/y

/**
 * Remove characters that no reader sees: zero-width spaces, soft hyphens, byte order marks inside, controls,
 * colours of terminals.
 *
 * What shapes words stays: joiners in the scripts that need them and in emoji, zero-width spaces where no spaces
 * part words (Thai, Khmer, Lao, Burmese), marks of direction where right-to-left text stands.
 */
export const invisibleCharacters: TransformPlugin = defineTransform({
  id: 'invisible-characters',
  stage: 'characters',
  summary: 'Remove characters that no reader sees',
  examples: [
    {before: 'The in\u00adcredible\u200b mayor\ufeff said\u0007 so.', after: 'The incredible mayor said so.'},
    {before: '\u001b[1mBreaking\u001b[0m: it rained.', after: 'Breaking: it rained.'},
    {before: 'The \u200emayor\u200f said so.', after: 'The mayor said so.'},
    {before: 'می\u200cخواهم و نمی\u200cدانم.', lang: 'fa'},
    {before: 'A family 👨\u200d👩\u200d👧 and a flag 🏴\u200d☠️.'},
    {before: 'ภาษา\u200bไทย', lang: 'th'},
    {before: 'אמר\u200f (ABC)\u200f', lang: 'he'}
  ],
  triggers: marks + directions + controls,
  at(article, offset) {
    const mark = article.text[offset]!
    if (directions.includes(mark))
      return hasRightToLeft(article, offset) ? undefined : remove(article, offset)
    return isNeeded(article.text, offset) ? undefined : remove(article, offset)
  }
})

function isNeeded(text: string, at: number): boolean {
  // A byte order mark at the very start is the file's.
  if (text[at] === '\ufeff') return at === 0
  if (!'\u200b\u200c\u200d'.includes(text[at]!)) return false
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  if (text[at] === '\u200d' && (isEmojiPart(before) || isEmojiPart(after))) return true
  return isShaped(before) || isShaped(after)
}

/** Half of a surrogate pair, a variation selector, or a symbol. */
function isEmojiPart(code: number): boolean {
  return (code >= 0xd800 && code <= 0xdfff) || code === 0xfe0f || (code >= 0x2190 && code <= 0x2bff)
}

/** A letter of Arabic, of the scripts of South and South East Asia, or of Mongolian. */
function isShaped(code: number): boolean {
  const shaping =
    (code >= 0x600 && code <= 0x7ff) ||
    (code >= 0x8a0 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x18af)
  return shaping && isLetter(code)
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** Whether text that runs from right to left stands in the same line, near by. */
function hasRightToLeft(article: Article, at: number): boolean {
  const {from, to} = article.lineAt(at)
  return rightToLeft.test(article.text.slice(Math.max(from, at - 500), Math.min(to, at + 500)))
}

function remove({text}: Article, at: number): Finding {
  ansi.lastIndex = at
  const length = ansi.exec(text)?.[0].length ?? 1
  const name = `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`
  return {
    from: at,
    to: at + length,
    insert: '',
    certainty: 'sure',
    reason: `Unexpected ${name}, which no reader sees, expected none`
  }
}
