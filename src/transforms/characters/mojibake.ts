import type {Article} from '../../article.ts'
import {apply, OffsetMap} from '../../edits.ts'
import {findMisreadLines, type Misread} from '../../encodings/mojibake.ts'
import {isOdd, isOddPlace, oddCharacters, startsWithLead} from '../../encodings/oddness.ts'
import {primary} from '../../languages/tag.ts'
import {PerArticle} from '../../memory.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

/** What GBK leaves of U+FFFD, a byte order mark, unset memory; of punctuation in UTF-8; and Shift JIS of kana. */
const leftovers = '锟锘烫鈥锛縺'

/**
 * Read text anew that was decoded by the wrong encoding: `Itâ€™s a cafÃ©` becomes `It’s a café`.
 *
 * Decided by evidence: what stands there must look odd and read as UTF-8 by one encoding. Where the whole text or a
 * line reads so, one odd place proves all; else each run must look odd by itself. Names and words that look a little
 * odd (`Ã…lesund`) are left alone. What East Asian encodings leave of text (`锟斤拷`, `鈥檚`), and runs that look like
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
    {before: 'ÐŸÑ€Ð¸Ð²ÐµÑ‚', after: 'Привет', lang: 'ru'},
    {before: 'The caf\u0092s are open.', after: 'The caf’s are open.'},
    {before: 'It rained. Â Then it stopped.', after: 'It rained. Then it stopped.'},
    {before: 'He typed 锟斤拷 and left.', tells: ['锟斤拷']},
    {before: 'It鈥檚 over.', tells: ['鈥檚']},
    {before: 'The sign read ÇÑ±¹¾î there.', tells: ['ÇÑ±¹¾î']},
    {before: 'São Paulo, Ângela, l’été, MARQUÉ…, À LA UNE, Ísland, Łódź, Việt Nam'},
    {before: 'Ã…lesund is what they wrote.'}
  ],
  triggers: leftovers + oddCharacters,
  at(article, offset) {
    const {text} = article
    if (!leftovers.includes(text[offset]!)) return noteOdd(article, offset)
    const actual = lostAt(text, offset)
    if (!actual) return undefined
    const reason = `Unexpected \`${actual}\`, text that was lost in an East Asian encoding, expected what stood there`
    return {from: offset, to: offset + actual.length, certainty: 'suspect', reason}
  },
  whole(article) {
    const {text} = article
    return oddities.get(article) || startsWithLead(text) || text.includes('Â ') ? find(article) : none
  }
})

const none: readonly never[] = []

/** Articles that hold an odd place: the scan finds them on its way, nearly always none. */
const oddities = new PerArticle<true>()

function noteOdd(article: Article, offset: number): undefined {
  if (!oddities.get(article) && isOddPlace(article.text, offset)) oddities.set(article, true)
}

const lost = ['锟斤拷', '锘匡豢', '烫烫烫']

/** Text of at most this length is looked at for more of the same. */
const windowSize = 16

function lostAt(text: string, at: number): string | undefined {
  const known = lost.find((one) => text.startsWith(one, at))
  if (known) return text.startsWith(known[0]!, at - 1) ? undefined : known
  // No Chinese text has it: GBK of UTF-8 quotes and dashes.
  if (text[at] === '鈥') return text.slice(at, at + 2)
  // Each of these is a rare word by itself; three of them close by are not.
  const before = text.slice(Math.max(0, at - windowSize), at)
  const near = text.slice(at, at + windowSize)
  const kind = text[at] === '锛' ? /[锛銆]/g : /[縺繧繝]/g
  if (near.search(kind) !== 0 || before.includes(text[at]!) || near.match(kind)!.length < 3) return undefined
  return near.split(/\s/, 1)[0]
}

function* find(article: Article): Generator<Finding> {
  const found = findMisreadLines(article.text).filter((one) => !isPartOfGarble(article.text, one))
  for (const one of found) yield toFinding(article, one)
  yield* findGarble(article.text, found)
  yield* findLeads(article)
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

/** Characters that single bytes of any encoding were read as by windows-1252, six or more in a row. */
const garble = /[\x80-\xff\u0152-\u0192ˆ˜–—‘’‚“”„†‡•…‰‹›€™]{6,}/g

/** Runs that look like damage and that no encoding reads as UTF-8: bytes of EUC-KR, GBK, Shift JIS and others. */
function* findGarble(source: string, found: readonly Misread[]): Generator<Finding> {
  // Readings only make it shorter.
  if (source.search(garble) < 0) return
  const map = new OffsetMap(found)
  const text = apply(source, found)
  for (const {0: actual, index} of text.matchAll(garble)) {
    if (!isOdd(actual)) continue
    const {from, to} = map.coverBackward({from: index, to: index + actual.length})
    const reason = `Unexpected \`${source.slice(from, to)}\`, read by an unknown encoding, expected what stood there`
    yield {from, to, certainty: 'suspect', reason}
  }
}

/** Languages in which no word is `Â`. */
const withoutLead = ['en', 'de', 'es', 'it', 'nl', 'sv', 'da', 'no', 'nb', 'fi', 'id', 'ms', 'pl', 'cs']

/** `week. Â Click`: what is left of a no-break space whose second byte became a space of its own. */
function* findLeads(article: Article): Generator<Finding> {
  const {text} = article
  if (!text.includes('Â ') || !withoutLead.includes(primary(article.lang ?? ''))) return
  for (let at = text.indexOf('Â '); at >= 0; at = text.indexOf('Â ', at + 1)) {
    const apart = text[at - 1] === ' '
    if (!apart && !/[\p{L}.,!?:;)"”’]/u.test(text[at - 1] ?? ' ')) continue
    const reason = 'Unexpected `Â`, left of a no-break space, expected a space'
    yield {from: at, to: at + (apart ? 2 : 1), insert: '', certainty: 'likely', reason}
  }
}
