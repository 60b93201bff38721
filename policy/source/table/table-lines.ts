import { headCells, headDepth } from './head.ts'
import { type Cell, type Slot, type Slots, slotsOf } from './slots.ts'

/** Longer cells that cover several rows are printed in the first of them only. */
const LONGEST_REPEATED = 60
const FEWEST_HEADS = 3
/** Stands for an empty first cell, because blanks in front of a line are not kept. */
const NOTHING = '—'

function plain(text: string): string {
  return text.replace(/\s*[\n\t]\s*/g, ' ').trim()
}

function printed(slot: Slot | undefined, row: number, column: number): string {
  if (slot === undefined) return ''
  const first = slot.top === row && slot.left === column
  return first || slot.cell.text.length <= LONGEST_REPEATED ? plain(slot.cell.text) : ''
}

function lineOf(cells: readonly string[]): string {
  const line = cells.join('\t').trimEnd()
  return line.startsWith('\t') ? NOTHING + line : line
}

/** The paragraphs of a row that one cell takes whole, or undefined. */
function bandOf(row: readonly (Slot | undefined)[]): string[] | undefined {
  const [first] = row
  const whole = first !== undefined && row.every((slot) => slot?.cell === first.cell)
  return whole ? first.cell.text.split('\n').map(plain) : undefined
}

class TableLines {
  readonly lines: string[] = []
  private head: string | undefined
  private interrupted = false
  private readonly slots: Slots

  constructor(slots: Slots) {
    this.slots = slots
  }

  /** Prints what begins at a row; gives the row after it. */
  row(at: number): number {
    const band = bandOf(this.slots[at]!)
    if (band !== undefined) return this.band(band, at)
    if (this.head === undefined) return this.begin(at)
    // A title inside a table parts it in two: what the columns hold is said again.
    if (this.interrupted && this.head !== '') this.lines.push(this.head)
    this.interrupted = false
    return this.body(at)
  }

  private band(paragraphs: readonly string[], at: number): number {
    const begins = this.slots[at]?.[0]?.top === at
    for (const paragraph of begins ? paragraphs : []) this.lines.push(paragraph)
    this.interrupted = this.head !== undefined
    return at + 1
  }

  private begin(at: number): number {
    const depth = headDepth(this.slots, at)
    const cells = headCells(this.slots, at, depth).map(plain)
    const named = cells.filter((cell) => cell !== '').length
    this.head = named >= Math.max(FEWEST_HEADS, cells.length - 1) ? lineOf(cells) : ''
    if (depth === 0) return this.body(at)
    this.lines.push(lineOf(cells))
    return at + depth
  }

  private body(at: number): number {
    this.lines.push(lineOf(this.slots[at]!.map((slot, column) => printed(slot, at, column))))
    return at + 1
  }
}

/**
 * A table as lines: one a row, cells apart by tabs. Heads of several rows become one, merged cells are said in every
 * place they cover, and a row that is one cell is a line of its own.
 */
export function tableLines(rows: readonly (readonly Cell[])[]): string[] {
  const slots = slotsOf(rows)
  const table = new TableLines(slots)
  for (let at = 0; at < slots.length; ) at = table.row(at)
  return table.lines.filter((line) => line !== '' && line !== NOTHING)
}
