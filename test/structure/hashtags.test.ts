import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.ts'

const article =
  'The bridge will reopen in May, the city said on Monday. Cars may use it again, and so may trams and bicycles, and the ferry stays until the summer for those on the other side.\n\nThe council decided in March, by nine votes to four, that the tolls end with the old year.'

describe('hashtags below an article go', () => {
  it.each(['#bridge #ferry', '#bridge, #ferry, #council', '#bridge\n#ferry', '#다리 #나룻배'])(
    '%s',
    (tags) => {
      expect(clean(`${article}\n\n${tags}`, {lang: 'en'}).text).toBe(article)
    }
  )
})

describe('what is no list of hashtags stays', () => {
  it.each([
    '#SaveTheFerry',
    '#bridge #ferry, he wrote on the wall',
    '#1 #2',
    '#1 Corrow\n#2 Quayle',
    '“#bridge #ferry” was all it said.'
  ])('%s', (lines) => {
    const text = `${article}\n\n${lines}`
    expect(clean(text, {lang: 'en'}).text).toBe(text)
  })

  it('between paragraphs', () => {
    const text = `${article}\n\n#bridge #ferry\n\nThe ferry master, who has steered since he was twelve, says that he will miss the winter on the river most of all.`
    expect(clean(text, {lang: 'en'}).text).toBe(text)
  })
})
