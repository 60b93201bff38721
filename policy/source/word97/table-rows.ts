import { TableBuilder } from '../table/table-builder.ts'
import type { CellDefinition } from './properties.ts'

/** A row whose end has been read. */
export interface WordRow {
  readonly cells: readonly (readonly string[])[]
  /** Its cells as the row defines them; undefined when it does not, or not all of them. */
  readonly defined: readonly CellDefinition[] | undefined
}

/** Edges this near, in twentieths of a point, are one. */
const SAME_EDGE = 60

function edgesOf(rows: readonly WordRow[]): number[] {
  const all = rows.flatMap(({ defined = [] }) =>
    defined.flatMap(({ left, right }) => [left, right]),
  )
  const edges: number[] = []
  for (const edge of all.toSorted((a, b) => a - b)) {
    if (edge - (edges.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME_EDGE) edges.push(edge)
  }
  return edges
}

function columnAt(edges: readonly number[], edge: number): number {
  const found = edges.findLastIndex((one) => one <= edge)
  return Math.max(0, found)
}

/** Adds a row, each cell over as many columns as its edges say. */
function addRow(builder: TableBuilder, row: WordRow, edges: readonly number[]): void {
  builder.row()
  for (const [at, paragraphs] of row.cells.entries()) {
    const cell = row.defined?.[at]
    if (cell?.joinsLeft === true && at > 0) {
      for (const line of paragraphs) builder.paragraph(line)
      continue
    }
    const joined = row.defined?.slice(at + 1).findIndex((one) => !one.joinsLeft) ?? 0
    const last = row.defined?.[at + Math.max(0, joined)] ?? cell
    const columns =
      cell === undefined ? 1 : columnAt(edges, last!.right) - columnAt(edges, cell.left)
    builder.cell({ columns: Math.max(1, columns), continues: cell?.joinsAbove ?? false })
    for (const line of paragraphs) builder.paragraph(line)
  }
}

/** The lines of a table of a Word 97 document. */
export function linesOfTable(rows: readonly WordRow[]): string[] {
  const builder = new TableBuilder()
  const edges = edgesOf(rows)
  for (const row of rows) addRow(builder, row, edges)
  return builder.lines()
}
