import type {Article} from '../../article.ts'
import {removeLines} from '../../blocks.ts'
import {linesOfArticle} from '../../page/page.ts'
import {defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

/**
 * Remove what stands around and within an article when the text is that of a whole page, as naive scrapers save it:
 * menus, teasers, lists of headlines, forms, legal notes.
 *
 * The article is where sentences stand together: each line has a score by its size, its sentence mark, its function
 * words, and labels, and the best stretches of lines win. Only a text with a menu's worth of short lines outside of
 * them is touched. The headline before the article stays, with its summary and byline; so do subheadings, short
 * answers, and lists. A page that is navigation as a whole is told.
 */
export const pageResidue: TransformPlugin = defineTransform({
  id: 'page-residue',
  stage: 'structure',
  summary: 'Remove menus, teasers, and legal notes around the article of a whole page',
  budget: false,
  examples: [
    {
      before:
        'Home\nNews\nSport\nCulture\nWeather\nLog in\nHarbour bridge to reopen in May\nThe old harbour bridge will open to cars again in May, the city said on Monday after two years of work.\nTrams and bicycles may use it from the first of June, it added, and the ferry will stop for good in autumn.\nThe mayor said that the first car over the bridge would be her own, which is older than the bridge.\nAbout us\nContact us\nJobs\nPrivacy policy\nTerms of use\nArchive\nHelp',
      after:
        'Harbour bridge to reopen in May\nThe old harbour bridge will open to cars again in May, the city said on Monday after two years of work.\nTrams and bicycles may use it from the first of June, it added, and the ferry will stop for good in autumn.\nThe mayor said that the first car over the bridge would be her own, which is older than the bridge.'
    },
    {
      before:
        'Home\nNews\nWorld\nPolitics\nBusiness\nSport\nCulture\nScience\nHealth\nTravel\nWeather\nOpinion\nVideo\nPodcasts\nPhotos\nGames\nNewsletters\nSubscribe\nLog in\nSearch\nAbout us\nContact us\nJobs\nPrivacy policy\nTerms of use',
      tells: [
        'Home\nNews\nWorld\nPolitics\nBusiness\nSport\nCulture\nScience\nHealth\nTravel\nWeather\nOpinion\nVideo\nPodcasts\nPhotos\nGames\nNewsletters\nSubscribe\nLog in\nSearch\nAbout us\nContact us\nJobs\nPrivacy policy\nTerms of use'
      ]
    },
    {
      before:
        'The cup draw was made on Monday, and the holders were given the longest trip of all, to the far north of the island.\nNobody was pleased about it except the hosts, who hope for a full house and a dry pitch in the last week of January.\nCorrow v Ostrey\nSarn v Tarry\nMillport v Lenn\nAsh v Dunmore\nCorbie v Wells\nStoke v Farrow\nNorth v Marsh\nHythe v Oakley\nBray v Lund\nCove v Penn\nPell v Rowe\nStrand v Quay\nKirk v Holm'
    }
  ],
  *whole(article) {
    const kept = linesOfArticle(article)
    if (!kept) return
    if (kept.includes(1)) yield* removals(article, kept)
    else yield navigation(article)
  }
})

function* removals(article: Article, kept: Uint8Array): Generator<Finding> {
  const {lines} = article
  const first = kept.indexOf(1)
  const last = kept.lastIndexOf(1)
  for (let from = 0; from < kept.length; from++) {
    if (kept[from]) continue
    let to = from
    while (to + 1 < kept.length && !kept[to + 1]) to++
    const where = from < first ? 'before' : from > last ? 'behind' : 'in'
    const reason = `Unexpected text of the page ${where} the article, expected none`
    const range = removeLines(article, lines.at(from)!, lines.at(to)!)
    // Another transform may remove the line above together with the space between.
    yield {...range, gap: lines.at(from)!.from - range.from, certainty: 'likely', reason}
    from = to
  }
}

function navigation({lines}: Article): Finding {
  return {
    from: lines.at(0)!.start,
    to: lines.last!.end,
    certainty: 'suspect',
    reason: 'Unexpected navigation as a whole, expected an article'
  }
}
