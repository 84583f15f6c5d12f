import {isUtf8} from 'node:buffer'
import type {stringify} from 'csv-stringify/sync'
import type {Row} from './csv.ts'
import {PipelineError} from './errors.ts'
import {listRepairs} from './json-line.ts'
import type {Path} from './path.ts'
import type {Outcome} from './record.ts'
import type {Settings} from './settings.ts'
import type {Account} from './tell.ts'

/** A table whose columns are known. */
export interface CsvTable {
  /** The row of names, as it is to be written. */
  readonly head: string
  /** The fields of a row that matter; in their place what is wrong, or null for a blank row. */
  readonly toRecord: (row: Row) => Record<string, string> | string | null
  /** A row as it is to be written, counted and told. */
  readonly write: (row: Row, outcome: Outcome, account: Account) => string
}

/**
 * Read the row of names.
 *
 * @throws {PipelineError} if a column is not there.
 */
export function createTable(
  head: Row,
  settings: Settings,
  quote: typeof stringify,
  delimiter: string
): CsvTable {
  const names = head.cells.map((cell) => decode(cell) ?? cell)
  const missing = settings.names.find((name) => !names.includes(name))
  if (missing !== undefined)
    throw new PipelineError(`cannot find the column ${missing}, expected ${names.join(', ')}`)
  const used = [...new Set(usedNames(settings))].filter((name) => names.includes(name))
  const added = addedNames(settings).filter((name) => !names.includes(name))
  const width = names.length
  const spell = (cells: readonly string[], quoted = false) =>
    quote([[...cells]], {delimiter, quoted, eof: false, record_delimiter: '\n'})

  /** A row with some cells replaced and some added. */
  const edit = ({cells, raw}: Row, changes: ReadonlyMap<number, string>, more: readonly string[]): string => {
    const end = /\r?\n$|\r$/.exec(raw)?.[0] ?? ''
    const spans = splitRow(raw.slice(0, raw.length - end.length), delimiter)
    const isSound = spans.length === cells.length && spans.every((span, i) => unquote(span) === cells[i])
    const spelled = cells.map((cell, i) => {
      const change = changes.get(i)
      if (change === undefined && isSound) return spans[i]!
      const value = change === undefined ? cell : encode(change)
      return spell(
        [value],
        isSound ? spans[i]!.startsWith('"') || value.includes('\r') : value.includes('\r')
      )
    })
    return (
      [...spelled, ...more.map((text) => spell([encode(text)], text.includes('\r')))].join(delimiter) + end
    )
  }

  return {
    head: added.length === 0 ? head.raw : edit(head, new Map(), added),
    toRecord: ({cells, raw}) => {
      if (/^\r?\n?$/.test(raw)) return null
      if (cells.length !== width) return `the row has ${cells.length} cells, expected ${width}`
      const record: Record<string, string> = {}
      for (const name of used) {
        const text = decode(cells[names.lastIndexOf(name)]!)
        if (text === undefined) return `the field ${name} is no UTF-8`
        record[name] = text
      }
      return record
    },
    write: (row, outcome, account) => {
      account.takeRecord(outcome)
      if (outcome.error !== undefined && row.cells.length !== width) return row.raw
      const values = writtenValues(outcome, settings)
      const changes = new Map(
        [...values].flatMap(([name, text]) => (names.includes(name) ? [[names.lastIndexOf(name), text]] : []))
      )
      if (changes.size === 0 && added.length === 0) return row.raw
      return edit(
        row,
        changes,
        added.map((name) => values.get(name) ?? '')
      )
    }
  }
}

function usedNames({names, titleField, langField, siteField, formatField, idField}: Settings): string[] {
  const paths: (Path | undefined)[] = [titleField, langField, siteField, formatField, idField]
  return [...names, ...paths.flatMap((path) => path ?? [])]
}

function addedNames({outFields = [], repairsField}: Settings): string[] {
  return [...outFields.map(([name]) => name!), ...(repairsField ?? [])]
}

/** What is to be written, by column. */
function writtenValues({cleaned, error}: Outcome, settings: Settings): Map<string, string> {
  const {names, outFields, repairsField} = settings
  const values = new Map<string, string>()
  if (error !== undefined) return values
  for (const {index, source, text} of cleaned) {
    if (outFields) values.set(outFields[index]![0]!, text)
    else if (text !== source) values.set(names[index]!, text)
  }
  if (repairsField) values.set(repairsField[0]!, JSON.stringify(listRepairs(cleaned, settings)))
  return values
}

/** The cells of a row as they are spelled. */
function splitRow(row: string, delimiter: string): string[] {
  const spans: string[] = []
  for (let from = 0; ; ) {
    let to = row.indexOf(delimiter, from)
    if (row[from] === '"') {
      let close = row.indexOf('"', from + 1)
      while (close !== -1 && row[close + 1] === '"') close = row.indexOf('"', close + 2)
      to = close === -1 ? -1 : row.indexOf(delimiter, close)
    }
    spans.push(row.slice(from, to === -1 ? row.length : to))
    if (to === -1) return spans
    from = to + delimiter.length
  }
}

function unquote(span: string): string {
  const isQuoted = span.length > 1 && span.startsWith('"') && span.endsWith('"')
  return isQuoted ? span.slice(1, -1).replaceAll('""', '"') : span
}

/** Bytes as Latin-1 to text; undefined if they are no UTF-8. */
function decode(cell: string): string | undefined {
  if (!/[\u0080-\u00ff]/.test(cell)) return cell
  const bytes = Buffer.from(cell, 'latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined
}

function encode(text: string): string {
  return /[^\u0020-\u007e]/.test(text) ? Buffer.from(text, 'utf8').toString('latin1') : text
}
