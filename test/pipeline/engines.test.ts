import {createHash} from 'node:crypto'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {Folder, has} from '../cli/folder.ts'
import {makeLines} from './articles.ts'

const folder = new Folder()
let expected = ''

beforeAll(() => {
  folder.put('in.jsonl', makeLines(2000))
  folder.bash('$copydesk jsonl -q < in.jsonl > expected.jsonl && mkdir parts')
  expected = hash('expected.jsonl')
  expect(expected).not.toBe(hash('in.jsonl'))
}, 60_000)
afterAll(() => folder.remove())

function hash(name: string): string {
  return createHash('sha256').update(folder.bytes(name)).digest('hex')
}

/** Run a line of bash that writes `out.jsonl`. */
function run(line: string): string {
  const {status, stderr} = folder.bash(line)
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  return hash('out.jsonl')
}

describe('the same bytes as one process', () => {
  const parallel = 'parallel --will-cite --keep-order'
  test.runIf(has('parallel'))('GNU parallel, from a pipe', () => {
    expect(run(`${parallel} --pipe --block 300K -j2 "$copydesk jsonl -q" < in.jsonl > out.jsonl`)).toBe(
      expected
    )
  })
  test.runIf(has('parallel'))('GNU parallel, from a file', () => {
    expect(run(`${parallel} --pipepart -a in.jsonl --block 300K -j2 "$copydesk jsonl -q" > out.jsonl`)).toBe(
      expected
    )
  })
  test('split and xargs', () => {
    const work = 'xargs -P2 -I{} $copydesk jsonl -q -o {}.done {}'
    expect(
      run(`split -n l/4 in.jsonl parts/p. && ls parts/p.?? | ${work} && cat parts/*.done > out.jsonl`)
    ).toBe(expected)
  })
  test('gzip', () => {
    expect(run('gzip -c in.jsonl | $copydesk jsonl -q | gzip | gunzip > out.jsonl')).toBe(expected)
    expect(
      run('gzip -c in.jsonl > in.gz; $copydesk jsonl -q -o out.gz in.gz; gunzip -c out.gz > out.jsonl')
    ).toBe(expected)
  })
  test.runIf(has('zstd'))('zstd', () => {
    expect(run('zstd -qc in.jsonl | zstd -dc | $copydesk jsonl -q | zstd -qc | zstd -dc > out.jsonl')).toBe(
      expected
    )
  })
})
