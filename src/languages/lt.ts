import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Lithuanian. */
export const lt: Language = {
  ...bare,
  tag: 'lt',
  name: 'Lithuanian',
  signs: {
    words: words(`
      ir kad į yra iš su tai ar bei bet kaip o buvo už po jis per ne apie nuo tik dėl jau prie iki dar daugiau
      gali metų kuris kurie taip pat jo jų šiuo ji mes savo pagal kai nėra bus labai jei kurių teigė sakė todėl
      tarp visi prieš bendrovės šių
    `),
    letters: 'ėįųū'
  },
  quotes: ['„“', '„”', '""', '‚‘'],
  decimal: ',',
  abbreviations: words(`
    pvz t.y kt pan mln mlrd tūkst proc d m val min nr g pr al red prof doc dr vyr str p š.m a.k ir.t.t ž vnt tel
    pav sav raj aut past plg žr pirm buv dir
  `),
  grammar: {
    ...bare.grammar,
    subjects: words('aš tu jis ji mes jūs jie jos'),
    saying: words(`
      sakė teigė sako teigia pridūrė pabrėžė aiškino pasakojo rašė rašo tvirtino pareiškė nurodė kalbėjo
      pažymėjo
    `)
  },
  labels: {
    disclaimer: {
      whole: phrases(`
        di santrauka; dirbtinio intelekto santrauka; sukurta di
      `),
      weak: phrases(`
        automatinis vertimas; mašininis vertimas
      `),
      start: phrases(`
        santrauka sukurta dirbtinio intelekto; santrauką sukūrė dirbtinis intelektas;
        santrauką parengė dirbtinis intelektas; ši santrauka sukurta naudojant;
        santrauka parengta naudojant dirbtinį; straipsnis išverstas automatiškai;
        tekstas išverstas automatiškai; straipsnis parengtas naudojant dirbtinį;
        tekstas parengtas naudojant dirbtinį; straipsnis išverstas naudojant dirbtinį; di gali klysti;
        redakcija laikosi žurnalistų etikos; straipsnyje yra partnerių nuorodų;
        galime gauti komisinį atlygį, jei pirksite per mūsų nuorodas; turinį parengė reklamos užsakovas;
        redakcija nedalyvavo rengiant šį turinį; kainos galioja publikavimo metu
      `)
    },
    'read-more': {
      start: phrases(`
        taip pat skaitykite; skaitykite daugiau; skaitykite taip pat; skaityti daugiau; skaityk daugiau;
        skaitykite plačiau; plačiau skaitykite; taip pat žiūrėkite; susiję straipsniai; susijusios naujienos;
        daugiau apie; jums gali būti įdomu; rekomenduojame perskaityti; dar skaitykite;
        daugiau skaitykite;
        fotogalerija:;
        susiję:
      `),
      weak: phrases(`
        skaitykite; skaityti; daugiau; video; foto; nuotraukos; galerija; rekomenduojame; žiūrėkite; plačiau;
        kitos naujienos
      `)
    },
    related: {
      whole: phrases(`
        susiję straipsniai; susijusios naujienos; susijusios žinutės; susiję įrašai; skaitomiausi straipsniai;
        skaitomiausios naujienos; naujausi straipsniai; naujausios naujienos; naujausi įrašai;
        naujausi komentarai; populiariausi straipsniai; daugiau naujienų; taip pat skaitykite;
        jums gali būti įdomu; rekomenduojami straipsniai; populiariausi video; panašūs straipsniai;
        daugiau šia tema; kiti straipsniai; populiariausios naujienos; komentuojamiausi; daugiau iš autoriaus;
        paskutinės naujienos; skaitomiausi; panašūs įrašai; siūlome perskaityti; jums taip pat gali patikti;
        susiję;
        skaitykite taip pat; skaitykite daugiau;
        redakcija rekomenduoja; rekomenduojame jums; daugiau iš šios rubrikos; naujausios žinios
      `),
      weak: phrases(`
        rekomenduojame; populiaru; naujienos; daugiau; naujausi; populiariausi;
        kitos naujienos;
        nuorodos;
        nepraleiskite;
        daugiau apie
      `)
    },
    continues: {
      start: phrases(`
        straipsnis tęsiasi po reklama; straipsnio tęsinys po reklama; straipsnis tęsiamas po reklamos;
        tekstas tęsiasi po; straipsnio tęsinys – po reklama;
        straipsnis tęsiamas po; straipsnio tęsinys po; tekstas tęsiamas po
      `)
    },
    ad: {
      whole: phrases(`
        reklama; - reklama -; rėmėjų turinys; reklaminis turinys; užsakymas nr; partnerio turinys;
        remiamas turinys; užsakomasis turinys;
        apmokėtas turinys; turinio rinkodara; bendradarbiaujant su
      `),
      weak: phrases('rėmėjai; partneriai; rėmėjas; reklamos; skelbimas; skelbimai')
    },
    'comment-heading': {
      start: phrases(`
        parašykite komentarą; palikite komentarą; rašyti komentarą; rašykite komentarą; pridėti komentarą;
        parašyti komentarą; palikti komentarą;
        prisijunkite, kad galėtumėte komentuoti; norėdami komentuoti; norint komentuoti;
        prisijunkite, jei norite komentuoti
      `),
      weak: phrases(`
        komentarai; komentaras; atsakyti; komentuoti; diskusija; prisijunkite prie diskusijos;
        parašykite pirmąjį komentarą
      `),
      whole: phrases(`
        atsakytiištrinti; atsakyti ištrinti;
        komentarai išjungti; nėra komentarų; komentarų nėra; būkite pirmas; skaityti visus komentarus;
        rodyti visus komentarus
      `)
    },
    'comment-notice': {
      start: phrases(`
        el. pašto adresas nebus skelbiamas; jūsų el. pašto adresas nebus skelbiamas;
        el. pašto adresas nebus viešinamas; būtini laukeliai pažymėti; privalomi laukeliai pažymėti;
        komentaras laukia administratoriaus patvirtinimo; komentavimas išjungtas; komentarai uždaryti;
        norėdami komentuoti; tik prisijungę;
        noriu savo interneto naršyklėje; išsaugoti vardą, el. pašt; el. pašto adresas nebus;
        už komentarų turinį; už komentarus atsako
      `),
      whole: phrases(`
        šis komentaras buvo pašalintas;
        būkite pirmas, palikęs komentarą; komentarų taisyklės; komentavimo taisyklės; naujausi viršuje
      `)
    },
    'comment-field': {
      start: phrases(`
        vardas; el. paštas; el. pašto adresas; svetainė; interneto puslapis; komentaras; įrašyti komentarą;
        skelbti komentarą; atšaukti atsakymą; privaloma
      `),
      whole: phrases(`
        pranešti apie komentarą
      `)
    },
    share: {
      start: phrases(`
        dalintis facebook; dalintis nuoroda; dalytis facebook; dalintis twitter; pasidalinti facebook;
        spustelėkite, kad pasidalintumėte; atidaroma naujame lange
      `),
      whole: phrases(`
        dalintis straipsniu; pasidalinkite straipsniu; kopijuoti nuorodą; nuoroda nukopijuota; siųsti draugui;
        išsaugoti straipsnį;
        pasidalink straipsniu; dalinkis; dalinkitės; pasidalinti straipsniu;
        išsaugoti vėlesniam; skaityti vėliau; spausdinti straipsnį
      `),
      weak: phrases(`
        siųsti; išsaugoti; facebook; twitter; messenger; el. paštu; dalintis; dalytis;
        pasidalinkite; pasidalinti; pasidalink; spausdinti; įkeliama; patinka; kraunama
      `)
    },
    newsletter: {
      start: phrases(`
        prenumeruokite naujienlaiškį; prenumeruokite mūsų naujienlaiškį; užsiprenumeruokite naujienlaiškį;
        užsisakykite naujienlaiškį; prenumeruoti naujienlaiškį;
        norėdami užbaigti registraciją, spustelėkite patvirtinimo nuorodą gautame;
        užsisakykite mūsų naujienlaiškį; užsiprenumeruokite mūsų naujienlaiškį
      `),
      whole: phrases(`
        dabar patikrinkite savo el. paštą; įveskite teisingą el. pašto adresą;
        kažkas ne taip, bandykite dar kartą;
        užsiprenumeruoti; užsiprenumeruokite
      `),
      weak: phrases(`
        naujienlaiškis; prenumerata; prenumeruoti; pranešimai; gaukite naujienas; sutinku gauti;
        jūsų el. paštas; įveskite el. paštą; įveskite savo el. paštą;
        jūsų el. pašto adresas
      `)
    },
    follow: {
      start: phrases(`
        sekite mus; sek mus; sekite mūsų naujienas;
        pridėkite mus kaip pageidaujamą šaltinį; pridėk mus kaip pageidaujamą šaltinį;
        pridėkite mus prie pageidaujamų šaltinių; pridėkite mus prie mėgstamiausių šaltinių;
        pasirinkite mus kaip pageidaujamą šaltinį; pridėkite … kaip pageidaujamą šaltinį;
        nustatykite mus kaip pageidaujamą šaltinį;
        įjunkite pranešimus … naujienų; ar norite gauti pranešimus apie;
        tinklalaidės galite klausytis „spotify“; prenumeruokite mūsų kanalą
      `),
      whole: phrases(`
        sekite mus facebook;
        sekti temą; sekti autorių; sekite šią temą; pridėti prie mano temų; tvarkyti pranešimus;
        klausykite „spotify“; esame ir „tiktok“; esame ir „telegram“; esame ir „threads“; esame ir „bluesky“;
        esame ir „google news“; esame ir „viber“; esame ir „facebook“; skaitykite mus „tiktok“;
        skaitykite mus „telegram“; skaitykite mus „threads“; skaitykite mus „bluesky“;
        skaitykite mus „google news“; skaitykite mus „viber“; skaitykite mus „facebook“; mus rasite ir „tiktok“;
        mus rasite ir „telegram“; mus rasite ir „threads“; mus rasite ir „bluesky“; mus rasite ir „google news“;
        mus rasite ir „viber“; mus rasite ir „facebook“; prisijunkite prie mūsų „tiktok“;
        prisijunkite prie mūsų „telegram“; prisijunkite prie mūsų „threads“; prisijunkite prie mūsų „bluesky“;
        prisijunkite prie mūsų „google news“; prisijunkite prie mūsų „viber“; prisijunkite prie mūsų „facebook“
      `),
      weak: phrases('sekti; sekite; sekite naujienas; socialiniai tinklai')
    },
    tags: {
      start: phrases('žymos:; raktažodžiai:; temos:; kategorijos:; žymės:; gairės:'),
      whole: phrases('straipsnio temos'),
      weak: phrases(`
        temos; tema; kategorijos; rubrikos; daugiau temomis; žymos; raktažodžiai; gairės
      `)
    },
    copyright: {
      whole: phrases(`
        gauti leidimą naudoti
      `),
      start: phrases(`
        visos teisės saugomos; copyright ©; © visos teisės; draudžiama kopijuoti;
        naujienų agentūros … informaciją skelbti; naujienų agentūros … informaciją;
        kopijuoti, platinti draudžiama; kopijuoti ir platinti draudžiama;
        be raštiško sutikimo draudžiama; be raštiško sutikimo kopijuoti; be raštiško sutikimo platinti;
        be raštiško sutikimo naudoti; be raštiško sutikimo cituoti; be raštiško sutikimo atgaminti;
        kopijuoti be sutikimo draudžiama; kopijuoti ir platinti be;
        draudžiama kopijuoti, platinti ar skelbti turinį; cituojant būtina nurodyti šaltinį;
        turinys saugomas autorių teisių įstatymo
      `),
      weak: phrases('copyright; autorių teisės; kopijuoti draudžiama; be raštiško')
    },
    cookie: {
      start: phrases(`
        naudojame slapukus; ši svetainė naudoja slapukus; šioje svetainėje naudojami slapukai;
        mūsų svetainėje naudojami slapukai; svetainėje naudojami slapukai;
        jei ir toliau naršote šioje svetainėje; leisdami šias trečiųjų šalių paslaugas, jūs sutinkate;
        ši paslauga nenaudoja slapukų; slapukų tvarkyklė, kurią pateikė tarteaucitron.js;
        mes naudojame slapukus; informuojame, kad šioje svetainėje; mes ir mūsų partneriai saugome;
        mes ir mūsų partneriai naudojame
      `),
      whole: phrases(`
        slapukų politika; slapukų nustatymai; priimti visus; sutinku su visais; atmesti visus; leisti visus;
        slapukų nuostatos; tvarkyti slapukus; sutinku su visais slapukais;
        gerai, priimu visus; slėpti slapukų reklamjuostę; pirmenybė visoms paslaugoms; leisti visus slapukus;
        atsisakyti visų slapukų;
        visada aktyvūs; būtinieji slapukai
      `),
      weak: phrases(`
        priimti; atmesti; leisti; mes ir mūsų partneriai; tęsdami naršymą; slapukai; sutinku;
        tvarkykite paslaugas; suasmeninkite; jūsų privatumo apsauga; atsisakyti; privalomi slapukai
      `)
    },
    paywall: {
      start: phrases(`
        norėdami skaityti toliau; norėdami tęsti skaitymą; tik prenumeratoriams; šis straipsnis skirtas tik;
        šis turinys skirtas tik; jau turite prenumeratą; jau turite paskyrą; įsigykite prenumeratą;
        tapkite prenumeratoriumi;
        straipsnis skirtas tik; jau esate prenumeratorius;
        šis turinys prieinamas tik; šis straipsnis prieinamas tik; straipsnis prieinamas tik prenumeratoriams;
        šis straipsnis skirtas tik prenumeratoriams; straipsnis skirtas tik prenumeratoriams;
        šis straipsnis prieinamas tik prenumeratoriams; šis turinys skirtas tik prenumeratoriams;
        norėdami skaityti toliau, prisijunkite; norėdami skaityti toliau, prenumeruokite;
        norint skaityti toliau, reikia; norėdami perskaityti visą straipsnį;
        jums liko … nemokami straipsniai; šis straipsnis nemokamas visiems;
        šis straipsnis atrakintas visiems skaitytojams; išbandykite mėnesį už 1 eurą; atsisakyti galite bet kada
      `),
      whole: phrases(`
        pamiršote slaptažodį; mano paskyra;
        neturite paskyros?;
        padovanoti straipsnį; padovanok straipsnį; prenumeratoriai gali dovanoti; išskirtinai prenumeratoriams
      `),
      weak: phrases(`
        prenumeratorius; premium; plius; slaptažodis; prisijunkite, kad; jau prenumeruojate; prisijungti;
        prisijunkite; registruotis; registracija; prenumeratoriams; atsijungti;
        prisiminti mane;
        tik nariams
      `)
    },
    app: {
      whole: phrases(`
        atsisiųsti iš „google play“; atidaryti programėlėje
      `),
      start: phrases('atsisiųskite programėlę; atsisiųskite mūsų programėlę'),
      weak: phrases('programėlė; atsisiųsti')
    },
    donation: {
      start: phrases(`
        paremkite mus;
        paremkite nepriklausomą žurnalistiką
      `),
      weak: phrases('paremkite; tapkite rėmėju')
    },
    contact: {
      start: phrases(`
        pastebėjote klaidą; radote klaidą; pranešti apie klaidą; praneškite apie klaidą; matei, žinai;
        pranešk naujieną;
        turite naujieną;
        pastebėjote klaidą tekste?; žinote daugiau? parašykite mums; ar straipsnis jums patiko?;
        ar šis straipsnis buvo naudingas?
      `),
      whole: phrases(`
        praneškite naujieną;
        rodyti rezultatus; apklausos rezultatai; žiūrėti rezultatus;
        pranešk apie klaidą; atsiųskite mums savo nuotraukas; dalyvaukite mūsų apklausoje;
        balsuokite mūsų apklausoje; įvertinkite straipsnį; ačiū už jūsų balsą
      `),
      weak: phrases(`
        kontaktai; redakcija; turite pastabų; turite naujienų; rašykite mums; siųskite mums;
        apklausa; balsuoti
      `)
    },
    navigation: {
      start: phrases(`
        pereiti prie turinio; pereiti į turinį; eiti į turinį; eiti prie turinio; grįžti į viršų;
        grįžti į pradžią; rodyti komentarus; skaityti komentarus; visi komentarai; įkelti daugiau; jūs esate čia;
        peržiūros:; peržiūrų:; esate čia:
      `),
      whole: phrases(`
        privatumo politika; naudojimosi sąlygos; naudojimo sąlygos; svetainės medis; kitas straipsnis;
        ankstesnis straipsnis; kitas puslapis; ankstesnis puslapis; ankstesnis kitas; rodyti daugiau;
        žiūrėti daugiau; visos naujienos; uždaryti meniu; pagrindinis meniu; pradinis puslapis;
        privatumo nustatymai; reklama portale;
        užsisakykite: rašyti komentarus (atom); naujesnis pranešimas; senesnis pranešimas;
        slinkti į viršų;
        mūsų redakciniai principai; redakcinė politika; kaip mes dirbame; kaip tikriname faktus;
        kodėl verta mumis pasitikėti; pasitikrinkite žinias; rodyti daugiau straipsnių
      `),
      weak: phrases(`
        meniu; paieška; ieškoti; uždaryti; pradžia; pradinis; kitas; ankstesnis; atgal; pagalba; sportas;
        lietuva; pasaulis; kultūra; verslas; politika; nuomonės; archyvas; titulinis; ekonomika; į viršų;
        taisyklės; apie mus; titulinis puslapis;
        puslapis; puslapiai; paskutinis
      `)
    },
    player: {
      start: phrases(`
        klausykite straipsnio; klausytis straipsnio; jūsų naršyklė nepalaiko;
        įkeliamas vaizdo grotuvas; jūsų naršyklė nepalaiko garso elemento
      `),
      whole: phrases(`
        leisti vaizdo įrašą; žiūrėti video; žiūrėti vaizdo įrašą; visas ekranas;
        nuotraukų galerija; žiūrėti galeriją; peržiūrėti galeriją;
        padidinti nuotrauką; foto galerija; visos nuotraukos;
        klausyti straipsnio; garso įrašas nepasiekiamas; atkūrimo greitis; subtitrai išjungti;
        įjunkite „javascript“, kad galėtumėte žiūrėti vaizdo įrašą; žiūrėti „youtube“; visos laidos;
        kita nuotrauka; ankstesnė nuotrauka; atidaryti galeriją; peržiūrėti visas nuotraukas; atgal į galeriją
      `),
      weak: phrases(`
        leisti; pauzė; klausytis; klausyti; garsas; tiesiogiai; paleisti;
        nuotraukų
      `)
    },
    embed: {
      start: phrases(`
        peržiūrėkite šį įrašą „instagram; peržiūrėti šį įrašą instagram; view this post on instagram;
        peržiūrėti šį įrašą; peržiūrėti šį „instagram; įrašas, kurį bendrina
      `)
    },
    truncation: {
      whole: phrases(`
        skaityti daugiau; skaityti toliau; skaityti visą straipsnį; skaitykite plačiau; rodyti visą;
        visas straipsnis;
        skaitykite toliau; plačiau
      `),
      weak: phrases('daugiau; ')
    },
    byline: {
      start: phrases('autorius:; autorė:; tekstas:; parengė:; straipsnio autorius'),
      whole: phrases('(bns); (elta)'),
      weak: phrases(`
        autorius; autorė; žurnalistas; žurnalistė; korespondentas; parašė; parengė; redakcija; bns; elta;
        lrt.lt; delfi.lt; 15min.lt
      `)
    },
    'about-author': {
      start: phrases('apie autorių; apie autorę; daugiau autoriaus straipsnių')
    },
    credit: {
      start: phrases(`
        nuotr.; nuotr. aut; nuotrauka:; nuotraukos:; asociatyvi nuotr; asociatyvinė nuotr; asociatyvi nuotrauka;
        asociatyvinė nuotrauka; foto:; nuotraukos autorius; iliustracija:; archyvo nuotr;
        asmeninio archyvo nuotr; iliustracinė nuotr; nuotraukos šaltinis; fotografas:
      `),
      whole: phrases('getty images; shutterstock; asmeninis archyvas; vida press'),
      weak: phrases(`
        nuotr; nuotrauka; foto; šaltinis; iliustracija; šaltinis:; archyvas; scanpix; bns; elta; unsplash;
        pexels; padidinti
      `)
    },
    date: {
      start: phrases(`
        paskelbta:; publikuota:; atnaujinta:; paskutinį kartą atnaujinta; įkelta:; paskutinis atnaujinimas
      `),
      weak: phrases(`
        šiandien; vakar; prieš; data; val; paskelbta; publikuota; atnaujinta; data:; prieš … minutę;
        prieš … minutes; prieš … minučių; prieš … valandą; prieš … valandas; prieš … valandų; prieš … dieną;
        prieš … dienas; prieš … dienų; prieš … savaitę; prieš … savaites; prieš … savaičių; prieš … mėnesį;
        prieš … mėnesius; prieš … mėnesių; prieš … min; prieš … val; prieš … d; prieš … sav; prieš … mėn
      `)
    },
    'reading-time': {
      start: phrases(`
        min skaitymo; skaitymo laikas; skaitymo laikas:; min. skaitymo; minutės skaitymo; min skaitymui;
        straipsniui perskaityti
      `)
    },
    'sign-off': {
      whole: phrases('šaltinis: bns; šaltinis: elta; reuters; afp'),
      weak: phrases(`
        šaltinis; šaltiniai; inf; šaltinis:; šaltiniai:; vertė; išvertė; parengta pagal; pagal užsienio; bns;
        elta; pabaiga
      `)
    }
  },
  requests: {
    page: phrases(`
        mūsų; mus; mums; sekite mus; rašykite mums
      `),
    readers: phrases(`
        jūs; jūsų; jums; tu; tavo; prašome
      `),
    deeds: phrases(`
        prenumeruokite; prenumeruok; sekite; sekite mus; spauskite; paspauskite; pasidalinkite; dalinkitės;
        atsisiųskite; parsisiųskite; gaukite; palikite; komentuokite; rašykite; rašykite mums; paremkite;
        prisijunkite; registruokitės; užsiregistruokite; užsisakykite; praneškite
      `),
    links: phrases(`
        spauskite čia; paspauskite čia
      `),
    things: {
      newsletter: phrases(`
        naujienlaišk*; el. paštu; el. paštą; el. pašto; nemokamai; svarbiausias naujienas; prenumerat*
      `),
      'comment-notice': phrases(`
        komentar*
      `),
      cookie: phrases(`
        slapuk*; privatumo politik*; asmens duomen*
      `),
      follow: phrases(`
        facebook; instagram; youtube; google news; socialiniuose tinkluose; bluesky*; threads;
        mastodon*; tiktok*; telegram*; viber*; discord*; flipboard*; pinterest*; snapchat*; linkedin*;
        whatsapp*; google discover*; google news*; apple news*; msn
      `),
      share: phrases(`
        šį straipsnį; šiuo straipsniu; su draugais
      `),
      app: phrases(`
        programėl*
      `),
      paywall: phrases(`
        prenumerator*; skaityti toliau
      `),
      donation: phrases(`
        nepriklausomą žurnalistiką
      `)
    },
    own: {
      newsletter: phrases(`
        svarbiausias naujienas; naujausias žinias; visas naujienas; naujausias naujienas
      `),
      contact: phrases(`
        mūsų redakcij*; redakcija@
      `),
      donation: phrases(`
        nepriklausomą žurnalistiką
      `)
    }
  }
}

export default lt
