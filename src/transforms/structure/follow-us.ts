import {removeLabels} from '../../tail/glued.ts'
import {defineTransform, type TransformPlugin} from '../../transform.ts'

/**
 * Remove invitations to follow the outlet or its author elsewhere: `Follow us on Facebook`.
 *
 * A line counts as a whole; a sentence of the article that begins so goes on, or the article speaks of the same thing.
 */
export const followUs: TransformPlugin = defineTransform({
  id: 'follow-us',
  stage: 'structure',
  summary: 'Remove invitations to follow accounts',
  budget: false,
  examples: [
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nFollow us on Facebook and Instagram',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.'
    },
    {
      before:
        'El viejo molino de Granera volverá a moler en primavera, anunció el lunes el ayuntamiento. Llevaba cuarenta años parado, y la rueda se ha perdido.\n\nSíguenos en Facebook\n',
      after:
        'El viejo molino de Granera volverá a moler en primavera, anunció el lunes el ayuntamiento. Llevaba cuarenta años parado, y la rueda se ha perdido.\n',
      lang: 'es'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nFollow us, the geese seem to say, and one does, down to the river and across it.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring. Follow Harbour News on YouTube and subscribe to our channel. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.',
      after:
        'The old mill at Cornbury will grind again in spring. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring. “Follow our mill on Facebook and share your pictures,” the miller said. It has stood still for forty years, and the wheel is gone.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nFacebook did not respond to our request for comment on this story before it went to print.'
    },
    {
      before:
        'Старая мельница в Корнбери весной снова начнёт молоть, сообщил в понедельник городской совет. Она простояла сорок лет, и колеса у неё больше нет.\n\nПодписывайтесь на наш канал в Telegram и читайте нас первыми',
      after:
        'Старая мельница в Корнбери весной снова начнёт молоть, сообщил в понедельник городской совет. Она простояла сорок лет, и колеса у неё больше нет.',
      lang: 'ru'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone. Click here to follow Mill Weekly on YouTube and stay updated. A video on YouTube shows how the stones are dressed.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone. A video on YouTube shows how the stones are dressed.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    }
  ],
  whole: (article) => removeLabels(article, 'invitation to follow an account', 'follow')
})
