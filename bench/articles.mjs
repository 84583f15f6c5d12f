/** Articles for the benchmark: clean ones, and the same damaged as scrapers damage them. Always the same. */

import {readdirSync, readFileSync} from 'node:fs'

const folder = new URL('../fixtures/clean/', import.meta.url)

/** A generator of numbers from 0 to 1 that gives the same ones each time (mulberry32). */
export function createRandom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function pick(random, list) {
  return list[Math.floor(random() * list.length)]
}

function shuffle(random, list) {
  const shuffled = [...list]
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]]
  }
  return shuffled
}

/**
 * The English paragraphs of the clean fixtures that most articles could have: prose in sentences. What makes a
 * whole article odd, such as lines of verse or a text without capitals, would be odder still in every article.
 */
function readParagraphs() {
  const names = readdirSync(folder).filter((name) => /^en-.*\.txt$/.test(name))
  const texts = names.map((name) => readFileSync(new URL(name, folder), 'utf8'))
  return (
    texts
      .flatMap((text) => text.split(/\n\s*\n/))
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => /^[“"‘']?\p{Lu}[^\n]{100,}[.!?”"’]$/u.test(paragraph))
      // A quotation that runs over paragraphs would be left open, which is told.
      .filter((paragraph) => paragraph.split('“').length === paragraph.split('”').length)
  )
}

/** Records of articles in good order, of about 4.4 KB each, which is what real ones have. */
export function makeClean(count, size = 4400) {
  const random = createRandom(1)
  const paragraphs = readParagraphs()
  if (paragraphs.length === 0) throw new Error(`No English paragraphs in ${folder.pathname}`)
  return Array.from({length: count}, (_, id) => {
    const own = []
    let length = 0
    while (length < size) {
      for (const paragraph of shuffle(random, paragraphs)) {
        own.push(paragraph)
        length += paragraph.length + 2
        if (length >= size) break
      }
    }
    return record(id, own.join('\n\n'))
  })
}

function record(id, text) {
  return {
    id,
    url: `https://news.example/2024/05/${id}/the-story.html`,
    site: 'News Example',
    author: 'A. Writer',
    published: '2024-05-17T08:30:00Z',
    title: `Harbour bridge number ${id} to reopen after two years of repairs, the city says`,
    lang: 'en',
    text
  }
}

/** The same records, each with a handful of slips and with what stands before, between, and after paragraphs. */
export function makeDirty(records) {
  const random = createRandom(2)
  return records.map(({text, ...rest}) => ({...rest, text: damage(random, text, rest.title)}))
}

const inserts = [
  'READ | Council delays vote on new tram line',
  'Also Read: Ten things to know about the harbour',
  'Read more: Why the bridge was closed',
  'ALSO READ | Rain closes two roads in the north'
]

const tail = [
  'Leave a Reply',
  'Your email address will not be published. Required fields are marked *',
  'Comment *',
  'Name *',
  'Email *',
  'Save my name, email, and website in this browser for the next time I comment.',
  'Post Comment'
]

/** Slips inside a sentence: a pattern, what it becomes, and how often. */
const slips = [
  [/\.(?= [A-Z])/g, '. .', 0.04],
  [/,” (?=[a-z])/g, ', ”', 0.5],
  [/(?<=[a-z]{4}) (?=(?:the|a|an) [a-z])/g, '. ', 0.02],
  [/(?<=[a-z])-(?=[a-z])/g, ' – ', 0.3],
  [/, (?=[a-z])/g, ' , ', 0.05],
  [/\. (?=[A-Z])/g, '.  ', 0.05]
]

function damage(random, text, title) {
  let damaged = text
  for (const [pattern, replacement, share] of slips) {
    damaged = damaged.replace(pattern, (found) => (random() < share ? replacement : found))
  }
  const paragraphs = damaged.split('\n\n')
  for (let i = 0; i < 2; i++) {
    paragraphs.splice(1 + Math.floor(random() * (paragraphs.length - 1)), 0, pick(random, inserts))
  }
  if (random() < 0.7) paragraphs.unshift(title)
  if (random() < 0.5) paragraphs.push(...tail)
  return paragraphs.join('\n\n')
}
