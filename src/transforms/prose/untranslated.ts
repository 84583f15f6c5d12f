import type {Article} from '../../article.ts'
import {spaces} from '../../characters.ts'
import {englishIn} from '../../foreign/english.ts'
import {isForeign, isForeignSentence, isNearLatin, ownScript, type Script} from '../../foreign/scripts.ts'
import {endOfSentence, ends, isEnclosed, longest} from '../../foreign/sentences.ts'
import type {Range} from '../../formats/format.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

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
    const own = ownScript(article)
    if (own === 'none') return undefined
    if (isForeign(next, own)) return sentence(article, space + 1, own)
    if (!isForeign(last, own)) return undefined
    const line = article.lineAt(space)
    return space - line.start < longest && isForeign(text.charCodeAt(line.start), own)
      ? sentence(article, line.start, own, space)
      : undefined
  },
  whole(article) {
    return englishIn(article).map((range) => tell(range, 'language'))
  }
})

/** A sentence that starts with a foreign letter, and ends at the space that is given, if one is. */
function sentence(article: Article, from: number, own: Script, space?: number): Finding | undefined {
  const to = endOfSentence(article.text, from)
  if (to < 0 || (space !== undefined && to !== space)) return undefined
  const range = {from, to}
  if (isEnclosed(article, from) || !isForeignSentence(article, range, own)) return undefined
  return tell(range, 'script')
}

function tell({from, to}: Range, what: 'script' | 'language'): Finding {
  const reason = `Unexpected sentence in another ${what}, expected the article’s own`
  return {from, to, certainty: 'suspect', reason}
}
