import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.ts'

const paragraphs: Readonly<Record<string, string>> = {
  en: [
    'The city closes three streets of the old town from Tuesday, to repair the sewer that broke last week under the market square.',
    'Residents want the drains cleaned before the next storms reach the harbour, and the mayor has promised to find the money.'
  ].join('\n\n'),
  ru: [
    'Власти Заречинска закрыли с вторника три улицы старого города, чтобы починить коллектор, который рухнул во время дождей.',
    'Жители просят прочистить колодцы до того, как до порта дойдут осенние бури, а мэр обещает найти деньги в бюджете.'
  ].join('\n\n'),
  hy: [
    'Քաղաքը երեքշաբթի օրվանից փակել է հին թաղամասի երեք փողոց, որպեսզի վերանորոգի կոյուղագիծը, որը փլուզվել էր անձրևների ժամանակ։',
    'Բնակիչները խնդրում են մաքրել դիտահորերը, քանի դեռ աշնան փոթորիկները չեն հասել նավահանգիստ, ասել է քաղաքապետը (երեկ):'
  ].join('\n\n'),
  ka: [
    'ქალაქმა სამშაბათიდან ძველ უბანში სამი ქუჩა ჩაკეტა, რათა შეაკეთოს კოლექტორი, რომელიც გასული კვირის წვიმების დროს ჩამოინგრა.',
    'მოსახლეობა ითხოვს ჭების გაწმენდას, სანამ შემოდგომის ქარიშხლები ნავსადგურს მიაღწევს, მერი კი ფულის გამოძებნას ჰპირდება.'
  ].join('\n\n'),
  ar: [
    'أغلقت البلدية ابتداء من يوم الثلاثاء ثلاثة شوارع في المدينة القديمة لإصلاح المجرى الذي انهار خلال أمطار الأسبوع الماضي.',
    'وطالب السكان بتنظيف المصارف قبل أن تعود العواصف إلى المرفأ، فيما قال مدير الأشغال إن العمل سيستمر أربعين يوما.'
  ].join('\n\n'),
  he: [
    'העירייה סוגרת החל מיום שלישי שלושה רחובות בעיר העתיקה כדי לתקן את תעלת הניקוז שקרסה בגשמים של השבוע שעבר.',
    'התושבים דורשים לנקות את הבורות לפני שהסערות הבאות יגיעו אל הנמל, וראש העיר הבטיח למצוא את הכסף בתקציב.'
  ].join('\n\n'),
  ko: [
    '시는 화요일부터 지난주 폭우로 무너진 하수관을 고치기 위해 구시가지의 거리 세 곳을 막는다고 밝혔다.',
    '주민들은 다음 태풍이 항구에 닿기 전에 빗물받이를 청소해 달라고 요구했고, 시장은 예산을 마련하겠다고 말했다.'
  ].join('\n\n'),
  uk: [
    'Музей у порту знову відчиняє двері в п’ятницю після п’яти років, за які оновили дах, підлогу і труби старої будівлі.',
    'Директорка розповіла, що найважче було зі старим поромом у великій залі, бо ніхто не знав, як його туди занесли.'
  ].join('\n\n'),
  hr: [
    'Grad od utorka zatvara tri ulice staroga grada kako bi popravio kanalizaciju koja je prošloga tjedna pukla ispod tržnice.',
    'Stanovnici traže da se odvodi očiste prije nego što sljedeće oluje stignu do luke, a gradonačelnik je obećao pronaći novac.'
  ].join('\n\n')
}

