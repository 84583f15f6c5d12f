import type {Article} from '../../article.ts'
import {doubledArticles} from '../../articles.ts'
import type {Range} from '../../formats/format.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

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
    const doubled = doubledArticles(article)
    return doubled.length === 0 ? none : doubled.map((range) => toFinding(article, range))
  }
})

const none: readonly never[] = []

function toFinding({text}: Article, {from, to}: Range): Finding {
  const reason = `Unexpected \`${text.slice(from, to)}\`, expected one article`
  return {from, to, certainty: 'suspect', reason}
}
