import type {Article} from '../../article.ts'
import {isBlank, isLetter, isSpace, isWord, spaces} from '../../characters.ts'
import {PerArticle, recall} from '../../memory.ts'
import {
  closes,
  isOpeningShaped,
  isUnclosed,
  isUnopened,
  type QuoteMark,
  quoteAt,
  usesPair
} from '../../quotes.ts'
import {isDetachedMark} from '../../shapes.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

/**
 * Set a quotation mark at the words that it belongs to: `battlefield, ”Xi told` becomes `battlefield,” Xi told`,
 * `agenda. ” As` becomes `agenda.” As`, `friendship.”The` becomes `friendship.” The`.
 *
 * The marks of the paragraph are paired by the language's convention first; a mark of the wrong side that pairs
 * is turned (`the town. ”I agree,” he said`). A mark that both opens and closes counts. Inches, minutes, nested
 * marks, and languages that set marks off by spaces are left alone. A mark that lacks the other one of its pair is
 * told: quotations that run over paragraphs open anew in each and close once.
 * Where ” both opens and closes, as in Swedish, a comma stands behind the mark: one before it proves no slip, and
 * is told.
 */
export const detachedQuote: TransformPlugin = defineTransform({
  id: 'detached-quote',
  stage: 'prose',
  summary: 'Move a quotation mark to the words that it opens or closes',
  examples: [
    {
      before: '“They must not meet on the battlefield, ”Xi told Biden.',
      after: '“They must not meet on the battlefield,” Xi told Biden.'
    },
    {
      before: '„Wir zahlen jeden Keller, “sagte sie.',
      after: '„Wir zahlen jeden Keller,“ sagte sie.',
      lang: 'de'
    },
    {
      before: '"We will pay for every cellar, "the mayor said.',
      after: '"We will pay for every cellar," the mayor said.'
    },
    {before: '“It was a lie. ” They left.', after: '“It was a lie.” They left.'},
    {before: '“It was a lie.”They left.', after: '“It was a lie.” They left.'},
    {before: 'They left.“It was a lie,” he said.', after: 'They left. “It was a lie,” he said.'},
    {
      before: 'It honours the glory of the town. ”I have no doubt,” he said.\n“We agree,” she said.',
      after: 'It honours the glory of the town. “I have no doubt,” he said.\n“We agree,” she said.'
    },
    {before: '“It is bad. “\n“It is good.”', after: '“It is bad.”\n“It is good.”'},
    {before: '“We are against it.\n\n” The mayor left.', after: '“We are against it.”\n\nThe mayor left.'},
    {before: '“It was full. – ” The owner left.', after: '“It was full.” The owner left.'},
    {
      before: 'Er sagte: "„Wir zahlen jeden Keller." Dann ging er.',
      after: 'Er sagte: "Wir zahlen jeden Keller." Dann ging er.',
      lang: 'de'
    },
    {before: 'Er sagte: "„Der Keller“ ist ein Lied." Dann ging er.', lang: 'de'},
    {before: '“He told me: ‘You must go.’ ” They left.'},
    {before: 'Er schwieg. «Ich übernehme das», sagte er. Dann: «Gut.»', lang: 'de'},
    {before: 'Han kom. ”Vi ses, ”sade hon.', tells: [' ”'], lang: 'sv'},
    {before: 'It rained. “We agree, he said. “They do not.”', tells: ['“']},
    {before: '“We agree,” he said. They do not.” It rained.', tells: ['”']},
    {before: '“We agree.\n\n“They do not,” he said. “The “new” bridge is old.”'},
    {before: '“We agree,” he said. The rest, ”she wrote.', tells: [' ”']},
    {before: '“We will pay,” she said. “Every cent.”'},
    {before: 'Sie nannte es „gut“ und „schön“.', lang: 'de'},
    {before: 'A 6" pipe, "the best," he said, and a 5" one.'},
    {before: 'Drücken Sie die »Start«- und »Enter«-Tasten.', lang: 'und'},
    {before: 'Er nannte es das Ende (so hieß der Film »Das Ende.«) und ging.', lang: 'de'},
    {before: 'Il a dit : « Oui, »et rien de plus.', lang: 'fr'},
    {before: 'Le port a répondu «\u00A0non\u00A0» à la ville.', lang: 'und'}
  ],
  triggers: '”"“»«„',
  after: `${spaces}\n.,!?…:;`,
  at(article, offset) {
    const {text} = article
    if (isInPlace(text, offset)) return tellUnpaired(article, offset)
    if (isPlainOpening(article, offset)) return atDoubled(text, offset) ?? tellUnclosed(article, offset)
    if (isSetOff(article, text[offset]!)) return atSetOff(article, offset)
    const mark = quoteAt(article, offset)
    if (!mark) return atLineStart(article, offset) ?? tell(article, offset)
    if (mark.role === 'open')
      return atOpening(text, offset, mark) ?? atDoubled(text, offset) ?? tellUnclosed(article, offset)
    return atClosing(article, offset, mark)
  }
})

