import type {Article} from '../../article.ts'
import {paragraphBreak} from '../../blocks.ts'
import {dropCap} from '../../breaks/drop-caps.ts'
import {seamsOf} from '../../breaks/glued.ts'
import {endsInHyphen, hyphenation} from '../../breaks/hyphens.ts'
import {KnownWords} from '../../breaks/known-words.ts'
import {firstWide, isBlank, isLower, isUpper, isWord} from '../../characters.ts'
import {lowerCaseStarts} from '../../evidence.ts'
import type {Range} from '../../formats/format.ts'
import {isAdjacent, isListed, isWrapped, widest, wrapWidth} from '../../hard-wraps.ts'
import type {Line} from '../../lines.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'
import {among, wordBefore} from '../../words.ts'

/** Words of a line that a sentence in lower case may go on from, and of one that can be nothing but prose. */
const openWords = 8
const proseWords = 20
/** Share of sentences and lines in lower case from which on that is the writer's habit. */
const habitShare = 0.2
/** How far from the end of a line the end of a sentence is looked for, in UTF-16 code units. */
const reach = 1000

const reasons = {
  space: 'Unexpected break inside a sentence, expected a space',
  hyphen: 'Unexpected hyphen at the end of a line, expected the whole word',
  dropCap: 'Unexpected space behind a drop cap, expected one word',
  seam: 'Unexpected block glued to the next one, expected a paragraph of its own'
} as const

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
      before:
        'Hotels let smoke in\n\nBy Jane Doe, Contributing Writer, HealthPage Today\n\nSmoke gets into all rooms, it was found on Monday.'
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
    yield* joints(article)
    for (const at of seamsOf(article)) yield edit({from: at, to: at}, paragraphBreak(article), 'seam')
  }
})

function edit({from, to}: Range, insert: string, why: keyof typeof reasons): Finding {
  return {from, to, insert, certainty: 'likely', reason: reasons[why]}
}

/** The breaks between lines, and behind drop caps, that are to go: the last one first. */
function* joints(article: Article): Generator<Finding> {
  const {lines} = article
  const width = wrapWidth(article)
  const known = new KnownWords(article)
  let behind: Line | undefined
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines.at(i)!
    const cap = dropCap(article, line, behind, known)
    const finding = cap ? edit(cap, '', 'dropCap') : behind && joint(article, line, behind, width, known)
    if (finding) yield finding
    behind = line
  }
}

/** @param width at which the text was wrapped, or 0. */
function joint(
  article: Article,
  line: Line,
  behind: Line,
  width: number,
  known: KnownWords
): Finding | undefined {
  const {text} = article
  const next = text.charCodeAt(behind.start)
  const isOpen = isLower(next)
  if (width === 0 && !isOpen) return undefined
  const gap = {from: line.end, to: behind.start}
  const isNext = isAdjacent(line, behind)
  if (isNext && isOpen && endsInHyphen(text, line)) {
    const hyphen = hyphenation(article, line, behind, known)
    return hyphen && edit(hyphen, '', 'hyphen')
  }
  if (width > 0 && isNext && isWrapped(text, line, behind, width)) {
    const isWide = text.charCodeAt(line.end - 1) >= firstWide && next >= firstWide
    return edit(gap, isWide ? '' : ' ', 'space')
  }
  return isOpen && goesOn(article, line, behind) ? edit(gap, ' ', 'space') : undefined
}

/** Whether a sentence goes on in the next line, which starts in lower case. */
function goesOn(article: Article, line: Line, behind: Line): boolean {
  const {text, lines, language} = article
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
  if (isRun || lowerCaseStarts(article) > habitShare) return false
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
  for (let at = Math.max(start, end - reach); at + 2 < end; at++) {
    if ('.!?'.includes(text[at]!) && isBlank(text.charCodeAt(at + 1)) && isUpper(text.charCodeAt(at + 2))) {
      if (isLower(text.charCodeAt(at - 1)) && isLower(text.charCodeAt(at - 2))) return true
    }
  }
  return false
}
