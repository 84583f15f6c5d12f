import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {Article} from '../article.ts'
import {emit} from '../plugin.ts'
import type {Result} from '../result.ts'
import type {Input} from './files.ts'
import {version} from './version.ts'

/** An article that was cleaned. */
export interface Done {
  readonly input: Input
  readonly result: Result
}

/** The report for people: a table of places, in the manner of vfile-reporter, and a line that sums up. */
export function textReport(all: readonly Done[], color: boolean): string {
  const table = reporter(all.map(toFile), {color, quiet: true})
  // vfile-reporter counts messages by its own words; the last line is ours.
  const rows = table.replace(/\n*(?:.*[⚠✖].* (?:warnings?|messages?|errors?).*)?\s*$/u, '')
  return `${rows === '' ? '' : `${rows}\n\n`}${summary(all)}\n`
}

function toFile({input, result}: Done): VFile {
  const file = new VFile({path: input.path === '<stdin>' ? undefined : input.path, value: input.text})
  const article = new Article(input.text)
  const told = [...result.repairs, ...result.suspects].sort((a, b) => a.from - b.from || a.to - b.to)
  for (const one of told) {
    const done = !('withheld' in one)
    const word = done ? 'repaired' : one.withheld === 'suspect' ? 'told' : `told (${one.withheld})`
    emit(file, article, {...one, reason: `${one.reason} · ${one.certainty}, ${word}`}, done)
  }
  return file
}

function summary(all: readonly Done[]): string {
  const count = (of: (result: Result) => number, one: string) => {
    const n = all.reduce((sum, {result}) => sum + of(result), 0)
    return `${n} ${one}${n === 1 ? '' : 's'}`
  }
  const files = all.length === 1 ? '' : ` in ${all.length} files`
  return `${count(({repairs}) => repairs.length, 'repair')}, ${count(({suspects}) => suspects.length, 'suspect')}${files}`
}

/** The report for programs. */
export function jsonReport(all: readonly Done[]): string {
  const files = all.map(({input, result: {text, ...told}}) => ({
    path: input.path,
    changed: text !== input.text,
    ...told
  }))
  return `${JSON.stringify({version, files}, undefined, 2)}\n`
}
