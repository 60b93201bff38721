import { checkRegionCode } from '@zhiheng/codes'
import type { Field, Fields, RowInput } from '@zhiheng/kernel'
import { cutMark } from '../exports/table.ts'
import { HttpProblem } from '../http/problems.ts'
import { cellFault } from './cells.ts'
import type { Header } from './header.ts'
import { type Mapping, regionColumn } from './mapping.ts'
import { fenOf } from './platforms.ts'
import { isBlank, type Sheet, type SheetRow, textOf } from './rows.ts'

/** How the cells of a row become answers. */
export interface Reading {
  readonly header: Header
  readonly mapping: Mapping
  /** Where records lie whose row names no region. */
  readonly region: string
  /** What the fields are that columns feed. */
  readonly fields: Fields
  /** What every row says without a column of its own. */
  readonly given?: Readonly<Record<string, unknown>>
  /** Fields whose columns hold yuan instead of fen. */
  readonly yuan?: readonly string[]
}

/** A row as a step takes it, and what is wrong with its cells before any field is looked at. */
export interface ReadRow extends RowInput {
  readonly n: number
  readonly faults: readonly CellFault[]
}

/** A cell that does not hold what was typed. */
export interface CellFault {
  readonly field: string
  readonly says: string
}

/** The rows below the header, as a step takes them; `n` is the row of the file. */
export async function* answersOf(sheet: Sheet, reading: Reading): AsyncGenerator<ReadRow> {
  const columns = reading.header.names.map((name) => columnOf(name, reading))
  for await (const row of sheet.rows())
    if (row.n > reading.header.n && !isBlank(row)) yield toInput(row, columns, reading)
}

interface Column {
  readonly name: string
  /** Null where the column is passed over. */
  readonly field: string | null
  readonly declared: Field | undefined
}

function columnOf(name: string, { mapping, fields }: Reading): Column {
  const field = mapping[name] ?? null
  return { name, field, declared: field === null ? undefined : fields[field] }
}

function toInput(
  row: SheetRow,
  columns: readonly Column[],
  { region, given, yuan = [] }: Pick<Reading, 'region' | 'given' | 'yuan'>,
): ReadRow {
  const answers: Record<string, unknown> = { ...given }
  const faults: CellFault[] = []
  let place = region
  columns.forEach((column, i) => {
    const { field, name, declared } = column
    const says = declared && cellFault(row.cells[i], name, declared)
    if (field !== null && says) faults.push({ field, says })
    if (field === regionColumn) place = cut(textOf(row.cells[i])) || region
    else if (field !== null) {
      const answer = answerOf(row, i, column)
      answers[field] = yuan.includes(field) ? fenOf(answer) : answer
    }
  })
  return { n: row.n, at: { region: place }, answers, faults }
}

/** @throws {HttpProblem} file.unreadable at a text that an export had to cut */
function answerOf(row: SheetRow, i: number, { name, declared }: Column): unknown {
  const cell = unescaped(row.cells[i])
  if (typeof cell !== 'string') return cell
  if (cell.endsWith(cutMark)) throw new HttpProblem('file.unreadable', cutText(row.n, name))
  // An export writes a list so whose items hold the separators themselves.
  return declared?.kind === 'lines' && cell.endsWith('\n') ? cell.split('\n') : cell
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
