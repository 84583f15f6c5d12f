import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.ts'

/** An article and what stands in it between its paragraphs or behind them. */
interface Case {
  readonly lang: string
  readonly paragraphs: readonly [string, string]
  readonly between?: readonly string[]
  readonly behind?: readonly string[]
}

const english = [
  'The city ordered the closure of the market on Monday after traders ignored three notices to clear the drainage channel beneath their stalls.',
  'The market women’s association said that it would write to the governor, since nobody had seen a single truck in all that time.'
] as const

const cases: readonly Case[] = [
  {
    lang: 'ar',
    paragraphs: [
      'أغلقت البلدية ابتداء من يوم الثلاثاء ثلاثة شوارع في المدينة القديمة لإصلاح المجرى الذي انهار خلال أمطار الأسبوع الماضي.',
      'وطالب السكان بتنظيف المصارف قبل أن تعود العواصف إلى المرفأ، فيما قال مدير الأشغال إن العمل سيستمر أربعين يوما.'
    ],
    between: ['اقرأ أيضاً.. المتحف يفتح أبوابه بعد خمس سنوات'],
    behind: ['شارك', 'التعليقات', 'الكلمات المفتاحية']
  },
  {
    lang: 'th',
    paragraphs: [
      'เทศบาลปิดถนนสามสายในเมืองเก่าตั้งแต่วันอังคาร เพื่อซ่อมท่อระบายน้ำที่ทรุดตัวลงระหว่างฝนตกหนักเมื่อสัปดาห์ก่อน ผู้อำนวยการกล่าวว่างานจะใช้เวลาสี่สิบวัน และร้านค้าเปิดได้ตามปกติ แต่ลูกค้าต้องเดินเท้ามาจากจัตุรัส',
      'ฝ่ายค้านต้องการดูสัญญา ส่วนชาวบ้านเรียกร้องให้ลอกท่อก่อนที่พายุลูกต่อไปจะมาถึงท่าเรือ'
    ],
    between: ['อ่านเพิ่มเติม: ชาวบ้านประท้วงการปิดสะพาน'],
    behind: ['ข่าวที่เกี่ยวข้อง', 'แท็กที่เกี่ยวข้อง']
  },
  {
    lang: 'vi',
    paragraphs: [
      'Chính quyền thành phố từ thứ Ba đóng ba con đường quanh quảng trường trong khu phố cổ để sửa đường cống bị sập tuần trước.',
      'Phe đối lập muốn xem hợp đồng, còn người dân yêu cầu nạo vét hố ga trước khi những cơn bão tiếp theo đến.'
    ],
    between: ['QUẢNG CÁO']
  },
  {lang: 'en', paragraphs: english, between: ['Join our WhatsApp channel for more news']},
  {
    lang: 'en',
    paragraphs: english,
    behind: ['Copyright Harbour Press. All rights reserved. This material may not be published or broadcast.']
  },
  {
    lang: 'de',
    paragraphs: [
      'Die Stadt sperrt von Dienstag an drei Straßen der Altstadt, um den Kanal zu reparieren, der vergangene Woche gebrochen ist.',
      'Die Anwohner verlangen, dass die Gullys gereinigt werden, bevor die nächsten Gewitter über den Hafen kommen.'
    ],
    between: ['An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.']
  },
  {
    lang: 'nl',
    paragraphs: [
      'De gemeente sluit vanaf dinsdag drie straten in de oude stad om het riool te herstellen dat vorige week is bezweken.',
      'De bewoners eisen dat de putten worden schoongemaakt voordat de volgende onweersbuien over de haven komen.'
    ],
    between: ['Lees ook', 'Museum gaat na vijf jaar verbouwen weer open']
  }
]

describe('what sites put between paragraphs and behind them', () => {
  it.each(cases)('goes in $lang: $between $behind', ({lang, paragraphs, between = [], behind = []}) => {
    const [first, last] = paragraphs
    const text = [first, ...between, last, ...behind].join('\n\n')
    expect(clean(text, {lang}).text).toBe(paragraphs.join('\n\n'))
  })

  it('stays where a sentence is about it', () => {
    const text = [...english, 'Copyright Act or not, the song is hers. The court agreed on Friday.'].join(
      '\n\n'
    )
    expect(clean(text, {lang: 'en'}).text).toBe(text)
  })
})
