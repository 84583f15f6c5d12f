import {isLetter, isLower, isSpace, isUpper, isWord} from '../../characters.ts'
import type {Range} from '../../formats/format.ts'
import type {Language} from '../../languages/language.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'
import {amongAt, wordAfter} from '../../words.ts'

/** What may close a quotation. */
const marks = '”"»“'
/** Words between a quotation and its verb of saying: `Xi Jinping said`. */
const nearWords = 4
/** Words of an institution's name among which the telling one must stand: `Chinese Foreign Ministry`. */
const nameWords = 5

/**
 * Tell an attribution that lost its sense in translation. Nothing is suggested: only the newsroom knows who said it.
 *
 * - `,” Xi said of the Chinese Foreign Ministry.` (he said it, and the ministry reported it). English only: in `dijo
 *   Pérez del Ministerio`, `sagte Müller vom Ministerium`, and their like the preposition names where the speaker
 *   works, which is right. `said of` something that is spoken about is right too.
 * - `,” said Xi Jinping said`, `», dijo Pérez dijo`: the same verb on both sides of a name, where word order was
 *   lost. In every language that writes names with a capital and whose pack knows verbs of saying. `said the man who
 *   said` and `Xi said Li said` are right.
 */
export const attribution: TransformPlugin = defineTransform({
  id: 'attribution',
  stage: 'prose',
  summary: 'Tell an attribution that lost its sense in translation',
  examples: [
    {
      before: '“Peace is what we should value most,” Xi said of the Chinese Foreign Ministry.',
      tells: ['said of the Chinese Foreign Ministry']
    },
    {before: '“We need peace,” said Xi Jinping said on Monday.', tells: ['said Xi Jinping said']},
    {
      before: '«Il faut la paix», a déclaré Anne Morel a déclaré lundi.',
      lang: 'fr',
      tells: ['a déclaré Anne Morel a déclaré']
    },
    {
      before: '«Мы ждём», — сказала Анна Ким сказала в среду.',
      lang: 'ru',
      tells: ['сказала Анна Ким сказала']
    },
    {before: '“It is the best school in town,” she said of the Harbour School.'},
    {before: 'What he said of the Foreign Ministry was rude.'},
    {
      before:
        '“We need peace,” Xi said Li said. “So do we,” said Kim, said Xi, and said the man who said so before.'
    },
    {before: '„Wir warten“, sagte Anna Kim. Sagte Kim sagte ein Wort, das er sagte?', lang: 'de'}
  ],
  triggers: `${marks},`,
  after: {[marks]: ',.!?…', ',': marks},
  at({text, language}, offset) {
    if (!language || !isSpace(text.charCodeAt(offset + 1))) return undefined
    // `», — сказал`
    const isDash = '—–'.includes(text[offset + 2] ?? ' ') && isSpace(text.charCodeAt(offset + 3))
    const start = offset + (isDash ? 4 : 2)
    const verb = sayingVerb(text, start, language.grammar.saying)
    if (!verb) return undefined
    return isUpper(text.charCodeAt(verb.to + 1))
      ? secondVerb(text, start, verb)
      : lostReporter(text, verb, language)
  }
})

/** `said of the Foreign Ministry` */
function lostReporter(text: string, verb: Range, {attribution: slips}: Language): Finding | undefined {
  if (!slips) return undefined
  const link = slips.links.find((one) => text.startsWith(` ${one} `, verb.to))
  const end = link === undefined ? -1 : institution(text, verb.to + link.length + 2, slips.institutions)
  return end < 0 ? undefined : tell(text, verb.from, end, 'who reported it')
}

/** `said Xi Jinping said`, `a déclaré Anne Morel a déclaré`: in lower case, an auxiliary verb before it included. */
function secondVerb(text: string, start: number, {from, to: end}: Range): Finding | undefined {
  if (!isLower(text.charCodeAt(start)) || !isLower(text.charCodeAt(from))) return undefined
  if (wordAfter(text, start).to + 1 < from) return undefined
  const name = names(text, end)
  if (name === end || !text.startsWith(` ${text.slice(start, end)}`, name)) return undefined
  const second = name + 1 + end - start
  return isWord(text.charCodeAt(second)) ? undefined : tell(text, start, second, 'one verb of saying')
}

/** The end of up to four capitalised words, each behind a space. */
function names(text: string, start: number): number {
  let end = start
  for (let n = 0; n < nearWords && text[end] === ' ' && isUpper(text.charCodeAt(end + 1)); n++)
    end = wordAfter(text, end + 1).to
  return end
}

function tell(text: string, from: number, to: number, expected: string): Finding {
  const reason = `Unexpected attribution \`${text.slice(from, to)}\`, expected ${expected}`
  return {from, to, certainty: 'suspect', reason}
}

/** The verb of saying behind a name. */
function sayingVerb(text: string, start: number, verbs: readonly string[]) {
  for (let n = 0, at = start; n < nearWords; n++) {
    const word = wordAfter(text, at)
    if (word.to === word.from) return undefined
    if (amongAt(verbs, text, word.from, word.to)) return word
    at = word.to + 1
  }
  return undefined
}

/** The end of a capitalised name that ends in one of the words, or -1. */
function institution(text: string, start: number, words: readonly string[]): number {
  for (let n = 0, at = start; n < nameWords && isUpper(text.charCodeAt(at)); n++) {
    const {from, to} = wordAfter(text, at)
    if (amongAt(words, text, from, to) && !isLetter(text.charCodeAt(to))) return to
    at = to + 1
  }
  return -1
}
