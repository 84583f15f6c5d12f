import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.ts'

/** Service journalism: articles with lists, times, requests, and headings that look like a page's, and are none. */
const articles: readonly (readonly [what: string, lang: string, text: string])[] = [
  [
    'tips without stops',
    'en',
    'How to keep a tram line running in snow\n\nThe depot at Corrow has lost one winter day in ten years, and its foreman was glad to say why when the snow came on Monday.\n\nClear the switches before the first tram leaves\n\nKeep one driver more than you need at each end\n\nTell the schools by six in the morning\n\nNever salt the rails on the bridge\n\nSend the sweeper out behind the last tram\n\nWrite down what went wrong while you remember it'
  ],
  [
    'events with dates',
    'en',
    'What is on in Corrow\n\nThe hall opens again this week, and the first evenings are nearly sold out, the keeper said on Monday.\n\n12 May 2025\n\nConcert of the tram band in the old mill\n\n13 May 2025\n\nThe ferry that came too late, a play for two\n\n14 May 2025\n\nReading with Osric Pell and his sister'
  ],
  [
    'results',
    'en',
    'The rowers of Corrow won the cup on Sunday for the first time since the bridge was built, by less than a length.\n\n1. Corrow 6:12.4\n2. Ostrey 6:13.0\n3. Sarn 6:15.7\n4. Millport 6:20.1\n5. Lenn 6:22.9\n\nNext race: 8 June'
  ],
  [
    'a recipe',
    'fr',
    'La tarte du marché\n\nLa boulangère la fait depuis trente ans, et elle n’a jamais changé la recette, dit-elle, sauf pour le beurre.\n\n200 g de farine\n100 g de beurre\n3 pommes\n1 œuf\n\nMélanger la farine et le beurre\n\nAjouter l’œuf et un peu d’eau\n\nLaisser reposer une heure\n\nCouper les pommes et les poser en rond'
  ],
  [
    'obituaries',
    'de',
    'Wir trauern um\n\nIn dieser Woche sind in der Stadt drei Menschen gestorben, die am Hafen gearbeitet haben, teilte die Gemeinde mit.\n\nAnna Brück, 84, Fischverkäuferin\n\nKarl Torm, 91, Lotse\n\nIda Quast, 77, Wirtin am Kai\n\nDie Beerdigungen sind am Freitag'
  ],
  [
    'films',
    'it',
    'Al cinema questa settimana\n\nIl cinema del porto riapre giovedì con quattro film, e il primo giorno l’ingresso costa un euro, dice il gestore.\n\nIl ponte, di Rosa Melli, 98’\n\nLa lettera che non arriva, di Ugo Sand, 110’\n\nDomani sul molo, di Ada Fiore, 87’\n\nDa non perdere: il ponte, in lingua originale'
  ],
  [
    'questions and answers',
    'es',
    'Lo que hay que saber del nuevo puente\n\nEl puente se cierra en mayo y abre en octubre, y los vecinos tienen muchas preguntas, dice la alcaldesa.\n\n¿Cuánto cuesta?\n\nCuatro millones de euros, y los paga la región.\n\n¿Hay barca mientras tanto?\n\nSí, cada media hora hasta las diez.\n\n¿Puedo dejar mi comentario?\n\nEn el ayuntamiento, hasta el viernes.'
  ],
  [
    'a live blog',
    'en',
    'Storm over Corrow: the day as it was\n\nThe storm came at six and left at noon, and it took two roofs, four boats, and the sign of the bakery with it.\n\n3 hours ago\n\nThe ferry stays in the harbour today, the captain says, and nobody is to go near the pier.\n\n5 hours ago\n\nTwo roofs are gone in Mill Street, and the school is closed until further notice.\n\n6 hours ago\n\nWind is rising, and the first boats are loose, our reporter says from the harbour wall.'
  ],
  [
    'a column of old news',
    'en',
    'From our files\n\nThe paper has printed what it printed before on every Saturday since the war, and nobody has ever asked it to stop.\n\n100 years ago\n\nThe mill burned down\n\n50 years ago\n\nThe mill was built again\n\n25 years ago\n\nThe mill was sold'
  ],
  [
    'a sentence whose line breaks before the word of a label',
    'en',
    'The makers of the pump say in their manual that it will work for as long as they say so, and if you do not like this\ndisclaimer: tough. They reserve the right to do nothing at all.\nSo it stands there.'
  ],
  [
    'an interview with a moderator',
    'de',
    'Die Sitzung war lang, und die Stimmung im Saal war schlecht, sagten die Leute danach im Hafen.\n\nDer Rat stimmte am Ende mit neun zu vier Stimmen für den Haushalt.\n\nModerator: "Und mit welchem Fuß schießen Sie jetzt auf die Torwand?"\n\nJa, mit dem rechten!'
  ],
  [
    'an ending that comments on something',
    'en',
    'The pump has stood in the square for a hundred years, and the people of Corrow are proud of it.\n\nThe mayor of Corrow, Ada Fiore,\n\nCommenting on the benefits of using old pumps in support'
  ],
  [
    'a dialogue that opens with the same line three times',
    'pt',
    '– E então?\n\n– E então?\n\n– E então?\n\nNisso chega um quarto pescador, que estava no mar desde cedo e não ouviu a conversa dos outros três, porque o vento vinha da terra e levava tudo para longe.'
  ],
  [
    'words called out that are buttons, too',
    'ru',
    'Паром отошёл от пристани в семь утра, и на нём были только двое рыбаков и учительница из соседнего села, которая везла ученикам книги.\n\n— Вперёд!\n\n— Назад!\n\n— Вперед!\n\n— Назад!'
  ],
  [
    'dates with Roman months',
    'pl',
    'Wodnik\n\nUrodzeni od 21.I do 19.II i ci, którzy przyszli na świat 3.V, mają w tym roku szczęście, pisze gazeta.'
  ],
  [
    'quoted mail',
    'en',
    '> > > > > Which place do you mean?\n> > > > Are you joking?\n> > > Yes, and so is the whole of the list, which had four hundred members in spring.\n> > Not any more.\n\nIn June it was closed by the man who had opened it.'
  ],
  [
    'a poem',
    'en',
    'The ferryman’s song\n\nIt was sung at the harbour until the bridge came, and the last who knew it wrote it down in 1961.\n\nI waited at the landing for a lantern ...\nI waited for a hand upon the bell ...\nI waited till the river took the morning ...\nAnd what it took the river will not tell'
  ],
  [
    'names',
    'pl',
    'Nagrody miasta rozdane\n\nW ratuszu wręczono w piątek nagrody miasta, a burmistrzyni przypomniała, że w przyszłym roku będzie ich więcej.\n\nAnna Wierzba\n\nJan Topola\n\nMaria Lipa\n\nPiotr Dąb\n\nWszystkim gratulujemy'
  ],
  [
    'a court listing',
    'en',
    'At Corrow magistrates on Tuesday\n\nThe bench sat for two hours, and most of those before it had been on the bridge at night without a light.\n\nTom Ashe, 31, Mill Street: riding without a light, fined 20 dollars\n\nIda Roe, 44, Quay Road: mooring at a buoy, fined 50 dollars\n\nSam Pell, 19, Hill Lane: fishing at the weir, case dismissed'
  ],
  [
    'a press release with contacts',
    'nl',
    'Nieuwe brug open\n\nDe brug over de Sarn is sinds maandag open voor fietsers, en de pont vaart nog tot het einde van de maand, meldt de gemeente.\n\nMeer informatie: bel de gemeente op 0800 1234 of schrijf naar brug@corrow.example\n\nContactpersoon: Anna de Wit'
  ],
  [
    'letters to the editor',
    'en',
    'Your letters\n\nThe bridge is too narrow, and everybody who has ever met a tram on it with a pram knows it as well as I do.\n\nOsric Pell, Corrow\n\nMore about the bridge: I crossed it for forty years and never met a tram. Your writer should cross it earlier.\n\nIda Roe, Ostrey'
  ],
  [
    'advice with the words of requests',
    'de',
    'So kündigen Sie Ihr Abo\n\nWer zu viele Abos hat, sollte sie einzeln kündigen, rät die Verbraucherzentrale, und zwar schriftlich.\n\nMelden Sie sich in Ihrem Konto an\n\nLesen Sie die Bedingungen\n\nDrucken Sie die Kündigung aus\n\nBewahren Sie die Antwort auf\n\nMehr dazu in einem Jahr, wenn das neue Gesetz gilt, sagt die Beraterin.'
  ],
  [
    'advice on old friends',
    'en',
    'How to leave a job well\n\nMost people leave a job four times in their lives, and nobody has ever taught them how, says the author of a new guide.\n\nKeep in touch with old colleagues\n\nWrite down what you know, and say where it is.\n\nNever send the long letter\n\nLeave the desk as you found it, the guide says, and take the plant.'
  ],
  [
    'a scam site',
    'ru',
    'Полиция предупреждает о мошенниках\n\nПоддельный портал продаёт билеты на паром, которого нет, и за неделю на нём заплатили сорок человек, сообщили в полиции.\n\nИспользуя этот сайт, люди теряют деньги и не получают ничего, кроме письма с печатью.\n\nТолько для подписчиков канала мошенники обещали скидку, которой тоже нет.'
  ],
  [
    'a limit',
    'es',
    'Cuidado con los nuevos radares\n\nLa ciudad ha puesto seis radares en el puente, y el primer día multaron a cuatrocientos conductores, dice la policía.\n\nSuperaste el límite de velocidad si la luz parpadea dos veces.\n\nAlcanzaste el límite de puntos cuando llega la carta, y entonces hay que volver a la escuela.'
  ],
  [
    'dashes and colons',
    'en',
    'The bridge was late – more on this than on anything else has been said in the hall this year. Explained: nobody knew who paid, and her brother Tom works for the firm that did not build it. Related: She was born in Leeds and her brother Tom works there.\n\nSee also: The mayor has read the file and her clerk has not, which is why the vote on Monday was close.'
  ],
  [
    'capitals and names',
    'en',
    'The signs are up, and they are all in capitals. READ: it says nothing else. Nobody knows what to read, and Jane Doe says she will not ask.\n\nWATCH your step, says another, and Tom Ashe did not. He says that the sign said nothing of the step behind it, which was wet.'
  ],
  [
    'topics in slashes',
    'en',
    'The two towns have voted on a name, and neither likes what came of it, as the clerk told both councils on Monday night.\n\nCorrow / Ostrey\n\nOstrey / Corrow\n\nThe new sign will have room for one of the two names, and the clerk hopes that it will be stolen soon.'
  ],
  [
    'times of trams',
    'cs',
    'Nový jízdní řád platí od pondělí\n\nTramvaj jezdí o víkendu každých dvacet minut a ve všední den každých osm minut, oznámil v pátek dopravní podnik.\n\nPřístav 6:10\n\nNádraží 6:18\n\nMlýn 6:25\n\nMost 6:31\n\nPředchozí řád platil dvanáct let'
  ],
  [
    'steps',
    'tr',
    'Vapur kartı nasıl alınır\n\nYeni kart pazartesi günü çıkıyor ve eski kartlar yıl sonuna kadar geçerli kalıyor, diyor belediye sözcüsü.\n\nİskeledeki makineye gidin\n\nKimlik numaranızı yazın\n\nFotoğrafınızı yükleyin\n\nKartı üç gün sonra alın\n\nHaberi olmayan çok, diyor memur'
  ],
  [
    'a table',
    'pt',
    'O preço do peixe subiu de novo\n\nNo mercado do porto o peixe está mais caro do que nunca, e os pescadores dizem que o mar não tem culpa disso.\n\nSardinha 4,20\nCavala 3,80\nPolvo 14,00\nLula 9,50\n\nPreços de segunda-feira'
  ],
  [
    'steps in Hindi',
    'hi',
    'नाव का टिकट कैसे लें\n\nनई नाव सोमवार से चलेगी और पुराने टिकट साल के अंत तक चलेंगे, नगर निगम ने शुक्रवार को बताया।\n\nघाट की मशीन पर जाएँ\n\nअपना नाम लिखें\n\nटिकट प्रिंट करें और साथ रखें\n\nबच्चों का टिकट मुफ़्त है'
  ],
  [
    'steps in Japanese',
    'ja',
    '新しい渡し船の乗り方\n\n新しい渡し船は月曜日から動き、古い切符は年末まで使えると市は金曜日に発表した。港には朝から人が並んだ。\n\n港の機械で名前を入れる\n\n切符を印刷する\n\n三分前に桟橋へ行く\n\n子どもは無料'
  ],
  [
    'winners in Indonesian',
    'id',
    'Pemenang lomba perahu\n\nLomba perahu tahun ini dimenangkan oleh regu dari hulu, yang belum pernah ikut sebelumnya, kata panitia pada hari Minggu.\n\nJuara 1: Regu Hulu\n\nJuara 2: Regu Muara\n\nJuara 3: Regu Jembatan\n\nAkhir dari lomba adalah makan bersama'
  ],
  [
    'advice in Arabic',
    'ar',
    'كيف تعبر الجسر في الشتاء\n\nأغلقت البلدية نصف الجسر يوم الاثنين بسبب الجليد، وقالت إن النصف الآخر يبقى مفتوحا حتى المساء.\n\nامش ببطء\n\nلا تحمل حقيبتين\n\nانتظر حتى تمر السيارة\n\nاتصل بالبلدية إذا رأيت جليدا'
  ],
  [
    'a Swedish list',
    'sv',
    'Veckans evenemang i Korvå\n\nHuset vid kajen öppnar igen på torsdag, och de första kvällarna är nästan slutsålda, säger vaktmästaren.\n\nTorsdag: Bron, en film från 1961\n\nFredag: Kören sjunger om havet\n\nLördag: Loppis i kvarnen\n\nMer om programmet får man veta i biblioteket, säger han.'
  ],
  [
    'a Hungarian column',
    'hu',
    'Ez történt a héten\n\nA hidat lezárták, a komp elromlott, és a polgármester szabadságra ment, így a hét csendesebb volt, mint máskor.\n\nA komp két napja áll\n\nA híd három hete zárva\n\nA polgármester egy napja nincs itt\n\nA jövő hét sem lesz hangosabb'
  ],
  [
    'a Korean notice',
    'ko',
    '새 나룻배 이용 방법\n\n새 나룻배는 월요일부터 다니고 옛 표는 연말까지 쓸 수 있다고 시가 금요일에 밝혔다. 아침부터 사람들이 줄을 섰다.\n\n로그인 후 이용할 수 있다\n\n표는 세 시간 전까지 사야 한다\n\n아이는 무료'
  ],
  [
    'a Chinese notice',
    'zh',
    '新渡船怎么坐\n\n市政府周五说，新渡船从周一开始运行，旧船票到年底都能用，早上码头已经有人排队。\n\n在机器上输入名字\n\n会员专享的座位在船头\n\n三分钟前到码头\n\n孩子免费'
  ],
  [
    'quoted requests at the end',
    'en',
    'The last page of the parish letter has been the same since 1961, and the new editor does not dare to change it.\n\nIt asks for coal, for candles, and for somebody who can mend the bell, in that order, and it thanks the reader for all three.\n\n“Leave a comment in the book,” it ends.'
  ],
  [
    'contacts in French',
    'fr',
    'Le moulin rouvre en mai\n\nLe vieux moulin de Brévigny rouvre au public le premier mai, et les enfants y entrent gratuitement jusqu’à la fin de l’été.\n\nEn savoir plus : Mairie de Brévigny, place du Marché\n\nPour aller plus loin : Le Moulin et la Roue, par Jeanne Doré'
  ],
  [
    'contacts in Italian',
    'it',
    'Il mulino riapre a maggio\n\nIl vecchio mulino di Montefosco riapre al pubblico il primo maggio, e i bambini entrano gratis fino alla fine dell’estate.\n\nPer saperne di più: Comune di Montefosco, piazza del Mercato'
  ],
  [
    'contacts in Spanish',
    'es',
    'El molino abre en mayo\n\nEl viejo molino abre al público el primero de mayo, y los niños entran gratis hasta el final del verano, dice el concejal.\n\nMás información: Ayuntamiento, plaza del Mercado, de lunes a viernes'
  ],
  [
    'tickets by mail',
    'en',
    'The old mill at Cornbury sells its first tickets on Friday, the council said, and there are only forty of them for each day in May.\n\nGet your ticket delivered to your inbox by noon, or fetch it at the mill.'
  ],
  [
    'what readers may do, in the words of sites',
    'en',
    'The club has a letter, a channel, and a box of its own, and nobody at Corrow has ever been able to say which of them to use.\n\nBy submitting a comment, you can help to shape the plan, the council wrote on Monday, and forty people did.\n\nPay attention: check the tyres before each trip, and the brakes after it.\n\nStay with the boat, the manual says, for the latest rescues have all been of swimmers who did not.\n\nHave you got a story about your street? The library is collecting them until June.'
  ],
  [
    'headings of one’s own',
    'en',
    'What the keeper knows\n\nThe keeper of the light at Corrow has kept a book for forty years, and this week she read from it for the first time.\n\nHouse rules\n\nNobody sleeps before the lamp is lit, she said, and nobody touches the glass with bare hands, whatever the weather.\n\nLook back\n\nIn 1970 the lamp went out for one night, and the whole village stood on the pier with torches until it was light.'
  ],
  [
    'lines that begin like pointers',
    'en',
    'The school at Corrow has given up homework, and its pupils read for an hour a day instead, whatever they like, says the head.\n\nRead next week’s chapter on the way home\n\nRead more than one page before you give up\n\nListen to whoever reads aloud\n\nThe rules hang in every room, and nobody has yet broken the second.'
  ],
  [
    'a heading in Dutch',
    'nl',
    'De school in Oudekerke heeft geen huiswerk meer, en de leerlingen lezen elke dag een uur, wat ze maar willen, zegt de directeur.\n\nLees meer dan een bladzijde voor je ophoudt\n\nLees ook eens iets wat je niet bevalt, zegt ze, want dan weet je waarom.\n\nDe regels hangen in elke klas, en nog niemand heeft de tweede overtreden.'
  ],
  [
    'advice in Czech',
    'cs',
    'Jak číst etikety\n\nNa obalech je stále víc textu a stále méně lidí ho čte, zjistila poradna, která se letos zeptala šesti set zákazníků.\n\nNepřehlédněte datum na spodní straně krabice\n\nČtěte také drobné písmo, radí poradna, protože tam stojí cena.\n\nPoradna otevírá v pondělí.'
  ],
  [
    'a list of sources',
    'de',
    'Die Brücke im Buch\n\nÜber die alte Brücke sind in hundert Jahren vier Bücher erschienen, und keines davon ist noch zu haben, sagt die Bibliothek.\n\nLesen Sie die Bücher im Lesesaal\n\nMehr zu lesen gibt es im Archiv, das freitags geöffnet ist.\n\nDer Lesesaal ist bis sechs Uhr offen.'
  ],
  [
    'a section above the headline',
    'en',
    'Harbour\n\nThe ferry that stayed\n\nThe ferry was to be sold in May, and it is still there, since nobody has asked for the price that the town wants for it.'
  ],
  [
    'networks in a sentence',
    'en',
    'The order names four firms, and it closes all of them to anyone under sixteen from May on, says the ministry in its letter to parents.\n\nFacebook Twitter and the rest have appealed, and the court will hear them in March, when the order is two years old.'
  ],
  [
    'a last line that is one word',
    'en',
    'The signs of Corrow\n\nThe last sign of the ferry hangs in the museum now, and the word on it is the one that the captain shouted for forty years\n\nBack'
  ],
  [
    'a last word that the article is about',
    'de',
    'Das Wort des Jahres steht fest: Kommentare sind es, teilte die Jury mit, und sie hat selbst mehr Kommentare dazu bekommen als je zuvor.\n\nKommentare'
  ],
  [
    'rows with bars',
    'en',
    'The cup draw was made on Monday, and the holders were given the longest trip of all, to the far north of the island, in January.\n\nCorrow | Ostrey\n\nSarn | Tarry\n\nThe first match is on the second of May, and the last one in the dark.'
  ],
  [
    'demands behind arrows',
    'en',
    'The council published its five demands on Tuesday evening, after a meeting that lasted until midnight and ended with a vote of nine to four.\n\n>> A free bus between the car park and the southern landing\n\n>> Lower rents for traders until the pier opens again\n\n>> A public report on the state of every support\n\nThe council has asked an engineering firm from Bristol to examine the rest of the structure, which was built in 1961 and last repaired nine years ago. A first report is expected before the end of the month, according to a spokesman.'
  ],
  [
    'entries behind arrows',
    'en',
    'The harbour authority in Wexcombe said on Tuesday that it would close the northern pier for at least six weeks after divers found cracks in eleven of its concrete supports. Ferries will use the smaller southern landing in the meantime.\n\n>> 10.45am\n\nLocal traders fear that the detour will cost them the best part of the summer. "We live from the people who walk past our doors between the boat and the bus," said Maureen Tolley, who has run a bakery on the quay since 1998.\n\n>> 11.20am\n\nThe council has asked an engineering firm from Bristol to examine the rest of the structure, which was built in 1961 and last repaired nine years ago. A first report is expected before the end of the month, according to a spokesman.'
  ],
  [
    'books under a heading',
    'en',
    'Four books for a wet week, chosen by the librarians of Wexcombe, who have read them so that you need not take the risk with the money.\n\nRecommended\n\nThe Long Pier, by Anna Holt\n\nA ferryman remembers sixty years of passengers, and gets most of them wrong. It is funny, and then for eleven pages at the end it is not.\n\nRecommended\n\nSalt Roads, by Emil Brandt\n\nA walk around an island in the rain, with a donkey. The donkey has the best lines, and the author is honest enough to let it keep them.'
  ],
  [
    'headings like labels',
    'en',
    'The harbour authority in Wexcombe said on Tuesday that it would close the northern pier for at least six weeks after divers found cracks in eleven of its concrete supports. Ferries will use the smaller southern landing in the meantime.\n\nRecommended\n\nThe engineers recommended in 2014 that the supports be wrapped in steel, but the money went to the car park instead, as the minutes of the meeting show.\n\nMore questions than answers\n\nLocal traders fear that the detour will cost them the best part of the summer. "We live from the people who walk past our doors between the boat and the bus," said Maureen Tolley, who has run a bakery on the quay since 1998.\n\nWhat happens next\n\nThe council has asked an engineering firm from Bristol to examine the rest of the structure, which was built in 1961 and last repaired nine years ago. A first report is expected before the end of the month, according to a spokesman.'
  ],
  [
    'a list of what a phone has',
    'en',
    'The new phone goes on sale in March and costs about as much as last year’s, but it has a better screen and a battery that lasts through a long day.\n\nScreen: 6.1 inches, OLED\nVideo: 4K at 60 frames a second\nPhotos: 48 megapixels, two lenses\nBattery: 3,600 mAh\n\nIn our test the battery held for nineteen hours of calls and maps, which is more than any phone of this size has managed in our laboratory so far.'
  ],
  [
    'a sentence over two lines',
    'en',
    'Saffron buns from the quay, in the version that Maureen Tolley taught her daughters and two of their husbands, of whom one still bakes them.\nYou may also like\nto add a spoon of marmalade\nRub the butter into the flour until it looks like sand, then add the saffron with the warm milk in which it has been lying.'
  ],
  [
    'a swindle with a link',
    'en',
    'Click here to start, said the screen, and she clicked, because she had been told on the telephone that nothing could happen to her.\n\nClick here for help, it said next. “That is when I should have stopped,” says the widow from Upper Street, who lost eleven thousand pounds.'
  ],
  [
    'entries between plus signs',
    'de',
    'Die Stadtwerke Lindenau erhöhen zum Jahreswechsel die Preise für Fernwärme um knapp neun Prozent. Das teilte das Unternehmen am Montag mit und begründete den Schritt mit gestiegenen Kosten für Holz, Gas und den Ausbau des Netzes.\n\n+++ 10.45 Uhr: Stadtrat tagt +++\n\nDer Mieterbund kritisierte die Ankündigung scharf. „Viele Haushalte zahlen schon heute mehr als ein Drittel ihres Einkommens für das Wohnen“, sagte die Vorsitzende Karin Möbius. Sie forderte einen Härtefallfonds, den die Stadt auflegen soll.\n\n+++ 11.20 Uhr: Antrag abgelehnt +++\n\nDer Stadtrat will sich in seiner Sitzung am kommenden Donnerstag mit dem Thema befassen. Die Fraktionen von SPD und Grünen haben bereits angekündigt, von der Geschäftsführung eine genaue Aufstellung der Kosten zu verlangen.'
  ],
  [
    'short paragraphs without stops',
    'th',
    'เทศบาลนครสวนหลวงเปิดเผยเมื่อวันอังคารว่า จะเริ่มปรับปรุงตลาดสดกลางเมืองในเดือนมีนาคมปีหน้า ใช้งบประมาณราว 180 ล้านบาท และคาดว่าจะแล้วเสร็จภายในเวลาสิบแปดเดือน โดยแบ่งการก่อสร้างออกเป็นสามระยะ\n\nเสียงจากผู้ค้า\n\nนายกเทศมนตรีระบุว่า อาคารเดิมสร้างมาตั้งแต่ปี 2511 หลังคารั่วและระบบไฟฟ้าไม่ปลอดภัย ระหว่างการก่อสร้างผู้ค้าราวสี่ร้อยรายจะย้ายไปขายที่ลานจอดรถใกล้เคียงเป็นการชั่วคราว โดยไม่ต้องเสียค่าเช่าในช่วงหกเดือนแรก\n\nผู้ค้าบางส่วนกังวลว่าลูกค้าประจำจะหายไป และขอให้เทศบาลจัดรถรับส่งฟรีจากสถานีรถไฟ เจ้าหน้าที่รับปากว่าจะนำข้อเสนอดังกล่าวเข้าสู่ที่ประชุมในสัปดาห์หน้า ก่อนจะประกาศแผนการย้ายอย่างเป็นทางการ'
  ],
  [
    'headings that recommend',
    'pl',
    'Rada miejska w Jaworzynie przyjęła we wtorek plan przebudowy dworca kolejowego, który od kilkunastu lat stoi pusty. Prace mają ruszyć wiosną i potrwać około półtora roku, a ich koszt szacuje się na trzydzieści dwa miliony złotych.\n\nPolecane\n\nBurmistrz Adam Kowalik podkreślił, że w budynku znajdą się poczekalnia, biblioteka i mała kawiarnia. „To będzie wizytówka miasta, a nie miejsce, które wszyscy omijają szerokim łukiem” – powiedział podczas sesji, która trwała ponad cztery godziny.\n\nFoto na pamiątkę\n\nCzęść radnych krytykuje jednak zbyt małą liczbę miejsc parkingowych przy dworcu. Ich zdaniem mieszkańcy okolicznych wsi nadal będą dojeżdżać do pracy samochodem, bo autobusy kursują rzadko, a wieczorem nie kursują wcale.'
  ],
  [
    'advice on mail',
    'en',
    'The bank of Corrow warns of letters that look like its own, and it has told its customers how to know them.\n\nDo not click on the link in the mail, and do not enter your password. Log in to your account as you always do, and look there.\n\nInvestors can sign up for the bank’s email alerts on its website, and the next report is due on August 3.'
  ],
  [
    'an appeal of the article',
    'en',
    'The lifeboat of Corrow needs a new engine before the winter, its captain said on Monday, and the old one will not start.\n\nDonations can be made at the town hall, and the appeal has raised twelve thousand so far.\n\nAnyone with information about the stolen anchor is asked to call the harbour police.'
  ],
  [
    'news that a page would bring',
    'en',
    'She read the breaking news on the ferry, and by the time it landed the town had changed its mind about the bridge.\n\nHave you been to the landing at six in the morning? You should. You would know then what is about to be lost.'
  ],
  [
    'a right that is prohibited',
    'es',
    'El puerto estrena normas este verano, y los pescadores las conocen desde marzo, cuando el pleno las aprobó sin votos en contra.\n\nQueda prohibida la pesca desde el puente, salvo en las fiestas. Quien tenga información sobre las redes cortadas puede llamar al ayuntamiento.'
  ],
  [
    'last words with the words of buttons',
    'en',
    'The printer of Corrow has moved into the old mill, and he has brought his three machines with him.\n\nHe writes to his customers on Monday, and they answer by Friday at the latest, as they always did.\n\nChoose which email program you would like to use, he tells those who ask him by mail.'
  ],
  [
    'a moderate pace',
    'en',
    'The walkers of Corrow meet at the mill on Sunday, as they have done since the war.\n\nThe path is steep, and so is the price of the soup at its end.\n\nFollow the path with your dog on the lead and at a moderate speed. Once you have reached the top, you will find the soup, and a Done! on the wall.'
  ],
  [
    'quotations that open like they close',
    'ar',
    'قال مدير المرفأ يوم الثلاثاء إن الجسر القديم سيغلق حتى الربيع، وإن العمال وجدوا فيه ”شقوقا“ كثيرة.\n\nوأضاف أن ”السكان“ أبلغوا بذلك، وأن ”الحافلات“ ستسير من الساحة.'
  ],
  [
    'notices of a page, spoken of',
    'fr',
    'La mairie de Saint-Lorme a changé de logiciel lundi, et le maire en a profité pour rappeler quelques dates aux habitants.\n\nVous n’êtes pas inscrit sur les listes électorales ? Vous avez jusqu’au 3 mai.\n\nCe message s’affichera sur les panneaux de l’autoroute tout l’été.'
  ],
  [
    'links and accounts that somebody warns of',
    'de',
    'Die Polizei in Sandow warnt seit Montag vor Briefen, die aussehen wie die einer Bank, und hat schon vierzig Anzeigen aufgenommen.\n\nDer Link, der Ihnen geschickt wurde, führt auf eine falsche Seite, sagt der Kommissar.\n\nDiese und viele weitere Artikel der Fälscher liegen nun im Revier.'
  ],
  [
    'what came before in a series',
    'hu',
    'A Fehérpart komp vasárnap közlekedett utoljára, harminckét évnyi szolgálat után és egyetlen baleset nélkül.\n\nElőző cikkünkben a régi kapitányról írtunk, aki matrózként kezdte a folyón.\n\nHibát talált az ellenőr a hídon, de azt már kijavították.'
  ],
  [
    'entries of others, told',
    'pt',
    'A balsa de Sandoval fez no domingo a última viagem, depois de trinta e dois anos de serviço e sem um único acidente.\n\nEste post foi publicado em 2019 pelo capitão, que já contava com a ponte.\n\nEste conteúdo foi gerado por um programa e enganou milhares, segundo a polícia.'
  ],
  [
    'a law without a pack',
    'und',
    'KAYAN MUSULA\n\nNoma ta\n\nWanu somi.\n\nNoma ri\n\nKola mera.\n\nNoma su\n\nTapo lise.\n\nNoma po\n\nWendo lari.\n\nNoma ki\n\nRanu siwe.\n\nNoma wa\n\nSiri mondo.\n\nTalama risu wendo kapa mirune solita, wana terimo lasu kende bara mo situ nalani pora, kapa risu wendo mirune talama solita bara.\n\nKenda sofu marita lono wasipe, tura mirane boso lite ranu kalama wendo, sapi mure lono kende situ wana terimo.\n\nNoma le\n\nWamu sopi.\n\nNoma bo\n\nKolu mena.\n\nNoma da\n\nTapi lose.\n\nNoma fe\n\nWenda lapi.\n\nNoma gu\n\nRani siwa.\n\nNoma ha\n\nSira monda.\n\nNoma mi\n\nLuka tano.\n\nNoma no\n\nPera sulo.'
  ]
]

describe('an article that looks like a page, and is none', () => {
  it.each(articles)('stays as it is: %s (%s)', (_, lang, text) => {
    expect(clean(text, {lang}).text).toBe(text)
    expect(clean(text, {lang, title: text.split('\n')[0]!}).text).toBe(text)
    expect(clean(text).text).toBe(text)
  })
})

/** The articles of the benchmark: paragraphs of the clean fixtures, put together at random. */
interface Bench {
  readonly makeClean: (count: number) => readonly {text: string; title: string; lang: string}[]
}

describe('the clean articles of the benchmark', async () => {
  const path = new URL('../../bench/articles.mjs', import.meta.url).href
  const {makeClean} = (await import(path)) as Bench

  it('come back untouched', () => {
    for (const {text, title, lang} of makeClean(300)) expect(clean(text, {title, lang}).text).toBe(text)
  })
})
