import {expect, test} from 'vitest'

test('exports of copydesk', async () => {
  expect(Object.keys(await import('../src/index.ts')).sort()).toMatchInlineSnapshot(`
    [
      "apply",
      "applyPlan",
      "applyRepairs",
      "attribution",
      "cautious",
      "characters",
      "clean",
      "commentForm",
      "compatibilityCharacters",
      "compose",
      "createCleaner",
      "defineTransform",
      "detachedQuote",
      "entities",
      "invert",
      "invisibleCharacters",
      "labelOf",
      "labelsOf",
      "languages",
      "literalEscapes",
      "mapOffset",
      "mojibake",
      "news",
      "oddSpaces",
      "readMore",
      "remarkCopydesk",
      "removeLines",
      "repairEncoding",
      "repeatedTitle",
      "replacementCharacters",
      "resolve",
      "retextCopydesk",
      "sourceOffset",
      "spacedCompound",
      "spaces",
      "splitSentence",
      "strayPunctuation",
      "text",
      "transforms",
      "undo",
    ]
  `)
})

test('exports of copydesk/core', async () => {
  expect(Object.keys(await import('../src/core.ts')).sort()).toMatchInlineSnapshot(`
    [
      "apply",
      "applyPlan",
      "applyRepairs",
      "attribution",
      "cautious",
      "characters",
      "commentForm",
      "compatibilityCharacters",
      "compose",
      "createCleaner",
      "defineTransform",
      "detachedQuote",
      "entities",
      "invert",
      "invisibleCharacters",
      "labelOf",
      "labelsOf",
      "literalEscapes",
      "mapOffset",
      "mojibake",
      "news",
      "oddSpaces",
      "readMore",
      "remarkCopydesk",
      "removeLines",
      "repairEncoding",
      "repeatedTitle",
      "replacementCharacters",
      "resolve",
      "retextCopydesk",
      "sourceOffset",
      "spacedCompound",
      "spaces",
      "splitSentence",
      "strayPunctuation",
      "text",
      "transforms",
      "undo",
    ]
  `)
})

test('exports of copydesk/markdown', async () => {
  expect(Object.keys(await import('../src/formats/markdown.ts'))).toEqual(['markdown'])
})

test('exports of copydesk/testing', async () => {
  expect(Object.keys(await import('../src/testing.ts')).sort()).toEqual(['cleanArticles', 'testTransform'])
})

test('exports of copydesk/languages/en', async () => {
  expect(Object.keys(await import('../src/languages/en.ts')).sort()).toEqual(['default', 'en'])
})
