import type { Cell } from '../table/slots.ts'
import { type Fragment, leftOf, type Row, rightOf } from './row.ts'
import type { PageTable } from './ruled-tables.ts'

const FEWEST_COLUMNS = 3
const FEWEST_ROWS = 3
const WIDE_GAP = 2.4
const MOST_ROWS = 300

interface Column {
  left: number
  right: number
}

/** A row that can only be one of a table: three and more texts apart, not a word set wide. */
function isTabular(row: Row): boolean {
  const { fragments } = row
  return fragments.length >= FEWEST_COLUMNS && fragments.some(({ text }) => text.length > 1)
}

function columnsOf(rows: readonly Row[]): Column[] {
  const most = Math.max(...rows.map((row) => row.fragments.length))
  const columns: Column[] = []
  const fullest = rows.filter((row) => row.fragments.length === most)
  for (const at of Array.from({ length: most }, (_, index) => index)) {
    const own = fullest.map((row) => row.fragments[at]!)
    columns.push({
      left: Math.min(...own.map((one) => one.x)),
      right: Math.max(...own.map((one) => one.right)),
    })
  }
  return columns
}

function areApart(columns: readonly Column[]): boolean {
  return columns.every((column, at) => at === 0 || column.left > columns[at - 1]!.right)
}

/** First and last column a text lies over; the nearest one when it lies between two. */
function reachOf(one: Fragment, columns: readonly Column[]): [number, number] {
  const over = columns.flatMap(({ left, right }, at) =>
    one.x <= right && one.right >= left ? [at] : [],
  )
  if (over.length > 0) return [over[0]!, over.at(-1)!]
  const middle = (one.x + one.right) / 2
  const distances = columns.map(({ left, right }) => Math.abs((left + right) / 2 - middle))
  const nearest = distances.indexOf(Math.min(...distances))
  return [nearest, nearest]
}

function cellsOf(row: Row, columns: readonly Column[]): Cell[] {
  const cells: Cell[] = []
  let next = 0
  for (const one of row.fragments) {
    const [from, to] = reachOf(one, columns)
    for (; next < from; next++) cells.push({ text: '', columns: 1, rows: 1 })
    const last = cells.at(-1)
    if (from < next && last !== undefined) {
      cells[cells.length - 1] = { ...last, text: `${last.text} ${one.text}`.trim() }
    } else cells.push({ text: one.text, columns: to - from + 1, rows: 1 })
    next = Math.max(next, to + 1)
  }
  return cells
}

/** True for the second line of cells whose row began above: nothing stands in its first column. */
function goesOn(row: Row, columns: readonly Column[], above: Row | undefined): boolean {
  if (above === undefined || row.y - above.y > row.height * WIDE_GAP) return false
  return reachOf(row.fragments[0]!, columns)[0] > 0
}

function joinedCells(above: readonly Cell[], below: readonly Cell[]): Cell[] {
  const at = (cells: readonly Cell[], index: number) => cells[index]
  const length = Math.max(above.length, below.length)
  return Array.from({ length }, (_, index) => {
    const [upper, lower] = [at(above, index), at(below, index)]
    return { text: (upper?.text ?? '') + (lower?.text ?? ''), columns: 1, rows: 1 }
  })
}

function tableOf(rows: readonly Row[]): PageTable | undefined {
  const columns = columnsOf(rows.filter(isTabular))
  if (!areApart(columns)) return undefined
  const cells: Cell[][] = []
  let above: Row | undefined
  for (const row of rows) {
    const own = cellsOf(row, columns)
    const plain = [...own, ...(cells.at(-1) ?? [])].every((cell) => cell.columns === 1)
    if (plain && cells.length > 1 && goesOn(row, columns, above)) {
      cells.push(joinedCells(cells.pop()!, own))
    } else cells.push(own)
    above = row
  }
  const edges = columns.map(({ left }) => left)
  return { top: rows[0]!.y, bottom: rows.at(-1)!.y, edges, rows: cells }
}

/** True for a row between two of a table: short, or of several texts. */
function mayBelong(row: Row, widest: number): boolean {
  return row.fragments.length > 1 || rightOf(row) - leftOf(row) < widest * 0.5
}

function endOfRun(rows: readonly Row[], from: number, widest: number): number {
  const most = Math.min(rows.length, from + MOST_ROWS)
  let end = from + 1
  for (let at = end; at < most && mayBelong(rows[at]!, widest); at++) {
    if (isTabular(rows[at]!)) end = at + 1
  }
  return end
}

/** Rows and, where several of them stand under each other in columns without lines, tables. */
export function alignedTables(rows: readonly Row[]): (Row | PageTable)[] {
  const found: (Row | PageTable)[] = []
  const widest = rows.reduce((most, row) => Math.max(most, rightOf(row) - leftOf(row)), 0)
  for (let at = 0; at < rows.length; ) {
    const end = isTabular(rows[at]!) ? endOfRun(rows, at, widest) : at
    const run = rows.slice(at, end)
    const table = run.filter(isTabular).length >= FEWEST_ROWS ? tableOf(run) : undefined
    if (table === undefined) found.push(rows[at]!)
    else found.push(table)
    at = table === undefined ? at + 1 : end
  }
  return found
}
