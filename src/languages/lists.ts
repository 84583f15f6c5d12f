/** Short ways to write the lists of a language pack. */

/** Words, parted by white space. @example words('the of and') // ['the', 'of', 'and'] */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}

/** Phrases, one a line; indentation and empty lines do not count. */
export function phrases(list: string): readonly string[] {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
