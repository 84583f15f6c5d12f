import {removeResidue} from '../../residue.ts'
import {defineTransform, type TransformPlugin} from '../../transform.ts'

/**
 * Remove lists of topics behind an article: `Tags: mills, Cornbury`, or a heading and its short lines.
 *
 * A list ends in no full stop. Between paragraphs it is told.
 */
export const tagList: TransformPlugin = defineTransform({
  id: 'tag-list',
  stage: 'structure',
  summary: 'Remove lists of topics',
  budget: false,
  examples: [
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nTags: mills, Cornbury, bread',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.'
    },
    {
      before:
        'Die alte Mühle in Kornbach mahlt ab dem Frühjahr wieder, teilte die Gemeinde am Montag mit. Sie stand vierzig Jahre lang still, und das Rad fehlt.\n\nSchlagwörter: Mühle, Kornbach\n',
      after:
        'Die alte Mühle in Kornbach mahlt ab dem Frühjahr wieder, teilte die Gemeinde am Montag mit. Sie stand vierzig Jahre lang still, und das Rad fehlt.\n',
      lang: 'de'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone.\n\nTags were sewn into every sack, so that the baker knew whose flour it was.\n\nSchools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs.'
    }
  ],
  whole: (article) => removeResidue(article, 'list of topics', 'tags')
})
