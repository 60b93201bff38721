import type { Fields } from '@zhiheng/kernel'
import { findHeader } from './header.ts'
import { mapHeaders } from './mapping.ts'
import { isBlank, type Sheet, textOf } from './rows.ts'

/** What a person sees before anything is imported. */
export interface Preview {
  readonly format: 'csv' | 'xlsx'
  readonly columns: readonly { readonly header: string; readonly field: string | null }[]
  readonly rows: readonly (readonly string[])[]
  readonly total: number | null
}

const shown = 20

/** The header with the fields that it means, and the first rows below it. */
export async function previewOf(sheet: Sheet, fields: Fields): Promise<Preview> {
  const header = await findHeader(sheet, fields)
  const mapping = mapHeaders(header.names, fields)
  const { rows, whole } = await firstBelow(sheet, header.n)
  return {
    format: sheet.format,
    columns: header.names.map((name) => ({ header: name, field: mapping[name] ?? null })),
    rows,
    total: whole ? rows.length : about(sheet, header.n),
  }
}

const about = (sheet: Sheet, header: number) =>
  sheet.about === null ? null : Math.max(0, sheet.about - header)

async function firstBelow(sheet: Sheet, header: number) {
  const rows: string[][] = []
  for await (const row of sheet.rows()) {
    if (row.n <= header || isBlank(row)) continue
    if (rows.length === shown) return { rows, whole: false }
    rows.push(row.cells.map(textOf))
  }
  return { rows, whole: true }
}
