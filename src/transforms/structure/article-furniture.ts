import type {Article} from '../../article.ts'
import {removeLines} from '../../blocks.ts'
import {isBlank} from '../../characters.ts'
import {furnitureOf, type Piece} from '../../furniture.ts'
import type {Line} from '../../lines.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

/** What is to be done with an article's furniture. It is reported in any case. */
export interface FurnitureOptions {
  /**
   * - `keep`: leave it where it stands (default)
   * - `remove`: take out what stands as lines and in parentheses; datelines and tweets' trailers stay
   * - `extract`: take those out too, so that nothing but prose is left
   */
  furniture: 'keep' | 'remove' | 'extract'
}

/**
 * Recognise what belongs to the article and is not its prose: bylines, datelines, dates, reading times, credits and
 * captions of pictures, sign-offs of agencies, trailers of tweets.
 *
 * All of it is reported as the result's `furniture`, with its kind: `byline`, `dateline`, `date`, `reading-time`,
 * `credit`, `caption`, `sign-off`, `tweet`. It stays in the text unless the option `furniture` says otherwise.
 * Bylines and dates are looked for at the head and at the end alone, and must have the shape of one: a name, a number.
 */
export const articleFurniture: TransformPlugin<FurnitureOptions> = defineTransform<FurnitureOptions>({
  id: 'article-furniture',
  stage: 'structure',
  summary: 'Report bylines, dates, credits, and sign-offs; remove them if told so',
  budget: false,
  options: {furniture: ['keep', 'remove', 'extract']},
  examples: [
    {
      before:
        'Bridge to reopen\n\nBy and large the plan is good, the city said.\n\nPhoto: a word that she had never liked at all, since it was one half of another.'
    },
    {
      before:
        'Bridge to reopen\n\nBy Jane Doe\n\nMay 4, 2021\n\n3 min read\n\nCORROW, May 4 (PTI) -- The old harbour bridge will open to cars again in May, the city said on Monday, after two years of work that had been meant to take one.\n\nThe bridge on Monday. (Jane Doe/Reuters)\n\nThe trams will wait. (Photo by Jane Doe)\n\n(Reporting by Jane Doe; Editing by John Roe)',
      furniture: [
        'By Jane Doe',
        'May 4, 2021',
        '3 min read',
        'CORROW, May 4 (PTI) --',
        'The bridge on Monday. (Jane Doe/Reuters)',
        '(Photo by Jane Doe)',
        '(Reporting by Jane Doe; Editing by John Roe)'
      ]
    }
  ],
  *whole(article, {furniture = 'keep'}) {
    for (const piece of furnitureOf(article)) {
      yield {from: piece.from, to: piece.to, furniture: piece.furniture}
      const finding = take(article, piece, furniture)
      if (finding) yield finding
    }
  }
})

/** Kinds that are part of an agency's or a tweet's text. */
const kept: readonly string[] = ['dateline', 'tweet', 'caption']

function take(
  article: Article,
  {from, to, furniture, line}: Piece,
  what: FurnitureOptions['furniture']
): Finding | undefined {
  if (what === 'keep' || (what === 'remove' && kept.includes(furniture))) return undefined
  const isWhole = from <= line.start && to >= line.end
  const range = isWhole ? removeLines(article, line) : inline(article, from, to, line)
  return {...range, insert: '', certainty: 'likely', reason: `Unexpected ${furniture}, expected prose alone`}
}

/** A part of a line, with the white space before it; at the start of the line, that behind it. */
function inline({text}: Article, from: number, to: number, line: Line): {from: number; to: number} {
  if (from > line.start) {
    while (from > line.start && isBlank(text.charCodeAt(from - 1))) from--
    return {from, to}
  }
  while (to < line.end && isBlank(text.charCodeAt(to))) to++
  return {from, to}
}
