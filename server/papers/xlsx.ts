import type { Readable } from 'node:stream'
import { type Cell, columnName, textCell } from '../exports/xlsx/cell.ts'
import { linesOf, type Row } from '../exports/xlsx/sheet.ts'
import type { Style } from '../exports/xlsx/styles.ts'
import { workbookStream } from '../exports/xlsx/workbook.ts'
import { textWidth } from './page.ts'
import type { Block, FormRow, Paper, PaperColumn } from './paper.ts'
import { footRows, headRows } from './xlsx-letterhead.ts'

/** Width of a default character of a sheet, in millimetres. */
const characterMm = 1.85
/** Height of a line of a table's text, in points. */
const lineHeight = 15.6

/** Rows as they grow, and the cells that are one. */
interface Drawing {
  readonly widths: readonly number[]
  readonly rows: Row[]
  readonly merges: string[]
  /** The row of the table's head, from 1; it stands on every page. */
  head: number | null
}

/** The paper as a sheet: one A4 page wide, the head of its table on every page. */
export function drawXlsx(paper: Paper): Readable {
  const drawing: Drawing = { widths: widthsOf(paper), rows: [], merges: [], head: null }
  for (const [text, style] of headRows(paper)) whole(drawing, text, style)
  for (const line of paper.meta) metaRow(drawing, line)
  for (const block of paper.blocks) drawBlock(drawing, block)
  for (const [text, style] of footRows(paper)) whole(drawing, text, style)
  const { widths, rows, merges, head } = drawing
  const print = { landscape: paper.landscape, ...(head && { repeats: [head, head] as const }) }
  const columns = widths.map((width) => ({ width }))
  return workbookStream([{ name: paper.title, columns, rows, merges, print }])
}

/** The grid of the first table or form, in characters; a paper of paragraphs has one column. */
function widthsOf({ blocks, landscape }: Paper): number[] {
  const first = blocks.find((block) => block.kind === 'table' || block.kind === 'form')
  const half = textWidth(false) / 2
  const mm =
    first?.kind === 'table'
      ? first.columns.map((column) => column.mm)
      : first
        ? [first.labelMm, half - first.labelMm, first.labelMm, half - first.labelMm]
        : [textWidth(landscape)]
  return mm.map((each) => Math.round((each / characterMm) * 10) / 10)
}

const add = (drawing: Drawing, cells: readonly Cell[], height: number): void => {
  // A row cannot be higher: a limit of the format.
  drawing.rows.push({ cells, height: Math.min(409, Math.round(height * 10) / 10) })
}

/** Makes the cells of the last row from one column to another one. */
function merge({ rows, merges }: Drawing, from: number, to: number): void {
  if (from < to) merges.push(`${columnName(from)}${rows.length}:${columnName(to)}${rows.length}`)
}

const sum = (widths: readonly number[]): number => widths.reduce((a, b) => a + b, 0)
const high = (text: string, width: number): number => linesOf(text, width * 0.95) * lineHeight + 6

/** Points of one line of what is larger than a table's text. */
const linePoints: Partial<Record<Style, number>> = { paperTitle: 28, paperMark: 36 }

/** One text across the sheet. */
function whole(drawing: Drawing, text: string, style: Style): void {
  const { widths } = drawing
  const line = linePoints[style]
  const height = line ? linesOf(text, (sum(widths) * lineHeight) / line) * line + 8 : 0
  const cells = widths.map((_, i) => textCell(i ? '' : text, style))
  add(drawing, cells, Math.max(height, high(text, sum(widths))))
  merge(drawing, 0, widths.length - 1)
}

function metaRow(drawing: Drawing, [left, right]: readonly [string, string]): void {
  if (!right) {
    whole(drawing, left, 'paperMeta')
    return
  }
  const last = drawing.widths.length - 1
  const middle = Math.max(0, Math.ceil(last / 2) - 1)
  const cells = drawing.widths.map((_, i) => {
    if (i === 0) return textCell(left, 'paperMeta')
    return textCell(i === middle + 1 ? right : '', i > middle ? 'paperSign' : 'paperMeta')
  })
  add(drawing, cells, lineHeight + 6)
  merge(drawing, 0, middle)
  merge(drawing, middle + 1, last)
}

function drawBlock(drawing: Drawing, block: Block): void {
  if (block.kind === 'table') drawTable(drawing, block)
  if (block.kind === 'form') for (const row of block.rows) drawFormRow(drawing, row)
  for (const [text, style] of linesIn(block)) whole(drawing, text, style)
}

/** Lines across the sheet; tables and forms have none. */
function linesIn(block: Block): readonly (readonly [text: string, style: Style])[] {
  if (block.kind === 'signature') return block.lines.map((line) => [line, 'paperSign'])
  if (block.kind === 'note') return [[block.text, 'paperText']]
  if (block.kind !== 'paragraph') return []
  return block.text.split('\n').map((line) => [`　　${line}`, 'paperText'])
}

const looks = { left: 'paperCell', center: 'paperCentre', right: 'paperRight' } as const

function drawTable(
  drawing: Drawing,
  { columns, rows, none }: Extract<Block, { kind: 'table' }>,
): void {
  add(
    drawing,
    columns.map(({ title }) => textCell(title, 'paperHead')),
    Math.max(
      24,
      tallest(
        drawing,
        columns.map(({ title }) => title),
      ),
    ),
  )
  drawing.head ??= drawing.rows.length
  for (const row of rows.length ? rows : [{ group: none }])
    if ('group' in row) whole(drawing, row.group, 'paperGroup')
    else drawCells(drawing, columns, row.cells)
}

function drawCells(
  drawing: Drawing,
  columns: readonly PaperColumn[],
  texts: readonly string[],
): void {
  const cells = columns.map(({ align = 'left' }, i) => textCell(texts[i] ?? '', looks[align]))
  add(drawing, cells, tallest(drawing, texts.slice(0, columns.length)))
}

const tallest = ({ widths }: Drawing, texts: readonly string[]): number =>
  Math.max(...texts.map((text, i) => high(text, widths[i]!)))

function drawFormRow(drawing: Drawing, { fields, mm = 12 }: FormRow): void {
  const cells = fields.flatMap(([label, text]) => [
    textCell(label, 'paperHead'),
    textCell(text, 'paperCell'),
  ])
  const rest = drawing.widths.slice(cells.length).map(() => textCell('', 'paperCell'))
  const alone = fields.length === 1
  const room = alone ? sum(drawing.widths.slice(1)) : drawing.widths[1]!
  const needed = Math.max(...fields.map(([, text]) => high(text, room)))
  add(drawing, [...cells, ...rest], Math.max((mm / 25.4) * 72, needed))
  if (alone) merge(drawing, 1, drawing.widths.length - 1)
}
