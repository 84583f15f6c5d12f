import {removeLabels} from '../../tail/glued.ts'
import {defineTransform, type TransformPlugin} from '../../transform.ts'

/**
 * Remove prompts to download the outlet's app.
 *
 * A sentence counts when it stands alone in its line and the article speaks of no such thing; at the end it counts
 * anyway.
 */
export const appPrompt: TransformPlugin = defineTransform({
  id: 'app-prompt',
  stage: 'structure',
  summary: 'Remove prompts to download an app',
  budget: false,
  examples: [
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nDownload our app\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nDownload our app for the latest news',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.'
    },
    {
      before:
        'Download it, said the mayor, and the app will tell you when the bread is out of the oven. The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.'
    }
  ],
  whole: (article) => removeLabels(article, 'prompt to download an app', 'app')
})
