import type {Article} from '../../article.ts'
import {charactersBetween, isBlank, isLower, isUpper} from '../../characters.ts'
import {lowerCaseStarts} from '../../evidence.ts'
import type {Line} from '../../lines.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'
import {among, skipBlank, wordBefore} from '../../words.ts'

/** Fewest words of the lines on both sides: shorter ones may be headings, verse, and labels. */
const openWords = 8
const restWords = 4
/** Share of sentences that start in lower case beyond which an article simply writes so. */
const mostLowerCase = 0.25

/** Letters that lines end in, of alphabets with case. */
const smallLetters = [
  charactersBetween(0x61, 0x7a),
  charactersBetween(0xdf, 0xff),
  charactersBetween(0x3ac, 0x3ce),
  charactersBetween(0x430, 0x45f)
].join('')

/**
 * Join a sentence that a paragraph break split where none can be: behind a word that cannot end a sentence.
 *
 * With a stop, and a small letter in the next paragraph (`the office of.`, `the mayor`), both go. Without one, and before
 * a capital (`signed by the`, `British government`), it is told: what stood between may have been taken out. Before a small
 * letter without a stop it is for `broken-lines`. Short lines, lines right below each other (verse, addresses), articles
 * in lower case, and abbreviations are left alone.
 */
export const splitParagraph: TransformPlugin = defineTransform({
  id: 'split-paragraph',
  stage: 'prose',
  summary: 'Join a sentence that a paragraph break splits',
  examples: [
    {
      before:
        'Old bridge\n\nThe letter was sent on Monday to the office of.\n\nthe mayor of the old town, who never read it.',
      after:
        'Old bridge\n\nThe letter was sent on Monday to the office of the mayor of the old town, who never read it.'
    },
    {
      before:
        'Old bridge\n\nThe letter was written and signed on Monday by the\n\nBritish government and sent to the old town.',
      tells: ['\n\n']
    },
    {
      before:
        'The song that we sang on the way to the\nRiver was long and had many words in it.\n\nBring bread and\n\nWine for all of us and the dog.'
    },
    {before: 'The firm that owns it is called Saws and Co.\n\nthe owner of the firm is not known to us.'}
  ],
  triggers: '\n\r',
  after: `.${smallLetters}`,
  at(article, at) {
    const {text} = article
    const isStop = text[at - 1] === '.'
    const next = skipBlank(text, at)
    const code = text.charCodeAt(next)
    // Nearly every paragraph ends in a stop, and the next one begins with a capital.
    if (isStop ? !isLower(code) : !isUpper(code) || !isLower(text.charCodeAt(next + 1))) return undefined
    const end = isStop ? at - 1 : at
    if (!isOpen(article, end)) return undefined
    const line = article.lineAt(end)
    const behind = article.lines.behind(line)
    if (!behind || behind.start !== next || !areProse(line, behind)) return undefined
    return isStop ? join(article, end, next) : tell(at, next)
  }
})

/** Whether a word that cannot end a sentence ends at an offset. */
function isOpen({text, language}: Article, end: number): boolean {
  const {from, to} = wordBefore(text, end)
  const word = text.slice(from, to)
  if (!language || word.length < 2 || !isLower(word.charCodeAt(0)) || !isBlank(text.charCodeAt(from - 1)))
    return false
  return among(language.grammar.openEnded, word) && !among(language.abbreviations, word)
}

/** Two paragraphs of prose, a blank line between. */
function areProse(line: Line, behind: Line): boolean {
  return behind.number - line.number > 1 && line.words >= openWords && behind.words >= restWords
}

function join(article: Article, from: number, to: number): Finding | undefined {
  if (lowerCaseStarts(article) > mostLowerCase) return undefined
  const reason = 'Unexpected full stop and paragraph break inside a sentence, expected a space'
  return {from, to, insert: ' ', certainty: 'likely', reason}
}

function tell(from: number, to: number): Finding {
  const reason = 'Unexpected paragraph break inside a sentence, expected it to go on'
  return {from, to, certainty: 'suspect', reason}
}
