/** What shows that letters are a word: the language's grammar has it, or the article itself. */

import type {Article} from '../article.ts'
import type {Language} from '../languages/language.ts'
import {among} from '../words.ts'

/** How often a word is looked for in the whole text of an article. */
const mostLookups = 40

/** The words that are known to one who mends an article. */
export class KnownWords {
  private lookups = 0

  constructor(private readonly article: Article) {}

  /** Whether a text stands somewhere in the article. Looked for a few times only: then it does not. */
  stands(text: string): boolean {
    return this.lookups++ < mostLookups && this.article.text.includes(text)
  }

  /** Whether a word, in any case, is one of the language's grammar: an article, a pronoun, a verb that ends no sentence. */
  isOfGrammar(word: string): boolean {
    const {language} = this.article
    return language !== undefined && isOfGrammar(language, word)
  }
}

function isOfGrammar({signs, grammar}: Language, word: string): boolean {
  return (
    among(signs.words, word) ||
    among(grammar.determiners, word) ||
    among(grammar.subjects, word) ||
    among(grammar.openEnded, word) ||
    among(grammar.finite, word)
  )
}
