/**
 * Good articles for the generator of damage, in twenty-five languages: numbers, addresses, handles, hyphens, brackets,
 * quotations, and markup stand in the first ones of each language family, split sentences can be made in all. All of them are invented, and none may be touched.
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
  },
  {
    lang: 'uk',
    text: [
      'Міський голова Старої Греблі підписала в понеділок договір про млин, який коштує на 3,5 відсотка більше, ніж раніше. Прес-служба банку, який платить за все, мовчить, і ніхто не знає, чому так.',
      '«Ми заплатили за кожну цеглину», — сказала господиня на площі. Фонд (він почався в наметі) загубив листи в рік Covid-19, і хтось знайшов їх у підвалі для гостей. План включає ці мости, а також стару площу.'
    ].join('\n\n')
  },
  {
    lang: 'ro',
    text: [
      'Primarul din Valea Lungă a semnat luni contractul pentru moara veche, care costă cu 3,5 la sută mai mult decât înainte. Fundația, care plătește pentru toate, nu a venit, dar a trimis o scrisoare către vecini.',
      '„Am plătit fiecare țiglă”, spune morarul în piață. Fundația (născută într-un cort) a pierdut scrisorile din anul Covid-19, și cineva le-a găsit sub scară. Planul include acest pod, dar și piața veche.'
    ].join('\n\n')
  },
  {
    lang: 'da',
    text: [
      'Borgmesteren i Møllehavn skrev i mandags under på aftalen om kvarteret, som koster 3,5 procent mere end før. Fonden, som betaler for det hele, kom ikke, men sendte en e-mail til alle naboer mellem husene.',
      '”Vi har betalt for hver sten,” siger mølleren på torvet. Fonden (som begyndte i et telt) mistede brevene i året med Covid-19, og en kasse med kort under trappen. Planen omfatter den gamle bro, og torvet gennem byen.'
    ].join('\n\n')
  },
  {
    lang: 'no',
    text: [
      'Ordføreren i Møllevik skrev mandag under på avtalen om kvernen, som koster 3,5 prosent mer enn før. Stiftelsen, som betaler for alt, kom ikke, men sendte en e-post til alle naboer mellom husene.',
      '«Vi har betalt for hver stein», sier mølleren på torget. Stiftelsen (som begynte i et telt) mistet brevene i året med Covid-19, og en kasse med kart under trappen. Planen omfatter den gamle broen, og torget gjennom byen.'
    ].join('\n\n')
  },
  {
    lang: 'fi',
    text: [
      'Myllykosken kunnanjohtaja allekirjoitti maanantaina sopimuksen myllystä, joka maksaa 3,5 prosenttia enemmän kuin ennen. Säätiö, joka maksaa kaiken, ei tullut paikalle, mutta lähetti kirjeen sekä kartan naapureille.',
      '”Maksoimme joka tiilestä”, sanoo mylläri torilla. Säätiö (joka alkoi teltasta) hukkasi kirjeet Covid-19-vuonna, ja joku löysi ne kellarista. Suunnitelma sisältää nämä sillat, vaikka niiden hinta nousee.'
    ].join('\n\n')
  },
  {
    lang: 'el',
    text: [
      'Η δήμαρχος του Παλιού Μύλου υπέγραψε τη Δευτέρα τη συμφωνία για τον μύλο, που κοστίζει 3,5 τοις εκατό περισσότερο από πριν. Το ίδρυμα, που πληρώνει για όλα, δεν ήρθε, αλλά έστειλε γράμμα στους γείτονες.',
      '«Πληρώσαμε κάθε κεραμίδι», λέει ο μυλωνάς στην πλατεία. Το ίδρυμα (ξεκίνησε από μια σκηνή) έχασε τα γράμματα τη χρονιά του Covid-19, και κάποιος τα βρήκε στο υπόγειο. Το σχέδιο περιλαμβάνει τις γέφυρες, αλλά και την πλατεία.'
    ].join('\n\n')
  },
  {
    lang: 'hu',
    text: [
      'Malomfalva polgármestere hétfőn aláírta a szerződést a malomról, amely most 3,5 százalékkal drágább, mint korábban. Az alapítvány, amely mindent fizet, nem jött el, de levelet küldött a szomszédoknak, illetve egy térképet.',
      '„Minden cserépért fizettünk”, mondta a molnár a téren. Az alapítvány (egy sátorban született) elvesztette a leveleket a Covid-19 évében, és valaki megtalálta őket a pincében. A terv szerint a híd is megújul, valamint az egész tér.'
    ].join('\n\n')
  },
  {
    lang: 'cs',
    text: [
      'Starostka Staré Vody podepsala v pondělí smlouvu o mlýnu, který stojí o 3,5 procenta více než dříve. Nadace, která platí za všechno, nepřišla, ale poslala e-mail pro sousedy na náměstí.',
      '„Zaplatili jsme za každou tašku,“ říká mlynářka během oběda. Nadace (vznikla ve stanu) ztratila dopisy v roce Covid-19, a někdo je našel ve sklepě bez zámku. Plán zahrnuje tyto mosty, ale také staré náměstí.'
    ].join('\n\n')
  },
  {
    lang: 'vi',
    text: [
      'Thị trưởng Cối Xay ký hợp đồng thuê cối xay vào thứ hai, với giá cao hơn trước 3,5 phần trăm. Quỹ của làng, nơi trả tiền cho mọi thứ, không đến, nhưng gửi một lá thư cho các nhà hàng xóm.',
      '“Chúng tôi trả tiền cho từng viên ngói,” người thợ xay nói ở quảng trường. Quỹ (ra đời trong một túp lều) làm mất những bức thư trong năm Covid-19, và có người tìm thấy chúng dưới hầm của trường.'
    ].join('\n\n')
  },
  {
    lang: 'ar',
    text: [
      'وقعت رئيسة بلدية النهر القديم يوم الاثنين عقد الطاحونة التي تقع في وسط المدينة، ولم تحضر المؤسسة التي دفعت كل شيء، وأرسلت رسالة إلى سكان الحي.',
      'وقالت صاحبة الطاحونة إنها دفعت ثمن كل حجر من مالها الخاص، ثم ضاعت الرسائل في سنة صعبة، ووجدها رجل عند باب السوق مع خريطة قديمة للضيوف الذين غابوا عن الحفل.'
    ].join('\n\n')
  },
  {
    lang: 'fa',
    text: [
      'شهردار رود کهنه روز دوشنبه قرارداد آسیاب را با بنیاد شهر امضا کرد، و بنیاد که همه هزینه را می‌پردازد نامه‌ای برای همسایه‌ها فرستاد.',
      'صاحب آسیاب گفت که پول هر آجر را از جیب خود داده است، و نامه‌ها در سالی سخت گم شد. کسی آنها را با نقشه‌ای کهنه در زیرزمین یافت و به مدرسه برد.'
    ].join('\n\n')
  },
  {
    lang: 'hi',
    text: [
      'पुरानी नदी की महापौर ने सोमवार को चक्की के ठेके पर हस्ताक्षर किए और पड़ोसियों को चिट्ठी भेजी। संस्था ने पैसा दिया, पर उसका कोई आदमी नहीं आया।',
      'मालिक ने कहा कि उसने हर ईंट का दाम खुद चुकाया तथा किसी ने मदद नहीं की। चिट्ठियाँ कठिन साल में खो गईं और नक्शे के साथ तहखाने में मिलीं।'
    ].join('\n\n')
  },
  {
    lang: 'ko',
    text: [
      '시장은 월요일에 물레방아 계약서에 서명했다. 재단은 돈을 냈지만 아무도 오지 않았고, 편지 또는 지도를 이웃에게 보냈다.',
      '주인은 벽돌값을 모두 냈다고 말했다. 편지는 힘든 해에 사라졌고, 누군가 지하실 혹은 학교 마당에서 그것을 찾았다.'
    ].join('\n\n')
  }
]