const goes: readonly [lang: string, behind: string, title?: string][] = [
  // Ranks, told by a heading or by what headlines look like.
  [
    'en',
    'Most read\n1\nFerry stays in the harbour for a third day\n2\nBridge opens a week early after the storm\n3\nTraders write to the governor about the market'
  ],
  [
    'en',
    '1\nMayor says the bridge is “not for sale” this year\n2\nFerry stays in the harbour... for a third day\n3\nTraders write to the governor about the market'
  ],
  [
    'hy',
    '1\nՆոր կամուրջ՝ նավահանգստում․ այն կբացվի հաջորդ տարի\n2\nՁկնորսները դիմել են նախարարությանը․ «Մեզ չեն լսում»\n3\nԱռաջին մեծ նավը մտավ նավահանգիստ երեկ առավոտյան'
  ],
  // Hands.
  ['ko', '☞ 항만 개발 반대 주민 수백 명 모여\n☞ 북부 수협, 도청에 건의서 제출'],
  // The headline once more, and those of others.
  [
    'ru',
    'Три улицы старого города закрыли до весны\nРыбаки написали письмо министру транспорта\nВ порт пришёл первый круизный лайнер',
    'Три улицы старого города закрыли до весны'
  ],
  // What feeds add.
  ['en', 'The post Three streets close from Tuesday appeared first on Harbour Post.'],
  ['ru', 'Запись Три улицы закрыли до весны впервые появилась Портовая газета.'],
  // A label glued to a headline, where no capital tells the seam.
  ['ar', 'المقال السابقرصيف جديد في الميناء الشمالي\nالمقال التاليالصيادون يرفعون شكوى إلى الوزارة'],
  ['he', 'הפוסט הקודםרציף חדש ייבנה בנמל\nהפוסט הבאהדייגים פנו למשרד התחבורה'],
  [
    'ka',
    'წინა სტატიანავსადგურში ახალი ნავმისადგომი აშენდება\nშემდეგი სტატიამეთევზეებმა სამინისტროს მიმართეს'
  ],
  // The size of an ad.
  ['en', 'Ad 300x250\n\nAdvertisement (728x90)'],
  // Neighbours share labels.
  ['uk', 'Читайте нас в Telegram'],
  ['hr', 'Povezane vesti »']
]

const stays: readonly [lang: string, text: string, title?: string][] = [
  [
    'en',
    `${paragraphs.en}\n\nThis is how the bread is made.\n\n1\nRub the butter into the flour and the salt\n2\nAdd the eggs and stir until it is smooth\n3\nBake it until the crust is brown all over`
  ],
  [
    'en',
    `${paragraphs.en}\n\nThe best books of the summer:\n\n1\nThe Tin Whale and “Other Stories” of the Sea\n2\nThe Captain Who “Never Came Home” Again\n3\nUnder the Stairs of the Old Lighthouse`
  ],
  [
    'en',
    `${paragraphs.en}\n\nThese questions stay open.\n\n1\nWho knew of the broken sewer before last week?\n2\nWhy did nobody close the market square in time?\n3\nWhen will the drains be cleaned for the winter?`
  ],
  [
    'en',
    `${paragraphs.en}\n\nThe race ended so.\n\n1\nAnna Holt (Saltry Wheelers), 3 hours 12 minutes “a record”\n2\nDot Farrow (Ostrey), 3 hours 14 minutes “so close”\n3\nOsric Pell (Penwyck), 3 hours 20 minutes and a puncture`
  ],
  [
    'en',
    'Ask the river first\n\nThe river takes the bridge and keeps the stone,\nit gives the ferry back and wants the oar.\nAsk the river first\nBefore you go alone\nAsk the river first\nThe Stone Upon The Shore',
    'Ask the river first'
  ],
  ['en', `${paragraphs.en}\n\nThree streets close from Tuesday`, 'Three streets close from Tuesday'],
  [
    'en',
    `${paragraphs.en}\n\nThe post that he wrote on Monday appeared first on the board of the town hall, and nobody has read it since then.`
  ],
  ['en', `${paragraphs.en}\n\nHoldings at the end of March\n\n100\nShares\n40\nBonds`],
  ['en', `Sizes of banners\n\n${paragraphs.en}\n\nMedium rectangle 300x250\nLeaderboard 728x90`],
  [
    'ar',
    `${paragraphs.ar}\n\nالمقال السابق في هذه السلسلة تناول المرفأ القديم وصياديه، ويتناول المقال التالي جسره الجديد.`
  ],
  [
    'ko',
    `${paragraphs.ko}\n\n시가 밝힌 지원 내용은 다음과 같다:\n☞ 소상공인 대출 이자 지원 기간 확대\n☞ 구시가지 상인 임대료 감면 신설`
  ],
  [
    'hr',
    `${paragraphs.hr}\n\nVesti iz luke stižu svakoga jutra, kaže stari ribar, i svaka druga govori o oluji koja nije došla.`
  ]
]

