import type { Fragment, Row } from './row.ts'
import { splitAt } from './split-piece.ts'

const NEAR = 0.6
const FEWEST_COLUMNS = 3

/** From where to where the texts of a column reach. */
export interface TableColumn {
  readonly left: number
  readonly right: number
}

/** The columns of rows by those of them that hold the most texts. */
export function columnsOf(rows: readonly Row[]): TableColumn[] {
  const most = Math.max(...rows.map((row) => row.fragments.length))
  const fullest = rows.filter((row) => row.fragments.length === most)
  return Array.from({ length: most }, (_, at) => {
    const own = fullest.map((row) => row.fragments[at]!)
    return {
      left: Math.min(...own.map((one) => one.x)),
      right: Math.max(...own.map((one) => one.right)),
    }
  })
}

/** True when no column reaches into the next one. */
export function areApart(columns: readonly TableColumn[]): boolean {
  return columns.every((column, at) => at === 0 || column.left > columns[at - 1]!.right)
}

/** First and last column a text lies over; the nearest one when it lies between two. */
export function reachOf(one: Fragment, columns: readonly TableColumn[]): [number, number] {
  const over = columns.flatMap(({ left, right }, at) =>
    one.x <= right && one.right >= left ? [at] : [],
  )
  if (over.length > 0) return [over[0]!, over.at(-1)!]
  const middle = (one.x + one.right) / 2
  const distances = columns.map(({ left, right }) => Math.abs((left + right) / 2 - middle))
  const nearest = distances.indexOf(Math.min(...distances))
  return [nearest, nearest]
}

/** The texts of a run that begins where a column does and goes on over the next ones, for cells that touch. */
function cut(one: Fragment, columns: readonly TableColumn[], height: number): Fragment[] {
  const near = height * NEAR
  const begins = columns.findIndex(({ left }) => Math.abs(left - one.x) <= near)
  if (begins < 0) return [one]
  const edges = columns.slice(begins + 1).map(({ left }) => left - near)
  const { text, x } = one
  const pieces = splitAt({ text, x, y: 0, width: one.right - x, height }, edges)
  return pieces.map((piece) => ({
    text: piece.text.trim(),
    x: piece.x,
    right: piece.x + piece.width,
  }))
}

/** The row with the texts of cells that touch each other apart; other rows as they are. */
export function cutAtColumns(row: Row, columns: readonly TableColumn[]): Row {
  if (row.fragments.length >= columns.length) return row
  const fragments = row.fragments.flatMap((one) => cut(one, columns, row.height))
  return fragments.length < FEWEST_COLUMNS ? row : { ...row, fragments }
}
