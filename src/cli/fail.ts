import {PipelineError} from '../pipeline/errors.ts'
import {UsageError} from './options.ts'
import type {Terminal} from './run.ts'

/** Say what is wrong in one line; what is no fault of the caller goes on as it is. */
export function fail(error: unknown, {stderr}: Terminal): 2 {
  if (!(error instanceof UsageError || error instanceof PipelineError)) throw error
  const isCall = !error.message.startsWith('cannot ')
  stderr.write(`copydesk: ${error.message}${isCall ? '; see copydesk --help' : ''}\n`)
  return 2
}
