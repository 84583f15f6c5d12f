/**
 * What tells of a page by its shape, in any language: the same few words three times, a row of links to where we are, a
 * label glued to a headline, what counts pictures or seconds.
 */

import type {Article} from '../article.ts'
import {countWords, isDigit, isLower, isUpper} from '../characters.ts'
import type {LabelKind, Language} from '../languages/language.ts'
import {isLast, labelsAt, labelsOf, packsFor, skipMarks} from '../line-labels.ts'
import {isProse, type Line} from '../lines.ts'
import {PerArticle, recall} from '../memory.ts'
import {manners} from './reading.ts'

/** What the shape of a line makes it, in any language, where that tells of a page. */
export function kindByShape(article: Article, line: Line): LabelKind | undefined {
  if (isPost(article, line)) return 'embed'
  if (isAdSlot(article, line) || isSeller(article, line)) return 'ad'
  if (isPlayed(line) || isCounter(article, line) || isNamedCounter(article, line)) return 'player'
  if (isShareCount(article, line)) return 'share'
  if (isEcho(article, line) || isGlued(article, line) || isGluedPath(article, line)) return 'navigation'
  if (isFeedNote(article, line)) return 'navigation'
  if (!holdsRows(article)) return undefined
  if (hasButton(article, line)) return 'read-more'
  return isWay(article, line) || isRowOfLabels(article, line) ? 'navigation' : undefined
}

/** How far down an article a count of shares is looked for, in lines, and its longest number. */
const lastCount = 10
const longestNumber = 6

/** `4`, and `SHARES` in the next line: above the first paragraph. */
function isShareCount(article: Article, line: Line): boolean {
  if (line.index > lastCount || line.length > longestNumber || !/^\d[\d.,]*[kKM]?$/.test(line.text))
    return false
  const {lines, text} = article
  const next = lines.at(line.index + 1)
  if (!next || lines.slice(0, line.index).some(isProse)) return false
  return labelsOf(article, next).some((label) => label.kind === 'share' && isLast(text, label, next.end))
}

/** Lines at the end of an article among which the note of a feed stands. */
const lastLines = 4
const longestNote = 500
/** Longest phrase that such a note begins with, and longest name of a site at its end. */
const longestOpening = 40
const longestSite = 60

/** `The post Harbour bridge reopens appeared first on Harbour Post.`: what a feed adds below an article. */
function isFeedNote(article: Article, {index, length, text}: Line): boolean {
  if (index < article.lines.length - lastLines || index === 0 || length > longestNote) return false
  const notes = notesOf(packsFor(article)).get(text[0]!.toLowerCase())
  if (notes === undefined) return false
  const head = text.slice(0, longestOpening).toLowerCase()
  return notes.some(({tag, note}) => head.startsWith(note[0]) && frames(text, note) && article.mayHold(tag))
}

/** A note of a feed, and whose language it is. */
interface Note {
  readonly tag: string
  readonly note: readonly [opening: string, closing: string]
}

const memory = new WeakMap<readonly Language[], ReadonlyMap<string, readonly Note[]>>()

/** The notes of some packs by their first letter: nearly every line begins with another. */
function notesOf(packs: readonly Language[]): ReadonlyMap<string, readonly Note[]> {
  const known = memory.get(packs)
  if (known) return known
  const notes = new Map<string, Note[]>()
  for (const {tag, feedNotes = []} of packs) {
    for (const note of feedNotes) notes.set(note[0][0]!, [...(notes.get(note[0][0]!) ?? []), {tag, note}])
  }
  memory.set(packs, notes)
  return notes
}

/** Whether behind the first phrase of a note a headline follows, and behind the other a name. */
function frames(text: string, [opening, closing]: readonly [opening: string, closing: string]): boolean {
  if (isLower(text.charCodeAt(opening.length))) return false
  const at = text.toLowerCase().lastIndexOf(closing)
  return at > opening.length + 2 && text.length - at - closing.length <= longestSite
}

/** Words of a line that is repeated, or of a step in a row of links. */
const mostInLink = 5

