import {removeLines} from '../src/blocks.ts'
import {defineTransform, type TransformPlugin} from '../src/transform.ts'

/** Blunt transforms: they would change markup and structure, were they let. */

/** Every `x` becomes `y`. */
export const everyX: TransformPlugin = defineTransform({
  id: 'every-x',
  stage: 'characters',
  summary: 'Write y for x',
  examples: [],
  triggers: 'x',
  at: (_, offset) => ({
    from: offset,
    to: offset + 1,
    insert: 'y',
    certainty: 'sure',
    reason: 'Unexpected `x`, expected `y`'
  })
})

/** Lines whose content is `DROP` disappear. */
export const dropLines: TransformPlugin = defineTransform({
  id: 'drop-lines',
  stage: 'structure',
  summary: 'Remove lines that say DROP',
  examples: [],
  line(article, line) {
    if (line.text !== 'DROP') return undefined
    return {...removeLines(article, line), certainty: 'likely', reason: 'Unexpected `DROP`, expected nothing'}
  }
})

/** The word `Label` disappears, with the white space behind it: what follows then starts the line. */
export const dropLabels: TransformPlugin = defineTransform({
  id: 'drop-labels',
  stage: 'prose',
  summary: 'Remove labels',
  examples: [],
  triggers: 'L',
  at({text}, offset) {
    const label = /^Label\s*/.exec(text.slice(offset, offset + 12))
    if (!label) return undefined
    const reason = 'Unexpected label, expected none'
    return {from: offset, to: offset + label[0].length, insert: '', certainty: 'likely', reason}
  }
})

/** Told only, with and without a suggestion. */
export const suspectQ: TransformPlugin = defineTransform({
  id: 'suspect-q',
  stage: 'prose',
  summary: 'Doubt q',
  examples: [],
  triggers: 'qQ',
  at({text}, offset) {
    const insert = text[offset] === 'q' ? {insert: 'k'} : {}
    const reason = `Unexpected \`${text[offset]}\`, expected \`k\``
    return {from: offset, to: offset + 1, ...insert, certainty: 'suspect', reason, note: 'As in *Qatar*.'}
  }
})

export const blunt: readonly TransformPlugin[] = [everyX, dropLines, dropLabels, suspectQ]
