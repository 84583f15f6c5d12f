/** What East Asian encodings leave of text that was UTF-8, and what reading their bytes one by one leaves of theirs. */

/** What GBK and EUC-KR make of characters that were lost before (U+FFFD), of a byte order mark, of unset memory. */
const lost = ['锟斤拷', '锘匡豢', '烫烫烫', '占쏙옙']

/**
 * What GBK makes of the first two bytes of the commonest Chinese characters and marks, and of quotes and dashes: rare
 * by themselves, since GBK orders those that it has there by strokes.
 */
const gbkLeads = '鐨涓鏄鍥鏈鍦浜浠浼浣鎴澶鏉瀵灏瀹宸骞鍙鍚鍜鍑瀛鏃璇杩瑕閮闀闂鏂鎬鐢缁缇鑰銆锛鈥'

/** What Shift JIS makes of the first two bytes of kana. */
const kanaLeads = '縺繧繝'

/** Characters one of which stands in all that {@link readLeftover} tells. */
export const leftoverCharacters: string = `锟锘烫쏙${gbkLeads}${kanaLeads}`

/** A place in a text. Offsets are UTF-16, half open. */
interface Range {
  readonly from: number
  readonly to: number
}

/**
 * The run that one of {@link leftoverCharacters} stands in, if it is what an East Asian encoding left of other text.
 *
 * @param start where to stop looking back: the end of the run before.
 */
export function readLeftover(text: string, at: number, start: number): Range | undefined {
  const known = lost.find(
    (one) => text.startsWith(one, at) || (one[1] === text[at] && text.startsWith(one, at - 1))
  )
  if (known) return repeated(text, text.startsWith(known, at) ? at : at - 1, known)
  // No Chinese text has it: GBK of UTF-8 quotes and dashes.
  if (text[at] === '鈥' && !isBeyondAscii(text, at + 2)) return {from: at, to: Math.min(at + 2, text.length)}
  const isLeft = kanaLeads.includes(text[at]!) ? isKana(text, at) : isUtf8(text, at)
  return isLeft ? rowAround(text, at, start) : undefined
}

/** Most of what is lost in a row comes in words. */
function repeated(text: string, from: number, one: string): Range {
  let to = from + one.length
  for (;;) {
    const next = text[to] === ' ' ? to + 1 : to
    if (!text.startsWith(one, next)) return {from, to}
    to = next + one.length
  }
}

/** How far more of the same is looked for. */
const windowSize = 16

/** Three of the leads close by, and none of the kana that Japanese text has there. */
function isKana(text: string, at: number): boolean {
  const near = text.slice(at, at + windowSize)
  return (near.match(/[縺繧繝]/g)?.length ?? 0) >= 3 && !/[\u3041-\u30fa]/.test(near)
}

/** As many characters in a row as no Chinese text makes by chance. */
const leastCharacters = 3

/** Whether the bytes that GBK has for what stands there are UTF-8 of common Chinese characters. */
function isUtf8(text: string, at: number): boolean {
  const codes = gbk()
  const bytes: number[] = []
  for (let i = at; i < at + windowSize && codes[text.charCodeAt(i)]; i++) {
    const code = codes[text.charCodeAt(i)]!
    bytes.push(code >> 8, code & 0xff)
  }
  let count = 0
  for (; count < leastCharacters; count++) if (!isCommon(codePointOf(bytes, count * 3), codes)) return false
  return true
}

/** The character of three bytes of UTF-8; 0 if they are none. */
function codePointOf(bytes: readonly number[], at: number): number {
  const [first = 0, second = 0, third = 0] = bytes.slice(at, at + 3)
  const isThree = first >> 4 === 0xe && second >> 6 === 2 && third >> 6 === 2
  return isThree ? ((first & 0xf) << 12) | ((second & 0x3f) << 6) | (third & 0x3f) : 0
}

/** One of the commonest characters (the first level of GB 2312), or a mark. */
function isCommon(code: number, codes: Uint16Array): boolean {
  const known = codes[code] ?? 0
  return (known >= 0xb0a1 && known < 0xd800 && code >= 0x4e00) || (known >= 0xa1a1 && known < 0xa400)
}

/** Longest row that is told at once. */
const longestRow = 2000

/** The row of characters beyond ASCII around an offset. */
function rowAround(text: string, at: number, start: number): Range {
  let from = at
  let to = at + 1
  while (from > start && at - from < longestRow && isBeyondAscii(text, from - 1)) from--
  while (to - at < longestRow && isBeyondAscii(text, to)) to++
  return {from, to}
}

function isBeyondAscii(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // No-break and ideographic spaces part words, too.
  return code > 0xa0 && code !== 0x3000
}

let table: Uint16Array | undefined

/** The two bytes that GBK has for each UTF-16 code unit, or 0: made when it is first asked for. */
function gbk(): Uint16Array {
  table ??= readTable(decoderOf('gbk'))
  return table
}

/** All 0 where the platform has no decoder. */
function readTable(decoder: InstanceType<typeof TextDecoder> | undefined): Uint16Array {
  const codes = new Uint16Array(65536)
  for (let lead = 0x81; decoder && lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const read = decoder.decode(Uint8Array.of(lead, trail))
      if (read.length === 1 && read !== '\ufffd') codes[read.charCodeAt(0)] = (lead << 8) | trail
    }
  }
  return codes
}

function decoderOf(encoding: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(encoding)
  } catch {
    // A platform without these encodings: nothing is told.
    return undefined
  }
}

/** Encodings of two bytes a character, and what their commonest characters are. */
const doubles: readonly (readonly [encoding: string, common: RegExp])[] = [
  ['euc-kr', /^[가-힣]+$/],
  ['gbk', /^[\u4e00-\u9fa5]+$/]
]

/** Whether signs of Latin-1 are the bytes of Korean or of common Chinese, two for each character. */
export function isDoubleByte(signs: string): boolean {
  if (signs.length % 2 === 1 || /[^\xa1-\xfe]/.test(signs)) return false
  const bytes = Uint8Array.from(signs, (sign) => sign.charCodeAt(0))
  return doubles.some(([encoding, common]) => {
    // The commonest come first in both: leads up to C8 and D7.
    const isFirst = bytes.every(
      (byte, i) => i % 2 === 1 || (byte >= 0xb0 && byte < (encoding === 'gbk' ? 0xd8 : 0xc9))
    )
    return isFirst && common.test(decoderOf(encoding)?.decode(bytes) ?? '')
  })
}
