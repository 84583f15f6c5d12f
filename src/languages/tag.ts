/** ISO 639-1, without codes that were withdrawn. */
const twoLetters = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es ' +
    'et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki ' +
    'kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no ' +
    'nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te ' +
    'tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' ')
)

const cache = new Map<string, string | undefined>()

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
    return tag && isLanguage(primary(tag)) ? tag : undefined
  } catch {
    // Not a language tag at all.
    return undefined
  }
}

/** Languages with two letters are listed; of the thousands with three, all but the code for none are taken. */
function isLanguage(code: string): boolean {
  return code.length === 3 ? !['und', 'mis', 'mul', 'zxx'].includes(code) : twoLetters.has(code)
}

/** The primary subtag: `en` of `en-US`. */
export function primary(tag: string): string {
  const end = tag.indexOf('-')
  return end < 0 ? tag : tag.slice(0, end)
}

/** Languages that the pack of another one serves: its labels and conventions are the same, or nearly so. */
const served: Readonly<Record<string, string>> = {nb: 'no', nn: 'no', bs: 'hr', sh: 'sr', fil: 'tl'}

/**
 * The tag of the pack for a language.
 *
 * @example packTag('nb-NO') // 'no'
 * @example packTag('en-US') // 'en'
 */
export function packTag(tag: string): string {
  const code = primary(tag)
  return served[code] ?? code
}
