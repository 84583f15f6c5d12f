import type {Article} from '../../article.ts'
import {countWords} from '../../characters.ts'
import {beforeSeparator, behindDash, inBrackets} from '../../inserts/inside.ts'
import {behindParagraph} from '../../inserts/last-sentence.ts'
import {betweenProse, type InsertLine, insertsOf} from '../../inserts/lines.ts'
import {innerNotices} from '../../inserts/notices.ts'
import {listsBetweenGaps, teasers} from '../../inserts/rows.ts'
import {type Pointer, surerWords} from '../../inserts.ts'
import type {Line} from '../../lines.ts'
import {rangeOf, removeResidue} from '../../residue.ts'
import {type Certainty, defineTransform, type TransformPlugin} from '../../transform.ts'

const reason = 'Unexpected pointer to another article, expected none'

/**
 * Remove inserts that point to other articles: `READ | Headline`, `Also read: Headline`, as lines, in parentheses, and
 * at the end of a paragraph; headings and the headlines under them (`Related stories`); and `Story continues below`.
 *
 * A label alone proves nothing. The rest must look like a headline: no full stop at its end, no lower case at its
 * start, a few words at least. Common words (`Read`, `Watch`) count only in capitals, before a pipe, or where the
 * article has surer inserts. The first line is the article's own headline, and so is the one that the caller gives. Where an insert stands inside a paragraph
 * and its end can't be seen, it is told. The halves of a sentence that a line interrupts are joined.
 */
export const readMore: TransformPlugin = defineTransform({
  id: 'read-more',
  stage: 'structure',
  summary: 'Remove inserts that point to other articles',
  examples: [
    {
      before: 'The vote was close.\n\nREAD | Mayor rules out a second vote\n\nIt took two hours.',
      after: 'The vote was close.\n\nIt took two hours.'
    },
    {
      before: 'El pleno duró dos horas.\nLea también: La alcaldesa descarta otra votación\nNadie protestó.',
      after: 'El pleno duró dos horas.\nNadie protestó.',
      lang: 'es'
    },
    {
      before: 'The vote was close (Also read: Mayor rules out a second vote) and took two hours.',
      after: 'The vote was close and took two hours.'
    },
    {
      before: 'Le vote fut serré.\n\nLIRE AUSSI. La mairie exclut un second vote\n\nIl dura deux heures.',
      after: 'Le vote fut serré.\n\nIl dura deux heures.',
      lang: 'fr'
    },
    {
      before: 'The vote was close. ALSO READ | Mayor rules out a second vote',
      after: 'The vote was close.'
    },
    {
      before: 'The vote was close. ALSO READ | Mayor rules out a second vote  The count took two hours.',
      after: 'The vote was close. The count took two hours.'
    },
    {
      before: 'The vote was close. Also Read | Mayor rules out a second vote Counting took two hours.',
      after: 'The vote was close. Counting took two hours.'
    },
    {
      before: 'The vote was close. Also Read | Mayor Rules Out Second Vote Counting Took Two Hours.',
      tells: ['Also Read |']
    },
    {
      before: 'Le vote fut serré. LIRE AUSSI : La mairie exclut un second vote Compter a duré deux heures.',
      after: 'Le vote fut serré. Compter a duré deux heures.',
      lang: 'fr'
    },
    {
      before: 'Le vote fut serré. LIRE AUSSI : La mairie exclut un second vote Compter fatigue le maire.',
      tells: ['LIRE AUSSI :'],
      lang: 'fr'
    },
    {
      before:
        'Le vote fut serré, et personne dans la salle n’avait pensé que le maire garderait le vieux pont. Il y faudra deux ans et beaucoup de patience. à lire aussi Article : Le pont ferme en mai La ville ferme le pont. Article : Le bac coûte plus cher Le bac coûte deux euros. Article : Le marché reste Le marché reste où il est.',
      after:
        'Le vote fut serré, et personne dans la salle n’avait pensé que le maire garderait le vieux pont. Il y faudra deux ans et beaucoup de patience.',
      lang: 'fr'
    },
    {
      before: 'The vote was close. Story continues below advertisement The count took two hours.',
      after: 'The vote was close. The count took two hours.'
    },
    {before: 'The vote was close. Story continues below this line, said the map.'},
    {
      before:
        'Am Freitag blieb die Brücke geschlossen – mehr dazu in Gemeinderat schließt zweite Abstimmung aus. Am Sonntag fuhr wieder ein Zug.',
      after: 'Am Freitag blieb die Brücke geschlossen. Am Sonntag fuhr wieder ein Zug.',
      lang: 'de'
    },
    {
      before:
        'The vote was close. TRENDING STORIES   Mayor rules out a second vote   What the bridge costs every year   The count took two hours, and it was late.',
      after: 'The vote was close. The count took two hours, and it was late.'
    },
    {
      before: 'Der Wirt schweigt – mehr dazu in einem Jahr, sagt er, wenn die Brücke steht.',
      lang: 'de'
    },
    {
      before:
        'The council voted on the old bridge for two hours, and in the end\n\nAlso read: Mayor rules out a second vote\n\nit kept the tolls.',
      after: 'The council voted on the old bridge for two hours, and in the end it kept the tolls.'
    },
    {
      before: between(
        'Related stories',
        'Mayor rules out a second vote',
        'What the old bridge costs every year'
      ),
      after: between()
    },
    {
      before:
        'The vote was close. Also Read | Mayor rules out a second vote on the tolls The count took two hours, and it was late.',
      after: 'The vote was close. The count took two hours, and it was late.'
    },
    {
      before: 'The vote was close, and it took two hours in the end.Also read: Mayor rules out a second vote',
      after: 'The vote was close, and it took two hours in the end.'
    },
    {
      before:
        'The vote was close, and for once nobody had expected how it would end, or when. Read the full report here.',
      after: 'The vote was close, and for once nobody had expected how it would end, or when.'
    },
    {
      before:
        'The council voted on the old bridge on Tuesday, and it was close. In the end the tolls stay as they are.\n\nMore Cornbury news:\n\nMayor rules out a second vote\n\nWhat the old bridge costs every year',
      after:
        'The council voted on the old bridge on Tuesday, and it was close. In the end the tolls stay as they are.'
    },
    {before: between('>> Ferry timetable: what changes from Wednesday'), after: between()},
    {before: between('Video: Divers at the old bridge'), after: between()},
    {before: between('See also: Bridge tolls'), after: between()},
    {
      before: between('READ MORE', 'Mayor rules out a second vote', 'What the old bridge costs every year'),
      after: between()
    },
    {before: between('Recommended', 'Mayor rules out a second vote'), after: between()},
    {before: between('Read the full transcript of the debate'), after: between()},
    {
      before:
        'It says nothing of who pays for all of it in the end, or of when that would be. See also page nine, which says that nobody does.'
    },
    {
      before:
        'The path ends at the old mill, and nobody comes by after six in the evening. Watch the sun go down here.'
    },
    {before: between('>> Who pays for it?')},
    {before: between('Recommended')},
    {before: 'She did what teachers do.\n\nRead: the judge’s ruling in full\n\n“The appeal is allowed.”'},
    {before: 'He asked one thing of them.\n\nRead more: that was the advice he gave to every pupil.'},
    {before: 'WATCH | Rescue of a whale off the coast\n\nThe whale swam away.'},
    {before: 'Her plan was to read more | write less.'},
    {before: 'It had been a long year for all of them.\n\nRead More Books\n\nThe second resolution was hers.'}
  ],
  triggers: '|｜:([–—',
  at(article, offset) {
    const pointer = pointerAt(article, offset)
    return pointer && {...pointer, reason}
  },
  *whole(article) {
    for (const insert of insertsOf(article).lines) {
      const {line} = insert
      const certainty = certaintyOf(article, insert)
      yield {...rangeOf(article, {first: line.index, last: line.index}), certainty, reason}
    }
    for (const line of article.lines) {
      const pointer = behindParagraph(article, line)
      if (pointer) yield {...pointer, reason}
    }
    for (const list of listsBetweenGaps(article)) yield {...list, reason}
    for (const notice of innerNotices(article)) yield {...notice, certainty: 'likely', reason}
    yield* removeResidue(article, 'list of other articles', 'related')
    yield* removeResidue(article, 'pointer to another article', 'read-more')
    yield* removeResidue(article, 'notice that the story continues', 'continues')
  }
})

