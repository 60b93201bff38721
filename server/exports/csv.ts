import { Readable } from 'node:stream'

/** Spreadsheets take a CSV for UTF-8 only by this mark. */
const mark = '\ufeff'
/** Rows that travel in one piece. */
const together = 200

/** A CSV as a stream: memory does not grow with the number of rows. */
export function csvStream(
  headers: readonly string[],
  rows: AsyncIterable<readonly string[]>,
): Readable {
  return Readable.from(pieces(headers, rows), { objectMode: false })
}

async function* pieces(headers: readonly string[], rows: AsyncIterable<readonly string[]>) {
  let piece = mark + lineOf(headers)
  let n = 0
  for await (const row of rows) {
    piece += lineOf(row)
    if (++n % together === 0) {
      yield piece
      piece = ''
    }
  }
  yield piece
}

const lineOf = (cells: readonly string[]) => `${cells.map(quoted).join(',')}\r\n`

/**
 * A leading = + - @ would be run as a formula; a quote before it is what spreadsheets take for text. One that
 * stands there already gets another, because an import takes one away.
 */
function quoted(cell: string): string {
  const safe = /^'*[=+\-@\t\r]/.test(cell) && !isNumber(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const isNumber = (cell: string) => /^[+-]?\d+(\.\d+)?$/.test(cell)
