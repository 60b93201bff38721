import type { Piece } from './page.ts'
import { leftOf, type Row, rightOf, rowsOf, textOfRow } from './row.ts'

/** What a line of a cell leaves free although the next character would not have fitted any more. */
const SLACK = 2.6
const WORD = /[A-Za-z]$/

/** True when the next character did not fit into the cell behind this row. */
function isFull(row: Row, width: number): boolean {
  return rightOf(row) - leftOf(row) + SLACK * row.height >= width
}

/** The text of a cell of some width: lines broken for want of room are joined, others kept apart. */
export function cellText(pieces: readonly Piece[], width: number): string {
  let text = ''
  let before: Row | undefined
  for (const row of rowsOf(pieces)) {
    const printed = textOfRow(row)
    if (before !== undefined) {
      const words = WORD.test(text) && /^[A-Za-z]/.test(printed)
      text += isFull(before, width) && !words ? '' : ' '
    }
    text += printed
    before = row
  }
  return text
}
