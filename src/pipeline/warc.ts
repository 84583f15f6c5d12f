import {isUtf8} from 'node:buffer'
import {createHash, getHashes} from 'node:crypto'
import type {WARCRecord} from 'warcio'
import {describe, PipelineError} from './errors.ts'
import {ordered} from './ordered.ts'
import {importPeer} from './peer.ts'
import type {Outcome} from './record.ts'
import {batches} from './records.ts'
import type {Runner} from './runner.ts'
import type {RecordOptions} from './settings.ts'
import {stoppable} from './stoppable.ts'
import type {Account} from './tell.ts'

/** A record as it stands in the archive. */
interface RawRecord {
  /** Head, content, and the line ends behind it. */
  readonly raw: Buffer
  readonly length: number
  /** What is known of a conversion record; what is wrong with it; nothing for a record of another type. */
  readonly article: Article | Fault | undefined
}

interface Fault {
  readonly error: string
  readonly id?: string
}

interface Article {
  readonly text: string
  readonly id?: string
  readonly lang: string | undefined
  readonly site: string | undefined
}

/** The fields of the records that {@link runWarc} hands to a runner. */
export const warcFields: RecordOptions = {
  fields: ['text'],
  langField: 'lang',
  siteField: 'site',
  idField: 'id'
}

/**
 * Clean the conversion records of a WARC file, such as Common Crawl's WET. The other records keep their bytes; a
 * cleaned one has its length and digests set anew. The language is taken from `WARC-Identified-Content-Language`.
 *
 * @returns the records, uncompressed, one a chunk.
 * @throws {PipelineError} if warcio is not installed, or the input is no WARC or ends within a record.
 */
export async function* runWarc(
  source: AsyncIterable<Uint8Array>,
  runner: Runner,
  account: Account,
  {maxRecord, stop}: {maxRecord: number; stop?: AbortSignal}
): AsyncGenerator<Uint8Array> {
  const clean = async (records: readonly RawRecord[]) => {
    const good = records.flatMap(({article}) => (article && 'text' in article ? article : []))
    const outcomes = (await runner.cleanRecords(good))[Symbol.iterator]()
    return records.map((record) => ({record, outcome: toOutcome(record, outcomes)}))
  }
  const records = stoppable(readRecords(source, maxRecord), stop)
  for await (const done of ordered(batches(records, runner.batch ?? 16), clean, runner.width)) {
    for (const {record, outcome} of done) {
      if (outcome) account.takeRecord(outcome)
      yield write(record, outcome)
    }
  }
}

function toOutcome({article}: RawRecord, outcomes: Iterator<Outcome>): Outcome | undefined {
  if (article && 'error' in article) return {cleaned: [], ...article}
  return article ? outcomes.next().value : undefined
}

async function* readRecords(source: AsyncIterable<Uint8Array>, maxRecord: number): AsyncGenerator<RawRecord> {
  const {WARCParser} = await importPeer(() => import('warcio'), 'read WARC', 'warcio')
  const tee = new Tee(source)
  const parser = new WARCParser(tee.bytes(), {parseHttp: false, keepHeadersCase: true})
  let last: (Omit<RawRecord, 'raw'> & {readonly from: number}) | undefined
  try {
    for await (const record of parser) {
      if (last) yield {...last, raw: tee.take(parser.offset)}
      const content = await record.readFully(false)
      const length = record.warcContentLength
      if (content.length !== length)
        throw new PipelineError(`it ends within the record at byte ${parser.offset}`)
      last = {from: parser.offset, length, article: toArticle(record, content, maxRecord)}
    }
  } catch (error) {
    throw new PipelineError(`cannot read WARC: ${describe(error)}`)
  }
  if (last) yield {...last, raw: tee.take(tee.size)}
  else if (tee.size > 0) throw new PipelineError('cannot read WARC: it has no records')
}

function toArticle(record: WARCRecord, content: Uint8Array, maxRecord: number): RawRecord['article'] {
  if (record.warcType !== 'conversion') return undefined
  const name = record.warcHeader('WARC-Record-ID')
  const id = typeof name === 'string' ? {id: name} : {}
  if (content.length > maxRecord) return {...id, error: `the record is longer than ${maxRecord} bytes`}
  if (!isUtf8(content)) return {...id, error: 'the record is no UTF-8'}
  const languages = record.warcHeader('WARC-Identified-Content-Language') ?? ''
  return {
    text: Buffer.from(content).toString('utf8'),
    ...id,
    lang: toTag(languages.split(',')[0]!.trim()),
    site: URL.canParse(record.warcTargetURI ?? '') ? new URL(record.warcTargetURI!).hostname : undefined
  }
}

/** ISO 639-3, as Common Crawl has it, as BCP 47. */
function toTag(code: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(code)[0]
  } catch {
    return undefined
  }
}

function write({raw, length}: RawRecord, outcome: Outcome | undefined): Uint8Array {
  const [cleaned] = outcome?.cleaned ?? []
  if (!cleaned || cleaned.text === cleaned.source) return raw
  const content = Buffer.from(cleaned.text, 'utf8')
  const start = raw.indexOf('\r\n\r\n') + 4
  const head = raw
    .toString('latin1', 0, start)
    .replace(/^(Content-Length:[ \t]*)\d+/im, `$1${content.length}`)
    .replace(/^(WARC-(?:Block|Payload)-Digest:[ \t]*)([\w-]+):(\S+)\r\n/gim, (_, name, algorithm, digest) => {
      const fresh = hash(content, algorithm, digest)
      // No digest is better than a wrong one.
      return fresh === undefined ? '' : `${name}${algorithm}:${fresh}\r\n`
    })
  return Buffer.concat([Buffer.from(head, 'latin1'), content, raw.subarray(start + length)])
}

/** A digest in the spelling of another: hexadecimal or base 32. */
function hash(content: Uint8Array, algorithm: string, like: string): string | undefined {
  const name = algorithm.toLowerCase().replace('-', '')
  if (!getHashes().includes(name)) return undefined
  const digest = createHash(name).update(content).digest()
  return like.length === digest.length * 2 ? digest.toString('hex') : base32(digest)
}

function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const digits = bits.match(/.{1,5}/g) ?? []
  return digits
    .map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('')
}

/** Keeps the bytes that a parser reads until they are taken. */
class Tee {
  size = 0
  private pending: Uint8Array[] = []
  private before = 0
  private readonly source: AsyncIterable<Uint8Array>

  constructor(source: AsyncIterable<Uint8Array>) {
    this.source = source
  }

  async *bytes(): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.source) {
      this.pending.push(chunk)
      this.size += chunk.length
      yield chunk
    }
  }

  /** All bytes up to an offset that were not taken yet. */
  take(end: number): Buffer {
    const all = Buffer.concat(this.pending)
    const taken = all.subarray(0, end - this.before)
    this.pending = [all.subarray(taken.length)]
    this.before = end
    return taken
  }
}
