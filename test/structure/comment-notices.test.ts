import {expect, it} from 'vitest'
import {clean} from '../../src/index.ts'

const paragraphs =
  'The bridge will reopen in May, the city said on Monday. Cars may use it again, and so may trams and bicycles, and the ferry stays until the summer for those on the other side.\n\nThe council decided in March, by nine votes to four, that the old crane in the harbour stays. It is a hundred years old, and many people love it.'

const short =
  'The crane is blue.\n\nIt was red once, the harbour master says.\n\nNobody knows who painted it, or why.'

it('short paragraphs behind an invitation to comment stay', () => {
  const text = `${paragraphs}\n\nHave your say in the comments.\n\n${short}`
  expect(clean(text, {lang: 'en'}).text).toBe(`${paragraphs}\n\n${short}`)
})

it('comments of readers behind one go with it', () => {
  const text = `${paragraphs}\n\nComments are closed.\n\nAnna\n\n3 May 2021\n\n${short}\n\nReply`
  expect(clean(text, {lang: 'en'}).text).toBe(paragraphs)
})
