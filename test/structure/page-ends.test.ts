import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.ts'

const title = 'Ferry stays for another year'
const paragraphs = [
  'The harbour council voted on Monday to keep the small ferry for another year, though the bridge is nearly done and most people in Corrow say that they will walk.',
  'Nobody had expected the vote to go that way, the mayor said on Tuesday, and she would not have bet a loaf of bread on it herself.',
  'The ferry costs the town about as much as two teachers, and it carries four hundred people on a good day, most of them schoolchildren.'
]
const more = [
  'The old crane on the eastern quay goes to the museum, where the children may climb it once a year and ring its bell.',
  'Its last driver is ninety now, and she still has the key, which she wears around her neck on a string of red wool.'
]
const body = paragraphs.join('\n\n')
const article = `${title}\n\n${body}`

/** The text of an article, cleaned with its headline given or not. */
function cleaned(text: string, given?: string): string {
  return clean(text, {lang: 'en', ...(given === undefined ? {} : {title: given})}).text
}

/** What stands behind, above, or within an article, and what the cleaner makes of it. */
const behind = (...lines: string[]) => `${article}\n\n${lines.join('\n')}`
const above = (...lines: string[]) => `${lines.join('\n')}\n\n${article}`
const below = (...lines: string[]) => `${title}\n\n${lines.join('\n\n')}\n\n${body}`
const between = (...lines: string[]) => `${title}\n\n${[...paragraphs, ...lines, ...more].join('\n\n')}`

describe('marks and numbers beside what the page put there', () => {
  it.each([
    ['a rule above the form for comments', behind('--------', 'No comments:', 'Post a comment')],
    [
      'a dash above a list, a bullet below it',
      behind('-', 'Related articles', 'Mayor keeps her bread', 'Crane goes to the museum', '•')
    ],
    ['brackets between two headings', behind('Comments', '()', 'Comments')],
    ['counts above and between buttons', behind('43', '0', '1.2K', 'Share this article', '17', 'Tweet')],
    ['counts below the headline', below('43', '0', 'Shares')]
  ])('go: %s', (_, text) => {
    expect(cleaned(text)).toBe(article)
    expect(cleaned(text, title)).toBe(article)
  })

  it('a count of readers between the date and the first paragraph', () => {
    const text = below('By Anna Holt', 'May 4, 2024, 19:30', '133')
    expect(cleaned(text, title)).toBe(text.replace('133\n\n', ''))
  })

  it.each([
    ['the numbers of a lottery', behind('4', '8', '15', '16', '23', '42')],
    ['the numbers of chapters', `${below('By Anna Holt', '12')}\n\n13\n\n${more.join('\n\n')}`],
    ['the first chapter', below('By Anna Holt', 'May 4, 2024', '1')],
    ['a number that the article explains', below('By Anna Holt', '400').replace('four hundred', '400')],
    ['a year', `1984\n\n${body}`],
    ['stars between two parts', between('* * *')]
  ])('stay: %s', (_, text) => {
    expect(cleaned(text)).toBe(text)
    expect(cleaned(text, title)).toBe(text)
  })

  it.each([
    ['a table', ['Corrow', '3', 'Ostrey', '2', 'Sarn', '1']],
    ['what was drawn', ['4', '8', '15', '16', '23', '42']],
    [
      'a number and what it counts',
      ['43', 'people use the ferry each morning, and all of them know the captain by his name.']
    ]
  ])('stay above a button: %s', (_, lines) => {
    expect(cleaned(behind(...lines, 'Share this article'))).toBe(behind(...lines))
  })
})

describe('links with slashes above the headline', () => {
  it.each([['Home / News / Corrow'], ['Home/News/Corrow'], ['Home / Corrow']])('go: %s', (path) => {
    expect(cleaned(above(path))).toBe(article)
    expect(cleaned(above(path), title)).toBe(article)
  })

  it.each([
    ['a headline', `Home / Away\n\n${body}`],
    ['a headline with more of them', `News / Views / Reviews\n\n${body}`],
    ['a headline above who wrote it', `Home/Work/Play: how Corrow lives\n\nBy Anna Holt\n\n${body}`],
    ['a row of results', `${behind('Home / Away / Neutral', 'Corrow 3 / Ostrey 1 / Sarn 0')}`]
  ])('stay: %s', (_, text) => {
    expect(cleaned(text)).toBe(text)
  })
})

