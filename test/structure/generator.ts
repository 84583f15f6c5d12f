import type {Context} from '../../src/article.ts'
import {clean} from '../fixtures.ts'
import {random} from '../random.ts'

/** A clean article, damaged in one way. */
export interface Damage {
  readonly kind: string
  readonly input: string
  readonly expected: string
  readonly context: Context
}

interface Source {
  readonly lang: string
  readonly title: string
  readonly blocks: readonly string[]
}

/** A damaged article, what should become of it, and its headline, where the cleaner is told. */
interface Made {
  readonly input: string
  readonly expected: string
  readonly title?: string
}

/** Articles in which every block is a paragraph: one title, and at least five paragraphs of some length. */
export const sources: readonly Source[] = clean
  .filter(({name}) => name.endsWith('.txt'))
  .map(({lang, text}) => {
    const [title = '', ...blocks] = text.trim().split(/\n\n+/)
    return {lang, title, blocks}
  })
  .filter(
    ({title, blocks}) =>
      !title.includes('\n') && wordsIn(title) >= 3 && blocks.filter(isParagraph).length >= 3
  )

function wordsIn(text: string): number {
  const wide = text.match(/[\u3040-\u9fff]/g)?.length ?? 0
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0) + wide / 2
}

function isParagraph(block: string): boolean {
  return !block.includes('\n') && wordsIn(block) >= 30
}

type Next = () => number

function pick<T>(list: readonly T[], next: Next): T {
  return list[Math.floor(next() * list.length)]!
}

/** Index of a paragraph, not the last one. */
function place({blocks}: Source, next: Next): number {
  return pick(
    [...blocks.keys()].filter((i) => isParagraph(blocks[i]!) && i < blocks.length - 1),
    next
  )
}

function text(title: string, blocks: readonly string[]): string {
  return `${[title, ...blocks].join('\n\n')}\n`
}

/** The article with one block in the place of another. */
function replacing({title, blocks}: Source, at: number, broken: string): Made {
  const input = blocks.map((block, i) => (i === at ? broken : block))
  return {input: text(title, input), expected: text(title, blocks), title}
}

function put(blocks: readonly string[], at: number, ...more: string[]): string[] {
  return [...blocks.slice(0, at), ...more, ...blocks.slice(at)]
}

/** Title copies as pages and extractors make them. */
const spellings: readonly ((title: string) => string)[] = [
  (title) => title,
  (title) => title.toUpperCase(),
  (title) => `${title} | Saltry Post`,
  (title) => `${title} - The Saltry Post`,
  (title) =>
    title
      .replace(/[‘’]/g, "'")
      .replace(/[“”„«»]/g, '"')
      .replace(/ – /g, ' - '),
  (title) => `${title}.`
]

const bylines = ['By Jane Doe', '4.5.2021, 10:30', 'Saltry Post', 'Jane Doe']

/** What points to another article, and its headline, as sites word them. */
const pointers: Readonly<Record<string, readonly [label: string, headline: string]>> = {
  cs: ['ČTĚTE TAKÉ:', 'Starostka vylučuje druhé hlasování o mýtném'],
  de: ['LESEN SIE AUCH:', 'Was ein Jahr ohne Brücke kostet und wer dafür zahlt'],
  en: ['ALSO READ |', 'Mayor rules out a second vote on tolls'],
  es: ['LEA TAMBIÉN:', 'La alcaldesa descarta otra votación sobre el peaje'],
  fr: ['LIRE AUSSI :', 'La maire exclut un second vote sur le péage'],
  hi: ['यह भी पढ़ें:', 'महापौर ने दूसरे मतदान से साफ इनकार किया'],
  id: ['BACA JUGA:', 'Wali kota menolak pemungutan suara kedua soal tarif'],
  it: ['LEGGI ANCHE:', 'La sindaca esclude un altro voto sul pedaggio'],
  ja: ['関連記事：', '市長、通行料をめぐる再投票を否定'],
  nl: ['LEES OOK |', 'Burgemeester wil geen tweede stemming over tol'],
  pl: ['CZYTAJ TEŻ:', 'Burmistrzyni wyklucza drugie głosowanie w sprawie opłat'],
  pt: ['LEIA TAMBÉM:', 'Prefeita descarta outra votação sobre o pedágio'],
  ru: ['ЧИТАЙТЕ ТАКЖЕ:', 'Мэр исключила второе голосование о плате за мост'],
  sv: ['LÄS OCKSÅ:', 'Ordföranden utesluter en ny omröstning om avgiften'],
  tr: ['AYRICA OKU:', 'Başkan ücretler için ikinci oylamayı reddetti']
}

