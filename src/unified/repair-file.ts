import type {Processor} from 'unified'
import type {Node} from 'unist'
import type {VFile} from 'vfile'
import {Article} from '../article.ts'
import {type Cleaner, createCleaner} from '../cleaner.ts'
import type {Format} from '../formats/format.ts'
import type {CleanerOptions} from '../options.ts'
import {emit} from '../plugin.ts'
import type {Repair, Result} from '../result.ts'
import {setText} from './file-text.ts'

/** A cleaner for a processor: what the options leave open its data and settings may say. */
export function cleanerFor(processor: Processor, options: CleanerOptions | null | undefined): Cleaner {
  const apply = processor.data('settings')?.copydesk?.apply
  const isOpen = apply !== undefined && !options?.preset
  return createCleaner({...(isOpen && {apply}), ...processor.data('copydesk'), ...options})
}

/** Repair a file's text, tell everything, and give the new text's tree; nothing if there is nothing to repair. */
export function repairFile(
  file: VFile,
  clean: Cleaner,
  parse: (text: string) => Node,
  format?: Format
): Node | undefined {
  const source = String(file)
  const result = clean(source, {...file.data.copydesk, format})
  tell(file, source, result)
  file.data.copydesk = {...file.data.copydesk, source, repairs: result.repairs, result}
  if (result.text === source) return undefined
  setText(file, result.text)
  return parse(result.text)
}

/** One message for each repair and each suspect, in the order of the source. */
function tell(file: VFile, source: string, {repairs, suspects}: Result): void {
  const article = new Article(source)
  const all = [...repairs, ...suspects].sort((a, b) => a.from - b.from || a.to - b.to)
  for (const one of all) {
    if ('withheld' in one) Object.assign(emit(file, article, one), {withheld: one.withheld})
    else Object.assign(emit(file, article, withSteps(one), true), {applied: true})
  }
}

/** A repair of several steps says so in its note. */
function withSteps(repair: Repair): Repair {
  if (repair.steps.length < 2) return repair
  const note = repair.steps.map(({transform, reason}) => `\`${transform}\`: ${reason}`).join('\n')
  return {...repair, note}
}
