/**
 * Which languages bind words by no-break spaces, so that one between two words is typography and no damage: short
 * prepositions and conjunctions (`v\u00a0Praze`, `в\u00a0Москве`) go with the next word.
 *
 * By the typographic rules of each language, as spell checkers and typesetting programs apply them (vlna for Czech
 * and Slovak, "sierotki" in Polish, ГОСТ 7.32 and the usual web typographers for Russian and its neighbours).
 */
export const bindingLanguages: ReadonlySet<string> = new Set(
  'be bg bs cs et fi hr hu lt lv mk pl ru sk sl sr uk'.split(' ')
)
