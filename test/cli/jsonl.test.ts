import {once} from 'node:events'
import {chmodSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync} from 'node:fs'
import {createInterface} from 'node:readline'
import * as zlib from 'node:zlib'
import {gunzipSync, gzipSync} from 'node:zlib'
import {afterAll, beforeEach, describe, expect, test} from 'vitest'
import {makeLines} from '../pipeline/articles.ts'
import {Folder, main} from './folder.ts'

const folder = new Folder()
const dirty = '{"id":1, "text":"It ended. .", "n":1.50}\n'
const repaired = '{"id":1, "text":"It ended.", "n":1.50}\n'
const clean = '{"id":2, "text":"Fine."}\n'

afterAll(() => folder.remove())
beforeEach(() => {
  folder.empty()
  folder.put('dirty.jsonl', dirty)
  folder.put('clean.jsonl', clean)
})

describe('the filter', () => {
  test('stdin to stdout, with a summary on stderr', () => {
    const {status, stdout, stderr} = folder.run(['jsonl'], `${dirty}\n${clean}`)
    expect({status, stdout}).toEqual({status: 0, stdout: `${repaired}\n${clean}`})
    expect(stderr).toMatch(
      /^copydesk: 2 records, 0\.0 MB in \d+ s \(\d+(\.\d+)? MB\/s\), 1 repair \(stray-punctuation 1\)\n$/
    )
  })
  test('bad records pass through, are told, and make the exit code 1', () => {
    const input = `${dirty}{"id":"b7","text":5}\nnonsense\n${clean.trimEnd()}`
    const {status, stdout, stderr} = folder.run(['jsonl', '--quiet', '-'], input)
    expect({status, stdout}).toEqual({status: 1, stdout: input.replace(dirty, repaired)})
    expect(stderr).toBe(
      'copydesk: <stdin>:2 (id b7): passed through: the field text is a number, expected a string\n' +
        "copydesk: <stdin>:3: passed through: the line is no JSON: Unexpected token 'o'\n"
    )
  })
  test('--errors, --stats', () => {
    const input = `${dirty}{"key":"b7","text":5}\n`
    const {status, stderr} = folder.run(
      ['jsonl', '--errors', 'bad.jsonl', '--stats', 'stats.json', '--id-field=key', '-q'],
      input
    )
    expect({status, stderr}).toEqual({status: 1, stderr: ''})
    expect(folder.get('bad.jsonl')).toBe(
      '{"line":2,"id":"b7","error":"the field text is a number, expected a string"}\n'
    )
    expect(JSON.parse(folder.get('stats.json'))).toMatchObject({
      version: expect.stringMatching(/^\d/),
      records: 2,
      changed: 1,
      failed: 1,
      repairs: 1,
      transforms: {'stray-punctuation': 1},
      bytes: Buffer.byteLength(input)
    })
  })
  test('an id can neither break the line in which it is told, nor command the terminal', () => {
    const {stderr} = folder.run(['jsonl', '-q'], '{"id":"a\\n\\u001b[31mb","text":5}\n')
    expect(stderr).toBe(
      'copydesk: <stdin>:1 (id a\\u{a}\\u{1b}[31mb): passed through: the field text is a number, expected a string\n'
    )
  })
  test('what is no file, as a pipe, is written to and stays', () => {
    const call = '$copydesk jsonl -q -o out --errors told dirty.jsonl'
    const line = `mkfifo out told; cat told > got-told & cat out > got-out & ${call}; wait`
    expect(folder.bash(line)).toEqual({status: 0, stdout: '', stderr: ''})
    expect(folder.get('got-out')).toBe(repaired)
    expect(folder.get('got-told')).toBe('')
    expect(lstatSync(folder.at('out')).isFIFO() && lstatSync(folder.at('told')).isFIFO()).toBe(true)
  })
  test('fields', () => {
    const input =
      '{"a":{"body":"So. ."},"kopf":"It ended. .","f":"markdown","key":"k","sub":"`x . .` And. ."}\n'
    const args = ['--field', 'a.body', '--field', 'sub', '--format-field', 'f', '--title-field', 'kopf']
    expect(folder.run(['jsonl', ...args], input).stdout).toBe(
      '{"a":{"body":"So."},"kopf":"It ended. .","f":"markdown","key":"k","sub":"`x . .` And."}\n'
    )
    const out = folder.run(
      ['jsonl', '--field', 'a.body', '--out-field', 'a.clean', '--repairs-field', 'why'],
      input
    )
    expect(JSON.parse(out.stdout)).toMatchObject({a: {body: 'So. .', clean: 'So.'}, why: [{field: 'a.body'}]})
    expect(
      folder.run(['jsonl', '--lang-field', 'l', '--site-field', 's', '--apply', 'sure'], dirty).stdout
    ).toBe(repaired)
  })
  test('--max-record', () => {
    const long = `${JSON.stringify({text: `${'x'.repeat(3000)}. .`})}\n`
    const {status, stdout, stderr} = folder.run(['jsonl', '-q', '--max-record', '2K'], `${long}${dirty}`)
    expect({status, stdout}).toEqual({status: 1, stdout: `${long}${repaired}`})
    expect(stderr).toBe('copydesk: <stdin>:1: passed through: the line is longer than 2048 bytes\n')
  })
  test('files follow each other, though the last line of one does not end', () => {
    folder.put('open.jsonl', `\ufeff${dirty.trimEnd()}`)
    folder.put('marked.jsonl', `\ufeff${dirty}`)
    const {status, stdout} = folder.run(['jsonl', 'open.jsonl', 'marked.jsonl', 'clean.jsonl'])
    expect({status, stdout}).toEqual({status: 0, stdout: `\ufeff${repaired}${repaired}${clean}`})
  })
  test('with --jobs, the same bytes', () => {
    const input = `${makeLines(700)}nonsense\n${dirty}`
    const alone = folder.run(['jsonl', '-q', '--errors', 'alone'], input)
    const jobs = folder.run(['jsonl', '-q', '--errors', 'jobs', '--jobs', '2'], input)
    expect(jobs).toEqual(alone)
    expect(folder.get('jobs')).toBe(folder.get('alone'))
  })
  test('a record is given as soon as it is there', async () => {
    const child = folder.start(['jsonl', '-q'])
    const lines = createInterface({input: child.stdout!})
    child.stdin!.write(dirty)
    expect(await once(lines, 'line')).toEqual([repaired.trimEnd()])
    child.stdin!.end()
    expect(await once(child, 'close')).toEqual([0, null])
  })
  test('a cleaner of your own', () => {
    folder.put('mine.mjs', 'export default (text) => ({text: text.toUpperCase(), repairs: []})')
    expect(folder.run(['jsonl', '--cleaner', './mine.mjs', '--jobs', '2', '-q'], clean).stdout).toBe(
      '{"id":2, "text":"FINE."}\n'
    )
  })
})

