import { checkRegionCode } from '@zhiheng/codes'
import type { Fields, RowInput } from '@zhiheng/kernel'
import { cutMark } from '../exports/table.ts'
import { HttpProblem } from '../http/problems.ts'
import type { Header } from './header.ts'
import { type Mapping, regionColumn } from './mapping.ts'
import { isBlank, type Sheet, type SheetRow, textOf } from './rows.ts'

/** How the cells of a row become answers. */
export interface Reading {
  readonly header: Header
  readonly mapping: Mapping
  /** Where records lie whose row names no region. */
  readonly region: string
  /** What the fields are that columns feed. */
  readonly fields: Fields
}

/** The rows below the header, as a step takes them; `n` is the row of the file. */
export async function* answersOf(sheet: Sheet, reading: Reading): AsyncGenerator<RowInput> {
  const columns = reading.header.names.map((name) => columnOf(name, reading))
  for await (const row of sheet.rows())
    if (row.n > reading.header.n && !isBlank(row)) yield toInput(row, columns, reading.region)
}

interface Column {
  readonly name: string
  /** Null where the column is passed over. */
  readonly field: string | null
  readonly isList: boolean
}

function columnOf(name: string, { mapping, fields }: Reading): Column {
  const field = mapping[name] ?? null
  return { name, field, isList: field !== null && fields[field]?.kind === 'lines' }
}

function toInput(row: SheetRow, columns: readonly Column[], region: string): RowInput {
  const answers: Record<string, unknown> = {}
  let place = region
  columns.forEach((column, i) => {
    const { field } = column
    if (field === regionColumn) place = cut(textOf(row.cells[i])) || region
    else if (field !== null) answers[field] = answerOf(row, i, column)
  })
  return { n: row.n, at: { region: place }, answers }
}

/** @throws {HttpProblem} file.unreadable at a text that an export had to cut */
function answerOf(row: SheetRow, i: number, { name, isList }: Column): unknown {
  const cell = unescaped(row.cells[i])
  if (typeof cell !== 'string') return cell
  if (cell.endsWith(cutMark)) throw new HttpProblem('file.unreadable', cutText(row.n, name))
  // An export writes a list so whose items hold the separators themselves.
  return isList && cell.endsWith('\n') ? cell.split('\n') : cell
}

const cutText = (n: number, name: string) =>
  `第 ${n} 行“${name}”在导出时因超过单元格上限被截断，不能导入；请改用 CSV 导出后再导入`

/** An export puts a quote before what a spreadsheet would run as a formula. */
const unescaped = (cell: unknown): unknown =>
  typeof cell === 'string' && /^'+[=+\-@]/.test(cell) ? cell.slice(1) : cell

/** A padded code (370100) cut by level (3701); what is no code stays, and is refused with its row. */
function cut(code: string): string {
  const checked = checkRegionCode(code)
  return checked.ok ? checked.code : code
}
