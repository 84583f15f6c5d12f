import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Swahili. */
export const sw: Language = {
  ...bare,
  tag: 'sw',
  mixesEnglish: true,
  name: 'Swahili',
  signs: {
    words: words(`
      ya wa na kwa katika ni za la kuwa cha hiyo huo huyo hilo alisema amesema kama hii wake yake lakini hata
      baada pia ambao ambayo ili mwaka sana watu hayo hizo zaidi yao wao kutoka bila kila kwamba vya pamoja
      lake ndani baadhi wakati tu nchini bado hivyo sasa mtu ambaye kati mwa kabla dhidi huu hao`),
    letters: ''
  },
  quotes: ['“”', '‘’', '""', "''"],
  decimal: '.',
  abbreviations: words('dk bw bi mh prof dkt n.k k.m k.v'),
  grammar: {
    ...bare.grammar,
    openEnded: words('ya wa na kwa katika za la cha vya kuwa kwamba ili'),
    subjects: words('mimi wewe yeye sisi ninyi nyinyi wao'),
    saying: words(`
      alisema amesema wamesema walisema aliongeza ameongeza anasema alieleza ameeleza alibainisha amebainisha`)
  },
  labels: {
    cookie: {
      start: phrases(`
        tovuti hii inatumia vidakuzi; tunatumia vidakuzi; tovuti hii hutumia vidakuzi
      `)
    },
    newsletter: {
      start: phrases(`
        kukamilisha usajili, bonyeza kiungo cha uthibitisho kwenye
      `),
      whole: phrases(`
        jiandikishe; jisajili;
        jisajili sasa; sasa angalia barua pepe yako; tafadhali weka anwani sahihi ya barua pepe;
        kumetokea hitilafu, tafadhali jaribu tena
      `),
      weak: phrases(`
        jiunge; anwani yako ya barua pepe
      `)
    },
    continues: {
      start: phrases(`
        ruka … na uendelee kusoma; mwisho wa habari;
        bofya hapa; bonyeza hapa
      `)
    },
    'read-more': {
      start: phrases(`
        soma:
        soma zaidi
        soma zaidi:
        soma pia
        soma pia:
        soma na hii
        soma hapa
        tazama pia
        tazama:
        tazama video
        sikiliza pia
        habari zinazohusiana
        habari nyingine:
        unaweza pia kusoma
        mada zinazohusiana
        makala zinazohusiana
        habari zaidi
        pia soma; unaweza kusoma:; unaweza kusoma pia
      `),
      weak: phrases(`
        soma
        tazama
        sikiliza
        video
        picha
        zaidi;
        habari nyingine; zinazopendwa
      `)
    },
    related: {
      start: phrases(`
        habari zinazohusiana
        makala zinazohusiana
        mada zinazohusiana
        taarifa zinazohusiana
      `),
      whole: phrases(`
        habari nyingine
        habari zaidi
        habari mpya
        habari kuu
        habari za hivi punde
        soma pia
        zilizosomwa zaidi
        zinazovuma
        maarufu zaidi
        iliyosomwa zaidi
        zinazosomwa zaidi;
        soma zaidi; tazama pia; unaweza pia kusoma;
        unaweza kupenda; unaweza pia kupenda; habari zinazofanana; habari zingine;
        maoni mapya; mahapisho mapya
      `),
      weak: phrases(`
        habari; makala; yanayohusiana; zinazopendwa;
        shirikishwa
      `)
    },
    ad: {
      whole: ['tangazo', 'matangazo', 'tangazo la biashara']
    },
    'comment-heading': {
      start: phrases(`
        toa jibu
        toa maoni
        toa maoni yako
        andika maoni
        acha maoni
        weka maoni;
        acha jibu; ingia ili kutoa maoni
      `),
      weak: phrases(`
        maoni
        jibu
        zima maoni
        hakuna maoni
        maoni yako;
        mchango; majadiliano; jiunge na mjadala; mjadala wa wanachama; anzisha mazungumzo
      `),
      whole: phrases(`
        chapisha maoni;
        ongeza maoni
      `)
    },
    'comment-notice': {
      start: phrases(`
        barua pepe yako haitachapishwa
        anwani yako ya barua pepe haitachapishwa
        anwani ya barua pepe yako haitachapishwa
        maoni yako yanasubiri ridhaa
        ni lazima uingie ndani kutuma maoni
      `),
      whole: phrases(`
        maoni haya yameondolewa
      `)
    },
    share: {
      start: phrases(`
        shirikisha kwenye
        shiriki kwenye facebook
        sambaza kupitia
        fungua katika dirisha jipya;
        sambaza kwenye; shiriki kwenye
      `),
      whole: ['shirikisha', 'shiriki', 'sambaza'],
      weak: ['penda', 'chapisha']
    },
    follow: {
      whole: phrases(`
        tufuate; tufuatilie
      `),
      start: phrases(`
        tufuate kwenye
        tufuatilie kwenye
        ungana nasi
        jiunge nasi; jiunge na chaneli yetu; jiunge na kundi letu;
        jiunge na chaneli; jiunge na kundi
      `)
    },
    tags: {
      start: ['tagi:', 'mada:', 'lebo:'],
      weak: phrases(`
        mada; lebo; tagi;
        migawanyo
      `)
    },
    copyright: {
      start: ['haki zote zimehifadhiwa']
    },
    navigation: {
      start: phrases(`
        ruka hadi; nenda kwenye maudhui; ruka hadi maelezo;
        tafuta:
      `),
      whole: phrases(`
        ukurasa wa mwanzo
        kuhusu sisi
        wasiliana nasi
        ukurasa mkuu;
        jisajili kwenye: chapisha maoni (atom); chapisho jipya; taarifa za zamani;
        makala iliyopita; makala inayofuata; habari iliyopita; habari inayofuata; chapisho lililopita;
        chapisho linalofuata;
        chapisho ifuatayo; nakala ifuatayo; nakala iliyopita
      `),
      weak: phrases(`
        tafuta
        nyumbani
        menyu
        mwanzo;
        kumbukumbu; hariri; hariri hii; toka nje; mbele
      `)
    },
    player: {
      weak: phrases(`
        video;
        funga-sauti
      `),
      whole: ['pakia...', 'inapakia...', 'inapakia', 'tazama video']
    },
    truncation: {
      whole: phrases(`
        soma zaidi
      `),
      start: ['endelea kusoma']
    },
    byline: {
      start: phrases(`
        na mwandishi wetu
        mwandishi:
        na mwandishi
        imeandikwa na
      `),
      weak: ['mwandishi']
    },
    credit: {
      start: phrases(`
        picha:
        chanzo cha picha
        maelezo ya picha
        picha na:
      `),
      whole: ['picha ya maktaba'],
      weak: phrases(`
        picha
        chanzo
        picha na
        mpiga picha
      `)
    },
    date: {
      start: ['imechapishwa:', 'imeboreshwa:'],
      weak: phrases(`
        imeboreshwa
        leo
        jana
        imechapishwa
        iliyochapishwa
        saa … zilizopita
        siku … zilizopita
        dakika … zilizopita
        saa zilizopita;
        dakika … iliyopita; saa … iliyopita; siku … iliyopita; wiki … iliyopita; wiki … zilizopita;
        mwezi … uliopita; miezi … iliyopita
      `)
    },
    'reading-time': {
      whole: ['dakika za kusoma', 'dakika ya kusoma']
    },
    'sign-off': {
      start: ['chanzo:', 'mhariri:']
    },
    app: {
      start: phrases(`
        pakua programu yetu; pakua aplikesheni yetu;
        pakua app; pakua programu
      `)
    },
    paywall: {
      whole: phrases(`
        tayari ni mwanachama
      `),
      weak: phrases(`
        ingia
      `)
    },
    'comment-field': {
      start: phrases(`
        ingia kutoa maoni; toka nje ya akaunti hii
      `),
      whole: phrases(`
        ingia kujibu; ripoti maoni
      `),
      weak: phrases(`
        jina; saiti
      `)
    }
  },
  requests: {
    page: phrases(`
        yetu; wetu; zetu; tufuate; tufuatilie
      `),
    readers: phrases(`
        wewe; yako; zako; wako; lako; tafadhali
      `),
    deeds: phrases(`
        jiunge; jisajili; jiandikishe; bofya; bonyeza; tufuate; tufuatilie; fuatilia; pakua; shiriki; sambaza;
        andika; pata; soma; toa maoni
      `),
    links: phrases(`
        bofya hapa; bonyeza hapa
      `),
    things: {
      newsletter: phrases(`
        jarida; barua pepe; habari za hivi punde; arifa; bure
      `),
      'comment-notice': phrases(`
        maoni; maoni yako
      `),
      follow: phrases(`
        mitandao ya kijamii; chaneli; facebook; instagram; twitter; youtube; whatsapp; telegram
      `),
      share: phrases(`
        makala hii; habari hii; marafiki
      `),
      app: phrases(`
        programu; aplikesheni
      `)
    },
    own: {
      newsletter: phrases(`
        habari za hivi punde; habari zaidi
      `)
    }
  }
}

export default sw
