import {isBlank} from './characters.ts'
import {type Evidence, gatherEvidence} from './evidence.ts'
import type {Block, Format, FormatFacts, Range} from './formats/format.ts'
import {text as plainText} from './formats/text.ts'
import {createDetect, type Detect, isPartlyIn, mayBeIn} from './languages/detect.ts'
import type {Language} from './languages/language.ts'
import {knownTag, packTag} from './languages/tag.ts'
import {Line, Lines, splitLines} from './lines.ts'
import {firstFrom} from './parts.ts'
import {parseSentences, remembering, type Sentence, type Sentences} from './sentences.ts'

/** What a caller knows of an article. Missing, empty, and unknown values count as not given. */
export interface Context {
  /** The headline, as it is known from elsewhere. */
  readonly title?: string | undefined
  /** BCP 47. */
  readonly lang?: string | undefined
  /** Name or host name of the outlet. */
  readonly site?: string | undefined
  readonly author?: string | undefined
  /** Plain text by default. */
  readonly format?: Format | undefined
}

/** What articles are read with: the same for all articles of a cleaner. */
export interface Reader {
  readonly languages: readonly Language[]
  readonly detect: Detect
  readonly sentences: Sentences
}

/** Make a reader; what is left out has its default. */
export function createReader(options: Partial<Reader> = {}): Reader {
  const languages = options.languages ?? []
  return {
    languages,
    detect: options.detect ?? createDetect(languages),
    sentences: remembering(options.sentences ?? parseSentences)
  }
}

/** Largest window that is handed to the sentence parser, whose time grows faster than its text. */
const windowSize = 2048

/**
 * The text of a stage and what is known of it. Everything beyond the text is found out when it is first
 * asked for.
 */
export class Article {
  readonly format: Format
  /** For {@link PerArticle}: what modules find out about the article and keep with it. */
  readonly kept: unknown[] = []
  private readonly facts: FormatFacts
  private readonly memory: {
    lines?: Lines
    lang?: {tag: string | undefined}
    given?: {tag: string | undefined}
    ownTag?: string
    language?: {pack: Language | undefined}
    evidence?: Evidence
    window?: {from: number; sentences: readonly Sentence[]}
    run?: Run
    hasBraces?: boolean
    code?: {index: number; isCode: boolean}
  } = {}

  /**
   * @param text the text.
   * @param context what the caller knows.
   * @param reader what to read it with.
   * @param facts the format's facts of this very text; parsed when left out.
   * @param gaps offsets where an earlier stage made one space of a wide gap, in their order.
   */
  constructor(
    readonly text: string,
    private readonly context: Context = {},
    private readonly reader: Reader = createReader(),
    facts?: FormatFacts,
    readonly gaps: readonly number[] = []
  ) {
    this.format = context.format ?? plainText
    this.facts = facts ?? this.format.parse(text)
  }

  /** The headline that the caller gave. */
  get title(): string | undefined {
    return given(this.context.title)
  }

  get site(): string | undefined {
    return given(this.context.site)
  }

  get author(): string | undefined {
    return given(this.context.author)
  }

  /** Every language pack at hand. */
  get languages(): readonly Language[] {
    return this.reader.languages
  }

  /** BCP 47: as given, else as detected. A language that the text clearly is not in counts as not given. */
  get lang(): string | undefined {
    this.memory.lang ??= {tag: this.givenLang ?? knownTag(this.reader.detect(this.text))}
    return this.memory.lang.tag
  }

  /** Tag of the pack for the language that the caller gave. */
  get givenTag(): string | undefined {
    const given = this.givenLang
    return given === undefined ? undefined : packTag(given)
  }

  private get givenLang(): string | undefined {
    this.memory.given ??= {tag: this.checkGiven()}
    return this.memory.given.tag
  }

  /** The language that the caller gave, unless the text clearly is in another, and no part of it in that one. */
  private checkGiven(): string | undefined {
    const tag = knownTag(this.context.lang)
    const pack = tag && this.languages.find((one) => one.tag === packTag(tag))
    if (!pack || mayBeIn(this.text, pack)) return tag
    const {detect} = this.reader
    const detected = knownTag(detect(this.text))
    if (detected === undefined || packTag(detected) === pack.tag) return tag
    return isPartlyIn(this.text, pack.tag, detect) ? tag : undefined
  }

  /** The pack of the article's language. */
  get language(): Language | undefined {
    return (this.memory.language ?? this.readLanguage()).pack
  }

  private readLanguage(): {pack: Language | undefined} {
    this.memory.language = {pack: this.findPack()}
    return this.memory.language
  }

  private findPack(): Language | undefined {
    const tag = this.lang
    return tag === undefined ? undefined : this.languages.find((one) => one.tag === packTag(tag))
  }

  /**
   * Whether labels of a language may stand in this article: its own, English ones and those of a neighbour (sites mix
   * them), and every language's while the article's own is unknown.
   */
  mayHold(tag: string): boolean {
    if (tag === 'en') return true
    const own = this.ownTag
    return own === undefined || own === tag || (this.language?.sharesLabelsOf?.includes(tag) ?? false)
  }

  /** Tag of the pack for the article's language, given or detected. */
  private get ownTag(): string | undefined {
    const {lang} = this
    if (lang === undefined) return undefined
    this.memory.ownTag ??= packTag(lang)
    return this.memory.ownTag
  }

  /**
   * Whether the white space at an offset is more than one space, or was before it was repaired: what an extractor that
   * lost the line breaks leaves between blocks.
   */
  isWideGap(at: number): boolean {
    const {text, gaps} = this
    if (!isBlank(text.charCodeAt(at))) return false
    if (isBlank(text.charCodeAt(at + 1))) return true
    const first = gaps.length === 0 ? undefined : gaps[firstFrom(gaps, at)]
    return first !== undefined && first <= at + 1
  }