describe('files', () => {
  test('--check tells by the exit code, and writes nothing', () => {
    expect(folder.run(['jsonl', '-q', '--check', 'dirty.jsonl', 'clean.jsonl'])).toEqual({
      status: 1,
      stdout: '',
      stderr: ''
    })
    expect(folder.run(['jsonl', '-q', '--check', 'clean.jsonl'])).toEqual({status: 0, stdout: '', stderr: ''})
    expect(folder.get('dirty.jsonl')).toBe(dirty)
  })
  test('--write changes what needs it, keeps modes, follows links, and leaves nothing behind', () => {
    chmodSync(folder.at('dirty.jsonl'), 0o640)
    symlinkSync('dirty.jsonl', folder.at('link.jsonl'))
    const before = statSync(folder.at('clean.jsonl')).mtimeMs
    expect(folder.run(['jsonl', '-q', '--write', 'link.jsonl', 'clean.jsonl']).status).toBe(0)
    expect(folder.get('dirty.jsonl')).toBe(repaired)
    expect(statSync(folder.at('dirty.jsonl')).mode & 0o777).toBe(0o640)
    expect(lstatSync(folder.at('link.jsonl')).isSymbolicLink()).toBe(true)
    expect(statSync(folder.at('clean.jsonl')).mtimeMs).toBe(before)
    expect(readdirSync(folder.path).sort()).toEqual(['clean.jsonl', 'dirty.jsonl', 'link.jsonl'])
  })
  test('--output: a file of all, or a folder', () => {
    expect(folder.run(['jsonl', '-q', '-o', 'all.jsonl', 'dirty.jsonl', 'clean.jsonl']).status).toBe(0)
    expect(folder.get('all.jsonl')).toBe(repaired + clean)
    mkdirSync(folder.at('out'))
    mkdirSync(folder.at('in'))
    folder.put('in/dirty.jsonl', dirty)
    expect(folder.run(['jsonl', '-q', '-o', 'out', 'dirty.jsonl', 'clean.jsonl']).status).toBe(0)
    expect(folder.get('out/dirty.jsonl') + folder.get('out/clean.jsonl')).toBe(repaired + clean)
    expect(folder.run(['jsonl', '-o', 'out', 'dirty.jsonl', 'in/dirty.jsonl'])).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'copydesk: dirty.jsonl and in/dirty.jsonl would both be written to out/dirty.jsonl; see copydesk --help\n'
    })
  })
  test('gzip is read by its first bytes, also of several members, and written by the name', () => {
    const packed = Buffer.concat([gzipSync(dirty), gzipSync(clean)])
    expect(folder.run(['jsonl', '-q'], packed).stdout).toBe(repaired + clean)
    folder.put('in.jsonl.gz', packed)
    expect(folder.run(['jsonl', '-q', '--write', 'in.jsonl.gz']).status).toBe(0)
    expect(gunzipSync(folder.bytes('in.jsonl.gz')).toString()).toBe(repaired + clean)
    const first = folder.bytes('in.jsonl.gz')
    folder.put('in.jsonl.gz', packed)
    folder.run(['jsonl', '-q', '--write', 'in.jsonl.gz'])
    expect(folder.bytes('in.jsonl.gz').equals(first)).toBe(true)
  })
  test.runIf('createZstdCompress' in zlib)('zstd, where Node has it', () => {
    expect(folder.run(['jsonl', '-q', '-o', 'a.zst', 'dirty.jsonl']).status).toBe(0)
    expect(folder.run(['jsonl', '-q', 'a.zst']).stdout).toBe(repaired)
  })
  test.skipIf('createZstdCompress' in zlib)('zstd, where Node has none, is told with the way around', () => {
    const {status, stderr} = folder.run(['jsonl', '-q'], Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0]))
    expect({status, stderr}).toEqual({
      status: 2,
      stderr:
        'copydesk: cannot read <stdin>: this Node has no zstd (22.15 has); use zstd -dc FILE | copydesk …\n'
    })
    expect(folder.run(['jsonl', '-q', '-o', 'a.zst', 'dirty.jsonl']).stderr).toContain(
      'cannot write a.zst: this Node has no zstd'
    )
  })
})

