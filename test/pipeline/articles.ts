/** Records of own writing, in five languages, some with damage that the default preset repairs. */
export interface ArticleRecord {
  id: number
  lang: string
  title: string
  text: string
  score: number
}

const sentences: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The bridge over the canal reopened on Monday after a year of repairs.',
    'Two trams an hour will cross it, the council said.',
    '“We waited long for this,” said a baker from the north bank.'
  ],
  de: [
    'Die Brücke über den Kanal ist nach einem Jahr wieder offen.',
    'Zwei Straßenbahnen fahren jede Stunde, teilte die Stadt mit.',
    '„Darauf haben wir lange gewartet“, sagte ein Bäcker.'
  ],
  fr: [
    'Le pont du canal a rouvert lundi après un an de travaux.',
    'Deux tramways par heure y passeront, a indiqué la mairie.',
    'Un boulanger de la rive nord s’en réjouit déjà.'
  ],
  es: [
    'El puente del canal reabrió el lunes tras un año de obras.',
    'Dos tranvías por hora lo cruzarán, según el ayuntamiento.',
    'Un panadero de la orilla norte ya lo celebra.'
  ],
  ja: [
    '運河の橋は一年の工事を終えて月曜日に再び開通した。',
    '市によると、路面電車が一時間に二本通る。',
    '北岸のパン屋は喜んでいる。'
  ]
}

const languages = Object.keys(sentences)

/** Record number `i`: the same for the same number. Two of three have a second full stop, alone. */
export function makeRecord(i: number, length = 6): ArticleRecord {
  const lang = languages[i % languages.length]!
  const own = sentences[lang]!
  // A year behind each, so that no paragraph stands twice.
  const year = (n: number) => (lang === 'ja' ? `${1990 + n}年。` : ` It is ${1990 + n}.`)
  const lines = Array.from({length}, (_, n) => own[(i + n) % own.length]! + year(n))
  const damage = i % 3 === 0 || lang === 'ja' ? '' : ' .'
  return {id: i, lang, title: `Bridge ${i}`, text: `${lines.join('\n\n')}${damage}`, score: i / 4}
}

/** A line of JSON Lines with spellings that a parser would lose. */
export function makeLine(i: number, length?: number): string {
  const {id, text, ...rest} = makeRecord(i, length)
  return `{"id": ${id}, "price":1.50,"big":12345678901234567890,"meta":${JSON.stringify(rest)}, "text":${JSON.stringify(text)} }`
}

/** Many lines, each with its line feed. */
export function makeLines(count: number, length?: number): string {
  return Array.from({length: count}, (_, i) => `${makeLine(i, length)}\n`).join('')
}
