/** A cell as its file describes it: its text and how many columns and rows it covers. */
export interface Cell {
  readonly text: string
  readonly columns: number
  readonly rows: number
}

/** One place of the even grid under a table; a cell over several places stands in each of them. */
export interface Slot {
  readonly cell: Cell
  /** Row and column of the cell's first place. */
  readonly top: number
  readonly left: number
}

/** Rows of places, all of the same length; undefined where no cell lies. */
export type Slots = readonly (readonly (Slot | undefined)[])[]

const MOST_COLUMNS = 200

/** Spreads merged cells over the places they cover, as HTML lays tables out. */
export function slotsOf(rows: readonly (readonly Cell[])[]): Slots {
  const slots: (Slot | undefined)[][] = rows.map(() => [])
  for (const [top, row] of rows.entries()) {
    let left = 0
    for (const cell of row) {
      while (slots[top]![left] !== undefined) left++
      if (left >= MOST_COLUMNS) break
      cover(slots, { cell, top, left })
      left += cell.columns
    }
  }
  const width = slots.reduce((most, row) => Math.max(most, row.length), 0)
  return slots.map((row) => Array.from({ length: width }, (_, at) => row[at]))
}

function cover(slots: (Slot | undefined)[][], slot: Slot): void {
  const right = Math.min(slot.left + slot.cell.columns, MOST_COLUMNS)
  for (const row of slots.slice(slot.top, slot.top + slot.cell.rows)) {
    for (let at = slot.left; at < right; at++) row[at] ??= slot
  }
}
