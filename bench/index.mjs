/**
 * How fast is copydesk? Prints its speed with the default preset beside other work on the same articles, all of it
 * measured in this one process. Only the ratios carry over to another machine.
 *
 *     npm run bench
 *     npm run bench -- --check    exit with 1 if a target is missed
 */

import {parseArgs} from 'node:util'
import {clean, createCleaner} from '../dist/index.js'
import {makeClean, makeDirty} from './articles.mjs'
import {measure, median, ratio} from './measure.mjs'
import {detectByFranc, json, regularExpressions, retext, retextRules} from './peers.mjs'

/** Of the speed of JSON.parse + JSON.stringify, on clean articles. */
const targetOfJson = 0.2
/** Times the speed of 30 regular expressions, on clean articles. */
const targetOfExpressions = 2

const {values: options} = parseArgs({
  options: {check: {type: 'boolean', default: false}, rounds: {type: 'string', default: '9'}}
})

const articles = makeClean(300)
const sets = {clean: articles, dirty: makeDirty(articles)}

const contexts = {
  'language and title': ({lang, title}) => ({lang, title}),
  language: ({lang}) => ({lang}),
  title: ({title}) => ({title}),
  'nothing known': () => undefined
}

const contenders = Object.entries(sets).flatMap(([set, records]) => {
  const texts = records.map(({text}) => text)
  const few = texts.slice(0, 30)
  const ours = Object.entries(contexts).map(([name, toContext]) => {
    const inputs = records.map((record) => ({text: record.text, context: toContext(record)}))
    return contender(set, `copydesk, ${name}`, ({text, context}) => clean(text, context), inputs, texts, 2)
  })
  const lines = records.map((record) => JSON.stringify(record))
  return [
    ...ours,
    contender(set, 'JSON.parse + JSON.stringify', json, lines, texts, 4),
    contender(set, '30 regular expressions', regularExpressions, texts, texts, 1),
    contender(set, 'retext-english + stringify', retext, few, few, 1),
    contender(set, 'retext-english + 4 rules', retextRules, few, few, 1)
  ]
})

function contender(set, label, run, inputs, texts, times) {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  return {name: `${set}: ${label}`, set, label, run, inputs, bytes, times}
}

const speeds = measure(contenders, Number(options.rounds), (round) => {
  if (process.stderr.isTTY) process.stderr.write(`\rround ${round + 1} of ${options.rounds} `)
})
if (process.stderr.isTTY) process.stderr.write('\r\u001B[K')

const rows = contenders.map(({name, set, label}) => {
  const own = speeds.get(name)
  return {
    set,
    label,
    speed: median(own),
    json: ratio(own, speeds.get(`${set}: JSON.parse + JSON.stringify`)),
    expressions: ratio(own, speeds.get(`${set}: 30 regular expressions`))
  }
})

for (const [set, records] of Object.entries(sets)) {
  const size = records.reduce((sum, {text}) => sum + text.length, 0) / records.length / 1000
  const repairs = records.reduce(
    (sum, {text, title, lang}) => sum + clean(text, {title, lang}).repairs.length,
    0
  )
  const each = (repairs / records.length).toFixed(1)
  print(`${records.length} ${set} articles of ${size.toFixed(1)} KB, ${each} repairs each`, '', '', '')
  print('', 'MB/s', 'of JSON', 'of 30 regexes')
  for (const row of rows.filter((one) => one.set === set)) {
    print(`  ${row.label}`, figure(row.speed), `${figure(row.json)}x`, `${figure(row.expressions)}x`)
  }
  print('', '', '', '')
}

printDetection()
const missed = missedTargets()
for (const message of missed) console.log(message)
if (missed.length > 0 && options.check) process.exitCode = 1

function print(label, ...columns) {
  console.log((label.padEnd(36) + columns.map((column) => column.padStart(15)).join('')).trimEnd())
}

function figure(number) {
  return number >= 100 ? number.toFixed(0) : number.toPrecision(2)
}

/** What it takes to tell a language: a cleaner without transforms, with and without a language given. */
function printDetection() {
  const idle = createCleaner({preset: {plugins: []}})
  const texts = articles.map(({text}) => text)
  const own = (name, run) => contender('detect', name, run, texts, texts, 2)
  const result = measure(
    [
      own('given', (text) => idle(text, {lang: 'en'})),
      own('detected', (text) => idle(text)),
      own('franc', (text) => detectByFranc(text))
    ],
    Number(options.rounds)
  )
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length
  const microseconds = (name) => bytes / median(result.get(`detect: ${name}`))
  const detection = microseconds('detected') - microseconds('given')
  console.log(
    `telling the language: ${detection.toFixed(1)} µs an article (franc-min ${microseconds('franc').toFixed(0)} µs)`
  )
}

function missedTargets() {
  return rows
    .filter(({set, label}) => set === 'clean' && label.startsWith('copydesk'))
    .flatMap(({label, json, expressions}) => [
      ...(json < targetOfJson
        ? [`missed: ${label}: ${figure(json)}x of JSON, expected ${targetOfJson}x`]
        : []),
      ...(expressions < targetOfExpressions
        ? [`missed: ${label}: ${figure(expressions)}x of 30 regexes, expected ${targetOfExpressions}x`]
        : [])
    ])
}
