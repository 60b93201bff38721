import { alignedTables } from './aligned-tables.ts'
import { gutterOf, spansGutter } from './gutter.ts'
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

function leftMargin(rows: readonly Row[]): number {
  const lefts = rows.map(leftOf).sort((a, b) => a - b)
  return lefts[Math.floor(lefts.length * MARGIN_SHARE)] ?? 0
}

function lineOf(row: Row, left: number, column: string): TextLine {
  const [x, right] = [leftOf(row), rightOf(row)]
  return { kind: 'line', text: textOfRow(row), x, right, height: row.height, left, column }
}

function side(rows: readonly Row[], gutter: number, isLeft: boolean): Row[] {
  return rows
    .map((row) => ({
      ...row,
      fragments: row.fragments.filter((one) => one.x < gutter === isLeft),
    }))
    .filter((row) => row.fragments.length > 0)
}

/** Runs of rows that all lie beside the gutter, or all over it. */
function zones(rows: readonly Row[], gutter: number): Row[][] {
  const found: Row[][] = []
  let over: boolean | undefined
  for (const row of rows) {
    const spans = spansGutter(row, gutter)
    if (spans === over) found.at(-1)!.push(row)
    else found.push([row])
    over = spans
  }
  return found
}

function inColumns(rows: readonly Row[], gutter: number): TextLine[] {
  const sides = [side(rows, gutter, true), side(rows, gutter, false)]
  const margins = sides.map(leftMargin)
  const whole = leftMargin(rows)
  return zones(rows, gutter).flatMap((zone) => {
    if (spansGutter(zone[0]!, gutter)) return zone.map((row) => lineOf(row, whole, 'whole'))
    return [true, false].flatMap((isLeft) =>
      side(zone, gutter, isLeft).map((row) => lineOf(row, margins[isLeft ? 0 : 1]!, 'half')),
    )
  })
}

function between(rows: readonly Row[], from: number, to: number): Row[] {
  return rows.filter((row) => row.y > from && row.y <= to)
}

function textBlocks(rows: readonly Row[], left: number): Block[] {
  return alignedTables(rows).map((part) =>
    'rows' in part ? { kind: 'table', ...part } : lineOf(part, left, 'whole'),
  )
}

/** What stands on a page in the order of reading: the rows between its tables, column by column. */
export function pageBlocks(rows: readonly Row[], tables: readonly PageTable[]): Block[] {
  const gutter = gutterOf(rows)
  const left = leftMargin(rows)
  const blocks: Block[] = []
  let from = Number.NEGATIVE_INFINITY
  for (const table of tables.toSorted((a, b) => a.top - b.top)) {
    blocks.push(...partOf(between(rows, from, table.top), { gutter, left }))
    blocks.push({ kind: 'table', ...table })
    from = table.top
  }
  return [...blocks, ...partOf(between(rows, from, Number.POSITIVE_INFINITY), { gutter, left })]
}

function partOf(
  rows: readonly Row[],
  { gutter, left }: { readonly gutter: number | undefined; readonly left: number },
): Block[] {
  return gutter === undefined ? textBlocks(rows, left) : inColumns(rows, gutter)
}
