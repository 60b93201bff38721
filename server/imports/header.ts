import type { Fields } from '@zhiheng/kernel'
import { HttpProblem } from '../http/problems.ts'
import { matches } from './mapping.ts'
import type { ImportSource } from './remembered.ts'
import { isBlank, type Sheet, type SheetRow, textOf } from './rows.ts'

/** The row that names the columns. */
export interface Header {
  readonly n: number
  readonly names: readonly string[]
}

/** Rows above the header that may hold a title of the sheet. */
const looked = 10

/** The row among the first ten that names most fields, or most columns of a remembered list; without any, the first that is not empty. */
export async function findHeader(
  sheet: Sheet,
  fields: Fields,
  remembered: readonly Pick<ImportSource, 'mapping'>[] = [],
): Promise<Header> {
  const rows = await firstRows(sheet)
  const known = new Set(remembered.flatMap(({ mapping }) => Object.keys(mapping)))
  const scored = rows.map((row) => {
    const cells = row.cells.map(textOf)
    const there = cells.filter((cell) => known.has(cell)).length
    return { row, score: Math.max(matches(cells, fields), there) }
  })
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { row: rows[0], score: 0 }).row
  if (!best) throw new HttpProblem('file.no-header')
  return { n: best.n, names: columnNames(best) }
}

async function firstRows(sheet: Sheet): Promise<SheetRow[]> {
  const rows: SheetRow[] = []
  for await (const row of sheet.rows()) {
    if (row.n > looked) break
    if (!isBlank(row)) rows.push(row)
  }
  return rows
}

/** Every column has a name of its own: an empty or repeated one is called by its number. */
function columnNames({ cells }: SheetRow): string[] {
  const seen = new Set<string>()
  return cells.map((cell, i) => {
    const name = textOf(cell)
    const own = name === '' || seen.has(name) ? `第 ${i + 1} 列` : name
    seen.add(own)
    return own
  })
}
