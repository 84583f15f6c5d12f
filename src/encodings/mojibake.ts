import {apply, composeParts, type Edit, resolve} from '../edits.ts'
import {recall} from '../memory.ts'
import {isOdd} from './oddness.ts'
import {type Codec, codecOf, type Encoding, encodings, strict, upperHalves} from './tables.ts'
import {closingQuote, isCutQuote, readSequence} from './utf8.ts'

/**
 * One layer of damage: what had been read by which encoding, in place of UTF-8; or C1 controls, which are characters
 * of windows-1252. With `runs` only runs that look odd by themselves were read so, since the rest of the text was
 * right.
 */
export type Layer =
  | {readonly from: Encoding; readonly to: 'utf-8'; readonly runs?: true}
  | {readonly from: 'c1'; readonly to: 'windows-1252'}

/** A place that was read by the wrong encoding, and what it reads as. */
export interface Misread extends Edit {
  /** What was undone there, the outermost first. */
  readonly layers: readonly Layer[]
  /** Whether a byte was lost, so that `insert` is the likeliest reading, or holds U+FFFD for what nobody knows. */
  readonly lossy: boolean
}

/** More layers than anyone has seen; each layer makes the text shorter. */
const mostLayers = 24

/**
 * All damage of a text, sorted and disjoint: none for text that looks right.
 *
 * Layer by layer, as ftfy 6.3.1 does (ftfy/__init__.py, Robyn Speer, Apache-2.0): a text that looks odd somewhere,
 * and all of which reads as UTF-8 by one encoding, was read by it. Where it is mixed with text that is right, each
 * run must look odd by itself and read as UTF-8. C1 controls come last.
 */
export function findMisread(source: string): Misread[] {
  return readAnew(source).edits
}

/** {@link findMisread}, and the text that its edits make. */
export function readAnew(source: string): {text: string; edits: Misread[]} {
  let text = source
  let edits: Misread[] = []
  for (let i = 0; i < mostLayers; i++) {
    const layer = peel(text)
    if (layer.length === 0) break
    edits = edits.length === 0 ? layer : join(edits, layer)
    text = apply(text, layer)
  }
  return {text, edits}
}

/**
 * {@link findMisread}, line by line where not all of a text was read by one encoding: a line of which everything reads
 * as UTF-8 was, whatever stands in the others. And where that shows, letters that look right by themselves.
 */
