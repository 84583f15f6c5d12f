/** Where the newsroom is, below an article: its name, its address, and the copyright line that has the name once more. */

import {foldText} from '../characters.ts'
import type {Line} from '../lines.ts'
import {isAddress} from '../residue/line-tests.ts'

/** Lines above the copyright line, and the shortest name, in UTF-16 code units. */
const fewestAbove = 2
const mostAbove = 10
const shortestName = 6

const none: readonly Line[] = []

/** The lines of the imprint among those behind the last paragraph: an article that says where to call names others. */
export function imprintOf(tail: readonly Line[]): readonly Line[] {
  const end = tail.findIndex(({text}) => text.includes('©'))
  if (end < fewestAbove || end > mostAbove) return none
  const lines = tail.slice(0, end)
  const name = foldText(lines[0]!.text)
  const isOwner = name.length >= shortestName && foldText(tail[end]!.text).includes(name)
  return isOwner && lines.some(isAddress) ? lines : none
}
