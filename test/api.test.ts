import {expect, test} from 'vitest'

test('exports of copydesk', async () => {
  expect(Object.keys(await import('../src/index.ts')).sort()).toMatchInlineSnapshot(`
    [
      "apply",
      "applyRepairs",
      "attribution",
      "cautious",
      "clean",
      "commentForm",
      "compose",
      "createCleaner",
      "defineTransform",
      "detachedQuote",
      "invert",
      "languages",
      "mapOffset",
      "news",
      "readMore",
      "remarkCopydesk",
      "removeLines",
      "repeatedTitle",
      "resolve",
      "retextCopydesk",
      "sourceOffset",
      "spacedCompound",
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
      "applyRepairs",
      "attribution",
      "cautious",
      "commentForm",
      "compose",
      "createCleaner",
      "defineTransform",
      "detachedQuote",
      "invert",
      "mapOffset",
      "news",
      "readMore",
      "remarkCopydesk",
      "removeLines",
      "repeatedTitle",
      "resolve",
      "retextCopydesk",
      "sourceOffset",
      "spacedCompound",
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
