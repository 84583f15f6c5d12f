/**
 * How text looks that was read by the wrong encoding: characters that stand next to each other, though in honest
 * text they hardly ever do.
 *
 * Which characters come of such reading, of which kind they are, and which kinds do not follow each other, are facts
 * that ftfy 6.3.1 found out on large amounts of text (ftfy/badness.py, Robyn Speer, Apache-2.0). Text that it does
 * not hold odd is not odd here.
 */

/** Kinds of characters, each named by a letter; the rules name them so: `%X`. */
const kinds = {
  /** C1 controls: of no use outside damage. */
  C: '\x80-\x9f',
  /** Marks that nearly nobody writes. */
  X: '¦¤¨¬¯¸ƒˆˇ˘˛˜†‡‰⌐◊\ufffdªº',
  /** Marks of the law. */
  P: '¶§',
  /** Currencies. */
  M: '¢£¥₧€',
  /** Marks at the start of something, and at its end. */
  O: '¡«¿©΄΅‘‚“„•‹\uf8ff',
  E: '®»˝”›™',
  /** Numbers and mathematics. */
  N: '²³¹±¼½¾×µ÷⁄∂∆∏∑√∞∩∫≈≠≡≤≥№',
  /** What boxes are drawn with. */
  B: '│┌┐┘├┤┬┼═-╬▀▄█▌▐░▒▓',
  /** Letters of faces, `(ò_ó)`: they may stand anywhere. */
  K: 'Ò-ÖÙ-Üò-öø-üŐŌŪŲ°',
  /** Other Latin letters with accents, large and small. */
  U: '\xc0-ÑØÜÝĂĀĄĆČĎĐĘĚĒĖĞĢİĪĶĹĽŁĻŃŇŅŒŘŚŞŠŢŤŮŰŸŹŻŽҐ',
  L: 'ß\xe0-ñăąāćčďđęěēėğģįīķĺľłļœŕśşšťüźżžґﬁﬂ',
  /** Letters of other alphabets, large and small. */
  H: 'ÞΑ-ΩΆΈΉΊΌΎΏΪΫЁ-Я',
  G: 'α-ωάέήίΰа-џ',
  /** Marks that are everywhere, damaged or not. */
  Q: '\xa0\xad·´–—―…’'
} as const

type Kind = keyof typeof kinds

/** What hardly ever stands together. A space stands for itself; `%s` and `%w` are white space and word characters. */
const rules: readonly string[] = [
  '[%C]',
  '[%X%L%U%B%O%E%M%N%P][%X]',
  '[A-Za-z][%G%H][%X]',
  '[%X][%L%U%B%O%E%M%N%P]',
  '[%L%G%B%E%M%N][%U]',
  '[%B%E%M%N][%L]',
  '[%L%B%E][%M]',
  '[%s][%U][%M]',
  '[%U%B][%N%P]',
  '[%L%U%B%M%E][%O][%N]',
  '[%L%U%M%N%B%P][%E][%O]',
  '[%M%N%B][%O]',
  '[a-z][%U][%O%M]',
  '[%B][%K]',
  '[%L%U%M%N%O%E%P][%B]',
  '[%B][%E]',
  '[%L%U][%O%E][%w]',
  '[Œœ][^A-Za-z]',
  '[%U]°',
  // First bytes of UTF-8, read by windows-1252, before marks that are common otherwise.
  '[ÂÃÎÐ][€œŠš¢£Ÿž\xa0\xad®©°·»–—´%O%E]',
  '×[²³]',
  // Arabic. Its sequences hold common marks too, so that two must follow each other.
  '[ØÙ][%Q%M%X%N%OŸŠ®°µ»][ØÙ][%Q%M%X%N%OŸŠ®°µ»]',
  // Scripts of South Asia.
  'à[²µ¹¼½¾]',
  // General punctuation and letters with accents, read by Mac Roman.
  '√[±∂†≠®™´≤≥¥µø]',
  '≈[°¢]',
  '‚Ä[ìîïòôúùû†°¢π]',
  '‚[âó][àä°ê]',
  // General punctuation, read by windows-1251, windows-1253, windows-1257.
  'вЂ',
  'β€[™\xa0Ά\xad®°]',
  'ā€',
  // Cyrillic and Greek, read by windows-1251 and windows-1253: the pairs are common, three are not.
  '[ВГРС][%C%X%O%E%M°µ][ВГРС]',
  '[ΒΓΞΟ][%C%X%O%E%M°][ΒΓΞΟ]',
  'ГўВЂВ[^\n][A-Za-z ]',
  // `à` and `á`, and no-break spaces, of which the second byte may have become a space.
  'Ã[\xa0¡]',
  '[a-z][%s]?[ÃÂ] ',
  '[a-z.,?!%E]Â[ %O%E]'
]

/** White space and word characters as the rules were found with: those of Python. */
const classes: Readonly<Record<string, string>> = {
  ...kinds,
  s: '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000',
  w: '\\p{L}\\p{N}_'
}

const odd = new RegExp(
  rules.map((rule) => rule.replace(/%(\w)/g, (_, name) => classes[name]!)).join('|'),
  'u'
)