test.each([1, 2])('memory stays flat on an input larger than the heap, with %i job(s)', (jobs) => {
  folder.put('same.mjs', 'export default (text) => ({text, repairs: []})')
  const line = JSON.stringify({id: 1, text: 'No word of it changes. '.repeat(90)})
  const node = `${process.execPath} --max-old-space-size=48 ${main}`
  const run = `(yes '${line}' || true) | head -n 60000 | ${node} jsonl -q --cleaner ./same.mjs --jobs ${jobs} --stats stats.json | wc -c`
  expect(folder.bash(run)).toEqual({status: 0, stdout: `${(line.length + 1) * 60_000}\n`, stderr: ''})
  expect(JSON.parse(folder.get('stats.json')).peakMegabytes).toBeLessThan(jobs === 1 ? 200 : 400)
})

describe('ends', () => {
  test('a reader that has enough is no error', () => {
    folder.put('long.jsonl', makeLines(3000))
    expect(folder.bash('$copydesk jsonl -q long.jsonl | head -c 10')).toEqual({
      status: 0,
      stdout: '{"id": 0, ',
      stderr: ''
    })
  })
  test.each([
    ['SIGTERM', 143],
    ['SIGINT', 130]
  ] as const)('%s ends it behind a record, though more could come', async (signal, code) => {
    const child = folder.start(['jsonl', '-q', '--errors', 'errors.jsonl'])
    let output = ''
    child.stdout!.on('data', (chunk) => {
      output += chunk
    })
    child.stdin!.write(`${dirty}nonsense\n{"id":2,"text":"half`)
    await once(child.stdout!, 'data')
    child.kill(signal)
    expect(await once(child, 'close')).toEqual([code, null])
    expect(output).toBe(`${repaired}nonsense\n`)
    expect(folder.get('errors.jsonl')).toContain('"line":2')
  })
  test('SIGTERM leaves a file that is written as it was', async () => {
    folder.bash('mkfifo slow')
    folder.put('out.jsonl', 'old\n')
    const child = folder.start(['jsonl', '-q', '-o', 'out.jsonl', 'slow'])
    const feed = folder.bash(`(printf '%s' '${dirty}'; sleep 0.4; kill -TERM ${child.pid}; sleep 1) > slow`)
    expect(feed.status).toBe(0)
    expect(await once(child, 'close')).toEqual([143, null])
    expect(readdirSync(folder.path).sort()).toEqual(['clean.jsonl', 'dirty.jsonl', 'out.jsonl', 'slow'])
    expect(folder.get('out.jsonl')).toBe('old\n')
  })
})

describe('progress', () => {
  test.each([0, 80])('on a terminal of %i columns it is drawn over, and leaves one line', (columns) => {
    folder.put('many.jsonl', makeLines(4000))
    const command = `stty cols ${columns}; ${process.execPath} ${main} jsonl -o out.jsonl many.jsonl`
    const {status, stdout} = folder.bash(`script -qec "${command}" /dev/null`)
    expect(status).toBe(0)
    const [last, ...drawn] = stdout.split('\r\u001b[K').reverse()
    expect(last).toMatch(
      /^copydesk: 4,000 records, \d+(\.\d+)? MB in .*, 2,\d\d\d repairs \(stray-punctuation 2,\d\d\d\)\r?\n$/
    )
    expect(drawn.length).toBeLessThan(200)
    expect(drawn.every((line) => line.length < 80 && !line.includes('\n'))).toBe(true)
  })
})

