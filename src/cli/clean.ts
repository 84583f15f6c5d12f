import {extname} from 'node:path'
import {type Cleaner, createCleaner} from '../cleaner.ts'
import type {Format} from '../formats/format.ts'
import {cautious, news, transforms} from '../presets.ts'
import {suggestOrList} from '../suggest.ts'
import {colorDiff, unifiedDiff} from './diff.ts'
import {fail} from './fail.ts'
import {type Input, readInput, writeOutput} from './files.ts'
import {type CliOptions, UsageError} from './options.ts'
import {type Done, jsonReport, textReport} from './report.ts'
import type {Terminal} from './run.ts'

/**
 * Clean files, or what comes from standard input.
 *
 * @returns the exit code: 0 done, 1 `--check` found something, 2 a file could not be read or written.
 */
export async function cleanAll(
  options: CliOptions,
  files: readonly string[],
  terminal: Terminal
): Promise<0 | 1 | 2> {
  const clean = createCleaner(cleanerOptions(options))
  const done: Done[] = []
  let failed = false
  for (const file of files) {
    try {
      done.push(await cleanFile(file, options, clean, terminal))
    } catch (error) {
      // One bad file must not keep the others from being done.
      fail(error, terminal)
      failed = true
    }
  }
  if (done.length > 0) report(done, options, terminal)
  if (failed) return 2
  return options.check && done.some(({result}) => result.repairs.length > 0) ? 1 : 0
}

function cleanerOptions({apply, preset, without}: CliOptions): Parameters<typeof createCleaner>[0] {
  const off = without.map((id) => {
    const found = transforms.find(({transform}) => transform.id === id)
    const ids = transforms.map(({transform}) => transform.id)
    if (!found) throw new UsageError(`unknown transform ${id}${suggestOrList(id, ids)}`)
    return [found, false] as const
  })
  return {preset: preset === 'cautious' ? cautious : news, transforms: off, ...(apply && {apply})}
}

async function cleanFile(
  file: string,
  options: CliOptions,
  clean: Cleaner,
  terminal: Terminal
): Promise<Done> {
  const input = readInput(file)
  const {title, lang} = options
  const result = clean(input.text, {title, lang, format: await findFormat(options.format, file)})
  const {text, repairs} = result
  if (options.write && text !== input.text) writeOutput(file, text)
  if (options.diff)
    terminal.stdout.write(diffOf(input, text, repairs, isColored(options, terminal, 'stdout')))
  else if (!options.write && !options.check) terminal.stdout.write(text)
  return {input, result}
}

function diffOf(
  {path, text}: Input,
  repaired: string,
  repairs: Parameters<typeof unifiedDiff>[3],
  color: boolean
): string {
  const diff = unifiedDiff(path, text, repaired, repairs)
  return color ? colorDiff(diff) : diff
}

async function findFormat(named: CliOptions['format'], file: string): Promise<Format | undefined> {
  const isMarkdown = named ? named === 'markdown' : ['.md', '.markdown'].includes(extname(file).toLowerCase())
  if (!isMarkdown) return undefined
  try {
    // Only Markdown needs remark-parse, an optional peer.
    const {markdown} = await import('../formats/markdown.ts')
    return markdown
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new UsageError('cannot read Markdown: install remark-parse beside copydesk')
  }
}

function report(done: readonly Done[], options: CliOptions, terminal: Terminal): void {
  if (options.report === 'none') return
  const color = isColored(options, terminal, 'stderr')
  terminal.stderr.write(options.report === 'json' ? jsonReport(done) : textReport(done, color))
}

function isColored({color}: CliOptions, {env, ...streams}: Terminal, stream: 'stdout' | 'stderr'): boolean {
  if (color !== undefined) return color
  return streams[stream].isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
}
