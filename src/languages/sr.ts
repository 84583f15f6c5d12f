import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Serbian, in Cyrillic and in Latin script. */
export const sr: Language = {
  ...bare,
  tag: 'sr',
  name: 'Serbian',
  feedNotes: [
    ['чланак ', ' се појављује прво на '],
    ['članak ', ' se pojavljuje prvo na ']
  ],
  sharesLabelsOf: ['hr'],
  signs: {
    words: words(`
      и је у да се на су за од са не што који која које као ће до али то о из само или би по код због после
      пре током био била било били бити нису није има може када где јер већ још ли него њега његов њихов
      својим овај ова ово све ми он она они рекао казала године након такође између против према уз i je u da
      se na su za od sa ne što koji koja koje kao će do ali to o iz samo ili bi po kod zbog posle pre tokom
      bio bila bilo bili biti nisu nije ima može kada gde jer već još nego njega njegov njihov ovaj ova ovo
      sve mi on ona oni rekao godine nakon takođe između protiv prema uz šta ko`),
    letters: 'ђћјљњџđ'
  },
  quotes: ['„“', '„”', '“”', '»«', '«»', '""'],
  decimal: ',',
  abbreviations: words(`
    г гг в др пр итд итсл тј тзв нпр ул бр стр сл таб рс млн млрд хиљ дин проф акад доц инж мр св чл ст ред
    изд јан феб мар апр авг сеп септ окт нов дец тел м.н.е н.е п.н.е g gg v dr pr itd itsl tj tzv npr ul br
    str sl tab mln mlrd hilj din prof akad doc inž mr sv čl st red izd jan feb mar apr avg sep sept okt nov
    dec tel`),
  grammar: {
    ...bare.grammar,
    telling: words(
      'rekao rekla kaže kazao kazala izjavio izjavila dodao dodala naveo navela istakao istakla pisalo piše viknuo viknula viče zamolio zamolila moli obećao obećala obećava savetuje predložio predlaže pozvao poziva upozorio upozorila upozorava upitao upitala pita podsetio podseća glasi стајало рекао рекла каже казао казала изјавио изјавила додао додала навео навела истакао истакла писало пише викнуо викнула замолио замолила моли обећао обећала обећава саветује предложио позвао упозорио упозорила упитао упитала пита подсетио гласи'
    ),
    citing: words('bilo pisalo glasi znači било писало гласи значи')
  },
  labels: {
    contact: {
      whole: phrases(`
        пријави грешку; prijavite grešku u tekstu; pošaljite nam fotografije;
        pošaljite nam svoje fotografije i snimke; пошаљите нам фотографије; ocenite članak; hvala na glasanju;
        хвала на гласању
      `),
      start: phrases(`
        uočili ste grešku u tekstu?; imate vest za nas?; glasajte u našoj anketi; učestvujte u našoj anketi;
        kakva je vaša reakcija?; da li vam se dopao članak?; da li vam se dopala vest?
      `)
    },
    'read-more': {
      start: phrases(`
        прочитајте још
        прочитај још
        прочитајте и
        прочитај и:
        прочитајте више
        прочитајте такође
        погледајте још
        погледајте и:
        погледајте такође
        погледај још
        више о томе
        још о овој теми
        више на ову тему
        повезане вести
        повезани чланци
        повезане теме
        сличне вести
        слични чланци
        можда ће вас занимати
        можда ће вам се свидети
        можда вас занима
        препоручујемо:
        опширније:
        читајте још
        читајте и:
        цео текст прочитајте
        pročitajte još
        pročitaj još
        pročitajte i
        pročitaj i:
        pročitajte više
        pročitajte takođe
        pogledajte još
        pogledajte i:
        pogledajte takođe
        pogledaj još
        više o tome
        još o ovoj temi
        više na ovu temu
        povezane vesti
        povezani članci
        povezane teme
        slične vesti
        slični članci
        možda će vas zanimati
        možda će vam se svideti
        možda vas zanima
        preporučujemo:
        opširnije:
        čitajte još
        čitajte i:
        ceo tekst pročitajte
        ne propustite:; pročitaj više; vidi još; pogledaj više;
        погледајте фотографије; pogledajte galeriju;
        bonus video; бонус видео
      `),
      weak: phrases(`
        прочитајте
        погледајте
        опширније
        више
        детаљније
        видео
        фото
        галерија
        још
        подкаст
        интервју
        ексклузивно
        pročitajte
        pogledajte
        opširnije
        više
        detaljnije
        video
        foto
        galerija
        još
        podkast
        intervju
        ekskluzivno;
        препоручујемо; издвајамо; остале вести; не пропустите; preporučujemo; izdvajamo; ostale vesti;
        ne propustite
      `)
    },
    related: {
      start: phrases(`
        повезане вести
        повезани чланци
        повезане објаве
        сличне вести
        слични чланци
        слични текстови
        најчитаније вести
        најновије вести из
        povezane vesti
        povezani članci
        povezane objave
        slične vesti
        slični članci
        slični tekstovi
        najčitanije vesti
        najnovije vesti iz
      `),
      whole: phrases(`
        прочитајте још
        прочитајте и
        погледајте још
        најчитаније
        најновије
        најновије вести
        најпопуларније
        последње вести
        остале вести
        остале вести из рубрике
        још вести
        све вести
        избор уредника
        из исте рубрике
        вести дана
        препоручујемо
        најкоментарисаније
        pročitajte još
        pročitajte i
        pogledajte još
        najčitanije
        najnovije
        najnovije vesti
        najpopularnije
        poslednje vesti
        ostale vesti
        ostale vesti iz rubrike
        još vesti
        sve vesti
        izbor urednika
        iz iste rubrike
        vesti dana
        preporučujemo
        najkomentarisanije;
        сродни чланци; srodni članci;
        prethodni članak; sledeći članak; претходни чланак; следећи чланак;
        više sa ove teme; više o ovoj temi; još iz rubrike; више са ове теме;
        najnovije vesti dana;
        кретање чланака; скорашњи коментари; скорашњи чланци;
        izdvajamo za vas; preporučujemo za vas; препоручујемо за вас;
        još iz ove rubrike; drugi čitaju
      `),
      weak: phrases(`
        повезано
        слично
        вести
        препорука
        актуелно
        популарно
        povezano
        slično
        vesti
        preporuka
        aktuelno
        popularno;
        издвајамо; не пропустите; izdvajamo; ne propustite
      `)
    },
    continues: {
      whole: phrases(`
        nastavak teksta nakon reklame; наставак текста након рекламе; tekst se nastavlja nakon reklame;
        текст се наставља након рекламе
      `),
      start: phrases(`
        чланак се наставља након огласа
        текст се наставља након огласа
        вест се наставља након огласа
        наставак текста након огласа
        наставак након огласа
        članak se nastavlja nakon oglasa
        tekst se nastavlja nakon oglasa
        vest se nastavlja nakon oglasa
        nastavak teksta nakon oglasa
        nastavak nakon oglasa
        preskočite … i nastavite sa čitanjem
        прескочите … и наставите са читањем; tekst se nastavlja ispod; nastavak teksta ispod;
        текст се наставља испод;
        кликните овде; kliknite ovde; kliknite ovde za;
        чланак се наставља после рекламе; članak se nastavlja posle reklame; tekst se nastavlja ispod oglasa
      `)
    },
    ad: {
      whole: phrases(`
        оглас
        реклама
        огласи
        маркетинг
        спонзорисано
        спонзорисани садржај
        плаћени оглас
        промотивни садржај
        пр текст
        oglas
        reklama
        oglasi
        marketing
        sponzorisano
        sponzorisani sadržaj
        plaćeni oglas
        promotivni sadržaj
        pr tekst;
        plaćeno partnerstvo; plaćeni sadržaj; u saradnji sa
      `),
      weak: ['промо', 'promo']
    },
    'comment-heading': {
      start: phrases(`
        оставите одговор
        оставите коментар
        остави коментар
        оставите свој коментар
        пошаљите коментар
        пошаљи коментар
        напишите коментар
        напиши коментар
        додајте коментар
        додај коментар
        коментаришите вест
        пријавите се да бисте коментарисали
        да бисте коментарисали
        ostavite odgovor
        ostavite komentar
        ostavi komentar
        ostavite svoj komentar
        pošaljite komentar
        pošalji komentar
        napišite komentar
        napiši komentar
        dodajte komentar
        dodaj komentar
        komentarišite vest
        prijavite se da biste komentarisali
        da biste komentarisali
      `),
      weak: phrases(`
        коментари
        коментар
        коментара
        коментариши
        коментари су искључени
        нема коментара
        одговори
        дискусија
        прочитајте коментаре
        прикажи коментаре
        сви коментари
        ваш коментар
        komentari
        komentar
        komentara
        komentariši
        komentari su isključeni
        nema komentara
        odgovori
        diskusija
        pročitajte komentare
        prikaži komentare
        svi komentari
        vaš komentar;
        придружите се дискусији; дискусија чланова; почните разговор
      `),
      whole: phrases(`
        постави коментар;
        vaši komentari; ваши коментари
      `)
    },
    'comment-notice': {
      start: phrases(`
        ваша адреса е-поште неће бити објављена
        ваша емаил адреса неће бити објављена
        неопходна поља су означена
        обавезна поља су означена
        сачувај моје име, е-пошту и веб место
        сачувајте моје име, е-пошту и веб место
        ваш коментар чека преглед
        ваш коментар чека одобрење
        жао нам је, да би поставили коментар, морате бити пријављени
        морате бити пријављени да бисте коментарисали
        морате бити пријављени да бисте поставили коментар
        овај сајт користи akismet како би смањио непожељне
        коментари који садрже псовке
        коментари који садрже вређање
        редакција задржава право
        молимо унесите ваш коментар
        молимо унесите ваше име
        vaša adresa e-pošte neće biti objavljena
        vaša email adresa neće biti objavljena
        neophodna polja su označena
        obavezna polja su označena
        sačuvaj moje ime, e-poštu i veb mesto
        sačuvajte moje ime, e-poštu i veb mesto
        vaš komentar čeka pregled
        vaš komentar čeka odobrenje
        žao nam je, da bi postavili komentar, morate biti prijavljeni
        morate biti prijavljeni da biste komentarisali
        morate biti prijavljeni da biste postavili komentar
        ovaj sajt koristi akismet kako bi smanjio nepoželjne
        komentari koji sadrže psovke
        komentari koji sadrže vređanje
        redakcija zadržava pravo
        molimo unesite vaš komentar
        molimo unesite vaše ime;
        molimo vas unesite vaš komentar; ovde unesite vaše ime; molimo vas unesite vaše ime;
        vaša email adresa neće biti; vaša e-mail adresa neće biti; вашa имејл адреса неће бити;
        ваша адреса е-поште неће бити;
        ulogujte se da biste; prijavite se da biste komentarisali; улогујте се да бисте;
        морате бити пријављени да бисте оставили коментар; morate biti prijavljeni da biste ostavili komentar;
        да бисте послали коментар, морате бити пријављени;
        жао нам је, да би поставили коментар
      `),
      whole: phrases(`
        затворено за коментаре
        коментари су затворени
        коментарисање је затворено
        zatvoreno za komentare
        komentari su zatvoreni
        komentarisanje je zatvoreno;
        овај коментар је уклоњен;
        komentarisanje je onemogućeno; komentari se moderiraju; budite prvi koji će komentarisati;
        буди први који ће коментарисати; pročitajte pravila komentarisanja; pravila komentarisanja;
        vidi sve komentare; najnovije prvo; prijavi komentar; uključite se u diskusiju
      `)
    },
    'comment-field': {
      start: phrases(`
        одустани од одговора
        предај коментар
        поништи одговор
        откажи одговор
        odustani od odgovora
        predaj komentar
        poništi odgovor
        otkaži odgovor;
        пријавите се да бисте одговорили; пријавите се да бисте оставили коментар
      `),
      whole: phrases(`
        пријави коментар
      `),
      weak: phrases(`
        име
        ваше име
        е-пошта
        е-маил
        веб место
        сајт
        коментар
        пошаљи
        обавезно
        откажи
        ime
        vaše ime
        e-pošta
        e-mail
        veb mesto
        sajt
        komentar
        pošalji
        obavezno
        otkaži
      `)
    },
    share: {
      start: phrases(`
        подели ово
        поделите овај
        поделите вест
        подели вест
        притисните да бисте поделили на
        кликните да бисте поделили
        кликни за дељење
        пошаљи пријатељу
        верзија за штампу
        копирај линк
        отвара се у новом прозору
        поделите на фејсбуку
        подели на фејсбуку
        подели на твитеру
        подели на facebook
        podeli ovo
        podelite ovaj
        podelite vest
        podeli vest
        pritisnite da biste podelili na
        kliknite da biste podelili
        klikni za deljenje
        pošalji prijatelju
        verzija za štampu
        kopiraj link
        otvara se u novom prozoru
        podelite na fejsbuku
        podeli na fejsbuku
        podeli na tviteru
        podeli na facebook;
        podeli na linkedin-u; pošalji putem email-a; podeli na pinterest-u; podeli na reddit-u;
        podeli na telegram-u; podeli na twitter-u; podeli na vk-u; podeli na whatsapp-u; podeli na xing-u
      `),
      whole: phrases(`
        подели
        подели:
        поделите
        поделите:
        одштампај
        свиђа ми се
        podeli
        podeli:
        podelite
        podelite:
        odštampaj
        sviđa mi se;
        podjeli vijest; podjeli;
        sačuvaj za kasnije; pročitaj kasnije; sačuvaj članak; link je kopiran; odštampaj vest
      `),
      weak: phrases(`
        штампај
        штампа
        пошаљи
        копирај
        свиђање
        štampaj
        štampa
        pošalji
        kopiraj
        sviđanje; podijeli; подијели
      `)
    },
    newsletter: {
      start: phrases(`
        пријавите се на билтен
        пријавите се на наш билтен
        пријавите се за наш билтен
        претплатите се на билтен
        претплатите се на наш
        пријавите се на њузлетер
        пријавите се на наш њузлетер
        prijavite se na bilten
        prijavite se na naš bilten
        prijavite se za naš bilten
        pretplatite se na bilten
        pretplatite se na naš
        prijavite se na njuzleter
        prijavite se na naš njuzleter; prijavite se na newsletter; prijavi se na newsletter;
        да бисте завршили пријаву, кликните на линк
      `),
      whole: phrases(`
        пријавите се сада; сада проверите свој мејл; молимо вас унесите важећу мејл адресу;
        нешто је пошло наопако, молимо вас покушајте поново
      `),
      weak: phrases(`
        билтен
        њузлетер
        пријавите се
        претплатите се
        bilten
        njuzleter
        prijavite se
        pretplatite se;
        ваша мејл адреса
      `)
    },
    follow: {
      whole: phrases(`
        prati temu; пратите ову тему; prati autora; dodaj u moje teme; upravljaj obaveštenjima;
        slušajte na spotify; slušajte na spotifaju; tu smo i na bluesky; tu smo i na threads;
        tu smo i na mastodon; tu smo i na tiktok; tu smo i na telegram; tu smo i na whatsapp;
        tu smo i na flipboard; tu smo i na discord; tu smo i na google news; tu smo i na google discover;
        tu smo i na apple news; tu smo i na msn; tu smo i na x; tu smo i na pinterest; ту смо и на bluesky;
        ту смо и на threads; ту смо и на mastodon; ту смо и на tiktok; ту смо и на telegram;
        ту смо и на whatsapp; ту смо и на flipboard; ту смо и на discord; ту смо и на google news;
        ту смо и на google discover; ту смо и на apple news; ту смо и на msn; ту смо и на x;
        ту смо и на pinterest; čitajte nas na bluesky; čitajte nas na threads; čitajte nas na mastodon;
        čitajte nas na tiktok; čitajte nas na telegram; čitajte nas na whatsapp; čitajte nas na flipboard;
        čitajte nas na discord; čitajte nas na google news; čitajte nas na google discover;
        čitajte nas na apple news; čitajte nas na msn; čitajte nas na x; čitajte nas na pinterest;
        пратите нас; pratite nas
      `),
      start: phrases(`
        пратите нас на
        пратите нас и на
        пратите нас преко
        прати нас на
        придружите нам се на
        запратите нас
        лајкујте нас
        преузмите нашу
        будите у току
        pratite nas na
        pratite nas i na
        pratite nas preko
        prati nas na
        pridružite nam se na
        zapratite nas
        lajkujte nas
        preuzmite našu
        budite u toku
        pratite … na google news
        pratite nas na google news;
        za više vesti pratite nas; za više vijesti pratite nas; за више вести пратите нас;
        пратите нас путем; пратите нас и путем; pratite nas i putem; pratite nas putem;
        додајте нас као преферирани извор; додајте нас у омиљене изворе; dodajte nas kao preferirani izvor;
        dodaj nas kao preferirani izvor; dodajte nas u omiljene izvore; dodajte nas kao omiljeni izvor;
        dodajte … kao omiljeni izvor; postavite nas kao preferirani izvor; dodajte nas u preferirane izvore;
        uključite obaveštenja i budite prvi u toku; укључите обавештења и будите први у току;
        dozvolite obaveštenja … vesti; primajte obaveštenja … vestima; podkast možete slušati na
      `)
    },
    tags: {
      start: phrases(`
        ознаке:
        тагови:
        таг:
        кључне речи:
        oznake:
        tagovi:
        tag:
        ključne reči:
      `),
      weak: phrases(`
        ознаке
        тагови
        теме
        тема:
        категорија:
        oznake
        tagovi
        teme
        tema:
        kategorija:;
        категорије
      `),
      whole: phrases(`
        ključne reči; кључне речи
      `)
    },
    copyright: {
      whole: phrases(`
        zatražite dozvolu za prenošenje
      `),
      start: phrases(`
        сва права задржана
        сва права су задржана
        забрањено преузимање
        забрањено је преузимање
        преношење текстова
        sva prava zadržana
        sva prava su zadržana
        zabranjeno preuzimanje
        zabranjeno je preuzimanje
        prenošenje tekstova;
        zadržava sva prava nad sadržajem; zadržavaju sva prava nad sadržajem; задржава сва права над садржајем;
        преузимање текста је дозвољено; преузимање текста или; преузимање текста није;
        преузимање текста дозвољено; преузимање текста без; преузимање текста уз;
        preuzimanje teksta je dozvoljeno; preuzimanje teksta ili; preuzimanje teksta nije;
        preuzimanje teksta dozvoljeno; preuzimanje teksta bez; preuzimanje teksta uz;
        преузимање вести је дозвољено; преузимање вести дозвољено; преузимање вести без; преузимање вести уз;
        преузимање вести са;
        preuzimanje vesti je dozvoljeno; preuzimanje vesti dozvoljeno; preuzimanje vesti bez;
        preuzimanje vesti uz; preuzimanje vesti sa;
        prenošenje teksta bez dozvole nije dozvoljeno; preuzimanje sadržaja bez dozvole je zabranjeno
      `)
    },
    disclaimer: {
      start: phrases(`
        редакција не одговара
        редакција није одговорна
        коментари не одражавају
        redakcija ne odgovara
        redakcija nije odgovorna
        komentari ne odražavaju
        redakcija ne odgovara za komentare
        korišćenjem ovog sajta prihvatate
        коришћењем овог сајта прихватате;
        ставови изнети у овом; ставови изнети у тексту; ставови изнети у коментарима;
        ставови изнети у колумни; ставови изнети у ауторским; ставови изнети у рубрици;
        мишљења изнета у овом; мишљења изнета у тексту; мишљења изнета у коментарима;
        мишљења изнета у колумни; мишљења изнета у ауторским; мишљења изнета у рубрици;
        stavovi izneti u ovom; stavovi izneti u tekstu; stavovi izneti u komentarima;
        stavovi izneti u kolumni; stavovi izneti u autorskim; stavovi izneti u rubrici;
        mišljenja izneta u ovom; mišljenja izneta u tekstu; mišljenja izneta u komentarima;
        mišljenja izneta u kolumni; mišljenja izneta u autorskim; mišljenja izneta u rubrici;
        резиме је направила вештачка интелигенција; резиме је генерисала вештачка интелигенција;
        сажетак је направила вештачка интелигенција; текст је аутоматски преведен;
        чланак је аутоматски преведен; текст је настао уз помоћ вештачке;
        rezime je napravila veštačka inteligencija; rezime je generisala veštačka inteligencija;
        sažetak je napravila veštačka inteligencija; sažetak je kreirala veštačka inteligencija;
        tekst je automatski preveden; članak je automatski preveden; tekst je nastao uz pomoć veštačke;
        ovaj tekst je preveden uz pomoć veštačke;
        redakcija poštuje kodeks novinara; редакција поштује кодекс новинара; tekst sadrži partnerske linkove;
        članak sadrži affiliate linkove; možemo dobiti proviziju ako kupite preko naših linkova;
        sadržaj je pripremio oglašivač; redakcija nije učestvovala u izradi ovog sadržaja;
        cene važe u trenutku objavljivanja
      `)
    },
    cookie: {
      weak: phrases(`
        uslove korišćenja;
        informacije koje prikupljamo; saznajte više; информације које прикупљамо; сазнајте више; у реду;
        одбиј;
        прихватам; слажем се; prihvatam; slažem se
      `),
      start: phrases(`
        овај сајт користи колачиће
        сајт користи колачиће
        користимо колачиће
        ми користимо колачиће
        наш сајт користи колачиће
        ovaj sajt koristi kolačiće
        sajt koristi kolačiće
        koristimo kolačiće
        mi koristimo kolačiće
        naš sajt koristi kolačiće;
        koristite ovaj prekidač da omogućite/onesposobite sve aplikacije; ova aplikacija je uvek neophodna;
        ovde možete videti i podesiti informacije koje; došlo je do promena od vaše poslednje;
        овде можете видет и подесити информације које; дошло је до промена од ваше последнје;
        користите овај прекидач да омогућите/онеспособите све апликације; ова апликација је увек неопходна;
        овај веб сајт користи колачиће; наставком коришћења сајта; ovaj veb sajt koristi kolačiće;
        nastavkom korišćenja sajta; mi i naši partneri skladištimo; mi i naši partneri koristimo;
        mi i naši partneri čuvamo
      `),
      whole: phrases(`
        прихватам све
        прихвати све
        политика приватности
        услови коришћења
        политика колачића
        prihvatam sve
        prihvati sve
        politika privatnosti
        uslovi korišćenja
        politika kolačića;
        izmeni sve; измени све;
        одбиј све; odbij sve; uvek aktivno
      `)
    },
    paywall: {
      start: phrases(`
        овај садржај је доступан само претплатницима
        чланак је доступан само претплатницима
        текст је доступан само претплатницима
        претплатите се да бисте
        само за претплатнике
        ovaj sadržaj je dostupan samo pretplatnicima
        članak je dostupan samo pretplatnicima
        tekst je dostupan samo pretplatnicima
        pretplatite se da biste
        samo za pretplatnike;
        ovaj tekst je dostupan samo; ovaj članak je dostupan samo; овај чланак је доступан само;
        овај текст је доступан само;
        садржај је доступан само претплатницима; за наставак читања пријавите се;
        sadržaj je dostupan samo pretplatnicima; za nastavak čitanja prijavite se;
        za nastavak čitanja pretplatite se; da biste nastavili sa čitanjem;
        preostala su vam … besplatna članka; ovaj tekst je otključan; pretplatnici mogu da poklone;
        већ сте претплатник?; probajte mesec dana za 1 dinar; otkažite kad god želite
      `),
      whole: phrases(`
        већ сте члан;
        zaboravili ste lozinku?; nemate nalog?; заборавили сте лозинку?; немате налог?;
        pokloni članak; поклони чланак; ovaj članak je besplatan za sve
      `),
      weak: phrases(`
        регистрација;
        zapamti me;
        ekskluzivno za članove
      `)
    },
    app: {
      start: phrases(`
        skenirajte qr kod i preuzmite aplikaciju;
        преузмите нашу апликацију; preuzmite našu aplikaciju
      `),
      whole: phrases(`
        preuzmite na google play; otvori u aplikaciji
      `),
      weak: phrases(`
        преузмите апликацију
        преузми апликацију
        инсталирајте апликацију
        preuzmite aplikaciju
        preuzmi aplikaciju
        instalirajte aplikaciju
      `)
    },
    navigation: {
      start: phrases(`
        пређи на садржај
        пређите на садржај
        скочи на садржај
        прескочи на садржај
        назад на почетну
        pređi na sadržaj
        pređite na sadržaj
        skoči na sadržaj
        preskoči na sadržaj
        nazad na početnu
        verzija za štampu
        odštampaj
        верзија за штампу
        trajni link;
        претрага за:;
        прегледа:; број прегледа:; pregleda:; broj pregleda:; налазите се овде:; nalazite se ovde:;
        ovde ste:
      `),
      whole: phrases(`
        почетна страна
        почетна страница
        насловна страна
        повратак на врх
        врати се на врх
        мапа сајта
        о нама
        следећа вест
        претходна вест
        следећи чланак
        претходни чланак
        учитај још
        прикажи још
        прикажи више
        види све
        početna strana
        početna stranica
        naslovna strana
        povratak na vrh
        vrati se na vrh
        mapa sajta
        o nama
        sledeća vest
        prethodna vest
        sledeći članak
        prethodni članak
        učitaj još
        prikaži još
        prikaži više
        vidi sve
        prethodni sledeći
        prethodna sledeća
        претходна следећа;
        пријавите се на: објављивање коментара (atom); новији пост; старији пост;
        кретање чланка; kretanje članka;
        кретање коментара; новији чланци; следећа страна; старији чланци; претходна страна;
        noviji post; stariji post;
        naši urednički principi; uređivačka politika; kako radimo; kako proveravamo činjenice;
        zašto da nam verujete; kodeks novinara; testirajte svoje znanje
      `),
      weak: phrases(`
        почетна
        насловна
        мени
        претрага
        пријава
        контакт
        импресум
        архива
        назад
        затвори
        следећа
        претходна
        врх
        početna
        naslovna
        meni
        pretraga
        prijava
        kontakt
        impresum
        arhiva
        nazad
        zatvori
        sledeća
        prethodna
        vrh
        na vrh
        na vrh strane;
        архиве; уреди; уреди ово; почетак; одјава; изборниk; мета; следеће; претходно; следећи; претходни;
        претражи;
        страна; стране; stranica
      `)
    },
    player: {
      start: phrases(`
        ваш прегледач не подржава
        ваш претраживач не подржава
        послушајте чланак
        послушај вест
        vaš pregledač ne podržava
        vaš pretraživač ne podržava
        poslušajte članak
        poslušaj vest;
        користите стрелице горе/доле за повећавање или смањивање; isključili ste reprodukciju videa;
        video se ne može reproducirati zbog servera; nije nađen nijedan kompatibilan izvor ovog videa;
        učitavanje video plejera
      `),
      whole: phrases(`
        учитавање...
        учитавање
        учитавање видеа
        učitavanje...
        učitavanje
        učitavanje videa; bonus video; бонус видео;
        прегледач видео записа; mali ekran; podnaslov deaktiviran; titlovi deaktivirani;
        pogledaj galeriju; foto galerija; погледајте галерију; фото галерија;
        poslušajte tekst; слушај вест; audio nije dostupan; brzina reprodukcije; titlovi isključeni;
        uključite javascript da biste pogledali video; pogledajte na youtube; pogledaj na jutjubu; sve epizode;
        sledeća fotografija; prethodna fotografija; nazad na galeriju; uvećaj fotografiju
      `),
      weak: phrases(`
        видео
        аудио
        уживо
        video
        audio
        uživo;
        нечујно; пусти; pusti; trenutno vreme; vreme trajanja; preostalo vreme; način strimovanja; učitan;
        progres; pun ekran; prigušen; ne-prigušen; stopa reprodukcije; podnaslov; titlovi; poglavlja
      `)
    },
    embed: {
      start: phrases(`
        погледајте ову објаву у апликацији instagram
        погледајте ову објаву
        погледај ову објаву
        објава коју дели
        pogledajte ovu objavu u aplikaciji instagram
        pogledajte ovu objavu
        pogledaj ovu objavu
        objava koju deli
      `)
    },
    truncation: {
      whole: phrases(`
        nastavi čitanje;
        прочитај више; прочитајте више; опширније; прочитај још; прочитајте још; цео текст; цела вест;
        pročitajte još; ceo tekst
      `),
      start: phrases(`
        наставите са читањем
        настави са читањем
        наставите читање
        прочитајте цео текст
        прочитај цео текст
        nastavite sa čitanjem
        nastavi sa čitanjem
        nastavite čitanje
        pročitajte ceo tekst
        pročitaj ceo tekst
      `),
      weak: phrases(`
        више
        детаљније
        opširnije
        više
        detaljnije
      `)
    },
    byline: {
      start: phrases(`
        аутор:
        аутори:
        ауторка:
        пише:
        текст:
        пишу:
        autor:
        autori:
        autorka:
        piše:
        tekst:
        pišu:
      `),
      weak: phrases(`
        аутор
        текст
        уредник
        пише
        редакција
        autor
        tekst
        urednik
        piše
        redakcija
      `)
    },
    credit: {
      start: phrases(`
        фото:
        фотографија:
        фотографије:
        извор фотографије
        видео:
        илустрација:
        фото илустрација
        насловна фотографија
        принтскрин:
        foto:
        fotografija:
        fotografije:
        izvor fotografije
        video:
        ilustracija:
        foto ilustracija
        naslovna fotografija
        printskrin:
      `),
      whole: phrases(`
        фото: илустрација
        илустрација
        архивска фотографија
        архива
        foto: ilustracija
        ilustracija
        arhivska fotografija
        arhiva
      `),
      weak: phrases(`
        фото
        извор
        извор:
        слика
        снимак екрана
        принтскрин
        foto
        izvor
        izvor:
        slika
        snimak ekrana
        printskrin
      `)
    },
    date: {
      start: phrases(`
        објављено:
        ажурирано:
        последње ажурирање
        датум објаве
        последња измена:
        objavljeno:
        ažurirano:
        poslednje ažuriranje
        datum objave
        poslednja izmena:
      `),
      weak: phrases(`
        објављено
        ажурирано
        данас
        јуче
        прегледа
        objavljeno
        ažurirano
        danas
        juče
        pregleda
        pre … sati
        pre … sata
        pre … minuta
        pre … dana
        пре … сати
        пре … сата
        пре … минута
        пре … дана;
        пре … недеље; пре … недеља; пре … месеца; пре … месеци; пре … мин; пре … ч; пре … д;
        пре … нед; пре … мес; pre … nedelje; pre … nedelja; pre … meseca; pre … meseci
      `)
    },
    'reading-time': {
      start: ['време читања', 'vreme čitanja'],
      whole: phrases(`
        мин читања
        мин. читања
        минута читања
        минут читања
        минуте читања
        min čitanja
        min. čitanja
        minuta čitanja
        minut čitanja
        minute čitanja
      `)
    },
    'sign-off': {
      start: phrases(`
        извор:
        превод:
        уредник:
        izvor:
        prevod:
        urednik:
      `),
      weak: phrases(`
        извор
        кликните овде
        izvor
        kliknite ovde
      `)
    }
  },
  requests: {
    page: phrases('naš; naša; naše; našu; našoj; našem; nam; nas; наш; нашу; нашој; нам; нас'),
    readers: phrases('vi; vas; vam; vaš; vaša; vaše; molimo; ви; вас; вам; ваш; ваше; молимо'),
    deeds: phrases(`
        pretplatite se; prijavite se; prijavi se; registrujte se; pratite; pratite nas; zapratite;
        pridružite se; kliknite; podelite; podeli; preuzmite; preuzmi; skinite; ostavite; napišite;
        komentarišite; podržite; ulogujte se; čitajte; pošaljite; prihvatite; претплатите се;
        пријавите се; пратите; пратите нас; запратите; придружите се; кликните; поделите; преузмите;
        оставите; коментаришите; подржите; читајте; пошаљите
      `),
    things: {
      newsletter: phrases(`
        newsletter*; e-mail; imejl; besplatno; obaveštenja; najnovije vesti; билтен; имејл;
        бесплатно; најновије вести
      `),
      'comment-notice': phrases('komentar; komentare; komentari; komentara; коментар; коментаре; коментари'),
      cookie: phrases('kolačići; kolačiće; cookies; privatnosti; ličnih podataka; колачиће; приватности'),
      disclaimer: phrases(`
        uslovi korišćenja; uslove korišćenja; ovaj sajt; našem sajtu; портала; услови коришћења
      `),
      follow: phrases(`
        facebooku; fejsbuku; instagramu; tviteru; twitteru; viber*; društvenim mrežama; naš kanal;
        фејсбуку; инстаграму; твитеру; друштвеним мрежама; вајбер*; bluesky*; threads; mastodon*;
        tiktok*; telegram*; discord*; flipboard*; pinterest*; snapchat*; linkedin*; whatsapp*;
        google discover*; google news*; apple news*; msn; na x; tiktoku; jutjubu
      `),
      share: phrases('ovaj članak; ovu vest; prijateljima; овај чланак; ову вест; пријатељима'),
      app: phrases('aplikaciju; našu aplikaciju; апликацију'),
      paywall: phrases('pretplatnik*; nastavite čitanje; nalog'),
      donation: phrases('nezavisno novinarstvo; независно новинарство')
    },
    links: phrases(`
        kliknite ovde; кликните овде
      `),
    own: {
      newsletter: phrases(`
        najnovije vesti; najvažnije vesti; sve vesti; најновије вести; најважније вести; све вести
      `),
      contact: phrases(`
        naša redakcija; našu redakciju; našoj redakciji; redakcija@; наша редакција; нашу редакцију
      `),
      donation: phrases(`
        nezavisno novinarstvo; независно новинарство
      `)
    }
  }
}

export default sr
