import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Albanian. */
export const sq: Language = {
  ...bare,
  tag: 'sq',
  name: 'Albanian',
  signs: {
    words: words(`
      dhe në e të një për me se që nga është i ka janë si do nuk më por ai u kanë kjo tij ky kishte pas kur
      ishte ishin duke edhe pasi mund saj këtë deri tha ndërsa ku sipas vetëm shumë tyre ata ose këto jo ne viti
    `),
    letters: 'ë'
  },
  quotes: ['“”', '„“', '""', '«»'],
  decimal: ',',
  abbreviations: words(`
    dr prof z znj nr fq etj p.sh dmth d.m.th sh.p.k sh.a tel rr jan shk mar pri maj qer korr gus sht tet nën dhj
    mld mln
  `),
  grammar: {
    ...bare.grammar,
    // Not `mbi`, `pas`, `para`: they end sentences as adverbs.
    openEnded: words(`
      e në të me për nga tek te prej përmes midis ndërmjet gjatë kundër drejt pa dhe ose apo sepse që meqë
      ndonëse megjithëse
    `),
    subjects: words('unë ti ai ajo ne ju ata ato'),
    saying: words(`
      tha thotë deklaroi shtoi theksoi tregoi shprehu shkroi njoftoi shpjegoi pohoi
    `)
  },
  labels: {
    continues: {
      start: phrases(`
        vazhdon pas reklamës;
        lajmi vazhdon pas; artikulli vazhdon pas
      `)
    },
    'read-more': {
      whole: phrases(`
        lajmi i plotë; lajmin e plotë
      `),
      start: phrases(`
        lexo edhe; lexo më shumë; lexoni më shumë; lexoni edhe; lexo gjithashtu; lexo të plotë;
        lexo lajmin e plotë; shiko edhe; shih edhe; lajme të ngjashme; artikuj të ngjashëm;
        mund t'ju interesojë;
        lexo këtu;
        më shumë:;
        shiko gjithashtu; shih gjithashtu; shihni gjithashtu; shikoni gjithashtu; lexoni gjithashtu;
        lajmi tjetër:; lajm tjetër:; lexo artikullin e plotë; lexoni artikullin e plotë;
        lexo po ashtu; lexo dhe:; lexo më tepër;
        për më shumë lexoni
      `),
      weak: phrases('lexo; shiko; video; foto; galeri; më shumë; shih; vazhdo; të ngjashme')
    },
    related: {
      whole: phrases(`
        lajme të ngjashme; artikuj të ngjashëm; më të lexuarat; me te lexuarat; lajmet e fundit;
        lajme të fundit; më shumë lajme; postimet e fundit; komentet e fundit; lexo edhe; më të shikuarat;
        artikujt e fundit;
        lexoni edhe;
        artikulli paraprak; artikulli tjetër; artikulli i mëparshëm; artikulli i radhës;
        kontrolloni gjithashtu; lajme të tjera; të ngjashme;
        ju sugjerojmë;
        lajmi kryesor; lajmi i fundit;
        lajme të lidhura; artikuj të fundit; postime të ngjashme; më të fundit; më të rejat;
        mund t'ju interesojë; mund t’ju interesojë; mund të ju interesojë; më shumë nga autori;
        artikuj të tjerë; lajmet kryesore;
        komentet më të fundit; postimet më të fundit;
        më shumë nga; më të klikuarat; artikuj të lidhur;
        të lidhura; më e lexuara; më të komentuarat; rekomanduar; lajme të rekomanduara;
        në trend;
        po ndodh; po ndodh...; trending; lajmet më të lexuara; nga e njëjta kategori;
        këtë e keni lexuar?; këtë e keni lexuar; mos humbisni; e rekomanduar; të rekomanduara për ju
      `),
      weak: phrases(`
        lajme; popullore; më shumë; aktualitet; të fundit; të tjera;
        të rekomanduara; nga autori;
        analiza; opinione; rekomandime; të rejat
      `)
    },
    ad: {
      whole: phrases('reklamë; - reklamë -; përmbajtje e sponsorizuar; lajm i sponsorizuar'),
      weak: phrases('sponsor; partnerët; marketing; reklama; reklamat; e sponsorizuar; njoftim')
    },
    'comment-heading': {
      whole: phrases(`
        s'ka komente; s’ka komente; nuk ka komente; bëhu i pari që komenton;
        komentoni;
        nuk ka komente: posto një koment; posto një koment
      `),
      start: phrases(`
        lini një përgjigje; lini një koment; lër një koment; lini koment; shkruaj një koment; shto koment;
        shto një koment; lër një përgjigje;
        hyni për të komentuar; duhet të jeni i kyçur;
        shkruaj komentin; shkruani komentin; shkruani një koment; komento këtë artikull
      `),
      weak: phrases(`
        komente; komentet; koment; përgjigju; përgjigje; komento; pa komente; përgjigjjuni
      `)
    },
    'comment-notice': {
      whole: phrases(`
        hyr për të komentuar; hyni për të komentuar
      `),
      start: phrases(`
        adresa juaj email nuk do të bëhet publike; adresa juaj e email-it nuk do të publikohet;
        adresa juaj email s'do të bëhet publike; fushat e domosdoshme; fushat e detyrueshme;
        komentet janë të mbyllura; komenti juaj po pret moderimin; për të postuar një koment, duhet;
        ruaj emrin tim, email;
        ju lutemi shkruani komentin; ju lutem shkruani emrin;
        adresa juaj email s'do; adresa juaj email s’do; adresa juaj email nuk; adresa juaj e email;
        ruaje emrin tim;
        adresa juaj e email-it; adresa juaj email; email-i juaj nuk do të publikohet
      `)
    },
    'comment-field': {
      start: phrases(`
        emri; emri juaj; email; e-mail; sajt; uebsajt; faqja; koment; komenti; postoje komentin; posto komentin;
        dërgo komentin; anuloje përgjigjen; anulo përgjigjen; e detyrueshme;
        hyni, për t'u përgjigjur; për të lënë një koment, fillimisht bëni; dilni prej kësaj llogarie;
        fushat e domosdoshme janë shënuar me një
      `),
      weak: phrases(`
        emër
      `)
    },
    share: {
      start: phrases(`
        klikoni që të ndahet; klikoni për ta ndarë; ndaje në facebook; ndaje në twitter; shpërndaje në facebook;
        shpërndaje në twitter; hapet në një dritare të re;
        kliko për të ndarë; kliko për ta shpërndarë; klikoni që të ndani; shpërndaje në rrjete sociale;
        shpërndaje në whatsapp; ndaje në whatsapp; shpërndajeni artikullin
      `),
      whole: phrases(`
        shpërndaje lajmin; shpërndaje këtë; ndajeni këtë; ndajeni këtë me të tjerët; kopjo linkun;
        kopjo lidhjen; dërgo me email; pëlqejeni këtë;
        ndaje me miqtë; ndajeni me miqtë; shpërndaje me miqtë;
        shpërndaj artikullin; shpërndaje artikullin; a ju pëlqeu ky artikull?
      `),
      weak: phrases(`
        dërgo; ruaj; facebook; twitter; whatsapp; pëlqe; shpërndaje në; shpërndaj në; shpërndaje; shpërndaj;
        ndaje; printo; po ngarkohet; duke u ngarkuar
      `)
    },
    newsletter: {
      start: phrases(`
        regjistrohu në newsletter; abonohu në newsletter; abonohuni në newsletter;
        pajtohuni, që të merrni postimet më të reja;
        zbuloni më tepër nga
      `),
      weak: phrases(`
        newsletter; abonohu; abonohuni; regjistrohu; njoftimet; merr lajmet; regjistrohuni për
      `)
    },
    follow: {
      start: phrases(`
        na ndiqni në; na ndiq në; klikoni këtu për tu bërë pjesë; klikoni këtu për t'u bërë pjesë;
        kliko këtu për tu bërë pjesë; bëhuni pjesë e kanalit;
        merr lajme ekskluzive; doni të informoheni të parët; bashkohuni me grupin tonë;
        bashkohu me grupin tonë;
        për t'u bërë pjesë e grupit; bëhu pjesë e grupit; bëhuni pjesë e grupit; abonohu në kanalin;
        ndiqni kanalin tonë; ndiq kanalin tonë; bashkohu në kanalin; bashkohuni në kanalin; na ndiqni edhe në;
        abonohuni në kanalin tonë; abonohu në kanalin tonë; abonohuni në kanalin e; ndiqni faqen tonë;
        pëlqeni faqen tonë; bashkohu me kanalin tonë
      `),
      whole: phrases(`
        na ndiqni; na ndiq; na ndiqni edhe në facebook;
        ndiq temën; ndiqeni në instagram; ndiqni në instagram
      `),
      weak: phrases('ndiq; ndiqni; ndjek; ndiqni ne; na gjeni në; ndiqe; rrjetet sociale')
    },
    tags: {
      start: phrases('etiketa:; etiketat:; temat:; kategoria:; kategoritë:'),
      weak: phrases(`
        tema; kategoria; kategoritë; tema:; fjalë kyçe; fjalët kyçe; etiketa; etiketat;
        kategori
      `)
    },
    copyright: {
      whole: phrases(`
        ndalohet kopjimi
      `),
      start: phrases(`
        të gjitha të drejtat e rezervuara; të gjitha të drejtat të rezervuara;
        të gjitha të drejtat janë të rezervuara; copyright ©; © të gjitha;
        ndalohet riprodhimi;
        ndalohet ripublikimi;
        nuk lejohet riprodhimi; nuk lejohet kopjimi;
        ndalohet kopjimi i artikujve; ndalohet kopjimi i lajmeve; ndalohet kopjimi i përmbajtjes;
        ndalohet kopjimi i këtij; ndalohet kopjimi pa; ndalohet kopjimi dhe; ndalohet kopjimi ose;
        ndalohet kopjimi i materialeve; ndalohet kopjimi i teksteve
      `),
      weak: phrases('copyright; të drejtat e autorit')
    },
    cookie: {
      start: phrases(`
        ne përdorim cookies; ky sajt përdor cookies; ky website përdor cookies; kjo faqe përdor cookies;
        ne përdorim cookie;
        duke vazhduar të lëvizni poshtë; nëse vazhdoni të shfletoni këtë faqe interneti;
        duke lejuar këto shërbime të palëve të; ky shërbim nuk përdor cookie;
        menaxher i cookies nga tarteaucitron.js;
        kjo faqe përdor cookie; kjo uebfaqe përdor cookies; kjo faqe interneti përdor cookies;
        ne dhe partnerët tanë përdorim; ne dhe partnerët tanë ruajmë
      `),
      whole: phrases(`
        politika e cookies; prano të gjitha; pranoj të gjitha; refuzo të gjitha; cilësimet e cookies;
        ok, prano të gjitha; fshih banerin e cookies; preferencat për të gjitha shërbimet;
        lejo të gjitha cookies; refuzo të gjitha cookies
      `),
      weak: phrases(`
        prano; refuzo; cookies; dakord; pranoj; menaxho shërbimet; personalizo; mbrojtja e privatësisë suaj;
        lejo; cookies të detyrueshme
      `)
    },
    paywall: {
      start: phrases('regjistrohu dhe lexo; vetëm për abonentët; tashmë abonent'),
      whole: phrases(`
        keni harruar fjalëkalimin; krijo llogari; llogaria ime;
        harruat fjalëkalimin?; nuk keni llogari?
      `),
      weak: phrases(`
        abonent; premium; fjalëkalimi; për të vazhduar leximin; keni llogari; identifikohu për; kyçu; hyr; hyni;
        identifikohu; dil;
        regjistrohuni;
        më mbaj mend
      `)
    },
    app: {
      whole: phrases(`
        shkarkoni aplikacionin;
        shkarko aplikacionin
      `),
      start: phrases(`
        shkarkoni aplikacionin tonë; shkarkoni aplikacionin e gazetës;
        shkarko aplikacionin tonë
      `),
      weak: phrases('aplikacioni; shkarko')
    },
    donation: {
      start: phrases('mbështetni gazetarinë'),
      weak: phrases('na mbështesni; dhuro')
    },
    contact: {
      start: phrases(`
        dërgoni lajmin; raporto gabim;
        dërgoni informacion në; dërgoni informacione në; na dërgoni informacion; na shkruani në
      `),
      weak: phrases(`
        kontakt; kontakti; redaksia; na shkruani; na kontaktoni; keni një;
        voto; sondazh
      `),
      whole: phrases(`
        sondazhi i ditës; votat totale janë unike;
        publikoni reklamën tuaj; dërgo lajmin tënd; dërgoni një lajm; keni një lajm?; për marketing
      `)
    },
    navigation: {
      start: phrases(`
        kalo te përmbajtja; kalo tek përmbajtja; shko te përmbajtja; kthehu në krye; kthehu lart;
        shfaq komentet; shiko komentet; ngarko më shumë; ju jeni këtu;
        kërko për:;
        shikime:; lexime:; klikime:
      `),
      whole: phrases(`
        politika e privatësisë; kushtet e përdorimit; termat dhe kushtet; termat e përdorimit; artikulli tjetër;
        artikulli i mëparshëm; artikulli paraprak; faqja tjetër; faqja e mëparshme; shfaq më shumë;
        shiko të gjitha; të gjitha lajmet; mbyll menunë; harta e faqes;
        artikulli vijues; artikulli i radhës; lajmi paraprak; lajmi vijues;
        postimi pasues; faqja pasuese; postimi i mëparshëm;
        kliko këtu; klikoni këtu;
        kryefaqja; kthehu mbrapa; ndërlidhjet;
        postim më i ri; postim më i vjetër
      `),
      weak: phrases(`
        kreu; menu; kërko; kërkimi; mbyll; tjetra; mëparshme; kthehu; ndihmë; sport; kulturë; politikë; ekonomi;
        botë; opinion; arkiva; ballina; shqipëria; kosova; rajoni; showbiz; rreth nesh; marketing; impresumi;
        përpunim; përpunoni këtë; hyrje; dilni; pasuesja; përpunoni; pasuesi; kërkoni;
        shërbime
      `)
    },
    player: {
      start: phrases('dëgjo artikullin; dëgjo lajmin; shfletuesi juaj nuk'),
      whole: phrases(`
        luaj videon; shiko videon; ekran i plotë;
        zmadho foton; shiko galerinë; shihni galerinë; galeria e fotove; fotogaleria
      `),
      weak: phrases(`
        luaj; pauzë; dëgjo; zëri; live; pa zë
      `)
    },
    embed: {
      start: phrases(`
        shiko këtë postim në instagram; një postim i ndarë nga; view this post on instagram
      `)
    },
    truncation: {
      whole: phrases(`
        lexo më shumë; lexoni më shumë; vazhdo leximin; vazhdoni leximin; vazhdoni me leximin e;
        vazhdo të lexosh; lexo të plotë; lexo artikullin e plotë;
        kliko këtu për të lexuar; lexo lajmin e plotë
      `),
      weak: phrases('më shumë; vijon')
    },
    byline: {
      start: phrases(`
        shkruan:; nga redaksia; autor:; autori:; përgatiti:; përktheu:;
        shkruar nga redaksia
      `),
      weak: phrases(`
        nga; autori; autor; gazetari; shkruan; gazetar; shkruar nga; nga:; redaksia; ata; atsh; online
      `)
    },
    'about-author': {
      start: phrases('rreth autorit; më shumë nga autori')
    },
    credit: {
      start: phrases(`
        foto:; fotografi:; foto ilustruese; foto ilustrim; foto arkiv; foto nga arkivi; ilustrim:; imazh:;
        burimi i fotos
      `),
      whole: phrases(`
        getty images;
        foto ilustrative
      `),
      weak: phrases('foto; fotografi; burimi; imazhi; burimi:; ilustrim; ilustrues; arkiv')
    },
    date: {
      start: phrases(`
        publikuar:; publikuar më:; përditësuar:; përditësimi i fundit; botuar:;
        transmetuar më
      `),
      weak: phrases(`
        publikuar; sot; dje; data; më parë; publikuar më; përditësuar më; data:; më:;
        minutë më parë; minuta më parë; orë më parë; ditë më parë; javë më parë; muaj më parë; min më parë
      `)
    },
    'reading-time': {
      start: phrases(`
        min lexim; minuta lexim; koha e leximit; koha e leximit:; minuta për të lexuar
      `)
    },
    'sign-off': {
      start: phrases(`
        përgatiti:; përktheu:
      `),
      weak: phrases(`
        burimi; burimet; fund; burimi:; burimet:; përktheu; përgatiti; marrë nga; përshtati
      `)
    }
  },
  requests: {
    page: phrases('jonë; tonë; tona; tonin; na; ne'),
    readers: phrases('ju; juaj; tuaj; tënd; ju lutem; ju lutemi'),
    deeds: phrases(`
        abonohuni; abonohu; regjistrohuni; regjistrohu; na ndiqni; ndiqni; ndiq; bashkohuni; bashkohu;
        klikoni; kliko; klikoni këtu; shpërndajeni; shpërndaje; shpërndani; shkarkoni; shkarko;
        merrni; lini; lër; shkruani; komentoni; mbështesni; hyni; lexoni; pëlqeni; pëlqejeni
      `),
    things: {
      newsletter: phrases('newsletter*; buletin*; email; falas; njoftime*; lajmet e fundit'),
      'comment-notice': phrases('koment; komente; komentin; komenti'),
      cookie: phrases('cookies; politika e privatësisë; të dhënat personale'),
      disclaimer: phrases('kushtet e përdorimit; kjo faqe; faqen tonë; portali'),
      follow: phrases('rrjetet sociale; kanalin tonë; faqen tonë; grupin; viber*'),
      share: phrases('këtë artikull; artikullin; lajmin; miqtë'),
      app: phrases('aplikacionin; aplikacioni'),
      paywall: phrases('abonent*; vazhdoni leximin'),
      donation: phrases('gazetarinë e pavarur')
    },
    links: phrases(`
        kliko këtu; klikoni këtu
      `),
    own: {
      newsletter: phrases(`
        lajmet e fundit; lajmet më të fundit; të gjitha lajmet
      `),
      contact: phrases(`
        redaksia jonë; redaksinë tonë; redaksia@
      `),
      donation: phrases(`
        gazetari të pavarur; gazetarinë e pavarur
      `)
    }
  }
}

export default sq
