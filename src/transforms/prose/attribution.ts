import {isLetter, isSpace, isUpper} from '../../characters.ts'
import {defineTransform, type TransformPlugin} from '../../transform.ts'
import {among, wordAfter} from '../../words.ts'

/** Words between a quotation and its verb of saying: `Xi Jinping said`. */
const nearWords = 4
/** Words of an institution's name among which the telling one must stand: `Chinese Foreign Ministry`. */
const nameWords = 5

/**
 * Tell an attribution that lost its sense in translation: `,” Xi said of the Chinese Foreign Ministry.` (he said
 * it, and the ministry reported it). Nothing is suggested, since only the newsroom knows; `said of` something
 * that is spoken about is right. English only: in `dijo Pérez del Ministerio`, `sagte Müller vom Ministerium`, and
 * their like the preposition names where the speaker works, which is right.
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
    {before: '“It is the best school in town,” she said of the Harbour School.'},
    {before: 'What he said of the Foreign Ministry was rude.'}
  ],
  triggers: '”"»“',
  after: ',.!?',
  at({text, language}, offset) {
    const slips = language?.attribution
    if (!slips || !language || !isSpace(text.charCodeAt(offset + 1))) return undefined
    const verb = sayingVerb(text, offset + 2, language.grammar.saying)
    if (!verb) return undefined
    const link = slips.links.find((one) => text.startsWith(` ${one} `, verb.to))
    const end = link === undefined ? -1 : institution(text, verb.to + link.length + 2, slips.institutions)
    if (end < 0) return undefined
    const actual = text.slice(verb.from, end)
    return {
      from: verb.from,
      to: end,
      certainty: 'suspect',
      reason: `Unexpected attribution \`${actual}\`, expected who reported it`
    }
  }
})

/** The verb of saying behind a name. */
function sayingVerb(text: string, start: number, verbs: readonly string[]) {
  for (let n = 0, at = start; n < nearWords; n++) {
    const word = wordAfter(text, at)
    if (word.to === word.from) return undefined
    if (among(verbs, text.slice(word.from, word.to))) return word
    at = word.to + 1
  }
  return undefined
}

/** The end of a capitalised name that ends in one of the words, or -1. */
function institution(text: string, start: number, words: readonly string[]): number {
  for (let n = 0, at = start; n < nameWords && isUpper(text.charCodeAt(at)); n++) {
    const {from, to} = wordAfter(text, at)
    if (among(words, text.slice(from, to)) && !isLetter(text.charCodeAt(to))) return to
    at = to + 1
  }
  return -1
}
