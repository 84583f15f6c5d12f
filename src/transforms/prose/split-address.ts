import type {Article} from '../../article.ts'
import {isBlank, isSpace, isWord, spaces} from '../../characters.ts'
import {PerArticle, recall} from '../../memory.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

/** Longest broken address that is looked at, in UTF-16 code units. */
const reach = 120

/** Ends of domains that are believed. */
const domains =
  'com|org|net|gov|edu|int|info|eu|in|uk|de|fr|es|it|pt|br|ru|cn|jp|nl|pl|se|no|dk|fi|ch|at|ca|au|io|co'
const host = `[a-z0-9-]+(?: ?\\. ?[a-z0-9-]+)* ?\\. ?(?:${domains})(?![a-z0-9-])`
const web = new RegExp(`^(?:https? ?: ?/ ?/ ?)?${host}(?: ?/ ?[a-z0-9_-]+(?:\\.html?)?)*/?`)
const mail = new RegExp(`^@ ?${host}`)

/**
 * Close up web and e-mail addresses, handles, and hashtags that spaces broke: `https: // www. example. com`,
 * `desk @ example. org`, `@ name`.
 *
 * A web address needs its scheme or `www`, an e-mail address a known end of domain; a handle or a hashtag must
 * stand in the article without its space too. What is whole is never touched.
 */
export const splitAddress: TransformPlugin = defineTransform({
  id: 'split-address',
  stage: 'prose',
  summary: 'Close up addresses, handles, and hashtags that spaces broke',
  examples: [
    {
      before: 'See https: // www. example. com / news for more.',
      after: 'See https://www.example.com/news for more.'
    },
    {before: 'See www. example. org for more.', after: 'See www.example.org for more.'},
    {before: 'Write to desk @ example. org today.', after: 'Write to desk@example.org today.'},
    {before: 'Ask @desk_one. He asked @ desk_one.', after: 'Ask @desk_one. He asked @desk_one.'},
    {before: 'Ask @ desk_two.', after: 'Ask @desk_two.'},
    {before: 'See https://example.com. In short, and www.example.org. It rained.'},
    {before: 'Friday @ Coral Hall, 5 eggs @ 2 each, and # 1 of a kind.'},
    {before: '# Heading\n\nCode: // a comment. com is no word.'}
  ],
  triggers: `/@#.`,
  after: `${spaces}w`,
  at(article, at) {
    const {text} = article
    if (text[at] === '/') return text[at + 1] === '/' || text[at + 1] === ' ' ? atScheme(text, at) : undefined
    if (text[at] === '.') return text.startsWith('www. ', at - 3) ? join(text, at - 3, web) : undefined
    if (!isSpace(text.charCodeAt(at - 1)) || !isSpace(text.charCodeAt(at + 1))) return atMail(text, at)
    return atMail(text, at) ?? atHandle(article, at)
  }
})

/** `https: //`. */
function atScheme(text: string, at: number): Finding | undefined {
  const scheme = /(?<![a-z])https? ?: $/.exec(text.slice(Math.max(0, at - 10), at))
  return scheme ? join(text, at - scheme[0].length, web) : undefined
}

/** Take the spaces out of what an expression finds at an offset. */
function join(text: string, from: number, shape: RegExp): Finding | undefined {
  if (from > 0 && isWord(text.charCodeAt(from - 1))) return undefined
  const found = shape.exec(text.slice(from, from + reach))?.[0]
  return found?.includes(' ') ? closeUp(from, found) : undefined
}

function closeUp(from: number, found: string): Finding {
  const insert = found.replaceAll(' ', '')
  const reason = `Unexpected spaces inside \`${found}\`, expected \`${insert}\``
  return {from, to: from + found.length, insert, certainty: 'likely', reason}
}

/** `desk @ example. org`. */
function atMail(text: string, at: number): Finding | undefined {
  if (text[at] !== '@' || !isWord(text.charCodeAt(at - 2))) return undefined
  const found = mail.exec(text.slice(at, at + reach))?.[0]
  return found === undefined ? undefined : closeUp(at - 1, ` ${found}`)
}

/** `@ desk_one`: a name that only accounts have. */
function isHandle(mark: string, name: string): boolean {
  return mark === '@' && /^[a-z][a-z\d]*_\w*[a-z\d]$/i.test(name)
}

/** `@ name`, where the article has `@name`, or the name can be nothing else. */
function atHandle(article: Article, at: number): Finding | undefined {
  const {text} = article
  if (at === 0 || (text[at] === '#' && isBlank(text.charCodeAt(at - 2)))) return undefined
  const name = /^\w{3,40}/.exec(text.slice(at + 2, at + 44))?.[0]
  if (!name || !(isHandle(text[at]!, name) || handles(article).has(text[at] + name))) return undefined
  const reason = `Unexpected space behind \`${text[at]}\`, expected \`${text[at]}${name}\``
  return {from: at + 1, to: at + 2, insert: '', certainty: 'likely', reason}
}

const memory = new PerArticle<ReadonlySet<string>>()

function handles(article: Article): ReadonlySet<string> {
  return recall(memory, article, () => new Set(article.text.match(/[@#]\w{3,40}/g)))
}
