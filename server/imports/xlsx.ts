import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { type CellValue, streamXlsxRows } from 'hucre/xlsx'
import { HttpProblem } from '../http/problems.ts'
import type { Sheet, SheetRow } from './rows.ts'

/** The first sheet of a workbook. */
export const openXlsx = (path: string): Sheet => ({
  format: 'xlsx',
  about: null,
  rows: () => xlsxRows(path),
})

async function* xlsxRows(path: string): AsyncGenerator<SheetRow> {
  const source = createReadStream(path)
  try {
    const bytes = Readable.toWeb(source) as ReadableStream<Uint8Array>
    for await (const { index, values } of streamXlsxRows(bytes))
      yield { n: index + 1, cells: values.map(plain) }
  } catch (error) {
    throw complaints.has((error as Error).name) ? new HttpProblem('file.unreadable') : error
  } finally {
    source.destroy()
  }
}

/** What the reader throws at a damaged or encrypted workbook. */
const complaints = new Set(['ParseError', 'ZipError', 'XmlError', 'EncryptedFileError'])

/** A date cell is a moment in UTC without a zone: its day, or its day and time. */
function plain(value: CellValue): unknown {
  if (!(value instanceof Date)) return value
  const iso = value.toISOString()
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19)
}
