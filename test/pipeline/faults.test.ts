import {once} from 'node:events'
import {chmodSync, existsSync, readdirSync} from 'node:fs'
import {gzipSync} from 'node:zlib'
import {afterAll, beforeEach, describe, expect, test} from 'vitest'
import {Folder, main} from '../cli/folder.ts'
import {makeLine, makeLines} from './articles.ts'

const folder = new Folder()
const input = makeLines(1500)
let expected = ''

afterAll(() => folder.remove())
beforeEach(() => {
  folder.empty()
  folder.put('in.jsonl', input)
  expected ||= folder.run(['jsonl', '-q'], input).stdout
})

/** A rerun without the fault finishes the work. */
function rerun(): void {
  expect(folder.run(['jsonl', '-q', '-o', 'out.jsonl', 'in.jsonl'])).toEqual({
    status: 0,
    stdout: '',
    stderr: ''
  })
  expect(folder.get('out.jsonl')).toBe(expected)
  expect(readdirSync(folder.path).filter((name) => name.endsWith('.tmp'))).toEqual([])
}

describe('the disk is full', () => {
  test('a file is not written at all, and what was there stays', () => {
    folder.put('out.jsonl', 'old\n')
    const {status, stderr} = folder.bash('ulimit -f 100; $copydesk jsonl -q -o out.jsonl in.jsonl')
    expect({status, stderr}).toEqual({
      status: 2,
      stderr: 'copydesk: cannot write out.jsonl: the file grew larger than it may\n'
    })
    expect(folder.get('out.jsonl')).toBe('old\n')
    expect(readdirSync(folder.path).sort()).toEqual(['in.jsonl', 'out.jsonl'])
    rerun()
  })
  test.runIf(existsSync('/dev/full'))('standard output', () => {
    expect(folder.bash('$copydesk jsonl -q in.jsonl > /dev/full')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'copydesk: cannot write <stdout>: no space left\n'
    })
  })
  test('the file of errors', () => {
    folder.put('bad.jsonl', 'nonsense\n'.repeat(5000))
    const {status, stderr} = folder.bash(
      'ulimit -f 100; $copydesk jsonl -q --errors errors.jsonl bad.jsonl | wc -l'
    )
    expect(status).toBe(2)
    expect(stderr).toContain('cannot write errors.jsonl')
    expect(existsSync(folder.at('errors.jsonl'))).toBe(false)
  })
})

describe('the input is torn', () => {
  test('in the middle of gzip: what is given is whole, the rest is told', () => {
    const packed = gzipSync(input)
    const torn = packed.subarray(0, packed.length >> 1)
    const {status, stdout, stderr} = folder.run(['jsonl', '-q'], torn)
    expect({status, stderr}).toEqual({
      status: 2,
      stderr: 'copydesk: cannot read <stdin>: it ends in the middle of its compressed data\n'
    })
    expect(stdout.endsWith('\n')).toBe(true)
    expect(expected.startsWith(stdout)).toBe(true)
    folder.put('torn.gz', torn)
    folder.put('none.gz', '')
    folder.put('tail.gz', Buffer.concat([packed, Buffer.from('rubbish')]))
    for (const name of ['torn.gz', 'none.gz', 'tail.gz']) {
      expect(folder.run(['jsonl', '-q', '-o', 'out.jsonl', name])).toMatchObject({status: 2, stdout: ''})
      expect(existsSync(folder.at('out.jsonl'))).toBe(false)
    }
    rerun()
  })
})

describe('permission is denied', () => {
  /** Run as nobody where the tests run as root, whom nothing is denied. */
  const unprivileged = process.getuid?.() === 0 ? 'setpriv --reuid 65534 --regid 65534 --clear-groups' : ''
  const can =
    unprivileged === '' || folder.bash(`${unprivileged} ${process.execPath} ${main} --version`).status === 0
  if (!can) console.warn('skipped: nobody cannot run the command here')

  test.runIf(can)('to read, or to write', () => {
    folder.put('secret.jsonl', input)
    chmodSync(folder.at('secret.jsonl'), 0)
    chmodSync(folder.path, 0o555)
    const read = folder.bash(`${unprivileged} $copydesk jsonl -q secret.jsonl`)
    const write = folder.bash(`${unprivileged} $copydesk jsonl -q --write in.jsonl`)
    chmodSync(folder.path, 0o755)
    expect(read).toEqual({
      status: 2,
      stdout: '',
      stderr: 'copydesk: cannot read secret.jsonl: permission denied\n'
    })
    expect(write).toEqual({
      status: 2,
      stdout: '',
      stderr: 'copydesk: cannot write in.jsonl: permission denied\n'
    })
    expect(folder.get('in.jsonl')).toBe(input)
    rerun()
  })
})

test('killed in the middle: no half file, and a rerun finishes it', async () => {
  folder.bash('mkfifo slow')
  const child = folder.start(['jsonl', '-q', '-o', 'out.jsonl', 'slow'])
  folder.bash(`(head -n 300 in.jsonl; sleep 0.5; kill -KILL ${child.pid}; sleep 0.5) > slow`)
  expect(await once(child, 'close')).toEqual([null, 'SIGKILL'])
  expect(existsSync(folder.at('out.jsonl'))).toBe(false)
  // What was under way has a name that no pattern for shards takes.
  const [left] = readdirSync(folder.path).filter((name) => name.endsWith('.tmp'))
  expect(left).toMatch(/^\.out\.jsonl\.\d+-[0-9a-f]+\.tmp$/)
  folder.bash('rm .*.tmp slow')
  rerun()
})

test('1 % of the records are bad: they are told, and everything else is done, once', () => {
  let seed = 7
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31
    return seed % below
  }
  const spoil = [
    (line: string) => line.slice(0, -random(40) - 2),
    (line: string) => line.replace(/"text":"/, '"text":["'),
    (line: string) => line.replace('"text"', '"txet"'),
    () => '[]',
    (line: string) => line.replace(/"text":.*/, '"text":7}')
  ]
  const lines = Array.from({length: 2000}, (_, i) => makeLine(i))
  const good = folder.run(['jsonl', '-q'], `${lines.join('\n')}\n`).stdout.split('\n')
  const bad = new Set(Array.from({length: 20}, () => random(2000)))
  for (const i of bad) lines[i] = spoil[random(spoil.length)]!(lines[i]!)
  const {status, stdout} = folder.run(['jsonl', '-q', '--errors', 'errors.jsonl'], `${lines.join('\n')}\n`)
  expect(status).toBe(1)
  expect(stdout).toBe(`${lines.map((line, i) => (bad.has(i) ? line : good[i])).join('\n')}\n`)
  const told = folder
    .get('errors.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).line - 1)
  expect(told).toEqual([...bad].sort((a, b) => a - b))
  // Again over what was done: nothing is done twice.
  const again = folder.run(['jsonl', '-q', '--jobs', '2', '--errors', 'again.jsonl'], stdout)
  expect(again).toEqual({status: 1, stdout, stderr: ''})
  expect(folder.get('again.jsonl')).toBe(folder.get('errors.jsonl'))
})
