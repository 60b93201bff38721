import type { Cell } from '../table/slots.ts'
import type { TableBlock } from './page-blocks.ts'

const NUMBER = /^\d{1,3}[.、]?$/

function textsOf(row: readonly Cell[]): string {
  return row.map(({ text }) => text.replace(/\s/g, '')).join('\t')
}

function isWhole(row: readonly Cell[], width: number): boolean {
  return row.length === width && row.every((cell) => cell.columns === 1 && cell.rows === 1)
}

/** How many of the first rows of the lower table repeat those of the upper one. */
function repeatedHead(upper: TableBlock, lower: TableBlock): number {
  let count = 0
  while (
    count < lower.rows.length - 1 &&
    count < upper.rows.length &&
    textsOf(upper.rows[count]!) === textsOf(lower.rows[count]!)
  )
    count++
  return count
}

/** True when a page broke a row: its number is missing below, or most of its cells are. */
function isTail(last: readonly Cell[], row: readonly Cell[]): boolean {
  if (row[0]!.text !== '') return false
  const filled = row.filter(({ text }) => text !== '').length
  return NUMBER.test(last[0]!.text) || filled * 2 <= row.length
}

function continued(last: readonly Cell[], row: readonly Cell[]): Cell[] {
  return last.map((cell, at) => ({ ...cell, text: cell.text + (row[at]?.text ?? '') }))
}

/** The cells that a page left out because they go on from the page before. */
function filledDown(rows: readonly (readonly Cell[])[], above: readonly Cell[]): Cell[][] {
  let carried = above[0]?.text ?? ''
  return rows.map((row) => {
    const [first, ...others] = row
    if (first === undefined || first.text !== '' || first.columns > 1) {
      carried = ''
      return [...row]
    }
    return [{ ...first, text: carried }, ...others]
  })
}

/** A table that a page broke, as one: without the repeated head, broken rows joined. */
export function joinedTables(upper: TableBlock, lower: TableBlock): TableBlock | undefined {
  const width = upper.edges.length
  if (width !== lower.edges.length) return undefined
  const rows = lower.rows.slice(repeatedHead(upper, lower))
  const [last, first] = [upper.rows.at(-1), rows[0]]
  if (last === undefined || first === undefined) return upper
  const columns = first.reduce((sum, cell) => sum + cell.columns, 0)
  if (!isWhole(first, columns) || last.length !== first.length) {
    return { ...upper, rows: [...upper.rows, ...rows] }
  }
  if (isTail(last, first)) {
    const joined = continued(last, first)
    return { ...upper, rows: [...upper.rows.slice(0, -1), joined, ...rows.slice(1)] }
  }
  return { ...upper, rows: [...upper.rows, ...filledDown(rows, last)] }
}
