/**
 * What went wrong outside a single record: a file that can't be read or written, a package that is missing, a
 * wrong option. One line for people; it starts with `cannot` unless the call itself is wrong.
 */
export class PipelineError extends Error {
  override readonly name: string = 'PipelineError'
}

/** Why one record can't be cleaned. */
export class RecordFault extends Error {}

/** A record that was passed through as it was, and why. */
export interface RecordError {
  /** Of the record in its input, from 1: the line of JSON Lines, the record of the other formats. */
  readonly line: number
  /** What its id field holds, where that could be read. */
  readonly id?: string | number
  /** One line for people. */
  readonly error: string
}

const words: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or directory',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EISDIR: 'it is a directory',
  ENOTDIR: 'a part of the path is no directory',
  ENOSPC: 'no space left',
  EFBIG: 'the file grew larger than it may',
  EDQUOT: 'no quota left',
  EROFS: 'read-only file system',
  Z_BUF_ERROR: 'it ends in the middle of its compressed data',
  Z_DATA_ERROR: 'its compressed data is damaged',
  ZSTD_error_prefix_unknown: 'it is no zstd'
}

/** A system error in words. */
export function describe(error: unknown): string {
  const {code = '', message} = error as NodeJS.ErrnoException
  return words[code] ?? message ?? String(error)
}
