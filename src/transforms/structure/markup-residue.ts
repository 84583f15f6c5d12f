import type {Article} from '../../article.ts'
import {paragraphBreak, removeLines} from '../../blocks.ts'
import {holds, isBlank, tableOf} from '../../characters.ts'
import type {Line} from '../../lines.ts'
import {collectCode, collectTraces} from '../../markup/code.ts'
import {isFileName} from '../../markup/file-names.ts'
import {type Piece, words} from '../../markup/piece.ts'
import {collectBrackets} from '../../markup/shortcodes.ts'
import {collectTags, collectTornTags} from '../../markup/tags.ts'
import {type Certainty, defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

/**
 * Remove markup that an extractor left in the text: tags, comments, styles, scripts, data (JSON-LD), shortcodes,
 * Markdown images, names of image files, rests of tables.
 *
 * Tags of blocks leave a paragraph break where they stood between words, others nothing. The words between tags and
 * between shortcodes stay; those of scripts, styles, and data go. Where the text speaks of markup, all is told and
 * nothing touched: there it may be an example. Tags and images are looked for in plain text alone, since Markdown
 * and HTML have them by right.
 */
export const markupResidue: TransformPlugin = defineTransform({
  id: 'markup-residue',
  stage: 'structure',
  summary: 'Remove left-over tags, styles, scripts, data, and shortcodes',
  // What it takes is no text.
  budget: false,
  examples: [
    {
      before: 'The vote was <b class="key">close</b>.</p><p>It took two hours.<br/>',
      after: 'The vote was close.\n\nIt took two hours.'
    },
    {
      before:
        'The vote was close.\n\n<!-- ad --><script>var slot = 1; show(slot);</script>\n\n.ad-slot{margin:0;color:#fff}\n\nIt took two hours.',
      after: 'The vote was close.\n\nIt took two hours.'
    },
    {
      before:
        'The vote was close.\n\n{"@context":"https://schema.org","@type":"NewsArticle","headline":"Vote"}\n\n[gallery ids="12,13"]\n\n![The hall](https://example.org/hall.jpg)\n\nIMG_2034.jpg\n\nIt took two hours.',
      after: 'The vote was close.\n\nIt took two hours.'
    },
    {
      before:
        'The vote was close.\n\n{ "modules": [{"name": "photo"}, {"name": "video"}], "id": "71", "ads": true, "kind": "story" }',
      after: 'The vote was close.'
    },
    {before: 'The vote was close, the file said.\n\n{"yes": 12, "no": 11}\n\nNobody had signed it.'},
    {
      before: '[caption id="attachment_7" align="left"]The hall on Monday[/caption] The vote was close.',
      after: 'The hall on Monday The vote was close.'
    },
    {
      before:
        'The vote was close.\n\ngoogletag.cmd.push(function() { googletag.display("div-gpt-ad-1"); });\n\nIt took two hours.',
      after: 'The vote was close.\n\nIt took two hours.'
    },
    {
      before:
        '<a href="https://example.org/a/b.html"><img src="https://example.org/b.jpg" /></a>The vote was close.',
      after: 'The vote was close.'
    },
    {
      before:
        'a]:underline dark:[&_>a]:text-white [&_b]:font-bold serif" data-size="xl">The vote was close. It took svg]:size-4 link">two hours.',
      after: 'The vote was close. It took two hours.'
    },
    {before: 'It says "[the hall]: closed">, he said. [12]: "Votes">.'},
    {
      before: 'In HTML, <b class="key">close</b> is bold.',
      tells: ['<b class="key">', '</b>']
    },
    {before: 'If a < b and b > c, he wrote [sic], then <3. Write to <jane@example.org> {or not}.'},
    {before: 'Sums [1] and [2] were set in {braces}; see [the list], [ed.] and .NET.'},
    {before: 'Saltry | 29 | 61\nTollmere | 29 | 60\n\nShe saved the file as hall.jpg and went home.'}
  ],
  *whole(article) {
    const {text} = article
    const ranges: Piece[] = []
    const isPlain = article.format.name === 'text'
    if (isPlain && text.includes('<')) collectTags(text, ranges)
    if (isPlain && text.includes('">')) collectTornTags(text, ranges)
    if (text.includes('{')) collectCode(text, ranges)
    if (text.includes('[')) collectBrackets(text, ranges, isPlain)
    collectTraces(text, ranges)
    if (ranges.length > 0) yield* removals(article, ranges)
    yield* lineResidue(article)
  }
})

const reason = 'Unexpected markup, expected text'

/** Join what follows each other, and find what to put in its place. */
function* removals(article: Article, ranges: readonly Piece[]): Generator<Finding> {
  const {text} = article
  const isExample = speaksOfMarkup(text)
  const certainty: Certainty = isExample ? 'suspect' : 'likely'
  const sorted = [...ranges].sort((a, b) => a.from - b.from || b.to - a.to)
  for (let i = 0; i < sorted.length; ) {
    const {from} = sorted[i]!
    let {to, isBlock} = sorted[i]!
    i++
    for (; !isExample && i < sorted.length && isNext(text, to, sorted[i]!.from); i++) {
      to = Math.max(to, sorted[i]!.to)
      isBlock ||= sorted[i]!.isBlock
    }
    while (i < sorted.length && sorted[i]!.from < to) i++
    yield {...replace(article, from, to, isBlock), certainty, reason}
  }
}

/** Whether nothing but white space stands between two pieces. */
function isNext(text: string, from: number, to: number): boolean {
  if (to - from > 200) return false
  while (from < to && isBlank(text.charCodeAt(from))) from++
  return from >= to
}

/** Whether a text is about markup: then what looks like residue may be an example. */
function speaksOfMarkup(text: string): boolean {
  return /\b(?:HTML5?|CSS|JavaScript|WordPress|JSON|XML|PHP|shortcodes?|Markdown)\b/.test(
    text.slice(0, 200_000).replace(/<[^>]{0,500}>/g, ' ')
  )
}

/** A piece that fills lines goes with them; one between words leaves what parted them, or a paragraph break. */
function replace(
  article: Article,
  from: number,
  to: number,
  isBlock: boolean
): {from: number; to: number; insert: string} {
  const {text} = article
  const first = article.lineAt(from)
  const last = article.lineAt(to - 1)
  if (from <= first.start && to >= last.end) return removeLines(article, first, last)
  let start = from
  let end = to
  while (start > first.start && isGap(text.charCodeAt(start - 1))) start--
  while (end < last.end && isGap(text.charCodeAt(end))) end++
  const atStart = from <= first.start
  const atEnd = to >= last.end
  if (atStart) return {from: first.start, to: end, insert: ''}
  if (atEnd) return {from: start, to: last.end, insert: ''}
  if (isBlock) return {from: start, to: end, insert: paragraphBreak(article)}
  // Of the spaces on both sides one stays.
  return start < from && end > to ? {from: start, to, insert: ''} : {from, to, insert: ''}
}

/** White space that parts words; the wide one of East Asia opens paragraphs. */
function isGap(code: number): boolean {
  return isBlank(code) && code !== 0x3000
}

/** Names of image files, and rests of tables, as lines. */
function* lineResidue(article: Article): Generator<Finding> {
  const {lines} = article
  const hasTables = article.text.includes('|')
  let first: Line | undefined
  let last: Line | undefined
  for (const line of lines) {
    const isResidue =
      isFileName(article, line) ||
      isImageTarget(line) ||
      isStray(line) ||
      (hasTables && isTableRest(article, line))
    if (isResidue) {
      first ??= line
      last = line
    } else if (first && last) {
      yield {...removeLines(article, first, last), certainty: 'likely', reason}
      first = undefined
    }
  }
  if (first && last) yield {...removeLines(article, first, last), certainty: 'likely', reason}
}

/** `/photos/2034/hall.jpg)`: what is left of a Markdown image, or the address of one, alone in its line. */
function isImageTarget(line: Line): boolean {
  if (line.length < shortestTarget || line.length > longestTarget) return false
  if (!holds(targetStarts, line.codeAt(line.start))) return false
  return /^(?:\/|https?:\/\/)[^\s()]+\.(?:jpe?g|png|gif|webp)(?:\?[^\s()]*)?\)?$/i.test(line.text)
}

const targetStarts = tableOf('/h')
/** Length of the address of an image, in UTF-16 code units. */
const shortestTarget = 12
const longestTarget = 400

/** One mark that parts nothing, alone in its line: `:`, `×`; and `Â`, which is left of a space in the wrong encoding. */
function isStray(line: Line): boolean {
  return line.length <= 2 && strays.has(line.text)
}

const strays = words(': ; , . .. × › » Â ÂÂ')

/** `| --- | --- |` and `| |` without a row of a table beside it. */
function isTableRest({lines, text}: Article, line: Line): boolean {
  if (
    !'|-:'.includes(text[line.start]!) ||
    line.length > 300 ||
    line.words > 0 ||
    !/^[\s|:-]+$/.test(line.text) ||
    !line.text.includes('|')
  )
    return false
  const isRow = (other: Line | undefined) =>
    other !== undefined && other.words > 0 && isParted(text.slice(other.start, other.end))
  return !isRow(lines.before(line)) && !isRow(lines.behind(line))
}

/** Whether a bar stands before the end of a line: behind its last word it parts nothing. */
function isParted(row: string): boolean {
  const at = row.indexOf('|')
  return at >= 0 && at < row.length - 1
}
