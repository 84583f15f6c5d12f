import type {Article} from '../../article.ts'
import {paragraphBreak, removeLines} from '../../blocks.ts'
import {countWords, isBlank, isLetter, isWord} from '../../characters.ts'
import type {Line} from '../../lines.ts'
import {type Certainty, defineTransform, type Finding, type TransformPlugin} from '../../transform.ts'

/** Longest tag, shortcode, and address that is looked at, in UTF-16 code units. */
const longestTag = 2000
/** Longest script, style, or piece of data. */
const longestCode = 50_000
/** Most heads of code that may lead nowhere. */
const mostMisses = 20
/** Most words of a line that names a file. */
const fileWords = 12

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
      before: 'In HTML, <b class="key">close</b> is bold.',
      tells: ['<b class="key">', '</b>']
    },
    {before: 'If a < b and b > c, he wrote [sic], then <3. Write to <jane@example.org> {or not}.'},
    {before: 'Sums [1] and [2] were set in {braces}; see [the list], [ed.] and .NET.'},
    {before: 'Saltry | 29 | 61\nTollmere | 29 | 60\n\nShe saved the file as hall.jpg and went home.'}
  ],
  *whole(article) {
    const {text} = article
    const ranges: Residue[] = []
    const isPlain = article.format.name === 'text'
    if (isPlain && text.includes('<')) collectTags(text, ranges)
    if (text.includes('{')) collectCode(text, ranges)
    if (text.includes('[')) collectBrackets(text, ranges, isPlain)
    collectTraces(text, ranges)
    if (ranges.length > 0) yield* removals(article, ranges)
    yield* lineResidue(article)
  }
})

/** A piece of markup. */
interface Residue {
  readonly from: number
  readonly to: number
  /** Whether it parts blocks. */
  readonly isBlock: boolean
}

const reason = 'Unexpected markup, expected text'

const inlineTags = words(
  'a abbr acronym b big cite code del em font i img input ins label mark nobr q s small span strike strong sub sup time tt u wbr o:p image'
)
const blockTags = words(
  'address article aside audio blockquote body br button center dd div dl dt embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main meta nav noscript object ol option p picture pre section select source table tbody td tfoot th thead tr ul video svg path amp-img amp-ad'
)
/** Tags whose content is no text. */
const codeTags = words('script style noscript svg image')

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** Finds the next place of a string, forward only, so that all look-ups together cost one pass. */
function searcher(text: string, string: string): (from: number) => number {
  let found = -2
  return (from) => {
    if (found !== -1 && found < from) found = text.indexOf(string, from)
    return found
  }
}

/** Tags, comments, and what scripts and styles hold. */
function collectTags(text: string, ranges: Residue[]): void {
  const tags: Tag[] = []
  const comment = searcher(text, '-->')
  const closing = new Map([...codeTags].map((name) => [name, searcher(text, `</${name}`)]))
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const end = text.startsWith('<!--', at) ? comment(at) : -1
    if (end >= 0 && end - at < longestCode) {
      ranges.push({from: at, to: end + 3, isBlock: false})
      at = end + 3
      continue
    }
    const tag = readTag(text, at)
    if (!tag) {
      at++
      continue
    }
    const close = tag.isClosing ? -1 : (closing.get(tag.name)?.(tag.to) ?? -1)
    const gap = close < 0 ? -1 : text.indexOf('>', close)
    if (gap >= 0 && gap - at < longestCode) {
      ranges.push({from: at, to: gap + 1, isBlock: true})
      at = gap + 1
    } else {
      tags.push(tag)
      at = tag.to
    }
  }
  pairTags(text, tags)
  for (const {from, to, name, isSure} of tags)
    if (isSure) ranges.push({from, to, isBlock: blockTags.has(name)})
}

interface Tag {
  readonly from: number
  readonly to: number
  readonly name: string
  readonly isClosing: boolean
  /** Whether it must be markup: it has attributes, or its other half, or is glued to words. */
  isSure: boolean
}

