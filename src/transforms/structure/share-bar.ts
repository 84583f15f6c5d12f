import type {Article} from '../../article.ts'
import {isUpper} from '../../characters.ts'
import {type LineLabel, labelsAt, labelsOf} from '../../line-labels.ts'
import type {Line} from '../../lines.ts'
import {removeLabels} from '../../tail/glued.ts'
import {defineTransform, type TransformPlugin} from '../../transform.ts'
import {skipBlank} from '../../words.ts'

/**
 * Remove what buttons to share, print, or save leave in the text: `Share this article`, `7.8k SHARES`, rows of the
 * names of networks.
 *
 * Names of networks alone are ordinary words: they count in a row, or beside a label that says more. Between
 * paragraphs a label stays when the article is about what it says.
 */
export const shareBar: TransformPlugin = defineTransform({
  id: 'share-bar',
  stage: 'structure',
  summary: 'Remove buttons to share or print',
  budget: false,
  examples: [
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nShare this article\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    },
    {
      before:
        'Facebook\nTwitter\nPrint\nEmail\n\nThe old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nShare on Facebook\nShare on WhatsApp\n',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nShare prices of the two mills that remain fell by a tenth.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years.\n\nFacebook Twitter Pinterest The mill in May. Photograph: Jane Doe\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years.\n\nThe mill in May. Photograph: Jane Doe\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    },
    {
      before:
        'The order names four firms, and it closes all of them to anyone under sixteen.\n\nFacebook Twitter Instagram and the rest have appealed.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    },
    {
      before:
        'The order names four firms, and it closes all of them to anyone under sixteen from May on, says the ministry. Facebook and Twitter have appealed.\n\nFacebook\nTwitter\nInstagram\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nIf you enjoyed this story, share it with your friends!\n\nA miller’s daughter. She bakes.',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.'
    }
  ],
  *whole(article) {
    yield* removeLabels(article, 'share button', 'share')
    for (const line of article.lines) {
      const to = endOfNetworks(article, line)
      if (to !== undefined) yield {from: line.start, to, insert: '', certainty: 'likely', reason}
    }
  }
})

const reason = 'Unexpected names of networks before a sentence, expected it alone'

/** Names of networks in a row that no sentence begins with. */
const fewestNetworks = 3

/** `Facebook Twitter Pinterest The bridge in May. Photograph: Jane Doe`: where what they are glued to starts. */
function endOfNetworks(article: Article, line: Line): number | undefined {
  // Nearly no line begins with a label.
  if (!labelsOf(article, line).some(({kind}) => kind === 'share')) return undefined
  const {text} = article
  let networks = 0
  let at = line.start
  for (let label = networkAt(article, at, line.end); label; label = networkAt(article, at, line.end)) {
    at = skipBlank(text, label.to)
    // `Facebook, Twitter`: a sentence has commas.
    if (at === label.to) return undefined
    networks++
  }
  return networks >= fewestNetworks && at < line.end && isUpper(text.charCodeAt(at)) ? at : undefined
}

function networkAt(article: Article, from: number, limit: number): LineLabel | undefined {
  return labelsAt(article, from, limit).find(({kind, strength}) => kind === 'share' && strength === 'weak')
}
