import type {Content} from '../lines.ts'

/** UTF-16 offsets, half open. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A block or inline mark-up of a structured format, such as a paragraph or a link: what must be the same after repairs. */
export interface Block extends Range {
  /** What it is, with all that must not change: `heading 2`, `listItem`. */
  readonly kind: string
}

/** What a format tells of a text. */
export interface FormatFacts {
  /** What no repair may change, sorted and disjoint: code, URLs, markup. A deletion may cover it whole. */
  readonly protected: readonly Range[]
  /** Every block and inline mark-up, in document order, containers before what they hold. Empty where blocks are only lines. */
  readonly blocks: readonly Block[]
}

/** A kind of text: where its prose is. */
export interface Format {
  /** Name, as the command line knows it. */
  readonly name: string
  /** The facts of a text. Called once a pass; must not throw. */
  readonly parse: (text: string) => FormatFacts
  /** What of a line is content, white space and block markup left out. */
  readonly content: Content
}
