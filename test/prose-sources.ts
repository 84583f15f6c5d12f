/**
 * Good articles for the generator of damage, in twelve languages: each has numbers, an address, a handle, hyphens,
 * brackets, quotations, and markup. All of them are invented, and none may be touched.
 */
export const proseSources: readonly {readonly lang: string; readonly text: string}[] = [
  {
    lang: 'en',
    text: [
      'The long-term lease of the old quay at Farrow Head was signed on Monday at 10:30 a.m. by a 42-year-old baker and a state-owned bank. It costs $1,250 a month, which is 3.5 percent more than the harbour asked for in mid-March.',
      '“We paid for every plank,” the baker said on the pier. “It was a long-term bet, and a well-known one.” She’d never asked the U.S. Coast Guard for help, and the harbour’s clerk didn’t offer any.',
      'The state-owned bank (founded in a tent) lost 12,400 letters in the year of Covid-19, when F-16 jets flew over the bay. Its soft-spoken chairman, who had moved to the U.S. by then, told the council that the bank would provide the boats for the feast.',
      'Write to desk@example.org, ask @farrow_head, or read the minutes at https://www.example.com/quay before the vote. They are [on the board](https://www.example.com/board) too, under **bold names** and #farrowquay for all to see. Most of the letters came with #farrowquay on top, and a few with #savethequay instead.'
    ].join('\n\n')
  },
  {
    // Straight apostrophes and quotation marks.
    lang: 'en',
    text: [
      "The mayor's plan for the mill doesn't please the miller, who says that he's never read it. \"It's a fine plan,\" the mayor's clerk said. \"We've read it twice, and we won't change a word.\"",
      "The miller's sister isn't so sure. \"They can't count,\" she told the well-known paper on Friday. The council's answer (it came by post) didn't say who can."
    ].join('\n\n')
  },
  {
    lang: 'es',
    text: [
      'La alcaldesa de Peñarroja firmó el lunes a las 10:30 el contrato del molino, que cuesta 1.250 euros al mes, un 3,5 % más que antes. El ex-presidente del club, que vive en la plaza desde hace años, no quiso firmarlo.',
      '“Hemos pagado cada teja,” dijo la alcaldesa en la plaza. “Nadie nos ayudó, y todos lo saben.” La fundación (nació en una taberna) perdió 12.480 cartas en el año del Covid-19, según la oficina del archivo municipal.',
      'Escriba a mesa@example.org, pregunte a @molino_rojo o lea el acta en https://www.example.com/acta antes de votar. Está también [en el tablón](https://www.example.com/tablon) con los nombres de todos los vecinos. El plan incluye la plaza vieja y un puente.'
    ].join('\n\n')
  },
  {
    lang: 'fr',
    text: [
      'La maire de Brévanne a signé lundi le bail du moulin, qui coûte 7,50 euros par jour, soit 3,5 % de plus qu’avant. Le porte-parole du club, peut-être fatigué, n’a pas voulu le signer avant le week-end.',
      'L’association (née dans une auberge) a perdu des lettres pendant l’année du Covid-19, dit-elle, et le porte-parole se tait. Le bureau de la mairie est resté fermé tout le week-end, avec les archives dans la cave.',
      'Écrivez à bureau@example.org, demandez à @moulin_bleu ou lisez le bail sur https://www.example.com/bail avant le vote. Il est aussi [au tableau](https://www.example.com/tableau) avec les noms de tous les voisins. Le plan inclut la vieille place et un pont.'
    ].join('\n\n')
  },
  {
    lang: 'de',
    text: [
      'Die Bürgermeisterin von Niederau hat am Montag um 10:30 Uhr den Vertrag für die Mühle unterschrieben, die 1.250 Euro im Monat kostet, 3,5 Prozent mehr als zuvor. Die deutsch-französische Stiftung, die alles bezahlt, kam nicht.',
      '„Wir haben jeden Ziegel bezahlt,“ sagte die Müllerin im Hof. „Niemand hat uns geholfen.“ Die deutsch-französische Stiftung (in einem Zelt gegründet) verlor 12.480 Briefe im Jahr von Covid-19, mit allen Listen und den Karten der Gäste.',
      'Schreiben Sie an tisch@example.org, fragen Sie @muehle_rot oder lesen Sie den Vertrag auf https://www.example.com/vertrag vor der Wahl. Er hängt auch [am Brett](https://www.example.com/brett) mit den Namen aller Nachbarn.'
    ].join('\n\n')
  },
  {
    lang: 'pt',
    text: [
      'A presidente da câmara de Vale Fundo assinou na segunda-feira às 10:30 o contrato do moinho, que custa 1.250 euros por mês, mais 3,5 % do que antes. O moinho tornou-se um museu, e o primeiro-ministro não quis ver.',
      '“Pagámos cada telha,” disse a moleira na praça. “Ninguém nos ajudou, e todos sabem.” A fundação (nasceu numa taberna) perdeu 12.400 cartas no ano da Covid-19, e na segunda-feira encontrou uma com o selo da câmara.',
      'Escreva para mesa@example.org, pergunte a @moinho_azul ou leia a ata em https://www.example.com/ata antes do voto. Está também [no quadro](https://www.example.com/quadro) com os nomes de todos os vizinhos. O plano inclui a praça velha e uma ponte.'
    ].join('\n\n')
  },
  {
    lang: 'it',
    text: [
      'La sindaca di Montefreddo ha firmato lunedì alle 10:30 il contratto del mulino, che costa 1.250 euro al mese, il 3,5 % in più di prima. L’alleanza di centro-destra, che vive dell’acqua del fiume, non ha voluto firmarlo.',
      '“Abbiamo pagato ogni tegola,” disse la mugnaia nella piazza. “Nessuno ci ha aiutato, e tutti lo sanno.” La fondazione (nata in una taverna) ha perso 12.480 lettere nell’anno del Covid-19, e il centro-destra lo sapeva.',
      'Scrivete a tavolo@example.org, chiedete a @mulino_verde o leggete il verbale su https://www.example.com/verbale prima del voto. È anche [in bacheca](https://www.example.com/bacheca) con i nomi dei vicini. Il piano include la piazza vecchia e un ponte.'
    ].join('\n\n')
  },
  {
    lang: 'nl',
    text: [
      'De burgemeester van Oudewater tekende maandag om 10:30 uur het contract voor de molen, die maandelijks 1.250 euro kost, 3,5 procent meer dan voorheen. De minister-president, een vriend van de molenaar, was er niet bij.',
      '“We hebben elke steen betaald,” zei de molenaar op het plein. “Niemand hielp ons, en de minister-president weet het.” De stichting (in een tent begonnen) verloor 12.400 brieven in het jaar van Covid-19, met de lijsten en een kaart.',
      'Schrijf naar tafel@example.org, vraag @molen_geel of lees het verslag op https://www.example.com/verslag voor de stemming. Het hangt ook [op het bord](https://www.example.com/bord) met de namen van alle buren.'
    ].join('\n\n')
  },
  {
    lang: 'id',
    text: [
      'Wali kota Sukamaju menandatangani kontrak kincir pada Senin, dengan biaya 1.250 dolar per bulan, atau 3,5 persen lebih mahal dari tahun lalu. Ribuan anak-anak menonton dari tepi sungai, dan orang-orang tua pulang lebih awal.',
      '“Kami membayar setiap genteng,” kata tukang kincir di alun-alun. “Tidak ada yang membantu kami.” Yayasan itu (lahir di sebuah tenda) kehilangan 12.400 surat pada tahun Covid-19, dan anak-anak menemukan sebagian untuk arsip kota.',
      'Kirim surat ke meja@example.org, tanya @kincir_biru, atau baca notulen di https://www.example.com/notulen sebelum pemilihan. Notulen itu juga ada [di papan](https://www.example.com/papan) dengan nama semua tetangga. Rencana itu mencakup semua jembatan, juga alun-alun.'
    ].join('\n\n')
  },
  {
    lang: 'pl',
    text: [
      'Burmistrzyni Starej Wody podpisała w poniedziałek umowę na młyn, który kosztuje 3,5 proc. więcej niż dawniej. Fundacja polsko-niemiecka, która płaci za wszystko, nie przyszła, a list wysłała jako e-mail.',
      '„Zapłaciliśmy za każdą dachówkę,” mówi młynarka na rynku. „Nikt nam nie pomógł.” Fundacja (powstała w namiocie) zgubiła listy w roku Covid-19, razem z mapą dla gości, a e-mail przyszedł dopiero po zimie.',
      'Proszę pisać na biurko@example.org, pytać @mlyn_stary lub czytać protokół na https://www.example.com/protokol przed głosowaniem. Wisi także [na tablicy](https://www.example.com/tablica) z nazwiskami sąsiadów. Plan obejmuje te mosty, a także stary rynek.'
    ].join('\n\n')
  },
  {
    lang: 'ru',
    text: [
      'Мэр Старой Воды подписала в понедельник договор о мельнице, которая стоит на 3,5 процента дороже, чем раньше. Пресс-служба банка, который платит за всё, по-прежнему молчит, и никто не знает, почему.',
      '«Мы заплатили за каждый кирпич», — сказала хозяйка на площади. «Никто нам не помог». Фонд (он начался в палатке) потерял письма в год Covid-19, и кто-то нашёл их в подвале для гостей. Пресс-служба не ответила.',
      'Пишите на stol@example.org, спросите @staraya_melnitsa или читайте протокол на https://www.example.com/protokol перед выборами. Он висит и [на доске](https://www.example.com/doska) с именами всех соседей. План включает эти мосты, а также старую площадь.'
    ].join('\n\n')
  },
  {
    lang: 'sv',
    text: [
      'Borgmästaren i Granvik skrev i måndags på avtalet om kvarnen, som kostar 3,5 procent mer än förut. Den svensk-norska stiftelsen, som betalar allt, kom inte, men skickade e-post till alla grannar i byn.',
      'Stiftelsen (som började i ett tält) förlorade breven under året med Covid-19, och en låda med kartor mellan husen. Nästa e-post kom efter vintern, och den svensk-norska ledningen bad om ursäkt i tidningen.',
      'Skriv till bord@example.org, fråga @kvarnen_rod eller läs protokollet på https://www.example.com/protokoll före omröstningen. Det sitter även [på tavlan](https://www.example.com/tavla) med namnen på alla grannar. Planen omfattar den gamla bron, liksom ett torg.'
    ].join('\n\n')
  },
  {
    lang: 'tr',
    text: [
      'Akdere belediye başkanı pazartesi günü değirmenin sözleşmesini imzaladı; değirmen ayda 1.250 lira tutuyor ve eskisinden pahalı. Her şeyi ödeyen vakıf gelmedi, ama komşulara uzun bir mektup gönderdi.',
      '“Her kiremidin parasını ödedik,” dedi değirmenci meydanda. “Kimse bize yardım etmedi.” Vakıf (bir çadırda kuruldu) Covid-19 yılında 12.400 mektup kaybetti, haritaları ve listeleri de.',
      'Bize masa@example.org adresinden yazın, @eski_degirmen hesabına sorun veya tutanağı https://www.example.com/tutanak adresinde okuyun. Tutanak [panoda](https://www.example.com/pano) da asılı, bütün adlarla.'
    ].join('\n\n')
  }
]
