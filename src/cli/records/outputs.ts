import {realpathSync, statSync} from 'node:fs'
import {basename, join, resolve} from 'node:path'
import {createOutput, type Output, toStream} from '../../pipeline/output.ts'
import {UsageError} from '../options.ts'
import type {RecordCommand} from './commands.ts'
import type {RecordCall} from './options.ts'

/** An output, and the inputs that go into it. */
export interface Plan {
  readonly inputs: readonly string[]
  /** The file that is written, if it is one. */
  readonly path?: string
  readonly open: () => Target
}

/** An output; a file is given its name only when it is whole. */
export type Target = Output & {readonly isFile: boolean}

/**
 * Which inputs go where.
 *
 * @throws {UsageError} if two would be written to one place, or several can't make one.
 */
export function planOutputs(call: RecordCall, {name, joins, members}: RecordCommand): Plan[] {
  const {files, output, write, check} = call
  const toFile = (path: string) => (): Target => ({...createOutput(path, members === true), isFile: true})
  if (check) return files.map((file): Plan => ({inputs: [file], open: () => nowhere}))
  if (write) return files.map((file) => ({inputs: [file], path: file, open: toFile(file)}))
  if (output !== undefined && isFolder(output)) {
    return inFolder(files, output).map(([file, path]) => ({inputs: [file], path, open: toFile(path)}))
  }
  if (files.length > 1 && !joins) {
    throw new UsageError(`${files.length} ${name} files need --write, --check, or a folder as --output`)
  }
  if (output !== undefined) return [{inputs: files, path: output, open: toFile(output)}]
  return [{inputs: files, open: (): Target => ({...toStream(process.stdout), isFile: false})}]
}

/**
 * The files of `--errors` and `--stats` must be no others: the one that is renamed last would take the place of an
 * input or an output.
 *
 * @throws {UsageError} if one is.
 */
export function checkBooks({errors, stats}: RecordCall, plan: readonly Plan[]): void {
  const seen = new Map<string, string>()
  for (const {inputs, path} of plan) {
    for (const input of inputs) if (input !== '-') seen.set(place(input), 'the input')
    if (path !== undefined) seen.set(place(path), 'the output')
  }
  for (const [name, path] of Object.entries({errors, stats})) {
    if (path === undefined || statSync(path, {throwIfNoEntry: false})?.isFile() === false) continue
    const other = seen.get(place(path))
    if (other !== undefined) throw new UsageError(`--${name} and ${other} are the same file, ${path}`)
    seen.set(place(path), `--${name}`)
  }
}

function place(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}

const nowhere: Target = {
  isFile: false,
  write: async () => {},
  commit: async () => {},
  discard: async () => {}
}

function isFolder(path: string): boolean {
  return path.endsWith('/') || statSync(path, {throwIfNoEntry: false})?.isDirectory() === true
}

function inFolder(files: readonly string[], folder: string): (readonly [string, string])[] {
  const seen = new Map<string, string>()
  return files.map((file) => {
    if (file === '-') throw new UsageError('stdin has no name to take in a folder')
    const path = join(folder, basename(file))
    const other = seen.get(resolve(path))
    if (other !== undefined) throw new UsageError(`${other} and ${file} would both be written to ${path}`)
    seen.set(resolve(path), file)
    return [file, path] as const
  })
}
