import {readThrift, type ThriftList, type ThriftStruct, types, writeThrift} from './thrift.ts'

/**
 * The footer of a Parquet file, as far as a column is put in the place of another. Numbers of fields: parquet.thrift.
 */
export class Footer {
  readonly root: ThriftStruct

  /** @param bytes between the last page and the length of the footer. */
  constructor(bytes: Uint8Array) {
    this.root = readThrift(bytes)
  }

  /** Row groups, in order. */
  get groups(): RowGroup[] {
    return items(this.root, 4).map((group) => new RowGroup(group))
  }

  get isEncrypted(): boolean {
    return this.root.has(8)
  }

  /** Add a column of optional strings behind all others. */
  addColumn(name: string): void {
    const schema = items(this.root, 2)
    const children = schema[0]!.get(5)!
    children.value = (children.value as bigint) + 1n
    const empty: ThriftStruct = new Map()
    schema.push(
      new Map([
        [1, {type: types.int32, value: 6n}],
        [3, {type: types.int32, value: 1n}],
        [4, {type: types.binary, value: Buffer.from(name)}],
        [6, {type: types.int32, value: 0n}],
        [10, {type: types.struct, value: new Map([[1, {type: types.struct, value: empty}]])}]
      ])
    )
    const orders = this.root.get(7)
    if (orders) (orders.value as ThriftList).items.push(new Map([[1, {type: types.struct, value: empty}]]))
  }

  toBytes(): Uint8Array {
    return writeThrift(this.root)
  }
}

/** The columns of some rows. */
export class RowGroup {
  private readonly fields: ThriftStruct

  constructor(fields: ThriftStruct) {
    this.fields = fields
  }

  get chunks(): Chunk[] {
    return items(this.fields, 1).map((chunk) => new Chunk(chunk))
  }

  /** Put chunks in the place of all. */
  replace(chunks: readonly Chunk[]): void {
    const list = this.fields.get(1)!.value as ThriftList
    list.items.splice(0, list.items.length, ...chunks.map(({fields}) => fields))
    const sum = (of: (chunk: Chunk) => number) =>
      BigInt(chunks.reduce((total, chunk) => total + of(chunk), 0))
    this.set(
      2,
      sum(({uncompressed}) => uncompressed)
    )
    this.set(5, BigInt(chunks[0]?.from ?? 0))
    this.set(
      6,
      sum(({length}) => length)
    )
  }

  /** Set a number that may be left out, where it is there. */
  private set(id: number, value: bigint): void {
    const field = this.fields.get(id)
    if (field) field.value = value
  }
}

/** A column of a row group: where its pages are. */
export class Chunk {
  readonly fields: ThriftStruct

  constructor(fields: ThriftStruct) {
    this.fields = fields
  }

  /** Names that lead to the column. */
  get path(): string[] {
    const {items} = this.meta.get(3)!.value as ThriftList
    return items.map((name) => Buffer.from(name as Uint8Array).toString('utf8'))
  }

  /** Offset of the first page. */
  get from(): number {
    return Math.min(...this.offsets.map((id) => Number(this.meta.get(id)!.value)))
  }

  /** Bytes of all pages, as stored. */
  get length(): number {
    return Number(this.meta.get(7)!.value)
  }

  get uncompressed(): number {
    return Number(this.meta.get(6)!.value)
  }

  /**
   * The pages were moved. What else points into the file is taken out, as it stays behind: page indexes and Bloom
   * filters, which only speed reading up.
   */
  moveTo(from: number): void {
    const shift = BigInt(from - this.from)
    for (const id of this.offsets) {
      const field = this.meta.get(id)!
      field.value = (field.value as bigint) + shift
    }
    for (const id of [14, 15]) this.meta.delete(id)
    for (const id of [4, 5, 6, 7]) this.fields.delete(id)
    const own = this.fields.get(2)
    if (own) own.value = 0n
  }

  private get meta(): ThriftStruct {
    return this.fields.get(3)!.value as ThriftStruct
  }

  /** Fields that hold the offset of a page: data, index, dictionary. Some writers put 0 for none. */
  private get offsets(): number[] {
    return [9, 10, 11].filter((id) => id === 9 || ((this.meta.get(id)?.value ?? 0n) as bigint) > 0n)
  }
}

function items(fields: ThriftStruct, id: number): ThriftStruct[] {
  return (fields.get(id)!.value as ThriftList).items as ThriftStruct[]
}