describe('the weather of the day', () => {
  it('goes above the headline', () => {
    expect(cleaned(above('Saturday, May 4 · 23°C'))).toBe(article)
    expect(cleaned(above('Corrow 23°C', 'Cloudy', 'Sun', '21°C'), title)).toBe(article)
  })

  it('goes above a first paragraph, where its lines stand twice', () => {
    const text = ['Corrow 30°C', 'Clear', 'Corrow', '30°C', 'Clear', 'Sun', '27°C', body].join('\n')
    expect(cleaned(text, title)).toBe(body)
  })

  it('goes at the foot, where its lines stand twice', () => {
    expect(cleaned(behind('+1°', '752 mm', '86%', '86%', '102.58', '1.35'))).toBe(article)
  })

  it.each([
    ['a forecast', `Cold weekend for Corrow\n\nSaturday: 3°C\nSunday: 1°C\nMonday: -2°C\n\n${body}`],
    ['a forecast without a headline', `Saturday 3°C\nSunday 1°C\nMonday -2°C\n\n${body}`],
    ['a forecast at the end', behind('Corrow 3°C', 'Ostrey 1°C', 'Sarn -2°C')],
    ['readings that a report ends with', behind('3°C', '86%', '1012 hPa')],
    ['the oven', `Plum cake from the harbour\n\nOven: 180°C\nTime: 40 minutes\n\n${body}`],
    [
      'an article that speaks of it',
      `${above('Saturday, 23°C')}\n\nIt was 23°C in the hall, the clerk said, and nobody had opened a window since the morning.`
    ]
  ])('stays: %s', (_, text) => {
    expect(cleaned(text)).toBe(text)
  })
})

describe('teasers with dates', () => {
  const teasers = [
    '30 January 2026, 13:44 | Town',
    'Baker of Corrow opens a second shop',
    'The baker has bought the old customs house, and wants to sell bread there from the first day of spring, he told the paper.',
    '28 January 2026, 07:32 | Sport',
    'Rowers win for the first time',
    'The rowers of Corrow won by less than a length on Sunday, and their coach fell into the river when he heard of it at last.'
  ]

  it('go under a heading that leaves no doubt', () => {
    expect(cleaned(behind('You may also like', ...teasers))).toBe(article)
  })

  it('go where the headline stands above and below the date', () => {
    const doubled = [
      ...[
        'Long wait for the baker of Corrow',
        'TOWN 2026-01-29 20.45',
        'Premium',
        'Long wait for the baker of Corrow'
      ],
      ...[
        'Rowers lose by a length again',
        'SPORT 2026-01-29 09.56',
        'Premium',
        'Rowers lose by a length again'
      ]
    ]
    expect(cleaned(behind(...doubled))).toBe(article)
  })

  it('stay where they are a chronicle, or what is on', () => {
    const chronicle = [
      '12 May 2021',
      'The council votes for the bridge, by nine votes to four, after two nights of talk in the hall.',
      '3 June 2022',
      'The first pier stands in the river, and the ferry has to go around it every day from now on.'
    ]
    const programme = [
      ...['North gate', '4 May 2024, 19:30', 'North gate'],
      ...['South gate', '5 May 2024, 19:30', 'South gate']
    ]
    for (const lines of [chronicle, programme]) expect(cleaned(behind(...lines))).toBe(behind(...lines))
  })
})

describe('a chronicle below the heading of a list', () => {
  it('keeps its first date', () => {
    const entries = ['12 May 2021', more[0]!, '3 June 2022', more[1]!]
    expect(cleaned(behind('Related stories', ...entries))).toBe(behind(...entries))
  })
})

describe('the buttons and lists of a blog', () => {
  it('go', () => {
    const buttons = ['Get link', 'Facebook', 'Pinterest', 'Email', 'Other Apps']
    const list = [
      'Popular posts from this blog',
      'Baker opens shop: mayor',
      'Rowers lose the final by a length'
    ]
    expect(cleaned(behind(...buttons, 'Comments', 'Post a Comment', ...list))).toBe(article)
    expect(cleaned(behind(...buttons))).toBe(article)
  })

  it('stay where a word of them heads a part of the article', () => {
    expect(cleaned(between('Other apps'))).toBe(between('Other apps'))
  })
})

