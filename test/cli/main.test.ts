import {spawnSync} from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeEach, describe, expect, test} from 'vitest'

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'copydesk-cli-'))
const dirty = 'The bridge is open. . Cars may use it.\n'
const repaired = 'The bridge is open. Cars may use it.\n'

afterAll(() => rmSync(folder, {recursive: true, force: true}))
beforeEach(() => {
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(folder)
  put('dirty.txt', dirty)
  put('clean.txt', repaired)
})

function put(name: string, content: string | Buffer): void {
  writeFileSync(join(folder, name), content)
}

function get(name: string): string {
  return readFileSync(join(folder, name), 'utf8')
}

/** Run the built command in the folder. */
function copydesk(args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}) {
  const {NO_COLOR: _, FORCE_COLOR: __, ...rest} = process.env
  const {status, stdout, stderr} = spawnSync(process.execPath, [main, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: {...rest, ...env}
  })
  return {status, stdout, stderr}
}

describe('cleaning', () => {
  test('a file: the text to stdout, the report to stderr', () => {
    const {status, stdout, stderr} = copydesk(['dirty.txt'])
    expect(status).toBe(0)
    expect(stdout).toBe(repaired)
    expect(stderr).toContain('dirty.txt')
    expect(stderr).toMatch(/1:20-1:22 .*Unexpected second full stop.*stray-punctuation/)
    expect(stderr).toMatch(/\n1 repair, 0 suspects\n$/)
    expect(stderr).not.toContain('\u001b[')
  })
  test.each([[[]], [['-']]])('stdin, called with %j', (args) => {
    const {status, stdout} = copydesk(args, dirty)
    expect({status, stdout}).toEqual({status: 0, stdout: repaired})
  })
  test('a byte order mark and CRLF stay', () => {
    expect(copydesk(['-'], `\uFEFF${dirty.replace('\n', '\r\n')}`).stdout).toBe(
      `\uFEFF${repaired.replace('\n', '\r\n')}`
    )
  })
  test('an empty text', () => {
    expect(copydesk(['-'], '')).toEqual({status: 0, stdout: '', stderr: '0 repairs, 0 suspects\n'})
  })
  test('a title and a language', () => {
    const body =
      'The bridge will reopen in May, the city said on Monday, and cars, trams, and bicycles may use it.\n'
    const text = `Site menu here\n\nBridge to reopen in May\n\nBridge to reopen in May\n\n${body}`
    const {stdout} = copydesk(['-', '--title', 'Bridge to reopen in May', '--lang=en'], text)
    expect(stdout).toBe(`Site menu here\n\nBridge to reopen in May\n\n${body}`)
  })
  test('Markdown by the name of the file, or by --format', () => {
    put('a.md', '`first , then` It ended. .\n')
    expect(copydesk(['a.md']).stdout).toBe('`first , then` It ended.\n')
    expect(copydesk(['a.md', '--format', 'text']).stdout).toBe('`first, then` It ended.\n')
    expect(copydesk(['-', '-f', 'markdown'], '`It ended. .`\n').stdout).toBe('`It ended. .`\n')
  })
  test('--apply, --preset, --without', () => {
    const text = 'The bridge is open , they said. .\n'
    expect(copydesk(['-'], text).stdout).toBe('The bridge is open, they said.\n')
    expect(copydesk(['-', '--apply', 'sure'], text).stdout).toBe('The bridge is open , they said.\n')
    expect(copydesk(['-', '--preset', 'cautious'], text).stdout).toBe('The bridge is open , they said.\n')
    expect(copydesk(['-', '--without', 'stray-punctuation'], text).stdout).toBe(text)
  })
})

describe('reports', () => {
  test('--report json', () => {
    const {stderr} = copydesk(['dirty.txt', '--report', 'json'])
    const {version, files} = JSON.parse(stderr)
    expect(version).toBe(
      JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version
    )
    expect(files[0]).toMatchObject({
      path: 'dirty.txt',
      changed: true,
      repairs: [{from: 19, to: 21, insert: '', actual: ' .'}]
    })
  })
  test('--report none', () => {
    expect(copydesk(['dirty.txt', '--report', 'none']).stderr).toBe('')
  })
  test('colour only when it is asked for, or on a terminal without NO_COLOR', () => {
    expect(copydesk(['dirty.txt', '--color']).stderr).toContain('\u001b[')
    expect(copydesk(['dirty.txt', '--no-color']).stderr).not.toContain('\u001b[')
  })
})

