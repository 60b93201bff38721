import type { FieldFaces } from '@zhiheng/ui'

/** One row of a table of new records: what each cell holds, by field; blank cells are left out. */
export type Row = Readonly<Record<string, unknown>>

/** So many rows are saved at most in one request. */
export const mostRows = 1000

export const isBlank = (row: Row): boolean =>
  Object.values(row).every((value) => value === null || value === undefined || value === '')

/** A row with one cell changed. */
export function withCell(rows: readonly Row[], at: number, cell: Row): Row[] {
  const filled = [...rows]
  while (filled.length <= at) filled.push({})
  filled[at] = { ...filled[at], ...cell }
  return filled.slice(0, mostRows)
}

/** The fields that copied cells go to: by their titles where the first line holds titles, else from a column on. */
export function placed(
  cells: readonly (readonly string[])[],
  fields: FieldFaces,
  from: string,
): {
  readonly names: readonly (string | undefined)[]
  readonly body: readonly (readonly string[])[]
} {
  const names = Object.keys(fields)
  const byTitle = new Map(names.map((name) => [fields[name]!.title, name]))
  const first = (cells[0] ?? []).map((cell) => byTitle.get(cell.trim().replace(/^\*\s*/, '')))
  const isHeader = first.filter((name) => name !== undefined).length >= 2
  if (isHeader) return { names: first, body: cells.slice(1) }
  const start = Math.max(names.indexOf(from), 0)
  return { names: names.slice(start), body: cells }
}

/** The rows after cells were pasted at a place. */
export function pasted(
  rows: readonly Row[],
  cells: readonly (readonly string[])[],
  { fields, from, at }: { readonly fields: FieldFaces; readonly from: string; readonly at: number },
): Row[] {
  const { names, body } = placed(cells, fields, from)
  let filled = [...rows]
  body.forEach((line, n) => {
    const known = line.flatMap((cell, i) => {
      const name = names[i]
      return name === undefined ? [] : [[name, cell.trim() || null] as const]
    })
    if (at + n < mostRows) filled = withCell(filled, at + n, Object.fromEntries(known))
  })
  return filled
}

/** The words for yes and no in the language of the page. */
export interface YesNo {
  readonly yes: string
  readonly no: string
}

/** A row as the API takes it: what was chosen by the words of the page is told by its code. */
export const codedRow = (row: Row, fields: FieldFaces, { yes, no }: YesNo): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      const { kind, choices = {} } = fields[name] ?? {}
      const known = kind === 'yesNo' ? { true: yes, false: no } : choices
      const code = Object.entries(known).find(([, title]) => title === value)?.[0]
      if (code === undefined) return [name, value]
      return [name, kind === 'yesNo' ? code === 'true' : code]
    }),
  )

/** The rows that hold something, each with its number in the table from 1. */
export const filledRows = (rows: readonly Row[]): readonly { n: number; row: Row }[] =>
  rows.map((row, i) => ({ n: i + 1, row })).filter(({ row }) => !isBlank(row))
