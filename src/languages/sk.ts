import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Slovak. */
export const sk: Language = {
  ...bare,
  tag: 'sk',
  name: 'Slovak',
  signs: {
    words: words(`
      a v na sa je že to s z do o k i pre by za ale ako sú podľa však po aby už bolo bol tiež ktorá ktorý ktoré
      od až pri jeho len vo má alebo tak zo bola som medzi ich pred byť viac rokov keď môže proti čo ešte nie
      povedal aj ktorí tým sme iba
    `),
    letters: 'ľĺŕôäčšž'
  },
  quotes: ['„“', '‚‘', '»«', '""'],
  decimal: ',',
  abbreviations: words(`
    napr tzv atď apod tj resp cca č čl str s r hod min max mil mld tis st sv dr prof doc ing mgr bc judr mudr
    phdr rndr csc ph.d kap mjr plk gen ods vrát tel ul nám a.s s.r.o spol pr.n.l i t.j t.č
  `),
  grammar: {
    ...bare.grammar,
    openEnded: words(`
      a v z do na od za pre ale alebo že pretože aby ani pri bez medzi kvôli vďaka podľa počas okrem voči
    `),
    subjects: words('ja ty on ona ono my vy oni ony'),
    saying: words(`
      povedal povedala hovorí uviedol uviedla uvádza dodal dodala dodáva vyhlásil vyhlásila vysvetlil vysvetlila
      vysvetľuje upozornil upozornila upozorňuje priblížil priblížila tvrdí napísal napísala pripomenul
      pripomína informoval informovala
    `),
    telling: words(
      'stálo stojí zavolal zavolala volá kričí kričal prosí prosil poprosil žartuje žartoval sľúbil sľubuje radí radil poradil navrhol vyzval vyzýva varuje varoval opýtal pýta spýtal spýtala šepol hlásal hlása znie znelo dúfa'
    ),
    citing: words('bolo bola bol stálo stojí znie znelo znamená')
  },
  labels: {
    'read-more': {
      start: phrases(`
        čítajte tiež; čítajte aj; čítajte viac; čítajte ďalej; prečítajte si aj; prečítajte si tiež;
        prečítajte si viac; pozrite tiež; pozrite aj; pozrite si aj; súvisiace články; súvisiaci článok;
        súvisiace témy; mohlo by vás zaujímať; mohlo by vás tiež zaujímať; viac o téme; ďalšie články;
        vypočujte si aj;
        pozrite si:; viac k téme;
        fotogaléria:; obrazom:;
        prečítajte si taktiež; prečítajte si ďalej; prečítajte si aj toto; čítajte taktiež; čítajte aj toto;
        pripomeňte si aj; pripomeňte si tiež; pripomeňte si taktiež; pripomeňte si ďalej; pripomeňte si viac;
        pripomeňte si aj toto; pozrite si tiež; pozrite si taktiež; pozrite si ďalej; pozrite si viac;
        pozrite si aj toto; prečítajte aj; prečítajte tiež; prečítajte taktiež; prečítajte ďalej;
        prečítajte viac; prečítajte aj toto; vypočujte si tiež; vypočujte si taktiež; vypočujte si ďalej;
        vypočujte si viac; vypočujte si aj toto; sledujte aj; sledujte tiež; sledujte taktiež; sledujte ďalej;
        sledujte viac; sledujte aj toto; nezmeškajte aj; nezmeškajte tiež; nezmeškajte taktiež;
        nezmeškajte ďalej; nezmeškajte viac; nezmeškajte aj toto; k téme čítajte; mohlo by vás aj zaujímať;
        celý rozhovor; viac čítajte; viac čítajte tu; viac sa dočítate; písali sme; už sme písali;
        o prípade sme písali; o tom sme písali; viac informácií tu; podrobnosti tu; pripomeňte si; pozri aj;
        pozri tiež; video k téme
      `),
      weak: phrases(`
        čítajte; viac; video; foto; fotogaléria; galéria; podcast; súvisiace; online; sledujte; pozrite;
        ďalšie správy; neprehliadnite; odporúčame
      `)
    },
    related: {
      whole: phrases(`
        súvisiace články; súvisiace príspevky; súvisiace témy; najčítanejšie; najčítanejšie články;
        najnovšie články; najnovšie správy; ďalšie články; mohlo by vás zaujímať; mohlo by vás tiež zaujímať;
        čítajte tiež; čítajte aj; prečítajte si aj; odporúčané články; podobné články; viac článkov;
        viac z rubriky; posledné príspevky; najnovšie príspevky; najnovšie komentáre;
        predchádzajúci článok; nasledujúci článok; ďalší článok;
        mohlo by sa vám páčiť; podobné príspevky; viac od autora; viac od tohto autora; posledné články;
        súvisiace; ďalšie správy; ďalšie z rubriky;
        ďalšie články z rubriky;
        čo by vás mohlo zaujímať; mohlo by vás zaujať; najčítanejšie správy; práve čítajú; čo sa číta;
         súvisiace správy; súvisiaci obsah; čitatelia práve čítajú; k téme; články k téme;
        témy článku; tipy redakcie; výber redakcie; redakcia odporúča; najdiskutovanejšie; najkomentovanejšie;
        ďalšie galérie;
        odporúčané pre vás
      `),
      weak: phrases(`
        populárne; obľúbené; správy; viac; tipy; najnovšie; odporúčame; odporúčané;
        neprehliadnite;
        nenechajte si ujsť
      `)
    },
    continues: {
      start: phrases(`
        článok pokračuje pod reklamou; text pokračuje pod reklamou; pokračovanie pod reklamou;
        článok pokračuje pod; článok pokračuje za; pokračovanie článku pod;
        kliknite sem; text pokračuje pod; článok pokračuje nižšie
      `)
    },
    ad: {
      whole: phrases(`
        reklama; inzercia; - reklama -; reklamné oznámenie; sponzorovaný obsah; sponzorovaný článok; pr článok;
        platená inzercia; partnerský obsah; koniec reklamy; komerčná správa;
        sponzorované;
        platená spolupráca; platený obsah; v spolupráci s
      `),
      weak: phrases('partner; partneri; sponzor; pr; reklamy')
    },
    'comment-heading': {
      start: phrases(`
        pridaj komentár; pridajte komentár; zanechať komentár; zanechajte komentár; napísať komentár;
        napíšte komentár; zanechať odpoveď; pridať príspevok;
        pre komentovanie sa musíte; pre pridanie komentára; na komentovanie sa musíte;
        pre pridávanie komentárov; ak chcete komentovať
      `),
      weak: phrases(`
        komentáre; komentár; diskusia; odpovedať; odpoveď; žiadne komentáre; komentáre sú deaktivované; názory;
        nekomentované; zapojiť sa do diskusie; členská diskusia; začať konverzáciu
      `),
      whole: phrases(`
        zverejnenie komentára;
        odpovedaťodstrániť; odpovedať odstrániť;
        0 komentárov; vstúpiť do diskusie; zapojte sa do diskusie; diskusia k článku; pridať komentár;
        prihláste sa a komentujte
      `)
    },
    'comment-notice': {
      weak: phrases(`
        diskusia je uzavretá; od najnovších
      `),
      start: phrases(`
        vaša e-mailová adresa nebude zverejnená; vyžadované polia sú označené; povinné polia sú označené;
        uložiť moje meno, e-mail; komentáre sú uzavreté; váš komentár čaká na schválenie;
        prepáčte, ale pred zaslaním komentára; táto stránka používa akismet; na obmedzenie spamu používame;
        upozorniť na nové komentáre;
        zadajte svoj komentár; zadajte svoje meno; prosím zadajte svoj komentár;
        táto webová stránka používa akismet; získajte viac informácií o tom, ako sú vaše údaje z komentárov;
        prepáčte, ale pred zanechaním komentára sa musíte
      `),
      whole: phrases(`
        tento komentár bol vymazaný;
        diskusia k článku je uzavretá; komentáre sú moderované; buďte prvý, kto okomentuje;
        prečítajte si pravidlá diskusie; pravidlá diskusie; zobraziť celú diskusiu
      `)
    },
    'comment-field': {
      start: phrases(`
        meno; vaše meno; e-mail; email; webová stránka; webstránka; komentár; pridať komentár; odoslať komentár;
        zrušiť odpoveď; povinné;
        prihláste sa pre odoslanie odpovede; prihláste sa pre pridanie komentára; odhlásiť sa z tohto účtu
      `),
      whole: phrases(`
        nahlásiť komentár
      `),
      weak: phrases(`
        adresa webu
      `)
    },
    share: {
      start: phrases(`
        zdieľať na facebooku; zdieľať na twitteri; zdieľať na x; zdieľať na whatsapp; zdieľajte na facebooku;
        kliknite pre zdieľanie; kliknite na zdieľanie; kliknutím zdieľajte; kliknite pre tlač;
        otvorí sa v novom okne; poslať e-mailom; poslať emailom;
        zdieľať na linkedin; zdieľať na pinterest; zdieľať na reddit; zdieľať na telegram; zdieľať na vku;
        zdieľať na xing
      `),
      whole: phrases(`
        zdieľať článok; zdieľaj tento článok; zdieľajte článok; zdieľajte tento článok; kopírovať odkaz;
        skopírovať odkaz; odkaz skopírovaný; vytlačiť článok; poslať článok; uložiť článok;
        zdieľať toto; páči sa mi to;
        uložiť na neskôr; prečítať neskôr
      `),
      weak: phrases(`
        tlač; tlačiť; uložiť; poslať; kopírovať; facebook; twitter; whatsapp; e-mail; zdieľať; zdieľajte;
        vytlačiť; páči sa mi; nahrávam; načítavam
      `)
    },
    newsletter: {
      start: phrases(`
        prihláste sa na odber; prihláste sa na newsletter; odoberajte náš newsletter; odoberajte newsletter;
        prihlásiť sa na odber; ďakujeme za prihlásenie;
        prihlásením súhlasíte;
        pre dokončenie registrácie, kliknite na potvrdzujúci odkaz
      `),
      whole: phrases(`
        registrovať sa; zobraziť v prehliadači; teraz skontrolujte váš email;
        zadajte prosím správny formát emailovej adresy; niečo sa nepodarilo, skúste to prosím neskôr;
        chcete dostávať najnovšie správy?
      `),
      weak: phrases(`
        newsletter; odoberať; odber; upozornenia; dostávajte novinky; dostávajte správy;
        zadajte svoj e-mail; zadajte váš e-mail; váš e-mail;
        zrušiť odber; prihlásiť k odberu; vaša emailová adresa
      `)
    },
    follow: {
      start: phrases(`
        sledujte nás na; sledujte nás aj na; nájdete nás na; pridajte sa k nám;
        pridajte si nás medzi preferované zdroje; pridajte si nás ako preferovaný zdroj;
        pridať medzi preferované zdroje; nastavte si nás ako preferovaný zdroj;
        pridajte si nás do preferovaných zdrojov; pridať do preferovaných zdrojov google;
        túto tému už sledujete; zapnite si upozornenia a nič vám neujde; zapnite si notifikácie … správy;
        dostávajte upozornenia na nové články k téme; podcast si môžete vypočuť na;
        odoberajte podcast cez spotify
      `),
      whole: phrases(`
        sledujte nás; sledovať tému; sledovať autora;
        sledovať túto tému; pridať do mojich tém; spravovať upozornenia; počúvajte na spotify;
        vypočujte si na spotify; sme aj na bluesky; sme aj na threads; sme aj na mastodon; sme aj na tiktok;
        sme aj na telegram; sme aj na whatsapp; sme aj na flipboard; sme aj na discord; sme aj na google news;
        sme aj na google discover; sme aj na apple news; sme aj na msn; sme aj na x; sme aj na pinterest;
        čítajte nás na bluesky; čítajte nás na threads; čítajte nás na mastodon; čítajte nás na tiktok;
        čítajte nás na telegram; čítajte nás na whatsapp; čítajte nás na flipboard; čítajte nás na discord;
        čítajte nás na google news; čítajte nás na google discover; čítajte nás na apple news;
        čítajte nás na msn; čítajte nás na x; čítajte nás na pinterest; nájdete nás aj na bluesky;
        nájdete nás aj na threads; nájdete nás aj na mastodon; nájdete nás aj na tiktok;
        nájdete nás aj na telegram; nájdete nás aj na whatsapp; nájdete nás aj na flipboard;
        nájdete nás aj na discord; nájdete nás aj na google news; nájdete nás aj na google discover;
        nájdete nás aj na apple news; nájdete nás aj na msn; nájdete nás aj na x; nájdete nás aj na pinterest;
        pridajte sa k nám na bluesky; pridajte sa k nám na threads; pridajte sa k nám na mastodon;
        pridajte sa k nám na tiktok; pridajte sa k nám na telegram; pridajte sa k nám na whatsapp;
        pridajte sa k nám na flipboard; pridajte sa k nám na discord; pridajte sa k nám na google news;
        pridajte sa k nám na google discover; pridajte sa k nám na apple news; pridajte sa k nám na msn;
        pridajte sa k nám na x; pridajte sa k nám na pinterest
      `),
      weak: phrases('sledovať; sociálne siete')
    },
    tags: {
      start: phrases(`
        značky:; tagy:; témy:; téma:; kategórie:; kategória:; rubrika:; súvisiace témy:;
        štítky:; kľúčové slová:
      `),
      whole: phrases('súvisiace témy'),
      weak: phrases('témy; téma; kategórie; kategória; rubriky; kľúčové slová; značky; tagy')
    },
    copyright: {
      whole: phrases(`
        požiadať o súhlas na použitie
      `),
      start: phrases(`
        všetky práva vyhradené; autorské práva sú vyhradené; copyright ©; © copyright;
        publikovanie alebo ďalšie šírenie; akékoľvek použitie obsahu; autorské práva:;
        dielo podlieha licencii;
        akékoľvek šírenie obsahu; akékoľvek šírenie bez;
        autorské práva vykonáva vydavateľ; šírenie obsahu bez súhlasu je zakázané;
        akékoľvek rozmnožovanie časti alebo celku; ďalšie šírenie obsahu bez
      `),
      weak: phrases('copyright; autorské práva')
    },
    disclaimer: {
      whole: phrases(`
        zhrnutie ai; súhrn ai; vytvorené pomocou ai; vygenerované ai; ai zhrnutie;
        obsah pripravil inzerent
      `),
      start: phrases(`
        článok vyjadruje názor; text vyjadruje názory; článok vznikol v spolupráci;
        používaním týchto stránok súhlasíte; používaním tohto webu súhlasíte;
        zhrnutie vytvorené umelou inteligenciou; zhrnutie vytvorila umelá inteligencia;
        toto zhrnutie vytvorila umelá inteligencia; toto zhrnutie bolo vytvorené pomocou;
        zhrnutie bolo vytvorené pomocou ai; zhrnutie vygenerované umelou inteligenciou;
        článok bol preložený automaticky; článok bol preložený pomocou umelej; text bol preložený automaticky;
        článok vznikol s pomocou umelej; text vznikol s pomocou ai; tento text bol vytvorený pomocou umelej;
        ai môže robiť chyby;
        článok číta umelý hlas; článok číta syntetický hlas; audioverzia bola vytvorená pomocou;
        nahovorené umelou inteligenciou;
        redakcia sa riadi etickým kódexom; článok obsahuje affiliate odkazy; článok obsahuje partnerské odkazy;
        ak nakúpite cez naše odkazy, môžeme získať províziu; redakcia sa na tvorbe tohto obsahu nepodieľala;
        ceny platné v čase vydania
      `),
      weak: phrases(`
        názory autora;
        strojový preklad
      `)
    },
    cookie: {
      start: phrases(`
        používame cookies; používame súbory cookie; táto stránka používa cookies; táto stránka používa súbory;
        tieto stránky používajú; webová stránka používa; pokračovaním v prehliadaní;
        ak budete pokračovať v prehliadaní tejto webovej;
        povolením týchto služieb tretích strán, prijímate ich; táto služba nepoužíva cookies;
        správca súborov cookie od tarteaucitron.js;
        my a naši partneri ukladáme; my a naši partneri používame; táto webová stránka používa;
        tento web používa súbory; na poskytovanie služieb používame; na našej stránke používame súbory;
        prehliadaním webu vyjadrujete súhlas; používaním tejto stránky súhlasíte;
        na poskytovanie tých najlepších skúseností
      `),
      whole: phrases(`
        nastavenia cookies; nastavenie cookies; prijať všetko; prijať všetky; odmietnuť všetko;
        odmietnuť všetky; súhlasím so všetkým; nastavenia súkromia; zásady cookies; povoliť všetko;
        ok, prijať všetko; skryť banner so súbormi cookie; prednosť pre všetky služby;
        povoľte všetky súbory cookie; odmietnuť všetky súbory cookie;
        vždy aktívny; vždy aktívne; nevyhnutné cookies; uložiť predvoľby; zobraziť predvoľby;
        spravovať súhlas; povoliť všetky
      `),
      weak: phrases(`
        prijať; odmietnuť; rozumiem; súhlasím; cookies; tento web používa; my a naši partneri; súbory cookie;
        spravovať služby; prispôsobiť; ochrana vášho súkromia; povoliť; odmietnúť; povinné súbory cookie;
        oprávnený záujem
      `)
    },
    paywall: {
      start: phrases(`
        pre pokračovanie v čítaní; prihláste sa a čítajte; tento článok je určený;
        tento článok je len pre predplatiteľov; len pre predplatiteľov; iba pre predplatiteľov;
        už máte predplatné; už máte účet; odomknúť článok;
        prihláste sa a čítajte ďalej; článok je len pre predplatiteľov; obsah len pre predplatiteľov;
        vyčerpali ste limit článkov;
        máte predplatné; ste predplatiteľ; predplaťte si;
        pre pokračovanie sa prihláste;
        registrujte sa zadarmo a čítajte; registrujte sa zadarmo a pokračujte;
        tento článok je dostupný len; článok je dostupný len pre; článok je určený len pre;
        tento článok je iba pre predplatiteľov; tento článok je určený iba pre predplatiteľov;
        tento článok je určený len pre predplatiteľov; tento článok je dostupný iba predplatiteľom;
        tento článok je dostupný len predplatiteľom; tento článok je dostupný iba pre predplatiteľov;
        tento článok je dostupný len pre predplatiteľov; tento článok je prístupný iba predplatiteľom;
        článok je iba pre predplatiteľov; článok je určený iba pre predplatiteľov;
        článok je určený len pre predplatiteľov; článok je dostupný iba predplatiteľom;
        článok je dostupný len predplatiteľom; článok je dostupný iba pre predplatiteľov;
        článok je dostupný len pre predplatiteľov; článok je prístupný iba predplatiteľom;
        celý článok je iba pre predplatiteľov; celý článok je len pre predplatiteľov;
        celý článok je určený iba pre predplatiteľov; celý článok je určený len pre predplatiteľov;
        celý článok je dostupný iba predplatiteľom; celý článok je dostupný len predplatiteľom;
        celý článok je dostupný iba pre predplatiteľov; celý článok je dostupný len pre predplatiteľov;
        celý článok je prístupný iba predplatiteľom; tento obsah je iba pre predplatiteľov;
        tento obsah je len pre predplatiteľov; tento obsah je určený iba pre predplatiteľov;
        tento obsah je určený len pre predplatiteľov; tento obsah je dostupný iba predplatiteľom;
        tento obsah je dostupný len predplatiteľom; tento obsah je dostupný iba pre predplatiteľov;
        tento obsah je dostupný len pre predplatiteľov; tento obsah je prístupný iba predplatiteľom;
        zvyšok článku je iba pre predplatiteľov; zvyšok článku je len pre predplatiteľov;
        zvyšok článku je určený iba pre predplatiteľov; zvyšok článku je určený len pre predplatiteľov;
        zvyšok článku je dostupný iba predplatiteľom; zvyšok článku je dostupný len predplatiteľom;
        zvyšok článku je dostupný iba pre predplatiteľov; zvyšok článku je dostupný len pre predplatiteľov;
        zvyšok článku je prístupný iba predplatiteľom; celý text je iba pre predplatiteľov;
        celý text je len pre predplatiteľov; celý text je určený iba pre predplatiteľov;
        celý text je určený len pre predplatiteľov; celý text je dostupný iba predplatiteľom;
        celý text je dostupný len predplatiteľom; celý text je dostupný iba pre predplatiteľov;
        celý text je dostupný len pre predplatiteľov; celý text je prístupný iba predplatiteľom;
        ak chcete pokračovať v čítaní, prihláste sa; ak chcete pokračovať v čítaní sa prihláste;
        ak chcete pokračovať v čítaní, predplaťte si; ak chcete pokračovať v čítaní prihláste sa;
        ak chcete pokračovať v čítaní predplaťte si; ak chcete čítať ďalej, prihláste sa;
        ak chcete čítať ďalej sa prihláste; ak chcete čítať ďalej, predplaťte si;
        ak chcete čítať ďalej prihláste sa; ak chcete čítať ďalej predplaťte si;
        pre pokračovanie v čítaní, prihláste sa; pre pokračovanie v čítaní sa prihláste;
        pre pokračovanie v čítaní, predplaťte si; pre pokračovanie v čítaní prihláste sa;
        pre pokračovanie v čítaní predplaťte si; ak si chcete prečítať celý článok, prihláste sa;
        ak si chcete prečítať celý článok sa prihláste; ak si chcete prečítať celý článok, predplaťte si;
        ak si chcete prečítať celý článok prihláste sa; ak si chcete prečítať celý článok predplaťte si;
        chcete čítať ďalej?, prihláste sa; chcete čítať ďalej? sa prihláste; chcete čítať ďalej?, predplaťte si;
        chcete čítať ďalej? prihláste sa; chcete čítať ďalej? predplaťte si;
        zostávajú vám … články zadarmo; tento článok je odomknutý; ako predplatiteľ môžete článok darovať;
        ste už predplatiteľ?; vyskúšajte mesiac za 1 €
      `),
      whole: phrases(`
        zabudnuté heslo; zabudli ste heslo; môj účet; vytvoriť účet; už ste členom; spravovať odber;
        registrujte sa zadarmo;
        nemáte účet?;
        darovať článok; darujte článok; tento článok je zadarmo pre všetkých; predplatitelia môžu odomykať;
        zrušiť môžete kedykoľvek
      `),
      weak: phrases(`
        premium; predplatné; predplatiteľ; heslo; prihlásenie; máte už účet;
        odomknite; získajte prístup; pokračujte v čítaní; ak chcete čítať ďalej; prihlásiť sa; prihlásiť;
        registrovať sa; registrácia; odhlásiť sa; pre predplatiteľov;
        zapamätať si ma
      `)
    },
    app: {
      whole: phrases(`
        teraz na google play; otvoriť v aplikácii
      `),
      start: phrases(`
        stiahnite si našu aplikáciu; stiahnite si aplikáciu;
        naskenujte qr kód a stiahnite si aplikáciu
      `),
      weak: phrases('aplikácia; stiahnuť')
    },
    donation: {
      start: phrases(`
        podporte nezávislú;
        podporte nás
      `),
      weak: phrases(' podporte našu; prispejte na')
    },
    contact: {
      whole: phrases(`
        zobraziť výsledky; výsledky ankety; hlasujte;
        zhrnúť článok; zobraziť zhrnutie; opýtať sa ai;
        nahlásiť chybu v článku; nahlásiť preklep; pošlite nám svoje fotky; hlasujte v ankete;
        ďakujeme za váš hlas
      `),
      start: phrases(`
        našli ste chybu; nahlásiť chybu; máte tip na; páčil sa vám; ohodnoťte článok; upozorniť na chybu;
        všimli ste si chybu;
        našli ste v článku;
        ak ste našli chybu, napíšte; ak ste v článku našli chybu;
        našli ste v článku chybu?; viete o niečom zaujímavom? napíšte nám;
        boli ste svedkami udalosti? pošlite nám fotky; hlasujte v našej ankete
      `),
      weak: phrases(`
        kontakt; kontakty; redakcia; napíšte nám; pošlite nám; kontaktujte nás;
        anketa; hlasovať
      `)
    },
    navigation: {
      start: phrases(`
        prejsť na obsah; preskočiť na obsah; prejsť na hlavný obsah; späť na hlavnú stránku; späť na začiatok;
        zobraziť komentáre; zobraziť všetky komentáre; zobraziť všetky príspevky; načítať ďalšie;
        nachádzate sa tu; zobraziť diskusiu;
        verzia pre tlač; vytlačiť článok; trvalý odkaz; poslať e-mailom;
        hľadať:;
        zobrazenia:; počet zobrazení:; prečítané:; ste tu:
      `),
      whole: phrases(`
        hlavná stránka; hlavné menu; ochrana osobných údajov; zásady ochrany osobných údajov; ochrana súkromia;
        podmienky používania; obchodné podmienky; všeobecné podmienky; mapa stránky; ďalší článok;
        predchádzajúci článok; nasledujúci článok; ďalšia strana; predchádzajúca strana; zobraziť viac;
        zobraziť všetko; načítať viac; zavrieť menu; otvoriť menu; predchádzajúci nasledujúci;
        predchádzajúci ďalší; predchádzajúci článok ďalší článok;
        prihlásiť na odber: zverejniť komentáre (atom); novší príspevok; staršie príspevky;
        prejsť hore; posunúť hore; tlačidlo späť na začiatok;
        predchádzajúci príspevok; ďalší príspevok; navigácia v článku; späť hore;
        nasledujúca strana; predošlý článok; predošlá strana;
        starší príspevok;
        prejsť na recept; vytlačiť recept; tmavý režim; svetlý režim;
        naše redakčné zásady; etický kódex redakcie; ako pracujeme; ako overujeme fakty; prečo nám môžete veriť;
        otestujte si svoje vedomosti; načítať viac článkov
      `),
      weak: phrases(`
        menu; hľadať; vyhľadávanie; zavrieť; ďalej; ďalšie; domov; späť; pomoc; šport; domáce; zahraničie; svet;
        kultúra; ekonomika; politika; názory; archív; slovensko; regióny; rss; titulná strana; o nás;
        etický kódex;
        hore;
        upraviť; domovská stránka; ďalší; nájdi; triediť podľa; zatvoriť; modálne okno;
        strana; strany; stránka; ďalšia; predchádzajúca; predchádzajúci; posledná
      `)
    },
    player: {
      start: phrases(`
        vypočujte si článok; prehrať článok; váš prehliadač nepodporuje; toto video nie je;
        prerušili ste prehrávanie; súbor sa nepodarilo načítať pre chybu servera;
        nebol nájdený žiaden kompatibilný zdroj pre tento; toto je modálne okno;
        toto modálne okno je možné zatvoriť stlačením; začiatok okna. klávesa escape zruší a zavrie;
        klávesmi so šípkou doľava/doprava posuniete o jednu;
        klávesmi so šípkou nahor/nadol zvýšite alebo znížite;
        článok číta umelý hlas; článok číta syntetický hlas; audioverzia bola vytvorená pomocou;
        nahovorené umelou inteligenciou;
        prehrávač sa načítava; váš prehliadač nepodporuje prehrávanie zvuku
      `),
      whole: phrases(`
        prehrať video; pozrite si video; celá obrazovka; načítavam video;
        otvoriť galériu; zobraziť galériu; spustiť video; načítava sa...;
        video prehrávač; režim normálnej obrazovky; titulky vypnuté; popisky vypnuté; opisy vypnuté;
        zatvoriť modálne okno; nastavenia popiskov; nastavenia titulkov;
        všetky nastavenia na základné hodnoty; okno nastavení popiskov; koniec okna; prehrávač videa;
        prehrávač zvuku;
        galéria k článku;
        zobraziť všetky fotografie;
        vypočuť článok; audio nie je dostupné; na prehratie videa si zapnite javascript; pozrieť na youtube;
        všetky epizódy; stiahnuť epizódu; ďalšia fotografia; predchádzajúca fotografia; pozrieť galériu;
        späť do galérie
      `),
      weak: phrases(`
        prehrať; pauza; hlasitosť; video; audio; naživo; stlmiť; zvukový prehrávač; pozastaviť; prehrať znova;
        aktuálny čas; čas trvania; zostávajúci čas; typ stopy; načítané; priebeh; ukazovateľ priebehu;
        režim celej obrazovky; zrušiť stlmenie; rýchlosť prehrávania; titulky; popisky; kapitoly; opisy;
        zvuková stopa; úroveň hlasitosti; typ okrajov písma; typ písma; posúvač času; živé vysielanie;
        posúvač hlasitosti; skryté titulky/titulky;
        umelý hlas; syntetický hlas;
        fotografií; fotiek; obrázkov
      `)
    },
    embed: {
      start: phrases(`
        zobraziť tento príspevok na instagrame; zobraziť príspevok na instagrame; príspevok, ktorý zdieľa;
        príspevok zdieľaný; tento obsah nie je dostupný
      `),
      weak: phrases('externý obsah')
    },
    truncation: {
      start: phrases(`
        celý článok nájdete; celý článok si prečítate; celý text nájdete; prečítať celý článok
      `),
      whole: phrases(`
        čítať ďalej; čítať viac; pokračovať v čítaní; prečítať viac; čítať celý článok;
        celý článok;
        prečítať celé;
        zobraziť celý článok; prejsť na článok; pokračovanie
      `),
      weak: phrases(`
         viac informácií;         viac; ďalej
      `)
    },
    byline: {
      start: phrases(`
        autor:; autorka:; text:; napísal:; spracoval:; redaktor:; zdroj a foto; text a foto:
      `),
      whole: phrases('(tasr); (sita)'),
      weak: phrases(`
        autor; autorka; redaktor; redaktorka; novinár; spravodajca; text; redakcia; tasr; sita; tlačová správa;
        čtk; od redakcie
      `)
    },
    'about-author': {
      start: phrases('ďalšie články autora; všetky články autora'),
      weak: phrases('o autorovi; o autorke')
    },
    credit: {
      start: phrases(`
        foto:; foto :; foto -; fotografia:; snímka:; ilustračné foto; ilustračná fotografia; ilustračná snímka;
        ilustračný obrázok; zdroj foto; zdroj fotografie; autor foto; archívne foto; obrázok:; grafika:;
        ilustrácia:; titulná foto; titulná fotografia; foto tasr
      `),
      whole: phrases('getty images; profimedia; shutterstock; zväčšiť obrázok'),
      weak: phrases(`
        foto; fotografia; zdroj; grafika; obrázok; snímka; video:; foto/; ilustračné; archív; tasr; sita;
        zväčšiť; fotogaléria
      `)
    },
    date: {
      start: phrases(`
        publikované:; aktualizované:; naposledy aktualizované; posledná aktualizácia; vydané:; zverejnené:;
        upravené:; dátum vydania
      `),
      weak: phrases(`
        dnes; včera; pred; dátum; hod; vydané; publikované; aktualizované; dátum:; zverejnené; pridané:;
        pred … hodinami; pred … hodinou; pred … minútami; pred … dňami; pred … dňom;
        pred … minútou; pred … týždňom; pred … týždňami; pred … mesiacom; pred … mesiacmi; pred … min;
        pred … h; pred … d; pred … týž; pred … mes
      `)
    },
    'reading-time': {
      start: phrases(`
        min čítania; minút čítania; minúty čítania; minúta čítania; čas čítania; čas čítania:; doba čítania;
        min. čítania; prečítate za
      `),
      weak: phrases('čítanie na')
    },
    'sign-off': {
      start: phrases('článok vyšiel v'),
      whole: phrases('(tasr); (sita); reuters; afp; zdroj: tasr; zdroj: sita'),
      weak: phrases(`
        zdroj; zdroje; koniec; oprava; zdroj:; zdroje:; preklad:; preložil; preložila; prevzaté z; s použitím;
        článok bol aktualizovaný; pôvodne vyšlo; tasr; sita; čtk; red
      `)
    }
  },
  requests: {
    page: phrases(`
        náš; naše; naši; našom; našej; našich; nám; nás; napíšte nám; pošlite nám; podporte nás; sledujte nás;
        dajte nám vedieť
      `),
    readers: phrases('vy; vás; vám; váš; vaše; vaši; prosím; prosíme; svoj'),
    deeds: phrases(`
        prihláste sa; prihlásiť; prihlásiť sa; odoberajte; odoberať; zaregistrujte sa; registrujte sa;
        sledujte; sledujte nás; pridajte; pridajte sa; kliknite; zdieľajte; zdieľať; stiahnite si;
        stiahnite; získajte; dostávajte; napíšte; komentujte; podporte; súhlasíte; predplaťte;
        predplaťte si; čítajte; diskutujte;
        napíšte nám; pošlite nám; podporte nás; dajte nám vedieť
      `),
    over: phrases('páčil; páčila'),
    things: {
      newsletter: phrases(
        'newsletter*; e-mail; e-mailovú adresu; zadarmo; bezplatne; upozornenia; predplatné'
      ),
      'comment-notice': phrases('komentár; komentáre; diskusia; diskusii; diskusiu; diskusie'),
      cookie: phrases('cookies; súbory cookie; osobných údajov; osobné údaje'),
      disclaimer: phrases('podmienky používania; tento web; tejto stránky; našej stránke'),
      follow: phrases(`
        facebooku; twitteri; instagrame; sociálnych sieťach; náš kanál; našom kanáli; bluesky*; threads;
        mastodon*; tiktok*; telegram*; viber*; discord*; flipboard*; pinterest*; snapchat*; linkedin*;
        whatsapp*; google discover*; google news*; apple news*; msn; na x
      `),
      share: phrases('tento článok; článok; priateľmi'),
      app: phrases('aplikáciu; našu aplikáciu; mobilnú aplikáciu'),
      paywall: phrases('predplatiteľ*; čítať ďalej; pokračovať v čítaní; účet'),
      donation: phrases('nezávislú žurnalistiku; našu prácu')
    },
    links: phrases(`
        kliknite sem; kliknite tu
      `),
    own: {
      newsletter: phrases(`
        najnovšie správy; najdôležitejšie správy; hlavné správy; aktuálne správy
      `),
      contact: phrases(`
        našu redakciu; naša redakcia; našej redakcii; redakcia@
      `),
      donation: phrases(`
        nezávislú žurnalistiku; nezávislé médiá
      `)
    }
  }
}

export default sk
