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

const itBody =
  'Il comune chiude da martedì tre strade nel centro storico per riparare la fogna crollata con le piogge della settimana scorsa.'

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

describe('what stands behind the last paragraph', () => {
  it.each([
    'Up Next\n\nFerry timetable: what changes from Wednesday\n\nDon’t Miss\n\nMayor rules out a second vote',
    'Follow us on social media\n\nFacebook: Corrow Post\nInstagram: @corrowpost\nTikTok : corrowpost',
    'Back to top button',
    'Category :',
    'Back',
    '(Visited 1,842 times, 1 visits today)',
    'This story has been shared 12,345 times.',
    'Privacy Policy | Terms of Service\n\nCopyright @ 2020 Corrow Leads'
  ])('goes: %s', (behind) => {
    expectLeft('en', `${body}\n\n${behind}`, body)
  })

  it.each<readonly [lang: string, text: string, behind: string]>([
    [
      'pt',
      'A câmara fecha a partir de terça-feira três ruas no centro antigo para reparar o esgoto que ruiu com as chuvas da semana passada.',
      'ResponderExcluir'
    ],
    [
      'et',
      'Linn sulgeb teisipäevast kolm tänavat vanalinnas, et parandada eelmisel nädalal vihmaga sisse kukkunud kanalisatsioon enne sügistorme. Tööd kestavad nelikümmend päeva, ütles linna juht, ja poed jäävad avatuks.',
      'Kommentaarid\n\n(Külastatud 842 korda, 1 külastust täna)'
    ],
    [
      'fi',
      'Kaupunki sulkee kolme katua vanhassa kaupungissa tiistaista alkaen, jotta viikko sitten romahtanut viemäri saadaan korjattua ennen syysmyrskyjä. Työt kestävät neljäkymmentä päivää, sanoi kaupungin johtaja.',
      'Selaa ylöspäin'
    ]
  ])('goes in %s', (lang, text, behind) => {
    expectLeft(lang, `${text}\n\n${behind}`, text)
  })

  it.each([
    'Up Next\n\nFerry timetable: what changes from Wednesday',
    'Watch\n\nThe Long Pier, by Anna Holt\n\nRead\n\nThe Tram, by Osric Pell',
    'What they asked for: a second vote.\n\nSource:',
    'Follow the red line on the map from here, and then:\n\nBridge: two miles\nMill: three miles',
    'Monday: closed\nTuesday: 9 to 5\nFacebook: the harbour page',
    'Visited three times by the queen, the bridge has a brass plate for each of her visits.',
    'The story has been shared many times, and most of it is not true.'
  ])('stays where it may be the article: %s', (behind) => {
    const text = `${body}\n\n${behind}`
    expect(clean(text, {lang: 'en'}).text).toBe(text)
  })

  it('stays where the article speaks of it', () => {
    const text = `${body}\n\nNobody who leaves by this bridge comes back, they say in the village above the river.\n\nBack`
    expect(clean(text, {lang: 'en'}).text).toBe(text)
  })
})

describe('a button above the article', () => {
  it('goes', () => {
    expectLeft('it', `CONDIVIDI\n\n${itBody}`, itBody)
  })

  it('stays where the article is about it', () => {
    const text =
      'Share\n\nA share of the old mill cost ten crowns in 1904, and whoever had a share in it had a say in the bread of the town.'
    expect(clean(text, {lang: 'en'}).text).toBe(text)
  })
})