function readTag(text: string, from: number): Tag | undefined {
  const isClosing = text[from + 1] === '/'
  const start = isClosing ? from + 2 : from + 1
  if (!isLetter(text.charCodeAt(start))) return undefined
  const head = /^[a-z][a-z0-9:-]{0,11}/i.exec(text.slice(start, start + 12))?.[0]
  const name = head?.toLowerCase()
  if (!name || !(inlineTags.has(name) || blockTags.has(name) || codeTags.has(name))) return undefined
  const behind = start + name.length
  if (!'> /\n\t'.includes(text[behind] ?? 'x')) return undefined
  const rest = text.slice(behind, behind + longestTag)
  const close = endOfTag(rest)
  if (close < 0) return undefined
  const hasAttributes = /^\s+[a-z_:-]+\s*=\s*["'“”„’\w#/]/i.test(rest)
  if (!hasAttributes && /[^\s/]/.test(rest.slice(0, close))) return undefined
  return {from, to: behind + close + 1, name, isClosing, isSure: hasAttributes}
}

/** Where a tag closes: the first `>` outside quotes, or the first at all when the quotes are odd. */
function endOfTag(rest: string): number {
  const first = rest.indexOf('>')
  if (first < 0) return -1
  let quote = ''
  for (let at = 0; at < rest.length; at++) {
    const character = rest[at]!
    if (quote === '') {
      if (character === '>') return at
      if (character === '"' || character === "'") quote = character
      if (character === '<') return first
    } else if (character === quote) quote = ''
  }
  return first
}

/** Tags with their other half are sure, and those that touch words or other tags. */
function pairTags(text: string, tags: readonly Tag[]): void {
  const open = new Map<string, Tag[]>()
  for (const [i, tag] of tags.entries()) {
    if (tag.isClosing) {
      const other = open.get(tag.name)?.pop()
      if (other) {
        other.isSure = true
        tag.isSure = true
      }
    } else if (open.has(tag.name)) open.get(tag.name)!.push(tag)
    else open.set(tag.name, [tag])
    if (isGlued(text, tag) || tags[i - 1]?.to === tag.from || tags[i + 1]?.from === tag.to) tag.isSure = true
  }
}

/** `word.<br>Word`, or a tag at the edge of the text or of a line. */
function isGlued(text: string, {from, to, name}: Tag): boolean {
  if (!blockTags.has(name)) return false
  const before = text.charCodeAt(from - 1)
  const behind = text.charCodeAt(to)
  const edge = (code: number) => Number.isNaN(code) || code === 10 || code === 13
  const glued = (code: number) => !isBlank(code) && !'`"“‘(«„'.includes(String.fromCharCode(code))
  return edge(before) || edge(behind) || (glued(before) && glued(behind))
}

/** Heads of scripts and data that are known by them, up to where their brackets close. */
const codeHeads = [
  '{"@context"',
  '{ "@context"',
  '[{"@context"',
  '{"@type"',
  '{"@graph"',
  'googletag.cmd.push(',
  '(adsbygoogle = window.adsbygoogle || []).push(',
  '(adsbygoogle=window.adsbygoogle||[]).push(',
  'window.adsbygoogle',
  'window.dataLayer',
  'window._taboola',
  'window.taboola',
  '_taboola.push(',
  'window.googletag',
  'dataLayer.push(',
  'dataLayer = [',
  'gtag(',
  'fbq(',
  'twttr.widgets.load(',
  'jQuery(document)',
  'jQuery(function',
  '$(document).ready(',
  '(function(',
  '(function (',
  '!function(',
  '!function (',
  'document.write(',
  'document.getElementById(',
  'document.addEventListener(',
  'window.addEventListener(',
  'window.fbAsyncInit'
]

/** Scripts, data, and styles outside of tags. */
function collectCode(text: string, ranges: Residue[]): void {
  let misses = 0
  for (const head of codeHeads) {
    for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at)) {
      const to = text[at] === 'd' && isWord(text.charCodeAt(at - 1)) ? at : endOfCode(text, at)
      if (to > at) ranges.push({from: at, to, isBlock: true})
      // What never closes costs a look far ahead.
      else if (++misses > mostMisses) return
      at = Math.max(to, at + head.length)
    }
  }
  collectTemplates(text, ranges)
  collectStyles(text, ranges)
}

/** Where a statement or a piece of data ends: all brackets closed, then `;` and what is called at once. */
function endOfCode(text: string, from: number): number {
  let at = from
  for (;;) {
    const open = at
    while (at < text.length && at - open < 80 && !'([{\n'.includes(text[at]!)) at++
    if (!'([{'.includes(text[at] ?? ' ')) return -1
    at = closeBracket(text, at)
    if (at < 0 || at - from > longestCode) return -1
    while (text[at] === ' ') at++
    if (text[at] === ';') return at + 1
    if (!'(.[|='.includes(text[at] ?? ' ')) return at
  }
}

/** The offset behind the bracket that closes the one at an offset, strings skipped, or -1. */
function closeBracket(text: string, from: number): number {
  let depth = 0
  const end = Math.min(text.length, from + longestCode)
  for (let at = from; at < end; at++) {
    const character = text[at]!
    if (character === '"' || character === "'") {
      const close = closeQuote(text, at, end)
      if (close > 0) at = close
    } else if ('([{'.includes(character)) depth++
    else if (')]}'.includes(character) && --depth === 0) return at + 1
  }
  return -1
}

