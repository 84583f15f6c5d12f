import type {Article} from '../../article.ts'
import {isLower} from '../../characters.ts'
import {apply, type Edit, OffsetMap, resolve} from '../../edits.ts'
import {isDoubleByte, leftoverCharacters, readLeftover} from '../../encodings/east-asian.ts'
import {findMisreadLines, type Misread} from '../../encodings/mojibake.ts'
import {isOdd, isOddPlace, oddCharacters, startsWithLead} from '../../encodings/oddness.ts'
import {primary} from '../../languages/tag.ts'
import {PerArticle} from '../../memory.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

/**
 * Read text anew that was decoded by the wrong encoding: `Itâ€™s a cafÃ©` becomes `It’s a café`.
 *
 * Decided by evidence: what stands there must look odd and read as UTF-8 by one encoding. Where the whole text or a
 * line reads so, one odd place proves all; else each run must look odd by itself. Names and words that look a little
 * odd (`Ã…lesund`) are left alone. What East Asian encodings leave of text (`锟斤拷`, `鎬荤粺`), and runs that look like
 * damage and read as nothing, can't be restored and are told.
 */
export const mojibake: TransformPlugin = defineTransform({
  id: 'mojibake',
  stage: 'characters',
  summary: 'Read text anew that was decoded by the wrong encoding',
  examples: [
    {before: 'Itâ€™s a cafÃ© in SÃ£o Paulo.', after: 'It’s a café in São Paulo.'},
    {
      before: 'Ã‰ um Ã³timo exemplo, â€œdisse elaâ€\u009d.',
      after: 'É um ótimo exemplo, “disse ela”.',
      lang: 'pt'
    },
    {before: 'She said â€œnot yetâ€ and left.', after: 'She said “not yet” and left.'},
    {before: 'The “first” said â€œnot yetâ€\ufffd.', after: 'The “first” said “not yet”.'},
    {before: 'ItÃ¢â‚¬â„¢s over.', after: 'It’s over.'},
    {before: 'ÐŸÑ€Ð¸Ð²ÐµÑ‚, UTF-8', after: 'Привет, UTF-8', lang: 'ru'},
    {before: 'The caf\u0092s are open.', after: 'The caf’s are open.'},
    {before: 'It rained. Â Then it stopped.', after: 'It rained. Then it stopped.'},
    {before: 'He typed 锟斤拷 and left.', tells: ['锟斤拷']},
    {before: 'It鈥檚 over.', tells: ['鈥檚']},
    {before: 'He read 鎬荤粺鏄熸湡涓 and 占쏙옙占쏙옙.', tells: ['鎬荤粺鏄熸湡涓', '占쏙옙占쏙옙']},
    {before: 'The sign read ÇÑ±¹¾î ´º½º there.', tells: ['ÇÑ±¹¾î ´º½º']},
    {before: 'O preÃo subiu, a longâ€term plan.', tells: ['Ã', 'â€'], lang: 'pt'},
    {before: 'UTF-8 の文字は「Ã©」や「Ã¨」になる。', tells: ['Ã©', 'Ã¨'], lang: 'ja'},
    {before: 'UTF-8 read as windows-1252 turns ’ into â€™ and é into Ã©.', tells: ['â€™', 'Ã©'], lang: 'en'},
    {before: 'Swedish has the letters Å and Ä; Â is one of Romanian.', lang: 'en'},
    {before: 'São Paulo, Ângela, l’été, MARQUÉ…, À LA UNE, Ísland, Łódź, Việt Nam'},
    {before: 'Ã…lesund is what they wrote.'}
  ],
  // A letter that was half of another is no word that is lost.
  budget: false,
  triggers: leftoverCharacters + oddCharacters,
  at(article, offset) {
    const code = article.text.charCodeAt(offset)
    const isEastAsian = code >= 0x4e00 && code < 0xe000
    return isEastAsian ? atLeftover(article, offset) : noteOdd(article, offset)
  },
  whole(article) {
    return oddities.get(article) || startsWithLead(article.text) ? find(article) : none
  }
})

const none: readonly never[] = []

/** Articles that hold an odd place, or the first half of a letter by itself: the scan finds them on its way, nearly always none. */
const oddities = new PerArticle<true>()

function noteOdd(article: Article, offset: number): undefined {
  if (oddities.get(article)) return
  const {text} = article
  if (isOddPlace(text, offset) || isLead(text, offset)) oddities.set(article, true)
}

/** Whether the first half of a letter stands by itself: `Â `, `preÃo`. */
function isLead(text: string, at: number): boolean {
  const letter = text[at]
  if (letter !== 'Ã' && letter !== 'Â') return false
  return isLower(text.charCodeAt(at - 1)) || (letter === 'Â' && text[at + 1] === ' ')
}

/** Where the last run of leftovers ends: they come in order, and one finding tells a run. */
const ends = new PerArticle<number>()

function atLeftover(article: Article, offset: number): Finding | undefined {
  const end = ends.get(article) ?? 0
  const run = offset < end ? undefined : readLeftover(article.text, offset, end)
  if (!run) return undefined
  ends.set(article, run.to)
  const actual = article.text.slice(run.from, run.to)
  const reason = `Unexpected \`${actual}\`, text that was lost in an East Asian encoding, expected what stood there`
  return {...run, certainty: 'suspect', reason}
}

