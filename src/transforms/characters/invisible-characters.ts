import type {Article} from '../../article.ts'
import {isBlank, isDigit, isLetter, isLower, isWord} from '../../characters.ts'
import {PerArticle, recall} from '../../memory.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

const softHyphen = '\u00ad'
const joiners = '\u200c\u200d'
const zeroSpace = '\u200b'
/** Word joiner, byte order mark, invisible operators, object and interlinear marks, fillers. */
const marks =
  '\u2060\ufeff\u2061\u2062\u2063\u2064\u206a\u206b\u206c\u206d\u206e\u206f\ufffc\ufff9\ufffa\ufffb\u034f\u180e\u3164'
/** Marks of direction, which stand alone. */
const directions = '\u200e\u200f\u061c'
/** Embeddings, overrides, and isolates, which come in pairs, and what closes them. */
const openers = '\u202a\u202b\u202d\u202e\u2066\u2067\u2068'
const closers = '\u202c\u2069'
/** The first half of tag characters (U+E0001 to U+E007F), which spell the names of flags. */
const tags = '\udb40'
/** Controls but tab and line breaks, with the five of C1 that no encoding reads as a character. */
const controls = [...Array.from({length: 32}, (_, code) => code), 0x7f, 0x81, 0x8d, 0x8f, 0x90, 0x9d]
  .map((code) => String.fromCharCode(code))
  .filter((control) => !'\t\n\r\u000b\f'.includes(control))
  .join('')

/**
 * What controls are when the upper byte of a character was lost: U+2019 becomes U+0019. U+001E is the no-break hyphen
 * of word processors.
 */
const halves: Readonly<Record<string, string>> = {
  '\u0013': '–',
  '\u0014': '—',
  '\u0018': '‘',
  '\u0019': '’',
  '\u001c': '“',
  '\u001d': '”',
  '\u001e': '-'
}

/** A colour or a move of the cursor; the title of a window; a set of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
const ansi = /\u001b(?:\[[0-?]{0,20}[ -/]?[@-~]|\][^\u0007\u001b\n\r]{0,100}(?:\u0007|\u001b\\)|[()][0AB])/y

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
  triggers: softHyphen + joiners + zeroSpace + marks + directions + openers + closers + tags + controls,
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
  if (openers.includes(mark) || closers.includes(mark)) return atEmbedding(article, from, to, mark)
  const isKept = directions.includes(mark)
    ? isNearRightToLeft(text, from, to)
    : isNeeded(text, from, to, mark)
  return isKept ? undefined : remove(text, from, to)
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
  return `U+${text.codePointAt(at)!.toString(16).toUpperCase().padStart(4, '0')}`
}

function atControl(text: string, from: number, to: number, control: string): Finding | undefined {
  const half = halves[control]
  if (half && to - from === 1 && isHalf(text, from, half)) {
    const reason = `Unexpected control ${nameOf(text, from)}, the lower half of \`${half}\`, expected \`${half}\``
    return {from, to, insert: half, certainty: 'likely', reason}
  }
  if (control >= '\u0080') return atHole(text, from, to)
  ansi.lastIndex = to - 1
  return remove(text, from, ansi.test(text) ? ansi.lastIndex : to)
}

/** Whether a quote, apostrophe, or dash fits where a control stands. */
function isHalf(text: string, at: number, half: string): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  if ('’-'.includes(half)) return isLetter(before) && isLetter(after)
  if (half === '”') return isSeen(before) && !isWord(after)
  if ('“‘'.includes(half)) return isSeen(after) && !isWord(before)
  return isSeen(before) === isSeen(after)
}

