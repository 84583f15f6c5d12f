import type {Compounds, Grammar, Language} from './language.ts'

const grammar: Grammar = {
  determiners: [],
  openEnded: [],
  transitive: [],
  finite: [],
  subjects: [],
  saying: []
}
const compounds: Compounds = {words: [], tails: []}

/**
 * What a pack need not know: to be spread into it, so that it says only what it knows.
 *
 * @example const eu: Language = {...bare, tag: 'eu', name: 'Basque', signs, quotes: ['«»'], labels}
 * @example const sv: Language = {...bare, tag: 'sv', grammar: {...bare.grammar, saying: words('sade säger')}}
 */
export const bare: Pick<Language, 'spacedMarks' | 'abbreviations' | 'grammar' | 'compounds'> = {
  spacedMarks: '',
  abbreviations: [],
  grammar,
  compounds
}
