import {expect, test} from 'vitest'
import {clean} from '../../src/index.ts'

const first =
  'The council voted on the old bridge on Tuesday, and it was close. In the end the tolls stay as they are.'
const second =
  'The count took two hours, and when it was over nobody in the hall wanted to speak about tolls.'
const third =
  'The mayor had asked for a second vote, which the oldest of the councillors said was not in the law.'

const text = (...lines: string[]) =>
  [first, ...lines, second, 'RELATED: Mayor rules out a second vote', third].join('\n\n')

test.each([
  [['CLOSE CALL: How the vote on the bridge was won']],
  [['CLOSE CALL: How the vote on the bridge was won', 'THE FERRY: Corrow sells the last of its boats']],
  [['12 QUESTIONS: With the man who counts the votes']]
])('a line of the shape of a known insert goes: %j', (lines) => {
  expect(clean(text(...lines)).text).toBe([first, second, third].join('\n\n'))
})

test.each([
  ['a box of facts', ['WHERE: The old hall in Harbour Street', 'WHEN: Friday, 8 p.m., and again on Sunday']],
  ['a price', ['TICKETS: From the harbour office for $20']],
  ['a sentence', ['THE FERRY: It was sold in spring, and nobody knows who has bought it.']],
  ['words in small letters', ['Close call: How the vote on the bridge was won']]
])('%s stays beside an insert', (_, lines) => {
  expect(clean(text(...lines)).text).toContain(lines.join('\n\n'))
})

test('headings in capitals stay where there are no inserts', () => {
  const article = [
    first,
    'CLOSE CALL: How the vote on the bridge was won',
    second,
    'THE FERRY: What is left of the boats',
    third
  ]
  expect(clean(article.join('\n\n')).repairs).toEqual([])
})

test('a box behind the last paragraph stays', () => {
  const box = 'WHERE: The old hall in Harbour Street\n\nBRING: A lamp and something to sit on'
  expect(clean(`${text()}\n\n${box}`).text).toContain(box)
})
