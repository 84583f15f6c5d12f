import type {Article} from '../../article.ts'
import {isGrammar} from '../../articles.ts'
import {isLower} from '../../characters.ts'
import {defineTransform, type TransformPlugin} from '../../transform.ts'
import {among, wordAfter, wordBefore} from '../../words.ts'

/** The first letter of the definite articles of the packs that have one which goes by sound: `The`. */
const capital = 'T'

/**
 * Tell a capital inside a sentence, where a stop was put and taken out again: `he said The president`.
 *
 * A definite article with a capital, between a word of grammar or a verb of saying and a word in lower case. A name goes on
 * with a capital (`said The Hague`), or stands behind another word. Told with the small letter: a stop may be what is
 * missing. English alone, as its pack says: other languages write titles so (`dans Le petit prince`).
 */
export const strayCapital: TransformPlugin = defineTransform({
  id: 'stray-capital',
  stage: 'prose',
  summary: 'Tell a capital inside a sentence',
  examples: [
    {before: 'On Monday he said The president was on the way to The old town.', tells: ['The', 'The']},
    {before: 'Judges of The Hague read The Times. “The mayor left.” Fans love The xx, and wrote: The end.'},
    {before: 'Lisait-il Le petit prince et The president ?', lang: 'fr'}
  ],
  triggers: capital,
  after: ' ',
  at(article, at) {
    const {text} = article
    // Nearly all stand behind a mark, or behind the end of a name.
    if (!isLower(text.charCodeAt(at - 2)) || !isArticle(article, at)) return undefined
    const before = wordBefore(text, at - 1)
    const next = wordAfter(text, text.indexOf(' ', at) + 1)
    if (!isBroken(article, text.slice(before.from, before.to), text.slice(next.from, next.to)))
      return undefined
    const insert = text[at]!.toLowerCase()
    const to = text.indexOf(' ', at)
    const word = text.slice(at, to)
    const reason = `Unexpected capital in \`${word}\` inside a sentence, expected \`${insert}${word.slice(1)}\` or a full stop before`
    return {from: at, to, insert: insert + word.slice(1), certainty: 'suspect', reason}
  }
})

/** Whether the definite article stands at an offset, and a space behind it. */
function isArticle({text, language}: Article, at: number): boolean {
  const definite = language?.articles?.definite
  return definite !== undefined && text.startsWith(`${definite.slice(1)} `, at + 1)
}

/** Whether the words around tell that a sentence goes on: one of grammar or of saying, and one that is no name. */
function isBroken({language}: Article, before: string, next: string): boolean {
  if (!language || !isLower(before.charCodeAt(0)) || next.length < 3) return false
  if (!isLower(next.charCodeAt(0)) || among(language.grammar.openEnded, next)) return false
  return isGrammar(before, language) || among(language.grammar.saying, before)
}
