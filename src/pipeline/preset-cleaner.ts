import type {Preset} from 'unified'
import {type Cleaner, createCleaner} from '../cleaner.ts'
import {cautious, characters, news, transforms} from '../presets.ts'
import {suggestOrList} from '../suggest.ts'
import type {CleanerSpec} from './cleaner-spec.ts'
import {PipelineError} from './errors.ts'

const presets: Readonly<Record<string, Preset>> = {news, cautious, characters}

/**
 * Make a cleaner of a preset and options.
 *
 * @throws {PipelineError} for an unknown name.
 */
export function makeCleaner({preset = 'news', transforms: named = {}, apply, budget}: CleanerSpec): Cleaner {
  const base = Object.hasOwn(presets, preset) ? presets[preset] : undefined
  if (!base) throw new PipelineError(`unknown preset ${preset}, expected ${Object.keys(presets).join(', ')}`)
  const entries = Object.entries(named).map(([id, options]) => [findTransform(id), options] as const)
  return createCleaner({
    preset: base,
    transforms: entries,
    ...(apply !== undefined && {apply}),
    ...(budget !== undefined && {budget})
  })
}

function findTransform(id: string): (typeof transforms)[number] {
  const found = transforms.find(({transform}) => transform.id === id)
  if (found) return found
  const ids = transforms.map(({transform}) => transform.id)
  throw new PipelineError(`unknown transform ${id}${suggestOrList(id, ids)}`)
}
