import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Basque. */
export const eu: Language = {
  ...bare,
  tag: 'eu',
  name: 'Basque',
  signs: {
    words: words(`
      eta da ez du dute dira bat ere izan dela baina den egin hori zen beste bere hau baino dituzte duen bai
      zuen dago egingo gehiago baita behar nahi ditu gaur asko urte artean ziren dio horrek egiten hartu esan
      duela dutela bezala baten euskal haien zuten ari guztiak orain
    `),
    letters: ''
  },
  quotes: ['«»', '“”', '""', '‘’'],
  decimal: ',',
  abbreviations: words(`
    jn dr prof etab adib or zk urt ots mar api mai eka uzt abu ira aza abe k.a k.o tel
  `),
  grammar: {
    ...bare.grammar,
    saying: words(`
      esan dio azaldu nabarmendu adierazi gaineratu salatu ziurtatu onartu ohartarazi
    `)
  },
  labels: {
    'read-more': {
      start: phrases(`
        irakurri ere; irakurri gehiago; ikusi ere; ikusi gehiago; lotutako albisteak; lotutako berriak;
        albiste gehiago; gehiago irakurri; erlazionatutako albisteak
      `),
      weak: phrases('irakurri; bideoa; argazkiak; podcasta; ikusi; entzun')
    },
    related: {
      whole: phrases(`
        lotutako albisteak; lotutako edukiak; lotutako berriak; erlazionatutako albisteak; irakurrienak;
        azken albisteak; azken berriak; albiste gehiago; gehien irakurriak; ikusienak; bidalketa berriak;
        iruzkin berriak;
        azken bidalketak
      `),
      weak: phrases('gehiago; albisteak; berriak; azkenak; gomendatuak')
    },
    ad: {
      whole: phrases('publizitatea; iragarkia; babestutako edukia; publizitatea publizitatea'),
      weak: phrases('babeslea; babesleak; iragarkiak')
    },
    'comment-heading': {
      start: phrases(`
        utzi erantzuna; utzi iruzkina; utzi iruzkin bat; idatzi iruzkina; gehitu iruzkina; utzi zure iruzkina
      `),
      weak: phrases(`
        iruzkinak; iruzkina; erantzun; iruzkinik ez; iruzkin
      `)
    },
    'comment-notice': {
      start: phrases(`
        zure helbide elektronikoa ez da argitaratuko; zure e-posta helbidea ez da argitaratuko;
        beharrezko eremuak; derrigorrezko eremuak; iruzkinak itxita daude; zure iruzkina moderatzeko zain dago;
        iruzkinak bidaltzeko saioa hasi behar duzu; gorde nire izena, e-posta
      `)
    },
    'comment-field': {
      start: phrases(`
        izena; e-posta; e-maila; webgunea; iruzkina; bidali iruzkina; erantzuna ezeztatu; beharrezkoa;
        hasi saioa erantzuteko; hasi saioa iruzkina uzteko; irten kontu honetatik
      `),
      weak: phrases(`
        helbide elektronikoa
      `)
    },
    share: {
      start: phrases(`
        partekatu facebooken; partekatu twitterren; partekatu whatsappen; egin klik partekatzeko;
        leiho berri batean irekitzen da
      `),
      whole: phrases('partekatu albistea; kopiatu esteka; bidali e-postaz; partekatu hau'),
      weak: phrases('bidali; gorde; facebook; twitter; whatsapp; partekatu; inprimatu; kargatzen')
    },
    newsletter: {
      start: phrases(`
        harpidetu buletinera; harpidetu gure buletinera; jaso buletina; eman izena buletinean
      `),
      weak: phrases('buletina; harpidetu; newsletter')
    },
    follow: {
      start: phrases('jarrai gaitzazu'),
      weak: phrases('jarraitu; jarraitu gaitzazu; sare sozialak')
    },
    tags: {
      start: phrases('etiketak:; gaiak:; kategoriak:'),
      weak: phrases(`
        kategoriak; gaia; etiketak; gaiak; atalak
      `)
    },
    copyright: {
      start: phrases('eskubide guztiak erreserbatuta; copyright ©'),
      weak: phrases('copyright; lege oharra')
    },
    cookie: {
      start: phrases(`
        cookieak erabiltzen ditugu; webgune honek cookieak; gune honek cookieak; webgune honek cookie
      `),
      whole: phrases(`
        cookie politika; cookieen politika; onartu guztiak; onartu cookieak; baztertu guztiak;
        cookieak konfiguratu; ukatu guztiak
      `),
      weak: phrases('onartu; baztertu; cookieak')
    },
    paywall: {
      start: phrases('harpidedunentzat soilik; dagoeneko harpideduna zara; hasi saioa irakurtzen'),
      whole: phrases('pasahitza ahaztu duzu'),
      weak: phrases(`
        harpidedun; pasahitza; irakurtzen jarraitzeko; hasi saioa; saioa hasi; harpidedunentzat; erregistratu
      `)
    },
    donation: {
      start: phrases('egin zaitez bazkide; egin zure ekarpena; egin ekarpena'),
      weak: phrases('lagundu gaitzazu')
    },
    contact: {
      start: phrases('akatsen bat aurkitu'),
      weak: phrases('kontaktua; harremana; idatzi guri; bidali zure')
    },
    navigation: {
      start: phrases(`
        joan edukira; edukira joan; eduki nagusira joan; joan eduki nagusira; gora itzuli; ikusi iruzkinak;
        ikusi iruzkin guztiak;
        bilatu:
      `),
      whole: phrases(`
        pribatutasun politika; web mapa; hurrengo artikulua; aurreko artikulua; hurrengo orria; aurreko orria;
        erakutsi gehiago; ikusi guztiak; itxi menua; erabilera baldintzak; ikusi gehiago;
        hurrengo bidalketa; hurrengo orrialdea; aurreko bidalketa; aurreko orrialdea
      `),
      weak: phrases(`
        hasiera; menua; bilatu; itxi; hurrengoa; aurrekoa; laguntza; kirola; kultura; politika; ekonomia;
        gizartea; iritzia; mundua; azala; hemen zaude; lege oharra; nor gara;
        artxiboak; editatu; editatu hau; irten; leihoa
      `)
    },
    player: {
      start: phrases(`
        entzun albistea; entzun artikulua; bertan behera utzi duzu;
        media ezin izan da kargatu, zerbitzariak edo; ez dago media honentzako iturburu bateragarririk;
        hau leiho modal bat da; leiho modal hau zure teklatuko escape tekla;
        leihoaren hasiera. escapeta teklak leihoa itxi egingo
      `),
      whole: phrases(`
        ikusi bideoa; pantaila osoa; bideo jogailua; zuzenekora joan, orain zuzenekoaren atzetik;
        zuzenekora joan, orain zuzenean ari da; irten pantaila osotik; azpitituluak kenduta; oharrak kenduta;
        deskribapenak kenduta; bideoa hasi; leihoa itxi; oharren ezarpenak; azpitituluen ezarpenak;
        berrezarri ezarpen guztiak defektuzko balioetara; oharren ezarpenen leihoa; leihoaren amaiera
      `),
      weak: phrases(`
        entzun; audioa; bideoa; zuzenean; mututu; audio jogailua; hasi; gelditu; berriz hasi; uneko denbora;
        iraupena; gelditzen den denbora; jario mota; kargatuta; aurrerapena; aurrerapen barra; ixildu;
        soinua jarri; abiadura; azpitituluak; oharrak; kapituluak; deskribapenak; audio pista; bolumen maila;
        tesuaren etzen estiloa; letra-tipoa; irudiz-irudi
      `)
    },
    embed: {
      start: phrases(`
        ikusi argitalpen hau instagramen; bidalketa hau instagramen ikusi; ikusi bidalketa hau instagramen
      `)
    },
    truncation: {
      whole: phrases(`
        irakurri gehiago; jarraitu irakurtzen; irakurtzen jarraitu; gehiago irakurri
      `)
    },
    byline: {
      start: phrases('testua:; egilea:; idazlea:; erredakzioa:'),
      weak: phrases('egilea; kazetaria; idazlea; erredakzioa; agentziak')
    },
    credit: {
      start: phrases(`
        argazkia:; argazkiak:; irudia:; argazkilaria:; artxiboko argazkia; artxiboko irudia
      `),
      whole: phrases('getty images'),
      weak: phrases('argazkia; argazkiak; irudia; iturria; iturria:; artxiboa; utzitakoa')
    },
    date: {
      start: phrases(`
        argitaratua:; argitaratze data; eguneratua:; azken eguneraketa; azken eguneratzea
      `),
      weak: phrases(`
        argitaratua; eguneratua; gaur; atzo; data; data:; duela … minutu; duela … ordu; duela … egun;
        duela … aste; duela … hilabete
      `)
    },
    'reading-time': {
      start: phrases(`
        min irakurtzeko; irakurketa denbora; minutuko irakurketa; minutuko irakurraldia
      `)
    },
    'sign-off': {
      weak: phrases('iturria; iturriak; iturria:; iturriak:; itzulpena:')
    }
  }
}

export default eu
