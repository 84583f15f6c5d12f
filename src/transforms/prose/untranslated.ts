import type {Article} from '../../article.ts'
import {firstWide, isBlank, isLetter, isLower, isWord, spaces} from '../../characters.ts'
import type {Range} from '../../formats/format.ts'
import {hasOneScript, scriptOf} from '../../languages/script.ts'
import type {Line} from '../../lines.ts'
import {PerArticle, recall} from '../../memory.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'
import {hashWord, indexWords} from '../../word-index.ts'
import {among, wordAfter} from '../../words.ts'

/** Longest sentence that is looked at, in UTF-16 code units. */
const longest = 400
/** Fewest words of a sentence in another script; in scripts without spaces two characters are a word. */
const fewestWords = 4
/** Fewest words in another language of the same script, and the share of them that must be its words of grammar. */
const fewestEnglish = 8
const fewestSigns = 0.35
/** Most such sentences: an article with more is written in two languages. */
const mostSentences = 3
/** Share of the letters in another script from which on an article is written in two, if they are more than a sentence. */
const mostForeign = 0.15

const ends = '.!?…。！？।؟۔'

/**
 * Tell a sentence in another script or language than the article, in the middle of a paragraph: machine translation
 * left it out.
 *
 * Nothing is suggested. A sentence counts when the same paragraph has another one in the article's own language, so that
 * embedded posts and lines of verse do not; when it is whole, with its mark, and has no letter of the article's own script
 * (or, for English in another Latin-script language, no word of that language's grammar); and when no more than three
 * stand in the article, which else is written in two languages. Names (`Beijing (北京)`), quotations, and what stands in
 * brackets are left alone. Not told: languages that news mixes with English (Tagalog, Malay), articles in Chinese, Japanese,
 * and Korean, where Latin letters are at home, and languages of two scripts (Serbian). Full-width marks and look-alike
 * letters inside words are for `compatibility-characters`.
 */
export const untranslated: TransformPlugin = defineTransform({
  id: 'untranslated',
  stage: 'prose',
  summary: 'Tell a sentence in another script or language than the article',
  examples: [
    {
      before:
        'The mayor opened the old bridge on Monday. Мэр открыла старый мост в понедельник. It rained all day.',
      tells: ['Мэр открыла старый мост в понедельник.']
    },
    {
      before:
        'La alcaldesa abrió el puente el lunes. The mayor said that the bridge was closed for a year. Llovía mucho.',
      lang: 'es',
      tells: ['The mayor said that the bridge was closed for a year.']
    },
    {
      before:
        'Мэр открыла старый мост через реку в понедельник, и на площади было много людей. The mayor said that it was about time. Шёл дождь, но никто не ушёл домой.',
      lang: 'ru',
      tells: ['The mayor said that it was about time.']
    },
    {
      before:
        'She went to Beijing (北京) and saw Москва. “Это очень старый мост. Он стоит здесь давно,” he said. 北京 it was.'
    },
    {before: 'She sang on Monday.\n\nМэр открыла старый мост в понедельник.\n\nIt rained all day.'},
    {
      before:
        'Leyó The Art of the Deal y The New York Times. “The mayor said that the bridge was closed for a year,” leyó. Llovía.',
      lang: 'es'
    },
    {
      before: 'Мэр открыла мост. Apple Watch Series 9 вышли в среду. iPhone 15 Pro Max. Шёл дождь.',
      lang: 'ru'
    }
  ],
  triggers: spaces,
  after: ends,
  at(article, space) {
    const {text} = article
    const next = text.charCodeAt(space + 1)
    const last = text.charCodeAt(space - 2)
    // Latin on both sides: nearly every sentence of nearly every article.
    if (isNearLatin(next) && isNearLatin(last)) return undefined
    const own = recall(scripts, article, () => scriptNumber(article))
    if (own === none) return undefined
    if (isForeign(next, own)) return sentence(article, space + 1, own)
    if (!isForeign(last, own)) return undefined
    const line = article.lineAt(space)
    return space - line.start < longest && isForeign(text.charCodeAt(line.start), own)
      ? sentence(article, line.start, own, space)
      : undefined
  },
  whole(article) {
    return english(article)
  }
})

