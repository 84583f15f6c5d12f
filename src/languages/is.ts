import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Icelandic. */
export const is: Language = {
  ...bare,
  tag: 'is',
  name: 'Icelandic',
  signs: {
    words: words(`
      og að í á er sem til við um það en var hann ekki með fyrir hefur af eru frá því þá hún þeir verið sé þess
      þegar eða hafa þetta verður vera mun eftir segir svo þar hér sér upp yfir úr hafi hans hennar þau þær ég
      einnig voru vegna þeirra eins
    `),
    letters: 'þðæö'
  },
  quotes: ['„“', '“”', '""'],
  decimal: ',',
  abbreviations: words(`
    t.d o.s.frv m.a þ.e þ.e.a.s a.m.k u.þ.b kl nr bls m.fl o.fl þ.m.t sbr s.s t.a.m f.h s.l jan feb apr jún júl
    ágú sept okt nóv des dr hr kr þús millj u.m.b a.k e.kr f.kr
  `),
  grammar: {
    ...bare.grammar,
    subjects: words('ég þú hann hún við þið þeir þær þau'),
    saying: words(`
      sagði segir segja bætti bætir sögðu svaraði svarar skrifaði skrifar útskýrði
    `)
  },
  labels: {
    'read-more': {
      start: phrases(`
        lesa einnig; lesa nánar; lesið einnig; sjá einnig; sjá nánar; sjá meira; lestu meira; lestu einnig;
        tengdar fréttir; tengt efni; nánar um málið; frétt af mbl.is;
        lestu líka
      `),
      weak: phrases('lesa; meira; myndband; myndir; nánar; horfa; hlusta; lesa meira')
    },
    related: {
      whole: phrases(`
        tengdar fréttir; tengt efni; tengdar færslur; mest lesið; mest lesnu fréttirnar; nýjustu fréttir;
        meira um málið; nýjustu greinar
      `),
      weak: phrases(`
        tengt; fréttir; vinsælt; meira; nýjast; fleiri fréttir; vinsælast; aðrar fréttir
      `)
    },
    continues: {
      start: phrases(`
        grein heldur áfram; greinin heldur áfram; frétt heldur áfram; fréttin heldur áfram fyrir neðan
      `)
    },
    ad: {
      whole: phrases('auglýsing; auglýsingar; - auglýsing -; kostað efni; kostuð kynning'),
      weak: phrases('kostað; samstarf; kynning')
    },
    'comment-heading': {
      start: phrases(`
        skildu eftir svar; skrifa athugasemd; skildu eftir athugasemd; bæta við athugasemd
      `),
      weak: phrases('athugasemdir; athugasemd; svara; ummæli; engar athugasemdir')
    },
    'comment-notice': {
      start: phrases(`
        netfang þitt verður ekki birt; netfangið þitt verður ekki birt; nauðsynlegir reitir eru merktir;
        skylt er að fylla út reiti; athugasemd þín bíður samþykkis; þú verður að vera skráð
      `)
    },
    'comment-field': {
      start: phrases(`
        nafn; netfang; vefsíða; athugasemd; senda inn athugasemd; hætta við svar; senda
      `)
    },
    share: {
      start: phrases(`
        deila á facebook; deila á twitter; deila á x; smelltu til að deila; smelltu til að prenta;
        deila með tölvupósti; opnast í nýjum glugga
      `),
      whole: phrases(`
        deila þessu; deila frétt; deila grein; afrita hlekk; prenta frétt; prenta síðu; senda með tölvupósti
      `),
      weak: phrases(`
        prenta; senda; vista; facebook; twitter; tölvupóstur; deila; líkar við; hleð
      `)
    },
    newsletter: {
      start: phrases(`
        skráðu þig á póstlista; skráðu þig á póstlistann; skráning á póstlista;
        smelltu á staðfestingarhlekkinn sem var sendur til
      `),
      whole: phrases(`
        athugaðu nú tölvupósthólfið þitt; vinsamlegast sláðu inn gilt netfang;
        eitthvað fór úrskeiðis, vinsamlegast reynið aftur
      `),
      weak: phrases(`
        fréttabréf; póstlisti; áskrift; skrá; fáðu fréttir; netfangið þitt
      `)
    },
    follow: {
      start: phrases('fylgstu með okkur á; fylgdu okkur á'),
      whole: phrases('fylgdu okkur; fylgstu með okkur')
    },
    tags: {
      start: phrases('efnisorð:; lykilorð:; merki:; flokkar:; flokkur:'),
      whole: phrases('merkimiðar'),
      weak: phrases('flokkar; flokkur; merki; lykilorð; efnisorð')
    },
    copyright: {
      start: phrases('öll réttindi áskilin; allur réttur áskilinn; copyright ©'),
      weak: phrases('höfundarréttur')
    },
    cookie: {
      start: phrases(`
        þessi vefur notar vafrakökur; við notum vafrakökur; vefurinn notar vafrakökur;
        þessi síða notar vafrakökur; vefsíðan notar vafrakökur;
        þessi vefsíða notar vafrakökur
      `),
      whole: phrases(`
        samþykkja allar; samþykkja allt; hafna öllum; stillingar á vafrakökum; stilla vafrakökur;
        vafrakökustefna
      `),
      weak: phrases('samþykkja; hafna; vafrakökur')
    },
    paywall: {
      start: phrases(`
        skráðu þig inn til að lesa; þegar áskrifandi; þessi grein er aðeins fyrir áskrifendur;
        lestu meira með áskrift
      `),
      whole: phrases('aðeins fyrir áskrifendur; fyrir áskrifendur; gleymt lykilorð'),
      weak: phrases(`
        áskrifandi; áskrifendur; til að lesa áfram; ertu áskrifandi; gerast áskrifandi; kaupa áskrift;
        innskráning; skrá inn; áskrift; nýskráning
      `)
    },
    app: {
      start: phrases('sæktu appið; náðu í appið')
    },
    contact: {
      start: phrases(`
        ábending um frétt; senda ábendingu; ertu með ábendingu; sendu okkur ábendingu; senda fréttaskot;
        láttu vita af villu
      `),
      weak: phrases('hafðu samband; fréttaskot; hafa samband')
    },
    navigation: {
      start: phrases(`
        fara í efni; fara beint í efni; hoppa yfir í efni; aftur á forsíðu; efst á síðu
      `),
      whole: phrases(`
        persónuverndarstefna; notkunarskilmálar; fyrri færsla; næsta færsla; fyrri síða; næsta síða;
        fyrri næsta; sýna meira; sjá fleiri; loka valmynd; opna valmynd; auglýstu hjá okkur
      `),
      weak: phrases(`
        forsíða; leita; leit; valmynd; loka; innlent; erlent; íþróttir; menning; viðskipti; fréttir; næsta;
        fyrri; til baka; aftur upp; þú ert hér; um okkur; skilmálar; persónuvernd; starfsfólk
      `)
    },
    player: {
      start: phrases(`
        hlusta á frétt; hlusta á greinina; hlusta á fréttina; vafrinn þinn styður ekki
      `),
      whole: phrases('spila myndband; horfa á myndband; horfa á myndskeið'),
      weak: phrases('spila; hlusta; horfa')
    },
    embed: {
      start: phrases(`
        skoða þessa færslu á instagram; view this post on instagram; a post shared by
      `)
    },
    truncation: {
      whole: phrases('lesa áfram; halda áfram að lesa; lesa alla greinina; lesa alla fréttina'),
      weak: phrases('lesa meira')
    },
    byline: {
      start: phrases('höfundur:; texti:; blaðamaður:'),
      weak: phrases(`
        eftir; höfundur; blaðamaður; fréttaritari; skrifað af; ritstjórn; fréttastofa
      `)
    },
    'about-author': {
      weak: phrases('um höfundinn; fleiri greinar eftir')
    },
    credit: {
      start: phrases(`
        mynd:; myndir:; ljósmynd:; ljósmyndari:; ljósmynd/; mynd úr safni; myndatexti:
      `),
      whole: phrases('getty images; aðsend mynd; samsett mynd; stækka mynd'),
      weak: phrases(`
        mynd; ljósmynd; myndir; heimild; mynd/; heimild:; skjáskot; úr safni; aðsend
      `)
    },
    date: {
      start: phrases('birt:; uppfært:; síðast uppfært; síðast breytt; dags:'),
      weak: phrases(`
        í dag; í gær; síðan; birt þann; uppfært; birt; birtist; fyrir … mínútu; fyrir … mínútum;
        fyrir … klukkustund; fyrir … klukkustundum; fyrir … degi; fyrir … dögum; fyrir … viku; fyrir … vikum;
        fyrir … mánuði; fyrir … mánuðum; fyrir … mín; fyrir … klst; fyrir … mán
      `)
    },
    'reading-time': {
      start: phrases('mín lestur; mín. lestur; mínútna lestur; mín lestími'),
      weak: phrases('lestími')
    },
    'sign-off': {
      start: phrases('greinin birtist fyrst; þessi grein birtist fyrst'),
      weak: phrases('heimild; heimildir; heimild:; heimildir:; þýtt af')
    }
  }
}

export default is