/** How far down an article an echo is looked for, in lines. */
const lastEcho = 20

/** `Loading...`, three times in a row, above the first paragraph. Below it, it may be a refrain. */
function isEcho({lines}: Article, line: Line): boolean {
  if (line.index > lastEcho || line.length > mostInLink * 12) return false
  if (line.words === 0 || line.words > mostInLink) return false
  let run = 1
  for (let i = line.index - 1; i >= 0 && run < 3 && isSame(lines.at(i)!, line); i--) run++
  for (let i = line.index + 1; i < lines.length && run < 3 && isSame(lines.at(i)!, line); i++) run++
  return run >= 3 && lines.some(isProse) && !lines.slice(0, line.index).some(isProse)
}

function isSame(one: Line, other: Line): boolean {
  return one.length === other.length && one.text === other.text
}

/** How far into a line the seam behind a glued label may stand, and the longest such line, in UTF-16 code units. */
const seamReach = 30
const longestGlued = 220

const glued = new Set<LabelKind>(['navigation', 'read-more', 'related'])

/** `Previous articleHarbour bridge to reopen in May`: a label without a space, and the headline it points to. */
function isGlued(article: Article, {start, end, length, terminal}: Line): boolean {
  if (length > longestGlued || terminal === '.') return false
  const {text} = article
  if (/^[\p{Lo}ა-ჿ]/u.test(text.slice(start, start + 2)))
    return terminal === '' && isGluedWithoutCase(article, start, end)
  const seam = start + text.slice(start, Math.min(end, start + seamReach)).search(/\p{Ll}\p{Lu}/u) + 1
  if (seam <= start || !text.slice(start, seam).includes(' ')) return false
  return labelsAt(article, start, seam).some(({kind, to}) => to === seam && glued.has(kind))
}

/** Shortest label of two words, and words of the headline glued to it. */
const shortestGlued = 7
const fewestGlued = 3

/** The same in a script that has no capitals, so that only the label itself tells where it ends. */
function isGluedWithoutCase(article: Article, start: number, end: number): boolean {
  const {text} = article
  const space = text.indexOf(' ', start)
  if (space < 0 || space > start + seamReach || countWords(text, start, end) < fewestGlued) return false
  for (
    let seam = Math.max(space + 2, start + shortestGlued);
    seam < Math.min(end, start + seamReach);
    seam++
  ) {
    if (!/^\p{L}$/u.test(text[seam]!) || !isLetterOrMark(text[seam - 1]!)) continue
    const labels = labelsAt(article, start, seam)
    if (labels.some(({kind, to}) => to === seam && kind === 'navigation')) return true
  }
  return false
}

function isLetterOrMark(character: string): boolean {
  return /^[\p{L}\p{M}]$/u.test(character)
}

/** Lines at the top among which the row of links to the headline stands, its length, and words of the headline. */
const lastPath = 6
const longestPath = 60
const fewestOfTitle = 4

/** `HomeLettersFerries stay in the harbour`, right above the headline: the links to where we are, without a space. */
function isGluedPath({lines}: Article, line: Line): boolean {
  if (line.index >= lastPath) return false
  const title = lines.behind(line)
  const before = title ? line.length - title.length : 0
  if (!title || before < 3 || before > longestPath || title.words < fewestOfTitle) return false
  const isSeam = isLower(line.codeAt(line.start + before - 1)) && isUpper(title.codeAt(title.start))
  return isSeam && line.text.endsWith(title.text)
}

/** The address of a post or a film, which a page shows in its place. */
const post =
  /^https?:\/\/(?:(?:www|m|mobile)\.)?(?:(?:twitter|x)\.com\/\w+\/status\/\d+|instagram\.com\/(?:p|reel|tv)\/[\w-]+|facebook\.com\/[\w.]+\/(?:posts|videos)\/|fb\.watch\/|youtube\.com\/(?:watch\?v=|shorts\/)[\w-]+|youtu\.be\/[\w-]+|tiktok\.com\/@[\w.]+\/video\/\d+|vimeo\.com\/\d+|t\.me\/\w+\/\d+)[^\s]*$/i
