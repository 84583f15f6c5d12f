import {type SpawnSyncReturns, spawn, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** The built command. */
export const main: string = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

/** A folder of its own for a test file, and the built command run in it. */
export class Folder {
  readonly path: string = mkdtempSync(join(tmpdir(), 'copydesk-'))

  empty(): void {
    this.remove()
    mkdirSync(this.path)
  }

  remove(): void {
    rmSync(this.path, {recursive: true, force: true})
  }

  at(name: string): string {
    return join(this.path, name)
  }

  put(name: string, content: string | Buffer): string {
    writeFileSync(this.at(name), content)
    return name
  }

  get(name: string): string {
    return this.bytes(name).toString('utf8')
  }

  bytes(name: string): Buffer {
    return readFileSync(this.at(name))
  }

  /** Run the command to its end. */
  run(
    args: readonly string[],
    input: string | Buffer = ''
  ): {status: number | null; stdout: string; stderr: string} {
    const {status, stdout, stderr} = this.spawn(process.execPath, [main, ...args], input)
    return {status, stdout: stdout.toString(), stderr: stderr.toString()}
  }

  /** Run a line of bash, in which `$copydesk` is the command. */
  bash(line: string): {status: number | null; stdout: string; stderr: string} {
    const {status, stdout, stderr} = this.spawn('bash', ['-o', 'pipefail', '-c', line], '')
    return {status, stdout: stdout.toString(), stderr: stderr.toString()}
  }

  /** Start the command, to be talked to. */
  start(args: readonly string[]): ReturnType<typeof spawn> {
    return spawn(process.execPath, [main, ...args], {cwd: this.path})
  }

  private spawn(command: string, args: readonly string[], input: string | Buffer): SpawnSyncReturns<Buffer> {
    return spawnSync(command, args, {
      cwd: this.path,
      input,
      maxBuffer: 1 << 28,
      env: {...process.env, copydesk: `${process.execPath} ${main}`}
    })
  }
}

/** Whether a program is there; where it is not, tests that need it are skipped with a word. */
export function has(program: string): boolean {
  const found = spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
  if (!found) console.warn(`skipped: ${program} is not installed`)
  return found
}
