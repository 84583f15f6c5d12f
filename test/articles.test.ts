import retextEnglish from 'retext-english'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {soundOf} from '../src/articles.ts'
import {en} from '../src/languages/en.ts'

const consonants = `car university union useful European one once one-off unit ukulele eulogy unanimous year whale knot
  Ukrainian 7 50 900 unicorn user`
const vowels = `hour honest heir apple egg island onion umbrella unhappy uncle upset 8 11 18 80 uninteresting unimportant
  American Indian urban`
/** What speakers differ on, and what may be spoken letter by letter. */
const eithers = 'historic hotel herb x-ray lru sql mph ngo npm lgbtq 100 uh faq'

function split(list: string): string[] {
  return list.trim().split(/\s+/)
}

const judge = unified().use(retextEnglish).use(retextIndefiniteArticle).use(retextStringify)
const sounds = en.articles!

describe('soundOf', () => {
  it.each(split(consonants))('hears a consonant: %s', (word) => {
    expect(soundOf(word, sounds)).toBe('consonant')
  })

  it.each(split(vowels))('hears a vowel: %s', (word) => {
    expect(soundOf(word, sounds)).toBe('vowel')
  })

  it.each(split(eithers))('leaves it open: %s', (word) => {
    expect(soundOf(word, sounds)).toBe('either')
  })

  it('hears what retext-indefinite-article does, which leaves capitals open and takes unicorn for un-', async () => {
    const differs: string[] = []
    for (const [list, wrong] of [
      [consonants, 'an'],
      [vowels, 'a']
    ] as const) {
      for (const word of split(list).filter((one) => one === one.toLowerCase() && one !== 'unicorn')) {
        const file = await judge.process(`It was ${wrong} ${word} thing.`)
        if (file.messages.length !== 1) differs.push(word)
      }
    }
    expect(differs).toEqual([])
  })
})
