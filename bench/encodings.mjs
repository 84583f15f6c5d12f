/**
 * The stage of characters: its speed beside JSON.parse + JSON.stringify of the record, and that of `repairEncoding` beside
 * ftfy's `fix_encoding` on the same texts, if python3 and ftfy are there. Only the ratios carry over to another machine.
 *
 *     node bench/encodings.mjs
 */

import {spawnSync} from 'node:child_process'
import {characters, createCleaner, repairEncoding} from '../dist/index.js'
import {makeClean} from './articles.mjs'
import {measure, median, ratio} from './measure.mjs'
import {json} from './peers.mjs'

const records = makeClean(300)
const texts = records.map(({text}) => text)
/** UTF-8 that was read as windows-1252, as scrapers without a charset save it. */
const misread = texts.map((text) => new TextDecoder('windows-1252').decode(Buffer.from(text, 'utf8')))

const clean = createCleaner({preset: characters})
const inputs = records.map(({text, lang}) => ({text, lang}))
const size = (list) => list.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const contenders = [
  {name: 'characters', run: ({text, lang}) => clean(text, {lang}), inputs},
  {name: 'json', run: json, inputs: records.map((record) => JSON.stringify(record))},
  {name: 'repairEncoding, clean', run: (text) => repairEncoding(text), inputs: texts},
  {name: 'repairEncoding, misread', run: (text) => repairEncoding(text), inputs: misread}
].map((one) => ({...one, bytes: size(texts), times: 2}))

const speeds = measure(contenders, 9)
const speed = (name) => `${median(speeds.get(name)).toFixed(0).padStart(6)} MB/s`
console.log(`stage of characters, clean articles     ${speed('characters')}`)
console.log(`JSON.parse + JSON.stringify             ${speed('json')}`)
console.log(
  `ratio                                   ${ratio(speeds.get('characters'), speeds.get('json')).toFixed(2)}`
)
console.log(`repairEncoding, clean articles          ${speed('repairEncoding, clean')}`)
console.log(`repairEncoding, misread articles        ${speed('repairEncoding, misread')}`)
compareWithFtfy()

/** ftfy on the same texts, in its own process: it times itself, so that starting Python does not count. */
function compareWithFtfy() {
  const program = [
    'import json, sys, time',
    'from ftfy import fix_encoding',
    'sets = json.load(sys.stdin)',
    'def run(texts):',
    '    best = 1e9',
    '    for _ in range(3):',
    '        start = time.process_time()',
    '        for text in texts: fix_encoding(text)',
    '        best = min(best, time.process_time() - start)',
    '    return best',
    'print(json.dumps([run(texts) for texts in sets]))'
  ].join('\n')
  const sets = [texts.slice(0, 60), misread.slice(0, 60)]
  const {status, stdout} = spawnSync('python3', ['-c', program], {
    input: JSON.stringify(sets),
    encoding: 'utf8'
  })
  if (status !== 0) return console.log('ftfy: skipped, since python3 with ftfy is not there')
  const seconds = JSON.parse(stdout)
  for (const [i, name] of ['clean', 'misread'].entries()) {
    const theirs = size(texts.slice(0, 60)) / seconds[i] / 1e6
    const times = median(speeds.get(`repairEncoding, ${name}`)) / theirs
    console.log(
      `ftfy.fix_encoding, ${name} articles: ${theirs.toFixed(1)} MB/s; repairEncoding is ${times.toFixed(0)}x as fast`
    )
  }
}
