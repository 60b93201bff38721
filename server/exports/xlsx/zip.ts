import { pipeline, Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'

/** One file of a package; its content is asked for once, piece by piece. */
export interface Member {
  readonly name: string
  readonly content: Iterable<string> | AsyncIterable<string>
}

/** What is only known of a member once it has been written. */
interface Written {
  readonly name: Buffer
  readonly offset: number
  crc: number
  size: number
  packed: number
}

/** Sizes stand behind the data, because nothing is known before it has gone by; names are UTF-8. */
const flags = 0x0808
const deflated = 8
/** Midnight of 1980-01-01, so that the same content makes the same bytes. */
const stamp = 0x00210000

/**
 * A ZIP as a stream: memory does not grow with what goes through. Not of the 64-bit kind: a member or package
 * beyond 4 GiB breaks the stream off with a RangeError.
 */
export function zipStream(members: Iterable<Member>): Readable {
  return Readable.from(packageOf(members), { objectMode: false })
}

async function* packageOf(members: Iterable<Member>): AsyncGenerator<Buffer> {
  const written: Written[] = []
  let offset = 0
  for (const { name, content } of members) {
    const facts: Written = { name: Buffer.from(name), offset, crc: 0, size: 0, packed: 0 }
    const head = Buffer.concat([localHeader(facts), facts.name])
    yield head
    for await (const chunk of deflate(content, facts)) yield chunk
    const tail = descriptor(facts)
    yield tail
    offset += head.length + facts.packed + tail.length
    written.push(facts)
  }
  const table = Buffer.concat(written.flatMap((facts) => [centralHeader(facts), facts.name]))
  yield Buffer.concat([table, endRecord(written.length, table.length, offset)])
}

async function* deflate(content: Member['content'], facts: Written): AsyncGenerator<Buffer> {
  const packer = createDeflateRaw({ level: 5 })
  // A fault of the source destroys the packer, and the loop below throws it.
  pipeline(Readable.from(measured(content, facts), { objectMode: false }), packer, () => {})
  for await (const chunk of packer as AsyncIterable<Buffer>) {
    facts.packed += chunk.length
    yield chunk
  }
}

async function* measured(content: Member['content'], facts: Written): AsyncGenerator<Buffer> {
  for await (const piece of content) {
    const bytes = Buffer.from(piece)
    facts.crc = crc32(bytes, facts.crc)
    facts.size += bytes.length
    yield bytes
  }
}

function localHeader({ name }: Written): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(flags, 6)
  header.writeUInt16LE(deflated, 8)
  header.writeUInt32LE(stamp, 10)
  header.writeUInt16LE(name.length, 26)
  return header
}

function descriptor({ crc, packed, size }: Written): Buffer {
  const tail = Buffer.alloc(16)
  tail.writeUInt32LE(0x08074b50, 0)
  tail.writeUInt32LE(crc, 4)
  tail.writeUInt32LE(packed, 8)
  tail.writeUInt32LE(size, 12)
  return tail
}

function centralHeader({ name, offset, crc, packed, size }: Written): Buffer {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(20, 6)
  header.writeUInt16LE(flags, 8)
  header.writeUInt16LE(deflated, 10)
  header.writeUInt32LE(stamp, 12)
  header.writeUInt32LE(crc, 16)
  header.writeUInt32LE(packed, 20)
  header.writeUInt32LE(size, 24)
  header.writeUInt16LE(name.length, 28)
  header.writeUInt32LE(offset, 42)
  return header
}

/** What ends a ZIP: how many members its table of contents names, the table's length in bytes and where it begins. */
export function endRecord(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(length, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
