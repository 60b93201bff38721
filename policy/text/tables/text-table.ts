/** A range of the analysed text. */
export type Range = readonly [start: number, end: number]

/** The ranges that make up a cell; several where the cell goes on in lines below. */
export type TextCell = readonly Range[]

/** A row and where the last of its own text ends; cells that it shares with rows below may end later. */
export interface TextRow {
  readonly cells: readonly TextCell[]
  readonly end: number
}

/** The lines `[from, to)` of a text as rows of cells; a row of one cell is a line of its own. */
export interface TextTable {
  readonly from: number
  readonly to: number
  readonly rows: readonly TextRow[]
}

/** What the lines from one on make up: a table, or none in all of the lines that could be one. */
export interface Tried {
  readonly table: TextTable | undefined
  readonly to: number
}

const NUMBER = /^[\d一二三四五六七八九十]{1,3}[.、]?$/

/** Lines of one row: more of them are no row, and would be copied over and over. */
const MOST_LINES = 60

/** True for a row that is as long as rows get. */
export function isLongest({ cells }: TextRow): boolean {
  return cells.some((cell) => cell.length >= MOST_LINES)
}

/** The range without blanks at its ends; undefined when nothing else is in it. */
export function trimmed(text: string, start: number, end: number): Range | undefined {
  let [from, to] = [start, end]
  while (from < to && text[from]!.trim() === '') from++
  while (to > from && text[to - 1]!.trim() === '') to--
  return from < to ? [from, to] : undefined
}

/** True when the cells of a line go on with the row above: the first is empty, most are, or the row above is numbered. */
export function goesOn(cells: readonly TextCell[], above: string): boolean {
  if (cells.length === 0 || cells[0]!.length > 0) return false
  const filled = cells.filter((cell) => cell.length > 0).length
  return filled * 2 <= cells.length || NUMBER.test(above)
}

/** Adds the cells of a line to those of the row above. */
export function joinedRows(above: TextRow, below: readonly TextCell[]): TextRow {
  const length = Math.max(above.cells.length, below.length)
  const cells = Array.from({ length }, (_, at) => [
    ...(above.cells[at] ?? []),
    ...(below[at] ?? []),
  ])
  return { cells, end: Math.max(above.end, rowOf(below).end) }
}

/** The text of a cell's first line. */
export function firstOf(text: string, cell: TextCell | undefined): string {
  const [range] = cell ?? []
  return range === undefined ? '' : text.slice(...range)
}

/** A row of the cells of a line. */
export function rowOf(cells: readonly TextCell[]): TextRow {
  return { cells, end: Math.max(0, ...cells.flat().map(([, end]) => end)) }
}
