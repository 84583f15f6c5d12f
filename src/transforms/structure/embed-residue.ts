import {removeResidue} from '../../residue.ts'
import {defineTransform, type TransformPlugin} from '../../transform.ts'

/**
 * Remove the buttons and messages around embedded posts: `View this post on Instagram`. What was posted stays.
 */
export const embedResidue: TransformPlugin = defineTransform({
  id: 'embed-residue',
  stage: 'structure',
  summary: 'Remove what embedded posts leave',
  budget: false,
  examples: [
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nView this post on Instagram\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nView this post on the left bank of the river, and you see how high the water stood.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    }
  ],
  whole: (article) => removeResidue(article, 'button of an embedded post', 'embed')
})
