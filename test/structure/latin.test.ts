import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.ts'

/** Two paragraphs of an article in a language. */
const paragraphs: Readonly<Record<string, readonly [string, string]>> = {
  en: [
    'The city ordered the closure of the market on Monday after traders ignored three notices to clear the drainage channel beneath their stalls.',
    'The market women’s association said that it would write to the governor, since nobody had seen a single truck in all that time.'
  ],
  es: [
    'El Ayuntamiento cierra desde el martes tres calles del casco antiguo para reparar el colector que se hundió la semana pasada.',
    'Los vecinos piden que se limpien los sumideros antes de que lleguen al puerto las próximas tormentas del otoño.'
  ],
  pt: [
    'A prefeitura fecha a partir de terça-feira três ruas do centro antigo para reparar a galeria que desabou na semana passada.',
    'Os moradores pedem que os bueiros sejam limpos antes que as próximas tempestades do outono cheguem ao porto.'
  ],
  fr: [
    'La ville ferme à partir de mardi trois rues de la vieille ville pour réparer le collecteur qui s’est effondré la semaine dernière.',
    'Les habitants demandent que les avaloirs soient nettoyés avant que les prochains orages n’arrivent sur le port.'
  ],
  de: [
    'Die Stadt sperrt von Dienstag an drei Straßen der Altstadt, um den Kanal zu reparieren, der vergangene Woche gebrochen ist.',
    'Die Anwohner verlangen, dass die Gullys gereinigt werden, bevor die nächsten Gewitter über den Hafen kommen.'
  ],
  it: [
    'Il Comune chiude da martedì tre strade del centro storico per riparare il collettore che è crollato la settimana scorsa.',
    'Gli abitanti chiedono che i tombini siano puliti prima che i prossimi temporali dell’autunno arrivino sul porto.'
  ],
  nl: [
    'De gemeente sluit vanaf dinsdag drie straten in de oude stad om het riool te herstellen dat vorige week is bezweken.',
    'De bewoners eisen dat de putten worden schoongemaakt voordat de volgende onweersbuien over de haven komen.'
  ],
  pl: [
    'Miasto zamyka od wtorku trzy ulice starówki, aby naprawić kolektor, który zawalił się w zeszłym tygodniu po ulewie.',
    'Mieszkańcy żądają oczyszczenia studzienek, zanim nad port nadciągną kolejne jesienne burze i zaleją piwnice.'
  ],
  cs: [
    'Město od úterý uzavře tři ulice starého centra, aby opravilo stoku, která se minulý týden po dešti propadla.',
    'Obyvatelé žádají, aby se vyčistily kanály dřív, než nad přístav přijdou další podzimní bouřky a zaplaví sklepy.'
  ],
  sk: [
    'Mesto od utorka uzavrie tri ulice starého centra, aby opravilo stoku, ktorá sa minulý týždeň po daždi prepadla.',
    'Obyvatelia žiadajú, aby sa kanály vyčistili skôr, než nad prístav prídu ďalšie jesenné búrky a zaplavia pivnice.'
  ],
  ro: [
    'Primăria închide de marți trei străzi din centrul vechi pentru a repara colectorul care s-a prăbușit săptămâna trecută.',
    'Locuitorii cer ca gurile de canal să fie curățate înainte ca următoarele furtuni de toamnă să ajungă în port.'
  ],
  hu: [
    'A város keddtől lezár három utcát az óvárosban, hogy megjavítsa a múlt héten az esőzésben beszakadt csatornát.',
    'A lakók azt kérik, hogy tisztítsák ki a víznyelőket, mielőtt a következő őszi viharok elérik a kikötőt.'
  ],
  sv: [
    'Staden stänger från och med tisdag tre gator i den gamla stadsdelen för att laga avloppet som rasade förra veckan.',
    'De boende kräver att brunnarna rensas innan nästa höststorm når hamnen och vattnet stiger i källarna igen.'
  ],
  da: [
    'Byen lukker fra tirsdag tre gader i den gamle bydel for at reparere kloakken, som brød sammen i sidste uge.',
    'Beboerne kræver, at brøndene bliver renset, før de næste efterårsstorme når havnen og fylder kældrene igen.'
  ],
  fi: [
    'Kaupunki sulkee tiistaista alkaen kolme vanhankaupungin katua korjatakseen viime viikolla sateessa sortuneen viemärin.',
    'Asukkaat vaativat, että kaivot puhdistetaan ennen kuin seuraavat syysmyrskyt saapuvat satamaan ja täyttävät kellarit.'
  ],
  tr: [
    'Belediye, geçen hafta yağmurda çöken kanalı onarmak için eski kentteki üç sokağı salı gününden itibaren kapatıyor.',
    'Mahalle sakinleri, sonbaharın bir sonraki fırtınaları limana ulaşmadan önce mazgalların temizlenmesini istiyor.'
  ],
  hr: [
    'Grad od utorka zatvara tri ulice staroga grada kako bi popravio kanal koji se prošloga tjedna urušio nakon kiše.',
    'Stanari traže da se šahtovi očiste prije nego što sljedeće jesenske oluje stignu do luke i ponovno poplave podrume.'
  ],
  id: [
    'Pemerintah kota menutup tiga jalan di kota tua mulai Selasa untuk memperbaiki saluran yang ambruk pekan lalu akibat hujan.',
    'Warga meminta agar selokan dibersihkan sebelum badai berikutnya tiba di pelabuhan dan membanjiri rumah mereka lagi.'
  ]
}

