/**
 * Texts to tell languages by, written for these tests: news, from two sentences to several paragraphs. Keyed by
 * BCP 47 tag.
 */

/** The languages that are judged most strictly: six texts each or more, some of them long. */
export const chief: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The council will vote on the new bus lanes next week. Most of the shop owners who spoke to us were against them.',
    'Heavy rain closed two roads in the north of the county on Sunday. Nobody was hurt, but a bridge that had stood for more than a century was carried away by the river.',
    'She won the race in just under four minutes, which was the best time of her career. “I did not think that I could do it,” she said. “My coach told me at the start that the wind would be with us, and it was.”',
    'Shares in the company fell by a fifth after it said that profits for the year would be lower than had been expected. The chief executive, who took over in March, blamed weak sales in Asia and the cost of closing three plants. Analysts had been told in June that the worst was over, and several of them have now cut their forecasts again.',
    'A school in the hills has found an answer to the lack of teachers: the older children teach the younger ones. It began as a way to get through one hard winter, when snow kept the staff from coming up the road. Now there are eleven of these small teachers, and each of them looks after two or three pupils for an hour a day.\n\nThe head says that both sides learn from it. “You only know whether you have understood something when you have to tell it to somebody else,” she says.',
    'Police are looking for a man who walked out of a museum with a painting under his coat. He had paid for his ticket, and he even left a coin in the box for donations.',
    'Two years after the fire, the library is open again. Its roof is new, its walls are white, and its books are mostly gifts from readers all over the country. What could not be replaced are the letters that the founder wrote to his wife during the war; only copies of some of them are left.'
  ],
  es: [
    'El ayuntamiento votará la semana que viene los nuevos carriles para autobuses. La mayoría de los comerciantes con los que hablamos está en contra de la medida.',
    'Las fuertes lluvias cortaron el domingo dos carreteras en el norte de la provincia. No hubo heridos, pero el río se llevó un puente que llevaba más de un siglo en pie.',
    'Ganó la carrera en poco menos de cuatro minutos, su mejor marca hasta ahora. «No pensaba que pudiera hacerlo», dijo al llegar a la meta. «Mi entrenador me había dicho que tendríamos el viento a favor, y así fue».',
    'Las acciones de la empresa cayeron una quinta parte después de que anunciara que los beneficios del año serían menores de lo que se esperaba. El consejero delegado, que llegó al cargo en marzo, lo atribuyó a las débiles ventas en Asia y al coste de cerrar tres fábricas. A los analistas se les había dicho en junio que lo peor ya había pasado, y varios de ellos han vuelto a recortar sus previsiones.',
    'Una escuela de la sierra ha encontrado una respuesta a la falta de maestros: los niños mayores enseñan a los pequeños. Empezó como una manera de pasar un invierno duro, cuando la nieve no dejaba subir a los profesores. Hoy son once los pequeños maestros, y cada uno se ocupa de dos o tres alumnos durante una hora al día.\n\nLa directora dice que aprenden los dos lados. «Solo sabes si has entendido algo cuando se lo tienes que contar a otra persona», explica.',
    'La policía busca a un hombre que salió de un museo con un cuadro debajo del abrigo. Había pagado su entrada y hasta dejó una moneda en la caja de los donativos.',
    'Dos años después del incendio, la biblioteca vuelve a estar abierta. El techo es nuevo, las paredes son blancas y los libros son casi todos regalos de lectores de todo el país. Lo que no se pudo recuperar son las cartas que el fundador escribió a su mujer durante la guerra; de algunas de ellas solo quedan copias.'
  ],
  fr: [
    'Le conseil municipal votera la semaine prochaine sur les nouvelles voies de bus. La plupart des commerçants à qui nous avons parlé sont contre ce projet.',
    'De fortes pluies ont coupé dimanche deux routes dans le nord du département. Personne n’a été blessé, mais un pont qui tenait debout depuis plus d’un siècle a été emporté par la rivière.',
    'Elle a gagné la course en un peu moins de quatre minutes, son meilleur temps à ce jour. « Je ne pensais pas que je pouvais le faire », a-t-elle dit. « Mon entraîneur m’avait annoncé que le vent serait avec nous, et c’était vrai. »',
    'L’action de l’entreprise a perdu un cinquième de sa valeur après l’annonce que les bénéfices de l’année seraient plus faibles que prévu. La directrice générale, en poste depuis mars, a mis en cause des ventes décevantes en Asie et le coût de la fermeture de trois usines. On avait dit aux analystes en juin que le pire était passé, et plusieurs d’entre eux ont encore revu leurs prévisions à la baisse.',
    'Une école de montagne a trouvé une réponse au manque d’enseignants : les grands font la classe aux petits. Tout a commencé pendant un hiver difficile, quand la neige empêchait les maîtres de monter jusqu’au village. Ils sont aujourd’hui onze à enseigner ainsi, et chacun s’occupe de deux ou trois élèves pendant une heure par jour.\n\nLa directrice assure que les deux côtés y gagnent. « On ne sait si l’on a compris quelque chose que lorsqu’il faut l’expliquer à quelqu’un d’autre », dit-elle.',
    'La police recherche un homme qui est sorti d’un musée avec un tableau sous son manteau. Il avait payé son billet et avait même laissé une pièce dans la boîte à dons.',
    'Deux ans après l’incendie, la bibliothèque est de nouveau ouverte. Le toit est neuf, les murs sont blancs et les livres sont pour la plupart des cadeaux de lecteurs de tout le pays. Ce qui n’a pas pu être remplacé, ce sont les lettres que le fondateur avait écrites à sa femme pendant la guerre ; il ne reste que des copies de quelques-unes.'
  ],
  de: [
    'Der Stadtrat stimmt in der nächsten Woche über die neuen Busspuren ab. Die meisten Ladenbesitzer, mit denen wir gesprochen haben, sind dagegen.',
    'Starker Regen hat am Sonntag zwei Straßen im Norden des Landkreises unpassierbar gemacht. Verletzt wurde niemand, aber eine Brücke, die mehr als hundert Jahre gestanden hatte, wurde vom Fluss mitgerissen.',
    'Sie gewann das Rennen in knapp vier Minuten, so schnell war sie noch nie. „Ich hätte nicht gedacht, dass ich das schaffe“, sagte sie im Ziel. „Mein Trainer hatte mir gesagt, dass der Wind mit uns sein würde, und so war es auch.“',
    'Die Aktie des Unternehmens hat ein Fünftel ihres Wertes verloren, nachdem es mitgeteilt hatte, dass der Gewinn in diesem Jahr niedriger ausfallen werde als erwartet. Der Vorstandschef, der seit März im Amt ist, nannte als Gründe den schwachen Absatz in Asien und die Kosten für die Schließung von drei Werken. Den Analysten war noch im Juni gesagt worden, das Schlimmste sei vorbei, und einige von ihnen haben ihre Prognosen nun wieder gesenkt.',
    'Eine Schule in den Bergen hat eine Antwort auf den Mangel an Lehrern gefunden: Die älteren Kinder unterrichten die jüngeren. Es begann in einem harten Winter, als der Schnee die Lehrer nicht ins Dorf kommen ließ. Heute sind es elf kleine Lehrer, und jeder von ihnen kümmert sich eine Stunde am Tag um zwei oder drei Schüler.\n\nDie Leiterin sagt, dass beide Seiten davon lernen. „Ob man etwas verstanden hat, weiß man erst, wenn man es einem anderen erklären muss“, sagt sie.',
    'Die Polizei sucht nach einem Mann, der mit einem Gemälde unter dem Mantel aus einem Museum gegangen ist. Er hatte seine Karte bezahlt und sogar eine Münze in die Spendenbox geworfen.',
    'Zwei Jahre nach dem Brand ist die Bibliothek wieder offen. Das Dach ist neu, die Wände sind weiß, und die Bücher sind zum größten Teil Geschenke von Lesern aus dem ganzen Land. Was sich nicht ersetzen ließ, sind die Briefe, die der Gründer während des Krieges an seine Frau geschrieben hat; nur von einigen gibt es noch Kopien.'
  ],
  pt: [
    'A câmara vai votar na próxima semana as novas faixas para os ônibus. A maioria dos lojistas com quem falamos é contra a medida.',
    'A chuva forte fechou no domingo duas estradas no norte do distrito. Não houve feridos, mas uma ponte que estava de pé há mais de um século foi levada pelo rio.',
    'Ela venceu a corrida em pouco menos de quatro minutos, o melhor tempo da sua carreira. “Não pensei que fosse capaz”, disse no fim. “O meu treinador tinha-me dito que o vento estaria do nosso lado, e foi mesmo assim.”',
    'As ações da empresa caíram um quinto depois de ela ter anunciado que os lucros do ano seriam menores do que se esperava. O presidente, que assumiu o cargo em março, culpou as vendas fracas na Ásia e os custos do fechamento de três fábricas. Em junho tinham dito aos analistas que o pior já havia passado, e vários deles voltaram agora a cortar as suas previsões.',
    'Uma escola da serra encontrou uma resposta para a falta de professores: as crianças mais velhas ensinam as mais novas. Tudo começou num inverno duro, quando a neve não deixava os professores subir até à aldeia. Hoje são onze pequenos mestres, e cada um deles cuida de dois ou três alunos durante uma hora por dia.\n\nA diretora diz que os dois lados aprendem. “Só sabemos se compreendemos uma coisa quando temos de a explicar a outra pessoa”, afirma.',
    'A polícia procura um homem que saiu de um museu com um quadro debaixo do casaco. Ele tinha pago o bilhete e até deixou uma moeda na caixa dos donativos.',
    'Dois anos depois do incêndio, a biblioteca está outra vez aberta. O telhado é novo, as paredes são brancas e os livros são quase todos presentes de leitores de todo o país. O que não se pôde recuperar foram as cartas que o fundador escreveu à mulher durante a guerra; de algumas delas só restam cópias.'
  ],
  it: [
    'Il consiglio comunale voterà la prossima settimana sulle nuove corsie per gli autobus. La maggior parte dei negozianti con cui abbiamo parlato è contraria.',
    'Le forti piogge hanno chiuso domenica due strade nel nord della provincia. Non ci sono stati feriti, ma un ponte che era in piedi da più di un secolo è stato portato via dal fiume.',
    'Ha vinto la gara in poco meno di quattro minuti, il miglior tempo della sua carriera. «Non pensavo di potercela fare», ha detto all’arrivo. «Il mio allenatore mi aveva detto che avremmo avuto il vento a favore, ed è stato così».',
    'Le azioni della società sono scese di un quinto dopo che questa ha annunciato che gli utili dell’anno saranno più bassi di quanto ci si aspettava. L’amministratore delegato, in carica da marzo, ha dato la colpa alle vendite deboli in Asia e ai costi della chiusura di tre stabilimenti. Agli analisti era stato detto a giugno che il peggio era passato, e diversi di loro hanno ora ridotto di nuovo le previsioni.',
    'Una scuola di montagna ha trovato una risposta alla mancanza di insegnanti: i bambini più grandi fanno lezione ai più piccoli. Tutto è cominciato in un inverno difficile, quando la neve non lasciava salire i maestri fino al paese. Oggi i piccoli maestri sono undici, e ognuno di loro segue due o tre alunni per un’ora al giorno.\n\nLa direttrice dice che imparano tutti e due. «Si sa di aver capito una cosa solo quando la si deve spiegare a qualcun altro», racconta.',
    'La polizia cerca un uomo che è uscito da un museo con un quadro sotto il cappotto. Aveva pagato il biglietto e aveva perfino lasciato una moneta nella cassetta delle offerte.',
    'Due anni dopo l’incendio la biblioteca è di nuovo aperta. Il tetto è nuovo, le pareti sono bianche e i libri sono quasi tutti regali di lettori di tutto il paese. Quello che non si è potuto recuperare sono le lettere che il fondatore aveva scritto alla moglie durante la guerra; di alcune restano soltanto delle copie.'
  ]
}

