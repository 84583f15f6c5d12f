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