function around(lang: string, between: readonly string[], behind: readonly string[] = []): string {
  const [first, last] = paragraphs[lang]!
  return [first, ...between, last, ...behind].join('\n\n')
}

const labels: readonly (readonly [lang: string, between: readonly string[], behind: readonly string[]])[] = [
  ['en', [], ['Add Harbour Post as a preferred source']],
  ['en', [], ['Our stories may be republished online or in print.']],
  ['es', ['Te puede interesar: El puente de la isla abre en mayo'], ['Únete a nuestro canal de WhatsApp']],
  ['pt', ['Veja também: Ponte da ilha abre em maio'], ['Siga o nosso canal no WhatsApp']],
  ['fr', ['À lire également : Le pont de l’île ouvre en mai'], ['Suivez-nous sur WhatsApp']],
  ['de', [], ['Folgen Sie uns auf WhatsApp', 'Diskutieren Sie mit']],
  ['it', ['Leggi anche: Il ponte dell’isola apre a maggio'], ['Seguici sul nostro canale WhatsApp']],
  ['nl', ['Lees ook: Brug naar het eiland gaat in mei open'], ['Volg ons op WhatsApp']],
  ['pl', ['Czytaj także: Most na wyspę otworzą w maju'], ['Obserwuj nas w Google News']],
  ['cs', ['Čtěte také: Most na ostrov otevřou v květnu'], ['Vstoupit do diskuze']],
  ['sk', ['Čítajte aj: Most na ostrov otvoria v máji'], ['Vstúpiť do diskusie']],
  ['ro', ['Citește și: Podul spre insulă se deschide în mai'], ['Urmărește-ne pe Google News']],
  ['hu', ['Olvassa el ezt is: Májusban nyílik a híd'], ['Kövessen minket a Facebookon']],
  ['sv', ['Läs också: Bron till ön öppnar i maj'], ['Följ oss på Facebook']],
  ['da', ['Læs også: Broen til øen åbner i maj'], ['Følg os på Facebook']],
  ['fi', ['Lue myös: Saaren silta avataan toukokuussa'], ['Seuraa meitä Facebookissa']],
  ['tr', [], ['WhatsApp kanalımıza katılın']],
  ['hr', ['Pročitajte još: Most do otoka otvara se u svibnju'], ['Pratite nas na Facebooku']],
  ['id', ['Baca juga: Jembatan ke pulau dibuka Mei'], ['Ikuti saluran WhatsApp kami']]
]

