import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Latvian. */
export const lv: Language = {
  ...bare,
  tag: 'lv',
  name: 'Latvian',
  signs: {
    words: words(`
      un ir ka no uz ar par kas arī to bija kā vai gan nav tika bet tā lai pēc viņš tas šo šī būs līdz jau pie
      vairāk tikai gada gadā ne viņa savu viņi kad savukārt tādēļ pret vēl starp kuri kurā kura ja pirms tiek
      laikā būtu es mēs dēļ norāda norādīja
    `),
    letters: 'āēīļņķģ'
  },
  quotes: ['„“', '„”', '“”', '""'],
  decimal: ',',
  abbreviations: words(`
    piem u.c utt t.i t.sk plkst nr lpp g gs milj mljrd tūkst dr prof st red sk tel t.s u.tml māksl akad min maks
    pag nov b-ba u.t.jpr apm š.g
  `),
  grammar: {
    ...bare.grammar,
    subjects: words('es tu viņš viņa mēs jūs viņi viņas'),
    saying: words(`
      sacīja teica norādīja norāda uzsvēra uzsver skaidroja skaidro piebilda paziņoja pastāstīja stāsta atzina
      raksta saka
    `)
  },
  labels: {
    disclaimer: {
      whole: phrases(`
        mi kopsavilkums; mākslīgā intelekta kopsavilkums;
        saturu sagatavojis reklāmdevējs
      `),
      weak: phrases(`
        automātiskais tulkojums; mašīntulkojums
      `),
      start: phrases(`
        kopsavilkumu veidojis mākslīgais intelekts; kopsavilkumu sagatavojis mākslīgais intelekts;
        kopsavilkumu izveidoja mākslīgais intelekts; kopsavilkums veidots ar mākslīgā;
        kopsavilkums sagatavots ar mākslīgā; raksts tulkots automātiski; teksts tulkots automātiski;
        raksts tulkots ar mākslīgā; raksts sagatavots ar mākslīgā intelekta;
        teksts sagatavots ar mākslīgā intelekta; mi var kļūdīties;
        redakcija ievēro žurnālistu ētikas; raksts satur partneru saites;
        mēs varam saņemt komisiju, ja pērkat caur mūsu saitēm; redakcija nav piedalījusies satura veidošanā;
        cenas spēkā publicēšanas brīdī
      `)
    },
    'read-more': {
      start: phrases(`
        lasiet arī; lasi vēl; lasiet vēl; lasīt vairāk; lasi vairāk; lasīt arī; skaties arī; skatiet arī;
        skatīt arī; saistītie raksti; saistītās ziņas; saistītie temati; vairāk par tēmu; tev varētu interesēt;
        iesakām izlasīt;
        lasi arī:; fotogalerija:
      `),
      weak: phrases(`
        lasi; lasiet; lasīt; vairāk; video; foto; galerija; iesakām; skaties; lasi arī;
        citas ziņas
      `)
    },
    related: {
      whole: phrases(`
        saistītie raksti; saistītās ziņas; lasītākās ziņas; lasītākie raksti; populārākās ziņas; jaunākās ziņas;
        jaunākie raksti; jaunākie komentāri; vairāk ziņu; tev varētu interesēt; līdzīgi raksti; skatītākie;
        citi raksti; komentētākie; nepalaid garām; vairāk no autora; vairāk par tēmu; lasītākie; lasītākais;
        populārākie raksti; citas ziņas; ieteicamie raksti; ieteicam izlasīt; līdzīgi ieraksti;
        saistītie ieraksti; tevi varētu interesēt; saistītās tēmas; lasi arī;
        redakcija iesaka; ieteikts tev; vairāk no šīs sadaļas
      `),
      weak: phrases(`
        populāri; ziņas; vairāk; saistītie; populārākie; jaunākie; iesakām;
        aktuāli;
        izceltie
      `)
    },
    continues: {
      start: phrases(`
        raksts turpinās pēc reklāmas; raksta turpinājums pēc reklāmas; turpinājums pēc reklāmas;
        raksts turpinās zem reklāmas
      `)
    },
    ad: {
      whole: phrases(`
        reklāma; - reklāma -; reklāmraksts; sponsorēts saturs; apmaksāts saturs; reklāmas saturs;
        reklāmraksti;
        maksas sadarbība; sadarbībā ar
      `),
      weak: phrases('sponsors; partneri; atbalsta; reklāmas; sludinājumi')
    },
    'comment-heading': {
      start: phrases(`
        atstāt komentāru; atstāj komentāru; pievienot komentāru; pievieno komentāru; rakstīt komentāru;
        atstājiet atbildi; atstāt atbildi; pievienojiet komentāru;
        lai komentētu; ienāc, lai komentētu; pieslēdzies, lai komentētu; lai pievienotu komentāru;
        autorizējies, lai komentētu
      `),
      weak: phrases(`
        komentāri; komentārs; komentēt; atbildēt; nav komentāru; viedokļi; diskusija;
        pievienojieties diskusijai; biedru diskusija; sāciet sarunu
      `),
      whole: phrases(`
        ierakstīt komentāru;
        atbildētdzēst; atbildēt dzēst;
        skatīt visus komentārus; nosūtīt komentāru
      `)
    },
    'comment-notice': {
      start: phrases(`
        jūsu e-pasta adrese netiks publicēta; e-pasta adrese netiks publicēta; jūsu e-pasts netiks publicēts;
        obligātie lauki ir; obligātie lauki atzīmēti; jūsu komentārs gaida apstiprinājumu;
        lai komentētu, lietotājam jābūt; komentāri ir slēgti; lai pievienotu komentāru, ir
      `),
      whole: phrases(`
        šis komentārs ir noņemts;
        komentēšana ir slēgta; ielogojies, lai komentētu; esi pirmais, kas komentē; komentēšanas noteikumi;
        rādīt visus komentārus; jaunākie vispirms
      `)
    },
    'comment-field': {
      start: phrases(`
        vārds; jūsu vārds; e-pasts; e-pasta adrese; mājas lapa; tīmekļa vietne; komentārs; publicēt komentāru;
        pievienot komentāru; atcelt atbildi; obligāti;
        pieslēgties, lai komentētu; atslēgties no šī konta; obligātie lauki ir atzīmēti kā
      `),
      whole: phrases(`
        ziņot par komentāru
      `),
      weak: phrases(`
        nosaukums
      `)
    },
    share: {
      start: phrases(`
        dalīties facebook; dalies facebook; dalīties twitter; atveras jaunā logā; klikšķiniet, lai kopīgotu
      `),
      whole: phrases(`
        dalies ar draugiem; dalīties ar šo; kopēt saiti; saite nokopēta; nosūtīt draugam; saglabāt rakstu;
        notiek ielāde;
        sūtīt e-pastā; dalies ar rakstu; dalīties ar rakstu;
        saglabāt vēlākam; lasīt vēlāk; drukāt rakstu
      `),
      weak: phrases(`
        sūtīt; saglabāt; facebook; twitter; whatsapp; e-pasts; dalīties ar; dalīties; dalies; padalies;
        padalīties; drukāt; izdrukāt; patīk
      `)
    },
    newsletter: {
      start: phrases(`
        piesakies jaunumiem; piesakies jaunumu; pieteikties jaunumiem; abonē jaunumus; piesakieties jaunumiem;
        lai pabeigtu reģistrāciju, iesūtnē noklikšķiniet uz apstiprinājuma;
        piesakies mūsu jaunumiem; piesakieties mūsu jaunumiem
      `),
      whole: phrases(`
        reģistrējieties tūlīt; skatīt pārlūkprogrammā; tagad pārbaudiet savu e-pastu;
        lūdzu, ievadiet derīgu e-pasta adresi; radās problēma. lūdzu, mēģiniet vēlreiz
      `),
      weak: phrases(`
        jaunumi; abonē; abonēt; pieteikties; paziņojumi; saņem jaunumus; saņemt jaunumus;
        tavs e-pasts; ievadi savu e-pastu; ievadiet savu e-pastu;
        anulēt abonementu; jūsu e-pasta adrese
      `)
    },
    follow: {
      whole: phrases(`
        sekot tēmai; sekot autoram; seko šai tēmai; pievienot manām tēmām; pārvaldīt paziņojumus;
        klausies spotify; lasi mūs bluesky; lasi mūs threads; lasi mūs mastodon; lasi mūs tiktok;
        lasi mūs telegram; lasi mūs whatsapp; lasi mūs flipboard; lasi mūs discord; lasi mūs google news;
        lasi mūs google discover; lasi mūs apple news; lasi mūs msn; lasi mūs x; lasi mūs pinterest;
        mūs atradīsi arī bluesky; mūs atradīsi arī threads; mūs atradīsi arī mastodon; mūs atradīsi arī tiktok;
        mūs atradīsi arī telegram; mūs atradīsi arī whatsapp; mūs atradīsi arī flipboard;
        mūs atradīsi arī discord; mūs atradīsi arī google news; mūs atradīsi arī google discover;
        mūs atradīsi arī apple news; mūs atradīsi arī msn; mūs atradīsi arī x; mūs atradīsi arī pinterest;
        pievienojies mums bluesky; pievienojies mums threads; pievienojies mums mastodon;
        pievienojies mums tiktok; pievienojies mums telegram; pievienojies mums whatsapp;
        pievienojies mums flipboard; pievienojies mums discord; pievienojies mums google news;
        pievienojies mums google discover; pievienojies mums apple news; pievienojies mums msn;
        pievienojies mums x; pievienojies mums pinterest
      `),
      start: phrases(`
        seko mums; sekojiet mums;
        pievieno mūs kā vēlamo avotu; pievienojiet mūs kā vēlamo avotu; pievieno mūs vēlamajiem avotiem;
        pievieno … kā vēlamo avotu; izvēlies mūs kā vēlamo avotu; iestati mūs kā vēlamo avotu;
        ieslēdz paziņojumus … jaunumus; ieslēdziet paziņojumus, … ziņas; saņem paziņojumus … ziņām;
        podkāstu vari klausīties spotify; abonē mūsu kanālu
      `),
      weak: phrases('sekot; seko; seko līdzi; sociālie tīkli')
    },
    tags: {
      start: phrases('birkas:; atslēgvārdi:; tēmas:; kategorijas:; kategorija:; temati:'),
      whole: phrases(`
        saistītie temati; birku
      `),
      weak: phrases('tēmas; tēma; kategorijas; tēma:; birkas; atslēgvārdi')
    },
    copyright: {
      whole: phrases(`
        pieprasīt atļauju pārpublicēt
      `),
      start: phrases(`
        visas tiesības aizsargātas; visas tiesības paturētas; copyright ©; pārpublicēšanas gadījumā;
        © visas tiesības;
        pārpublicēšana bez; aizliegta pārpublicēšana;
        saturs ir aizsargāts ar autortiesību likumu; materiālu kopēšana bez atļaujas ir aizliegta;
        citējot atsauce uz avotu ir obligāta
      `),
      weak: phrases('copyright; autortiesības; pārpublicēšana; bez rakstiskas atļaujas')
    },
    cookie: {
      start: phrases(`
        mēs izmantojam sīkdatnes; šī vietne izmanto sīkdatnes; šī mājaslapa izmanto sīkdatnes;
        mūsu vietnē tiek izmantotas sīkdatnes; šajā vietnē tiek izmantotas sīkdatnes; vietne izmanto sīkdatnes;
        atļaujot šos trešo pušu pakalpojumus, jūs piekrītat; šis pakalpojums neievieto sīkdatnes;
        sīkdatņu administrēšana ar tarteaucitron.js;
        mājaslapā tiek izmantotas sīkdatnes; šajā mājaslapā tiek izmantotas; turpinot lietot šo vietni;
        turpinot izmantot šo vietni; mēs un mūsu partneri glabājam; mēs un mūsu partneri izmantojam
      `),
      whole: phrases(`
        sīkdatņu politika; sīkdatņu iestatījumi; piekrītu visām; piekrist visām; noraidīt visas; pieņemt visas;
        apstiprināt visas; apstiprināt visus;
        pieņemt visu; aizvert sīkdatņu joslu; iestatījumi visiem pakalpojumiem
      `),
      weak: phrases(`
        piekrist; noraidīt; apstiprināt; sapratu; mēs un mūsu partneri; sīkdatnes; piekrītu;
        pakalpojumu iestatījumi; pielāgot; jūsu privātuma aizsardzība; atļaut; aizliegt; obligātās sīkdatnes
      `)
    },
    paywall: {
      start: phrases(`
        pilnu rakstu lasiet; tikai abonentiem; šis raksts pieejams tikai; saturs pieejams tikai;
        jau esi abonents; esi jau abonents; kļūsti par abonentu; ja esi abonents; ja jums ir abonements;
        autorizējies, lai;
        raksts pieejams tikai; šis raksts pieejams; lai turpinātu lasīt;
        šis raksts pieejams tikai abonentiem; raksts pieejams tikai abonentiem; šis raksts ir pieejams tikai;
        šis saturs pieejams tikai abonentiem; lai turpinātu lasīt, pieslēdzies; lai turpinātu lasīt, abonē;
        lai lasītu tālāk, abonē; lai turpinātu lasīt, lūdzu;
        tev atlikuši … bezmaksas raksti; šis raksts ir bez maksas visiem; šis raksts ir pieejams visiem;
        vai jau esat abonents?; izmēģini mēnesi par 1 eiro; atcelt var jebkurā brīdī
      `),
      whole: phrases(`
        aizmirsi paroli; mans profils; vai jau esat dalībnieks; pārvaldīt abonementu;
        aizmirsāt paroli?; nav konta?;
        dāvini rakstu; dāvināt rakstu; abonenti var dāvināt; ekskluzīvi abonentiem
      `),
      weak: phrases(`
        abonents; abonements; premium; parole; plus; ienākt; pieslēgties; pierakstīties;
        reģistrēties; abonentiem; iziet; autorizēties;
        atcerēties mani
      `)
    },
    app: {
      whole: phrases(`
        pieejams google play; atvērt lietotnē
      `),
      start: phrases('lejupielādē lietotni; lejupielādē mūsu lietotni'),
      weak: phrases('lietotne; lejupielādēt')
    },
    donation: {
      start: phrases(`
        atbalsti mūs; atbalstiet mūs;
        atbalsti neatkarīgu žurnālistiku
      `),
      weak: phrases('atbalsti; ziedo')
    },
    contact: {
      whole: phrases(`
        skatīt rezultātus; aptaujas rezultāti;
        sūti mums savas bildes; iesūtiet savas fotogrāfijas; piedalies mūsu aptaujā; balsojiet mūsu aptaujā;
        novērtē rakstu; paldies par balsojumu
      `),
      start: phrases(`
        pamanīji kļūdu; pamanījāt kļūdu; ziņot par kļūdu; ziņo par kļūdu; iesūti ziņu;
        vai pamanīji kļūdu;
        pamanīji kļūdu rakstā?; ir ziņa? raksti mums; vai jums ir stāsts? rakstiet mums; vai raksts tev patika?;
        vai šis raksts bija noderīgs?
      `),
      weak: phrases(`
        kontakti; redakcija; raksti mums; rakstiet mums;
        aptauja; balsot
      `)
    },
    navigation: {
      start: phrases(`
        pāriet uz saturu; pāriet uz galveno saturu; doties uz saturu; atpakaļ uz augšu; atpakaļ uz sākumu;
        rādīt komentārus; skatīt komentārus; visi komentāri; ielādēt vairāk;
        meklēt:;
        skatījumi:; skatīts:; jūs esat šeit:; jūs atrodaties šeit:
      `),
      whole: phrases(`
        privātuma politika; lietošanas noteikumi; lietošanas nosacījumi; nākamais raksts; iepriekšējais raksts;
        nākamā lapa; iepriekšējā lapa; rādīt vairāk; skatīt vairāk; skatīt visu; visas ziņas; aizvērt izvēlni;
        reklāma portālā; iepriekšējais nākamais;
        abonēt: ziņas komentāri (atom); jaunāka ziņa; vecāka ziņa;
        ritināt uz augšu;
        mūsu redakcionālie principi; redakcionālā politika; kā mēs strādājam; kā mēs pārbaudām faktus;
        kāpēc mums uzticēties; pārbaudi savas zināšanas
      `),
      weak: phrases(`
        izvēlne; meklēt; aizvērt; sākums; nākamais; iepriekšējais; atpakaļ; palīdzība; sports; latvija; pasaule;
        kultūra; bizness; politika; viedokļi; arhīvs; rss; uz augšu; uz sākumu; par mums; datu aizsardzība;
        arhīvi; labot; labot šo; sākumlapa; atslēgties; galvenā lapa; kārtot pēc; logs;
        lapa; lapas; nākamā; iepriekšējā; pēdējā
      `)
    },
    player: {
      start: phrases(`
        klausies rakstu; klausīties rakstu; jūsu pārlūkprogramma neatbalsta;
        neizdevās ielādēt multividi, iespējams severa, vai tīkla; netika atrasts atbilstošs multivides avots;
        šo logu var aizvērt, nospiežot uz aizvēršanas;
        paraksta iestatījumu sākums. lai aizvērtu, spiediet esc; parakstu iestatījumu loga beigas;
        tiek ielādēts video atskaņotājs; jūsu pārlūks neatbalsta audio elementu
      `),
      whole: phrases(`
        skatīties video; pilnekrāns; atskaņot video;
        ielādē; foto galerija;
        video atskaņotājs; pāriet uz tiešraidi; iziet no pilnekrāna režīma; izslēgt subtitrus;
        izslēgt parakstus; izslēgt aprakstus; atskaņošana atcelta; aizvērt logu; parakstu iestatījumi;
        subtitru iestatījumi; atiestatīt iestatījumu uz noklusējumu; attēls attēlā;
        palielināt attēlu; skatīt galeriju; atvērt galeriju;
        noklausies rakstu; audio nav pieejams; subtitri izslēgti; ieslēdziet javascript, lai skatītos video;
        skatīties youtube; visas epizodes; nākamais attēls; iepriekšējais attēls; skatīt visas bildes;
        atpakaļ uz galeriju
      `),
      weak: phrases(`
        pauze; klausīties; skaņa; tiešraide; atskaņot; izslēgt skaņu; audio atskaņotājs; pauzēt; atkārtot;
        esošais laiks; ilgums; atlikušais laiks; straumes veids; ielādēts; progresa josla; pilnekrāna režīms;
        ieslēgt skaņu; atskaņošanas ātrums; subtitri; paraksti; temati; apraksti; audio celiņš; skaļums; logs;
        teksta ēnas stils; šrifts
      `)
    },
    embed: {
      start: phrases(`
        skatīt šo ziņu instagram; skatīt šo ierakstu instagram; view this post on instagram;
        apskatīt šo ierakstu; skatīt šo ierakstu; skatiet šo ziņu
      `)
    },
    truncation: {
      whole: phrases(`
        lasīt vairāk; lasīt tālāk; turpināt lasīt; lasi tālāk; lasīt visu; lasīt visu rakstu;
        lasi visu rakstu;
        turpiniet lasīt;
        lasi vairāk; vairāk lasi; viss raksts
      `),
      weak: phrases('vairāk')
    },
    byline: {
      start: phrases('autors:; autore:; teksts:; sagatavoja:; raksta autors'),
      whole: phrases('ziņu redakcija'),
      weak: phrases(`
        autors; autore; žurnālists; žurnāliste; korespondents; sagatavoja; redakcija; leta; leta/; lsm.lv;
        tvnet; delfi.lv
      `)
    },
    'about-author': {
      weak: phrases('par autoru; par autori')
    },
    credit: {
      start: phrases(`
        foto:; foto :; attēls:; attēli:; ilustratīvs attēls; ilustratīvs foto; ilustratīva bilde; foto avots;
        arhīva foto; foto no arhīva; ekrānuzņēmums; publicitātes foto
      `),
      whole: phrases('getty images; shutterstock'),
      weak: phrases(`
        foto; attēls; avots; ilustratīvs; avots:; autora foto; arhīvs; leta; f64; scanpix; no arhīva
      `)
    },
    date: {
      start: phrases('publicēts:; atjaunots:; papildināts:; pēdējās izmaiņas; labots:'),
      weak: phrases(`
        šodien; vakar; pirms; datums; plkst; publicēts; atjaunots; papildināts; datums:;
        pirms … minūtes; pirms … minūtēm; pirms … stundas; pirms … stundām; pirms … dienas;
        pirms … dienām; pirms … nedēļas; pirms … nedēļām; pirms … mēneša; pirms … mēnešiem; pirms … min;
        pirms … st; pirms … d; pirms … ned; pirms … mēn
      `)
    },
    'reading-time': {
      start: phrases(`
        min lasīšanai; lasīšanas laiks; min lasāms; minūšu lasīšana; min. lasāms; lasāmlaiks
      `)
    },
    'sign-off': {
      start: phrases('sagatavots pēc'),
      whole: phrases('avots: leta; reuters; afp'),
      weak: phrases('avots; avoti; avots:; avoti:; tulkoja; tulkojums:; leta; beigas')
    }
  },
  requests: {
    page: phrases(`
      mūsu; mums; mūs
    `),
    readers: phrases(`
      jūs; jūsu; jums; tu; tavs; tavu; lūdzu
    `),
    deeds: phrases(`
      abonē; abonējiet; pieraksties; pierakstieties; seko; sekojiet; spied; spiediet; dalies; dalieties;
      lejupielādē; lejupielādējiet; saņem; saņemiet; komentē; raksti; rakstiet; atbalsti; atbalstiet;
      reģistrējies; reģistrējieties; pievienojies; pievienojieties
    `),
    links: phrases(`
      spied šeit; spiediet šeit
    `),
    things: {
      newsletter: phrases(`
        jaunumu vēstul*; e-past*; bez maksas; abonement*
      `),
      'comment-notice': phrases(`
        komentār*
      `),
      cookie: phrases(`
        sīkdat*; privātuma politik*; personas dat*
      `),
      follow: phrases(`
        facebook; instagram; youtube; sociālajos tīklos; bluesky*; threads; mastodon*; tiktok*;
        telegram*; viber*; discord*; flipboard*; pinterest*; snapchat*; linkedin*; whatsapp*;
        google discover*; google news*; apple news*; msn
      `),
      share: phrases(`
        šo rakstu; šo ziņu; ar draugiem
      `),
      app: phrases(`
        lietotn*
      `),
      paywall: phrases(`
        abonent*; lasīt tālāk
      `),
      donation: phrases(`
        neatkarīgu žurnālistiku
      `)
    },
    own: {
      newsletter: phrases(`
        jaunākās ziņas; svarīgākās ziņas
      `),
      contact: phrases(`
        mūsu redakcij*; redakcija@
      `)
    }
  }
}

export default lv
