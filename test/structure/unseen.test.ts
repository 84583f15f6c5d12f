import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.ts'

/** An article and what stands in it between its paragraphs or behind them. */
interface Case {
  readonly lang: string
  readonly paragraphs: readonly [string, string]
  readonly between?: readonly string[]
  readonly behind?: readonly string[]
}

const english = [
  'The city ordered the closure of the market on Monday after traders ignored three notices to clear the drainage channel beneath their stalls.',
  'The market women’s association said that it would write to the governor, since nobody had seen a single truck in all that time.'
] as const

const german = [
  'Die Stadt sperrt von Dienstag an drei Straßen der Altstadt, um den Kanal zu reparieren, der vergangene Woche gebrochen ist.',
  'Die Anwohner verlangen, dass die Gullys gereinigt werden, bevor die nächsten Gewitter über den Hafen kommen.'
] as const

const cases: readonly Case[] = [
  {
    lang: 'ar',
    paragraphs: [
      'أغلقت البلدية ابتداء من يوم الثلاثاء ثلاثة شوارع في المدينة القديمة لإصلاح المجرى الذي انهار خلال أمطار الأسبوع الماضي.',
      'وطالب السكان بتنظيف المصارف قبل أن تعود العواصف إلى المرفأ، فيما قال مدير الأشغال إن العمل سيستمر أربعين يوما.'
    ],
    between: ['اقرأ أيضاً.. المتحف يفتح أبوابه بعد خمس سنوات'],
    behind: ['شارك', 'التعليقات', 'الكلمات المفتاحية']
  },
  {
    lang: 'th',
    paragraphs: [
      'เทศบาลปิดถนนสามสายในเมืองเก่าตั้งแต่วันอังคาร เพื่อซ่อมท่อระบายน้ำที่ทรุดตัวลงระหว่างฝนตกหนักเมื่อสัปดาห์ก่อน ผู้อำนวยการกล่าวว่างานจะใช้เวลาสี่สิบวัน และร้านค้าเปิดได้ตามปกติ แต่ลูกค้าต้องเดินเท้ามาจากจัตุรัส',
      'ฝ่ายค้านต้องการดูสัญญา ส่วนชาวบ้านเรียกร้องให้ลอกท่อก่อนที่พายุลูกต่อไปจะมาถึงท่าเรือ'
    ],
    between: ['อ่านเพิ่มเติม: ชาวบ้านประท้วงการปิดสะพาน'],
    behind: ['ข่าวที่เกี่ยวข้อง', 'แท็กที่เกี่ยวข้อง']
  },
  {
    lang: 'vi',
    paragraphs: [
      'Chính quyền thành phố từ thứ Ba đóng ba con đường quanh quảng trường trong khu phố cổ để sửa đường cống bị sập tuần trước.',
      'Phe đối lập muốn xem hợp đồng, còn người dân yêu cầu nạo vét hố ga trước khi những cơn bão tiếp theo đến.'
    ],
    between: ['QUẢNG CÁO']
  },
  {
    lang: 'en',
    paragraphs: english,
    between: [
      'Get the Harbour Post’s weekly newsletter',
      'We encountered an issue signing you up. Please try again'
    ]
  },
  {
    lang: 'en',
    paragraphs: english,
    between: ['list of 3 items', 'list 1 of 3', 'Traders write to the governor', 'end of list']
  },
  {lang: 'en', paragraphs: english, between: ['Previous coverage: Trucks fail to show up']},
  {
    lang: 'en',
    paragraphs: english,
    behind: ['To report a correction or typo, please email the desk at web@harbourpost.example.']
  },
  {lang: 'en', paragraphs: english, behind: ['Stay with Harbour 7 for the latest updates.']},
  {lang: 'en', paragraphs: english, behind: ['Add the Harbour Post as your preferred source on Google']},
  {
    lang: 'en',
    paragraphs: english,
    behind: ['Please report any comments that break our rules.', 'Report this comment']
  },
  {lang: 'en', paragraphs: english, behind: ['Source link']},
  {lang: 'en', paragraphs: english, between: ['Join our WhatsApp channel for more news']},
  {
    lang: 'en',
    paragraphs: english,
    behind: ['Copyright Harbour Press. All rights reserved. This material may not be published or broadcast.']
  },
  {
    lang: 'de',
    paragraphs: german,
    between: ['An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.']
  },
  {
    lang: 'en',
    paragraphs: english,
    behind: [
      'Notice a spelling error? Click here to report it.',
      'Join our commenting forum',
      'Be the first to comment'
    ]
  },
  {lang: 'en', paragraphs: english, behind: ['Would you like me to shorten this article for social media?']},
  {
    lang: 'en',
    paragraphs: english,
    behind: ['Get our daily email', 'Email address', 'By signing up, you agree to our terms of use.']
  },
  {
    lang: 'es',
    paragraphs: [
      'El Ayuntamiento cierra desde el martes tres calles del casco antiguo para reparar el colector que se hundió la semana pasada.',
      'Los vecinos piden que se limpien los sumideros antes de que lleguen al puerto las próximas tormentas del otoño.'
    ],
    behind: ['¿Has visto algún error? Escríbenos a la redacción', 'Inicia sesión para comentar']
  },
  {
    lang: 'fr',
    paragraphs: [
      'La ville ferme à partir de mardi trois rues de la vieille ville pour réparer le collecteur qui s’est effondré la semaine dernière.',
      'Les habitants demandent que les avaloirs soient nettoyés avant que les prochains orages n’arrivent sur le port.'
    ],
    behind: ['Les commentaires sont modérés et doivent rester courtois.', 'Connectez-vous pour réagir']
  },
  {
    lang: 'nl',
    paragraphs: [
      'De gemeente sluit vanaf dinsdag drie straten in de oude stad om het riool te herstellen dat vorige week is bezweken.',
      'De bewoners eisen dat de putten worden schoongemaakt voordat de volgende onweersbuien over de haven komen.'
    ],
    between: ['Lees ook', 'Museum gaat na vijf jaar verbouwen weer open']
  },
  {
    lang: 'en',
    paragraphs: [
      'The harbour authority in Wexcombe said on Tuesday that it would close the northern pier for at least six weeks after divers found cracks in eleven of its concrete supports. Ferries will use the smaller southern landing in the meantime.',
      'Local traders fear that the detour will cost them the best part of the summer. "We live from the people who walk past our doors between the boat and the bus," said Maureen Tolley, who has run a bakery on the quay since 1998.'
    ],
    between: ['>> Ferry timetable: what changes from Wednesday']
  },
  {
    lang: 'en',
    paragraphs: [
      'The harbour authority in Wexcombe said on Tuesday that it would close the northern pier for at least six weeks after divers found cracks in eleven of its concrete supports. Ferries will use the smaller southern landing in the meantime.',
      'Local traders fear that the detour will cost them the best part of the summer. "We live from the people who walk past our doors between the boat and the bus," said Maureen Tolley, who has run a bakery on the quay since 1998.'
    ],
    between: ['Recommended', 'Ferry captain retires after forty years at sea']
  },
  {
    lang: 'en',
    paragraphs: [
      'Striker Dele Aboyade signed a three-year deal with the Rovers on Friday, ending weeks of talk about a move abroad. The 24-year-old scored seventeen goals last season and was voted player of the year by the supporters.',
      'Manager Colin Hartree said the club had turned down two offers in the spring. "He wanted to stay, his family wanted to stay, and we never doubted it for a moment," he told reporters at the training ground.'
    ],
    between: ['READ MORE', 'Rovers unveil new away kit', 'What the new stand costs the club']
  },
  {
    lang: 'en',
    paragraphs: [
      'Striker Dele Aboyade signed a three-year deal with the Rovers on Friday, ending weeks of talk about a move abroad. The 24-year-old scored seventeen goals last season and was voted player of the year by the supporters.',
      'Manager Colin Hartree said the club had turned down two offers in the spring. "He wanted to stay, his family wanted to stay, and we never doubted it for a moment," he told reporters at the training ground.'
    ],
    between: ['Video: Aboyade meets the fans', 'Click here to see photos of the training']
  },
  {
    lang: 'es',
    paragraphs: [
      'El Ayuntamiento de Villarreal de la Sierra aprobó este martes un plan para peatonalizar el centro histórico antes del verano de 2027, con una inversión de cuatro millones de euros que saldrá en buena parte de los fondos europeos.',
      'La alcaldesa, Marta Echevarría, defendió que la medida reducirá el ruido y devolverá la vida a las plazas. "Nadie pasea entre coches aparcados en doble fila", dijo ante los vecinos que llenaron el salón de plenos durante más de dos horas.'
    ],
    between: ['Haga clic aquí para ver las fotos']
  },
  {
    lang: 'de',
    paragraphs: [
      'Die Stadtwerke Lindenau erhöhen zum Jahreswechsel die Preise für Fernwärme um knapp neun Prozent. Das teilte das Unternehmen am Montag mit und begründete den Schritt mit gestiegenen Kosten für Holz, Gas und den Ausbau des Netzes.',
      'Der Mieterbund kritisierte die Ankündigung scharf. „Viele Haushalte zahlen schon heute mehr als ein Drittel ihres Einkommens für das Wohnen“, sagte die Vorsitzende Karin Möbius. Sie forderte einen Härtefallfonds, den die Stadt auflegen soll.'
    ],
    between: [
      'Mehr zum Thema',
      'Wärmepumpe am Hafen: Baubeginn verschoben',
      'Mieterbund klagt gegen Stadtwerke'
    ]
  },
  {
    lang: 'fi',
    paragraphs: [
      'Koivurannan kaupunginvaltuusto päätti tiistaina peruskorjata vanhan uimahallin 24 miljoonalla eurolla. Työt alkavat keväällä ja kestävät noin puolitoista vuotta, ja sinä aikana uimakoulut järjestetään naapurikunnan hallissa.',
      'Kaupunginjohtaja Leena Rautiainen pitää päätöstä tärkeänä etenkin lasten kannalta. ”Joka neljäs kuudesluokkalainen ei osaa uida, ja sille on tehtävä jotain”, hän sanoo. Valtuutetuista kolmetoista äänesti korjauksen siirtämistä.'
    ],
    between: ['Lue myös: Uimahalli suljetaan']
  },
  {
    lang: 'pl',
    paragraphs: [
      'Rada miejska w Jaworzynie przyjęła we wtorek plan przebudowy dworca kolejowego, który od kilkunastu lat stoi pusty. Prace mają ruszyć wiosną i potrwać około półtora roku, a ich koszt szacuje się na trzydzieści dwa miliony złotych.',
      'Burmistrz Adam Kowalik podkreślił, że w budynku znajdą się poczekalnia, biblioteka i mała kawiarnia. „To będzie wizytówka miasta, a nie miejsce, które wszyscy omijają szerokim łukiem” – powiedział podczas sesji, która trwała ponad cztery godziny.'
    ],
    between: ['Polecamy:', 'Nowe autobusy dopiero za rok', 'Kawiarnia na dworcu szuka najemcy']
  },
  {
    lang: 'ru',
    paragraphs: [
      'Власти Заречинска решили перенести открытие нового моста через реку Ольховку на весну следующего года. Об этом во вторник сообщил заместитель мэра Игорь Савушкин, объяснив задержку поздней поставкой металлических конструкций.',
      'По его словам, работы выполнены примерно на восемьдесят процентов, а подрядчик уже заплатил штраф за нарушение сроков. «Мы не можем принимать объект, пока не завершены все испытания», — подчеркнул чиновник на встрече с жителями.'
    ],
    between: ['По теме:', 'Паром снова сломался', 'Жители левого берега написали письмо']
  },
  {
    lang: 'he',
    paragraphs: [
      'מועצת העיר נווה אלון אישרה ביום שלישי תוכנית לשיפוץ השוק הישן בעלות של כארבעים מיליון שקלים. העבודות צפויות להתחיל באביב ולהימשך כשנתיים, ובמהלכן יועברו הסוחרים לחניון סמוך שיוכשר במיוחד לשם כך.',
      'ראשת העיר דנה שמעוני אמרה כי מדובר בפרויקט שהתושבים מחכים לו שנים ארוכות. "השוק הוא הלב של העיר, ואי אפשר להמשיך לקיים אותו בין קירות מתפוררים וחוטי חשמל חשופים", אמרה בתום הישיבה הסוערת.'
    ],
    between: ['קראו גם: הסוחרים מאיימים']
  },
  {
    lang: 'ar',
    paragraphs: [
      'أعلنت بلدية مدينة النخيل يوم الثلاثاء عن خطة لإعادة تأهيل السوق القديم في وسط المدينة بكلفة تبلغ نحو ثلاثين مليون درهم، على أن تبدأ الأعمال في الربيع المقبل وتستمر قرابة عامين كاملين من دون إغلاق المحال.',
      'وقال رئيس البلدية سالم الحداد إن المشروع سيحافظ على الطابع المعماري للسوق الذي يعود إلى القرن التاسع عشر، مضيفا أن التجار سيحصلون على محال مؤقتة في ساحة قريبة إلى حين انتهاء الأعمال في كل جزء منه.'
    ],
    between: ['إقرأ أيضاً', 'انهيار سقف السوق القديم بعد الأمطار', 'خطة لنقل الباعة إلى الساحة الجديدة']
  },
  {
    lang: 'ja',
    paragraphs: [
      '市は18日、駅前の古い商店街を再開発する計画を発表した。総事業費は約120億円で、来年秋に着工し、2030年春の完成を目指す。市立図書館や子育て支援施設のほか、約80戸の住宅も整備する予定だという。',
      '市長は記者会見で「歩いて暮らせる街をつくりたい」と述べた。一方、商店主の一部からは、工事中の仮店舗の場所や家賃について説明が足りないとの声も上がっており、来月にも説明会が開かれる見通しだ。'
    ],
    between: ['記事は広告の後に続きます']
  },
  {
    lang: 'hr',
    paragraphs: [
      'Gradsko vijeće Podgaja usvojilo je u utorak plan obnove stare tržnice, vrijedan oko pet milijuna eura. Radovi bi trebali početi u proljeće i trajati godinu i pol, a prodavači će se u međuvremenu preseliti na obližnje parkiralište.',
      'Gradonačelnica Ivana Kralj kazala je da će nova zgrada imati rashladne prostore i krov sa sunčanim ćelijama. „Ljudi ovdje kupuju svaki dan i zaslužuju mjesto na kojem im ne curi kiša za vrat”, rekla je na kraju sjednice.'
    ],
    between: ['Pročitajte i: Tržnica prokišnjava']
  },
  {
    lang: 'de',
    paragraphs: [
      'Die Fähre zwischen Sandow und der Insel legt am Sonntag zum letzten Mal ab, nach zweiunddreißig Jahren und ohne einen Unfall.',
      'Der Kreis hat eine Brücke gebaut, die am Freitag eröffnet wurde und acht Millionen Euro gekostet hat.'
    ],
    between: [
      'Externer Inhalt von Youtube',
      'Um externe Inhalte anzuzeigen, ist Ihre widerrufliche Zustimmung nötig.'
    ],
    behind: ['Helfen Sie uns, besser zu werden.', 'Fanden Sie diesen Artikel nützlich?']
  },
  {
    lang: 'fr',
    paragraphs: [
      'Le bac de Saint-Lorme a fait dimanche sa dernière traversée, après trente-deux ans de service et sans un seul accident.',
      'Le département a construit un pont, ouvert vendredi, qui a coûté huit millions d’euros et trois ans de travaux.'
    ],
    behind: [
      'Vous pouvez lire La Gazette sur un seul appareil à la fois',
      'Ce message s’affichera sur l’autre appareil.',
      'Découvrir les offres multicomptes'
    ]
  },
  {
    lang: 'es',
    paragraphs: [
      'La barca de Sandoval hizo el domingo su último viaje, después de treinta y dos años de servicio y sin un solo accidente.',
      'La provincia ha levantado un puente que se abrió el viernes y que costó ocho millones de euros y tres años de obras.'
    ],
    between: ['Otra información que le puede interesar:', 'Los vecinos de la isla piden silencio'],
    behind: [
      'Tu suscripción se está usando en otro dispositivo',
      '¿Quieres añadir otro usuario a tu suscripción?'
    ]
  },
  {
    lang: 'it',
    paragraphs: [
      'Il traghetto di Sandolo ha fatto domenica l’ultimo viaggio, dopo trentadue anni di servizio e senza un solo incidente.',
      'La provincia ha costruito un ponte, aperto venerdì, che è costato otto milioni di euro e tre anni di lavori.'
    ],
    behind: [
      'Valuta la qualità di questo articolo',
      'La tua opinione è importante per noi!',
      'Acconsento all’invio di comunicazioni promozionali.'
    ]
  },
  {
    lang: 'nl',
    paragraphs: [
      'De pont van Zandoord voer zondag voor het laatst, na tweeëndertig jaar dienst en zonder een enkel ongeluk.',
      'De provincie heeft een brug gebouwd, die vrijdag openging en acht miljoen euro en drie jaar werk heeft gekost.'
    ],
    behind: ['Heeft u vragen, suggesties of ideeën over onze journalistiek?', 'Tip hier onze journalisten']
  },
  {
    lang: 'da',
    paragraphs: [
      'Færgen fra Sandved sejlede søndag for sidste gang, efter toogtredive år i drift og uden en eneste ulykke.',
      'Amtet har bygget en bro, som åbnede i fredags, og som kostede otte millioner og tre års arbejde.'
    ],
    behind: [
      'Giv artiklen videre',
      'Som abonnent kan du ubegrænset dele artikler med dine venner og familie.'
    ]
  },
  {
    lang: 'ro',
    paragraphs: [
      'Bacul de la Nisipari a făcut duminică ultima sa cursă, după treizeci și doi de ani de serviciu și fără niciun accident.',
      'Județul a construit un pod, deschis vineri, care a costat opt milioane de euro și trei ani de muncă.'
    ],
    behind: ['Vă rugăm introduceți comentariul dvs.!', 'Introduceți aici numele dvs.']
  },
  {
    lang: 'sw',
    paragraphs: [
      'Kivuko cha Mchangani kilisafiri kwa mara ya mwisho Jumapili, baada ya miaka thelathini na miwili ya kazi bila ajali.',
      'Mkoa umejenga daraja lililofunguliwa Ijumaa, ambalo liligharimu shilingi milioni themanini na miaka mitatu ya kazi.'
    ],
    behind: ['Jiunge na chaneli yetu ya WhatsApp kupata habari za hivi punde']
  },
  {
    lang: 'en',
    paragraphs: english,
    behind: [
      'Add new comment',
      'Plain text',
      'No HTML tags allowed.',
      'Web page addresses and e-mail addresses turn into links automatically.',
      'Lines and paragraphs break automatically.',
      'Image CAPTCHA',
      'Enter the characters shown in the image.'
    ]
  },
  {
    lang: 'de',
    paragraphs: german,
    behind: [
      'Neuen Kommentar schreiben',
      'Keine HTML-Tags erlaubt.',
      'Website- und E-Mail-Adressen werden automatisch in Links umgewandelt.'
    ]
  },
  {lang: 'en', paragraphs: english, behind: ['This transcript has been automatically generated.']},
  {
    lang: 'en',
    paragraphs: english,
    behind: [
      'More Stories',
      'MAYOR OF OSTREY RULES OUT A SECOND VOTE',
      'The mayor of Ostrey, who won the first vote by nine ballots, said on Tuesday that she would not...',
      'TRUCKS RETURN TO THE HARBOUR ROAD AFTER TWO YEARS',
      'The harbour road carries trucks again after the haulage association and the city reached a settlement over the...'
    ]
  },
  {
    lang: 'en',
    paragraphs: english,
    behind: [
      'Ferry fares to rise in spring',
      'The ferry company has asked the county for a second rise within a year, which the council will […]',
      'A library opens in the old customs house',
      'Four years after the last officer left, the customs house at Millport has a new tenant with […]'
    ]
  },
  {
    lang: 'en',
    paragraphs: english,
    behind: [
      'Mayor of Ostrey rules out a second vote on the new brid...',
      'Trucks return to the harbour road after the council set...',
      'Library opens in the old customs house at Millport with...'
    ]
  },
  {
    lang: 'nl',
    paragraphs: [
      'De pont van Zandoord voer zondag voor het laatst, na tweeëndertig jaar dienst en zonder een enkel ongeluk.',
      'De provincie heeft een brug gebouwd, die vrijdag openging en acht miljoen euro en drie jaar werk heeft gekost.'
    ],
    behind: [
      'Meer uit Binnenland',
      'ZANDVELD (ANP) - De gemeente Zandveld sluit de haven een week lang voor schepen, omdat een kraan dreigt om te vallen.',
      '2 uur geledenOOSTDAM (ANP) - De brug van Oostdam gaat in mei weer open voor auto’s, meldde de provincie op maandag.',
      '3 uur geledenMEERWIJK (ANP) - De school van Meerwijk krijgt er vier lokalen bij en een gymzaal, zei de wethouder.'
    ]
  },
  {
    lang: 'en',
    paragraphs: english,
    behind: [
      'Related stories',
      'Mayor rules out a second vote',
      'The mayor of Ostrey said on Tuesday that she would not ask for a second vote on the bridge.',
      'Read more »',
      'Trucks return to the harbour road',
      'The harbour road carries trucks again after two years, the haulage association said on Monday.',
      'Read more »'
    ]
  },
  {
    lang: 'en',
    paragraphs: english,
    behind: [
      'Second vote ruled out',
      'Updated 28 Apr, 2024',
      'Second vote ruled out',
      'Will the mayor of Ostrey ask the voters once more, now that nine ballots have decided about a bridge?',
      'Trucks are back',
      'Updated 28 Apr, 2024',
      'Trucks are back',
      'The harbour road carries trucks again, and the people who live beside it want to know for how long.',
      'Customs house',
      'Updated 27 Apr, 2024',
      'Customs house'
    ]
  },
  {
    lang: 'en',
    paragraphs: english,
    behind: [
      'Mayor rules out a second vote',
      'The mayor of Ostrey has told the council that she would not ask for a second vote on',
      'Monday, November 4, 2024',
      'Trucks return to the harbour road',
      'The harbour road carries trucks again after two years in which nobody knew who should',
      'Monday, November 4, 2024',
      'Library opens in customs house',
      'Four years after the last officer left, the customs house has a new tenant and the',
      'Monday, November 4, 2024'
    ]
  },
  {
    lang: 'en',
    paragraphs: english,
    behind: ['Related posts', '“Old Harbour” to be shown again', 'harbourdesk']
  },
  {
    lang: 'en',
    paragraphs: english,
    behind: [
      '2 thoughts on “Market closed after three notices”',
      '1. I have bought my tomatoes there for thirty years. Where are we to go now? The new market has no roof.',
      'The drain was blocked long before the stalls came, as everybody on the street knows.',
      '2. They had three notices, and three months.',
      'Comments are closed.'
    ]
  },
  {lang: 'en', paragraphs: english, between: ['/photos/2024/market-hall.jpg)', ':']},
  {lang: 'en', paragraphs: english, behind: ['Previous articleMayor of Ostrey rules out a second vote']},
  {lang: 'en', paragraphs: english, between: ['0:00 / 3:21']},
  {
    lang: 'en',
    paragraphs: english,
    behind: ['« Mayor of Ostrey rules out a second vote', 'Trucks are back →']
  },
  {lang: 'en', paragraphs: english, behind: ['(0) comments']},
  {lang: 'en', paragraphs: english, behind: ['AD']},
  {lang: 'en', paragraphs: english, between: ['Image 1 of 7']},
  {lang: 'en', paragraphs: english, behind: ['Home » Market closed after three notices']},
  {lang: 'en', paragraphs: english, between: ['Read more: https://harbourpost.example/news/market-closed']},
  {lang: 'en', paragraphs: english, behind: ['Subscribe to get the latest posts sent to your email.']},
  {lang: 'en', paragraphs: english, between: ['1 of 3 |', '2 of 3 |', '3 of 3 |']},
  {
    lang: 'de',
    paragraphs: german,
    between: ['Bürgermeister schließt zweite Abstimmung aus | mehr', 'Fähren bleiben im Hafen | mehr']
  },
  {lang: 'en', paragraphs: english, behind: ['Rate this item', 'Back to top of page']},
  {
    lang: 'en',
    paragraphs: english,
    behind: ['Newer Post', 'Older Post', 'Home', 'Subscribe to: Post Comments (Atom)']
  },
  {lang: 'en', paragraphs: english, behind: ['Font size decrease font size increase font size']},
  {
    lang: 'en',
    paragraphs: english,
    behind: ['3 Comments', '1. The drain was blocked before.', 'Reply', '2. Three notices!', 'Reply']
  },
  {lang: 'en', paragraphs: english, behind: ['« Previous | Next »', 'Print this page']},
  {
    lang: 'sv',
    paragraphs: [
      'Färjan till Sandviken gick i söndags sin sista tur, efter trettiotvå år i tjänst och utan en enda olycka.',
      'Länet har byggt en bro som öppnades i fredags och kostade åtta miljoner kronor och tre års arbete.'
    ],
    behind: ['Vet du mer? Kontakta redaktionen', 'Så jobbar vi med nyheter']
  },
  {
    lang: 'ko',
    paragraphs: [
      '시는 화요일부터 구시가지의 도로 세 곳을 폐쇄하고 지난주 폭우로 무너진 하수관을 고친다고 월요일 밝혔다. 공사는 사십 일이 걸린다.',
      '주민들은 다음 폭풍이 항구에 닿기 전에 배수구를 청소해 달라고 요구했고, 야당은 계약서를 공개하라고 말했다.'
    ],
    behind: ['이 기사를 공유합니다', '무단전재, 재배포 및 AI학습 이용 금지']
  },
  {
    lang: 'zh',
    paragraphs: [
      '市政府周二起关闭老城的三条街道，修理上周大雨中塌陷的下水道。工程负责人说，施工要四十天，商店照常营业，顾客只能步行。',
      '居民要求在下一场风暴到达港口之前把排水口清理干净，反对派则要求公开合同，并问为什么没有人早些检查。'
    ],
    behind: ['扫一扫，关注我们', '返回顶部']
  },
  {
    lang: 'en',
    paragraphs: [
      [
        ...english,
        'The traders have sold fish and vegetables there for thirty years, and most of them live in the two streets behind it.',
        'A new hall is to open beside the bus station in May, with a roof, two wells, and room for half of the stalls.'
      ].join('\n\n'),
      'Nobody at the town hall could say on Tuesday where the other half of them would find a place to sell their fish.'
    ],
    behind: [
      'Back to top',
      ...Array.from({length: 14}, (_, i) => `Council of ward ${i + 1} meets about the new bridge again`),
      'Ferries • Harbour walks • Night buses • The old mill and its forty owners • Fish • Weather for the week',
      'All rights reserved. © 2026 Harbour Post'
    ]
  }
]

