/** What stands last in an article and speaks to its readers: invitations, legal notes, requests. */

import type {Article} from '../article.ts'
import {countSpoken, isLower, isWord, writesNoSpaces} from '../characters.ts'
import type {LabelKind} from '../languages/language.ts'
import {type LineLabel, labelsAt} from '../line-labels.ts'
import {isProse, type Line} from '../lines.ts'
import {firstFrom, partsOf} from '../parts.ts'
import {namesPage, type openingRequest, opensQuoted, requestIn, speaksToReaders} from '../requests.ts'
import {isCited, isInQuotes, tellsBehind} from '../telling.ts'
import {kindOfReach} from './accounts.ts'
import {copyrightLine, signReach} from './copyright.ts'
import {invitations, isQuoting, type LabelLine, longest} from './reading.ts'

/** Lines that hold a copyright sign, by their index. */
export type Signs = ReadonlySet<number>

/** Kinds of legal notes, whose words may stand anywhere in their sentence, too. */
const legal = new Set<LabelKind>(['cookie', 'navigation', 'copyright'])
/** Words of an invitation. */
const fewestInvited = 4
const mostInvited = 45
/** The same of a sentence that is told by its single words. */
const mostRequested = 60
/** Words of a sentence that is looked at though it ends in a stop. */
const shortSentence = 25
/** How far into a line of the tail a copyright sign is looked for. */
const legalReach = 600
/** Weight of the prose, in words, behind which no last note is looked for: two or three paragraphs. */
const mostBehindNotes = 100

/**
 * The label lines, and with them the last lines of the article that hold two labels of invitations or legal notes at
 * least, or ask something of the readers: `For all the latest news, download our app`.
 */
export function withLastNotes(article: Article, found: LabelLine[], signs: Signs): readonly LabelLine[] {
  const {lines} = article
  const last: LabelLine[] = []
  let behind = 0
  for (let i = lines.length - 1, next = found.length - 1; i > 0 && behind <= mostBehindNotes; i--) {
    while (next >= 0 && found[next]!.index > i) next--
    if (found[next]?.index === i) continue
    const line = lines.at(i)!
    const one = behind === 0 ? lastNote(article, line, signs) : request(article, line, requestIn)
    if (one) last.push(one)
    else if (isProse(line)) behind += line.words
  }
  return last.length === 0 ? found : [...found, ...last].sort((a, b) => a.index - b.index)
}

function lastNote(article: Article, line: Line, signs: Signs): LabelLine | undefined {
  const signed = signs.has(line.index) ? copyrightLine(article, line, legalReach) : undefined
  if (signed?.weight === 'strong' && isLegal(article, line, signed.label)) return signed
  const reach = kindOfReach(article, line)
  if (reach) return innerLine(line, wholeLine(line, reach), 2, {account: true})
  return invitation(article, line) ?? request(article, line, requestIn)
}

function wholeLine({start, end}: Line, kind: LabelKind): LineLabel {
  return {kind, strength: 'start', tag: 'en', from: start, to: end}
}

/**
 * Whether what stands before a copyright sign belongs to it: little, no sentence, or a legal note with labels of its own.
 * Else the sign is glued to a paragraph.
 */
function isLegal(article: Article, line: Line, sign: LineLabel): boolean {
  const isNear = sign.from - line.start <= signReach
  if (isNear || !article.text.slice(line.start, sign.from).includes('. ')) return true
  return labelsInside(article, line).some(({from, strength}) => from < sign.from && strength !== 'weak')
}

/** Whether a line can be what a page says to its readers: some words, none of them quoted. */
function isSaid({text}: Article, {words, length, start, end}: Line, most: number): boolean {
  if (words < fewestInvited || words > most || length > most * 12) return false
  return !opensQuoted(text, start) && !isQuoting(text, start, end)
}

/** A line that is told by its single words. */
export function request(article: Article, line: Line, find: typeof openingRequest): LabelLine | undefined {
  if (!isSaid(article, line, mostRequested)) return undefined
  const label = find(article, line.start, line.end)
  if (!label || isSpoken(article, line) || isGlued(article, line, label)) return undefined
  return innerLine(line, label, 2, {request: label.over ? 'over' : 'here'})
}

