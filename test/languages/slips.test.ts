import {describe, expect, test} from 'vitest'
import {clean} from '../../src/index.ts'

/** Slips in a language, our own sentences: what is repaired, what must stay. */
interface Slips {
  /** Before and after; a string that stands alone must stay as it is. */
  readonly [lang: string]: readonly (readonly [before: string, after: string] | string)[]
}

const splits: Slips = {
  en: [
    ['The office of. the mayor was closed. It rained.', 'The office of the mayor was closed. It rained.'],
    [
      'The crews will provide. the boats for the feast. It rained.',
      'The crews will provide the boats for the feast. It rained.'
    ],
    'The crews will provide. the boats are ready by noon. It rained.',
    'He paid approx. the same as Acme Inc. the year before. It rained.'
  ],
  es: [
    [
      'La oficina de. la alcaldesa estaba cerrada. Llovía.',
      'La oficina de la alcaldesa estaba cerrada. Llovía.'
    ],
    'La alcaldesa se fue. la oficina estaba cerrada. Llovía.',
    'Vive en la avda. de la Paz, n.º 5, pról. de la obra. Llovía.'
  ],
  fr: [
    ['Le bureau de. la maire était fermé. Il pleuvait.', 'Le bureau de la maire était fermé. Il pleuvait.'],
    'La maire est partie. le bureau était fermé. Il pleuvait.',
    'Il habite au bd. de la Paix, éd. de la Loire. Il pleuvait.'
  ],
  de: [
    ['Das Büro von. der Leitung war zu. Es regnete.', 'Das Büro von der Leitung war zu. Es regnete.'],
    'Die Leitung sagte alles ab. der Keller war nass. Es regnete.',
    'Er kam ca. eine Stunde später, vgl. den Bericht. Es regnete.'
  ],
  pt: [
    ['O gabinete de. uma vereadora fechou. Chovia.', 'O gabinete de uma vereadora fechou. Chovia.'],
    'A vereadora saiu. o gabinete fechou. Chovia.',
    'Mora na av. da Paz, cf. o mapa, aprox. a mesma rua. Chovia.'
  ],
  it: [
    ['L’ufficio della. sindaca era chiuso. Pioveva.', 'L’ufficio della sindaca era chiuso. Pioveva.'],
    'La sindaca è uscita. la porta era chiusa. Pioveva.',
    'Abita in v.le della Pace, cfr. la mappa, ecc. la solita. Pioveva.'
  ],
  nl: [
    [
      'Het kantoor tussen. de huizen was dicht. Het regende.',
      'Het kantoor tussen de huizen was dicht. Het regende.'
    ],
    'De burgemeester vertrok. de deur was dicht. Het regende.',
    'Hij betaalde ca. de helft, incl. de btw. Het regende.'
  ],
  ru: [
    ['Кабинет для. приёма был закрыт. Шёл дождь.', 'Кабинет для приёма был закрыт. Шёл дождь.'],
    ['Проект включает. эти мосты. Шёл дождь.', 'Проект включает эти мосты. Шёл дождь.'],
    'Проект включает. эти мосты были старыми. Шёл дождь.',
    'Мэр ушла. кабинет был закрыт. Шёл дождь.',
    'Он родился в 1950 г. в деревне на ул. лесной. Шёл дождь.'
  ],
  uk: [
    ['Кабінет для. прийому був зачинений. Йшов дощ.', 'Кабінет для прийому був зачинений. Йшов дощ.'],
    ['Проєкт охоплює та забезпечує. ці мости. Йшов дощ.', 'Проєкт охоплює та забезпечує ці мости. Йшов дощ.'],
    'Мерка пішла. кабінет був зачинений. Йшов дощ.',
    'Він народився 1950 р. в селі на вул. лісовій. Йшов дощ.'
  ],
  pl: [
    ['Biuro dla. gości było zamknięte. Padało.', 'Biuro dla gości było zamknięte. Padało.'],
    ['Projekt obejmuje. te mosty. Padało.', 'Projekt obejmuje te mosty. Padało.'],
    'Projekt obejmuje. te mosty są stare. Padało.',
    'Burmistrzyni wyszła. biuro było zamknięte. Padało.',
    'Mieszka przy ul. leśnej od 1950 r. z żoną. Padało.'
  ],
  cs: [
    ['Kancelář pro. hosty byla zavřená. Pršelo.', 'Kancelář pro hosty byla zavřená. Pršelo.'],
    ['Projekt zahrnuje. tyto mosty. Pršelo.', 'Projekt zahrnuje tyto mosty. Pršelo.'],
    'Projekt zahrnuje. tyto mosty jsou staré. Pršelo.',
    'Starostka odešla. kancelář byla zavřená. Pršelo.',
    'Bydlí v ul. lesní od r. tisíc, tzv. u mostu. Pršelo.'
  ],
  sv: [
    ['Kontoret mellan. husen var stängt. Det regnade.', 'Kontoret mellan husen var stängt. Det regnade.'],
    ['Planen omfattar. den gamla bron. Det regnade.', 'Planen omfattar den gamla bron. Det regnade.'],
    'Planen omfattar. den gamla bron är stängd. Det regnade.',
    'Borgmästaren gick. kontoret var stängt. Det regnade.',
    'Han betalade ca. en krona, bl.a. en femma. Det regnade.'
  ],
  da: [
    ['Kontoret mellem. husene var lukket. Det regnede.', 'Kontoret mellem husene var lukket. Det regnede.'],
    ['Planen omfatter. den gamle bro. Det regnede.', 'Planen omfatter den gamle bro. Det regnede.'],
    'Planen omfatter. den gamle bro er lukket. Det regnede.',
    'Borgmesteren gik. kontoret var lukket. Det regnede.',
    'Han betalte ca. en krone, inkl. en femmer. Det regnede.'
  ],
  no: [
    ['Kontoret mellom. husene var stengt. Det regnet.', 'Kontoret mellom husene var stengt. Det regnet.'],
    ['Planen omfatter. den gamle broen. Det regnet.', 'Planen omfatter den gamle broen. Det regnet.'],
    'Planen omfatter. den gamle broen er stengt. Det regnet.',
    'Ordføreren gikk. kontoret var stengt. Det regnet.',
    'Han betalte ca. en krone, inkl. en femmer. Det regnet.'
  ],
  fi: [
    ['Toimisto ja. kellari olivat kiinni. Satoi.', 'Toimisto ja kellari olivat kiinni. Satoi.'],
    ['Hanke sisältää. nämä sillat. Satoi.', 'Hanke sisältää nämä sillat. Satoi.'],
    'Hanke sisältää. nämä ovat vanhoja siltoja. Satoi.',
    'Pormestari lähti. toimisto oli kiinni. Satoi.',
    'Hän maksoi n. saman, mm. kuten ystävä. Satoi.'
  ],
  ro: [
    ['Biroul pentru. oaspeți era închis. Ploua.', 'Biroul pentru oaspeți era închis. Ploua.'],
    ['Proiectul include. aceste poduri. Ploua.', 'Proiectul include aceste poduri. Ploua.'],
    'Proiectul include. aceste poduri sunt vechi. Ploua.',
    'Primarul a plecat. biroul era închis. Ploua.',
    'Locuiește pe str. lungă, nr. cinci, cca. o oră. Ploua.'
  ],
  hu: [
    ['Az iroda és. a pince zárva volt. Esett.', 'Az iroda és a pince zárva volt. Esett.'],
    'Sok hibát okoz. a pince zárva volt. Esett.',
    'Kb. az egy óráig tartó, ill. a másik. Esett.'
  ],
  el: [
    ['Το γραφείο για. τους ξένους έκλεισε. Έβρεχε.', 'Το γραφείο για τους ξένους έκλεισε. Έβρεχε.'],
    ['Το έργο περιλαμβάνει. τις γέφυρες. Έβρεχε.', 'Το έργο περιλαμβάνει τις γέφυρες. Έβρεχε.'],
    'Το έργο περιλαμβάνει. οι γέφυρες είναι παλιές. Έβρεχε.',
    'Η δήμαρχος έφυγε. το γραφείο έκλεισε. Έβρεχε.'
  ],
  tr: [
    ['Ofis ve. kiler kapalıydı. Yağmur yağdı.', 'Ofis ve kiler kapalıydı. Yağmur yağdı.'],
    'Başkan gitti. ofis kapalıydı. Yağmur yağdı.',
    'Uzm. bir doktor, yrd. bir asistan geldi. Yağmur yağdı.'
  ],
  id: [
    ['Kantor untuk. para tamu tutup. Hujan turun.', 'Kantor untuk para tamu tutup. Hujan turun.'],
    ['Proyek itu mencakup. semua jembatan. Hujan turun.', 'Proyek itu mencakup semua jembatan. Hujan turun.'],
    'Proyek itu mencakup. semua jembatan sudah tua. Hujan turun.',
    'Ketua pergi. kantor tutup. Hujan turun.',
    'Ia tinggal di jl. mawar no. lima bersama dr. amir. Hujan turun.'
  ],
  vi: [
    ['Văn phòng của. thị trưởng đóng cửa. Trời mưa.', 'Văn phòng của thị trưởng đóng cửa. Trời mưa.'],
    'Thị trưởng đã đi. văn phòng đóng cửa. Trời mưa.'
  ],
  // Scripts without case: only a word that cannot end a sentence shows that a stop is wrong.
  ar: [
    ['مكتب من. المدينة كان مغلقا. هطل المطر.', 'مكتب من المدينة كان مغلقا. هطل المطر.'],
    'زار المدينة مع د. سالم ومحمد على. الشمال بعيد. لم يكن هناك أحد. من المدينة جاء رجل.'
  ],
  fa: [
    ['شهردار به. مدرسه رفت. باران آمد.', 'شهردار به مدرسه رفت. باران آمد.'],
    'شهردار رفت. از مدرسه آمد. نام ولی. شماره تلفن. فیلم اما. باران آمد.'
  ],
  he: [
    ['המשרד של. ראש העיר היה סגור. ירד גשם.', 'המשרד של ראש העיר היה סגור. ירד גשם.'],
    'ראש העיר הלך. המשרד היה סגור. מי את. מיסטר בין. ירד גשם.'
  ],
  hi: [
    ['महापौर का कार्यालय और. तहखाना बंद था. बारिश हुई.', 'महापौर का कार्यालय और तहखाना बंद था. बारिश हुई.'],
    'डॉ. शर्मा आए। कार्यालय बंद था। बारिश हुई।'
  ],
  ur: [
    ['میئر کا دفتر اور۔ تہہ خانہ بند تھا۔ بارش ہوئی۔', 'میئر کا دفتر اور تہہ خانہ بند تھا۔ بارش ہوئی۔'],
    'میئر چلا گیا۔ دفتر بند تھا۔ بارش ہوئی۔'
  ],
  ja: ['市長の事務所は。閉まっていた。雨が降った。'],
  zh: ['市长的办公室。关门了。下雨了。'],
  ko: [
    ['시장은 편지 또는. 지도를 보냈다. 비가 왔다.', '시장은 편지 또는 지도를 보냈다. 비가 왔다.'],
    '시장의 사무실은. 닫혀 있었다. 비가 왔다.'
  ]
}

