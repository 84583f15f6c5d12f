import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Punjabi, in Gurmukhi. */
export const pa: Language = {
  ...bare,
  tag: 'pa',
  name: 'Punjabi',
  signs: {
    words: words('ਦੇ ਹੈ ਨੇ ਦੀ ਵਿੱਚ ਵਿਚ ਅਤੇ ਨੂੰ ਦਾ ਕਿ ਤੋਂ ਇਸ ਨਾਲ ਨਹੀਂ ਕੀਤਾ ਹਨ ਵੀ ਇਹ ਕਰ ਸੀ ਲਈ ਉਨ੍ਹਾਂ'),
    letters: ''
  },
  quotes: ['“”', '‘’', "''", '""'],
  decimal: '.',
  spacedMarks: '।',
  labels: {
    continues: {
      start: phrases(`
        end of
      `)
    },
    'read-more': {
      start: phrases(`
        ਇਹ ਵੀ ਪੜ੍ਹੋ
        ਇਹ ਵੀ ਪੜ੍ਹੋ-
        ਇਹ ਵੀ ਦੇਖੋ
        ਇਹ ਵੀ ਵੇਖੋ
        ਹੋਰ ਪੜ੍ਹੋ
        ਅੱਗੇ ਪੜ੍ਹੋ
        ਸਬੰਧਤ ਖ਼ਬਰਾਂ
        ਸਬੰਧਤ ਖ਼ਬਰਾਂ
        ਸਬੰਧਤ ਖਬਰਾਂ
        ਪੂਰੀ ਖ਼ਬਰ ਪੜ੍ਹੋ
        ਪੂਰੀ ਖ਼ਬਰ ਪੜ੍ਹੋ`),
      weak: phrases(`
        ਪੜ੍ਹੋ
        ਦੇਖੋ
        ਵੀਡੀਓ
        ਹੋਰ`)
    },
    related: {
      whole: phrases(`
        ਇਹ ਵੀ ਪੜ੍ਹੋ
        ਤਾਜ਼ਾ ਖ਼ਬਰਾਂ
        ਤਾਜ਼ਾ ਖ਼ਬਰਾਂ
        ਤਾਜ਼ਾ ਖਬਰਾਂ
        ਤਾਜ਼ਾ ਖਬਰਾਂ
        ਹੋਰ ਖ਼ਬਰਾਂ
        ਹੋਰ ਖ਼ਬਰਾਂ
        ਹੋਰ ਖਬਰਾਂ
        ਸਬੰਧਤ ਖ਼ਬਰਾਂ
        ਸਬੰਧਤ ਖ਼ਬਰਾਂ
        ਸਬੰਧਤ ਖਬਰਾਂ
        ਮੁੱਖ ਖ਼ਬਰਾਂ
        ਮੁੱਖ ਖ਼ਬਰਾਂ`),
      weak: ['ਸਬੰਧਤ', 'ਖ਼ਬਰਾਂ', 'ਖ਼ਬਰਾਂ']
    },
    ad: {
      whole: ['ਇਸ਼ਤਿਹਾਰ', 'ਇਸ਼ਤਿਹਾਰ', 'ਵਿਗਿਆਪਨ']
    },
    'comment-heading': {
      start: ['ਟਿੱਪਣੀ ਕਰੋ', 'ਕੁਮੈਂਟ ਕਰੋ'],
      weak: ['ਟਿੱਪਣੀਆਂ', 'ਟਿੱਪਣੀ', 'ਆਪਣੀ ਟਿੱਪਣੀ']
    },
    share: {
      whole: phrases(`
        ਸ਼ੇਅਰ ਕਰੋ
        ਸ਼ੇਅਰ ਕਰੋ
        ਸਾਂਝਾ ਕਰੋ
        ਸ਼ੇਅਰ
        ਸ਼ੇਅਰ`)
    },
    follow: {
      start: ['ਸਾਨੂੰ ਫਾਲੋ ਕਰੋ', 'ਸਾਡੇ ਨਾਲ ਜੁੜੋ', 'ਸਾਡੇ ਫੇਸਬੁੱਕ ਪੇਜ']
    },
    tags: {
      start: ['ਟੈਗਸ:', 'ਟੈਗ:'],
      weak: ['ਟੈਗਸ', 'ਟੈਗ']
    },
    copyright: {
      start: ['ਸਾਰੇ ਹੱਕ ਰਾਖਵੇਂ', 'ਸਾਰੇ ਅਧਿਕਾਰ ਰਾਖਵੇਂ']
    },
    navigation: {
      whole: ['ਮੁੱਖ ਪੰਨਾ', 'ਸਾਡੇ ਬਾਰੇ', 'ਸੰਪਰਕ ਕਰੋ'],
      weak: ['ਹੋਮ', 'ਖੋਜ', 'ਮੀਨੂ']
    },
    credit: {
      start: ['ਫੋਟੋ:', 'ਤਸਵੀਰ:', 'ਸੰਕੇਤਕ ਤਸਵੀਰ'],
      weak: ['ਫੋਟੋ', 'ਤਸਵੀਰ', 'ਸਰੋਤ']
    },
    date: {
      weak: ['ਅਪਡੇਟ', 'ਪ੍ਰਕਾਸ਼ਿਤ', 'ਪ੍ਰਕਾਸ਼ਿਤ']
    }
  }
}

export default pa
