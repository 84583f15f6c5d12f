import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.ts'

const body =
  'The bridge will reopen in May, the city said on Monday. Cars may use it again, and so may trams and bicycles, and the ferry stays until the summer for those on the other side.\n\nThe council decided in March, by nine votes to four, that the old crane in the harbour stays. It is a hundred years old, and many people love it.'

const title = 'Bridge reopens in May'

describe('one button between the headline and the first paragraph goes', () => {
  it.each([['Print'], ['Share'], ['Comments'], ['12 Comments'], ['Sign in'], ['You are here: Home > News']])(
    '%s',
    (button) => {
      const text = `${title}\n\n${button}\n\n${body}`
      expect(clean(text, {lang: 'en', title}).text).toBe(`${title}\n\n${body}`)
    }
  )

  it('behind a byline and a date, where the headline is given', () => {
    const text = `${title}\n\nBy Ada Fiore\n\n12 May 2021\n\nPrint\n\n${body}`
    expect(clean(text, {lang: 'en', title}).text).toBe(text.replace('Print\n\n', ''))
  })

  it('below a first line that reads like a headline', () => {
    const text = `Bridge reopens after five years\n\nPrint\n\n${body}`
    expect(clean(text, {lang: 'en'}).text).toBe(text.replace('Print\n\n', ''))
  })
})

describe('what a newsroom writes there stays', () => {
  it.each([
    ['the headline itself', 'Print', 'Print'],
    ['the name of a section', title, `${title}\n\nOpinion`],
    ['a headline of one word, and a line below it', 'Listen', 'Listen\n\nA poem by Ada Fiore'],
    ['an answer', title, `${title}\n\nAnswer: “No.”`]
  ])('%s', (_, given, head) => {
    const text = `${head}\n\n${body}`
    expect(clean(text, {lang: 'en', title: given}).text).toBe(text)
  })
})