const compounds: Slips = {
  en: [
    ['They met in mid – March at the quay.', 'They met in mid-March at the quay.'],
    ['She heads a well – known school.', 'She heads a well-known school.'],
    [
      'Most were pre – school children in the mid – 1990s.',
      'Most were pre-school children in the mid-1990s.'
    ],
    ['A 42 – year – old man and his ex- wife left.', 'A 42-year-old man and his ex-wife left.'],
    ['The F – 16 jets and Covid – 19 cases were many.', 'The F-16 jets and Covid-19 cases were many.'],
    'They won 2 – 1 in 1990 – 2000 on the Paris – London route, pages 4 – 5.',
    'The house was old – built in 1900 – and cold.',
    'First- and third-party data, mid- to late March, pre- and post-war.',
    'It was well – known to few of them was the reason.',
    'Group F – 16 teams'
  ],
  es: [
    ['Habló con el ex- presidente del club.', 'Habló con el ex-presidente del club.'],
    'Habló con su ex – Marta no vino – y con el vice.',
    'Ganaron 2 – 1 en la ruta Madrid – Lisboa.'
  ],
  fr: [
    ['Le porte- parole du week- end est venu.', 'Le porte-parole du week-end est venu.'],
    ['« Pourquoi ? », demande- t-il, dit- il.', '« Pourquoi ? », demande-t-il, dit-il.'],
    'Elle est en demi – Nantes aussi – depuis hier.',
    'Le vol Paris – Londres de 1990 – 2000.'
  ],
  de: [
    ['Die deutsch- französische Bahn fuhr.', 'Die deutsch-französische Bahn fuhr.'],
    'Park- und Rideplätze, Vor- wie Nachteile, Ein- bzw. Ausgang.',
    'Die Strecke Berlin – Hamburg war 1990 – 2000 zu.'
  ],
  pt: [
    [
      'O grupo tornou- se o maior; a segunda- feira passou.',
      'O grupo tornou-se o maior; a segunda-feira passou.'
    ],
    ['Era um recém – nascido do bairro.', 'Era um recém-nascido do bairro.'],
    'As fases pré- e pós-guerra, de 1990 – 2000.'
  ],
  it: [
    ['Il centro- destra e l’ex- sindaco sono qui.', 'Il centro-destra e l’ex-sindaco sono qui.'],
    'La tratta Roma – Milano, dal 1990 – 2000.'
  ],
  nl: [
    ['De minister- president en zijn ex- vrouw kwamen.', 'De minister-president en zijn ex-vrouw kwamen.'],
    'Voor- en nadelen, in- en uitgang, op- noch aanmerkingen.',
    'De lijn Breda – Gent van 1990 – 2000.'
  ],
  ru: [
    ['Кто- нибудь придёт, во – первых, вечером.', 'Кто-нибудь придёт, во-первых, вечером.'],
    ['Он пришёл из- за дождя и пресс- служба тоже.', 'Он пришёл из-за дождя и пресс-служба тоже.'],
    'Мост – то место, где он жил.',
    'Поезд Москва – Казань ходил в 1990 – 2000 годах.'
  ],
  uk: [
    ['Він по- перше мер, і прес- служба мовчить.', 'Він по-перше мер, і прес-служба мовчить.'],
    'Міст – це місце, де він жив, поїзд Київ – Львів.'
  ],
  pl: [
    ['To był polsko- niemiecki e- mail.', 'To był polsko-niemiecki e-mail.'],
    'Most – to miejsce, pociąg Kraków – Gdańsk, lata 1990 – 2000.'
  ],
  cs: [
    ['Bude- li pršet, česko- německý vlak nepojede.', 'Bude-li pršet, česko-německý vlak nepojede.'],
    'Vlak Praha – Brno jezdil v letech 1990 – 2000.'
  ],
  sv: [
    ['Hon fick e- post från sin ex- man.', 'Hon fick e-post från sin ex-man.'],
    'In- och utgång, för- eller nackdelar, tåget Lund – Malmö.'
  ],
  da: [
    ['Hun fik en e- mail fra sin eks- mand.', 'Hun fik en e-mail fra sin eks-mand.'],
    'Ind- og udgang, for- eller ulemper, toget Aarhus – Odense.'
  ],
  no: [
    ['Hun fikk e- post fra sin eks- mann.', 'Hun fikk e-post fra sin eks-mann.'],
    'Inn- og utgang, for- eller ulemper, toget Oslo – Bergen.'
  ],
  fi: [
    ['Hän ajoi linja- auton Pohjois- Suomen halki.', 'Hän ajoi linja-auton Pohjois-Suomen halki.'],
    'Koti- ja ulkomaat, syys- tai talviloma, juna Turku – Oulu.'
  ],
  ro: [
    ['S- a dus într – un oraș cu ex- ministrul.', 'S-a dus într-un oraș cu ex-ministrul.'],
    'Trenul Cluj – Iași a mers între 1990 – 2000.'
  ],
  hu: [
    ['Az orosz- ukrán határ és az e- mail.', 'Az orosz-ukrán határ és az e-mail.'],
    'Be- és kilépés, ki- vagy bejárat, a Pécs – Győr vonat.'
  ],
  id: [
    ['Ribuan anak – anak dan orang- orang datang.', 'Ribuan anak-anak dan orang-orang datang.'],
    ['Warga non – Muslim hadir.', 'Warga non-Muslim hadir.'],
    'Kereta Jakarta – Bandung berjalan pada 1990 – 2000.'
  ],
  ms: [['Ribuan kanak – kanak datang.', 'Ribuan kanak-kanak datang.'], 'Kereta api Ipoh – Melaka tiba.'],
  hi: [['वे साथ – साथ चले।', 'वे साथ-साथ चले।'], 'दिल्ली – मुंबई रेल चली।'],
  // No compounds with hyphens: nothing is closed up that the article does not write so itself.
  el: ['Το τρένο Αθήνα – Πάτρα από το 1990 – 2000.'],
  tr: ['İzmir – Ankara treni 1990 – 2000 arasında gitti.'],
  vi: ['Tàu Hà Nội – Vinh chạy từ 1990 – 2000.'],
  ja: ['東京 – 大阪の列車。']
}

function check(slips: Slips): void {
  for (const [lang, cases] of Object.entries(slips)) {
    test.each(cases.map((one) => (typeof one === 'string' ? ([one, one] as const) : one)))(
      `${lang}: %s`,
      (before, after) => {
        expect(clean(before, {lang}).text).toBe(after)
        expect(clean(after, {lang}).text).toBe(after)
      }
    )
  }
}

describe('sentences that a stop splits', () => check(splits))
describe('compounds that a space tears', () => check(compounds))