describe('--check, --diff, --write', () => {
  test('--check tells by the exit code, and changes nothing', () => {
    expect(copydesk(['--check', 'dirty.txt', 'clean.txt'])).toMatchObject({status: 1, stdout: ''})
    expect(copydesk(['--check', 'clean.txt'])).toMatchObject({status: 0, stdout: ''})
    expect(get('dirty.txt')).toBe(dirty)
  })
  test('--diff prints what would change', () => {
    const {status, stdout} = copydesk(['--diff', 'dirty.txt', 'clean.txt'])
    expect(status).toBe(0)
    expect(stdout).toBe(`--- dirty.txt\n+++ dirty.txt\n@@ -1,1 +1,1 @@\n-${dirty}+${repaired}`)
    expect(copydesk(['--diff', '--check', 'dirty.txt']).status).toBe(1)
  })
  test('--write changes the files that need it, keeps their mode, follows links, and leaves nothing behind', () => {
    chmodSync(join(folder, 'dirty.txt'), 0o640)
    symlinkSync('dirty.txt', join(folder, 'link.txt'))
    const before = statSync(join(folder, 'clean.txt')).mtimeMs
    expect(copydesk(['--write', 'link.txt', 'clean.txt'])).toMatchObject({status: 0, stdout: ''})
    expect(get('dirty.txt')).toBe(repaired)
    expect(statSync(join(folder, 'dirty.txt')).mode & 0o777).toBe(0o640)
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true)
    expect(statSync(join(folder, 'clean.txt')).mtimeMs).toBe(before)
    expect(readdirSync(folder).sort()).toEqual(['clean.txt', 'dirty.txt', 'link.txt'])
  })
})

describe('commands', () => {
  test('list', () => {
    expect(copydesk(['list']).stdout).toMatch(/^repeated-title +structure +Remove/m)
    expect(JSON.parse(copydesk(['list', '--report', 'json']).stdout)).toContainEqual(
      expect.objectContaining({id: 'repeated-title', stage: 'structure'})
    )
  })
  test('a file of that name is ./list', () => {
    put('list', dirty)
    expect(copydesk(['./list']).stdout).toBe(repaired)
  })
  test('a command of a later version', () => {
    expect(copydesk(['learn'])).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'copydesk: the command learn is not in this version (a file of that name is ./learn); see copydesk --help\n'
    })
  })
  test('--help and --version', () => {
    const {status, stdout} = copydesk(['--help'])
    expect(status).toBe(0)
    expect(copydesk(['help'])).toMatchObject({status: 0, stdout})
    for (const word of [
      '--write',
      '--check',
      '--diff',
      '--apply',
      '--title',
      '--lang',
      '--format',
      'copydesk list'
    ])
      expect(stdout).toContain(word)
    expect(copydesk(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('wrong calls end with 2 and one line', () => {
  test.each([
    [['a.txt', 'b.txt'], '2 files need --write, --check, or --diff'],
    [['--chek', 'a.txt'], 'unknown option --chek, did you mean --check?'],
    [['--vers'], 'unknown option --vers, did you mean --version?'],
    [['--apply', 'never', 'a.txt'], 'invalid --apply "never", expected sure, likely, all'],
    [['--format', 'html', 'a.txt'], 'invalid --format "html", expected text, markdown'],
    [['--without', 'read-mor', 'clean.txt'], 'unknown transform read-mor, did you mean read-more?'],
    [['--write', '--check', 'clean.txt'], '--write and --check exclude each other'],
    [['--write', '-'], '--write needs files, not stdin'],
    [['list', 'clean.txt'], 'list takes no files']
  ])('%j', (args, message) => {
    expect(copydesk(args)).toEqual({
      status: 2,
      stdout: '',
      stderr: `copydesk: ${message}; see copydesk --help\n`
    })
  })
  test('a file that is not there does not keep the others from being done', () => {
    const {status, stderr} = copydesk(['--write', '--report', 'none', 'none.txt', 'dirty.txt'])
    expect(status).toBe(2)
    expect(stderr).toBe('copydesk: cannot read none.txt: no such file or directory\n')
    expect(get('dirty.txt')).toBe(repaired)
  })
  test('a directory', () => {
    expect(copydesk(['.'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'copydesk: cannot read .: it is a directory\n'
    })
  })
  test('bytes that are no UTF-8 are refused, by their place, and never written', () => {
    const bytes = Buffer.from([0x61, 0x62, 0xe9, 0x20, 0x2e, 0x20, 0x2e])
    put('latin1.txt', bytes)
    expect(copydesk(['--write', 'latin1.txt'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'copydesk: cannot read latin1.txt: no UTF-8 at byte 2\n'
    })
    expect(readFileSync(join(folder, 'latin1.txt'))).toEqual(bytes)
  })
})

test('a reader that has enough is no error', () => {
  put('long.txt', dirty.repeat(50_000))
  const {stdout, stderr, status} = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" "${main}" --report none long.txt | head -c 10`],
    {cwd: folder, encoding: 'utf8'}
  )
  expect({stdout, stderr, status}).toEqual({stdout: 'The bridge', stderr: '', status: 0})
})
