/**
 * What copydesk knows of a language: labels and conventions, as data. No code reads one language by name.
 *
 * Words and labels are written in lower case; matching folds case, quotes, dashes, and white space.
 */
export interface Language {
  /** BCP 47 primary subtag: `en`. */
  readonly tag: string
  /** English name, for the docs. */
  readonly name: string
  /** What text is recognised by, when no language is given. */
  readonly signs: Signs
  /** Quotation marks that newspapers in the language use, the commonest pair first: `['“”', '‘’', '""']`. */
  readonly quotes: readonly string[]
  /** Marks that may stand after a space in this language: `:;!?»%` in French, nothing in English. */
  readonly spacedMarks: string
  /** Words that end in a full stop inside a sentence, without that stop: `mr`, `u.s`, `sept`. */
  readonly abbreviations: readonly string[]
  readonly grammar: Grammar
  /** Compounds that are written with a hyphen. */
  readonly compounds: Compounds
  /** How an attribution reads that lost its sense in translation. Left out where that is not known. */
  readonly attribution?: Attribution
  readonly readMore: ReadMoreLabels
  readonly commentForm: CommentFormLabels
}

/** How to recognise a language in 1 KB of text. */
export interface Signs {
  /** The 40 to 60 commonest function words. Words shared with other languages count for all of them. */
  readonly words: readonly string[]
  /** Lower-case letters that hardly any other language uses: `ß`, `ãõ`. */
  readonly letters: string
}

/** Closed word classes: what shows that a fragment is no sentence of its own. */
export interface Grammar {
  /** Articles and possessives, which open a noun phrase: `the`, `a`, `their`. */
  readonly determiners: readonly string[]
  /** Words that cannot end a sentence, since something must follow: `of`, `the`, `and`, `into`. */
  readonly openEnded: readonly string[]
  /**
   * Verb forms that must have an object or complement, so that a full stop after them is wrong when a noun
   * phrase follows: `meet`, `become`, `provide`.
   */
  readonly transitive: readonly string[]
  /** Finite verbs that show a clause of its own: `is`, `was`, `has`, `said`, `will`. */
  readonly finite: readonly string[]
  /** Subject pronouns, which open a clause of their own: `he`, `they`. */
  readonly subjects: readonly string[]
  /** Verbs of saying, as they follow a quotation: `said`, `told`, `added`. */
  readonly saying: readonly string[]
}

/** Compounds such as `long-term` and `stone-solid`. Empty where the language hyphenates no compounds. */
export interface Compounds {
  /** Whole compounds, both halves: `long-term`, `state-owned`. */
  readonly words: readonly string[]
  /** Second halves that make an adjective or noun with a noun or adjective before: `term`, `owned`, `solid`. */
  readonly tails: readonly string[]
}

/** `said of the Foreign Ministry`, where the ministry did the telling. */
export interface Attribution {
  /** What stands between the verb of saying and the institution: `of the`. */
  readonly links: readonly string[]
  /** What names of institutions that report others' words end in: `ministry`, `office`. */
  readonly institutions: readonly string[]
}

/** Labels of inserts that point to other articles: `Also read: …`. */
export interface ReadMoreLabels {
  /** Phrases that hardly open a sentence of the story when a separator follows: `also read`, `related story`. */
  readonly strong: readonly string[]
  /** Common words that are a label only in capitals, or before a pipe: `read`, `watch`. */
  readonly weak: readonly string[]
}

/** Labels of the comment form at the end of a page. */
export interface CommentFormLabels {
  /** Headings that only a comment form has: `leave a reply`. */
  readonly headings: readonly string[]
  /** Headings that could be something else, so that a notice or field must stand near: `comments`, `reply`. */
  readonly weakHeadings: readonly string[]
  /** Sentences that only a comment form has: `your email address will not be published`. */
  readonly notices: readonly string[]
  /** Labels of fields and buttons: `name *`, `post comment`, `cancel reply`. */
  readonly fields: readonly string[]
}
