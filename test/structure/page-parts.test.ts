import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.ts'

const headline = 'Harbour bridge to reopen in May'
const paragraphs = [
  'The old harbour bridge will open to cars again in May, the city said on Monday, after two years of work that had been meant to take one.',
  'The council voted on the tolls on Tuesday night, and it was closer than anyone had thought. In the end they stay as they are.',
  'Engineers who walked the line in autumn found that the viaducts are sound, but that two of the smaller bridges need new decks.'
]
const body = paragraphs.join('\n\n')
const cut =
  'The trams will have to wait for the new rails, which the city had ordered in the spring, and the first'

/** The article that is left of a text, and the text. */
type Case = readonly [left: string, text: string]

function expectLeft(lang: string, text: string, left: string): void {
  const once = clean(text, {lang}).text
  expect(once).toBe(left)
  expect(clean(once, {lang}).text).toBe(left)
}

describe('a text that goes on elsewhere', () => {
  it.each<Case>([
    [`${body}\n\n${cut} …`, `${body}\n\n${cut} … Continue reading ${headline}`],
    [`${body}\n\n${cut}…`, `${body}\n\n${cut}… Continue reading → ${headline}`],
    [body, `${body}\n\n“${headline}” Continue reading`],
    [`${body}\n\n${cut}`, `${body}\n\n${cut} Read More`],
    [body, `${body} Read more »`]
  ])('loses the mark, and the headline behind it', (left, text) => {
    expectLeft('en', `${headline}\n\n${text}`, `${headline}\n\n${left}`)
  })

  it('loses a mark of common words that stands alone', () => {
    const text =
      'Kaupunki sulkee kolme katua vanhassa kaupungissa tiistaista alkaen, jotta viikko sitten romahtanut viemäri saadaan korjattua ennen syysmyrskyjä.'
    expectLeft('fi', `${text}\n\nLue lisää`, text)
  })

  it.each([
    `${cut} ones are to come by ship … Continue reading, the mayor told us.`,
    'Sit less, walk more, and let the children see you with a book of your own. Then sit down and read more',
    'What the doctor wrote on the back of the bill: sleep more, eat less, walk to work … and keep reading Homer',
    '“Continue reading,” she said, and so she did until the lamp went out and the boats came in.',
    `${headline}, and what then?`,
    `${headline} Monday`
  ])('stays where it says so itself: %s', (last) => {
    const text = `${headline}\n\n${body}\n\n${last}`
    expect(clean(text, {lang: 'en'}).text).toBe(text)
  })
})

describe('the heading of a list above the article', () => {
  it.each([[headline], [headline, 'Two years of work are nearly over']])(
    'leaves the headline that stands below it: %s',
    (...head) => {
      const text = [...head, body].join('\n\n')
      expectLeft('en', `Latest news\n\n${text}`, text)
    }
  )

  it('takes the headlines where the article has its own', () => {
    expectLeft(
      'en',
      `${headline}\n\nRelated stories\n\nMayor rules out a second vote\n\n${body}`,
      `${headline}\n\n${body}`
    )
  })
})

describe('a label with a name inside', () => {
  it('may have a dot in the name', () => {
    expectLeft('en', `${body}\n\nFind Corrow.com on Facebook.`, body)
  })

  it('ends with its sentence', () => {
    const text = `${body}\n\nFind Jane. The others are on Facebook.`
    expect(clean(text, {lang: 'en'}).text).toBe(text)
  })
})
