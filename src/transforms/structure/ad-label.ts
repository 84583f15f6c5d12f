import {removeResidue} from '../../residue.ts'
import {defineTransform, type TransformPlugin} from '../../transform.ts'

/**
 * Remove the labels that advertisements leave: `Advertisement`, `AD`, `- Anzeige -`, as lines of their own. The halves of
 * a sentence that one interrupts are joined.
 */
export const adLabel: TransformPlugin = defineTransform({
  id: 'ad-label',
  stage: 'structure',
  summary: 'Remove the labels of advertisements',
  budget: false,
  examples: [
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nAdvertisement\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    },
    {
      before:
        'Die alte Mühle in Kornbach mahlt ab dem Frühjahr wieder, teilte die Gemeinde am Montag mit. Sie stand vierzig Jahre lang still, und das Rad fehlt.\n\n- Anzeige -\n',
      after:
        'Die alte Mühle in Kornbach mahlt ab dem Frühjahr wieder, teilte die Gemeinde am Montag mit. Sie stand vierzig Jahre lang still, und das Rad fehlt.\n',
      lang: 'de'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone. Schools may visit it\n\nAdvertisement\n\nfrom May on, and so may everyone else.',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone. Schools may visit it from May on, and so may everyone else.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nAdvertisement pays for most of it, the rest comes from the bakers.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    }
  ],
  whole: (article) => removeResidue(article, 'label of an advertisement', 'ad')
})
