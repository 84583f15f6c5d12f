import {removeResidue} from '../../residue.ts'
import {defineTransform, type TransformPlugin} from '../../transform.ts'

/**
 * Remove controls and messages of players for video and sound: `Loading video`, `Listen to this article`.
 */
export const playerResidue: TransformPlugin = defineTransform({
  id: 'player-residue',
  stage: 'structure',
  summary: 'Remove what players leave',
  budget: false,
  examples: [
    {
      before:
        'Listen to this article\n\nThe old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    },
    {
      before:
        'Listen to this article of the statute, said the judge, and read it out, twice. The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.'
    }
  ],
  whole: (article) => removeResidue(article, 'control of a player', 'player')
})
