import {statSync} from 'node:fs'
import {basename, join, resolve} from 'node:path'
import {createOutput, type Output, toStream} from '../../pipeline/output.ts'
import {UsageError} from '../options.ts'
import type {RecordCommand} from './commands.ts'
import type {RecordCall} from './options.ts'

/** An output, and the inputs that go into it. */
export interface Plan {
  readonly inputs: readonly string[]
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
  if (write) return files.map((file) => ({inputs: [file], open: toFile(file)}))
  if (output !== undefined && isFolder(output)) {
    return inFolder(files, output).map(([file, path]) => ({inputs: [file], open: toFile(path)}))
  }
  if (files.length > 1 && !joins) {
    throw new UsageError(`${files.length} ${name} files need --write, --check, or a folder as --output`)
  }
  if (output !== undefined) return [{inputs: files, open: toFile(output)}]
  return [{inputs: files, open: (): Target => ({...toStream(process.stdout), isFile: false})}]
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
