import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, expect, test} from 'vitest'
import {clean, transforms} from '../src/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const path = join(root, 'README.md')

/** The text between `<!-- name -->` and `<!-- /name -->`. */
function section(name: string): string {
  const readme = readFileSync(path, 'utf8')
  return readme.split(`<!-- ${name} -->\n`)[1]!.split(`<!-- /${name} -->`)[0]!
}

/** Compare a section with what the code says; `vitest -u` writes it. */
function expectSection(name: string, wanted: string): void {
  const update =
    process.argv.includes('-u') || process.argv.includes('--update') || process.env['UPDATE'] === '1'
  if (update && section(name) !== wanted) {
    const readme = readFileSync(path, 'utf8')
    writeFileSync(
      path,
      readme.replace(`<!-- ${name} -->\n${section(name)}`, () => `<!-- ${name} -->\n${wanted}`)
    )
  }
  expect(section(name)).toBe(wanted)
}

test('the table of transforms is current', () => {
  const rows = transforms.map(({transform: {id, stage, summary, examples}}) => {
    const {before, after, tells, furniture} = examples.find((one) => one.after ?? one.tells ?? one.furniture)!
    const change =
      after !== undefined
        ? showChange(before, after)
        : tells
          ? `tells ${show(tells[0]!)}`
          : `knows ${show(furniture![0]!)}`
    return `| <a id="transforms-${id}"></a>\`${id}\` | ${stage} | ${summary} | ${change} |\n`
  })
  expectSection(
    'transforms',
    `| transform | stage | what it does | example |\n| --- | --- | --- | --- |\n${rows.join('')}`
  )
})

/** What stands around a change, and the change itself, of at most so many characters. */
const context = 24
const longest = 100

/** A text before and after, without most of what is the same at their ends. */
function showChange(before: string, after: string): string {
  const least = Math.min(before.length, after.length)
  let head = 0
  while (head < least && before[head] === after[head]) head++
  let tail = 0
  while (tail < least - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return [before, after]
    .map((text) => showPart(text, head - context, text.length - tail + context))
    .join(' → ')
}

function showPart(text: string, from: number, to: number): string {
  // A few characters more cost less than a mark that says that they are left out.
  const start = from < context ? 0 : text.indexOf(' ', from) + 1
  const end = to > text.length - context ? text.length : text.lastIndexOf(' ', to)
  const part = text.slice(start, end)
  const short = part.length > longest ? `${part.slice(0, longest - context)}…${part.slice(-context)}` : part
  return show(`${start > 0 ? '…' : ''}${short}${end < text.length ? '…' : ''}`)
}

/** A text as code in a table. */
function show(text: string): string {
  return `\`${text.replaceAll('\n', '⏎').replaceAll('|', '\\|')}\``
}

test('the sample is current', () => {
  const sample = readFileSync(join(root, 'fixtures/sample.txt'), 'utf8')
  const {text, repairs, suspects} = clean(sample)
  const rows = [...repairs, ...suspects].map(
    ({transform, certainty, actual}) =>
      `${certainty.padEnd(8)} ${transform.padEnd(18)} ${JSON.stringify(actual.length > 60 ? `${actual.slice(0, 60)}…` : actual)}\n`
  )
  expectSection(
    'sample',
    `Before:\n\n\`\`\`text\n${sample.trimEnd()}\n\`\`\`\n\nAfter:\n\n\`\`\`text\n${text.trimEnd()}\n\`\`\`\n\nTold:\n\n\`\`\`text\n${rows.join('')}\`\`\`\n`
  )
})

// In the project, so that the built package is found under its own name.
const folder = mkdtempSync(join(root, 'node_modules', '.readme-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

test('a stranger adds a transform by one file and one line', () => {
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules/copydesk'))
  const code = section('recipe').replace(/^```.*\n/gm, '')
  writeFileSync(join(folder, 'ad-label.ts'), code)
  writeFileSync(
    join(folder, 'ad-label.test.ts'),
    `import {testTransform} from 'copydesk/testing'\nimport {adLabel} from './ad-label.ts'\n\ntestTransform(adLabel)\n`
  )
  writeFileSync(
    join(folder, 'use.test.ts'),
    `import {createCleaner} from 'copydesk'\nimport {expect, test} from 'vitest'\nimport {adLabel} from './ad-label.ts'\n\nconst cleaner = createCleaner({transforms: [adLabel]})\ntest('it works', () => {\n  expect(cleaner('The bridge is open. .\\n\\nAdvertisement\\n\\nCars may use it, and trams may too, from May on.').text).toBe('The bridge is open.\\n\\nCars may use it, and trams may too, from May on.')\n})\n`
  )
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const output = execFileSync(
    process.execPath,
    [vitest, 'run', '--root', folder, '--config', join(root, 'test/stranger.config.ts')],
    {encoding: 'utf8', env: {...process.env, NO_COLOR: '1'}}
  )
  expect(output).toMatch(/Test Files\s+2 passed/)
})
