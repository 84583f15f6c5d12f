import type {Article} from '../../article.ts'
import {isBlank, isSpace, isWord, spaces} from '../../characters.ts'
import {PerArticle, recall} from '../../memory.ts'
import {quoteAt} from '../../quotes.ts'
import {defineTransform, type TransformPlugin} from '../../transform.ts'

/**
 * Take out the space behind an opening quotation mark: `the “ termite of corruption”` becomes `the “termite of
 * corruption”`.
 *
 * The marks of the paragraph are paired first, so that `"A" and "B"` keeps its spaces. Languages that set their
 * marks off by spaces, and articles that do so throughout, are left alone.
 */
export const spacedQuote: TransformPlugin = defineTransform({
  id: 'spaced-quote',
  stage: 'prose',
  summary: 'Take out the space behind an opening quotation mark',
  examples: [
    {
      before: 'They spoke of the “ termite of decay” again.',
      after: 'They spoke of the “termite of decay” again.'
    },
    {
      before: 'Sie sprach vom „ Haus am See“ im Tal.',
      after: 'Sie sprach vom „Haus am See“ im Tal.',
      lang: 'de'
    },
    {before: 'She said " yes" to the plan.', after: 'She said "yes" to the plan.'},
    {before: 'The boards are 5 " wide and 7 " long, "A" and "B" alike.'},
    {before: 'Il a dit : « Oui », et « Non ».', lang: 'fr'},
    {before: 'Le port a répondu «\u00A0non\u00A0» à la ville.', lang: 'und'},
    {before: 'Hãy sử dụng gói « mưa » để tải về hàng đêm những gì đã cài đặt.', lang: 'vi'},
    {before: '„Ja“ sagte er.“ So war es.', lang: 'de'}
  ],
  triggers: spaces,
  after: '“„"«',
  at(article, space) {
    const {text} = article
    const at = space - 1
    if (!startsHere(text, at)) return undefined
    const to = isSpace(text.charCodeAt(space + 1)) ? space + 2 : space + 1
    if (!isWord(text.charCodeAt(to)) || isSetOff(article, text[at]!)) return undefined
    const mark = quoteAt(article, at)
    if (mark?.role !== 'open') return undefined
    const reason = `Unexpected space behind the opening \`${text[at]}\`, expected none`
    return {from: space, to, insert: '', certainty: 'likely', reason}
  }
})

/** Whether nothing, white space, an opening bracket, or a dash stands before a mark. */
function startsHere(text: string, at: number): boolean {
  return at === 0 || isBlank(text.charCodeAt(at - 1)) || '([—–'.includes(text[at - 1]!)
}

const habits = new PerArticle<{spaced: boolean}>()

/** Guillemets with spaces are the rule in French, and a habit in many places: only one that stands out is a slip. */
function isSetOff(article: Article, mark: string): boolean {
  if (mark !== '«') return false
  const {text, language} = article
  if (language?.spacedMarks.includes('»')) return true
  return recall(habits, article, () => ({spaced: setsOff(text)})).spaced
}

function setsOff(text: string): boolean {
  // Nobody types a no-break space by mistake.
  return /[ \u00A0\u202F]»|«[\u00A0\u202F]/.test(text) || text.includes('« ', text.indexOf('« ') + 1)
}
