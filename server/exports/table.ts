import type { Readable } from 'node:stream'
import { csvStream } from './csv.ts'
import { type Cell, dateCell, longestText, numberCell, textCell } from './xlsx/cell.ts'
import type { Row, SheetSpec, Validation } from './xlsx/sheet.ts'
import { workbookStream, xlsxType } from './xlsx/workbook.ts'

/** What a cell holds: dates as `2026-03-31`; null and '' are empty. */
export type Value = string | number | null

export interface TableColumn {
  readonly title: string
  readonly kind: 'text' | 'number' | 'date'
  /** In characters; a Chinese one counts two. */
  readonly width: number
  /** Has to be filled in. */
  readonly required?: boolean
}

/** Rows under headers, in whatever kind of file they are asked for; the rows are asked for once. */
export interface Table {
  readonly title: string
  readonly columns: readonly TableColumn[]
  readonly rows: AsyncIterable<readonly Value[]> | Iterable<readonly Value[]>
}

/** Kinds of files that a table can be asked for as. */
export const tableFormats = ['csv', 'xlsx'] as const
export type TableFormat = (typeof tableFormats)[number]

/** What a workbook has besides its first sheet. */
export interface Beside {
  readonly validations?: readonly Validation[]
  readonly sheets?: readonly SheetSpec[]
}

/** The table as a file, streamed: memory does not grow with its rows. */
export function fileOf(
  table: Table,
  format: TableFormat,
  beside: Beside = {},
): { readonly type: string; readonly body: Readable } {
  if (format === 'xlsx')
    return {
      type: xlsxType,
      body: workbookStream([sheetOf(table, beside), ...(beside.sheets ?? [])]),
    }
  const headers = table.columns.map(({ title }) => title)
  return { type: 'text/csv; charset=utf-8', body: csvStream(headers, texts(table.rows)) }
}

async function* texts(rows: Table['rows']): AsyncGenerator<string[]> {
  for await (const row of rows) yield row.map((value) => (value === null ? '' : String(value)))
}

function sheetOf({ title, columns, rows }: Table, { validations = [] }: Beside): SheetSpec {
  return {
    name: title,
    columns: columns.map(({ width, kind }) => ({ width, style: kind })),
    rows: sheetRows(columns, rows),
    frozen: 1,
    filter: true,
    validations,
    print: { landscape: true, repeats: [1, 1] },
  }
}

async function* sheetRows(
  columns: readonly TableColumn[],
  rows: Table['rows'],
): AsyncGenerator<Row> {
  const header = columns.map(({ title, required }) =>
    textCell(title, required ? 'required' : 'header'),
  )
  yield { cells: header, height: 24 }
  for await (const row of rows) yield { cells: row.map((value, i) => cellOf(columns[i]!, value)) }
}

const empty: Cell = { value: null, style: 'plain' }

/** A text stays a text: nothing that a person has typed is ever written as a formula or a number. */
function cellOf({ kind }: TableColumn, value: Value): Cell {
  if (value === null || value === '') return empty
  if (typeof value === 'number') return numberCell(value)
  return kind === 'date' ? dateCell(value) : textCell(fitting(value))
}

/** Stands at the end of a text that was too long for a cell; an import refuses such a cell. */
export const cutMark = '……（超出单元格上限，以下未导出）'

/** Quotes before a formula's sign are counted by an import, which takes one away. */
function fitting(text: string): string {
  const kept = /^'+[=+\-@]/.test(text) ? `'${text}` : text
  return kept.length > longestText ? kept.slice(0, longestText - cutMark.length) + cutMark : kept
}
