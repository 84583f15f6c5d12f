import assert from 'node:assert/strict'
import {clean} from 'copydesk'
import {createCleaner} from 'copydesk/core'
import {en} from 'copydesk/languages/en'
import {createPool} from 'copydesk/pool'
import {cleanRecords} from 'copydesk/stream'

const text = 'The bridge is open. . Cars may use it.'
assert.equal(clean(text).text, 'The bridge is open. Cars may use it.')
assert.equal(createCleaner({languages: [en]})(text, {lang: 'en'}).repairs.length, 1)
assert.equal(
  createCleaner()('They said this in a text that is long enough to be known as English.').lang,
  undefined
)

const records = [{text}, {text: 'Fine.'}]
const cleaned = []
for await (const record of cleanRecords(records)) cleaned.push(record.text)
assert.deepEqual(cleaned, ['The bridge is open. Cars may use it.', 'Fine.'])
// What is heavy is not installed with it, and is named where it is missed.
await assert.rejects(createPool(), /^PipelineError: cannot start workers: install piscina beside copydesk$/)
