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
        මෙයත් කියවන්න;
        නවතම ප්‍රතිචාර; නවතම ලිපි; ආශ්‍රිත ලිපි
      `)
    },
    ad: {
      whole: ['දැන්වීම', 'දැන්වීම්']
    },
    'comment-heading': {
      start: phrases(`
        ප්‍රතිචාරයක් ලබාදෙන්න; අදහස් දක්වන්න
      `),
      whole: phrases(`
        අදහස් එකතු කරන්​න
      `),
      weak: phrases(`
        අදහස්
        ප්‍රතිචාර
        ප්‍රතිචාර වසා ඇත
        ඔබේ අදහස්;
        ප්‍රතිචාරය; ප්‍රතිචාර නොමැත; පිළිතුරු සැපයීම; සාකච්ඡා​ව; සාකච්ඡාවට එක්වන්න; සාමාජික සාකච්ඡාව;
        ප්‍රතිචාර දක්වන්​න; සංවාදය ආරම්භ කරන්න
      `)
    },
    'comment-notice': {
      start: phrases(`
        ඔබේ ප්‍රතිචාරය අනුමත කිරීම; ඔබ ප්‍රතිචාර දැක්වීම සඳහා පිවිසිය යුතුය; ඔබගේ ඊමේල් ලිපිනය;
        ප්‍රතිචාර වසා ඇත
      `),
      whole: phrases(`
        මෙම අදහස ඉවත් කර ඇත
      `)
    },
    share: {
      whole: ['මෙය බෙදාගන්න', 'බෙදාගන්න', 'මෙයට කැමති වන්න']
    },
    tags: {
      start: phrases(`
        ටැග:; ටැග්:
      `),
      whole: phrases(`
        ටැග
      `),
      weak: phrases(`
        ප්‍රවර්ග
      `)
    },
    copyright: {
      start: phrases(`
        සියලුම හිමිකම් ඇවිරිණි; සියලු හිමිකම් ඇවිරිණි;
        මෙහි සියලු ලිපි, අමතර සඳහනක් නොමැති තැන්
      `),
      weak: phrases(`
        හිමිකම් ප්‍රකාශය
      `)
    },
    navigation: {
      start: phrases(`
        සොයන්න:
      `),
      whole: phrases(`
        මුල් පිටුව
        මුල් පිටුවට
        අප ගැන
        අප අමතන්න;
        පසු සටහන; ඉදිරි පිටුවට; පෙර සටහන; පෙර පිටුවට; පෙර පිටුව; පසු පිටුව
      `),
      weak: phrases(`
        ලේඛනාගාරය; සංස්කරණය; සංස්කරණය කරන්න; නිවස; ඉවත්වීම; මෙටා; සෙවීම; සංරක්ෂිතය; මුල; පිළිබඳව; අඩවි සිතියම
      `)
    },
    player: {
      whole: phrases(`
        පුරණය වෙමින්...; පූරණය වෙමින්...
      `),
      weak: phrases(`
        නිහඬ
      `)
    },
    credit: {
      start: ['ඡායාරූප:', 'ඡායාරූපය:', 'ඡායාරූප -'],
      weak: ['ඡායාරූප', 'ඡායාරූපය']
    },
    paywall: {
      whole: phrases(`
        දැනටමත් සාමාජිකයෙක්ද
      `),
      weak: phrases(`
        පිවිසුම; ලියාපදිංචිය; sign in වෙන්​න
      `)
    },
    'comment-field': {
      start: phrases(`
        ප්‍රතිචාර දැක්වීමට පිවිසෙන්න; ප්‍රතිචාරයක් ලබාදීම සඳහා පිවිසෙන්න; මෙම ගිණුමෙන් පිටවෙන්න
      `),
      whole: phrases(`
        අදහසට වාර්තා කරන්​න
      `),
      weak: phrases(`
        නම; වෙබ් අඩවිය
      `)
    },
    date: {
      weak: phrases(`
        ඊ​යෙ
      `)
    },
    newsletter: {
      start: phrases(`
        signup වීම සම්පූර්ණ කිරීම සඳහා, ඔබ‍ගේ inbox
      `),
      whole: phrases(`
        දැන්ම sign up වෙන්​න; දැන් ඔබගේ email පරීක්ෂා කරන්න; කරුණාකර නිවැරදි email ලිපිනයක් ඇතුලත් කරන්න;
        සාර්ථක වූයේ නැත, කරුණාකර පසුව නැවතත් උත්සාහ කරන්න
      `),
      weak: phrases(`
        subscribe කරන්න; ඔබගේ email ලිපිනය
      `)
    },
    truncation: {
      whole: phrases(`
        තව කියවන්න
      `)
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
