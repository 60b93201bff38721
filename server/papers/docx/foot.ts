import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  RelativeHorizontalPosition,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import { attachmentLines, type Imprint, imprintOf, signatureOf } from '../letterhead/layout.ts'
import type { Letterhead } from '../letterhead/letterhead.ts'
import { points, textWidth, twips } from '../page.ts'
import { blankLines, body, characters, onLine, paragraph, runs } from './text.ts'

/** Below the text: attachments, issuer and day with room for the seal, the remark, and the imprint. */
export function footOf(letterhead: Letterhead, landscape: boolean): (Paragraph | Table)[] {
  const imprint = imprintOf(letterhead)
  return [
    ...attachmentsOf(letterhead),
    ...signedOf(letterhead),
    ...(letterhead.remark ? [movedIn(`（${letterhead.remark}）`)] : []),
    ...(imprint ? [imprintTable(imprint, textWidth(landscape)), last()] : []),
  ]
}

const movedIn = (text: string): Paragraph =>
  paragraph(text, body, { indent: { left: characters(2) }, spacing: onLine })

function attachmentsOf(letterhead: Letterhead): Paragraph[] {
  const lines = attachmentLines(letterhead)
  const hanging = lines.length > 1 ? 4 : 3
  const indent = { left: characters(2 + hanging), hanging: characters(hanging) }
  const each = lines.map((line) =>
    paragraph(line, body, { indent, spacing: onLine, keepNext: true }),
  )
  return each.length ? [...blankLines(1, true), ...each] : []
}

/** Two empty lines above the issuer let the seal begin within a line of the text (GB/T 9704-2012). */
function signedOf(letterhead: Letterhead): Paragraph[] {
  const signature = signatureOf(letterhead)
  if (!signature) return []
  const { issuer, issuerRight, day, dayRight } = signature
  const at = (text: string, right: number, keepNext: boolean) =>
    paragraph(text, body, {
      alignment: AlignmentType.RIGHT,
      indent: { right: characters(right) },
      spacing: onLine,
      keepNext,
      autoSpaceEastAsianText: false,
    })
  return [...blankLines(2, true), at(issuer, issuerRight, true), at(day, dayRight, false)]
}

/** Eighths of a point: 0.35 mm outside, 0.25 mm between. */
const outside = { style: BorderStyle.SINGLE, size: 8, color: '000000' }
const between = { style: BorderStyle.SINGLE, size: 6, color: '000000' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** Stands at the lower edge of the last page, wherever the text ends. */
function imprintTable({ copies, issuer, printed }: Imprint, lineMm: number): Table {
  const width = twips(lineMm)
  const lines = [...(copies ? [copiesLine(copies)] : []), printedLine({ issuer, printed }, width)]
  return new Table({
    rows: lines.map((line) => rowOf(line, width)),
    columnWidths: [width],
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { left: 0, right: 0 },
    borders: {
      top: outside,
      bottom: outside,
      insideHorizontal: between,
      left: none,
      right: none,
      insideVertical: none,
    },
    float: {
      horizontalAnchor: TableAnchorType.MARGIN,
      verticalAnchor: TableAnchorType.MARGIN,
      relativeHorizontalPosition: RelativeHorizontalPosition.LEFT,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
      topFromText: 200,
    },
  })
}

const rowOf = (line: Paragraph, width: number): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        children: [line],
        width: { size: width, type: WidthType.DXA },
        margins: { top: 40, bottom: 40, left: 0, right: 0 },
      }),
    ],
  })

const small = { font: 'body', points: points.四号 } as const
const one = points.四号 * 20

const copiesLine = (text: string): Paragraph =>
  paragraph(text, small, { indent: { left: one * 4, right: one, hanging: one * 3 } })

const printedLine = (of: Omit<Imprint, 'copies'>, width: number): Paragraph =>
  new Paragraph({
    children: [...runs(of.issuer, small), new TextRun('\t'), ...runs(of.printed, small)],
    indent: { left: one, right: one },
    tabStops: [{ type: TabStopType.RIGHT, position: width - one }],
    autoSpaceEastAsianText: false,
  })

/** What floats needs a paragraph behind it; this one takes no room. */
const last = (): Paragraph => new Paragraph({ spacing: { line: 20, lineRule: 'exact' } })
