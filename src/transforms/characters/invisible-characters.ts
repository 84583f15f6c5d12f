import type {Article} from '../../article.ts'
import {isBlank, isDigit, isLetter, isLower, nameOfCodePoint} from '../../characters.ts'
import {controls, endOfCommand, lostMark} from '../../invisible/controls.ts'
import {
  directions,
  embeddings,
  embeddingsOf,
  isNearRightToLeft,
  override
} from '../../invisible/directions.ts'
import {joiners, shapesWords, zeroSpace} from '../../invisible/shaping.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

const softHyphen = '\u00ad'
const byteOrderMark = '\ufeff'
/** Word joiner, byte order mark, invisible operators, object and interlinear marks, fillers. */
const marks =
  '\u2060\ufeff\u2061\u2062\u2063\u2064\u206a\u206b\u206c\u206d\u206e\u206f\ufffc\ufff9\ufffa\ufffb\u034f\u180e\u3164'
/** The first half of tag characters (U+E0001 to U+E007F), which spell the names of flags. */
const tags = '\udb40'

/**
 * Remove characters that no reader sees: zero-width spaces, soft hyphens, byte order marks inside, controls,
 * colours of terminals. Controls that are what is left of a quote or dash (`don\u0019t`) become it again.
 *
 * What shapes words stays: joiners in the scripts that need them and in emoji, zero-width spaces where no spaces
 * part words (Thai, Khmer, Lao, Burmese), marks of direction near text that runs from right to left, where embeddings
 * must be closed, too. A soft hyphen where a line or word was broken, and an override that turns what is read, are told.
 */
export const invisibleCharacters: TransformPlugin = defineTransform({
  id: 'invisible-characters',
  stage: 'characters',
  summary: 'Remove characters that no reader sees',
  examples: [
    {before: 'The in\u00adcredible\u200b mayor\ufeff said\u0007 so.', after: 'The incredible mayor said so.'},
    {before: 'They don\u0019t \u0013 \u001cever\u001d.', after: 'They don’t – “ever”.'},
    {before: '\u001b[1mBreaking\u001b[0m: it rained.', after: 'Breaking: it rained.'},
    {before: 'The \u200emayor\u200f \u2068Ann\u2069 said so.', after: 'The mayor Ann said so.'},
    {before: 'אמר \u202bדן לוי אתמול.', after: 'אמר דן לוי אתמול.', lang: 'he'},
    {before: 'An in\u00ad credible \u202egnp.exe.', tells: ['\u00ad ', '\u202e']},
    {before: 'می\u200cخواهم و نمی\u200cدانم.', lang: 'fa'},
    {
      before:
        'A family 👨\u200d👩\u200d👧 and a flag 🏴\u200d☠️, 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}.'
    },
    {before: 'He said <\u200bb>bold.', tells: ['\u200b']},
    {before: 'Told as ¼\u00ad¿ï¿¡ it was.'},
    {before: 'ภาษา\u200bไทย', lang: 'th'},
    {before: 'אמר\u200f (ABC)\u200f, \u2067אבג\u2069', lang: 'he'}
  ],
  triggers: softHyphen + joiners + zeroSpace + marks + directions + embeddings + tags + controls,
  at(article, offset) {
    const {text} = article
    const mark = text[offset]!
    if (mark === tags) return atTag(text, offset)
    // The first of a row speaks for all.
    return text[offset - 1] === mark ? undefined : atRow(article, offset, rowEnd(text, offset), mark)
  }
})

/** The end of a row of one mark. */
function rowEnd(text: string, at: number): number {
  let to = at + 1
  while (text[to] === text[at]) to++
  return to
}

function atRow(article: Article, from: number, to: number, mark: string): Finding | undefined {
  const {text} = article
  if (controls.includes(mark)) return atControl(text, from, to, mark)
  if (mark === softHyphen) return atSoftHyphen(text, from, to)
  if (embeddings.includes(mark)) return atEmbedding(article, from, to, mark)
  return isKept(text, from, to, mark) ? undefined : remove(text, from, to)
}

