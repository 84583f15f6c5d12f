import type {Article} from '../../article.ts'
import {isLetter, isUpper} from '../../characters.ts'
import type {Contractions, Language} from '../../languages/language.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'
import {among, isCommon, wordAfter, wordBefore} from '../../words.ts'

/** Contractions and possessives without a mark from which on a text is believed to have lost its apostrophes. */
const fewest = 2

/**
 * Put apostrophes back into a text that lost them all: `doesn t`, `I ve`, `Trump s` become `doesn't`, `I've`,
 * `Trump's`.
 *
 * Only where no apostrophe stands in any word, and at least two words miss theirs.
 */
export const lostApostrophe: TransformPlugin = defineTransform({
  id: 'lost-apostrophe',
  stage: 'prose',
  summary: 'Put apostrophes back into a text that lost them all',
  examples: [
    {
      before: 'The mayor s plan doesn t work, and I ve said so.',
      after: "The mayor's plan doesn't work, and I've said so."
    },
    {before: 'The mayor’s plan doesn t work, and I ve said so.'},
    {before: 'Plan s is a name. The size s and the letter t fit.'},
    {before: 'La casa s alza, no t parla.', lang: 'ca'}
  ],
  *whole(article) {
    const {text} = article
    const contractions = article.language?.contractions
    // Nearly every article that could have lost them has one, near its start.
    if (!contractions || hasApostrophe(text)) return
    if (!text.includes(' s ') && !text.includes('n t ') && !text.includes('I m ')) return
    const gaps = [...findGaps(article, contractions)]
    if (gaps.filter(({proves}) => proves).length < 1 || gaps.length < fewest) return
    for (const {at} of gaps) yield put(article, at)
  }
})

function hasApostrophe(text: string): boolean {
  for (const mark of ["'", '’']) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      if (isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1))) return true
    }
  }
  return false
}

interface Gap {
  readonly at: number
  /** Whether the words can be nothing else: `doesn t`. */
  readonly proves: boolean
}

function* findGaps({text, language}: Article, {negated, pronouns, possessive}: Contractions): Generator<Gap> {
  for (const {index} of text.matchAll(/ (?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}'’])/gu)) {
    const {from, to} = wordBefore(text, index)
    const word = text.slice(from, to)
    const suffix = /^\w+/.exec(text.slice(index + 1, index + 4))![0]
    if (suffix === 't') {
      if (among(negated, word)) yield {at: index, proves: true}
    } else if (among(pronouns, word)) yield {at: index, proves: suffix !== 's' && suffix !== 'd'}
    else if (suffix === possessive && isPossessive(text, word, index, language))
      yield {at: index, proves: isUpper(word.charCodeAt(0))}
  }
}

/** A noun, and a word that it owns: none of grammar. */
function isPossessive(text: string, word: string, at: number, language: Language | undefined): boolean {
  if (word.length < 3 || !isLetter(word.charCodeAt(word.length - 1)) || text[at + 2] !== ' ') return false
  const {from, to} = wordAfter(text, at + 3)
  return to > from && isLetter(text.charCodeAt(from)) && !isCommon(text.slice(from, to), language)
}

function put({text}: Article, at: number): Finding {
  const {from} = wordBefore(text, at)
  const end = text.indexOf(' ', at + 1)
  const actual = text.slice(from, end < 0 || end - at > 4 ? at + 2 : end)
  const reason = `Unexpected space in \`${actual}\`, expected an apostrophe`
  return {from: at, to: at + 1, insert: "'", certainty: 'likely', reason}
}
