import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { inflateRawSync } from 'node:zlib'

/** The members of a ZIP as texts, by name: read from its table of contents, independently of what wrote it. */
export function membersOf(file: Buffer): Map<string, string> {
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  const members = new Map<string, string>()
  let at = file.readUInt32LE(end + 16)
  for (let n = file.readUInt16LE(end + 10); n > 0; n--) {
    const nameLength = file.readUInt16LE(at + 28)
    const name = file.toString('utf8', at + 46, at + 46 + nameLength)
    const packed = file.readUInt32LE(at + 20)
    members.set(name, textAt(file, file.readUInt32LE(at + 42), packed))
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return members
}

function textAt(file: Buffer, header: number, packed: number): string {
  const start = header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28)
  const data = file.subarray(start, start + packed)
  const plain = file.readUInt16LE(header + 8) === 0
  return (plain ? data : inflateRawSync(data)).toString('utf8')
}

/** Reads a stream to its end. */
export const bytesOf = (stream: Readable): Promise<Buffer> => buffer(stream)
