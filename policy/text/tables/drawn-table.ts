import type { Line } from '../lines.ts'
import type { MappedText } from '../mapped-text.ts'
import { type BarGrid, barGrid } from './bar-grid.ts'
import {
  barsIn,
  type Frame,
  frameOf,
  isRule,
  mayBeDrawn,
  type Part,
  partsOf,
} from './drawn-lines.ts'
import {
  firstOf,
  goesOn,
  isLongest,
  joinedRows,
  rowOf,
  type TextCell,
  type TextRow,
  type Tried,
} from './text-table.ts'

const FEWEST_ROWS = 2
/** A line between all rows, and not below the head alone, means that a row may take several lines. */
const RULED = 2
const FIGURE = /^[≥≤<>]?\d+(?:\.\d+)?\s*\D{0,2}$/
const YEAR = /^(?:19|20)\d{2}/

/** How a table is drawn. */
interface Drawing {
  readonly frame: Frame
  readonly grid: BarGrid | undefined
  readonly ruled: boolean
}

/** Rows of a drawn table while its lines go by. */
class DrawnRows {
  readonly rows: TextRow[] = []
  private open = false
  /** True while the lines of a head go by that parts some of its columns. */
  private inHead = false
  /** Columns of the last row whose cells it shares with the row above. */
  private shared: readonly number[] = []
  private readonly text: string
  private readonly drawing: Drawing

  constructor(text: string, drawing: Drawing) {
    this.text = text
    this.drawing = drawing
  }

  rule(): void {
    this.open = false
    this.inHead = false
  }

  add(line: Line): void {
    const parts = partsOf(this.text, line, this.drawing)
    const cells = parts.map(({ cell }) => cell)
    const last = this.open ? this.rows.at(-1) : undefined
    const above = last !== undefined && isLongest(last) ? undefined : last
    if (parts.some(({ isRule }) => isRule)) this.split(parts, above)
    else if (above !== undefined && this.continues(cells, above)) this.put(joinedRows(above, cells))
    else this.begin(rowOf(cells), [])
  }

  private continues(cells: readonly TextCell[], above: TextRow): boolean {
    const { ruled } = this.drawing
    return (
      ruled ||
      this.inHead ||
      this.isBegun(above) ||
      goesOn(cells, firstOf(this.text, above.cells[0]))
    )
  }

  /** True for a row of which only the cells are known that it shares with the row above. */
  private isBegun({ cells }: TextRow): boolean {
    const { shared } = this
    return shared.length > 0 && cells.every((cell, at) => cell.length === 0 || shared.includes(at))
  }

  /** Heads hold no figures but years. */
  private isHead({ cells }: TextRow): boolean {
    const texts = cells.map((cell) => firstOf(this.text, cell))
    return this.rows.length === 1 && !texts.some((text) => FIGURE.test(text) && !YEAR.test(text))
  }

  private begin(row: TextRow, shared: readonly number[]): void {
    this.open = true
    this.shared = shared
    this.rows.push(row)
  }

  /** Replaces the last row; what a merged cell says stands in each of its rows. */
  private put(row: TextRow): void {
    this.rows[this.rows.length - 1] = row
    const above = this.rows.at(-2)
    if (above === undefined || this.shared.length === 0) return
    const cells = above.cells.map((cell, at) => (this.shared.includes(at) ? row.cells[at]! : cell))
    this.rows[this.rows.length - 2] = { ...above, cells }
  }

  /** A line that parts some of the columns: the others go on in the row below it. */
  private split(parts: readonly Part[], above: TextRow | undefined): void {
    if (above !== undefined && this.isHead(above)) {
      this.inHead = true
      this.put(
        joinedRows(
          above,
          parts.map(({ cell }) => cell),
        ),
      )
      return
    }
    const cells = parts.map(({ cell, isRule }, at) =>
      isRule ? [] : [...(above?.cells[at] ?? []), ...cell],
    )
    const shared = parts.flatMap(({ isRule }, at) => (isRule || above === undefined ? [] : [at]))
    this.begin({ cells, end: above?.end ?? 0 }, shared)
    this.put(this.rows.at(-1)!)
  }
}

function isTable(lines: readonly Line[]): boolean {
  const bars = lines.filter((line) => !isRule(line)).map(barsIn)
  if (bars.length < FEWEST_ROWS) return false
  return bars.length < lines.length || bars.every((count) => count === bars[0])
}

function rowsOf(mapped: MappedText, lines: readonly Line[]): TextRow[] {
  const first = lines.findIndex((line) => !isRule(line))
  const last = lines.findLastIndex((line) => !isRule(line))
  const ruled = lines.slice(first, last).filter(isRule).length >= RULED
  const frame = frameOf(lines)
  const grid = frame.left && frame.right ? barGrid(mapped, lines) : undefined
  const drawn = new DrawnRows(mapped.text, { frame, grid, ruled })
  for (const line of lines) {
    if (isRule(line)) drawn.rule()
    else drawn.add(line)
  }
  return drawn.rows
}

function isDrawn(line: Line): boolean {
  return barsIn(line) > 0 || isRule(line)
}

/** The table that bars draw from a line on. */
export function drawnTable(mapped: MappedText, lines: readonly Line[], from: number): Tried {
  let to = from
  while (to < lines.length && mayBeDrawn(lines[to]!) && isDrawn(lines[to]!)) to++
  const own = lines.slice(from, to)
  return { table: isTable(own) ? { from, to, rows: rowsOf(mapped, own) } : undefined, to }
}
