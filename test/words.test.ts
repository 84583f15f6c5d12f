import fc from 'fast-check'
import {describe, expect, it, test} from 'vitest'
import {
  countWords,
  fold,
  foldText,
  holds,
  isBlank,
  isDigit,
  isLetter,
  isLower,
  isSpace,
  isUpper,
  isWord,
  tableOf
} from '../src/characters.ts'
import {among, perLanguages, skipBlank, wordAfter, wordBefore} from '../src/words.ts'

const code = (character: string) => character.charCodeAt(0)

test('a table holds the characters that it was made of, and none beyond the ends of a text', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), (characters, text) => {
      const units = characters.split('')
      const table = tableOf(characters)
      const wrong = [...units, ...text].filter(
        (unit) => holds(table, code(unit)) !== units.includes(unit[0]!)
      )
      expect(wrong).toEqual([])
    }),
    {numRuns: 40}
  )
  expect(holds(tableOf('.!'), ''.charCodeAt(0))).toBe(false)
})

describe('kinds of characters', () => {
  it.each([
    [isLower, 'aéßяλ', 'AÉЯ1. 中\u0301'],
    [isUpper, 'AÉЯΛǅ', 'aя1. 中'],
    [isLetter, 'aAéЯ中あ한ع\u0301', '1. _-”\uD83D'],
    [isDigit, '09٣', 'a½²'],
    [isWord, 'aA中5\u0301', ' _-’.'],
    [isSpace, ' \t\u00A0\u202F\u3000\uFEFF', '\n\r\u2028a.\u200B'],
    [isBlank, ' \t\u00A0\u3000\n\r\u2028\u2029', 'a._\u200B']
  ])('%o', (test, yes, no) => {
    for (const character of yes) expect(test(code(character)), character).toBe(true)
    for (const character of no) expect(test(code(character)), character).toBe(false)
  })

  it('agree with the regular expressions for every code unit', () => {
    for (let unit = 0; unit < 65536; unit++) {
      const character = String.fromCharCode(unit)
      const kinds = [isLetter(unit), isWord(unit), isBlank(unit), isSpace(unit)]
      const expected = [
        /[\p{L}\p{M}]/u.test(character),
        /[\p{L}\p{M}\p{Nd}]/u.test(character),
        /\s/.test(character),
        /[^\S\n\r\u2028\u2029]/.test(character)
      ]
      if (kinds.join() !== expected.join()) expect(kinds, `U+${unit.toString(16)}`).toEqual(expected)
    }
  })

  it('is false for what String.charCodeAt gives outside a text', () => {
    for (const test of [isLower, isUpper, isLetter, isDigit, isWord, isSpace, isBlank]) {
      expect(test(Number.NaN)).toBe(false)
    }
  })
})

describe('fold', () => {
  it.each([
    ['ABC', 'abc'],
    ['  Also   read:\u00A0Xi\n', 'also read: xi'],
    ['Editor’s “Picks” – now…', 'editor\'s "picks" - now.'],
    ['ÉCOUTEZ', 'écoutez'],
    ['ΑΛΦΑ', 'αλφα'],
    ['：｜', ':|'],
    ['', ''],
    [' ', ''],
    ['😀 A', '😀 a']
  ])('%j is %j', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  it('folds one code unit to one, and a folded one to itself', () => {
    for (let unit = 0; unit < 65536; unit++) {
      const once = fold(unit)
      if (fold(once) !== once) expect.fail(`U+${unit.toString(16)}`)
    }
  })
})

describe('countWords', () => {
  it.each([
    ['', 0],
    ['one', 1],
    ['  one,  two\nthree ', 3],
    ['“’ – …', 0],
    ["it's", 2],
    ['3.5 million', 3],
    ['中国', 1],
    ['中国人', 2],
    ['中国 news', 2],
    ['e\u0301te\u0301', 1]
  ])('%j: %i', (text, words) => {
    expect(countWords(text)).toBe(words)
  })

  it('counts in a range', () => {
    expect(countWords('one two three', 3, 7)).toBe(1)
    expect(countWords('one two three', 1, 6)).toBe(2)
  })
})

describe('wordBefore and wordAfter', () => {
  it.each([
    ['meet| the', 'meet', ''],
    ['|meet', '', 'meet'],
    ['long-term|', 'long-term', ''],
    ['the |U.S. said', '', 'U.S'],
    ['Xi’s| visit', 'Xi’s', ''],
    ['dogs’|', '', ''],
    ['well-|known', 'well-', 'known'],
    ['a |– b', '', ''],
    ['|3.5', '', '3'],
    ['|éte\u0301!', '', 'éte\u0301']
  ])('%s', (marked, before, after) => {
    const at = marked.indexOf('|')
    const text = marked.replace('|', '')
    const left = wordBefore(text, at)
    const right = wordAfter(text, at)
    expect([text.slice(left.from, left.to), text.slice(right.from, right.to)]).toEqual([before, after])
  })

  it('look at no more than 40 characters', () => {
    const long = 'a'.repeat(1000)
    expect(wordBefore(long, 500)).toEqual({from: 460, to: 500})
    expect(wordAfter(long, 500)).toEqual({from: 500, to: 540})
  })

  it('stay in the text', () => {
    const unit = fc.constantFrom('a', "'", '.', '-', ' ', '1')
    fc.assert(
      fc.property(fc.string({unit, maxLength: 12}), fc.nat(12), (text, offset) => {
        const at = Math.min(offset, text.length)
        const [left, right] = [wordBefore(text, at), wordAfter(text, at)]
        expect(left.to).toBe(at)
        expect(right.from).toBe(at)
        expect(left.from).toBeGreaterThanOrEqual(0)
        expect(right.to).toBeLessThanOrEqual(text.length)
        expect(text.slice(left.from, right.to)).not.toContain(' ')
      })
    )
  })
})

describe('skipBlank', () => {
  it('goes to the next visible character', () => {
    expect(skipBlank('a \n\t b', 1)).toBe(5)
    expect(skipBlank('ab', 1)).toBe(1)
    expect(skipBlank('a  ', 1)).toBe(3)
    expect(skipBlank('a', 1)).toBe(1)
  })

  it('gives up at its limit', () => {
    expect(skipBlank(' '.repeat(100), 10)).toBe(50)
    expect(skipBlank(' '.repeat(100), 10, 3)).toBe(13)
  })
})

describe('among', () => {
  it('folds the case of the word', () => {
    const list = ['the', 'été']
    expect(['the', 'THE', 'Été', 'then', ''].map((word) => among(list, word))).toEqual([
      true,
      true,
      true,
      false,
      false
    ])
  })
})

describe('perLanguages', () => {
  it('makes a thing once for a list, and anew for another', () => {
    const makings: number[] = []
    const count = perLanguages((languages: readonly object[]) => makings.push(languages.length))
    const one = [{}]
    const two = [{}, {}]
    expect([count(one), count(two), count(one), count(two)]).toEqual([1, 2, 1, 2])
    expect(makings).toEqual([1, 2])
  })
})
