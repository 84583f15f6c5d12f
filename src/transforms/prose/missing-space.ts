import type {Article} from '../../article.ts'
import {isBlank, isDigit, isLetter, isLower, isUpper, isWord} from '../../characters.ts'
import type {Language} from '../../languages/language.ts'
import {PerArticle, recall} from '../../memory.ts'
import {defineTransform, type TransformPlugin} from '../../transform.ts'
import {isCommon} from '../../words.ts'

/**
 * Put back the space that was lost behind the end of a sentence: `the curve.Their aim` becomes `the curve. Their
 * aim`, where an extractor dropped a line break.
 *
 * Both sides must be plain words: a name before the stop (`Node.js`, `Table.Briefings`), a colon, or a digit needs
 * other such places in the article. What the article writes twice is a name. Addresses, domains, initials,
 * abbreviations with inner stops, calls in code, and decimal marks are left alone.
 */
export const missingSpace: TransformPlugin = defineTransform({
  id: 'missing-space',
  stage: 'prose',
  summary: 'Put back the space that was lost behind a sentence or a comma',
  examples: [
    {before: 'They bent the curve.Their aim was clear.', after: 'They bent the curve. Their aim was clear.'},
    {
      before: 'Is it over?They hope so. It ended”.Nobody knew.',
      after: 'Is it over? They hope so. It ended”. Nobody knew.'
    },
    {
      before:
        'It ended in 2002.Nobody knew. We left the town.Then it rained. It was late.They ate the fish.We slept.',
      after:
        'It ended in 2002. Nobody knew. We left the town. Then it rained. It was late. They ate the fish. We slept.'
    },
    {
      before: 'Shares of Corrow (6752.TO) fell.Nobody knew why.It had rained. Those of Sarn (7203.TO) rose.',
      after: 'Shares of Corrow (6752.TO) fell. Nobody knew why. It had rained. Those of Sarn (7203.TO) rose.'
    },
    {before: '1) We left.2) They stayed in town.', after: '1) We left. 2) They stayed in town.'},
    {before: 'It was signed in 1945.They left.', after: 'It was signed in 1945. They left.'},
    {before: 'As shown before.2) They stayed with Office 2019.Build 3.'},
    {
      before: 'We waited,but nobody came, and it rained.',
      after: 'We waited, but nobody came, and it rained.'
    },
    {before: 'یہ فہرست ہے۔انھوں نے بتایا', after: 'یہ فہرست ہے۔ انھوں نے بتایا', lang: 'ur'},
    {before: 'La S.N.C.F. et l’O.N.U. y étaient, et l’U.R.S.S. aussi.', lang: 'fr'},
    {before: 'It runs on Node.js, example.com, 4.x, and on Booking.Com or asp.Net pages.'},
    {before: 'At 5 p.m.Eastern, e.g.Smith of the U.S.Army, Table.Briefings reports.'},
    {before: 'function Ship(name) { this.name = name; } exports.Ship = Ship; ships.Count += 1;'},
    {before: 'The paper (NYT.A) asked Fernand Pell, D-R.I., who chairs it.'},
    {before: 'Call console.Log(x), std::String, or a.B.c; see Yahoo!Japan and page?Id=1.'},
    {
      before:
        'The search for “charger,black” and the tags red,green,blue, and N,N-dimethyl costs 1,5; mount it ro,nodev,noexec,noatime here.'
    }
  ],
  triggers: initials(),
  after: '.!?:,۔؟',
  at(article, offset) {
    const {text} = article
    const joint = jointAt(text, offset, article.language)
    if (!(joint ? isBelieved(article, joint) : isEnumerated(text, offset))) return undefined
    const mark = text[offset - 1]!
    const reason = `Unexpected \`${text[offset]}\` right behind \`${mark}\`, expected a space`
    return {from: offset, to: offset, insert: ' ', certainty: 'likely', reason}
  }
})

/** Letters of cased scripts and of Arabic, and digits. Indic and East Asian scripts are left out. */
function initials(): string {
  let found = '0123456789'
  for (let code = 65; code < 0x6d4; code++) {
    if (isUpper(code) || (code >= 0x621 && isLetter(code)) || (isLower(code) && isPlain(code)))
      found += String.fromCharCode(code)
  }
  return found
}

/** The letters of English and its like, and of Russian: enough to see a comma without a space. */
function isPlain(code: number): boolean {
  return code < 0x100 || (code >= 0x430 && code < 0x450)
}

