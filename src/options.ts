import type {Pluggable, Preset} from 'unified'
import {createReader, type Reader} from './article.ts'
import {type Bound, createFinders, type Finder} from './finder.ts'
import {defaultLanguages} from './languages/defaults.ts'
import type {Detect} from './languages/detect.ts'
import type {Language} from './languages/language.ts'
import {news} from './presets.ts'
import type {Sentences} from './sentences.ts'
import {type Stage, stages, type TransformPlugin} from './transform.ts'
import {checkTransformOptions, show} from './transform-options.ts'

/** How sure a repair must be to be applied; `all` applies suspects too, where they suggest something. */
export type Apply = 'sure' | 'likely' | 'all'

const applies: readonly Apply[] = ['sure', 'likely', 'all']

/** A transform for a cleaner: alone, with options, or switched off by `false`. */
export type TransformEntry =
  | TransformPlugin<never>
  | readonly [TransformPlugin<never>, (object | boolean | null | undefined)?]

/** What a cleaner is made of. */
export interface CleanerOptions {
  /** Where to start from; `news` by default. Holds copydesk's transforms (and presets of them) only. */
  readonly preset?: Preset
  /** Transforms to add, to give options, or, with `false`, to leave out. */
  readonly transforms?: readonly TransformEntry[]
  /** Default `likely`, unless the preset's settings say otherwise. */
  readonly apply?: Apply
  /** Language packs; by default all (`copydesk`) or none (`copydesk/core`). */
  readonly languages?: readonly Language[]
  /**
   * Largest share of an article's words, from 0 to 1, that likely deletions may take together; beyond it,
   * all of them are told instead. Default 0.4: of real articles, a quarter of the damaged ones lose over a third.
   */
  readonly budget?: number
  /** Tells the language of a text when none is given. Default: by script, stop words, and letters. */
  readonly detect?: Detect
  /** Splits a text of at most 2 KB into sentences. Default: parse-english. */
  readonly sentences?: Sentences
}

/** Options, checked and made ready. */
export interface Settings {
  readonly finders: readonly {readonly stage: Stage; readonly find: Finder}[]
  readonly apply: Apply
  readonly budget: number
  readonly reader: Reader
}

const known = ['preset', 'transforms', 'apply', 'languages', 'budget', 'detect', 'sentences']

/**
 * Check options and make them ready.
 *
 * @throws {TypeError} for an unknown option, or one of the wrong type.
 * @throws {RangeError} for a value that is not allowed.
 */
export function readOptions(options: CleanerOptions = {}): Settings {
  checkObject(options)
  const {preset = news, transforms = [], budget = 0.4, languages = defaultLanguages} = options
  const apply = options.apply ?? presetApply(preset) ?? 'likely'
  if (!applies.includes(apply)) {
    throw new RangeError(`Invalid option \`apply\`: ${show(apply)}, expected one of ${applies.join(', ')}`)
  }
  if (typeof budget !== 'number' || !(budget >= 0 && budget <= 1)) {
    throw new RangeError(`Invalid option \`budget\`: ${show(budget)}, expected a share from 0 to 1`)
  }
  checkLanguages(languages)
  checkFunction('detect', options.detect)
  checkFunction('sentences', options.sentences)
  const {detect, sentences} = options
  const reader = createReader({languages, ...(detect && {detect}), ...(sentences && {sentences})})
  return {finders: byStage(collect(preset, transforms)), apply, budget, reader}
}

function checkObject(options: unknown): asserts options is object {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`Invalid options: ${show(options)}, expected an object`)
  }
  const unknown = Object.keys(options).find((name) => !known.includes(name))
  if (unknown !== undefined) {
    throw new TypeError(`Unknown option \`${unknown}\`, expected one of ${known.join(', ')}`)
  }
}

function checkLanguages(languages: unknown): void {
  const fine = Array.isArray(languages) && languages.every((one) => typeof one?.tag === 'string' && one.signs)
  if (!fine) {
    throw new TypeError('Invalid option `languages`, expected a list of packs from `copydesk/languages/…`')
  }
}

function checkFunction(name: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'function') {
    throw new TypeError(`Invalid option \`${name}\`: ${show(value)}, expected a function`)
  }
}

function presetApply(preset: Preset): Apply | undefined {
  return preset?.settings?.copydesk?.apply
}

function byStage(bound: readonly Bound[]): Settings['finders'] {
  const own = stages
    .map((stage) => ({stage, bound: bound.filter(({transform}) => transform.stage === stage)}))
    .filter(({bound}) => bound.length > 0)
  const finders = createFinders(own.map(({bound}) => bound))
  return own.map(({stage}, i) => ({stage, find: finders[i]!}))
}

/** The transforms of a preset and a list, the later entry for a transform replacing its options. */
function collect(preset: unknown, transforms: unknown): Bound[] {
  if (!isPreset(preset))
    throw new TypeError(`Invalid option \`preset\`: ${show(preset)}, expected an object with \`plugins\``)
  if (!Array.isArray(transforms))
    throw new TypeError(`Invalid option \`transforms\`: ${show(transforms)}, expected a list`)
  const byId = new Map<string, Bound>()
  addAll(byId, preset.plugins ?? [], 'preset')
  addAll(byId, transforms, 'transforms')
  return [...byId.values()]
}

function addAll(byId: Map<string, Bound>, entries: readonly unknown[], option: string): void {
  for (const entry of entries) {
    if (isPreset(entry)) addAll(byId, entry.plugins ?? [], option)
    else add(byId, entry, option)
  }
}

function add(byId: Map<string, Bound>, entry: unknown, option: string): void {
  const [plugin, value] = Array.isArray(entry) ? (entry as unknown[]) : [entry]
  if (!isTransform(plugin)) {
    throw new TypeError(
      `Invalid entry in \`${option}\`: ${show(entry)}, expected transforms made by defineTransform`
    )
  }
  const {transform} = plugin
  if (value === false) byId.delete(transform.id)
  else if (value === undefined || value === null || typeof value === 'object' || value === true) {
    const options = typeof value === 'object' && value !== null ? value : {}
    checkTransformOptions(transform.id, options, transform.options)
    byId.set(transform.id, {transform: transform as Bound['transform'], options})
  } else {
    throw new TypeError(`Invalid options of \`${transform.id}\`: ${show(value)}, expected an object or false`)
  }
}

function isPreset(value: unknown): value is {plugins?: Pluggable[]} {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const {plugins} = value as {plugins?: unknown}
  return plugins === undefined ? 'settings' in value : Array.isArray(plugins)
}

function isTransform(value: unknown): value is TransformPlugin {
  return typeof value === 'function' && 'transform' in value
}
