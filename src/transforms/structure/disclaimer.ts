import {removeLabels} from '../../tail/glued.ts'
import {defineTransform, type TransformPlugin} from '../../transform.ts'

/**
 * Remove disclaimers that an outlet puts under its articles: who edited the text, or did not, and that it answers for
 * nothing.
 *
 * Corrections and notes of the editors are no disclaimers: they belong to the article.
 */
export const disclaimer: TransformPlugin = defineTransform({
  id: 'disclaimer',
  stage: 'structure',
  summary: 'Remove disclaimers of outlets',
  budget: false,
  examples: [
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nDisclaimer: The views expressed here are those of the author',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nDisclaimer or not, the millers said, the flour was theirs, and so they took it home with them that very night, on two carts, while the whole village slept and the dogs, for once, said nothing at all about it, nor did the geese, nor anybody else in the valley, though the moon was out and the road ran past every door that there is in Cornbury, twice past the mayor’s, and past the only police station for thirty miles, which had a light on and somebody in it, reading.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    }
  ],
  whole: (article) => removeLabels(article, 'disclaimer', 'disclaimer')
})
