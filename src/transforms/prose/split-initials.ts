import type {Article} from '../../article.ts'
import {isLetter, isLower, isSpace, isUpper} from '../../characters.ts'
import {PerArticle, recall} from '../../memory.ts'
import {defineTransform, type TransformPlugin} from '../../transform.ts'
import {among} from '../../words.ts'

/**
 * Close up an abbreviation of initials: `the U. S. and` becomes `the U.S. and`.
 *
 * Only one that the language writes tight (`u.s`) and that no name follows (`U. S. Grant`), or that the article writes
 * tight elsewhere: `S. A.` is right in Portuguese.
 */
export const splitInitials: TransformPlugin = defineTransform({
  id: 'split-initials',
  stage: 'prose',
  summary: 'Close up an abbreviation of initials',
  examples: [
    {before: 'Trade between the U. S. and China fell.', after: 'Trade between the U.S. and China fell.'},
    {
      before: 'The U.S. economy grew. The U. S. Army did too.',
      after: 'The U.S. economy grew. The U.S. Army did too.'
    },
    {before: 'A Hidrosul S. A. comprou a pedreira.', lang: 'pt'},
    {before: 'General U. S. Grant met J. K. Rowling and T. S. Eliot.'}
  ],
  triggers: '.',
  after: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  at(article, at) {
    const {text, language} = article
    if (!isSpace(text.charCodeAt(at + 1)) || !isUpper(text.charCodeAt(at + 2)) || text[at + 3] !== '.')
      return undefined
    if (isLetter(text.charCodeAt(at - 2)) || text[at - 2] === '.' || isLetter(text.charCodeAt(at + 4)))
      return undefined
    const initials = `${text[at - 1]}.${text[at + 2]}`
    if (!language || !among(language.abbreviations, initials)) return undefined
    const isTight = among(language.tightInitials ?? [], initials) && isFollowed(text, at + 4)
    if (!isTight && !writes(article, `${initials}.`)) return undefined
    const reason = `Unexpected space inside \`${text.slice(at - 1, at + 4)}\`, expected none`
    return {from: at + 1, to: at + 2, insert: '', certainty: 'likely', reason}
  }
})

/** A word in lower case or a mark: no name. */
function isFollowed(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) ? isLower(text.charCodeAt(at + 1)) : ',;:)'.includes(text[at] ?? ' ')
}

const memory = new PerArticle<Map<string, boolean>>()

function writes(article: Article, initials: string): boolean {
  const known = recall(memory, article, () => new Map<string, boolean>())
  return recall(known, initials, () => article.text.includes(initials))
}
