/** Bytes of a header, and the multiple to which everything in a tar is filled up. */
const block = 512

/** One file of a tar. Its body is to be read to the end before the next member is asked for. */
export interface Member {
  readonly name: string
  readonly size: number
  readonly body: AsyncIterable<Buffer>
}

/** A tar that says something impossible, or ends too early. */
export class TarError extends Error {}

/** What stands before the bytes of a member, as POSIX (ustar) has it. Names are ASCII of at most 100 characters. */
export function headerOf(name: string, size: number): Buffer {
  const header = Buffer.alloc(block)
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`
  header.write(name, 0, 100, 'ascii')
  header.write(octal(0o600, 7) + octal(0, 7) + octal(0, 7), 100, 'ascii')
  header.write(octal(size, 11) + octal(0, 11), 124, 'ascii')
  header.write('        0', 148, 'ascii')
  header.write('ustar\x0000', 257, 'ascii')
  header.write(octal(sumOf(header), 6), 148, 'ascii')
  return header
}

/** What fills the last block of a member. */
export const paddingOf = (size: number): Buffer => Buffer.alloc((block - (size % block)) % block)

/** What ends a tar. */
export const ending = Buffer.alloc(2 * block)

/** The sum of a header's bytes, its own eight counted as blanks. */
const sumOf = (header: Buffer): number =>
  header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0)

/** Every member in turn; reads on to the end of the source, so that its own checks are made. @throws {TarError} */
export async function* membersIn(source: AsyncIterable<Buffer>): AsyncGenerator<Member> {
  const bytes = new Bytes(source)
  for (;;) {
    const header = await bytes.whole(block)
    if (header.every((byte) => byte === 0)) break
    const { name, size } = readHeader(header)
    yield { name, size, body: bytes.upTo(size) }
    await bytes.whole(paddingOf(size).length)
  }
  await bytes.rest()
}

function readHeader(header: Buffer): { name: string; size: number } {
  const text = (from: number, to: number) => header.toString('ascii', from, to).split('\0')[0]!
  if (Number.parseInt(text(148, 156), 8) !== sumOf(header)) throw new TarError('header')
  return { name: text(0, 100), size: Number.parseInt(text(124, 136), 8) }
}

/** All of a body, for one that is known to be small. */
export async function bytesOf(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of body) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** A stream from which so many bytes at a time are taken. */
class Bytes {
  readonly #source: AsyncIterator<Buffer>
  #held: Buffer = Buffer.alloc(0)
  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  /** Exactly so many, in pieces as they come. */
  async *upTo(size: number): AsyncGenerator<Buffer> {
    for (let left = size; left > 0; ) {
      if (this.#held.length === 0) this.#held = await this.#next()
      const piece = this.#held.subarray(0, left)
      this.#held = this.#held.subarray(piece.length)
      left -= piece.length
      yield piece
    }
  }

  async whole(size: number): Promise<Buffer> {
    return bytesOf(this.upTo(size))
  }

  async rest(): Promise<void> {
    while (!(await this.#source.next()).done);
  }

  async #next(): Promise<Buffer> {
    const { value, done } = await this.#source.next()
    if (done) throw new TarError('end')
    return value
  }
}
