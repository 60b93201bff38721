import { type List, ListCounter } from '../lists/list-counter.ts'
import { CELL, FieldText } from './field-text.ts'
import type { ParagraphTable } from './paragraph-table.ts'
import type { TextPiece } from './pieces.ts'
import type { Properties } from './properties.ts'
import type { WordStyle } from './styles.ts'
import { linesOfTable, type WordRow } from './table-rows.ts'

/** What the file says about its paragraphs. */
export interface Formats {
  readonly table: ParagraphTable
  readonly styles: (number: number) => WordStyle
  readonly lists: readonly List[]
}

/** Lines that stand in front of the paragraph in which a place of the text lies. */
export type Hanging = ReadonlyMap<number, readonly string[]>

const ENDS = new Set(['\r', '\u000c', CELL])

/** Turns paragraphs, as they end, into lines. */
class Lines {
  readonly lines: string[] = []
  private readonly counter = new ListCounter()
  private rows: WordRow[] = []
  private cells: string[][] = []
  private paragraphs: string[] = []
  private hanging: string[] = []
  private readonly lists: readonly List[]

  constructor(lists: readonly List[]) {
    this.lists = lists
  }

  end(mark: string, text: string, properties: Properties): void {
    if (mark === CELL && properties.endsRow === true) this.endRow(properties)
    else if (mark === CELL || properties.inTable === true) this.inCell(mark, text, properties)
    else {
      this.endTable()
      this.endHanging()
      const line = text.trim() === '' ? '' : this.numbered(text, properties)
      this.lines.push(...line.split('\n'))
    }
  }

  /** Keeps lines for the end of the paragraph, or of the table, that is open. */
  hang(lines: readonly string[]): void {
    for (const line of lines) this.hanging.push(line)
  }

  endHanging(): void {
    for (const line of this.hanging) this.lines.push(line)
    this.hanging = []
  }

  endTable(): void {
    const table = this.rows.length > 0 ? linesOfTable(this.rows) : []
    // Cells behind the last whole row: the file was cut off.
    for (const line of [...table, ...this.cells.flat(), ...this.paragraphs]) this.lines.push(line)
    ;[this.rows, this.cells, this.paragraphs] = [[], [], []]
  }

  private inCell(mark: string, text: string, properties: Properties): void {
    const line = this.numbered(text, properties).replace(/\n+/g, ' ').trim()
    if (line !== '') this.paragraphs.push(line)
    if (mark !== CELL) return
    this.cells.push(this.paragraphs)
    this.paragraphs = []
  }

  private endRow({ cells }: Properties): void {
    const defined = cells?.length === this.cells.length ? cells : undefined
    this.rows.push({ cells: this.cells, defined })
    this.cells = []
    this.paragraphs = []
  }

  private numbered(text: string, { list = 0, level = 0 }: Properties): string {
    const used = this.lists[list - 1]
    return used === undefined ? text : this.counter.next(used, level) + text
  }
}

/** Lines of a Word 97 text whose paragraphs are described: numbers of lists printed, rows of tables as one line. */
export function formattedLines(
  pieces: readonly TextPiece[],
  formats: Formats,
  hanging: Hanging = new Map(),
): string[] {
  const lines = new Lines(formats.lists)
  const text = new FieldText()
  for (const piece of pieces) {
    for (let at = 0; at < piece.text.length; at++) {
      const sign = piece.text[at]!
      if (hanging.size > 0) lines.hang(hanging.get(piece.start + at) ?? [])
      if (!ENDS.has(sign)) {
        text.push(sign)
        continue
      }
      const format = formats.table.at(piece.offset + at * piece.width)
      const style = formats.styles(format?.style ?? 0)
      const properties = { ...style.properties, ...format?.own }
      const said = text.take()
      if (!style.isContents && said !== undefined) lines.end(sign, said, properties)
    }
  }
  lines.end('\r', text.take() ?? '', {})
  lines.endTable()
  lines.endHanging()
  return lines.lines
}
