import type { TestPage, TestText } from './pdf.ts'

/** A cell for tests: its lines, the columns and rows it takes. */
export interface TestCell {
  readonly lines: readonly string[]
  readonly columns?: number
  readonly rows?: number
}

const SIZE = 10
const STEP = 14
const PADDING = 4

/** Rows of equal height between edges of columns; the first row begins at `top`. */
export interface TestGrid {
  readonly xs: readonly number[]
  readonly top: number
  readonly rowHeight: number
}

type Line = readonly [number, number, number, number]

/** A ruled table as it is drawn: four lines around each cell, its text at the top left. */
export function ruled(rows: readonly (readonly TestCell[])[], grid: TestGrid): TestPage {
  const [texts, lines]: [TestText[], Line[]] = [[], []]
  const taken = new Set<string>()
  for (const [row, cells] of rows.entries()) {
    let column = 0
    for (const cell of cells) {
      while (taken.has(`${row} ${column}`)) column++
      const { columns = 1, rows: down = 1 } = cell
      for (let at = 0; at < down * columns; at++)
        taken.add(`${row + Math.floor(at / columns)} ${column + (at % columns)}`)
      const [x0, x1] = [grid.xs[column]!, grid.xs[column + columns]!]
      const [y0, y1] = [grid.top - row * grid.rowHeight, grid.top - (row + down) * grid.rowHeight]
      lines.push([x0, y0, x1, y0], [x0, y1, x1, y1], [x0, y0, x0, y1], [x1, y0, x1, y1])
      texts.push(
        ...cell.lines.map((text, at) => ({
          ...{ text, size: SIZE, x: x0 + PADDING },
          y: y0 - STEP * (at + 1),
        })),
      )
      column += columns
    }
  }
  return { texts, lines }
}

/** Cells of one line each. */
export function cells(...texts: readonly string[]): TestCell[] {
  return texts.map((text) => ({ lines: text.split('/') }))
}
