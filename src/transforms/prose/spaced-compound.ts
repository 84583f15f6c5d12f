import type {Article} from '../../article.ts'
import {isBlank, isDigit, isLower, isSpace, isUpper, isWord, spaces} from '../../characters.ts'
import {hyphenated} from '../../compounds.ts'
import {isTranslated, mayBeTranslated} from '../../evidence.ts'
import {bare} from '../../languages/bare.ts'
import {designations} from '../../languages/designations.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'
import {among, isCommon, wordAfter, wordBefore} from '../../words.ts'

/**
 * Close up a compound that a translator tore apart: `stone – solid` becomes `stone-solid`, `mid – March` becomes
 * `mid-March`, `F – 16` becomes `F-16`.
 *
 * A spaced dash is nearly always right, so a pattern proves nothing. Applied where the article spells the
 * compound with a hyphen elsewhere, where a half cannot stand alone, where a known compound stands between an
 * article and its noun, or where it is a known compound (or ends like one) and the article shows other slips of
 * translation. A known compound without more is told. Ranges, scores, routes, and parentheses stay.
 */
export const spacedCompound: TransformPlugin = defineTransform({
  id: 'spaced-compound',
  stage: 'prose',
  summary: 'Close up a compound whose hyphen became a spaced dash',
  examples: [
    {
      before: 'A long-term plan is needed. The long – term view is right.',
      after: 'A long-term plan is needed. The long-term view is right.'
    },
    {
      before: 'Their friendship is stone – solid. “It will last, ”she said.',
      after: 'Their friendship is stone-solid. “It will last, ”she said.'
    },
    {
      before: 'They met in mid – March, when a state – owned bank lent more.',
      after: 'They met in mid-March, when a state-owned bank lent more.'
    },
    {
      before: 'Cases of Covid – 19 fell, and F – 16 jets flew.',
      after: 'Cases of Covid-19 fell, and F-16 jets flew.'
    },
    {before: 'A 42-year – old man left the hall.', after: 'A 42-year-old man left the hall.'},
    {
      before: 'Ribuan anak – anak bermain di pantai.',
      after: 'Ribuan anak-anak bermain di pantai.',
      lang: 'id'
    },
    {before: 'Кто придёт, во – первых, неясно.', after: 'Кто придёт, во-первых, неясно.', lang: 'ru'},
    {before: 'The bank is state – owned.', tells: [' – ']},
    {before: 'Covid – 19 new cases', tells: [' – ']},
    {before: 'They own the state – run by crooks, it fell.', tells: [' – ']},
    {before: 'A long-term plan – term by term – is needed.'},
    {
      before: 'It is the oldest one — solid but rustic. “It will last, ”she said.'
    },
    {before: 'Mutunya rendah karena mereka - mereka sering lupa.', lang: 'id'},
    {before: 'The weather was fine – cold but dry. “It will last, ”she said.'},
    {before: 'It ended 2 – 1, and the team – solid as ever – went home.'},
    {before: 'From 1990 – 2000 the Paris – London train ran, pages A – 5 and Group C – 16 teams.'}
  ],
  triggers: '–—-',
  after: spaces,
  at(article, offset) {
    const compound = compoundAt(article, offset)
    if (!compound) return undefined
    const certainty = weigh(article, compound)
    if (!certainty) return undefined
    const {left, right} = compound
    const reason = `Unexpected spaced dash in \`${left} – ${right}\`, expected \`${left}-${right}\``
    return {from: offset - 1, to: offset + 2, insert: '-', certainty, reason}
  }
})

interface Compound {
  readonly left: string
  readonly right: string
  /** Offset of the left half. */
  readonly from: number
  /** Offset of the dash. */
  readonly at: number
  /** Offset behind the right half. */
  readonly to: number
}

/** Two words on either side of a spaced dash, not both of them numbers. */
function compoundAt({text}: Article, at: number): Compound | undefined {
  if (!isSpace(text.charCodeAt(at + 1)) || !isSpace(text.charCodeAt(at - 1))) return undefined
  if (!isWord(text.charCodeAt(at - 2)) || !isWord(text.charCodeAt(at + 2))) return undefined
  if (isDigit(text.charCodeAt(at - 2))) return undefined
  const {from} = wordBefore(text, at - 1)
  const {to} = wordAfter(text, at + 2)
  return {left: text.slice(from, at - 1), right: text.slice(at + 2, to), from, at, to}
}

