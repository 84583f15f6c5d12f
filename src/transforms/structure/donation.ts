import {removeLabels} from '../../tail/glued.ts'
import {defineTransform, type TransformPlugin} from '../../transform.ts'

/**
 * Remove requests to pay for the newsroom: `Support our journalism`.
 *
 * At the end only, where the line says nothing else or other labels stand near; elsewhere, and where the article speaks
 * of such support, it is told. What an article asks for others (`Donate now to the flood fund`) stays.
 */
export const donation: TransformPlugin = defineTransform({
  id: 'donation',
  stage: 'structure',
  summary: 'Remove requests to pay for the newsroom',
  budget: false,
  examples: [
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.\n\nSupport our journalism',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.\n\nDonate now to the fund for a new wheel, which the parish keeps.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\n“Support our journalism,” a poster in the hall says.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    }
  ],
  whole: (article) => removeLabels(article, 'request to pay for the newsroom', 'donation')
})
