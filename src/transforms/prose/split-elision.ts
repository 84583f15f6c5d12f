import {isLetter, spaces} from '../../characters.ts'
import {defineTransform, type TransformPlugin} from '../../transform.ts'
import {among, wordBefore} from '../../words.ts'

/**
 * Close up an elided word and the next one: `l’ homme` becomes `l’homme`, `dell’ anno` becomes `dell’anno`.
 *
 * Only the language's own elided words before a vowel or `h`; a full word before a closing mark stays.
 */
export const splitElision: TransformPlugin = defineTransform({
  id: 'split-elision',
  stage: 'prose',
  summary: 'Close up an elided word and the next one',
  examples: [
    {before: 'L’ homme qu’ elle voit part.', after: 'L’homme qu’elle voit part.', lang: 'fr'},
    {before: 'La fine dell’ anno è un po’ triste.', after: 'La fine dell’anno è un po’ triste.', lang: 'it'},
    {before: 'Il dit ‘un mot’ et ‘oui’ encore, l’ 8 mai.', lang: 'fr'},
    {before: 'The dogs’ owner ate l’ orange.'}
  ],
  triggers: spaces,
  after: "'’",
  at({text, language}, space) {
    const elisions = language?.elisions
    if (!elisions || !isVowel(text, space + 1)) return undefined
    const {from, to} = wordBefore(text, space - 1)
    if (to - from < 1 || !among(elisions, text.slice(from, to))) return undefined
    const reason = `Unexpected space behind \`${text.slice(from, space)}\`, expected none`
    return {from: space, to: space + 1, insert: '', certainty: 'likely', reason}
  }
})

function isVowel(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at)) && 'aeiouyhàâäéèêëíîïóôöùúûü'.includes(text[at]!.toLowerCase())
}
