import {removeResidue} from '../../residue.ts'
import {defineTransform, type TransformPlugin} from '../../transform.ts'

/**
 * Remove the notice that a site uses cookies, and its buttons.
 *
 * Articles about cookies and data protection hold the same words: where the paragraphs do, a notice between them is
 * told.
 */
export const cookieNotice: TransformPlugin = defineTransform({
  id: 'cookie-notice',
  stage: 'structure',
  summary: 'Remove notices about cookies',
  budget: false,
  examples: [
    {
      before:
        'We use cookies to improve your experience. By continuing you agree to our cookie policy.\n\nThe old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    },
    {
      before:
        'Die alte Mühle in Kornbach mahlt ab dem Frühjahr wieder, teilte die Gemeinde am Montag mit. Sie stand vierzig Jahre lang still, und das Rad fehlt.\n\nWir verwenden Cookies, um Ihr Erlebnis zu verbessern.',
      after:
        'Die alte Mühle in Kornbach mahlt ab dem Frühjahr wieder, teilte die Gemeinde am Montag mit. Sie stand vierzig Jahre lang still, und das Rad fehlt.',
      lang: 'de'
    },
    {
      before:
        'Cookies are eaten on the stairs of the mill, which is why it has mice. The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.'
    }
  ],
  whole: (article) => removeResidue(article, 'notice about cookies', 'cookie')
})