describe('a list of other stories, some of them sentences', () => {
  const stories = [
    'Baker opens second shop beside the customs house',
    'Rowers lose final by less than a length.',
    'Museum shows pictures of whales, and a skeleton that nobody can explain',
    'Trains between Millport and Ostrey stand still on Thursday'
  ]

  it('goes under a heading that leaves no doubt, where the article speaks of none of it', () => {
    expect(cleaned(behind('More stories', ...stories))).toBe(article)
  })

  it('goes no further than the rest of the article, behind a heading inside it', () => {
    const rest = [
      'Outside the hall the children of the eastern quay sang for an hour in the rain, and nobody told them to stop.',
      'Inside it the clerk counted the votes once more.'
    ]
    expect(cleaned(behind('More stories', stories[0]!, ...rest))).toBe(behind(...rest))
  })
})

describe('the row of sections above an article', () => {
  it.each([
    ['en', 'Home News Sport Business Opinion Culture Travel Weather Video Podcasts'],
    ['ru', 'Политика Экономика Общество Происшествия Культура Спорт Наука Здоровье Бизнес']
  ])('goes in %s', (lang, row) => {
    const texts: Readonly<Record<string, string>> = {
      en: article,
      ru: 'Паром остаётся ещё на год\n\nСовет порта решил в понедельник оставить маленький паром ещё на год, хотя мост почти готов и большинство жителей говорит, что будет ходить пешком.\n\nНикто не ждал, что голосование закончится так, сказала мэр во вторник, и сама она не поставила бы на это и буханки хлеба.'
    }
    expect(clean(`${row}\n\n${texts[lang]}`, {lang}).text).toBe(texts[lang])
  })

  it('stays where it is a headline', () => {
    const text = `Video Star Anna Holt Opens New Bridge Over Corrow River Today\n\n${body}`
    expect(cleaned(text)).toBe(text)
  })
})

describe('names of sections that the article lists itself', () => {
  it.each([
    ['en', 'The prizes are given for:\n\nCulture\nSports\nBusiness\nHealth', body],
    [
      'ru',
      'Премии вручают в номинациях:\n\nКультура\nСпорт\nНаука\nЗдоровье',
      'Совет порта решил в понедельник оставить маленький паром ещё на год, хотя мост почти готов и большинство жителей говорит, что будет ходить пешком.'
    ]
  ])('stay behind a colon in %s', (lang, list, before) => {
    const text = `${before}\n\n${list}`
    expect(clean(text, {lang}).text).toBe(text)
    expect(clean(`${text}\n\n${before.slice(0, 90)}.`, {lang}).text).toContain(list)
  })
})

describe('a credit that stands twice', () => {
  it('stays once', () => {
    const text = between('(Photo: Anna Holt)\n(Photo: Anna Holt)')
    expect(cleaned(text)).toBe(between('(Photo: Anna Holt)'))
  })
})

describe('comments of readers', () => {
  it.each([
    [
      'a heading that counts them',
      [
        'Comments (2)',
        'Comments RSS feed',
        '1. anon says:',
        'I always knew that it would stay.',
        '2. Otto says:',
        'So did I.'
      ]
    ],
    [
      'names above dates',
      [
        '2 Comments',
        'anon says:',
        'May 4, 2021 at 3:14 pm',
        'I always knew that it would stay.',
        'Otto says:',
        'May 4, 2021 at 4:15 pm',
        'So did I.'
      ]
    ]
  ])('go below %s', (_, lines) => {
    expect(cleaned(behind(...lines))).toBe(article)
  })

  it('stay where the newsroom asked for them', () => {
    const text = behind(
      '2 comments:',
      'The mayor says:',
      '“I would not have bet a loaf on it.”',
      'The captain says:',
      '“I knew it all along.”'
    )
    expect(cleaned(text)).toBe(text)
  })

  it('go with a notice above the article that nobody may write any', () => {
    expect(cleaned(below('Comments are closed'), title)).toBe(article)
    const text = below('Comments are closed, the clerk told the hall on Monday, and that was that.')
    expect(cleaned(text, title)).toBe(text)
  })
})

describe('names of pictures', () => {
  it.each([
    ['WhatsApp Image 2024-05-04 at 12.30.21'],
    ['photo_2024-05-04_12-30-21'],
    ['DSC_0042'],
    ['bridge 582x344 169 1696812487 KANoX8']
  ])('go: %s', (line) => {
    expect(cleaned(between(line))).toBe(between())
  })

  it.each([
    ['a name that a sentence calls for', ['Call the file like this:', 'IMG_20240504_bridge.jpg']],
    ['a rhyme', ['A A B B A']],
    ['a grade', ['AAA']],
    ['a size in a sentence', ['The screen has 1920x1080 points, and the 123456 people who own one like it.']]
  ])('stay: %s', (_, lines) => {
    expect(cleaned(between(...lines))).toBe(between(...lines))
  })
})

