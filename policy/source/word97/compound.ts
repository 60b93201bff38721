import { UnreadableDocument } from '../unreadable.ts'

const HEADER = 512
const IN_HEADER = 109
const ENTRY = 128
/** Sector numbers from here on end a chain or mark a sector that holds no data. */
const LAST_SECTOR = 0xfffffffa

interface StreamEntry {
  readonly start: number
  readonly size: number
}

/** The streams of an OLE compound file (MS-CFB), read with every offset checked. */
export class CompoundFile {
  private readonly bytes: Uint8Array
  private readonly view: DataView
  private readonly sector: number
  private readonly fat: number[] = []
  private readonly miniFat: Uint8Array
  private readonly mini: Uint8Array
  private readonly entries = new Map<string, StreamEntry>()

  /** @throws UnreadableDocument when the file is cut off or its chains do not end. */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (bytes.length < HEADER) throw new UnreadableDocument('damaged')
    const shift = this.view.getUint16(0x1e, true)
    if (shift !== 9 && shift !== 12) throw new UnreadableDocument('damaged')
    this.sector = 1 << shift
    this.readFat()
    this.readDirectory(this.chain(this.view.getUint32(0x30, true)))
    this.miniFat = this.chain(this.view.getUint32(0x3c, true))
    const root = this.entries.get('Root Entry')
    this.mini = root === undefined ? new Uint8Array() : this.chain(root.start)
  }

  /** Names of all streams and storages. */
  names(): string[] {
    return [...this.entries.keys()]
  }

  /** The bytes of a stream, or undefined when there is none of that name. */
  stream(name: string): Uint8Array | undefined {
    const entry = this.entries.get(name)
    if (entry === undefined) return undefined
    const small = entry.size < this.view.getUint32(0x38, true)
    const whole = small ? this.miniChain(entry.start) : this.chain(entry.start)
    return whole.subarray(0, entry.size)
  }

  private offset(sector: number): number {
    return (sector + 1) * this.sector
  }

  private readFat(): void {
    const tables: number[] = []
    for (let at = 0; at < IN_HEADER; at++) tables.push(this.view.getUint32(0x4c + at * 4, true))
    let more = this.view.getUint32(0x44, true)
    const perSector = this.sector / 4
    const most = this.bytes.length / this.sector
    while (more < LAST_SECTOR) {
      if (tables.length > most + IN_HEADER) throw new UnreadableDocument('damaged')
      const from = this.checked(more)
      for (let at = 0; at < perSector - 1; at++)
        tables.push(this.view.getUint32(from + at * 4, true))
      more = this.view.getUint32(from + (perSector - 1) * 4, true)
    }
    for (const table of new Set(tables)) {
      if (table >= LAST_SECTOR) continue
      const from = this.checked(table)
      for (let at = 0; at < perSector; at++) this.fat.push(this.view.getUint32(from + at * 4, true))
    }
  }

  /** Where a sector begins; the last one of a file may be cut short. */
  private checked(sector: number): number {
    const from = this.offset(sector)
    if (from + this.sector > this.bytes.length) throw new UnreadableDocument('damaged')
    return from
  }

  private chain(start: number): Uint8Array {
    const parts: Uint8Array[] = []
    const seen = new Set<number>()
    for (let at = start; at < LAST_SECTOR; at = this.fat[at] ?? LAST_SECTOR) {
      if (seen.has(at) || this.offset(at) >= this.bytes.length)
        throw new UnreadableDocument('damaged')
      seen.add(at)
      parts.push(this.bytes.subarray(this.offset(at), this.offset(at) + this.sector))
    }
    return joined(parts)
  }

  private miniChain(start: number): Uint8Array {
    const next = new DataView(this.miniFat.buffer, this.miniFat.byteOffset, this.miniFat.byteLength)
    const size = 1 << this.view.getUint16(0x20, true)
    const parts: Uint8Array[] = []
    const seen = new Set<number>()
    for (let at = start; at < LAST_SECTOR; at = next.getUint32(at * 4, true)) {
      if (seen.has(at) || at * 4 + 4 > next.byteLength) throw new UnreadableDocument('damaged')
      seen.add(at)
      parts.push(this.mini.subarray(at * size, (at + 1) * size))
    }
    return joined(parts)
  }

  private readDirectory(directory: Uint8Array): void {
    const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
    for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
      const length = view.getUint16(at + 64, true)
      if (length < 2 || length > 64) continue
      const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + length - 2))
      const [start, size] = [view.getUint32(at + 116, true), view.getUint32(at + 120, true)]
      if (!this.entries.has(name)) this.entries.set(name, { start, size })
    }
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
