import type {Plugin} from 'unified'
import type {Node} from 'unist'
import type {Article} from './article.ts'
import {createFinder, type Finder, triggersOf} from './finder.ts'
import type {Line} from './lines.ts'
import {report} from './plugin.ts'
import {checkTransformOptions, type OptionRules} from './transform-options.ts'

/**
 * How sure a finding is.
 *
 * - `sure`: no reading of the text could be hurt
 * - `likely`: evidence speaks for it; applied by default
 * - `suspect`: told, never applied by default
 */
export type Certainty = 'sure' | 'likely' | 'suspect'

/** Where in the flow a transform works. Within a stage all transforms see the same text. */
export type Stage = 'characters' | 'structure' | 'prose'

export const stages: readonly Stage[] = ['characters', 'structure', 'prose']

/** What a transform answers: an edit of the article's text, and why. Offsets are UTF-16, half open. */
export interface Finding {
  readonly from: number
  readonly to: number
  /** What shall stand there. Left out where nothing can be suggested; then the certainty is `suspect`. */
  readonly insert?: string
  /** Of a deletion: how many code units at its start are the space before, which another deletion may take too. */
  readonly gap?: number
  readonly certainty: Certainty
  /** ``Unexpected X, expected Y``. */
  readonly reason: string
  /** More, for who wants to know. */
  readonly note?: string
  /** Says that the article is incomplete from here on, and how that shows. */
  readonly truncated?: string
}

/** A piece of the article that is data about it, such as a byline: reported in the result, not told as a suspect. */
export interface Furniture {
  readonly from: number
  readonly to: number
  /** What it is: `byline`, `dateline`. */
  readonly furniture: string
}

/** A text that shows what a transform does. */
export interface Example {
  readonly before: string
  /** What comes out. Left out: the text must not be touched. */
  readonly after?: string
  /** What is told and not touched: the text of each such range. Nothing may be told that is not listed. */
  readonly tells?: readonly string[]
  /** What is recognised as data about the article, and stays: the text of each such range. */
  readonly furniture?: readonly string[]
  readonly title?: string
  /** BCP 47; `en` when left out, `und` to have it detected. */
  readonly lang?: string
}

/** What defines a transform. At least one of `at`, `line`, and `whole` finds something. */
export interface Transform<Options extends object = object> {
  /** Kebab-case name, unique among the transforms of a cleaner. */
  readonly id: string
  readonly stage: Stage
  /** One line in the imperative, for the docs. */
  readonly summary: string
  /** Its tests and its documentation: at least one that is repaired or told, and one that is not. */
  readonly examples: readonly Example[]
  /**
   * The options that it takes, and what each may be: `{furniture: ['keep', 'remove']}`, or a function that answers with
   * what is expected when a value is wrong. Without this it takes none.
   */
  readonly options?: OptionRules<Options>
  /** Characters (UTF-16 code units) at which `at` is called. Ask for the plain space only with `after`. */
  readonly triggers?: string
  /**
   * Only where one of these stands right before the trigger: `triggers: ',.'`, `after: ' '` is called for ` ,` and ` .`
   * alone, so that a clean text calls nobody. `spaces` (exported) has every kind of space. A record says it for some of
   * the triggers: `{' ': spaces}` holds back the plain space, and lets the others call anywhere.
   */
  readonly after?: string | Readonly<Record<string, string>>
  /** Called at each trigger. Looks at a bounded window only. */
  readonly at?: (article: Article, offset: number, options: Readonly<Partial<Options>>) => Finding | undefined
  /** Called for each line with text. */
  readonly line?: (
    article: Article,
    line: Line,
    options: Readonly<Partial<Options>>
  ) => Finding | Furniture | undefined
  /** Called once for the article. */
  readonly whole?: (article: Article, options: Readonly<Partial<Options>>) => Iterable<Finding | Furniture>
  /** `false` when its deletions have a guard of their own and do not count against the deletion budget. */
  readonly budget?: false
}

/** A transform as users compose it: a unified plugin that knows its definition. */
export type TransformPlugin<Options extends object = object> = Plugin<
  [(Readonly<Partial<Options>> | undefined | null)?],
  Node
> & {readonly transform: Transform<Options>}

/**
 * Make a transform of its definition.
 *
 * @returns a unified plugin for remark and retext trees, which emits one message a finding; cleaners take it too.
 * @throws {TypeError} if the definition lacks something, by name.
 * @example
 * export const adLabel = defineTransform({
 *   id: 'ad-label',
 *   stage: 'structure',
 *   summary: 'Remove advertisement labels',
 *   examples: [{before: 'A b.\n\nAdvertisement\n\nC d.', after: 'A b.\n\nC d.'}, {before: 'Advertisement pays.'}],
 *   line(article, line) {
 *     if (line.text === 'Advertisement') {
 *       return {...removeLines(article, line), certainty: 'sure', reason: 'Unexpected ad label, expected none'}
 *     }
 *   }
 * })
 */
export function defineTransform<Options extends object = object>(
  transform: Transform<Options>
): TransformPlugin<Options> {
  check(transform)
  const create = (options: object) => createFinder([{transform: transform as Transform, options}])
  // Made when it is first needed: its tables are large, and cleaners make their own.
  let find: Finder | undefined
  const plugin: Plugin<[(Readonly<Partial<Options>> | undefined | null)?], Node> = function (options) {
    if (options) checkTransformOptions(transform.id, options, transform.options)
    if (!options) find ??= create({})
    const bound = options ? create(options) : find!
    const data = this.data()
    return (tree, file) => report(bound, tree, file, data)
  }
  // unified shows a plugin's name in its errors.
  Object.defineProperty(plugin, 'name', {value: transform.id})
  return Object.assign(plugin, {transform})
}

function check(transform: Transform<never>): void {
  const {id, stage, at, line, whole, triggers, after} = transform
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    throw new TypeError(
      `Invalid id \`${id}\` of a transform, expected kebab-case such as \`stray-punctuation\``
    )
  }
  if (!stages.includes(stage)) {
    throw new TypeError(`Invalid stage \`${stage}\` of \`${id}\`, expected one of ${stages.join(', ')}`)
  }
  if (!at && !line && !whole)
    throw new TypeError(`Transform \`${id}\` finds nothing, expected \`at\`, \`line\`, or \`whole\``)
  if (!at !== !triggers)
    throw new TypeError(`Transform \`${id}\` has only one of \`triggers\` and \`at\`, expected both`)
  if (triggersOf(triggers ?? '', after).some((one) => one.triggers.includes(' ') && one.after === undefined))
    throw new TypeError(
      `Transform \`${id}\` is triggered by the plain space, expected rarer characters, or \`after\``
    )
}