  /** The lines with text. */
  get lines(): Lines {
    return this.memory.lines ?? this.readLines()
  }

  private readLines(): Lines {
    this.memory.lines = splitLines(this.text, this.format.content)
    return this.memory.lines
  }

  /** The line that holds an offset; in the white space between lines the last one before it, or the first. */
  lineAt(offset: number): Line {
    return this.lines.find(offset) ?? this.lines.at(0) ?? blankLine(this.text)
  }

  /** What the article shows about itself. */
  get evidence(): Evidence {
    this.memory.evidence ??= gatherEvidence(this)
    return this.memory.evidence
  }

  /** The format's blocks. */
  get blocks(): readonly Block[] {
    return this.facts.blocks
  }

  /** What no repair may change, by the format. */
  get protected(): readonly Range[] {
    return this.facts.protected
  }

  /**
   * Whether an edit of a range would change code, a link, an e-mail address, or other markup: by the format,
   * and in any format by the look of the words it touches.
   */
  isProtected(from: number, to: number): boolean {
    if (meets(this.facts.protected, from, to)) return true
    return this.isInAddress(from) || (to > from && this.isInAddress(to))
  }

  /** Whether an offset stands inside a web or e-mail address, a handle, or a path. */
  private isInAddress(offset: number): boolean {
    const {text} = this
    const edge = offset === 0 || offset === text.length
    if (edge || isBlank(text.charCodeAt(offset - 1)) || isBlank(text.charCodeAt(offset))) return false
    // An address has no angle brackets: a tag ends here, or begins.
    if (text[offset - 1] === '>' || text[offset] === '<') return false
    const {run} = this.memory
    const near = run && run.near[0] <= offset && offset <= run.near[1] ? run : readRun(text, offset)
    this.memory.run = near
    return near.isAddress
  }

  /** Whether an offset stands in a line of source code: its marks are right as they are. */
  isCode(offset: number): boolean {
    this.memory.hasBraces ??= this.text.includes('{') && this.text.includes('}')
    if (!this.memory.hasBraces) return false
    const {index, text} = this.lineAt(offset)
    if (this.memory.code?.index !== index) this.memory.code = {index, isCode: isCode(text)}
    return this.memory.code.isCode
  }

  /** The sentence that holds an offset, by the sentence parser on a window of at most 2 KB of its line. */
  sentenceAt(offset: number): Sentence | undefined {
    const line = this.lineAt(offset)
    // Long lines are cut into windows that overlap by a quarter on either side, so that each is parsed once.
    const step = windowSize / 2
    const chunk = line.to - line.from <= windowSize ? 0 : Math.floor((offset - line.from) / step)
    const from = Math.max(line.from, line.from + chunk * step - step / 2)
    if (this.memory.window?.from !== from) {
      const sentences = this.reader.sentences(this.text.slice(from, Math.min(line.to, from + windowSize)))
      this.memory.window = {from, sentences}
    }
    const at = offset - from
    const found = this.memory.window.sentences.find((one) => one.from <= at && at < one.to)
    return found && move(found, from)
  }
}

/** Braces, and statements or keys in them. */
function isCode(line: string): boolean {
  if (!line.includes('{') || !line.includes('}')) return false
  return line.includes('":') || (line.includes(';') && (line.includes('=') || line.includes('(')))
}

/** A line without content, for a text that has none. */
function blankLine(text: string): Line {
  const lines = new Lines(text)
  lines.add(0, 0, text.length, 0, 0)
  return new Line(lines, 0)
}

function given(value: string | undefined): string | undefined {
  return typeof value === 'string' && /\S/.test(value) ? value : undefined
}

function move({from, to, words}: Sentence, by: number): Sentence {
  return {
    from: from + by,
    to: to + by,
    words: words.map((word) => ({from: word.from + by, to: word.to + by}))
  }
}

/** Whether a range meets one of sorted ranges otherwise than by covering it whole. */
function meets(ranges: readonly Range[], from: number, to: number): boolean {
  for (let i = firstEndingAfter(ranges, from); i < ranges.length && ranges[i]!.from < to; i++) {
    const covered = to > from && from <= ranges[i]!.from && to >= ranges[i]!.to
    if (!covered) return true
  }
  return false
}

function firstEndingAfter(ranges: readonly Range[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.to <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Longest run of characters that is looked at as one address. */
const addressSize = 300

/** A run without white space, or a window of one. */
interface Run {
  /** Offsets for which what was found of it holds. */
  readonly near: readonly [number, number]
  readonly isAddress: boolean
}

/** Look at the run around an offset; a long one is looked at again only further on, so that its cost is shared. */
function readRun(text: string, at: number): Run {
  let from = at
  let to = at
  while (from > 0 && at - from < addressSize && !isBlank(text.charCodeAt(from - 1))) from--
  while (to < text.length && to - at < addressSize && !isBlank(text.charCodeAt(to))) to++
  const half = addressSize / 2
  const near = [at - from < addressSize ? from : at - half, to - at < addressSize ? to : at + half] as const
  return {near, isAddress: isAddress(text.slice(from, to))}
}

const addressMarks = ['/', '@', '\\', 'www.', 'WWW.']

function isAddress(run: string): boolean {
  // Nearly no run has any of these: spare the expression.
  if (!addressMarks.some((mark) => run.includes(mark))) return false
  return /:\/\/|www\.|@|(?<!\d)\/\w*\/|^\.{0,2}\/\w|^\.{1,2}\\|^[a-z]:[\\/]|^\\\\\w/i.test(run)
}
