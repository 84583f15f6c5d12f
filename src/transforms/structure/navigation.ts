import {removeResidue} from '../../residue.ts'
import {defineTransform, type TransformPlugin} from '../../transform.ts'

/**
 * Remove lines of the menu and of jumps in the page: `Skip to content`, `Back to top`.
 *
 * Most such words are ordinary: they count in rows, at the ends of the text.
 */
export const navigation: TransformPlugin = defineTransform({
  id: 'navigation',
  stage: 'structure',
  summary: 'Remove lines of menus',
  budget: false,
  examples: [
    {
      before:
        'Skip to content\n\nThe old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nBack to top',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nThe post Old mill grinds again in spring appeared first on Cornbury Press.',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.'
    },
    {
      before:
        'Home is where the mill is, they say in Cornbury, though hardly anybody lives there now. The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.'
    },
    {
      before:
        'Home » News » Cornbury » The old mill\n\nThe old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    },
    {
      before:
        'Please wait...\nPlease wait...\nPlease wait...\n\nThe old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    },
    {
      before:
        'Roll on, roll on\nRoll on, roll on\nRoll on, roll on\nDown to the river, and down to the sea\nAnd who has the time and the penny for me?'
    }
  ],
  whole: (article) => removeResidue(article, 'line of a menu', 'navigation')
})
