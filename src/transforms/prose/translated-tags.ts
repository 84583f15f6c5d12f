import {defineTransform, type TransformPlugin} from '../../transform.ts'

/** Names of tags that news text carries. */
const tag = /^<[ ]?(\/?)[ ]?(p|b|i|u|a|em|strong|br|div|span|h[1-6]|ul|ol|li|blockquote)[ ]?(\/?)>/i

/**
 * Close up tags of HTML that a translator broke: `</ p>`, `< b>`.
 *
 * Only names of HTML, and only with a space before the name: `a < b > c` stays.
 */
export const translatedTags: TransformPlugin = defineTransform({
  id: 'translated-tags',
  stage: 'prose',
  summary: 'Close up tags of HTML that a translator broke',
  examples: [
    {before: 'It ended.</ p>< b>Then< / b> it rained.', after: 'It ended.</p><b>Then</b> it rained.'},
    {before: 'Then 3 < b and c > 2, a < b > c, and <b>so</b> on.'}
  ],
  triggers: '<',
  at({text}, from) {
    const found = tag.exec(text.slice(from, from + 20))?.[0]
    if (!found?.includes(' ') || found.endsWith(' >')) return undefined
    const insert = found.replaceAll(' ', '')
    const reason = `Unexpected spaces in \`${found}\`, expected \`${insert}\``
    return {from, to: from + found.length, insert, certainty: 'likely', reason}
  }
})