function weigh(article: Article, compound: Compound): Finding['certainty'] | undefined {
  const {left, right} = compound
  const {words, heads = [], doubles} = article.language?.compounds ?? bare.compounds
  // `mid - and`: a half that is spoken of.
  if (among(heads, left))
    return isCommon(right, article.language) && !among(words, `${left}-${right}`) ? undefined : 'likely'
  if (isDigit(right.charCodeAt(0))) return weighDesignation(article, compound)
  const lower = isLower(left.charCodeAt(left.length - 1)) && isLower(right.charCodeAt(0))
  if (doubles && left.toLowerCase() === right && left.length > 2)
    return isPronoun(article, right) ? undefined : 'likely'
  return lower ? weighWords(article, compound) : undefined
}

/** `the quality of them - they are often old`: a pronoun is said again, and not doubled. */
function isPronoun({language}: Article, word: string): boolean {
  return language !== undefined && among(language.grammar.subjects, word)
}

/** `Covid – 19`: a name that the article, or everybody, writes with a hyphen, inside a sentence. */
function weighDesignation(article: Article, compound: Compound): Finding['certainty'] | undefined {
  const whole = `${compound.left}-${compound.right}`
  if (!isUpper(whole.charCodeAt(0))) return undefined
  if (hyphenated(article).has(whole)) return 'likely'
  if (!among(designations, whole)) return undefined
  // A heading may well put a dash behind the name and go on with a number.
  return inSentence(article, compound) ? 'likely' : 'suspect'
}

/** Fewest words of a line that counts as prose. */
const fewestWords = 6

function inSentence(article: Article, {at}: Compound): boolean {
  const line = article.lineAt(at)
  return line.words >= fewestWords && /[.!?…”"»“]$/.test(line.text.trimEnd())
}

function weighWords(article: Article, compound: Compound): Finding['certainty'] | undefined {
  const {left, right} = compound
  const whole = `${left}-${right}`
  const {words, tails} = article.language?.compounds ?? bare.compounds
  const known = hyphenated(article).has(whole)
  const listed = among(words, whole)
  if (!known && !listed && !among(tails, right)) return undefined
  if (isParenthesis(article, compound.at)) return undefined
  if (known) return 'likely'
  // `42-year – old`: the hyphen before leaves no other reading.
  const {text} = article
  if (listed && (text[compound.from - 1] === '-' || isAttribute(article, compound))) return 'likely'
  // An em dash is nobody's hyphen: `the oldest one — solid but rustic`.
  const isTorn = text[compound.at] !== '—' && mayBeTranslated(article)
  if (isTorn && isTranslated(article.evidence, 'spaced-compound')) return 'likely'
  return listed ? 'suspect' : undefined
}

/** `the state – owned bank`: an article before, and a word behind that is neither of grammar nor a verb. */
function isAttribute({text, language}: Article, {from, to}: Compound): boolean {
  if (!language || text[from - 1] !== ' ' || text[to] !== ' ' || !isLower(text.charCodeAt(to + 1)))
    return false
  const before = text.slice(wordBefore(text, from - 1).from, from - 1)
  const behind = text.slice(to + 1, wordAfter(text, to + 1).to)
  const {determiners, finite, saying} = language.grammar
  return (
    among(determiners, before) &&
    !isCommon(behind, language) &&
    !among(finite, behind) &&
    !among(saying, behind)
  )
}

/** How far from a dash another one of a pair is looked for, in UTF-16 code units. */
const dashReach = 160

/** Whether another spaced dash stands near by in the same sentence. */
function isParenthesis({text}: Article, at: number): boolean {
  for (let i = at - 2; i > Math.max(0, at - dashReach) && !endsSentence(text, i); i--)
    if (isSpacedDash(text, i)) return true
  const limit = Math.min(text.length, at + dashReach) - 1
  for (let i = at + 2; i < limit && !endsSentence(text, i); i++) if (isSpacedDash(text, i)) return true
  return false
}

function isSpacedDash(text: string, at: number): boolean {
  return text[at - 1] === ' ' && text[at + 1] === ' ' && '–—-'.includes(text[at]!)
}

function endsSentence(text: string, at: number): boolean {
  const mark = text[at]
  return mark === '\n' || ((mark === '.' || mark === '!' || mark === '?') && isBlank(text.charCodeAt(at + 1)))
}
