import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Hungarian. */
export const hu: Language = {
  ...bare,
  tag: 'hu',
  name: 'Hungarian',
  signs: {
    words: words(`
      a az és hogy nem is egy meg van volt ez de csak azt mint már még el ki ha vagy szerint lehet kell aki ami
      ezt azonban után pedig minden lesz nagyon sem így úgy több be arra miatt magyar ezek akik voltak lett fel
      között olyan mert majd két ő nincs illetve által mellett amely
    `),
    letters: 'őű'
  },
  quotes: ['„”', '»«', '«»', '""'],
  decimal: ',',
  units: words(
    'százalék százalékkal százalékos százalékot százalékponttal millió milliárd ezer kilométer méter forint euró dollár tonna liter hektár fok pont km kg'
  ),
  abbreviations: words(`
    dr stb pl kb ill ún szt u ua vö ld tel kft bt rt zrt nyrt prof ifj id özv jan febr márc ápr jún júl aug
    szept okt nov dec bp max min db ft mrd br nr vsz i.sz i.e kr.e kr.u sz st ezr alez őrgy jr vs fszla
  `),
  grammar: {
    ...bare.grammar,
    determiners: words('a az egy ez ezek azok minden ezt ezeket ezen azt azokat néhány saját'),
    openEnded: words('a az egy és hogy de vagy mert mint hanem illetve valamint pedig'),
    subjects: words('én te ő mi ti ők'),
    saying: words(`
      mondta mondja közölte elmondta hozzátette kijelentette írta írja fogalmazott jelentette emelte válaszolta
      válaszolt hangsúlyozta magyarázta nyilatkozta vélekedett állítja állította szögezte tudatta kiemelte
      jegyezte
    `),
    telling: words(
      'állt áll olvasható kiáltotta kiáltja kérte kéri kérdezte kérdezi ígérte ígéri tanácsolta tanácsolja javasolta javasolja figyelmeztetett figyelmeztet suttogta hirdette hirdeti emlékeztetett emlékeztet reméli viccelődött szólt szól'
    ),
    citing: words('volt állt szólt felirat feliratú feliratot mondat'),
    // Hungarian puts what is new before the verb, which then ends its clause: a stop behind one is no sign of damage.
    finite: words(`
      van vannak volt voltak lesz lesznek lenne nincs nincsenek nem lett lettek kell kellett lehet lehetett
      tud tudnak tudott akar akarnak akart fog fognak jön jönnek jött jöttek megy mennek ment mentek áll
      állnak állt marad maradt maradtak mond mondta mondják hisz hitt kezd kezdett kezdődött folytatódik
    `)
  },
  compounds: {
    words: words(`
      e-mail e-mailt e-mailben e-mailek magyar-szlovák magyar-román magyar-ukrán orosz-ukrán orosz-amerikai
      izraeli-palesztin kelet-európai közép-európai nyugat-európai dél-európai észak-európai
      kelet-közép-európai dél-koreai észak-koreai dél-afrikai dél-amerikai észak-amerikai közel-keleti
      dél-kínai észak-magyarországi nyugat-magyarországi kelet-magyarországi dél-alföldi bács-kiskun
      győr-moson-sopron jász-nagykun-szolnok szabolcs-szatmár-bereg hajdú-bihar komárom-esztergom
      borsod-abaúj-zemplén ex-miniszter ex-férj ex-feleség társadalmi-gazdasági egy-egy egy-két két-három
      három-négy öt-hat tíz-húsz előbb-utóbb össze-vissza ide-oda oda-vissza fel-alá
    `),
    tails: [],
    prefixes: words('ex')
  },
  labels: {
    'read-more': {
      start: phrases(`
        ezt olvasta már; ezt olvastad már; olvassa el ezt is; olvasd el ezt is; olvassa el; olvasson tovább;
        olvass tovább; olvasson még; kapcsolódó cikkek; kapcsolódó cikk; kapcsolódó cikkeink; kapcsolódó anyag;
        kapcsolódó hírek; kapcsolódó tartalom; ezt is ajánljuk; ez is érdekelheti; ez is érdekelhet;
        ezek is érdekelhetnek; további cikkek; további híreink; bővebben itt; lásd még; nézze meg;
        nézd meg ezt is; korábban írtuk; korábbi cikkünk; ajánlott cikkek; önnek ajánljuk; neked ajánljuk;
        olvasta már?; ezt is olvassa el; nézze meg ezt is; ajánljuk még; korábban írtuk:;
        kapcsolódó:; erről itt írtunk:; további részletek itt; bővebben:;
        olvasta már;
        a rovat további hírei:;
        kapcsolódó cikkünk; olvassa el még; ezt is olvasd el; korábban írtunk;
        olvasta már:;
        olvassa el még ezt is; olvassa el továbbá; olvassa el ezeket is; olvassa el a témában; olvasd el még;
        olvasd el még ezt is; olvasd el továbbá; olvasd el ezeket is; olvasd el a témában; olvassa ezt is;
        olvassa még; olvassa még ezt is; olvassa továbbá; olvassa ezeket is; olvassa a témában; olvasd ezt is;
        olvasd még; olvasd még ezt is; olvasd továbbá; olvasd ezeket is; olvasd a témában; nézze meg még;
        nézze meg még ezt is; nézze meg továbbá; nézze meg ezeket is; nézze meg a témában; nézd meg még;
        nézd meg még ezt is; nézd meg továbbá; nézd meg ezeket is; nézd meg a témában; nézd meg;
        ezt is olvassa el ezt is; ezt is olvassa el még; ezt is olvassa el még ezt is;
        ezt is olvassa el továbbá; ezt is olvassa el ezeket is; ezt is olvassa el a témában;
        ezt is olvasd el ezt is; ezt is olvasd el még; ezt is olvasd el még ezt is; ezt is olvasd el továbbá;
        ezt is olvasd el ezeket is; ezt is olvasd el a témában; hallgassa meg ezt is; hallgassa meg még;
        hallgassa meg még ezt is; hallgassa meg továbbá; hallgassa meg ezeket is; hallgassa meg a témában;
        hallgassa meg; hallgasd meg ezt is; hallgasd meg még; hallgasd meg még ezt is; hallgasd meg továbbá;
        hallgasd meg ezeket is; hallgasd meg a témában; hallgasd meg; korábbi cikkünk a témában;
        korábban írtunk róla; erről itt írtunk; erről bővebben itt; bővebben erről; részletek itt;
        a teljes cikk itt olvasható; ezt látta már; ezt láttad már; lapunk korábbi cikke; videó a cikkhez
      `),
      weak: phrases(`
        olvassa; olvasd; nézd; videó; fotók; képek; galéria; podcast; ajánló; ajánljuk; tovább; élő; hallgassa;
        olvasd el; további részletek; bővebben;
        ajánlott; kapcsolódó; kapcsolódó anyagok; további hírek; ezt olvasta már?
      `)
    },
    related: {
      whole: phrases(`
        kapcsolódó cikkek; kapcsolódó bejegyzések; kapcsolódó cikkeink; kapcsolódó hírek; legolvasottabb;
        legolvasottabbak; legolvasottabb cikkek; legfrissebb hírek; további cikkek; további cikkeink;
        ajánlott cikkek; ajánlott tartalmak; ajánlott bejegyzések; önnek ajánljuk; neked ajánljuk;
        ezt is ajánljuk; ezek is érdekelhetnek; ez is érdekelhet; ez is érdekelheti; népszerű cikkek;
        legutóbbi bejegyzések; legutóbbi hozzászólások; hasonló cikkek; még több hír; ezt olvasta már;
        kiemelt cikkek; címlapról ajánljuk; a rovat további cikkei; rovatunkból ajánljuk; lapajánló;
        ezeket is ajánljuk; olvassa el ezt is; olvasd el ezt is; ezt olvastad már;
        olvasta már?; ezt is olvassa el;
        előző cikk; következő cikk; előző bejegyzés; következő bejegyzés;
        ezek érdekelhetnek még; a rovat további hírei; további hírek a rovatból;
        bejegyzés navigáció;
        ajánlott videó; ajánlott videók;
        ajánlatunk; ajánlott tartalom; ajánlott olvasmány; ezek is érdekelhetik; ez is érdekelheti önt;
        legutóbbi cikkek; legújabb cikkek; legfrissebb cikkek; friss cikkek; hasonló bejegyzések;
        továbbiak a rovatból; további híreink; további hírek; friss hírek; legnézettebb;
        a szerző további cikkei; a szerző további írásai; a rovatból; videóajánló; kapcsolódó;
        kapcsolódó tartalom; partnereink tartalmaiból; kövesse a témát;
        kapcsolódó tartalmak; kapcsolódó írások; kapcsolódó írásaink; önt is érdekelheti; téged is érdekelhet;
        érdekelheti még; érdekelhet még; a legolvasottabbak; legnépszerűbb cikkek; szerkesztő ajánlja;
        a szerkesztő ajánlja; szerkesztőség ajánlja;   a rovatból ajánljuk;
        hasonló hírek; korábban a témában; címkék alapján; mások ezt olvassák; most olvassák; ezt olvassák most;
        kiemelt híreink; partnereinktől; partnereink ajánlata; hírlevélből ajánljuk;
        a hét legolvasottabb cikkei; a nap legolvasottabb cikkei; legolvasottabb a héten;
        népszerű bejegyzések ezen a blogon;
        legtöbbet kommentelt; ajánlott önnek; ezt olvasták mások; mások ezt olvasták
      `),
      weak: phrases(`
        ajánló; ajánljuk; népszerű; friss; hírek; kiemelt; aktuális; legfrissebb; legfrissebbek;
        legnépszerűbb; még több; olvasta már;
        ajánlott; kapcsolódó anyagok; ezt olvasta már?;
        most népszerű;
        ne hagyja ki; ne hagyd ki
      `)
    },
    continues: {
      start: phrases(`
        a cikk a hirdetés után folytatódik; cikkünk a hirdetés után folytatódik; a hirdetés után folytatjuk;
        cikk folytatása a hirdetés után; a cikk lentebb folytatódik; folytatás a hirdetés után;
        a cikk az ajánló után folytatódik;
        kattintson ide; kattints ide; ide kattintva; a cikk a videó után folytatódik;
        a cikk a kép után folytatódik;
        a cikk a hirdetés alatt; a cikk a hirdetés után; a cikk folytatódik;
        folytatás a hirdetés;
        a cikk folytatása a hirdetés
      `),
      weak: phrases(' cikkünk folytatódik')
    },
    ad: {
      whole: phrases(`
        hirdetés; - hirdetés -; támogatott tartalom; szponzorált tartalom; fizetett hirdetés; pr-cikk; pr cikk;
        fizetett tartalom; társadalmi célú hirdetés; partneri tartalom; hirdetés hirdetés;
        támogatóink;
        kosárba; kosárba teszem; vásárlás most; megnézem az ajánlatot;
        fizetett együttműködés; együttműködő partnerünk
      `),
      weak: phrases(`
        támogatott; szponzorált; partner; partnereink; támogató; hirdetések; reklám; promóció; (x)
      `)
    },
    'comment-heading': {
      start: phrases(`
        hozzászólás írása; szólj hozzá; szóljon hozzá; szólj hozzá te is; írj hozzászólást; írjon hozzászólást;
        kommentálja; új hozzászólás; válasz hagyása; vélemény, hozzászólás; vélemény, hozzászólás?;
        jelentkezz be a hozzászóláshoz; jelentkezzen be a hozzászóláshoz; hozzászóláshoz be kell;
        a hozzászóláshoz be kell; a hozzászóláshoz jelentkez; hozzászóláshoz jelentkez;
        a hozzászóláshoz regisztr
      `),
      weak: phrases(`
        hozzászólások; hozzászólás; kommentek; komment; válasz; vélemény; nincs hozzászólás;
        hozzászólások kikapcsolva; szólj hozzá!;
        nincsenek megjegyzések;
        csatlakozz a beszélgetéshez; tagok beszélgetése; kezdd el a beszélgetést
      `),
      whole: phrases(`
        megjegyzés küldése;
        választörlés; válaszokválasz; válasz törlés;
        hozzászólok; nincs megjegyzés; nincsenek hozzászólások; kommentek mutatása; kommentek megtekintése;
        hozzászólások mutatása; hozzászólások megjelenítése; a hozzászólások lezárva; 0 hozzászólás;
        minden vélemény számít; hozzászólás most
      `)
    },
    'comment-notice': {
      start: phrases(`
        az e-mail címet nem tesszük közzé; az e-mail-címet nem tesszük közzé; az e-mail címed nem tesszük közzé;
        email cím (nem tesszük közzé); az email címet nem tesszük közzé; a kötelezően kitöltendő mezőket;
        a kötelező mezőket; a nevem, e-mail címem, és weboldalcímem mentése; a nevem, e-mail-címem és;
        hozzászólások lehetősége itt nem engedélyezett; a hozzászólás rendszer-moderációra;
        hozzászólás írásához be kell jelentkezni; a hozzászóláshoz be kell jelentkezni; ez az oldal az akismet;
        hozzászólások lezárva; értesítést kérek az új hozzászólásokról;
        kérjük, adja meg hozzászólását; kérjük, adja meg nevét; helytelen e-mail címet adott meg;
        a nevem, e-mail-címem, és weboldalcímem mentése; a hozzászólások le vannak tiltva;
        a hozzászólások lehetősége; köszönjük hozzászólását;
        hozzászólás küldéséhez be kell jelentkezni
      `),
      whole: phrases(`
        ezt a hozzászólást töröltük;
        a hozzászólások le vannak zárva; a hozzászólás jelenleg nem engedélyezett;
        a kommentelés le van zárva; a hozzászólásokat moderáljuk; hozzászóláshoz jelentkezzen be;
        legyen ön az első hozzászóló; szólj hozzá elsőként; olvassa el moderálási elveinket;
        moderálási alapelvek; összes komment megjelenítése; legújabb elöl; hozzászólás jelentése
      `)
    },
    'comment-field': {
      start: phrases(`
        név; neved; email; e-mail; email cím; e-mail cím; honlap; weboldal; hozzászólás; hozzászólás küldése;
        kilépés a válaszból; válasz megszakítása; kötelező;
        be kell jelentkezni a válaszadáshoz; be kell jelentkezni a hozzászólás beküldéséhez;
        kijelentkezés a felhasználói fiókból
      `)
    },
    share: {
      start: phrases(`
        megosztás facebookon; megosztás twitteren; megosztás x-en; megosztás e-mailben; megosztás emailben;
        megosztás a facebookon; megosztás a twitteren; kattints ide a twitter; kattints ide a facebook;
        kattints a megosztáshoz; kattintás ide a nyomtatáshoz; új ablakban nyílik meg; küldés e-mailben;
        küldés emailben;
        ha tetszett a cikk; ha tetszett az írás;
        oszd meg barátaiddal
      `),
      whole: phrases(`
        cikk megosztása; oszd meg másokkal is; ossza meg másokkal is; oszd meg ismerőseiddel;
        ossza meg ismerőseivel; link másolása; hivatkozás másolása; link másolva; cikk nyomtatása; cikk mentése;
        tetszett a bejegyzés; küldés ismerősnek;
        kedveld;
        megosztás linkedinen; elküldés e-mailben; megosztás pinteresten; megosztás redditen;
        megosztás telegramen; megosztás vkon; megosztás whatsappen; megosztás xingen;
        cikk küldése e-mailben; cikk küldése; küldje el ismerősének;
        betűméret;
        mentés későbbre; elolvasom később; link vágólapra másolva
      `),
      weak: phrases(`
        nyomtatás; küldés; mentés; másolás; facebook; twitter; whatsapp; e-mail; megosztások; email; küldöm;
        megosztás; megosztom; oszd meg; ossza meg; tetszik; betöltés; ajándékozás;
        link lekérése; egyéb alkalmazások
      `)
    },
    newsletter: {
      start: phrases(`
        iratkozzon fel hírlevelünkre; iratkozz fel hírlevelünkre; iratkozz fel a hírlevélre;
        iratkozzon fel a hírlevélre; feliratkozás a hírlevélre; feliratkozás hírlevélre;
        feliratkozom a hírlevélre; kérjük, iratkozzon fel; kérem a hírlevelet; köszönjük a feliratkozást;
        köszönjük, hogy feliratkozott;
        iratkozz fel, hogy megkapd a legfrissebb bejegyzéseket;
        hírlevél feliratkozás;
        a regisztráció befejezéséhez kattints az e-mailben küldött;
        ha szeretne hasonló cikkeket olvasni; ha nem szeretne lemaradni a legfrissebb hírekről
      `),
      whole: phrases(`
        regisztrálj most; megnyitás a böngészőben; ellenőrizd az e-mailed;
        kérjük, érvényes e-mail-címet adjál meg; hiba történt! kérjük, próbáld újra
      `),
      weak: phrases(`
        hírlevél; hírlevelek; feliratkozás; feliratkozom; értesítések; hírlevelünk; értesüljön elsőként;
        ne maradjon le; ne maradj le;
        add meg az e-mail címed; adja meg e-mail címét;
        leiratkozás; e-mail-címed;
        iratkozzon fel; iratkozz fel
      `)
    },
    follow: {
      start: phrases(`
        kövessen minket; kövess minket; kövessen minket a facebookon; kövess minket a facebookon is;
        kövesse oldalunkat; kövesd oldalunkat; csatlakozz hozzánk; csatlakozzon hozzánk; lájkolj minket;
        kövessen minket a google hírekben;
        kövesse az oldalunkat a google; kövesd az oldalunkat a google; kövesse oldalunkat a google;
        kövess minket a google;
        adja hozzá előnyben részesített forrásként; adj hozzá minket előnyben részesített;
        állítson be minket előnyben részesített; állíts be minket előnyben részesített;
        jelölj meg minket előnyben részesített; jelöljön meg minket előnyben részesített;
        kövesse whatsapp-csatornánkat; kövesd whatsapp-csatornánkat; csatlakozz whatsapp-csatornánkhoz;
        iratkozz fel whatsapp-csatornánkra; kövess minket a whatsappon;
        mostantól követi ezt a témát; kapcsolja be az értesítéseket, hogy; kapcsold be az értesítéseket, és;
        értesítést kérek, ha új cikk jelenik meg a témában; podcastunkat meghallgathatja a spotifyon is;
        iratkozzon fel a podcastra; kövesse … a bluesky; kövesse … a threads; kövesse … a mastodon;
        kövesse … a tiktok; kövesse … a telegram; kövesse … a whatsapp; kövesse … a flipboard;
        kövesse … a pinterest; kövesse … a discord; kövesse … a google news; kövesse … a apple news;
        kövesse … a msn; kövesse … a x; kövesse … a instagram; kövesse … a facebook; kövesse … a youtube;
        kövesse … a linkedin; kövesse … a viber
      `),
      whole: phrases(`
        kövess minket a google hírekben;
        kövessen facebookon;
        előnyben részesített forrás a google-ben; hozzáadás előnyben részesített forrásként;
        téma követése; szerző követése; kövesse ezt a témát; értesítések kezelése; hozzáadás a témáimhoz;
        értesítést kérek a témáról; hallgasd meg a spotifyon; hallgassa meg spotifyon;
        olvasson minket a bluesky-on; olvasson minket a threads-on; olvasson minket a mastodon-on;
        olvasson minket a tiktok-on; olvasson minket a telegram-on; olvasson minket a whatsapp-on;
        olvasson minket a flipboard-on; olvasson minket a discord-on; olvasson minket a google news-on;
        olvasson minket a google discover-on; olvasson minket a apple news-on; olvasson minket a msn-on;
        olvasson minket a x-on; olvasson minket a pinterest-on; már a bluesky-on is ott vagyunk;
        már a threads-on is ott vagyunk; már a mastodon-on is ott vagyunk; már a tiktok-on is ott vagyunk;
        már a telegram-on is ott vagyunk; már a whatsapp-on is ott vagyunk; már a flipboard-on is ott vagyunk;
        már a discord-on is ott vagyunk; már a google news-on is ott vagyunk;
        már a google discover-on is ott vagyunk; már a apple news-on is ott vagyunk;
        már a msn-on is ott vagyunk; már a x-on is ott vagyunk; már a pinterest-on is ott vagyunk
      `),
      weak: phrases(`
        követés; követem; követők; kövess bennünket; kövessen bennünket; kövesse a; közösségi média
      `)
    },
    tags: {
      start: phrases(`
        címkék:; címke:; témák:; téma:; kategóriák:; kategória:; kulcsszavak:; rovat:; tagek:
      `),
      whole: phrases(`
        kapcsolódó témák; címke
      `),
      weak: phrases('témák; kategóriák; kategória; rovatok; téma; címkék; kulcsszavak')
    },
    copyright: {
      whole: phrases(`
        újraközlési engedély kérése; felhasználási engedély kérése
      `),
      start: phrases(`
        minden jog fenntartva; minden jog fenntartva!; copyright ©; © copyright; a cikk szerzői jogi védelem;
        a cikk tartalma szerzői jogi védelem alatt áll; a tartalom másolása engedély nélkül tilos;
        engedély nélküli másolása tilos; a cikkek utánközlése csak engedéllyel;
        az oldalon található tartalmak szerzői jogvédelem alatt állnak
      `),
      weak: phrases(`
        copyright; szerzői jogok; szerzői jog; az oldalon megjelent; a tartalom másolása; utánközlés
      `)
    },
    disclaimer: {
      whole: phrases(`
        ai-összefoglaló; mi-összefoglaló; ai által generált tartalom;
        mesterséges intelligencia által generált
      `),
      start: phrases(`
        a cikk szponzorált; a cikk affiliate; a véleménycikkek nem;
        a cikkben megjelent vélemény; ez a cikk nem minősül; jelen cikk nem minősül;
        a honlap használatával elfogadja; a hozzászólások nem tükrözik;
        az oldal használatával ön; az oldal használatával elfogadja;
        a szerző véleménye nem feltétlenül; a szerző véleménye nem tükrözi; a szerző véleménye nem egyezik;
        a szerző véleménye nem azonos;
        az összefoglalót mesterséges intelligencia; az összefoglaló mesterséges intelligencia segítségével;
        ezt az összefoglalót mesterséges intelligencia; mi által készített összefoglaló;
        ai által készített összefoglaló; mesterséges intelligencia által készített összefoglaló;
        a cikket automatikusan fordítottuk; a cikk automatikus fordítással készült;
        a cikk gépi fordítással készült; a cikk mesterséges intelligencia segítségével;
        ez a cikk mesterséges intelligencia segítségével; a szöveg mesterséges intelligencia segítségével;
        az mi hibázhat;
        a cikket mesterséges hang olvassa fel; a cikket gépi hang olvassa;
        a hanganyag mesterséges intelligenciával készült; a felolvasás mesterséges intelligenciával készült;
        szerkesztőségünk betartja az etikai; a cikk partnerlinkeket tartalmaz;
        jutalékot kaphatunk, ha a linkjeinken keresztül vásárol; a tartalmat a hirdető készítette;
        szerkesztőségünk nem vett részt a tartalom készítésében; az árak a megjelenés időpontjában érvényesek
      `),
      weak: phrases(`
        a cikk megjelenését;
        gépi fordítás
      `)
    },
    cookie: {
      start: phrases(`
        ez a weboldal sütiket használ; ez az oldal sütiket használ; ez a weboldal cookie-kat;
        az oldal sütiket használ; weboldalunk sütiket használ; weboldalunk cookie-kat; oldalunk sütiket használ;
        sütiket használunk; honlapunk sütiket; cookie-kat használunk; az oldal további használatával;
        a weboldalon sütiket;
        ha folytatod a böngészést ezen oldalon; a webhely tartalmának megjelenítéséhez és a felhasználói;
        a harmadik fél szolgáltatásainak engedélyezésével elfogadja a; ez a szolgáltatás nem használ sütit;
        használja ezt a kapcsolót az összes alkalmazás; ez az alkalmazás mindig szükséges;
        itt láthatja és testreszabhatja az önről gyűjtött;
        az utolsó látogatás óta változások történtek, kérjük;
        mi és a partnereink információkat; a weboldal sütiket használ; a honlap sütiket használ;
        ez a weboldal cookie; a legjobb élmény érdekében; az oldal cookie-kat használ;
        mi és partnereink információkat tárolunk; mi és partnereink sütiket;
        mi és partnereink cookie-kat; mi és a partnereink sütiket
      `),
      whole: phrases(`
        süti szabályzat; cookie szabályzat; sütik kezelése; összes elfogadása; mindet elfogadom;
        összes elutasítása; adatvédelmi beállítások; süti beállítások; cookie beállítások; cookie tájékoztató;
        sütik elfogadása; az összes elfogadása; elfogadom az összeset;
        ok, elfogadom; cookie-szalag elrejtése; összes szolgáltatás előnyben részesítése;
        elfogadom az öszeset; mind elfogad; kiválasztottat elfogad; összes app átkapcsolása;
        mindet; sütik használata; mindig aktív; feltétlenül szükséges sütik; beállítások mentése;
        beállítások megtekintése; hozzájárulás kezelése
      `),
      weak: phrases(`
        elfogadom; elfogadás; elutasítom; rendben; sütik; mi és partnereink; további lehetőségek;
        szolgáltatások kezelése; beállítások; személyi adataid védelme; kötelező sütik;
        információk, amiket gyűjtünk; tudjon meg többet; elutasít; elfogad;
        elengedhetetlen; jogos érdek
      `)
    },
    paywall: {
      start: phrases(`
        a cikk folytatásához; a teljes cikk elolvasásához; folytassa az olvasást; ez a cikk csak előfizetőink;
        ez a tartalom csak előfizetők; ha már előfizető; van már előfizetése;
        van már fiókja; már van fiókod; a cikk további része csak; olvasson korlátlanul; legyen előfizetőnk;
        a cikk csak előfizetőknek; ez a tartalom csak előfizetőink; a teljes cikk előfizetőink számára;
        a cikk csak előfizető; ez a cikk csak előfizető; a tartalom csak előfizető;
        ez a tartalom csak előfizető; már van előfizetés; regisztráljon ingyen;
        jelentkezzen be a folytatáshoz;
        már előfizető?; már előfizető vagy; már előfizetőnk;
        a cikk csak előfizetők számára; ez a cikk csak előfizetők; a tartalom csak előfizetők;
        a cikk folytatása csak előfizetőink; a cikk folytatása csak előfizetőknek;
        a cikk folytatása előfizetőink számára; a cikk csak előfizetőink számára;
        ez a cikk csak előfizetőink számára; ez a cikk csak előfizetőknek; a cikk csak előfizetőknek érhető;
        ez a tartalom csak előfizetőknek; ez a tartalom csak regisztrált; a tartalom csak előfizetőink számára;
        a teljes cikk csak előfizetőink; a teljes cikk elolvasásához előfizetés;
        a teljes cikk elolvasásához jelentkezzen; a folytatáshoz jelentkezzen be; a folytatáshoz jelentkezz be;
        a továbbolvasáshoz jelentkezzen be; a továbbolvasáshoz előfizetés szükséges;
        az olvasás folytatásához előfizetés; az olvasás folytatásához jelentkezzen;
        fizessen elő, és olvassa tovább; fizess elő, és olvass tovább; fizessen elő és olvassa;
        fizess elő és olvasd; olvasása előfizetéses regisztrációhoz kötött; jelentkezz be a folytatáshoz;
        még … ingyenes cikked; ez a cikk mindenki számára ingyenes; ez a cikk most ingyenesen;
        próbálja ki egy hónapig ingyen
      `),
      whole: phrases(`
        előfizetek; elfelejtett jelszó; elfelejtette jelszavát; fiókom; profilom; csak előfizetőknek;
        van már fiókod; előfizetés kezelése;
        elfelejtetted a jelszavad?; nincs még fiókja?; jegyezzen meg;
        ajándékozd el a cikket; cikk ajándékozása; előfizetőként megoszthatod; előfizetőink ajándékba adhatják;
        kizárólag előfizetőknek; bármikor lemondható
      `),
      weak: phrases(`
        előfizető; prémium; jelszó; exkluzív; plusz; az olvasás folytatásához; előfizetőknek szóló;
        jelentkezzen be; jelentkezz be; fizessen elő; fizess elő; regisztráljon; bejelentkezés;
        belépés; regisztráció; előfizetés; kijelentkezés; kilépés; előfizetőknek;
        emlékezz rám;
        csak tagoknak
      `)
    },
    app: {
      whole: phrases(`
        szerezd meg a google playen; letölthető az app store-ból; megnyitás az alkalmazásban
      `),
      start: phrases(`
        töltse le alkalmazásunkat; töltsd le az alkalmazást; töltse le az alkalmazást; töltsd le appunkat;
        töltse le applikációnkat;
        töltsd le az appot; töltse le az appot;
        olvassa be a qr-kódot, és töltse le az alkalmazást
      `),
      weak: phrases('alkalmazás; letöltés; applikáció')
    },
    donation: {
      start: phrases(`
        támogass minket; támogasson minket; támogassa munkánkat; támogasd munkánkat; támogassa a független;
        támogasd a független; legyél a támogatónk;
        támogassa független; támogasd független
      `),
      weak: phrases('adományozz; adományozok; támogatom; támogatás')
    },
    contact: {
      start: phrases(`
        hibát találtál a cikkben; van egy jó sztorija; van egy jó sztorid;
        lépjen kapcsolatba; észrevétele van; elírást talált; hogy tetszett a cikk; értékelje a cikket;
        értékeld a cikket;
        van egy jó témája; van egy jó témád;
        hibát talált a cikkben; hibát talált a szövegben; hibát találtál a szövegben;
        hibát találtál; ha hibát talál;
        hibát talált?;
        küldje el nekünk fotóit; küldd el nekünk a fotóidat; hasznosnak találta a cikket?;
        mennyire volt hasznos a cikk?
      `),
      whole: phrases(`
        hibabejelentés; kapcsolatfelvétel; hiba jelentése;
        tetszett a cikk; eredmények megtekintése; mutasd az eredményeket; szavazok; milyen reakciót vált ki;
        cikk összefoglalása; összefoglaló megjelenítése; cikk összefoglalása ai-val; kérdezd az ai-t;
        hiba bejelentése; szavazzon a kérdésünkre; vegyen részt szavazásunkon; köszönjük a szavazatát;
        köszönjük a szavazatot
      `),
      weak: phrases(`
        kapcsolat; elérhetőség; helyesbítés; szerkesztőség; küldje el nekünk; küldd el nekünk; írjon nekünk;
        írj nekünk; ha van egy; mit gondol; mi a véleménye;
        szavazz;
        szavazás
      `)
    },
    navigation: {
      start: phrases(`
        ugrás a tartalomra; ugrás a tartalomhoz; ugrás a fő tartalomra; ugrás a navigációhoz;
        tovább a tartalomra; vissza a lap tetejére; vissza a tetejére; vissza a főoldalra; vissza a címlapra;
        az oldal tetejére; hozzászólások megtekintése; hozzászólások mutatása; összes hozzászólás;
        további cikkek betöltése; ön itt áll; kellemes olvasást kívánunk;
        nyomtatható változat; nyomtatóbarát változat; cikk nyomtatása; közvetlen link; küldés e-mailben;
        ez a bejegyzés … kategóriába; könyvjelzőhöz a közvetlen link;
        keresés:;
        megtekintések:; megtekintések száma:; olvasottság:; megtekintve:; itt vagy:; ön itt van:;
        jelenlegi hely:
      `),
      whole: phrases(`
        adatvédelmi tájékoztató; adatvédelmi nyilatkozat; adatkezelési tájékoztató; felhasználási feltételek;
        általános szerződési feltételek; médiaajánlat; jogi nyilatkozat; következő cikk; előző cikk;
        előző következő; következő oldal; előző oldal; következő bejegyzés; előző bejegyzés; több mutatása;
        mutass többet; még több cikk; további cikkek; összes megtekintése; menü bezárása; menü megnyitása;
        hirdessen nálunk; oldaltérkép; főmenü; etikai kódex; rss csatornák; nyomtatott lap; részletes keresés;
        előző cikk következő cikk;
        feliratkozás: megjegyzések küldése (atom); újabb bejegyzés; régebbi bejegyzés;
        görgessen a tetejére; görgetés a tetejére;
        összes bejegyzés megtekintése; a szerző összes cikke; több betöltése; további betöltés;
        vissza az oldal tetejére;
        adatvédelmi irányelvek;
        tartalomjegyzék;
        ugrás a recepthez; recept nyomtatása; sötét mód; világos mód;
        szerkesztési elveink; szerkesztőségi alapelveink; így dolgozunk; így ellenőrizzük a tényeket;
        miért bízhat bennünk; fejtse meg keresztrejtvényünket; tesztelje tudását; továbbiak betöltése
      `),
      weak: phrases(`
        menü; keresés; bezárás; bezár; főoldal; kezdőlap; címlap; következő; előző; vissza; tovább; segítség;
        belföld; külföld; sport; kultúra; gazdaság; politika; vélemény; archívum; rss; videó; bulvár; tech;
        életmód; kereső; kihagyás; lap tetejére; adatvédelem; ászf; rólunk; impresszum; gyászhírek;
        szerkesztés; módosít; rendezés; felugró ablak;
        oldal; oldalak; utolsó
      `)
    },
    player: {
      start: phrases(`
        hallgassa meg a cikket; hallgasd meg a cikket; az ön böngészője nem támogatja; a böngésző nem támogatja;
        a videó nem elérhető;
        leállította a lejátszást; a videó nem tölthető be hálózati vagy;
        nincs kompatibilis forrás ehhez a videóhoz; ezt a felugró ablakot az escape gomb;
        ez egy felugró ablak; párbeszédablak eleje. az escape gomb befejezi és;
        használja a bal/jobb nyíl gombokat az egy; használja a fel/le nyíl gombokat a hangerő;
        a videólejátszó betöltése; a böngésződ nem támogatja a videót
      `),
      whole: phrases(`
        videó lejátszása; videó megtekintése; videó betöltése; teljes képernyő; nézze meg a videót;
        nézd meg a videót;
        galéria megnyitása; képek megtekintése; galéria megtekintése; betöltés...; betöltés ...;
        cikk meghallgatása;
        normál méret; feliratok kikapcsolva; magyarázó szöveg kikapcsolva; videó lejátszó;
        leírások kikapcsolva; kép a képben; összes beállítás visszaállítása az alapértelmezett értékekre;
        felugró ablak bezárása; párbeszédablak vége; feliratbeállítások párbeszédablak;
        élő adáshoz tekerés, jelenleg az élő adás mögött van;
        élő adáshoz tekerés, jelenleg az élő adásnál van; magyarázó szövegek beállításai;
        feliratok beállításai;
        nagyítás; kép nagyítása; összes kép; fotógaléria; képgaléria; megnézem a galériát;
        a hang nem érhető el; felirat kikapcsolva; kapcsolja be a javascriptet a videó megtekintéséhez;
        megnézem a youtube-on; megtekintés youtube-on; minden epizód; következő kép; előző kép;
        összes kép megtekintése; vissza a galériához; képaláírás elrejtése; további képek a galériában
      `),
      weak: phrases(`
        lejátszás; szünet; hangerő; videó; hallgatás; élő; ez a videó nem; némítás; aktuális időpont; hossz;
        hátralévő idő; adatfolyam típusa; betöltve; állapot; némítás kikapcsolva; lejátszási sebesség;
        feliratok; magyarázó szöveg; fejezetek; audio lejátszó; visszajátszás; leírások; hangsáv; betűtípus;
        szövegél stílus; folyamatjelző sáv; idő csúszka; élő közvetítés; némítás feloldása; hangerőcsúszka;
        videolejátszó; audiolejátszó; képaláírás/feliratok;
        gépi hang; mesterséges hang; ai-hang
      `)
    },
    embed: {
      start: phrases(`
        a bejegyzés megtekintése az instagramon; megosztott bejegyzése; a bejegyzés megtekintése;
        a tartalom megtekintéséhez;
        ez a tartalom nem érhető el; ez a videó nem érhető el; a böngésződ nem támogatja
      `),
      weak: phrases('ez a tartalom nem; külső tartalom')
    },
    truncation: {
      start: phrases(`
        a teljes cikket itt; a teljes cikk itt; a teljes cikk elolvasható; a teljes interjú itt;
        a cikk teljes terjedelmében; a teljes írás itt
      `),
      whole: phrases(`
        tovább olvasom; olvass tovább; olvasson tovább; tovább a cikkre; tovább a teljes cikkre;
        folytatás következik; teljes cikk megtekintése; teljes cikk elolvasása;
        elolvasom; tovább a cikkhez; teljes cikk; a teljes cikk; a teljes cikk elolvasása; olvassa tovább;
        olvasd tovább;
        bővebben; tovább a hírre
      `),
      weak: phrases(`
        tovább; folytatás; részletek; a folytatásért

      `)
    },
    byline: {
      start: phrases(`
        szerző:; szerzők:; írta:; szöveg:; szerkesztette:; szerkesztő:; riporter:; fordította:; közzétette:;
        beküldte:; cikk szerzője
      `),
      whole: phrases('(mti); szerkesztőségünk; saját tudósítónktól'),
      weak: phrases(`
        szerző; írta; újságíró; szerkesztő; tudósító; riporter; mti; szerkesztőség; a szerkesztőség;
        tudósítónktól; munkatársunktól; mti/
      `)
    },
    'about-author': {
      start: phrases(`
        a szerző cikkei; a szerző további cikkei;
        írjon a szerzőnek; kapcsolat a szerzővel
      `),
      weak: phrases('a szerzőről; a szerző további; a szerző összes')
    },
    credit: {
      start: phrases(`
        fotó:; fotó :; fotók:; kép:; képek:; illusztráció:; képünk illusztráció; a kép illusztráció; nyitókép:;
        borítókép:; kiemelt kép; grafika:; fénykép:; képernyőkép; képaláírás:; kiemelt kép:; archív fotó;
        archív felvétel; fotós:
      `),
      whole: phrases('getty images; shutterstock; illusztrációs kép; pexels; mti fotó'),
      weak: phrases(`
        fotó; kép; képek; forrás; grafika; fotók; forrás:; illusztráció; fotó/; videó:; borítókép; nyitókép;
        címlapkép; címlapfotó; archív; mti; nagyítás
      `)
    },
    date: {
      start: phrases(`
        közzétéve:; megjelent:; megjelenés:; frissítve:; utolsó frissítés; frissült:; publikálva:;
        utoljára frissítve; módosítva:; módosítás:
      `),
      weak: phrases(`
        ma; tegnap; dátum; megjelent; órája; perce; ezelőtt; napja; frissítve; dátum:; létrehozva:; közzétéve;
        órával ezelőtt; perccel ezelőtt; nappal ezelőtt;
        héttel ezelőtt; hónappal ezelőtt
      `)
    },
    'reading-time': {
      start: phrases(`
        perc olvasás; perces olvasás; olvasási idő; olvasási idő:; perc olvasási idő; olvasásra szánt idő;
        perces olvasmány; p olvasás
      `)
    },
    'sign-off': {
      start: phrases(`
        fordította:; a cikk eredetileg; eredeti megjelenés; a cikk forrása; borítókép:; nyitókép:
      `),
      whole: phrases('(mti); forrás: mti; reuters; afp'),
      weak: phrases(`
        forrás; források; vége; forrás:; források:; fordítás:; az eredeti cikk; a cikket frissítettük;
        cikkünket frissítettük; via:; mti; via; mti/
      `)
    }
  },
  requests: {
    page: phrases(`
        nekünk; minket; bennünket; hozzánk; hírlevelünk*; oldalunk*; csatornánk*; alkalmazásunk*;
        honlapunk*; weboldalunk*;
        kövessen minket; kövess minket; írjon nekünk; írj nekünk; küldje el nekünk
      `),
    readers: phrases('ön; önnek; önök; te; neked; kérjük'),
    deeds: phrases(`
        iratkozzon fel; iratkozz fel; feliratkozás; feliratkozom; regisztráljon; regisztrálj;
        kövessen; kövess; kövesse; csatlakozzon; csatlakozz; kattintson; kattints; ossza meg;
        oszd meg; töltse le; töltsd le; kapja meg; írja meg; írd meg; szóljon hozzá; szólj hozzá;
        támogassa; támogass; támogasson; jelentkezzen be; jelentkezz be; fizessen elő; fizess elő;
        olvassa; lájkolja; lájkolj; lájkold;
        írjon; írjon nekünk; írj nekünk; küldje el; küldje; küldd el; kövessen minket; kövess minket
      `),
    over: phrases('tetszett'),
    things: {
      newsletter: phrases(`
        hírlevél; hírlevelünkre; hírlevelünk; hírlevelére; e-mail; e-mailben; ingyen; ingyenes;
        értesítés*; legfrissebb hírek; előfizetés
      `),
      'comment-notice': phrases(
        'hozzászólás; hozzászólások; komment; kommentek; kommentben; véleményét; moderál*'
      ),
      cookie: phrases('sütik; sütiket; cookie*; adatvédelmi; személyes adatok; adatkezelési'),
      disclaimer: phrases('felhasználási feltételek; ez az oldal; honlapunk; oldalunk; weboldalunk'),
      follow: phrases(`
        facebook-oldal*; facebookon; facebook-oldalunk*; instagramon; twitteren; youtube-csatorn*;
        közösségi médiában; csatornánk*; facebook; instagram; youtube; google hírek; bluesky*; threads;
        mastodon*; tiktok*; telegram*; viber*; discord*; flipboard*; pinterest*; snapchat*; linkedin*;
        whatsapp*; google discover*; google news*; apple news*; msn
      `),
      share: phrases('ezt a cikket; a cikket; a cikk; ismerőseiddel; ismerőseivel'),
      app: phrases('alkalmazásunk*; mobilalkalmazás*; applikáció*'),
      paywall: phrases('előfizető*; tovább olvas*; fiók*'),
      donation: phrases('független újságírás*; munkánk*; szerkesztőség*')
    },
    links: phrases(`
        kattintson ide; kattints ide; ide kattintva
      `),
    own: {
      newsletter: phrases(`
        legfrissebb hírek; legfontosabb hírek; friss hírek; legfrissebb híreinket
      `),
      contact: phrases(`
        szerkesztőségünk*; szerkesztoseg@; híreinket
      `),
      donation: phrases(`
        független újságírás*; független sajtó*; független média*
      `)
    }
  }
}

export default hu
