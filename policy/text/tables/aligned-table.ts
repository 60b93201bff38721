import type { Line } from '../lines.ts'
import type { MappedText } from '../mapped-text.ts'
import { type PrintedCell, printedCells } from './printed-cells.ts'
import {
  firstOf,
  goesOn,
  joinedRows,
  rowOf,
  type TextCell,
  type TextRow,
  type Tried,
} from './text-table.ts'

const FEWEST_COLUMNS = 3
const FEWEST_ROWS = 3
const LONGEST_CELL = 60
const LONGEST_LINE = 500
const MOST_BETWEEN = 2
const MOST_LINES = 400
/** How far the beginnings, middles or ends of a column's cells may lie apart, in half-width characters. */
const RAGGED = 3
const SHARE_ALIGNED = 0.75
const HEAD =
  /^(?:序号|编号|类别|(?:主要|具体)?指标(?:名称)?|名称|项目|(?:重点|主要|工作)?任务(?:名称)?|(?:主要|工作)内容|(?:计量)?单位|(?:指标)?属性|目标值?|(?:责任|牵头|配合|主办|协办)(?:单位|部门)|完成(?:时限|时间)|备注|20\d{2}年?(?:目标值?|实际)?)$/

/** True for lines that could stand in such a table at all, told at little cost. */
export function mayBeAligned({ text }: Line): boolean {
  return text.length <= LONGEST_LINE && text.includes('  ') && !text.includes('\t')
}

interface PrintedLine {
  readonly line: Line
  readonly cells: readonly PrintedCell[]
}

function isTabular({ cells }: PrintedLine): boolean {
  return (
    cells.length >= FEWEST_COLUMNS &&
    cells.every(({ range: [start, end] }) => end - start <= LONGEST_CELL)
  )
}

/** The lines from one on that may stand in a table together: up to two short ones between those of many cells. */
function runFrom(mapped: MappedText, lines: readonly Line[], from: number): PrintedLine[] {
  const run: PrintedLine[] = []
  let end = 0
  const most = Math.min(lines.length, from + MOST_LINES)
  for (let at = from; at < most && run.length - end <= MOST_BETWEEN; at++) {
    const line = lines[at]!
    if (line.text.includes('\t')) break
    const printed = { line, cells: printedCells(mapped, line) }
    const first = run[0]
    if (isTabular(printed)) {
      // Behind a line of text a table of other columns is another one.
      const other = run.length > end && printed.cells.length !== first?.cells.length
      if (other && run.slice(end).some(isText)) break
      end = run.push(printed)
    } else if (line.text.length > LONGEST_CELL) break
    else run.push(printed)
  }
  return run.slice(0, end)
}

/** True for a line of one text that begins where lines begin. */
function isText({ line, cells }: PrintedLine): boolean {
  return cells.length === 1 && line.indent <= RAGGED
}

type Column = Record<'left' | 'middle' | 'right', number>

const EDGES = ['left', 'middle', 'right'] as const

function edge(cell: PrintedCell, which: (typeof EDGES)[number]): number {
  return which === 'middle' ? (cell.left + cell.right) / 2 : cell[which]
}

function sorted(cells: readonly PrintedCell[], which: (typeof EDGES)[number]): number[] {
  return cells.map((cell) => edge(cell, which)).toSorted((a, b) => a - b)
}

function isAligned(cells: readonly PrintedCell[]): boolean {
  return EDGES.some((which) => {
    const values = sorted(cells, which)
    return values.at(-1)! - values[0]! <= RAGGED
  })
}

function columnOf(cells: readonly PrintedCell[]): Column {
  const middle = (which: (typeof EDGES)[number]) => sorted(cells, which)[cells.length >> 1]!
  return { left: middle('left'), middle: middle('middle'), right: middle('right') }
}

function usualCount(lines: readonly PrintedLine[]): number {
  const groups = [...Map.groupBy(lines, ({ cells }) => cells.length)]
  return groups.reduce((most, one) => (one[1].length > most[1].length ? one : most))[0]
}

