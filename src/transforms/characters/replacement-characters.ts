import type {Article} from '../../article.ts'
import {isWord} from '../../characters.ts'
import {PerArticle, recall} from '../../memory.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

/** English words that one lost apostrophe leaves no doubt about. */
const contraction =
  /^(?:(?:do|does|did|is|are|was|were|has|have|had|wo|would|ca|could|should|must|need)n\uFFFDt|(?:it|he|she|that|what|there|who|here|let)\uFFFDs|i\uFFFDm|(?:i|you|we|they)\uFFFD(?:ve|ll|d|re)|(?:he|she|it)\uFFFD(?:ll|d)|(?:you|we|they)\uFFFDre)$/i

/**
 * Tell characters that were lost in decoding (U+FFFD), and restore those that leave no doubt: `don�t`.
 */
export const replacementCharacters: TransformPlugin = defineTransform({
  id: 'replacement-characters',
  stage: 'characters',
  summary: 'Tell lost characters, and restore those that leave no doubt',
  examples: [
    {before: 'They don\uFFFDt say it\uFFFDs over.', after: 'They don’t say it’s over.'},
    {before: 'He\uFFFDd say she\uFFFDll go.', after: 'He’d say she’ll go.'},
    {before: 'Na sz\uFFFDstej.', tells: ['\uFFFD'], lang: 'pl'},
    {before: 'It was \uFFFD\uFFFD\uFFFD there.', tells: ['\uFFFD\uFFFD\uFFFD']},
    {before: 'Il l\uFFFDa dit.', tells: ['\uFFFD'], lang: 'fr'},
    {before: 'They don’t say it’s over.'}
  ],
  triggers: '\uFFFD',
  at(article, offset) {
    if (article.text[offset - 1] === '\uFFFD') return undefined
    return restore(article, offset) ?? tell(article.text, offset)
  }
})

const memory = new PerArticle<string>()

/** The apostrophe that an article writes. */
function apostropheOf(article: Article): string {
  const {text} = article
  return recall(memory, article, () => (text.includes("'") && !text.includes('’') ? "'" : '’'))
}

function restore(article: Article, at: number): Finding | undefined {
  const {text, lang} = article
  if (lang !== undefined && !lang.startsWith('en')) return undefined
  let from = at
  let to = at + 1
  while (from > 0 && at - from < 8 && isWord(text.charCodeAt(from - 1))) from--
  while (to < text.length && to - at < 4 && isWord(text.charCodeAt(to))) to++
  if (!contraction.test(text.slice(from, to))) return undefined
  const insert = apostropheOf(article)
  return {
    from: at,
    to: at + 1,
    insert,
    certainty: 'likely',
    reason: `Unexpected lost character, expected \`${insert}\``
  }
}

/** A run of lost characters is told once. */
function tell(text: string, from: number): Finding {
  let to = from + 1
  while (text[to] === '\uFFFD') to++
  return {
    from,
    to,
    certainty: 'suspect',
    reason: 'Unexpected lost character (U+FFFD), expected what stood there'
  }
}
