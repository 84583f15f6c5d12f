import type {Article} from '../../article.ts'
import {type WrongArticle, wrongArticles} from '../../articles.ts'
import {isTranslated} from '../../evidence.ts'
import {PerArticle, recall} from '../../memory.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

/** How many phrases of an article are looked for elsewhere in it. */
const mostLookups = 40
/**
 * Put the indefinite article right that the next word's sound asks for: `a hour`, `an university`.
 *
 * Told, with the right article; put right where the text itself writes so elsewhere (`an hour`), or shows other slips of
 * translation (see `isTranslated`). What speakers
 * differ on (`an historic`, `an herb`), initials (`an MP`, `a UN`), letters (`the A team`, `vitamin a intake`), words in quotation
 * marks of their own, Irish names (`an Garda`), and what stands before `[sic]` are left alone. So is an article behind a
 * word of open classes: `a` is a preposition elsewhere, and `an` a conjunction in dialects. English, as its pack says.
 */
export const articleAgreement: TransformPlugin = defineTransform({
  id: 'article-agreement',
  stage: 'prose',
  summary: 'Tell an article that does not go with the next word',
  examples: [
    {
      before: 'It took an hour to get there.\n\nShe waited for a hour in the rain.',
      after: 'It took an hour to get there.\n\nShe waited for an hour in the rain.'
    },
    {before: 'He is an university teacher, and a honest one. It was a 8-year wait.', tells: ['an', 'a', 'a']},
    {before: 'They bought an new boat from a American. She has a idea.', tells: ['an', 'a', 'a']},
    {
      before:
        'It was a one-off at a university, an historic day, and an MP of a UN body had a US visa. He is a European with an X-ray.'
    },
    {
      before:
        'The A team took vitamin a in winter. In plan a each had an “useful” job, and in an “irregular” way a ‘odd’ one.'
    },
    {before: 'Fish an chips, as an Garda Síochána said. “It is a error [sic],” he wrote.'},
    {before: 'Va a una hora, con a amiga. De a hora.', lang: 'es'}
  ],
  whole(article) {
    const wrong = wrongArticles(article)
    return wrong.length === 0 ? none : wrong.map((one) => toFinding(article, one))
  }
})

const none: readonly never[] = []

function toFinding(article: Article, {from, to, word, right}: WrongArticle): Finding {
  const actual = article.text.slice(from, to)
  const isLikely =
    standsElsewhere(article, `${right} ${word}`) || isTranslated(article.evidence, 'wrong-article')
  const reason = `Unexpected \`${actual} ${word}\`, expected \`${right} ${word}\``
  return {from, to, insert: right, certainty: isLikely ? 'likely' : 'suspect', reason}
}

const memory = new PerArticle<Map<string, boolean>>()

/** Whether a phrase stands in the article as whole words. Looked for a few times only. */
function standsElsewhere(article: Article, phrase: string): boolean {
  const known = recall(memory, article, () => new Map())
  return recall(known, phrase, () => known.size < mostLookups && article.text.includes(` ${phrase} `))
}
