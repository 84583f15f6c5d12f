import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Khmer. */
export const km: Language = {
  ...bare,
  tag: 'km',
  name: 'Khmer',
  signs: {
    words: words('និង បាន នៅ ដែល ជា មាន ក្នុង ការ ដោយ ថា ពី'),
    letters: ''
  },
  quotes: ['“”', '«»', '""'],
  decimal: '.',
  labels: {
    'read-more': {
      start: phrases(`
        អានបន្ត
        អានបន្ថែម
        អត្ថបទទាក់ទង
        ព័ត៌មានទាក់ទង`)
    },
    related: {
      whole: phrases(`
        អត្ថបទទាក់ទង
        ព័ត៌មានទាក់ទង
        អត្ថបទពាក់ព័ន្ធ
        ព័ត៌មានថ្មីៗ
        ព័ត៌មានផ្សេងទៀត`)
    },
    ad: {
      whole: ['ផ្សាយពាណិជ្ជកម្ម', 'ពាណិជ្ជកម្ម']
    },
    share: {
      whole: ['ចែករំលែក', 'ចែករំលែក:']
    },
    copyright: {
      start: ['រក្សាសិទ្ធិគ្រប់យ៉ាង']
    },
    navigation: {
      whole: ['ទំព័រដើម', 'អំពីយើង', 'ទំនាក់ទំនងយើង']
    },
    credit: {
      start: ['រូបភាព:', 'រូបថត:']
    },
    date: {
      weak: phrases(`
        នាទីមុន; ម៉ោងមុន; ថ្ងៃមុន; សប្ដាហ៍មុន; ខែមុន
      `)
    }
  }
}

export default km
