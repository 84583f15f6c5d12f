/**
 * How odd a text looks: places that honest text hardly ever has, and text that was read by the wrong encoding
 * nearly always. The kinds of characters, and which of them do not follow each other, are the knowledge that
 * ftfy (Robyn Speer) made known; how often one is right was measured there on millions of tweets.
 */

/** Kinds of characters beyond ASCII. The rules below name them by a letter. */
const kinds = {
  /** C1 controls: no use outside damage. */
  C: '\u0080-\u009f',
  /** Marks that are hardly ever used but by accident. */
  X: '¦¤¨¬¯¸ƒˆˇ˘˛˜†‡‰⌐◊\ufffdªº',
  /** Accented Latin letters. Those of emoticons (`ò_ó`) are left out, save for `Ø`, `Ù`, the leads of Arabic. */
  L: 'ßà-ñăąćčďđęěğĺľłœŕśşšťüźżžґﬁﬂ',
  U: 'À-ÑØÙÜÝĂĄĆČĎĐĘĚĞİĹĽŁŃŇŒŘŚŞŠŢŤŸŹŻŽҐ',
  /** Letters of other alphabets. */
  G: 'α-ωάέήίΰа-яѐ-џ',
  H: 'ÞΑ-ΩΆΈΉΊΌΎΏА-ЯЀ-Џ',
  /** Quotes and the like that open, and that close. */
  O: '¡«¿©΄΅‘‚“„•‹\uf8ff',
  E: '®»˝”›™',
  /** Currencies, numbers, paragraphs, boxes. */
  M: '¢£¥₧€',
  N: '²³¹±¼½¾×µ÷⁄∂∆∏∑√∞∩∫≈≠≡≤≥№',
  P: '¶§',
  B: '│┌┐┘├┤┬┼═-╬▀▄█▌▐░▒▓'
} as const

/** Pairs and triples by kind, as `%L`; all else stands for itself. */
const rules: readonly string[] = [
  '[%C]',
  '[%X%L%U%B%O%E%M%N%P][%X]',
  '[A-Za-z][%G%H][%X]',
  '[%X][%L%U%B%O%E%M%N%P]',
  '[%L%G%B%E%M%N][%U]',
  '[%B%E%M%N][%L]',
  '[%L%B%E][%M]',
  '\\s[%U][%M]',
  '[%U%B][%N%P]',
  '[%L%U%B%M%E][%O][%N]',
  '[%L%U%M%N%B%P][%E][%O]',
  '[%M%N%B][%O]',
  '[a-z][%U][%O%M]',
  '[%B][Ò-ÖÙ-Üò-öø-ü°]',
  '[%L%U%M%N%O%E%P][%B]',
  '[%B][%E]',
  '[%L%U][%O%E][\\p{L}\\p{N}_]',
  '[Œœ][^A-Za-z]',
  '[%U]°',
  // Leads of Latin-1 and of the general punctuation, read by windows-1252.
  '[ÂÃÎÐ][€œŠš¢£Ÿž\u00a0\u00ad®©°·»–—´%O%E]',
  '×[²³]',
  // Arabic: its sequences hold common marks too, so that two pairs must stand together.
  '[ØÙ][%M%X%N%O\u00a0\u00ad·´–—―…’ŸŠ®°µ»][ØÙ][%M%X%N%O\u00a0\u00ad·´–—―…’ŸŠ®°µ»]',
  // Scripts of South Asia.
  'à[²µ¹¼½¾]',
  // The general punctuation and accents, read as Mac Roman.
  '√[±∂†≠®™´≤≥¥µø]',
  '≈[°¢]',
  '‚Ä[ìîïòôúùû†°¢π]',
  '‚[âó][àä°ê]',
  // The general punctuation, read by windows-1251, -1253, -1257; cp437 is covered by its boxes and `ΓÇ`.
  'вЂ',
  'β€[™\u00a0Ά\u00ad®°]',
  'ā€',
  'ΓÇ[\\u0080-\\uffff]',
  // Cyrillic and Greek, read by windows-1251 and -1253.
  '[ВГРС][%C%X%O%E%M°µ][ВГРС]',
  '[ΒΓΞΟ][%C%X%O%E%M°][ΒΓΞΟ]',
  'ГўВЂВ.[A-Za-z ]',
  // `à`, whose second byte is a no-break space, or became a space.
  'Ã[\u00a0¡]',
  '[a-z]\\s?[ÃÂ] ',
  '^[ÃÂ] ',
  '[a-z.,?!%E]Â[ %O%E]'
]

const odd = new RegExp(rules.map(fill).join('|'), 'u')

function fill(rule: string): string {
  return rule.replace(/%(\w)/g, (_, kind: keyof typeof kinds) => kinds[kind])
}

/** Whether a text has a place that looks like damage of encoding. */
export function isOdd(text: string): boolean {
  return odd.test(text)
}
