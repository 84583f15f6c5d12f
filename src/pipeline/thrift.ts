/**
 * Thrift's compact protocol, as Parquet's footer has it, without loss: what is read and not changed is written as it
 * was, also fields that this version does not know.
 *
 * Source: thrift-compact-protocol.md of Apache Thrift.
 */

const [isTrue, isFalse, byte, int16, int32, int64, double, binary, list, set, , struct] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
] as const

/** Whole numbers of all widths are bigints. */
export type ThriftValue = boolean | bigint | Uint8Array | ThriftList | ThriftStruct

export interface ThriftList {
  readonly of: number
  readonly items: ThriftValue[]
}

/** Fields by their numbers, with their types. */
export type ThriftStruct = Map<number, {readonly type: number; value: ThriftValue}>

/** The types that footers are changed by. */
export const types: Readonly<Record<'int32' | 'binary' | 'struct', number>> = {int32, binary, struct}

/** Read a struct from the start of some bytes. */
export function readThrift(bytes: Uint8Array): ThriftStruct {
  return new Reader(bytes).struct()
}

/** A struct as bytes. */
export function writeThrift(value: ThriftStruct): Uint8Array {
  const bytes: number[] = []
  writeStruct(bytes, value)
  return Uint8Array.from(bytes)
}

class Reader {
  private at = 0
  private readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  struct(): ThriftStruct {
    const fields: ThriftStruct = new Map()
    let id = 0
    for (;;) {
      const head = this.byte()
      if (head === 0) return fields
      const delta = head >> 4
      id = delta === 0 ? Number(this.zigzag()) : id + delta
      const type = head & 15
      // A field's truth stands in its type.
      const value = type === isTrue || type === isFalse ? type === isTrue : this.value(type)
      fields.set(id, {type, value})
    }
  }

  private value(type: number): ThriftValue {
    if (type === struct) return this.struct()
    if (type === list || type === set) return this.list()
    if (type === binary) return this.take(Number(this.varint()))
    if (type === double) return this.take(8)
    if (type === byte || type === isTrue || type === isFalse) return BigInt(this.byte())
    if (type === int16 || type === int32 || type === int64) return this.zigzag()
    throw new RangeError(`unknown thrift type ${type}`)
  }

  private list(): ThriftList {
    const head = this.byte()
    const length = head >> 4 === 15 ? Number(this.varint()) : head >> 4
    const of = head & 15
    return {of, items: Array.from({length}, () => this.value(of))}
  }

  private zigzag(): bigint {
    const number = this.varint()
    return (number >> 1n) ^ -(number & 1n)
  }

  private varint(): bigint {
    let number = 0n
    for (let shift = 0n; ; shift += 7n) {
      const next = this.byte()
      number |= BigInt(next & 127) << shift
      if (next < 128) return number
    }
  }

  private take(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) throw new RangeError('the footer ends too early')
    this.at += length
    return this.bytes.subarray(this.at - length, this.at)
  }

  private byte(): number {
    return this.take(1)[0]!
  }
}

function writeStruct(bytes: number[], fields: ThriftStruct): void {
  let last = 0
  for (const id of [...fields.keys()].sort((a, b) => a - b)) {
    const {type, value} = fields.get(id)!
    const delta = id - last
    if (delta <= 15) bytes.push((delta << 4) | type)
    else {
      bytes.push(type)
      writeZigzag(bytes, BigInt(id))
    }
    if (typeof value !== 'boolean') writeValue(bytes, type, value)
    last = id
  }
  bytes.push(0)
}

function writeValue(bytes: number[], type: number, value: ThriftValue): void {
  if (value instanceof Map) writeStruct(bytes, value)
  else if (value instanceof Uint8Array) {
    if (type === binary) writeVarint(bytes, BigInt(value.length))
    for (const one of value) bytes.push(one)
  } else if (typeof value === 'object') writeList(bytes, value)
  else if (type === byte || type === isTrue || type === isFalse) bytes.push(Number(value))
  else writeZigzag(bytes, value as bigint)
}

function writeList(bytes: number[], {of, items}: ThriftList): void {
  if (items.length < 15) bytes.push((items.length << 4) | of)
  else {
    bytes.push(0xf0 | of)
    writeVarint(bytes, BigInt(items.length))
  }
  for (const item of items) writeValue(bytes, of, item)
}

function writeZigzag(bytes: number[], number: bigint): void {
  writeVarint(bytes, number < 0n ? -number * 2n - 1n : number * 2n)
}

function writeVarint(bytes: number[], number: bigint): void {
  let rest = number
  while (rest > 127n) {
    bytes.push(Number(rest & 127n) | 128)
    rest >>= 7n
  }
  bytes.push(Number(rest))
}
