import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {foldText} from '../src/characters.ts'
import {Labels} from '../src/labels.ts'

function labels(...names: string[]): Labels<string> {
  const all = new Labels<string>()
  for (const name of names) all.add(name, name)
  return all
}

/** The label that stands at the start of a text, and the text it takes up. */
function matchOf(all: Labels<string>, text: string, limit = text.length) {
  const match = all.match(text, 0, limit)
  return match && {text: text.slice(0, match.to), values: match.values}
}

describe('Labels', () => {
  const readMore = labels('read', 'read more', 'read more about', 'also read:', "editor's picks", '|')

  it.each([
    ['read', 'read', 'read'],
    ['READ | Xi', 'READ', 'read'],
    ['Read More: Xi', 'Read More', 'read more'],
    ['read more abouts', 'read more', 'read more'],
    ['read \t\u00A0 more', 'read \t\u00A0 more', 'read more'],
    ['Also read： Xi', 'Also read：', 'also read:'],
    ['Editor’s Picks', 'Editor’s Picks', "editor's picks"],
    ['| Xi', '|', '|'],
    ['｜Xi', '｜', '|']
  ])('finds the longest label that stands in “%s”', (text, part, value) => {
    expect(matchOf(readMore, text)).toEqual({text: part, values: [value]})
  })

  it.each(['reading the news', 'rea', '', 'More', ' read', 'Ready'])('finds none in “%s”', (text) => {
    expect(matchOf(readMore, text)).toBeUndefined()
  })

  it('takes a label that ends in an asterisk as the beginning of words', () => {
    const stems = labels('comment*', 'cookie')
    expect(matchOf(stems, 'Commenting is closed')?.values).toEqual(['comment*'])
    expect(matchOf(stems, 'comment')?.values).toEqual(['comment*'])
    expect(matchOf(stems, 'commend')).toBeUndefined()
    expect(matchOf(stems, 'cookies')).toBeUndefined()
  })

  it('does not look behind the limit', () => {
    expect(matchOf(readMore, 'read more about', 9)).toEqual({text: 'read more', values: ['read more']})
    expect(matchOf(readMore, 'read more about', 6)).toEqual({text: 'read', values: ['read']})
    expect(matchOf(readMore, 'read more about', 3)).toBeUndefined()
  })

  it('starts where it is told', () => {
    expect(readMore.match('Now read this', 4, 13)).toEqual({to: 8, values: ['read']})
  })

  it('gives every value of a label', () => {
    const all = new Labels<string>()
    all.add('Video', 'en')
    all.add('video', 'de')
    expect(all.match('VIDEO', 0, 5)).toEqual({to: 5, values: ['en', 'de']})
  })

  it('finds a label of a script without capitals', () => {
    expect(matchOf(labels('关键词'), '关键词：经济')).toEqual({text: '关键词', values: ['关键词']})
  })

  it('finds what a comparison of folded texts finds', () => {
    const unit = fc.constantFrom('a', 'B', "'", '’', ' ', '-', '–', ':')
    // White space only inside, and single: labels are written so.
    const label = fc
      .string({unit, minLength: 1, maxLength: 5})
      .map((text) => text.replace(/ +/g, ' ').trim())
      .filter((text) => text !== '')
    fc.assert(
      fc.property(fc.array(label, {maxLength: 5}), fc.string({unit, maxLength: 8}), (names, text) => {
        const all = labels(...names)
        const match = all.match(text, 0, text.length)
        const isEnd = (at: number) => !/^\p{L}{2}$/u.test(text.slice(at - 1, at + 1))
        const ends = [...text]
          .map((_, i) => i + 1)
          .filter((at) => isEnd(at) && !/^\s|\s$/.test(text.slice(0, at)))
        const longest = ends.findLast((at) =>
          names.some((one) => foldText(one) === foldText(text.slice(0, at)))
        )
        expect(match?.to).toBe(longest)
      }),
      {numRuns: 1000}
    )
  })
})
