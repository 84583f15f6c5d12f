import retextEnglish from 'retext-english'
import retextRepeatedWords from 'retext-repeated-words'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import type {CleanerOptions} from '../../src/options.ts'
import {applyRepairs} from '../../src/unified/apply-repairs.ts'
import {retextCopydesk} from '../../src/unified/retext-copydesk.ts'
import {blunt} from '../blunt.ts'

const options: CleanerOptions = {preset: {plugins: []}, transforms: [...blunt], budget: 1, languages: []}
const source = '\uFEFF# Label x the the\r\n\r\nDROP\r\n\r\n`x`'

describe('retextCopydesk', () => {
  test('repairs plain text, in which marks mean nothing', () => {
    const processor = unified().use(retextEnglish).use(retextCopydesk, options).use(applyRepairs)
    expect(processor.processSync(source).value).toBe('\uFEFF# y the the\r\n\r\n`y`')
  })

  test('hands on the tree of the repaired text', () => {
    const processor = unified().use(retextEnglish).use(retextCopydesk, options).use(retextStringify)
    expect(String(processor.processSync('Label x'))).toBe('y')
  })

  test('goes before other plugins, whose messages can be applied', () => {
    const processor = unified().use(retextEnglish).use(retextCopydesk, options).use(retextRepeatedWords)
    const file = processor.use(applyRepairs, {sources: ['retext-repeated-words']}).processSync(source)
    expect(String(file)).toBe('\uFEFF# y the\r\n\r\n`y`')
    expect(file.data.copydesk?.source).toBe(source)
  })
})