describe('lists behind the last paragraph', () => {
  it.each(goes)('go: %s %s', (...[lang, behind, title]) => {
    const text = paragraphs[lang]!
    for (const given of [lang, undefined]) {
      const context = {...(title === undefined ? {} : {title}), ...(given === undefined ? {} : {lang: given})}
      expect(clean(`${text}\n\n${behind}`, context).text.trim()).toBe(text)
    }
  })

  it.each(stays)('stay where they are the article’s: %s %s', (...[lang, text, title]) => {
    expect(clean(text, title === undefined ? {lang} : {lang, title}).text).toBe(text)
  })
})

describe('counts above the first paragraph', () => {
  it.each(['4\nSHARES', 'Comments (0)', 'Comments: 3', '1.2k\nShares'])('go: %s', (count) => {
    const {text} = clean(`Three streets close from Tuesday\n\n${count}\n\n${paragraphs.en}`, {lang: 'en'})
    expect(text).toBe(`Three streets close from Tuesday\n\n${paragraphs.en}`)
  })

  it.each(['Comments (on a closed street)', '100\nShares\n\n200\nBonds', '12\nComments from the pier'])(
    'stay where they are the article’s: %s',
    (line) => {
      const text = `${paragraphs.en}\n\n${line}\n\n${paragraphs.en!.split('\n\n').reverse().join('\n\n')}`
      expect(clean(text, {lang: 'en'}).text).toContain(line)
    }
  )
})

describe('letters that Arabic writes in two ways', () => {
  const text = paragraphs.ar!

  it.each([
    'إقرأ أيضا: رصيف جديد في الميناء الشمالي',
    'اقرأ أيضاً: رصيف جديد في الميناء الشمالي',
    'إشترك الان'
  ])('are one in labels: %s', (line) => {
    expect(clean(`${text}\n\n${line}`).text.trim()).toBe(text)
  })
})

describe('the deletion budget', () => {
  it('counts words of Thai by their letters, not by the spaces of its headlines', () => {
    const first =
      'เทศบาลปิดถนนสามสายในเมืองเก่าตั้งแต่วันอังคาร เพื่อซ่อมท่อระบายน้ำที่ทรุดตัวลงระหว่างฝนตกหนักเมื่อสัปดาห์ก่อน ผู้อำนวยการกล่าวว่างานจะใช้เวลาสี่สิบวัน'
    const second =
      'ฝ่ายค้านต้องการดูสัญญา ส่วนชาวบ้านเรียกร้องให้ลอกท่อก่อนที่พายุลูกต่อไปจะมาถึงท่าเรือ ขณะที่นายกเทศมนตรีบอกว่างบประมาณปีนี้หมดแล้ว'
    const behind =
      'ข่าวที่เกี่ยวข้อง\nท่าเรือใหม่ จะสร้างเสร็จ ปีหน้า\nชาวประมง ยื่นหนังสือ ถึงกระทรวง\nเรือสำราญ ลำแรก เข้าเทียบท่า'
    const text = `${first}\n\nอ่านเพิ่มเติม: ท่าเรือใหม่ จะสร้างเสร็จ ปีหน้า\n\n${second}\n\n${behind}`
    expect(clean(text).text).toBe(`${first}\n\n${second}`)
  })
})
