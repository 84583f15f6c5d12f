import {apply, composeParts, type Edit, resolve} from '../edits.ts'
import {recall} from '../memory.ts'
import {isOdd} from './oddness.ts'
import {type Codec, codecOf, type Encoding, encodings, strict, upperHalves} from './tables.ts'
import {closingQuote, isCutQuote, isLostClosing, isOpen, readSequence} from './utf8.ts'

/**
 * One layer of damage: what had been read by which encoding, in place of UTF-8; or C1 controls, which are characters
 * of windows-1252. With `runs` only runs that look odd by themselves were read so, each by the encoding among these
 * that all of it reads by, as often as it looks odd; the rest of the text was right.
 */
export type Layer =
  | {readonly from: Encoding; readonly to: 'utf-8'}
  | {readonly from: readonly Encoding[]; readonly to: 'utf-8'; readonly runs: true}
  | {readonly from: 'c1'; readonly to: 'windows-1252'}

/** A place that was read by the wrong encoding, and what it reads as. */
export interface Misread extends Edit {
  /** What it was read by; the outermost, if it was read several times. */
  readonly encoding: Encoding | 'c1'
  /** Whether it was read by itself, in text that was right. */
  readonly isRun: boolean
  /** Whether a byte was lost, so that `insert` is the likeliest reading, or holds U+FFFD for what nobody knows. */
  readonly lossy: boolean
}

/** All damage of a text: sorted, disjoint edits, the text that they make, and the layers that they took off. */
export interface Reading {
  readonly text: string
  readonly edits: readonly Misread[]
  readonly plan: readonly Layer[]
}

/** More layers than anyone has seen; each layer makes the text shorter. */
const mostLayers = 24

/**
 * All damage of a text; no edits for text that looks right.
 *
 * Layer by layer, as ftfy 6.3.1 does (ftfy/__init__.py, Robyn Speer, Apache-2.0): a text that looks odd somewhere,
 * and all of which reads as UTF-8 by one encoding, was read by it. Where it is mixed with text that is right, each
 * run must look odd by itself and read as UTF-8. C1 controls come last.
 *
 * @param known the encodings that are tried.
 * @param used takes up those that text was found to be read by.
 */
export function readAnew(
  source: string,
  known: readonly Encoding[] = encodings,
  used: Set<Encoding> = new Set()
): Reading {
  let text = source
  let edits: readonly Misread[] = []
  const plan: Layer[] = []
  while (plan.length < mostLayers) {
    const taken = peel(text, known, used)
    if (!taken) break
    plan.push(taken.layer)
    edits = edits.length === 0 ? taken.edits : join(edits, taken.edits)
    text = apply(text, taken.edits)
  }
  return {text, edits, plan}
}

/**
 * {@link readAnew}, line by line where not all of a text was read by one encoding: a line of which everything reads
 * as UTF-8 was, whatever stands in the others. And where that shows, letters that look right by themselves.
 */
export function findMisreadLines(text: string): readonly Misread[] {
  if (!isOdd(text)) return []
  if (readWhole(text, encodings)) return readAnew(text).edits
  const found: Misread[] = []
  for (const [from, line] of linesOf(text)) {
    for (const edit of readAnew(line).edits) found.push(from === 0 ? edit : moved(edit, from))
  }
  return withLetters(text, found)
}

function* linesOf(text: string): Generator<[number, string]> {
  for (let from = 0; from < text.length; ) {
    const lineBreak = text.indexOf('\n', from)
    const to = lineBreak < 0 ? text.length : lineBreak
    yield [from, text.slice(from, to)]
    from = to + 1
  }
}

function moved({from, to, insert, encoding, isRun, lossy}: Misread, by: number): Misread {
  return {from: from + by, to: to + by, insert, encoding, isRun, lossy}
}

/** `Ã¥` and its like inside words, in a text that was read by windows-1252 elsewhere. */
const letter = /(?<=[A-Za-z])Ã[\x80-\xbf\u0152-\u0192](?=[A-Za-z])/g

