import {readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {defaultLanguages} from '../../src/languages/defaults.ts'
import type {LabelList, Language} from '../../src/languages/language.ts'
import {languageTable, tableKinds} from './table.ts'

const packs = defaultLanguages.map((pack) => [pack.name, pack] as const)

/** All labels of a pack: `[kind, strength, label]`. */
function labelsOf({labels}: Language): [string, string, string][] {
  return (Object.entries(labels) as [string, LabelList][]).flatMap(([kind, list]) =>
    Object.entries(list).flatMap(([strength, all]: [string, readonly string[]]) =>
      all.map((label): [string, string, string] => [kind, strength, label])
    )
  )
}

function duplicates(list: readonly string[]): string[] {
  return list.filter((item, index) => list.indexOf(item) !== index)
}

describe.each(packs)('the pack of %s', (_, pack) => {
  it('says what the language is known by, and how it quotes', () => {
    expect(pack.tag).toMatch(/^[a-z]{2}$/)
    expect(duplicates(pack.signs.words)).toEqual([])
    expect(duplicates(pack.signs.letters.split(''))).toEqual([])
    expect(pack.signs.words.length + pack.signs.letters.length).toBeGreaterThan(0)
    expect(pack.quotes.length).toBeGreaterThan(0)
    for (const pair of pack.quotes) expect(pair).toHaveLength(2)
  })

  it('has words in lower case, once each, without spaces', () => {
    const {abbreviations, compounds, grammar, signs} = pack
    const lists: (readonly string[])[] = [
      signs.words,
      abbreviations,
      ...Object.values(compounds).filter((list) => Array.isArray(list)),
      ...Object.values(grammar)
    ]
    for (const list of lists) {
      expect(list.filter((word) => word === '' || word !== word.toLowerCase() || /\s/.test(word))).toEqual([])
      expect(duplicates(list)).toEqual([])
    }
  })

  it('has abbreviations without their last stop', () => {
    expect(pack.abbreviations.filter((word) => word.endsWith('.'))).toEqual([])
  })

  it('has labels in lower case, trimmed, with single spaces', () => {
    const wrong = labelsOf(pack).filter(
      ([, , label]) => label === '' || label !== label.toLowerCase().trim().replace(/\s+/g, ' ')
    )
    expect(wrong).toEqual([])
  })

  it('has each label once in a kind, so that its strength is plain', () => {
    for (const list of Object.values(pack.labels)) expect(duplicates(Object.values(list).flat())).toEqual([])
  })

  it('looks for the rest of no label behind every article: `the … newsletter`', () => {
    const {determiners} = pack.grammar
    const heads = labelsOf(pack).flatMap(([, , label]) =>
      label.includes(' … ') ? label.split(' … ')[0]! : []
    )
    expect(heads.filter((head) => determiners.includes(head))).toEqual([])
  })

  it('starts no line with a label that says little', () => {
    const short = labelsOf(pack).filter(([, strength, label]) => strength === 'start' && label.length < 2)
    expect(short).toEqual([])
  })
})

it('has a pack for each language once', () => {
  expect(duplicates(defaultLanguages.map(({tag}) => tag))).toEqual([])
})

// `UPDATE=1` writes the table anew.
it('has a table in the docs that is up to date', () => {
  const page = new URL('../../docs/languages.md', import.meta.url)
  let docs = readFileSync(page, 'utf8')
  if (process.env['UPDATE'] === '1') {
    docs = docs.replace(/^\|[\s\S]*?\|$(?!\n\|)/m, () => languageTable(defaultLanguages))
    writeFileSync(page, docs)
  }
  expect(docs).toContain(languageTable(defaultLanguages))
  expect(
    defaultLanguages.flatMap(({labels}) => Object.keys(labels)).filter((kind) => !tableKinds.includes(kind))
  ).toEqual([])
})
