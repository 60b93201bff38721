import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { type CellValue, streamXlsxRows } from 'hucre/xlsx'
import { HttpProblem } from '../http/problems.ts'
import { isBlank, type Sheet, type SheetRow } from './rows.ts'
import { tabsOf } from './workbook.ts'

/** The first sheet of a workbook that is not hidden. @throws {HttpProblem} file.unreadable */
export async function openXlsx(path: string): Promise<Sheet> {
  const tabs = await readable(() => tabsOf(path))
  const [read, ...others] = tabs.filter(({ hidden }) => !hidden).map(({ name }) => name)
  if (read === undefined) throw new HttpProblem('file.unreadable')
  return {
    format: 'xlsx',
    about: null,
    name: read,
    unread: () => filled(path, others),
    rows: () => xlsxRows(path, read),
  }
}

async function* xlsxRows(path: string, sheet: string): AsyncGenerator<SheetRow> {
  const source = createReadStream(path)
  try {
    const bytes = Readable.toWeb(source) as ReadableStream<Uint8Array>
    for await (const { index, values } of streamXlsxRows(bytes, { sheet }))
      yield { n: index + 1, cells: values.map(plain) }
  } catch (error) {
    throw complaint(error)
  } finally {
    source.destroy()
  }
}

/** Those of the sheets that hold anything. */
async function filled(path: string, sheets: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const sheet of sheets)
    for await (const row of xlsxRows(path, sheet)) {
      if (isBlank(row)) continue
      found.push(sheet)
      break
    }
  return found
}

/** What the reader throws at a damaged or encrypted workbook. */
const complaints = new Set(['ParseError', 'ZipError', 'XmlError', 'EncryptedFileError'])

const complaint = (error: unknown): unknown =>
  complaints.has((error as Error).name) ? new HttpProblem('file.unreadable') : error

async function readable<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    throw complaint(error)
  }
}

/** A date cell is a moment in UTC without a zone: its day, or its day and time. */
function plain(value: CellValue): unknown {
  if (!(value instanceof Date)) return value
  const iso = value.toISOString()
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19)
}