/** From this code unit on letters are of other scripts than Latin. */
const firstOther = 0x370

/** Whether a character stands in Latin texts: the quotation marks and dashes from U+2000 to U+206F among them. */
function isNearLatin(code: number): boolean {
  return code < firstOther || (code >= 0x2000 && code < 0x2070)
}

const none = 0
const latin = 1
const other = 2

const scripts = new PerArticle<number>()

/** What an article is written in: Latin letters, others with spaces between words, or none that tells something. */
function scriptNumber({lang}: Article): number {
  const script = scriptOf(lang)
  if (!lang || !script || !hasOneScript(lang)) return none
  if (script === 'Latn') return latin
  return ['Hans', 'Hant', 'Jpan', 'Kore', 'Thai', 'Khmr', 'Mymr', 'Laoo'].includes(script) ? none : other
}

/** Whether a character is a letter of another script: of any but Latin in a Latin text, and of Latin in others. */
function isForeign(code: number, own: number): boolean {
  if (own === latin)
    return code >= firstOther && code < 0xd800 && !(code >= 0x1d00 && code < 0x2e80) && isLetter(code)
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

/** A sentence that starts with a foreign letter, and ends at the space that is given, if one is. */
function sentence(article: Article, from: number, own: number, space?: number): Finding | undefined {
  const {text} = article
  const to = endOf(text, from)
  if (to < 0 || (space !== undefined && to !== space)) return undefined
  if (!isWholly(text, from, to, own) || !isAmongOwn(article, from, to, own)) return undefined
  if (isEnclosed(article, from) || isMixed(article, own)) return undefined
  return tell(from, to, 'script')
}

function tell(from: number, to: number, what: string): Finding {
  const reason = `Unexpected sentence in another ${what}, expected the article’s own`
  return {from, to, certainty: 'suspect', reason}
}

/** The end of a sentence, behind its mark, on the same line, or -1. */
function endOf(text: string, from: number): number {
  for (let at = from; at < text.length && at - from < longest; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) return -1
    if (!ends.includes(text[at]!) || (code < firstWide && isWord(text.charCodeAt(at + 1)))) continue
    return at + 1
  }
  return -1
}

/** Whether a sentence has words enough, and all of its letters are foreign. Latin ones must read like a sentence. */
function isWholly(text: string, from: number, to: number, own: number): boolean {
  let words = 0
  let wide = 0
  let lower = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if ('@#/“”"«»„()'.includes(text[at]!)) return false
    if (!isLetter(code)) continue
    if (!isForeign(code, own) && !(own !== latin && code < 0x250)) return false
    if (code >= firstWide) wide++
    if (isWord(text.charCodeAt(at - 1))) continue
    words++
    if (isLower(code)) lower++
  }
  if (own !== latin) return words >= fewestWords + 2 && lower * 2 >= words
  return words + (wide >> 1) >= fewestWords
}

/** Whether most letters around a sentence, on its line, are the article's own. */
function isAmongOwn({text}: Article, from: number, to: number, own: number): boolean {
  let before = 0
  let behind = 0
  for (let at = from - 1; at >= 0 && from - at < longest && text[at] !== '\n'; at--)
    if (isLetter(text.charCodeAt(at))) before += isForeign(text.charCodeAt(at), own) ? -1 : 1
  for (let at = to; at < text.length && at - to < longest && text[at] !== '\n'; at++)
    if (isLetter(text.charCodeAt(at))) behind += isForeign(text.charCodeAt(at), own) ? -1 : 1
  return before + behind >= 20
}