export function findMisreadLines(text: string): Misread[] {
  if (!isOdd(text)) return []
  if (readWhole(text)) return findMisread(text)
  const found: Misread[] = []
  for (const [from, line] of linesOf(text)) {
    for (const edit of findMisread(line)) found.push(from === 0 ? edit : {...edit, ...moved(edit, from)})
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

function moved({from, to}: {from: number; to: number}, by: number) {
  return {from: from + by, to: to + by}
}

/** `Ã¥` and its like inside words, in a text that was read by windows-1252 elsewhere. */
const letter = /(?<=[A-Za-z])Ã[\x80-\xbf\u0152-\u0192](?=[A-Za-z])/g

function withLetters(text: string, found: Misread[]): Misread[] {
  if (!found.some(({layers}) => layers[0]!.from === 'windows-1252' || layers[0]!.from === 'iso-8859-1'))
    return found
  const more = Array.from(text.matchAll(letter), ({0: actual, index}): Misread => {
    const [run] = readAs(actual, 'windows-1252')
    return {from: index, to: index + 2, insert: run?.insert ?? actual, layers: run?.layers ?? [], lossy: true}
  }).filter(({insert}) => insert.length === 1)
  return more.length === 0 ? found : resolve([...found, ...more]).chosen
}

function join(edits: readonly Misread[], layer: readonly Misread[]): Misread[] {
  return composeParts(edits, layer).map(({from, to, insert, first, second}) => ({
    from,
    to,
    insert,
    layers: stack(deepest(first), deepest(second)),
    lossy: [...first, ...second].some((one) => one.lossy)
  }))
}

function stack(outer: readonly Layer[], inner: readonly Layer[]): readonly Layer[] {
  if (inner.length === 0) return outer
  return outer.length === 0 ? inner : [...outer, ...inner]
}

/** The layers of edits that became one: those of the deepest. */
function deepest(edits: readonly Misread[]): readonly Layer[] {
  let most: readonly Layer[] = []
  for (const {layers} of edits) if (layers.length > most.length) most = layers
  return most
}

/** The outermost layer. */
function peel(text: string): Misread[] {
  if (!isOdd(text)) return []
  const whole = readWhole(text)
  if (whole) return whole.every((run) => isQuoted(text, run)) ? [] : whole
  const runs = readRuns(text, findMisread).filter((run) => !isQuoted(text, run))
  if (runs.length > 0) return runs
  const foreign = readForeign(text)
  return foreign.length > 0 ? foreign : readControls(text)
}

/** Whether a character stands alone in quotes: then it is talked about, as in “shows `Â£` in place of `£`”. */
function isQuoted(text: string, {from, to, insert}: Edit): boolean {
  return insert.length === 1 && /["'`“‘«„]/.test(text[from - 1] ?? '') && /["'`”’»“]/.test(text[to] ?? '')
}

/** Every run beyond ASCII, if all of them read as UTF-8 by one encoding. */
function readWhole(text: string): Misread[] | undefined {
  for (const encoding of encodings) {
    const isStrict = strict.includes(encoding)
    if (isStrict && !control.test(text)) continue
    const found = readEverywhere(text, codecOf(encoding), {lenient: false})
    if (found && (!isStrict || found.reduce((sum, {insert}) => sum + insert.length, 0) >= leastForeign))
      return found
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
  const codePoints: number[] = []
  let lossy = false
  let isCertain = false
  for (let next = readSequence(text, to, codec); next; next = readSequence(text, to, codec)) {
    isCertain ||= next.codePoint !== closingQuote || next.length > 2 || text[to + 2] === ' '
    codePoints.push(next.codePoint)
    to += next.length
    lossy ||= next.lossy
  }
  if (to === from) return undefined
  return {from, to, insert: toText(codePoints), layers: layersOf.get(codec.encoding)!, lossy, isCertain}
}

/** As many arguments as a call may surely have. */
const mostArguments = 4096

function toText(codePoints: readonly number[]): string {
  if (codePoints.length <= mostArguments) return String.fromCodePoint(...codePoints)
  const parts: string[] = []
  for (let i = 0; i < codePoints.length; i += mostArguments)
    parts.push(toText(codePoints.slice(i, i + mostArguments)))
  return parts.join('')
}

/** One layer of an encoding, as lists that all edits share. */
const layersOf = new Map<Encoding, readonly Layer[]>(encodings.map((from) => [from, [{from, to: 'utf-8'}]]))
const layersInRuns = new WeakMap<readonly Layer[], readonly Layer[]>()

function inRuns(layers: readonly Layer[]): readonly Layer[] {
  return recall(layersInRuns, layers, () => {
    return layers.map((layer) => (layer.from === 'c1' ? layer : {...layer, runs: true as const}))
  })
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

/** Runs that look odd by themselves, each read by itself. */
function readRuns(text: string, read: (run: string) => Misread[]): Misread[] {
  const found: Misread[] = []
  let end = 0
  for (let at = 0; at < text.length; ) {
    // Never a few characters of a long garble.
    const isInside = at > end && (roles[text.charCodeAt(at - 1)]! & strictlyInside) !== 0
    const cut = !isInside && text[at] === 'â' ? readCutQuote(text, at) : undefined
    const to = cut ? cut.to : isInside ? at : findEnd(text, at)
    if (cut) found.push(cut)
    else if (to > at && to - at < text.length) {
      const run = text.slice(at, to)
      if (isOdd(run)) for (const edit of read(run)) found.push(shift(edit, at))
    }
    if (to > at) end = to
    at = Math.max(to, at + 1)
  }
  return found
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

/** How far a quote reaches back to where it was opened. */
const quoteSize = 400

/** `â€` that stands for a closing quote in text that is right otherwise. */
function readCutQuote(text: string, at: number): Misread | undefined {
  if (text[at + 1] !== '€') return undefined
  const isLost = text[at + 2] === '\ufffd'
  if (!isLost && !(isCutQuote(text, at) && (text[at + 2] === ' ' || isOpen(text, at)))) return undefined
  let to = at + (isLost ? 3 : 2)
  while (text.startsWith('â€\ufffd', to)) to += 3
  const insert = '”'.repeat(Math.max(1, Math.floor((to - at) / 3)))
  return {from: at, to, insert, layers: inRuns(layersOf.get('windows-1252')!), lossy: true}
}

/** Whether a quote was opened before an offset, in its line, damaged or not, and not closed. */
function isOpen(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - quoteSize), at)
  const open = Math.max(before.lastIndexOf('“'), before.lastIndexOf('â€œ'))
  return open > Math.max(before.lastIndexOf('”'), before.lastIndexOf('\n'))
}

function shift({from, to, insert, layers, lossy}: Misread, by: number): Misread {
  return {...moved({from, to}, by), insert, layers: inRuns(layers), lossy}
}

/** A C1 control that windows-1252 has a character for: of no use by itself, so that there is nothing to lose. */
const control = /[\x80\x82-\x8c\x8e\x91-\x9c\x9e\x9f]/

/** Fewer characters in a row than this can read as UTF-8 by chance. */
const leastForeign = 3

/** Whether a run shows that it was read by an encoding that ftfy does not know. */
function isForeign(text: string, {from, to, insert}: Edit): boolean {
  return insert.length >= leastForeign && control.test(text.slice(from, to))
}

/**
 * Runs that read as UTF-8 by one of the encodings that ftfy does not know: where one run shows it, all of them, but
 * for a letter and a no-break space.
 */
function readForeign(text: string): Misread[] {
  if (!control.test(text)) return []
  for (const encoding of strict) {
    if (readAs(text, encoding).some((run) => isForeign(text, run))) return readForeignAs(text, encoding)
  }
  return []
}

function readForeignAs(text: string, encoding: Encoding): Misread[] {
  return readAs(text, encoding)
    .filter(({from, to}) => to - from > 2 || text[from + 1] !== '\xa0')
    .map((run) => shift(run, 0))
}

const ofControls: readonly Layer[] = [{from: 'c1', to: 'windows-1252'}]

/** C1 controls that stand for the character that windows-1252 has at their byte. */
export function readControls(text: string): Misread[] {
  const found: Misread[] = []
  for (const {0: controls, index} of text.matchAll(/[\x80\x82-\x8c\x8e\x91-\x9c\x9e\x9f]+/g)) {
    let insert = ''
    for (const one of controls) insert += upperHalves['windows-1252'][one.charCodeAt(0) - 0x80]!
    found.push({from: index, to: index + controls.length, insert, layers: ofControls, lossy: false})
  }
  return found
}

/** One layer of the runs that look odd by themselves, by one encoding. */
export function readRunsAs(text: string, encoding: Encoding): Misread[] {
  if (strict.includes(encoding)) return readForeignAs(text, encoding)
  return readRuns(text, (run) => readEverywhere(run, codecOf(encoding), {lenient: false}) ?? [])
}
