import type { Slot, Slots } from './slots.ts'

const DEEPEST_HEAD = 4
const LONGEST_HEAD = 30
/** A figure that is no year: what stands in bodies of tables, not in heads. */
const FIGURE = /^[≥≤<>]?\s*\d+(?:\.\d+)?\s*%?$/
const YEAR = /^(?:19|20)\d{2}(?:年(?:目标值?|实际|完成值?)?)?$/

function isHeadText(text: string): boolean {
  return text.length <= LONGEST_HEAD && !/[。;；]/.test(text) && !isFigure(text)
}

function isFigure(text: string): boolean {
  return FIGURE.test(text) && !YEAR.test(text)
}

function isHeadRow(row: readonly (Slot | undefined)[]): boolean {
  return row.every((slot) => slot === undefined || isHeadText(slot.cell.text))
}

function deepestCell(slots: Slots, from: number, to: number): number {
  const ends = slots.slice(from, to).flatMap((row) => row.map((slot) => endOf(slot)))
  return Math.max(to, ...ends)
}

function endOf(slot: Slot | undefined): number {
  return slot === undefined ? 0 : slot.top + slot.cell.rows
}

/** True when a cell covers several columns and the row below says what they are, all else being empty. */
function isSplitBelow(slots: Slots, at: number): boolean {
  const below = slots[at + 1]
  if (below === undefined) return false
  const wide = (slots[at] ?? []).map((slot) => (slot?.cell.columns ?? 1) > 1)
  const named = below.every((slot, column) => wide[column] === (slot?.cell.text.trim() !== ''))
  return wide.includes(true) && named
}

/** How many rows from `from` on make up the head: as deep as its merged cells; 0 when it reads like a body. */
export function headDepth(slots: Slots, from: number): number {
  let to = from + 1
  for (;;) {
    const deeper = deepestCell(slots, from, to)
    const next = deeper === to && isSplitBelow(slots, to - 1) ? to + 1 : deeper
    if (next === to) break
    to = next
  }
  const rows = slots.slice(from, to)
  return rows.length <= DEEPEST_HEAD && rows.every(isHeadRow) ? rows.length : 0
}

/** The head as one row: what stands above a column, from the top down, each cell once. */
export function headCells(slots: Slots, from: number, depth: number): string[] {
  const rows = slots.slice(from, from + depth)
  return (rows[0] ?? []).map((_, column) => {
    const above = new Set(rows.flatMap((row) => row[column]?.cell ?? []))
    return [...above].flatMap(({ text }) => text.trim() || []).join(' ')
  })
}
