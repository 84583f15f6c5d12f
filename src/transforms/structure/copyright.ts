import {removeLabels} from '../../tail/glued.ts'
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
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nHarbour Media © 2024\n',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\n© Cornbury Post Holdings LLC 2026. All rights reserved.',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nAll rights reserved, it said on every sack, and the judge had to decide what that meant for flour.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone. Schools may visit it from May on, and so may everyone else who likes bread and the smell of it. © 2019 Cornbury Press. All rights reserved.',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone. Schools may visit it from May on, and so may everyone else who likes bread and the smell of it.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone. Schools may visit it from May on, and so may everyone else who likes bread and the smell of it. Photo © 2019 Mill Archive'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.\n\nCopyright © 1998 by the miller, it said on the bag. The bag is gone, too.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.\n\nMill Works Inc. published this content on 16 June and is solely responsible for the information contained herein. Distributed by Public, unedited and unaltered.',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    }
  ],
  whole: (article) => removeLabels(article, 'copyright line', 'copyright')
})
