import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {Article, createReader} from '../../src/article.ts'
import {clean as cleanAll, createCleaner, pageResidue} from '../../src/index.ts'
import {defaultLanguages} from '../../src/languages/defaults.ts'
import {readLines} from '../../src/page/facts.ts'
import {linesOfArticle} from '../../src/page/page.ts'
import {segmentsOf} from '../../src/page/segments.ts'
import {inTheWild} from '../fixtures.ts'

const clean = createCleaner({preset: {plugins: []}, transforms: [pageResidue]})
const pages = inTheWild.filter(({transforms}) => transforms.includes('page-residue'))

test('there are whole pages in eight languages', () => {
  expect(new Set(pages.map(({context}) => context.lang)).size).toBeGreaterThanOrEqual(8)
})

describe.each(pages)('page: $name', ({input, expected, context}) => {
  test.each([
    ['title and language', context],
    ['its title', {title: context.title}],
    ['its language', {lang: context.lang}],
    ['nothing', {}]
  ])('gives its article, known %s', (_, known) => {
    expect(clean(input, known).text).toBe(expected)
  })

  test('gives its article without any label', () => {
    const blind = createCleaner({preset: {plugins: []}, transforms: [pageResidue], languages: []})
    // Headings stay or go with what is known of them; every sentence of the article must stay.
    const {text} = blind(input, context)
    for (const line of expected.split('\n').filter((one) => /[.。”»]$/.test(one)))
      expect(text).toContain(line)
  })

  test('has its article alone untouched', () => {
    expect(clean(expected, context).text).toBe(expected)
  })

  test('is settled with any of its lines left out', () => {
    const lines = input.split('\n')
    const some = fc.subarray(lines, {minLength: 20})
    fc.assert(
      fc.property(some, (left) => {
        const {text} = clean(left.join('\n'), context)
        expect(clean(text, context).repairs).toEqual([])
      }),
      {numRuns: 50}
    )
  })

  test('keeps the order of its lines in one text', () => {
    const {text} = clean(input, context)
    let at = 0
    for (const line of text.split('\n')) {
      const found = input.indexOf(line, at)
      expect(found).toBeGreaterThanOrEqual(at)
      at = found
    }
  })
})

