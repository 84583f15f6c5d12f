import assert from 'node:assert/strict'
import {clean} from 'copydesk'
import {createCleaner} from 'copydesk/core'
import {en} from 'copydesk/languages/en'

const text = 'The bridge is open. . Cars may use it.'
assert.equal(clean(text).text, 'The bridge is open. Cars may use it.')
assert.equal(createCleaner({languages: [en]})(text, {lang: 'en'}).repairs.length, 1)
assert.equal(
  createCleaner()('They said this in a text that is long enough to be known as English.').lang,
  undefined
)
