import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Finnish. */
export const fi: Language = {
  ...bare,
  tag: 'fi',
  name: 'Finnish',
  signs: {
    words: words(`
      ja on ei että oli se hän en ovat mutta myös joka kun kuin sen mukaan ole jos niin tai sekä vain jo he ne
      mitä nyt sitä siitä jotka vielä kuten hänen olla tämä tämän noin jonka olisi voi jälkeen olivat kertoo
      sanoo ennen aikana joten vaikka eli kaikki koska ollut minä me
    `),
    letters: 'äö'
  },
  quotes: ['””', '""', '»»', '’’'],
  decimal: ',',
  units: words(
    'prosenttia prosentin prosenttiyksikköä miljoonaa miljardia miljoonan miljardin kilometriä metriä euroa euron dollaria tonnia litraa hehtaaria astetta pistettä km kg'
  ),
  clock: words('kello klo'),
  abbreviations: words(`
    esim mm ym jne ts eli ns n noin klo nro s ks vrt tms yms huom puh toim tri prof dos maist milj mrd v vs ko
    em po os alk mk mts muk sis tal til ed
  `),
  grammar: {
    ...bare.grammar,
    determiners: words('tämä tuo se nämä nuo ne tämän sen näiden niiden jokainen'),
    openEnded: words('ja että sekä tai mutta koska vaikka jotta kuin eli'),
    subjects: words('minä sinä hän me te he'),
    saying: words(`
      sanoi sanoo kertoo kertoi toteaa totesi arvioi kirjoittaa kirjoitti lisää huomauttaa huomautti muistuttaa
      muistutti vastaa vastasi selittää pohtii painottaa korostaa kuvailee
    `),
    telling: words(
      'luki lukee huusi huutaa pyysi pyytää vitsaili vitsailee lupasi lupaa neuvoi neuvoo ehdotti ehdottaa kehotti kehottaa varoitti varoittaa kysyi kysyy kuiskasi toivoo luvattiin'
    ),
    citing: words('oli luki kuului kuuluu tarkoittaa'),
    transitive: words(`
      sisältää sisältävät tarkoittaa tarkoittavat edellyttää edellyttävät tarjoaa tarjoavat muodostaa
      muodostavat vaatii vaativat aiheuttaa aiheuttavat mahdollistaa mahdollistavat varmistaa varmistavat
      sisälsi sisälsivät tarkoitti edellytti tarjosi tarjosivat julkaisi julkaisivat allekirjoitti
      allekirjoittivat
    `),
    finite: words(`
      on ovat oli olivat olisi ei eivät voi voivat voisi voitiin pitää piti täytyy saa saavat sai saivat tulee
      tulevat tuli tulivat menee menevät meni menivät jää jäävät jäi jäivät sanoo sanoi kertoo kertoi tekee
      tekevät teki tekivät näkee näki tietää tiesi alkaa alkoi alkavat loppuu loppui jatkuu jatkui haluaa
      halusi uskoo uskoi
    `)
  },
  compounds: {
    words: words(`
      linja-auto linja-auton linja-autot linja-autoja linja-autossa linja-autoasema ala-aste ala-asteen
      itä-suomen itä-suomessa länsi-suomen pohjois-suomen pohjois-suomessa etelä-suomen etelä-suomessa
      keski-suomen keski-suomessa lounais-suomen varsinais-suomen varsinais-suomessa pohjois-karjalan
      pohjois-karjalassa etelä-karjalan etelä-karjalassa pohjois-savon etelä-savon keski-euroopan itä-euroopan
      länsi-euroopan pohjois-korean pohjois-korea etelä-korea etelä-korean etelä-afrikan etelä-afrikka
      väli-amerikan loma-aika loma-ajan loma-aikana sota-aika sota-aikana linja-autonkuljettaja maa-ala
      maa-alue maa-alueen maa-alueet vara-avain raaka-aine raaka-aineen raaka-aineita raaka-aineet hinta-arvio
      hinta-arvion kilpa-ajo kilpa-ajot tulva-alue tulva-alueen kansainvälis-poliittinen
      suomalais-ruotsalainen suomalais-venäläinen yhdysvaltalais-kiinalainen tv-ohjelma tv-ohjelman tv-sarja
      tv-sarjan it-yritys it-yrityksen eu-maat eu-maiden eu-komissio eu-komission e-lasku e-kirja ex-mies
      ex-vaimo ex-presidentti ex-ministeri
    `),
    tails: [],
    prefixes: words('ex tv it eu')
  },
  labels: {
    disclaimer: {
      whole: phrases(`
        tekoälyn tekemä tiivistelmä; tekoälytiivistelmä; tekoälyn luoma tiivistelmä; tiivistelmä (tekoäly);
        tiivistetty tekoälyllä; tekoälyn tiivistämä;
        noudatamme journalistin ohjeita; artikkeli sisältää mainoslinkkejä; juttu sisältää mainoslinkkejä;
        artikkeli sisältää affiliate-linkkejä; hinnat tarkistettu julkaisuhetkellä
      `),
      weak: phrases(`
        konekäännös
      `),
      start: phrases(`
        käyttämällä sivustoa hyväksyt;
        käyttämällä tätä sivustoa hyväksyt;
        tiivistelmä on tehty tekoälyn avulla; tiivistelmä on tehty tekoälyllä; tiivistelmä on tekoälyn tekemä;
        tiivistelmä on tekoälyn luoma; tiivistelmä on tuotettu tekoälyn avulla;
        tiivistelmä on tuotettu tekoälyllä; tiivistelmä on luotu tekoälyn avulla;
        tiivistelmä on luotu tekoälyllä; tiivistelmä on kirjoitettu tekoälyn avulla;
        tiivistelmä on käännetty automaattisesti; tiivistelmä on käännetty koneellisesti;
        tiivistelmä on käännetty tekoälyn avulla; tiivistelmä on käännetty tekoälyllä;
        tiivistelmä on konekäännetty; tämä tiivistelmä on tehty tekoälyn avulla;
        tämä tiivistelmä on tehty tekoälyllä; tämä tiivistelmä on tekoälyn tekemä;
        tämä tiivistelmä on tekoälyn luoma; tämä tiivistelmä on tuotettu tekoälyn avulla;
        tämä tiivistelmä on tuotettu tekoälyllä; tämä tiivistelmä on luotu tekoälyn avulla;
        tämä tiivistelmä on luotu tekoälyllä; tämä tiivistelmä on kirjoitettu tekoälyn avulla;
        tämä tiivistelmä on käännetty automaattisesti; tämä tiivistelmä on käännetty koneellisesti;
        tämä tiivistelmä on käännetty tekoälyn avulla; tämä tiivistelmä on käännetty tekoälyllä;
        tämä tiivistelmä on konekäännetty; juttu on tehty tekoälyn avulla; juttu on tehty tekoälyllä;
        juttu on tekoälyn tekemä; juttu on tekoälyn luoma; juttu on tuotettu tekoälyn avulla;
        juttu on tuotettu tekoälyllä; juttu on luotu tekoälyn avulla; juttu on luotu tekoälyllä;
        juttu on kirjoitettu tekoälyn avulla; juttu on käännetty automaattisesti;
        juttu on käännetty koneellisesti; juttu on käännetty tekoälyn avulla; juttu on käännetty tekoälyllä;
        juttu on konekäännetty; tämä juttu on tehty tekoälyn avulla; tämä juttu on tehty tekoälyllä;
        tämä juttu on tekoälyn tekemä; tämä juttu on tekoälyn luoma; tämä juttu on tuotettu tekoälyn avulla;
        tämä juttu on tuotettu tekoälyllä; tämä juttu on luotu tekoälyn avulla; tämä juttu on luotu tekoälyllä;
        tämä juttu on kirjoitettu tekoälyn avulla; tämä juttu on käännetty automaattisesti;
        tämä juttu on käännetty koneellisesti; tämä juttu on käännetty tekoälyn avulla;
        tämä juttu on käännetty tekoälyllä; tämä juttu on konekäännetty; artikkeli on tehty tekoälyn avulla;
        artikkeli on tehty tekoälyllä; artikkeli on tekoälyn tekemä; artikkeli on tekoälyn luoma;
        artikkeli on tuotettu tekoälyn avulla; artikkeli on tuotettu tekoälyllä;
        artikkeli on luotu tekoälyn avulla; artikkeli on luotu tekoälyllä;
        artikkeli on kirjoitettu tekoälyn avulla; artikkeli on käännetty automaattisesti;
        artikkeli on käännetty koneellisesti; artikkeli on käännetty tekoälyn avulla;
        artikkeli on käännetty tekoälyllä; artikkeli on konekäännetty; tämä artikkeli on tehty tekoälyn avulla;
        tämä artikkeli on tehty tekoälyllä; tämä artikkeli on tekoälyn tekemä; tämä artikkeli on tekoälyn luoma;
        tämä artikkeli on tuotettu tekoälyn avulla; tämä artikkeli on tuotettu tekoälyllä;
        tämä artikkeli on luotu tekoälyn avulla; tämä artikkeli on luotu tekoälyllä;
        tämä artikkeli on kirjoitettu tekoälyn avulla; tämä artikkeli on käännetty automaattisesti;
        tämä artikkeli on käännetty koneellisesti; tämä artikkeli on käännetty tekoälyn avulla;
        tämä artikkeli on käännetty tekoälyllä; tämä artikkeli on konekäännetty;
        teksti on tehty tekoälyn avulla; teksti on tehty tekoälyllä; teksti on tekoälyn tekemä;
        teksti on tekoälyn luoma; teksti on tuotettu tekoälyn avulla; teksti on tuotettu tekoälyllä;
        teksti on luotu tekoälyn avulla; teksti on luotu tekoälyllä; teksti on kirjoitettu tekoälyn avulla;
        teksti on käännetty automaattisesti; teksti on käännetty koneellisesti;
        teksti on käännetty tekoälyn avulla; teksti on käännetty tekoälyllä; teksti on konekäännetty;
        tämä teksti on tehty tekoälyn avulla; tämä teksti on tehty tekoälyllä; tämä teksti on tekoälyn tekemä;
        tämä teksti on tekoälyn luoma; tämä teksti on tuotettu tekoälyn avulla;
        tämä teksti on tuotettu tekoälyllä; tämä teksti on luotu tekoälyn avulla;
        tämä teksti on luotu tekoälyllä; tämä teksti on kirjoitettu tekoälyn avulla;
        tämä teksti on käännetty automaattisesti; tämä teksti on käännetty koneellisesti;
        tämä teksti on käännetty tekoälyn avulla; tämä teksti on käännetty tekoälyllä;
        tämä teksti on konekäännetty; käännös on tehty tekoälyn avulla; käännös on tehty tekoälyllä;
        käännös on tekoälyn tekemä; käännös on tekoälyn luoma; käännös on tuotettu tekoälyn avulla;
        käännös on tuotettu tekoälyllä; käännös on luotu tekoälyn avulla; käännös on luotu tekoälyllä;
        käännös on kirjoitettu tekoälyn avulla; käännös on käännetty automaattisesti;
        käännös on käännetty koneellisesti; käännös on käännetty tekoälyn avulla;
        käännös on käännetty tekoälyllä; käännös on konekäännetty; tiivistelmän on tehnyt tekoäly;
        tiivistelmän teki tekoäly; tiivistelmän on laatinut tekoäly; tekoäly on tiivistänyt tämän;
        tekoäly tiivisti tämän jutun; tekoäly voi tehdä virheitä; tämän tiivistelmän on tehnyt tekoäly;
        jutun lukee tekoälyn luoma ääni; jutun lukee koneääni; artikkelin lukee koneääni;
        jutun lukee synteettinen ääni; ääni on luotu tekoälyllä; ääniversio on tuotettu;
        lehti noudattaa journalistin ohjeita; saatamme saada komission, jos ostat linkkien kautta;
        sisällön on tuottanut mainostaja; sisällön on tuottanut kaupallinen yhteistyökumppani;
        toimitus ei ole osallistunut sisällön tuottamiseen
      `)
    },
    'read-more': {
      start: phrases(`
        lue myös; lue lisää aiheesta; lue aiheesta lisää; lue seuraavaksi; lue koko juttu; lue koko haastattelu;
        lue täältä; katso myös; kuuntele myös; aiheesta lisää; aiheeseen liittyvää;
        aiheeseen liittyvät artikkelit; lisää aiheesta; voit myös lukea; saatat pitää myös; jutun aiheet;
        lue lisää:;
        lue koko; katso kuvat; katso video:; katso videolta; videolla:; kuuntele podcast; seuraa tilannetta;
        lue lisää täältä; lue uutinen;
        lue tästä:; aiemmin aiheesta:;
        lue aiheesta; lue aiheesta myös; aiheesta aiemmin; aiemmin aiheesta; lue aiempi juttu;
        lue aiempi artikkeli; lue myös tämä; lukuvinkki; aiheeseen liittyen; aiheeseen liittyvä juttu;
        aiheeseen liittyvä artikkeli; lue täältä lisää; lue lisää tästä; katso kuvat tästä; katso video tästä
      `),
      weak: phrases(`
        lue; katso; kuuntele; video; kuvat; kuvagalleria; podcast; lisää; grafiikka; seuraa; lue lisää;
        muut lukevat; suosittelemme;
        suosittua; poimintoja; muita juttuja; lisää luettavaa; älä missaa
      `)
    },
    related: {
      whole: phrases(`
        aiheeseen liittyvää; aiheeseen liittyvät artikkelit; liittyvät artikkelit; liittyvät uutiset;
        luetuimmat; luetuimmat artikkelit; uusimmat uutiset; viimeisimmät uutiset; viimeisimmät artikkelit;
        viimeisimmät kommentit; lue myös; lisää aiheesta; suositellut artikkelit; seuraavaksi luettavaksi;
        katsotuimmat; kommentoiduimmat; lisää uutisia; uusimmat artikkelit; samasta aiheesta;
        osaston luetuimmat; lue myös nämä;
        lue myös nämä jutut; lisää samasta aiheesta; voit myös lukea;
        edellinen artikkeli; seuraava artikkeli; edellinen juttu; seuraava juttu;
        artikkelien selaus;
        aiheeseen liittyvät; aiheeseen liittyviä; samankaltaiset artikkelit; samankaltaisia artikkeleita;
        luetuimmat nyt; nyt luetuimpia; nyt luetuimmat; luetuimmat uutiset; tuoreimmat uutiset;
        sinua saattaa kiinnostaa; sinua voisi kiinnostaa; sinua voisi kiinnostaa myös;
        sinua saattaisi kiinnostaa; saatat olla kiinnostunut; saatat pitää myös; lisää kirjoittajalta;
        lisää samalta kirjoittajalta; lue seuraavaksi; suosituimmat artikkelit; suosituimmat uutiset;
        lisää luettavaa; muut lukevat;
        luetuimmat jutut;
        aiheeseen liittyvät uutiset; aiheeseen liittyvät jutut; suosituimmat jutut; suosittua juuri nyt;
        suosittelemme myös; suosittelemme lukemaan; uusimmat jutut; muut lukivat myös; nyt luetaan;
        toimitus suosittelee; toimituksen valinnat; toimituksen suositukset; saatat pitää myös näistä;
        eniten kommentoidut; keskustelluimmat;
        tämän blogin suosituimmat tekstit;
        jaetuimmat; toimituksen suosittelemat; sinulle suositeltua; lisää osastolta; tuoreimmat otsikot;
        älä missaa näitä
      `),
      weak: phrases(`
        suositeltua; uutiset; lisää; suositut; uusimmat; tuoreimmat; lue lisää;
        suosittelemme; suosituimmat; muita uutisia; poimintoja; kaikki uutiset;
        suosittua; muita juttuja; älä missaa;
        nyt puhuttaa
      `)
    },
    continues: {
      whole: phrases(`
        jatkuu mainoksen alla
      `),
      start: phrases(`
        juttu jatkuu mainoksen jälkeen; artikkeli jatkuu mainoksen jälkeen; juttu jatkuu mainoksen alla;
        artikkeli jatkuu mainoksen alla; teksti jatkuu mainoksen jälkeen; juttu jatkuu kuvan jälkeen;
        juttu jatkuu videon jälkeen; artikkeli jatkuu kuvan jälkeen; jatkuu mainoksen jälkeen;
        klikkaa tästä; klikkaa tästä ja; juttu jatkuu kuvan alla; juttu jatkuu videon alla;
        artikkeli jatkuu videon;
        mainos (sisältö jatkuu; mainos (juttu jatkuu; mainos (artikkeli jatkuu; sisältö jatkuu;
        juttu jatkuu mainoksen; artikkeli jatkuu mainoksen
      `),
      weak: phrases('juttu jatkuu; artikkeli jatkuu')
    },
    ad: {
      whole: phrases(`
        mainos; mainokset; mainos alkaa; mainos päättyy; - mainos -; mainos mainos; kaupallinen yhteistyö;
        sponsoroitu sisältö; mainosyhteistyö; maksettu mainos; mainossisältö;
        sponsoroitua sisältöä; kumppanisisältöä; kumppanilta; artikkeleita kumppaneilta; poista mainos;
        lisää ostoskoriin; osta nyt; katso tarjous; katso hinta;
        maksettu yhteistyö; maksettu sisältö; yhteistyössä mainostajan kanssa
      `),
      weak: phrases(`
        sponsoroitu; yhteistyössä; kumppani; ilmoitus;
        kumppanit; mainostaminen; markkinapaikka
      `)
    },
    'comment-heading': {
      start: phrases(`
        jätä kommentti; kirjoita kommentti; kommentoi artikkelia; lisää kommentti;
        kirjaudu sisään kommentoidaksesi;
        kommentoidaksesi kirjaudu; kirjaudu kommentoidaksesi; sinun täytyy kirjautua
      `),
      weak: phrases(`
        vastaa; kommentit; kommentti; kommentoi; ei kommentteja; keskustelu; osallistu keskusteluun;
        kommentit poissa käytöstä;
        liity keskusteluun; jäsenten keskustelu; aloita keskustelu
      `),
      whole: phrases(`
        lähetä kommentti;
        vastaapoista; vastauksetvastaa; vastaa poista;
        0 kommenttia; keskustele aiheesta; kommentit on suljettu; kommentointi on suljettu;
        näytä kaikki kommentit
      `)
    },
    'comment-notice': {
      weak: phrases(`
        keskustelu on suljettu
      `),
      start: phrases(`
        sähköpostiosoitettasi ei julkaista; sähköpostiosoitteesi ei tule julkisesti;
        pakolliset kentät on merkitty; tallenna nimeni, sähköpostiosoitteeni ja; kommentit on suljettu;
        kommentointi on suljettu; kommenttisi odottaa hyväksyntää;
        tämä sivusto käyttää akismetia; ilmoita minulle uusista kommenteista;
        kirjoita kommenttisi tähän; ole hyvä ja kirjoita kommenttisi; ole hyvä ja kirjoita nimesi;
        sinun täytyy kirjautua sisään kommentoidaksesi; sinun täytyy kirjautua sisään voidaksesi kommentoida;
        sinun täytyy kirjautua sisään jättääksesi; sinun täytyy kirjautua sisään lähettääksesi kommentin;
        sinun täytyy kirjautua sisään vastataksesi
      `),
      whole: phrases(`
        tämä kommentti on poistettu;
        kommentit tarkistetaan ennen julkaisua; ole ensimmäinen kommentoija; kommentoi ensimmäisenä;
        lue keskustelun säännöt; lue kommentointiohjeet; uusimmat ensin; vanhimmat ensin;
        ilmoita asiaton kommentti
      `)
    },
    'comment-field': {
      start: phrases(`
        nimi; nimesi; sähköposti; sähköpostiosoite; kotisivu; verkkosivu; verkkosivusto; kommentti;
        lähetä kommentti; peruuta vastaus; pakollinen;
        kirjaudu sisään vastataksesi
      `),
      whole: phrases(`
        ilmianna kommentti
      `)
    },
    share: {
      start: phrases(`
        jaa twitterissä; jaa facebookissa; jaa whatsappissa; jaa linkedinissä; jaa sähköpostilla;
        jaa sähköpostitse; jaa x:ssä; avautuu uudessa ikkunassa; napsauta jakaaksesi; klikkaa jakaaksesi;
        klikkaa tulostaaksesi
      `),
      whole: phrases(`
        jaa tämä; jaa artikkeli; jaa juttu; jaa tämä artikkeli; jaa sivu; jaa linkki; kopioi linkki;
        linkki kopioitu; tulosta artikkeli; tulosta sivu; tallenna artikkeli; tykkää tästä;
        lähetä sähköpostilla; jaa ystäville; tallenna myöhemmäksi;
        jaa somessa; jaa uutinen;
        lähetä sähköpostitse; jaa pinterestissä; jaa redditissä; jaa telegramissä; jaa vkissa;
        jaa whatsappissä; jaa xingissä;
        lue myöhemmin; tallennettu lukulistalle; lisää lukulistalle; linkki kopioitu leikepöydälle;
        tulosta juttu
      `),
      weak: phrases(`
        jaa; tulosta; tallenna; lähetä; kopioi; jaot; tykkää; facebook; twitter; whatsapp; sähköposti; lataa;
        kopioi leikepöydälle
      `)
    },
    newsletter: {
      start: phrases(`
        tilaa uutiskirje; tilaa uutiskirjeemme; tilaa uutiskirjeet; tilaa maksuton uutiskirje;
        tilaa ilmainen uutiskirje; liity uutiskirjeen; saat uutiskirjeen; hyväksyn uutiskirjeen;
        tilaa saadaksesi uusimmat julkaisut;
        kiitos tilauksestasi;
        saat tuoreimmat uutiset;
        viimeistelläksesi rekisteröitymisen, klikkaa vahvistuslinkkiä saamassasi sähköpostiviestissä
      `),
      whole: phrases(`
        rekisteröidy nyt; tarkista nyt sähköpostisi; ole hyvä ja syötä voimassa oleva sähköpostiosoite;
        jotain meni pieleen, ole hyvä ja yritä uudestaan
      `),
      weak: phrases(`
        uutiskirje; uutiskirjeet; tilaa; ilmoitukset; kiitos tilauksesta;
        sähköpostiosoitteesi; anna sähköpostiosoitteesi; syötä sähköpostiosoitteesi
      `)
    },
    follow: {
      start: phrases(`
        seuraa meitä; seuraa meitä facebookissa; seuraa meitä twitterissä; seuraa meitä instagramissa;
        seuraa artikkeliin liittyviä aiheita; tykkää meistä facebookissa;
        lisää meidät ensisijaiseksi lähteeksi googlessa; lisää meidät ensisijaiseksi lähteeksi googleen;
        lisää meidät ensisijaiseksi lähteeksi googlen; lisää meidät ensisijaiseksi uutislähteeksi googlessa;
        lisää meidät ensisijaiseksi uutislähteeksi googleen; lisää meidät ensisijaiseksi uutislähteeksi googlen;
        lisää meidät suosikkilähteeksi googlessa; lisää meidät suosikkilähteeksi googleen;
        lisää meidät suosikkilähteeksi googlen; lisää meidät suosituksi lähteeksi googlessa;
        lisää meidät suosituksi lähteeksi googleen; lisää meidät suosituksi lähteeksi googlen;
        lisää meidät suosikkilähteisiin googlessa; lisää meidät suosikkilähteisiin googleen;
        lisää meidät suosikkilähteisiin googlen; aseta meidät ensisijaiseksi lähteeksi googlessa;
        aseta meidät ensisijaiseksi lähteeksi googleen; aseta meidät ensisijaiseksi lähteeksi googlen;
        aseta meidät ensisijaiseksi uutislähteeksi googlessa;
        aseta meidät ensisijaiseksi uutislähteeksi googleen; aseta meidät ensisijaiseksi uutislähteeksi googlen;
        aseta meidät suosikkilähteeksi googlessa; aseta meidät suosikkilähteeksi googleen;
        aseta meidät suosikkilähteeksi googlen; aseta meidät suosituksi lähteeksi googlessa;
        aseta meidät suosituksi lähteeksi googleen; aseta meidät suosituksi lähteeksi googlen;
        aseta meidät suosikkilähteisiin googlessa; aseta meidät suosikkilähteisiin googleen;
        aseta meidät suosikkilähteisiin googlen; valitse meidät ensisijaiseksi lähteeksi googlessa;
        valitse meidät ensisijaiseksi lähteeksi googleen; valitse meidät ensisijaiseksi lähteeksi googlen;
        valitse meidät ensisijaiseksi uutislähteeksi googlessa;
        valitse meidät ensisijaiseksi uutislähteeksi googleen;
        valitse meidät ensisijaiseksi uutislähteeksi googlen; valitse meidät suosikkilähteeksi googlessa;
        valitse meidät suosikkilähteeksi googleen; valitse meidät suosikkilähteeksi googlen;
        valitse meidät suosituksi lähteeksi googlessa; valitse meidät suosituksi lähteeksi googleen;
        valitse meidät suosituksi lähteeksi googlen; valitse meidät suosikkilähteisiin googlessa;
        valitse meidät suosikkilähteisiin googleen; valitse meidät suosikkilähteisiin googlen;
        merkitse meidät ensisijaiseksi lähteeksi googlessa; merkitse meidät ensisijaiseksi lähteeksi googleen;
        merkitse meidät ensisijaiseksi lähteeksi googlen;
        merkitse meidät ensisijaiseksi uutislähteeksi googlessa;
        merkitse meidät ensisijaiseksi uutislähteeksi googleen;
        merkitse meidät ensisijaiseksi uutislähteeksi googlen; merkitse meidät suosikkilähteeksi googlessa;
        merkitse meidät suosikkilähteeksi googleen; merkitse meidät suosikkilähteeksi googlen;
        merkitse meidät suosituksi lähteeksi googlessa; merkitse meidät suosituksi lähteeksi googleen;
        merkitse meidät suosituksi lähteeksi googlen; merkitse meidät suosikkilähteisiin googlessa;
        merkitse meidät suosikkilähteisiin googleen; merkitse meidät suosikkilähteisiin googlen;
        lisää … ensisijaiseksi lähteeksi googlessa; lisää … ensisijaiseksi lähteeksi googleen;
        lisää … ensisijaiseksi lähteeksi googlen; lisää … ensisijaiseksi uutislähteeksi googlessa;
        lisää … ensisijaiseksi uutislähteeksi googleen; lisää … ensisijaiseksi uutislähteeksi googlen;
        lisää … suosikkilähteeksi googlessa; lisää … suosikkilähteeksi googleen;
        lisää … suosikkilähteeksi googlen; lisää … suosituksi lähteeksi googlessa;
        lisää … suosituksi lähteeksi googleen; lisää … suosituksi lähteeksi googlen;
        lisää … suosikkilähteisiin googlessa; lisää … suosikkilähteisiin googleen;
        lisää … suosikkilähteisiin googlen; seuraa meitä whatsapp-kanavalla; seuraa whatsapp-kanavaamme;
        liity whatsapp-kanavaamme; tilaa whatsapp-kanavamme;
        seuraat nyt tätä aihetta; ota ilmoitukset käyttöön … uutiset; salli ilmoitukset, … uutisista;
        voit kuunnella podcastin spotifyssa; liity kanavallemme:; tilaa kanavamme:
      `),
      whole: phrases(`
        seuraa aihetta; seuraa kirjoittajaa; seuraa aiheita;
        seuraa tätä aihetta; seuraa toimittajaa; lisää omiin aiheisiin; lisää omiin uutisiin;
        hallitse ilmoituksia; tilaa hälytys aiheesta; kuuntele spotifyssa; kuuntele spotifyssä;
        kuuntele apple podcasteissa; olemme myös: bluesky; olemme myös: threads; olemme myös: mastodon;
        olemme myös: tiktok; olemme myös: telegram; olemme myös: whatsapp; olemme myös: flipboard;
        olemme myös: discord; olemme myös: google news; olemme myös: google discover; olemme myös: apple news;
        olemme myös: msn; olemme myös: x; olemme myös: pinterest; löydät meidät myös: bluesky;
        löydät meidät myös: threads; löydät meidät myös: mastodon; löydät meidät myös: tiktok;
        löydät meidät myös: telegram; löydät meidät myös: whatsapp; löydät meidät myös: flipboard;
        löydät meidät myös: discord; löydät meidät myös: google news; löydät meidät myös: google discover;
        löydät meidät myös: apple news; löydät meidät myös: msn; löydät meidät myös: x;
        löydät meidät myös: pinterest
      `),
      weak: phrases('seuraa; seuraajat; sosiaalinen media; seurataan; löydät meidät')
    },
    tags: {
      start: phrases(`
        avainsanat:; asiasanat:; aiheet:; tagit:; kategoriat:; kategoria:; jutun aiheet; artikkelin aiheet;
        aiheet artikkelissa
      `),
      weak: phrases(`
        aihe; kategoriat; kategoria; osastot; aihe:; avainsanat; asiasanat; aiheet; tagit
      `)
    },
    copyright: {
      whole: phrases(`
        pyydä lupa uudelleenkäyttöön; osta julkaisuoikeus
      `),
      start: phrases(`
        kaikki oikeudet pidätetään; kaikki oikeudet pidätetty; copyright ©; tekijänoikeudet:;
        sisällön kopiointi ilman lupaa on kielletty; kopiointi ilman lupaa on kielletty;
        aineiston luvaton käyttö on kielletty; artikkelin lainaaminen ilman lupaa on kielletty;
        sisältö on suojattu tekijänoikeuslailla; tekijänoikeus suojaa tämän aineiston
      `),
      weak: phrases('copyright; tekijänoikeus; tekijänoikeudet; sisällön kopiointi')
    },
    cookie: {
      start: phrases(`
        käytämme evästeitä; tämä sivusto käyttää evästeitä; sivusto käyttää evästeitä;
        sivustomme käyttää evästeitä; jatkamalla sivuston käyttöä;
        jatkamalla tämän sivuston selailua;
        hyväksymällä kolmansien osapuolten palvelut, hyväksyt toiminnan kannalta;
        tämä palvelu ei käytä evästeitä; aktivoi kaikki päälle/pois; sivusto vaatii tämän aina;
        voit tarkastella ja muokata sinusta keräämiämme tietoja;
        olemme tehneet muutoksia ehtoihin viime vierailusi jälkeen;
        me ja kumppanimme tallennamme; me ja kumppanimme käytämme; käytämme sivustollamme evästeitä;
        tämä verkkosivusto käyttää evästeitä; tallentaa ja/tai käyttää laitteella;
        tarjotaksemme parhaan mahdollisen kokemuksen; tarjotaksemme parhaan kokemuksen;
        me ja yhteistyökumppanimme käytämme evästeitä; me ja yhteistyökumppanimme tallennamme
      `),
      whole: phrases(`
        evästeasetukset; hyväksy kaikki; hyväksy evästeet; hyväksy kaikki evästeet; hylkää kaikki;
        evästekäytäntö; hallitse evästeitä; yksityisyysasetukset; vain välttämättömät; evästekäytännöt;
        tietosuoja-asetukset; muokkaa asetuksia; kiellä kaikki;
        ok, hyväksy kaikki; piilota evästebanneri; kaikkien palveluiden valinta; kiellä kaikki evästeet;
        valitse kaikki;
        välttämättömät evästeet; tallenna asetukset; hallitse suostumusta; vain välttämättömät evästeet
      `),
      weak: phrases(`
        hyväksy; hylkää; kiellä; hyväksyn; verkkosivustomme käyttää; me ja kumppanimme; evästeet;
        hallinnoi palveluja; personoi; yksityisyyden suojaaminen; tarpeelliset evästeet; keräämämme tiedot;
        aina aktiivinen
      `)
    },
    paywall: {
      start: phrases(`
        kirjaudu sisään lukeaksesi; kirjaudu lukeaksesi; tilaa lukeaksesi; jatka lukemista tilaamalla;
        oletko jo tilaaja; tämä artikkeli on vain tilaajille; tämä sisältö on vain tilaajille;
        tämä artikkeli on tilaajille; tämän artikkelin lukeminen edellyttää; lue rajattomasti; olen jo tilaaja;
        artikkeli on lukittu;
        tilaa ja lue;
        olet lukenut kaikki ilmaiset artikkelit;
        tämä sisältö on vain tilaajillemme; tee tilaus, niin; tilaa ja jatka lukemista;
        juttu on vain tilaajille; artikkeli on vain tilaajille; tämä juttu on vain tilaajille;
        luo tili ja jatka;
        tilaajana näet kaiken; tilaajana näet koko;
        tämä artikkeli on tarkoitettu vain tilaajille; tämä artikkeli on luettavissa vain tilaajille;
        tämä artikkeli on vain tilaajien luettavissa; artikkeli on tarkoitettu vain tilaajille;
        artikkeli on luettavissa vain tilaajille; artikkeli on vain tilaajien luettavissa;
        tämä juttu on tarkoitettu vain tilaajille; tämä juttu on luettavissa vain tilaajille;
        tämä juttu on vain tilaajien luettavissa; juttu on tarkoitettu vain tilaajille;
        juttu on luettavissa vain tilaajille; juttu on vain tilaajien luettavissa;
        tämä sisältö on tarkoitettu vain tilaajille; tämä sisältö on luettavissa vain tilaajille;
        tämä sisältö on vain tilaajien luettavissa; kirjaudu sisään jatkaaksesi lukemista;
        kirjaudu lukeaksesi koko; jatkaaksesi lukemista kirjaudu; jatkaaksesi lukemista tilaa;
        lukeaksesi koko artikkelin; lukeaksesi koko jutun; tilaa ja lue koko juttu; tilaa lukeaksesi koko;
        lukeaksesi lisää kirjaudu; tämä artikkeli on maksullinen;
        sinulla on … ilmaista artikkelia; tämä artikkeli on kaikille avoin; tämä juttu on avoin kaikille;
        tilaajana voit jakaa artikkelin ystävillesi; kokeile kuukausi 1 eurolla; tilaa nyt kuukausi eurolla;
        tilauksen voi peruuttaa milloin tahansa
      `),
      whole: phrases(`
        kirjaudu sisään; kirjaudu ulos; tilaa nyt; unohditko salasanasi; unohtuiko salasana; omat tiedot;
        luo tili; tilaa lehti; tilaajan etu; oma tili;
        vain tilaajille;
        rekisteröidy tästä;
        oletko jo jäsen;
        unohditko salasanan?; eikö sinulla ole tunnusta?;
        lahjoita artikkeli; jaa lahjaksi; anna artikkeli lahjaksi; tilaajana voit lahjoittaa
      `),
      weak: phrases(`
        tilaaja; premium; plus; salasana; tunnus; oletko tilaaja; luo tunnus; onko sinulla jo;
        kokeile ilmaiseksi; kirjaudu; tilaajille; rekisteröidy;
        muista minut;
        vain jäsenille
      `)
    },
    app: {
      whole: phrases(`
        lataa google playsta; lataa app storesta; lue sovelluksessa
      `),
      start: phrases(`
        lataa sovellus; lataa sovelluksemme; lataa appi; avaa sovelluksessa;
        skannaa qr-koodi ja lataa sovellus
      `),
      weak: phrases('sovellus; sovellukset; lataa')
    },
    donation: {
      start: phrases(`
        tue työtämme; tue journalismia; tue riippumatonta journalismia;
        tue meitä
      `),
      weak: phrases(' lahjoita')
    },
    contact: {
      start: phrases(`
        lähetä juttuvinkki; onko sinulla juttuvinkki; anna juttuvinkki; lähetä uutisvinkki; huomasitko virheen;
        löysitkö virheen; ilmoita virheestä; ota yhteyttä toimitukseen; anna palautetta; lähetä palautetta;
        lähetä vinkki;
        onko sinulla uutisvinkki;
        huomasitko jutussa virheen?; löysitkö jutusta virheen?; onko sinulla vinkki toimitukselle?;
        oliko artikkeli hyödyllinen?
      `),
      whole: phrases(`
        juttuvinkki; uutisvinkki;
        näytä tulokset; katso tulokset; mitä mieltä olit jutusta; anna palautetta jutusta;
        tiivistä juttu; tiivistä artikkeli; näytä tiivistelmä;
        ilmoita asiavirheestä; ilmoita kirjoitusvirheestä; vinkkaa meille juttuaihe; lähetä kuvasi meille;
        lähetä meille kuvia ja videoita; vastaa kyselyymme; äänestä kyselyssämme; piditkö jutusta;
        arvioi artikkeli; kiitos äänestäsi; kiitos palautteesta; näytä tulos
      `),
      weak: phrases(`
        palaute; ota yhteyttä; kerro mielipiteesi; yhteystiedot;
        äänestä; kysely; gallup
      `)
    },
    navigation: {
      start: phrases(`
        siirry sisältöön; siirry suoraan sisältöön; siirry pääsisältöön; siirry hakuun; hyppää sisältöön;
        siirry etusivulle; takaisin ylös; takaisin etusivulle; sivun alkuun; palaa etusivulle; näytä kommentit;
        näytä kaikki kommentit; lue kommentit; lataa lisää; näytä kaikki artikkelit; olet tässä;
        tulostettava versio; tulosta artikkeli; pysyvä linkki;
        tämä artikkeli julkaistiin kategoriassa;
        tallenna kestolinkki;
        haku:;
        olet täällä:
      `),
      whole: phrases(`
        päävalikko; tietosuojaseloste; tietosuojakäytäntö; rekisteriseloste; käyttöehdot; tietoa meistä;
        mediamyynti; seuraava artikkeli; edellinen artikkeli; edellinen seuraava; seuraava sivu; edellinen sivu;
        näytä vähemmän; näytä kaikki; sulje valikko; avaa valikko; asiakaspalvelu; näköislehti; usein kysyttyä;
        saavutettavuusseloste; evästeet ja tietosuoja;
        edellinen artikkeli seuraava artikkeli;
        tilaa: lähetä kommentteja (atom); uudempi teksti; vanhempi viesti;
        selaa ylöspäin; vieritä ylös; vieritä alkuun;
        vanhempi teksti; vanhemmat viestit; sisällysluettelo;
        siirry reseptiin; tulosta resepti; tumma tila; vaalea tila; vaihda paikkakunta;
        näin työskentelemme; toimitukselliset periaatteet; journalistiset periaatteemme;
        näin tarkistamme faktat; miksi voit luottaa meihin; pelaa ristikkoa; testaa tietosi; edellinen uutinen;
        seuraava uutinen; lataa lisää juttuja; lue päivän lehti
      `),
      weak: phrases(`
        valikko; haku; hae; sulje; etusivu; seuraava; edellinen; takaisin; ohjeet; kotimaa; ulkomaat; urheilu;
        kulttuuri; talous; politiikka; mielipide; pääkirjoitus; arkisto; video; viihde; lisää; tietosuoja;
        mediatiedot; mainosta; näytä lisää; avoimet työpaikat; vastaava päätoimittaja;
        arkistot; muokkaa; etsi;
        sivu; sivut; viimeinen
      `)
    },
    player: {
      start: phrases(`
        kuuntele artikkeli; kuuntele juttu; kuuntele tämä artikkeli; selaimesi ei tue; video ei ole saatavilla;
        videota ei voida;
        olet keskeyttänyt videotoiston; videon lataus ei onnistunut joko palvelin- tai;
        videolle ei löytynyt yhteensopivaa lähdettä;
        jutun lukee koneääni; artikkelin lukee koneääni;
        jutun lukee synteettinen ääni; ääni on luotu tekoälyllä; ääniversio on tuotettu;
        selaimesi ei tue audio-elementtiä
      `),
      whole: phrases(`
        toista video; katso video; ladataan videota; koko näyttö; toista ääni;
        katso kaikki kuvat; avaa kuvagalleria; näytä kaikki kuvat; ladataan...; ladataan ...;
        ladataan; avaa kuvien katselu;
        poistu koko näytön tilasta; tekstitys pois;
        katso kuvagalleria; kuvagalleria; avaa galleria;
        kuuntele juttu (koneääni);
        ääni ei ole saatavilla; videosoitin latautuu; videosoitinta ladataan; tekstitykset pois;
        ota javascript käyttöön katsoaksesi videon; katso youtubessa; kaikki jaksot; lataa jakso; seuraava kuva;
        edellinen kuva; takaisin galleriaan; piilota kuvateksti; pyyhkäise nähdäksesi lisää
      `),
      weak: phrases(`
        toista; tauko; kuuntele; katso; ääni; tauota; mykistä;
        video;
        hiljennä; keskeytä toisto; tämänhetkinen aika; kokonaiskesto; jäljellä oleva aika; lähetystyyppi;
        ladattu; edistyminen; koko näytön tila; poista mykistys; toistonopeus; tekstitys; kappaleet;
        koneääni; tekoälyääni;
        kuvaa
      `)
    },
    embed: {
      start: phrases(`
        näytä tämä julkaisu instagramissa; näytä tämä instagram-julkaisu; henkilön jakama julkaisu;
        sisältöä ei voida näyttää; nähdäksesi tämän sisällön; salli sisältö;
        henkilön … jakama julkaisu;
        tämä sisältö ei ole saatavilla; tämä sisältö ei ole käytettävissä; tämä sisältö ei ole nähtävillä;
        tämä sisältö ei ole näkyvissä;
        tämä video ei ole saatavilla; ota javascript käyttöön
      `),
      weak: phrases('ulkoinen sisältö')
    },
    truncation: {
      start: phrases(`
        lue koko artikkeli; lue koko juttu; lue juttu kokonaan; jatka lukemista sivulla; jatka artikkelin
      `),
      whole: phrases(`
        jatka lukemista; näytä koko artikkeli; lue artikkeli; jatka lukua;
        lue koko uutinen;
        lue koko teksti
      `),
      weak: phrases(`
        lue lisää;
        lisää
      `)
    },
    byline: {
      start: phrases(`
        teksti:; teksti ja kuvat:; teksti ja kuva:; kirjoittaja:; toimittaja:; kirjoittanut:; julkaissut:;
        toimittanut:
      `),
      whole: phrases('stt-lehtikuva; stt–reuters; uutistoimitus'),
      weak: phrases(`
        teksti; kirjeenvaihtaja; kuvat; päätoimittaja; avustaja; toimitus; stt; toimittaja; vierailija;
        kirjoittaja
      `)
    },
    'about-author': {
      whole: phrases(`
        kirjoittajasta
      `),
      start: phrases(`
        tietoa kirjoittajasta; lisää kirjoittajalta; kaikki artikkelit kirjoittajalta; näytä kaikki artikkelit;
        ota yhteyttä toimittajaan; lähetä palautetta toimittajalle
      `)
    },
    credit: {
      start: phrases(`
        kuva:; kuvat:; kuva :; kuvaaja:; valokuva:; kuvitus:; grafiikka:; kuvateksti:; kuvalähde; kuvakaappaus;
        kuvankaappaus
      `),
      whole: phrases('getty images; lehtikuva; suurenna kuva; kuvituskuvaa; shutterstock'),
      weak: phrases(`
        kuva; kuvat; lähde; kuvaaja; grafiikka; kuvituskuva; arkistokuva; lähde:; kuva/; video:; foto:; stt;
        avaa kuva; handout
      `)
    },
    date: {
      start: phrases(`
        julkaistu:; päivitetty:; viimeksi päivitetty; muokattu:; päivitetty viimeksi; viimeksi muokattu;
        julkaistu klo
      `),
      weak: phrases(`
        tänään; eilen; sitten; klo; päivämäärä; muokattu; tuntia sitten; minuuttia sitten; julkaistu;
        päivitetty; päivämäärä:; luotu:;
        päivää sitten; viikkoa sitten;
        minuutti sitten; tunti sitten; päivä sitten; viikko sitten; kuukausi sitten;
        kuukautta sitten; min sitten; t sitten; pv sitten; vk sitten; kk sitten
      `)
    },
    'reading-time': {
      start: phrases(`
        min lukuaika; lukuaika:; minuutin lukuaika; min. lukuaika; lukuaika noin; minuutin lukeminen
      `),
      weak: phrases('lukuaika; lukuaika n')
    },
    'sign-off': {
      start: phrases(`
        artikkeli on julkaistu alun perin; juttu on julkaistu alun perin; juttu on julkaistu ensimmäisen kerran;
        kääntänyt:
      `),
      whole: phrases('stt–afp; stt-afp; reuters; afp; lähde: stt; stt-reuters'),
      weak: phrases(`
        lähde; lähteet; korjaus; oikaisu; lähde:; lähteet:; suomentanut; artikkelia on päivitetty;
        juttua on päivitetty; jutun lähteenä; stt
      `)
    }
  },
  requests: {
    page: phrases(`
        meidän; meitä; meille; sivustomme; kanavamme; seuraa meitä; kerro meille; lähetä meille
      `),
    readers: phrases('sinä; sinun; sinulle; te; teidän; ole hyvä'),
    deeds: phrases(`
        tilaa; rekisteröidy; kirjaudu; kirjaudu sisään; kirjautunut; seuraa; seuraa meitä; liity;
        klikkaa; napsauta; jaa; tykkää; lataa; saat; jätä; kommentoi; kirjoita; tue; hyväksy; lue;
        osallistu; keskustele; lähetä; anna;
        kerro meille; lähetä meille; ilmoita; ilmoita siitä
      `),
    things: {
      newsletter: phrases(`
        uutiskir*; sähköposti*; ilmaiseksi; maksutta; ilmaisen; ilmoitukset; tuoreimmat uutiset;
        tilaus; tilauksen
      `),
      'comment-notice': phrases(
        'kommentti; kommentit; kommentteja; kommenttisi; keskustelu; keskusteluun; moderoi*'
      ),
      cookie: phrases('evästeet; evästeitä; tietosuojaseloste; henkilötie*; tietosuoja*'),
      disclaimer: phrases('käyttöehdot; käyttöehtoja; tämä sivusto; sivustomme; tällä sivustolla'),
      follow: phrases(`
        facebookissa; twitterissä; instagramissa; youtubessa; whatsapp-kanava*; somessa;
        sosiaalisessa mediassa; kanavamme; bluesky*; threads; mastodon*; tiktok*; telegram*; viber*;
        discord*; flipboard*; pinterest*; snapchat*; linkedin*; whatsapp*; google discover*;
        google news*; apple news*; msn
      `),
      share: phrases('tämä artikkeli; juttu; jutun; artikkelin; ystäville*'),
      app: phrases('sovelluks*; sovellus'),
      paywall: phrases('tilaaja*; jatka lukemista; tilin; tunnukset; tunnus'),
      donation: phrases('riippumatonta journalismia')
    },
    links: phrases(`
        klikkaa tästä; napsauta tästä; tästä linkistä
      `),
    over: phrases(`
        piditkö
      `),
    own: {
      newsletter: phrases(`
        tuoreimmat uutiset; tärkeimmät uutiset; uusimmat uutiset; päivän uutiset
      `),
      contact: phrases(`
        toimituksemme; toimitukselle; toimitus@; juttuvinkki*; uutisvinkki*
      `),
      donation: phrases(`
        riippumatonta journalismia
      `)
    }
  }
}

export default fi
