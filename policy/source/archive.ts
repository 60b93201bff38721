import { Inflate } from 'fflate'
import { UnreadableDocument } from './unreadable.ts'

const MOST_ENTRIES = 4096
const LARGEST_ENTRY = 64 * 1024 * 1024
/** All files of an archive that are read, unpacked. */
const LARGEST_WHOLE = 128 * 1024 * 1024
const LARGEST_RATIO = 200
const RATIO_FREE = 1024 * 1024
const END_RECORD = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const CHUNK = 64 * 1024
const STORED = 0
const DEFLATED = 8

/** One file of an archive, not yet unpacked. */
interface Entry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly packed: number
  readonly offset: number
}

function endRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 0x10016)
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at
  }
  throw new UnreadableDocument('damaged')
}

function entryAt(view: DataView, at: number): { entry: Entry; next: number } {
  if (view.getUint32(at, true) !== CENTRAL) throw new UnreadableDocument('damaged')
  const nameLength = view.getUint16(at + 28, true)
  const extra = view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  const name = new TextDecoder().decode(
    new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength),
  )
  const entry = {
    name,
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  }
  return { entry, next: at + 46 + nameLength + extra }
}

function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(entry.offset, true) !== LOCAL) throw new UnreadableDocument('damaged')
  const start =
    entry.offset +
    30 +
    view.getUint16(entry.offset + 26, true) +
    view.getUint16(entry.offset + 28, true)
  if (start + entry.packed > bytes.length) throw new UnreadableDocument('damaged')
  return bytes.subarray(start, start + entry.packed)
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** Inflates piece by piece, so that a bomb is refused before it has grown. */
function inflated(packed: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = []
  let [size, fed] = [0, 0]
  const inflate = new Inflate((chunk) => {
    size += chunk.length
    const swollen = size > RATIO_FREE && size > Math.max(1, fed) * LARGEST_RATIO
    if (size > LARGEST_ENTRY || swollen) throw new UnreadableDocument('zip-bomb')
    chunks.push(chunk)
  })
  while (fed < packed.length) {
    const next = packed.subarray(fed, fed + CHUNK)
    fed += next.length
    inflate.push(next, fed >= packed.length)
  }
  return joined(chunks, size)
}

function unpacked(packed: Uint8Array, method: number): Uint8Array {
  if (method === STORED) return packed
  if (method === DEFLATED) return inflated(packed)
  throw new UnreadableDocument('damaged')
}

/** A ZIP archive whose files are unpacked one at a time, on demand and within limits. */
export class Archive {
  private readonly bytes: Uint8Array
  private readonly entries = new Map<string, Entry>()
  private unpacked = 0

  /** @throws UnreadableDocument when the directory is damaged or has too many entries. */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    try {
      this.readDirectory(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    } catch (error) {
      throw error instanceof UnreadableDocument
        ? error
        : new UnreadableDocument('damaged', { cause: error })
    }
  }

  has(name: string): boolean {
    return this.entries.has(name)
  }

  names(): string[] {
    return [...this.entries.keys()]
  }

  /** The unpacked file, or undefined. @throws UnreadableDocument when encrypted, damaged or a bomb. */
  read(name: string): Uint8Array | undefined {
    const entry = this.entries.get(name)
    if (entry === undefined) return undefined
    if (entry.encrypted) throw new UnreadableDocument('encrypted')
    try {
      return this.counted(unpacked(packedBytes(this.bytes, entry), entry.method))
    } catch (error) {
      throw error instanceof UnreadableDocument
        ? error
        : new UnreadableDocument('damaged', { cause: error })
    }
  }

  private counted(file: Uint8Array): Uint8Array {
    this.unpacked += file.length
    if (this.unpacked > LARGEST_WHOLE) throw new UnreadableDocument('zip-bomb')
    return file
  }

  private readDirectory(view: DataView): void {
    const end = endRecord(view)
    const count = view.getUint16(end + 10, true)
    if (count > MOST_ENTRIES) throw new UnreadableDocument('zip-bomb')
    let at = view.getUint32(end + 16, true)
    for (let index = 0; index < count; index++) {
      const { entry, next } = entryAt(view, at)
      this.entries.set(entry.name, entry)
      at = next
    }
  }
}
