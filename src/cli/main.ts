#!/usr/bin/env node
import {describe} from '../pipeline/errors.ts'
import {run} from './run.ts'

// A reader that has enough, such as `head`, is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    if (stream === process.stdout)
      process.stderr.write(`copydesk: cannot write <stdout>: ${describe(error)}\n`)
    process.exit(2)
  })
}

const code = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  typed: process.stdin.isTTY === true,
  env: process.env
})
// A signal ended the work; an input that still waits must not keep the process alive.
if (code >= 128) process.exit(code)
process.exitCode = code
