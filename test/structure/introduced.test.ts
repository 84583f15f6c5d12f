import {expect, test} from 'vitest'
import {clean} from '../../src/index.ts'

const article =
  'Council votes on the bridge\n\nBy George Bray\n\nThe council voted on the old bridge on Tuesday, and it was close. In the end the tolls stay as they are.\n\n' +
  'The count took two hours, and when it was over nobody in the hall wanted to speak about tolls, Odell Marsh said.'
const others = ['Ferry stays in the harbour for a third day', 'Baker of Corrow wins prize for black bread']

const behind = (...lines: readonly string[]) => [article, ...lines].join('\n\n')

test.each([
  [['ALSO:', ...others]],
  [['More from Corrow Press:', ...others]],
  [['More about lost cities:', ...others, 'Copyright 2026 Corrow Press. All rights reserved.']],
  [['More on our islands:', ...others.map((line) => `• ${line}`)]],
  [['Jane Doe on Twitter: https://twitter.com/janedoe']],
  [['Follow Jane Doe @janedoe and Facebook. Follow us @corrow, Facebook and Telegram.']],
  [['Twitter: @janedoe', 'Copyright 2026 Corrow Press. All rights reserved.']],
  [['George Bray, who covers the harbour for the Courier, is on Twitter @georgebray.']],
  [['George Bray can be reached at george.bray@corrow.example']],
  [['gbray@corrow.example', 'Follow @corrowpress']],
  [['blog comments powered by']]
])('goes behind an article: %j', (lines) => {
  expect(clean(behind(...lines)).text).toBe(article)
})

test.each([
  [
    'points of its own',
    ['Also:', '• The tolls of the bridge stay until May', '• The council will count once more']
  ],
  ['one line', ['Also:', 'Ferry stays in the harbour for a third day']],
  [
    'sentences',
    ['Also:', 'The ferry stays in the harbour for a third day.', 'A baker of Corrow won a prize.']
  ],
  ['the box of a place', ['Where: Harbour Museum, Corrow', 'Instagram: @harbourmuseum']],
  [
    'a sentence with an account',
    ['She has told her story in short films on Instagram as @janedoe since spring.']
  ],
  [
    'somebody of the article',
    ['Odell Marsh, who counted the votes, can be reached at odell.marsh@corrow.example']
  ],
  ['an address of others', ['tickets@corrow.example']],
  ['the address of the hall', ['council@corrow.example']],
  ['what somebody wrote', ['George Bray wrote: “The bridge is ours,” and signed it @georgebray']],
  ['whose picture it is', ['Photo: @janedoe / Instagram']],
  ['a line of its own', ['More about that another time']]
])('%s stay behind an article', (_, lines) => {
  expect(clean(behind(...lines)).text).toBe(behind(...lines))
})
