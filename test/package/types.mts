import {clean, createCleaner, defineTransform, type Repair, strayPunctuation} from 'copydesk'
import {createCleaner as createCoreCleaner} from 'copydesk/core'
import {en} from 'copydesk/languages/en'
import {createPool, type Pool} from 'copydesk/pool'
import {cleanRecords, createJsonlStream} from 'copydesk/stream'

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

const records: AsyncGenerator<{text: string}> = cleanRecords([{text: 'It ended. .'}], {fields: ['text']})
const stream: Promise<TransformStream<Uint8Array, Uint8Array>> = createJsonlStream()
const pool: Promise<Pool> = createPool({size: 2})

export {first, pool, records, stream, text}
