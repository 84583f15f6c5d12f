import {removeLabels} from '../../glued-tail.ts'
import {defineTransform, type TransformPlugin} from '../../transform.ts'

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
        'The order names four firms, and it closes all of them to anyone under sixteen from May on, says the ministry. Facebook and Twitter have appealed.\n\nFacebook\nTwitter\nInstagram\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nIf you enjoyed this story, share it with your friends!\n\nA miller’s daughter. She bakes.',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.'
    }
  ],
  whole: (article) => removeLabels(article, 'share button', 'share')
})
