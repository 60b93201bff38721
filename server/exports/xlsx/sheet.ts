import { type Cell, cellXml, columnName, stringXml } from './cell.ts'
import { type Style, styleIndex } from './styles.ts'

export interface Row {
  readonly cells: readonly Cell[]
  /** In points; by the text's own height where it is left out. */
  readonly height?: number
}

export interface Column {
  /** In characters of the default font; a Chinese one counts two. */
  readonly width: number
  /** How cells look that nobody has written yet. */
  readonly style?: Style
}

/** What a cell of a column may hold: one of the values in a range of another sheet, or a number between two. */
export type Validation = { readonly column: number; readonly says: string } & (
  | { readonly range: string }
  | { readonly least?: number; readonly most?: number }
)

/** How a sheet is printed. */
export interface Print {
  readonly landscape: boolean
  /** Rows at the top that every page repeats, from 1. */
  readonly repeats?: readonly [first: number, last: number]
}

/** One sheet; its rows are asked for once, in order. */
export interface SheetSpec {
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: Iterable<Row> | AsyncIterable<Row>
  /** Rows at the top that stay while the rest scrolls. */
  readonly frozen?: number
  readonly filter?: boolean
  readonly hidden?: boolean
  readonly validations?: readonly Validation[]
  /** Ranges that are one cell: `A1:F1`. */
  readonly merges?: readonly string[]
  readonly print?: Print
}

/** Most rows that a sheet holds: a limit of the format. */
export const mostRows = 1_048_576
/** Characters that travel in one piece. */
const together = 64 * 1024

/** The sheet as SpreadsheetML, piece by piece. @throws {RangeError} beyond `mostRows` */
export async function* sheetXml(sheet: SheetSpec): AsyncGenerator<string> {
  let piece = headXml(sheet)
  let n = 0
  for await (const row of sheet.rows) {
    if (++n > mostRows) throw new RangeError('a sheet holds no more rows')
    piece += rowXml(row, n)
    if (piece.length > together) {
      yield piece
      piece = ''
    }
  }
  yield `${piece}</sheetData>${tailXml(sheet, n)}</worksheet>`
}

function headXml({ columns, frozen = 0, print }: SheetSpec): string {
  const widths = columns.map(
    ({ width, style = 'plain' }, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${width}" style="${styleIndex[style]}" customWidth="1"/>`,
  )
  const pane = frozen
    ? `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`
    : ''
  const fit = print ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : ''
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${fit}<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData>`
}

function rowXml({ cells, height }: Row, n: number): string {
  const high = height === undefined ? '' : ` ht="${height}" customHeight="1"`
  let xml = `<row r="${n}"${high}>`
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!
    // An empty cell of a list looks as its column does.
    if (cell.value !== null || cell.style.startsWith('paper'))
      xml += cellXml(cell, columnName(i) + n)
  }
  return `${xml}</row>`
}

function tailXml(sheet: SheetSpec, rows: number): string {
  const { columns, filter, merges = [], validations = [], print } = sheet
  const whole = `A1:${columnName(columns.length - 1)}${Math.max(rows, 1)}`
  return [
    filter ? `<autoFilter ref="${whole}"/>` : '',
    merges.length
      ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '',
    validations.length
      ? `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`
      : '',
    print ? printXml(print) : '',
  ].join('')
}

function validationXml(validation: Validation): string {
  const { column, says } = validation
  const letter = columnName(column)
  const { attributes, title, formulas } = ruleOf(validation)
  const formulae = formulas.map((one, n) => `<formula${n + 1}>${stringXml(one)}</formula${n + 1}>`)
  return `<dataValidation ${attributes} allowBlank="1" showErrorMessage="1" errorTitle="${title}" error="${stringXml(says)}" sqref="${letter}2:${letter}${mostRows}">${formulae.join('')}</dataValidation>`
}

function ruleOf(of: Validation) {
  if ('range' in of)
    return { attributes: 'type="list"', title: '不在可选项中', formulas: [of.range] }
  const { least, most } = of
  const both = least !== undefined && most !== undefined
  const operator = both ? 'between' : least === undefined ? 'lessThanOrEqual' : 'greaterThanOrEqual'
  const formulas = [least, most].filter((one) => one !== undefined).map(String)
  return { attributes: `type="decimal" operator="${operator}"`, title: '超出范围', formulas }
}

/** A4, one page wide, margins of an official paper's table in inches, its page number below. */
function printXml({ landscape }: Print): string {
  const inch = (mm: number) => (mm / 25.4).toFixed(4)
  const [left, right, top, bottom] = landscape ? [35, 37, 28, 26] : [28, 26, 37, 35]
  return `<printOptions horizontalCentered="1"/><pageMargins left="${inch(left)}" right="${inch(right)}" top="${inch(top)}" bottom="${inch(bottom)}" header="0.3" footer="${inch(bottom - 7 - 5)}"/><pageSetup paperSize="9" orientation="${landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter>`
}

/** Tells how many rows tall a text is in a column of a width, both in characters. */
export const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((n, line) => n + Math.max(1, Math.ceil(widthOf(line) / width)), 0)

/** Width of a text in characters of the default font. */
export const widthOf = (text: string): number =>
  [...text].reduce((n, character) => n + (character > '\u2e7f' ? 2 : 1), 0)