describe('wrong calls end with 2 and one line', () => {
  test.each([
    [['jsonl', '--feild', 'a'], 'unknown option --feild, did you mean --field?; see copydesk --help'],
    [['jsonl', '--out', 'a'], 'unknown option --out, did you mean --output?; see copydesk --help'],
    [['jsonl', '--jobs', 'x'], 'invalid --jobs "x", expected a number from 1 to 256; see copydesk --help'],
    [
      ['jsonl', '--max-record', '5X'],
      'invalid --max-record "5X", expected bytes such as 16M; see copydesk --help'
    ],
    [
      ['jsonl', '--max-record', '0'],
      'invalid --max-record "0", expected 1 to 536870887 bytes; see copydesk --help'
    ],
    [
      ['jsonl', '--max-record', '1G'],
      'invalid --max-record "1G", expected 1 to 536870887 bytes; see copydesk --help'
    ],
    [
      ['jsonl', '--field', 'a..b'],
      'invalid field "a..b", expected keys with dots between them; see copydesk --help'
    ],
    [['jsonl', '--write', '--check', 'a'], '--write and --check exclude each other; see copydesk --help'],
    [
      ['jsonl', 'dirty.jsonl', '--errors', './dirty.jsonl'],
      '--errors and the input are the same file, ./dirty.jsonl; see copydesk --help'
    ],
    [
      ['jsonl', 'dirty.jsonl', '-o', 'out.jsonl', '--stats', 'out.jsonl'],
      '--stats and the output are the same file, out.jsonl; see copydesk --help'
    ],
    [
      ['jsonl', 'dirty.jsonl', '--errors', 'told', '--stats', './told'],
      '--stats and --errors are the same file, ./told; see copydesk --help'
    ],
    [['jsonl', '--write'], '--write needs files, not stdin; see copydesk --help'],
    [
      ['jsonl', '--cleaner', 'x', '--apply', 'sure'],
      '--cleaner takes the place of --preset, --apply, and --without; see copydesk --help'
    ],
    [
      ['jsonl', '--without', 'read-mor'],
      'unknown transform read-mor, did you mean read-more?; see copydesk --help'
    ],
    [['--quiet', 'jsonl'], 'unknown option --quiet; see copydesk --help'],
    [['--apply', 'sure', 'jsonl'], 'the word jsonl must come first: copydesk jsonl …; see copydesk --help'],
    [['jsonl', 'none.jsonl'], 'cannot read none.jsonl: no such file or directory'],
    [['jsonl', '.'], 'cannot read .: it is a directory'],
    [['csv', 'a', 'b'], '2 csv files need --write, --check, or a folder as --output; see copydesk --help'],
    [['parquet'], 'parquet needs files, not stdin; see copydesk --help'],
    [['warc', '--field', 'a'], 'the records of a WARC have no fields to name; see copydesk --help']
  ])('%j', (args, message) => {
    const {status, stdout, stderr} = folder.run([
      ...args,
      ...(args.includes('none.jsonl') || args.includes('.') ? ['-q'] : [])
    ])
    expect({status, stdout, stderr}).toEqual({status: 2, stdout: '', stderr: `copydesk: ${message}\n`})
  })
  test('a file that is not there does not keep the others from being done', () => {
    expect(folder.run(['jsonl', '-q', '--write', 'none.jsonl', 'dirty.jsonl'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'copydesk: cannot read none.jsonl: no such file or directory\n'
    })
    expect(folder.get('dirty.jsonl')).toBe(repaired)
  })
  test('--help names every option', () => {
    const {status, stdout} = folder.run(['jsonl', '--help'])
    expect(status).toBe(0)
    for (const option of [
      '--field PATH',
      '--title-field',
      '--lang-field',
      '--site-field',
      '--id-field',
      '--format-field',
      '--out-field',
      '--repairs-field',
      '--errors FILE',
      '--jobs N',
      '--max-record BYTES',
      '--quiet',
      '--stats FILE'
    ])
      expect(stdout).toContain(option)
    expect(folder.run(['--help']).stdout).toContain('copydesk jsonl')
  })
  test('--help shows no call that a format would refuse', () => {
    expect(folder.run(['jsonl', '--help']).stdout).toContain(
      'jsonl --field body --lang-field lang < in > out'
    )
    expect(folder.run(['parquet', '--help']).stdout).not.toMatch(/ < |\| -]/)
    expect(folder.run(['warc', '--help']).stdout).not.toContain('warc --field')
  })
})