function closeQuote(text: string, from: number, end: number): number {
  for (let at = from + 1; at < end && text[at] !== '\n'; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === text[from]) return at
  }
  return -1
}

/** `{{ variable }}`, `{% statement %}`. */
function collectTemplates(text: string, ranges: Residue[]): void {
  for (const [open, close] of [
    ['{{', '}}'],
    ['{%', '%}']
  ] as const) {
    const closes = searcher(text, close)
    for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 2)) {
      const end = closes(at + 2)
      if (end >= 0 && end - at < 200) ranges.push({from: at, to: end + 2, isBlock: false})
    }
  }
}

/** One rule of a style sheet: a selector, and declarations in braces. */
function collectStyles(text: string, ranges: Residue[]): void {
  let last = 0
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
    if (at < last) continue
    const body = text.slice(at + 1, at + longestTag)
    const close = body.indexOf('}')
    if (close < 0 || !isDeclarations(body.slice(0, close))) continue
    const from = selectorStart(text, at, last)
    if (from < 0) continue
    last = styleEnd(text, from, at + close + 2)
    ranges.push({from, to: last, isBlock: true})
  }
}

/** `margin:0; color:#fff`, and for a rule in a rule (`@media`) what comes before its inner brace. */
function isDeclarations(body: string): boolean {
  const inner = body.slice(body.lastIndexOf('{') + 1)
  const parts = inner.split(';').filter((part) => /\S/.test(part))
  if (parts.length === 0) return false
  return (
    parts.every((part) => /^\s*(?:-|--)?[a-z][a-z-]*\s*:\s*[^\s:][^{}]*$/i.test(part) && part.length < 400) &&
    /[a-z-]:\s*[\w#"'.-]/.test(inner)
  )
}

/** The end of a rule; a rule in a rule has two braces. */
function styleEnd(text: string, from: number, to: number): number {
  if (text[from] !== '@') return to
  const rest = /^[\s\w.#:,>*+~[\]="'()-]{0,200}\{[^{}]{0,400}\}|^\s*\}/
  let end = to
  for (;;) {
    const more = rest.exec(text.slice(end, end + 700))
    if (!more) return end
    end += more[0].length
    if (!more[0].includes('{')) return end
  }
}

/**
 * Where the selector before a brace starts, or -1 when what stands there is none. A selector begins with a class, an
 * id, an `@` rule, or the name of an element.
 */
function selectorStart(text: string, brace: number, limit: number): number {
  let from = brace
  while (from > limit && brace - from < 300 && !'\n};'.includes(text[from - 1]!)) from--
  const before = text.slice(from, brace)
  const start = before.search(
    /(?:^|[\s.!?>”"])(?:[.#][a-z_][\w-]*|@(?:media|font-face|import|keyframes|supports|charset)\b|\*\s*$|(?:body|html|div|p|a|img|span|ul|li|h[1-6]|table|td|figure|iframe|:root)\s*[.,:#{[>]?\s*(?=$|[.#:,>[]))/i
  )
  if (start < 0) return -1
  const skip =
    /^[\s!?>”"]/.test(before.slice(start, start + 1)) || /^\.[.#@]/.test(before.slice(start, start + 2))
      ? 1
      : 0
  const selector = before.slice(start + skip)
  return isSelector(selector) ? from + start + skip : -1
}

function isSelector(selector: string): boolean {
  if (selector.startsWith('@')) return true
  return (
    /^[\w\s.#:,>*+~[\]="'()-]+$/.test(selector) && countWords(selector) <= 40 && !/[.,] [A-Z]/.test(selector)
  )
}

const shortcodes = words(
  'caption gallery embed audio video playlist toc youtube vimeo gravityform ad ads adsense adrotate contact-form-7 contact-form quote pullquote button row column columns'
)

/** Shortcodes, and Markdown images where they are no format. */
function collectBrackets(text: string, ranges: Residue[], isPlain: boolean): void {
  const embedEnd = searcher(text, '[/embed]')
  for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at)) {
    const image = isPlain && text[at - 1] === '!' ? imageAt(text, at) : 0
    const size = image || shortcodeAt(text, at)
    if (size > 0) {
      const isEmbed = text.startsWith('[embed', at) && embedEnd(at) >= 0 && embedEnd(at) - at < longestTag
      const to = isEmbed ? embedEnd(at) + '[/embed]'.length : at + size
      ranges.push({from: image ? at - 1 : at, to, isBlock: false})
      at = to
    } else at++
  }
}

/** Length of `[alt](address)` at an offset, or 0. */
function imageAt(text: string, at: number): number {
  const window = text.slice(at, at + longestTag)
  return /^\[[^\]\n]{0,300}\]\([^)\s]{1,1000}(?: +"[^"\n]{0,200}")?\)/.exec(window)?.[0].length ?? 0
}

/** Length of a shortcode at an offset, or 0. */
function shortcodeAt(text: string, at: number): number {
  const code = text.charCodeAt(at + 1)
  if (code !== 47 && !(code >= 97 && code <= 122)) return 0
  const found =
    /^\[(\/?)([a-z][a-z0-9_-]{1,40})((?:\s+[a-z][\w-]{0,40}=(?:"[^"\n]{0,600}"|'[^'\n]{0,600}'|“[^”\n]{0,600}”|”[^”\n]{0,600}”|″[^″\n]{0,600}″|[^\s\]"'“”″]{1,200})){0,30})\s*\/?\]/.exec(
      text.slice(at, at + longestTag)
    )
  if (!found) return 0
  const [whole, slash, name, attributes] = found
  const isCode = attributes !== '' || shortcodes.has(name!) || /^[a-z0-9]+(?:_[a-z0-9]+)+$/.test(name!)
  return isCode || (slash === '/' && name!.length > 2) ? whole!.length : 0
}

/** Messages of PHP, and the calls that they list. */
function collectTraces(text: string, ranges: Residue[]): void {
  for (const mark of ['(line ', '.php on line ']) {
    // A short string is found many times faster than a long one.
    const start = mark.slice(0, 5).trim()
    for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
      if (!text.startsWith(mark, at)) continue
      const window = text.slice(Math.max(0, at - 400), at)
      const head = [
        ...window.matchAll(
          /(?:Error message|Message d'erreur|Fehlermeldung|Mensaje de error)?\s*(?:Notice|Warning|Deprecated(?: function)?|Fatal error|Parse error|Strict warning|User warning): /g
        )
      ].at(-1)
      const tail = /^(?:\(line \d+ of [\w./-]+\)\.?|\.php on line \d+)/.exec(text.slice(at, at + 300))
      if (!head || !tail || (mark !== '(line ' && !/ in \/?[\w./-]+$/.test(window))) continue
      const from = at - window.length + head.index + (/^\s*/.exec(head[0])?.[0].length ?? 0)
      let to = at + tail[0].length
      for (let call = nextCall(text, to); call > 0; call = nextCall(text, to)) to += call
      ranges.push({from, to, isBlock: true})
      at = to
    }
  }
}

/** Length of ` Name->call(Array) (Line: 342)` at an offset, or 0. */
function nextCall(text: string, at: number): number {
  return (
    /^\s*[\w\\]+(?:->|::)?[\w{}\\]*\([^\n]{0,900}?\) \(Line: \d+\)/.exec(text.slice(at, at + 500))?.[0]
      .length ?? 0
  )
}

/** Join what follows each other, and find what to put in its place. */
function* removals(article: Article, ranges: readonly Residue[]): Generator<Finding> {
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
      isFileName(line) || isImageTarget(line) || isStray(line) || (hasTables && isTableRest(article, line))
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

function isFileName(line: Line): boolean {
  // `g`, `f`, `p` of `.jpg`, `.gif`, `.webp`: nearly no line ends so.
  const last = line.codeAt(line.end - 1) | 32
  if (last !== 103 && last !== 102 && last !== 112) return false
  if (line.length > 150 || line.words > fileWords + 1) return false
  return /^[^.!?:;,]{1,140}\.(?:jpe?g|png|gif|webp)$/i.test(line.text)
}

/** `/photos/2034/hall.jpg)`: what is left of a Markdown image, or the address of one, alone in its line. */
function isImageTarget(line: Line): boolean {
  const first = line.text[0]
  if ((first !== '/' && first !== 'h') || line.length < shortestTarget || line.length > longestTarget)
    return false
  return /^(?:\/|https?:\/\/)[^\s()]+\.(?:jpe?g|png|gif|webp)(?:\?[^\s()]*)?\)?$/i.test(line.text)
}

/** Length of the address of an image, in UTF-16 code units. */
const shortestTarget = 12
const longestTarget = 400

/** One mark that parts nothing, alone in its line: `:`, `×`; and `Â`, which is left of a space in the wrong encoding. */
function isStray({length, text}: Line): boolean {
  return length <= 2 && strays.has(text)
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
