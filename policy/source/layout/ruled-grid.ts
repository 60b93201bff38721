import type { Piece, Ruling } from './page.ts'
import { clustered, isAcross, TOLERANCE } from './rulings.ts'

/** Columns and rows that a cell takes. */
export interface Reach {
  readonly columns: number
  readonly rows: number
}

/** Where a cell lies on its page. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** True when the middle of a run of text lies in a cell. */
export function isInside(piece: Piece, box: Box): boolean {
  const [x, y] = [piece.x + piece.width / 2, piece.y - piece.height * 0.35]
  return x >= box.left && x < box.right && y >= box.top && y < box.bottom
}

function isBetween(value: number, from: number, to: number): boolean {
  return value >= from && value <= to
}

/** The even grid under the lines of one table, and which of its neighbours no line parts. */
export class RuledGrid {
  /** Edges of the columns and of the rows. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  private readonly down: readonly Ruling[]
  private readonly across: readonly Ruling[]

  constructor(rulings: readonly Ruling[]) {
    this.across = rulings.filter(isAcross)
    this.down = rulings.filter((one) => !isAcross(one))
    // Tables without lines at their sides end where their lines across end.
    const ends = this.across.flatMap((one) => [one.x0, one.x1])
    const sides = [Math.min(...ends), Math.max(...ends)]
    this.xs = clustered([...this.down.map((one) => one.x0), ...sides])
    // A row that the page breaks off has lines at its sides only.
    const heights = this.down.flatMap((one) => [one.y0, one.y1])
    const reach = [Math.min(...heights), Math.max(...heights)]
    this.ys = clustered([...this.across.map((one) => one.y0), ...reach])
  }

  get columns(): number {
    return Math.max(0, this.xs.length - 1)
  }

  get lines(): number {
    return Math.max(0, this.ys.length - 1)
  }

  /** How many columns and rows the cell takes that begins here. */
  reach(row: number, column: number): Reach {
    let [columns, rows] = [1, 1]
    while (column + columns < this.columns && !this.partsRight(row, column + columns - 1)) columns++
    while (row + rows < this.lines && !this.partsBelow(row + rows - 1, column)) rows++
    return { columns, rows }
  }

  box(row: number, column: number, reach: Reach): Box {
    return {
      left: this.xs[column]!,
      right: this.xs[column + reach.columns]!,
      top: this.ys[row]!,
      bottom: this.ys[row + reach.rows]!,
    }
  }

  private partsRight(row: number, column: number): boolean {
    const [x, middle] = [this.xs[column + 1]!, (this.ys[row]! + this.ys[row + 1]!) / 2]
    return this.down.some(
      (one) => Math.abs(one.x0 - x) <= TOLERANCE && isBetween(middle, one.y0, one.y1),
    )
  }

  private partsBelow(row: number, column: number): boolean {
    const [y, middle] = [this.ys[row + 1]!, (this.xs[column]! + this.xs[column + 1]!) / 2]
    return this.across.some(
      (one) => Math.abs(one.y0 - y) <= TOLERANCE && isBetween(middle, one.x0, one.x1),
    )
  }
}
