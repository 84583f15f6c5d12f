import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Burmese. */
export const my: Language = {
  ...bare,
  tag: 'my',
  name: 'Burmese',
  signs: {
    words: words('သည် များ ကို မှ နှင့် တွင် ၏ ဖြင့် အတွက် ဖြစ်'),
    letters: ''
  },
  quotes: ['“”', '‘’', '""'],
  decimal: '.',
  labels: {
    continues: {
      start: phrases(`
        end of
      `)
    },
    'read-more': {
      start: ['ဆက်လက်ဖတ်ရှုရန်', 'ဆက်ဖတ်ရန်', 'ဆက်စပ်သတင်းများ']
    },
    related: {
      whole: phrases(`
        ဆက်စပ်သတင်းများ
        နောက်ဆုံးရသတင်းများ
        ဆက်စပ်သတင်း
        လူကြိုက်များသောသတင်းများ`)
    },
    ad: {
      whole: ['ကြော်ငြာ']
    },
    'comment-heading': {
      start: phrases(`
        ပြန်စာထားခဲ့ပါ
        ြပန်စာထားခဲ့ပါ
        မှတ်ချက် ေပးထားခဲ့ပါ
        မှတ်ချက် ပေးထားခဲ့ပါ
        မှတ်ချက်ရေးရန်`),
      weak: ['မှတ်ချက်များ', 'မှတ်ချက်']
    },
    'comment-notice': {
      start: phrases(`
        သင့် email လိပ်စာကို
        သင့်မှတ်ချက်အား စစ်ဆေးမှုကို စောင့်နေသည်
        မှတ်ချက်ေရးရန် အသင်းဝင်
        လိုအပ်ေသာ ကွက်လပ်များကို
        လိုအပ်သော ကွက်လပ်များကို`),
      whole: ['မှတ်ချက်ေပးြခင်းကို ပိတ်ထားသည်', 'မှတ်ချက်များကို ပိတ်ထားသည်', 'မှတ်ချက်ပေးခြင်းကို ပိတ်ထားသည်']
    },
    'comment-field': {
      start: ['ပြန်စာ ပယ်ဖျက်ပါ', 'မှတ်ချက် ပေးပို့ပါ', 'မှတ်ချက် ေပးပို့ပါ']
    },
    share: {
      whole: ['မျှဝေရန်', 'မျှဝေပါ']
    },
    tags: {
      start: ['စကားစုတွဲများ :', 'စကားစုတွဲများ:']
    },
    navigation: {
      whole: ['ပင်မစာမျက်နှာ', 'မူလစာမျက်နှာ']
    },
    player: {
      whole: ['ဖွင့်နေသည်...', 'ဖွင့်နေသည်']
    },
    credit: {
      start: ['ဓာတ်ပုံ:', 'ဓာတ်ပုံ -'],
      weak: ['ဓာတ်ပုံ']
    }
  }
}

export default my
