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
  /** Mark before the decimals of a number; of full stop and comma, the other one groups thousands. */
  readonly decimal?: '.' | ','
  /** Signs of currency that stand right before the amount: `$£` in English. */
  readonly tightSigns?: string
  /** What is counted in decimals, first words: `percent`, `million`, `km`. */
  readonly units?: readonly string[]
  /** Words before a time of day: English `at`, Italian `alle`. */
  readonly clock?: readonly string[]
  /** Words that lost their vowel before an apostrophe, as written before it: `l`, `qu`, `dell`. */
  readonly elisions?: readonly string[]
  /** Abbreviations of initials that are written without a space, without the last stop: `u.s`. */
  readonly tightInitials?: readonly string[]
  /** Whether news in the language goes over into English and back, sentence by sentence. */
  readonly mixesEnglish?: boolean
  /** Languages whose labels its pages print, too: Russian in Ukraine; what is written alike, as Serbian and Croatian. */
  readonly sharesLabelsOf?: readonly string[]
  /** Words of grammar that never stand twice in a row: `the`, not `that`. */
  readonly undoubled?: readonly string[]
  /** Articles that go by the sound of the next word. Left out where a language has none, or where they go by gender. */
  readonly articles?: Articles
  /** How words are contracted with an apostrophe. */
  readonly contractions?: Contractions
  /** Words that end in a full stop inside a sentence, without that stop: `mr`, `u.s`, `sept`. */
  readonly abbreviations: readonly string[]
  readonly grammar: Grammar
  /** Compounds that are written with a hyphen. */
  readonly compounds: Compounds
  /**
   * What thesaurus spinning makes of fixed phrases, and what they are. A wrong phrase with a capital is matched by case:
   * `Pink Cross`, not `pink cross`.
   */
  readonly tortured?: readonly (readonly [wrong: string, right: string])[]
  /** How an attribution reads that lost its sense in translation. Left out where that is not known. */
  readonly attribution?: Attribution
  /** What stands in scraped articles and is no article, by kind. */
  readonly labels: {readonly [K in LabelKind]?: LabelList}
  /** What feeds print below an article, before its headline and behind it: `the post`, `appeared first on`. */
  readonly feedNotes?: readonly (readonly [opening: string, closing: string])[]
  /** What a page asks of its readers, word by word, where no label says it. Left out where that is not known. */
  readonly requests?: Requests
}

/**
 * The words of a page that speaks to its readers: `Did you enjoy this story? Subscribe to my newsletter!` One alone says
 * nothing. `comment*` stands for all words that begin so.
 */
export interface Requests {
  /** Who speaks: `our`, `us`, `my`. Not `we`, with which reporters speak of themselves. */
  readonly page: readonly string[]
  /** Who is spoken to: `you`, `your`, `please`. */
  readonly readers: readonly string[]
  /** What readers are to do: `subscribe`, `sign up`, `click`. */
  readonly deeds: readonly string[]
  /** What only the links of a page ask for: `click here`. */
  readonly links?: readonly string[]
  /** What they did when the article is over: `enjoyed`. */
  readonly over?: readonly string[]
  /** What belongs to a site, by the kind of residue that a line about it is: `newsletter`, `your account`. */
  readonly things: {readonly [K in LabelKind]?: readonly string[]}
  /** The same, where hardly anyone but a newsroom speaks of it: `breaking news`, `news tips`. */
  readonly own?: {readonly [K in LabelKind]?: readonly string[]}
}

/** Articles, and what spelling hides of the sound that they go by. The longest beginning that fits a word decides. */
export interface Articles {
  /** `the` */
  readonly definite: string
  /** Before a consonant: `a`. */
  readonly consonant: string
  /** Before a vowel: `an`. */
  readonly vowel: string
  /** Letters that are vowels, unless a beginning says otherwise. */
  readonly vowels: string
  /** Beginnings of words that are spoken with a consonant, whatever is written: `univers`, `one`. */
  readonly asConsonant: readonly string[]
  /** Beginnings of words that are spoken with a vowel: `hour`, `un`. */
  readonly asVowel: readonly string[]
  /** Beginnings where speakers differ, and what may be spoken letter by letter: `herb`, `faq`. */
  readonly either: readonly string[]
  /** Words behind an article that is a letter, or part of a fixed phrase, or too much: `cappella`, `each`. */
  readonly phrases: readonly string[]
}

