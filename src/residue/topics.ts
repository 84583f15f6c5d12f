/** What an article is about: a label whose words its paragraphs have, too, may be its own. */

import {foldText, isWord} from '../characters.ts'
import type {LabelLine} from '../label-lines/reading.ts'
import type {LabelKind} from '../languages/language.ts'
import {isProse} from '../lines.ts'
import {recall} from '../memory.ts'
import {among, isCommon} from '../words.ts'
import type {Layout} from './layout.ts'

/** Kinds whose labels are made of common words. */
const common = new Set<LabelKind>([
  'share',
  'player',
  'embed',
  'navigation',
  'related',
  'read-more',
  'continues',
  'ad',
  'donation',
  'contact',
  'about-author'
])

/** Kinds whose labels an article speaks of only where it has all of their words, in their order. */
const ofPhrases = new Set<LabelKind>(['ad', 'related'])

/** Labels of one sentence that leave no doubt what it is about, so that all words of the first must be the article's. */
const fewestManifold = 4
/** Letters of a word that tells what an article is about. */
const fewestLetters = 5
/** How much prose is looked at, in UTF-16 code units, to tell what the article is about. */
const mostProse = 20_000

/** Counts where one article speaks of what its label lines say. */
export class Topics {
  constructor(private readonly layout: Layout) {}

  /**
   * How often a label's words stand in the article's paragraphs: then they are about it. Of most labels any long word
   * tells; of those that are made of common words (`Share this article`) all must stand there.
   */
  mentions(entry: LabelLine): number {
    const label = this.wordOf(entry)
    const manifold = entry.inner === true && entry.labels >= fewestManifold
    if (common.has(entry.kind) || manifold) {
      if (entry.labels > 1 && !manifold) return 0
      // Vietnamese writes each syllable as a word: one of them says nothing. Nor does one of `Mehr zum Thema`.
      if (ofPhrases.has(entry.kind) && label.includes(' ')) return this.countOf(label)
      const words = wordsOf(label).filter((word) => word.length >= fewestLetters - 1)
      return words.length === 0 ? 0 : Math.min(...words.map((word) => this.countOf(word)))
    }
    const counts = wordsOf(label)
      .filter((word) => word.length >= fewestLetters && !this.isSmall(word, entry))
      .map((word) => this.countOf(word))
    // `Join our WhatsApp channel`: a channel of a river says nothing of it.
    return counts.length > 1 && entry.kind === 'follow' ? Math.min(...counts) : Math.max(0, ...counts)
  }

  /** Words that stand in every text say nothing: Italian `questo`. */
  private isSmall(word: string, {label: {tag}}: LabelLine): boolean {
    const language = this.layout.article.languages.find((one) => one.tag === tag)
    return isCommon(word, language) || among(language?.grammar.determiners ?? [], word)
  }

  private knownTopics: ReadonlySet<LabelKind> | undefined

  /** Whether the article speaks of a kind: who writes of cookies may write `Accept all`. */
  has(kind: LabelKind): boolean {
    if (!this.knownTopics) {
      const found = this.layout.entries.filter((one) => !common.has(one.kind) && this.mentions(one) > 0)
      this.knownTopics = new Set(found.map((one) => one.kind))
    }
    return this.knownTopics.has(kind)
  }

  private repeated: Map<string, number> | undefined

  /** How many of the label lines begin with the same words. */
  timesOf(entry: LabelLine): number {
    if (!this.repeated) {
      this.repeated = new Map()
      for (const one of this.layout.entries) {
        const word = this.wordOf(one)
        this.repeated.set(word, (this.repeated.get(word) ?? 0) + 1)
      }
    }
    return this.repeated.get(this.wordOf(entry))!
  }

  private wordOf({label: {from, to, gap}}: LabelLine): string {
    const {text} = this.layout.article
    return foldText(gap ? `${text.slice(from, gap.from)} ${text.slice(gap.to, to)}` : text.slice(from, to))
  }

  private countOf(word: string): number {
    return recall(this.counts, word, () => countOf(this.prose, word))
  }

  private readonly counts = new Map<string, number>()
  private known: string | undefined

  /** The first paragraphs, in lower case. */
  private get prose(): string {
    if (this.known !== undefined) return this.known
    let prose = ''
    for (const line of this.layout.article.lines) {
      if (prose.length > mostProse) break
      if (!this.layout.byLine.has(line.index) && isProse(line)) prose += `${line.text.slice(0, mostProse)}\n`
    }
    // Words of labels are letters: lower case is all that must be folded, and the engine does that many times faster.
    this.known = prose.toLowerCase()
    return this.known
  }
}

function wordsOf(label: string): string[] {
  return label.split(/[^\p{L}\p{M}\p{N}]/u)
}

/** The longest word of a folded label. */
export function longestWord(label: string): string {
  let best = ''
  for (const word of wordsOf(label)) if (word.length > best.length) best = word
  return best
}

/** How often a word stands in a text, as the start of a word. */
function countOf(text: string, word: string): number {
  let count = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (at === 0 || !isWord(text.charCodeAt(at - 1)) || word.charCodeAt(0) > 0x2e80) count++
  }
  return count
}