/** Words of a sentence of the article before what is glued to it. */
export const wordsOfSentence = 12

/** Whether a label is glued to a sentence that says nothing to the readers: the article's last one. */
function isGlued(article: Article, {start}: Line, {from}: LineLabel): boolean {
  const sentence = startOfSentence(article, from)
  if (sentence <= start || countSpoken(article.text, start, sentence) < wordsOfSentence) return false
  return !speaksToReaders(article, start, sentence)
}

/** Where the sentence of an offset starts; in Thai and its like, where no stops end sentences, behind a space. */
function startOfSentence(article: Article, at: number): number {
  const {text} = article
  if (writesNoSpaces(text.charCodeAt(at)))
    return Math.max(text.lastIndexOf(' ', at), text.lastIndexOf('\n', at)) + 1
  const {starts} = partsOf(article)
  return starts[firstFrom(starts, at + 1) - 1] ?? 0
}

/** Longest name of a speaker, in UTF-16 code units, and how much of the article is searched for another line of theirs. */
const longestSpeaker = 24
const speakerReach = 20_000

/** `A: I share a garden`, `— Partager ?`: one of the lines of an interview, which begin with the same name or dash. */
function isSpoken({text}: Article, {start, end}: Line): boolean {
  const speaker = /^(?:[–—] |[^:：]{1,24}[:：])/.exec(
    text.slice(start, Math.min(end, start + longestSpeaker + 1))
  )
  if (!speaker) return false
  const near = text.slice(Math.max(0, start - speakerReach), start)
  return near.startsWith(speaker[0]) || near.includes(`\n${speaker[0]}`)
}

function invitation(article: Article, line: Line): LabelLine | undefined {
  // Most articles end in a paragraph: spare the look at all its words.
  if (line.words > shortSentence && line.terminal !== '') return undefined
  if (!isSaid(article, line, mostInvited)) return undefined
  const labels = labelsInside(article, line)
  const label = labels.find(({strength}) => strength !== 'weak') ?? labels[0]
  const hasAccount = line.text.includes('@')
  // `Fans can sign up for email alerts.`: three common words make no sentence the page's.
  if (label?.strength === 'weak' && line.terminal !== '' && !namesPage(article, line.start, line.end))
    return undefined
  if (!label || labels.length + Number(hasAccount) < (label.strength === 'weak' ? 3 : 2)) return undefined
  if (isGlued(article, line, label) || tellsBehind(article, line.start, line.end)) return undefined
  if (isInQuotes(article.text, line.start, label.from) || isCited(article, labels.at(-1)!.to))
    return undefined
  return innerLine(line, label, labels.length, hasAccount ? {account: true} : {})
}

function innerLine(
  {index}: Line,
  label: LineLabel,
  labels: number,
  more: Pick<LabelLine, 'account' | 'request'>
): LabelLine {
  const {kind} = label
  return {index, kind, kinds: [kind], label, weight: 'strong', whole: false, labels, inner: true, ...more}
}

/** Of legal notes no single common word counts; of buttons none in lower case: `those who like to print and share`. */
function isAnywhere(text: string, {kind, strength, from, to}: LineLabel): boolean {
  if (kind === 'share' && strength === 'weak' && isLower(text.charCodeAt(from))) return false
  return (
    invitations.has(kind) || (legal.has(kind) && (strength !== 'weak' || text.slice(from, to).includes(' ')))
  )
}

function labelsInside(article: Article, {start, end}: Line): LineLabel[] {
  const {text} = article
  const found: LineLabel[] = []
  for (let at = start; at < end; ) {
    const label = longest(labelsAt(article, at, end).filter((one) => isAnywhere(text, one)))
    if (label) found.push(label)
    if (label) at = label.to
    while (at < end && isWord(text.charCodeAt(at)) && !label) at++
    while (at < end && !isWord(text.charCodeAt(at))) at++
  }
  return found
}
