import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Croatian. */
export const hr: Language = {
  ...bare,
  tag: 'hr',
  name: 'Croatian',
  sharesLabelsOf: ['sr'],
  signs: {
    words: words(`
      je i u na se da za su koji a od o s što ne kako će iz ili nije bi bio bila te po do koja koje kao ali samo
      bilo biti prema jer već sve više tijekom godine nakon među zbog još sam smo ima tko također kada kad nego
      ako rekao između uz gdje bez može
    `),
    letters: 'čćšžđ'
  },
  quotes: ['„”', '„“', '»«', '“”', '""'],
  decimal: ',',
  abbreviations: words(`
    npr itd tj sl dr mr prof doc dipl ing sv st god br str min maks mil mlrd tzv odn o.g sij velj ožuj trav svib
    lip srp kol ruj list stud pros d.o.o d.d j.d.o.o tel ul čl al sur usp isp r š.g m.p d.sc
  `),
  grammar: {
    ...bare.grammar,
    openEnded: words(`
      i u na da za od o s iz ili te po do kao prema jer zbog uz bez među između ako iako nego
    `),
    subjects: words('ja ti on ona ono mi vi oni one'),
    saying: words(`
      rekao rekla kaže kazao kazala izjavio izjavila dodao dodala istaknuo istaknula ističe objasnio objasnila
      naglasio naglasila napisao napisala poručio poručila naveo navela tvrdi zaključio zaključila potvrdio
      potvrdila
    `),
    telling: words(
      'pisalo piše viknuo viknula viče zamolio zamolila moli našalio šali obećao obećala obećava savjetuje savjetovao predložio predlaže pozvao poziva upozorio upozorila upozorava upitao upitala pita šapnuo podsjetio podsjeća nada glasi glasio stajalo stoji'
    ),
    citing: words('bilo pisalo glasi glasio znači')
  },
  labels: {
    'read-more': {
      whole: phrases(`
        pročitaj i ovo; pročitajte i ovo
      `),
      start: phrases(`
        pročitajte i; pročitajte još; pročitajte više; pročitaj i; pročitaj još; pročitaj više;
        pročitajte također; pogledajte i; pogledaj i; pogledajte još; više o temi; više o tome; vezane vijesti;
        povezane vijesti; povezani članci; slične vijesti; možda vas zanima; moglo bi vas zanimati;
        nastavite čitati; čitajte i; čitajte još;
        više na temu; pogledajte video:; vidi još;
        fotogalerija:; fotogalerija; pogledajte galeriju; pogledajte fotografije; više pročitajte ovdje;
        čitajte više; možda će vas zanimati;
        povezano:; pogledajte više; pročitajte više o
      `),
      weak: phrases(`
        pročitajte; pročitaj; više; video; foto; galerija; podcast; pogledajte; uživo; preporučeno; vezano;
        povezane teme; izdvojeno;
        preporučujemo; ostale vijesti; ne propustite
      `)
    },
    related: {
      whole: phrases(`
        vezane vijesti; povezane vijesti; povezani članci; povezani sadržaj; slične vijesti; slični članci;
        najčitaniji članci; najnovije vijesti; posljednje objave; nedavne objave; nedavni komentari;
        najnoviji komentari; više vijesti; pročitajte i; pročitajte još; možda vas zanima;
        moglo bi vas zanimati; najgledanije; najkomentiranije; iz iste kategorije; još iz rubrike;
        možda će vas zanimati; srodni članci; pogledajte i; pogledajte još;
        prethodni članak; sljedeći članak; prethodna objava; sljedeća objava;
        preporučamo; slične objave; više iz rubrike; iz iste rubrike; više iz ove rubrike; još vijesti;
        više od autora; najčitanije; najčitanije vijesti; najnoviji članci; zadnje vijesti; zadnje objavljeno;
        ostale vijesti; povezano; posljednji članci; možda vas zanima i; preporučeni članci; izdvojene vijesti;
        nove objave;
        više s weba;
        popularni postovi s ovog bloga;
        urednik preporučuje; preporučeno za vas; još iz ove rubrike; drugi čitaju
      `),
      weak: phrases(`
        popularno; vijesti; više; aktualno; istaknuto; najnovije;
        posljednje vijesti; preporučeno; preporuka; preporučujemo; izdvojeno; izdvajamo;
        ne propustite; pročitajte
      `)
    },
    continues: {
      start: phrases(`
        članak se nastavlja ispod oglasa; tekst se nastavlja ispod oglasa; nastavak teksta ispod oglasa;
        tekst se nastavlja ispod; nastavak ispod oglasa; članak se nastavlja ispod;
        kliknite ovdje za; kliknite ovdje kako; kliknite ovdje; članak se nastavlja nakon;
        tekst se nastavlja nakon
      `),
      weak: phrases('članak se nastavlja')
    },
    ad: {
      whole: phrases(`
        oglas; oglas oglas; - oglas -; promotivni sadržaj; sponzorirani sadržaj; sponzorirani članak;
        plaćeni oglas; plaćena objava; promotivni članak; native oglas;
        plaćeno partnerstvo; plaćeni sadržaj; u suradnji s
      `),
      weak: phrases(`
        sponzor; partner; partneri; promocija; oglasi; reklama; reklame; promo; sponzorirano; oglašavanje
      `)
    },
    'comment-heading': {
      start: phrases(`
        ostavite komentar; ostavi komentar; ostavite odgovor; napišite komentar; napiši komentar;
        dodaj komentar; dodajte komentar; komentirajte članak; ostavi odgovor;
        za komentiranje se morate; za komentiranje je potrebno; prijavite se za komentiranje;
        prijavite se kako biste komentirali; morate biti prijavljeni
      `),
      weak: phrases(`
        komentari; komentar; komentiraj; odgovori; odgovorite; nema komentara; rasprava; isključi komentare;
        pridruži se raspravi; rasprava članova; pokreni razgovor
      `),
      whole: phrases(`
        objavi komentar;
        odgovoriizbriši; odgovori izbriši;
        komentara;
        komentirajte; pogledajte komentare; prikaži sve komentare; komentari članka;
        budite prvi koji će komentirati; 0 komentara
      `)
    },
    'comment-notice': {
      start: phrases(`
        vaša e-mail adresa neće biti objavljena; vaša adresa e-pošte neće biti objavljena;
        vaša email adresa neće biti objavljena; vaša email adresa neće biti objavljivana;
        obavezna polja su označena; zahtijevana polja su označena; neophodna polja su označena;
        komentari su zatvoreni; komentari su isključeni; vaš komentar čeka na moderiranje;
        vaš komentar čeka na moderaciju; ukoliko želite ostaviti komentar, morate;
        morate biti prijavljeni da biste objavili; morate biti prijavljeni kako biste; spremi moje ime, e-poštu;
        ova web-stranica koristi akismet; obavijesti me o novim komentarima;
        molimo unesite svoj komentar; molimo unesite vaš komentar; ovdje unesite svoje ime;
        ovdje unesite vaše ime;
        ovaj web-site koristi akismet; ova stranica koristi akismet; saznajte kako se obrađuju;
        odustani od odgovora; komentari odražavaju stavove; mišljenja iznijeta u komentarima;
        mišljenja iznesena u komentarima
      `),
      whole: phrases(`
        ovaj komentar je maknut;
        komentiranje je onemogućeno; komentari se moderiraju; budite prvi i komentirajte;
        pročitajte pravila komentiranja; pravila komentiranja; najnoviji prvo; uključite se u raspravu
      `)
    },
    'comment-field': {
      start: phrases(`
        ime; vaše ime; e-mail; email; e-pošta; web-stranica; web stranica; komentar; objavi komentar;
        pošalji komentar; otkaži odgovor; poništi odgovor; obavezno; potrebno;
        prijavite se za odgovor; odjavite se s ovog računa; nužna polja su označena s
      `),
      whole: phrases(`
        prijavi komentar
      `),
      weak: phrases(`
        naziv
      `)
    },
    share: {
      start: phrases(`
        podijeli na facebooku; podijeli na twitteru; podijeli na x; podijeli na whatsappu;
        podijelite na facebooku; podijelite na twitteru; kliknite za dijeljenje; kliknite ovdje za dijeljenje;
        kliknite za ispis; otvara se u novom prozoru;
        podijelite na linkedin; podijelite na pinterest; podijelite na reddit; podijelite na telegram;
        podijelite na vku; podijelite na whatsapp; podijelite na xing
      `),
      whole: phrases(`
        podijeli ovo; podijeli članak; podijeli vijest; podijelite članak; podijelite s prijateljima;
        kopiraj link; kopiraj poveznicu; link kopiran; ispiši članak; pošalji prijatelju; pošalji e-mailom;
        spremi članak; sviđa ti se;
        pošaljite emailom;
        spremi za kasnije; pročitaj kasnije; link je kopiran; poveznica kopirana
      `),
      weak: phrases(`
        pošalji; spremi; facebook; twitter; whatsapp; viber; kopiraj; printaj; podijeli; podijelite; ispiši;
        ispis; sviđa mi se; učitavam; učitavanje
      `)
    },
    newsletter: {
      start: phrases(`
        prijavite se na newsletter; prijavi se na newsletter; prijavite se na naš newsletter;
        pretplatite se na newsletter; prijava na newsletter; primajte najnovije vijesti; hvala na prijavi;
        želim primati newsletter;
        pretplatite se kako biste primali najnovije objave;
        otkrijte više s;
        kako bi dovršili registraciju kliknite na potvrdni
      `),
      whole: phrases(`
        registriraj se sada; pogledaj u pretraživaču; provjerite vašu e-poštu; unesite valjanu adresu e-pošte;
        nešto je pošlo po krivu, pokušajte ponovo;
        želite li primati najnovije vijesti?
      `),
      weak: phrases(`
        newsletter; pretplatite se; pretplati se; obavijesti; pretplatite se na naš;
        vaša e-mail adresa; unesite svoju e-mail adresu; upišite svoju e-mail adresu;
        otkaži pretplatu; pretplati me; vaša adresa e-pošte
      `)
    },
    follow: {
      start: phrases(`
        pratite nas na; prati nas na; pratite nas i na; pridružite nam se na; pratite … na google vijestima;
        pratite nas na google vijestima;
        pridružite se našoj; pridružite se našem; pratite naš kanal;
        dodajte nas kao preferirani izvor; dodaj nas kao preferirani izvor; dodajte nas među preferirane izvore;
        dodajte … kao preferirani izvor; odaberite nas kao preferirani izvor; dodajte nas kao omiljeni izvor;
        dodajte nas u preferirane izvore; postavite nas kao preferirani izvor;
        uključite obavijesti i budite prvi u toku; uključi obavijesti … vijesti;
        želite primati obavijesti … vijestima?; primajte obavijesti … vijestima; podcast možete slušati na
      `),
      whole: phrases(`
        pratite nas; prati nas; pratite nas na društvenim mrežama;
        prati temu; pratite ovu temu; prati autora; dodaj u moje teme; upravljaj obavijestima;
        slušajte na spotify; poslušajte na spotifyju; od sada smo i na bluesky-u; od sada smo i na threads-u;
        od sada smo i na mastodon-u; od sada smo i na tiktok-u; od sada smo i na telegram-u;
        od sada smo i na whatsapp-u; od sada smo i na flipboard-u; od sada smo i na discord-u;
        od sada smo i na google news-u; od sada smo i na google discover-u; od sada smo i na apple news-u;
        od sada smo i na msn-u; od sada smo i na x-u; od sada smo i na pinterest-u; od sada smo i na bluesky;
        od sada smo i na threads; od sada smo i na mastodon; od sada smo i na tiktok; od sada smo i na telegram;
        od sada smo i na whatsapp; od sada smo i na flipboard; od sada smo i na discord;
        od sada smo i na google news; od sada smo i na google discover; od sada smo i na apple news;
        od sada smo i na msn; od sada smo i na x; od sada smo i na pinterest; čitajte nas na bluesky;
        čitajte nas na threads; čitajte nas na mastodon; čitajte nas na tiktok; čitajte nas na telegram;
        čitajte nas na whatsapp; čitajte nas na flipboard; čitajte nas na discord; čitajte nas na google news;
        čitajte nas na google discover; čitajte nas na apple news; čitajte nas na msn; čitajte nas na x;
        čitajte nas na pinterest; nađite nas na bluesky; nađite nas na threads; nađite nas na mastodon;
        nađite nas na tiktok; nađite nas na telegram; nađite nas na whatsapp; nađite nas na flipboard;
        nađite nas na discord; nađite nas na google news; nađite nas na google discover;
        nađite nas na apple news; nađite nas na msn; nađite nas na x; nađite nas na pinterest
      `),
      weak: phrases(`
        prati; pratitelji; zaprati; pratite nas putem; budite u toku; društvene mreže
      `)
    },
    tags: {
      start: phrases('oznake:; tagovi:; ključne riječi:; kategorije:; kategorija:; teme:; više o:'),
      weak: phrases(`
        teme; tema; kategorije; kategorija; rubrika; ključne riječi; tema:; oznake; tagovi; povezane teme
      `)
    },
    copyright: {
      whole: phrases(`
        zabranjeno kopiranje;
        zatražite dozvolu za prenošenje
      `),
      start: phrases(`
        sva prava pridržana; sva prava zadržana; copyright ©; © copyright;
        zabranjeno preuzimanje; pod licencom creative commons;
        prenošenje sadržaja dopušteno; prenošenje sadržaja bez; zabranjeno je prenošenje sadržaja;
        zabranjeno je kopiranje sadržaja; zabranjeno je kopiranje teksta; zabranjeno je kopiranje i;
        zabranjeno je kopiranje članaka; zabranjeno je kopiranje bez; zabranjeno je kopiranje tekstova;
        zabranjeno je kopiranje ili;
        zabranjeno kopiranje sadržaja; zabranjeno kopiranje teksta; zabranjeno kopiranje i;
        zabranjeno kopiranje bez; zabranjeno kopiranje ili;
        sadržaj je zaštićen autorskim pravima; svako kopiranje sadržaja bez;
        nije dopušteno prenošenje sadržaja bez odobrenja
      `),
      weak: phrases('copyright; impressum; autorska prava; preuzimanje sadržaja')
    },
    disclaimer: {
      whole: phrases(`
        ai sažetak; sažetak umjetne inteligencije; generirano pomoću ai
      `),
      start: phrases(`
        tekst je nastao u suradnji; članak je nastao u suradnji;
        stavovi objavljeni u komentarima;
        korištenjem ove stranice prihvaćate; korištenjem ovog portala prihvaćate;
        stavovi izneseni u komentarima;
        sažetak je izradila umjetna inteligencija; sažetak je napravila umjetna inteligencija;
        sažetak je generirala umjetna inteligencija; sažetak je izrađen pomoću umjetne;
        sažetak generiran umjetnom inteligencijom; ovaj sažetak je izradila umjetna;
        članak je automatski preveden; članak je preveden pomoću umjetne; tekst je automatski preveden;
        članak je nastao uz pomoć umjetne; tekst je nastao uz pomoć umjetne; ovaj je članak preveden pomoću;
        redakcija poštuje kodeks časti; članak sadrži partnerske poveznice; članak sadrži affiliate linkove;
        možemo dobiti proviziju ako kupite preko naših poveznica; sadržaj je pripremio oglašivač;
        redakcija nije sudjelovala u izradi ovog sadržaja; cijene vrijede u trenutku objave
      `),
      weak: phrases(`
        stavovi izneseni u; mišljenja iznesena u; izneseni stavovi; u komentarima su; napomena:;
        strojni prijevod; automatski prijevod
      `)
    },
    cookie: {
      start: phrases(`
        koristimo kolačiće; ova stranica koristi kolačiće; ova web stranica koristi kolačiće;
        ova web-stranica koristi kolačiće; web stranica koristi kolačiće; naša stranica koristi;
        nastavkom pregledavanja;
        ako nastavite pregledavati ovu web stranicu; dopuštanjem ovih usluga trećih strana prihvaćate njihove;
        ova usluga ne koristi kolačiće; usluge za upravljanje kolačićima od tarteaucitron.js;
        koristite ovaj prekidač da omogućite/onemogućite sve aplikacije; ova aplikacija je uvijek obavezna;
        ovdje možete vidjeti i podesiti informacije koje; došlo je do promjena od vaše posljednjeg;
        mi i naši partneri pohranjujemo; ove stranice koriste kolačiće; nastavkom pregleda slažete se;
        nastavkom korištenja stranice; pohrana i/ili pristup podacima; mi i naši partneri koristimo;
        mi i naši partneri obrađujemo
      `),
      whole: phrases(`
        politika kolačića; postavke kolačića; prihvati sve; prihvaćam sve; odbij sve; pravila o kolačićima;
        upravljanje kolačićima; postavke privatnosti; prihvati kolačiće;
        u redu, prihvati sve; sakrij banner kolačića; preference za sve usluge; dopusti sve kolačiće;
        odbij sve kolačiće; izmeijeni sve;
        uvijek aktivno; nužni kolačići; spremi postavke; upravljanje pristankom
      `),
      weak: phrases(`
        prihvati; odbij; u redu; razumijem; nastavkom korištenja; mi i naši partneri; kolačići; slažem se;
        prihvaćam;
        upravljanje uslugama; personaliziraj; zaštita vaše privatnosti; dopusti; zanijeci; obvezni kolačići;
        informacije koje prikupljamo; saznajte više;
        legitimni interes
      `)
    },
    paywall: {
      start: phrases(`
        nastavite čitati uz; ovaj članak dostupan je samo; članak je dostupan samo; sadržaj dostupan samo;
        samo za pretplatnike; isključivo za pretplatnike; već ste pretplatnik; već imate korisnički;
        postanite pretplatnik; aktivirajte pretplatu;
        već imate pretplatu; već imate račun;
        ovaj članak je dostupan samo; ovaj sadržaj je dostupan samo;
        ovaj članak je dostupan samo pretplatnicima; ovaj članak je namijenjen pretplatnicima;
        ovaj članak je samo za pretplatnike; ovaj članak dostupan je samo pretplatnicima;
        ovaj sadržaj je dostupan samo pretplatnicima; ovaj sadržaj je namijenjen pretplatnicima;
        ovaj sadržaj je samo za pretplatnike; cijeli članak je dostupan samo pretplatnicima;
        cijeli članak je namijenjen pretplatnicima; cijeli članak je samo za pretplatnike;
        sadržaj je dostupan samo pretplatnicima; sadržaj je namijenjen pretplatnicima;
        sadržaj je samo za pretplatnike; za nastavak čitanja prijavite se; za nastavak čitanja prijavi se;
        za nastavak čitanja pretplatite se; za nastavak čitanja potrebna je; za čitanje cijelog članka;
        preostala su vam … besplatna članka; ovaj je članak otključan; isprobajte mjesec dana za 1 euro;
        otkažite kad god želite
      `),
      whole: phrases(`
        zaboravljena lozinka; zaboravili ste lozinku; moj račun;
        registrirajte se;
        već si član; upravljaj pretplatom;
        nemate račun?; nemate korisnički račun?;
        pokloni članak; daruj članak; ovaj članak je besplatan za sve; pretplatnici mogu pokloniti;
        ekskluzivno za pretplatnike
      `),
      weak: phrases(`
        pretplata; pretplatnik; pretplatnici; premium; plus; lozinka; za nastavak čitanja; prijavite se za;
        imate pretplatu; pretplatite se i; prijava; prijavi se; registracija; registriraj se;
        za pretplatnike; odjava; odjavi se; prijavite se;
        zapamti me;
        samo za članove
      `)
    },
    app: {
      whole: phrases(`
        preuzmite na google play; otvori u aplikaciji
      `),
      start: phrases(`
        preuzmite našu aplikaciju; preuzmite aplikaciju; preuzmi aplikaciju; skinite aplikaciju;
        skenirajte qr kod i preuzmite aplikaciju
      `),
      weak: phrases('aplikacija; preuzmi')
    },
    donation: {
      start: phrases(`
        podrži neovisno; podržite neovisno;
        podržite nas; podržite naš
      `),
      weak: phrases(' donirajte')
    },
    contact: {
      start: phrases(`
        uočili ste grešku; imate pogrešku; prijavi grešku; prijavite grešku; pošaljite priču;
        želite li dopuniti temu ili prijaviti;
        imate priču; pošaljite nam vijest; imaš priču;
        primijetili ste grešku; uočili ste pogrešku; imate zanimljivu priču;
        imate temu, priču ili nas želite; imate temu, priču ili;
        uočili ste pogrešku u tekstu?; glasajte u našoj anketi; sudjelujte u našoj anketi;
        kakva je vaša reakcija?; je li vam se svidio članak?
      `),
      whole: phrases(`
        pošalji vijest;
        rezultati ankete; pogledaj rezultate; prikaži rezultate; glasajte; kakva je tvoja reakcija;
        prijavi pogrešku; prijavite pogrešku u članku; imate vijest, fotografiju ili video;
        pošaljite nam svoje fotografije; pošaljite nam fotografije i videe; ocijenite članak; hvala na glasanju
      `),
      weak: phrases(`
        kontakt; redakcija; ispravak; pišite nam; pošaljite nam; javite nam; imate zanimljivu;
        imate vijest; imate li; kontaktirajte nas; što vi mislite;
        anketa; glasaj
      `)
    },
    navigation: {
      start: phrases(`
        preskoči na sadržaj; skoči na sadržaj; idi na sadržaj; skoči na glavni sadržaj; povratak na vrh;
        povratak na naslovnicu; na vrh stranice; natrag na vrh; pogledaj komentare; prikaži komentare;
        prikaži sve komentare; učitaj još; ovdje se nalazite; pogledaj sve komentare;
        verzija za ispis; ispiši članak; trajna poveznica; pošalji prijatelju;
        pretraži:;
        pregleda:; broj pregleda:; pregledano:; ovdje ste:; nalazite se ovdje:
      `),
      whole: phrases(`
        uvjeti korištenja; opći uvjeti; politika privatnosti; pravila privatnosti; zaštita privatnosti;
        zaštita osobnih podataka; sljedeći članak; prethodni članak; sljedeća stranica; prethodna stranica;
        prethodni sljedeći; prikaži više; prikaži još; vidi sve; pogledaj sve; sve vijesti; glavni izbornik;
        zatvori izbornik; otvori izbornik; tiskano izdanje; pravila o privatnosti;
        prethodna sljedeća; prethodni članak sljedeći članak;
        pretplati se na: objavi komentare (atom); noviji post; stariji post;
        pomaknite se na vrh; skrolaj na vrh;
        navigacija objava; prethodna vijest; sljedeća vijest; povratak na početak;
        novije objave; starije objave;
        naša uređivačka načela; uređivačka politika; kako radimo; kako provjeravamo činjenice;
        zašto nam možete vjerovati; riješite našu križaljku; testirajte svoje znanje; učitaj više članaka
      `),
      weak: phrases(`
        izbornik; meni; traži; pretraži; pretraga; zatvori; naslovnica; početna; sljedeće; prethodno; sljedeći;
        prethodni; natrag; pomoć; sport; hrvatska; svijet; kultura; gospodarstvo; politika; crna kronika;
        mišljenja; arhiva; regija; rss; lifestyle; vi ste ovdje; o nama; oglašavanje; marketing; impressum;
        osmrtnice;
        na vrh;
        početna stranica;
        uredi; uredi ovo; slijedeća;
        stranica; stranice; sljedeća; prethodna; zadnja
      `)
    },
    player: {
      start: phrases(`
        poslušajte članak; poslušaj članak; vaš preglednik ne podržava; ovaj video nije;
        isključili ste reprodukciju videa; video se ne može reproducirati zbog servera;
        nije nađen nijedan kompatibilan izvor ovog videa; koristi strelice lijevo/desno za pomak naprijed za;
        koristi strelice gore/dolje za pojačavanje ili stišavanje;
        učitavanje video playera
      `),
      whole: phrases(`
        pokreni video; reproduciraj video; pogledaj video; pogledajte video; cijeli zaslon; učitavanje videa;
        otvori galeriju; pogledaj galeriju; pogledaj sve fotografije; učitavanje...;
        pogledajte galeriju;
        mali ekran; podnaslov deaktiviran; titlovi deaktivirani; video preglednik; audio preglednik;
        vidi galeriju;
        povećaj sliku; foto galerija;
        audio nije dostupan; brzina reprodukcije; titlovi isključeni;
        uključite javascript kako biste pogledali video; pogledaj na youtubeu; pogledajte na youtubeu;
        sve epizode; sljedeća fotografija; prethodna fotografija; natrag na galeriju; povećaj fotografiju
      `),
      weak: phrases(`
        reproduciraj; pauza; slušaj; glasnoća; audio; uživo;
        video;
        isključi zvuk; pusti; trenutno vrijeme; vrijeme trajanja; preostalo vrijeme; način strimovanja;
        učitan; progres; puni ekran; prigušen; ne-prigušen; stopa reprodukcije; podnaslov; titlovi; poglavlja;
        puni zaslon; pokreni; zaustavi; vremenska traka; prijenos uživo; uključi zvuk; pokazivač razine zvuka;
        opisi/prijevodi;
        fotografije
      `)
    },
    embed: {
      start: phrases(`
        pogledajte ovu objavu na instagramu; pogledaj ovu objavu na instagramu;
        prikaži ovu objavu na instagramu; objava koju dijeli; ovaj sadržaj nije dostupan
      `)
    },
    truncation: {
      start: phrases(`
        cijeli članak pročitajte; cijeli tekst pročitajte; više pročitajte na; cijeli intervju pročitajte
      `),
      whole: phrases(`
        pročitaj više; pročitajte više; nastavi čitati; čitaj dalje; pročitaj cijeli članak; nastavite čitati;
        pročitajte cijeli članak; opširnije; cijeli članak;
        više
      `),
      weak: phrases('opširnije na; opširnije u; nastavak')
    },
    byline: {
      start: phrases(`
        autor:; autorica:; autori:; piše:; tekst:; napisao:; napisala:; pripremio:; pripremila:; novinar:;
        izvor i foto; urednik:; objavio:; razgovarao:; razgovarala:
      `),
      whole: phrases('(hina)'),
      weak: phrases(`
        autor; autorica; novinar; novinarka; dopisnik; urednik; redakcija; hina; uredništvo; piše
      `)
    },
    'about-author': {
      start: phrases('svi članci autora; više od autora'),
      weak: phrases('o autoru; o autorici')
    },
    credit: {
      start: phrases(`
        foto:; foto :; fotografija:; fotografije:; slika:; izvor fotografije; izvor foto; arhivska fotografija;
        ilustrativna fotografija; ilustracija:; snimka zaslona; autor fotografije; naslovna fotografija;
        grafika:
      `),
      whole: phrases(`
        getty images; pixsell; cropix; shutterstock; profimedia; pexels; unsplash; privatna arhiva
      `),
      weak: phrases(`
        foto; fotografija; slika; izvor; grafika; ilustracija; izvor:; foto/; screenshot; arhiva; hina; povećaj
      `)
    },
    date: {
      start: phrases(`
        objavljeno:; ažurirano:; zadnja izmjena; posljednja izmjena; zadnje ažuriranje; posljednje ažuriranje;
        datum objave; osvježeno:
      `),
      weak: phrases(`
        danas; jučer; prije; datum; sati; sata; objavljeno; ažurirano; datum:; prije … sati; prije … sata;
        prije … minuta; prije … dana; prije … sat;
        prije … minutu; prije … minute; prije … dan; prije … tjedan; prije … tjedna;
        prije … tjedana; prije … mjesec; prije … mjeseca; prije … mjeseci; prije … min; prije … h; prije … tj;
        prije … mj
      `)
    },
    'reading-time': {
      start: phrases(`
        min čitanja; minuta čitanja; minute čitanja; vrijeme čitanja; vrijeme čitanja:; min. čitanja;
        procijenjeno vrijeme čitanja; minuta za čitanje
      `)
    },
    'sign-off': {
      start: phrases('članak je prvotno; tekst je izvorno objavljen; uredio:'),
      whole: phrases('(hina); izvor: hina; reuters; afp'),
      weak: phrases(`
        izvor; izvori; izvor:; izvori:; prijevod:; preveo; prevela; preuzeto s; prenosi; hina; kraj; hina/
      `)
    }
  },
  requests: {
    page: phrases('naš; naša; naše; našu; našoj; našem; nam; nas'),
    readers: phrases('vi; vas; vam; vaš; vaša; vaše; molimo'),
    deeds: phrases(`
        pretplatite se; prijavite se; prijavi se; registrirajte se; registriraj se; pratite;
        pratite nas; prati; pridružite se; kliknite; klikni; podijelite; podijeli; preuzmite; preuzmi;
        skinite; primajte; ostavite; napišite; komentirajte; podržite; ulogirajte se; čitajte;
        pošaljite; prihvatite; budite u tijeku; sviđa
      `),
    things: {
      newsletter: phrases(
        'newsletter*; e-mail; e-poštu; besplatno; obavijesti; najnovije vijesti; pretplat*'
      ),
      'comment-notice': phrases(
        'komentar; komentare; komentari; komentara; moderator*; moderacij*; moderiranje'
      ),
      cookie: phrases('kolačići; kolačiće; cookies; privatnosti; osobnih podataka; osobne podatke'),
      disclaimer: phrases('uvjeti korištenja; uvjete korištenja; ova stranica; našoj stranici; portala'),
      follow: phrases(`
        facebooku; instagramu; twitteru; viber*; društvenim mrežama; društvene mreže; naš kanal;
        whatsapp*; telegram*; našu stranicu; facebook stranicu; bluesky*; threads; mastodon*; tiktok*;
        discord*; flipboard*; pinterest*; snapchat*; linkedin*; google discover*; google news*;
        apple news*; msn; na x
      `),
      share: phrases('ovaj članak; članak; ovu vijest; prijateljima'),
      app: phrases('aplikaciju; našu aplikaciju; mobilnu aplikaciju'),
      paywall: phrases('pretplatnik*; nastavite čitati; nastavak čitanja; račun'),
      donation: phrases('neovisno novinarstvo')
    },
    links: phrases(`
        kliknite ovdje
      `),
    own: {
      newsletter: phrases(`
        najnovije vijesti; najvažnije vijesti; sve vijesti
      `),
      contact: phrases(`
        naša redakcija; našu redakciju; našoj redakciji; redakcija@
      `),
      donation: phrases(`
        neovisno novinarstvo; nezavisno novinarstvo
      `)
    }
  }
}

export default hr
