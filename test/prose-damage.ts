/** Damage as translators and extractors do it, to be made in good articles. */
import {clean} from '../src/index.ts'
import {defaultLanguages} from '../src/languages/defaults.ts'
import type {Language} from '../src/languages/language.ts'
import {clean as fixtures} from './fixtures.ts'
import {proseSources} from './prose-sources.ts'

/** Articles that need no repair in the languages that have a pack: those of the fixtures that need no title or format. */
export const good: readonly {readonly lang: string; readonly text: string}[] = [
  ...fixtures,
  ...proseSources
].filter(
  ({text, lang}) => defaultLanguages.some(({tag}) => tag === lang) && clean(text, {lang}).text === text
)

export interface Damage {
  readonly kind: string
  /** What is damaged, or how to find that in a language. */
  readonly shape: RegExp | ((language: Language) => RegExp | undefined)
  readonly to: string | ((...groups: string[]) => string)
  /** Languages in which it is damage; all where left out. */
  readonly only?: readonly string[]
  /** Whether every place in an article is damaged at once, as tools do that lose a character. */
  readonly everywhere?: boolean
}

export const western: readonly string[] = ['en', 'es', 'it', 'de', 'pt', 'nl', 'id', 'tr', 'pl', 'ru']
export const curly: readonly string[] = ['en', 'es', 'pt', 'it', 'nl', 'id', 'tr']
/** Languages that group thousands by a stop and set decimals off by a comma. */
const commas = ['es', 'de', 'pt', 'it', 'nl', 'id', 'tr', 'fr', 'pl', 'ru', 'sv']

/** One of a list of words, as a regular expression. */
export function oneOf(words: readonly string[]): string {
  return words
    .map((word) => word.replaceAll('.', '\\.'))
    .sort((a, b) => b.length - a.length)
    .join('|')
}

/** Each compound with a hyphen that the language's pack knows. */
function listedCompounds({compounds}: Language): RegExp | undefined {
  if (compounds.words.length === 0) return undefined
  return new RegExp(`(?<=[ (])(?:${oneOf(compounds.words)})(?=[ ,.])`, 'u')
}

