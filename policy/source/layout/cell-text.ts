import { betweenOffices } from '../../text/tables/between-offices.ts'
import { roomFor } from './line-break.ts'
import type { Piece } from './page.ts'
import { leftOf, type Row, rightOf, rowsOf, textOfRow } from './row.ts'

/** Margins of a cell, in widths of a character. */
const MARGINS = 1.6
const WORD = /[A-Za-z]$/

/** True when what comes next did not fit into the cell behind this row. */
function isFull(row: Row, next: string, width: number): boolean {
  return rightOf(row) - leftOf(row) + (MARGINS + roomFor(next)) * row.height >= width
}

/** The text of a cell of some width: lines broken for want of room are joined, others kept apart. */
export function cellText(pieces: readonly Piece[], width: number): string {
  let text = ''
  let before: Row | undefined
  for (const row of rowsOf(pieces)) {
    const printed = textOfRow(row)
    if (before !== undefined) {
      const words = WORD.test(text) && /^[A-Za-z]/.test(printed)
      const apart = words || betweenOffices(text, printed)
      text += isFull(before, printed, width) && !apart ? '' : ' '
    }
    text += printed
    before = row
  }
  return text
}
