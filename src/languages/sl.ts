import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Slovenian. */
export const sl: Language = {
  ...bare,
  tag: 'sl',
  name: 'Slovenian',
  signs: {
    words: words(`
      je in v na se da za so ki pa ne z s po bi tudi od ni kot do iz o ali pri kar bo bil bila bilo še ko tem
      zaradi med lahko le že leta ter sta pred mu več tako bodo ga kako biti ima smo prav saj kaj kjer nad
    `),
    letters: 'čšž'
  },
  quotes: ['»«', '„“', '""', '’‘'],
  decimal: ',',
  abbreviations: words(`
    npr itd ipd oz t.i tj dr mag prof g ga gdč sv št str r min maks mio mrd jan feb mar apr jun jul avg sept okt
    nov dec d.o.o d.d s.p ur tel l t.j ul inž univ dipl
  `),
  grammar: {
    ...bare.grammar,
    openEnded: words(`
      in v na da za ki z s po od do iz ali ter kot pri med zaradi brez proti če ker čeprav
    `),
    subjects: words('jaz ti on ona mi vi oni one'),
    saying: words(`
      dejal dejala povedal povedala pravi dodal dodala poudaril poudarila pojasnil pojasnila zapisal zapisala
      sporočil sporočila opozoril opozorila meni ocenjuje navaja zatrdil
    `),
    telling: words(
      'pisalo piše zaklical zaklicala kliče prosi prosil prosila šali obljubil obljubila obljublja svetuje svetoval predlagal predlaga pozval poziva opozarja vprašal vprašala sprašuje zašepetal spomnil glasil glasi upa'
    ),
    citing: words('bilo pisalo glasil glasi pomeni')
  },
  labels: {
    disclaimer: {
      whole: phrases(`
        povzetek ui; ustvarjeno z ui; povzetek umetne inteligence
      `),
      weak: phrases(`
        samodejni prevod; strojni prevod
      `),
      start: phrases(`
        z uporabo te strani se strinjate; z uporabo spletnega mesta se strinjate;
        povzetek je ustvarila umetna inteligenca; povzetek je pripravila umetna inteligenca;
        povzetek je izdelala umetna inteligenca; povzetek je ustvarjen z umetno; članek je samodejno preveden;
        članek je bil samodejno preveden; besedilo je samodejno prevedeno; članek je nastal s pomočjo umetne;
        besedilo je nastalo s pomočjo umetne; članek je bil preveden s pomočjo umetne;
        uredništvo spoštuje kodeks novinarjev; članek vsebuje partnerske povezave;
        če kupite prek naših povezav, lahko prejmemo provizijo; vsebino je pripravil oglaševalec;
        uredništvo ni sodelovalo pri pripravi vsebine; cene veljajo v času objave
      `)
    },
    'read-more': {
      start: phrases(`
        preberite še; preberite tudi; preberi tudi; preberi še; preberite več; preberi več; poglejte tudi;
        oglejte si tudi; poglej tudi; poglejte si tudi; več o tem; sorodni članki; sorodne novice;
        povezane novice; povezani članki; morda vas zanima; morda vas bo zanimalo;
        več na temo; ne spreglejte;
        fotogalerija:;
        beri tudi:; glej tudi:; povezano:; poglej še:; preberi več:; več preberite
      `),
      weak: phrases(`
        preberite; preberi; več; video; foto; galerija; fotogalerija; podkast; poglejte; v živo; več novic;
        priporočamo; izpostavljeno
      `)
    },
    related: {
      whole: phrases(`
        sorodni članki; sorodne novice; povezane novice; povezani članki; povezane vsebine; sorodne vsebine;
        najbolj brane; najnovejše novice; zadnji prispevki; zadnji komentarji; preberite še; preberite tudi;
        morda vas zanima; iz iste rubrike;
        sorodno; zadnji članki; več iz rubrike; več iz te rubrike; podobni članki; podobne novice;
        drugi berejo; najbolj komentirano; najbolj brano; najbolj brane novice; zadnje novice; ostale novice;
        več novic; povezano; morda vas bo zanimalo; morda vas bo zanimalo tudi; priporočeno branje;
        priporočeni članki; izpostavljeno; aktualne novice; najnovejši članki; drugi članki;
        najnovejši komentarji; najnovejši prispevki;
        izbor urednika; izbor uredništva; priporočeno za vas
      `),
      weak: phrases(`
        priporočeno; novice; aktualno; več; popularno; najnovejše;
        priporočamo; priljubljeno;
        ne spreglejte;
        ne zamudite
      `)
    },
    continues: {
      start: phrases(`
        članek se nadaljuje pod oglasom; članek se nadaljuje po oglasu; nadaljevanje pod oglasom;
        kliknite tukaj za; članek se nadaljuje po; besedilo se nadaljuje
      `),
      weak: phrases('članek se nadaljuje')
    },
    ad: {
      whole: phrases(`
        oglas; oglasno sporočilo; oglasna vsebina; promocijsko sporočilo; sponzorirana vsebina; plačana objava;
        - oglas -; pr članek;
        oglaševanje; promo;
        plačano partnerstvo; plačana vsebina; v sodelovanju z
      `),
      weak: phrases('sponzor; partner; partnerji; oglasi; promocija; reklama; sponzorirano')
    },
    'comment-heading': {
      start: phrases(`
        dodaj odgovor; dodaj komentar; napiši komentar; napišite komentar; komentiraj članek; pustite komentar;
        oddaj komentar;
        za komentiranje je; prijavite se, če želite komentirati; če želite komentirati
      `),
      weak: phrases(`
        komentarji; komentar; komentiraj; odgovori; odgovor; ni komentarjev; mnenja; brez komentarja;
        razprava; pridružite se razpravi; razprava članov; začnite pogovor
      `),
      whole: phrases(`
        objavite komentar;
        odgovoriizbriši; odgovori izbriši;
        komentarji (0); prijavite se za komentiranje; pusti komentar; komentarji so zaprti;
        za komentiranje je potrebna prijava; vsi komentarji;
        dodajte komentar
      `)
    },
    'comment-notice': {
      start: phrases(`
        tvoja e-pošta ne bo objavljena; vaš e-naslov ne bo objavljen; vaš elektronski naslov ne bo objavljen;
        vaša e-pošta ne bo objavljena; zahtevana polja so označena; obvezna polja so označena;
        komentiranje zaprto; komentiranje je zaprto; vaš komentar čaka na odobritev;
        za objavo komentarja se morate prijaviti; za komentiranje se prijavite; shrani moje ime, e-pošto;
        to spletno mesto uporablja akismet;
        komentarji so zaprti; opozorilo: 297. členu; opozorilo: po 297. členu; opozorilo: 297. člen;
        vpišite prikazane znake; komentarji ne odražajo; mnenja v komentarjih; shrani moje ime
      `),
      whole: phrases(`
        ta komentar je bil odstranjen;
        komentiranje je onemogočeno; bodite prvi, ki komentira; pravila komentiranja; najnovejši najprej
      `)
    },
    'comment-field': {
      start: phrases(`
        ime; vaše ime; e-pošta; e-naslov; spletišče; spletna stran; komentar; objavite komentar;
        objavi komentar; prekinite odgovor; prekliči odgovor; obvezno;
        prijavite se, če želite odgovoriti; odjava iz tega uporabniškega računa
      `),
      whole: phrases(`
        prekini odgovor; prispevaj komentar; prijavi komentar
      `)
    },
    share: {
      start: phrases(`
        deli na facebooku; deli na twitterju; deli na x; deli na whatsappu; delite na facebooku;
        kliknite za deljenje; kliknite za skupno rabo; odpre se v novem oknu;
        deli na linkedin; pošlji po elektronski pošti; deli na pinterest; deli na reddit; deli na telegram;
        deli na vku; deli na whatsapp; deli na xing
      `),
      whole: phrases(`
        deli članek; deli s prijatelji; delite članek; deli novico; kopiraj povezavo; povezava kopirana;
        natisni članek; pošlji prijatelju; pošlji po e-pošti; všeč mi je;
        deli z drugimi; všečkaj; deli objavo;
        shrani za pozneje; preberi pozneje; shrani članek
      `),
      weak: phrases(`
        pošlji; shrani; tiskaj; facebook; twitter; whatsapp; kopiraj; deli; delite; natisni; nalagam; nalaganje
      `)
    },
    newsletter: {
      start: phrases(`
        prijavite se na e-novice; prijavi se na e-novice; prijava na e-novice; naročite se na e-novice;
        naročite se na novice; prijavite se na novice; prejemajte e-novice; naročite se na naše e-novice;
        za dokončanje prijave kliknite potrditveno povezavo v
      `),
      whole: phrases(`
        registrirajte se zdaj; ogled v brskalniku; zdaj preverite svojo e-pošto;
        prosimo vnesite veljaven e-poštni naslov; prišlo je do napake, prosimo, poskusite znova
      `),
      weak: phrases(`
        e-novice; newsletter; naroči se; naročite se; obvestila;
        vaš e-naslov; vpišite svoj e-naslov;
        vaš e-poštni naslov
      `)
    },
    follow: {
      start: phrases(`
        sledite nam na; spremljajte nas na; sledi nam na; pridružite se nam na;
        dodajte nas kot prednostni vir; dodajte nas med prednostne vire; dodaj nas med priljubljene vire;
        dodajte … med prednostne vire; sledite našemu kanalu na whatsappu;
        pridružite se našemu kanalu na whatsappu; dodajte nas kot priljubljen vir;
        vklopite obvestila in bodite prvi na tekočem; vključite obvestila … novic;
        želite prejemati obvestila … novicah?; podkast lahko poslušate na; naročite se na naš kanal na
      `),
      whole: phrases(`
        sledite nam; spremljajte nas; sledi nam;
        sledi temi; sledi avtorju; spremljaj temo; dodaj med moje teme; upravljanje obvestil;
        poslušajte na spotifyju; poslušaj na spotify; berite nas na bluesky; berite nas na threads;
        berite nas na mastodon; berite nas na tiktok; berite nas na telegram; berite nas na whatsapp;
        berite nas na flipboard; berite nas na discord; berite nas na google news;
        berite nas na google discover; berite nas na apple news; berite nas na msn; berite nas na x;
        berite nas na pinterest; najdete nas tudi na bluesky; najdete nas tudi na threads;
        najdete nas tudi na mastodon; najdete nas tudi na tiktok; najdete nas tudi na telegram;
        najdete nas tudi na whatsapp; najdete nas tudi na flipboard; najdete nas tudi na discord;
        najdete nas tudi na google news; najdete nas tudi na google discover; najdete nas tudi na apple news;
        najdete nas tudi na msn; najdete nas tudi na x; najdete nas tudi na pinterest
      `),
      weak: phrases('sledi; sledilci; družbena omrežja')
    },
    tags: {
      start: phrases('značke:; oznake:; ključne besede:; kategorije:; kategorija:; teme:'),
      weak: phrases(`
        teme; tema; kategorije; kategorija; rubrika; ključne besede; povezane teme; značke; oznake
      `)
    },
    copyright: {
      whole: phrases(`
        zaprosite za dovoljenje za objavo
      `),
      start: phrases(`
        vse pravice pridržane; copyright ©; © copyright;
        kopiranje ni dovoljeno;
        kopiranje vsebine brez dovoljenja je prepovedano; razmnoževanje vsebine brez dovoljenja ni dovoljeno;
        vsebina je zaščitena z avtorskim zakonom; ponatis brez dovoljenja ni dovoljen
      `),
      weak: phrases('copyright; avtorske pravice')
    },
    cookie: {
      start: phrases(`
        uporabljamo piškotke; spletno mesto uporablja piškotke; ta stran uporablja piškotke;
        to spletno mesto uporablja piškotke; naša spletna stran uporablja; spletna stran uporablja piškotke;
        ta spletna stran uporablja piškotke; na naši spletni strani uporabljamo;
        z nadaljnjo uporabo strani; z nadaljevanjem uporabe strani; mi in naši partnerji shranjujemo;
        mi in naši partnerji uporabljamo
      `),
      whole: phrases(`
        politika piškotkov; nastavitve piškotkov; sprejmi vse; sprejmem vse; dovoli vse; zavrni vse;
        o piškotkih; nastavitve zasebnosti; sprejmi piškotke;
        vedno aktivno; nujni piškotki
      `),
      weak: phrases(`
        sprejmi; sprejmem; zavrni; v redu; z nadaljnjo uporabo; piškotki; strinjam se;
        se strinjam
      `)
    },
    paywall: {
      start: phrases(`
        za branje se prijavite; članek je dostopen samo naročnikom; samo za naročnike; le za naročnike;
        že naročnik; ste že naročnik; postanite naročnik; vsebina je na voljo samo;
        že imate naročnino; že imate račun; nadaljujte z branjem;
        članek je na voljo samo; članek je na voljo naročnikom;
        ta članek je dostopen samo; celoten članek je dostopen samo; vsebina je dostopna samo naročnikom;
        za nadaljevanje branja se prijavite; za branje celotnega članka; če želite brati naprej;
        na voljo imate še … brezplačne članke; ta članek je odklenjen; preizkusite mesec dni za 1 evro
      `),
      whole: phrases(`
        pozabljeno geslo; ste pozabili geslo; moj račun; ustvari račun; ste že član; upravljanje naročnine;
        nimate računa?;
        podari članek; podarite članek; ta članek je brezplačen za vse; naročniki lahko podarijo;
        ekskluzivno za naročnike; odpoved kadar koli
      `),
      weak: phrases(`
        naročnik; naročniki; premium; plus; geslo; za nadaljevanje branja; prijavite se za; članek je namenjen;
        prijava; prijavi se; registracija; za naročnike; odjava;
        prijavite se;
        zapomni si me
      `)
    },
    app: {
      whole: phrases(`
        na voljo v google play; odpri v aplikaciji
      `),
      start: phrases('prenesite našo aplikacijo; prenesite aplikacijo; naložite si aplikacijo'),
      weak: phrases('aplikacija; prenesi')
    },
    donation: {
      start: phrases(`
        podprite nas;
        podprite neodvisno novinarstvo
      `),
      weak: phrases(' podprite naše; donirajte')
    },
    contact: {
      start: phrases(`
        ste opazili napako; opazili ste napako; prijavite napako; prijavi napako;
        imate zgodbo; pošljite nam novico;
        ste opazili napako v članku?; imate zanimivo zgodbo? pišite nam; imate novico za nas?;
        glasujte v naši anketi; sodelujte v naši anketi; vam je bil članek všeč?
      `),
      whole: phrases(`
        pošlji novico;
        poglej rezultate; rezultati ankete;
        prijavi napako v članku; pošljite nam svoje fotografije; ocenite članek; hvala za vaš glas
      `),
      weak: phrases(`
        kontakt; uredništvo; pišite nam; pošljite nam; imate zanimivo; imate predlog;
        anketa; glasuj; glasujte
      `)
    },
    navigation: {
      start: phrases(`
        skoči na vsebino; preskoči na vsebino; pojdi na vsebino; nazaj na vrh; nazaj na prvo stran;
        poglej komentarje; prikaži komentarje; prikaži vse komentarje; naloži več; nahajate se tukaj;
        različica za tisk; natisni članek; trajna povezava;
        išči:;
        tukaj ste:
      `),
      whole: phrases(`
        domača stran; politika zasebnosti; varstvo osebnih podatkov; splošni pogoji; pogoji uporabe;
        naslednji članek; prejšnji članek; naslednja stran; prejšnja stran; prejšnji naslednji; prikaži več;
        pokaži več; glavni meni; zapri meni; odpri meni; vse novice; pravno obvestilo; kazalo strani;
        prejšnja naslednja;
        naročite se na: objavi komentarje (atom); novejša objava; starejša objava;
        pomik na vrh;
        prejšnja objava; naslednja objava; prejšnji prispevek; naslednji prispevek; poglej galerijo;
        naša uredniška načela; uredniška politika; kako delamo; kako preverjamo dejstva;
        zakaj nam lahko zaupate; preverite svoje znanje
      `),
      weak: phrases(`
        meni; išči; iskanje; zapri; domov; naslednji; prejšnji; nazaj; pomoč; šport; slovenija; svet; kultura;
        gospodarstvo; politika; mnenja; arhiv; kronika; rss; o nas; oglaševanje; več novic; osmrtnice;
        na vrh;
        arhivi; uredi; naprej; razvrsti po; modalno okno;
        stran; strani; naslednja; prejšnja; zadnja
      `)
    },
    player: {
      start: phrases(`
        poslušaj članek; poslušajte članek; vaš brskalnik ne podpira; prekinili ste predvajanje;
        multimedijske datoteke ni bilo mogoče naložiti zaradi; za to datoteko ni bil najden noben;
        to je modalno okno; to okno lahko zaprete s pritiskom na;
        začetek pogovornega okna. escape bo preklical in; konec pogovornega okna;
        vaš brskalnik ne podpira zvočnega elementa
      `),
      whole: phrases(`
        predvajaj video; oglej si video; celozaslonski način; poglej video; video predvajalnik;
        spremljaj v živo (trenutno v zaostanku); spremljaj v živo (trenutno v živo); prikaz na delu zaslona;
        podnapisi izklopljeni; zvočni zapis izklopljen; opisi izklopljeni; zapri modalno okno;
        nastavitve zvočnega zapisa; nastavitve podnapisov; obnovi vse nastavitve na privzete vrednosti;
        pogovorno okno za nastavitve zvočnega zapisa; slika v sliki;
        povečaj sliko; poglejte galerijo; odpri galerijo;
        zvok ni na voljo; nalaganje predvajalnika; podnapisi izključeni; vklopite javascript za ogled videa;
        oglejte si na youtubu; vse epizode; naslednja fotografija; prejšnja fotografija;
        oglej si vse fotografije; nazaj na galerijo
      `),
      weak: phrases(`
        pavza; poslušaj; glasnost; posnetek; predvajaj; brez glasu; avdio predvajalnik; začasno ustavi;
        predvajaj ponovno; trenutni čas; trajanje; preostali čas; vrsta podatkovnega toka; naloženo; napredek;
        vrstica napredka; celozaslonski prikaz; izključi zvok; vključi zvok; hitrost predvajanja; podnapisi;
        zvočni zapis; poglavja; opisi; zvočni posnetek; raven glasnosti; slog roba besedila; družina pisave
      `)
    },
    embed: {
      start: phrases(`
        ogled te objave na instagramu; poglej to objavo na instagramu; objava, ki jo je delil;
        poglejte to objavo na;
        poglejte si objavo; poglej objavo; objavo si lahko ogledate
      `)
    },
    truncation: {
      whole: phrases(`
        preberi več; preberite več; nadaljuj z branjem; beri dalje; beri naprej; preberi celoten članek;
        preberite celoten članek;
        celoten članek; več na; preberite cel članek;
        več; nadaljuj branje
      `)
    },
    byline: {
      start: phrases(`
        avtor:; avtorica:; avtorji:; besedilo:; piše:; pripravil:; novinar:; avtor članka
      `),
      whole: phrases('(sta)'),
      weak: phrases(`
        avtor; avtorica; novinar; novinarka; dopisnik; urednik; piše; uredništvo; sta; redakcija
      `)
    },
    'about-author': {
      start: phrases('več člankov avtorja'),
      weak: phrases('o avtorju; o avtorici')
    },
    credit: {
      start: phrases(`
        foto:; foto :; fotografija:; fotografije:; slika:; vir fotografije; vir foto; arhivska fotografija;
        simbolična fotografija; simbolna fotografija; fotografija je simbolična; ilustracija:; posnetek zaslona
      `),
      whole: phrases('getty images; profimedia; shutterstock; osebni arhiv'),
      weak: phrases('foto; fotografija; slika; vir; vir:; foto/; arhiv; sta; povečaj; bobo')
    },
    date: {
      start: phrases(`
        objavljeno:; posodobljeno:; zadnja posodobitev; zadnja sprememba; osveženo:; datum objave
      `),
      weak: phrases(`
        danes; včeraj; pred; datum; ob; objavljeno; posodobljeno; datum:; pred … urami; pred … minutami;
        pred … dnevi;
        pred … minuto; pred … minutama; pred … uro; pred … urama; pred … dnevom; pred … dnevoma;
        pred … tednom; pred … tednoma; pred … tedni; pred … mesecem; pred … mesecema; pred … meseci;
        pred … min; pred … ted; pred … mes
      `)
    },
    'reading-time': {
      start: phrases(`
        min branja; minut branja; čas branja; čas branja:; minuta branja; minuti branja; predviden čas branja;
        minute branja
      `)
    },
    'sign-off': {
      start: phrases('članek je bil prvotno'),
      whole: phrases('(sta); vir: sta; reuters; afp'),
      weak: phrases('vir; viri; vir:; viri:; prevod:; prevedel; prevedla; povzeto po; sta; konec')
    }
  },
  requests: {
    page: phrases(`
      naš; naša; naše; našo; našem; nas; nam; spremljajte nas; sledite nam; pišite nam
    `),
    readers: phrases(`
      vi; vas; vam; vaš; vaše; vašo; prosimo
    `),
    deeds: phrases(`
      naročite se; naroči se; prijavite se; prijavi se; spremljajte; spremljajte nas; sledite; sledite nam;
      kliknite; delite; prenesite; komentirajte; pišite; pišite nam; podprite; registrirajte se;
      pridružite se
    `),
    links: phrases(`
      kliknite tukaj; kliknite na povezavo
    `),
    things: {
      newsletter: phrases(`
        e-novice; e-novic; e-novičnik; e-pošt*; brezplačno; obvestila
      `),
      'comment-notice': phrases(`
        komentar*
      `),
      cookie: phrases(`
        piškotk*; osebnih podatkov; osebne podatke
      `),
      follow: phrases(`
        facebooku; facebook; instagramu; instagram; youtubu; družbenih omrežjih; bluesky*; threads;
        mastodon*; tiktok*; telegram*; viber*; discord*; flipboard*; pinterest*; snapchat*; linkedin*;
        whatsapp*; google discover*; google news*; apple news*; msn; na x
      `),
      share: phrases(`
        ta članek; prispevek; s prijatelji
      `),
      app: phrases(`
        našo aplikacijo; mobilno aplikacijo
      `),
      paywall: phrases(`
        naročnik*; nadaljujte z branjem
      `),
      donation: phrases(`
        neodvisno novinarstvo
      `)
    },
    own: {
      newsletter: phrases(`
        najnovejše novice; najpomembnejše novice
      `),
      contact: phrases(`
        našemu uredništvu; naše uredništvo; urednistvo@
      `)
    }
  }
}

export default sl