export const damages: readonly Damage[] = [
  {kind: 'second stop', shape: /(?<=\p{Ll}{3})\.(?= \p{Lu})/u, to: '. .'},
  {kind: 'second comma', shape: /(?<=\p{Ll}{3}),(?= \p{Ll})/u, to: ',,'},
  {kind: 'space before a comma', shape: /(?<=\p{Ll}{3}),(?= \p{Ll})/u, to: ' ,'},
  {kind: 'space before a stop', shape: /(?<=\p{Ll}{3})\.(?= \p{Lu})/u, to: ' .'},
  {kind: 'no space after a stop', shape: /(?<= \p{Ll}{3,})\. (?=\p{Lu}\p{Ll}+[ ,])/u, to: '.'},
  {kind: 'no space after a comma', shape: /(?<= \p{Ll}{3,}), (?=\p{Ll}{3,} )/u, to: ',', only: western},
  {kind: 'comma at the next word', shape: /(?<= \p{Ll}{3,}), (?=\p{Ll}{3,} )/u, to: ' ,', only: western},
  {kind: 'mark at the next word', shape: /(?<=“[^“”\n]{3,80}[,.])” (?=\p{L})/u, to: ' ”', only: curly},
  {kind: 'no space after a mark', shape: /(?<=“[^“”\n]{3,80}[,.])” (?=\p{L})/u, to: '”', only: curly},
  {kind: 'space before a closing mark', shape: /(?<=“[^“”\n]{3,80}[\p{L},.])”/u, to: ' ”', only: curly},
  {kind: 'space behind an opening mark', shape: /(?<= )“(?=\p{L}[^“”\n]{3,80}”)/u, to: '“ ', only: curly},
  {
    kind: 'German mark at the next word',
    shape: /(?<=„[^“„\n]{3,80}[,.])“ (?=\p{L})/u,
    to: ' “',
    only: ['de']
  },
  {
    kind: 'Polish mark at the next word',
    shape: /(?<=„[^”„\n]{3,80}[,.])” (?=\p{L})/u,
    to: ' ”',
    only: ['pl']
  },
  {kind: 'space behind a low mark', shape: /(?<= )„(?=\p{L})/u, to: '„ ', only: ['de', 'pl']},
  {kind: 'straight mark at the next word', shape: /(?<=[a-z],)" (?=[a-z])/, to: ' "', only: ['en']},
  {kind: 'space in brackets', shape: /(?<= \([^()\n]{3,60}\p{L})\)/u, to: ' )'},
  {kind: 'space behind a bracket', shape: /(?<= )\((?=\p{Ll}[^()\n]{3,60}\))/u, to: '( '},
  {kind: 'torn contraction', shape: /(?<=[a-z]n)’(?=t )/, to: ' ’', only: ['en']},
  {kind: 'torn possessive', shape: /(?<=[a-z]{3})’(?=s [a-z])/, to: ' ’ ', only: ['en']},
  {kind: 'torn elision', shape: /(?<=\b[ldn])’(?=[aeiou])/, to: '’ ', only: ['fr', 'it']},
  {
    kind: 'lost apostrophes',
    shape: /(?<=[a-z])'(?=(?:s|t|ve|re|ll) )/,
    to: ' ',
    only: ['en'],
    everywhere: true
  },
  {
    kind: 'doubled word',
    shape: /(?<= )(of the|with|for|from|della|della|dans|para|por|mit|und|och)(?= )/,
    to: (word) => `${word} ${word!.split(' ').at(-1)}`,
    only: ['en', 'es', 'it', 'de', 'fr', 'pt', 'sv']
  },
  {
    kind: 'doubled article',
    shape: /(?<= )(the|los|las|het|les)(?= )/,
    to: (word) => `${word} ${word}`,
    only: ['en', 'es', 'nl', 'fr']
  },
  {kind: 'space in thousands', shape: /(?<=\b\d{1,2}),(?=000\b|[1-9]\d\d\b)/, to: ', ', only: ['en']},
  {
    kind: 'space in thousands before a unit',
    shape: ({units = []}) => new RegExp(`(?<=\\p{Ll} \\d{1,2})\\.(?=\\d{3} (?:${oneOf(units)})\\P{L})`, 'u'),
    to: '. ',
    only: commas
  },
  {kind: 'space in a decimal', shape: /(?<= \d)\.(?=\d percent)/, to: '. ', only: ['en']},
  {
    kind: 'space in a decimal (comma)',
    shape: /(?<= \d{1,2}),(?=\d{1,2} (?:%|\p{L}))/u,
    to: ', ',
    only: commas
  },
  {kind: 'space behind a currency', shape: /(?<= )\$(?=\d)/, to: '$ ', only: ['en']},
  {kind: 'space in a time', shape: /(?<= \d\d):(?=\d\d )/, to: ': '},
  {
    kind: 'broken address',
    shape: /https:\/\/www\.example\.com(?=\/\p{Ll}+ )/u,
    to: 'https: // www. example. com'
  },
  {kind: 'broken e-mail', shape: /(?<=[a-z])@(?=example)/, to: ' @ '},
  {kind: 'broken handle', shape: /(?<= )@(?=[a-z]+_[a-z])/, to: '@ '},
  {kind: 'broken hashtag that stands twice', shape: /(?<= )#(?=([a-z]+) (?:.|\n)*#\1)/, to: '# '},
  {kind: 'broken initials', shape: /(?<= the U)\.(?=S\. (?:[a-z]|Coast))/, to: '. ', only: ['en']},
  {kind: 'broken link', shape: /(?<=\])\((?=https)/, to: ' ('},
  {kind: 'broken emphasis', shape: /(?<= )\*\*(\p{L}[^*\n]+)\*\*/u, to: (_, inner) => `** ${inner} **`},
  {
    kind: 'space behind a hyphen',
    shape: listedCompounds,
    to: (compound) => compound!.replace('-', '- ')
  },
  {
    kind: 'space before a hyphen',
    shape: listedCompounds,
    to: (compound) => compound!.replace('-', ' -')
  },
  {
    kind: 'spaced dash in a compound that stands twice',
    shape: /(?<= )(\p{Ll}{2,})-(\p{Ll}{3,})(?=[ ,](?:.|\n)* \1-\2[ ,])/u,
    to: (_, left, right) => `${left} – ${right}`
  },
  {kind: 'spaced dash in a name', shape: /(?<= )(Covid|F)-(?=1[69])/, to: (_, name) => `${name} – `},
  {
    kind: 'spaced dash behind half a word',
    shape: (language) =>
      language.compounds.heads &&
      new RegExp(`(?<= (?:${oneOf(language.compounds.heads)}))-(?=\\p{L}{3})`, 'u'),
    to: ' – '
  },
  {kind: 'spaced dash in an age', shape: /(?<= \d\d)-year-old/, to: ' – year – old', only: ['en']},
  {kind: 'spaced dash in a doubled word', shape: /(?<= )(\p{Ll}+)-\1(?= )/u, to: '$1 – $1', only: ['id']},
  {
    kind: 'split sentence',
    shape: ({grammar}) =>
      new RegExp(
        `(?<= (?:${oneOf(grammar.openEnded.filter(({length}) => length > 1))})) (?=\\p{Ll}{3,} )`,
        'u'
      ),
    to: '. '
  },
  {
    kind: 'split paragraph',
    shape: ({grammar}) =>
      new RegExp(
        `(?<=\\p{L}[^\\n]{60,} (?:${oneOf(grammar.openEnded.filter(({length}) => length > 1))})) (?=\\p{Ll}{3,} [^\\n]{30,})`,
        'u'
      ),
    to: '.\n\n'
  },
  {
    kind: 'split sentence without case',
    shape: ({grammar}) =>
      new RegExp(
        `(?<= (?:${oneOf(grammar.openEnded.filter(({length}) => length > 1))})) (?=[\\p{Lo}\\p{M}]{2,} )`,
        'u'
      ),
    to: '. ',
    only: ['ar', 'fa', 'he', 'hi', 'ko', 'ur']
  },
  {
    kind: 'split sentence at an object',
    shape: ({grammar}) =>
      grammar.transitive.length > 0
        ? new RegExp(`(?<= (?:${oneOf(grammar.transitive)})) (?=(?:${oneOf(grammar.determiners)}) )`, 'u')
        : undefined,
    to: '. '
  }
]

/** Where a kind of damage can be made in a language. */
export function shapeOf({shape}: Damage, lang: string): RegExp | undefined {
  if (typeof shape !== 'function') return shape
  return shape(defaultLanguages.find(({tag}) => tag === lang)!)
}

/** Every place of a shape in a text, at most `most` of them, by chance. */
export function places(text: string, shape: RegExp, most: number, next: () => number): RegExpMatchArray[] {
  const all = [...text.matchAll(new RegExp(shape.source, `${shape.flags}g`))]
  while (all.length > most) all.splice(Math.floor(next() * all.length), 1)
  return all
}

export function damage(text: string, match: RegExpMatchArray, {to}: Damage): string {
  const put = typeof to === 'string' ? to.replaceAll('$1', match[1] ?? '') : to(...match)
  return text.slice(0, match.index) + put + text.slice(match.index! + match[0].length)
}
