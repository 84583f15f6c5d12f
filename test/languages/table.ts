import type {LabelList, Language} from '../../src/languages/language.ts'

/** Docs group the kinds of labels, since a column for each would be too many. */
const groups: Readonly<Record<string, readonly string[]>> = {
  'read more': ['read-more', 'related', 'continues', 'truncation'],
  comments: ['comment-heading', 'comment-notice', 'comment-field'],
  'ads and offers': ['ad', 'newsletter', 'follow', 'paywall', 'app', 'donation', 'contact', 'share'],
  'notices and page parts': ['copyright', 'disclaimer', 'cookie', 'tags', 'navigation', 'player', 'embed'],
  'bylines and credits': ['byline', 'about-author', 'credit', 'date', 'reading-time', 'sign-off']
}

function count(list: LabelList | undefined): number {
  return Object.values(list ?? {}).reduce((sum, labels: readonly string[]) => sum + labels.length, 0)
}

function row({labels, name, quotes, tag}: Language): string {
  const counts = Object.values(groups).map((kinds) =>
    kinds.reduce((sum, kind) => sum + count(labels[kind as keyof typeof labels]), 0)
  )
  const pairs = quotes.map((pair) => `\`${pair}\``).join(' ')
  return `| ${[name, `\`${tag}\``, ...counts, pairs].join(' | ')} |`
}

/** The table of languages in docs/languages.md: labels of each group of kinds, and the quotation marks. */
export function languageTable(languages: readonly Language[]): string {
  const heads = ['language', 'tag', ...Object.keys(groups), 'quotes']
  const sorted = [...languages].sort((a, b) => (a.name < b.name ? -1 : 1))
  return [`| ${heads.join(' | ')} |`, `|${'---|'.repeat(heads.length)}`, ...sorted.map(row)].join('\n')
}

/** All kinds that the table counts. */
export const tableKinds: readonly string[] = Object.values(groups).flat()
