import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.ts'
import {defaultLanguages} from '../../src/languages/defaults.ts'
import type {LabelKind, Language} from '../../src/languages/language.ts'
import {chief, others} from './texts.ts'

/** How a report tells what reads like a label: who says it, where it stands, what it is in quotation marks. */
const told: Readonly<Record<string, readonly string[]>> = {
  bg: ['{label}, каза кметът в понеделник.', '{label}, пишеше на табелата на пристанището.'],
  bn: ['{label}, মেয়র সোমবার বলেন।', '{label}, দরজায় লেখা ছিল।'],
  da: ['{label}, sagde borgmesteren i mandags.', '{label}, stod der på skiltet i havnen.'],
  el: ['{label}, είπε ο δήμαρχος τη Δευτέρα.', '{label}, έγραφε η πινακίδα στο λιμάνι.'],
  et: ['{label}, ütles linnapea esmaspäeval.'],
  eu: ['{label}, esan zuen alkateak astelehenean.'],
  fa: ['{label}، شهردار روز دوشنبه گفت.', '{label}، روی در بندر نوشته شده بود.'],
  fi: ['{label}, sanoi kaupunginjohtaja maanantaina.', '{label}, luki sataman portissa.'],
  gl: ['{label}, dixo o alcalde o luns.', '{label}, poñía no cartel do porto.'],
  he: ['{label}, אמר ראש העיר ביום שני.', '{label}, נכתב על השלט בנמל.'],
  hr: ['{label}, rekao je gradonačelnik u ponedjeljak.', '{label}, pisalo je na vratima luke.'],
  hu: ['{label}, mondta a polgármester hétfőn.', '{label}, állt a kikötő kapuján.'],
  lt: ['{label}, sakė meras pirmadienį.'],
  lv: ['{label}, sacīja mērs pirmdien.'],
  mk: ['{label}, рече градоначалникот во понеделник.', '{label}, пишуваше на портата.'],
  mr: ['{label}, महापौर सोमवारी म्हणाले.', '{label}, दारावर लिहिले होते.'],
  ms: ['{label}, kata datuk bandar pada hari Isnin.'],
  no: ['{label}, sa ordføreren mandag.', '{label}, sto det på skiltet i havna.'],
  ro: ['{label}, a spus primarul luni.', '{label}, scria pe poarta portului.'],
  sk: ['{label}, povedal primátor v pondelok.', '{label}, stálo na bráne prístavu.'],
  sl: ['{label}, je dejal župan v ponedeljek.', '{label}, je pisalo na vratih pristanišča.'],
  sq: ['{label}, tha kryetari të hënën.'],
  sr: ['{label}, рекао је градоначелник у понедељак.', '{label}, писало је на вратима луке.'],
  ur: ['{label}، میئر نے پیر کو کہا۔', '{label}، دروازے پر لکھا تھا۔'],
  ar: [
    '{label}، قال رئيس البلدية يوم الاثنين.',
    '{label}، كتب على باب الميناء.',
    'كتب على باب الميناء «{label}» بحروف حمراء.',
    'كتب على باب الميناء "{label}" بحروف حمراء.'
  ],
  cs: [
    '{label}, řekl starosta v pondělí.',
    '{label}, stálo na ceduli v přístavu.',
    'Na bráně přístavu stojí „{label}“.',
    'Na bráně přístavu stojí "{label}" červenými písmeny.'
  ],
  de: [
    '{label}, sagte der Bürgermeister am Montag.',
    '{label}, stand auf dem Schild am Hafen.',
    'Am Tor des Hafens stand "{label}" in roten Buchstaben.',
    'Auf dem Schild am Tor steht ‚{label}‘ und sonst nichts.',
    'Auf dem Schild steht: „{label}.“'
  ],
  en: [
    '{label}, the mayor said at the meeting.',
    '{label}, a poster at the ferry gate read.',
    'On the gate of the harbour stood "{label}" in red letters.',
    "The sign on the gate says '{label}' and nothing else.",
    '‘{label}’ is what the sign on the gate says.'
  ],
  es: [
    '{label}, dijo el alcalde el lunes.',
    '{label}, ponía en el cartel del puerto.',
    'En la puerta del puerto se lee "{label}" en letras rojas.',
    'En el cartel se lee: «{label}».'
  ],
  fr: [
    '{label}, a dit le maire lundi soir.',
    '{label}, lisait-on sur la porte du port.',
    'Sur la porte du port on lit "{label}" en lettres rouges.',
    'Sur la porte on lit : « {label} ».'
  ],
  hi: [
    '{label}, महापौर ने सोमवार को कहा।',
    '{label}, बंदरगाह के दरवाजे पर लिखा था।',
    'बंदरगाह के दरवाजे पर ‘{label}’ लिखा है।',
    'बंदरगाह के दरवाजे पर "{label}" लिखा है।'
  ],
  id: [
    '{label}, kata wali kota pada hari Senin.',
    '{label}, begitu bunyi papan di pelabuhan.',
    'Di gerbang pelabuhan tertulis “{label}” dengan huruf merah.',
    'Di gerbang pelabuhan tertulis "{label}" dengan huruf merah.'
  ],
  it: [
    '{label}, ha detto il sindaco lunedì.',
    '{label}, si leggeva sul cartello del porto.',
    'Sulla porta del porto si legge "{label}" in lettere rosse.',
    'Sul cartello si legge: «{label}».'
  ],
  ja: [
    '{label}、と市長は月曜日に話した。',
    '{label}と港の門に書かれていた。',
    '港の門に「{label}」とある。',
    '港の門には『{label}』の文字が見える。'
  ],
  ko: [
    '{label}라고 시장은 월요일에 말했다.',
    '{label}라는 글이 항구 문에 적혀 있었다.',
    '항구 문에는 ‘{label}’라는 글이 있습니다.',
    '항구 문에는 "{label}"라는 글이 있습니다.'
  ],
  nl: [
    '{label}, zei de burgemeester maandag.',
    '{label}, stond er op het bord bij de haven.',
    'Op de poort van de haven staat "{label}" in rode letters.',
    "Op het bord staat '{label}' en verder niets."
  ],
  pl: [
    '{label}, powiedział burmistrz w poniedziałek.',
    '{label}, głosił napis w porcie.',
    'Na bramie portu widnieje napis „{label}”.',
    'Na bramie portu widnieje "{label}" czerwonymi literami.'
  ],
  pt: [
    '{label}, disse o autarca na segunda-feira.',
    '{label}, lia-se no cartaz do porto.',
    'Na porta do porto lê-se "{label}" em letras vermelhas.',
    'No cartaz lê-se: “{label}”.'
  ],
  ru: [
    '{label}, сказал мэр в понедельник.',
    '{label}, было написано на воротах порта.',
    'На воротах порта написано «{label}».',
    'На воротах порта написано "{label}" красными буквами.'
  ],
  sv: [
    '{label}, sade borgmästaren i måndags.',
    '{label}, stod det på skylten i hamnen.',
    'På hamnens port står ”{label}” med röda bokstäver.',
    'På hamnens port står "{label}" med röda bokstäver.'
  ],
  th: [
    '{label} นายกเทศมนตรีกล่าวเมื่อวันจันทร์',
    '{label} มีข้อความเขียนไว้ที่ประตูท่าเรือ',
    'ที่ประตูท่าเรือมีคำว่า “{label}” ตัวสีแดง',
    'ที่ประตูท่าเรือมีคำว่า "{label}" ตัวสีแดง'
  ],
  tr: [
    '{label}, dedi belediye başkanı pazartesi günü.',
    '{label} diye yazıyordu limanın kapısında.',
    'Limanın kapısında “{label}” yazıyor.',
    'Limanın kapısında "{label}" yazıyor.'
  ],
  uk: [
    '{label}, сказав мер у понеділок.',
    '{label}, було написано на воротах порту.',
    'На воротах порту написано «{label}».',
    'На воротах порту написано "{label}" червоними літерами.'
  ],
  vi: [
    '{label}, thị trưởng nói hôm thứ Hai.',
    'Trên cổng cảng ghi “{label}” bằng chữ đỏ.',
    'Trên cổng cảng ghi "{label}" bằng chữ đỏ.'
  ],
  zh: [
    '{label}，市长星期一说。',
    '{label}，码头的门上写着。',
    '码头的门上贴着“{label}”几个大字。',
    '碼頭的門上貼著「{label}」幾個大字。'
  ]
}