/** Whether there is a character, and no white space. Beyond the ends of the text there is none. */
function isSeen(code: number): boolean {
  return code >= 0 && !isBlank(code)
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

function isNeeded(text: string, from: number, to: number, mark: string): boolean {
  const before = text.charCodeAt(from - 1)
  const after = text.charCodeAt(to)
  // A byte order mark at the very start is the file's.
  if (mark === '\ufeff') return from === 0
  if (mark === zeroSpace)
    return isWithoutSpaces(before) || isWithoutSpaces(after) || (isShaping(before) && isShaping(after))
  if (joiners.includes(mark)) return isShaping(before) || isShaping(after)
  if (mark === '\u3164') return isHangul(before) || isHangul(after)
  return (mark === '\u180e' || mark === '\u034f') && isShaping(before)
}

/**
 * Whether joiners may shape what stands there: any script but those whose letters never join (Latin, Greek, Cyrillic,
 * Armenian, Georgian, Han, kana, hangul), and halves of surrogate pairs, symbols, and variation selectors, for emoji.
 */
function isShaping(code: number): boolean {
  if (Number.isNaN(code) || code < 0x590 || isBlank(code)) return false
  const joinsNever =
    (code >= 0x10a0 && code < 0x1200) ||
    (code >= 0x1e00 && code < 0x2070) ||
    (code >= 0x3000 && code < 0xa000) ||
    isHangul(code) ||
    code === 0xfeff
  return !joinsNever
}

function isHangul(code: number): boolean {
  return (
    (code >= 0x1100 && code < 0x1200) ||
    (code >= 0x3130 && code < 0x3190) ||
    (code >= 0xac00 && code < 0xd7b0)
  )
}

/** Thai, Lao, Tibetan, Burmese, Khmer, and their neighbours, which part no words by spaces. */
function isWithoutSpaces(code: number): boolean {
  return (
    (code >= 0xe00 && code < 0x10a0) ||
    (code >= 0x1780 && code < 0x1800) ||
    (code >= 0x1950 && code < 0x1c50) ||
    (code >= 0xa980 && code < 0xaae0)
  )
}

/** How far text that runs from right to left may be from its marks, in UTF-16 code units. */
const near = 60

function isNearRightToLeft(text: string, from: number, to: number): boolean {
  for (let by = 1; by <= near; by++) {
    if (isRightToLeft(text.charCodeAt(from - by)) || isRightToLeft(text.charCodeAt(to - 1 + by))) return true
  }
  return false
}

/** Hebrew, Arabic, and their neighbours; marks aside. */
function isRightToLeft(code: number): boolean {
  return (
    (code >= 0x590 && code < 0x900 && code !== 0x61c) ||
    (code >= 0xfb1d && code < 0xfe00) ||
    (code >= 0xfe70 && code < 0xfeff)
  )
}

/** An embedding, isolate, or override, or what closes one. */
function atEmbedding(article: Article, from: number, to: number, mark: string): Finding | undefined {
  const {text} = article
  const {unpaired, rightToLeft, overridden} = embeddingsOf(article)
  const finding = remove(text, from, to)
  // An override of Latin text turns the order in which it is read: the reader saw other text than stands there.
  if (!rightToLeft && overridden) return mark === '\u202e' ? {...finding, certainty: 'suspect'} : undefined
  if (!rightToLeft) return finding
  for (let at = from; at < to; at++) if (unpaired[at] !== 1) return undefined
  return finding
}

interface Embeddings {
  /** 1 at the offset of each mark that is not closed, or closes none, in the same line. */
  readonly unpaired: Uint8Array
  /** Whether anything in the article runs from right to left. */
  readonly rightToLeft: boolean
  /** Whether anything is made to run so by an override. */
  readonly overridden: boolean
}

const embeddings = new PerArticle<Embeddings>()

function embeddingsOf(article: Article): Embeddings {
  return recall(embeddings, article, () => readEmbeddings(article.text))
}

function readEmbeddings(text: string): Embeddings {
  const unpaired = new Uint8Array(text.length)
  let rightToLeft = false
  // Open embeddings and isolates of the line.
  let open: number[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) open = []
    if (code < 0x590) continue
    rightToLeft ||= isRightToLeft(code)
    const mark = text[at]!
    if (openers.includes(mark)) {
      open.push(at)
      unpaired[at] = 1
    } else if (closers.includes(mark)) {
      const closes = open.length > 0 && closerOf(text.charCodeAt(open.at(-1)!)) === mark
      unpaired[closes ? open.pop()! : at] = closes ? 0 : 1
    }
  }
  return {unpaired, rightToLeft, overridden: text.includes('\u202e')}
}

function closerOf(opener: number): string {
  return opener < 0x2066 ? '\u202c' : '\u2069'
}