/** One or two short texts each, of languages with a pack and without: what a detector may mistake for each other. */
export const others: Readonly<Record<string, readonly string[]>> = {
  sk: [
    'Mestské zastupiteľstvo bude budúci týždeň hlasovať o nových jazdných pruhoch pre autobusy. Väčšina obchodníkov, s ktorými sme hovorili, je proti, pretože sa boja, že prídu o zákazníkov. Podľa starostu však ide len o pár ulíc v centre.',
    'Silný dážď v nedeľu uzavrel dve cesty na severe okresu. Nikto nebol zranený, ale most, ktorý tam stál viac ako sto rokov, vzala rieka. Oprava bude podľa primátora stáť veľa peňazí a potrvá najmenej rok.'
  ],
  sl: [
    'Mestni svet bo prihodnji teden glasoval o novih pasovih za avtobuse. Večina trgovcev, s katerimi smo govorili, je proti, saj se bojijo, da bodo izgubili stranke. Župan pravi, da gre le za nekaj ulic v središču.',
    'Močan dež je v nedeljo zaprl dve cesti na severu občine. Nihče ni bil poškodovan, a most, ki je stal več kot sto let, je odnesla reka. Popravilo bo po besedah župana trajalo najmanj eno leto in bo zelo drago.'
  ],
  lt: [
    'Miesto taryba kitą savaitę balsuos dėl naujų autobusų juostų. Dauguma parduotuvių savininkų, su kuriais kalbėjome, yra prieš, nes bijo, kad praras pirkėjus. Meras sako, kad tai tik kelios gatvės centre ir kad jos bus labai trumpos.',
    'Stiprus lietus sekmadienį uždarė du kelius rajono šiaurėje. Niekas nebuvo sužeistas, bet tiltas, kuris ten stovėjo daugiau kaip šimtą metų, buvo nuneštas upės. Mero teigimu, remontas kainuos daug ir truks bent metus.'
  ],
  lv: [
    'Pilsētas dome nākamnedēļ balsos par jaunajām autobusu joslām. Lielākā daļa veikalnieku, ar kuriem mēs runājām, ir pret to, jo viņi baidās, ka zaudēs klientus. Mērs saka, ka runa ir tikai par dažām ielām pilsētas centrā.',
    'Stiprs lietus svētdien slēdza divus ceļus novada ziemeļos. Neviens nav cietis, bet tilts, kas tur bija stāvējis vairāk nekā simts gadu, ir aiznests ar upi. Pēc mēra teiktā, remonts būs dārgs un tas ilgs vismaz gadu.'
  ],
  cy: [
    'Bydd y cyngor yn pleidleisio yr wythnos nesaf ar y lonydd bysiau newydd. Mae’r rhan fwyaf o’r siopwyr y buom yn siarad â nhw yn erbyn y cynllun, gan eu bod yn ofni y byddant yn colli cwsmeriaid. Dywedodd y maer mai dim ond ychydig o strydoedd sydd dan sylw.',
    'Mae glaw trwm wedi cau dwy ffordd yng ngogledd y sir ddydd Sul. Ni chafodd neb ei anafu, ond mae pont oedd wedi bod yno ers mwy na chanrif wedi cael ei chario i ffwrdd gan yr afon. Bydd y gwaith yn para o leiaf blwyddyn.'
  ],
  sr: [
    'Градско веће ће следеће недеље гласати о новим тракама за аутобусе. Већина трговаца са којима смо разговарали је против, јер се плаше да ће изгубити купце. Градоначелник каже да је реч само о неколико улица у центру.',
    'Јака киша је у недељу затворила два пута на северу округа. Нико није повређен, али је мост који је ту стајао више од сто година однела река. Поправка ће, како је рекао начелник, трајати најмање годину дана.'
  ],
  mk: [
    'Градскиот совет следната недела ќе гласа за новите ленти за автобуси. Повеќето трговци со кои разговаравме се против, бидејќи се плашат дека ќе ги изгубат купувачите. Градоначалникот вели дека станува збор само за неколку улици во центарот.',
    'Силниот дожд во неделата затвори два пата на северот од општината. Никој не е повреден, но мостот што стоеше таму повеќе од сто години го однесе реката. Поправката, како што рече градоначалникот, ќе трае најмалку една година.'
  ],
  be: [
    'Гарадскі савет на наступным тыдні будзе галасаваць за новыя палосы для аўтобусаў. Большасць гаспадароў крамаў, з якімі мы гаварылі, супраць, бо яны баяцца, што страцяць пакупнікоў. Мэр кажа, што гаворка ідзе толькі пра некалькі вуліц у цэнтры.',
    'Моцны дождж у нядзелю закрыў дзве дарогі на поўначы раёна. Ніхто не пацярпеў, але мост, які стаяў там больш за сто гадоў, знесла рака. Як сказаў мэр, рамонт будзе вельмі дарагі і зойме не менш за год.'
  ],
  ur: [
    'شہر کی کونسل اگلے ہفتے بسوں کے نئے راستوں پر ووٹ ڈالے گی۔ زیادہ تر دکاندار جن سے ہم نے بات کی اس کے خلاف ہیں کیونکہ ان کو ڈر ہے کہ ان کے گاہک کم ہو جائیں گے۔ میئر کا کہنا ہے کہ یہ صرف شہر کے مرکز کی چند گلیاں ہیں۔',
    'اتوار کو شدید بارش کی وجہ سے ضلع کے شمال میں دو سڑکیں بند ہو گئیں۔ کوئی زخمی نہیں ہوا لیکن ایک پل جو سو سال سے زیادہ عرصے سے کھڑا تھا دریا میں بہہ گیا۔ حکام کے مطابق اس کی مرمت میں کم از کم ایک سال لگے گا۔'
  ],
  mr: [
    'शहराची महापालिका पुढील आठवड्यात बसच्या नव्या मार्गांवर मतदान करणार आहे. ज्या दुकानदारांशी आम्ही बोललो ते बहुतेक या विरोधात आहेत, कारण त्यांना ग्राहक कमी होतील अशी भीती आहे. महापौर म्हणाले की हे फक्त काही रस्ते आहेत.',
    'रविवारी झालेल्या जोरदार पावसामुळे जिल्ह्याच्या उत्तर भागातील दोन रस्ते बंद झाले. कोणीही जखमी झाले नाही, पण शंभर वर्षांपेक्षा जास्त काळ उभा असलेला पूल नदीत वाहून गेला आहे. त्याची दुरुस्ती करण्यासाठी किमान एक वर्ष लागणार असल्याचे त्यांनी सांगितले.'
  ],
  ne: [
    'नगर परिषदले अर्को साता बसका नयाँ बाटाहरूमा मतदान गर्ने भएको छ। हामीले कुरा गरेका धेरैजसो पसले यसको विरोधमा छन्, किनभने उनीहरूलाई ग्राहक घट्ने डर छ। मेयरले यो केही सडकको मात्र कुरा भएको बताए।',
    'आइतबारको भारी वर्षाले जिल्लाको उत्तरमा दुई वटा सडक बन्द भएका छन्। कोही पनि घाइते भएका छैनन् तर सय वर्षभन्दा बढी समयदेखि रहेको पुल नदीले बगाएको छ। यसको मर्मत गर्न कम्तीमा एक वर्ष लाग्ने र धेरै खर्च हुने उनले बताए।'
  ],
  ms: [
    'Majlis bandaran akan mengundi minggu depan mengenai lorong bas yang baharu. Kebanyakan peniaga yang kami temui tidak bersetuju kerana mereka bimbang akan kehilangan pelanggan. Datuk bandar berkata ia hanya melibatkan beberapa jalan di pusat bandar dan keputusan akan dibuat dalam masa terdekat.',
    'Hujan lebat pada Ahad telah menyebabkan dua jalan di utara daerah itu ditutup. Tiada sesiapa yang cedera, tetapi sebuah jambatan yang telah berada di situ lebih daripada seratus tahun telah dihanyutkan sungai. Beliau berkata kerja pembaikan akan mengambil masa sekurang-kurangnya setahun.'
  ],
  az: [
    'Şəhər şurası gələn həftə yeni avtobus zolaqları üçün səs verəcək. Danışdığımız dükan sahiblərinin çoxu bunun əleyhinədir, çünki onlar müştərilərini itirəcəklərindən qorxurlar. Mer bildirib ki, bu yalnız mərkəzdəki bir neçə küçə üçün nəzərdə tutulub və daha sonra yenə baxılacaq.'
  ],
  kk: [
    'Қалалық кеңес келесі аптада жаңа автобус жолақтары үшін дауыс береді. Біз сөйлескен дүкен иелерінің көбі бұған қарсы, өйткені олар сатып алушылардан айырылып қалудан қорқады. Әкім бұл тек орталықтағы бірнеше көше ғана екенін және бұл туралы тағы да талқыланатынын айтты.'
  ],
  ps: [
    'د ښار شورا به راتلونکې اونۍ د بسونو د نویو لارو په اړه رایه ورکړي. ډېری دوکانداران چې موږ ورسره خبرې کړې دي له دې سره مخالف دي، ځکه چې دوی وېره لري چې خپل پېرودونکي به له لاسه ورکړي. ښاروال وايي چې دا یوازې د ښار په مرکز کې څو سړکونه دي.'
  ],
  nl: [
    'De gemeenteraad stemt volgende week over de nieuwe busbanen. De meeste winkeliers met wie we hebben gesproken zijn ertegen, omdat zij vrezen dat hun klanten wegblijven.',
    'Zware regen heeft zondag twee wegen in het noorden van de provincie afgesloten. Niemand raakte gewond, maar een brug die er al meer dan een eeuw stond is door de rivier meegenomen. Volgens de politie had niemand dit zien aankomen, en het herstel zal zeker een jaar duren.'
  ],
  af: [
    'Die raad stem volgende week oor die nuwe busbane. Die meeste winkeliers met wie ons gepraat het, is daarteen, want hulle vrees dat hulle klante sal wegbly.'
  ],
  sv: [
    'Kommunfullmäktige röstar nästa vecka om de nya bussfilerna. De flesta butiksägare som vi har talat med är emot dem, eftersom de är rädda för att kunderna ska försvinna.',
    'Kraftigt regn stängde två vägar i norra delen av länet i söndags. Ingen skadades, men en bro som hade stått i mer än hundra år drogs med av floden.'
  ],
  no: [
    'Kommunestyret stemmer i neste uke over de nye bussfeltene. De fleste butikkeierne som vi har snakket med er imot dem, fordi de er redde for at kundene skal bli borte.'
  ],
  da: [
    'Byrådet stemmer i næste uge om de nye busbaner. De fleste butiksejere, som vi har talt med, er imod dem, fordi de er bange for, at kunderne bliver væk.'
  ],
  is: [
    'Bæjarstjórnin greiðir atkvæði í næstu viku um nýju strætóreinarnar. Flestir verslunareigendur sem við ræddum við eru á móti þeim, því að þeir óttast að missa viðskiptavini.'
  ],
  fi: [
    'Kaupunginvaltuusto äänestää ensi viikolla uusista bussikaistoista. Useimmat kauppiaat, joiden kanssa puhuimme, vastustavat niitä, koska he pelkäävät menettävänsä asiakkaita.'
  ],
  et: [
    'Linnavolikogu hääletab järgmisel nädalal uute bussiradade üle. Enamik poeomanikke, kellega me rääkisime, on nende vastu, sest nad kardavad kliente kaotada.'
  ],
  pl: [
    'Rada miasta będzie w przyszłym tygodniu głosować w sprawie nowych pasów dla autobusów. Większość właścicieli sklepów, z którymi rozmawialiśmy, jest im przeciwna, bo boi się utraty klientów.'
  ],
  cs: [
    'Zastupitelstvo bude příští týden hlasovat o nových pruzích pro autobusy. Většina obchodníků, se kterými jsme mluvili, je proti nim, protože se bojí, že přijdou o zákazníky.'
  ],
  hr: [
    'Gradsko vijeće će sljedeći tjedan glasati o novim trakama za autobuse. Većina trgovaca s kojima smo razgovarali je protiv njih, jer se boje da će izgubiti kupce.'
  ],
  ro: [
    'Consiliul local va vota săptămâna viitoare noile benzi pentru autobuze. Cei mai mulți dintre comercianții cu care am vorbit sunt împotriva lor, pentru că se tem că își vor pierde clienții.',
    'Ploile puternice au închis duminică două drumuri din nordul județului. Nimeni nu a fost rănit, dar un pod care era în picioare de mai bine de un secol a fost luat de râu.'
  ],
  ca: [
    'L’ajuntament votarà la setmana que ve els nous carrils per als autobusos. La majoria dels botiguers amb qui hem parlat hi estan en contra, perquè tenen por de perdre els clients.',
    'Les fortes pluges van tallar diumenge dues carreteres al nord de la comarca. No hi va haver ferits, però un pont que feia més d’un segle que estava dret se’l va endur el riu. Segons l’alcalde, refer-lo costarà molts diners i no serà abans de l’estiu vinent.'
  ],
  gl: [
    'O concello votará a vindeira semana os novos carrís para os autobuses. A maioría dos comerciantes cos que falamos está en contra, porque teñen medo de perder os clientes.',
    'As fortes choivas cortaron o domingo dúas estradas no norte da comarca. Non houbo feridos, pero unha ponte que levaba máis dun século en pé foi arrastrada polo río. Segundo o alcalde, facela de novo custará moitos cartos e non será antes do vindeiro verán.'
  ],
  oc: [
    'La comuna votarà la setmana que ven las vias novèlas pels autobuses. La màger part dels botiguièrs amb qui avèm parlat son contra, perque an paur de pèrdre los clients.'
  ],
  eu: [
    'Udalak datorren astean bozkatuko ditu autobusentzako bide berriak. Hitz egin dugun dendari gehienak kontra daude, bezeroak galtzeko beldur direlako eta inork ez dielako galdetu.'
  ],
  id: [
    'Dewan kota akan memberikan suara minggu depan tentang jalur bus yang baru. Sebagian besar pemilik toko yang kami temui menolak rencana itu karena mereka takut kehilangan pelanggan.'
  ],
  tr: [
    'Belediye meclisi gelecek hafta yeni otobüs şeritlerini oylayacak. Konuştuğumuz esnafın çoğu buna karşı, çünkü müşterilerini kaybetmekten korkuyorlar ve kimse onlara bir şey sormadı.'
  ],
  vi: [
    'Hội đồng thành phố sẽ bỏ phiếu vào tuần tới về các làn đường mới dành cho xe buýt. Hầu hết các chủ cửa hàng mà chúng tôi đã nói chuyện đều phản đối vì họ sợ mất khách.'
  ],
  hu: [
    'A városi közgyűlés a jövő héten szavaz az új buszsávokról. A legtöbb boltos, akivel beszéltünk, ellenzi őket, mert attól félnek, hogy elveszítik a vevőiket.'
  ],
  sq: [
    'Këshilli bashkiak do të votojë javën e ardhshme për korsitë e reja të autobusëve. Shumica e tregtarëve me të cilët folëm janë kundër, sepse kanë frikë se do të humbasin klientët.'
  ],
  sw: [
    'Baraza la mji litapiga kura wiki ijayo kuhusu njia mpya za mabasi. Wenye maduka wengi tuliozungumza nao wanapinga mpango huo kwa sababu wanaogopa kupoteza wateja wao.'
  ],
  tl: [
    'Boboto ang konseho sa susunod na linggo tungkol sa mga bagong daanan ng bus. Karamihan sa mga may-ari ng tindahan na nakausap namin ay tutol dahil natatakot silang mawalan ng mga suki.'
  ],
  la: [
    'Senatus proxima hebdomade de novis viis suffragium feret. Plerique mercatores, cum quibus locuti sumus, contra eas sunt, quod timent ne emptores amittant et nemo eos rogavit.'
  ],
  eo: [
    'La urba konsilio voĉdonos venontsemajne pri la novaj busvojoj. La plimulto de la butikistoj, kun kiuj ni parolis, estas kontraŭ ili, ĉar ili timas perdi siajn klientojn.'
  ],
  ja: [
    '市議会は来週、新しいバス専用レーンについて採決を行う。取材に応じた商店主の多くは、客足が遠のくことを心配して反対している。',
    '日曜日の大雨で、県北部の二つの道路が通行止めになった。けが人はいなかったが、百年以上前に架けられた橋が川に流された。'
  ],
  zh: [
    '市议会将于下周就新的公交专用道进行表决。接受采访的店主大多表示反对，因为他们担心顾客会减少。',
    '星期日的大雨使该县北部的两条道路中断。没有人受伤，但一座有一百多年历史的桥被河水冲走了。'
  ],
  ko: [
    '시의회는 다음 주에 새로운 버스 전용 차로에 대해 표결할 예정이다. 우리가 만난 상점 주인 대부분은 손님이 줄어들 것을 걱정해 반대하고 있다.'
  ],
  ar: [
    'سيصوت مجلس المدينة الأسبوع المقبل على المسارات الجديدة للحافلات. معظم أصحاب المتاجر الذين تحدثنا إليهم يعارضونها لأنهم يخشون أن يفقدوا زبائنهم.'
  ],
  fa: [
    'شورای شهر هفته آینده درباره خطوط ویژه جدید اتوبوس رأی می‌دهد. بیشتر مغازه‌دارانی که با آنها صحبت کردیم مخالف این طرح هستند، زیرا می‌ترسند مشتریان خود را از دست بدهند.'
  ],
  ru: [
    'Городской совет на следующей неделе проголосует за новые полосы для автобусов. Большинство владельцев магазинов, с которыми мы говорили, выступают против, потому что боятся потерять покупателей.'
  ],
  uk: [
    'Міська рада наступного тижня голосуватиме за нові смуги для автобусів. Більшість власників крамниць, з якими ми говорили, проти, бо бояться втратити покупців.'
  ],
  bg: [
    'Общинският съвет ще гласува следващата седмица новите ленти за автобуси. Повечето собственици на магазини, с които разговаряхме, са против, защото се страхуват да не загубят клиентите си.'
  ],
  el: [
    'Το δημοτικό συμβούλιο θα ψηφίσει την επόμενη εβδομάδα για τις νέες λωρίδες λεωφορείων. Οι περισσότεροι καταστηματάρχες με τους οποίους μιλήσαμε είναι αντίθετοι, γιατί φοβούνται ότι θα χάσουν τους πελάτες τους.'
  ],
  he: [
    'מועצת העיר תצביע בשבוע הבא על נתיבי האוטובוסים החדשים. רוב בעלי החנויות ששוחחנו איתם מתנגדים להם, כי הם חוששים לאבד את הלקוחות שלהם.'
  ],
  hi: [
    'नगर परिषद अगले सप्ताह नई बस लेनों पर मतदान करेगी। जिन दुकानदारों से हमने बात की, उनमें से अधिकांश इसके खिलाफ हैं क्योंकि उन्हें ग्राहक खोने का डर है।'
  ],
  th: [
    'สภาเมืองจะลงมติในสัปดาห์หน้าเกี่ยวกับช่องทางรถโดยสารใหม่ เจ้าของร้านส่วนใหญ่ที่เราได้พูดคุยด้วยไม่เห็นด้วย เพราะกลัวว่าลูกค้าจะหายไป'
  ]
}
