import { indexLines } from './index-table.ts'
import type { Cell } from './slots.ts'
import { tableLines } from './table-lines.ts'

/** How far a cell reaches; `continues` when it belongs to the cell above, as Word writes merged cells. */
export interface Reach {
  readonly columns?: number
  readonly rows?: number
  readonly continues?: boolean
}

interface OpenCell {
  text: string
  columns: number
  rows: number
}

const LONG = 1000
const MOST_ROWS_OF_LAYOUT = 2

/** Collects one table while its file is read from top to bottom. */
export class TableBuilder {
  private readonly rows: OpenCell[][] = []
  private above = new Map<number, OpenCell>()
  private column = 0
  private cellNow: OpenCell | undefined
  /** True once a cell held a table of its own: then the outer one only arranges a page. */
  nests = false

  row(): void {
    this.rows.push([])
    this.column = 0
    this.cellNow = undefined
  }

  cell({ columns = 1, rows = 1, continues = false }: Reach): void {
    const upper = continues ? this.above.get(this.column) : undefined
    const cell = upper ?? { text: '', columns, rows }
    if (upper === undefined) this.rows.at(-1)?.push(cell)
    else upper.rows++
    this.above.set(this.column, cell)
    this.column += columns
    this.cellNow = cell
  }

  /** Adds a paragraph to the open cell; without one it belongs to no table. */
  paragraph(text: string): boolean {
    if (this.cellNow === undefined) return false
    const plain = text.trim()
    if (plain !== '') this.cellNow.text += (this.cellNow.text === '' ? '' : '\n') + plain
    return true
  }

  endCell(): void {
    this.cellNow = undefined
  }

  /** The table as lines; paragraphs one below another when the table only arranges a page. */
  lines(): string[] {
    const cells: readonly Cell[] = this.rows.flat()
    const long = cells.some(({ text }) => text.length >= LONG)
    if (this.nests || (long && this.rows.length <= MOST_ROWS_OF_LAYOUT)) {
      return cells.flatMap(({ text }) => (text === '' ? [] : text.split('\n')))
    }
    return indexLines(this.rows) ?? tableLines(this.rows)
  }
}
