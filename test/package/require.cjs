const assert = require('node:assert/strict')
const {clean} = require('copydesk')

assert.equal(clean('It ended. .').text, 'It ended.')
