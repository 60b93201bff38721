import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw, inflateRawSync } from 'node:zlib'
import { HttpProblem } from '../http/problems.ts'

/** One member of a ZIP, as its table of contents has it. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly offset: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
/** The end record is 22 bytes, and a comment of at most 65,535 may follow. */
const tail = 22 + 65_535
const mostEntries = 10_000

const bomb = () => new HttpProblem('file.bomb')
/** What a broken download or a damaged disk leaves behind. */
const cutOff = () =>
  new HttpProblem(
    'file.bomb',
    '文件不完整或已损坏，可能没有下载、保存完；请用原来的软件打开，另存后再上传',
  )

/** The table of contents. @throws {HttpProblem} file.bomb when it is damaged, too long or of the 64-bit kind */
export async function listEntries(file: FileHandle): Promise<ZipEntry[]> {
  const { size } = await file.stat()
  const end = await readAt(file, Math.max(0, size - tail), Math.min(size, tail))
  const at = lastIndexOf(end, endSignature)
  if (at < 0) throw cutOff()
  const count = end.readUInt16LE(at + 10)
  const length = end.readUInt32LE(at + 12)
  const start = end.readUInt32LE(at + 16)
  if (count > mostEntries || start + length > size) throw bomb()
  return readEntries(await readAt(file, start, length), count)
}

function lastIndexOf(end: Buffer, signature: number): number {
  for (let at = end.length - 22; at >= 0; at--) if (end.readUInt32LE(at) === signature) return at
  return -1
}

function readEntries(table: Buffer, count: number): ZipEntry[] {
  const entries: ZipEntry[] = []
  for (let at = 0; entries.length < count; ) {
    if (at + 46 > table.length || table.readUInt32LE(at) !== entrySignature) throw cutOff()
    const nameEnd = at + 46 + table.readUInt16LE(at + 28)
    entries.push({
      name: table.subarray(at + 46, nameEnd).toString('utf8'),
      method: table.readUInt16LE(at + 10),
      packed: table.readUInt32LE(at + 20),
      offset: table.readUInt32LE(at + 42),
    })
    at = nameEnd + table.readUInt16LE(at + 30) + table.readUInt16LE(at + 32)
  }
  return entries
}

/**
 * Unpacks every member into nothing, whatever sizes the file claims, and stops at `most` bytes in all.
 * @throws {HttpProblem} file.bomb
 */
export async function assertUnpacks(path: string, most: number): Promise<void> {
  const file = await open(path)
  try {
    const count = upTo(most)
    for (const entry of await listEntries(file))
      await unpack(path, await dataOf(file, entry), count)
  } finally {
    await file.close()
  }
}

/** The bytes of one small member, if there is one of this name. @throws {HttpProblem} file.bomb beyond `most` bytes */
export async function memberOf(
  path: string,
  name: string,
  most: number,
): Promise<Buffer | undefined> {
  const file = await open(path)
  try {
    const entry = (await listEntries(file)).find((each) => each.name === name)
    if (!entry) return undefined
    const { method, start, empty } = await dataOf(file, entry)
    if (entry.packed > most) throw bomb()
    const bytes = empty ? Buffer.alloc(0) : await readAt(file, start, entry.packed)
    return method === 8 ? inflateRawSync(bytes, { maxOutputLength: most }) : bytes
  } finally {
    await file.close()
  }
}

/** Where the bytes of a member are: behind its own header, whose length only the header tells. */
async function dataOf(file: FileHandle, { method, packed, offset }: ZipEntry) {
  const header = await readAt(file, offset, 30)
  const start = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  // Stored and deflated are all that office packages use.
  if (method !== 0 && method !== 8) throw bomb()
  return { method, start, end: start + packed - 1, empty: packed === 0 }
}

type Counter = (chunk: Buffer) => void

function upTo(most: number): Counter {
  let seen = 0
  return ({ length }) => {
    seen += length
    if (seen > most) throw bomb()
  }
}

async function unpack(
  path: string,
  data: Awaited<ReturnType<typeof dataOf>>,
  count: Counter,
): Promise<void> {
  if (data.empty) return
  const source = createReadStream(path, { start: data.start, end: data.end })
  const sink = new Writable({
    write(chunk: Buffer, _, done) {
      try {
        count(chunk)
        done()
      } catch (error) {
        done(error as Error)
      }
    },
  })
  try {
    await (data.method === 8 ? pipeline(source, createInflateRaw(), sink) : pipeline(source, sink))
  } catch (error) {
    throw error instanceof HttpProblem ? error : cutOff()
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  if (bytesRead < length) throw cutOff()
  return buffer
}
