import {removeResidue} from '../../residue.ts'
import {defineTransform, type TransformPlugin} from '../../transform.ts'

/**
 * Remove the box on the author below an article: `About the author`, and at most three short lines under it.
 *
 * Only at the end. An article that speaks of an author, such as a review, keeps it: it is told.
 */
export const aboutAuthor: TransformPlugin = defineTransform({
  id: 'about-author',
  stage: 'structure',
  summary: 'Remove the box on the author below an article',
  budget: false,
  examples: [
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.\n\nAbout the author\n\nJo Marsh writes on mills and bread from her house by the river.',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nAbout the author of the plan little is known: she lives by the river, and the mill was hers once.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    }
  ],
  whole: (article) => removeResidue(article, 'box on the author', 'about-author')
})
