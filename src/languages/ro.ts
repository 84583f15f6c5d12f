import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Romanian. */
export const ro: Language = {
  ...bare,
  tag: 'ro',
  name: 'Romanian',
  signs: {
    words: words(`
      de și în a la cu care din pe că nu un o pentru este mai să fi sunt fost au ce ca al prin după sau dar până
      său lui iar când între acest ai ale cele cel era va fie această sa lor despre printre precum doar cum si
      in acum sub ei spus ani
    `),
    letters: 'șțăşţ'
  },
  quotes: ['„”', '«»', '“”', '""'],
  decimal: ',',
  units: words(
    'procente milioane miliarde milion miliard mii kilometri metri lei euro dolari tone litri hectare grade puncte km kg'
  ),
  clock: words('ora orele'),
  abbreviations: words(`
    dl dna dr prof ing nr str bd art alin lit pag p etc ex cca aprox mil mld min max ian feb mar apr iun iul aug
    sept oct noi dec sf ș.a ș.a.m.d d.hr î.hr e.n s.a s.r.l srl jud com loc ap bl sc tel acad lt col gen cpt mr
    av conf n.r red
  `),
  grammar: {
    ...bare.grammar,
    openEnded: words(`
      de în la cu din pe pentru și sau că să prin între despre către fără dacă deși dar iar ci spre
    `),
    subjects: words('eu tu el ea noi voi ei ele'),
    saying: words(`
      spus spune declarat declară afirmat afirmă precizat precizează adăugat adaugă explicat explică scris scrie
      transmis transmite susținut susține menționat menționează subliniat subliniază anunțat anunță
    `),
    telling: words(
      'scria strigat strigă cere cerut glumit glumește promis promite sfătuit sfătuiește propus propune îndemnat îndeamnă avertizat avertizează întrebat întreabă șoptit amintit speră citea citește'
    ),
    citing: words('era suna scria înseamnă'),
    determiners: words(`
      un o unui unei acest această acestui acestei acești aceste acestor acel acea acelui acelei acei acele
      acelor fiecare orice niște său sa săi sale lor nostru noastră noștri noastre
    `),
    transitive: words(`
      include includ oferă oferea reprezintă conține conțin necesită implică presupune presupun permite permit
      constituie obține obțin evită cuprinde cuprind semnifică prezintă
    `),
    finite: words(`
      este sunt era erau fost fi va vor ar are au avea aveau am poate pot putea puteau trebuie trebuia vrea
      voia spune spunea rămâne rămân rămas vine vin venea merge merg mers face fac făcea știe știu crede cred
      începe încep început există stă stau nu
    `)
  },
  compounds: {
    words: words(`
      într-un într-o dintr-un dintr-o printr-un printr-o într-adevăr dintr-odată s-a s-au s-ar n-a n-au n-ar
      i-a i-au i-ar l-a l-au l-ar le-a le-au le-ar ne-a ne-au v-a v-au m-a m-au te-a mi-a mi-au ți-a și-a
      și-au și-ar nu-i să-și să-l să-i să-mi să-ți să-ne dându-i făcându-se prim-ministru prim-ministrul
      prim-ministrului vice-președinte ex-președinte ex-ministru nord-est nord-vest sud-est sud-vest
      nord-estul nord-vestul sud-estul sud-vestul est-european central-european ruso-ucrainean ruso-ucraineană
      israeliano-palestinian româno-maghiar româno-moldovean social-democrat social-democrați social-economic
      socio-economic bun-simț bună-cuviință cuvânt-cheie drept-credincios așa-zis așa-zisa așa-zisul așa-numit
      așa-numita așa-numitul după-amiază după-amiaza redactor-șef redactorul-șef e-mail e-mailuri site-ul
      site-ului show-ul show-uri
    `),
    tails: [],
    heads: words('într dintr printr'),
    prefixes: words('ex vice prim'),
    enclitics: words('se')
  },
  labels: {
    'read-more': {
      start: phrases(`
        citește și; citeste si; citiți și; cititi si; citește mai mult; citește mai multe; citeste mai mult;
        citește continuarea; citește tot articolul; vezi și; vezi si; vezi mai mult; vezi mai multe; vedeți și;
        ascultă și; articole similare; articole asemănătoare; articol similar; știri similare;
        știri pe aceeași temă; pe aceeași temă; te-ar putea interesa; te-ar putea interesa și;
        ți-ar putea plăcea; s-ar putea să te intereseze; recomandările redacției; recomandarea video;
        recomandările noastre; mai multe despre; mai multe pe această temă; urmărește și;
        citește mai departe; recomandări:; vă recomandăm;
        citeşte şi; citiţi şi; citeşte mai mult; citeşte mai multe; citeşte continuarea;
        citeşte tot articolul; vezi şi; vedeţi şi; ascultă şi; ştiri similare; ştiri pe aceeaşi temă;
        pe aceeaşi temă; te-ar putea interesa şi; ţi-ar putea plăcea; recomandările redacţiei; urmăreşte şi;
        citeşte mai departe;
        galerie foto:;
        vezi video;
        articol recomandat:; află mai multe:; citește și:;
        citește şi; citește în continuare; citește aici; citește mai multe despre; citiți şi; citiți mai mult;
        citiți mai multe; citiți în continuare; citiți aici; citiți și:; citiți mai multe despre;
        citiți integral; citeşte și; citeşte în continuare; citeşte aici; citeşte și:; citeşte mai multe despre;
        citeşte integral; vezi în continuare; vezi aici; vezi și:; vezi mai multe despre; vezi integral;
        vedeți şi; vedeți mai mult; vedeți mai multe; vedeți în continuare; vedeți aici; vedeți și:;
        vedeți mai multe despre; vedeți integral; urmărește şi; urmărește mai mult; urmărește mai multe;
        urmărește și:; urmărește mai multe despre; ascultă mai mult; ascultă mai multe; ascultă și:;
        ascultă mai multe despre; recomandăm și; recomandăm şi; recomandăm și:; descoperă și; descoperă şi;
        descoperă mai mult; descoperă mai multe; descoperă și:; descoperă mai multe despre; articol complet;
        articolul complet; interviul integral; îți recomandăm; pe același subiect; mai multe detalii aici;
        detalii aici; legat de acest subiect
      `),
      weak: phrases(`
        citește; vezi; ascultă; video; foto; galerie foto; recomandări; recomandare; recomandate; podcast;
        detalii; live; mai mult;
        citeşte;
        alte știri; articole recomandate; recomandarea editorului
      `)
    },
    related: {
      start: phrases(`te-ar mai putea interesa; te-ar mai putea interesa și; te-ar mai putea interesa şi`),
      whole: phrases(`
        articole similare; articole asemănătoare; articole recomandate; articole recente; știri similare;
        știri recente; știri pe aceeași temă; cele mai citite; cele mai citite articole; cele mai citite știri;
        cele mai noi știri; ultimele știri; ultimele stiri; ultimele articole; alte articole;
        te-ar putea interesa; te-ar putea interesa și; citește și; vezi și; știrile zilei; cele mai populare;
        mai multe știri; mai multe articole; postări similare; pe aceeași temă; recomandările redacției;
        comentarii recente; din aceeași categorie;
        ştiri similare; ştiri recente; ştiri pe aceeaşi temă; cele mai citite ştiri; cele mai noi ştiri;
        ultimele ştiri; te-ar putea interesa şi; citeşte şi; vezi şi; ştirile zilei; mai multe ştiri;
        pe aceeaşi temă; recomandările redacţiei; din aceeaşi categorie;
        citiți și;
        articolul precedent; articolul următor; articole similaremai multe de la autor;
        navigare în articole;
        cele mai recente; cele mai noi; de la același autor; mai multe de la autor;
        mai multe de la acest autor; cele mai comentate; ți-ar putea plăcea; ți-ar putea plăcea și;
        recomandările noastre; alte știri; din aceeași secțiune; articole populare; cele mai vizualizate;
        articole noi; ultimele noutăți; postări recente;
        top citite; vezi toate știrile; îți recomandăm să citești; îți recomandăm și;
        articole înrudite; articole relevante; știri recomandate; pe același subiect; v-ar putea interesa;
        v-ar putea interesa și; te poate interesa; ar putea să te intereseze; recomandarea redacției;
        recomandările editorilor; îți recomandăm;   alte articole de același autor;
        mai multe din această categorie; top articole; de la parteneri; știri de la parteneri;
        cele mai citite azi; cele mai citite săptămâna aceasta; cele mai citite din săptămână;
        postări populare de pe acest blog;
        cele mai distribuite; alegerea editorului; recomandate pentru tine; mai multe din această secțiune;
        alții au citit și
      `),
      weak: phrases(`
        populare; recent; recente; știri; mai multe; noutăți; top; ultima oră;
        recomandate; recomandări;
        ştiri; noutăţi; alte ştiri;
        recomandarea editorului;
        recomandat;
        în tendințe; de pe web;
        nu rata; nu ratați
      `)
    },
    continues: {
      start: phrases(`
        articolul continuă mai jos; articolul continuă după publicitate; articolul continuă după reclamă;
        articolul continuă sub; continuarea articolului după; știrea continuă după; continuă după publicitate;
        citește mai departe după;
        ştirea continuă după; citeşte mai departe după; continuarea, după publicitate;
        continuarea după publicitate;
        click aici pentru; clic aici pentru; dă click aici pentru; dați click aici pentru; apasă aici pentru;
        apăsați aici pentru;
        continuarea după reclamă
      `)
    },
    ad: {
      whole: phrases(`
        publicitate; - publicitate -; conținut sponsorizat; articol sponsorizat; conținut plătit; advertorial;
        anunț publicitar; publicitate publicitate; articol publicitar; conținut publicitar;
        conţinut sponsorizat; conţinut plătit; anunţ publicitar; conţinut publicitar;
        post promovat; postare promovată;
        adaugă în coș; cumpără acum; vezi oferta; vezi prețul;
        parteneriat plătit; în parteneriat cu
      `),
      weak: phrases(`
        sponsor; parteneri; partener; promovat; anunțuri; reclamă; reclama; (p); sponsorizat;
        anunţuri
      `)
    },
    'comment-heading': {
      start: phrases(`
        lasă un răspuns; lasă un comentariu; lăsați un comentariu; lăsați un răspuns; adaugă un comentariu;
        adaugă comentariu; scrie un comentariu; spune-ți părerea; lasa un raspuns; lasa un comentariu;
        lăsaţi un comentariu; lăsaţi un răspuns; spune-ţi părerea;
        trebuie să fii autentificat; conectează-te pentru a comenta;
        pentru a comenta trebuie; pentru a comenta, trebuie
      `),
      weak: phrases(`
        comentarii; comentariu; răspunde; răspuns; niciun comentariu; comentarii oprite; păreri; comentează;
        discuție; alătură-te discuției; discuție membrii; începe conversația
      `),
      whole: phrases(`
        trimiteți un comentariu;
        răspundețiștergeți; răspundeţiştergeţi; răspundețiștergere;
        fii primul care comentează; fii primul care comentează!; 0 comentarii; vezi toate comentariile;
        spune-ne părerea ta
      `)
    },
    'comment-notice': {
      weak: phrases(`
        intră în discuție
      `),
      start: phrases(`
        adresa ta de email nu va fi publicată; adresa ta de e-mail nu va fi publicată;
        adresa dvs. de email nu va fi publicată; câmpurile obligatorii sunt marcate;
        campurile obligatorii sunt marcate; salvează-mi numele, emailul și; salvează numele meu;
        comentariul tău e în așteptare; comentariul tău așteaptă; comentariile sunt închise;
        trebuie să fii autentificat pentru; acest site folosește akismet; acest site utilizează akismet;
        anunță-mă prin email;
        salvează-mi numele, emailul şi; comentariul tău e în aşteptare; comentariul tău aşteaptă;
        acest site foloseşte akismet; anunţă-mă prin email;
        vă rugăm introduceți comentariul; vă rugăm să introduceți comentariul; introduceți aici numele;
        ați introdus o adresă de email incorectă;
        citiți principiile noastre de moderare; citește regulamentul de comentarii;
        îți mulțumim pentru comentariu
      `),
      whole: phrases(`
        acest comentariu a fost eliminat;
        comentariile sunt moderate; comentariile la acest articol sunt închise; citește regulile comunității;
        regulament comentarii
      `)
    },
    'comment-field': {
      start: phrases(`
        nume; numele; email; e-mail; site web; site; comentariu; trimite un comentariu; publică comentariul;
        trimite comentariul; anulează răspunsul; obligatoriu;
        autentifică-te pentru a răspunde; autentifică-te pentru a lăsa un comentariu;
        deautentifică acest cont
      `),
      whole: phrases(`
        raportează comentariul
      `),
      weak: phrases(`
        pagina web
      `)
    },
    share: {
      start: phrases(`
        distribuie pe facebook; distribuie pe twitter; distribuie pe whatsapp; distribuie pe;
        partajează pe facebook; partajează pe; dă clic pentru a partaja; dă clic pentru partajare;
        trimite pe whatsapp; trimite pe email; trimite prin email; se deschide într-o fereastră nouă;
        se deschide în fereastră nouă; share pe facebook;
        dacă ți-a plăcut acest articol; dacă v-a plăcut acest articol; dacă ți-a plăcut articolul;
        vizitat de … vizite astăzi; accesat de … ori;
        trimite prin e-mail
      `),
      whole: phrases(`
        distribuie articolul; distribuie acest articol; partajează asta; partajează articolul;
        împarte cu prietenii; trimite unui prieten; copiază link; copiază linkul; copiază link-ul; link copiat;
        tipărește articolul; salvează articolul; trimite articolul; dă mai departe;
        tipăreşte articolul;
        îmi place încarc;
        trimiteți prin e-mail; postați pe blog!; distribuiți pe x; distribuiți pe facebook;
        trimiteți către pinterest;
        dimensiune text; mărime text; dimensiunea textului;
        salvează pentru mai târziu; citește mai târziu; printează articolul
      `),
      weak: phrases(`
        trimite; salvează; copiază; facebook; twitter; whatsapp; email; distribuiri; distribuie; partajează;
        printează; tipărește; apreciază; încarc; se încarcă;
        tipăreşte;
        obțineți linkul; alte aplicații
      `)
    },
    newsletter: {
      start: phrases(`
        abonează-te la newsletter; abonați-vă la newsletter; abonează-te la newsletterul; abonare la newsletter;
        abonare newsletter; înscrie-te la newsletter; primește newsletter; mulțumim pentru abonare;
        abonaţi-vă la newsletter; primeşte newsletter; mulţumim pentru abonare;
        abonează-te ca să primești ultimele articole;
        descoperă mai multe la;
        îți mulțumim pentru abonare;
        abonează-te la;
        primește știrile pe; primește știrile în; primește cele mai importante știri;
        primește cele mai noi știri;
        pentru a completa înregistrarea, fă clic pe
      `),
      whole: phrases(`
        înregistrează-te acum; vizualizează în browser; acum verifică-ți emailul;
        te rog să introduci o adresă de email validă; ceva nu a funcționat corect, te rog încearcă din nou;
        vrei să fii la curent cu cele mai noi știri?; vrei să fii la curent cu noutățile?
      `),
      weak: phrases(`
        newsletter; abonează-te; abonare; înscrie-te; notificări; mă abonez;
        primești pe email; vrei să primești;
        primeşte ştirile; primeşti pe email; vrei să primeşti;
        introdu adresa ta de email; introdu adresa de email; adresa ta de email;
        dezabonare
      `)
    },
    follow: {
      start: phrases(`
        urmărește-ne pe; urmărește-ne și pe; urmăriți-ne pe; urmăriți-ne și pe; ne găsești pe; dă like paginii;
        alătură-te grupului; abonează-te la canalul;
        urmărește … pe google news; urmăreşte … pe google news; urmărește cele mai noi știri pe google news;
        urmăreşte-ne pe; urmăreşte-ne şi pe; urmăriţi-ne pe; urmăriţi-ne şi pe; ne găseşti pe;
        urmăreşte cele mai noi ştiri pe google news; urmăriți … pe google news; urmăriţi … pe google news;
        urmărește cele mai noi știri; urmăreşte cele mai noi ştiri;
        intră pe canalul; intrați pe canalul; urmărește canalul; urmăriți canalul; alătură-te canalului;
        fii la curent cu;
        urmărește știrile pe whatsapp; abonați-vă la canalul nostru; abonează-te la canalul nostru;
        urmărește știrile noastre;
        adaugă-ne ca sursă preferată; adaugă-ne la surse preferate; adaugă … ca sursă preferată;
        adaugă ca sursă preferată; alege-ne ca sursă preferată; adăugați-ne ca sursă preferată;
        setează-ne ca sursă preferată; adaugă-ne în sursele preferate; adaugă … la sursele preferate;
        acum urmărești acest subiect; activează notificările pentru a fi la curent cu ultimele știri;
        activați notificările pentru … știrile; primește o alertă când apare un articol nou pe acest subiect;
        poți asculta podcastul pe
      `),
      whole: phrases(`
        urmărește-ne; urmăriți-ne; urmărește-ne pe google news; urmărește-ne pe facebook;
        urmăreşte-ne; urmăriţi-ne; urmăreşte-ne pe google news; urmăreşte-ne pe facebook;
        conectează-te cu noi; conecteaza-te cu noi;
        urmărește acest subiect; urmărește subiectul; urmărește autorul; adaugă la știrile mele;
        gestionează alertele; ascultă pe spotify; ascultă pe apple podcasts; suntem și pe bluesky;
        suntem și pe threads; suntem și pe mastodon; suntem și pe tiktok; suntem și pe telegram;
        suntem și pe whatsapp; suntem și pe flipboard; suntem și pe discord; suntem și pe google news;
        suntem și pe google discover; suntem și pe apple news; suntem și pe msn; suntem și pe x;
        suntem și pe pinterest; citește-ne pe bluesky; citește-ne pe threads; citește-ne pe mastodon;
        citește-ne pe tiktok; citește-ne pe telegram; citește-ne pe whatsapp; citește-ne pe flipboard;
        citește-ne pe discord; citește-ne pe google news; citește-ne pe google discover;
        citește-ne pe apple news; citește-ne pe msn; citește-ne pe x; citește-ne pe pinterest;
        ne găsești și pe bluesky; ne găsești și pe threads; ne găsești și pe mastodon; ne găsești și pe tiktok;
        ne găsești și pe telegram; ne găsești și pe whatsapp; ne găsești și pe flipboard;
        ne găsești și pe discord; ne găsești și pe google news; ne găsești și pe google discover;
        ne găsești și pe apple news; ne găsești și pe msn; ne găsești și pe x; ne găsești și pe pinterest;
        alătură-te nouă pe bluesky; alătură-te nouă pe threads; alătură-te nouă pe mastodon;
        alătură-te nouă pe tiktok; alătură-te nouă pe telegram; alătură-te nouă pe whatsapp;
        alătură-te nouă pe flipboard; alătură-te nouă pe discord; alătură-te nouă pe google news;
        alătură-te nouă pe google discover; alătură-te nouă pe apple news; alătură-te nouă pe msn;
        alătură-te nouă pe x; alătură-te nouă pe pinterest
      `),
      weak: phrases(`
        urmărește; urmăritori; rețele sociale; urmăriți știrile; urmărește știrile; urmărește cele mai noi;
        ne puteți urmări; intră pe; fii la curent;
        urmăreşte; reţele sociale; urmăriţi ştirile; urmăreşte ştirile; urmăreşte cele mai noi; ne puteţi urmări
      `)
    },
    tags: {
      start: phrases(`
        etichete:; etichetă:; tag-uri:; taguri:; tags:; cuvinte cheie:; categorii:; categorie:; subiecte:;
        citește mai multe despre:; mai multe despre:; subiecte în articol;
        citeşte mai multe despre:
      `),
      whole: phrases(`
        de etichete
      `),
      weak: phrases(`
        categorii; categorie; subiecte; teme; cuvinte cheie; etichete; tag-uri; de categorii
      `)
    },
    copyright: {
      whole: phrases(`
        solicită permisiunea de republicare
      `),
      start: phrases(`
        toate drepturile rezervate; toate drepturile sunt rezervate; copyright ©; © copyright;
        preluarea fără cost;
        este interzisă reproducerea;
        reproducerea este interzisă; reproducerea integrală sau; reproducerea parțială sau;
        preluarea informațiilor publicate; preluarea informațiilor de pe;
        preluarea integrală sau; preluarea integrală a articol*; preluarea integrală a informațiilor;
        preluarea integrală a textului; preluarea integrală a știrilor; preluarea integrală,;
        preluarea integrală a materialelor;
        este permisă preluarea a maxim; este permisă preluarea în; este permisă preluarea parțială;
        este permisă preluarea știrilor; este permisă preluarea informațiilor;
        este permisă preluarea articolelor; este permisă preluarea textelor; este permisă preluarea,;
        este permisă preluarea a cel mult; este permisă preluarea integrală;
        reproducerea integrală,; reproducerea integrală a articol*; reproducerea integrală a conținutului;
        reproducerea integrală a textelor; reproducerea integrală este; reproducerea integrală ori;
        reproducerea fără acord este interzisă; preluarea fără acord este interzisă;
        preluarea informațiilor se poate face; textul de mai sus este protejat; articolul este protejat de legea
      `),
      weak: phrases(`
        copyright; drepturi de autor; conținutul acestui material; informațiile publicate de; orice preluare
      `)
    },
    disclaimer: {
      whole: phrases(`
        rezumat ai; generat de ai; rezumat generat cu ai
      `),
      start: phrases(`
        articolul reflectă opinia; acest articol conține linkuri;
        prin utilizarea acestui site, sunteți; folosind acest site, sunteți de acord;
        articolul de mai sus este destinat exclusiv;
        acest articol are scop informativ; articolul are scop informativ; acest articol nu înlocuiește;
        acest material nu constituie;
        acest rezumat a fost generat; rezumatul a fost generat de; acest rezumat a fost realizat;
        rezumat generat de ai; rezumat generat de inteligența artificială; rezumat realizat cu ajutorul ai;
        rezumat realizat cu ajutorul inteligenței; articolul a fost tradus automat;
        acest articol a fost tradus automat; acest articol a fost generat de inteligența;
        acest articol a fost scris cu ajutorul inteligenței; textul a fost tradus automat;
        conținut generat de inteligența artificială; ai poate face greșeli;
        această versiune audio a fost generată; articol citit de o voce sintetică;
        audio generat de inteligența artificială;
        redacția respectă codul deontologic; articolul conține linkuri afiliate;
        putem primi un comision dacă cumperi prin linkurile noastre;
        acest conținut a fost realizat de advertiser;
        redacția nu a fost implicată în realizarea acestui conținut; prețurile sunt valabile la data publicării
      `),
      weak: phrases(`
        opiniile exprimate; acest material este; conținutul acestui articol;
        traducere automată
      `)
    },
    cookie: {
      start: phrases(`
        folosim cookie-uri; utilizăm cookie-uri; acest site folosește cookie; acest site utilizează cookie;
        acest site web folosește; site-ul nostru folosește; prin continuarea navigării; acest website folosește;
        dacă continuați să răsfoiți acest site; permițând acestor servicii terțe părți să acceptați;
        acest serviciu nu utilizează modul cookie; cookie manager de către tarteaucitron.js;
        utilizați acest switch pentru a activa/dezactiva toate; această aplicație este întotdeauna necesară;
        aici puteți vedea și personaliza informațiile pe; au existat modificări de la ultima vizită;
        acest site web utilizează cookie; utilizăm cookies pentru; folosim cookies pentru;
        pentru a oferi cea mai bună experiență, folosim; stocarea și/sau accesarea informațiilor;
        continuarea navigării pe acest site; navigând în continuare; cookie-urile necesare ajută;
        acest site folosește cookies; noi și partenerii noștri stocăm; noi și partenerii noștri folosim;
        noi și partenerii noștri utilizăm; noi și partenerii noștri prelucrăm
      `),
      whole: phrases(`
        politica de cookies; politica de cookie-uri; politica cookies; politica de utilizare cookies;
        acceptă toate; accept toate; acceptă cookies; accept cookies; refuză toate; setări cookies;
        setări cookie; modifică setările; setări confidențialitate; gestionați cookies;
        ok, acceptați-le pe toate; ascunde bannerul cookie-urilor; preferință pentru toate serviciile;
        permiteți toate cookie-urile; respinge toate cookie-urile; comutați între toate aplicațiile;
        mereu activ; întotdeauna activate; cookie-uri necesare; salvează preferințele;
        vezi preferințele; administrează consimțământul; respinge tot; refuză tot; acceptă tot
      `),
      weak: phrases(`
        accept; acceptă; refuz; refuză; cookies; am înțeles; continuarea navigării; noi și partenerii noștri;
        cookie-uri; sunt de acord;
        gestionați serviciile; personalizați; protejați-vă confidențialitatea; permite; refuza;
        cookie-uri obligatorii; informațiile pe care le colectăm; află mai multe; renunță;
        interes legitim
      `)
    },
    paywall: {
      start: phrases(`
        pentru a continua să citești; abonează-te pentru a citi; abonează-te pentru a continua;
        conținut exclusiv pentru abonați; acest articol este disponibil doar; acest articol este destinat;
        ai deja un cont; ai deja abonament; ești deja abonat;
        articol disponibil doar pentru abonați; autentifică-te pentru a citi;
        acest articol este exclusiv; ai deja cont;
        articol exclusiv pentru abonați;
        autentifică-te pentru a continua; autentifică-te pentru a comenta;
        acest articol este disponibil doar pentru abonați; acest articol este disponibil numai pentru abonați;
        acest articol este rezervat abonaților; acest articol este exclusiv pentru abonați;
        acest articol este accesibil doar abonaților; acest articol este destinat abonaților;
        acest conținut este disponibil doar pentru abonați; acest conținut este disponibil numai pentru abonați;
        acest conținut este rezervat abonaților; acest conținut este exclusiv pentru abonați;
        acest conținut este accesibil doar abonaților; acest conținut este destinat abonaților;
        articolul integral este disponibil doar pentru abonați;
        articolul integral este disponibil numai pentru abonați; articolul integral este rezervat abonaților;
        articolul integral este exclusiv pentru abonați; articolul integral este accesibil doar abonaților;
        articolul integral este destinat abonaților; restul articolului este disponibil doar pentru abonați;
        restul articolului este disponibil numai pentru abonați; restul articolului este rezervat abonaților;
        restul articolului este exclusiv pentru abonați; restul articolului este accesibil doar abonaților;
        restul articolului este destinat abonaților; pentru a citi articolul integral, abonează-te;
        pentru a citi articolul integral, abonați-vă; pentru a citi articolul integral, autentifică-te;
        pentru a citi articolul integral, autentificați-vă; pentru a citi articolul integral, conectează-te;
        pentru a citi articolul integral, creează un cont; pentru a citi articolul integral abonează-te;
        pentru a citi tot articolul, abonează-te; pentru a citi tot articolul, abonați-vă;
        pentru a citi tot articolul, autentifică-te; pentru a citi tot articolul, autentificați-vă;
        pentru a citi tot articolul, conectează-te; pentru a citi tot articolul, creează un cont;
        pentru a citi tot articolul abonează-te; pentru a continua lectura, abonează-te;
        pentru a continua lectura, abonați-vă; pentru a continua lectura, autentifică-te;
        pentru a continua lectura, autentificați-vă; pentru a continua lectura, conectează-te;
        pentru a continua lectura, creează un cont; pentru a continua lectura abonează-te;
        pentru a citi mai departe, abonează-te; pentru a citi mai departe, abonați-vă;
        pentru a citi mai departe, autentifică-te; pentru a citi mai departe, autentificați-vă;
        pentru a citi mai departe, conectează-te; pentru a citi mai departe, creează un cont;
        pentru a citi mai departe abonează-te; pentru a citi acest articol, abonează-te;
        pentru a citi acest articol, abonați-vă; pentru a citi acest articol, autentifică-te;
        pentru a citi acest articol, autentificați-vă; pentru a citi acest articol, conectează-te;
        pentru a citi acest articol, creează un cont; pentru a citi acest articol abonează-te;
        pentru acces integral, abonează-te; pentru acces integral, abonați-vă;
        pentru acces integral, autentifică-te; pentru acces integral, autentificați-vă;
        pentru acces integral, conectează-te; pentru acces integral, creează un cont;
        pentru acces integral abonează-te;
        mai ai … articole gratuite; abonații pot oferi articole prietenilor; sunteți deja abonat?;
        încearcă o lună pentru 1 leu
      `),
      whole: phrases(`
        autentifică-te; ai uitat parola; contul meu; creează cont; cont nou; intră în cont;
        deja membru; gestionează abonamentul;
        ți-ai uitat parola?; nu ai cont?; nu ai cont? înregistrează-te; ține-mă minte;
        oferă acest articol; dăruiește articolul; acest articol este gratuit pentru toți;
        acest articol este liber pentru toți; exclusiv pentru abonați; poți anula oricând;
        deblochează acest articol
      `),
      weak: phrases(`
        abonați; premium; abonament; parolă; exclusiv; abonat; pentru a citi mai departe; conectează-te pentru;
        doar pentru abonați; devino abonat; autentificare; conectare; deconectare; înregistrare;
        exclusiv pentru membri
      `)
    },
    app: {
      whole: phrases(`
        disponibil pe google play; deschide în aplicație
      `),
      start: phrases(`
        descarcă aplicația; descarcă aplicația noastră; descărcați aplicația; instalează aplicația;
        descarcă aplicaţia; descarcă aplicaţia noastră; descărcaţi aplicaţia; instalează aplicaţia;
        scanează codul qr pentru a descărca aplicația
      `),
      weak: phrases(`
        aplicație; descarcă; aplicaţie
      `)
    },
    donation: {
      whole: phrases(`
        donează acum; susține-ne
      `),
      start: phrases(`
        susține jurnalismul; susține presa independentă;
        dacă îți place ce facem
      `),
      weak: phrases(' donează; sprijină; redirecționează')
    },
    contact: {
      start: phrases(`
        ai o sesizare; ai sesizări; ai observat o greșeală; semnalează o eroare; raportează o eroare;
        ți-a plăcut articolul; ai găsit o greșeală; sesizează o eroare;
        ai o poveste interesantă;
        ai găsit o greșeală în text?; ați observat o eroare în articol; ai un pont pentru noi?;
        ai o poveste? scrie-ne; participă la sondajul nostru; care este reacția ta?; ți-a plăcut acest articol?;
        cât de util a fost articolul?
      `),
      whole: phrases(`
        raportează o problemă;
        vezi rezultatele; vezi rezultate; rezultatele sondajului;
        rezumă articolul; generează rezumat; vezi rezumatul; rezumat cu ai;
        raportează o greșeală; trimite-ne fotografiile tale; trimiteți-ne fotografii și filmări;
        votează în sondaj; evaluează articolul; mulțumim pentru vot
      `),
      weak: phrases(`
        contact; redacția; ai o informație; trimite-ne; scrie-ne; contactează-ne; contactați-ne; dacă ai o;
        ce părere;
        sondaj; votează; voteaza
      `)
    },
    navigation: {
      start: phrases(`
        sari la conținut; sari la conținutul principal; mergi la conținut; mergi la conținutul principal;
        salt la conținut; treci la conținut; înapoi sus; înapoi la început; înapoi la prima pagină;
        vezi comentariile; vezi toate comentariile; afișează comentariile; încarcă mai multe;
        vezi toate postările; ești aici;
        versiune pentru tipar; versiune de tipar; tipărește articolul; legătură permanentă; trimite prin email;
        salvează legătura permanentă; această intrare a fost publicată în;
        caută după:;
        vizualizări:; afișări:; număr de vizualizări:; accesări:; citiri:; sunteți aici:; te afli aici:
      `),
      whole: phrases(`
        prima pagină; politica de confidențialitate; termeni și condiții; termeni si condiții;
        termeni si conditii; termeni de utilizare; publicitate pe site; harta site; articolul următor;
        articolul anterior; articolul precedent; pagina următoare; pagina anterioară; anterior următor;
        înainte înapoi; vezi mai mult; vezi mai multe; vezi toate; vezi tot; încarcă mai mult; meniu principal;
        închide meniul; deschide meniul; caseta redacțională; caseta redacției; echipa redacțională;
        anteriorul următorul; articolul anterior articolul următor;
        abonați-vă la: postare comentarii (atom); postare mai nouă; postare mai veche;
        derulează în sus; navighează sus; butonul înapoi sus;
        articol precedent; articol următor; postarea anterioară; postarea următoare;
        următorul articol; politica de confidentialitate;
        cuprins;
        mod întunecat; mod luminos; conectează-te; schimbă orașul;
        politica noastră editorială; politica editorială; cod etic; cum lucrăm; cum verificăm informațiile;
        de ce să ai încredere în noi; testează-ți cunoștințele; încarcă mai multe articole
      `),
      weak: phrases(`
        meniu; caută; căutare; închide; acasă; următorul; anterior; precedent; înapoi; ajutor; sport; politică;
        externe; economie; cultură; opinii; actualitate; social; sănătate; arhivă; arhiva; cariere;
        vezi toate articolele; despre noi; protecția datelor; prelucrarea datelor; gdpr;
        pagina de pornire;
        următor;
        arhive; editare; modifică; deautentificare; ordonează după; închidere; fereastră modală;
        pagina; pagini; următoarea; anterioara; ultima
      `)
    },
    player: {
      start: phrases(`
        ascultă articolul; ascultă acest articol; ascultă știrea; browserul tău nu suportă;
        browserul dvs. nu suportă; acest video nu este;
        ați abandonat redarea media; conținutul media nu a putut fi încărcat;
        nu au fost găsite surse compatibile pentru; aceasta este o fereastră modală;
        această fereastră modală poate fi închisă cu; începutul ferestrei de dialog. tasta escape va;
        sfârșitul ferestrei de dialog; utilizează tastele săgeată stânga/dreapta pentru a avansa;
        utilizează tastele de săgeată sus/jos pentru a;
        playerul video se încarcă; browserul tău nu suportă elementul audio;
        browserul dumneavoastră nu suportă redarea video
      `),
      whole: phrases(`
        redă video; vezi video; vezi videoclipul; se încarcă video; ecran complet; redare video;
        urmărește video;
        vezi galeria foto; vezi galeria; deschide galeria; se încarcă...; se încarcă;
        player video; ecran parțial; subtitrări dezactivate; indicații scrise dezactivate;
        descrieri dezactivate; închidere dialog modal; setări indicații scrise; setări subtitrări;
        readuceți toate setările la valorile implicite; dialog setări indicații scrise; imagine în imagine;
        vezi toate fotografiile; vezi foto; vezi toate pozele;
        voce sintetică; voce generată de ai;
        acum la radio; acum în direct; acum on air;
        audio indisponibil; viteză de redare; activează javascript pentru a vedea acest videoclip;
        vezi pe youtube; urmărește pe youtube; toate episoadele; fotografia următoare; poza următoare;
        poza anterioară; deschide galeria foto; înapoi la galerie
      `),
      weak: phrases(`
        redă; pauză; volum; audio; ascultă; play;
        video;
        oprește sonorul; player audio; piesă; reluare; ora curentă; durată; timp rămas; tip flux; încărcat;
        progres; bară de progres; suprimare sunet; activare sunet; rată de redare; subtitrări;
        indicații scrise; capitole; descrieri; pistă audio; nivel volum; stil margine text; familie fonturi;
        redare; cursor timp; difuzare în direct; cu sunet; fără sunet; cursor volum; legende/subtitrări;
        fotografii; poze; imagini
      `)
    },
    embed: {
      start: phrases(`
        vezi această postare pe instagram; vizualizați această postare pe instagram; o postare distribuită de;
        o postare partajată de; acest conținut nu este; pentru a vedea acest conținut; vezi postarea pe;
        vizualizează această postare pe; vezi această postare pe;
        pentru a vizualiza acest conținut; acest videoclip nu este disponibil;
        browser-ul dvs. nu suportă; activați javascript
      `)
    },
    truncation: {
      start: phrases(`
        citește tot articolul; citește articolul complet; citește știrea completă; citește integral;
        citește continuarea pe; citiți continuarea; citește mai departe pe
      `),
      whole: phrases(`
        citește mai mult; citește mai multe; citește continuarea; citește mai departe; continuă să citești;
        citește tot; citește articolul; citește articolul integral; afișează tot;
        citește toată știrea; citeste toata stirea; citește toată stirea; continuă lectura;
        vezi articolul complet; vezi știrea completă; continuare
      `),
      weak: phrases(`
        articolul integral; continuarea pe; integral pe; continuarea; mai multe detalii; detalii;
        mai mult
      `)
    },
    byline: {
      start: phrases(`
        autor:; autori:; de redacția; text:; redactor:; editor:; autor :; editor :; redactor :; text și foto:;
        foto și text:
      `),
      whole: phrases('news.ro'),
      weak: phrases(`
        de; autor; autoare; jurnalist; corespondent; reporter; editor; scris de; publicat de; postat de;
        redacția; agerpres; mediafax; redacția digi24; hotnews.ro; redactor
      `)
    },
    'about-author': {
      start: phrases(`
        despre autoare;
        contactează autorul; scrie-i autorului; contactați autorul
      `),
      weak: phrases('despre autor; mai multe articole de; vezi toate articolele')
    },
    credit: {
      start: phrases(`
        foto:; foto :; sursa foto; sursă foto; foto ilustrativ; foto arhivă; fotografie:; fotografii:; imagine:;
        imagini:; imagine ilustrativă; imagine cu caracter ilustrativ; imagine cu rol ilustrativ;
        imagine simbol; captură video; captură foto; credit foto; foto credit; foto cu caracter ilustrativ;
        ilustrație:; grafică:; sursa imagine; imagine reprezentativă; sursa video
      `),
      whole: phrases(`
        getty images; inquam photos; profimedia; shutterstock; profimedia images; mărește imaginea;
        agerpres foto
      `),
      weak: phrases(`
        foto; sursa; sursă; imagine; fotografie; credit; video:; foto/; hepta; arhivă; facebook; captură
      `)
    },
    date: {
      start: phrases(`
        publicat:; actualizat:; ultima actualizare; ultima modificare; data publicării; data actualizării;
        postat:; modificat:; actualizare:; data publicarii
      `),
      weak: phrases(`
        publicat; actualizat; acum; astăzi; ieri; azi; data; ora; postat; publicat la; publicat în; publicat pe;
        actualizat la; actualizat pe; data:; postat la;
        acum … ore; acum … minute; acum … zile; ore în urmă; zile în urmă; minute în urmă;
        acum … minut; acum … de minute; acum … oră; acum … de ore; acum … zi; acum … de zile;
        acum … săptămână; acum … săptămâni; acum … de săptămâni; acum … lună; acum … luni; acum … de luni;
        acum … min; acum … h; acum … săpt
      `)
    },
    'reading-time': {
      start: phrases(`
        min de citit; minute de citit; min citire; minute citire; timp de citire; timp de citire:; timp citire;
        timp estimat de citire; min. de citit; minut de citit; min lectură; timp de lectură; minute de lectură
      `)
    },
    'sign-off': {
      start: phrases(`
        traducerea:; editor:; sursă foto:; sursa știrii; articolul apare prima dată în;
        articolul a apărut prima dată; redactor:
      `),
      whole: phrases('news.ro; afp; reuters; sursa agerpres; agerpres/'),
      weak: phrases(`
        sursa; sursă; surse; via; sursa:; sursă:; surse:; traducere:; tradus de; articol preluat; preluare din;
        via:; agerpres; mediafax; sfârșit
      `)
    }
  },
  requests: {
    page: phrases(`
        nostru; noastră; noastre; noștri; ne; urmărește-ne; urmăriți-ne; urmareste-ne; scrie-ne; trimite-ne;
        susține-ne; contactează-ne; scrieți-ne
      `),
    readers: phrases('dumneavoastră; dvs; tu; tău; ta; te; vă; vă rugăm'),
    deeds: phrases(`
        abonează-te; abonați-vă; abonaţi-vă; aboneaza-te; înscrie-te; înscrieți-vă; înregistrează-te;
        urmărește-ne; urmăriți-ne; urmăreşte-ne; urmareste-ne; urmărește; urmăriți; alătură-te; click;
        dă click; apasă; distribuie; distribuiți; descarcă; descărcați; primește; primești; lasă;
        lăsați; scrie; comentează; susține; susțineți; donează; autentifică-te; conectează-te;
        citește; accept; accepți; dă like;
        scrie-ne; trimite-ne; trimite; contactează-ne; susține-ne; scrieți-ne; distribuie-l
      `),
    over: phrases(`
        ți-a plăcut; v-a plăcut
      `),
    things: {
      newsletter: phrases(`
        newsletter*; e-mail; email; adresa de email; gratuit; notificări; ultimele știri;
        cele mai noi știri; abonament*
      `),
      'comment-notice': phrases('comentariu; comentarii; comentariul; un comentariu; moderare'),
      cookie: phrases(`
        cookie*; politica de confidențialitate; date cu caracter personal;
        datelor cu caracter personal; gdpr
      `),
      disclaimer: phrases(`
        termeni și condiții; termenii și condițiile; acest site; site-ul nostru; acestui site
      `),
      follow: phrases(`
        rețele sociale; rețelele sociale; canalul de whatsapp; canalul nostru; pagina noastră;
        pagina de facebook; google news; facebook; instagram; twitter; youtube; bluesky*; threads;
        mastodon*; tiktok*; telegram*; viber*; discord*; flipboard*; pinterest*; snapchat*; linkedin*;
        whatsapp*; google discover*; google news*; apple news*; msn; pe x
      `),
      share: phrases('acest articol; această știre; articolul; prietenii'),
      app: phrases('aplicația; aplicația noastră; aplicaţia'),
      paywall: phrases('abonat; abonații; citește mai departe; continuă lectura; contul'),
      donation: phrases('jurnalismul independent; presa independentă')
    },
    links: phrases(`
        click aici; apasă aici; dă click aici; clic aici; pe acest link
      `),
    own: {
      newsletter: phrases(`
        ultimele știri; cele mai noi știri; cele mai importante știri; cele mai recente știri;
        toate știrile
      `),
      contact: phrases(`
        redacția noastră; redactie@; redactia@; jurnaliștii noștri
      `),
      donation: phrases(`
        jurnalismul independent; presa independentă; presa liberă; jurnalismul de calitate
      `)
    }
  }
}

export default ro
