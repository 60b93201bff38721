import {
  AlignmentType,
  HeightRule,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { textWidth, twips } from '../page.ts'
import type { Block, FormRow, PaperColumn, PaperRow } from '../paper.ts'
import { body, cell, head, paragraph, type Setting } from './text.ts'

type TableBlock = Extract<Block, { kind: 'table' }>
type FormBlock = Extract<Block, { kind: 'form' }>
type Align = NonNullable<PaperColumn['align']>

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
}
const shade = { type: ShadingType.CLEAR, color: 'auto', fill: 'F2F3F5' }

interface Drawn {
  readonly text: string
  readonly setting: Setting
  readonly align: Align
  readonly twips: number
  readonly span?: number
  readonly shaded?: boolean
  /** Stays on one page with the next row. */
  readonly keeps?: boolean
}

const drawCell = ({ text, setting, align, twips: width, span, shaded, keeps }: Drawn): TableCell =>
  new TableCell({
    children: [
      paragraph(text, setting, { alignment: alignments[align], ...(keeps && { keepNext: true }) }),
    ],
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(span && { columnSpan: span }),
    ...(shaded && { shading: shade }),
  })

const drawTable = (rows: TableRow[], widths: readonly number[]): Table =>
  new Table({
    rows,
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
  })

/** A table whose head stands again on every page, and whose rows are never torn. */
export function tableOf({ columns, rows, none }: TableBlock): Table {
  const widths = columns.map(({ mm }) => twips(mm))
  const headRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, i) =>
      drawCell({ text: title, setting: head, align: 'center', twips: widths[i]!, shaded: true }),
    ),
  })
  const bodyRows = rows.map((row) => rowOf(row, columns, widths))
  const filled = bodyRows.length ? bodyRows : [rowOf({ group: none }, columns, widths)]
  return drawTable([headRow, ...filled], widths)
}

function rowOf(row: PaperRow, columns: readonly PaperColumn[], widths: readonly number[]) {
  if ('group' in row) return groupRow(row.group, widths)
  const children = columns.map(({ align = 'left' }, i) =>
    drawCell({ text: row.cells[i] ?? '', setting: cell, align, twips: widths[i]! }),
  )
  return new TableRow({ cantSplit: true, children })
}

function groupRow(title: string, widths: readonly number[]): TableRow {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const drawn = { text: title, setting: head, align: 'left', twips: whole } as const
  const only = drawCell({ ...drawn, span: widths.length, shaded: true, keeps: true })
  return new TableRow({ cantSplit: true, children: [only] })
}

/** A form: two labels share a row on one grid of four columns. */
export function formOf({ rows, labelMm }: FormBlock): Table {
  const half = textWidth(false) / 2
  const widths = [labelMm, half - labelMm, labelMm, half - labelMm].map(twips)
  return drawTable(
    rows.map((row) => formRow(row, widths)),
    widths,
  )
}

function formRow({ fields, mm = 12 }: FormRow, widths: readonly number[]): TableRow {
  const [label, text] = widths as [number, number]
  const alone = fields.length === 1
  return new TableRow({
    cantSplit: true,
    height: { value: twips(mm), rule: HeightRule.ATLEAST },
    children: fields.flatMap(([title, value]) => [
      drawCell({ text: title, setting: { ...body, font: 'head' }, align: 'center', twips: label }),
      drawCell({
        text: value,
        setting: body,
        align: 'left',
        twips: alone ? text * 2 + label : text,
        ...(alone && { span: 3 }),
      }),
    ]),
  })
}