const longestPost = 250

/** An address that was to become a post or a film, alone between two paragraphs. One behind a colon is a source. */
function isPost({lines}: Article, line: Line): boolean {
  if (line.text[0] !== 'h' || line.length > longestPost || !post.test(line.text)) return false
  const [before, behind] = [lines.before(line), lines.behind(line)]
  if (!before || !isProse(before) || !'.!?”"»'.includes(before.text.at(-1)!)) return false
  return behind === undefined || isProse(behind)
}

/** Sizes that ads are sold in. */
const sizes = new Set(
  '300x250 728x90 970x250 970x90 320x50 320x100 160x600 300x600 336x280 468x60 250x250 120x600 300x50'.split(
    ' '
  )
)
const longestSlot = 40
const mostInSlot = 5
/** Different sizes in an article that speaks of them: more where the line begins with a label of ads. */
const fewestSizes = 2
const fewestLabelled = 3

/** `Banner 300x250`: the place of an ad that did not come. */
function isAdSlot(article: Article, line: Line): boolean {
  if (line.length > longestSlot || line.words > mostInSlot || line.terminal !== '') return false
  if (sizeIn(line.text) === undefined) return false
  const isLabelled = labelsAt(article, line.start, line.end).some(({kind}) => kind === 'ad')
  return countSizes(article) < (isLabelled ? fewestLabelled : fewestSizes)
}

/** `harbourpost.example, pub-5635234458637791, DIRECT`: who may sell the ads of a site, once. More are a list of them. */
function isSeller({text}: Article, {length, text: line}: Line): boolean {
  if (length > longestSeller || !seller.test(line)) return false
  return text.indexOf(', pub-') === text.lastIndexOf(', pub-')
}

const seller = /^[\w.-]+, ?pub-\d{10,20}, ?(?:DIRECT|RESELLER)(?:, ?[\da-f]{10,20})?$/
const longestSeller = 100

function sizeIn(text: string): string | undefined {
  const found = /(?<!\d)\d{2,3}\s?[xх×]\s?\d{2,3}(?!\d)/i.exec(text)?.[0].replace(/\s?[^\d\s]\s?/, 'x')
  return found !== undefined && sizes.has(found) ? found : undefined
}

function countSizes({lines}: Article): number {
  const found = new Set<string>()
  for (const {length, text} of lines) {
    const size = length > longestSlot ? undefined : sizeIn(text)
    if (size !== undefined) found.add(size)
  }
  return found.size
}

/** `0:00 / 3:21`: how far a player is. */
function isPlayed({length, text}: Line): boolean {
  return length <= 17 && /^\d{1,2}:\d\d(?::\d\d)? ?\/ ?\d{1,2}:\d\d(?::\d\d)?$/.test(text)
}

/** `3 of 12 |`: which of its pictures a gallery shows. Without the bar it may be a score. */
const counter = /^(\d{1,3})( ?(?:\/|\p{L}{1,4}) ?)(\d{1,3} \|)$/u
const longestCounter = 16
const longestNamedCounter = 30
/** How far from a counter the next one stands, in lines: a caption, a credit, and buttons. */
const counterReach = 6

/** `Image 3 of 12`: the same with the name of what is counted. */
function isNamedCounter(article: Article, line: Line): boolean {
  if (line.length > longestNamedCounter || !isDigit(line.codeAt(line.end - 1))) return false
  const number = line.text.search(/ \d{1,3} ?(?:\/|\p{L}{1,4}) ?\d{1,3}$/u)
  if (number < 1) return false
  const end = line.start + number
  return labelsAt(article, line.start, end).some(({kind, to}) => kind === 'credit' && to === end)
}

