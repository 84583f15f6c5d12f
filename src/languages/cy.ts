import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Welsh. */
export const cy: Language = {
  ...bare,
  tag: 'cy',
  mixesEnglish: true,
  name: 'Welsh',
  signs: {
    words: words(`
      y yr a i yn o ar mae ac ei wedi bod am gan eu oedd i'r ond hefyd ni nid sydd fod bydd dweud dywedodd mewn
      fel hyn gyda fydd at wrth nad eich mwy ers hynny cael rhai pan ni'n ein gyfer dros roedd ydy o'r yw un mi
      nhw hi
    `),
    letters: 'ŵŷ'
  },
  quotes: ['“”', '‘’', '""', '«»'],
  decimal: '.',
  abbreviations: words(`
    dr mr mrs parch athro tud e.e h.y ayyb ayb st rhif ion chwef maw ebr meh gorff awst med hyd tach rhag
  `),
  labels: {
    'read-more': {
      start: phrases(`
        darllen mwy; darllenwch fwy; darllenwch hefyd; darllen hefyd; gweler hefyd; straeon cysylltiedig;
        erthyglau perthnasol; cofnodion perthnasol
      `),
      weak: phrases('darllen; gwylio; gwrando; fideo; lluniau; mwy')
    },
    related: {
      whole: phrases(`
        straeon cysylltiedig; erthyglau perthnasol; erthyglau cysylltiedig; cofnodion perthnasol;
        cofnodion diweddar; sylwadau diweddar; newyddion diweddaraf; y newyddion diweddaraf;
        pynciau cysylltiedig; prif straeon; mwy o newyddion
      `),
      weak: phrases('poblogaidd; newyddion; mwy; yn perthyn')
    },
    ad: {
      whole: phrases('hysbyseb; hysbysebion; cynnwys noddedig'),
      weak: phrases('noddwyd')
    },
    'comment-heading': {
      start: phrases(`
        gadael ymateb; gadael ateb; gadael sylw; gadewch sylw; rho sylw; ychwanegu sylw
      `),
      whole: phrases(`
        rhowch sylw
      `),
      weak: phrases('sylwadau; sylw; ateb; ymateb; dim sylwadau')
    },
    'comment-notice': {
      start: phrases(`
        ni fydd dy gyfeiriad e-bost yn cael ei gyhoeddi; ni fydd eich cyfeiriad e-bost yn cael ei gyhoeddi;
        mae'r meysydd gofynnol yn cael eu marcio; mae eich sylw yn aros; sylwadau ar gau;
        rhaid bod wedi mewngofnodi i;
        mae eich sylw'n disgwyl ei gymedroli; ni fydd eich cyfeiriad e-bost yn cael
      `)
    },
    'comment-field': {
      start: phrases(`
        enw; e-bost; cyfeiriad e-bost; gwefan; sylw; cyhoeddi sylw; diddymu ymateb; gofynnol;
        mewngofnodi i ymateb; mewngofnodi i adael sylw; allgofnodi o'r cyfrif hwn
      `)
    },
    share: {
      start: phrases(`
        clicio i'w rannu ar; cliciwch i rannu ar; rhannu ar facebook; rhannu ar twitter;
        yn agor mewn ffenestr newydd
      `),
      whole: phrases("rhannu hwn; hoffi hwn; rhannu'r dudalen; rhannu'r erthygl; copïo'r ddolen"),
      weak: phrases('anfon; cadw; facebook; twitter; e-bost; rhannu; argraffu; llwytho; rhannwch')
    },
    newsletter: {
      start: phrases(`
        cofrestrwch i dderbyn; tanysgrifiwch i'n cylchlythyr; cofrestrwch ar gyfer ein cylchlythyr
      `),
      weak: phrases('cylchlythyr; tanysgrifio')
    },
    follow: {
      start: phrases('dilynwch ni ar'),
      weak: phrases('dilyn; dilynwch; dilynwch ni')
    },
    tags: {
      start: phrases('tagiau:; pynciau:; categorïau:; categori:'),
      whole: phrases('pynciau cysylltiedig'),
      weak: phrases('pynciau; categorïau; tagiau')
    },
    copyright: {
      start: phrases('cedwir pob hawl; hawlfraint ©'),
      weak: phrases('hawlfraint')
    },
    cookie: {
      start: phrases(`
        rydym yn defnyddio cwcis; mae'r wefan hon yn defnyddio cwcis; mae'r safle hwn yn defnyddio cwcis
      `),
      whole: phrases(`
        polisi cwcis; derbyn pob cwci; derbyn popeth; gwrthod popeth; gosodiadau cwcis
      `),
      weak: phrases('derbyn; gwrthod; cwcis')
    },
    paywall: {
      whole: phrases('wedi anghofio eich cyfrinair'),
      weak: phrases('tanysgrifwyr; cyfrinair; mewngofnodi; cofrestru')
    },
    donation: {
      weak: phrases('cefnogwch ni')
    },
    contact: {
      start: phrases('oes gennych chi stori'),
      weak: phrases('cysylltu; cysylltwch â ni')
    },
    navigation: {
      start: phrases(`
        neidio i'r cynnwys; mynd i'r cynnwys; neidio i'r prif gynnwys; yn ôl i'r brig; nôl i'r brig;
        chwilio am:
      `),
      whole: phrases(`
        polisi preifatrwydd; telerau ac amodau; telerau defnyddio; erthygl nesaf; erthygl flaenorol; dangos mwy;
        gweld mwy; prif ddewislen; map o'r safle;
        cofnod nesaf; tudalen nesaf; cofnod blaenorol; tudalen flaenorol
      `),
      weak: phrases(`
        hafan; dewislen; chwilio; cau; nesaf; blaenorol; yn ôl; cymorth; chwaraeon; cymru; gwleidyddiaeth;
        diwylliant; amdanom ni;
        archif; golygu; golygu hwn; cartref; allgofnodi; ffenestr foddol
      `)
    },
    player: {
      start: phrases(`
        atalwyd y fideo gennych; ni lwythodd y fideo, oherwydd methiant gweinydd;
        nid oedd modd canfod ffynhonnell cytûn am; mae hon yn ffenestr foddol;
        gallech chi gau'r ffenestr foddol hon trwy; dechrau ffenestr deialog. bydd escape yn canslo;
        diwedd ffenestr deialog
      `),
      whole: phrases("chwarae fideo; gwylio'r fideo; sgrin lawn"),
      weak: phrases(`
        chwarae; gwrando; gwylio; tawel; chwaraewr sain; oedi; ailchwarae; amser cyfredol; parhad;
        amser ar ôl; math o ffrwd; llwythwyd; cynnydd; bar cynnydd; sgrîn lawn; ffenestr; pylu; dad-bylu;
        cyfradd chwarae; isdeitlau; capsiynau; penodau; disgrifiadau; trac sain; lefel sain;
        arddull ymylon testun; teulu y ffont
      `)
    },
    embed: {
      start: phrases('view this post on instagram')
    },
    truncation: {
      whole: phrases('darllen mwy; parhau i ddarllen; darllen rhagor; darllenwch ragor')
    },
    byline: {
      start: phrases('gan:; awdur:'),
      weak: phrases('gan; awdur; gohebydd')
    },
    credit: {
      start: phrases("llun:; lluniau:; ffynhonnell y llun; disgrifiad o'r llun"),
      whole: phrases('getty images'),
      weak: phrases('llun; lluniau; ffynhonnell; ffynhonnell:')
    },
    date: {
      start: phrases('cyhoeddwyd:; diweddarwyd:; diweddarwyd ddiwethaf'),
      weak: phrases(`
        heddiw; ddoe; cyhoeddwyd; diweddarwyd; cyhoeddwyd ar; munud yn ôl; awr yn ôl; diwrnod yn ôl;
        ddiwrnod yn ôl; wythnos yn ôl; mis yn ôl; fis yn ôl; mun. yn ôl; funud yn ôl; ws. yn ôl;
        pythefnos yn ôl; ws yn ôl; deufis yn ôl
      `)
    },
    'reading-time': {
      start: phrases('munud i ddarllen; amser darllen; munud o ddarllen')
    },
    'sign-off': {
      weak: phrases('ffynhonnell; ffynhonnell:')
    }
  }
}

export default cy
