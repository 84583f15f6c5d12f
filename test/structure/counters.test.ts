import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.ts'

const article =
  'The bridge will reopen in May, the city said on Monday. Cars may use it again, and so may trams and bicycles, and the ferry stays until the summer for those on the other side.\n\nThe council decided in March, by nine votes to four, that the tolls end with the old year.'

describe('what counts pages and pictures goes, below an article', () => {
  it.each(['Page 1 of 3', 'Pages: 1 2 3', '1 2 3 Next', '1 2 3 4 … 20 Next »', '12 photos'])('%s', (line) => {
    expect(clean(`${article}\n\n${line}`, {lang: 'en'}).text).toBe(article)
  })
})

describe('what an article counts stays', () => {
  it.each([
    '1 2 3',
    '1 2 3 go',
    '2 1 3 Next',
    '1 3 5 Next',
    '12 boats',
    '12 photos of the bridge',
    'Page 3 of the plan',
    'Found in the boat:\n\n12 photos\n\n3 letters'
  ])('%s', (lines) => {
    const text = `${article}\n\n${lines}`
    expect(clean(text, {lang: 'en'}).text).toBe(text)
  })
})