function* find(article: Article): Generator<Finding> {
  const {text} = article
  const found = findMisreadLines(text).filter((one) => !isPartOfGarble(text, one))
  const areSamples = aboutEncodings.test(text) && found.every((one) => isApart(text, one))
  for (const one of found) {
    const finding = toFinding(article, one)
    yield areSamples ? {...finding, certainty: 'suspect', note: 'The article tells of encodings'} : finding
  }
  yield* findLost(text, found)
  yield* findLeads(article)
}

/** What only those write who tell of encodings. */
const aboutEncodings = /\b(?:mojibake|charset|UTF-?8|windows-125\d|cp125\d|ISO[- ]?8859|Latin-1)\b/i

/** Whether a character or two that were misread stand by themselves, as a sample does: damage is part of words. */
function isApart(text: string, {from, to, insert}: Misread): boolean {
  return (
    insert.length <= 2 &&
    /[\s"'`“‘«„(”「『（]/.test(text[from - 1] ?? ' ') &&
    /[\s"'`”’»“).,;:!?\u200E」』）、]/.test(text[to] ?? ' ')
  )
}

function toFinding({text}: Article, {from, to, insert, encoding, lossy}: Misread): Finding {
  const by = encoding === 'c1' ? 'iso-8859-1' : encoding
  const reason = `Unexpected \`${text.slice(from, to)}\`, read by ${by}, expected \`${insert}\``
  return {from, to, insert, certainty: lossy ? 'likely' : 'sure', reason}
}

/** Letters and marks that nobody writes next to text that was read by the wrong encoding. */
const beside = /[¢-ªµ¬®-º¼-¾À-ÿ]/

/** Whether a run stands amid more of its kind that does not read as UTF-8: then it reads so by chance. */
function isPartOfGarble(text: string, {from, to, isRun}: Misread): boolean {
  if (!isRun) return false
  return beside.test(text[from - 1] ?? '') || beside.test(text[to] ?? '')
}

/** What a single byte of any encoding was read as by windows-1252: letters and signs, quotes and dashes. */
const inside = '\\x80-\\xff\\u0152-\\u0192ˆ˜†‡‰‹›€™'
const marks = '–—‘’‚“”„•…'
/** Words of nothing else. */
const garble = new RegExp(`[${inside}][${inside}${marks}]+(?:[ ,.!?]{1,2}[${inside}${marks}]{2,})*`, 'g')
/** Of so many characters, whatever is odd about them. */
const longGarble = 6
/** Of so many, which are the bytes of common Korean or Chinese. */
const shortGarble = 4

/** What is left of a sequence whose other bytes are lost: `preÃo`, `longâ€term`; not where it is quoted. */
const rest = /(?<=[a-z])[ÃÂ]+(?! )|(?<!["'`“‘«„])â€/g

/** Runs that look like damage and that no encoding reads as UTF-8: bytes of EUC-KR, GBK, Shift JIS, lost bytes. */
function* findLost(source: string, found: readonly Misread[]): Generator<Finding> {
  // Readings only make it shorter.
  if (source.search(garble) < 0 && source.search(rest) < 0) return
  const map = new OffsetMap(found)
  const text = apply(source, found)
  const places = [
    ...findGarble(text),
    ...Array.from(text.matchAll(rest), ({0: actual, index}) => placeOf(index, actual))
  ]
  for (const place of resolve(places).chosen) {
    const {from, to} = map.coverBackward(place)
    const reason = `Unexpected \`${source.slice(from, to)}\`, read by an unknown encoding, expected what stood there`
    yield {from, to, certainty: 'suspect', reason}
  }
}

function findGarble(text: string): Edit[] {
  return Array.from(text.matchAll(garble), ({0: row, index}) => {
    return placeOf(index, row.replace(/[–—‘’‚“”„•… ,.!?]+$/, ''))
  }).filter(({from, to}) => isGarble(text.slice(from, to)))
}

function placeOf(from: number, actual: string): Edit {
  return {from, to: from + actual.length, insert: ''}
}

function isGarble(row: string): boolean {
  const signs = row.replace(/[ ,.!?]/g, '')
  if (signs.length < shortGarble || !isOdd(row)) return false
  return isDoubleByte(signs) || signs.length >= longGarble
}

/** Languages in which no word is `Â`. */
const withoutLead = ['en', 'de', 'es', 'it', 'nl', 'sv', 'da', 'no', 'nb', 'fi', 'id', 'ms', 'pl', 'cs']

/** Behind these, `Â` is spoken of: the letter, and a list of others. */
const spokenOf = /\b(?:letters?|circumflex|accents?|Buchstaben?|letras?|lettere?)\b/i
/** How far they may be, in UTF-16 code units. */
const spokenWindow = 60

/** `week. Â Click`: what is left of a no-break space whose second byte became a space of its own. */
function* findLeads(article: Article): Generator<Finding> {
  const {text} = article
  if (!text.includes('Â ') || !withoutLead.includes(primary(article.lang ?? ''))) return
  for (let at = text.indexOf('Â '); at >= 0; at = text.indexOf('Â ', at + 1)) {
    const apart = text[at - 1] === ' '
    if (!apart && !/[\p{L}.,!?:;)"”’]/u.test(text[at - 1] ?? ' ')) continue
    if (apart && spokenOf.test(text.slice(Math.max(0, at - spokenWindow), at))) continue
    const reason = 'Unexpected `Â`, left of a no-break space, expected a space'
    yield {from: at, to: at + (apart ? 2 : 1), insert: '', certainty: 'likely', reason}
  }
}
