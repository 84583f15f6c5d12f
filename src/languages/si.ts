import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Sinhala. */
export const si: Language = {
  ...bare,
  tag: 'si',
  name: 'Sinhala',
  signs: {
    words: words('ඇති බව සහ මෙම ඒ වන එම මේ හා විසින් සඳහා අතර කර ද එක් ලෙස කළ නමුත් ඔහු අද'),
    letters: ''
  },
  quotes: ['“”', '‘’', "''", '""'],
  decimal: '.',
  grammar: {...bare.grammar, saying: words('පැවසීය පැවසුවේය පවසයි කියයි කීවේය')},
  labels: {
    continues: {
      start: phrases(`
        end of
      `)
    },
    'read-more': {
      start: phrases(`
        තවත් කියවන්න
        වැඩිදුර කියවන්න
        මෙයත් කියවන්න
        මේවාත් කියවන්න
        සම්බන්ධ පුවත්`),
      weak: ['කියවන්න', 'බලන්න', 'වීඩියෝ']
    },
    related: {
      whole: phrases(`
        තවත් පුවත්
        නවතම පුවත්
        සම්බන්ධ පුවත්
        වෙනත් පුවත්
        ප්‍රධාන පුවත්;
        මෙයත් කියවන්න
      `)
    },
    ad: {
      whole: ['දැන්වීම', 'දැන්වීම්']
    },
    'comment-heading': {
      start: ['ප්‍රතිචාරයක් ලබාදෙන්න', 'අදහස් දක්වන්න'],
      weak: phrases(`
        අදහස්
        ප්‍රතිචාර
        ප්‍රතිචාර වසා ඇත
        ඔබේ අදහස්`)
    },
    'comment-notice': {
      start: ['ඔබේ ප්‍රතිචාරය අනුමත කිරීම', 'ඔබ ප්‍රතිචාර දැක්වීම සඳහා පිවිසිය යුතුය', 'ඔබගේ ඊමේල් ලිපිනය']
    },
    share: {
      whole: ['මෙය බෙදාගන්න', 'බෙදාගන්න', 'මෙයට කැමති වන්න']
    },
    tags: {
      start: ['ටැග:', 'ටැග්:']
    },
    copyright: {
      start: ['සියලුම හිමිකම් ඇවිරිණි', 'සියලු හිමිකම් ඇවිරිණි']
    },
    navigation: {
      whole: phrases(`
        මුල් පිටුව
        මුල් පිටුවට
        අප ගැන
        අප අමතන්න`)
    },
    player: {
      whole: ['පුරණය වෙමින්...', 'පූරණය වෙමින්...']
    },
    credit: {
      start: ['ඡායාරූප:', 'ඡායාරූපය:', 'ඡායාරූප -'],
      weak: ['ඡායාරූප', 'ඡායාරූපය']
    }
  },
  requests: {
    page: phrases('අපගේ; අපේ'),
    readers: phrases('ඔබ; ඔබගේ; ඔබේ; කරුණාකර'),
    deeds: phrases(
      `එක්වන්න; එකතු වන්න; සම්බන්ධ වන්න; ලියාපදිංචි වන්න; ලයික් කරන්න; ෂෙයා කරන්න; ක්ලික් කරන්න; බාගත කරන්න; කියවන්න; නරඹන්න`
    ),
    links: phrases('මෙතැනින් ක්ලික් කරන්න; මෙතන ක්ලික් කරන්න'),
    things: {
      newsletter: phrases(`නවතම පුවත්; උණුසුම් පුවත්`),
      follow: phrases(`ෆේස්බුක්*; ට්විටර්*; යූටියුබ්*; වට්ස්ඇප්*; ටෙලිග්‍රාම්*; චැනලය; චැනලයට`),
      share: phrases(`මෙම පුවත; මෙම ලිපිය`)
    },
    own: {newsletter: phrases('නවතම පුවත්; උණුසුම් පුවත්')}
  }
}

export default si
