/** Ten pages of own writing in five languages, as a site would serve them: navigation, article, footer. */
export interface Page {
  readonly path: string
  readonly lang: string
  readonly title: string
  /** As they are in the page, some damaged. */
  readonly paragraphs: readonly string[]
  /** As they are to be in the dataset. */
  readonly expected: readonly string[]
}

type Sample = readonly [lang: string, title: string, paragraphs: readonly string[]]

const samples: readonly Sample[] = [
  [
    'en',
    'Harbour bridge opens again',
    [
      'The harbour bridge opened again on Monday, a year after a storm had torn away two of its piers.',
      'Engineers tested it for three weeks, and drove forty loaded trucks across it in one night.',
      'The ferry that had stood in for it will be sold, the port said in a short note to its staff.'
    ]
  ],
  [
    'en',
    'School garden feeds a street',
    [
      'Pupils of a school in the old town have turned a car park into a garden that feeds a whole street.',
      'They grow beans, pumpkins, and eleven sorts of tomato, and give away what they cannot eat.',
      'The council has offered them a second car park, which the headmistress means to accept.'
    ]
  ],
  [
    'de',
    'Brücke am Hafen wieder offen',
    [
      'Die Brücke am Hafen ist seit Montag wieder offen, ein Jahr nachdem ein Sturm zwei Pfeiler weggerissen hatte.',
      'Ingenieure prüften sie drei Wochen lang und ließen in einer Nacht vierzig beladene Lastwagen darüberfahren.',
      'Die Fähre, die sie ersetzt hatte, wird verkauft, wie der Hafen seinen Leuten mitteilte.'
    ]
  ],
  [
    'de',
    'Schulgarten versorgt eine Straße',
    [
      'Schülerinnen und Schüler in der Altstadt haben aus einem Parkplatz einen Garten gemacht, der eine Straße versorgt.',
      'Sie ziehen Bohnen, Kürbisse und elf Sorten Tomaten und verschenken, was sie nicht essen können.',
      'Die Stadt hat ihnen einen zweiten Parkplatz angeboten, den die Rektorin annehmen will.'
    ]
  ],
  [
    'fr',
    'Le pont du port rouvert',
    [
      'Le pont du port a rouvert lundi, un an après la tempête qui avait emporté deux de ses piles.',
      'Des ingénieurs l’ont contrôlé pendant trois semaines et y ont fait passer quarante camions chargés en une nuit.',
      'Le bac qui le remplaçait sera vendu, a annoncé le port dans une courte note à son personnel.'
    ]
  ],
  [
    'fr',
    'Un jardin scolaire nourrit une rue',
    [
      'Des élèves de la vieille ville ont fait d’un parking un jardin qui nourrit toute une rue.',
      'Ils cultivent des haricots, des courges et onze sortes de tomates, et donnent ce qu’ils ne mangent pas.',
      'La mairie leur a proposé un second parking, que la directrice compte accepter.'
    ]
  ],
  [
    'es',
    'Reabre el puente del puerto',
    [
      'El puente del puerto reabrió el lunes, un año después de que una tormenta se llevara dos de sus pilares.',
      'Los ingenieros lo probaron durante tres semanas e hicieron pasar cuarenta camiones cargados en una noche.',
      'El transbordador que lo sustituía se venderá, según comunicó el puerto a su personal.'
    ]
  ],
  [
    'es',
    'Un huerto escolar alimenta una calle',
    [
      'Los alumnos de una escuela del casco viejo han convertido un aparcamiento en un huerto que alimenta una calle.',
      'Cultivan judías, calabazas y once clases de tomate, y regalan lo que no pueden comer.',
      'El ayuntamiento les ha ofrecido un segundo aparcamiento, que la directora piensa aceptar.'
    ]
  ],
  [
    'pt',
    'Ponte do porto reabre',
    [
      'A ponte do porto reabriu na segunda-feira, um ano depois de uma tempestade levar dois dos seus pilares.',
      'Os engenheiros testaram-na durante três semanas e fizeram passar quarenta camiões carregados numa noite.',
      'O barco que a substituía será vendido, informou o porto numa curta nota ao pessoal.'
    ]
  ],
  [
    'pt',
    'Horta escolar alimenta uma rua',
    [
      'Alunos de uma escola da cidade velha fizeram de um parque de estacionamento uma horta que alimenta uma rua.',
      'Cultivam feijões, abóboras e onze tipos de tomate, e oferecem o que não conseguem comer.',
      'A câmara ofereceu-lhes um segundo parque, que a diretora pensa aceitar.'
    ]
  ]
]

export const pages: readonly Page[] = samples.map(([lang, title, paragraphs], i) => ({
  path: `/${lang}/${i}.html`,
  lang,
  title,
  // Every second page is damaged at the end of a paragraph.
  paragraphs: i % 2 === 0 ? paragraphs : paragraphs.map((text, n) => (n === 1 ? `${text} .` : text)),
  expected: paragraphs
}))

export function toHtml({lang, title, paragraphs}: Page): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body>
<nav><ul><li><a href="/">Home</a></li></ul></nav>
<main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></main>
<footer><p>The Test Paper</p></footer></body></html>`
}

export function toIndex(): string {
  const links = pages.map(({path, title}) => `<li><a href="${path}">${title}</a></li>`).join('')
  return `<!doctype html><html lang="en"><head><title>The Test Paper</title></head><body><ul>${links}</ul></body></html>`
}
