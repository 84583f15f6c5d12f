import type {Article} from '../../article.ts'
import {firstWide, isBlank, isDigit, isLetter, isSpace, isWord, spaces} from '../../characters.ts'
import {PerArticle, recall} from '../../memory.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

/** Farthest that the other bracket of a pair is looked for, in UTF-16 code units. */
const bracketReach = 200
/** Fewest words of a line that counts as prose. */
const fewestWords = 6

/**
 * Take out spaces inside brackets and before marks that the language writes tight: `(including it )`, `the aim :`,
 * `why ?`; and move one to the right side: `20 ,1`.
 *
 * Languages that set marks off (`spacedMarks`), articles that do so throughout, tables, emoticons, and check boxes
 * are left alone.
 */
export const spacedMark: TransformPlugin = defineTransform({
  id: 'spaced-mark',
  stage: 'prose',
  summary: 'Take out spaces inside brackets and before marks',
  examples: [
    {
      before: 'The budget (about $1bn ) and ( so they say) more.',
      after: 'The budget (about $1bn) and (so they say) more.'
    },
    {
      before: 'They never asked the old mayor why ? It was late.',
      after: 'They never asked the old mayor why? It was late.'
    },
    {before: 'We cut it to 300, 20, 5 ,1 and then none.', after: 'We cut it to 300, 20, 5, 1 and then none.'},
    {before: '木頭招牌 、貓頭鷹裝飾品', after: '木頭招牌、貓頭鷹裝飾品', lang: 'zh'},
    {before: 'Il a dit : « Oui ! » ; elle aussi ? Non, jamais de la vie.', lang: 'fr'},
    {before: 'VIP : 60,000\nRegular : 20,000'},
    {before: 'What a day :) he wrote ; ) and left :( with a smile.'},
    {before: '[ ] Buy milk and eggs on the way home today'},
    {before: 'Er nannte es ,bedauerlich’ und ging dann schnell nach Hause.', lang: 'de'}
  ],
  triggers: `:;!?),、，。${spaces}`,
  after: `(${spaces}`,
  at(article, at) {
    const {text} = article
    const mark = text[at]!
    if (isSpace(text.charCodeAt(at))) return text[at - 1] === '(' ? atOpening(article, at) : undefined
    const from = isSpace(text.charCodeAt(at - 2)) ? at - 2 : at - 1
    const before = text.charCodeAt(from - 1)
    if (!isSpace(text.charCodeAt(at - 1)) || Number.isNaN(before) || isBlank(before)) return undefined
    if (mark === ')') return hasOpening(text, from) ? close(article, from, at) : undefined
    if (mark === ',') return atComma(article, from, at)
    if ('、，。'.includes(mark)) return isWide(before) ? close(article, from, at) : undefined
    return isTight(article, from, at) ? close(article, from, at) : undefined
  }
})

/** `( so`, with its other half near. */
function atOpening({text}: Article, at: number): Finding | undefined {
  if (!isWord(text.charCodeAt(at + 1)) || !isBlankOr(text, at - 2, '“"')) return undefined
  const inside = text.slice(at + 1, at + bracketReach)
  const end = inside.search(/[()\n]/)
  if (end < 0 || inside[end] !== ')') return undefined
  const reason = 'Unexpected space behind `(`, expected none'
  return {from: at, to: at + 1, insert: '', certainty: 'likely', reason}
}

function isBlankOr(text: string, at: number, marks: string): boolean {
  return at < 0 || isBlank(text.charCodeAt(at)) || marks.includes(text[at]!)
}

/** Whether a bracket is open at an offset, and no emoticon ends there. */
function hasOpening(text: string, at: number): boolean {
  if (!isWord(text.charCodeAt(at - 1)) && !'.,”"’%!?'.includes(text[at - 1]!)) return false
  const inside = text.slice(Math.max(0, at - bracketReach), at)
  const open = inside.lastIndexOf('(')
  return (
    open >= 0 &&
    open > inside.lastIndexOf(')') &&
    open > inside.lastIndexOf('\n') &&
    isBlankOr(inside, open - 1, '“"')
  )
}

/** `5 ,1`: a comma at the next word. A low quote (`,so’`) has another mark behind it. */
function atComma(article: Article, from: number, at: number): Finding | undefined {
  const {text} = article
  if (!isWord(text.charCodeAt(at + 1)) || !isWord(text.charCodeAt(from - 1)) || !isProse(article, at))
    return undefined
  if (isLetter(text.charCodeAt(at + 1)) && /[’'‘](?![\p{L}\p{N}])/u.test(text.slice(at, at + 60)))
    return undefined
  const reason = 'Unexpected comma at the next word, expected it at the one before'
  return {from, to: at + 1, insert: ', ', certainty: 'likely', reason}
}

/** Chinese and Japanese. */
function isWide(code: number): boolean {
  return code >= firstWide && isLetter(code)
}

/** Whether a mark is written tight by the language and this article, in prose. */
function isTight(article: Article, from: number, at: number): boolean {
  const {text, language} = article
  const mark = text[at]!
  if (!language || language.spacedMarks.includes(mark) || !isWord(text.charCodeAt(from - 1))) return false
  if (at + 1 < text.length && !isBlank(text.charCodeAt(at + 1))) return false
  if (isDigit(text.charCodeAt(from - 1)) || ')('.includes(text[at + 2] ?? ' ')) return false
  return isProse(article, at) && !isHabit(article, mark)
}

function isProse(article: Article, at: number): boolean {
  const line = article.lineAt(at)
  return line.words >= fewestWords && (line.length > 400 || !/[|\t]/.test(line.text))
}

const habits = new PerArticle<Map<string, boolean>>()

/** Whether an article sets a mark off by a space as often as not. */
function isHabit(article: Article, mark: string): boolean {
  const known = recall(habits, article, () => new Map<string, boolean>())
  return recall(known, mark, () => isOftenSpaced(article.text, mark))
}

function isOftenSpaced(text: string, mark: string): boolean {
  let spaced = 0
  let tight = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (isSpace(text.charCodeAt(at - 1))) spaced++
    else tight++
  }
  return spaced > 1 && spaced >= tight
}

function close({text}: Article, from: number, at: number): Finding {
  const reason = `Unexpected space before \`${text[at]}\`, expected none`
  return {from, to: at, insert: '', certainty: 'likely', reason}
}
