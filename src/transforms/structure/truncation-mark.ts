import type {Article} from '../../article.ts'
import {removeLines} from '../../blocks.ts'
import {isDigit} from '../../characters.ts'
import {spaceBefore} from '../../inserts.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'
import {markAtEnd} from '../../truncation.ts'

/** Longest count, in UTF-16 code units. */
const longest = 60

/**
 * Remove marks that say that the text goes on elsewhere, and report the text as truncated: `[+1234 chars]`,
 * `… Read more`, `[…]` at the end, `(continued)`.
 *
 * The count of characters that news services add is sure wherever it stands; all else is looked for at the end of the
 * text only, behind an ellipsis, in brackets, or as the last line. The ellipsis of the cut sentence stays.
 */
export const truncationMark: TransformPlugin = defineTransform({
  id: 'truncation-mark',
  stage: 'structure',
  summary: 'Remove marks of truncation, and report the text as incomplete',
  budget: false,
  examples: [
    {
      before: 'The bridge will reopen in May, the city said on Monday, and the tra… [+1234 chars]',
      after: 'The bridge will reopen in May, the city said on Monday, and the tra…'
    },
    {
      before: 'The bridge will reopen in May, the city said on Monday, and the trams … Read more',
      after: 'The bridge will reopen in May, the city said on Monday, and the trams …'
    },
    {
      before:
        'Bridge to reopen\n\nThe bridge will reopen in May, the city said on Monday, and the trams … Continue reading Bridge to reopen',
      after: 'Bridge to reopen\n\nThe bridge will reopen in May, the city said on Monday, and the trams …'
    },
    {
      before: 'The bridge will reopen in May, the city said on Monday after two years of work. Read more',
      after: 'The bridge will reopen in May, the city said on Monday after two years of work.'
    },
    {
      before: 'The bridge will reopen in May, the city said on Monday, and the trams [&hellip;]\n\nIt did.'
    },
    {
      before: 'The bridge will reopen in May, the city said on Monday, and the trams […]',
      after: 'The bridge will reopen in May, the city said on Monday, and the trams'
    },
    {
      before:
        'The bridge will reopen in May, the city said on Monday after two years of work.\n\n(Continued on page 4)',
      after: 'The bridge will reopen in May, the city said on Monday after two years of work.'
    },
    {
      before: 'The bridge will reopen in May, the city said on Monday after two years of work.\n\nMore »',
      after: 'The bridge will reopen in May, the city said on Monday after two years of work.'
    },
    {before: 'They asked for a longer walk, and for better food, and then for a little more of it.\n\nMore'},
    {
      before:
        'Sit less, walk more, and let the children see you with a book of your own. Then sit down and read more'
    },
    {before: 'They asked for a longer walk, and for better food, and … Continue reading, she told them.'},
    {before: 'He read the first half, waited a little, and then asked all of us: “Read more?”'},
    {before: 'The sum grew by [+12 points], they said in the room of the council […] and then it fell.'}
  ],
  *whole(article) {
    if (article.text.includes('[+')) yield* counts(article)
    const mark = markAtEnd(article)
    if (mark) yield {...mark, reason}
  }
})

const reason = 'Unexpected mark of truncation, expected the rest of the article'

/** `[+1234 chars]`: what news services put behind the first two hundred characters. */
function* counts(article: Article): Generator<Finding> {
  const {text} = article
  for (let at = text.indexOf('[+'); at >= 0; at = text.indexOf('[+', at + 1)) {
    if (!isDigit(text.charCodeAt(at + 2))) continue
    const size = /^\[\+\d{1,9} ?(?:chars?|characters?|symbols|字符|caracteres|caractères|Zeichen)\]/.exec(
      text.slice(at, at + longest)
    )?.[0].length
    if (!size) continue
    const line = article.lineAt(at)
    const isWhole = at === line.start && at + size === line.end
    const range = isWhole ? removeLines(article, line) : {from: spaceBefore(text, at), to: at + size}
    yield {...range, insert: '', certainty: 'sure', reason, truncated: text.slice(at, at + size)}
  }
}
