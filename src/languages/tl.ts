import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Tagalog (Filipino). */
export const tl: Language = {
  ...bare,
  tag: 'tl',
  mixesEnglish: true,
  name: 'Tagalog',
  signs: {
    words: words(`
      ang ng sa na mga at ay ni si para ito niya kay nang kung hindi naman ako ko mo siya din rin lang may
      mula ayon nila sila ka pa isang pero dahil habang matapos kanyang kaniyang kanilang kasi bilang noong
      nito ating natin namin kami tayo upang wala walang mayroon ngunit lamang umano daw raw po`),
    letters: ''
  },
  quotes: ['“”', '‘’', '""', "''"],
  decimal: '.',
  abbreviations: words('g gng bb dr dra atty gov sen rep pres brgy sto sta jr sr st kgg'),
  grammar: {
    ...bare.grammar,
    openEnded: words('ang ng sa mga at ay ni si kay para kung dahil upang'),
    subjects: words('ako ikaw siya kami tayo kayo sila'),
    saying: words('sabi sinabi ani dagdag wika ayon giit paliwanag')
  },
  compounds: {...bare.compounds, doubles: true},
  labels: {
    cookie: {
      start: phrases(`
        gumagamit kami ng cookies; ang website na ito ay gumagamit ng cookies;
        gumagamit ang website na ito ng cookies
      `)
    },
    player: {
      whole: phrases(`
        panoorin ang video
      `)
    },
    newsletter: {
      whole: phrases(`
        mag-subscribe
      `)
    },
    'read-more': {
      start: phrases(`
        basahin:
        basahin din
        basahin pa
        basahin ang buong
        magbasa pa
        panoorin:
        panoorin din
        tingnan din
        kaugnay na balita
        mga kaugnay na balita
        kaugnay na ulat
        iba pang balita
        mga kaugnay na artikulo
        related stories; basahin rin; basahin din:
      `),
      weak: phrases(`
        basahin
        panoorin
        tingnan
        video
        larawan
        related
      `)
    },
    related: {
      start: ['mga kaugnay na balita', 'kaugnay na balita', 'mga kaugnay na artikulo'],
      whole: phrases(`
        iba pang balita
        iba pang mga balita
        pinakabagong balita
        mga balita
        trending;
        basahin din;
        pinakabasa
      `)
    },
    ad: {
      whole: ['patalastas', 'anunsyo', 'advertisement']
    },
    'comment-heading': {
      start: phrases(`
        mag-iwan ng tugon
        mag-iwan ng komento
        mag-iwan ng puna
        magkomento
      `),
      weak: phrases(`
        mga komento
        komento
        mga puna
        tugon;
        walang komento
      `),
      whole: phrases(`
        mag-post ng isang komento
      `)
    },
    'comment-notice': {
      start: phrases(`
        ang iyong email address ay hindi ipa-publish
        ang iyong email address ay hindi ilalathala
        ang mga kinakailangang mga field ay markado
        tinitignan ang iyong puna
        dapat ay nakatala ka para makapagpaskil ng puna
      `),
      whole: ['sarado na ang mga puna']
    },
    'comment-field': {
      start: ['pindutin ito para bawiin ang tugon', 'maglagay ng puna']
    },
    share: {
      start: ['ibahagi ito', 'ibahagi sa facebook', 'i-share ang'],
      whole: phrases(`
        ibahagi
        i-share
        ibahagi:
        share
      `)
    },
    follow: {
      start: phrases(`
        sundan kami sa
        i-follow kami sa
        mag-subscribe sa;
        i-follow kami; sundan kami; sumali sa aming;
        i-follow ang aming; i-follow ang opisyal na; i-follow ang official
      `)
    },
    tags: {
      start: ['mga kataga:', 'tags:', 'mga tag:'],
      weak: ['mga kataga', 'tags']
    },
    copyright: {
      start: ['reserbado ang lahat', '© reserbado', 'lahat ng karapatan ay nakalaan']
    },
    navigation: {
      whole: phrases(`
        tungkol sa amin
        makipag-ugnayan
        bumalik sa itaas
        tingnan lahat;
        mag-subscribe sa: i-post ang mga komento (atom); mas bagong post; mas lumang post;
        naunang artikulo; susunod na artikulo; susunod na balita; naunang balita
      `),
      weak: phrases(`
        home
      `)
    },
    truncation: {
      whole: phrases(`
        magbasa pa;
        basahin ang buong artikulo;
        basahin pa
      `),
      start: ['ipagpatuloy ang pagbabasa', 'magpatuloy sa pagbabasa']
    },
    byline: {
      start: phrases(`
        ni:
        ulat ni
        isinulat ni
        sinulat ni
      `)
    },
    credit: {
      start: phrases(`
        larawan:
        larawan mula sa
        kuha ni
        larawan ni
        photo:
      `),
      weak: ['larawan', 'kuha']
    },
    date: {
      weak: phrases(`
        oras ang nakalipas; minuto ang nakalipas; araw ang nakalipas;
        linggo ang nakalipas; buwan ang nakalipas; min. ang nakalipas
      `),
      start: ['inilathala:', 'nai-publish']
    },
    'sign-off': {
      start: ['pinagmulan:', 'ulat mula sa'],
      weak: ['ulat']
    }
  },
  requests: {
    page: phrases(`
        kami; aming; amin; namin
      `),
    readers: phrases(`
        ikaw; mo; iyong; inyo; ninyo; kayo
      `),
    deeds: phrases(`
        mag-subscribe; i-follow; i-like; i-click; i-share; i-download; sumali; magparehistro; mag-sign up;
        ibahagi; mag-comment
      `),
    links: phrases(`
        i-click dito; i-click ang link
      `),
    things: {
      newsletter: phrases(`
        newsletter*; email; libre; breaking news
      `),
      'comment-notice': phrases(`
        komento; komento mo
      `),
      follow: phrases(`
        facebook; youtube; channel; social media; twitter; instagram; viber; telegram; tiktok; google news
      `),
      share: phrases(`
        artikulong ito; balitang ito; mga kaibigan
      `)
    },
    own: {
      newsletter: phrases(`
        pinakabagong balita; mga pinakabagong balita
      `)
    }
  }
}

export default tl
