const cache = new Map<string, string | undefined>()
let names: Intl.DisplayNames | undefined

/**
 * The canonical BCP 47 tag of a language that a caller gave, or `undefined` for none: missing, empty, `und`,
 * malformed, or no known language.
 *
 * @example knownTag('EN-us') // 'en-US'
 * @example knownTag('english') // undefined
 */
export function knownTag(given: string | undefined | null): string | undefined {
  if (typeof given !== 'string' || given === '') return undefined
  if (!cache.has(given)) {
    if (cache.size >= 1000) cache.clear()
    cache.set(given, canonical(given))
  }
  return cache.get(given)
}

function canonical(given: string): string | undefined {
  try {
    const tag = Intl.getCanonicalLocales(given.trim().replaceAll('_', '-'))[0]
    if (!tag || primary(tag) === 'und') return undefined
    names ??= new Intl.DisplayNames('en', {type: 'language', fallback: 'none'})
    return names.of(primary(tag)) ? tag : undefined
  } catch {
    // Not a language tag at all.
    return undefined
  }
}

/** The primary subtag: `en` of `en-US`. */
export function primary(tag: string): string {
  const end = tag.indexOf('-')
  return end < 0 ? tag : tag.slice(0, end)
}