describe('what sites put between paragraphs and behind them', () => {
  it.each(cases)('goes in $lang: $between $behind', ({lang, paragraphs, between = [], behind = []}) => {
    const [first, last] = paragraphs
    const text = [first, ...between, last, ...behind].join('\n\n')
    expect(clean(text, {lang}).text).toBe(paragraphs.join('\n\n'))
  })

  it.each([
    [
      'The last words of the letter trail off: she wrote that the sea had come up to the door of the house, and then...',
      'On the second page there is only half a line, in another hand, about the boats that had not come back...',
      'And on the third one nothing but the date, which nobody in the village has been able to explain since...'
    ],
    [
      'She went to the town hall for it, and knocked at the first door... nothing...',
      'then she asked on the stairs, and in the cellar... nothing... and upstairs...',
      'nothing, until somebody let her into the archive, where it was dark... and...',
      'there it lay.'
    ],
    [
      'Two answers',
      '2 thoughts on “the market” came from the traders, who had sent them to the governor by post.'
    ],
    ['Walk with me', 'Walk with me', 'Down to the sea', 'Down to the sea', 'Sing with me', 'Sing with me'],
    [
      'Brass band',
      'Old mill, 7 pm',
      'May 4, 2026',
      'Choir',
      'St Mary, 8 pm',
      'May 4, 2026',
      'Film',
      'Barn',
      'May 4, 2026'
    ],
    ['Already a member of the council, she ran for mayor and lost by nine votes.'],
    ['Already registered as a nurse, he took the night boat and never came back.'],
    ['The programme', 'May 2026', 'June 2026', 'July 2026', 'Choir in the mill'],
    ['Archives', 'The papers of the harbour are kept in the mill.'],
    ['He wrote home three times:', 'May 1916', 'April 1916', 'March 1916'],
    [
      '12 months ago',
      'the bridge was closed',
      '6 months ago',
      'it was opened',
      '3 months ago',
      'it fell down'
    ],
    ['The trains leave the harbour at', '07:15', '08:45', '19:20'],
    ['Home » is written above the door.'],
    ['Wins', '0', 'Draws', '0', 'Losses', '0'],
    ['North ←', 'South →'],
    ['He wrote only half of it down:', '« The sea is', 'not for sale »'],
    ['Image 1 of 7 is the oldest: it shows the harbour before the fire, and a boat that nobody knows.'],
    ['Next stop', 'The mill', 'Last stop', 'The harbour'],
    ['The recipe', 'Back home', 'Cut the onions', 'Serve'],
    ['1. Links', '2. Rechts', '3. Mitte'],
    ['The jury gave the films', '1 of 5', '2 of 5', 'stars.'],
    ['The boats came in at', '1 of 3', '2 of 5', 'and nobody knows what that means.'],
    ['Ferry stays in the harbour for one day | What you need to know', 'The harbour is closed until Monday.'],
    ['Home / Away / Neutral', 'Corrow 3 / Lenby 1 / Harl 0'],
    ['Home / School / Work is what stands on the old sign above the door.'],
    ['The mayor wants:', 'a second vote...', 'a second bridge...', 'a second term...'],
    [
      'Comments: 2',
      'The committee counted two comments in four weeks, and both of them were about the colour of the benches.'
    ]
  ])('stays where it is the article: %s', (...lines) => {
    const text = [...english, ...lines].join('\n\n')
    expect(clean(text, {lang: 'en'}).text).toBe(text)
  })

  it('stays where a quotation follows the name of a list', () => {
    const said = '"Where are we to go now with all that fish?," she said (ha/post)'
    const text = [english[0], 'Read also:', said, english[1]].join('\n\n')
    expect(clean(text, {lang: 'en'}).text).toContain(said)
  })

  it('stays where a sentence is about it', () => {
    const text = [...english, 'Copyright Act or not, the song is hers. The court agreed on Friday.'].join(
      '\n\n'
    )
    expect(clean(text, {lang: 'en'}).text).toBe(text)
  })
})
