import { alignedTables } from './aligned-tables.ts'
import { guttersOf, spansGutter, within } from './columns.ts'
import { leftOf, type Row, rightOf, textOfRow } from './row.ts'
import type { PageTable } from './ruled-tables.ts'

/** A printed line in the column of text it stands in. */
export interface TextLine {
  readonly kind: 'line'
  readonly text: string
  readonly x: number
  readonly right: number
  readonly height: number
  /** Left margin of its column on this page. */
  readonly left: number
  /** Columns of one name are equally wide. */
  readonly column: string
}

/** A table between lines. */
export interface TableBlock extends PageTable {
  readonly kind: 'table'
}

/** What follows each other on a page when it is read aloud. */
export type Block = TextLine | TableBlock

const MARGIN_SHARE = 0.1
/** Name of the column that a page without gutters is. */
const WHOLE = 'whole'

function leftMargin(rows: readonly Row[]): number {
  const lefts = rows.map(leftOf).sort((a, b) => a - b)
  return lefts[Math.floor(lefts.length * MARGIN_SHARE)] ?? 0
}

function lineOf(row: Row, left: number, column: string): TextLine {
  const [x, right] = [leftOf(row), rightOf(row)]
  return { kind: 'line', text: textOfRow(row), x, right, height: row.height, left, column }
}

function between(rows: readonly Row[], from: number, to: number): Row[] {
  return rows.filter((row) => row.y > from && row.y <= to)
}

/** A column of text: its left margin on this page, and a name for columns of its width. */
interface Column {
  readonly left: number
  readonly name: string
}

function textBlocks(rows: readonly Row[], { left, name }: Column): Block[] {
  return alignedTables(rows).map((part) =>
    'rows' in part ? { kind: 'table', ...part } : lineOf(part, left, name),
  )
}

/** What stands in one column: its rows, and its ruled tables between them. */
function columnBlocks(rows: readonly Row[], tables: readonly PageTable[], column: Column): Block[] {
  const blocks: Block[] = []
  let from = Number.NEGATIVE_INFINITY
  for (const table of tables.toSorted((a, b) => a.top - b.top)) {
    blocks.push(...textBlocks(between(rows, from, table.top), column))
    blocks.push({ kind: 'table', ...table })
    from = table.top
  }
  return [...blocks, ...textBlocks(between(rows, from, Number.POSITIVE_INFINITY), column)]
}

/** Part of a page: all of it beside the gutters, or all of it over them. */
interface Zone {
  readonly over: boolean
  readonly rows: Row[]
  readonly tables: PageTable[]
}

function spans({ edges }: PageTable, gutters: readonly number[]): boolean {
  return gutters.some((at) => edges[0]! < at && edges.at(-1)! > at)
}

function zonesOf(
  rows: readonly Row[],
  tables: readonly PageTable[],
  gutters: readonly number[],
): Zone[] {
  const parts = [
    ...rows.map((row) => ({ y: row.y, over: spansGutter(row, gutters), row, table: undefined })),
    ...tables.map((table) => ({
      y: table.top,
      over: spans(table, gutters),
      row: undefined,
      table,
    })),
  ]
  const zones: Zone[] = []
  for (const { over, row, table } of parts.toSorted((a, b) => a.y - b.y)) {
    if (zones.at(-1)?.over !== over) zones.push({ over, rows: [], tables: [] })
    if (row !== undefined) zones.at(-1)!.rows.push(row)
    if (table !== undefined) zones.at(-1)!.tables.push(table)
  }
  return zones
}

function inColumns(
  rows: readonly Row[],
  tables: readonly PageTable[],
  gutters: readonly number[],
): Block[] {
  const edges = [Number.NEGATIVE_INFINITY, ...gutters, Number.POSITIVE_INFINITY]
  const columns = edges.slice(1).map((to, at) => ({ from: edges[at]!, to }))
  const inside = rows.filter((row) => !spansGutter(row, gutters))
  const margins = columns.map(({ from, to }) => leftMargin(within(inside, from, to)))
  const whole = { left: leftMargin(rows), name: WHOLE }
  return zonesOf(rows, tables, gutters).flatMap((zone) => {
    if (zone.over) return columnBlocks(zone.rows, zone.tables, whole)
    return columns.flatMap(({ from, to }, at) => {
      const own = zone.tables.filter(({ edges: [left = 0] }) => left >= from && left < to)
      const column = { left: margins[at]!, name: `1/${columns.length}` }
      return columnBlocks(within(zone.rows, from, to), own, column)
    })
  })
}

/** What stands on a page in the order of reading: the rows between its tables, column by column. */
export function pageBlocks(rows: readonly Row[], tables: readonly PageTable[]): Block[] {
  const gutters = guttersOf(rows)
  if (gutters.length > 0) return inColumns(rows, tables, gutters)
  return columnBlocks(rows, tables, { left: leftMargin(rows), name: WHOLE })
}
