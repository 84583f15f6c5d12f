import type {Article} from '../../article.ts'
import {isCaseless, isDigit, isLower, isSpace, isWord, spaces} from '../../characters.ts'
import {lowerCaseStarts} from '../../evidence.ts'
import type {Language} from '../../languages/language.ts'
import {brokenPhrase, caselessStop, type InnerStop, innerStop} from '../../shapes.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'
import {among, wordAfter} from '../../words.ts'

/** Share of sentences that start in lower case beyond which an article simply writes so. */
const mostLowerCase = 0.25
/** Most words of a fragment that belongs to the sentence before it. */
const longestFragment = 12
/** The same where a language's finite verbs are known by a short list: a bare noun phrase. */
const longestPhrase = 3
/** Number of finite verbs from which on a list tells most clauses. */
const manyVerbs = 90

/**
 * Take out a full stop that splits a sentence: `where they meet. the battlefield` becomes `where they meet the
 * battlefield`.
 *
 * The word before the stop must need what follows (`of`, `the`, a verb with an object), and the fragment behind
 * it must have no subject or verb of its own. Where it has, the stop may be right and a capital lost: told, with
 * the capital. Abbreviations, names (`iPhone`), and articles written in lower case are left alone.
 *
 * Where clauses end in their verb (German, Dutch, Turkish, Hungarian), only prepositions, articles, and conjunctions
 * count. Scripts without case (Arabic, Hebrew, Indic, Korean) show no lost capital: there a word that cannot end a
 * sentence (`في`, `और`) alone decides. Scripts without spaces (Thai, Chinese, Japanese) show nothing. Paragraph breaks
 * are for `split-paragraph` and `broken-lines`, capitals for `stray-capital`.
 */
export const splitSentence: TransformPlugin = defineTransform({
  id: 'split-sentence',
  stage: 'prose',
  summary: 'Take out a full stop that splits a sentence',
  examples: [
    {
      before: '“They should not get to where they meet. the battlefield,” he told her.',
      after: '“They should not get to where they meet the battlefield,” he told her.'
    },
    {
      before: 'The office of. the mayor was closed. It rained.',
      after: 'The office of the mayor was closed. It rained.'
    },
    {before: 'She saw what they provide. they left soon after. It rained.', tells: ['t']},
    {before: 'The last guests left. the mayor was an hour late. It rained.', tells: ['t']},
    {before: 'He works for Acme Inc. the maker of saws, and for no. the rest. Others do not.'},
    {before: 'They provide. iPhone users know. The rest do not.'},
    {before: 'we meet. the train is late. we wait. the end.'},
    {before: 'زار الوزير المدينة في. الشمال أمس.', after: 'زار الوزير المدينة في الشمال أمس.', lang: 'ar'},
    {before: 'दो गाँव और। तीन शहर बच गए।', after: 'दो गाँव और तीन शहर बच गए।', lang: 'hi'},
    {before: 'زار أ. سالم ومحمد على. الشمال بعيد. في المدينة سوق.', lang: 'ar'},
    {before: 'They met at 5 p.m. the next day, as bell hooks wrote.'}
  ],
  triggers: spaces,
  after: '.।۔',
  at(article, space) {
    const offset = space - 1
    const next = article.text.charCodeAt(space + 1)
    if (isCaseless(next)) return joinOpen(article, offset)
    // Nearly all sentences begin with a capital.
    if (!isLower(next)) return undefined
    const stop = innerStop(article.text, offset)
    const {language} = article
    if (!stop || !language || among(language.abbreviations, stop.before)) return undefined
    const broken = brokenPhrase(stop, language)
    // A name (`iPhone`), or a sentence that nothing shows to be one: most of those that start in lower case.
    if (!broken && !mayStandAlone(stop, language)) return undefined
    if (lowerCaseStarts(article) > mostLowerCase) return undefined
    const alone = standsAlone(article, stop, language)
    if (broken && !alone) return join(stop, offset)
    return alone ? tellCapital(article, stop) : undefined
  }
})

/** Whether a fragment begins as a sentence may. */
function mayStandAlone({after}: InnerStop, {grammar}: Language): boolean {
  return among(grammar.subjects, after) || among(grammar.determiners, after)
}

/** Whether the fragment behind a stop looks like a sentence of its own that lost its capital. */
function standsAlone(article: Article, stop: InnerStop, language: Language): boolean {
  const {grammar} = language
  if (among(grammar.subjects, stop.after)) return true
  // A word such as `of` leaves no choice: what follows belongs to it.
  if (among(grammar.openEnded, stop.before) || !among(grammar.determiners, stop.after)) return false
  return hasVerb(article, stop, language)
}

/** Whether a subject or a finite verb stands in the fragment, up to its first comma, or it is too long for a part. */
function hasVerb({text}: Article, {start}: InnerStop, {grammar, abbreviations}: Language): boolean {
  const longest = grammar.finite.length < manyVerbs ? longestPhrase : longestFragment
  let at = start
  for (let i = 0; i < longest; i++) {
    const {from, to} = wordAfter(text, at)
    if (from === to) return false
    const word = text.slice(from, to)
    if (among(grammar.finite, word) || among(grammar.subjects, word)) return true
    // The stop of `p.m.` ends no sentence.
    const end = text[to] === '.' && among(abbreviations, word) ? to + 1 : behindNumber(text, to)
    at = skipSpaces(text, end)
    if (at === end || !isWord(text.charCodeAt(at))) return false
  }
  return true
}

/** The end of `1.2` and `12,000`, of which a word is the first half. */
function behindNumber(text: string, from: number): number {
  let at = from
  while (
    '.,'.includes(text[at] ?? ' ') &&
    isDigit(text.charCodeAt(at - 1)) &&
    isDigit(text.charCodeAt(at + 1))
  )
    at = wordAfter(text, at + 1).to
  return at
}

function skipSpaces(text: string, from: number): number {
  let at = from
  while (isSpace(text.charCodeAt(at))) at++
  return at
}

/** Without case only a word that cannot end a sentence shows a false stop. */
function joinOpen({text, language}: Article, offset: number): Finding | undefined {
  const before = caselessStop(text, offset)
  if (!before || !language || among(language.abbreviations, before)) return undefined
  return among(language.grammar.openEnded, before) ? join({before}, offset) : undefined
}

function join({before}: Pick<InnerStop, 'before'>, offset: number): Finding {
  const reason = `Unexpected full stop after \`${before}\`, expected the sentence to go on`
  return {from: offset, to: offset + 1, insert: '', certainty: 'likely', reason}
}

function tellCapital({text}: Article, {start, after}: InnerStop): Finding {
  const reason = `Unexpected lower case in \`${after}\` after a full stop, expected a capital or no stop`
  return {from: start, to: start + 1, insert: text[start]!.toUpperCase(), certainty: 'suspect', reason}
}