/** Kinds whose labels are sentences, which somebody may say. */
const kinds: readonly LabelKind[] = [
  'newsletter',
  'follow',
  'app',
  'share',
  'copyright',
  'disclaimer',
  'paywall',
  'donation',
  'contact',
  'comment-notice',
  'cookie'
]

/** Labels of a kind that are looked at. */
const perKind = 12

/** Some labels of a language, from all parts of its lists; one that asks something or has a gap is no sentence to tell. */
function labelsOf({labels}: Language): readonly string[] {
  return kinds.flatMap((kind) => {
    const {start = [], whole = []} = labels[kind] ?? {}
    const all = [...start, ...whole].filter((label) => !/[…©ⓒ*:：?？!|.,，()']/.test(label))
    const step = Math.max(1, Math.floor(all.length / perKind))
    return all.filter((_, i) => i % step === 0)
  })
}

/** An article in a language, of some sentences. */
function articleIn(lang: string): string {
  const texts = chief[lang] ?? others[lang] ?? []
  return texts
    .flatMap((text) => text.split('\n').filter(Boolean))
    .slice(0, 3)
    .join('\n\n')
}

describe('what reads like a label', () => {
  it.each(Object.entries(told))('stays where a report tells it: %s', (lang, forms) => {
    const pack = defaultLanguages.find(({tag}) => tag === lang)!
    const body = articleIn(lang)
    const removed: string[] = []
    for (const label of labelsOf(pack)) {
      for (const form of forms) {
        const sentence = form.replace('{label}', label[0]!.toUpperCase() + label.slice(1))
        const text = `${body}\n\n${sentence}`
        if (clean(text, {lang}).text !== text) removed.push(sentence)
      }
    }
    expect(removed).toEqual([])
  })
})
