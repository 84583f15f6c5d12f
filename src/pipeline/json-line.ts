import {apply, type Edit} from '../edits.ts'
import {RecordFault} from './errors.ts'
import {editLiteral, isSpelledInAscii, spell} from './literal.ts'
import {locate, locateEnd} from './locate.ts'
import type {Path} from './path.ts'
import {type CleanedField, cleanFields, explain, type Outcome} from './record.ts'
import type {Settings} from './settings.ts'

/** A line of JSON Lines, and what became of its record. */
export interface LineOutcome extends Outcome {
  /** The line as it is to be written: the same string when nothing changed. */
  readonly line: string
}

/**
 * Clean the record on a line. The new text is spliced into the line, so that all else keeps its spelling: numbers,
 * the order of keys, unknown fields, escapes.
 *
 * @param line without its line feed; a carriage return at its end stays.
 */
export function cleanLine(line: string, settings: Settings): LineOutcome {
  const record = parse(line)
  if (record instanceof RecordFault) return {line, cleaned: [], error: record.message}
  const outcome = cleanFields(record, settings)
  if (outcome.error !== undefined) return {line, ...outcome}
  try {
    return {line: splice(line, outcome.cleaned, settings), ...outcome}
  } catch (error) {
    return {line, ...outcome, cleaned: [], error: explain(error)}
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    // V8 quotes the line in its words; a line can be long.
    const words = (error as Error).message.replace(/, ?(?:\.{3})?".*$/s, '').slice(0, 120)
    return new RecordFault(`the line is no JSON: ${words}`)
  }
}

function splice(line: string, cleaned: readonly CleanedField[], settings: Settings): string {
  const {outFields, repairsField} = settings
  const isWritten = outFields !== undefined || repairsField !== undefined
  if (!isWritten && cleaned.every(({text, source}) => text === source)) return line
  const ascii = isSpelledInAscii(line)
  let spliced = line
  for (const field of cleaned) {
    const literal = editField(line, field, settings, ascii)
    const out = outFields?.[field.index]
    if (out) spliced = put(spliced, out, literal)
    else if (field.text !== field.source) spliced = put(spliced, settings.fields[field.index]!, literal)
  }
  if (!repairsField) return spliced
  return put(spliced, repairsField, spell(listRepairs(cleaned, settings), ascii))
}

function editField(line: string, field: CleanedField, settings: Settings, ascii: boolean): string {
  const {from, to} = locate(line, settings.fields[field.index]!)!
  const literal = line.slice(from, to)
  if (field.text === field.source) return literal
  // A cleaner of one's own may not tell all that it did.
  const isTold = apply(field.source, field.repairs) === field.text
  const edited = isTold ? editLiteral(literal, field.repairs, ascii) : ''
  // Half of a surrogate pair can be written only as an escape.
  return isTold && !/\p{Surrogate}/u.test(edited) ? edited : spell(field.text, ascii)
}

/** Put a value at a path, which is there or can be made in the object that it belongs to. */
function put(line: string, path: Path, json: string): string {
  const there = locate(line, path)
  if (there) return line.slice(0, there.from) + json + line.slice(there.to)
  const end = locateEnd(line, path.slice(0, -1))
  if (!end) throw new RecordFault(`the record has no object to hold ${path.join('.')}`)
  const member = `${end.isEmpty ? '' : ','}${JSON.stringify(path.at(-1))}:${json}`
  return line.slice(0, end.at) + member + line.slice(end.at)
}

/** The repairs of a record as they are written into it. */
export function listRepairs(cleaned: readonly CleanedField[], {names}: Settings): RepairRow[] {
  return cleaned.flatMap(({index, repairs}) =>
    repairs.map(({from, to, insert, actual, transform, certainty, reason}) => {
      return {field: names[index]!, from, to, insert, actual, transform, certainty, reason}
    })
  )
}

/** A repair as it is written into a record. Offsets are UTF-16, half open, in the text as it was. */
export interface RepairRow extends Edit {
  readonly field: string
  readonly actual: string
  readonly transform: string
  readonly certainty: string
  readonly reason: string
}