/** Two words with a mark and no space between them. */
interface Joint {
  /** The word before the mark. */
  readonly left: string
  readonly mark: string
  readonly right: string
  /** What is to be believed: at once, with other joints in the article, or not at all. */
  readonly strength: 'strong' | 'weak'
}

/** Longest word that is looked at. */
const longest = 30
/** Number of different plain places from which on those with names are believed too. */
const enough = 2

function jointAt(text: string, at: number, language: Language | undefined): Joint | undefined {
  const mark = text[at - 1]!
  if (!canBegin(text.charCodeAt(at), mark)) return undefined
  const end = skipClosers(text, at - 1)
  const from = wordStart(text, end)
  const to = wordEnd(text, at)
  const left = text.slice(from, end)
  const right = text.slice(at, to)
  if (left === '' || !isEdge(text, from - 1) || !isRightEdge(text, to, mark)) return undefined
  // “charger,black” is looked up, not said.
  if (mark === ',' && '“„"«‘'.includes(text[from - 1] ?? ' ')) return undefined
  const common = isCommon(right, language)
  // The last of a list that is written so: `ro,nodev,noatime`.
  if (mark === ',' && text[from - 1] === ',' && !common) return undefined
  if (mark === '.' && right.length > 3 && isPlainName(right) && isYear(text, from, end, language))
    return {left, mark, right, strength: 'strong'}
  const strength =
    mark === ',' ? weighComma(left, right, common) : weigh(left, mark, right, end < at - 1 || common)
  return strength && {left, mark, right, strength}
}

function canBegin(code: number, mark: string): boolean {
  if (isUpper(code)) return true
  if (mark === ',') return isLower(code)
  return mark === '۔' || mark === '؟' ? isWord(code) : false
}

/** The offset before closing quotes and brackets. */
function skipClosers(text: string, end: number): number {
  let at = end
  while (at > 0 && end - at < 3 && '”’"»)]'.includes(text[at - 1]!)) at--
  return at
}

function wordStart(text: string, end: number): number {
  let from = end
  while (
    from > 0 &&
    end - from < longest &&
    (isWord(text.charCodeAt(from - 1)) || "'’-".includes(text[from - 1]!))
  )
    from--
  return from
}

function wordEnd(text: string, start: number): number {
  let to = start
  while (
    to < text.length &&
    to - start < longest &&
    (isWord(text.charCodeAt(to)) || "'’-".includes(text[to]!))
  )
    to++
  return to
}

/** What may stand before the word: white space, an opening mark, a mark of another joint. */
function isEdge(text: string, at: number): boolean {
  return at < 0 || isBlank(text.charCodeAt(at)) || '“„"«(‘[—–/,'.includes(text[at]!)
}

/** What may stand behind the second word: white space or a mark of prose, no call, no assignment, no domain. */
function isRightEdge(text: string, at: number, mark: string): boolean {
  if (at >= text.length || isBlank(text.charCodeAt(at))) return true
  if (mark === ',' && text[at] === ',') return false
  if (!'.,;:!?)”"»…%۔،؟'.includes(text[at]!)) return false
  return !isWord(text.charCodeAt(at + 1)) || isUpper(text.charCodeAt(at + 1))
}

/** What follows a stop in names of sites and files. */
const suffixes = new Set('com net org io ai js ts py php html edu gov info biz tv me app dev'.split(' '))

function weigh(left: string, mark: string, right: string, proved: boolean): Joint['strength'] | undefined {
  if ('۔؟'.includes(mark)) return left.length > 1 && right.length > 1 ? 'strong' : undefined
  if (suffixes.has(right.toLowerCase()) || isMixed(right) || isInitial(left)) return undefined
  const last = left.charCodeAt(left.length - 1)
  // `NYT.A`, `6752.TO`: shares.
  if (right.length === 1 ? isUpper(last) : isDigit(last) && isUpper(right.charCodeAt(1))) return undefined
  // `21.I – 19.II`: a day, and its month in Roman numerals.
  if (left.length <= 2 && isDigit(last) && /^[IVX]+$/.test(right)) return undefined
  if (proved && left.length > 1) return 'strong'
  if (isDigit(last)) return left.length === 4 && right.length > 1 ? 'weak' : undefined
  if (left.length < 2 || !isLower(last) || isMixed(left)) return undefined
  return mark === ':' || isUpper(left.charCodeAt(0)) || left.length < 3 ? 'weak' : 'strong'
}

