import {isArticle, isPlain, oddArticles} from '../../articles.ts'
import {isLower} from '../../characters.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'
import {wordAfter} from '../../words.ts'

/**
 * Tell two different articles in a row: `the a mayor`, `an the hour`. Which one is meant, only the newsroom knows; the
 * same one twice is for `repeated-words`. Letters (`the A team`, `from the a to the z`), titles (`a The Times piece`), and
 * phrases (`the a cappella group`) are left alone. English, as its pack says.
 */
export const doubledArticle: TransformPlugin = defineTransform({
  id: 'doubled-article',
  stage: 'prose',
  summary: 'Tell two different articles in a row',
  examples: [
    {before: 'She is the a mayor of an the old town.', tells: ['the a', 'an the']},
    {
      before:
        'The A team, the a cappella group, and a The Hague court. Vitamin A the doctor took; it is the a of the alphabet.'
    },
    {before: 'It is the a.m. train, the a-list, and a “the”.'},
    {before: 'Die a the b, der an the c.', lang: 'de'}
  ],
  whole(article) {
    const {text, language} = article
    const odd = oddArticles(article)
    if (odd.length === 0 || !language?.articles) return none
    const {articles} = language
    const found: Finding[] = []
    for (const {article: first, next} of odd) {
      const second = text.slice(next.from, next.to)
      const word = wordAfter(text, next.to + 1)
      if (!isArticle(second, articles) || text[next.to] !== ' ') continue
      if (!isLower(text.charCodeAt(word.from)) || !isPlain(text.slice(word.from, word.to), language)) continue
      const actual = text.slice(first.from, next.to)
      // `A the`: a letter, unless it begins the sentence.
      if (actual[0] !== actual[0]!.toLowerCase() && first.to - first.from === 1) continue
      const reason = `Unexpected \`${actual}\`, expected one article`
      found.push({from: first.from, to: next.to, certainty: 'suspect', reason})
    }
    return found
  }
})

const none: readonly never[] = []
