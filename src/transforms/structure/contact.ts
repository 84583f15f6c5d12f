import {removeLabels} from '../../tail/glued.ts'
import {defineTransform, type TransformPlugin} from '../../transform.ts'

/**
 * Remove what the page asks of its readers: `Do you have a story?`, `Report an error`, `Was this article helpful?`.
 *
 * At the end only, where the line says nothing else or other labels stand near; else it is told: an article may look for
 * witnesses itself.
 */
export const contact: TransformPlugin = defineTransform({
  id: 'contact',
  stage: 'structure',
  summary: 'Remove requests for tips, corrections, and opinions',
  budget: false,
  examples: [
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.\n\nReport an error',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.\n\nDo you have information about the stolen wheel? Call the police in Cornbury.',
      tells: ['\n\nDo you have information about the stolen wheel? Call the police in Cornbury.']
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\n“Report an error,” says a button on the wall.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.\n\nDo you have a story from the river? Email our news desk at tips@cornbury.example.',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.\n\nThe miller has a story to tell, and she will tell it at the library on Friday.'
    }
  ],
  whole: (article) => removeLabels(article, 'request to the readers', 'contact')
})
