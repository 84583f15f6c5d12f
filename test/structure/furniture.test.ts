import {describe, expect, it} from 'vitest'
import {articleFurniture, createCleaner} from '../../src/index.ts'

interface Case {
  readonly lang: string
  readonly byline: string
  readonly date: string
  readonly credit: string
  readonly paragraph: string
  readonly last: string
}

/** Furniture as newsrooms in ten languages word it. */
const cases: readonly Case[] = [
  {
    lang: 'en',
    byline: 'By Jane Doe',
    date: 'May 4, 2021',
    credit: 'Photo: Jane Doe/Reuters',
    paragraph:
      'The old harbour bridge will open to cars again in May, the city said on Monday, after two years of work that had been meant to take one, and nobody was there to cheer.',
    last: 'The ferry will stop for good on the first of June, and its captain has sold the bell.'
  },
  {
    lang: 'de',
    byline: 'Von Jana Dorn',
    date: '4. Mai 2021',
    credit: 'Foto: Jana Dorn/dpa',
    paragraph:
      'Die alte Hafenbrücke wird im Mai wieder für Autos geöffnet, teilte die Stadt am Montag mit, nach zwei Jahren Arbeit, die eigentlich nur eines hätte dauern sollen, und niemand war da, um zu feiern.',
    last: 'Die Fähre fährt am ersten Juni zum letzten Mal, und der Kapitän hat die Glocke verkauft.'
  },
  {
    lang: 'fr',
    byline: 'Par Jeanne Doré',
    date: '4 mai 2021',
    credit: 'Photo : Jeanne Doré / AFP',
    paragraph:
      'Le vieux pont du port sera de nouveau ouvert aux voitures en mai, a dit la ville lundi, après deux ans de travaux qui ne devaient en durer qu’un, et personne n’était là pour la fête.',
    last: 'Le bac s’arrêtera pour de bon le premier juin, et son capitaine a vendu la cloche.'
  },
  {
    lang: 'es',
    byline: 'Por Juana Doria',
    date: '4 de mayo de 2021',
    credit: 'Foto: Juana Doria / EFE',
    paragraph:
      'El viejo puente del puerto se abrirá otra vez a los coches en mayo, dijo el ayuntamiento el lunes, después de dos años de obras que iban a durar uno, y nadie estaba allí para celebrarlo.',
    last: 'La barca dejará de pasar el primero de junio, y el capitán ha vendido la campana.'
  },
  {
    lang: 'pt',
    byline: 'Por Joana Dória',
    date: '4 de maio de 2021',
    credit: 'Foto: Joana Dória/Lusa',
    paragraph:
      'A velha ponte do porto vai abrir outra vez aos carros em maio, disse a câmara na segunda-feira, depois de dois anos de obras que deviam ter durado um, e não estava lá ninguém para festejar.',
    last: 'A barca para de vez no primeiro de junho, e o capitão já vendeu o sino.'
  },
  {
    lang: 'it',
    byline: 'Di Gianna Doria',
    date: '4 maggio 2021',
    credit: 'Foto: Gianna Doria/ANSA',
    paragraph:
      'Il vecchio ponte del porto sarà di nuovo aperto alle auto in maggio, ha detto lunedì il comune, dopo due anni di lavori che dovevano durarne uno, e non c’era nessuno a fare festa.',
    last: 'Il traghetto si ferma per sempre il primo giugno, e il capitano ha venduto la campana.'
  },
  {
    lang: 'nl',
    byline: 'Door Janna Doorn',
    date: '4 mei 2021',
    credit: 'Foto: Janna Doorn/ANP',
    paragraph:
      'De oude brug bij de haven gaat in mei weer open voor auto’s, zei de gemeente op maandag, na twee jaar werk dat er maar een had moeten duren, en er was niemand om het te vieren.',
    last: 'De pont vaart op de eerste juni voor het laatst, en de kapitein heeft de bel verkocht.'
  },
  {
    lang: 'sv',
    byline: 'Av Jana Dahl',
    date: '4 maj 2021',
    credit: 'Foto: Jana Dahl/TT',
    paragraph:
      'Den gamla bron vid hamnen öppnas åter för bilar i maj, sade kommunen på måndagen, efter två års arbete som skulle ha tagit ett, och det fanns ingen där som ville fira det.',
    last: 'Färjan går för sista gången den första juni, och kaptenen har sålt klockan.'
  },
  {
    lang: 'pl',
    byline: 'Autor: Janina Dorn',
    date: '4 maja 2021',
    credit: 'Fot. Janina Dorn/PAP',
    paragraph:
      'Stary most w porcie zostanie w maju znowu otwarty dla samochodów, podało w poniedziałek miasto, po dwóch latach prac, które miały trwać rok, i nikogo tam nie było, żeby się z tego cieszyć.',
    last: 'Prom przestanie pływać pierwszego czerwca, a kapitan sprzedał już dzwon.'
  },
  {
    lang: 'id',
    byline: 'Oleh: Jana Dori',
    date: '4 Mei 2021',
    credit: 'Foto: Jana Dori/Reuters',
    paragraph:
      'Jembatan lama di pelabuhan akan dibuka lagi untuk mobil pada bulan Mei, kata pemerintah kota pada hari Senin, setelah dua tahun kerja yang seharusnya hanya satu tahun, dan tidak ada yang datang untuk merayakannya.',
    last: 'Perahu itu berhenti pada tanggal satu Juni, dan kaptennya sudah menjual loncengnya.'
  }
]

const title = 'Corrow, Ostrey, Sarn'
const dateline = 'CORROW, May 4 (Reuters) - '
const signOff = '(Reporting by Jane Doe; Editing by John Roe)'
const caption = 'The bridge on Monday. (Jane Doe/Reuters)'

function articleOf({byline, date, credit, paragraph, last}: Case): string {
  return [title, byline, date, dateline + paragraph, caption, credit, last, signOff].join('\n\n')
}

function cleanerFor(furniture: 'keep' | 'remove' | 'extract') {
  return createCleaner({preset: {plugins: [[articleFurniture, {furniture}]]}})
}

describe.each(cases)('furniture in $lang', (one) => {
  const {lang, byline, date, credit, paragraph, last} = one
  const text = articleOf(one)

  it('is kept and reported by default', () => {
    const result = cleanerFor('keep')(text, {lang, title})
    expect(result.text).toBe(text)
    expect(result.furniture.map((piece) => [piece.kind, piece.text])).toEqual([
      ['byline', byline],
      ['date', date],
      ['dateline', dateline.trim()],
      ['caption', caption],
      ['credit', credit],
      ['sign-off', signOff]
    ])
  })

  it('is removed, save for datelines and captions', () => {
    const result = cleanerFor('remove')(text, {lang, title})
    expect(result.text).toBe([title, dateline + paragraph, caption, last].join('\n\n'))
    expect(result.furniture).toHaveLength(6)
  })

  it('is extracted, so that prose is left', () => {
    const result = cleanerFor('extract')(text, {lang, title})
    expect(result.text).toBe([title, paragraph, last].join('\n\n'))
    expect(result.furniture).toHaveLength(6)
    expect(result.undo()).toBe(text)
  })

  it('is settled', () => {
    for (const furniture of ['remove', 'extract'] as const) {
      const clean = cleanerFor(furniture)
      expect(clean(clean(text, {lang, title}).text, {lang, title}).repairs).toEqual([])
    }
  })
})
