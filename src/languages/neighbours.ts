/** A language whose pack may not be at hand, next to one that has a pack. */
export interface Neighbour {
  readonly tag: string
  /** The pack that it would be taken for. */
  readonly of: string
  readonly words: readonly string[]
}

/**
 * Function words of languages that look much like one whose pack is at hand: so that the detector tells them
 * apart, and tells their name. Used only where a caller has the one pack and not the other.
 */
export const neighbours: readonly Neighbour[] = [
  {
    tag: 'ca',
    of: 'es',
    words: (
      'de la el i a en que els les per un una amb del dels al als es no va han ha ser és són més com però també ' +
      'aquest aquesta aquests ja fins entre sobre seu seva seus hi ho si des on pel pels quan després tot molt sense'
    ).split(' ')
  },
  {
    tag: 'gl',
    of: 'pt',
    words: (
      'de a o e que do da os as en un unha no na nos nas dos das por para con non se ao á como máis pero tamén foi ' +
      'son ser está este esta seu súa polo pola cando moi xa sen ata entre sobre hai onte ten onde todo despois coa co'
    ).split(' ')
  }
]
