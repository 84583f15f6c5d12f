import {clean, createCleaner, defineTransform, type Repair, strayPunctuation} from 'copydesk'
import {createCleaner as createCoreCleaner} from 'copydesk/core'
import {en} from 'copydesk/languages/en'

const {text, repairs} = clean('It ended. .', {lang: 'en'})
const first: Repair | undefined = repairs[0]
const own = defineTransform({
  id: 'own',
  stage: 'prose',
  summary: 'Do nothing',
  examples: [],
  at: () => undefined,
  triggers: '.'
})
createCleaner({transforms: [own, [strayPunctuation, false]], apply: 'sure'})
createCoreCleaner({languages: [en]})

export {first, text}
