import {removeInnerLabels} from '../../inner-labels.ts'
import {rangeOf, residuesOf} from '../../residue.ts'
import {removeGlued} from '../../tail/glued.ts'
import {defineTransform, type TransformPlugin} from '../../transform.ts'

/**
 * Remove the prompt to subscribe or log in to read on, and report that the article is incomplete when it ends there.
 */
export const paywall: TransformPlugin = defineTransform({
  id: 'paywall',
  stage: 'structure',
  summary: 'Remove prompts to pay for the rest',
  budget: false,
  examples: [
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSubscribe to continue reading',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.'
    },
    {
      before:
        'Subscribers pay for the mill, four pounds a month, and get a loaf in return. The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.'
    }
  ],
  *whole(article) {
    for (const residue of residuesOf(article, 'paywall')) {
      const {certainty, place} = residue
      const found = {
        ...rangeOf(article, residue),
        certainty,
        reason: 'Unexpected prompt to pay, expected none'
      }
      yield place === 'tail' && certainty !== 'suspect' ? {...found, truncated: 'paywall'} : found
    }
    for (const found of removeGlued(article, 'paywall', 'prompt to pay'))
      yield {...found, truncated: 'paywall'}
    yield* removeInnerLabels(article, 'paywall', 'prompt to pay')
  }
})