function isKept(text: string, from: number, to: number, mark: string): boolean {
  if (directions.includes(mark)) return isNearRightToLeft(text, from, to)
  // At the very start it is the file's.
  if (mark === byteOrderMark) return from === 0
  return shapesWords(text, from, to, mark)
}

function remove(text: string, from: number, to: number): Finding {
  const reason = `Unexpected ${nameOf(text, from)}, which no reader sees, expected none`
  return {from, to, insert: '', certainty: keepsFromMarkup(text, from) ? 'suspect' : 'sure', reason}
}

/** Whether what stands before would begin a tag or an entity without the mark: `<b>` may be meant as text. */
function keepsFromMarkup(text: string, at: number): boolean {
  const before = text[at - 1]
  return before === '<' || before === '&' || (before === '/' && text[at - 2] === '<')
}

function nameOf(text: string, at: number): string {
  return nameOfCodePoint(text.codePointAt(at)!)
}

function atControl(text: string, from: number, to: number, control: string): Finding | undefined {
  const whole = to - from === 1 ? lostMark(text, from) : undefined
  if (whole) {
    const reason = `Unexpected control ${nameOf(text, from)}, the lower half of \`${whole}\`, expected \`${whole}\``
    return {from, to, insert: whole, certainty: 'likely', reason}
  }
  if (control >= '\u0080') return atHole(text, from, to)
  return remove(text, from, endOfCommand(text, to - 1) ?? to)
}

/**
 * A control that stands where no encoding has a character: part of damaged text beside other odd characters, told
 * beside letters, where it may have been one.
 */
function atHole(text: string, from: number, to: number): Finding | undefined {
  const before = text.charCodeAt(from - 1)
  const after = text.charCodeAt(to)
  if (before >= 0x80 || after >= 0x80) return undefined
  const finding = remove(text, from, to)
  return isLetter(before) || isLetter(after) ? {...finding, certainty: 'suspect'} : finding
}

/** A soft hyphen: one that stands where a word was broken, or between digits, may have been a hyphen that was seen. */
function atSoftHyphen(text: string, from: number, to: number): Finding | undefined {
  const before = text.charCodeAt(from - 1)
  const after = text.charCodeAt(to)
  // A byte of damaged text, which other bytes show beside it: `¼\u00ad¿`.
  if (isOddByte(before) || isOddByte(after)) return undefined
  const finding = remove(text, from, to)
  if (isDigit(before) && isDigit(after)) return {...finding, certainty: 'suspect'}
  const isBroken = isLetter(before) && isBlank(after) && isLower(text.charCodeAt(to + 1))
  if (!isBroken) return finding
  return after === 32 ? {...finding, to: to + 1, certainty: 'suspect'} : undefined
}

/** A sign of Latin-1 that is no letter and no quotation mark: hardly ever beside a word. */
function isOddByte(code: number): boolean {
  return code > 0xa0 && code < 0x100 && !isLetter(code) && code !== 0xab && code !== 0xbb
}

/** Longest name of a flag, in UTF-16 code units. */
const longestFlag = 40

/** A tag character: part of a flag's name behind a black flag, else nothing. Variants of ideographs start alike. */
function atTag(text: string, at: number): Finding | undefined {
  const low = text.charCodeAt(at + 1)
  if (!(low >= 0xdc00 && low <= 0xdc7f)) return undefined
  let start = at
  while (at - start < longestFlag && text[start - 2] === tags) start -= 2
  return text.startsWith('🏴', start - 2) || at - start >= longestFlag ? undefined : remove(text, at, at + 2)
}

/** An embedding, isolate, or override, or what closes one. */
function atEmbedding(article: Article, from: number, to: number, mark: string): Finding | undefined {
  const {text} = article
  const {unpaired, rightToLeft, overridden} = embeddingsOf(article)
  const finding = remove(text, from, to)
  // An override of Latin text turns the order in which it is read: the reader saw other text than stands there.
  if (!rightToLeft && overridden) return mark === override ? {...finding, certainty: 'suspect'} : undefined
  if (!rightToLeft) return finding
  for (let at = from; at < to; at++) if (unpaired[at] !== 1) return undefined
  return finding
}
