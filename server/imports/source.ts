import { checkRegionCode } from '@zhiheng/codes'
import type { RowInput } from '@zhiheng/kernel'
import type { Header } from './header.ts'
import { type Mapping, regionColumn } from './mapping.ts'
import { isBlank, type Sheet, type SheetRow, textOf } from './rows.ts'

/** How the cells of a row become answers. */
export interface Reading {
  readonly header: Header
  readonly mapping: Mapping
  /** Where records lie whose row names no region. */
  readonly region: string
}

/** The rows below the header, as a step takes them; `n` is the row of the file. */
export async function* answersOf(sheet: Sheet, reading: Reading): AsyncGenerator<RowInput> {
  const columns = reading.header.names.map((name) => reading.mapping[name] ?? null)
  for await (const row of sheet.rows())
    if (row.n > reading.header.n && !isBlank(row)) yield toInput(row, columns, reading.region)
}

function toInput(row: SheetRow, columns: readonly (string | null)[], region: string): RowInput {
  const answers: Record<string, unknown> = {}
  let place = region
  columns.forEach((field, i) => {
    if (field === regionColumn) place = cut(textOf(row.cells[i])) || region
    else if (field !== null) answers[field] = unescaped(row.cells[i])
  })
  return { n: row.n, at: { region: place }, answers }
}

/** An export puts a quote before what a spreadsheet would run as a formula. */
const unescaped = (cell: unknown): unknown =>
  typeof cell === 'string' && /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell

/** A padded code (370100) cut by level (3701); what is no code stays, and is refused with its row. */
function cut(code: string): string {
  const checked = checkRegionCode(code)
  return checked.ok ? checked.code : code
}