describe('a page of a lighthouse', () => {
  const {input, expected, context} = pages.find(({name}) => name === 'en-page-lighthouse')!
  const comment =
    'My grandmother cooked on that rock before the war, and she always said that the soup was the only thing that kept the place upright.\nShe also said that the light was never once late in all her years there, which is more than can be said of the ferry or the post.'
  const comments = (stamp: (i: number) => string) =>
    Array.from({length: 20}, (_, i) => `${stamp(i)}\n${comment.replace('soup', `soup no ${i}`)}\n`).join('')
  const last = 'Ms Farrow has asked for the door.\n'

  test('its comments are longer than the article, under a heading', () => {
    const text = input.replace('Comments\n', `Leave a comment\n${comments((i) => `Reader ${i}`)}`)
    expect(clean(text, context).text).toBe(expected)
  })

  test('its comments are longer, under a field, with the times when they were written', () => {
    const stamp = (i: number) => `Reader ${i} on 3 May 2025, 11:${i + 10}`
    const text = input.replace('Comments\n', `Your name *\n${comments(stamp)}`)
    expect(clean(text, context).text).toBe(expected)
  })

  test('its comments are longer, and only its headline shows which article it is for', () => {
    const text = input.replace(
      'Comments\n',
      comments((i) => `Reader ${i}\nFlag\nReply\n${i}\nUp\nDown`)
    )
    const kept = clean(text, context).text
    expect(kept).toContain('was given soup.')
    expect(kept).not.toContain('My grandmother')
  })

  test('its first paragraph stands on it once more, as the text of a picture', () => {
    const first =
      'Gannet Rock has had a keeper for two hundred years, and the last of them left it on Friday with a suitcase.'
    const text = input
      .replace('The last lighthouse keeper', `Copy link\nPrint\nMail\n${first}\nThe last lighthouse keeper`)
      .replace('Most read\n', `Watch\n${first}\nMost read\n`)
    expect(clean(text, context).text).toBe(
      expected.replace('The last lighthouse', `${first}\nThe last lighthouse`)
    )
  })

  test('somebody signs its last sentence by initials', () => {
    const end = 'The board will meet again in Tollmere on the last Monday of the month. (ubr)\n'
    expect(clean(input.replace(last, last + end), context).text).toContain(end.trim())
  })

  test.each(['®', ' ■'])('its last sentence has the sign of the paper behind it: %s', (sign) => {
    const end = `The board will meet again in Tollmere on Monday. Nobody has asked the cook to come.${sign}\n`
    expect(clean(input.replace(last, last + end), context).text).toContain(end.trim())
  })

  test('it ends in a list that its last line introduces', () => {
    const list =
      'What the cottage still needs:\n• A door that shuts\n• Two windows towards the sea, or one\n• Slates for the porch\n'
    expect(clean(input.replace(last, last + list), context).text).toContain(list.trim())
  })

  test.each([
    'News that the last keeper had left the rock reached the mainland with the early ferry and the milk.',
    '(Optional) Take a lamp with you if you climb the stairs, which the board has never once repaired.'
  ])('a sentence begins with a word that is a label elsewhere: %s', (sentence) => {
    const article = new Article(sentence, {lang: 'en'}, createReader({languages: defaultLanguages}))
    expect(readLines(article)[0]!.label).toBeUndefined()
  })

  test('names stand above its longer comments, which have no heading', () => {
    const text = input.replace(
      'Comments\n',
      `Post comment\nNewest\n${comments((i) => `Reader ${'abcdefghijklmnopqrst'[i]}`)}`
    )
    expect(clean(text, {lang: 'en'}).text).not.toContain('My grandmother')
  })

  test('a link to its comments, and the times of readers, stand above it and below', () => {
    const stamp = (i: number) => `Reader ${i} on 3 May 2025, 11:${i + 10}`
    const text = input
      .replace('Facebook\n', 'Facebook\nComments\n1 May 2025, 10:10\n2 May 2025, 10:20\n3 May 2025, 10:30\n')
      .replace('Comments\nLog in', `Comments (20)\n${comments(stamp)}Log in`)
    expect(clean(text, {lang: 'en'}).text).not.toContain('My grandmother')
  })

  test('headlines with the hour behind them are no sentences', () => {
    const heads = Array.from(
      {length: 8},
      (_, i) =>
        `Council hears why bridge ${i} of the harbour road is late again 06/0${i + 1}/2025, ${i + 2}:30 a.m.\n`
    )
    const text = input.replace('Related stories\n', `Latest news\n${heads.join('')}Related stories\n`)
    expect(clean(text, context).text).toBe(expected)
  })

  test('a paragraph on the paper stands at its foot', () => {
    const about =
      'The Corrow Courier is read on every island of the coast, in the harbour offices and on the ferry. '
    const text = input.replace(
      'Related stories\n',
      `Back to top\n${about.repeat(10).trim()}\nRelated stories\n`
    )
    expect(clean(text, context).text).toBe(expected)
  })

  test('other articles stand behind a copyright line without a sign', () => {
    const others =
      'The ferry to the islands was cancelled for the third day, and nobody on the quay knows when it will sail again.\nThe council will vote on the bins of the old town this week, after a year of letters about gulls and foxes.\n'
    const text = input.replace('Tags:\n', `Copyright 2026 Corrow Press & Sons\n${others}Tags:\n`)
    expect(clean(text, context).text).toBe(expected)
  })

  test('a list of points without stops stands between its paragraphs', () => {
    const list = [
      'What the fishermen asked for',
      'A quay that is dry at high water',
      'No fees and/or fines for boats under ten metres',
      'A shed with a stove, and somebody who lights it',
      'New nets before the herring come',
      'Ice at the price of last year',
      'A second crane for the north side',
      'More than one telephone that works',
      'Some say in where the ferry lands'
    ].join('\n')
    const text = input.replace('The fishermen are', `${list}\nThe fishermen are`)
    expect(clean(text, context).text).toContain(list)
  })

  test('a list as long as a page stands between its halves', () => {
    const list = Array.from({length: 30}, (_, i) => `Cup of ${'abcdefghijklmnopqrstuvwxyzäöüß'[i]}`).join(
      '\n'
    )
    const text = input.replace('The fishermen are', `${list}\nThe fishermen are`)
    const kept = clean(text, context).text
    expect(kept).toContain('The harbour board says')
    expect(kept).toContain('The fishermen are')
  })

  test('who wrote it stands in brackets behind it', () => {
    const sign = '(Reporting by Jane Doe; Editing by Tom Brack)'
    expect(clean(input.replace(last, `${last}${sign}\n`), context).text).toContain(sign)
  })

  test('a gallery longer than a list stands between its halves', () => {
    const caption = (i: number) =>
      `Keeper no ${i} looks out over the rock on her last morning there, with ferry ${i} behind her Ana Pell, Courier Photos\nFullscreen\n`
    const gallery = Array.from({length: 40}, (_, i) => caption(i)).join('')
    const text = input.replace('The fishermen are', `${gallery}The fishermen are`)
    expect(clean(text, context).text).toBe(expected)
  })

  test('a button stands below each of its paragraphs', () => {
    const text = input.replaceAll(/(?<=\w{4}[.”]+)\n(?=[TM“])/g, '\nListen\n')
    expect(text.split('Listen').length).toBeGreaterThan(4)
    const kept = clean(text, context).text.replaceAll('Listen\n', '')
    expect(kept).toBe(expected)
  })

  test('a dialog about cookies, longer than it, stands before it', () => {
    const dialog = Array.from(
      {length: 40},
      (_, i) =>
        `Cookies of kind ${i} help us to see which pages of the Courier are read on the islands, and how long it takes until the ferry brings the next reader back to them.\n`
    ).join('')
    expect(clean(dialog + input, context).text).toBe(expected)
    const about = {...context, title: 'Cookies and the keeper of the last manned lighthouse'}
    expect(clean(dialog + input.replace(context.title!, about.title), about).text).toContain(
      'Cookies of kind 7'
    )
  })

  test('another transform removes its last line', () => {
    const note =
      '© 2026 Corrow Courier. This material may not be published, broadcast, rewritten, or redistributed. A reporter in Tollmere contributed to this report.\n'
    const {text} = cleanAll(input.replace(last, last + note), context)
    expect(text.trim()).toBe(expected.trim())
  })

  test('a long table of numbers stands in it', () => {
    const table = Array.from({length: 30}, (_, i) => `${1990 + i}\n${i * 7} ships`).join('\n')
    const text = input.replace('The fishermen are', `What she counted, by year:\n${table}\nThe fishermen are`)
    expect(clean(text, context).text).toContain('What she counted, by year:')
  })
})

