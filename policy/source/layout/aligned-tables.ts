import { betweenOffices } from '../../text/tables/between-offices.ts'
import type { Cell } from '../table/slots.ts'
import { roomFor } from './line-break.ts'
import { type Fragment, leftOf, type Row, rightOf } from './row.ts'
import { rowStarts, type TableLine, tableLine } from './row-starts.ts'
import type { PageTable } from './ruled-tables.ts'
import { areApart, columnsOf, cutAtColumns, reachOf, type TableColumn } from './table-columns.ts'

const FEWEST_COLUMNS = 3
const FEWEST_ROWS = 3
const MOST_ROWS = 300
/** Room, in widths of a character, that is left at the end of full lines. */
const SLACK = 1
const NEAR = 2.4

/** A row that can only be one of a table: three and more texts apart, not a word set wide. */
function isTabular(row: Row): boolean {
  const { fragments } = row
  return fragments.length >= FEWEST_COLUMNS && fragments.some(({ text }) => text.length > 1)
}

function cellsOf(row: Row, columns: readonly TableColumn[]): Cell[] {
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

/** The texts of a column's lines as one: broken for want of room, or on lines of their own. */
function joinedText(texts: readonly Fragment[], right: number, height: number): string {
  return texts.reduce((text, { text: next }, at) => {
    const before = texts[at - 1]
    const room = (roomFor(next) + SLACK) * height
    const short = before !== undefined && before.right < right - room
    return text + (short || betweenOffices(text, next) ? ' ' : '') + next
  }, '')
}

/** The cells of the lines of one row; `rights` is where the columns end. */
function joinedCells(lines: readonly TableLine[], rights: readonly number[]): Cell[] {
  return rights.map((right, at) => {
    const texts = lines.flatMap((line) => line.texts[at] ?? [])
    return { text: joinedText(texts, right, lines[0]!.height), columns: 1, rows: 1 }
  })
}

/** Rows whose texts each lie in one column, those joined that are lines of one row. */
function bodyRows(lines: readonly TableLine[]): Cell[][] {
  const rows: TableLine[][] = []
  for (const [at, starts] of rowStarts(lines).entries()) {
    if (starts) rows.push([lines[at]!])
    else rows.at(-1)!.push(lines[at]!)
  }
  const rights = (lines[0]?.texts ?? []).map((_, at) =>
    Math.max(...lines.map(({ texts }) => texts[at]?.right ?? 0)),
  )
  return rows.map((row) => joinedCells(row, rights))
}

function rowsOfTable(rows: readonly Row[], columns: readonly TableColumn[]): Cell[][] {
  const found: Cell[][] = []
  let body: TableLine[] = []
  for (const [at, printed] of rows.entries()) {
    const row = at === 0 ? printed : cutAtColumns(printed, columns)
    const line = at === 0 ? undefined : tableLine(row, columns)
    if (line !== undefined) body.push(line)
    else {
      found.push(...bodyRows(body), cellsOf(row, columns))
      body = []
    }
  }
  return [...found, ...bodyRows(body)]
}

function tableOf(rows: readonly Row[]): PageTable | undefined {
  const columns = columnsOf(rows.filter(isTabular))
  if (!areApart(columns)) return undefined
  const edges = columns.map(({ left }) => left)
  return { top: rows[0]!.y, bottom: rows.at(-1)!.y, edges, rows: rowsOfTable(rows, columns) }
}

/** True for a row between two of a table: short, of several texts, or right of the first column. */
function mayBelong(row: Row, first: Row, widest: number): boolean {
  const right = leftOf(row) >= first.fragments[0]!.right
  return row.fragments.length > 1 || right || rightOf(row) - leftOf(row) < widest * 0.5
}

/** True for a line below the last full one of a table that holds the ends of some of its cells. */
function endsRow(above: Row, row: Row, first: Row): boolean {
  if (row.y - above.y > row.height * NEAR) return false
  return row.fragments.length > 1 || leftOf(row) >= first.fragments[0]!.right
}

function endOfRun(rows: readonly Row[], from: number, widest: number): number {
  const most = Math.min(rows.length, from + MOST_ROWS)
  let end = from + 1
  for (let at = end; at < most && mayBelong(rows[at]!, rows[from]!, widest); at++) {
    if (isTabular(rows[at]!)) end = at + 1
  }
  while (end < most && endsRow(rows[end - 1]!, rows[end]!, rows[from]!)) end++
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
