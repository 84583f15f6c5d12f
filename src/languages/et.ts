import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Estonian. */
export const et: Language = {
  ...bare,
  tag: 'et',
  name: 'Estonian',
  signs: {
    words: words(`
      ja on ei et see ta oli kui ka aga mis oma selle kes ning siis või nii tema kuid sest ütles pole selles
      neid nende olid meie olla seda mida kõik kus ole juba nagu kuni järgi üle pärast tuleb enne saab veel peab
      ainult mitte väga sellest need eest kohta sai
    `),
    letters: 'õäüö'
  },
  quotes: ['„“', '„”', '«»', '""'],
  decimal: ',',
  abbreviations: words(`
    nt jne jms jm s.t st ca k.a k.o lk nr p a aj sh vm vms tk tuh mln mld u v.a dr prof hr pr e.kr p.kr jaan
    veebr apr jun jul aug sept okt nov dets tel kl mag
  `),
  grammar: {
    ...bare.grammar,
    subjects: words('mina ma sina sa tema ta meie me teie te nemad nad'),
    saying: words(`
      ütles sõnas lisas märkis rääkis selgitas kirjutas kinnitas nentis teatas tõdes rõhutas sõnul leidis
    `)
  },
  labels: {
    disclaimer: {
      whole: phrases(`
        tehisintellekti kokkuvõte; ai kokkuvõte; tehisaru kokkuvõte;
        artikkel sisaldab partnerlinke
      `),
      weak: phrases(`
        masintõlge; automaattõlge
      `),
      start: phrases(`
        kokkuvõtte tegi tehisintellekt; kokkuvõtte koostas tehisintellekt;
        kokkuvõtte on koostanud tehisintellekt; kokkuvõte on koostatud tehisintellekti;
        kokkuvõte on tehtud tehisintellekti; kokkuvõte on loodud tehisintellekti;
        artikkel on tõlgitud automaatselt; tekst on tõlgitud automaatselt; lugu on tõlgitud tehisintellekti;
        artikkel on tõlgitud tehisintellekti; artikkel on koostatud tehisintellekti;
        lugu on valminud tehisintellekti;
        toimetus järgib ajakirjanduseetika koodeksit; võime saada vahendustasu, kui ostad meie linkide kaudu;
        sisu on loonud reklaamija; toimetus ei osalenud selle sisu loomises; hinnad kehtivad avaldamise hetkel
      `)
    },
    'read-more': {
      start: phrases(`
        loe ka; loe veel; loe lisaks; loe rohkem; loe edasi; loe pikemalt; vaata ka; vaata veel; kuula ka;
        seotud artiklid; seotud lood; seotud uudised; seotud artikkel; loe samal teemal; sulle võib meeldida;
        vaata lisaks:; seotud:; soovitame lugeda
      `),
      weak: phrases(`
        loe; vaata; kuula; lisaks; video; fotod; galerii; rohkem; pildid; samal teemal;
        soovitame; muud uudised
      `)
    },
    related: {
      whole: phrases(`
        seotud artiklid; seotud lood; seotud uudised; seotud teemad; viimased uudised; värsked uudised;
        viimased postitused; viimased kommentaarid; populaarsed artiklid; loe ka; rohkem uudiseid;
        toimetus soovitab; sarnased artiklid; enimloetud;
        viimati lisatud; veel samal teemal; kommenteeritumad; autorilt veel; samalt autorilt; loe lisaks;
        loetumad; enim loetud; loetumad uudised; loetumad artiklid; muud uudised; viimased artiklid;
        sulle võib meeldida; sulle võib huvi pakkuda; soovitatud artiklid; sarnased postitused;
        seotud postitused; värskemad uudised;
        värsked kommentaarid; värsked postitused;
        enim kommenteeritud; sulle soovitatud; veel samast rubriigist
      `),
      weak: phrases(`
        populaarne; uudised; rohkem; tipp; seotud; loetuimad; uuemad; populaarsemad;
        samal teemal; veel uudiseid; teised uudised; soovitame; värskemad;
        ära jäta vahele;
        loe veel
      `)
    },
    continues: {
      start: phrases(`
        artikkel jätkub pärast reklaami; lugu jätkub pärast reklaami; artikkel jätkub reklaami järel;
        lugu jätkub reklaami järel; artikli sisu jätkub
      `),
      weak: phrases('artikkel jätkub')
    },
    ad: {
      whole: phrases(`
        reklaam; - reklaam -; sisuturundus; sponsitud sisu; reklaamtekst; toetatud sisu;
        sponsoreeritud sisu; tasuline koostöö; makstud sisu; koostöös partneriga
      `),
      weak: phrases('sponsor; partner; partnerid; reklaamid; kuulutus; kuulutused')
    },
    'comment-heading': {
      start: phrases(`
        lisa kommentaar; jäta kommentaar; kirjuta kommentaar; jäta vastus; lisa oma kommentaar;
        logi sisse, et kommenteerida; kommenteerimiseks logi; kommenteerimiseks pead; kommenteerimiseks palun
      `),
      weak: phrases(`
        kommentaarid; kommentaar; kommenteeri; vasta; kommentaare pole; kommentaare ei ole;
        arutelu; liitu aruteluga; liikmete arutelu; alusta vestlust
      `),
      whole: phrases(`
        postita kommentaar;
        vastakustuta; vasta kustuta;
        kommentaarid puuduvad; näita kommentaare; näita kõiki kommentaare; ole esimene kommenteerija
      `)
    },
    'comment-notice': {
      start: phrases(`
        sinu e-postiaadressi ei avaldata; sinu e-posti aadressi ei avaldata; teie e-posti aadressi ei avaldata;
        nõutavad väljad on tähistatud; kohustuslikud väljad on; kommenteerimine on suletud;
        sinu kommentaar ootab; vabandust, kommenteerimiseks pead; kommenteerimiseks logi sisse;
        salvesta minu nimi, e-posti
      `),
      whole: phrases(`
        see kommentaar on eemaldatud;
        kommentaarid on suletud; kommenteerimise reeglid; uuemad eespool
      `)
    },
    'comment-field': {
      start: phrases(`
        nimi; sinu nimi; e-post; e-posti aadress; veebileht; koduleht; kommentaar; saada kommentaar;
        postita kommentaar; tühista vastus; nõutav;
        vastamiseks logi sisse; logi kasutaja välja
      `),
      whole: phrases(`
        teata kommentaarist
      `)
    },
    share: {
      start: phrases(`
        jaga facebookis; jaga twitteris; jaga x-is; jaga e-postiga; jaga e-kirjaga; klõpsa jagamiseks;
        avaneb uues aknas;
        külastatud … külastust täna; külastatud … külastus täna
      `),
      whole: phrases(`
        jaga artiklit; jaga lugu; jaga seda; jaga sõpradega; kopeeri link; link kopeeritud; prindi artikkel;
        saada sõbrale; salvesta artikkel; jaga linki;
        saada e-mailiga; saada e-postiga;
        salvesta hilisemaks; loe hiljem
      `),
      weak: phrases(`
        saada; salvesta; facebook; twitter; whatsapp; e-post; jaga; prindi; laen; meeldib; lae
      `)
    },
    newsletter: {
      start: phrases(`
        telli uudiskiri; liitu uudiskirjaga; telli meie uudiskiri; liitu meie uudiskirjaga;
        registreerimise lõpetamiseks klõpsa kinnituslingil oma postkastis
      `),
      whole: phrases(`
        registreeru nüüd; nüüd kontrolli oma e-posti; palun sisesta kehtiv e-posti aadress;
        midagi läks valesti, palun proovi uuesti
      `),
      weak: phrases(`
        uudiskiri; uudiskirjad; telli; liitu; teavitused; saa uudised;
        sinu e-post; sisesta oma e-post;
        sinu e-posti aadress
      `)
    },
    follow: {
      whole: phrases(`
        jälgi teemat; jälgi autorit; jälgi seda teemat; lisa minu teemadesse; halda teavitusi; kuula spotifys;
        kuula spotifyst; oleme nüüd ka bluesky-is; oleme nüüd ka threads-is; oleme nüüd ka tiktok-is;
        oleme nüüd ka telegram-is; oleme nüüd ka whatsapp-is; oleme nüüd ka google news-is; oleme nüüd ka x-is;
        oleme nüüd ka discord-is; oleme nüüd ka flipboard-is; oleme nüüd ka instagram-is;
        oleme nüüd ka apple news-is; oleme nüüd ka msn-is; loe meid bluesky-ist; loe meid threads-ist;
        loe meid tiktok-ist; loe meid telegram-ist; loe meid whatsapp-ist; loe meid google news-ist;
        loe meid x-ist; loe meid discord-ist; loe meid flipboard-ist; loe meid instagram-ist;
        loe meid apple news-ist; loe meid msn-ist; leiad meid ka bluesky-ist; leiad meid ka threads-ist;
        leiad meid ka tiktok-ist; leiad meid ka telegram-ist; leiad meid ka whatsapp-ist;
        leiad meid ka google news-ist; leiad meid ka x-ist; leiad meid ka discord-ist;
        leiad meid ka flipboard-ist; leiad meid ka instagram-ist; leiad meid ka apple news-ist;
        leiad meid ka msn-ist; liitu meiega bluesky-is; liitu meiega threads-is; liitu meiega tiktok-is;
        liitu meiega telegram-is; liitu meiega whatsapp-is; liitu meiega google news-is; liitu meiega x-is;
        liitu meiega discord-is; liitu meiega flipboard-is; liitu meiega instagram-is;
        liitu meiega apple news-is; liitu meiega msn-is; jälgi meid bluesky-is; jälgi meid threads-is;
        jälgi meid tiktok-is; jälgi meid telegram-is; jälgi meid whatsapp-is; jälgi meid google news-is;
        jälgi meid x-is; jälgi meid discord-is; jälgi meid flipboard-is; jälgi meid instagram-is;
        jälgi meid apple news-is; jälgi meid msn-is
      `),
      start: phrases(`
        järgne meile; jälgi meid facebookis;
        lisa meid google'i eelistatud allikaks; lisa meid eelistatud allikaks; vali meid eelistatud allikaks;
        lisa … eelistatud allikaks; määra meid eelistatud allikaks; lisa meid google'i eelistatud allikate;
        luba teavitused … uudised; lülita teavitused sisse … uudistega;
        saa teavitus, kui teemal ilmub uus artikkel; podcasti saab kuulata spotifyst; telli meie kanal
      `),
      weak: phrases('jälgi; jälgin; jälgijad; jälgi meid; leia meid; sotsiaalmeedia')
    },
    tags: {
      start: phrases('sildid:; märksõnad:; teemad:; kategooriad:; kategooria:; võtmesõnad:'),
      whole: phrases('seotud teemad; artikli märksõnad'),
      weak: phrases(`
        teemad; teema; kategooriad; rubriik; teema:; sildid; märksõnad; võtmesõnad; rubriigid
      `)
    },
    copyright: {
      whole: phrases(`
        küsi luba kasutamiseks
      `),
      start: phrases(`
        kõik õigused kaitstud; kõik õigused on kaitstud; copyright ©; autoriõigus:;
        kopeerimine ilma loata on keelatud; sisu kopeerimine ilma loata on keelatud;
        artikli kopeerimine ja levitamine ilma; sisu on kaitstud autoriõigusega;
        taasavaldamine ainult toimetuse loal
      `),
      weak: phrases('copyright; autoriõigus; autoriõigused; sisu kopeerimine')
    },
    cookie: {
      start: phrases(`
        kasutame küpsiseid; see veebileht kasutab küpsiseid; veebileht kasutab küpsiseid;
        see sait kasutab küpsiseid; meie veebileht kasutab küpsiseid; sellel lehel kasutatakse küpsiseid;
        kui jätkate selle veebisaidi sirvimist; see lehekülg kasutab küpsiseid ja annab teile;
        kolmandate osapoolte teenuste lubamisel nõustute nende küpsistega; see teenus ei kasuta küpsiseid;
        see lehekülg kasutab nõuetekohaseks toimimiseks vajalikke küpsiseid;
        see veebisait kasutab küpsiseid; me kasutame küpsiseid; veebisaidi kasutamist jätkates;
        meie ja meie partnerid salvestame; meie ja meie partnerid kasutame
      `),
      whole: phrases(`
        küpsiste poliitika; küpsiste seaded; nõustu kõigiga; luba kõik; nõustun kõigiga; keeldu kõigist;
        küpsiste kasutamine; privaatsusseaded; nõustu kõigi küpsistega;
        ok, nõustu kõigiga; peida küpsiste bänner; eelistus kõikidele teenustele; luba kõik küpsised;
        keela kõik küpsised
      `),
      weak: phrases(`
        nõustu; keeldu; luba; sain aru; meie ja meie partnerid; küpsised; nõustun; teenuste haldamine;
        isikupärasta; teie privaatsuse kaitsmine; kohustuslikud küpsised
      `)
    },
    paywall: {
      start: phrases(`
        ainult tellijale; ainult tellijatele; see artikkel on tellijale; artikkel on tasuline;
        oled juba tellija; osta artikkel; telli digipakett; loe edasi tellides;
        artikkel on ainult; see artikkel on ainult; on sul juba konto;
        edasi lugemiseks;
        see artikkel on ainult tellijatele; artikkel on ainult tellijatele; see artikkel on mõeldud tellijatele;
        artikkel on lugemiseks ainult tellijatele; lugemise jätkamiseks logi sisse; lugemise jätkamiseks telli;
        edasi lugemiseks logi sisse; edasi lugemiseks telli; artikli lugemiseks logi sisse;
        sul on alles … tasuta artiklit; see artikkel on kõigile tasuta; see lugu on kõigile avatud;
        proovi kuu aega 1 euroga
      `),
      whole: phrases(`
        unustasid parooli; loo konto; minu konto; telli kohe; juba liige;
        unustasite parooli?; pole kontot?; jäta mind meelde;
        kingi artikkel; kingi lugu sõbrale; tellijana saad kinkida; eksklusiivselt tellijatele;
        tühista igal ajal
      `),
      weak: phrases(`
        tellija; premium; pluss; parool; eksklusiiv; lugemise jätkamiseks; artikli lugemiseks;
        telli ja loe; juba tellija; oled tellija; logi sisse, et; logi sisse; logi välja; registreeru;
        tellijale; sisene
      `)
    },
    app: {
      whole: phrases(`
        saadaval google plays; ava äpis
      `),
      start: phrases('laadi alla äpp; lae alla äpp'),
      weak: phrases('äpp; rakendus; laadi alla meie')
    },
    donation: {
      start: phrases(`
        toeta ajakirjandust;
        toeta meid;
        toeta sõltumatut ajakirjandust
      `),
      weak: phrases(' anneta')
    },
    contact: {
      whole: phrases(`
        vaata tulemusi; küsitluse tulemused;
        teata veast artiklis; saada meile vihje; saada meile oma pildid; osale meie küsitluses;
        hääleta meie küsitluses; hinda artiklit; täname hääletamast
      `),
      start: phrases(`
        märkasid viga; leidsid vea; anna veast teada; teata veast; saada vihje; anna vihje; on sul vihje;
        leidsid teksti;
        märkasid artiklis viga?; sul on vihje?; kas artikkel meeldis sulle?; kas see artikkel oli kasulik?
      `),
      weak: phrases(`
        kontakt; toimetus; tagasiside; kirjuta meile; saada meile;
        küsitlus; hääleta
      `)
    },
    navigation: {
      start: phrases(`
        liigu sisu juurde; liigu edasi põhisisu juurde; mine sisu juurde; otse sisu juurde; tagasi esilehele;
        kuva kommentaarid; loe kommentaare; vaata kommentaare; kõik kommentaarid; lae veel; lae juurde;
        otsi:;
        asukoht:; sa oled siin:; oled siin:
      `),
      whole: phrases(`
        privaatsuspoliitika; privaatsustingimused; kasutustingimused; üldtingimused; järgmine artikkel;
        eelmine artikkel; järgmine leht; eelmine leht; eelmine järgmine; näita rohkem; vaata kõiki; näita veel;
        kõik uudised; sulge menüü; ava menüü; reklaam portaalis; isikuandmete töötlemine;
        tellimine: postituse kommentaarid (atom); uuem postitus; vanem postitus;
        keri üles;
        järgmine postitus; järgmine lk; eelmine postitus; eelmine lk;
        meie toimetuspõhimõtted; toimetuse põhimõtted; kuidas me töötame; kuidas me fakte kontrollime;
        miks meid usaldada; pane oma teadmised proovile; loe digilehte
      `),
      weak: phrases(`
        menüü; otsi; otsing; sulge; avaleht; esileht; järgmine; eelmine; tagasi; abi; sport; eesti; maailm;
        välismaa; kultuur; majandus; poliitika; arvamus; arhiiv; jäta vahele ja; tagasi üles; avalehele; meist;
        andmekaitse; klienditugi;
        üles;
        muuda; järgmised; sule; modaalaken;
        leht; lehekülg; viimane
      `)
    },
    player: {
      start: phrases(`
        kuula artiklit; kuula lugu; sinu brauser ei toeta; teie brauser ei toeta;
        seda meediumifaili ei õnnestunud laadida, kuna serveris;
        ei leitud selle meediumifailiga ühilduvat allikat; see on modaalaken;
        saad selle modaalelemendi sulgeda, vajutades paoklahvi või;
        dialoogiakna algus. paoklahv loobub aknast ja suleb;
        sinu brauser ei toeta helifaile; teie brauser ei toeta videot
      `),
      whole: phrases(`
        mängi video; esita video; vaata videot; täisekraan;
        vaata galeriid;
        mine üle otseedastusle, praegu reaalajast taga; mine üle otseedastusle, praegu reaalajas;
        välju täisekraanist; subtiitrid väljas; pealdised väljas; kirjeldused väljas; katkestasid taasesituse;
        sule modaaldialoog; pealdiste sätted; subtiitrite sätted; taasta kõigi sätete vaikeväärtused;
        pealdiste sätete dialoog; dialoogiakna lõpp; pilt pildis;
        suurenda pilti; ava galerii; fotogalerii; pildigalerii; vaata kõiki pilte;
        heli pole saadaval; videomängija laadimine; video vaatamiseks lülita javascript sisse; vaata youtube'is;
        kõik episoodid; järgmine pilt; eelmine pilt; tagasi galeriisse
      `),
      weak: phrases(`
        mängi; esita; paus; kuula; heli; otse; tumm; heliesitaja; videoesitaja; esita uuesti; praegune aeg;
        kestus; järelejäänud aeg; voo tüüp; laaditud; edenemine; edenemisriba; vaigista; lõpeta vaigistus;
        taasesituse kiirus; subtiitrid; pealdised; peatükid; kirjeldused; helirada; helitugevuse tase;
        tekstiserva stiil; fondipere;
        fotot; pilti
      `)
    },
    embed: {
      start: phrases(`
        vaata seda postitust instagramis; postitust jagas; view this post on instagram; kuva see postitus
      `)
    },
    truncation: {
      whole: phrases(`
        loe edasi; loe rohkem; loe lähemalt; loe pikemalt; loe kogu artiklit; jätka lugemist; loe artiklit;
        loe kogu lugu; loe tervet artiklit;
        loe täismahus
      `),
      weak: phrases('kogu artikkel')
    },
    byline: {
      start: phrases('autor:; tekst:; toimetaja:; autorid:; ajakirjanik:; toimetas:'),
      whole: phrases('uudistetoimetus'),
      weak: phrases(`
        autor; ajakirjanik; toimetaja; korrespondent; reporter; kirjutas; toimetas; toimetus; bns; err;
        postimees; delfi
      `)
    },
    'about-author': {
      start: phrases('veel samalt autorilt; autori teised artiklid'),
      weak: phrases('autorist')
    },
    credit: {
      start: phrases(`
        foto:; fotod:; foto :; pilt:; illustratsioon:; pilt on illustratiivne; foto on illustratiivne;
        illustreeriv foto; arhiivifoto; fotograaf:; graafika:
      `),
      whole: phrases('getty images; shutterstock; illustratiivne foto'),
      weak: phrases(`
        foto; fotod; pilt; allikas; graafika; allikas:; kuvatõmmis; erakogu; arhiiv; scanpix
      `)
    },
    date: {
      start: phrases('avaldatud:; uuendatud:; viimati uuendatud; muudetud:; viimati muudetud'),
      weak: phrases(`
        täna; eile; tagasi; kell; kuupäev; avaldatud; uuendatud; kuupäev:; lisatud:; minuti eest;
        tunni eest; päeva eest; nädala eest; kuu eest; min eest; t eest; p eest; näd eest
      `)
    },
    'reading-time': {
      start: phrases('min lugemist; lugemisaeg; lugemisaeg:; minuti lugemine; minutit lugemist'),
      weak: phrases('lugemiseks kulub')
    },
    'sign-off': {
      start: phrases('artikkel ilmus algselt'),
      whole: phrases('reuters; afp; allikas: bns'),
      weak: phrases(`
        allikas; allikad; lõpp; allikas:; allikad:; tõlkis; tõlge:; toimetas; bns; err
      `)
    }
  },
  requests: {
    page: phrases(`
      meie; meid; meile
    `),
    readers: phrases(`
      sina; sinu; sulle; teie; teile; palun
    `),
    deeds: phrases(`
      telli; tellige; liitu; liituge; jälgi; jälgige; klõpsa; vajuta; jaga; jagage; lae alla; laadi alla;
      kommenteeri; kirjuta; kirjutage; toeta; toetage; logi sisse; registreeru; saada; saatke
    `),
    links: phrases(`
      klõpsa siia; vajuta siia; kliki siia
    `),
    things: {
      newsletter: phrases(`
        uudiskir*; e-post*; tasuta; teavitus*
      `),
      'comment-notice': phrases(`
        kommentaar*
      `),
      cookie: phrases(`
        küpsis*; privaatsus*; isikuandme*
      `),
      follow: phrases(`
        facebook*; instagram*; youtube*; sotsiaalmeedia*; bluesky*; threads; mastodon*; tiktok*;
        telegram*; viber*; discord*; flipboard*; pinterest*; snapchat*; linkedin*; whatsapp*;
        google discover*; google news*; apple news*; msn
      `),
      share: phrases(`
        seda artiklit; seda lugu; sõpradega
      `),
      app: phrases(`
        rakendus*; äpp; äpi
      `),
      paywall: phrases(`
        tellija*; edasi lugemiseks
      `),
      donation: phrases(`
        sõltumatut ajakirjandust
      `)
    },
    own: {
      newsletter: phrases(`
        värskeimad uudised; olulisemad uudised; tähtsamad uudised
      `),
      contact: phrases(`
        meie toimetus*; toimetus@
      `)
    }
  }
}

export default et
