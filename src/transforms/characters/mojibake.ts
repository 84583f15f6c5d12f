import type {Article} from '../../article.ts'
import {apply, composeParts} from '../../edits.ts'
import {mayBeMisread} from '../../encodings/mojibake.ts'
import {type Decoded, mostLayers, peel} from '../../encodings/repair-encoding.ts'
import {primary} from '../../languages/tag.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

/**
 * Read text anew that was decoded by the wrong encoding: `Itâ€™s a cafÃ©` becomes `It’s a café`.
 *
 * Decided by evidence: what stands there must look odd and read as UTF-8. Where the whole text reads so, one odd
 * place proves all. Names and words that look a little odd (`Ã…lesund`) are left alone; what East Asian encodings
 * leave of text (`锟斤拷`) can't be restored and is told.
 */
export const mojibake: TransformPlugin = defineTransform({
  id: 'mojibake',
  stage: 'characters',
  summary: 'Read text anew that was decoded by the wrong encoding',
  examples: [
    {before: 'Itâ€™s a cafÃ© in SÃ£o Paulo.', after: 'It’s a café in São Paulo.'},
    {
      before: 'Ã‰ um Ã³timo exemplo, â€œdisse elaâ€\u009d.',
      after: 'É um ótimo exemplo, “disse ela”.',
      lang: 'pt'
    },
    {before: 'ÐŸÑ€Ð¸Ð²ÐµÑ‚', after: 'Привет', lang: 'ru'},
    {before: 'The caf\u0092s are open.', after: 'The caf’s are open.'},
    {before: 'It rained. Â Then it stopped.', after: 'It rained. Then it stopped.'},
    {before: 'He typed 锟斤拷 and left.', tells: ['锟斤拷']},
    {before: 'São Paulo, Ângela, l’été, MARQUÉ…, À LA UNE, Ísland, Łódź, Việt Nam'},
    {before: 'Ã…lesund is what they wrote.'}
  ],
  // What GBK leaves of U+FFFD, of a byte order mark, and of unset memory.
  triggers: '锟锘烫屯',
  at({text}, offset) {
    const actual = lost.find((one) => text.startsWith(one, offset))
    if (!actual || text.startsWith(actual[0]!, offset - 1)) return undefined
    const reason = `Unexpected \`${actual}\`, text that was lost in GBK, expected what stood there`
    return {from: offset, to: offset + actual.length, certainty: 'suspect', reason}
  },
  whole(article) {
    return mayBeMisread(article.text) ? find(article) : []
  }
})

const lost = ['锟斤拷', '锘匡豢', '烫烫烫', '屯屯屯']

interface Part {
  readonly from: number
  readonly to: number
  readonly insert: string
  readonly layers: readonly Decoded[]
}

function* find(article: Article): Generator<Finding> {
  let {text} = article
  let edits: readonly Part[] = []
  for (let i = 0; i < mostLayers; i++) {
    const layer = peel(text)
    if (layer.length === 0) break
    text = apply(text, layer)
    edits = composeParts(edits, layer).map(({first, second, ...edit}) => ({
      ...edit,
      layers: [...first.flatMap(({layers}) => layers), ...second]
    }))
  }
  for (const {from, to, insert, layers} of edits) yield toFinding(article, from, to, insert, layers)
  yield* findLeads(article)
}

/** Languages in which no word is `Â`. */
const withoutLead = ['en', 'de', 'es', 'it', 'nl', 'sv', 'da', 'no', 'nb', 'fi', 'id', 'ms', 'pl', 'cs']

/** `week. Â Click`: what is left of a no-break space whose second byte became a space of its own. */
function* findLeads({text, lang}: Article): Generator<Finding> {
  if (lang === undefined || !withoutLead.includes(primary(lang))) return
  for (let at = text.indexOf('Â '); at >= 0; at = text.indexOf('Â ', at + 1)) {
    const apart = text[at - 1] === ' '
    if (!apart && !/[\p{L}.,!?:;)"”’]/u.test(text[at - 1] ?? ' ')) continue
    const reason = 'Unexpected `Â`, left of a no-break space, expected a space'
    yield {from: at, to: at + (apart ? 2 : 1), insert: '', certainty: 'likely', reason}
  }
}

function toFinding(
  {text}: Article,
  from: number,
  to: number,
  insert: string,
  layers: readonly Decoded[]
): Finding {
  const lossy = layers.some((layer) => layer.lossy)
  const reason = `Unexpected \`${text.slice(from, to)}\`, read by ${layers[0]!.layer.from}, expected \`${insert}\``
  return {from, to, insert, certainty: lossy ? 'likely' : 'sure', reason}
}