test('the likeliest segments pay for each change', () => {
  expect(segmentsOf(Float64Array.of(-1, 3, 3, -1, 3, -9, 1))).toEqual([{from: 1, to: 5}])
  expect(segmentsOf(Float64Array.of(5, -5, 5))).toEqual([
    {from: 0, to: 1},
    {from: 2, to: 3}
  ])
  expect(segmentsOf(Float64Array.of(3, -2))).toEqual([])
  expect(segmentsOf(new Float64Array(0))).toEqual([])
})

test('a text that begins with its article keeps a short headline, and loses the page behind it', () => {
  const [, ...paragraphs] = pages.find(({context}) => context.lang === 'en')!.expected.split('\n')
  const article = ['Gannet Rock', ...paragraphs.filter((line) => line.length > 80)].join('\n')
  const page =
    'Leave a Reply|Cancel reply|Comment|Name|Email|Website|Post Comment|Search|Recent Posts|Recent Comments|Archives|Categories|Meta|Log in|Entries feed|Comments feed|Home|Contact|About|Menu'
  expect(clean(`${article}\n${page.replaceAll('|', '\n')}`, {lang: 'en'}).text).toBe(article)
})

test('a table of names and numbers makes no page of an article', () => {
  const firsts = ['Ana', 'Odell', 'Una', 'Tom', 'Ida', 'Jo']
  const lasts = ['Pell', 'Marsh', 'Farrow', 'Brack', 'Wren', 'Tarn']
  const names = firsts.flatMap((first) => lasts.map((last) => `${first} ${last}`))
  const rows = names.map((name, i) => `${name}\n${900 - i * 7}\n${30 - i / 2}%`)
  const [head, ...rest] = pages
    .find(({name}) => name === 'en-page-lighthouse')!
    .expected.split('\n')
    .slice(3)
  const text = [head, 'Who climbed the stairs', 'By visits', ...rows, ...rest, 'Print', 'Share'].join('\n')
  expect(clean(text, {lang: 'en'}).repairs).toEqual([])
})

test('a text with few short lines is not looked at', () => {
  expect(linesOfArticle(new Article('Home\nNews\nA sentence that stands alone here.'))).toBeUndefined()
})

/** CPU time, in milliseconds, of the pages' transform on a unit that is repeated to a size. */
function measure(unit: string, size: number): number {
  const text = Array.from({length: Math.ceil(size / unit.length)}, () => unit).join('')
  const start = process.cpuUsage()
  clean(text, {lang: 'en'})
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1000
}

test.each([
  'home\n',
  'Home\nThe ferry to the islands will not sail today because of the storm.\n',
  'Read more\nAbout us:\n',
  `${'The ferry will not sail today. '.repeat(30)}\nHome\n`
])('time grows with the text: %j', (unit) => {
  measure(unit, 65_536)
  expect(measure(unit, 1_048_576)).toBeLessThan(3000)
})
