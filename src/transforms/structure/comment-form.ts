import type {Article} from '../../article.ts'
import {removeInnerLabels} from '../../inner-labels.ts'
import {labelLines} from '../../label-lines.ts'
import type {Line} from '../../lines.ts'
import {firstOfMarks} from '../../residue/fringes.ts'
import {firstOfResidue, holdsEnough, rangeOf, residuesOf, startOfLabels} from '../../residue.ts'
import {commentForms, type Form} from '../../tail/comment-forms.ts'
import {removeGlued} from '../../tail/glued.ts'
import {firstOfComments} from '../../tail/reader-comments.ts'
import {type Certainty, defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

/** A line with this many words and a full stop is prose, if it has no label. */
const proseWords = 20
/** Lines of a form that is surely one. */
const fewestOfForm = 3
/** How much longer what stands before such a form must be than what stands behind it. */
const mostBehind = 2

/**
 * Remove the comment form at the end of a page, and all that follows it.
 *
 * A heading (`Leave a Reply`), a notice (`Your email address will not be published.`), and labels of fields
 * make a form together; a notice does alone, and a heading as the last line. Where prose follows, only the
 * form goes. Lines that read on behind a label are prose.
 */
export const commentForm: TransformPlugin = defineTransform({
  id: 'comment-form',
  stage: 'structure',
  summary: 'Remove the comment form and what follows it',
  budget: false,
  examples: [
    {
      before:
        'The bridge will reopen in May, the city said on Monday. Cars may use it again, and so may trams and bicycles, it added.\n\nLeave a Reply\n\nYour email address will not be published.\n\nName *\n\nPost Comment\n\nMore from Harbour',
      after:
        'The bridge will reopen in May, the city said on Monday. Cars may use it again, and so may trams and bicycles, it added.'
    },
    {
      before:
        'Die Brücke öffnet im Mai wieder für den Verkehr, teilte die Stadt am Montag mit. Autos, Bahnen und Räder dürfen sie dann wieder benutzen.\n\nSchreibe einen Kommentar\nDeine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert\n',
      after:
        'Die Brücke öffnet im Mai wieder für den Verkehr, teilte die Stadt am Montag mit. Autos, Bahnen und Räder dürfen sie dann wieder benutzen.\n',
      lang: 'de'
    },
    {
      before:
        'Bridge reopens in May\n\nComments (3)\n\nThe bridge will reopen in May, the city said on Monday. Cars may use it again, and so may trams and bicycles, it added.',
      after:
        'Bridge reopens in May\n\nThe bridge will reopen in May, the city said on Monday. Cars may use it again, and so may trams and bicycles, it added.'
    },
    {
      before:
        'Every page ends in the same box, and it has hardly changed in twenty years of the web, designers say.\n\nYour email address will not be published, it says, and nobody has ever read it.'
    },
    {
      before:
        'Every page ends in the same box, and it has hardly changed in twenty years of the web, designers say.\n\nLeave a reply if you must, but think first.'
    },
    {
      before:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone. Schools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs. The council will vote on the wheel in June, it published in its letter. Your email address will not be published. Required fields are marked * Comment * Name * Email * Website Facebook Twitter © 2019 Cornbury Press',
      after:
        'The old mill at Cornbury will grind again in spring, the council said on Monday. It has stood still for forty years, and the wheel is gone. Schools may visit it from May on, and so may everyone else who likes bread and does not mind the stairs. The council will vote on the wheel in June, it published in its letter.'
    }
  ],
  *whole(article) {
    yield* removeGlued(article, 'comment-heading', 'comment form')
    yield* removeGlued(article, 'comment-notice', 'comment form')
    yield* removeInnerLabels(article, 'comment-notice', 'comment form')
    yield* headingsAbove(article)
    const comments = firstOfComments(article)
    if (comments !== undefined) {
      yield removeComments(article, comments)
      return
    }
    const forms = commentForms(article)
    if (forms.length === 0) yield* lastHeading(article)
    const lastProse = forms.length === 0 ? -1 : lastParagraph(article)
    for (const form of forms) {
      const finding = cut(article, form, lastProse)
      if (finding) yield finding
    }
  }
})

/** From their heading on, with what goes before it anyway. */
function removeComments(article: Article, heading: number): Finding {
  const going = {first: firstOfResidue(article, heading), last: article.lines.length - 1}
  return {
    ...rangeOf(article, going),
    certainty: 'likely',
    reason: 'Unexpected comments of readers, expected the end'
  }
}

/** Words of a notice above an article: `Comments are closed`. */
const mostOfNotice = 6

/** `Comments (3)`, `Comments are closed`, above the first paragraph, where an interview may have `Answer: “No.”` */
function* headingsAbove(article: Article): Generator<Finding> {
  for (const residue of residuesOf(article, 'comment-heading', 'comment-notice')) {
    const {first, last, certainty, place} = residue
    if (place !== 'head' || last > first || certainty === 'suspect') continue
    const line = article.lines.at(first)!
    if (line.terminal !== '' || line.words > mostOfNotice) continue
    yield {...rangeOf(article, residue), certainty, reason: 'Unexpected heading of comments, expected none'}
  }
}

/** `()`, `12`: a mark or a number beside a heading. */
function saysNothing({words, text}: Line): boolean {
  return words === 0 || /^\d[\d.,]*$/.test(text)
}

/** `Comments`, alone at the end or among the labels there. */
function* lastHeading(article: Article): Generator<Finding> {
  const {length} = article.lines
  for (const residue of residuesOf(article, 'comment-heading')) {
    const {first, last, certainty, place} = residue
    // On a short page the article itself may look like what a heading opens: then only its last line is safe.
    const isAlone = article.lines.slice(first + 1, last + 1).every(saysNothing)
    const isSafe = first === length - 1 || (place === 'tail' && isAlone)
    if (!isSafe || certainty === 'suspect') continue
    const reason = 'Unexpected heading of comments, expected none'
    yield {...rangeOf(article, residue), certainty, reason}
  }
}

/** The index of the last paragraph that is no label, or -1. */
function lastParagraph(article: Article): number {
  const labels = new Set(labelLines(article).map(({index}) => index))
  return article.lines.findLastIndex(
    ({index, terminal, words}) => terminal !== '' && words >= proseWords && !labels.has(index)
  )
}

function cut(article: Article, form: Form, lastProse: number): Finding | undefined {
  const {lines} = article
  const {first, last} = form
  const opens = opensTail(article, form)
  const certainty = certaintyOf(form, opens || isAtEnd(article, form))
  if (!certainty || !isLateEnough(article, lines.at(first)!)) return undefined
  const toEnd = !opens && endsArticle(article, form, lastProse)
  const what = toEnd ? 'comment form and what follows it, expected the end' : 'comment form, expected none'
  // What goes before it anyway goes with it: its range and theirs would meet otherwise.
  const going = toEnd
    ? {first: firstOfMarks(article, firstOfResidue(article, first)), last: lines.length - 1}
    : {first, last}
  const range = rangeOf(article, going)
  return {...range, certainty: last < lastProse ? 'likely' : certainty, reason: `Unexpected ${what}`}
}

function endsArticle(article: Article, form: Form, lastProse: number): boolean {
  const {first, last} = form
  if (isLast(article, form)) return true
  return last >= lastProse && !(first === last && goesOn(article, last))
}

/** Words of a short sentence of the article, and how many show that it goes on. */
const wordsOfSentence = 4
const fewestSentences = 2

/**
 * `Have your say in the comments`, and short paragraphs behind it: where nothing but sentences follows a single line, the
 * article goes on. Comments of readers have names, dates, and buttons among them.
 */
function goesOn(article: Article, last: number): boolean {
  const behind = article.lines.slice(last + 1)
  return (
    behind.length >= fewestSentences &&
    behind.every((line) => line.terminal !== '' && line.words >= wordsOfSentence)
  )
}

/** Whether a form is the last of the article, or one of the labels at its end. */
function isAtEnd(article: Article, {first, last}: Form): boolean {
  return last === article.lines.length - 1 || first > startOfLabels(article)
}

/** Whether a single heading is the first of the labels at the end: what follows it may be no form. */
function opensTail(article: Article, {first, last, kinds}: Form): boolean {
  if (kinds[0] !== 'heading' || first !== last || first !== startOfLabels(article)) return false
  return labelLines(article).some(({index, weight}) => index > last && weight === 'strong')
}

/** Whether words enough stand before a line. */
function isLateEnough(article: Article, line: Line): boolean {
  const {text, lines} = article
  const above = lines.before(line)
  return above !== undefined && holdsEnough(text, 0, above.end)
}

/**
 * Whether a form with a notice and fields ends the article though prose follows: the site about itself, legal notes.
 * By far the most of the text stands before it then.
 */
function isLast({lines, text}: Article, {first, last, kinds}: Form): boolean {
  if (!kinds.includes('notice') || kinds.filter(Boolean).length < fewestOfForm) return false
  return lines.at(first)!.from >= mostBehind * (text.length - lines.at(last)!.to)
}

function certaintyOf({kinds}: Form, atEnd: boolean): Certainty | undefined {
  if (kinds.includes('notice')) return 'sure'
  const labels = kinds.filter(Boolean).length
  if (labels >= 2) return 'likely'
  return atEnd ? 'likely' : undefined
}
