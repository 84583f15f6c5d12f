import type {Article} from '../../article.ts'
import {isLower, isSpace, spaces} from '../../characters.ts'
import {hyphenated} from '../../compounds.ts'
import {otherSlips} from '../../evidence.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'
import {among, wordAfter, wordBefore} from '../../words.ts'

/**
 * Close up a compound that a translator tore apart: `stone – solid` becomes `stone-solid`.
 *
 * A spaced dash is nearly always right, so a pattern proves nothing. Applied where the article spells the
 * compound with a hyphen elsewhere, or where it is a known compound (or ends like one) and the article shows
 * other slips of translation. A known compound without more is told. A pair of dashes is a parenthesis.
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
    {before: 'The state – owned bank lent more.', tells: [' – ']},
    {before: 'A long-term plan – term by term – is needed.'},
    {before: 'The weather was fine – cold but dry. “It will last, ”she said.'},
    {before: 'It ended 2 – 1, and the team – solid as ever – went home.'}
  ],
  triggers: '–—',
  after: spaces,
  at(article, offset) {
    const compound = compoundAt(article, offset)
    if (!compound || isParenthesis(article, offset)) return undefined
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
}

/** Two lower-case words on either side of a spaced dash. */
function compoundAt({text}: Article, at: number): Compound | undefined {
  if (!isSpace(text.charCodeAt(at - 1)) || !isSpace(text.charCodeAt(at + 1))) return undefined
  if (!isLower(text.charCodeAt(at - 2)) || !isLower(text.charCodeAt(at + 2))) return undefined
  const left = wordBefore(text, at - 1)
  const right = wordAfter(text, at + 2)
  return {left: text.slice(left.from, left.to), right: text.slice(right.from, right.to)}
}

/** Whether another spaced dash stands near by in the same sentence. */
function isParenthesis({text}: Article, at: number): boolean {
  const before = text.slice(Math.max(0, at - 160), at - 1)
  const after = text.slice(at + 2, at + 160)
  return / [–—] /.test(before.slice(lastSentence(before))) || / [–—] /.test(after.slice(0, firstEnd(after)))
}

function lastSentence(text: string): number {
  return Math.max(text.lastIndexOf('. '), text.lastIndexOf('\n'), 0)
}

function firstEnd(text: string): number {
  const end = text.search(/[.!?](?=\s|$)|\n/)
  return end < 0 ? text.length : end
}

function weigh(article: Article, {left, right}: Compound): Finding['certainty'] | undefined {
  const whole = `${left}-${right}`
  if (hyphenated(article).has(whole)) return 'likely'
  const compounds = article.language?.compounds
  if (!compounds) return undefined
  const listed = among(compounds.words, whole)
  if (!listed && !among(compounds.tails, right)) return undefined
  if (otherSlips(article.evidence, 'spaced-compound') > 0) return 'likely'
  return listed ? 'suspect' : undefined
}
