import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterAll, expect, test} from 'vitest'
import {unifiedDiff} from '../../src/cli/diff.ts'
import {apply, type Edit} from '../../src/edits.ts'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-diff-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** Apply a diff by `git apply`, which takes no diff that is wrong by a line. */
function patch(source: string, diff: string): string {
  writeFileSync(join(folder, 'a.txt'), source)
  writeFileSync(join(folder, 'a.diff'), diff)
  execFileSync('git', ['apply', '-p0', '--whitespace=nowarn', '--unidiff-zero', 'a.diff'], {
    cwd: folder,
    stdio: 'pipe'
  })
  return readFileSync(join(folder, 'a.txt'), 'utf8')
}

test('nothing changes, nothing is printed', () => {
  expect(unifiedDiff('a.txt', 'a\n', 'a\n', [])).toBe('')
})

test('a hunk has three lines of context', () => {
  const source = '1\n2\n3\n4\n5\n6\n7\n8\n9'
  const edits = [{from: 8, to: 9, insert: 'five'}]
  expect(unifiedDiff('a.txt', source, apply(source, edits), edits)).toBe(
    '--- a.txt\n+++ a.txt\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n'
  )
})

test('a last line without line feed is marked', () => {
  const edits = [{from: 2, to: 3, insert: 'c'}]
  expect(unifiedDiff('a.txt', 'a\nb', 'a\nc', edits)).toBe(
    '--- a.txt\n+++ a.txt\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n'
  )
})

test('what it prints can be applied', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', '\n', '\n', '\r\n', ' '),
    minLength: 1,
    maxLength: 60
  })
  const sample = text.chain((source) => {
    const offset = fc.nat(source.length)
    const insert = fc.string({unit: fc.constantFrom('x', '\n'), maxLength: 3})
    return fc.array(fc.tuple(offset, offset, insert), {maxLength: 4}).map((parts) => {
      const places = parts.flatMap((part) => [part[0], part[1]]).sort((a, b) => a - b)
      const edits = parts.map(
        ([, , put], i): Edit => ({from: places[2 * i]!, to: places[2 * i + 1]!, insert: put})
      )
      return {source, edits}
    })
  })
  fc.assert(
    fc.property(sample, ({source, edits}) => {
      const repaired = apply(source, edits)
      const diff = unifiedDiff('a.txt', source, repaired, edits)
      // An empty file would be a deletion, which has a header of its own.
      if (source !== repaired && repaired !== '') expect(patch(source, diff)).toBe(repaired)
    }),
    {numRuns: 300}
  )
})
