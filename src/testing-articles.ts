/**
 * Good articles that no transform may touch, in eight languages. All of them are invented.
 *
 * They are full of what looks like damage and is none: spaced ellipses, marks that open in one language and close
 * in another, abbreviations before a lower-case word, dashes, refrains, tables, labels inside prose.
 */
export const cleanArticles: readonly {readonly lang: string; readonly text: string}[] = [
  {
    lang: 'en',
    text: [
      '‘Ask the river first’',
      'Osric Pell rowed the Saltry ferry for forty-one years. He tied up for good on Friday. By 9 p.m. the stage was empty, and so was his flask.',
      '“A river takes what it wants. You can shout at it, and it will let you shout.',
      '“You can build on it . . . and it’ll wait.”',
      'He isn’t bitter; he says so twice. “I had had enough,” he says. “’Tis a cold job.” At 6\'4" he never fitted the cabin. The bridge – wide, white and a little dull – opened on Monday. In the U.S. the boat would be a museum by now. In Saltry it’s for sale on eBay. “Ask the river first,” says the note.'
    ].join('\n\n')
  },
  {
    lang: 'en',
    text: [
      'READ Act passes by one vote',
      'The READ Act passed the Penwyck council on Thursday, nine votes to eight. It gives every school a librarian, twenty minutes a day, and one evening a month, i.e. more than the teachers had asked for.',
      'Read: that is what the board above each door now says, in chalk. Below it stands a table of what was read last week, and by whom:',
      'The Tin Whale , Ana , 3 – 1 for the whale\nUnder the Stairs , Bo , 2 – 2',
      '“Leave a reply,” it says underneath, and the pupils do. “good book :)”, wrote one. “too long....”, wrote another. Also read by Bo: the manual of a .NET course, No. 5 in a series. Nobody asked why.'
    ].join('\n\n')
  },
  {
    lang: 'en',
    text: [
      'Whose bridge? Our bridge!',
      'A few hundred people walked over the old bridge at Ostrey on Saturday, for the ninth week in a row, to stop the council from selling it to Tessel & Pike Inc. the week after.',
      'We’ll be here in the morning,\nwe’ll be here in the rain.',
      'Q: Are you tired?',
      'A: Never. I sang rock ’n’ roll here in the ’60s with a band called the Long-Term Plan.',
      'Q: And the council?',
      'A: Very, very tired . . . I hope.',
      'We’ll be here in the evening,\nwe’ll be here in the rain.',
      '“It’s stone-solid,” said Dot Farrow, 81, stamping on it. She said of the town hall that it wasn’t. iPhone in hand, her grandson filmed it all.'
    ].join('\n\n')
  },
  {
    lang: 'es',
    text: [
      'Ni un paso atrás',
      '«¡Ni un paso atrás!», gritaban el martes en la plaza de Peñarrubia. A las 8 p. m. la alcaldesa salió al balcón. La esperaban unas dos mil personas, el 40\u00A0% del pueblo.',
      '—¿Lo han leído? —preguntó, con el informe en la mano—. Son cuarenta páginas.',
      '—¡No!',
      '«Dice que la paja arde —siguió—. Eso ya lo sabíamos.',
      '»Y dice también que el río moja...».',
      'Hubo risas. «Lea también el anexo», le gritó alguien. Se votó a mano alzada, como siempre, y salió que sí: el toro arderá en el agua, sobre una balsa. El Sr. Louro, de 91 años, lo resumió así: “Mejor que nunca”. Y añadió: “Pero no se lo digan a nadie”.'
    ].join('\n\n')
  },
  {
    lang: 'fr',
    text: [
      'Les choux et les vélos',
      '«\u00A0Où voulez-vous qu’on mette les choux\u202F?\u00A0» La question d’un maraîcher a fait rire la salle, lundi, à Brévigny. Elle résumait le débat\u00A0: la moitié de la place est aux vélos\u202F; le marché, lui, n’a pas rétréci.',
      '« Nous avons cherché partout », assure la maire. Les chiffres ? 1\u202F200 vélos par jour, 10 % de plus qu’hier ! M. Aubry, l’archiviste, rappelle qu’en 1911 déjà...',
      '– Et alors ? demande un cycliste.',
      '– Et alors, rien.',
      'Lire aussi, dit-il, c’est compter\u00A0: quarante-deux étals sur un vieux plan, trente-huit aujourd’hui. Laisser un commentaire au bas du registre\u202F? Quelqu’un l’a fait, d’une belle écriture\u00A0: «\u00A0Trop de charrettes.\u00A0»'
    ].join('\n\n')
  },
  {
    lang: 'de',
    text: [
      '„Wir warten nicht mehr“',
      '„Wir warten nicht mehr“, sagte Gerda Lohmar am 18. 7. im Gemeinderat, und dann bestellte sie Kies. Seit 1994 hält in Niederkarst kein Zug, obwohl alles noch da ist: Gleis, Bahnsteig, Uhr usw. die ganze Strecke lang.',
      '»Sehr geehrte Frau Lohmar«, schrieb ihr die Bahn, »Ihr Vorhaben …« Weiter las sie nicht. Lesen Sie auch das Kleingedruckte, riet ihr ein Anwalt. In § 5 Nr. 2 fand sie den Satz: „Ein Zug hält, wenn er angehalten wird.“ Darauf berief sie sich.',
      'Park- und Fahrradplätze gibt es nun, z. B. die am Chorheim, und einen Hin- und Rückfahrschein für 1,50 €. 10 % steigen ein – der Rest schaut zu. „Die die Züge nehmen, kommen später.“'
    ].join('\n\n')
  },
  {
    lang: 'pt',
    text: [
      'Nem um palmo de rio',
      '«Nem um palmo de rio», lia-se na faixa, no domingo, em Vale de Sorna. A barragem, prevista desde 2021, teria 38 m de altura e um custo de 41,5 milhões.',
      '— E o moinho? — perguntou uma senhora.',
      '— O moinho fica — respondeu o engenheiro. — Fica debaixo de água, mas fica.',
      'O Dr. Serpa levantou-se. «Este rio já me levou uma vaca e um chapéu.',
      '«Nunca lhe pedi contas...»',
      'Na pág. 212 do estudo admite-se que 10 % dos olivais ficariam submersos. “Leia também a 213”, ironizou ele. “Está em branco.” A decisão deve chegar no dia 15, às 18h30, na sala n.º 5. Até lá a faixa fica, e o barqueiro diz que nunca fez tanto negócio.'
    ].join('\n\n')
  },
  {
    lang: 'it',
    text: [
      'Acqua, acqua, acqua!',
      '«Acqua, acqua, acqua!» Cominciò un bambino, dal molo, alle nove di sera; un minuto dopo lo gridava tutto il porto di Calamora. La fontana era tornata a scorrere.',
      'Acqua, acqua, acqua!',
      'La condotta si era rotta a gennaio, come nel ’97. “Il mare decide”, dice l’ing. Brasca. “Noi chiediamo permesso.” A ripararla, a 31 m di profondità, sono stati in quattro, arrivati con la Idromar S.p.A. la mattina del 2 maggio.',
      '— E il conto? — gli hanno chiesto.',
      '— Lo porta la pioggia...',
      '«Leggi anche il retro», avverte un cartello sul nuovo contatore: cfr. l’art. 5, n. 12. Sul retro c’è scritto, a penna: «Grazie». Be’, un po’ poco, dopo sette mesi – ma è un inizio.'
    ].join('\n\n')
  },
  {
    lang: 'sv',
    text: [
      '”Vi betalar inte för en bro till”',
      'Kommunfullmäktige i Granvik sa på måndagen nej till den nya bron, med 21 röster mot 20. Längst bak satt den som hade avgjort saken: Birgit Almström, 74.',
      '”Det är slut nu”, säger hon. ”Vi har redan två, och på den ena växer det björkar.” Hennes parti, ”Fasta land”, hade lovat att rösta ja.',
      '”Vad är ett tilläggsarbete?” frågade hon.',
      '”Det är”, svarade kommunalrådet, ”det som tillkommer.”',
      'Hon hade läst kontraktet två gånger, bl.a. de sidor som saknades, och hittat 1 200 000 kronor ... för s.k. oförutsett. På torget bjuds det i dag på kaffe, 10 kr, barn gratis – om vädret tillåter. ”Det gör det”, säger Almström.'
    ].join('\n\n')
  },
  {
    lang: 'ru',
    text: [
      '«Река никуда не денется»',
      'Паром «Ласточка» в воскресенье в последний раз пересёк Вертушу. На берегу ждали человек двести, оркестр и глава района с ножницами: в тот же день открывали мост.',
      '— Не моё это дело — резать, — сказал паромщик Пётр Сорокин. — Моё дело — перевозить.',
      '— А теперь что?',
      '— Рыбу ловить. Река никуда не денется...',
      'Мост строили шесть лет, т. е. вдвое дольше, чем обещали; обошёлся он в 410 млн руб. вместо 280. «Посмотрим!..» — крикнул кто-то из толпы. «А доживём ли?..» — отозвались сзади. Засмеялись все, и громче всех — инженер А. И. Бельский. «Читайте также расписание», — написано мелом на борту. Расписания больше нет.'
    ].join('\n\n')
  }
]