/** Whether a line counts the pictures of a gallery: the counter before or behind stands near. */
function isCounter({lines}: Article, line: Line): boolean {
  const {index, text} = line
  if (line.length > longestCounter || !isDigit(line.codeAt(line.start))) return false
  const parts = counter.exec(text)
  if (!parts || Number(parts[1]) > Number.parseInt(parts[3]!, 10)) return false
  const neighbours = [-1, 1].map((step) => `${Number(parts[1]) + step}${parts[2]}${parts[3]}`)
  return lines
    .slice(index - counterReach, index + counterReach + 1)
    .some((line) => neighbours.includes(line.text))
}

/** Longest line with a button at its end, and longest such button, in UTF-16 code units. */
const longestWithButton = 200
const longestButton = 30
/** Words of a headline before a button. */
const fewestOfHeadline = 3

/** `Ferries stay in the harbour | more`: a headline, and what opens it behind a bar. It is no row of a table. */
function hasButton(article: Article, line: Line): boolean {
  const button = buttonOf(line)
  if (button === undefined || line.index === 0) return false
  const from = line.end - button.length
  if (countWords(article.text, line.start, from) < fewestOfHeadline) return false
  const near = [article.lines.before(line), article.lines.behind(line)]
  if (!near.every((one) => !one?.text.includes(' | ') || buttonOf(one) === button)) return false
  return labelsAt(article, from, line.end).some(
    ({kind, strength, to}) =>
      kind === 'read-more' &&
      to === line.end &&
      (strength !== 'weak' || isLower(article.text.charCodeAt(from)))
  )
}

/** What stands behind the only bar of a line, if it is short. */
function buttonOf({length, text}: Line): string | undefined {
  const bar = length > longestWithButton ? -1 : text.indexOf(' | ')
  const button = text.slice(bar + 3)
  return bar < 0 || button.length > longestButton || button.includes('|') ? undefined : button
}

const rows = new PerArticle<boolean>()

/** Whether an article has what parts the links of a row: hardly any has. */
function holdsRows(article: Article): boolean {
  return recall(rows, article, () => [...'|»›>'].some((mark) => article.text.includes(mark)))
}

/** Whether a line is a row of links that leads to the article, which goes as a whole. */
export function isWay(article: Article, line: Line): boolean {
  return holdsRows(article) && isBreadcrumb(article, line)
}

/** `Home » Recipes » Bread`; of two steps only where the first is a page: `Home » Bread`. */
function isBreadcrumb(article: Article, {start, length, text}: Line): boolean {
  if (length > 150 || !/[»›>]/.test(text)) return false
  const steps = text.split(/\s[»›>]\s/)
  if (!steps.slice(0, -1).every(isStep)) return false
  if (steps.length >= 3) return true
  const [first, last] = steps
  // `Home » is written above the door`: no headline begins so.
  if (last === undefined || isLower(last.charCodeAt(0))) return false
  return isPage(article, start, start + first!.length)
}

/** Whether a text is the name of a part of a site, and nothing else: `Home`. */
function isPage(article: Article, from: number, to: number): boolean {
  return labelsAt(article, from, to).some((label) => label.kind === 'navigation' && label.to === to)
}

/** A few words: the marks of quoted mail have none between them. */
function isStep(step: string): boolean {
  const words = countWords(step)
  return words > 0 && words <= mostInLink
}

/** Longest row of labels, in UTF-16 code units. */
const longestLabels = 200

/** `Terms of Service | Privacy Policy`: nothing but labels, each of which would be one as a line of its own. */
function isRowOfLabels(article: Article, {start, end, length}: Line): boolean {
  const {text} = article
  const first = length > longestLabels ? -1 : text.slice(start, end).indexOf(' | ')
  if (first < 0) return false
  for (let from = start; from < end; ) {
    const bar = text.slice(from, end).indexOf(' | ')
    const to = bar < 0 ? end : from + bar
    if (!isOneLabel(article, from, to)) return false
    from = bar < 0 ? end : to + 3
  }
  return true
}

/** `Next »`: a label, and nothing else but marks. */
function isOneLabel(article: Article, from: number, to: number): boolean {
  const labels = labelsAt(article, skipMarks(article.text, from, to), to)
  return labels.some((label) => manners[label.kind] && isLast(article.text, label, to))
}