/** Contractions and possessives that an apostrophe makes: `don’t`, `I’ve`, `China’s`. */
export interface Contractions {
  /** What stands before `’t`: `don`, `isn`. */
  readonly negated: readonly string[]
  /** What stands before the other suffixes: `i`, `they`. */
  readonly pronouns: readonly string[]
  /** All that follows an apostrophe: `t`, `ve`, `s`. */
  readonly suffixes: readonly string[]
  /** What makes the possessive of any noun: `s`. */
  readonly possessive: string
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
  /**
   * What shows besides that somebody tells what reads like a label: `reads`, `shouted`, `poster`. Where no spaces part
   * words, what a clause begins or ends with: Chinese `他表示`, Japanese `と話した`.
   */
  readonly telling?: readonly string[]
  /** What makes a label right before it part of a sentence: Turkish `diye`, Chinese `的`. */
  readonly citing?: readonly string[]
  /**
   * Last words of sentences in reports, but of none that a page says to its readers: Hindi `था`. One behind `*` is the
   * end of a word: Korean `*다`.
   */
  readonly narrating?: readonly string[]
  /** Those among them with which pages speak to their readers, too: Korean `*니다`. */
  readonly polite?: readonly string[]
}

/** Compounds such as `long-term` and `stone-solid`. Empty where the language hyphenates no compounds. */
export interface Compounds {
  /** Whole compounds, both halves: `long-term`, `state-owned`. */
  readonly words: readonly string[]
  /** Second halves that make an adjective or noun with a noun or adjective before: `term`, `owned`, `solid`. */
  readonly tails: readonly string[]
  /** First halves that never stand alone, so that no dash can follow them: `mid`, Russian `во`. */
  readonly heads?: readonly string[]
  /** First halves that may stand alone, but not with a hyphen at their end unless a second one follows: `ex`. */
  readonly prefixes?: readonly string[]
  /** Second halves that hang on any word before: Portuguese `se`, Russian `нибудь`. */
  readonly enclitics?: readonly string[]
  /** Whether words are doubled with a hyphen: Indonesian `anak-anak`. */
  readonly doubles?: boolean
}

/**
 * `said of the Foreign Ministry`, where the ministry did the telling. English only: elsewhere the preposition after a
 * name says where the speaker works.
 */
export interface Attribution {
  /** What stands between the verb of saying and the institution: `of the`. */
  readonly links: readonly string[]
  /** What names of institutions that report others' words end in: `ministry`, `office`. */
  readonly institutions: readonly string[]
}

/**
 * What a label announces. One kind for each thing that stands in a scraped article and is no article; a transform asks
 * for the kinds that it knows.
 */
export type LabelKind =
  /** One other article: `Also read: Headline`. */
  | 'read-more'
  /** A list of other articles, as its heading: `Related stories`. */
  | 'related'
  /** The story, interrupted: `Story continues below`. */
  | 'continues'
  | 'ad'
  /** The comment form: `Leave a Reply`. */
  | 'comment-heading'
  /** Sentences of the comment form: `Your email address will not be published`. */
  | 'comment-notice'
  /** Fields and buttons of the comment form: `Post Comment`, `Cancel reply`. */
  | 'comment-field'
  /** Buttons to share or print: `Click to share on X (Opens in new window)`. */
  | 'share'
  | 'newsletter'
  /** Accounts to follow: `Follow us on Facebook`. */
  | 'follow'
  /** A list of topics behind it: `Tags:`. */
  | 'tags'
  | 'copyright'
  | 'disclaimer'
  | 'cookie'
  /** The article ends here for who does not pay: `Subscribe to continue reading`. */
  | 'paywall'
  /** `Download our app`. */
  | 'app'
  /** Money for the newsroom: `Support our journalism`. */
  | 'donation'
  /** What readers are asked for: `Do you have a story?`, `Report an error`, `Rate this article`. */
  | 'contact'
  /** Menus and the like: `Skip to content`, `Home`, `Back to top`. */
  | 'navigation'
  /** Controls of a player: `Loading video`, `Listen to this article`. */
  | 'player'
  /** What an embedded post leaves: `View this post on Instagram`. */
  | 'embed'
  /** The text ends here, the article does not: `Continue reading`. */
  | 'truncation'
  /** Who wrote it: `By`, `Reporting by`. */
  | 'byline'
  /** The box on the author below the text: `About the author`. */
  | 'about-author'
  /** Who made the picture: `Photo:`. */
  | 'credit'
  /** When: `Published on`, `Last updated`. */
  | 'date'
  /** How long it takes to read, behind or before a number: `min read`. */
  | 'reading-time'
  /** What an agency closes with: `With inputs from`, `Editing by`. */
  | 'sign-off'

/**
 * Labels of one kind. Matching folds case, quotes, dashes, and white space, and looks at whole words. `newsletter*` stands
 * for all words that begin so, and `subscribe to … newsletter` has some words more inside, such as a name.
 */
export interface LabelList {
  /** Lines begin so, and may go on: `also read`, `click to share on`. Rare in prose at the start of a line. */
  readonly start?: readonly string[]
  /** The whole line, marks at its ends aside: `advertisement`. */
  readonly whole?: readonly string[]
  /** Ordinary words, which need a second sign near: `comments`, `video`, `read`. */
  readonly weak?: readonly string[]
}
