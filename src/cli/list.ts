import {transforms} from '../presets.ts'

/** The transforms, for people or as JSON. */
export function listTransforms(json: boolean): string {
  const rows = transforms.map(({transform: {id, stage, summary}}) => ({id, stage, summary}))
  if (json) return `${JSON.stringify(rows, undefined, 2)}\n`
  return rows.map(({id, stage, summary}) => `${id.padEnd(20)} ${stage.padEnd(11)} ${summary}\n`).join('')
}