function withLetters(text: string, found: Misread[]): Misread[] {
  if (!found.some(({encoding}) => encoding === 'windows-1252' || encoding === 'iso-8859-1')) return found
  const more = Array.from(text.matchAll(letter), ({0: actual, index}): Misread => {
    const insert = readAs(actual, 'windows-1252')[0]?.insert ?? actual
    return {from: index, to: index + 2, insert, encoding: 'windows-1252', isRun: false, lossy: true}
  }).filter(({insert}) => insert.length === 1)
  return more.length === 0 ? found : resolve([...found, ...more]).chosen
}

function join(edits: readonly Misread[], layer: readonly Misread[]): Misread[] {
  return composeParts(edits, layer).map(({from, to, insert, first, second}) => {
    const {encoding, isRun} = first[0] ?? second[0]!
    const lossy = first.some((one) => one.lossy) || second.some((one) => one.lossy)
    return {from, to, insert, encoding, isRun, lossy}
  })
}

/** A layer, and the edits that take it off. */
interface Taken {
  readonly layer: Layer
  readonly edits: readonly Misread[]
}

interface TakenWhole extends Taken {
  readonly layer: {readonly from: Encoding; readonly to: 'utf-8'}
}

/** The outermost layer, if the text looks odd and one of the encodings explains it. */
function peel(text: string, known: readonly Encoding[], used: Set<Encoding>): Taken | undefined {
  if (!isOdd(text)) return undefined
  const whole = readWhole(text, known)
  if (whole) {
    used.add(whole.layer.from)
    return whole.edits.every((run) => isMeant(text, run)) ? undefined : whole
  }
  return peelRuns(text, known, used) ?? peelControls(text)
}

/** The outermost layer of runs that look odd by themselves, or that are of an encoding that ftfy does not know. */
export function peelRuns(
  text: string,
  known: readonly Encoding[],
  used: Set<Encoding> = new Set()
): Taken | undefined {
  const read = new Set<Encoding>()
  let edits = readRuns(text, known, read).filter((run) => !isMeant(text, run))
  const foreign = edits.length > 0 ? undefined : findForeign(text, known)
  if (foreign) {
    read.add(foreign)
    edits = readForeignAs(text, foreign)
  }
  for (const encoding of read) used.add(encoding)
  const from = known.filter((encoding) => read.has(encoding))
  // Of no encoding are C1 controls, which are not only in runs.
  return from.length === 0 || edits.length === 0 ? undefined : {layer: {from, to: 'utf-8', runs: true}, edits}
}

function peelControls(text: string): Taken | undefined {
  const edits = readControls(text)
  return edits.length === 0 ? undefined : {layer: {from: 'c1', to: 'windows-1252'}, edits}
}

/** Whether what looks like damage is meant as it stands. */
function isMeant(text: string, run: Edit): boolean {
  return isQuoted(text, run) || isCapitalInQuotes(text, run)
}

