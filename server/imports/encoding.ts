import { createReadStream } from 'node:fs'

/** How a text file is encoded; GB18030 is what Chinese spreadsheets write besides UTF-8. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be'

/** What a whole text file shows about itself. */
export interface TextFacts {
  readonly encoding: Encoding
  /** Line feeds: about the number of rows. */
  readonly lines: number
}

/** Reads the whole file once: only then is it certain that it is UTF-8. */
export async function lookAtText(path: string): Promise<TextFacts> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let marked: Encoding | undefined
  let valid = true
  let lines = 0
  let first = true
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (first) marked = byMark(chunk)
    first = false
    lines += feeds(chunk)
    valid &&= decodes(decoder, chunk, true)
  }
  valid &&= decodes(decoder, Buffer.alloc(0), false)
  return { encoding: marked ?? (valid ? 'utf-8' : 'gb18030'), lines }
}

/** Its text, piece by piece, without a byte order mark. */
export async function* decoded(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>)
    yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

function byMark(head: Buffer): Encoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return undefined
}

function decodes(
  decoder: InstanceType<typeof TextDecoder>,
  chunk: Buffer,
  stream: boolean,
): boolean {
  try {
    decoder.decode(chunk, { stream })
    return true
  } catch {
    return false
  }
}

function feeds(chunk: Buffer): number {
  let n = 0
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) n += 1
  return n
}
