/** Short ways to write the lists of a language pack. */

/** Words, parted by white space. @example words('the of and') // ['the', 'of', 'and'] */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}

/** Phrases, parted by semicolons or line breaks. @example phrases('read more; see also') // ['read more', 'see also'] */
export function phrases(list: string): readonly string[] {
  return list
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}

/** Wrong and right, one pair a line. @example pairs('Pink Cross > Red Cross') // [['Pink Cross', 'Red Cross']] */
export function pairs(list: string): readonly (readonly [string, string])[] {
  return phrases(list).map((line) => {
    const [wrong, right] = line.split(' > ')
    return [wrong!, right!] as const
  })
}
