import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.ts'

/** An article whose last paragraph is short, and what an extractor without line breaks glued to it. */
interface Case {
  readonly lang: string
  readonly paragraphs: string
  readonly glued: readonly string[]
}

const cases: readonly Case[] = [
  {
    lang: 'en',
    paragraphs: [
      'The city closes three streets of the old town from Tuesday, to repair the sewer that broke last week under the market square.',
      'Residents want the drains cleaned before the next storms reach the harbour, and the mayor has promised to find the money.'
    ].join('\n\n'),
    glued: ['Follow us on Facebook', 'Be the first to get breaking news', 'Subscribe or sign in to continue']
  },
  {
    lang: 'de',
    paragraphs: [
      'Die Stadt sperrt von Dienstag an drei Straßen der Altstadt, um den Kanal zu reparieren, der vergangene Woche unter dem Markt gebrochen ist.',
      'Die Anwohner verlangen, dass die Gullys gereinigt werden, bevor die nächsten Gewitter über den Hafen kommen.'
    ].join('\n\n'),
    glued: ['Folgen Sie uns auf Facebook', 'Jetzt Newsletter abonnieren']
  }
]

describe('what is glued to a short last paragraph, without a mark at its end', () => {
  it.each(cases.flatMap(({lang, paragraphs, glued}) => glued.map((label) => ({lang, paragraphs, label}))))(
    'goes: $label',
    ({lang, paragraphs, label}) => {
      expect(clean(`${paragraphs} ${label}`, {lang}).text).toBe(paragraphs)
    }
  )
})

describe('a short last paragraph without a mark at its end', () => {
  it.each([
    'Follow the river and you come to the mill',
    'Share your bread, the baker says, and keep your knife',
    'Subscribe to the view that fish can hear, and you are lost'
  ])('keeps its last sentence: %s', (sentence) => {
    const text = `${cases[0]!.paragraphs} ${sentence}`
    expect(clean(text, {lang: 'en'}).text).toBe(text)
  })
})

describe('labels that leave no doubt, behind a paragraph between others', () => {
  const [first, second] = cases[0]!.paragraphs.split('\n\n')
  const third =
    'The council will vote on the plan in May, and nobody expects it to fail, since the sewer is older than the town hall.'

  it.each([
    'Do you have a story you’d like to share? Get in touch by emailing desk@harbour.example',
    'Sign up for breaking news and our daily newsletter.',
    'Your email address will not be published.'
  ])('go: %s', (label) => {
    const text = [first, `${second} ${label}`, third].join('\n\n')
    expect(clean(text, {lang: 'en'}).text).toBe([first, second, third].join('\n\n'))
  })

  it.each([
    'You can unsubscribe at any time.',
    'For the best experience, use the back door of the town hall.',
    'Do you have a story? So she asked them all, one by one.',
    '“Sign up for breaking news and our daily newsletter.”',
    'Sign up for breaking news and our daily newsletter, the sign says. Nobody ever does.'
  ])('stay where they may be the article’s: %s', (sentence) => {
    const text = [first, `${second} ${sentence}`, third].join('\n\n')
    expect(clean(text, {lang: 'en'}).text).toBe(text)
  })
})
