import type {Article} from '../../article.ts'
import {paragraphBreak} from '../../blocks.ts'
import {countWords, isBlank, isLetter, isLower, isUpper, isWord} from '../../characters.ts'
import {lowerCaseStarts} from '../../evidence.ts'
import {isAdjacent, isListed, isWrapped, widest, wrapWidth} from '../../hard-wraps.ts'
import type {Language} from '../../languages/language.ts'
import {prefixes} from '../../languages/surnames.ts'
import {labelOf} from '../../line-labels.ts'
import type {Line} from '../../lines.ts'
import {partsOf} from '../../parts.ts'
import {type Certainty, defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'
import {among, wordAfter, wordBefore} from '../../words.ts'

/** Words of a line that a sentence in lower case may go on from, and of one that can be nothing but prose. */
const openWords = 8
const proseWords = 20
/** Most words of a byline and of a heading that is glued to what follows. */
const bylineWords = 7
const headingWords = 5
/** How often a word is looked for in the whole text. */
const mostLookups = 40

/**
 * Mend lines and paragraphs that were broken or glued on the way.
 *
 * - hard wraps: where the lines of a text break at one width, they are joined
 * - words hyphenated at a line's end are joined; the hyphen of a compound stays
 * - a sentence that goes on in the next line or paragraph, in lower case, is joined
 * - a byline or heading that is glued to the next sentence (`By Jane DoeThe mayor`) gets its paragraph
 * - drop caps (`T he mayor`) are joined to their word
 *
 * Verse, addresses, lists, and tables do not break where the next word did not fit, and stay. A line that ends like a
 * sentence, a heading, or in a colon is never joined.
 */
export const brokenLines: TransformPlugin = defineTransform({
  id: 'broken-lines',
  stage: 'structure',
  summary: 'Join broken lines and words, part glued blocks',
  examples: [
    {
      before:
        'Harbour bridge to reopen\n\nThe old harbour bridge will open to cars again in May, the city said on\nMonday after two years of work that had been meant to take one. The trams\nwill have to wait until the autumn, since nobody has yet ordered the rails\nthat they need, and the only factory that makes them has closed. Ana Pell,\nwho led the work, said that she was proud of every stone in it.\n\nShe is to leave.',
      after:
        'Harbour bridge to reopen\n\nThe old harbour bridge will open to cars again in May, the city said on Monday after two years of work that had been meant to take one. The trams will have to wait until the autumn, since nobody has yet ordered the rails that they need, and the only factory that makes them has closed. Ana Pell, who led the work, said that she was proud of every stone in it.\n\nShe is to leave.'
    },
    {
      before:
        'Bridge to reopen\n\nThe work on it was meant to take a year, said the gov-\nernment. It was a long-\nterm plan.',
      after:
        'Bridge to reopen\n\nThe work on it was meant to take a year, said the government. It was a long-term plan.'
    },
    {
      before:
        'Bridge to reopen\n\nThe city had asked for more money in spring. Then it put off the vote, since the\n\nmayor was ill and nobody else wanted to speak for her.',
      after:
        'Bridge to reopen\n\nThe city had asked for more money in spring. Then it put off the vote, since the mayor was ill and nobody else wanted to speak for her.'
    },
    {
      before:
        'Bridge to reopen\n\nBy Jane DoeThe old bridge will open again in May, the city said on Monday.',
      after:
        'Bridge to reopen\n\nBy Jane Doe\n\nThe old bridge will open again in May, the city said on Monday.'
    },
    {
      before:
        'Мост откроют\n\nЕсли мост когда-\nнибудь откроют, то это будет зимой, говорят те, кто его строит, и те, кто его ждёт.',
      after:
        'Мост откроют\n\nЕсли мост когда-нибудь откроют, то это будет зимой, говорят те, кто его строит, и те, кто его ждёт.',
      lang: 'ru'
    },
    {
      before: 'T he old bridge will open again in May, the city said on Monday.',
      after: 'The old bridge will open again in May, the city said on Monday.'
    },
    {
      before:
        'We’ll be here in the morning,\nwe’ll be here in the rain,\nand if you take the bridge away\nwe’ll bring it back again.\n\nWe’ll be here in the evening,\nwe’ll be here in the rain,\nand if you take the bridge away\nwe’ll bring it back again.'
    },
    {
      before:
        'Bring to the meeting on Monday evening at the old town hall:\n\nbread for the soup\n\na ladle\n\nfirst-\nand second-year papers.\n\nA few of us will cook.'
    },
    {
      before: 'Bridge to reopen\n\nShe caught her foot in a curled-\nup corner of the old rug, she said.'
    },
    {
      before:
        'Bridge to reopen\n\nBy May 2001, SwiftFerry was the name on every boat. By June SwiftFerry was bankrupt.\n\nBy March SwiftFerry had another owner.'
    },
    {
      before:
        'The MacDonald and McKay brothers, both of YouTube fame, met at LinkedIn with a man from PayPal.'
    }
  ],
  *whole(article) {
    const joints = new Joints(article)
    yield* joints.findings()
    yield* glued(article)
  }
})

const reason = 'Unexpected break inside a sentence, expected a space'
/** Letters of a second half that is the end of no other word: Russian `нибудь`, not `то`. */
const encliticLength = 4
const hyphenReason = 'Unexpected hyphen at the end of a line, expected the whole word'

/** The breaks between lines of an article, and what is wrong with them. */
class Joints {
  private lookups = 0
  private readonly width: number

  constructor(private readonly article: Article) {
    this.width = wrapWidth(article)
  }

  *findings(): Generator<Finding> {
    const {lines, language} = this.article
    let behind: Line | undefined
    for (let i = lines.length - 1; i >= 0; i--) {
      const line = lines.at(i)!
      const finding = this.dropCap(line, behind) ?? (behind && this.joint(line, behind, language))
      if (finding) yield finding
      behind = line
    }
  }

  private joint(line: Line, behind: Line, language: Language | undefined): Finding | undefined {
    const {text} = this.article
    const next = text.charCodeAt(behind.start)
    if (this.width === 0 && !isLower(next)) return undefined
    const isAdjacent = behind.number - line.number === 1
    if (isAdjacent && isHyphen(text, line) && isLower(next)) return this.hyphen(line, behind, language)
    if (this.width > 0 && isAdjacent && isWrapped(text, line, behind, this.width)) {
      const isWide = text.charCodeAt(line.end - 1) >= 0x2e80 && next >= 0x2e80
      return join(line, behind, isWide ? '' : ' ', 'likely')
    }
    if (isLower(next) && goesOn(this.article, line, behind, language))
      return join(line, behind, ' ', 'likely')
    return undefined
  }

  /** `gov-` `ernment` becomes one word, `long-` `term` keeps its hyphen, `first-` `and` stays two. */
  private hyphen(line: Line, behind: Line, language: Language | undefined): Finding | undefined {
    const {text} = this.article
    const head = wordBefore(text, line.end - 1)
    const tail = wordAfter(text, behind.start)
    const first = text.slice(head.from, head.to)
    const second = text.slice(tail.from, tail.to)
    if (first.length < 2 || second.length < 2 || line.words < 2) return undefined
    if (language && among(language.grammar.openEnded, second)) return undefined
    const isSoft = text[line.end - 1] !== '-'
    const keeps = !isSoft && this.isCompound(first, second, language)
    if (!isSoft && !keeps && language && isWordItself(language, second) && !this.stands(first + second))
      return undefined
    const range = {from: keeps ? line.end : line.end - 1, to: behind.start, insert: ''}
    return {...range, certainty: 'likely', reason: hyphenReason}
  }

  private isCompound(first: string, second: string, language: Language | undefined): boolean {
    const compound = `${first}-${second}`
    if (language && isKnownCompound(language, first, second)) return true
    // `NP-complete`, `EU-weit`.
    if (
      /^\p{Lu}{2,}$/u.test(first) ||
      first.includes('-') ||
      /\p{N}$/u.test(first) ||
      /^\p{Lu}/u.test(second)
    )
      return true
    return this.stands(compound) && !this.stands(first + second)
  }

  /** Whether a text stands somewhere in the article. Looked for a few times only. */
  private stands(text: string): boolean {
    return this.lookups++ < mostLookups && this.article.text.includes(text)
  }

  /** `T he mayor`, or `T` as a line of its own. */
  private dropCap(line: Line, behind: Line | undefined): Finding | undefined {
    const {text} = this.article
    if (!isUpper(text.charCodeAt(line.start))) return undefined
    const at = line.start + 1
    const isAlone = at === line.end
    if (isAlone && (behind === undefined || behind.words < 3)) return undefined
    if (!isAlone && (text[at] !== ' ' || !isLower(text.charCodeAt(at + 1)))) return undefined
    const start = isAlone ? behind?.start : at + 1
    if (start === undefined || !isLower(text.charCodeAt(start))) return undefined
    const {from, to} = wordAfter(text, start)
    const rest = text.slice(from, to)
    const isWhole = isAlone ? this.isLineOfDropCap(behind!, rest) : this.isDropCap(text[line.start]!, rest)
    if (!isWhole) return undefined
    return {
      from: at,
      to: start,
      insert: '',
      certainty: 'likely',
      reason: 'Unexpected space behind a drop cap, expected one word'
    }
  }

  /** Whether a paragraph that begins in lower case, with what is no word, lost its first letter to the line above. */
  private isLineOfDropCap(behind: Line, rest: string): boolean {
    const {language} = this.article
    if (!language || behind.words < openWords || rest.length < 2) return false
    return !isFunctionWord(language, rest) && !this.stands(` ${rest} `)
  }

  /** Whether a letter and the rest make a word, and are none by themselves: `T he`, not `A few`. */
  private isDropCap(letter: string, rest: string): boolean {
    const {language} = this.article
    if (!language) return false
    const isKnown = (word: string) => isFunctionWord(language, word)
    if (!isKnown(letter + rest) && !(rest.length > 2 && this.stands(` ${letter.toLowerCase()}${rest} `)))
      return false
    const isWord = isKnown(letter) || 'AIOYÉÀEУАИВКОСЯ'.includes(letter)
    return !isWord || !(isKnown(rest) || this.stands(` ${rest} `))
  }
}

function isFunctionWord({signs, grammar}: Language, word: string): boolean {
  return (
    among(signs.words, word) ||
    among(grammar.determiners, word) ||
    among(grammar.subjects, word) ||
    among(grammar.openEnded, word) ||
    among(grammar.finite, word)
  )
}

/** Whether a language has a compound, or a second half that always makes one: `long-term`, `когда-нибудь`. */
function isKnownCompound({compounds}: Language, first: string, second: string): boolean {
  const {words, tails, enclitics = []} = compounds
  if (among(words, `${first}-${second}`) || among(tails, second)) return true
  return second.length >= encliticLength && among(enclitics, second)
}

/** Whether a second half is a word by itself, so that both may be meant: `curled-` `up` or `with-` `out`. */
function isWordItself(language: Language, word: string): boolean {
  const hangsOn = word.length < encliticLength && among(language.compounds.enclitics ?? [], word)
  return hangsOn || isFunctionWord(language, word)
}

function join(line: Line, behind: Line, insert: string, certainty: Certainty): Finding {
  return {from: line.end, to: behind.start, insert, certainty, reason}
}

function isHyphen(text: string, {start, end}: Line): boolean {
  return '-‐\u00AD'.includes(text[end - 1]!) && end - start > 2 && isLetter(text.charCodeAt(end - 2))
}

/** Whether a sentence goes on in the next line, which starts in lower case. */
function goesOn(article: Article, line: Line, behind: Line, language: Language | undefined): boolean {
  const {text, lines} = article
  if (line.index === 0 || line.words < openWords || behind.words < 2) return false
  const last = text[line.end - 1]!
  if (!(isWord(text.charCodeAt(line.end - 1)) || last === ',') || isListed(text, line)) return false
  // Lists are indented, and have several lines in lower case.
  if (behind.from < behind.start || isLower(text.charCodeAt(line.start))) return false
  // `iPhone`, `e.on`, `k.d.`: names that have no capital.
  const second = text.charCodeAt(behind.start + 1)
  if (isUpper(second) || text[behind.start + 1] === '.' || text[behind.start + 1] === ')') return false
  // Lines in lower case all over: a list, verse, or the writer's habit.
  const after = lines.behind(behind)
  const isRun = after !== undefined && isLower(text.charCodeAt(after.start)) && behind.terminal === ''
  if (isRun || lowerCaseStarts(article) > 0.2) return false
  if (isShortAmongShort(line, behind)) return false
  const word = wordBefore(text, line.end)
  const isOpen = language !== undefined && among(language.grammar.openEnded, text.slice(word.from, word.to))
  return isOpen || line.words >= proseWords || hasSentence(text, line)
}

/** Lines of verse break within a sentence, one right below the other. */
function isShortAmongShort(line: Line, behind: Line): boolean {
  return (
    isAdjacent(line, behind) && line.words < proseWords && behind.words < proseWords && behind.length < widest
  )
}

/** Whether a line holds the end of a sentence, and so is prose. */
function hasSentence(text: string, {start, end}: Line): boolean {
  for (let at = Math.max(start, end - 1000); at + 2 < end; at++) {
    if ('.!?'.includes(text[at]!) && isBlank(text.charCodeAt(at + 1)) && isUpper(text.charCodeAt(at + 2))) {
      if (isLower(text.charCodeAt(at - 1)) && isLower(text.charCodeAt(at - 2))) return true
    }
  }
  return false
}

const gluedReason = 'Unexpected block glued to the next one, expected a paragraph of its own'

/** `By Jane DoeThe mayor`, `… under control.SpainThe first signs`: a small letter before a capital inside a run. */
function* glued(article: Article): Generator<Finding> {
  const {lines} = article
  for (const line of lines.slice(0, 6)) {
    const finding = gluedByline(article, line)
    if (finding) yield finding
  }
  yield* gluedHeadings(article)
}

function part(article: Article, at: number): Finding {
  return {from: at, to: at, insert: paragraphBreak(article), certainty: 'likely', reason: gluedReason}
}

/** A byline of a few capitalised names, and then a capital without a space. */
function gluedByline(article: Article, line: Line): Finding | undefined {
  const {text} = article
  if (line.length < 20) return undefined
  const label = labelOf(article, line, 'byline')
  if (!label) return undefined
  let at = label.to
  for (let words = 0; words < bylineWords && at < line.end; words++) {
    while (at < line.end && !isWord(text.charCodeAt(at))) at++
    // `By July 2001, BackRub`: no byline has a number.
    if (!isUpper(text.charCodeAt(at))) return undefined
    const {to} = wordAfter(text, at)
    const hump = humpOf(text, at, to)
    if (hump > 0) return words > 0 && !isName(text, at, to) ? part(article, hump) : undefined
    at = to
  }
  return undefined
}

/** Whether a word with a capital inside stands in the text again: that is how it is spelled. */
function isName(text: string, from: number, to: number): boolean {
  const word = text.slice(from, to)
  return text.indexOf(word) < from || text.includes(word, to)
}

/** Where a capital stands behind two small letters inside a word, or 0. Names such as `McKay` have one small letter or two. */
function humpOf(text: string, from: number, to: number): number {
  for (let at = from + 2; at + 1 < to; at++) {
    if (!isUpper(text.charCodeAt(at)) || !isLower(text.charCodeAt(at - 1))) continue
    return among(prefixes, text.slice(from, at)) ? 0 : at
  }
  return 0
}

/** A sentence's end, a heading of a few words, and the next sentence, all without a break. At least two of them. */
function* gluedHeadings(article: Article): Generator<Finding> {
  const {text} = article
  const found: (readonly [number, number])[] = []
  for (const at of partsOf(article).ends) {
    if (
      text[at] !== '.' ||
      !isUpper(text.charCodeAt(at + 1)) ||
      !isLower(text.charCodeAt(at - 1)) ||
      !isLower(text.charCodeAt(at - 2))
    )
      continue
    const hump = headingEnd(article, at + 1)
    if (hump > 0) found.push([at + 1, hump])
  }
  if (found.length < 2) return
  for (const [start, hump] of found) {
    yield part(article, start)
    yield part(article, hump)
  }
}

/** Where a heading that is glued to a sentence ends, or 0. */
function headingEnd({text}: Article, from: number): number {
  let at = from
  for (let words = 0; words < headingWords; words++) {
    const {to} = wordAfter(text, at)
    const hump = humpOrLetter(text, at, to)
    if (hump > 0) return text[to] === ' ' && countWords(text, to, to + 80) >= 3 ? hump : 0
    if (text[to] !== ' ' || !isLetter(text.charCodeAt(to + 1))) return 0
    at = to + 1
  }
  return 0
}

/** As a hump, or where capitals end a heading: `SHBANjë` parts before the last of them. */
function humpOrLetter(text: string, from: number, to: number): number {
  const hump = humpOf(text, from, to)
  if (hump > 0) return hump
  let at = from
  while (at < to && isUpper(text.charCodeAt(at))) at++
  return at - from >= 3 && at < to && isLower(text.charCodeAt(at)) ? at - 1 : 0
}