describe('what sites in Latin script say about themselves', () => {
  it.each(labels)('goes in %s: %s %s', (lang, between, behind) => {
    expect(clean(around(lang, between, behind)).text).toBe(around(lang, []))
  })

  it.each([
    ['en', 'Vote now, the mayor told the hall, and the room went quiet.'],
    ['en', 'Poll results on Tuesday put the mayor ahead of the harbour master by six points.'],
    ['en', 'Creative Commons licenses were written for books, the librarian said.'],
    ['en', 'Similar news came from Saltry on Monday.'],
    ['es', 'Sigue leyendo por las noches, aunque ya no ve bien.'],
    ['es', 'Introduce tu correo electrónico y la clave que te dio el banco.'],
    ['pt', 'Ative as notificações do aplicativo do banco para não perder o prazo.'],
    ['fr', 'Du même auteur, le théâtre avait déjà donné deux pièces.'],
    ['fr', 'Dernières nouvelles du front : il neige.'],
    ['de', 'An dieser Stelle finden sie jeden Morgen Kraft, erzählen die Nonnen.'],
    ['de', 'Abstimmung am Sonntag: Die Brücke bleibt zu.'],
    ['it', 'La notizia continua a far discutere il paese.'],
    ['it', 'Vota il bilancio, disse il sindaco al consigliere.'],
    ['nl', 'Het artikel gaat verder dan eerdere studies.'],
    ['pl', 'Bądź na bieżąco z przypływem, radzi latarnik.'],
    ['cs', 'Nahoru na věž vede sto schodů.'],
    ['sk', 'Pre pokračovanie sa vyslovilo šesťdesiat poslancov.'],
    ['ro', 'Reproducerea este lentă la aceste păsări, spune biologul.']
  ])('stays in %s where an article says it: %s', (lang, line) => {
    const text = around(lang, [line])
    expect(clean(text, {lang}).text).toBe(text)
  })
})

describe('the address of a post', () => {
  const address = 'https://twitter.com/harbourpost/status/1580661436132757506'

  it.each([address, 'https://www.youtube.com/watch?v=Ab3_dE5-gH7', 'https://www.instagram.com/p/Cz1y2x3/'])(
    'goes between two paragraphs: %s',
    (line) => {
      expect(clean(around('en', [line]), {lang: 'en'}).text).toBe(around('en', []))
    }
  )

  it.each([
    [
      'it is a source',
      ['She wrote that the boats would stay in the harbour until May, in a post of her own:', address]
    ],
    ['it stands in a list', ['Sources', address, 'https://harbourpost.example/market']],
    ['it is another page', ['https://harbourpost.example/news/market-closed']]
  ])('stays where %s', (_, lines) => {
    const text = around('en', lines)
    expect(clean(text, {lang: 'en'}).text).toBe(text)
  })
})

describe('the place of an ad', () => {
  it.each([
    'Banner 300x250',
    'Header 970x250',
    '300x600',
    'google.com, pub-1234567890123456, DIRECT, f08c47fec0942fa0'
  ])('goes: %s', (line) => {
    expect(clean(around('en', [line]), {lang: 'en'}).text).toBe(around('en', []))
  })

  it('stays where the article is about such sizes', () => {
    const text = around('en', ['Banner 300x250', 'Tower 160x600', 'Board 970x250'])
    expect(clean(text, {lang: 'en'}).text).toBe(text)
  })

  it.each(['Room 320x240', 'Pictures of 300x250 pixels were what the old camera of the harbour could take.'])(
    'stays where it is something else: %s',
    (line) => {
      const text = around('en', [line])
      expect(clean(text, {lang: 'en'}).text).toBe(text)
    }
  )
})

describe('the way to an article, glued to its headline', () => {
  const headline = 'Traders leave the market after three notices'

  it('goes above the headline', () => {
    const text = [`HomeLetters${headline}`, headline, around('en', [])].join('\n\n')
    expect(clean(text, {lang: 'en'}).text).toBe([headline, around('en', [])].join('\n\n'))
  })

  it.each([`Market: ${headline}`, `A word on that: ${headline}`])(
    'stays where it is a line of its own: %s',
    (line) => {
      const text = [line, headline, around('en', [])].join('\n\n')
      expect(clean(text, {lang: 'en'}).text).toContain(line)
    }
  )
})

describe('headlines behind a plus', () => {
  const first = '+ Ferry timetable for the island: what changes from Wednesday'
  const second = '+ Second bridge to the island will cost eight million'
  const middle = 'Twelve stalls stood empty by noon, and the fish was sold from the boats instead.'

  it('go between paragraphs', () => {
    const text = around('en', [first, middle, second])
    expect(clean(text, {lang: 'en'}).text).toBe(around('en', [middle]))
  })

  it.each([
    ['one stands alone', [first]],
    ['they stand in a list', ['What speaks for the bridge', first, second, middle]],
    ['one of them is a sum', [first, middle, '+ 12 percent is what the stalls paid more in May']],
    ['they are short', ['+ Better lights', middle, '+ Three more doors']]
  ])('stay where %s', (_, lines) => {
    const text = around('en', lines)
    expect(clean(text, {lang: 'en'}).text).toBe(text)
  })
})

