import {chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {describe} from '../pipeline/errors.ts'
import {firstInvalid} from '../pipeline/utf8.ts'
import {UsageError} from './options.ts'

/** A text that was read, and where from. */
export interface Input {
  /** As it was named; `<stdin>` for standard input. */
  readonly path: string
  readonly text: string
}

/**
 * Read a file, or standard input for `-`, as UTF-8. A byte order mark stays.
 *
 * @throws {UsageError} if it can't be read, or is no UTF-8 (which would be lost on writing).
 */
export function readInput(path: string): Input {
  const name = path === '-' ? '<stdin>' : path
  const bytes = attempt(name, () => readFileSync(path === '-' ? 0 : path))
  return {path: name, text: decode(name, bytes)}
}

function attempt(name: string, read: () => Buffer): Buffer {
  try {
    return read()
  } catch (error) {
    // Nothing is connected to standard input.
    if ((error as NodeJS.ErrnoException).code === 'EOF') return Buffer.alloc(0)
    throw new UsageError(`cannot read ${name}: ${describe(error)}`)
  }
}

function decode(name: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    throw new UsageError(`cannot read ${name}: no UTF-8 at byte ${firstInvalid(bytes)}`)
  }
}

/**
 * Write a file whole or not at all: to a temporary name beside it, then renamed. Links are followed, the mode
 * stays.
 *
 * @throws {UsageError} if it can't be written.
 */
export function writeOutput(path: string, text: string): void {
  try {
    const target = realpathSync(path)
    const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
    try {
      writeFileSync(temporary, text, {flag: 'wx'})
      chmodSync(temporary, statSync(target).mode)
      renameSync(temporary, target)
    } catch (error) {
      rmSync(temporary, {force: true})
      throw error
    }
  } catch (error) {
    throw new UsageError(`cannot write ${path}: ${describe(error)}`)
  }
}
