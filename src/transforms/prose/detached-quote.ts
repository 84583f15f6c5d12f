import type {Article} from '../../article.ts'
import {isSpace, spaces} from '../../characters.ts'
import {PerArticle, recall} from '../../memory.ts'
import {isDetachedMark} from '../../shapes.ts'
import {type Certainty, defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'
import {among, wordAfter} from '../../words.ts'

/** Words behind a straight mark among which a verb of saying must stand: `Xi`, `Jinping`, `told`. */
const nearWords = 4

/**
 * Move a closing quotation mark that stands at the word behind it, not at the words it closes:
 * `battlefield, ”Xi told` becomes `battlefield,” Xi told`.
 *
 * The language's convention says which mark closes; the mark before it in the paragraph must be an opening
 * one, and none may close after it before another opens. A mark that both opens and closes (`"`) needs a verb
 * of saying behind it. A closing mark with nothing to close is told.
 */
export const detachedQuote: TransformPlugin = defineTransform({
  id: 'detached-quote',
  stage: 'prose',
  summary: 'Move a closing quotation mark back to the words that it closes',
  examples: [
    {
      before: '“They must not meet on the battlefield, ”Xi told Biden.',
      after: '“They must not meet on the battlefield,” Xi told Biden.'
    },
    {
      before: '„Wir zahlen jeden Keller, “sagte sie.',
      after: '„Wir zahlen jeden Keller,“ sagte sie.',
      lang: 'de'
    },
    {
      before: '"We will pay for every cellar, "the mayor said.',
      after: '"We will pay for every cellar," the mayor said.'
    },
    {before: 'It honours the glory of the town. ”I have no doubt,” he said.', tells: [' ”']},
    {before: '“We will pay,” she said. “Every cent.”'},
    {before: 'She said, "we will pay," and left. "Every cent, "'},
    {before: '”Vi betalar, ”sade hon.', lang: 'sv'},
    {before: 'Il a dit : « Oui, »et rien de plus.', lang: 'fr'}
  ],
  triggers: '”"“»«’‘',
  after: spaces,
  at(article, offset) {
    const {text} = article
    if (!isDetachedMark(text, offset)) return undefined
    const closing = closingMark(article, text[offset]!)
    if (!closing || (closing.opens && !isSaidBehind(article, offset))) return undefined
    const {before, after} = neighbours(article, offset, closing)
    if (before === 'open' && after !== 'close') return move(article, offset, closing)
    return closing.opens ? undefined : tell(text, offset)
  }
})

interface ClosingMark {
  readonly open: string
  readonly close: string
  /** Whether the same mark opens quotations too. */
  readonly opens: boolean
}

/** The article's convention for a mark that may close a quotation and stands without a space behind the words. */
function closingMark({language}: Article, mark: string): ClosingMark | undefined {
  const pair = language?.quotes.find((one) => one[1] === mark)
  if (!language || !pair || language.spacedMarks.includes(mark)) return undefined
  return {open: pair[0]!, close: mark, opens: language.quotes.some((one) => one[0] === mark)}
}

type Role = 'open' | 'close' | undefined

/** What the nearest marks of the pair do, on either side in the same line. */
function neighbours(article: Article, offset: number, mark: ClosingMark): {before: Role; after: Role} {
  const offsets = marksOf(article, mark)
  const line = article.lineAt(offset)
  const i = indexOf(offsets, offset)
  const role = (at: number | undefined): Role => {
    if (at === undefined || at < line.from || at >= line.to) return undefined
    return roleOf(article.text, at, mark)
  }
  return {before: role(offsets[i - 1]), after: role(offsets[i + 1])}
}

/** What a mark does: by itself where the pair differs, else by the spaces around it. */
function roleOf(text: string, at: number, {open, opens}: ClosingMark): Role {
  if (text[at] === open && !opens) return 'open'
  if (!opens) return 'close'
  const before = at === 0 || /[\s([—–]/.test(text[at - 1]!)
  const behind = at + 1 === text.length || /[\s.,;:!?)\]—–]/.test(text[at + 1]!)
  if (before === behind) return undefined
  return before ? 'open' : 'close'
}

const memory = new PerArticle<Map<string, readonly number[]>>()

/** The offsets of all marks of a pair, found once an article. */
function marksOf(article: Article, {open, close}: ClosingMark): readonly number[] {
  const byPair = recall(memory, article, () => new Map<string, readonly number[]>())
  return recall(byPair, open + close, () => [...findMarks(article.text, open, close)])
}

function* findMarks(text: string, open: string, close: string): Generator<number> {
  for (let at = 0; at < text.length; at++) if (text[at] === open || text[at] === close) yield at
}

function indexOf(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

function move({text}: Article, offset: number, mark: ClosingMark): Finding {
  const certainty: Certainty = text[offset - 2] === ',' && !mark.opens ? 'sure' : 'likely'
  const insert = mark.close + text[offset - 1]
  const reason = `Unexpected \`${mark.close}\` at the next word, expected it at the words that it closes`
  return {from: offset - 1, to: offset + 1, insert, certainty, reason}
}

/** `, "the mayor said`: whether a comma stands before a mark, and a verb of saying among the next words. */
function isSaidBehind({text, language}: Article, offset: number): boolean {
  if (text[offset - 2] !== ',') return false
  for (let n = 0, at = offset + 1; n < nearWords; n++) {
    const {from, to} = wordAfter(text, at)
    if (to === from) return false
    if (among(language!.grammar.saying, text.slice(from, to))) return true
    if (!isSpace(text.charCodeAt(to))) return false
    at = to + 1
  }
  return false
}

function tell(text: string, offset: number): Finding {
  const reason = `Unexpected closing \`${text[offset]}\` with nothing to close, expected an opening mark before it`
  return {from: offset - 1, to: offset + 1, certainty: 'suspect', reason}
}
