import {existsSync, readdirSync, readFileSync} from 'node:fs'
import type {Context} from '../src/index.ts'

/** A damaged article of `fixtures/in-the-wild` or `fixtures/known-failures`. */
export interface Damaged {
  readonly name: string
  readonly input: string
  /** What the newsroom wrote. */
  readonly expected: string
  readonly context: Context
  /** Transforms that have something to repair in it. */
  readonly transforms: readonly string[]
  /** Text that is told. */
  readonly suspects: readonly string[]
}

/** An article of `fixtures/clean`, which must stay as it is. */
export interface Good {
  readonly name: string
  readonly text: string
  readonly lang: string
}

const root = new URL('../fixtures/', import.meta.url)

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}

function damaged(folder: string, expected: string): Damaged[] {
  return readdirSync(new URL(folder, root)).map((name) => {
    const meta = existsSync(new URL(`${folder}/${name}/meta.json`, root))
      ? JSON.parse(read(`${folder}/${name}/meta.json`))
      : {}
    const {title, lang, transforms = [], suspects = []} = meta
    const input = read(`${folder}/${name}/input.txt`)
    return {
      name,
      input,
      expected: read(`${folder}/${name}/${expected}`),
      context: {title, lang},
      transforms,
      suspects
    }
  })
}

export const inTheWild: readonly Damaged[] = damaged('in-the-wild', 'expected.txt')

export const knownFailures: readonly Damaged[] = damaged('known-failures', 'wanted.txt')

export const clean: readonly Good[] = readdirSync(new URL('clean', root)).map((name) => ({
  name,
  text: read(`clean/${name}`),
  lang: name.slice(0, name.indexOf('-'))
}))