/** The first letter of an abbreviation behind an elided word or a hyphen: `l’O.N.U.`, `D-R.I.` */
function isInitial(word: string): boolean {
  return "'’-".includes(word.at(-2) ?? ' ') && isUpper(word.charCodeAt(word.length - 1))
}

/** Farthest that the number before is looked for, in UTF-16 code units. */
const listReach = 2000

/** `1) We left.2) They stayed.`: the next number of a list inside a paragraph. */
function isEnumerated(text: string, at: number): boolean {
  if (!'.!?'.includes(text[at - 1]!) || !isLower(text.charCodeAt(at - 2))) return false
  const number = /^([2-9]|1\d)\)\.? \S/.exec(text.slice(at, at + 6))?.[1]
  return (
    number !== undefined && text.slice(Math.max(0, at - listReach), at).includes(`${Number(number) - 1})`)
  )
}

/** `in 1945.They`, `July 1945.They`: a year of the calendar, no edition (`Office 2019.Build`). */
function isYear(text: string, from: number, end: number, language: Language | undefined): boolean {
  if (end - from !== 4 || text[from - 1] !== ' ' || !/^(?:1[5-9]|20)/.test(text.slice(from, end)))
    return false
  const word = text.slice(wordStart(text, from - 1), from - 1)
  return isLower(word.charCodeAt(0)) || months(language?.tag ?? 'en').has(word.toLowerCase())
}

const monthsOf = new Map<string, ReadonlySet<string>>()

/** Names of the months in a language, in lower case, as the platform knows them. */
function months(tag: string): ReadonlySet<string> {
  return recall(monthsOf, tag, () => {
    const {format} = new Intl.DateTimeFormat(tag, {month: 'long', timeZone: 'UTC'})
    return new Set(
      Array.from({length: 12}, (_, month) => format(new Date(Date.UTC(2020, month))).toLowerCase())
    )
  })
}

/** One capital and small letters behind it. */
function isPlainName(word: string): boolean {
  for (let i = 1; i < word.length; i++) if (!isLower(word.charCodeAt(i))) return false
  return isUpper(word.charCodeAt(0))
}

/** `waited,but`: two plain words. A second comma or a name on both sides shows a list. */
function weighComma(left: string, right: string, common: boolean): Joint['strength'] | undefined {
  if (!isLetter(left.charCodeAt(left.length - 1)) || isMixed(left) || isMixed(right)) return undefined
  if (common) return left.length > 1 && right.length > 1 ? 'strong' : undefined
  if (left.length < 3 || right.length < 3 || !isLower(left.charCodeAt(0))) return undefined
  return isUpper(right.charCodeAt(0)) ? undefined : 'strong'
}

/** A capital inside a word: a name in code or of a brand. */
function isMixed(word: string): boolean {
  for (let i = 1; i < word.length; i++) {
    if (isUpper(word.charCodeAt(i)) && isLower(word.charCodeAt(i - 1))) return true
  }
  return false
}

interface Joints {
  /** Number of different joints that speak for themselves. */
  readonly strong: number
  /** How often each stands in the article. */
  readonly counts: ReadonlyMap<string, number>
}

const memory = new PerArticle<Joints>()

/** A joint that the article writes twice is a name, unless others are in it; a weak one needs a strong one elsewhere. */
function isBelieved(article: Article, {left, mark, right, strength}: Joint): boolean {
  const {strong, counts} = recall(memory, article, () => countJoints(article))
  if (counts.get(left + mark + right)! > 1) return strength === 'strong' && strong > 2
  return strength === 'strong' || strong >= enough
}

function countJoints({text, language}: Article): Joints {
  const counts = new Map<string, number>()
  let strong = 0
  for (const {index} of text.matchAll(/[.!?:,۔؟](?=[^\s])/g)) {
    const at = index + 1
    // `today."They`: whichever side the mark belongs to, a space was lost here too.
    if ('"“”'.includes(text[at]!) && isUpper(text.charCodeAt(at + 1)) && isLower(text.charCodeAt(index - 1)))
      strong++
    if (!isWord(text.charCodeAt(at))) continue
    const joint = jointAt(text, at, language)
    if (!joint) continue
    const key = joint.left + joint.mark + joint.right
    const before = counts.get(key) ?? 0
    counts.set(key, before + 1)
    if (before === 0 && joint.strength === 'strong' && joint.mark !== ',') strong++
  }
  return {strong, counts}
}
