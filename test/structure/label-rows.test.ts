import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.ts'

const article =
  'The bridge will reopen in May, the city said on Monday. Cars may use it again, and so may trams and bicycles, and the ferry stays until the summer for those on the other side.\n\nThe council decided in March, by nine votes to four, that the old crane in the harbour stays. It is a hundred years old.'

const other =
  'The ferry has carried forty thousand people since the bridge was closed, and its captain knows most of them by name, she said. She will miss the queue in the morning, and the dogs in it.'

describe('a line of nothing but labels goes', () => {
  it.each([
    ['en', 'Newer Post Older Post Home'],
    ['en', 'Previous Article Next Article'],
    ['en', 'Table of Contents Toggle Back to top']
  ])('%s: %s', (lang, row) => {
    expect(clean(`${article}\n\n${row}`, {lang}).text).toBe(article)
  })
})

describe('a line of words that labels have, too, stays', () => {
  it.each([
    ['a headline', 'Older Post Offices Close'],
    ['a phrase', 'Home Contact Tracing'],
    ['a sentence', 'Older posts of the pier go home first.'],
    ['lower case', 'newer posts and older posts of the pier']
  ])('%s: %s', (_, line) => {
    const text = `${article}\n\n${line}\n\n${other}`
    expect(clean(text, {lang: 'en'}).text).toBe(text)
  })
})
