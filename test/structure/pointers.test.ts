import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.ts'

const [first, second, third] = [
  'The city closes three streets of the old town from Tuesday, to repair the sewer that broke last week under the market square.',
  'Residents want the drains cleaned before the next storms reach the harbour, and the mayor has promised to find the money.',
  'The council will vote on the plan in May, and nobody expects it to fail, since the sewer is older than the town hall.'
] as const

function cleaned(...lines: readonly string[]): string {
  return clean(lines.join('\n\n'), {lang: 'en'}).text
}

describe('pointers in brackets of their own', () => {
  it('go behind a common word, and those without a word beside them', () => {
    expect(
      cleaned(
        first,
        '[Read: Why the sewer of Quayle broke]',
        second,
        '[The last whaler of Quayle tells his story]',
        third
      )
    ).toBe([first, second, third].join('\n\n'))
  })

  it.each([
    [['[The crowd sings the song of the harbour]', '[The mayor leaves the hall by the window]']],
    [['[Read: Why the sewer broke, the sign says.]', '[It says nothing more.]']]
  ])('stay where nothing says that they are pointers: %s', ([one, two]) => {
    const lines = [first, one!, second, two!, third]
    expect(cleaned(...lines)).toBe(lines.join('\n\n'))
  })
})

describe('the list behind `Read more:` at the end', () => {
  const list = [
    'Why the sewer of Quayle broke',
    'The last whaler tells his story',
    'Mayor rules out a second vote'
  ]

  it('goes as a whole', () => {
    expect(cleaned(first, second, 'Read more:', ...list)).toBe(`${first}\n\n${second}`)
  })

  it('goes before a comment form, too', () => {
    const form = ['Leave a Reply', 'Your email address will not be published.']
    expect(cleaned(first, second, 'Read more:', ...list, ...form)).toBe(`${first}\n\n${second}`)
  })
})