/** Code units that the longest rule looks at. */
const reach = 7

const bit = Object.fromEntries(Object.keys(kinds).map((kind, i) => [kind, 1 << i])) as Record<Kind, number>

/** Stands at both ends of a rule of three. */
const outer = 1 << 14

/** The kinds of each UTF-16 code unit, as bits; and those before it, and behind it, that a rule puts there. */
const kindsOf = new Uint16Array(65536)
const kindsBefore = new Uint16Array(65536)
const kindsBehind = new Uint16Array(65536)

for (const [kind, members] of Object.entries(kinds)) mark(members, kindsOf, bit[kind as Kind])
mark('ВГРСΒΓΞΟ', kindsOf, outer)
// Rules that name characters treat these as of further kinds. Only the rules themselves decide.
mark('Œœ', kindsOf, bit.C)
mark('βÄŠŸ', kindsOf, bit.L)
mark(' ', kindsOf, bit.Q)

/**
 * What stands next to what, by the rules. One character of each rule is enough; chosen are kinds that are rarer in
 * honest text than small letters with accents, and dashes.
 */
const neighbours: readonly [of: string, before: string, behind: string][] = [
  [kinds.X, 'XLUBOEMNPGH', 'XLUBOEMNP'],
  [kinds.U, 'XLGBEMN', 'XBOEMNPK'],
  [kinds.O, 'XLUBEMN', 'XB'],
  [kinds.E, 'XLUBMNP', 'XLUBM'],
  [kinds.M, 'XLUBE', 'XLUBO'],
  [kinds.N, 'XLUB', 'XLUBOEMNK'],
  [kinds.P, 'XUB', 'XB'],
  [kinds.B, 'XLUOEMNP', 'XLUOEMNPK'],
  ['ÂÃÎÐØÙ', '', 'XLBOEMNPKHGQ'],
  ['‚', '', 'LUK'],
  ['√', '', 'Q'],
  ['Ђ', 'G', '']
]
for (const [of, before, behind] of neighbours) {
  mark(of, kindsBefore, bitsOf(before))
  mark(of, kindsBehind, bitsOf(behind))
}
/** What the rules of three hold in the middle, besides C1 controls. */
for (const middle of [kinds.X, kinds.O, kinds.E, kinds.M, '°µ']) {
  mark(middle, kindsBefore, outer)
}

/** Code units that are looked at: 2 is odd by itself or nearly so, 1 next to certain kinds only. */
const anchors = kindsOf.map((kind, code) => {
  return kind & bit.C ? 2 : kindsBefore[code]! | kindsBehind[code]! ? 1 : 0
})

function mark(members: string, table: Uint16Array, bits: number): void {
  for (const [range] of members.matchAll(/[\s\S](?:-[\s\S])?/g)) {
    const last = range.charCodeAt(range.length - 1)
    for (let code = range.charCodeAt(0); code <= last; code++) table[code]! |= bits
  }
}

function bitsOf(names: string): number {
  return [...names].reduce((bits, name) => bits | bit[name as Kind], 0)
}

/** After this many characters of ASCII in a row the next one beyond it is searched for, which is faster. */
const longRun = 24
const beyondAscii = /[^\0-\x7f]/g

/**
 * Whether a text has a place that looks like damage of encoding.
 *
 * Nearly all text is read here and nowhere else: one look-up for each character beyond ASCII, and more only where
 * the kinds of two neighbours say so.
 */
export function isOdd(text: string): boolean {
  if (startsWithLead(text)) return true
  const {length} = text
  let plain = 0
  for (let at = nextBeyondAscii(text, 0); at < length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80) {
      // Minus one: the loop goes on to the next.
      if (++plain === longRun) at = nextBeyondAscii(text, at) - 1
    } else {
      plain = 0
      if (anchors[code] !== 0 && isOddPlace(text, at)) return true
    }
  }
  return false
}

/** Characters that stand in every odd place of a text. */
export const oddCharacters: string = [...anchors.keys()]
  .filter((code) => anchors[code] !== 0)
  .map((code) => String.fromCharCode(code))
  .join('')

/** Whether what stands around one of {@link oddCharacters} looks like damage of encoding. */
export function isOddPlace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (anchors[code] === 2 || mayBeOdd(text, at, code)) && isOddAt(text, at)
}

function nextBeyondAscii(text: string, from: number): number {
  beyondAscii.lastIndex = from
  return beyondAscii.test(text) ? beyondAscii.lastIndex - 1 : text.length
}

/** Whether a text starts with the first half of a pair whose second half got lost. */
export function startsWithLead(text: string): boolean {
  return text.startsWith('Ã ') || text.startsWith('Â ')
}

function mayBeOdd(text: string, at: number, code: number): boolean {
  if (at > 0 && (kindsOf[text.charCodeAt(at - 1)]! & kindsBefore[code]!) !== 0) return true
  return at + 1 < text.length && (kindsOf[text.charCodeAt(at + 1)]! & kindsBehind[code]!) !== 0
}

function isOddAt(text: string, at: number): boolean {
  return odd.test(text.slice(Math.max(0, at - reach + 1), at + reach))
}