/** Whether a place stands in brackets or in a quotation of its line, within a bounded stretch. */
function isEnclosed(article: Article, from: number): boolean {
  const {text} = article
  const {start} = article.lineAt(from)
  let open = 0
  let straight = 0
  for (let at = Math.max(start, from - 2 * longest); at < from; at++) {
    const mark = text[at]!
    if ('“„«([「『'.includes(mark)) open++
    else if ('”»)]」』'.includes(mark)) open--
    else if (mark === '"') straight++
  }
  return open > 0 || straight % 2 === 1
}

const mixed = new PerArticle<boolean>()

/** Whether an article is written in two scripts. Looked at once, for an article that has a foreign sentence. */
function isMixed(article: Article, own: number): boolean {
  return recall(mixed, article, () => {
    const {text} = article
    let letters = 0
    let foreign = 0
    let sentences = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (!isLetter(code)) continue
      letters++
      if (!isForeign(code, own)) continue
      foreign++
      if (isBlank(text.charCodeAt(at - 1)) && ends.includes(text[at - 2] ?? ' ')) sentences++
    }
    return sentences > mostSentences || (foreign > longest && foreign > letters * mostForeign)
  })
}

const definite = hashWord('the')

/** Sentences in English in an article of another language with Latin letters. */
function english(article: Article): readonly Finding[] {
  const {language, text} = article
  if (!language || language.tag === 'en' || language.mixesEnglish) return nothing
  const pack = article.languages.find(({tag}) => tag === 'en')
  if (!pack || recall(scripts, article, () => scriptNumber(article)) !== latin) return nothing
  const {count, hashes, starts} = indexWords(text)
  let found: Finding[] | undefined
  let seen = -1
  for (let i = 0; i < count; i++) {
    if (hashes[i] !== definite || starts[i]! < seen) continue
    const range = sentenceAround(article, starts[i]!)
    if (!range) continue
    seen = range.to
    if (!isEnglish(text, range, pack.signs.words, language.signs.words)) continue
    if (!hasOwn(article, range, language.signs.words) || isEnclosed(article, range.from)) continue
    found ??= []
    if (found.push(tell(range.from, range.to, 'language')) > mostSentences) return nothing
  }
  return found ?? nothing
}

const nothing: readonly never[] = []

/** The sentence around a word, with its mark, if it is no longer than sentences are. */
function sentenceAround(article: Article, at: number): Range | undefined {
  const {text} = article
  const {start} = article.lineAt(at)
  let from = at
  while (
    from > start &&
    at - from < longest &&
    !(isBlank(text.charCodeAt(from - 1)) && ends.includes(text[from - 2]!))
  )
    from--
  if (from > start && at - from >= longest) return undefined
  const to = endOf(text, at)
  return to < 0 ? undefined : {from, to}
}

/** Whether a sentence has many words of English grammar and none of the article's own, and no link, handle, or quote. */
function isEnglish(
  text: string,
  {from, to}: Range,
  english: readonly string[],
  own: readonly string[]
): boolean {
  let words = 0
  let signs = 0
  for (let at = from; at < to; at++) {
    if ('@#/“”"«»„()'.includes(text[at]!)) return false
    if (!isWord(text.charCodeAt(at)) || isWord(text.charCodeAt(at - 1))) continue
    const word = text.slice(at, wordAfter(text, at).to)
    words++
    if (among(english, word)) signs++
    else if (among(own, word)) return false
  }
  return words >= fewestEnglish && signs >= words * fewestSigns
}

/** Whether the line has three words of the article's own grammar elsewhere. */
function hasOwn(article: Article, {from, to}: Range, own: readonly string[]): boolean {
  const {text} = article
  const line: Line = article.lineAt(from)
  let signs = 0
  for (
    let at = Math.max(line.start, from - longest);
    at < Math.min(line.end, to + longest) && signs < 3;
    at++
  ) {
    if (at === from) at = to
    if (!isWord(text.charCodeAt(at)) || isWord(text.charCodeAt(at - 1))) continue
    const word = text.slice(at, wordAfter(text, at).to)
    if (among(own, word)) signs++
    at += word.length - 1
  }
  return signs >= 3
}
