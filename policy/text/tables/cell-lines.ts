import type { Line } from '../lines.ts'
import { type Range, rowOf, type TextCell, type TextRow, type Tried } from './text-table.ts'

const BAR = '|'
const FEWEST_CELLS = 3
const MOST_CELLS = 20
const LONGEST_CELL = 12

/** True for a line that may open a table of which every cell and every bar is a line of its own. */
export function mayBeCellLines(lines: readonly Line[], at: number): boolean {
  return lines[at]!.text === BAR && lines[at + 1] !== undefined && lines[at + 1]!.text !== BAR
}

interface ReadRow {
  readonly cells: TextCell[]
  readonly to: number
}

/** The cells behind an opening bar, each closed by a bar: as many as asked for, or up to the next opening bar. */
function rowFrom(lines: readonly Line[], at: number, count?: number): ReadRow | undefined {
  if (lines[at]?.text !== BAR) return undefined
  const cells: TextCell[] = []
  let cell: Range[] = []
  for (let to = at + 1; to < lines.length; to++) {
    const { text, start, end } = lines[to]!
    if (text !== BAR) cell.push([start, end])
    else {
      cells.push(cell)
      cell = []
      const next = lines[to + 1]?.text
      const full = count === undefined ? next === BAR || next === undefined : cells.length === count
      if (full) return { cells, to: to + 1 }
    }
    if (cell.length > LONGEST_CELL || cells.length > MOST_CELLS) return undefined
  }
  return undefined
}

/** The table whose bars and cells are lines of their own, as pages lose them; linear in its lines. */
export function cellLines(lines: readonly Line[], at: number): Tried {
  const head = rowFrom(lines, at)
  const none: Tried = { table: undefined, to: at + 1 }
  if (head === undefined || head.cells.length < FEWEST_CELLS) return none
  const rows: TextRow[] = [rowOf(head.cells)]
  let { to } = head
  for (;;) {
    const row = rowFrom(lines, to, head.cells.length)
    if (row === undefined) break
    rows.push(rowOf(row.cells))
    ;({ to } = row)
  }
  return rows.length < 2 ? none : { table: { from: at, to, rows }, to }
}
