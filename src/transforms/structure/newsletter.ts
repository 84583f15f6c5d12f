import {removeLabels} from '../../tail/glued.ts'
import {defineTransform, type TransformPlugin} from '../../transform.ts'

/**
 * Remove invitations to subscribe to a newsletter, and their buttons.
 *
 * A sentence that begins so counts when it stands alone in its line, behind no quotation mark, and the article's own
 * paragraphs don't speak of such letters; at the end it counts anyway.
 */
export const newsletter: TransformPlugin = defineTransform({
  id: 'newsletter',
  stage: 'structure',
  summary: 'Remove invitations to subscribe to newsletters',
  budget: false,
  examples: [
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSign up for our newsletter\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSubscribe to our newsletter and get the best of Cornbury every Friday.',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSign up for our newsletter, says the new sign on the door, and nobody ever does.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    },
    {
      before:
        'Every paper has a newsletter now, and the newsletter has become the paper, says a study of forty towns.\n\nSubscribe to our newsletter\n\n“Nobody asks for a newsletter,” it says, “but everyone opens one.” Half of them are read in bed, before the news.',
      tells: ['Subscribe to our newsletter\n\n']
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nThank you for reading! Subscribe to my letter, Mill News, and it comes to your inbox every Friday.',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.\n\nSubscribe to the Cornbury Morning newsletter',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nReaders can subscribe to the mill’s newsletter, the miller said, and get a free loaf.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.\n\nGet the latest news from the river in your email every morning',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. “Sign up for our newsletter” now stands where its wheel used to be. Schools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.\n\nVisitors can sign up for the email alerts of the mill on its website, which is as old as the wheel.'
    }
  ],
  whole: (article) => removeLabels(article, 'invitation to a newsletter', 'newsletter')
})
