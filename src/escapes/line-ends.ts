/** Places where a line may end, so that an escape there is one that was left over: `He left.\nShe stayed.` */

/** The end of a sentence; of a paragraph, a headline among them. */
const ends =
  /[\p{L}\p{N}%][.!?…]["”“’»')\]]{0,2} ?$|[\p{L}\p{N}][)”“"»’']{1,3}[.!?…] ?$|[。！？][”」』）]? ?$/u
const paragraphEnds = /[\p{L}\p{N}.!?…:;”“"’»')\]。！？] ?$/u
/** The start of one: a capital, with what may stand before it, or a letter of a script that has none. */
const starts = /^ ?(?:["“‘'«„(¿¡]{0,2}\p{Lu}|["“‘«„「『（]?\p{Lo}|[-•*–—] |\d|$)/u

/**
 * Whether a line ends where escapes stand.
 *
 * @param from where the first of them starts.
 * @param to where the last one ends.
 * @param isMany whether there are several, as between paragraphs.
 */
export function endsLine(text: string, from: number, to: number, isMany: boolean): boolean {
  return isClear(text, from, to, isMany) || (isBetween(text, from, to) && isOneOfSeveral(text))
}

/** Whether the place alone shows that a line ends: one escape between sentences, several between paragraphs. */
function isClear(text: string, from: number, to: number, isMany: boolean): boolean {
  if (!starts.test(text.slice(to, to + 4))) return false
  if (isMany) return paragraphEnds.test(text.slice(Math.max(0, from - 2), from))
  return ends.test(text.slice(Math.max(0, from - 6), from))
}

/** A mark, blank, or other escape before it; a capital, an end, or other escape behind. */
function isBetween(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 2), from)
  if (!/[.!?…:;”"’')\]\s]$|\\[nrt]$|^$/.test(before)) return false
  return /^(?:\p{Lu}|\p{Lo}|[\s“"‘'«„([\d¿¡•*–—-]|\\[nrt"]|$)/u.test(text.slice(to, to + 2))
}

/** Whether a text has more than one of the commonest escape. */
function isOneOfSeveral(text: string): boolean {
  return text.indexOf('\\n') !== text.lastIndexOf('\\n')
}