type Maker = (source: Source, next: Next) => Made | undefined

/** Every way to damage an article, by name. */
export const makers: Readonly<Record<string, Maker>> = {
  'title repeated': ({title, blocks}, next) => {
    const count = 1 + Math.floor(next() * 3)
    const copies = Array.from({length: count}, () => pick(spellings, next)(title))
    return {input: text(title, [...copies, ...blocks]), expected: text(title, blocks), title}
  },
  'title with lines between': ({title, blocks}, next) => {
    const byline = pick(bylines, next)
    return {
      input: text(title, [byline, pick(spellings, next)(title), ...blocks]),
      expected: text(title, [byline, ...blocks]),
      title
    }
  },
  'title behind a kicker': ({title, blocks}, next) => {
    if (wordsIn(title) < 5 || /[\u3040-\u9fff]/.test(title)) return undefined
    const kicker = pick(['World | ', 'Home > World > ', 'Politics: '], next)
    return {input: text(title, [kicker + title, ...blocks]), expected: text(title, blocks), title}
  },
  'title cut off': ({title, blocks}) => {
    const words = title.split(' ')
    if (words.length < 6) return undefined
    const cut = `${words.slice(0, -1).join(' ')}…`
    return {input: text(title, [cut, ...blocks]), expected: text(title, blocks), title}
  },
  'title in mid-text': (source, next) => {
    const {title, blocks} = source
    if (wordsIn(title) < 5 || /[.!?]/.test(title.slice(-3))) return undefined
    const at = place(source, next) + 1
    return {input: text(title, put(blocks, at, title)), expected: text(title, blocks), title}
  },
  'title glued': ({title, blocks}) => {
    // From the first paragraph that begins with a capital on; in scripts without case nothing shows the seam.
    const at = blocks.findIndex((one) => /^\p{Lu}/u.test(one) && isParagraph(one))
    const [first, ...rest] = blocks.slice(at)
    if (at < 0 || first === undefined || wordsIn(title) < 3 || !/\p{Ll}[”’»“"]?$/u.test(title))
      return undefined
    return {input: text(title, [title + first, ...rest]), expected: text(title, [first, ...rest]), title}
  },
  'lead repeated': ({title, blocks}) => {
    const at = blocks.findIndex(isParagraph)
    const rest = blocks.slice(at)
    return {input: text(title, [rest[0]!, ...rest]), expected: text(title, rest), title}
  },
  'list repeated': (source, next) => {
    const {title, blocks} = source
    const items = blocks
      .filter(isParagraph)
      .slice(0, 3)
      .map((block) => `• ${block.split(' ').slice(0, 14).reverse().join(' ')}`)
    if (items.some((item) => wordsIn(item) < 14)) return undefined
    const at = place(source, next)
    const once = put(blocks, at, ...items)
    return {input: text(title, [...once, ...items]), expected: text(title, once), title}
  },
  'insert as a line': (source, next) => {
    const {title, blocks, lang} = source
    const pointer = pointers[lang]?.join(' ')
    return pointer === undefined
      ? undefined
      : {
          input: text(title, put(blocks, place(source, next) + 1, pointer)),
          expected: text(title, blocks),
          title
        }
  },
  'insert behind a paragraph': (source, next) => {
    const {blocks, lang} = source
    const pointer = pointers[lang]?.join(' ')
    const at = place(source, next)
    if (pointer === undefined || lang === 'ja' || !/\.$/.test(blocks[at]!)) return undefined
    const glued = `${blocks[at]} ${pointer}`
    return replacing(source, at, glued)
  },
  'insert in a paragraph': (source, next) => {
    const {blocks, lang} = source
    const pointer = pointers[lang]?.join(' ')
    const at = place(source, next)
    const stops = [...blocks[at]!.matchAll(/(?<=\p{Ll}{3}\.) (?=\p{Lu}\p{Ll}+ \p{Ll})/gu)].map(
      ({index}) => index
    )
    if (pointer === undefined || stops.length === 0) return undefined
    const stop = pick(stops, next)
    const broken = `${blocks[at]!.slice(0, stop)} ${pointer}${blocks[at]!.slice(stop)}`
    return replacing(source, at, broken)
  },
  'drop cap': ({title, blocks}) => {
    const at = blocks.findIndex((one) => isParagraph(one) && /^\p{Lu}\p{Ll}{3,} /u.test(one))
    if (at < 0) return undefined
    const rest = blocks.slice(at)
    const dropped = `${rest[0]![0]}\n${rest[0]!.slice(1)}`
    return {input: text(title, [dropped, ...rest.slice(1)]), expected: text(title, rest), title}
  },
  'byline glued': ({title, blocks}) => {
    const at = blocks.findIndex((one) => isParagraph(one) && /^\p{Lu}\p{Ll}/u.test(one))
    if (at < 0) return undefined
    const rest = blocks.slice(at)
    return {
      input: text(title, [`By Jane Doe${rest[0]}`, ...rest.slice(1)]),
      expected: text(title, ['By Jane Doe', ...rest]),
      title
    }
  },
  'JSON in text': (source, next) => {
    const {title, blocks} = source
    const data = JSON.stringify({'@context': 'https://schema.org', '@type': 'NewsArticle', headline: title})
    return {
      input: text(title, put(blocks, place(source, next) + 1, data)),
      expected: text(title, blocks),
      title
    }
  },
  'image in text': (source, next) => {
    const {title, blocks} = source
    const image = pick(['![The hall](https://example.org/a.jpg)', '<img src="a.jpg" alt="The hall">'], next)
    return {
      input: text(title, put(blocks, place(source, next) + 1, image)),
      expected: text(title, blocks),
      title
    }
  },
  'paragraph repeated': (source, next) => {
    const {title, blocks} = source
    const at = place(source, next)
    const copy = put(blocks, at + 1 + Math.floor(next() * (blocks.length - at)), blocks[at]!)
    return {input: text(title, copy), expected: text(title, blocks), title}
  },
  'body repeated': ({title, blocks}) => ({
    input: text(title, [...blocks, ...blocks]),
    expected: text(title, blocks),
    title
  }),
  'paragraph nearly repeated': (source, next) => {
    const {title, blocks} = source
    const at = place(source, next)
    const words = blocks[at]!.split(' ')
    const small = [...words.keys()].filter((i) => i > words.length / 2 && /^\p{Ll}{2,}$/u.test(words[i]!))
    if (small.length < 3 || words.length < 40) return undefined
    const drop = pick(small, next)
    const near = words.filter((_, i) => i !== drop).join(' ')
    return {input: text(title, put(blocks, at + 1, near)), expected: text(title, blocks), title}
  },
  'pull quote': (source, next) => {
    const {title, blocks} = source
    const at = place(source, next)
    const sentences = blocks[at]!.match(/[^.!?]+[.!?]/g)?.map((one) => one.trim()) ?? []
    const fit = sentences.filter(
      (one) => wordsIn(one) >= 10 && wordsIn(one) <= 40 && one.length >= 40 && /^\p{Lu}/u.test(one)
    )
    if (at < 2 || fit.length === 0) return undefined
    return {input: text(title, put(blocks, at + 1, pick(fit, next))), expected: text(title, blocks), title}
  },
  'hard wraps': (source, next) => {
    const {title, blocks, lang} = source
    if (lang === 'ja' || blocks.some((block) => block.includes('\n'))) return undefined
    const width = 60 + Math.floor(next() * 25)
    return {
      input: text(
        title,
        blocks.map((block) => wrap(block, width))
      ),
      expected: text(title, blocks),
      title
    }
  },
  'hyphens at line ends': (source, next) => {
    const {blocks} = source
    const at = place(source, next)
    const long = [...blocks[at]!.matchAll(/ (\p{Ll}{8,}) /gu)]
    if (long.length === 0) return undefined
    const word = pick(long, next)
    const cut = word.index + 5
    const broken = `${blocks[at]!.slice(0, cut)}-\n${blocks[at]!.slice(cut)}`
    return replacing(source, at, broken)
  },
  'sentence over two paragraphs': (source, next) => {
    const {blocks} = source
    // Who writes in lower case is left alone.
    if (writesLowerCase(blocks)) return undefined
    const at = place(source, next)
    const gaps = [...blocks[at]!.matchAll(/(?<=[\p{Ll},]) (?=\p{Ll}\p{Ll})/gu)].map(({index}) => index)
    const fit = gaps.filter((gap) => wordsIn(blocks[at]!.slice(0, gap)) >= 20)
    if (fit.length === 0) return undefined
    const gap = pick(fit, next)
    const broken = `${blocks[at]!.slice(0, gap)}\n\n${blocks[at]!.slice(gap + 1)}`
    return replacing(source, at, broken)
  },
  tags: (source, next) => {
    const {blocks} = source
    const at = place(source, next)
    const gap = blocks[at]!.indexOf(' ', 20)
    const end = blocks[at]!.indexOf(' ', gap + 1)
    const [open, close] = pick(
      [
        ['<b>', '</b>'],
        ['<a href="https://example.org/a?b=c">', '</a>'],
        ['<span class="x y">', '</span>']
      ] as const,
      next
    )
    const block = blocks[at]!
    const broken = `<p>${block.slice(0, gap + 1)}${open}${block.slice(gap + 1, end)}${close}${block.slice(end)}</p>`
    return replacing(source, at, broken)
  },
  code: (source, next) => {
    const {title, blocks} = source
    const residue = pick(codes, next)
    return {
      input: text(title, put(blocks, place(source, next) + 1, residue)),
      expected: text(title, blocks),
      title
    }
  },
  'glued tags': (source, next) => {
    const {title, blocks} = source
    const at = place(source, next)
    const joined = `${blocks[at]}${pick(['<br><br>', '</p><p>', '<figure><img src="a.jpg" /></figure>'], next)}${blocks[at + 1]}`
    if (blocks[at + 1]!.includes('\n')) return undefined
    return {
      input: text(title, [...blocks.slice(0, at), joined, ...blocks.slice(at + 2)]),
      expected: text(title, blocks),
      title
    }
  },
  truncation: ({title, blocks, lang}, next) => {
    const last = `${blocks[0]!.slice(0, 150).trimEnd()}…`
    const mark = pick(
      lang === 'en'
        ? [' [+1234 chars]', ' Read more', ' Continue reading']
        : [' [+1234 chars]', '[+77 chars]'],
      next
    )
    return {input: text(title, [last + mark]).trimEnd(), expected: text(title, [last]).trimEnd(), title}
  }
}

const codes = [
  '<script>window.x = function() { return "y < z"; };</script>',
  '<style>.ad{color:red}</style>',
  '.td-post .ad-slot{margin:0 auto;color:#fff;}',
  '@media (max-width: 600px) { .ad { display: none; } }',
  '{"@context":"https://schema.org","@type":"NewsArticle","headline":"It \\"ended\\" {well}"}',
  'googletag.cmd.push(function() { googletag.display("div-gpt-ad-1"); });',
  '(adsbygoogle = window.adsbygoogle || []).push({});',
  '[vc_row css=".a{b:c}"]',
  '[gallery ids="1,2,3"]',
  '[/et_pb_text]',
  '![The hall](https://example.org/hall.jpg)',
  'IMG_2034.jpg',
  '<!-- wp:paragraph -->',
  '| --- | --- |',
  '{{ article.body }}'
]

/** Whether sentences begin with a small letter. */
function writesLowerCase(blocks: readonly string[]): boolean {
  return blocks.filter((block) => /[.?!] \p{Ll}/u.test(block)).length > 3
}

function wrap(block: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of block.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}

/** Every article, damaged in one way some times. */
export function damages(kind: string, rounds: number): Damage[] {
  const next = random(kind.length * 7919)
  const made: Damage[] = []
  for (const source of sources) {
    for (let i = 0; i < rounds; i++) {
      const damage = makers[kind]!(source, next)
      if (damage)
        made.push({
          kind,
          input: damage.input,
          expected: damage.expected,
          context: {lang: source.lang, title: damage.title}
        })
    }
  }
  return made
}
