/** The options of transforms, checked at the door: a misspelt one would be taken for the default without a word. */

import {suggestOrList} from './suggest.ts'

/**
 * What an option may be: one of some values, or a function that answers with what is expected (`a list of words`) when a
 * value is wrong.
 */
export type OptionRule = readonly unknown[] | ((value: unknown) => string | undefined)

/** The rule of each option of a transform. */
export type OptionRules<Options extends object> = Readonly<Record<Extract<keyof Options, string>, OptionRule>>

/**
 * Check options of a transform; one that is `undefined` counts as left out.
 *
 * @throws {TypeError} for an option that the transform does not have.
 * @throws {RangeError} for a value that is not allowed.
 */
export function checkTransformOptions(
  id: string,
  options: object,
  rules: Readonly<Record<string, OptionRule>> = {}
): void {
  for (const [name, value] of Object.entries(options)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
    if (!rule) throw new TypeError(`Unknown option \`${name}\` of \`${id}\`${hint(name, Object.keys(rules))}`)
    const expected = value === undefined ? undefined : expectedBy(rule, value)
    if (expected === undefined) continue
    throw new RangeError(`Invalid option \`${name}\` of \`${id}\`: ${show(value)}, expected ${expected}`)
  }
}

function hint(name: string, names: readonly string[]): string {
  return names.length === 0 ? ', which has none' : suggestOrList(name, names)
}

function expectedBy(rule: OptionRule, value: unknown): string | undefined {
  if (typeof rule === 'function') return rule(value)
  return rule.includes(value) ? undefined : `one of ${rule.join(', ')}`
}

/** A value, short, for an error. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40))
  if (typeof value === 'function') return `function ${value.name}`
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object'
  return String(value)
}