/** `“ÍSAFJÖRÐ”`: the last capital of a quoted word and its mark, which read as one Cyrillic letter. */
function isCapitalInQuotes(text: string, {from, to, insert}: Edit): boolean {
  return (
    to - from === 2 &&
    /^[\u0400-\u04ff]$/.test(insert) &&
    /[“”]/.test(text[to - 1]!) &&
    /[A-ZÀ-Þ“„"]/.test(text[from - 1] ?? ' ')
  )
}

/**
 * Whether a sign, or a letter of Western Europe, stands alone in quotes: then it is talked about, as in “shows `Â£` in
 * place of `£`”.
 */
function isQuoted(text: string, {from, to, insert}: Edit): boolean {
  return (
    /^[\x80-\xff\u2010-\u20cf]$/.test(insert) &&
    /["'`“‘«„]/.test(text[from - 1] ?? '') &&
    /["'`”’»“]/.test(text[to] ?? '')
  )
}

/** Every run beyond ASCII, if all of them read as UTF-8 by one encoding. */
function readWhole(text: string, known: readonly Encoding[]): TakenWhole | undefined {
  for (const encoding of known) {
    const isStrict = strict.includes(encoding)
    if (isStrict && !control.test(text)) continue
    const edits = readEverywhere(text, codecOf(encoding), {lenient: false})
    if (edits && (!isStrict || edits.reduce((sum, {insert}) => sum + insert.length, 0) >= leastForeign))
      return {layer: {from: encoding, to: 'utf-8'}, edits}
  }
  return undefined
}

/** Runs that read as UTF-8 by an encoding, odd or not. */
export function readAs(text: string, encoding: Encoding): Misread[] {
  return readEverywhere(text, codecOf(encoding), {lenient: true}) ?? []
}

function readEverywhere(text: string, codec: Codec, {lenient}: {lenient: boolean}): Misread[] | undefined {
  const found: Misread[] = []
  let isCertain = false
  for (let at = 0; at < text.length; ) {
    const run = isPlain(text, at, codec) ? undefined : readRun(text, at, codec)
    if (run) {
      found.push(run)
      isCertain ||= run.isCertain
    } else if (!lenient && !isPlain(text, at, codec)) return undefined
    at = run ? run.to : at + 1
  }
  // That a quote lacks its last byte is no proof of anything.
  return lenient || isCertain ? found : undefined
}

/** Whether a character is the same by any encoding. U+FFFD for a lost byte is one of those. */
function isPlain(text: string, at: number, codec: Codec): boolean {
  const code = text.charCodeAt(at)
  return code === 0xfffd ? codec.isSloppy : code < 0x80 && codec.byteAt(text, at) === code
}

interface Run extends Misread {
  /** Whether it holds more than quotes that lack their last byte. */
  readonly isCertain: boolean
}

/** Sequences that follow each other from an offset on. */
function readRun(text: string, from: number, codec: Codec): Run | undefined {
  let to = from
  const insert = new TextBuilder()
  let lossy = false
  let isCertain = false
  for (let next = readSequence(text, to, codec); next; next = readSequence(text, to, codec)) {
    isCertain ||= next.codePoint !== closingQuote || next.length > 2 || text[to + 2] === ' '
    insert.add(next.codePoint)
    to += next.length
    lossy ||= next.lossy
  }
  if (to === from) return undefined
  return {from, to, insert: insert.text(), encoding: codec.encoding, isRun: false, lossy, isCertain}
}

/** As many arguments as a call may surely have. */
const mostArguments = 4096

/** A string of code points, which is flat: one that grows by a character at a time is a chain of a million parts. */
class TextBuilder {
  private readonly parts: string[] = []
  private codePoints: number[] = []

  add(codePoint: number): void {
    if (this.codePoints.push(codePoint) === mostArguments) this.flush()
  }

  text(): string {
    if (this.parts.length === 0) return String.fromCodePoint(...this.codePoints)
    this.flush()
    return this.parts.join('')
  }

  private flush(): void {
    this.parts.push(String.fromCodePoint(...this.codePoints))
    this.codePoints = []
  }
}

/** What a character can be in UTF-8 that was read by an encoding like Latin-1: the size of the sequence it begins. */
const sizeMask = 7
/** It can stand inside a sequence. */
const inside = 8
/** It does, and hardly ever stands for itself next to such text: no dash, space, or quote. */
const strictlyInside = 16

/** The encodings that runs are looked for by; the others are found when all of a text was read by them. */
const likeLatin: readonly Encoding[] = [
  'iso-8859-1',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1257'
]

const roles = new Uint8Array(65536)
for (const encoding of likeLatin) {
  for (let byte = 0x80; byte < 0xf4; byte++)
    roles[upperHalves[encoding].charCodeAt(byte - 0x80)]! |= roleOf(byte)
}
for (const character of ' –—―‘’‚“”„•…') roles[character.charCodeAt(0)] = inside

function roleOf(byte: number): number {
  if (byte < 0xc0) return inside | strictlyInside
  if (byte < 0xf0) return byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : 3
  return byte === 0xf0 || byte === 0xf3 ? 4 : 0
}

/** Runs that look odd by themselves, each read by itself; the encodings that they were read by are noted. */
function readRuns(text: string, known: readonly Encoding[], used: Set<Encoding>): Misread[] {
  const found: Misread[] = []
  const reader = new RunReader(known, used)
  let end = 0
  for (let at = 0; at < text.length; ) {
    // Never a few characters of a long garble.
    const isInside = at > end && (roles[text.charCodeAt(at - 1)]! & strictlyInside) !== 0
    const cut =
      !isInside && text[at] === 'â' && known.includes('windows-1252') ? readCutQuote(text, at) : undefined
    const to = cut ? cut.to : isInside ? at : findEnd(text, at)
    if (cut) {
      found.push(cut)
      used.add('windows-1252')
    } else if (to > at && to - at < text.length) {
      for (const edit of reader.read(text.slice(at, to))) found.push(inRun(edit, at))
    }
    if (to > at) end = to
    at = Math.max(to, at + 1)
  }
  return found
}

function inRun({from, to, insert, encoding, lossy}: Misread, by: number): Misread {
  return {from: from + by, to: to + by, insert, encoding, isRun: true, lossy}
}

/** Longer runs hardly ever come again. */
const longestKnown = 24

/** Reads runs by themselves. A text that is damaged here and there has the same ones again and again. */
class RunReader {
  private readonly runs = new Map<string, readonly Misread[]>()

  constructor(
    private readonly known: readonly Encoding[],
    private readonly used: Set<Encoding>
  ) {}

  read(run: string): readonly Misread[] {
    return run.length > longestKnown ? this.readNow(run) : recall(this.runs, run, () => this.readNow(run))
  }

  private readNow(run: string): readonly Misread[] {
    return readAnew(run, this.known, this.used).edits
  }
}

/** The end of the run that begins at an offset; the offset itself where none does. */
function findEnd(text: string, from: number): number {
  let to = from
  for (let size = sizeAt(text, to); size > 0; size = sizeAt(text, to)) to += size
  return to
}

function sizeAt(text: string, at: number): number {
  if (at >= text.length) return 0
  const size = roles[text.charCodeAt(at)]! & sizeMask
  if (at + size > text.length) return 0
  for (let i = 1; i < size; i++) if ((roles[text.charCodeAt(at + i)]! & inside) === 0) return 0
  return text.startsWith('â€ ', at) && isCutQuote(text, at) ? 0 : size
}

/** `â€` that stands for a closing quote in text that is right otherwise. */
function readCutQuote(text: string, at: number): Misread | undefined {
  if (text[at + 1] !== '€') return undefined
  const isLost = text[at + 2] === '\ufffd'
  if (!(isLost ? isOpen(text, at) && isEnd(text, at) : isLostClosing(text, at))) return undefined
  let to = at + (isLost ? 3 : 2)
  while (text.startsWith('â€\ufffd', to)) to += 3
  const insert = '”'.repeat(Math.max(1, Math.floor((to - at) / 3)))
  return {from: at, to, insert, encoding: 'windows-1252', isRun: true, lossy: true}
}

/** Whether what a quote could close ends at an offset: something stands before, and no letter behind. */
function isEnd(text: string, at: number): boolean {
  return !/[\s“„]/.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + 3] ?? '')
}

/** A C1 control that windows-1252 has a character for: of no use by itself, so that there is nothing to lose. */
const control = /[\x80\x82-\x8c\x8e\x91-\x9c\x9e\x9f]/

/** Fewer characters in a row than this can read as UTF-8 by chance. */
const leastForeign = 3

/** Whether a run shows that it was read by an encoding that ftfy does not know. */
function isForeign(text: string, {from, to, insert}: Edit): boolean {
  return insert.length >= leastForeign && control.test(text.slice(from, to))
}

/** An encoding that ftfy does not know, if one run shows that a text holds some that was read by it. */
function findForeign(text: string, known: readonly Encoding[]): Encoding | undefined {
  if (!control.test(text)) return undefined
  return strict.find(
    (encoding) => known.includes(encoding) && readAs(text, encoding).some((run) => isForeign(text, run))
  )
}

/** All runs that read as UTF-8 by such an encoding, but for a letter and a no-break space. */
function readForeignAs(text: string, encoding: Encoding): Misread[] {
  return readAs(text, encoding)
    .filter(({from, to}) => to - from > 2 || text[from + 1] !== '\xa0')
    .map((run) => inRun(run, 0))
}

const controls = new RegExp(`${control.source}+`, 'g')

/** C1 controls that stand for the character that windows-1252 has at their byte. */
export function readControls(text: string): Misread[] {
  return Array.from(text.matchAll(controls), ({0: actual, index}): Misread => {
    const insert = new TextBuilder()
    for (let i = 0; i < actual.length; i++)
      insert.add(upperHalves['windows-1252'].charCodeAt(actual.charCodeAt(i) - 0x80))
    const to = index + actual.length
    return {from: index, to, insert: insert.text(), encoding: 'c1', isRun: false, lossy: false}
  })
}