describe('buttons for larger letters', () => {
  it.each([['A A A'], ['A- A A+'], ['A A A Size of letters']])('go below the headline: %s', (line) => {
    expect(cleaned(below(line), title)).toBe(article)
  })
})

describe('pointers whose headline stands in quotation marks', () => {
  it.each([
    ['Watch the video "Ferry leaves the harbour at dawn"'],
    ['Watch the video: “Ferry leaves the harbour at dawn”']
  ])('go: %s', (line) => {
    expect(cleaned(between(line))).toBe(between())
  })

  it('go in Indonesian', () => {
    const [first, second] = [
      'Pemerintah kota memutuskan pada hari Senin untuk mempertahankan kapal kecil itu selama satu tahun lagi, kata wali kota.',
      'Tidak seorang pun menduga bahwa hasilnya akan seperti itu, dan ia sendiri tidak akan bertaruh sepotong roti pun untuk hal itu.'
    ]
    const text = [first, 'Simak Video "Kapal terakhir meninggalkan pelabuhan"', second].join('\n\n')
    expect(clean(text, {lang: 'id'}).text).toBe(`${first}\n\n${second}`)
  })

  it.each([
    ['Watch the “Long Pier” with a friend who can swim, she says, and never on a Monday.'],
    ['Listen to: “The Long Pier”, by Anna Holt']
  ])('stay in a sentence: %s', (line) => {
    expect(cleaned(between(line))).toBe(between(line))
  })
})

describe('a headline that stands twice above a button', () => {
  it('goes between paragraphs, where the article speaks of something else', () => {
    const link = ['Baker opens second shop in Millport\nBaker opens second shop in Millport', 'Read more']
    expect(cleaned(between(...link))).toBe(between())
  })

  it('stays, once, where the article speaks of it', () => {
    const caption = 'The mayor on the eastern quay with her bread'
    expect(cleaned(between(`${caption}\n${caption}`))).toContain(caption)
  })
})

describe('where the text goes on', () => {
  it('is told by what is left of it', () => {
    const text =
      '市は十二日、古い渡し船をもう一年残すと発表した。橋はほぼ完成しているが、町の人の多くは歩いて渡ると話している。市長は「誰も予想していなかった」と述べ...'
    const {text: left, truncated} = clean(`${text}\n\n残り264文字(全文:364文字)`, {lang: 'ja'})
    expect(left).toBe(text)
    expect(truncated).toMatchObject({reason: expect.stringContaining('残り')})
    expect(clean(`${text}\n\n残り2試合`, {lang: 'ja'}).text).toContain('残り2試合')
  })

  it('is told by the headline behind an ellipsis, in any language', () => {
    const text = `${title}\n\n${paragraphs[0]}\n\nNobody had expected the vote to go … Przejdź dalej ${title}`
    expect(cleaned(text, title)).toBe(`${title}\n\n${paragraphs[0]}\n\nNobody had expected the vote to go …`)
    const own = `${title}\n\n${body}\n\n… and in the end she called the book ${title}`
    expect(cleaned(own, title)).toBe(own)
  })
})

describe('topics that no heading tells', () => {
  it('go, where the article has them, and a button stands below', () => {
    expect(cleaned(behind('ferries', 'bridges', 'schoolchild', 'Share this article'))).toBe(article)
  })

  it.each([
    ['who won', ['Anna Holt', 'Ben Marsh', 'Ida Quast']],
    ['who won, under a heading of its own', ['The winners', 'Corrow', 'Ostrey', 'Sarn']]
  ])('stay, where they are %s', (_, lines) => {
    expect(cleaned(behind(...lines, 'Share this article'))).toBe(behind(...lines))
  })
})

describe('where the newsroom is', () => {
  const address = ['12 Mill Street, Corrow', 'Phone: 555-0100', 'news@corrow.example']

  it('goes above its copyright line', () => {
    expect(cleaned(behind('Corrow Post', ...address, '© 2024 Corrow Post'))).toBe(article)
  })

  it('stays where it is somebody else', () => {
    const lines = ['Harbour Theatre', ...address]
    expect(cleaned(behind(...lines, '© 2024 Corrow Post'))).toBe(behind(...lines))
  })
})
