import { crc32, deflateRawSync } from 'node:zlib'
import { endRecord } from '../exports/xlsx/zip.ts'

/** A ZIP of deflated members; `claims` is the unpacked size that it states, whatever the truth. */
export function zipOf(
  members: Readonly<Record<string, Buffer | string>>,
  claims: (size: number) => number = (size) => size,
): Buffer {
  const bodies: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(members)) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const facts = { bytes, packed, name: Buffer.from(name), size: claims(bytes.length) }
    const body = Buffer.concat([headerOf(facts, 0x04034b50, 0), facts.name, packed])
    entries.push(Buffer.concat([headerOf(facts, 0x02014b50, offset), facts.name]))
    bodies.push(body)
    offset += body.length
  }
  const table = Buffer.concat(entries)
  return Buffer.concat([...bodies, table, endRecord(entries.length, table.length, offset)])
}

interface Facts {
  readonly bytes: Buffer
  readonly packed: Buffer
  readonly name: Buffer
  readonly size: number
}

/** The member's own header (30 bytes) or its line in the table of contents (46). */
function headerOf({ bytes, packed, name, size }: Facts, signature: number, offset: number): Buffer {
  const central = signature === 0x02014b50
  const header = Buffer.alloc(central ? 46 : 30)
  const shift = central ? 2 : 0
  header.writeUInt32LE(signature, 0)
  header.writeUInt16LE(20, 4 + shift)
  header.writeUInt16LE(8, 8 + shift)
  header.writeUInt32LE(crc32(bytes), 14 + shift)
  header.writeUInt32LE(packed.length, 18 + shift)
  header.writeUInt32LE(size, 22 + shift)
  header.writeUInt16LE(name.length, 26 + shift)
  if (central) header.writeUInt32LE(offset, 42)
  return header
}
