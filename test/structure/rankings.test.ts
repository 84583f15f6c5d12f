import {expect, test} from 'vitest'
import {clean} from '../../src/index.ts'

const article = [
  'The council voted on the old bridge on Tuesday, and it was close. In the end the tolls stay as they are.',
  'The count took two hours, and when it was over nobody in the hall wanted to speak about tolls.'
]
const headlines = [
  'Ferry stays in the harbour for a third day',
  'Baker of Corrow wins prize for black bread',
  'Gulls close the market hall once more',
  'Who pays for the new roof of the school?'
]
const ranking = (...found: readonly string[]) => found.map((headline, i) => `${i + 1}: ${headline}`)
const [ferry, baker, gulls, roof] = headlines as [string, string, string, string]

const text = (...lines: readonly string[]) => [...article, ...lines].join('\n\n')

test('rankings that share a headline go, with their headings', () => {
  const found = ['Shared', ...ranking(ferry, gulls, roof), 'Read', ...ranking(baker, ferry, roof)]
  expect(clean(text(...found)).text).toBe(text())
})

test('headlines above them go, where they have some of them', () => {
  const above = ['RSS', ferry, 'Harbour fees to rise from next year on', baker]
  const found = [...above, 'Shared', ...ranking(ferry, gulls, roof), 'Read', ...ranking(baker, ferry, roof)]
  expect(clean(text(...found)).text).toBe(text())
})

test.each([
  ['one ranking', ['The longest words of the debate', ...ranking(...headlines)]],
  [
    'rankings without a headline in both',
    [...ranking(ferry, gulls, roof), ...ranking(baker, 'Bridge tolls rise again in May', 'Mayor says no')]
  ],
  [
    'charts of songs',
    [
      'This week',
      ...ranking('Salt', 'Black Bread', 'Gulls'),
      'Last week',
      ...ranking('Gulls', 'Salt', 'Roofs')
    ]
  ],
  [
    'steps and what they need',
    [
      ...ranking('Two eggs', 'Some flour', 'Salt'),
      ...ranking('Beat the eggs with the salt until they are white.', 'Add the flour.', 'Bake it.')
    ]
  ]
])('%s stay behind an article', (_, lines) => {
  expect(clean(text(...lines)).text).toBe(text(...lines))
})