function hasHead(mapped: MappedText, { cells }: PrintedLine): boolean {
  const named = cells.filter(({ range }) =>
    HEAD.test(mapped.text.slice(...range).replace(/ /g, '')),
  )
  return named.length >= 2
}

/** The columns of lines that stand under each other, or, where they do not quite, have heads of a table. */
function columnsOf(mapped: MappedText, lines: readonly PrintedLine[]): Column[] | undefined {
  const count = usualCount(lines)
  const full = lines.filter(({ cells }) => cells.length === count)
  if (full.length < FEWEST_ROWS - 1) return undefined
  const columns = Array.from({ length: count }, (_, at) => full.map(({ cells }) => cells[at]!))
  const aligned = columns.filter(isAligned).length >= SHARE_ALIGNED * count
  const headed = full.length === lines.length && hasHead(mapped, lines[0]!)
  return aligned || headed ? columns.map(columnOf) : undefined
}

/** The columns over which each text of a line lies. */
function placed(cells: readonly PrintedCell[], columns: readonly Column[]): TextCell[] {
  const row: (readonly [number, number])[][] = columns.map(() => [])
  if (cells.length === columns.length) return cells.map(({ range }) => [range])
  let from = 0
  for (const cell of cells) {
    const distances = columns.map((column, at) =>
      at < from
        ? Number.POSITIVE_INFINITY
        : Math.min(...EDGES.map((which) => Math.abs(edge(cell, which) - column[which]))),
    )
    from = distances.indexOf(Math.min(...distances))
    row[from]!.push(cell.range)
  }
  return row
}

/** How far a printed text stands from a column, 0 over its middle. */
function distance(cell: PrintedCell, { middle }: Column): number {
  return Math.max(cell.left - middle, middle - cell.right, 0)
}

/** A head whose cells stand over several columns that the line below names: 目标值 over 2023年 and 2025年. */
function overAll(
  head: PrintedLine,
  below: readonly TextCell[],
  columns: readonly Column[],
): TextRow {
  const own = placed(head.cells, columns)
  const named = (at: number) => (below[at] ?? []).length > 0
  const over = head.cells.filter(({ range: [start] }) =>
    own.some((cell, at) => cell[0]?.[0] === start && named(at)),
  )
  const cells = own.map((cell, at) => {
    if (cell.length > 0 || !named(at) || over.length === 0) return cell
    const far = (one: PrintedCell) => distance(one, columns[at]!)
    return [over.reduce((a, b) => (far(b) < far(a) ? b : a)).range]
  })
  return { ...rowOf(own), cells }
}

function rowsOf(
  mapped: MappedText,
  lines: readonly PrintedLine[],
  columns: readonly Column[],
): TextRow[] {
  const rows: TextRow[] = []
  for (const printed of lines) {
    const cells = placed(printed.cells, columns)
    const above = rows.at(-1)
    const isWhole = isText(printed) && cells[0]!.length > 0
    if (isWhole) rows.push(rowOf([cells[0]!]))
    else if (
      above !== undefined &&
      above.cells.length > 1 &&
      goesOn(cells, firstOf(mapped.text, above.cells[0]))
    )
      rows[rows.length - 1] = joinedRows(
        rows.length === 1 ? overAll(lines[0]!, cells, columns) : above,
        cells,
      )
    else rows.push(rowOf(cells))
  }
  return rows
}

/** The table that blanks align from a line on. */
export function alignedTable(mapped: MappedText, lines: readonly Line[], from: number): Tried {
  const run = runFrom(mapped, lines, from)
  const to = from + run.length
  const tabular = run.filter(isTabular)
  const begins = tabular.length >= FEWEST_ROWS && tabular[0] === run[0]
  const columns = begins ? columnsOf(mapped, tabular) : undefined
  if (columns === undefined) return { table: undefined, to }
  return { table: { from, to, rows: rowsOf(mapped, run, columns) }, to }
}