/** Lines of an example between two paragraphs. */
function between(...lines: string[]): string {
  const before =
    'The council voted on the old bridge on Tuesday, and it was close. In the end the tolls stay as they are.'
  const behind =
    'The count took two hours, and when it was over nobody in the hall wanted to speak about tolls.'
  return [before, ...lines, behind].join('\n\n')
}

/** A pointer inside a paragraph, by its first mark, or by that behind its label. */
function pointerAt(article: Article, offset: number): Pointer | undefined {
  const mark = article.text[offset]!
  if ('(['.includes(mark)) return inBrackets(article, offset)
  if ('–—'.includes(mark)) return behindDash(article, offset)
  return beforeSeparator(article, offset) ?? teasers(article, offset)
}

/** How sure it is that a line is an insert: its label, its neighbours, and what else the article has say so. */
function certaintyOf(article: Article, {line, insert}: InsertLine): Certainty {
  const {certainty, rest, ofMedia} = insert
  if (quoted(article, line)) return 'suspect'
  if (certainty !== 'suspect' || !betweenProse(article, line)) return certainty
  // `Video: Divers at the pier`: the caption of what is gone.
  if (ofMedia) return 'likely'
  // A common word before a colon: other inserts show that the outlet has them.
  return insertsOf(article).surer && countWords(article.text, rest, line.end) >= surerWords
    ? 'likely'
    : 'suspect'
}

/** Whether what follows a line is a quotation, which the line may introduce. */
function quoted({lines, text}: Article, line: Line): boolean {
  const behind = lines.behind(line)
  return behind !== undefined && text[line.end - 1] === ':' && '“"«„‘'.includes(text[behind.start]!)
}
