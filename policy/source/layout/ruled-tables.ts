import type { Cell } from '../table/slots.ts'
import { cellText } from './cell-text.ts'
import type { Page, Piece, Ruling } from './page.ts'
import { isInside, type Reach, RuledGrid } from './ruled-grid.ts'
import { connected } from './rulings.ts'
import { splitAt } from './split-piece.ts'

/** A table on a page: where it lies, the edges of its columns, its rows of cells. */
export interface PageTable {
  readonly top: number
  readonly bottom: number
  readonly edges: readonly number[]
  readonly rows: readonly (readonly Cell[])[]
}

/** What a page holds beside its ruled tables. */
export interface Ruled {
  readonly tables: readonly PageTable[]
  readonly rest: readonly Piece[]
}

const MOST_RULINGS = 4000
const MOST_CELLS = 4000
const FEWEST_FILLED = 2

/** Takes the text of a grid's cells out of what is left of a page. */
class TableReader {
  private readonly taken = new Set<number>()
  private readonly grid: RuledGrid
  private left: Piece[]

  constructor(grid: RuledGrid, pieces: readonly Piece[]) {
    this.grid = grid
    this.left = pieces.flatMap((piece) => splitAt(piece, grid.xs.slice(1, -1)))
  }

  row(row: number): Cell[] {
    const cells: Cell[] = []
    for (let column = 0; column < this.grid.columns; column++) {
      if (this.taken.has(row * this.grid.columns + column)) continue
      const reach = this.grid.reach(row, column)
      this.take(row, column, reach)
      cells.push({ text: this.text(row, column, reach), ...reach })
    }
    return cells
  }

  private take(row: number, column: number, { columns, rows }: Reach): void {
    for (let down = 0; down < rows; down++) {
      for (let over = 0; over < columns; over++) {
        this.taken.add((row + down) * this.grid.columns + column + over)
      }
    }
  }

  private text(row: number, column: number, reach: Reach): string {
    const box = this.grid.box(row, column, reach)
    const own = this.left.filter((piece) => isInside(piece, box))
    if (own.length > 0) this.left = this.left.filter((piece) => !isInside(piece, box))
    return cellText(own, box.right - box.left)
  }
}

function tableOf(rulings: readonly Ruling[], pieces: readonly Piece[]): PageTable | undefined {
  const grid = new RuledGrid(rulings)
  const { columns, lines, xs, ys } = grid
  if (columns < 2 || lines < 1 || columns * lines > MOST_CELLS) return undefined
  const reader = new TableReader(grid, pieces)
  const rows = Array.from({ length: lines }, (_, row) => reader.row(row))
  const filled = rows.flat().filter(({ text }) => text !== '').length
  return filled < FEWEST_FILLED ? undefined : { top: ys[0]!, bottom: ys.at(-1)!, edges: xs, rows }
}

/** The tables that lines on the page show, and the text outside of them. */
export function ruledTables({ pieces, rulings }: Page): Ruled {
  if (rulings.length > MOST_RULINGS) return { tables: [], rest: pieces }
  const tables: PageTable[] = []
  let rest = pieces
  for (const group of connected(rulings)) {
    const inside = piecesWithin(group, rest)
    const table = inside.size === 0 ? undefined : tableOf(group, [...inside])
    if (table === undefined) continue
    tables.push(table)
    rest = rest.filter((piece) => !inside.has(piece))
  }
  return { tables, rest }
}

function piecesWithin(group: readonly Ruling[], pieces: readonly Piece[]): Set<Piece> {
  const box = {
    left: Math.min(...group.map((one) => one.x0)),
    right: Math.max(...group.map((one) => one.x1)),
    top: Math.min(...group.map((one) => one.y0)),
    bottom: Math.max(...group.map((one) => one.y1)),
  }
  return new Set(pieces.filter((piece) => isInside(piece, box)))
}
