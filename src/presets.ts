import type {Preset} from 'unified'
import type {TransformPlugin} from './transform.ts'
import {compatibilityCharacters} from './transforms/characters/compatibility-characters.ts'
import {entities} from './transforms/characters/entities.ts'
import {invisibleCharacters} from './transforms/characters/invisible-characters.ts'
import {literalEscapes} from './transforms/characters/literal-escapes.ts'
import {mojibake} from './transforms/characters/mojibake.ts'
import {oddSpaces} from './transforms/characters/odd-spaces.ts'
import {replacementCharacters} from './transforms/characters/replacement-characters.ts'
import {articleAgreement} from './transforms/prose/article-agreement.ts'
import {attribution} from './transforms/prose/attribution.ts'
import {brokenHyphen} from './transforms/prose/broken-hyphen.ts'
import {detachedQuote} from './transforms/prose/detached-quote.ts'
import {doubledArticle} from './transforms/prose/doubled-article.ts'
import {lostApostrophe} from './transforms/prose/lost-apostrophe.ts'
import {missingSpace} from './transforms/prose/missing-space.ts'
import {repeatedWords} from './transforms/prose/repeated-words.ts'
import {spacedCompound} from './transforms/prose/spaced-compound.ts'
import {spacedMark} from './transforms/prose/spaced-mark.ts'
import {spacedQuote} from './transforms/prose/spaced-quote.ts'
import {splitAddress} from './transforms/prose/split-address.ts'
import {splitContraction} from './transforms/prose/split-contraction.ts'
import {splitElision} from './transforms/prose/split-elision.ts'
import {splitInitials} from './transforms/prose/split-initials.ts'
import {splitNumber} from './transforms/prose/split-number.ts'
import {splitParagraph} from './transforms/prose/split-paragraph.ts'
import {splitSentence} from './transforms/prose/split-sentence.ts'
import {strayCapital} from './transforms/prose/stray-capital.ts'
import {strayPunctuation} from './transforms/prose/stray-punctuation.ts'
import {torturedPhrases} from './transforms/prose/tortured-phrases.ts'
import {translatedMarkup} from './transforms/prose/translated-markup.ts'
import {translatedTags} from './transforms/prose/translated-tags.ts'
import {untranslated} from './transforms/prose/untranslated.ts'
import {aboutAuthor} from './transforms/structure/about-author.ts'
import {adLabel} from './transforms/structure/ad-label.ts'
import {appPrompt} from './transforms/structure/app-prompt.ts'
import {articleFurniture} from './transforms/structure/article-furniture.ts'
import {brokenLines} from './transforms/structure/broken-lines.ts'
import {commentForm} from './transforms/structure/comment-form.ts'
import {contact} from './transforms/structure/contact.ts'
import {cookieNotice} from './transforms/structure/cookie-notice.ts'
import {copyright} from './transforms/structure/copyright.ts'
import {disclaimer} from './transforms/structure/disclaimer.ts'
import {donation} from './transforms/structure/donation.ts'
import {duplicateBlock} from './transforms/structure/duplicate-block.ts'
import {embedResidue} from './transforms/structure/embed-residue.ts'
import {followUs} from './transforms/structure/follow-us.ts'
import {markupResidue} from './transforms/structure/markup-residue.ts'
import {navigation} from './transforms/structure/navigation.ts'
import {newsletter} from './transforms/structure/newsletter.ts'
import {pageResidue} from './transforms/structure/page-residue.ts'
import {paywall} from './transforms/structure/paywall.ts'
import {playerResidue} from './transforms/structure/player-residue.ts'
import {readMore} from './transforms/structure/read-more.ts'
import {repeatedTitle} from './transforms/structure/repeated-title.ts'
import {shareBar} from './transforms/structure/share-bar.ts'
import {tagList} from './transforms/structure/tag-list.ts'
import {truncationMark} from './transforms/structure/truncation-mark.ts'

declare module 'unified' {
  interface Settings {
    /** How cleaners and `applyRepairs` choose among what was found. */
    copydesk?: {apply?: 'sure' | 'likely' | 'all'} | undefined
  }
}

/** The stage of characters: encoding damage, entities, escapes, invisible characters, odd spaces. */
const ofCharacters: readonly TransformPlugin[] = [
  mojibake,
  entities,
  literalEscapes,
  invisibleCharacters,
  oddSpaces,
  compatibilityCharacters,
  replacementCharacters
]

/** The stage of structure: lines and blocks that stand in a scraped article and are no article. */
const ofStructure: readonly TransformPlugin[] = [
  pageResidue,
  repeatedTitle,
  readMore,
  commentForm,
  duplicateBlock,
  markupResidue,
  truncationMark,
  brokenLines,
  articleFurniture,
  shareBar,
  newsletter,
  followUs,
  tagList,
  copyright,
  disclaimer,
  cookieNotice,
  paywall,
  appPrompt,
  donation,
  contact,
  aboutAuthor,
  adLabel,
  navigation,
  playerResidue,
  embedResidue
]

/** The stage of prose: punctuation, quotes, spacing, slips of translation. */
const ofProse: readonly TransformPlugin[] = [
  strayPunctuation,
  detachedQuote,
  spacedQuote,
  missingSpace,
  translatedTags,
  translatedMarkup,
  brokenHyphen,
  repeatedWords,
  articleAgreement,
  doubledArticle,
  splitAddress,
  splitInitials,
  spacedMark,
  lostApostrophe,
  splitElision,
  splitContraction,
  splitNumber,
  splitSentence,
  splitParagraph,
  strayCapital,
  spacedCompound,
  attribution,
  torturedPhrases,
  untranslated
]

/** Every transform of `news`, in the order in which overlaps are resolved. Adding one is its file and a line above. */
export const transforms: readonly TransformPlugin[] = [...ofCharacters, ...ofStructure, ...ofProse]

/** The default: all three stages, sure and likely repairs. */
export const news: Preset = {plugins: [...transforms]}

/** The transforms of `news`; only sure repairs are applied, likely ones are told. */
export const cautious: Preset = {plugins: [...transforms], settings: {copydesk: {apply: 'sure'}}}

/** The stage of characters alone, for text that needs nothing else. */
export const characters: Preset = {plugins: [...ofCharacters]}
