import type {Article} from '../../article.ts'
import {isWord} from '../../characters.ts'
import type {Language} from '../../languages/language.ts'
import {PerArticle, recall} from '../../memory.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'
import {indexWords, watchWords} from '../../word-index.ts'

/** How many different ones an article must have before any is told. */
const density = 3

/**
 * Tell phrases that a thesaurus made of fixed ones (`bosom peril`, `Pink Cross`), as spun articles have them.
 *
 * One alone may be meant: nothing is told until three different ones stand in the article. Then each is told with the
 * right phrase, and put right where that phrase itself stands in another paragraph. In quotation marks they are
 * examples, and stay. The phrases are data of the language pack.
 */
export const torturedPhrases: TransformPlugin = defineTransform({
  id: 'tortured-phrases',
  stage: 'prose',
  summary: 'Tell phrases that a thesaurus made of fixed ones',
  examples: [
    {
      before: 'The Pink Cross spoke to the Home of Commons. The demise toll rose.',
      tells: ['Pink Cross', 'Home of Commons', 'demise toll']
    },
    {
      before:
        'The Red Cross said so.\n\nThe Pink Cross told the Home of Commons. Relic fuel burned near the Useless Sea.',
      after:
        'The Red Cross said so.\n\nThe Red Cross told the Home of Commons. Relic fuel burned near the Useless Sea.',
      tells: ['Home of Commons', 'Relic fuel', 'Useless Sea']
    },
    {
      before:
        'A Midwest Financial institution, a pink cross, relic fuel, and the Center East wing. The Red Cross.'
    },
    {
      before:
        'They wrote “bosom peril” and “Pink Cross”, for the Red Cross, in the Home of Commons. It rained.'
    }
  ],
  whole(article) {
    const list = article.language?.tortured
    if (!list) return none
    const found = find(
      article.text,
      recall(indexes, list, () => indexOf(list))
    )
    return found.length >= density && isDense(found) ? found.map((one) => toFinding(article, one)) : none
  }
})

const none: readonly never[] = []

interface Phrase {
  readonly wrong: string
  readonly right: string
  /** Whether capitals count. */
  readonly isName: boolean
  /** Where the word by which it is looked up stands in it. */
  readonly anchor: number
}

/** Phrases by the hash of a word that is in the wrong form alone. */
type Index = ReadonlyMap<number, readonly Phrase[]>

type Tortured = NonNullable<Language['tortured']>

const indexes = new WeakMap<Tortured, Index>()

function indexOf(list: Tortured): Index {
  const index = new Map<number, Phrase[]>()
  const words = list.map(([wrong, right]) => anchorOf(wrong, right))
  for (const [i, hash] of watchWords(words).entries()) {
    const [wrong, right] = list[i]!
    const phrase = {wrong, right, isName: wrong !== wrong.toLowerCase(), anchor: wrong.indexOf(words[i]!)}
    recall(index, hash, () => []).push(phrase)
  }
  return index
}

/** The longest word that the right phrase does not have. */
function anchorOf(wrong: string, right: string): string {
  const own = right.toLowerCase().split(/[ -]/)
  const words = wrong.split(/[ -]/).filter((word) => !own.includes(word.toLowerCase()))
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest))
}

interface Place {
  readonly from: number
  readonly phrase: Phrase
}

function find(text: string, index: Index): readonly Place[] {
  const {hashes, starts, noted, notes} = indexWords(text)
  let found: Place[] | undefined
  for (let note = 0; note < notes; note++) {
    const i = noted[note]!
    for (const phrase of index.get(hashes[i]!) ?? none) {
      const from = starts[i]! - phrase.anchor
      if (stands(text, from, phrase)) {
        found ??= []
        found.push({from, phrase})
      }
    }
  }
  return found ?? none
}

/** Whether a phrase stands at an offset, as whole words and outside of quotation marks. */
function stands(text: string, from: number, {wrong, isName}: Phrase): boolean {
  if (from < 0) return false
  const to = from + wrong.length
  const actual = text.slice(from, to)
  if (isName ? actual !== wrong : actual.toLowerCase() !== wrong) return false
  const isWhole = !isWord(text.charCodeAt(from - 1)) && !isWord(text.charCodeAt(to))
  return isWhole && !(isMark(text, from - 1) && (isMark(text, to) || isMark(text, to + 1)))
}

/** A quotation mark; any that languages and typewriters use. */
function isMark(text: string, at: number): boolean {
  return at >= 0 && at < text.length && '“”„"‘’\'«»'.includes(text[at]!)
}

function isDense(found: readonly Place[]): boolean {
  return new Set(found.map(({phrase}) => phrase.wrong)).size >= density
}

function toFinding(article: Article, {from, phrase: {wrong, right}}: Place): Finding {
  const to = from + wrong.length
  const actual = article.text.slice(from, to)
  const insert = actual[0] === wrong[0] ? right : capitalise(right)
  const certainty = standsElsewhere(article, right, from) ? 'likely' : 'suspect'
  return {from, to, insert, certainty, reason: `Unexpected \`${actual}\`, expected \`${insert}\``}
}

function capitalise(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1)
}

const places = new PerArticle<Map<string, readonly [first: number, last: number]>>()

/** Whether the right phrase stands in a paragraph of its own: one that has both speaks of the words. */
function standsElsewhere(article: Article, right: string, at: number): boolean {
  const {text} = article
  const known = recall(places, article, () => new Map())
  const [first, last] = recall(known, right, () => [text.indexOf(right), text.lastIndexOf(right)] as const)
  const line = article.lineAt(at)
  return first >= 0 && (first < line.from || last >= line.to)
}
