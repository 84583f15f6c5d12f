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
export class CsvTable {
  private readonly names: readonly string[]
  /** Columns that are read, and those that the table does not have yet. */
  private readonly used: readonly string[]
  private readonly added: readonly string[]

  /**
   * @param head the row of names.
   * @throws {PipelineError} if a column is not there.
   */
  constructor(
    private readonly head: Row,
    private readonly settings: Settings,
    private readonly quote: typeof stringify,
    private readonly delimiter: string
  ) {
    const names = head.cells.map((cell) => decode(cell) ?? cell)
    const missing = settings.names.find((name) => !names.includes(name))
    if (missing !== undefined)
      throw new PipelineError(`cannot find the column ${missing}, expected ${names.join(', ')}`)
    this.names = names
    this.used = [...new Set(usedNames(settings))].filter((name) => names.includes(name))
    this.added = addedNames(settings).filter((name) => !names.includes(name))
  }

  /** The row of names, as it is to be written. */
  writeHead(): string {
    return this.added.length === 0 ? this.head.raw : this.edit(this.head, new Map(), this.added)
  }

  /** The fields of a row that matter; in their place what is wrong, or null for a blank row. */
  toRecord({cells, raw}: Row): Record<string, string> | string | null {
    const width = this.names.length
    if (/^\r?\n?$/.test(raw)) return null
    if (cells.length !== width) return `the row has ${cells.length} cells, expected ${width}`
    const record: Record<string, string> = {}
    for (const name of this.used) {
      const text = decode(cells[this.names.lastIndexOf(name)]!)
      if (text === undefined) return `the field ${name} is no UTF-8`
      record[name] = text
    }
    return record
  }

  /** A row as it is to be written, counted and told. */
  write(row: Row, outcome: Outcome, account: Account): string {
    account.takeRecord(outcome)
    if (outcome.error !== undefined && row.cells.length !== this.names.length) return row.raw
    const values = writtenValues(outcome, this.settings)
    const changes = new Map<number, string>()
    for (const [name, text] of values) {
      if (this.names.includes(name)) changes.set(this.names.lastIndexOf(name), text)
    }
    if (changes.size === 0 && this.added.length === 0) return row.raw
    return this.edit(
      row,
      changes,
      this.added.map((name) => values.get(name) ?? '')
    )
  }

  /** A row with some cells replaced and some added; all others as they are spelled. */
  private edit({cells, raw}: Row, changes: ReadonlyMap<number, string>, more: readonly string[]): string {
    const end = /\r?\n$|\r$/.exec(raw)?.[0] ?? ''
    const spans = splitRow(raw.slice(0, raw.length - end.length), this.delimiter)
    const isSound = spans.length === cells.length && spans.every((span, i) => unquote(span) === cells[i])
    const spelled = cells.map((cell, i) => {
      const change = changes.get(i)
      if (change === undefined && isSound) return spans[i]!
      const value = change === undefined ? cell : encode(change)
      return this.spell(value, isSound && spans[i]!.startsWith('"'))
    })
    return [...spelled, ...more.map((text) => this.spell(encode(text)))].join(this.delimiter) + end
  }

  /** A cell in quotation marks where it needs them, or had them. */
  private spell(cell: string, wasQuoted = false): string {
    const quoted = wasQuoted || cell.includes('\r')
    return this.quote([[cell]], {delimiter: this.delimiter, quoted, eof: false, record_delimiter: '\n'})
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
