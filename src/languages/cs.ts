import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Czech. */
export const cs: Language = {
  ...bare,
  tag: 'cs',
  name: 'Czech',
  signs: {
    words: words(`
      a v na se je že to s z do o k i pro by za ale jako jsou podle však po aby už bylo byl také která který
      které od až při jeho jen ve má nebo tak ze byla jsem mezi jejich před být více let jak když může proti co
      již ještě není řekl
    `),
    letters: 'ěřůčšžý'
  },
  quotes: ['„“', '‚‘', '»«', '""'],
  decimal: ',',
  units: words(
    'procenta procent milionu milionů miliardy miliard tisíc tisíce mil mld tis kilometru kilometrů metru metrů korun koruny eur eura dolaru dolarů tuny tun litru litrů hektaru hektarů stupně stupňů bodu bodů km kg'
  ),
  abbreviations: words(`
    např tzv atd apod tj popř resp cca č čl str s r hod min max mil mld tis kč st sv dr prof doc ing mgr bc judr
    mudr phdr rndr csc ph.d kap mjr plk gen npor pplk odst vč vs viz př.n.l n.l tel ul nám zn a.s s.r.o spol aj
    ap
  `),
  grammar: {
    ...bare.grammar,
    openEnded: words(`
      a v z do na od za pro ale nebo že protože aby ani při bez mezi kvůli díky podle během kromě vůči
    `),
    subjects: words('já ty on ona ono my vy oni'),
    saying: words(`
      řekl řekla říká uvedl uvedla uvádí dodal dodala dodává prohlásil prohlásila sdělil sdělila vysvětlil
      vysvětlila vysvětluje upozornil upozornila upozorňuje popsal popsala podotkl podotkla míní tvrdí napsal
      napsala připomněl připomíná konstatoval konstatovala
    `),
    telling: words(`
      stojí stálo stál volá volal volala zavolal zavolala křičí křičel vykřikl prosí prosil prosila poprosil
      žertuje žertoval vtipkuje slibuje sliboval slibovala slíbil radí radil radila poradil nabízí nabízel
      vyzývá vyzýval vyzvala nařídil slyšeli slyšel uslyšeli varuje varoval rozhodl žádá žádal zpívá ptá ptal
      ptala zeptal zeptala šeptá zašeptal odpověděl odpověděla hlásá hlásal směje
    `),
    citing: words('byl byla bylo stojí stálo zní znělo znamená'),
    determiners: words(`
      ten ta to tu toho té tom tím těch ty ti tento tato toto tuto tohoto této těchto tyto svůj svou své svého
      svém svých náš naše naši našeho našich váš vaše jeho její jejich každý každá každou každého každé všech
      všechny všechno takový takovou takových nějaký nějakou
    `),
    transitive: words(`
      obsahuje obsahují zajišťuje zajišťují znamená znamenají představuje představují vyžaduje vyžadují nabízí
      umožňuje umožňují zahrnuje zahrnují tvoří způsobuje způsobují předpokládá předpokládají získává
      získávají využívá využívají podpořil podpořila podpořili zveřejnil zveřejnila zveřejnili zajistit
      dosáhnout získat
    `),
    finite: words(`
      je jsou byl byla bylo byli byly bude budou má mají měl měla měli může mohou mohl mohla mohli musí musel
      museli chce chtějí chtěl chtěla chtěli není nejsou nebyl nebude říká říkají ví jde jdou šel šla přišel
      přišla přišli odešel odešla odešli zůstal zůstala zůstává začal začala začali začíná trvá stojí stál
      stála funguje fungují dostal dostala
    `)
  },
  compounds: {
    words: words(`
      česko-německý česko-německá česko-německé česko-německých česko-slovenský česko-slovenské česko-polské
      rusko-ukrajinský rusko-ukrajinské rusko-ukrajinská izraelsko-palestinský izraelsko-palestinského
      francouzsko-německý francouzsko-německé černo-bílý černobílo-modrý modro-bílý modro-bílá červeno-bílý
      sociálně-ekonomický politicko-ekonomický technicko-hospodářský vědecko-technický kulturně-historický
      e-mail e-mailu e-mailem e-maily e-shop e-shopu e-shopy e-knihy frýdek-místek frýdku-místku praha-západ
      praha-východ brno-venkov brno-město plzeň-město rakousko-uhersko rakousko-uherska
    `),
    tails: [],
    enclitics: words('li')
  },
  labels: {
    'read-more': {
      start: phrases(`
        čtěte také; čtěte více; čtěte dále; čtěte též; přečtěte si také; přečtěte si též; přečtěte si více;
        dále čtěte; mohlo by vás zajímat; mohlo by vás také zajímat; mohlo by se vám líbit; související články;
        související článek; související obsah; související témata; související zprávy; podívejte se také;
        poslechněte si také; viz také; více o tématu; více zde; více k tématu; k tématu; zaujalo nás;
        viděli jste; další články;
        podívejte se:; více čtěte; nepřehlédněte:; číst dál:; další čtení; mohlo vás zajímat; související:;
        fotogalerie:; obrazem:; videem:; celý text:; čtěte víc; sledujte online:;
        poslechněte si:; čtěte i;
        sledujte také;
        přečtěte si rovněž; přečtěte si i; přečtěte si dále; přečtěte si i toto; čtěte rovněž; čtěte i toto;
        připomeňte si také; připomeňte si též; připomeňte si rovněž; připomeňte si i; připomeňte si dále;
        připomeňte si více; připomeňte si i toto; podívejte se též; podívejte se rovněž; podívejte se i;
        podívejte se dále; podívejte se více; podívejte se i toto; přečtěte také; přečtěte též; přečtěte rovněž;
        přečtěte i; přečtěte dále; přečtěte více; přečtěte i toto; prohlédněte si také; prohlédněte si též;
        prohlédněte si rovněž; prohlédněte si i; prohlédněte si dále; prohlédněte si více;
        prohlédněte si i toto; poslechněte si též; poslechněte si rovněž; poslechněte si i; poslechněte si dále;
        poslechněte si více; poslechněte si i toto; sledujte též; sledujte rovněž; sledujte i; sledujte dále;
        sledujte více; sledujte i toto; zjistěte také; zjistěte též; zjistěte rovněž; zjistěte dále;
        zjistěte více; nepřehlédněte také; nepřehlédněte též; nepřehlédněte rovněž; nepřehlédněte i;
        nepřehlédněte dále; nepřehlédněte více; nepřehlédněte i toto; k tématu čtěte; o tématu čtěte; souvisí;
        mohlo by vás dále zajímat; celý text; celý rozhovor; celý rozhovor čtěte; více čtěte zde;
        více se dočtete; více informací zde; podrobnosti zde; podrobněji zde; připomeňte si; psali jsme;
        už jsme psali; dříve jsme psali; o případu jsme psali; o tom jsme psali; už dříve jsme psali;
        video k tématu; viz též; čtěte on-line; online přenos
      `),
      weak: phrases(`
        čtěte; více; video; foto; fotogalerie; galerie; podcast; související; on-line; online; sledujte;
        poslechněte si; přečtěte si; nepřehlédněte; doporučujeme; další zprávy;
        doporučené; vybíráme
      `)
    },
    related: {
      whole: phrases(`
        související články; související příspěvky; související témata; související zprávy; nejčtenější;
        nejčtenější články; nejnovější články; nejnovější zprávy; poslední příspěvky; nejnovější příspěvky;
        nejnovější komentáře; další články; další z rubriky; mohlo by vás zajímat; mohlo by vás také zajímat;
        čtěte také; čtěte dále; doporučené články; podobné články; více z rubriky; více článků;
        články z rubriky; nejdiskutovanější; populární články; více k tématu; přečtěte si také;
        předchozí článek; další článek; předchozí příspěvek; další příspěvek;
        výběr redakce; aktuálně se děje;
        navigace pro příspěvek;
        poslední články; podobné příspěvky; více od autora; další od autora; další články autora;
        další články z rubriky; reklama a sponzorovaný obsah; související; mohlo by se vám líbit; další zprávy;
        poslední zprávy; nejčtenější zprávy; aktuální články;
        vybrali jsme pro vás;
        co by vás mohlo zajímat; co by vás mohla zajímat; mohlo by vás mohlo zajímat;
        mohlo by vás mohla zajímat; mohlo by vás bavit; mohlo by vás také mohlo zajímat;
        mohlo by vás také mohla zajímat; mohlo by vás také bavit; co by vás také mohlo zajímat;
        co by vás také mohla zajímat; mohlo by vás dále mohlo zajímat; mohlo by vás dále mohla zajímat;
        mohlo by vás dále zajímat; mohlo by vás dále bavit; dále by vás mohlo zajímat; mohlo by vás zaujmout;
        další zprávy z rubriky; právě se čte; právě čtou; co se právě čte; co se čte;
        podobná témata; čtenáři právě čtou; čtenáři čtou; ostatní čtou; články k tématu; nejsledovanější;
        tipy redakce; redakce doporučuje; nejkomentovanější; další galerie; dalších fotografií v galerii;
        nejčtenější za týden; nejčtenější za 24 hodin; nejčtenější dnes; nejčtenější za 7 dní;
        oblíbené příspěvky z tohoto blogu;
        nejsdílenější; právě teď čtou; odjinud z webu; doporučujeme pro vás; čtenáři také četli
      `),
      weak: phrases(`
        oblíbené; populární; aktuálně; zprávy; více; tip; tipy; hlavní zprávy; nejnovější;
        doporučujeme; doporučené; témata; právě se děje; nepřehlédněte;
        vybíráme;
        nenechte si ujít
      `),
      start: phrases(`
        aktuálně z rubriky
      `)
    },
    continues: {
      whole: phrases(`
        text článku pokračuje pod videem; text pokračuje pod videem; článek pokračuje pod videem;
        text článku pokračuje pod reklamou; text článku pokračuje pod fotografií
      `),
      start: phrases(`
        článek pokračuje pod reklamou; text pokračuje pod reklamou; pokračování pod reklamou;
        pokračování článku pod; článek pokračuje pod; článek pokračuje za; pokračování textu pod;
        článek pokračuje po reklamě;
        klikněte zde pro; klikněte zde a; klikněte sem; článek pokračuje níže; text pokračuje níže
      `),
      weak: phrases('pokračování pod')
    },
    ad: {
      whole: phrases(`
        reklama; inzerce; - reklama -; - inzerce -; reklamní sdělení; komerční sdělení; placená inzerce;
        sponzorovaný obsah; sponzorovaný článek; pr článek; partnerský obsah; komerční příloha; konec reklamy;
        přeskočit reklamu;
        komerční obsah;
        do košíku; přidat do košíku; koupit nyní; zobrazit nabídku; zjistit cenu;
        placená spolupráce; placený obsah; ve spolupráci s
      `),
      weak: phrases('partner; partneři; sponzor; pr; reklamy; sponzorováno')
    },
    'comment-heading': {
      start: phrases(`
        napsat komentář; přidat komentář; přidejte komentář; napište komentář; zanechat odpověď;
        vložit komentář; přidat názor; vstoupit do diskuse; vstoupit do diskuze;
        pro komentování se přihlaste; pro vložení komentáře; pro přidání komentáře; pro přidávání komentářů
      `),
      weak: phrases(`
        komentáře; komentář; diskuse; diskuze; odpovědět; odpověď; žádné komentáře; komentáře nejsou povoleny;
        příspěvky; názory;
        připojte se k diskusi; diskuse členů; začněte konverzaci
      `),
      whole: phrases(`
        okomentovat;
        odpovědětvymazat; odpověditodpovědět; odpovědět vymazat;
        0 komentářů; diskuse k článku; diskuze k článku; zapojte se do diskuse; zapojit se do diskuse;
        buďte první, kdo okomentuje; přihlaste se pro komentování; komentáře k článku
      `)
    },
    'comment-notice': {
      weak: phrases(`
        diskuse je uzavřena; od nejnovějších
      `),
      start: phrases(`
        vaše e-mailová adresa nebude zveřejněna; vaše emailová adresa nebude zveřejněna;
        vyžadované informace jsou označeny; povinné položky jsou označeny; uložit do prohlížeče jméno, e-mail;
        komentář čeká na schválení; váš komentář čeká na schválení; komentáře jsou uzavřeny;
        komentáře jsou uzavřené; pro přidání komentáře musíte; pro přidávání komentářů se musíte;
        tento web používá akismet; tato stránka používá akismet; upozornit na nové komentáře;
        informovat o nových komentářích;
        zadejte prosím svůj komentář; zadejte zde své jméno; prosím zadejte svůj komentář;
        zadali jste nesprávnou e-mailovou;
        komentáře nejsou povoleny
      `),
      whole: phrases(`
        tento komentář byl odstraněn;
        diskuse k článku je uzavřena; komentáře jsou moderovány; přihlaste se a komentujte;
        přečtěte si pravidla diskuse; pravidla diskuse; zobrazit celou diskusi; seřadit od nejnovějších
      `)
    },
    'comment-field': {
      start: phrases(`
        jméno; vaše jméno; e-mail; email; webová stránka; webové stránky; komentář; odeslat komentář; odeslat;
        zrušit odpověď na komentář; zrušit odpověď; vyžadováno; povinné;
        pro vložení odpovědi na komentář se musíte; pro vložení komentáře se musíte přihlásit;
        odhlásit se z tohoto účtu
      `),
      whole: phrases(`
        nahlásit komentář
      `),
      weak: phrases(`
        emailová adresa; název
      `)
    },
    share: {
      start: phrases(`
        sdílet na twitteru; sdílet na facebooku; sdílet na x; sdílet na whatsapp; sdílet na linkedin;
        sdílejte na facebooku; sdílejte na twitteru; klikněte pro sdílení; klikněte pro vytištění;
        kliknutím sdílíte; otevře se v novém okně; poslat e-mailem; poslat emailem;
        přidat na pinterest; sdílet na redditu; sdílet na telegramu; sdílet na twiiteru; sdílet na vku;
        sdílet na whatsappu; sdílet na xingu
      `),
      whole: phrases(`
        sdílet článek; sdílejte článek; sdílejte tento článek; sdílet tento článek; sdílet na; kopírovat odkaz;
        zkopírovat odkaz; odkaz zkopírován; vytisknout článek; tisk článku; poslat článek; uložit článek;
        uložit na později; darovat článek; odemknout článek pro přátele;
        sdílejte; to se mi líbí;
        sdílejte s přáteli; sdílet s přáteli;
        poslat mailem;
        sdílej;
        velikost písma; velikost textu;
        přečíst později; uloženo do seznamu
      `),
      weak: phrases(`
        tisk; tisknout; uložit; poslat; odeslat; kopírovat; tweetovat; facebook; twitter; whatsapp; e-mail;
        sdílení; sdílet; vytisknout; líbí se mi; líbí se mi to; načítání;
        tlačit;
        získat odkaz; další aplikace
      `)
    },
    newsletter: {
      start: phrases(`
        přihlaste se k odběru; přihlaste se k odběru newsletteru; přihlásit se k odběru;
        odebírejte náš newsletter; odebírejte newsletter; odebírat newsletter; zaregistrujte se k odběru;
        děkujeme za přihlášení; souhlasím se zpracováním;
        přihlaste se k odběru a dostávejte nejnovější příspěvky;
        zjistěte více z;
        přihlášením souhlasíte;
        pro dokončení registrace klikněte na potvrzovací odkaz
      `),
      whole: phrases(`
        zaregistrujte se nyní; zobrazit v prohlížeči; nyní zkontrolujte svůj e-mail;
        zadejte prosím platnou e-mailovou adresu; něco se pokazilo, zkuste to prosím znovu;
        chci dostávat novinky; chci odebírat novinky; chci odebírat newsletter; přihlásit k odběru;
        chcete dostávat zprávy e-mailem?; chcete dostávat zprávy do e-mailu?
      `),
      weak: phrases(`
        newsletter; newslettery; odebírat; odběr; upozornění; přihlásit odběr; dostávejte novinky;
        nechte si posílat;
        zadejte svůj e-mail; zadejte váš e-mail;
        vaše e-mailová adresa
      `)
    },
    follow: {
      start: phrases(`
        sledujte nás na; sledujte nás také na; sledujte nás i na; najdete nás na; staňte se fanouškem;
        připojte se k nám;
        sledujte … na google zprávách;
        přidejte si nás mezi; sledujte náš kanál; odebírejte náš kanál;
        přidejte si nás jako preferovaný zdroj; přidejte si nás mezi preferované zdroje;
        přidejte nás mezi preferované zdroje; přidat do preferovaných zdrojů;
        přidejte si nás do preferovaných zdrojů; nastavte si nás jako preferovaný zdroj;
        přidat mezi preferované zdroje na google; sledujte náš whatsapp kanál; sledujte náš kanál na whatsappu;
        nyní sledujete toto téma; zapněte si upozornění a nic vám neuteče; zapněte si notifikace … zprávy;
        dostávejte upozornění na nové články k tématu; podcast si můžete poslechnout na;
        odebírejte podcast na spotify
      `),
      whole: phrases(`
        sledujte nás; sledovat autora; sledujte nás na facebooku; sledujte nás na sociálních sítích;
        sledovat toto téma; přidat do mých témat; upozornit na nové články; spravovat upozornění;
        poslouchejte na spotify; poslechněte si na spotify; poslouchat na apple podcasts; jsme i na bluesky;
        jsme i na threads; jsme i na mastodon; jsme i na tiktok; jsme i na telegram; jsme i na whatsapp;
        jsme i na flipboard; jsme i na discord; jsme i na google news; jsme i na google discover;
        jsme i na apple news; jsme i na msn; jsme i na x; jsme i na pinterest; jsme také na bluesky;
        jsme také na threads; jsme také na mastodon; jsme také na tiktok; jsme také na telegram;
        jsme také na whatsapp; jsme také na flipboard; jsme také na discord; jsme také na google news;
        jsme také na google discover; jsme také na apple news; jsme také na msn; jsme také na x;
        jsme také na pinterest; čtěte nás na bluesky; čtěte nás na threads; čtěte nás na mastodon;
        čtěte nás na tiktok; čtěte nás na telegram; čtěte nás na whatsapp; čtěte nás na flipboard;
        čtěte nás na discord; čtěte nás na google news; čtěte nás na google discover; čtěte nás na apple news;
        čtěte nás na msn; čtěte nás na x; čtěte nás na pinterest; najdete nás také na bluesky;
        najdete nás také na threads; najdete nás také na mastodon; najdete nás také na tiktok;
        najdete nás také na telegram; najdete nás také na whatsapp; najdete nás také na flipboard;
        najdete nás také na discord; najdete nás také na google news; najdete nás také na google discover;
        najdete nás také na apple news; najdete nás také na msn; najdete nás také na x;
        najdete nás také na pinterest; přidejte se k nám na bluesky; přidejte se k nám na threads;
        přidejte se k nám na mastodon; přidejte se k nám na tiktok; přidejte se k nám na telegram;
        přidejte se k nám na whatsapp; přidejte se k nám na flipboard; přidejte se k nám na discord;
        přidejte se k nám na google news; přidejte se k nám na google discover; přidejte se k nám na apple news;
        přidejte se k nám na msn; přidejte se k nám na x; přidejte se k nám na pinterest
      `),
      weak: phrases('sledovat; sledující; sociální sítě; sledovat téma')
    },
    tags: {
      start: phrases(`
        štítky:; štítky článku; tagy:; témata:; téma:; klíčová slova:; kategorie:; rubrika:; rubriky:;
        související témata:; více o tématu
      `),
      whole: phrases(`
        témata článku; související témata; štítků
      `),
      weak: phrases(`
        téma; kategorie; rubrika; rubriky; označeno; klíčová slova; vstoupit do; štítky; tagy; témata;
        rubrik
      `)
    },
    copyright: {
      whole: phrases(`
        požádat o svolení k přetisku; koupit licenci
      `),
      start: phrases(`
        všechna práva vyhrazena; copyright ©; © copyright; jakékoli užití obsahu; jakékoliv užití obsahu;
        publikování nebo další šíření; publikování či další šíření; publikování nebo šíření obsahu;
        přebírání článků;
        dílo podléhá licenci; toto dílo podléhá; pod licencí creative commons;
        přebírání obsahu;
        jakékoliv šíření obsahu; jakékoliv šíření bez; šíření nebo publikování obsahu;
        přetisk bez souhlasu redakce je zakázán; bez předchozího písemného souhlasu je zakázáno;
        obsah je chráněn autorským zákonem
      `),
      weak: phrases('copyright; autorská práva; bez souhlasu redakce')
    },
    disclaimer: {
      whole: phrases(`
        shrnutí ai; souhrn ai; vytvořeno pomocí ai; vygenerováno ai; souhrn vytvořený ai; ai shrnutí;
        obsah připravil inzerent
      `),
      start: phrases(`
        tento text je komentář; text vyjadřuje názory autora; článek vyjadřuje názor; článek obsahuje affiliate;
        názory zde prezentované; článek vznikl ve spolupráci; text vznikl ve spolupráci;
        používáním těchto stránek souhlasíte; používáním tohoto webu souhlasíte;
        článek má pouze informativní; tento článek nenahrazuje; minulé výnosy nejsou;
        shrnutí vytvořené umělou inteligencí; shrnutí vytvořila umělá inteligence;
        toto shrnutí vytvořila umělá inteligence; toto shrnutí bylo vytvořeno pomocí;
        shrnutí bylo vytvořeno pomocí ai; shrnutí bylo vytvořeno pomocí umělé;
        shrnutí vygenerované umělou inteligencí; článek byl přeložen automaticky;
        článek byl přeložen pomocí umělé; text byl přeložen automaticky; článek vznikl za pomoci umělé;
        text vznikl za pomoci ai; článek vznikl s pomocí umělé; tento text byl vytvořen pomocí umělé;
        ai může dělat chyby;
        článek čte umělý hlas; článek čte syntetický hlas; namluveno umělou inteligencí;
        audioverze byla vytvořena pomocí; audioverze vytvořená umělou inteligencí;
        redakce se řídí etickým kodexem; naše redakce dodržuje etický kodex; článek obsahuje partnerské odkazy;
        za nákup přes odkazy můžeme získat provizi; pokud nakoupíte přes naše odkazy, můžeme získat provizi;
        tento obsah vytvořil inzerent; redakce se na tvorbě tohoto obsahu nepodílela;
        redakce se na přípravě obsahu nepodílela; ceny platné v době vydání
      `),
      weak: phrases(`
        tento text vyjadřuje;
        strojový překlad
      `)
    },
    cookie: {
      start: phrases(`
        používáme cookies; používáme soubory cookie; tento web používá cookies; tento web používá soubory;
        tyto stránky používají cookies; tyto webové stránky používají; tato stránka používá cookies;
        web používá soubory; pokračováním v prohlížení;
        pokud pokračujete v brouzdání našich stránek; tato stránka využívá cookies a dává ti;
        povolením těchto služeb třetích stran, přijímáš jejich; tato služba nepoužívá cookies;
        správce cookies od tarteaucitron.js; tato stránka používá soubory cookie nezbytné pro;
        zde můžete posoudit a přizpůsobit služby, které; od vaší poslední návštěvy došlo ke změnám;
        pomocí tohoto přepínače můžete povolit nebo zakázat; tato služba je vždy vyžadována;
        my a naši partneři ukládáme; my a naši partneři používáme; tento web používá k poskytování;
        na těchto stránkách používáme; ukládat a/nebo přistupovat k informacím;
        abychom vám poskytli co nejlepší zážitek; abychom poskytli co nejlepší služby, používáme;
        technické uložení nebo přístup; personalizovaná reklama a obsah, měření;
        nezbytné cookies pomáhají
      `),
      whole: phrases(`
        nastavení cookies; zásady cookies; přijmout vše; přijmout všechny; přijmout cookies; odmítnout vše;
        odmítnout všechny; souhlasím se vším; povolit vše; nastavení soukromí; zásady používání cookies;
        předvolby soukromí; podrobné nastavení;
        ok, přijmout vše; skrýt banner souborů cookie; nastavení všech služeb; povolit všechny soubory cookie;
        odmítnout všechny cookies; přijmout vybrané; povolit nebo zakázat všechny služby;
        vždy zapnuto; nezbytné cookies; uložit předvolby; zobrazit předvolby; spravovat souhlas;
        spravovat souhlas s cookies; souhlasím a pokračovat; povolit všechny cookies
      `),
      weak: phrases(`
        přijmout; odmítnout; rozumím; cookies; souhlas; tento web používá k; my a naši partneři;
        používáním tohoto webu; soubory cookie; souhlasím;
        spravovat služby; přizpůsobit; chrání tvé soukromí; povolit; zamítnout; povinné soubory cookie;
        služby, které bychom rádi využili;
        oprávněný zájem; vždy aktivní
      `)
    },
    paywall: {
      start: phrases(`
        pro pokračování ve čtení; abyste mohli číst dál; již máte předplatné; už máte předplatné;
        tento článek je pouze pro předplatitele; tento článek je určen; článek je určen pouze;
        článek je dostupný pouze pro; obsah je dostupný pouze; pouze pro předplatitele; jen pro předplatitele;
        odemknout článek; už máte účet; číst bez omezení; dočíst článek; zbývá vám přečíst;
        přihlaste se a čtěte dál; článek je pouze pro předplatitele; tento článek je jen pro předplatitele;
        obsah pouze pro předplatitele;
        vyčerpali jste limit článků;
        máte předplatné; jste předplatitel;
        článek jen pro předplatitele; obsah jen pro předplatitele; předplaťte si; pro pokračování se přihlaste;
        registrujte se zdarma a čtěte; registrujte se zdarma a pokračujte; registrujte se zdarma pro;
        zaregistrujte se zdarma a čtěte; zaregistrujte se zdarma a pokračujte; zaregistrujte se zdarma pro;
        tento článek je součástí balíčku předplatného; tento článek je součástí balíčku premium;
        tento článek je určen pouze pro předplatitele; tento článek je dostupný jen předplatitelům;
        tento článek je dostupný pouze předplatitelům; tento článek je dostupný pouze pro předplatitele;
        tento článek je dostupný jen pro předplatitele; tento článek je přístupný pouze předplatitelům;
        tento článek je exkluzivně pro předplatitele; článek je jen pro předplatitele;
        článek je určen pouze pro předplatitele; článek je dostupný jen předplatitelům;
        článek je dostupný pouze předplatitelům; článek je dostupný pouze pro předplatitele;
        článek je dostupný jen pro předplatitele; článek je přístupný pouze předplatitelům;
        článek je exkluzivně pro předplatitele; celý článek je pouze pro předplatitele;
        celý článek je jen pro předplatitele; celý článek je určen pouze pro předplatitele;
        celý článek je dostupný jen předplatitelům; celý článek je dostupný pouze předplatitelům;
        celý článek je dostupný pouze pro předplatitele; celý článek je dostupný jen pro předplatitele;
        celý článek je přístupný pouze předplatitelům; celý článek je exkluzivně pro předplatitele;
        tento obsah je pouze pro předplatitele; tento obsah je jen pro předplatitele;
        tento obsah je určen pouze pro předplatitele; tento obsah je dostupný jen předplatitelům;
        tento obsah je dostupný pouze předplatitelům; tento obsah je dostupný pouze pro předplatitele;
        tento obsah je dostupný jen pro předplatitele; tento obsah je přístupný pouze předplatitelům;
        tento obsah je exkluzivně pro předplatitele; zbytek článku je pouze pro předplatitele;
        zbytek článku je jen pro předplatitele; zbytek článku je určen pouze pro předplatitele;
        zbytek článku je dostupný jen předplatitelům; zbytek článku je dostupný pouze předplatitelům;
        zbytek článku je dostupný pouze pro předplatitele; zbytek článku je dostupný jen pro předplatitele;
        zbytek článku je přístupný pouze předplatitelům; zbytek článku je exkluzivně pro předplatitele;
        celý text je pouze pro předplatitele; celý text je jen pro předplatitele;
        celý text je určen pouze pro předplatitele; celý text je dostupný jen předplatitelům;
        celý text je dostupný pouze předplatitelům; celý text je dostupný pouze pro předplatitele;
        celý text je dostupný jen pro předplatitele; celý text je přístupný pouze předplatitelům;
        celý text je exkluzivně pro předplatitele; pro pokračování ve čtení se přihlaste;
        pro pokračování ve čtení se přihlašte; pro pokračování ve čtení se prosím přihlaste;
        pro pokračování ve čtení si předplaťte; pro pokračování ve čtení, přihlaste se;
        pro pokračování ve čtení, předplaťte si; pro pokračování ve čtení předplaťte si;
        pro pokračování ve čtení přihlaste se; pro přečtení celého článku se přihlaste;
        pro přečtení celého článku se přihlašte; pro přečtení celého článku se prosím přihlaste;
        pro přečtení celého článku si předplaťte; pro přečtení celého článku, přihlaste se;
        pro přečtení celého článku, předplaťte si; pro přečtení celého článku předplaťte si;
        pro přečtení celého článku přihlaste se; chcete-li číst dál se přihlaste;
        chcete-li číst dál se přihlašte; chcete-li číst dál se prosím přihlaste;
        chcete-li číst dál si předplaťte; chcete-li číst dál, přihlaste se; chcete-li číst dál, předplaťte si;
        chcete-li číst dál předplaťte si; chcete-li číst dál přihlaste se;
        chcete-li pokračovat ve čtení se přihlaste; chcete-li pokračovat ve čtení se přihlašte;
        chcete-li pokračovat ve čtení se prosím přihlaste; chcete-li pokračovat ve čtení si předplaťte;
        chcete-li pokračovat ve čtení, přihlaste se; chcete-li pokračovat ve čtení, předplaťte si;
        chcete-li pokračovat ve čtení předplaťte si; chcete-li pokračovat ve čtení přihlaste se;
        chcete číst dál? se přihlaste; chcete číst dál? se přihlašte; chcete číst dál? se prosím přihlaste;
        chcete číst dál? si předplaťte; chcete číst dál?, přihlaste se; chcete číst dál?, předplaťte si;
        chcete číst dál? předplaťte si; chcete číst dál? přihlaste se;
        chcete-li přečíst celý článek se přihlaste; chcete-li přečíst celý článek se přihlašte;
        chcete-li přečíst celý článek se prosím přihlaste; chcete-li přečíst celý článek si předplaťte;
        chcete-li přečíst celý článek, přihlaste se; chcete-li přečíst celý článek, předplaťte si;
        chcete-li přečíst celý článek předplaťte si; chcete-li přečíst celý článek přihlaste se;
        celý článek si můžete přečíst; předplaťte si nás a čtěte; předplaťte si a čtěte bez;
        celý článek je odemčený; odemkněte si celý článek;
        zbývají vám … články zdarma; tento článek je odemčený; předplatitelé mohou odemykat články;
        jste už předplatitel?; vyzkoušejte měsíc za 1 kč
      `),
      whole: phrases(`
        koupit předplatné; zapomenuté heslo; zapomněli jste heslo; můj účet; vytvořit účet;
        exkluzivně pro předplatitele;
        už jste členem; spravovat předplatné;
        registrujte se zdarma;
        zaregistrujte se zdarma;
        nemáte účet? zaregistrujte se; zůstat přihlášen; zapamatovat si mě;
        darujte článek; tento článek je zdarma pro všechny; předplatitelé mohou darovat; zrušit můžete kdykoli
      `),
      weak: phrases(`
        premium; předplatné; předplatitel; exkluzivně; heslo; registrace; přihlášení; účet; chcete číst dál;
        přihlaste se a; přihlaste se pro; pokračujte ve čtení;
        odemkněte; získejte přístup; máte již účet; nemáte účet; vyzkoušejte; přihlásit se;
        přihlásit; registrovat; registrovat se; pro předplatitele; předplatit; odhlásit se; odhlásit;
        exkluzivně pro členy
      `)
    },
    app: {
      whole: phrases(`
        nyní na google play; otevřít v aplikaci
      `),
      start: phrases(`
        stáhněte si naši aplikaci; stáhněte si aplikaci; stáhnout aplikaci; nainstalujte si aplikaci;
        naskenujte qr kód a stáhněte si aplikaci
      `),
      weak: phrases('aplikace; stáhnout')
    },
    donation: {
      start: phrases(`
        podpořte nezávislou; podpořte redakci; staňte se podporovatelem;
        podpořte nás; podpořte naši
      `),
      weak: phrases(' přispějte na; podpořit nás')
    },
    contact: {
      start: phrases(`
        našli jste chybu; nahlásit chybu; máte tip na; napište autorovi; ohodnoťte článek; líbil se vám;
        pošlete tip; našli jste v článku chybu; našli jste chybu v článku;
        našli jste v článku;
        všimli jste si chyby?; víte o něčem zajímavém? napište nám;
        byli jste svědky události? pošlete nám fotky; hlasujte v naší anketě; jaká je vaše reakce?;
        byl pro vás článek užitečný?
      `),
      whole: phrases(`
        pošlete nám tip;
        zobrazit výsledky; výsledky ankety; hlasujte; hlasujte v anketě;
        nahlásit chybu v článku;
        shrnout článek; zobrazit shrnutí; zeptat se ai; shrnout článek pomocí ai;
        nahlásit překlep; pošlete nám své fotky; posílejte nám své fotografie; děkujeme za váš hlas;
        děkujeme za hlasování
      `),
      weak: phrases(`
        kontakt; kontakty; redakce; víte o; napište nám; pošlete nám; kontaktujte nás; máte zajímavý;
        stali jste se svědky; byli jste svědky; co si o tom myslíte; upozorněte nás;
        anketa; hlasovat
      `)
    },
    navigation: {
      start: phrases(`
        přejít k obsahu; přejít na obsah; přeskočit na obsah; přejít k hlavnímu obsahu; přejít k navigaci;
        přejít na hlavní obsah; zpět nahoru; zpět na hlavní stranu; zpět na homepage; zpět na úvod;
        zobrazit komentáře; zobrazit diskusi; zobrazit všechny komentáře; zobrazit všechny příspěvky;
        načíst další; nacházíte se zde;
        verze pro tisk; vytisknout článek; trvalý odkaz; poslat e-mailem; přihlásit se registrovat;
        příspěvek byl publikován v rubrice;
        můžete si uložit jeho odkaz;
        hledat:;
        zobrazení:; počet zobrazení:; přečteno:; nacházíte se:
      `),
      whole: phrases(`
        hlavní stránka; hlavní menu; ochrana osobních údajů; zásady ochrany osobních údajů; ochrana soukromí;
        podmínky užití; podmínky používání; obchodní podmínky; všeobecné podmínky; mapa stránek; mapa webu;
        další článek; předchozí článek; další příspěvek; předchozí příspěvek; další stránka; předchozí stránka;
        předchozí další; zobrazit více; zobrazit další; více článků; zobrazit vše; zavřít menu; otevřít menu;
        kanály rss; elektronické vydání; archiv vydání;
        předchozí následující; předchozí článek další článek; zpět na hlavní stránku; zpět na úvodní stránku;
        přihlásit se k odběru: komentáře k příspěvku (atom); novější příspěvek; starší příspěvek;
        tlačítko zpět nahoru; přejít nahoru; posunout nahoru;
        následující článek;
        následující stránka; zásady ochrany soukromí;
        přejít na recept; vytisknout recept; tmavý režim; světlý režim; změnit místo;
        naše redakční zásady; redakční kodex; jak pracujeme; jak ověřujeme fakta; proč nám můžete věřit;
        zahrajte si naši křížovku; otestujte své znalosti; načíst další články; číst v e-novinách;
        číst elektronické vydání
      `),
      weak: phrases(`
        menu; hledat; vyhledávání; vyhledat; zavřít; další; předchozí; domů; úvod; zpět; nápověda; sport;
        domácí; zahraničí; svět; kultura; ekonomika; byznys; politika; názory; archiv; rss; kraje; regiony;
        magazín; domov; inzerát; na začátek stránky; jste zde; hlavní strana; titulní strana; o nás; tiráž;
        osobní údaje; etický kodex;
        domovská stránka;
        nahoru; následující;
        upravit; další informace; úvodní stránka; zavřit; modální okno;
        strana; strany; stránka; stránky; poslední; další strana;
        krimi
      `)
    },
    player: {
      start: phrases(`
        poslechněte si článek; poslechnout článek; přehrát článek; váš prohlížeč nepodporuje;
        prohlížeč nepodporuje; toto video není; článek v audioverzi;
        přehrávání videa bylo přerušeno; video nemohlo být načteno, buď kvůli chybě;
        nevalidní zadaný zdroj videa; toto je modální okno; toto okno se dá zavřít křížkem nebo;
        začátek dialogového okna. klávesa esc okno zavře; konec dialogového okna;
        použijte tlačítka se šipkami doleva / doprava; použijte tlačítka se šipkami nahoru / dolů;
        článek čte umělý hlas; článek čte syntetický hlas; namluveno umělou inteligencí;
        audioverze byla vytvořena pomocí; audioverze vytvořená umělou inteligencí;
        zvuk není k dispozici; přehrávač se načítá; váš prohlížeč nepodporuje přehrávání zvuku
      `),
      whole: phrases(`
        přehrát video; pustit video; načítám video; celá obrazovka; zobrazit video; přehrát audio;
        podívejte se na video;
        zobrazit galerii; otevřít galerii; zobrazit fotogalerii; spustit video; načítá se...; načítání...;
        načítám...;
        nahrávám video;
        načítání videa;
        video přehravač; běžné zobrazení; bez titulků; popisky vypnuté; bez popisů; zavřít okno;
        nastavení popisků; nastavení titulků; vrátit nastavení do výchozího stavu; okno s nastavením titulků;
        přehrávač videa; přehrávač hudby;
        zobrazit celou galerii;
        zvětšit fotografii; zobrazit všechny fotografie; přejít do galerie;
        hlas vytvořený ai;
        právě hrajeme; právě vysíláme;
        audio není dostupné; titulky vypnuty; pro přehrání videa zapněte javascript; sledovat na youtube;
        přehrát na youtube; všechny epizody; stáhnout epizodu; další fotografie; předchozí fotografie;
        prohlédnout galerii; zpět do galerie; skrýt popisek; všechny fotky
      `),
      weak: phrases(`
        pauza; poslechnout; hlasitost; video; audio; přehrávač; živě; přehrát; ztlumit;
        audio přehravač; pozastavit; přehrát znovu; aktuální čas; doba trvání; zbývající čas; typ streamu;
        načteno; stav; ukazatel průběhu; zrušit ztlumení; rychlost přehrávání; titulky; popisky; kapitoly;
        popisy; zvuková stopa; okraje písma; rodina písma; posuvný běžec nastavení času; živé vysílání;
        zapnout zvuk; vypnout zvuk; posuvný běžec nastavení hlasitosti;
        umělý hlas; syntetický hlas;
        fotografií; fotek; obrázků
      `)
    },
    embed: {
      start: phrases(`
        zobrazit příspěvek na instagramu; zobrazit tento příspěvek na instagramu; příspěvek sdílený;
        příspěvek sdílený uživatelem; tento obsah není dostupný; pro zobrazení tohoto obsahu;
        obsah se nepodařilo;
        tento obsah není k dispozici; zapněte javascript; povolte javascript
      `),
      weak: phrases('externí obsah')
    },
    truncation: {
      start: phrases(`
        celý článek čtěte; celý článek najdete; celý článek si; celý text najdete; celý rozhovor najdete;
        přečíst celý článek;
        celý článek naleznete; celý článek nalezne; kontakt a celý článek naleznete
      `),
      whole: phrases(`
        číst dál; číst více; číst dále; pokračovat ve čtení; přečíst více; zobrazit celý článek;
        číst celý článek; pokračování příště;
        celý článek; čtěte dále;
        přejít na článek; pokračování; více čtěte na
      `),
      weak: phrases(`
        pokračovat na; více informací;         dále;
        více; další
      `)
    },
    byline: {
      start: phrases(`
        autor:; autorka:; autoři:; text:; napsal:; napsala:; připravil:; zpracoval:; redaktor:; vložil:;
        publikoval:; text a foto:; autor textu
      `),
      whole: phrases('(čtk); redakčně upraveno; (red)'),
      weak: phrases(`
        autor; autorka; redaktor; redaktorka; novinář; zpravodaj; napsal; zpracoval; text; komentář; redakce:;
        redakce; čtk; čtk,; od redakce; tisková zpráva; čtk/
      `)
    },
    'about-author': {
      start: phrases(`
        další články autora; všechny články autora; více článků autora; zobrazit všechny příspěvky;
        kontaktujte autora; kontakt na autora; napsat autorovi
      `),
      weak: phrases('o autorovi; o autorce')
    },
    credit: {
      start: phrases(`
        foto:; foto :; foto -; fotografie:; snímek:; ilustrační foto; ilustrační fotografie; ilustrační snímek;
        ilustrační obrázek; zdroj fotografie; zdroj foto; zdroj fotografií; autor fotografie; autor foto;
        archivní foto; obrázek:; grafika:; ilustrace:; popisek:; infografika:; repro:; zdroj: čtk; foto: čtk
      `),
      whole: phrases('getty images; profimedia; shutterstock; zvětšit foto; zvětšit obrázek'),
      weak: phrases(`
        foto; fotografie; zdroj; grafika; obrázek; snímek; ilustrace; video:; foto/; reprofoto; ilustrační;
        archiv; čtk; zvětšit; fotogalerie; se souhlasem
      `)
    },
    date: {
      start: phrases(`
        publikováno:; aktualizováno:; naposledy aktualizováno; poslední aktualizace; vydáno:; vloženo:;
        zveřejněno:; upraveno:; datum vydání; publikováno dne
      `),
      weak: phrases(`
        dnes; včera; před; datum; hod; vydáno; hodinami; minutami; publikováno; aktualizováno; datum:;
        zveřejněno; vytvořeno:;
        před … hodinami; před … hodinou; před … minutami; před … dny; před … dnem;
        před … minutou; před … týdnem; před … týdny; před … měsícem; před … měsíci; před … min;
        před … h; před … týd; před … měs
      `)
    },
    'reading-time': {
      start: phrases(`
        min čtení; minut čtení; minuty čtení; minuta čtení; doba čtení; doba čtení:; čas čtení; délka čtení;
        min. čtení; předpokládaná doba čtení; přečtete za
      `),
      weak: phrases('čtení na')
    },
    'sign-off': {
      start: phrases('článek byl převzat; článek vyšel v; text vyšel v; článek původně vyšel'),
      whole: phrases('(čtk); zdroj: čtk; reuters; afp; čtk, reuters; (red)'),
      weak: phrases(`
        zdroj; zdroje; konec; oprava; zdroj:; zdroje:; s využitím; s přispěním; překlad:; přeložil; přeložila;
        původně vyšlo; převzato z; text byl aktualizován; článek byl aktualizován; s použitím; čtk; red; ap;
        čtk,
      `)
    }
  },
  requests: {
    page: phrases(`
        náš; naše; naši; našem; našeho; našich; nám; nás; napište nám; pošlete nám; podpořte nás;
        dejte nám vědět; sledujte nás
      `),
    readers: phrases('vy; vás; vám; váš; vaše; vaši; prosím; svůj; svou'),
    deeds: phrases(`
        přihlaste se; přihlaste; přihlásit; přihlásit se; odebírejte; odebírat; registrujte se;
        zaregistrujte se; zaregistrujte; sledujte; sledujte nás; připojte se; klikněte; sdílejte;
        sdílet; stáhněte; stáhněte si; získejte; dostávejte; zanechte; napište; komentujte; podpořte;
        souhlasíte; souhlasím; předplaťte; předplaťte si; čtěte; diskutujte; nezmeškejte;
        napište nám; pošlete; pošlete nám; dejte nám vědět; podpořte nás
      `),
    over: phrases('líbil; líbila'),
    things: {
      newsletter: phrases(`
        newsletter*; e-mail; e-mailu; e-mailovou adresu; zdarma; upozornění; předplatné;
        aktuální zprávy
      `),
      'comment-notice': phrases(`
        komentář; komentáře; komentářích; diskuse; diskuze; diskusi; diskuzi; kodex diskutujících
      `),
      cookie: phrases('cookies; soubory cookie; osobních údajů; osobní údaje; ochrana osobních údajů'),
      disclaimer: phrases('podmínky užívání; obchodní podmínky; tento web; těchto stránek; naše stránky'),
      follow: phrases(`
        facebooku; twitteru; instagramu; sociálních sítích; sociální sítě; náš kanál; našem kanálu;
        facebookovou stránku; bluesky*; threads; mastodon*; tiktok*; telegram*; viber*; discord*;
        flipboard*; pinterest*; snapchat*; linkedin*; whatsapp*; google discover*; google news*;
        apple news*; msn; na x
      `),
      share: phrases('tento článek; článek; přáteli; přátelům'),
      app: phrases('naši aplikaci; aplikaci; mobilní aplikaci'),
      paywall: phrases('předplatitel*; číst dál; pokračovat ve čtení; účet'),
      donation: phrases('nezávislou žurnalistiku; naši práci')
    },
    links: phrases(`
        klikněte zde; klikněte sem
      `),
    own: {
      newsletter: phrases(`
        nejnovější zprávy; nejdůležitější zprávy; hlavní zprávy; aktuální zprávy; další zprávy
      `),
      contact: phrases(`
        naší redakci; naši redakci; naše redakce; redakce@; redakci@
      `),
      donation: phrases(`
        nezávislou žurnalistiku; nezávislá média; nezávislou novinařinu; svobodná média
      `)
    }
  }
}

export default cs
