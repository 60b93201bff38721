import { Readable } from 'node:stream'

/** A JSON array as a stream, one value a line. */
export function jsonStream(values: AsyncIterable<unknown>): Readable {
  return Readable.from(pieces(values), { objectMode: false })
}

async function* pieces(values: AsyncIterable<unknown>) {
  yield '['
  let before = '\n'
  for await (const value of values) {
    yield before + JSON.stringify(value)
    before = ',\n'
  }
  yield '\n]\n'
}
