import {removeGlued} from '../../glued-tail.ts'
import {removeResidue} from '../../residue.ts'
import {defineTransform, type TransformPlugin} from '../../transform.ts'

/**
 * Remove the copyright line of the page, and the legal lines behind it: `© 2024 Cornbury Post. All rights reserved.`
 *
 * Only at the end: between paragraphs it is told, unless another label line stands beside it. A credit of a picture is
 * none.
 */
export const copyright: TransformPlugin = defineTransform({
  id: 'copyright',
  stage: 'structure',
  summary: 'Remove copyright lines',
  budget: false,
  examples: [
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\n© 2024 Cornbury Post. All rights reserved.',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nAll rights reserved\nTerms and conditions\n',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nAll rights reserved was printed on every sack, and the judge had to decide what that meant for flour.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    }
  ],
  *whole(article) {
    yield* removeResidue(article, 'copyright line', 'copyright')
    yield* removeGlued(article, 'copyright', 'copyright line')
  }
})