/** `over.« Yes` and `over!»Yes`: the space on the outer side of a mark that may have one on the other side too. */
function atSetOff(article: Article, at: number): Finding | undefined {
  const {text} = article
  if (!'.!?…'.includes(text[at - 1]!)) return undefined
  const mark = quoteAt(article, at)
  if (mark?.role === 'close') return atWord(text, at, mark)
  return mark?.role === 'open' && text[at] === '«' ? atOpening(text, at, mark) : undefined
}

/** Farthest that the opening mark is looked for whose partner slipped to the next line. */
const lineReach = 600

/** `anti-Christian.⏎⏎” Washington`: a closing mark that a line break parts from what it closes. */
function atLineStart({text}: Article, at: number): Finding | undefined {
  if (text[at] !== '”' || text[at - 1] !== '\n') return undefined
  if (!isSpace(text.charCodeAt(at + 1)) || !isWord(text.charCodeAt(at + 2))) return undefined
  const from = skipBlankBack(text, at)
  const start = Math.max(0, from - lineReach)
  const before = text.slice(Math.max(start, text.lastIndexOf('\n', from - 1)), from)
  const open = before.lastIndexOf('“')
  if (open < 0 || /[”"]/.test(before.slice(open))) return undefined
  const reason = 'Unexpected closing `”` at the start of a line, expected it at the words that it closes'
  return {from, to: at + 2, insert: `”${text.slice(from, at)}`, certainty: 'likely', reason}
}

/** The offset behind the last visible character before `at`, at most 40 back. */
function skipBlankBack(text: string, at: number): number {
  let from = at
  while (at - from < 40 && isBlank(text.charCodeAt(from - 1))) from--
  return from
}

/** `"„Vor`: a second opening mark that nothing closes, behind one that is closed. */
function atDoubled(text: string, at: number): Finding | undefined {
  const second = text[at + 1]!
  if (!'„“«'.includes(second) || !isWord(text.charCodeAt(at + 2)) || !isUnclosed(text, at + 1, ''))
    return undefined
  const reason = `Unexpected second opening mark \`${second}\` that nothing closes, expected one mark`
  return {from: at + 1, to: at + 2, insert: '', certainty: 'likely', reason}
}

/** A mark in its place that lacks the other one of its pair. */
function tellUnpaired(article: Article, at: number): Finding | undefined {
  return article.text[at] === '”' ? tellUnopened(article, at) : tellUnclosed(article, at)
}

/** The mark that closes the quotation that was followed last: whoever comes to it next knows that it is opened. */
const closed = new PerArticle<number>()

/** A closing mark that nothing opens, in a language where ” only closes. */
function tellUnopened(article: Article, at: number): Finding | undefined {
  const {text, language} = article
  if (closed.get(article) === at || isBlank(text.charCodeAt(at - 1)) || !isUnopened(text, at))
    return undefined
  if (
    !language ||
    language.quotes.some(([open]) => open === '”') ||
    !language.quotes.some(([, close]) => close === '”')
  )
    return undefined
  const reason = 'Unexpected closing `”` that nothing opens, expected an opening mark'
  return {from: at, to: at + 1, certainty: 'suspect', reason}
}

/** An opening mark that nothing closes. */
function tellUnclosed(article: Article, at: number): Finding | undefined {
  const {text, language} = article
  if (!isOpeningShaped(text, at)) return undefined
  const end = closes(text, at)
  if (end !== undefined) closed.set(article, end)
  else if (language?.quotes.some(([open, close]) => open === text[at] && close !== open))
    return unclosed(text, at)
  return undefined
}

function unclosed(text: string, at: number): Finding {
  const reason = `Unexpected opening \`${text[at]}\` that nothing closes, expected a closing mark`
  return {from: at, to: at + 1, certainty: 'suspect', reason}
}

const habits = new PerArticle<{spaced: boolean}>()

/** Guillemets with spaces are the rule in French, and a habit where « has one too. */
function isSetOff(article: Article, mark: string): boolean {
  if (mark !== '«' && mark !== '»') return false
  if (article.language?.spacedMarks.includes('»')) return true
  return recall(habits, article, () => ({spaced: /«[ \u00A0\u202F]/.test(article.text)})).spaced
}

/** Places where a mark stands right, whatever it does: the quick look that spares all others. */
function isInPlace(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const behind = text.charCodeAt(at + 1)
  if (!isBlank(before)) return text[at] === '«' ? false : !isLetter(behind)
  if (!isWord(behind)) return false
  // ` “word` and ` "word`: right unless a mark or a word's end before it makes it a closing one.
  return text[at] === '“' || text[at] === '„' || text[at] === '«' || text[at] === '"'
    ? !',.!?…'.includes(text[at - 2] ?? '')
    : false
}

/** `, “word` where nothing but “ opens: no need to pair all marks of the line to know what it does. */
function isPlainOpening(article: Article, at: number): boolean {
  const {text} = article
  return (
    text[at] === '“' &&
    isBlank(text.charCodeAt(at - 1)) &&
    isWord(text.charCodeAt(at + 1)) &&
    usesPair(article, '“”')
  )
}

function atOpening(text: string, at: number, {expected}: QuoteMark): Finding | undefined {
  const turned = text[at] !== expected
  if (isBlank(text.charCodeAt(at - 1))) {
    if (!turned) return undefined
    const reason = `Unexpected closing \`${text[at]}\` where a quotation opens, expected \`${expected}\``
    return {from: at, to: at + 1, insert: expected, certainty: 'likely', reason}
  }
  const insert = ` ${expected}`
  const reason = `Unexpected \`${text[at]}\` without a space before it, expected \`${insert}\``
  return {from: at, to: at + 1, insert, certainty: 'likely', reason}
}

function atClosing(article: Article, at: number, mark: QuoteMark): Finding | undefined {
  const {text} = article
  if (!isSpace(text.charCodeAt(at - 1))) return atWord(text, at, mark)
  const from = closedEnd(text, at)
  // A single mark that closes within: `’ ”` is set so for the eye.
  if (isBlank(text.charCodeAt(from - 1)) || "-–—’'‘".includes(text[from - 1]!)) return undefined
  const swaps = isWord(text.charCodeAt(at + 1))
  if (swaps && mark.alike && isAlike(article)) return tellSlip(at)
  const insert = swaps ? `${mark.expected} ` : mark.expected
  const sure = text[from - 1] === ',' && text[at] === mark.expected && !mark.alike
  const reason = swaps
    ? `Unexpected \`${text[at]}\` at the next word, expected it at the words that it closes`
    : `Unexpected space before the closing \`${text[at]}\`, expected none`
  return {from, to: at + 1, insert, certainty: sure ? 'sure' : 'likely', reason}
}

/** The end of the words that a closing mark closes: two spaces back at most, and behind a stop a dash. */
function closedEnd(text: string, at: number): number {
  const from = isSpace(text.charCodeAt(at - 2)) ? at - 2 : at - 1
  const afterDash = '-–—'.includes(text[from - 1]!) && isSpace(text.charCodeAt(from - 2))
  return afterDash && '.!?'.includes(text[from - 3]!) && isWord(text.charCodeAt(from - 4)) ? from - 2 : from
}

/** Whether newspapers of the language open and close with the same curly mark: then commas stand outside. */
function isAlike({language}: Article): boolean {
  const first = language?.quotes[0]
  return first !== undefined && first[0] === first[1]
}

function tellSlip(at: number): Finding {
  const reason = 'Unexpected closing mark at the next word, expected it at the words that it closes'
  return {from: at - 1, to: at + 1, certainty: 'suspect', reason}
}

function atWord(text: string, at: number, mark: QuoteMark): Finding | undefined {
  return isBlank(text.charCodeAt(at - 1)) || !isLetter(text.charCodeAt(at + 1))
    ? undefined
    : part(text, at, mark)
}

/** `lie.”They`: a closing mark that lost the space behind it. */
function part(text: string, at: number, {expected}: QuoteMark): Finding {
  const reason = `Unexpected letter right behind the closing \`${text[at]}\`, expected a space`
  return {from: at, to: at + 1, insert: `${expected} `, certainty: 'likely', reason}
}

/** A closing mark at the next word, with nothing to close. */
function tell({text, language}: Article, at: number): Finding | undefined {
  const closes = language?.quotes.some(([open, close]) => close === text[at] && open !== close)
  if (!closes || language!.quotes.some(([open]) => open === text[at]) || !isDetachedMark(text, at))
    return undefined
  const reason = `Unexpected closing \`${text[at]}\` with nothing to close, expected an opening mark before it`
  return {from: at - 1, to: at + 1, certainty: 'suspect', reason}
}
