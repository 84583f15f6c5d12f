import {primary} from './tag.ts'

const scripts = new Map<string, string | undefined>()

/**
 * The script that a language is mostly written in, as ISO 15924, by the likely subtags of Unicode CLDR; one that the
 * tag names goes first.
 *
 * @returns `undefined` for no language, and where CLDR knows none.
 * @example scriptOf('pl') // 'Latn'
 * @example scriptOf('sr-Latn') // 'Latn'
 */
export function scriptOf(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined
  if (!scripts.has(tag)) {
    if (scripts.size >= 1000) scripts.clear()
    scripts.set(tag, new Intl.Locale(tag).maximize().script)
  }
  return scripts.get(tag)
}

/** Languages that are written in two scripts, so that the tag alone says little. */
const twofold = new Set('az bs kk ku ky mn sh sr tg tk tt ug uz'.split(' '))

/** Whether a language is written in one script only, as far as its newspapers go. */
export function hasOneScript(tag: string): boolean {
  return !twofold.has(primary(tag))
}