describe('teasers behind the last paragraph', () => {
  const twin = 'Volleyball team from Ostrey wins second final'
  const teaser = 'Ostrey needed only three sets against the visitors from Lenby on Sunday evening.'

  it.each([
    ['twice in two lines', [twin, twin]],
    ['twice in one line', ['Ostrey team wins second final Ostrey team wins second final']],
    ['twice, with its teaser', [twin, twin, teaser]]
  ])('go with a headline that stands %s', (_, lines) => {
    expect(clean(around('en', [], lines), {lang: 'en'}).text).toBe(around('en', []))
  })

  it.each([
    [
      'it is of the article',
      ['Traders ignored three notices Monday', 'Traders ignored three notices Monday']
    ],
    ['it stands once', [twin]],
    ['it is a refrain', ['Sing with me', 'Sing with me']],
    ['it is a saying', ['In Ostrey nobody ever plays alone! In Ostrey nobody ever plays alone!']]
  ])('stay where %s', (_, lines) => {
    const text = around('en', [], lines)
    expect(clean(text, {lang: 'en'}).text).toBe(text)
  })

  it('stay, once, where the article goes on', () => {
    const rest = [
      teaser,
      'Nobody knew on Monday where the fish would go.',
      'The trucks came at noon, and left again.'
    ]
    const text = around('en', [], [twin, twin, ...rest])
    expect(clean(text, {lang: 'en'}).text).toBe(around('en', [], [twin, ...rest]))
  })

  it('go with their ages, under a heading that says what they are', () => {
    const behind = [
      'Related articles',
      twin,
      '3 hours ago',
      'Library opens in the old customs house',
      'Four years after the last officer left, the customs house has a tenant.',
      '5 hours ago'
    ]
    expect(clean(around('en', [], behind), {lang: 'en'}).text).toBe(around('en', []))
  })

  it('stay where no heading says so', () => {
    const behind = ['What happened when', 'The drain broke', '3 hours ago', 'The trucks came', '5 hours ago']
    const text = around('en', [], behind)
    expect(clean(text, {lang: 'en'}).text).toBe(text)
  })
})

describe('the head of an article whose headline is given', () => {
  const title = 'NOW: Traders leave the market after three notices'
  const menu = ['Register here', 'Harbour Post', 'All the news of the harbour', 'eur: 399.03']
  const body = around('en', [])

  it.each([
    [
      'a caption with its credit below',
      ['The market hall, seen from the harbour.', 'Photo: Jane Doe / Harbour Press']
    ],
    ['a caption with its credit behind', ['The market hall in May. HARBOUR PRESS / JANE DOE']]
  ])('keeps %s', (_, caption) => {
    const text = [...menu, ...caption, title, body].join('\n\n')
    expect(clean(text, {lang: 'en', title}).text).toBe([...caption, title, body].join('\n\n'))
  })

  it('keeps the headline behind a row of links to it', () => {
    const text = [`Home » ${title}`, title, body].join('\n\n')
    expect(clean(text, {lang: 'en', title}).text).toBe([title, body].join('\n\n'))
  })

  it('keeps a headline that begins as a pointer does', () => {
    const own = 'Lige nu: Tre gader lukkes i den gamle bydel'
    const text = ['112', own, around('da', [])].join('\n\n')
    expect(clean(text, {lang: 'da', title: own}).text).toContain(own)
  })
})

describe('the one word behind an article', () => {
  const short = 'Nobody knew on Monday where the fish would go.'

  it.each(['Comments', 'Share'])('goes behind a short sentence: %s', (word) => {
    expect(clean(around('en', [], [short, word]), {lang: 'en'}).text).toBe(around('en', [], [short]))
  })

  it.each([
    ['behind a line that is no sentence', ['What the market sells', 'Share']],
    ['behind two words', ['They left.', 'Share']],
    ['where it is what one types', [short, 'share']]
  ])('stays %s', (_, lines) => {
    const text = around('en', [], lines)
    expect(clean(text, {lang: 'en'}).text).toBe(text)
  })
})
