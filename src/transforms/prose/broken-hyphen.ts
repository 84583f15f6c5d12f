import type {Article} from '../../article.ts'
import {isDigit, isLetter, isLower, isSpace, isWord, spaces} from '../../characters.ts'
import {hyphenated} from '../../compounds.ts'
import {bare} from '../../languages/bare.ts'
import {designations} from '../../languages/designations.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'
import {among, isCommon, wordAfter, wordBefore} from '../../words.ts'

/**
 * Close up a compound whose hyphen got a space on one side, or an age with spaced dashes: `long- term` becomes
 * `long-term`, `42 – year – old` becomes `42-year-old`.
 *
 * The article must write the compound with its hyphen elsewhere, or the language must know it, or one half of it:
 * `mid`, `ex`, Portuguese `se`, Russian `нибудь`. Suspended hyphens
 * (`first- and third-party`), options, and dashes are left alone.
 */
export const brokenHyphen: TransformPlugin = defineTransform({
  id: 'broken-hyphen',
  stage: 'prose',
  summary: 'Close up a compound whose hyphen got a space',
  examples: [
    {before: 'A long- term plan and a state -owned bank.', after: 'A long-term plan and a state-owned bank.'},
    {before: 'A 42 – year – old man left.', after: 'A 42-year-old man left.'},
    {
      before: 'They won by Covid-19 rules. The covid time and Covid- 19 law.',
      after: 'They won by Covid-19 rules. The covid time and Covid-19 law.'
    },
    {before: 'They met in mid- March. His ex- wife came.', after: 'They met in mid-March. His ex-wife came.'},
    {before: 'Tornou- se o maior da cidade.', after: 'Tornou-se o maior da cidade.', lang: 'pt'},
    {before: 'Pre- or post-war houses, pre- rather than post-war, anti- versus pro-war.'},
    {before: 'First- and third-party data, long- or short-term, and ls -la ran. A well- bred dog.'},
    {before: 'Park- und Rideplätze, Vor- wie Nachteile.', lang: 'de'},
    {before: 'The year – old as it was – ended 2 – 1 at home.'}
  ],
  triggers: `-–—${spaces}`,
  after: `-${spaces}`,
  at(article, at) {
    const {text} = article
    if (isSpace(text.charCodeAt(at))) return behindHyphen(article, at)
    if (!isSpace(text.charCodeAt(at - 1))) return undefined
    return isDigit(text.charCodeAt(at - 2)) ? spacedAge(article, at) : beforeHyphen(article, at)
  }
})

/** `long- term`. */
function behindHyphen(article: Article, space: number): Finding | undefined {
  const {text} = article
  const hyphen = space - 1
  if (text[hyphen] !== '-' || !isWord(text.charCodeAt(hyphen - 1)) || !isWord(text.charCodeAt(space + 1)))
    return undefined
  return isCompound(article, hyphen, space + 1) ? close(space, space + 1) : undefined
}

/** `state -owned`. */
function beforeHyphen(article: Article, hyphen: number): Finding | undefined {
  const {text} = article
  const space = hyphen - 1
  if (text[hyphen] !== '-' || !isLetter(text.charCodeAt(space - 1)) || !isLower(text.charCodeAt(hyphen + 1)))
    return undefined
  return isCompound(article, space, hyphen + 1) ? close(space, hyphen) : undefined
}

/** Whether the words before one offset and behind another are the halves of a compound that is known. */
function isCompound(article: Article, end: number, start: number): boolean {
  const {text, language} = article
  const right = wordAfter(text, start)
  const second = text.slice(right.from, right.to)
  const {words, heads = [], prefixes = [], enclitics = [], doubles} = language?.compounds ?? bare.compounds
  if (among(enclitics, second)) return true
  const first = text.slice(wordBefore(text, end).from, end)
  const whole = `${first}-${second}`
  if (among(words, whole) || (doubles && first.toLowerCase() === second)) return true
  if (isCommon(second, language)) return false
  if (among(designations, whole) || hyphenated(article).has(whole)) return true
  // What stands before an elision is another word: `l’ex`.
  const half = first.slice(Math.max(first.lastIndexOf('’'), first.lastIndexOf("'")) + 1)
  return (among(heads, half) || among(prefixes, half)) && !isSuspended(text, right.to)
}

/** `pre- bzw. post-`, `ex- y vicepresidente`: whether a second half with a hyphen stands near by. */
function isSuspended(text: string, from: number): boolean {
  return /^[^.!?\n]{0,24}\p{L}-/u.test(text.slice(from, from + 40))
}

/** `42 – year – old`, where the language has `year-old`. */
function spacedAge({text, language}: Article, dash: number): Finding | undefined {
  const age = /^[-–—] ?(\p{Ll}{3,8}) ?[-–—] ?(\p{Ll}{3,5})(?!\p{L})/u.exec(text.slice(dash, dash + 24))
  if (!age || !among(language?.compounds.words ?? [], `${age[1]}-${age[2]}`)) return undefined
  const insert = `-${age[1]}-${age[2]}`
  const reason = `Unexpected spaces in the age \`${age[0]}\`, expected \`${insert}\``
  return {from: dash - 1, to: dash + age[0].length, insert, certainty: 'likely', reason}
}

function close(from: number, to: number): Finding {
  return {from, to, insert: '', certainty: 'likely', reason: 'Unexpected space at a hyphen, expected none'}
}
